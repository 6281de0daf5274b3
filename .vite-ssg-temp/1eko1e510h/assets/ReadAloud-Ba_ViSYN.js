import { Ft as useMessages, Ot as _plugin_vue_export_helper_default, l as usePageMessages } from "../main.mjs";
import { defineComponent, mergeProps, onBeforeUnmount, onMounted, shallowRef, unref, useSSRContext } from "vue";
import { ssrInterpolate, ssrRenderAttrs } from "vue/server-renderer";
// src/locales/pages/readAloud.en.ts
var messages$1 = {
	start: "Read aloud",
	stop: "Stop reading"
};
// src/locales/pages/readAloud.zh.ts
var messages = {
	start: "朗读",
	stop: "停止朗读"
};
// src/components/base/ReadAloud.vue?vue&type=script&setup=true&lang.ts
/** Reads a text aloud with the device's own voice; shown only where the device has one for the language. */
var ReadAloud_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ReadAloud",
	__ssrInlineRender: true,
	props: { text: {} },
	setup(__props) {
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const voice = shallowRef();
		const speaking = shallowRef(false);
		function findVoice() {
			voice.value = speechSynthesis.getVoices().find(({ lang, localService }) => localService && lang.startsWith(t.value.lang));
		}
		function stop() {
			if (!speaking.value) return;
			speechSynthesis.cancel();
			speaking.value = false;
		}
		onMounted(() => {
			if (!("speechSynthesis" in window)) return;
			findVoice();
			speechSynthesis.addEventListener("voiceschanged", findVoice);
		});
		onBeforeUnmount(() => {
			if (!("speechSynthesis" in window)) return;
			stop();
			speechSynthesis.removeEventListener("voiceschanged", findVoice);
		});
		return (_ctx, _push, _parent, _attrs) => {
			if (voice.value) _push(`<button${ssrRenderAttrs(mergeProps({
				type: "button",
				class: "read-aloud",
				"aria-pressed": speaking.value
			}, _attrs))} data-v-c0a341f9>${ssrInterpolate(speaking.value ? unref(p).stop : unref(p).start)}</button>`);
			else _push(`<!---->`);
		};
	}
});
// src/components/base/ReadAloud.vue
var _sfc_setup = ReadAloud_vue_vue_type_script_setup_true_lang_default.setup;
ReadAloud_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/base/ReadAloud.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var ReadAloud_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ReadAloud_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-c0a341f9"]]);
export { ReadAloud_default as default };
