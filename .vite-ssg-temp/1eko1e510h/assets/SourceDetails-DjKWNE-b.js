import { Ft as useMessages, It as useNames, Lt as useDataset, Ot as _plugin_vue_export_helper_default, gt as partsOf, ht as explain } from "../main.mjs";
import { t as bySource } from "./bySource-nmoFtlSn.js";
import { t as claimText } from "./claimText-BMAqUeiV.js";
import { t as SourceCite_default } from "./SourceCite-DaTa1EAd.js";
import { t as sourceLine } from "./sourceLine-9tWnzf3F.js";
import { computed, defineComponent, mergeProps, unref, useSSRContext } from "vue";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/components/source/SourceDetails.vue?vue&type=script&setup=true&lang.ts
var SourceDetails_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SourceDetails",
	__ssrInlineRender: true,
	props: {
		target: {},
		reasonText: { type: Function }
	},
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const nameOf = useNames();
		const dataset = useDataset();
		const edition = computed(() => dataset.edition(props.target.year));
		const assessment = computed(() => dataset.assessmentOf(props.target.year, props.target.about));
		/** One section a figure; a claim or a contradiction that speaks of several is told once. */
		const sections = computed(() => {
			const told = /* @__PURE__ */ new Set();
			const once = (items) => {
				const fresh = items.filter((item) => !told.has(item.id));
				for (const item of fresh) told.add(item.id);
				return fresh;
			};
			return partsOf(props.target).map((part) => {
				const { basis, claims, reasons, conflicts } = explain(edition.value, assessment.value, part);
				const fresh = new Set(once(claims.map(({ claim }) => claim)));
				return {
					what: part.what,
					value: valueOf(part),
					basis,
					reasons: basis === "printed" ? [] : reasons,
					groups: bySource(claims.filter(({ claim }) => fresh.has(claim))),
					none: !claims.length && !reasons.length,
					conflicts: once(conflicts)
				};
			});
		});
		/** The figure itself where the panel tells of several. */
		function valueOf(part) {
			const row = assessment.value.units.get(part.about);
			if (!row) return "";
			if (part.what === "index") return t.value.interval(row.index);
			if (part.what === "band") return t.value.bands(row.bands);
			return part.what === "position" ? t.value.positionRange(row.position) : "";
		}
		const heading = computed(() => {
			const { target } = props;
			const about = target.about === "nation" || target.about === "cities" ? t.value.nation[target.about] : t.value.list(target.about.split("+").map(nameOf));
			const what = target.what === "bandCount" ? `${t.value.source.what.bandCount}“${t.value.band[target.band]}”` : t.value.source.what[target.what];
			return t.value.source.heading(about, what);
		});
		const lineOf = (id) => {
			const source = dataset.sources.get(id);
			return source ? sourceLine(source, t.value) : id;
		};
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<article${ssrRenderAttrs(mergeProps({ class: "source-details" }, _attrs))} data-v-25f1fdc9><h2 id="source-heading" data-v-25f1fdc9>${ssrInterpolate(heading.value)}</h2><p class="edition" data-v-25f1fdc9>${ssrInterpolate(unref(t).assessedYear(edition.value.year, edition.value.report.year))}</p><!--[-->`);
			ssrRenderList(sections.value, (section) => {
				_push(`<section data-v-25f1fdc9>`);
				if (section.value) _push(`<h3 data-v-25f1fdc9><span data-v-25f1fdc9>${ssrInterpolate(unref(t).source.what[section.what])} </span><strong data-v-25f1fdc9>${ssrInterpolate(section.value)}</strong></h3>`);
				else _push(`<!---->`);
				_push(`<p class="basis" data-v-25f1fdc9>${ssrInterpolate(unref(t).basis[section.basis])}</p><!--[-->`);
				ssrRenderList(section.conflicts, (conflict) => {
					_push(`<p class="contradiction" data-v-25f1fdc9><strong data-v-25f1fdc9>${ssrInterpolate(unref(t).source.conflicts)}</strong><span data-v-25f1fdc9> ${ssrInterpolate(unref(t).local(conflict.note))}</span></p>`);
				});
				_push(`<!--]-->`);
				if (section.reasons.length) {
					_push(`<ol class="reasons"${ssrRenderAttr("aria-label", unref(t).source.reasons)} data-v-25f1fdc9><!--[-->`);
					ssrRenderList(section.reasons, (reason, index) => {
						_push(`<li data-v-25f1fdc9>${ssrInterpolate(__props.reasonText(reason, unref(nameOf)))}</li>`);
					});
					_push(`<!--]--></ol>`);
				} else _push(`<!---->`);
				if (section.none) _push(`<p data-v-25f1fdc9>${ssrInterpolate(unref(t).source.noClaims)}</p>`);
				else _push(`<!---->`);
				_push(`<ul class="claims"${ssrRenderAttr("aria-label", unref(t).source.sources)} data-v-25f1fdc9><!--[-->`);
				ssrRenderList(section.groups, (group) => {
					_push(`<li data-v-25f1fdc9><!--[-->`);
					ssrRenderList(group.claims, ({ claim, setAside }) => {
						_push(`<div class="claim" data-v-25f1fdc9><p data-v-25f1fdc9><span data-v-25f1fdc9>${ssrInterpolate(claim.about === __props.target.about || claim.about === "nation" ? "" : `${unref(nameOf)(claim.about)} · `)}${ssrInterpolate(unref(claimText)(claim, edition.value, unref(t), unref(nameOf)))} </span>`);
						if (claim.weak) _push(`<span class="flag" data-v-25f1fdc9>${ssrInterpolate(unref(t).source.weak)}</span>`);
						else _push(`<!---->`);
						if (claim.inferred) _push(`<span class="flag" data-v-25f1fdc9>${ssrInterpolate(unref(t).source.inferred)}</span>`);
						else _push(`<!---->`);
						if (setAside) _push(`<span class="flag" data-v-25f1fdc9>${ssrInterpolate(unref(t).source.setAside)}</span>`);
						else _push(`<!---->`);
						_push(`</p>`);
						if (claim.quote) _push(`<blockquote lang="zh-CN" data-v-25f1fdc9>${ssrInterpolate(claim.quote)}</blockquote>`);
						else _push(`<!---->`);
						if (claim.note) _push(`<p class="note" data-v-25f1fdc9>${ssrInterpolate(unref(t).local(claim.note))}</p>`);
						else _push(`<!---->`);
						if (claim.also?.length) _push(`<p class="note" data-v-25f1fdc9>${ssrInterpolate(unref(t).source.also(unref(t).list(claim.also.map(lineOf))))}</p>`);
						else _push(`<!---->`);
						_push(`</div>`);
					});
					_push(`<!--]-->`);
					_push(ssrRenderComponent(SourceCite_default, {
						id: group.source,
						page: group.page
					}, null, _parent));
					_push(`</li>`);
				});
				_push(`<!--]--></ul></section>`);
			});
			_push(`<!--]--></article>`);
		};
	}
});
// src/components/source/SourceDetails.vue
var _sfc_setup = SourceDetails_vue_vue_type_script_setup_true_lang_default.setup;
SourceDetails_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/source/SourceDetails.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var SourceDetails_default = /*#__PURE__*/ _plugin_vue_export_helper_default(SourceDetails_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-25f1fdc9"]]);
export { SourceDetails_default as default };
