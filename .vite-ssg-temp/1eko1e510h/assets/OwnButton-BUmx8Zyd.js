import { Ot as _plugin_vue_export_helper_default, l as usePageMessages } from "../main.mjs";
import { n as messages$1, t as messages } from "./ownDoor.zh-B_zn-wcm.js";
import { defineComponent, mergeProps, onMounted, shallowRef, unref, useSSRContext } from "vue";
import { ssrInterpolate, ssrRenderAttrs } from "vue/server-renderer";
// src/components/base/OwnButton.vue?vue&type=script&setup=true&lang.ts
var OwnButton_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "OwnButton",
	__ssrInlineRender: true,
	props: { brief: { type: Boolean } },
	setup(__props) {
		/** Opens the dialog in which a reader's own file is looked at. Shown once the page is hydrated. */
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const ready = shallowRef(false);
		onMounted(() => ready.value = true);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<p${ssrRenderAttrs(mergeProps({ class: ["own-button", { waiting: !ready.value }] }, _attrs))} data-v-530fd642><button type="button" data-v-530fd642>${ssrInterpolate(unref(p).open)}</button>`);
			if (!__props.brief) _push(`<span data-v-530fd642>${ssrInterpolate(unref(p).hint)}</span>`);
			else _push(`<!---->`);
			_push(`</p>`);
		};
	}
});
// src/components/base/OwnButton.vue
var _sfc_setup = OwnButton_vue_vue_type_script_setup_true_lang_default.setup;
OwnButton_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/base/OwnButton.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var OwnButton_default = /*#__PURE__*/ _plugin_vue_export_helper_default(OwnButton_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-530fd642"]]);
export { OwnButton_default as t };
