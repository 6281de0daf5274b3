import { Ft as useMessages, Ot as _plugin_vue_export_helper_default, Pt as useLocalePaths, bt as useView, c as usePageHead, l as usePageMessages } from "../main.mjs";
import { c as useViewSentence, f as kioskQuery, l as messages, o as kioskCommand, s as kioskStep, t as connectSpeaker, u as messages$1 } from "./kioskChannel-CgX0R_DN.js";
import { computed, defineComponent, mergeProps, onBeforeUnmount, onMounted, shallowRef, unref, useSSRContext } from "vue";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent } from "vue/server-renderer";
// src/features/wall/SpeakerPanel.vue?vue&type=script&setup=true&lang.ts
var SpeakerPanel_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SpeakerPanel",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const view = useView();
		const { localPath } = useLocalePaths();
		const steps = shallowRef([]);
		const state = shallowRef();
		const impossible = shallowRef(false);
		const now = shallowRef(0);
		let link;
		let opened = 0;
		let timer;
		const current = computed(() => state.value ? steps.value[state.value.step] : void 0);
		const following = computed(() => state.value && steps.value.length ? steps.value[(state.value.step + 1) % steps.value.length] : void 0);
		/** The view a step shows; the opening view where its link can't be read. */
		function viewOf(link) {
			const query = kioskQuery(link ?? "/");
			return view.parse(typeof query === "string" ? {} : query).view;
		}
		const sentence = useViewSentence(() => viewOf(current.value?.link));
		const nextSentence = useViewSentence(() => viewOf(following.value?.link));
		const clockText = (ms) => {
			const seconds = Math.max(0, Math.floor(ms / 1e3));
			return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
		};
		const mode = computed(() => {
			if (!state.value) return "";
			return state.value.blank ? p.value.speaker.blanked : p.value.speaker.mode[state.value.mode];
		});
		function ask(message) {
			link?.send(message);
		}
		function onKey(event) {
			const inside = event.target instanceof HTMLElement && event.target.matches("a, button");
			const step = kioskStep(event, inside, true);
			if (step !== void 0 && step < steps.value.length) ask({
				ask: "goTo",
				step
			});
			const command = kioskCommand(event, inside, true);
			if (!command || command === "fullscreen" || command === "help") return;
			event.preventDefault();
			ask({ ask: command });
		}
		onMounted(() => {
			link = connectSpeaker((message) => {
				if (message.say === "script") steps.value = message.steps;
				else state.value = message;
			});
			impossible.value = !link;
			opened = now.value = Date.now();
			timer = window.setInterval(() => now.value = Date.now(), 500);
			addEventListener("keydown", onKey);
			ask({ ask: "hello" });
		});
		onBeforeUnmount(() => {
			window.clearInterval(timer);
			removeEventListener("keydown", onKey);
			link?.close();
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "speaker" }, _attrs))} data-v-36421c64><h1 data-v-36421c64>${ssrInterpolate(unref(p).speaker.title)}</h1>`);
			if (impossible.value) _push(`<p class="message" role="alert" data-v-36421c64>${ssrInterpolate(unref(p).speaker.none)}</p>`);
			else if (!state.value) _push(`<p class="message" data-v-36421c64><span data-v-36421c64>${ssrInterpolate(unref(p).speaker.waiting)} </span><a${ssrRenderAttr("href", unref(localPath)("/screen"))} target="_blank" data-v-36421c64>${ssrInterpolate(unref(p).speaker.open)}</a></p>`);
			else {
				_push(`<!--[--><div class="times" data-v-36421c64><p data-v-36421c64><span data-v-36421c64>${ssrInterpolate(unref(p).speaker.onStep)} </span><strong class="step-time" data-v-36421c64>${ssrInterpolate(clockText(now.value - state.value.since))}</strong>`);
				if (current.value) _push(`<span data-v-36421c64>${ssrInterpolate(unref(p).speaker.of(current.value.dwell))}</span>`);
				else _push(`<!---->`);
				_push(`</p><p data-v-36421c64><span data-v-36421c64>${ssrInterpolate(unref(p).speaker.total)} </span><strong data-v-36421c64>${ssrInterpolate(clockText(now.value - unref(opened)))}</strong></p><p class="mode" data-v-36421c64>${ssrInterpolate(mode.value)} · ${ssrInterpolate(unref(p).bar.step(state.value.step + 1, steps.value.length))}</p></div><div class="buttons" data-v-36421c64><button type="button" data-v-36421c64>${ssrInterpolate(unref(p).bar.previous)}</button><button type="button" data-v-36421c64>${ssrInterpolate(state.value.mode === "paused" ? unref(p).bar.play : unref(p).bar.pause)}</button><button type="button" data-v-36421c64>${ssrInterpolate(unref(p).bar.next)}</button><button type="button" data-v-36421c64>${ssrInterpolate(state.value.blank ? unref(p).speaker.unblank : unref(p).speaker.blank)}</button></div><section class="current" aria-labelledby="speaker-current" data-v-36421c64><h2 id="speaker-current" data-v-36421c64>${ssrInterpolate(unref(p).speaker.current)}</h2><p class="caption" data-v-36421c64>${ssrInterpolate(current.value?.caption ? unref(t).local(current.value.caption) : unref(sentence))}</p><h3 data-v-36421c64>${ssrInterpolate(unref(p).speaker.notes)}</h3><p class="${ssrRenderClass([{ muted: !current.value?.notes }, "notes"])}" data-v-36421c64>${ssrInterpolate(current.value?.notes ? unref(t).local(current.value.notes) : unref(p).speaker.noNotes)}</p><h3 data-v-36421c64>${ssrInterpolate(unref(p).speaker.sentence)}</h3><p data-v-36421c64>${ssrInterpolate(unref(sentence))}</p></section>`);
				if (following.value) _push(`<section class="next" aria-labelledby="speaker-next" data-v-36421c64><h2 id="speaker-next" data-v-36421c64>${ssrInterpolate(unref(p).speaker.next)}</h2><p class="caption" data-v-36421c64>${ssrInterpolate(following.value.caption ? unref(t).local(following.value.caption) : unref(nextSentence))}</p><p data-v-36421c64>${ssrInterpolate(unref(nextSentence))}</p></section>`);
				else _push(`<!---->`);
				_push(`<!--]-->`);
			}
			_push(`</div>`);
		};
	}
});
// src/features/wall/SpeakerPanel.vue
var _sfc_setup$1 = SpeakerPanel_vue_vue_type_script_setup_true_lang_default.setup;
SpeakerPanel_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/wall/SpeakerPanel.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var SpeakerPanel_default = /*#__PURE__*/ _plugin_vue_export_helper_default(SpeakerPanel_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-36421c64"]]);
// src/features/wall/SpeakerView.vue?vue&type=script&setup=true&lang.ts
var SpeakerView_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SpeakerView",
	__ssrInlineRender: true,
	setup(__props) {
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		usePageHead(() => p.value.speaker.title, () => p.value.speaker.description);
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(SpeakerPanel_default, _attrs, null, _parent));
		};
	}
});
// src/features/wall/SpeakerView.vue
var _sfc_setup = SpeakerView_vue_vue_type_script_setup_true_lang_default.setup;
SpeakerView_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/wall/SpeakerView.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var SpeakerView_default = SpeakerView_vue_vue_type_script_setup_true_lang_default;
export { SpeakerView_default as default };
