import { Ft as useMessages, It as useNames, Lt as useDataset, Ot as _plugin_vue_export_helper_default, l as usePageMessages } from "../main.mjs";
import { n as messages$1, r as claimKey, t as messages } from "./data.zh-C4zb0nXB.js";
import { t as claimText } from "./claimText-BMAqUeiV.js";
import { n as DataSection_default } from "./DataView-VESCFasK.js";
import { Fragment, computed, createBlock, createCommentVNode, createVNode, defineComponent, mergeProps, openBlock, renderList, resolveDynamicComponent, toDisplayString, unref, useSSRContext, withCtx } from "vue";
import { ssrInterpolate, ssrRenderAttr, ssrRenderComponent, ssrRenderList, ssrRenderVNode } from "vue/server-renderer";
// src/features/sources/ContradictionsSection.vue?vue&type=script&setup=true&lang.ts
/** Every known contradiction, how it is read, and the claims involved in words. */
var few = 8;
var ContradictionsSection_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ContradictionsSection",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		/** More claims than this stand behind a summary. */
		function about(id) {
			if (id === "nation") return t.value.nation.nation;
			return id === "cities" ? p.value.cities : nameOf(id);
		}
		const items = computed(() => dataset.years.flatMap((year) => {
			const edition = dataset.edition(year);
			return edition.resolutions.map((resolution) => ({
				id: resolution.id,
				year,
				note: t.value.local(resolution.note),
				claims: resolution.claims.flatMap((id) => {
					const claim = edition.claims.find((each) => each.id === id);
					if (!claim) return [];
					return [{
						id,
						text: `${about(claim.about)} · ${claimText(claim, edition, t.value, nameOf)}`,
						key: claimKey(claim, year),
						aside: resolution.setAside.includes(id)
					}];
				})
			}));
		}));
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(DataSection_default, mergeProps({
				id: "contradictions",
				heading: unref(p).sections.contradictions,
				intro: unref(p).contradictions.intro
			}, _attrs), {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<ol class="contradictions" data-v-f6871b36${_scopeId}><!--[-->`);
						ssrRenderList(items.value, (item) => {
							_push(`<li data-v-f6871b36${_scopeId}><p data-v-f6871b36${_scopeId}><strong data-v-f6871b36${_scopeId}>${ssrInterpolate(unref(t).year(item.year))}</strong><span data-v-f6871b36${_scopeId}> ${ssrInterpolate(item.note)}</span></p>`);
							ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.claims.length > few ? "details" : "div"), null, {
								default: withCtx((_, _push, _parent, _scopeId) => {
									if (_push) {
										if (item.claims.length > few) _push(`<summary data-v-f6871b36${_scopeId}>${ssrInterpolate(unref(p).contradictions.more(item.claims.length))}</summary>`);
										else _push(`<!---->`);
										_push(`<ul class="claims" data-v-f6871b36${_scopeId}><!--[-->`);
										ssrRenderList(item.claims, (claim) => {
											_push(`<li data-v-f6871b36${_scopeId}>`);
											if (claim.key) _push(`<button type="button" class="fig"${ssrRenderAttr("data-explain", claim.key)} data-v-f6871b36${_scopeId}>${ssrInterpolate(claim.text)}</button>`);
											else _push(`<span data-v-f6871b36${_scopeId}>${ssrInterpolate(claim.text)}</span>`);
											if (claim.aside) _push(`<span class="flag" data-v-f6871b36${_scopeId}>${ssrInterpolate(unref(t).source.setAside)}</span>`);
											else _push(`<!---->`);
											_push(`</li>`);
										});
										_push(`<!--]--></ul>`);
									} else return [item.claims.length > few ? (openBlock(), createBlock("summary", { key: 0 }, toDisplayString(unref(p).contradictions.more(item.claims.length)), 1)) : createCommentVNode("", true), createVNode("ul", { class: "claims" }, [(openBlock(true), createBlock(Fragment, null, renderList(item.claims, (claim) => {
										return openBlock(), createBlock("li", { key: claim.id }, [claim.key ? (openBlock(), createBlock("button", {
											key: 0,
											type: "button",
											class: "fig",
											"data-explain": claim.key
										}, toDisplayString(claim.text), 9, ["data-explain"])) : (openBlock(), createBlock("span", { key: 1 }, toDisplayString(claim.text), 1)), claim.aside ? (openBlock(), createBlock("span", {
											key: 2,
											class: "flag"
										}, toDisplayString(unref(t).source.setAside), 1)) : createCommentVNode("", true)]);
									}), 128))])];
								}),
								_: 2
							}), _parent, _scopeId);
							_push(`</li>`);
						});
						_push(`<!--]--></ol>`);
					} else return [createVNode("ol", { class: "contradictions" }, [(openBlock(true), createBlock(Fragment, null, renderList(items.value, (item) => {
						return openBlock(), createBlock("li", { key: item.id }, [createVNode("p", null, [createVNode("strong", null, toDisplayString(unref(t).year(item.year)), 1), createVNode("span", null, " " + toDisplayString(item.note), 1)]), (openBlock(), createBlock(resolveDynamicComponent(item.claims.length > few ? "details" : "div"), null, {
							default: withCtx(() => [item.claims.length > few ? (openBlock(), createBlock("summary", { key: 0 }, toDisplayString(unref(p).contradictions.more(item.claims.length)), 1)) : createCommentVNode("", true), createVNode("ul", { class: "claims" }, [(openBlock(true), createBlock(Fragment, null, renderList(item.claims, (claim) => {
								return openBlock(), createBlock("li", { key: claim.id }, [claim.key ? (openBlock(), createBlock("button", {
									key: 0,
									type: "button",
									class: "fig",
									"data-explain": claim.key
								}, toDisplayString(claim.text), 9, ["data-explain"])) : (openBlock(), createBlock("span", { key: 1 }, toDisplayString(claim.text), 1)), claim.aside ? (openBlock(), createBlock("span", {
									key: 2,
									class: "flag"
								}, toDisplayString(unref(t).source.setAside), 1)) : createCommentVNode("", true)]);
							}), 128))])]),
							_: 2
						}, 1024))]);
					}), 128))])];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/features/sources/ContradictionsSection.vue
var _sfc_setup = ContradictionsSection_vue_vue_type_script_setup_true_lang_default.setup;
ContradictionsSection_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/sources/ContradictionsSection.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var ContradictionsSection_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ContradictionsSection_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-f6871b36"]]);
export { ContradictionsSection_default as default };
