import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { Dt as InTurn, Ft as useMessages, It as useNames, J as marked, Lt as useDataset, Ot as _plugin_vue_export_helper_default, Pt as useLocalePaths, _t as targetKey, b as isOpen, c as usePageHead, f as datasetDocument, l as usePageMessages, mt as checkKey, rn as width } from "../main.mjs";
import { t as nearView } from "./nearView-BKGKgxEh.js";
import { t as PageHeader_default } from "./PageHeader-DbLsWgK1.js";
import { a as bundledDocuments, i as useChecks, n as messages$1, r as claimKey, t as messages } from "./data.zh-C4zb0nXB.js";
import { t as DataTable_default } from "./DataTable-BPictl85.js";
import { t as sourceLine } from "./sourceLine-9tWnzf3F.js";
import { t as claimText } from "./claimText-BMAqUeiV.js";
import { t as OwnButton_default } from "./OwnButton-BUmx8Zyd.js";
import { Fragment, computed, createBlock, createCommentVNode, createVNode, defineComponent, mergeProps, openBlock, renderList, toDisplayString, unref, useSSRContext, withCtx } from "vue";
import { RouterLink } from "vue-router";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderList, ssrRenderSlot } from "vue/server-renderer";
// src/domain/sourceUse.ts
/** Claims, and facts of the platforms, boxes and documents, that name each source, first or beside another one. */
function sourceUse({ editions, platform, cases, series, findings, practices }) {
	const use = /* @__PURE__ */ new Map();
	function count(kind, items) {
		for (const { source, also } of items) for (const id of /* @__PURE__ */ new Set([source, ...also ?? []])) {
			const entry = use.get(id) ?? {
				claims: 0,
				others: 0
			};
			entry[kind]++;
			use.set(id, entry);
		}
	}
	for (const { claims } of editions.values()) count("claims", claims);
	for (const { levels, sums } of platform?.capabilities ?? []) {
		count("others", levels);
		count("others", sums ?? []);
	}
	for (const items of [
		platform?.facts,
		platform?.users,
		platform?.apps,
		cases?.boxes
	]) count("others", items ?? []);
	for (const { points } of series?.topics ?? []) count("others", points);
	if (series) {
		const slogans = series.dimensions.map(({ sloganSource }) => ({ source: sloganSource }));
		for (const items of [
			series.remarks,
			series.dimensions,
			slogans,
			[series.chapters]
		]) count("others", items);
	}
	for (const items of [findings?.findings, practices?.practices]) count("others", items ?? []);
	return use;
}
// src/features/sources/DataSection.vue?vue&type=script&setup=true&lang.ts
var DataSection_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "DataSection",
	__ssrInlineRender: true,
	props: {
		id: {},
		heading: {},
		intro: {}
	},
	setup(__props) {
		/** One part of the page: a heading that the table of contents leads to, a line of introduction, the content. */
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				id: __props.id,
				class: "data-section",
				"aria-labelledby": `${__props.id}-heading`
			}, _attrs))} data-v-0e68f50c><h2${ssrRenderAttr("id", `${__props.id}-heading`)} data-v-0e68f50c>${ssrInterpolate(__props.heading)}</h2>`);
			if (__props.intro) _push(`<p class="intro" data-v-0e68f50c>${ssrInterpolate(__props.intro)}</p>`);
			else _push(`<!---->`);
			ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
			_push(`</section>`);
		};
	}
});
// src/features/sources/DataSection.vue
var _sfc_setup$6 = DataSection_vue_vue_type_script_setup_true_lang_default.setup;
DataSection_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/sources/DataSection.vue");
	return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
var DataSection_default = /*#__PURE__*/ _plugin_vue_export_helper_default(DataSection_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-0e68f50c"]]);
// src/features/sources/ChecksSection.vue?vue&type=script&setup=true&lang.ts
/** Every arithmetic check with its result: the misfits first and open, all of them behind a summary. */
var ChecksSection_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ChecksSection",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const checks = useChecks();
		const of = (status) => checks.value.filter((check) => check.status === status);
		const misfits = computed(() => checks.value.filter((check) => check.status !== "agrees"));
		const order = [
			"differs",
			"recorded",
			"agrees"
		];
		const keyOf = (check) => checkKey(check.id);
		const columns = computed(() => {
			const say = p.value.checks;
			const title = (row) => t.value.local(row.title);
			return [
				{
					id: "title",
					label: say.title,
					text: title,
					sort: title
				},
				{
					id: "expected",
					label: say.expected,
					text: (row) => t.value.local(row.expected),
					explain: keyOf
				},
				{
					id: "found",
					label: say.found,
					text: (row) => t.value.local(row.found),
					explain: keyOf
				},
				{
					id: "status",
					label: say.status,
					text: (row) => say.result[row.status],
					sort: (row) => order.indexOf(row.status)
				},
				{
					id: "note",
					label: say.note,
					text: (row) => row.note ? t.value.local(row.note) : ""
				}
			];
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(DataSection_default, mergeProps({
				id: "checks",
				heading: unref(p).sections.checks,
				intro: unref(p).checks.intro
			}, _attrs), {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<p class="counts" data-v-e62ba0e6${_scopeId}>${ssrInterpolate(unref(p).checks.counts(unref(checks).length, of("agrees").length, of("recorded").length, of("differs").length))}</p>`);
						if (misfits.value.length) _push(`<h3 id="misfits" data-v-e62ba0e6${_scopeId}>${ssrInterpolate(unref(p).checks.recorded(misfits.value.length))}</h3>`);
						else _push(`<!---->`);
						_push(`<ul class="misfits" aria-labelledby="misfits" data-v-e62ba0e6${_scopeId}><!--[-->`);
						ssrRenderList(misfits.value, (check) => {
							_push(`<li data-v-e62ba0e6${_scopeId}><p class="title" data-v-e62ba0e6${_scopeId}>${ssrInterpolate(unref(t).local(check.title))}</p><p class="pair" data-v-e62ba0e6${_scopeId}><span data-v-e62ba0e6${_scopeId}><span class="soft" data-v-e62ba0e6${_scopeId}>${ssrInterpolate(unref(p).checks.expected)}</span><span data-v-e62ba0e6${_scopeId}> ${ssrInterpolate(" ")} </span><button type="button" class="fig"${ssrRenderAttr("data-explain", keyOf(check))} data-v-e62ba0e6${_scopeId}>${ssrInterpolate(unref(t).local(check.expected))}</button></span><span data-v-e62ba0e6${_scopeId}><span class="soft" data-v-e62ba0e6${_scopeId}>${ssrInterpolate(unref(p).checks.found)}</span><span data-v-e62ba0e6${_scopeId}> ${ssrInterpolate(" ")} </span><button type="button" class="fig"${ssrRenderAttr("data-explain", keyOf(check))} data-v-e62ba0e6${_scopeId}>${ssrInterpolate(unref(t).local(check.found))}</button></span></p>`);
							if (check.note) _push(`<p class="soft" data-v-e62ba0e6${_scopeId}>${ssrInterpolate(unref(t).local(check.note))}</p>`);
							else _push(`<!---->`);
							_push(`</li>`);
						});
						_push(`<!--]--></ul><details data-v-e62ba0e6${_scopeId}><summary data-v-e62ba0e6${_scopeId}>${ssrInterpolate(unref(p).checks.all(unref(checks).length))}</summary>`);
						_push(ssrRenderComponent(DataTable_default, {
							class: "wrapped",
							caption: unref(p).checks.all(unref(checks).length),
							columns: columns.value,
							rows: unref(checks),
							"row-key": (row) => row.id,
							file: "gov-service-atlas-checks"
						}, null, _parent, _scopeId));
						_push(`</details>`);
					} else return [
						createVNode("p", { class: "counts" }, toDisplayString(unref(p).checks.counts(unref(checks).length, of("agrees").length, of("recorded").length, of("differs").length)), 1),
						misfits.value.length ? (openBlock(), createBlock("h3", {
							key: 0,
							id: "misfits"
						}, toDisplayString(unref(p).checks.recorded(misfits.value.length)), 1)) : createCommentVNode("", true),
						createVNode("ul", {
							class: "misfits",
							"aria-labelledby": "misfits"
						}, [(openBlock(true), createBlock(Fragment, null, renderList(misfits.value, (check) => {
							return openBlock(), createBlock("li", { key: check.id }, [
								createVNode("p", { class: "title" }, toDisplayString(unref(t).local(check.title)), 1),
								createVNode("p", { class: "pair" }, [createVNode("span", null, [
									createVNode("span", { class: "soft" }, toDisplayString(unref(p).checks.expected), 1),
									createVNode("span", null, " " + toDisplayString(" ") + " "),
									createVNode("button", {
										type: "button",
										class: "fig",
										"data-explain": keyOf(check)
									}, toDisplayString(unref(t).local(check.expected)), 9, ["data-explain"])
								]), createVNode("span", null, [
									createVNode("span", { class: "soft" }, toDisplayString(unref(p).checks.found), 1),
									createVNode("span", null, " " + toDisplayString(" ") + " "),
									createVNode("button", {
										type: "button",
										class: "fig",
										"data-explain": keyOf(check)
									}, toDisplayString(unref(t).local(check.found)), 9, ["data-explain"])
								])]),
								check.note ? (openBlock(), createBlock("p", {
									key: 0,
									class: "soft"
								}, toDisplayString(unref(t).local(check.note)), 1)) : createCommentVNode("", true)
							]);
						}), 128))]),
						createVNode("details", null, [createVNode("summary", null, toDisplayString(unref(p).checks.all(unref(checks).length)), 1), createVNode(DataTable_default, {
							class: "wrapped",
							caption: unref(p).checks.all(unref(checks).length),
							columns: columns.value,
							rows: unref(checks),
							"row-key": (row) => row.id,
							file: "gov-service-atlas-checks"
						}, null, 8, [
							"caption",
							"columns",
							"rows",
							"row-key"
						])])
					];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/features/sources/ChecksSection.vue
