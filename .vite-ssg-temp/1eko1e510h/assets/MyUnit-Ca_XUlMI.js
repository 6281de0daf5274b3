import { Ft as useMessages, It as useNames, Lt as useDataset, Ot as _plugin_vue_export_helper_default, St as fillAttribute, bt as useView, l as usePageMessages, u as useMyProvince, wt as fillOf } from "../main.mjs";
import { n as messages$1, t as messages } from "./unitCard.zh-CR9iAfuq.js";
import { computed, defineComponent, mergeProps, shallowRef, unref, useSSRContext } from "vue";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderList } from "vue/server-renderer";
// src/components/unit/MyUnit.vue?vue&type=script&setup=true&lang.ts
/** The reader's own province in one line, as long as nothing else is chosen; pressing it chooses it. */
var MyUnit_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "MyUnit",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const c = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		const view = useView();
		const { mine } = useMyProvince();
		const closed = shallowRef(false);
		const own = computed(() => {
			const id = mine.value;
			const row = id && dataset.units.has(id) ? view.assessment.units.get(id) : void 0;
			if (!id || !row || closed.value) return void 0;
			const { units } = view.assessment;
			return {
				id,
				swatch: fillAttribute(fillOf(row, "band", units.size)),
				facts: [
					t.value.bands(row.bands),
					c.value.position(t.value.positionRange(row.position)),
					t.value.interval(row.index)
				]
			};
		});
		return (_ctx, _push, _parent, _attrs) => {
			if (own.value) {
				_push(`<p${ssrRenderAttrs(mergeProps({ class: "my-unit" }, _attrs))} data-v-baecf3bf><button type="button" class="line" data-v-baecf3bf><svg class="swatch" aria-hidden="true" data-v-baecf3bf><rect width="100%" height="100%"${ssrRenderAttr("fill", own.value.swatch)} data-v-baecf3bf></rect></svg><span class="label" data-v-baecf3bf>${ssrInterpolate(unref(c).mine)}</span><strong data-v-baecf3bf>${ssrInterpolate(unref(nameOf)(own.value.id))}</strong><!--[-->`);
				ssrRenderList(own.value.facts, (fact) => {
					_push(`<span class="fact" data-v-baecf3bf>${ssrInterpolate(fact)}</span>`);
				});
				_push(`<!--]--></button><button type="button" class="close"${ssrRenderAttr("aria-label", unref(c).close)} data-v-baecf3bf>×</button></p>`);
			} else _push(`<!---->`);
		};
	}
});
// src/components/unit/MyUnit.vue
var _sfc_setup = MyUnit_vue_vue_type_script_setup_true_lang_default.setup;
MyUnit_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/unit/MyUnit.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var MyUnit_default = /*#__PURE__*/ _plugin_vue_export_helper_default(MyUnit_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-baecf3bf"]]);
export { MyUnit_default as default };
