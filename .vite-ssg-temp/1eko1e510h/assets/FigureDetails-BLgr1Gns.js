import { Ft as useMessages, It as useNames, Lt as useDataset, Ot as _plugin_vue_export_helper_default, ft as findFigure, l as usePageMessages, vt as ForeignRuns } from "../main.mjs";
import { t as bundledCases } from "./bundledCases-B5GtyNwr.js";
import { n as bundledPlatform } from "./platform-DYxDqL1u.js";
import { n as messages, r as messages$1, t as figureStory } from "./figureText-CmP39xLZ.js";
import { t as SourceCite_default } from "./SourceCite-DaTa1EAd.js";
import { computed, defineComponent, mergeProps, unref, useSSRContext } from "vue";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/components/source/FigureDetails.vue?vue&type=script&setup=true&lang.ts
/** What stands behind a figure that no edition claims: of the platforms, their users and apps, or a box. */
var FigureDetails_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "FigureDetails",
	__ssrInlineRender: true,
	props: { target: {} },
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const words = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		const platform = bundledPlatform();
		const book = bundledCases();
		const story = computed(() => {
			const figure = findFigure(platform, book, props.target);
			if (!figure) return void 0;
			const units = [...dataset.units.values()];
			return figureStory(figure, {
				platform,
				book,
				units,
				t: t.value,
				words: words.value,
				nameOf
			});
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<article${ssrRenderAttrs(mergeProps({ class: "figure-details" }, _attrs))} data-v-4f4cc53d><h2 id="source-heading" data-v-4f4cc53d>`);
			_push(ssrRenderComponent(unref(ForeignRuns), { text: story.value?.heading ?? unref(t).kind.unpublished }, null, _parent));
			_push(`</h2>`);
			if (!story.value) _push(`<p data-v-4f4cc53d>${ssrInterpolate(unref(words).panel.missing)}</p>`);
			else {
				_push(`<!--[-->`);
				if (story.value.edition) _push(`<p class="edition" data-v-4f4cc53d>${ssrInterpolate(story.value.edition)}</p>`);
				else _push(`<!---->`);
				_push(`<p class="value" data-v-4f4cc53d>`);
				_push(ssrRenderComponent(unref(ForeignRuns), { text: story.value.value }, null, _parent));
				_push(`</p><p class="basis" data-v-4f4cc53d><span data-v-4f4cc53d>${ssrInterpolate(unref(t).basis[story.value.basis])}</span><!--[-->`);
				ssrRenderList(story.value.flags, (flag) => {
					_push(`<span class="flag" data-v-4f4cc53d>${ssrInterpolate(flag)}</span>`);
				});
				_push(`<!--]--></p>`);
				if (story.value.misfit) _push(`<p class="contradiction" data-v-4f4cc53d><strong data-v-4f4cc53d>${ssrInterpolate(unref(words).panel.misfit)}</strong><span data-v-4f4cc53d> ${ssrInterpolate(unref(t).local(story.value.misfit))}</span></p>`);
				else _push(`<!---->`);
				_push(`<!--[-->`);
				ssrRenderList(story.value.lines, (line) => {
					_push(`<p data-v-4f4cc53d>`);
					_push(ssrRenderComponent(unref(ForeignRuns), { text: line }, null, _parent));
					_push(`</p>`);
				});
				_push(`<!--]--><ul class="claims"${ssrRenderAttr("aria-label", unref(t).source.sources)} data-v-4f4cc53d><!--[-->`);
				ssrRenderList(story.value.citations, (citation, index) => {
					_push(`<li data-v-4f4cc53d>`);
					if (citation.quote) _push(`<blockquote lang="zh-CN" data-v-4f4cc53d>${ssrInterpolate(citation.quote)}</blockquote>`);
					else _push(`<!---->`);
					if (citation.note) {
						_push(`<p class="note" data-v-4f4cc53d>`);
						_push(ssrRenderComponent(unref(ForeignRuns), { text: unref(t).local(citation.note) }, null, _parent));
						_push(`</p>`);
					} else _push(`<!---->`);
					_push(`<!--[-->`);
					ssrRenderList(citation.sources, (id) => {
						_push(ssrRenderComponent(SourceCite_default, {
							id,
							key: id,
							page: citation.page
						}, null, _parent));
					});
					_push(`<!--]--></li>`);
				});
				_push(`<!--]--></ul><!--]-->`);
			}
			_push(`</article>`);
		};
	}
});
// src/components/source/FigureDetails.vue
var _sfc_setup = FigureDetails_vue_vue_type_script_setup_true_lang_default.setup;
FigureDetails_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/source/FigureDetails.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var FigureDetails_default = /*#__PURE__*/ _plugin_vue_export_helper_default(FigureDetails_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-4f4cc53d"]]);
export { FigureDetails_default as default };
