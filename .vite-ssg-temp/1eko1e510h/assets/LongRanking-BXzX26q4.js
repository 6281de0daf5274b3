import { Ft as useMessages, M as stripAxis, N as stripMarks, Ot as _plugin_vue_export_helper_default, bt as useView, k as RankingHalf_default } from "../main.mjs";
import { computed, defineComponent, mergeProps, nextTick, onMounted, shallowRef, unref, useSSRContext, useTemplateRef, watch } from "vue";
import { ssrRenderAttrs, ssrRenderComponent, ssrRenderStyle } from "vue/server-renderer";
// src/components/ranking/LongRanking.vue?vue&type=script&setup=true&lang.ts
/** A ranking of hundreds or thousands: a frame that scrolls, in which only the rows in sight are drawn. */
var drawn = 60;
var LongRanking_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "LongRanking",
	__ssrInlineRender: true,
	props: {
		rows: {},
		dimmed: {}
	},
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const view = useView();
		const frame = useTemplateRef("frame");
		/** Rows drawn at once: more than any frame shows, so that a short scroll finds them in place. */
		const first = shallowRef(0);
		/** Height of a row in pixels, as laid out. */
		const height = shallowRef(32);
		const part = computed(() => {
			const rows = props.rows.slice(first.value, first.value + drawn);
			const edges = view.edition.bands.map(({ lo }) => lo);
			return {
				start: first.value + 1,
				rows,
				axis: stripAxis(rows.length, edges),
				marks: stripMarks(rows.map(({ mark, fill, id }) => ({
					mark,
					fill,
					faded: props.dimmed.has(id)
				})))
			};
		});
		const before = computed(() => `${first.value * height.value}px`);
		const after = computed(() => `${Math.max(0, props.rows.length - first.value - drawn) * height.value}px`);
		function onScroll() {
			const top = frame.value.scrollTop / height.value;
			if (top >= first.value + 5 && top <= first.value + 25) return;
			first.value = Math.max(0, Math.min(props.rows.length - drawn, Math.floor(top) - 15));
		}
		function measure() {
			const row = frame.value?.querySelector("li");
			if (row?.offsetHeight) height.value = row.offsetHeight;
		}
		/** A unit chosen on the map comes into sight in the list. */
		async function reveal(id) {
			const at = props.rows.findIndex((row) => row.id === id);
			const box = frame.value;
			if (at < 0 || !box) return;
			const top = at * height.value;
			if (top >= box.scrollTop && top <= box.scrollTop + box.clientHeight - 2 * height.value) return;
			box.scrollTop = Math.max(0, top - box.clientHeight / 3);
			await nextTick();
			onScroll();
		}
		onMounted(measure);
		watch(() => view.selected, reveal);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({
				ref_key: "frame",
				ref: frame,
				class: "frame",
				role: "region",
				tabindex: "0",
				"aria-label": unref(t).ranking.heading
			}, _attrs))} data-v-a633eb10><div style="${ssrRenderStyle({ height: before.value })}" data-v-a633eb10></div>`);
			_push(ssrRenderComponent(RankingHalf_default, mergeProps(part.value, {
				dimmed: __props.dimmed,
				selected: unref(view).state.units,
				hovered: unref(view).hovered
			}), null, _parent));
			_push(`<div style="${ssrRenderStyle({ height: after.value })}" data-v-a633eb10></div></div>`);
		};
	}
});
// src/components/ranking/LongRanking.vue
var _sfc_setup = LongRanking_vue_vue_type_script_setup_true_lang_default.setup;
LongRanking_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/ranking/LongRanking.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var LongRanking_default = /*#__PURE__*/ _plugin_vue_export_helper_default(LongRanking_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-a633eb10"]]);
export { LongRanking_default as default };
