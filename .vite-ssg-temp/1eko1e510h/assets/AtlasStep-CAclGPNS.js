import "./deployment-CM_2g6Ya.js";
import { Ft as useMessages, Ot as _plugin_vue_export_helper_default, Pt as useLocalePaths, zt as stepOfBand } from "../main.mjs";
import { c as labelsOf, r as missingIn, s as isOpen } from "./MakeView-CtM-sRuL.js";
import { i as useMake, n as useMakeTexts } from "./useMakeTexts-PjA0EVor.js";
import { computed, defineComponent, mergeProps, shallowRef, unref, useModel, useSSRContext } from "vue";
import { useRouter } from "vue-router";
import { ssrIncludeBooleanAttr, ssrInterpolate, ssrLooseEqual, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderList } from "vue/server-renderer";
// src/features/make/AtlasStep.vue?vue&type=script&setup=true&lang.ts
/** Step 5: the atlas as it will be, opened whole or saved as a file. */
var PAGE = 60;
var AtlasStep_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "AtlasStep",
	__ssrInlineRender: true,
	props: {
		"year": { required: true },
		"yearModifiers": {}
	},
	emits: ["update:year"],
	setup(__props) {
		const year = useModel(__props, "year");
		const t = useMessages();
		const p = useMakeTexts();
		const make = useMake();
		useRouter();
		const { localPath } = useLocalePaths();
		/** Rows that are listed at first, and more at each press. */
		const outcome = computed(() => make.outcome);
		const preview = computed(() => outcome.value?.preview.find((each) => each.year === year.value));
		const labels = computed(() => labelsOf(outcome.value?.units ?? []));
		const bands = computed(() => make.draft.form.bands.length ? make.draft.form.bands : outcome.value?.proposal ?? []);
		const missing = computed(() => missingIn(make.draft.form, outcome.value?.proposal ?? []));
		const open = computed(() => outcome.value?.matches.filter(isOpen).length ?? 0);
		const shown = shallowRef(PAGE);
		const share = shallowRef();
		const problems = shallowRef([]);
		const said = shallowRef("");
		const isReady = computed(() => !missing.value.length && (outcome.value?.preview.length ?? 0) > 0);
		const step = ({ band }) => band === null ? void 0 : stepOfBand(bands.value.length, band);
		const bandName = ({ band }) => band === null ? "" : t.value.local(bands.value[band].name);
		const isUnknown = ({ index, rank, band }) => index === null && rank === null && band === null;
		/** Decimals that the figures of the year have at most: points stand below each other. */
		const decimals = computed(() => Math.max(0, ...(preview.value?.rows ?? []).map(({ index }) => /\.(\d+)$/.exec(String(index))?.[1].length ?? 0)));
		const figure = (row) => row.index !== null ? row.index.toFixed(decimals.value) : row.rank !== null ? p.value.map.rank(row.rank) : isUnknown(row) ? p.value.atlas.unknown : "";
		const missingText = (each) => each === "bands" ? p.value.form.bands : p.value.form[each];
		return (_ctx, _push, _parent, _attrs) => {
			if (!outcome.value?.preview.length) _push(`<p${ssrRenderAttrs(mergeProps({ class: "hint" }, _attrs))} data-v-f44db02f>${ssrInterpolate(unref(p).atlas.none)}</p>`);
			else {
				_push(`<!--[-->`);
				if (outcome.value.preview.length > 1) {
					_push(`<div class="segments" role="radiogroup"${ssrRenderAttr("aria-label", unref(p).atlas.year)} data-v-f44db02f><!--[-->`);
					ssrRenderList(outcome.value.preview, (each) => {
						_push(`<label data-v-f44db02f><input${ssrIncludeBooleanAttr(ssrLooseEqual(year.value, each.year)) ? " checked" : ""} type="radio" name="preview-year"${ssrRenderAttr("value", each.year)} data-v-f44db02f><span data-v-f44db02f>${ssrInterpolate(each.year)}</span></label>`);
					});
					_push(`<!--]--></div>`);
				} else _push(`<!---->`);
				if (open.value) _push(`<p class="notes alert" data-v-f44db02f>${ssrInterpolate(unref(p).atlas.openTwice(open.value))}</p>`);
				else _push(`<!---->`);
				if (outcome.value.notes.length) {
					_push(`<section aria-labelledby="atlas-notes" data-v-f44db02f><h3 id="atlas-notes" data-v-f44db02f>${ssrInterpolate(unref(p).atlas.notes)}</h3><ul class="notes" data-v-f44db02f><!--[-->`);
					ssrRenderList(outcome.value.notes, (note) => {
						_push(`<li data-v-f44db02f>${ssrInterpolate(unref(p).atlas.note(note, unref(make).draft.form.scale))}</li>`);
					});
					_push(`<!--]--></ul></section>`);
				} else _push(`<!---->`);
				_push(`<div class="take" data-v-f44db02f>`);
				if (missing.value.length) {
					_push(`<p class="alert" data-v-f44db02f><span data-v-f44db02f>${ssrInterpolate(unref(p).atlas.missing)}: </span><!--[-->`);
					ssrRenderList(missing.value, (each) => {
						_push(`<button type="button" class="link" data-v-f44db02f>${ssrInterpolate(missingText(each))}</button>`);
					});
					_push(`<!--]--></p>`);
				} else _push(`<!---->`);
				if (share.value !== void 0) _push(`<div class="building" data-v-f44db02f><progress${ssrRenderAttr("value", share.value)} max="1"${ssrRenderAttr("aria-label", unref(p).atlas.building)} data-v-f44db02f></progress><p role="status" data-v-f44db02f>${ssrInterpolate(unref(p).atlas.building)} ${ssrInterpolate(unref(p).percent(share.value))}</p><button type="button" data-v-f44db02f>${ssrInterpolate(unref(p).cancel)}</button></div>`);
				else _push(`<dl data-v-f44db02f><dt data-v-f44db02f><button type="button" class="main"${ssrIncludeBooleanAttr(!isReady.value) ? " disabled" : ""} data-v-f44db02f>${ssrInterpolate(unref(p).atlas.open)}</button></dt><dd data-v-f44db02f>${ssrInterpolate(unref(p).atlas.openHint)}</dd><dt data-v-f44db02f><button type="button" class="second"${ssrIncludeBooleanAttr(!isReady.value) ? " disabled" : ""} data-v-f44db02f>${ssrInterpolate(unref(p).atlas.save)}</button></dt><dd data-v-f44db02f>${ssrInterpolate(unref(p).atlas.saveHint)}</dd></dl>`);
				if (said.value) _push(`<p class="good" role="status" data-v-f44db02f>${ssrInterpolate(said.value)}</p>`);
				else _push(`<!---->`);
				if (problems.value.length) {
					_push(`<div class="alert" role="alert" data-v-f44db02f><p data-v-f44db02f>${ssrInterpolate(unref(p).atlas.problems)}</p><ul data-v-f44db02f><!--[-->`);
					ssrRenderList(problems.value.slice(0, 12), (problem) => {
						_push(`<li data-v-f44db02f><code data-v-f44db02f>${ssrInterpolate(problem.path)}</code><span data-v-f44db02f> ${ssrInterpolate(unref(t).local(problem.problem))}</span></li>`);
					});
					_push(`<!--]--></ul></div>`);
				} else _push(`<!---->`);
				_push(`</div>`);
				if (preview.value) {
					_push(`<section class="ranking" aria-labelledby="atlas-ranking" data-v-f44db02f><h3 id="atlas-ranking" data-v-f44db02f>${ssrInterpolate(unref(p).atlas.ranking(preview.value.year))}</h3>`);
					if (preview.value.indicators) _push(`<p class="hint" data-v-f44db02f>${ssrInterpolate(unref(p).atlas.indicators(preview.value.indicators))}</p>`);
					else _push(`<!---->`);
					_push(`<ol data-v-f44db02f><!--[-->`);
					ssrRenderList(preview.value.rows.slice(0, shown.value), (row) => {
						_push(`<li data-v-f44db02f><svg viewBox="0 0 14 14" aria-hidden="true" data-v-f44db02f><rect width="14" height="14" class="${ssrRenderClass(step(row) ? `fill-${step(row)}` : "fill-ground")}" data-v-f44db02f></rect></svg><span class="name" data-v-f44db02f>${ssrInterpolate(labels.value.get(row.unit))}</span><span class="band" data-v-f44db02f>${ssrInterpolate(bandName(row))}</span><span class="${ssrRenderClass([{ unknown: isUnknown(row) }, "figure"])}" data-v-f44db02f>${ssrInterpolate(figure(row))}</span></li>`);
					});
					_push(`<!--]--></ol>`);
					if (preview.value.rows.length > shown.value) _push(`<button type="button" data-v-f44db02f>${ssrInterpolate(unref(p).atlas.more(Math.min(300, preview.value.rows.length - shown.value)))}</button>`);
					else _push(`<!---->`);
					_push(`</section>`);
				} else _push(`<!---->`);
				_push(`<!--]-->`);
			}
		};
	}
});
// src/features/make/AtlasStep.vue
var _sfc_setup = AtlasStep_vue_vue_type_script_setup_true_lang_default.setup;
AtlasStep_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/make/AtlasStep.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var AtlasStep_default = /*#__PURE__*/ _plugin_vue_export_helper_default(AtlasStep_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-f44db02f"]]);
export { AtlasStep_default as default };