var _sfc_setup$5 = ChecksSection_vue_vue_type_script_setup_true_lang_default.setup;
ChecksSection_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/sources/ChecksSection.vue");
	return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
var ChecksSection_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ChecksSection_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-e62ba0e6"]]);
// src/domain/published.ts
var publishedLevels = [
	"index",
	"rank",
	"band",
	"range",
	"nothing"
];
/**
* @param units number of units that are ranked together
* @param bands number of bands of the edition
* @returns `range` where any of index, band and position is narrower than all that is possible
*/
function publishedOf(row, units, bands) {
	if (row.printedIndex !== void 0) return "index";
	if (row.printedRank !== void 0) return "rank";
	if (row.bands.length === 1) return "band";
	return row.bands.length < bands || !isOpen(row, units) || width(row.index) < 99.9 ? "range" : "nothing";
}
// src/features/sources/CoverageSection.vue?vue&type=script&setup=true&lang.ts
/** How much is published of every unit in every year: one small table a region, the same years across all. */
var CoverageSection_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "CoverageSection",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		const { localPath } = useLocalePaths();
		const regions = computed(() => [...dataset.regions.values()].map((region) => ({
			...region,
			rows: region.members.map((id) => ({
				id,
				slug: dataset.unit(id).slug,
				cells: dataset.years.map((year) => {
					const { units } = dataset.assessment(year);
					return {
						year,
						level: publishedOf(units.get(id), units.size, dataset.edition(year).bands.length)
					};
				})
			}))
		})));
		const totals = computed(() => dataset.years.map((year) => {
			const rows = [...dataset.assessment(year).units.values()];
			return {
				year,
				index: rows.filter((row) => row.printedIndex !== void 0).length,
				of: rows.length
			};
		}));
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(DataSection_default, mergeProps({
				id: "coverage",
				heading: unref(p).sections.coverage,
				intro: unref(p).coverage.intro
			}, _attrs), {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<ul class="legend" data-v-036c412c${_scopeId}><!--[-->`);
						ssrRenderList(unref(publishedLevels), (level) => {
							_push(`<li data-v-036c412c${_scopeId}><span class="${ssrRenderClass([level, "cell"])}" aria-hidden="true" data-v-036c412c${_scopeId}></span><span data-v-036c412c${_scopeId}>${ssrInterpolate(unref(p).coverage.level[level])}</span></li>`);
						});
						_push(`<!--]--></ul><div class="tables" data-v-036c412c${_scopeId}><!--[-->`);
						ssrRenderList(regions.value, (region) => {
							_push(`<table data-v-036c412c${_scopeId}><caption data-v-036c412c${_scopeId}>${ssrInterpolate(unref(nameOf)(region.id))}</caption><thead data-v-036c412c${_scopeId}><tr data-v-036c412c${_scopeId}><th scope="col" data-v-036c412c${_scopeId}><span class="visually-hidden" data-v-036c412c${_scopeId}>${ssrInterpolate(unref(p).coverage.unit)}</span></th><!--[-->`);
							ssrRenderList(unref(dataset).years, (year) => {
								_push(`<th scope="col" data-v-036c412c${_scopeId}>${ssrInterpolate(year)}</th>`);
							});
							_push(`<!--]--></tr></thead><tbody data-v-036c412c${_scopeId}><!--[-->`);
							ssrRenderList(region.rows, (row) => {
								_push(`<tr data-v-036c412c${_scopeId}><th scope="row" data-v-036c412c${_scopeId}>`);
								_push(ssrRenderComponent(unref(RouterLink), { to: unref(localPath)(`/province/${row.slug}`) }, {
									default: withCtx((_, _push, _parent, _scopeId) => {
										if (_push) _push(`<span data-v-036c412c${_scopeId}>${ssrInterpolate(unref(nameOf)(row.id))}</span>`);
										else return [createVNode("span", null, toDisplayString(unref(nameOf)(row.id)), 1)];
									}),
									_: 2
								}, _parent, _scopeId));
								_push(`</th><!--[-->`);
								ssrRenderList(row.cells, (cell) => {
									_push(`<td${ssrRenderAttr("title", `${cell.year} ${unref(p).coverage.level[cell.level]}`)} data-v-036c412c${_scopeId}><span class="${ssrRenderClass([cell.level, "cell"])}" data-v-036c412c${_scopeId}><span class="visually-hidden" data-v-036c412c${_scopeId}>${ssrInterpolate(unref(p).coverage.level[cell.level])}</span></span></td>`);
								});
								_push(`<!--]--></tr>`);
							});
							_push(`<!--]--></tbody></table>`);
						});
						_push(`<!--]--><table data-v-036c412c${_scopeId}><caption data-v-036c412c${_scopeId}>${ssrInterpolate(unref(t).nation.nation)}</caption><thead data-v-036c412c${_scopeId}><tr data-v-036c412c${_scopeId}><th scope="col" data-v-036c412c${_scopeId}><span class="visually-hidden" data-v-036c412c${_scopeId}>${ssrInterpolate(unref(p).coverage.unit)}</span></th><!--[-->`);
						ssrRenderList(unref(dataset).years, (year) => {
							_push(`<th scope="col" data-v-036c412c${_scopeId}>${ssrInterpolate(year)}</th>`);
						});
						_push(`<!--]--></tr></thead><tbody data-v-036c412c${_scopeId}><tr data-v-036c412c${_scopeId}><th scope="row" data-v-036c412c${_scopeId}>${ssrInterpolate(unref(p).coverage.total)}</th><!--[-->`);
						ssrRenderList(totals.value, (total) => {
							_push(`<td class="total" data-v-036c412c${_scopeId}>${ssrInterpolate(total.index)}/${ssrInterpolate(total.of)}</td>`);
						});
						_push(`<!--]--></tr></tbody></table></div>`);
					} else return [createVNode("ul", { class: "legend" }, [(openBlock(true), createBlock(Fragment, null, renderList(unref(publishedLevels), (level) => {
						return openBlock(), createBlock("li", { key: level }, [createVNode("span", {
							class: ["cell", level],
							"aria-hidden": "true"
						}, null, 2), createVNode("span", null, toDisplayString(unref(p).coverage.level[level]), 1)]);
					}), 128))]), createVNode("div", { class: "tables" }, [(openBlock(true), createBlock(Fragment, null, renderList(regions.value, (region) => {
						return openBlock(), createBlock("table", { key: region.id }, [
							createVNode("caption", null, toDisplayString(unref(nameOf)(region.id)), 1),
							createVNode("thead", null, [createVNode("tr", null, [createVNode("th", { scope: "col" }, [createVNode("span", { class: "visually-hidden" }, toDisplayString(unref(p).coverage.unit), 1)]), (openBlock(true), createBlock(Fragment, null, renderList(unref(dataset).years, (year) => {
								return openBlock(), createBlock("th", {
									key: year,
									scope: "col"
								}, toDisplayString(year), 1);
							}), 128))])]),
							createVNode("tbody", null, [(openBlock(true), createBlock(Fragment, null, renderList(region.rows, (row) => {
								return openBlock(), createBlock("tr", { key: row.id }, [createVNode("th", { scope: "row" }, [createVNode(unref(RouterLink), { to: unref(localPath)(`/province/${row.slug}`) }, {
									default: withCtx(() => [createVNode("span", null, toDisplayString(unref(nameOf)(row.id)), 1)]),
									_: 2
								}, 1032, ["to"])]), (openBlock(true), createBlock(Fragment, null, renderList(row.cells, (cell) => {
									return openBlock(), createBlock("td", {
										key: cell.year,
										title: `${cell.year} ${unref(p).coverage.level[cell.level]}`
									}, [createVNode("span", { class: ["cell", cell.level] }, [createVNode("span", { class: "visually-hidden" }, toDisplayString(unref(p).coverage.level[cell.level]), 1)], 2)], 8, ["title"]);
								}), 128))]);
							}), 128))])
						]);
					}), 128)), createVNode("table", null, [
						createVNode("caption", null, toDisplayString(unref(t).nation.nation), 1),
						createVNode("thead", null, [createVNode("tr", null, [createVNode("th", { scope: "col" }, [createVNode("span", { class: "visually-hidden" }, toDisplayString(unref(p).coverage.unit), 1)]), (openBlock(true), createBlock(Fragment, null, renderList(unref(dataset).years, (year) => {
							return openBlock(), createBlock("th", {
								key: year,
								scope: "col"
							}, toDisplayString(year), 1);
						}), 128))])]),
						createVNode("tbody", null, [createVNode("tr", null, [createVNode("th", { scope: "row" }, toDisplayString(unref(p).coverage.total), 1), (openBlock(true), createBlock(Fragment, null, renderList(totals.value, (total) => {
							return openBlock(), createBlock("td", {
								key: total.year,
								class: "total"
							}, toDisplayString(total.index) + "/" + toDisplayString(total.of), 1);
						}), 128))])])
					])])];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/features/sources/CoverageSection.vue
var _sfc_setup$4 = CoverageSection_vue_vue_type_script_setup_true_lang_default.setup;
CoverageSection_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/sources/CoverageSection.vue");
	return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
var CoverageSection_default = /*#__PURE__*/ _plugin_vue_export_helper_default(CoverageSection_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-036c412c"]]);
// src/features/sources/EditionsSection.vue?vue&type=script&setup=true&lang.ts
/** One row a year: the report, who published it when, what it calls and divides the index into, what changed. */
var EditionsSection_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "EditionsSection",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const dataset = useDataset();
		/** `>90`, `80–90`, `<65`. */
		const range = ({ lo, hi, loClosed, hiClosed }) => {
			if (hi >= 100) return `${loClosed ? "≥" : ">"}${lo}`;
			return lo <= 0 ? `${hiClosed ? "≤" : "<"}${hi}` : `${lo}–${hi}`;
		};
		/** The bands with their limits; those taken over from other years stand apart. */
		function bandsText({ bands, statedBy }) {
			const text = (stated) => bands.filter(({ id }) => statedBy?.bands?.[id] !== void 0 === stated).map((band) => `${t.value.band[band.id]} ${range(band)}`).join(" · ");
			const adopted = text(false);
			if (dataset.pack) return adopted;
			const { separator, adopted: taken } = p.value.editions;
			return [text(true), adopted && taken(adopted)].filter(Boolean).join(separator);
		}
		function sourcesText({ statedBy }) {
			return [.../* @__PURE__ */ new Set([statedBy?.dimensions, ...Object.values(statedBy?.bands ?? {})])].flatMap((id) => {
				const source = id && dataset.sources.get(id);
				return source ? [sourceLine(source, t.value)] : [];
			});
		}
		const rows = computed(() => dataset.years.map((year) => {
			const edition = dataset.edition(year);
			const { report, indexName, dimensions, methodBreak, renamed, claims } = edition;
			const sources = sourcesText(edition);
			return {
				year,
				report,
				claims: claims.length,
				publisher: [t.value.local(report.publisher), report.published].filter(Boolean).join(" · "),
				facts: [
					[p.value.editions.index, t.value.local(indexName)],
					[p.value.editions.dimensions, dimensions ? t.value.list(dimensions.map(({ name }) => t.value.local(name))) : void 0],
					[p.value.editions.bands, bandsText(edition)],
					...sources.length ? [[p.value.editions.sources, sources.join(p.value.editions.separator)]] : [],
					...[methodBreak, renamed].flatMap((change) => change ? [[p.value.editions.change, t.value.local(change)]] : [])
				]
			};
		}));
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(DataSection_default, mergeProps({
				id: "editions",
				heading: unref(p).sections.editions
			}, _attrs), {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<ol class="editions" data-v-ab2c7896${_scopeId}><!--[-->`);
						ssrRenderList(rows.value, (row) => {
							_push(`<li data-v-ab2c7896${_scopeId}><p class="year" data-v-ab2c7896${_scopeId}><strong data-v-ab2c7896${_scopeId}>${ssrInterpolate(row.year)}</strong><span data-v-ab2c7896${_scopeId}>${ssrInterpolate(unref(p).editions.report(row.report.year))}</span><span data-v-ab2c7896${_scopeId}>${ssrInterpolate(unref(p).editions.claims(row.claims))}</span></p><div data-v-ab2c7896${_scopeId}><h3 lang="zh-CN" data-v-ab2c7896${_scopeId}>《${ssrInterpolate(row.report.title)}》</h3><p class="publisher" data-v-ab2c7896${_scopeId}>${ssrInterpolate(row.publisher)}</p><dl data-v-ab2c7896${_scopeId}><!--[-->`);
							ssrRenderList(row.facts, ([term, text]) => {
								_push(`<div data-v-ab2c7896${_scopeId}><dt data-v-ab2c7896${_scopeId}>${ssrInterpolate(term)}</dt><dd class="${ssrRenderClass({ muted: !text })}" data-v-ab2c7896${_scopeId}>${ssrInterpolate(text ?? unref(t).kind.unpublished)}</dd></div>`);
							});
							_push(`<!--]--></dl></div></li>`);
						});
						_push(`<!--]--></ol>`);
					} else return [createVNode("ol", { class: "editions" }, [(openBlock(true), createBlock(Fragment, null, renderList(rows.value, (row) => {
						return openBlock(), createBlock("li", { key: row.year }, [createVNode("p", { class: "year" }, [
							createVNode("strong", null, toDisplayString(row.year), 1),
							createVNode("span", null, toDisplayString(unref(p).editions.report(row.report.year)), 1),
							createVNode("span", null, toDisplayString(unref(p).editions.claims(row.claims)), 1)
						]), createVNode("div", null, [
							createVNode("h3", { lang: "zh-CN" }, "《" + toDisplayString(row.report.title) + "》", 1),
							createVNode("p", { class: "publisher" }, toDisplayString(row.publisher), 1),
							createVNode("dl", null, [(openBlock(true), createBlock(Fragment, null, renderList(row.facts, ([term, text]) => {
								return openBlock(), createBlock("div", { key: term }, [createVNode("dt", null, toDisplayString(term), 1), createVNode("dd", { class: { muted: !text } }, toDisplayString(text ?? unref(t).kind.unpublished), 3)]);
							}), 128))])
						])]);
					}), 128))])];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/features/sources/EditionsSection.vue
