import { Ft as useMessages, Lt as useDataset, Ot as _plugin_vue_export_helper_default } from "../main.mjs";
import { t as sourceLine } from "./sourceLine-9tWnzf3F.js";
import { computed, defineComponent, mergeProps, unref, useSSRContext } from "vue";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs } from "vue/server-renderer";
// src/components/source/SourceCite.vue?vue&type=script&setup=true&lang.ts
/** One source in a line: who published what and when, where in it, how reliable it is, and a way to it. */
var SourceCite_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SourceCite",
	__ssrInlineRender: true,
	props: {
		id: {},
		page: {}
	},
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const dataset = useDataset();
		const source = computed(() => dataset.sources.get(props.id));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<p${ssrRenderAttrs(mergeProps({ class: "cite" }, _attrs))} data-v-81abdba4><span data-v-81abdba4>${ssrInterpolate(source.value ? unref(sourceLine)(source.value, unref(t)) : __props.id)}${ssrInterpolate(__props.page ? `, ${__props.page}` : "")} </span><span class="kind" data-v-81abdba4>[${ssrInterpolate(unref(t).source.reliability[source.value?.reliability ?? "weak"])}]</span><span data-v-81abdba4> ${ssrInterpolate(" ")} </span>`);
			if (source.value?.url) _push(`<a${ssrRenderAttr("href", source.value.url)} rel="noopener noreferrer nofollow" target="_blank" data-v-81abdba4>${ssrInterpolate(unref(t).source.open)}</a>`);
			else _push(`<!---->`);
			_push(`</p>`);
		};
	}
});
// src/components/source/SourceCite.vue
var _sfc_setup = SourceCite_vue_vue_type_script_setup_true_lang_default.setup;
SourceCite_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/source/SourceCite.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var SourceCite_default = /*#__PURE__*/ _plugin_vue_export_helper_default(SourceCite_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-81abdba4"]]);
export { SourceCite_default as t };
