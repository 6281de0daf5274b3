import { Ft as useMessages, Lt as useDataset, Ot as _plugin_vue_export_helper_default, bt as useView } from "../main.mjs";
import { defineComponent, mergeProps, unref, useSSRContext } from "vue";
import { ssrInterpolate, ssrRenderAttrs, ssrRenderList, ssrRenderSlot } from "vue/server-renderer";
// src/components/table/TableFiles.vue?vue&type=script&setup=true&lang.ts
/** Saves a table as it is shown: CSV, XLSX, JSON. Other buttons of the table may stand before these. */
var TableFiles_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "TableFiles",
	__ssrInlineRender: true,
	props: {
		caption: {},
		table: { type: Function }
	},
	setup(__props) {
		const t = useMessages();
		useDataset();
		useView();
		const formats = [
			"csv",
			"xlsx",
			"json"
		];
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<p${ssrRenderAttrs(mergeProps({ class: "files" }, _attrs))} data-v-be07a30e>`);
			ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent, "data-v-be07a30e-s");
			_push(`<!--[-->`);
			ssrRenderList(formats, (format) => {
				_push(`<button type="button" data-v-be07a30e><span data-v-be07a30e>${ssrInterpolate(format === "csv" ? unref(t).table.csv : format.toUpperCase())}</span><span class="visually-hidden" data-v-be07a30e>${ssrInterpolate(__props.caption)}</span></button>`);
			});
			_push(`<!--]--></p>`);
		};
	}
});
// src/components/table/TableFiles.vue
var _sfc_setup = TableFiles_vue_vue_type_script_setup_true_lang_default.setup;
TableFiles_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/table/TableFiles.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var TableFiles_default = /*#__PURE__*/ _plugin_vue_export_helper_default(TableFiles_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-be07a30e"]]);
export { TableFiles_default as t };