var _sfc_setup$3 = EditionsSection_vue_vue_type_script_setup_true_lang_default.setup;
EditionsSection_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/sources/EditionsSection.vue");
	return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
var EditionsSection_default = /*#__PURE__*/ _plugin_vue_export_helper_default(EditionsSection_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-ab2c7896"]]);
// src/features/sources/MethodSection.vue?vue&type=script&setup=true&lang.ts
/** How figures come about, in plain words; every number in the text is computed from the data. */
var MethodSection_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "MethodSection",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		const editions = computed(() => dataset.years.map((year) => dataset.edition(year)));
		const doubts = computed(() => {
			const claims = editions.value.flatMap((edition) => edition.claims);
			const aside = editions.value.flatMap(({ year, resolutions }) => resolutions.flatMap(({ setAside }) => setAside.map((id) => `${year} ${id}`)));
			return {
				weak: claims.filter((claim) => claim.weak).length,
				inferred: claims.filter((claim) => claim.inferred).length,
				aside: new Set(aside).size
			};
		});
		/** The newest mean that is printed with a quote. */
		const sample = computed(() => editions.value.flatMap((edition) => edition.claims.map((claim) => ({
			claim,
			edition
		}))).filter(({ claim }) => claim.what === "mean" && claim.about === "nation" && claim.quote).at(-1));
		/** The tightest index that follows for a unit with a printed rank alone. */
		const bounded = computed(() => dataset.years.flatMap((year) => [...dataset.assessment(year).units.values()].map((row) => ({
			year,
			row
		}))).filter(({ row }) => row.printedIndex === void 0 && row.printedRank !== void 0).sort((a, b) => width(a.row.index) - width(b.row.index))[0]);
		/** The mean of equal weights that a printed one contradicts. */
		const checks = useChecks();
		const weights = computed(() => {
			const check = checks.value.filter(({ id, status }) => id.startsWith("equal-weights") && status !== "agrees").at(-1);
			if (!check) return void 0;
			const year = Number(check.id.split("/")[1]);
			return {
				...check,
				year,
				count: dataset.edition(year).dimensions?.length ?? 0
			};
		});
		const bands = computed(() => dataset.edition(dataset.years.at(-1)).bands);
		const edges = computed(() => [...new Set(bands.value.flatMap((band) => band.edgeUnstated ?? []))]);
		const stated = (edition) => Object.keys(edition.statedBy?.bands ?? {}).length;
		const yearsWith = (test) => t.value.list(editions.value.filter((edition) => test(stated(edition), edition.bands.length)).map(({ year }) => String(year)));
		const range = ({ lo, hi, loClosed, hiClosed }) => `${lo} ${loClosed ? "≤" : "<"} x ${hiClosed ? "≤" : "<"} ${hi}`;
		const plain = computed(() => {
			const { years, ranks, assumptions } = p.value.method;
			const newest = editions.value.at(-1);
			return [
				years(newest.report.year, newest.year),
				ranks,
				assumptions
			];
		});
		const source = (claim) => t.value.local(dataset.sources.get(claim.source).title);
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(DataSection_default, mergeProps({
				id: "method",
				heading: unref(p).sections.method
			}, _attrs), {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<dl class="method" data-v-0a48b59b${_scopeId}><div data-v-0a48b59b${_scopeId}><dt data-v-0a48b59b${_scopeId}>${ssrInterpolate(unref(p).method.claim[0])}</dt><dd data-v-0a48b59b${_scopeId}><span data-v-0a48b59b${_scopeId}>${ssrInterpolate(unref(p).method.claim[1])} </span>`);
						if (sample.value) _push(`<!--[--><button type="button" class="fig"${ssrRenderAttr("data-explain", unref(claimKey)(sample.value.claim, sample.value.edition.year))} data-v-0a48b59b${_scopeId}>${ssrInterpolate(unref(t).year(sample.value.edition.year))} · ${ssrInterpolate(unref(t).nation.nation)} · ${ssrInterpolate(unref(claimText)(sample.value.claim, sample.value.edition, unref(t), unref(nameOf)))}</button><span class="soft" data-v-0a48b59b${_scopeId}> — ${ssrInterpolate(source(sample.value.claim))}</span><!--]-->`);
						else _push(`<!---->`);
						_push(`</dd></div><div data-v-0a48b59b${_scopeId}><dt data-v-0a48b59b${_scopeId}>${ssrInterpolate(unref(p).method.basis[0])}</dt><dd data-v-0a48b59b${_scopeId}><span data-v-0a48b59b${_scopeId}>${ssrInterpolate(unref(p).method.basis[1])} </span>`);
						if (bounded.value) _push(`<button type="button" class="fig"${ssrRenderAttr("data-explain", unref(targetKey)({
							year: bounded.value.year,
							about: bounded.value.row.id,
							what: "index"
						}))} data-v-0a48b59b${_scopeId}>${ssrInterpolate(unref(p).method.example(unref(t).year(bounded.value.year), unref(nameOf)(bounded.value.row.id), String(bounded.value.row.printedRank), unref(t).interval(bounded.value.row.index)))}</button>`);
						else _push(`<!---->`);
						_push(`</dd></div><!--[-->`);
						ssrRenderList(plain.value, ([term, text]) => {
							_push(`<div data-v-0a48b59b${_scopeId}><dt data-v-0a48b59b${_scopeId}>${ssrInterpolate(term)}</dt><dd data-v-0a48b59b${_scopeId}>${ssrInterpolate(text)}</dd></div>`);
						});
						_push(`<!--]--><div data-v-0a48b59b${_scopeId}><dt data-v-0a48b59b${_scopeId}>${ssrInterpolate(unref(p).method.bands.term)}</dt><dd data-v-0a48b59b${_scopeId}>`);
						if (unref(dataset).pack) _push(`<span data-v-0a48b59b${_scopeId}>${ssrInterpolate(unref(p).method.bands.plain)}</span>`);
						else _push(`<span data-v-0a48b59b${_scopeId}>${ssrInterpolate(unref(p).method.bands.text(yearsWith((some, all) => some === all), yearsWith((some, all) => some > 0 && some < all), unref(t).list(edges.value.map((edge) => edge.toFixed(2)))))}</span>`);
						_push(`<ul class="bands" data-v-0a48b59b${_scopeId}><!--[-->`);
						ssrRenderList(bands.value, (band) => {
							_push(`<li data-v-0a48b59b${_scopeId}><strong data-v-0a48b59b${_scopeId}>${ssrInterpolate(unref(t).band[band.id])}</strong><span data-v-0a48b59b${_scopeId}> ${ssrInterpolate(range(band))}</span></li>`);
						});
						_push(`<!--]--></ul></dd></div><div data-v-0a48b59b${_scopeId}><dt data-v-0a48b59b${_scopeId}>${ssrInterpolate(unref(p).method.doubts.term)}</dt><dd data-v-0a48b59b${_scopeId}>${ssrInterpolate(unref(p).method.doubts.text(doubts.value.weak, doubts.value.inferred, doubts.value.aside))}</dd></div>`);
						if (!unref(dataset).pack) {
							_push(`<div data-v-0a48b59b${_scopeId}><dt data-v-0a48b59b${_scopeId}>${ssrInterpolate(unref(p).method.weights[0])}</dt><dd data-v-0a48b59b${_scopeId}><span data-v-0a48b59b${_scopeId}>${ssrInterpolate(unref(p).method.weights[1])}</span>`);
							if (weights.value) _push(`<!--[--><span data-v-0a48b59b${_scopeId}>${ssrInterpolate(unref(p).method.equal(unref(t).year(weights.value.year), weights.value.count, unref(t).local(weights.value.expected)))}</span><button type="button" class="fig"${ssrRenderAttr("data-explain", unref(targetKey)({
								year: weights.value.year,
								about: "nation",
								what: "mean"
							}))} data-v-0a48b59b${_scopeId}>${ssrInterpolate(unref(t).local(weights.value.found))}</button><span data-v-0a48b59b${_scopeId}>${ssrInterpolate(unref(p).method.equalEnd)}</span><!--]-->`);
							else _push(`<!---->`);
							_push(`</dd></div>`);
						} else _push(`<!---->`);
						_push(`</dl>`);
					} else return [createVNode("dl", { class: "method" }, [
						createVNode("div", null, [createVNode("dt", null, toDisplayString(unref(p).method.claim[0]), 1), createVNode("dd", null, [createVNode("span", null, toDisplayString(unref(p).method.claim[1]) + " ", 1), sample.value ? (openBlock(), createBlock(Fragment, { key: 0 }, [createVNode("button", {
							type: "button",
							class: "fig",
							"data-explain": unref(claimKey)(sample.value.claim, sample.value.edition.year)
						}, toDisplayString(unref(t).year(sample.value.edition.year)) + " · " + toDisplayString(unref(t).nation.nation) + " · " + toDisplayString(unref(claimText)(sample.value.claim, sample.value.edition, unref(t), unref(nameOf))), 9, ["data-explain"]), createVNode("span", { class: "soft" }, " — " + toDisplayString(source(sample.value.claim)), 1)], 64)) : createCommentVNode("", true)])]),
						createVNode("div", null, [createVNode("dt", null, toDisplayString(unref(p).method.basis[0]), 1), createVNode("dd", null, [createVNode("span", null, toDisplayString(unref(p).method.basis[1]) + " ", 1), bounded.value ? (openBlock(), createBlock("button", {
							key: 0,
							type: "button",
							class: "fig",
							"data-explain": unref(targetKey)({
								year: bounded.value.year,
								about: bounded.value.row.id,
								what: "index"
							})
						}, toDisplayString(unref(p).method.example(unref(t).year(bounded.value.year), unref(nameOf)(bounded.value.row.id), String(bounded.value.row.printedRank), unref(t).interval(bounded.value.row.index))), 9, ["data-explain"])) : createCommentVNode("", true)])]),
						(openBlock(true), createBlock(Fragment, null, renderList(plain.value, ([term, text]) => {
							return openBlock(), createBlock("div", { key: term }, [createVNode("dt", null, toDisplayString(term), 1), createVNode("dd", null, toDisplayString(text), 1)]);
						}), 128)),
						createVNode("div", null, [createVNode("dt", null, toDisplayString(unref(p).method.bands.term), 1), createVNode("dd", null, [unref(dataset).pack ? (openBlock(), createBlock("span", { key: 0 }, toDisplayString(unref(p).method.bands.plain), 1)) : (openBlock(), createBlock("span", { key: 1 }, toDisplayString(unref(p).method.bands.text(yearsWith((some, all) => some === all), yearsWith((some, all) => some > 0 && some < all), unref(t).list(edges.value.map((edge) => edge.toFixed(2))))), 1)), createVNode("ul", { class: "bands" }, [(openBlock(true), createBlock(Fragment, null, renderList(bands.value, (band) => {
							return openBlock(), createBlock("li", { key: band.id }, [createVNode("strong", null, toDisplayString(unref(t).band[band.id]), 1), createVNode("span", null, " " + toDisplayString(range(band)), 1)]);
						}), 128))])])]),
						createVNode("div", null, [createVNode("dt", null, toDisplayString(unref(p).method.doubts.term), 1), createVNode("dd", null, toDisplayString(unref(p).method.doubts.text(doubts.value.weak, doubts.value.inferred, doubts.value.aside)), 1)]),
						!unref(dataset).pack ? (openBlock(), createBlock("div", { key: 0 }, [createVNode("dt", null, toDisplayString(unref(p).method.weights[0]), 1), createVNode("dd", null, [createVNode("span", null, toDisplayString(unref(p).method.weights[1]), 1), weights.value ? (openBlock(), createBlock(Fragment, { key: 0 }, [
							createVNode("span", null, toDisplayString(unref(p).method.equal(unref(t).year(weights.value.year), weights.value.count, unref(t).local(weights.value.expected))), 1),
							createVNode("button", {
								type: "button",
								class: "fig",
								"data-explain": unref(targetKey)({
									year: weights.value.year,
									about: "nation",
									what: "mean"
								})
							}, toDisplayString(unref(t).local(weights.value.found)), 9, ["data-explain"]),
							createVNode("span", null, toDisplayString(unref(p).method.equalEnd), 1)
						], 64)) : createCommentVNode("", true)])])) : createCommentVNode("", true)
					])];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/features/sources/MethodSection.vue
var _sfc_setup$2 = MethodSection_vue_vue_type_script_setup_true_lang_default.setup;
MethodSection_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/sources/MethodSection.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var MethodSection_default = /*#__PURE__*/ _plugin_vue_export_helper_default(MethodSection_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-0a48b59b"]]);
// src/features/sources/SourcesSection.vue?vue&type=script&setup=true&lang.ts
/** Every source with what rests on it; a link only where the original can be opened. */
var SourcesSection_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SourcesSection",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const dataset = useDataset();
		const use = computed(() => sourceUse({
			editions: new Map(dataset.years.map((year) => [year, dataset.edition(year)])),
			...!dataset.pack && bundledDocuments()
		}));
		const trust = [
			"report",
			"primary",
			"press",
			"repost",
			"mirror",
			"weak",
			"own"
		];
		const rows = computed(() => [...dataset.sources.values()].sort((a, b) => (use.value.get(b.id)?.claims ?? 0) - (use.value.get(a.id)?.claims ?? 0)));
		const columns = computed(() => {
			const say = p.value.sources;
			const title = (row) => t.value.local(row.title);
			const publisher = (row) => t.value.local(row.publisher);
			const claims = (row) => use.value.get(row.id)?.claims ?? 0;
			const others = (row) => use.value.get(row.id)?.others ?? 0;
			return [
				{
					id: "title",
					label: say.title,
					text: title,
					sort: title,
					href: (row) => row.url
				},
				{
					id: "publisher",
					label: say.publisher,
					text: publisher,
					sort: publisher
				},
				{
					id: "date",
					label: say.date,
					text: (row) => row.date ?? say.noDate,
					sort: (row) => row.date,
					unknown: (row) => !row.date
				},
				{
					id: "reliability",
					label: say.reliability,
					text: (row) => t.value.source.reliability[row.reliability],
					sort: (row) => trust.indexOf(row.reliability)
				},
				{
					id: "claims",
					label: say.claims,
					numeric: true,
					text: (row) => String(claims(row)),
					sort: claims
				},
				...dataset.pack ? [] : [{
					id: "others",
					label: say.others,
					numeric: true,
					text: (row) => String(others(row)),
					sort: others
				}]
			];
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(DataSection_default, mergeProps({
				id: "sources",
				heading: unref(p).sections.sources,
				intro: unref(p).sources.intro
			}, _attrs), {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(DataTable_default, {
						class: "wrapped",
						caption: unref(p).sources.caption(rows.value.length),
						columns: columns.value,
						rows: rows.value,
						"row-key": (row) => row.id,
						file: "gov-service-atlas-sources"
					}, null, _parent, _scopeId));
					else return [createVNode(DataTable_default, {
						class: "wrapped",
						caption: unref(p).sources.caption(rows.value.length),
						columns: columns.value,
						rows: rows.value,
						"row-key": (row) => row.id,
						file: "gov-service-atlas-sources"
					}, null, 8, [
						"caption",
						"columns",
						"rows",
						"row-key"
					])];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/features/sources/SourcesSection.vue
var _sfc_setup$1 = SourcesSection_vue_vue_type_script_setup_true_lang_default.setup;
SourcesSection_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/sources/SourcesSection.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var SourcesSection_default = /*#__PURE__*/ _plugin_vue_export_helper_default(SourcesSection_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-c1c38129"]]);
// src/features/sources/DataView.vue?vue&type=script&setup=true&lang.ts
var DataView_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "DataView",
	__ssrInlineRender: true,
	setup(__props) {
		const AssessmentSection = nearView(() => import("./_nothing-BY5_8WgT.js").then((n) => n.n));
		const ContentsSection = nearView(() => import("./_nothing-BY5_8WgT.js").then((n) => n.n));
		const DownloadsSection = nearView(() => import("./DownloadsSection-Bkibr3Ma.js").then((n) => n.t));
		const ContradictionsSection = nearView(() => import("./ContradictionsSection-Bc3-BNv4.js"));
		const FindingsSection = nearView(() => import("./_nothing-BY5_8WgT.js").then((n) => n.n));
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const dataset = useDataset();
		const checks = useChecks();
		/** Headings of what is on the page: some parts are about the bundled assessment alone. */
		const ofBundled = [
			"assessment",
			"findings",
			"contents"
		];
		const sections = computed(() => Object.entries(p.value.sections).filter(([id]) => !dataset.pack || !ofBundled.includes(id)));
		const claims = computed(() => dataset.years.reduce((sum, year) => sum + dataset.edition(year).claims.length, 0));
		const sentence = computed(() => p.value.sentence([
			dataset.years.length,
			claims.value,
			dataset.sources.size,
			checks.value.length
		], !dataset.pack, marked));
		usePageHead(() => p.value.title, () => p.value.description, { data: () => datasetDocument(t.value, dataset) });
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "data-page" }, _attrs))} data-v-8fee6d4d><div class="head" data-v-8fee6d4d>`);
			_push(ssrRenderComponent(PageHeader_default, {
				crumbs: [{ text: unref(p).title }],
				title: sentence.value,
				lead: unref(p).lead
			}, null, _parent));
			_push(ssrRenderComponent(OwnButton_default, { class: "own" }, null, _parent));
			_push(`</div><nav class="toc"${ssrRenderAttr("aria-label", unref(p).toc)} data-v-8fee6d4d><ol data-v-8fee6d4d><!--[-->`);
			ssrRenderList(sections.value, ([id, heading]) => {
				_push(`<li data-v-8fee6d4d><a${ssrRenderAttr("href", `#${id}`)} data-v-8fee6d4d>${ssrInterpolate(heading)}</a></li>`);
			});
			_push(`<!--]--></ol></nav><div class="column" data-v-8fee6d4d>`);
			if (!unref(dataset).pack) _push(ssrRenderComponent(unref(AssessmentSection), { heading: unref(p).sections.assessment }, null, _parent));
			else _push(`<!---->`);
			if (!unref(dataset).pack) _push(ssrRenderComponent(unref(FindingsSection), { heading: unref(p).sections.findings }, null, _parent));
			else _push(`<!---->`);
			_push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(MethodSection_default, null, null, _parent, _scopeId));
					else return [createVNode(MethodSection_default)];
				}),
				_: 1
			}, _parent));
			_push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(EditionsSection_default, null, null, _parent, _scopeId));
					else return [createVNode(EditionsSection_default)];
				}),
				_: 1
			}, _parent));
			_push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(CoverageSection_default, null, null, _parent, _scopeId));
					else return [createVNode(CoverageSection_default)];
				}),
				_: 1
			}, _parent));
			_push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(SourcesSection_default, null, null, _parent, _scopeId));
					else return [createVNode(SourcesSection_default)];
				}),
				_: 1
			}, _parent));
			_push(`</div><div class="column" data-v-8fee6d4d>`);
			_push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(ChecksSection_default, null, null, _parent, _scopeId));
					else return [createVNode(ChecksSection_default)];
				}),
				_: 1
			}, _parent));
			_push(ssrRenderComponent(unref(ContradictionsSection), null, null, _parent));
			_push(ssrRenderComponent(unref(DownloadsSection), null, null, _parent));
			if (!unref(dataset).pack) _push(ssrRenderComponent(unref(ContentsSection), null, null, _parent));
			else _push(`<!---->`);
			_push(`</div></div>`);
		};
	}
});
// src/features/sources/DataView.vue
var DataView_exports = /* @__PURE__ */ __exportAll({ default: () => DataView_default });
var _sfc_setup = DataView_vue_vue_type_script_setup_true_lang_default.setup;
DataView_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/sources/DataView.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var DataView_default = /*#__PURE__*/ _plugin_vue_export_helper_default(DataView_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-8fee6d4d"]]);
export { DataView_default as default, DataSection_default as n, sourceUse as r, DataView_exports as t };
