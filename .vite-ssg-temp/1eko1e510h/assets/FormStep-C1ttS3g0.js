import { i as bandProblems, r as missingIn } from "./MakeView-CtM-sRuL.js";
import { Ot as _plugin_vue_export_helper_default, zt as stepOfBand } from "../main.mjs";
import { i as useMake, n as useMakeTexts, o as format } from "./useMakeTexts-PjA0EVor.js";
import { computed, defineComponent, mergeProps, unref, useId, useSSRContext } from "vue";
import { ssrIncludeBooleanAttr, ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/features/make/BandsEditor.vue?vue&type=script&setup=true&lang.ts
/** The bands, best first: their number, names and limits, and which of two holds a limit. */
var BandsEditor_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "BandsEditor",
	__ssrInlineRender: true,
	props: {
		bands: {},
		languages: {},
		closed: {},
		scale: {},
		proposed: { type: Boolean }
	},
	emits: [
		"bands",
		"closed",
		"proposal"
	],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const p = useMakeTexts();
		const counts = Array.from({ length: format.bands.most - format.bands.least + 1 }, (_, at) => format.bands.least + at);
		const shown = computed(() => props.languages === "both" ? ["zh", "en"] : [props.languages]);
		const step = (at) => stepOfBand(props.bands.length, at);
		const sign = computed(() => ({
			higher: {
				better: "≥",
				worse: ">"
			},
			lower: {
				better: "≤",
				worse: "<"
			}
		})[props.scale.better][props.closed]);
		const problems = computed(() => {
			const found = /* @__PURE__ */ new Map();
			for (const { at, code } of bandProblems(props.bands, props)) found.set(at, [...found.get(at) ?? [], p.value.form.problem[code](props.scale)]);
			return found;
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<fieldset${ssrRenderAttrs(mergeProps({ class: "bands-editor" }, _attrs))} data-v-279bff03><legend data-v-279bff03>${ssrInterpolate(unref(p).form.bands)}</legend><p class="hint" data-v-279bff03><span data-v-279bff03>${ssrInterpolate(unref(p).form.bandsHint)} </span>`);
			if (__props.proposed) _push(`<span data-v-279bff03>${ssrInterpolate(unref(p).form.proposal)}</span>`);
			else _push(`<!---->`);
			_push(`</p><label class="field" data-v-279bff03><span data-v-279bff03>${ssrInterpolate(unref(p).form.count)} </span><select${ssrRenderAttr("value", __props.bands.length)} data-v-279bff03><!--[-->`);
			ssrRenderList(unref(counts), (count) => {
				_push(`<option${ssrRenderAttr("value", count)} data-v-279bff03>${ssrInterpolate(count)}</option>`);
			});
			_push(`<!--]--></select></label><ol data-v-279bff03><!--[-->`);
			ssrRenderList(__props.bands, (band, at) => {
				_push(`<li data-v-279bff03><svg viewBox="0 0 28 18" aria-hidden="true" data-v-279bff03><rect width="28" height="18" class="${ssrRenderClass(`fill-${step(at)}`)}" data-v-279bff03></rect></svg><!--[-->`);
				ssrRenderList(shown.value, (language) => {
					_push(`<input type="text" class="name" maxlength="40"${ssrRenderAttr("value", band.name[language])}${ssrRenderAttr("lang", language === "zh" ? "zh-CN" : "en")}${ssrRenderAttr("aria-label", `${unref(p).form.bandName(at + 1)} ${__props.languages === "both" ? language === "zh" ? unref(p).form.inZh : unref(p).form.inEn : ""}`)} data-v-279bff03>`);
				});
				_push(`<!--]--><span class="limit" data-v-279bff03>`);
				if (at < __props.bands.length - 1) _push(`<!--[--><span aria-hidden="true" data-v-279bff03>${ssrInterpolate(sign.value)}</span><input type="text" inputmode="decimal"${ssrRenderAttr("value", band.from ?? "")}${ssrRenderAttr("aria-label", unref(p).form.bandFrom(at + 1))} data-v-279bff03><!--]-->`);
				else _push(`<span data-v-279bff03>${ssrInterpolate(unref(p).form.lowest)}</span>`);
				_push(`</span>`);
				if (problems.value.get(at)) _push(`<span class="problem" role="alert" data-v-279bff03>${ssrInterpolate(problems.value.get(at).join(unref(p).comma))}</span>`);
				else _push(`<!---->`);
				_push(`</li>`);
			});
			_push(`<!--]--></ol><div class="line" data-v-279bff03><span id="closed-label" data-v-279bff03>${ssrInterpolate(unref(p).form.closed)}</span><div class="segments" role="radiogroup" aria-labelledby="closed-label" data-v-279bff03><!--[-->`);
			ssrRenderList(["better", "worse"], (each) => {
				_push(`<label data-v-279bff03><input type="radio" name="closed"${ssrRenderAttr("value", each)}${ssrIncludeBooleanAttr(__props.closed === each) ? " checked" : ""} data-v-279bff03><span data-v-279bff03>${ssrInterpolate(unref(p).form.closedIs[each](__props.scale.better))}</span></label>`);
			});
			_push(`<!--]--></div>`);
			if (!__props.proposed) _push(`<button type="button" data-v-279bff03>${ssrInterpolate(unref(p).form.useProposal)}</button>`);
			else _push(`<!---->`);
			_push(`</div>`);
			if (!unref(format).scaleIsFree) _push(`<p class="hint" data-v-279bff03>${ssrInterpolate(unref(p).form.fixedScale)}</p>`);
			else _push(`<!---->`);
			_push(`</fieldset>`);
		};
	}
});
// src/features/make/BandsEditor.vue
var _sfc_setup$2 = BandsEditor_vue_vue_type_script_setup_true_lang_default.setup;
BandsEditor_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/make/BandsEditor.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var BandsEditor_default = /*#__PURE__*/ _plugin_vue_export_helper_default(BandsEditor_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-279bff03"]]);
// src/features/make/WordsField.vue?vue&type=script&setup=true&lang.ts
/** A text in each language of the atlas. */
var WordsField_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "WordsField",
	__ssrInlineRender: true,
	props: {
		label: {},
		words: {},
		languages: {},
		most: {},
		required: { type: Boolean },
		otherwise: {}
	},
	emits: ["words"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const p = useMakeTexts();
		const id = useId();
		const shown = computed(() => props.languages === "both" ? ["zh", "en"] : [props.languages]);
		const names = computed(() => ({
			zh: p.value.form.inZh,
			en: p.value.form.inEn
		}));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "words-field" }, _attrs))} data-v-902ee68b><span${ssrRenderAttr("id", unref(id))} class="label" data-v-902ee68b><span data-v-902ee68b>${ssrInterpolate(__props.label)} </span>`);
			if (__props.required) _push(`<small data-v-902ee68b>${ssrInterpolate(unref(p).form.required)}</small>`);
			else _push(`<!---->`);
			_push(`</span><div class="inputs" data-v-902ee68b><!--[-->`);
			ssrRenderList(shown.value, (each) => {
				_push(`<label data-v-902ee68b>`);
				if (__props.languages === "both") _push(`<small${ssrRenderAttr("id", `${unref(id)}-${each}`)} data-v-902ee68b>${ssrInterpolate(names.value[each])}</small>`);
				else _push(`<!---->`);
				_push(`<input type="text"${ssrRenderAttr("value", __props.words[each])}${ssrRenderAttr("lang", each === "zh" ? "zh-CN" : "en")}${ssrRenderAttr("maxlength", __props.most)}${ssrRenderAttr("placeholder", __props.otherwise ? `${unref(p).form.from} ${__props.otherwise}` : void 0)}${ssrRenderAttr("aria-labelledby", __props.languages === "both" ? `${unref(id)} ${unref(id)}-${each}` : unref(id))}${ssrRenderAttr("aria-required", __props.required)} data-v-902ee68b></label>`);
			});
			_push(`<!--]--></div></div>`);
		};
	}
});
// src/features/make/WordsField.vue
var _sfc_setup$1 = WordsField_vue_vue_type_script_setup_true_lang_default.setup;
WordsField_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/make/WordsField.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var WordsField_default = /*#__PURE__*/ _plugin_vue_export_helper_default(WordsField_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-902ee68b"]]);
// src/features/make/FormStep.vue?vue&type=script&setup=true&lang.ts
var FormStep_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "FormStep",
	__ssrInlineRender: true,
	setup(__props) {
		const p = useMakeTexts();
		const make = useMake();
		const form = computed(() => make.draft.form);
		const outcome = computed(() => make.outcome);
		const missing = computed(() => missingIn(form.value, outcome.value?.proposal ?? []));
		const fields = [
			{
				name: "title",
				required: true
			},
			{ name: "indexName" },
			{ name: "source" },
			{
				name: "publisher",
				required: true
			},
			{ name: "attribution" }
		];
		const otherwise = (name) => name === "indexName" || name === "source" ? outcome.value?.called[name] : void 0;
		const setWords = (name, words) => make.editForm({ [name]: words }, name);
		const languages = [
			"zh",
			"en",
			"both"
		];
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[--><div class="line" data-v-b5e5b893><span id="languages-label" data-v-b5e5b893>${ssrInterpolate(unref(p).form.languages)}</span><div class="segments" role="radiogroup" aria-labelledby="languages-label" data-v-b5e5b893><!--[-->`);
			ssrRenderList(languages, (each) => {
				_push(`<label data-v-b5e5b893><input type="radio" name="languages"${ssrRenderAttr("value", each)}${ssrIncludeBooleanAttr(form.value.languages === each) ? " checked" : ""} data-v-b5e5b893><span${ssrRenderAttr("lang", each === "zh" ? "zh-CN" : each === "en" ? "en" : void 0)} data-v-b5e5b893>${ssrInterpolate(unref(p).form.language[each])}</span></label>`);
			});
			_push(`<!--]--></div></div><!--[-->`);
			ssrRenderList(fields, ({ name, required }) => {
				_push(ssrRenderComponent(WordsField_default, {
					key: name,
					label: unref(p).form[name],
					words: form.value[name],
					languages: form.value.languages,
					most: unref(format).titleLength,
					required,
					otherwise: otherwise(name),
					onWords: ($event) => setWords(name, $event)
				}, null, _parent));
			});
			_push(`<!--]--><div class="pair" data-v-b5e5b893><label class="field" data-v-b5e5b893><span data-v-b5e5b893>${ssrInterpolate(unref(p).form.url)} </span><input type="url" maxlength="400"${ssrRenderAttr("value", form.value.url)}${ssrRenderAttr("aria-invalid", missing.value.includes("url"))} data-v-b5e5b893>`);
			if (missing.value.includes("url")) _push(`<small class="problem" role="alert" data-v-b5e5b893>${ssrInterpolate(unref(p).form.badUrl)}</small>`);
			else _push(`<!---->`);
			_push(`</label><label class="field" data-v-b5e5b893><span data-v-b5e5b893>${ssrInterpolate(unref(p).form.approval)} </span><input type="text" maxlength="60"${ssrRenderAttr("value", form.value.approval)} data-v-b5e5b893><small data-v-b5e5b893>${ssrInterpolate(unref(p).form.approvalHint)}</small></label></div>`);
			if (outcome.value?.shapes?.before.length) _push(`<p class="hint" data-v-b5e5b893>${ssrInterpolate(unref(p).form.continued)}</p>`);
			else _push(`<!---->`);
			if (unref(format).scaleIsFree) {
				_push(`<fieldset class="scale" data-v-b5e5b893><legend data-v-b5e5b893>${ssrInterpolate(unref(p).form.scale)}</legend><!--[-->`);
				ssrRenderList(["least", "most"], (end) => {
					_push(`<label class="field" data-v-b5e5b893><span data-v-b5e5b893>${ssrInterpolate(unref(p).form[end])} </span><input type="text" inputmode="decimal"${ssrRenderAttr("value", form.value.scale[end])} data-v-b5e5b893></label>`);
				});
				_push(`<!--]--><div class="segments" role="radiogroup"${ssrRenderAttr("aria-label", unref(p).form.better)} data-v-b5e5b893><!--[-->`);
				ssrRenderList(["higher", "lower"], (each) => {
					_push(`<label data-v-b5e5b893><input type="radio" name="better"${ssrRenderAttr("value", each)}${ssrIncludeBooleanAttr(form.value.scale.better === each) ? " checked" : ""} data-v-b5e5b893><span data-v-b5e5b893>${ssrInterpolate(unref(p).form.betterIs[each])}</span></label>`);
				});
				_push(`<!--]--></div></fieldset>`);
			} else _push(`<!---->`);
			_push(ssrRenderComponent(BandsEditor_default, {
				bands: form.value.bands.length ? form.value.bands : outcome.value?.proposal ?? [],
				languages: form.value.languages,
				closed: form.value.closed,
				scale: form.value.scale,
				proposed: !form.value.bands.length,
				onBands: (bands, of) => unref(make).editForm({ bands }, of),
				onClosed: ($event) => unref(make).editForm({ closed: $event }),
				onProposal: ($event) => unref(make).editForm({ bands: [] })
			}, null, _parent));
			_push(`<!--]-->`);
		};
	}
});
// src/features/make/FormStep.vue
var _sfc_setup = FormStep_vue_vue_type_script_setup_true_lang_default.setup;
FormStep_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/make/FormStep.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var FormStep_default = /*#__PURE__*/ _plugin_vue_export_helper_default(FormStep_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-b5e5b893"]]);
export { FormStep_default as default };
