import { t as claimText } from "./claimText-BMAqUeiV.js";
import { Ft as useMessages, It as useNames, Lt as useDataset, Ot as _plugin_vue_export_helper_default, bt as useView, l as usePageMessages } from "../main.mjs";
import { l as messages, u as messages$1 } from "./kioskChannel-CgX0R_DN.js";
import { computed, defineComponent, mergeProps, unref, useSSRContext } from "vue";
import { ssrInterpolate, ssrRenderAttrs, ssrRenderList } from "vue/server-renderer";
// src/features/wall/WallPublished.vue?vue&type=script&setup=true&lang.ts
/** All that was published of a year that tells no unit apart, in large type: in place of a ranking without ranks. */
var WallPublished_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "WallPublished",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		const view = useView();
		/** What a claim is about, where its text does not name that itself. */
		function subjects(claim) {
			if (claim.what === "group") return claim.units.map(nameOf);
			if (claim.about === "nation") return [];
			return [claim.about === "cities" ? t.value.nation.cities : nameOf(claim.about)];
		}
		/** The claims, those that say the same of several together, each with its source. */
		const lines = computed(() => {
			const { claims } = view.edition;
			const byText = /* @__PURE__ */ new Map();
			for (const claim of claims) {
				const text = claimText(claim, view.edition, t.value, nameOf);
				const line = byText.get(text) ?? {
					about: [],
					text,
					sources: /* @__PURE__ */ new Set()
				};
				for (const name of subjects(claim)) if (!line.about.includes(name)) line.about.push(name);
				const source = dataset.sources.get(claim.source);
				if (source) line.sources.add([t.value.local(source.publisher), source.date].filter(Boolean).join(" "));
				byText.set(text, line);
			}
			return [...byText.values()].map(({ about, text, sources }) => ({
				text: about.length ? p.value.published.of(t.value.list(about), text) : text,
				source: [...sources].join(t.value.lang === "zh" ? "；" : "; ")
			}));
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "wall-published",
				"aria-labelledby": "published-heading"
			}, _attrs))} data-v-dc4e0091><h2 id="published-heading" data-v-dc4e0091>${ssrInterpolate(unref(p).published.heading(unref(view).state.year))}</h2><ul data-v-dc4e0091><!--[-->`);
			ssrRenderList(lines.value, (line) => {
				_push(`<li data-v-dc4e0091><p class="text" data-v-dc4e0091>${ssrInterpolate(line.text)}</p><p class="source" data-v-dc4e0091>${ssrInterpolate(line.source)}</p></li>`);
			});
			_push(`<!--]--></ul><p class="rest" data-v-dc4e0091>${ssrInterpolate(unref(p).published.rest)}</p></section>`);
		};
	}
});
// src/features/wall/WallPublished.vue
var _sfc_setup = WallPublished_vue_vue_type_script_setup_true_lang_default.setup;
WallPublished_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/wall/WallPublished.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var WallPublished_default = /*#__PURE__*/ _plugin_vue_export_helper_default(WallPublished_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-dc4e0091"]]);
export { WallPublished_default as default };
