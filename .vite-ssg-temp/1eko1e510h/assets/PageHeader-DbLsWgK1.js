import { Ft as useMessages, Ot as _plugin_vue_export_helper_default, Pt as useLocalePaths, Z as unmarked, g as MarkedText } from "../main.mjs";
import { createVNode, defineAsyncComponent, defineComponent, mergeProps, toDisplayString, unref, useSSRContext, withCtx } from "vue";
import { RouterLink } from "vue-router";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/components/base/PageHeader.vue?vue&type=script&setup=true&lang.ts
/**
* Breadcrumbs, one large sentence or title, and a line below it, both with their figures marked where they have any.
* Paths come without a language prefix.
*/
var PageHeader_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "PageHeader",
	__ssrInlineRender: true,
	props: {
		crumbs: {},
		title: {},
		lead: {},
		view: {}
	},
	setup(__props) {
		const ExportButton = defineAsyncComponent(() => import("./ExportButton-BNe314JL.js"));
		const ReadAloud = defineAsyncComponent(() => import("./ReadAloud-Ba_ViSYN.js"));
		const t = useMessages();
		const { localPath } = useLocalePaths();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<header${ssrRenderAttrs(mergeProps({ class: "page-header" }, _attrs))} data-v-71006a8e><nav${ssrRenderAttr("aria-label", unref(t).site.breadcrumbs)} data-v-71006a8e><ol data-v-71006a8e><li data-v-71006a8e>`);
			_push(ssrRenderComponent(unref(RouterLink), { to: unref(localPath)("/") }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-71006a8e${_scopeId}>${ssrInterpolate(unref(t).site.home)}</span>`);
					else return [createVNode("span", null, toDisplayString(unref(t).site.home), 1)];
				}),
				_: 1
			}, _parent));
			_push(`</li><!--[-->`);
			ssrRenderList(__props.crumbs, (crumb) => {
				_push(`<li data-v-71006a8e>`);
				if (crumb.path) _push(ssrRenderComponent(unref(RouterLink), { to: unref(localPath)(crumb.path) }, {
					default: withCtx((_, _push, _parent, _scopeId) => {
						if (_push) _push(`<span data-v-71006a8e${_scopeId}>${ssrInterpolate(crumb.text)}</span>`);
						else return [createVNode("span", null, toDisplayString(crumb.text), 1)];
					}),
					_: 2
				}, _parent));
				else _push(`<span aria-current="page" data-v-71006a8e>${ssrInterpolate(crumb.text)}</span>`);
				_push(`</li>`);
			});
			_push(`<!--]--></ol></nav><h1 data-v-71006a8e>`);
			_push(ssrRenderComponent(unref(MarkedText), { text: __props.title }, null, _parent));
			_push(`</h1>`);
			if (__props.lead) {
				_push(`<p class="lead" data-v-71006a8e>`);
				_push(ssrRenderComponent(unref(MarkedText), { text: __props.lead }, null, _parent));
				_push(`</p>`);
			} else _push(`<!---->`);
			_push(`<div class="take" data-v-71006a8e>`);
			_push(ssrRenderComponent(unref(ReadAloud), { text: unref(unmarked)([__props.title, __props.lead].filter(Boolean).join("\n")) }, null, _parent));
			if (__props.view) _push(ssrRenderComponent(unref(ExportButton), { view: __props.view }, null, _parent));
			else _push(`<!---->`);
			_push(`</div></header>`);
		};
	}
});
// src/components/base/PageHeader.vue
var _sfc_setup = PageHeader_vue_vue_type_script_setup_true_lang_default.setup;
PageHeader_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/base/PageHeader.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var PageHeader_default = /*#__PURE__*/ _plugin_vue_export_helper_default(PageHeader_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-71006a8e"]]);
export { PageHeader_default as t };
