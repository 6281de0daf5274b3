import { i as useChecks, n as messages$1, t as messages } from "./data.zh-C4zb0nXB.js";
import { Ft as useMessages, It as useNames, Lt as useDataset, Ot as _plugin_vue_export_helper_default, ft as findFigure, l as usePageMessages, pt as parseFigureKey } from "../main.mjs";
import { t as bundledCases } from "./bundledCases-B5GtyNwr.js";
import { n as bundledPlatform } from "./platform-DYxDqL1u.js";
import { n as messages$2, r as messages$3, t as figureStory } from "./figureText-CmP39xLZ.js";
import { t as bySource } from "./bySource-nmoFtlSn.js";
import { t as claimText } from "./claimText-BMAqUeiV.js";
import { t as SourceCite_default } from "./SourceCite-DaTa1EAd.js";
import { computed, defineComponent, mergeProps, unref, useSSRContext } from "vue";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/components/source/CheckDetails.vue?vue&type=script&setup=true&lang.ts
/** What a check has compared: every claim and figure with its source. */
var CheckDetails_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "CheckDetails",
	__ssrInlineRender: true,
	props: { id: {} },
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const words = usePageMessages({
			zh: messages$2,
			en: messages$3
		});
		const nameOf = useNames();
		const dataset = useDataset();
		const platform = bundledPlatform();
		const book = bundledCases();
		const checks = useChecks();
		const check = computed(() => checks.value.find(({ id }) => id === props.id));
		const several = computed(() => new Set(check.value?.claims.map(({ year }) => year)).size > 1);
		/** One claim in words; with its year where the check reaches over several. */
		function lineOf(claim, edition) {
			const { nation, cities } = t.value.nation;
			const about = claim.about === "nation" ? nation : claim.about === "cities" ? cities : nameOf(claim.about);
			return `${several.value ? `${t.value.year(edition.year)} ` : ""}${about} · ${claimText(claim, edition, t.value, nameOf)}`;
		}
		const claims = computed(() => {
			const compared = (check.value?.claims ?? []).flatMap(({ year, id }) => {
				const edition = dataset.edition(year);
				const claim = edition.claims.find((each) => each.id === id);
				return claim ? [{
					claim,
					edition
				}] : [];
			});
			return bySource(compared).map(({ source, page, claims: group }) => ({
				sources: [source],
				page,
				items: group.map(({ claim, edition }) => ({
					line: lineOf(claim, edition),
					quote: claim.quote
				}))
			}));
		});
		/** Figures that no edition claims, under their sources. */
		function storiesOf({ figures = [] }) {
			const units = [...dataset.units.values()];
			const context = {
				platform,
				book,
				units,
				t: t.value,
				words: words.value,
				nameOf
			};
			const groups = /* @__PURE__ */ new Map();
			for (const key of figures) {
				const target = parseFigureKey(key);
				const figure = target && findFigure(platform, book, target);
				const story = figure && figureStory(figure, context);
				for (const { sources, quote } of story?.citations ?? []) {
					const group = groups.get(sources.join()) ?? {
						sources,
						items: []
					};
					group.items.push({
						line: `${story?.heading} · ${story?.value}`,
						quote
					});
					groups.set(sources.join(), group);
				}
			}
			return [...groups.values()].map((group) => ({
				...group,
				page: void 0
			}));
		}
		const groups = computed(() => [...claims.value, ...check.value ? storiesOf(check.value) : []]);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<article${ssrRenderAttrs(mergeProps({ class: "check-details" }, _attrs))} data-v-f91c9d91><h2 id="source-heading" data-v-f91c9d91>${ssrInterpolate(check.value ? unref(t).local(check.value.title) : unref(t).kind.unpublished)}</h2>`);
			if (check.value) {
				_push(`<!--[--><p class="basis" data-v-f91c9d91>${ssrInterpolate(unref(p).checks.result[check.value.status])}</p><dl data-v-f91c9d91><dt data-v-f91c9d91>${ssrInterpolate(unref(p).checks.expected)}</dt><dd data-v-f91c9d91>${ssrInterpolate(unref(t).local(check.value.expected))}</dd><dt data-v-f91c9d91>${ssrInterpolate(unref(p).checks.found)}</dt><dd data-v-f91c9d91>${ssrInterpolate(unref(t).local(check.value.found))}</dd></dl>`);
				if (check.value.note) _push(`<p class="${ssrRenderClass({ contradiction: check.value.status !== "agrees" })}" data-v-f91c9d91>${ssrInterpolate(unref(t).local(check.value.note))}</p>`);
				else _push(`<!---->`);
				if (!groups.value.length) _push(`<p data-v-f91c9d91>${ssrInterpolate(unref(p).checks.whole)}</p>`);
				else _push(`<!---->`);
				_push(`<ul class="claims"${ssrRenderAttr("aria-label", unref(t).source.sources)} data-v-f91c9d91><!--[-->`);
				ssrRenderList(groups.value, (group) => {
					_push(`<li data-v-f91c9d91><!--[-->`);
					ssrRenderList(group.items, (item) => {
						_push(`<!--[--><p data-v-f91c9d91>${ssrInterpolate(item.line)}</p>`);
						if (item.quote) _push(`<blockquote lang="zh-CN" data-v-f91c9d91>${ssrInterpolate(item.quote)}</blockquote>`);
						else _push(`<!---->`);
						_push(`<!--]-->`);
					});
					_push(`<!--]--><!--[-->`);
					ssrRenderList(group.sources, (source) => {
						_push(ssrRenderComponent(SourceCite_default, {
							id: source,
							key: source,
							page: group.page
						}, null, _parent));
					});
					_push(`<!--]--></li>`);
				});
				_push(`<!--]--></ul><!--]-->`);
			} else _push(`<!---->`);
			_push(`</article>`);
		};
	}
});
// src/components/source/CheckDetails.vue
var _sfc_setup = CheckDetails_vue_vue_type_script_setup_true_lang_default.setup;
CheckDetails_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/source/CheckDetails.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var CheckDetails_default = /*#__PURE__*/ _plugin_vue_export_helper_default(CheckDetails_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-f91c9d91"]]);
export { CheckDetails_default as default };
