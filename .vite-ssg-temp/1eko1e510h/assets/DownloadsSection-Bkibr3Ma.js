import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { Kt as tableIds, Lt as useDataset, Ot as _plugin_vue_export_helper_default, Wt as cityYears, fn as announce, l as usePageMessages, vt as ForeignRuns } from "../main.mjs";
import { a as bundledDocuments, n as messages$1, t as messages } from "./data.zh-C4zb0nXB.js";
import { n as DataSection_default } from "./DataView-VESCFasK.js";
import { Fragment, computed, createBlock, createCommentVNode, createTextVNode, createVNode, defineComponent, mergeProps, onMounted, openBlock, renderList, shallowRef, toDisplayString, unref, useSSRContext, withCtx } from "vue";
import { ssrIncludeBooleanAttr, ssrInterpolate, ssrRenderAttr, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/domain/exportDocuments.ts
var point = ({ text, source, also, quote, page }) => ({
	text_zh: text.zh,
	text_en: text.en,
	source,
	also: also?.join("; "),
	quote,
	page
});
/** One row a statement on how the assessment is made, a remark, a meaning or slogan of a dimension, a heading. */
function seriesRows({ topics, dimensions, remarks, chapters }) {
	const row = (part, subject, said) => ({
		part,
		subject_zh: subject?.zh,
		subject_en: subject?.en,
		...point(said)
	});
	const heading = (title, page) => ({
		text: title,
		source: chapters.source,
		page: String(page)
	});
	const named = (id) => ({
		zh: id,
		en: id
	});
	return [
		...topics.flatMap(({ name, points }) => points.map((each) => row("assessment", name, each))),
		...dimensions.flatMap(({ id, meaning, source, slogan, sloganSource }) => [row("dimension meaning", named(id), {
			text: meaning,
			source
		}), row("dimension slogan", named(id), {
			text: slogan,
			source: sloganSource
		})]),
		...remarks.map((each) => row("remark", void 0, each)),
		...chapters.list.flatMap(({ title, page, sections }) => [row("heading", void 0, heading(title, page)), ...sections.map((each) => row("heading", title, heading(each.title, each.page)))])
	];
}
/** One row a problem, piece of advice or progress. */
function findingRows({ statements, themes, findings }) {
	return findings.map((finding) => {
		const statement = statements.find(({ id }) => id === finding.statement);
		const theme = themes.find(({ id }) => id === finding.theme);
		return {
			kind: finding.kind,
			assessed_year: statement?.year,
			document_zh: statement?.name.zh,
			document_en: statement?.name.en,
			theme_zh: theme?.name.zh,
			theme_en: theme?.name.en,
			...point(finding)
		};
	});
}
/** One row a practice. */
function practiceRows({ kinds, practices }) {
	return practices.map((practice) => {
		const kind = kinds.find(({ id }) => id === practice.kind);
		const steps = (lang) => practice.steps?.map((step) => step[lang]).join("; ");
		return {
			id: practice.id,
			unit: practice.unit,
			city: practice.city,
			place_zh: practice.place?.zh,
			place_en: practice.place?.en,
			year: practice.year,
			undated: practice.undated ?? false,
			kind_zh: kind?.name.zh,
			kind_en: kind?.name.en,
			title_zh: practice.title.zh,
			title_en: practice.title.en,
			...point(practice),
			steps_zh: steps("zh"),
			steps_en: steps("en")
		};
	});
}
// package.json
var version = "0.1.0";
// src/features/sources/DownloadsSection.vue?vue&type=script&setup=true&lang.ts
/** All data as files made in the browser, how to cite them, and on what terms. */
var DownloadsSection_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "DownloadsSection",
	__ssrInlineRender: true,
	setup(__props) {
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const dataset = useDataset();
		const base = "/";
		/** What a pack can have. */
		const ofPacks = [
			"claims",
			"assessments",
			"sources"
		];
		const editions = computed(() => new Map(dataset.years.map((year) => [year, dataset.edition(year)])));
		const years = computed(() => cityYears(editions.value.values(), [...dataset.cities.values()]));
		const documents = bundledDocuments();
		const counts = computed(() => ({
			claims: [...editions.value.values()].reduce((sum, { claims }) => sum + claims.length, 0),
			assessments: dataset.years.length * dataset.units.size,
			cities: years.value.length * dataset.cities.size,
			sources: dataset.sources.size,
			cases: documents.cases.boxes.length,
			platform: documents.platform.capabilities.reduce((sum, { levels }) => sum + levels.length, 0),
			series: seriesRows(documents.series).length,
			findings: documents.findings.findings.length,
			practices: documents.practices.practices.length
		}));
		/** Tables that have anything in them. */
		const tables = computed(() => tableIds.filter((id) => !dataset.pack || ofPacks.includes(id)));
		const cited = computed(() => p.value.downloads.citation(version, dataset.date ?? ""));
		/** Buttons work once the page is hydrated; without script a line says why they don't. */
		const ready = shallowRef(false);
		const failed = shallowRef(false);
		const copied = shallowRef(false);
		onMounted(() => ready.value = true);
		async function get(id, format) {
			failed.value = false;
			try {
				const { download } = await import("./download-fryVcIxA.js");
				await download(id, {
					units: [...dataset.units.values()],
					cities: [...dataset.cities.values()],
					regions: [...dataset.regions.values()],
					sources: dataset.sources,
					editions: editions.value,
					assessments: new Map(dataset.years.map((year) => [year, dataset.assessment(year)])),
					cityAssessments: new Map(years.value.map((year) => [year, dataset.cityAssessment(year)])),
					date: dataset.date
				}, dataset.pack !== null, format);
			} catch {
				failed.value = true;
			}
		}
		async function copy() {
			try {
				await navigator.clipboard.writeText(cited.value);
				copied.value = true;
				announce(p.value.downloads.copied);
			} catch {
				copied.value = false;
			}
		}
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(DataSection_default, mergeProps({
				id: "downloads",
				heading: unref(p).sections.downloads,
				intro: unref(p).downloads.intro
			}, _attrs), {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<p class="scripts" data-v-8c9a0f87${_scopeId}>${ssrInterpolate(unref(p).downloads.script)}</p>`);
						if (failed.value) _push(`<p role="alert" class="failed" data-v-8c9a0f87${_scopeId}>${ssrInterpolate(unref(p).downloads.failed)}</p>`);
						else _push(`<!---->`);
						_push(`<ul class="files" data-v-8c9a0f87${_scopeId}><!--[-->`);
						ssrRenderList(tables.value, (id) => {
							_push(`<li data-v-8c9a0f87${_scopeId}><span data-v-8c9a0f87${_scopeId}>${ssrInterpolate(unref(p).downloads.tables[id])}</span><span class="rows" data-v-8c9a0f87${_scopeId}>${ssrInterpolate(unref(p).downloads.rows(counts.value[id]))}</span><span class="formats" data-v-8c9a0f87${_scopeId}><!--[-->`);
							ssrRenderList(["csv", "xlsx"], (format) => {
								_push(`<button type="button"${ssrIncludeBooleanAttr(!ready.value) ? " disabled" : ""} data-v-8c9a0f87${_scopeId}><span data-v-8c9a0f87${_scopeId}>${ssrInterpolate(format.toUpperCase())}</span><span class="visually-hidden" data-v-8c9a0f87${_scopeId}>${ssrInterpolate(unref(p).downloads.tables[id])}</span></button>`);
							});
							_push(`<!--]--></span></li>`);
						});
						_push(`<!--]--><!--[-->`);
						ssrRenderList(["editions", "everything"], (id) => {
							_push(`<li data-v-8c9a0f87${_scopeId}><span data-v-8c9a0f87${_scopeId}>${ssrInterpolate(unref(p).downloads[id])}</span><span class="rows" data-v-8c9a0f87${_scopeId}></span><button type="button"${ssrIncludeBooleanAttr(!ready.value) ? " disabled" : ""} data-v-8c9a0f87${_scopeId}> JSON<span class="visually-hidden" data-v-8c9a0f87${_scopeId}>${ssrInterpolate(unref(p).downloads[id])}</span></button></li>`);
						});
						_push(`<!--]--></ul><h3 data-v-8c9a0f87${_scopeId}>${ssrInterpolate(unref(p).downloads.cite)}</h3><blockquote data-v-8c9a0f87${_scopeId}>`);
						_push(ssrRenderComponent(unref(ForeignRuns), { text: cited.value }, null, _parent, _scopeId));
						_push(`</blockquote>`);
						if (ready.value) _push(`<button type="button" class="copy" data-v-8c9a0f87${_scopeId}>${ssrInterpolate(copied.value ? unref(p).downloads.copied : unref(p).downloads.copy)}</button>`);
						else _push(`<!---->`);
						_push(`<p class="hint" data-v-8c9a0f87${_scopeId}>${ssrInterpolate(unref(p).downloads.citeHint)}</p><h3 data-v-8c9a0f87${_scopeId}>${ssrInterpolate(unref(p).downloads.licence)}</h3><ul class="terms" data-v-8c9a0f87${_scopeId}><!--[-->`);
						ssrRenderList(unref(p).downloads.terms, (term) => {
							_push(`<li data-v-8c9a0f87${_scopeId}>`);
							_push(ssrRenderComponent(unref(ForeignRuns), { text: term }, null, _parent, _scopeId));
							_push(`</li>`);
						});
						_push(`<!--]--><li data-v-8c9a0f87${_scopeId}><span data-v-8c9a0f87${_scopeId}>${ssrInterpolate(unref(p).downloads.software)} </span><a${ssrRenderAttr("href", `${unref(base)}licences.txt`)} data-v-8c9a0f87${_scopeId}>${ssrInterpolate(unref(p).downloads.licences)}</a><a${ssrRenderAttr("href", `${unref(base)}sbom.json`)} data-v-8c9a0f87${_scopeId}>${ssrInterpolate(unref(p).downloads.bill)}</a></li></ul>`);
					} else return [
						createVNode("p", { class: "scripts" }, toDisplayString(unref(p).downloads.script), 1),
						failed.value ? (openBlock(), createBlock("p", {
							key: 0,
							role: "alert",
							class: "failed"
						}, toDisplayString(unref(p).downloads.failed), 1)) : createCommentVNode("", true),
						createVNode("ul", { class: "files" }, [(openBlock(true), createBlock(Fragment, null, renderList(tables.value, (id) => {
							return openBlock(), createBlock("li", { key: id }, [
								createVNode("span", null, toDisplayString(unref(p).downloads.tables[id]), 1),
								createVNode("span", { class: "rows" }, toDisplayString(unref(p).downloads.rows(counts.value[id])), 1),
								createVNode("span", { class: "formats" }, [(openBlock(), createBlock(Fragment, null, renderList(["csv", "xlsx"], (format) => {
									return createVNode("button", {
										key: format,
										type: "button",
										disabled: !ready.value,
										onClick: ($event) => get(id, format)
									}, [createVNode("span", null, toDisplayString(format.toUpperCase()), 1), createVNode("span", { class: "visually-hidden" }, toDisplayString(unref(p).downloads.tables[id]), 1)], 8, ["disabled", "onClick"]);
								}), 64))])
							]);
						}), 128)), (openBlock(), createBlock(Fragment, null, renderList(["editions", "everything"], (id) => {
							return createVNode("li", { key: id }, [
								createVNode("span", null, toDisplayString(unref(p).downloads[id]), 1),
								createVNode("span", { class: "rows" }),
								createVNode("button", {
									type: "button",
									disabled: !ready.value,
									onClick: ($event) => get(id)
								}, [createTextVNode(" JSON"), createVNode("span", { class: "visually-hidden" }, toDisplayString(unref(p).downloads[id]), 1)], 8, ["disabled", "onClick"])
							]);
						}), 64))]),
						createVNode("h3", null, toDisplayString(unref(p).downloads.cite), 1),
						createVNode("blockquote", null, [createVNode(unref(ForeignRuns), { text: cited.value }, null, 8, ["text"])]),
						ready.value ? (openBlock(), createBlock("button", {
							key: 1,
							type: "button",
							class: "copy",
							onClick: copy
						}, toDisplayString(copied.value ? unref(p).downloads.copied : unref(p).downloads.copy), 1)) : createCommentVNode("", true),
						createVNode("p", { class: "hint" }, toDisplayString(unref(p).downloads.citeHint), 1),
						createVNode("h3", null, toDisplayString(unref(p).downloads.licence), 1),
						createVNode("ul", { class: "terms" }, [(openBlock(true), createBlock(Fragment, null, renderList(unref(p).downloads.terms, (term) => {
							return openBlock(), createBlock("li", { key: term }, [createVNode(unref(ForeignRuns), { text: term }, null, 8, ["text"])]);
						}), 128)), createVNode("li", null, [
							createVNode("span", null, toDisplayString(unref(p).downloads.software) + " ", 1),
							createVNode("a", { href: `${unref(base)}licences.txt` }, toDisplayString(unref(p).downloads.licences), 9, ["href"]),
							createVNode("a", { href: `${unref(base)}sbom.json` }, toDisplayString(unref(p).downloads.bill), 9, ["href"])
						])])
					];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/features/sources/DownloadsSection.vue
var DownloadsSection_exports = /* @__PURE__ */ __exportAll({ default: () => DownloadsSection_default });
var _sfc_setup = DownloadsSection_vue_vue_type_script_setup_true_lang_default.setup;
DownloadsSection_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/sources/DownloadsSection.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var DownloadsSection_default = /*#__PURE__*/ _plugin_vue_export_helper_default(DownloadsSection_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-8c9a0f87"]]);
export { DownloadsSection_default as default, seriesRows as i, findingRows as n, practiceRows as r, DownloadsSection_exports as t };
