import { Ot as _plugin_vue_export_helper_default, l as usePageMessages } from "../main.mjs";
import { n as messages$1, t as messages } from "./scoreRefusals.zh-D3bczg1i.js";
import { defineComponent, mergeProps, unref, useSSRContext } from "vue";
import { ssrInterpolate, ssrRenderAttrs, ssrRenderList } from "vue/server-renderer";
// src/features/score/ScoreRefusals.vue?vue&type=script&setup=true&lang.ts
/** Why the scheme gives no scores, and what to do about it. */
var ScoreRefusals_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ScoreRefusals",
	__ssrInlineRender: true,
	props: {
		refusals: {},
		nodeName: { type: Function }
	},
	setup(__props) {
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({
				class: "refusals",
				role: "status"
			}, _attrs))} data-v-e7d4959f><h2 data-v-e7d4959f>${ssrInterpolate(unref(p).heading)}</h2><ul data-v-e7d4959f><!--[-->`);
			ssrRenderList(__props.refusals, ({ code, node }) => {
				_push(`<li data-v-e7d4959f>${ssrInterpolate(unref(p).text[code](__props.nodeName(node)))}</li>`);
			});
			_push(`<!--]--></ul></div>`);
		};
	}
});
// src/features/score/ScoreRefusals.vue
var _sfc_setup = ScoreRefusals_vue_vue_type_script_setup_true_lang_default.setup;
ScoreRefusals_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/ScoreRefusals.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var ScoreRefusals_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ScoreRefusals_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-e7d4959f"]]);
export { ScoreRefusals_default as default };
