import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { t as PageHeader_default } from "./PageHeader-DbLsWgK1.js";
import { Ft as useMessages, Ot as _plugin_vue_export_helper_default, c as usePageHead, fn as announce, kt as onHydrated } from "../main.mjs";
import { i as useMake, n as useMakeTexts, r as steps, s as keyKinds, t as numbered } from "./useMakeTexts-PjA0EVor.js";
import { i as splitMarks, r as simplified, t as nameKey } from "./text-C4_LJGKc.js";
import { computed, defineAsyncComponent, defineComponent, mergeProps, nextTick, onBeforeUnmount, shallowRef, unref, useSSRContext, useTemplateRef, watch } from "vue";
import { ssrIncludeBooleanAttr, ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/features/make/matching.ts
var groupOf = {
	ambiguous: "open",
	near: "open",
	unknown: "open",
	sure: "sure",
	chosen: "chosen",
	withoutShape: "aside",
	leftOut: "aside"
};
var isOpen = ({ kind }) => groupOf[kind] === "open";
function countByFilter(matches) {
	const counts = {
		open: 0,
		sure: 0,
		chosen: 0,
		aside: 0,
		all: matches.length
	};
	for (const { kind } of matches) counts[groupOf[kind]]++;
	return counts;
}
var filtered = (matches, filter, text) => {
	const wanted = text.trim().toLowerCase();
	return matches.filter((match) => (filter === "all" || groupOf[match.kind] === filter) && (!wanted || [
		match.name,
		match.code,
		match.region
	].some((each) => each.toLowerCase().includes(wanted))));
};
/** What a unit is called in a list: with its region or code where several are called so. */
function labelsOf(units) {
	const named = /* @__PURE__ */ new Map();
	for (const { name } of units) named.set(name, (named.get(name) ?? 0) + 1);
	return new Map(units.map(({ id, name, region, code }) => [id, named.get(name) > 1 ? `${name} (${[region, code].filter(Boolean).join(" ") || id.slice(1)})` : name]));
}
/** Decisions that take every suggestion which is the only one of its name. */
var singleOffers = (matches) => Object.fromEntries(matches.flatMap(({ id, kind, offers }) => kind === "near" && offers.length === 1 ? [[id, offers[0]]] : []));
// src/features/make/names.ts
var withoutAccents = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
/** A name as it is compared: without accents, marks, spaces and case, in simplified script. */
var plainKey = (text) => simplified(nameKey(withoutAccents(splitMarks(text).core)));
// src/features/make/figures.ts
/** The band of a list that a text names, by its place in the list; -1 for none. */
var bandNamed = (bands, text) => bands.findIndex(({ name }) => [name.zh, name.en].some((each) => each && plainKey(each) === plainKey(text)));
/** How much better an index is than another; negative where it is worse. */
var betterBy = ({ better }, index, other) => better === "higher" ? index - other : other - index;
// src/features/make/bands.ts
function bandProblems(bands, { languages: language, scale }) {
	const { least, most } = scale;
	return bands.flatMap(({ name, from }, at) => {
		const above = bands[at - 1]?.from;
		const said = language === "both" ? [name.zh, name.en] : [name[language]];
		return [
			...said.some((each) => !each.trim()) ? [{
				at,
				code: "name"
			}] : [],
			...said.some((each) => each.trim() && bandNamed(bands, each) < at) ? [{
				at,
				code: "sameName"
			}] : [],
			...at === bands.length - 1 ? [] : from === null || Number.isNaN(from) ? [{
				at,
				code: "limit"
			}] : from <= least || from >= most ? [{
				at,
				code: "scale"
			}] : above !== void 0 && above !== null && betterBy(scale, above, from) <= 0 ? [{
				at,
				code: "order"
			}] : []
		];
	});
}
// src/features/make/required.ts
var isUrl = (text) => /^https?:\/\/[^\s<>"']+$/.test(text);
/** Whether a text is there in every language of the atlas. */
var isSaid = ({ zh, en }, languages) => languages === "both" ? Boolean(zh.trim() && en.trim()) : Boolean((languages === "en" ? en : zh).trim());
/** What is still to be filled in, or is wrong, before an atlas can be saved. */
function missingIn(form, proposal) {
	const bands = form.bands.length ? form.bands : proposal;
	return [
		...isSaid(form.title, form.languages) ? [] : ["title"],
		...isSaid(form.publisher, form.languages) ? [] : ["publisher"],
		...form.url.trim() && !isUrl(form.url.trim()) ? ["url"] : [],
		...bandProblems(bands, form).length ? ["bands"] : []
	];
}
// src/features/make/MakeGuide.vue?vue&type=script&setup=true&lang.ts
/** How an atlas is made, for whoever has no shapes yet. */
var MakeGuide_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "MakeGuide",
	__ssrInlineRender: true,
	setup(__props) {
		const p = useMakeTexts();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "make-guide" }, _attrs))} data-v-90a1573a><h2 data-v-90a1573a>${ssrInterpolate(unref(p).guide.heading)}</h2><ol data-v-90a1573a><!--[-->`);
			ssrRenderList(unref(p).guide.items, ([name, text], at) => {
				_push(`<li data-v-90a1573a><span class="number" aria-hidden="true" data-v-90a1573a>${ssrInterpolate(at + 1)}</span><div data-v-90a1573a><h3 data-v-90a1573a>${ssrInterpolate(name)}</h3><p data-v-90a1573a>${ssrInterpolate(text)}</p></div></li>`);
			});
			_push(`<!--]--></ol><p class="rule" data-v-90a1573a>${ssrInterpolate(unref(p).guide.rule)}</p></div>`);
		};
	}
});
// src/features/make/MakeGuide.vue
var _sfc_setup$4 = MakeGuide_vue_vue_type_script_setup_true_lang_default.setup;
MakeGuide_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/make/MakeGuide.vue");
	return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
var MakeGuide_default = /*#__PURE__*/ _plugin_vue_export_helper_default(MakeGuide_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-90a1573a"]]);
// src/features/make/FileDrop.vue?vue&type=script&setup=true&lang.ts
/** Where files are chosen or dropped. */
var FileDrop_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "FileDrop",
	__ssrInlineRender: true,
	props: {
		label: {},
		hint: {},
		accept: {},
		several: { type: Boolean },
		disabled: { type: Boolean }
	},
	emits: ["files"],
	setup(__props, { emit: __emit }) {
		const p = useMakeTexts();
		const isOver = shallowRef(false);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: ["file-drop", { over: isOver.value }] }, _attrs))} data-v-f84d9b4e><p class="line" data-v-f84d9b4e><label class="file" data-v-f84d9b4e><input type="file"${ssrRenderAttr("accept", __props.accept)}${ssrIncludeBooleanAttr(__props.several) ? " multiple" : ""}${ssrIncludeBooleanAttr(__props.disabled) ? " disabled" : ""} data-v-f84d9b4e><span data-v-f84d9b4e>${ssrInterpolate(__props.label)}</span></label><span class="or" data-v-f84d9b4e>${ssrInterpolate(unref(p).file.drop)}</span></p><p class="hint" data-v-f84d9b4e>${ssrInterpolate(__props.hint)}</p></div>`);
		};
	}
});
// src/features/make/FileDrop.vue
var _sfc_setup$3 = FileDrop_vue_vue_type_script_setup_true_lang_default.setup;
FileDrop_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/make/FileDrop.vue");
	return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
var FileDrop_default = /*#__PURE__*/ _plugin_vue_export_helper_default(FileDrop_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-f84d9b4e"]]);
// src/features/make/ShapesStep.vue?vue&type=script&setup=true&lang.ts
/** Step 1: a file of shapes, which of its layers, and what its properties are. */
var accept = ".geojson,.json,.topojson,.zip";
var ShapesStep_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ShapesStep",
	__ssrInlineRender: true,
	setup(__props) {
		const p = useMakeTexts();
		const make = useMake();
		const shapes = computed(() => make.outcome?.shapes);
		return (_ctx, _push, _parent, _attrs) => {
			if (shapes.value && unref(make).draft.shapes) {
				_push(`<!--[--><p class="loaded" data-v-0a5067de><strong data-v-0a5067de>${ssrInterpolate(unref(p).shapes.loaded(shapes.value.file, unref(make).outcome.units.length))}</strong><button type="button" data-v-0a5067de>${ssrInterpolate(unref(p).shapes.remove)}</button></p>`);
				if (shapes.value.before.length) _push(`<p class="good" data-v-0a5067de>${ssrInterpolate(unref(p).shapes.continued(shapes.value.before))}</p>`);
				else _push(`<!---->`);
				if (shapes.value.notes.length) {
					_push(`<ul class="notes" data-v-0a5067de><!--[-->`);
					ssrRenderList(shapes.value.notes, (note) => {
						_push(`<li data-v-0a5067de>${ssrInterpolate(unref(p).shapes.note[note.code](note.first, note.count, note.values))}</li>`);
					});
					_push(`<!--]--></ul>`);
				} else _push(`<!---->`);
				if (shapes.value.layers.length > 1) {
					_push(`<label class="field" data-v-0a5067de><span data-v-0a5067de>${ssrInterpolate(unref(p).shapes.layer)} </span><select${ssrRenderAttr("value", unref(make).draft.shapes.layer)} data-v-0a5067de><!--[-->`);
					ssrRenderList(shapes.value.layers, (layer, at) => {
						_push(`<option${ssrRenderAttr("value", at)} data-v-0a5067de>${ssrInterpolate(unref(p).shapes.layerOption(layer.name, layer.count))}</option>`);
					});
					_push(`<!--]--></select></label>`);
				} else _push(`<!---->`);
				if (!shapes.value.before.length) {
					_push(`<fieldset class="keys" data-v-0a5067de><legend data-v-0a5067de>${ssrInterpolate(unref(p).shapes.keys)}</legend><!--[-->`);
					ssrRenderList(unref(keyKinds), (kind) => {
						_push(`<label class="field" data-v-0a5067de><span data-v-0a5067de>${ssrInterpolate(unref(p).shapes.key[kind])} </span><select${ssrRenderAttr("value", shapes.value.keys[kind] ?? "")} data-v-0a5067de><option value="" data-v-0a5067de>${ssrInterpolate(unref(p).shapes.none)}</option><!--[-->`);
						ssrRenderList(shapes.value.properties, ({ key, sample }) => {
							_push(`<option${ssrRenderAttr("value", key)} data-v-0a5067de>${ssrInterpolate(unref(p).shapes.keyOption(key, sample))}</option>`);
						});
						_push(`<!--]--></select></label>`);
					});
					_push(`<!--]--></fieldset>`);
				} else _push(`<!---->`);
				_push(`<!--]-->`);
			} else {
				_push(`<!--[-->`);
				_push(ssrRenderComponent(FileDrop_default, {
					label: unref(p).file.shapes,
					hint: unref(p).file.shapesHint,
					accept,
					several: true,
					disabled: !unref(make).state.isReady,
					onFiles: unref(make).read
				}, null, _parent));
				_push(`<p data-v-0a5067de><button type="button"${ssrIncludeBooleanAttr(!unref(make).state.isReady) ? " disabled" : ""} data-v-0a5067de>${ssrInterpolate(unref(p).shapes.without)}</button></p><!--]-->`);
			}
		};
	}
});
// src/features/make/ShapesStep.vue
var _sfc_setup$2 = ShapesStep_vue_vue_type_script_setup_true_lang_default.setup;
ShapesStep_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/make/ShapesStep.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var ShapesStep_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ShapesStep_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-0a5067de"]]);
// src/features/make/StepNav.vue?vue&type=script&setup=true&lang.ts
/** The steps, what each has come to, and which one is open. Any may be opened at any time. */
var StepNav_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "StepNav",
	__ssrInlineRender: true,
	props: {
		step: {},
		status: {},
		disabled: { type: Boolean }
	},
	emits: ["go"],
	setup(__props, { emit: __emit }) {
		const p = useMakeTexts();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<nav${ssrRenderAttrs(mergeProps({
				class: "step-nav",
				"aria-label": unref(p).steps.label
			}, _attrs))} data-v-51e584c9><ol data-v-51e584c9><!--[-->`);
			ssrRenderList(unref(steps), (each, at) => {
				_push(`<li data-v-51e584c9><button type="button"${ssrRenderAttr("aria-current", each === __props.step ? "step" : void 0)}${ssrIncludeBooleanAttr(__props.disabled) ? " disabled" : ""} data-v-51e584c9><span class="number" aria-hidden="true" data-v-51e584c9>${ssrInterpolate(at + 1)}</span><span class="name" data-v-51e584c9>${ssrInterpolate(unref(p).steps[each])}</span><span class="status" data-v-51e584c9>${ssrInterpolate(__props.status[each])}</span></button></li>`);
			});
			_push(`<!--]--></ol></nav>`);
		};
	}
});
// src/features/make/StepNav.vue
var _sfc_setup$1 = StepNav_vue_vue_type_script_setup_true_lang_default.setup;
StepNav_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/make/StepNav.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var StepNav_default = /*#__PURE__*/ _plugin_vue_export_helper_default(StepNav_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-51e584c9"]]);
// src/features/make/MakeView.vue?vue&type=script&setup=true&lang.ts
/** What is for later steps comes with them. */
var MakeView_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "MakeView",
	__ssrInlineRender: true,
	setup(__props) {
		const TablesStep = defineAsyncComponent(() => import("./TablesStep-D7pvS1Cm.js"));
		const MatchStep = defineAsyncComponent(() => import("./MatchStep-CoZ6bC_n.js"));
		const FormStep = defineAsyncComponent(() => import("./FormStep-C1ttS3g0.js"));
		const AtlasStep = defineAsyncComponent(() => import("./AtlasStep-CAclGPNS.js"));
		const MapSide = defineAsyncComponent(() => import("./MapSide-p6BgDNBS.js"));
		const FailureText = defineAsyncComponent(() => import("./FailureText-zs7FCNIl.js").then((n) => n.n));
		const t = useMessages();
		const p = useMakeTexts();
		const make = useMake();
		usePageHead(() => p.value.title, () => p.value.description);
		const languages = () => t.value.lang === "en" ? "en" : "zh";
		onHydrated(() => void make.start(languages(), numbered));
		onBeforeUnmount(make.stop);
		const heading = useTemplateRef("heading");
		const step = computed(() => make.state.step);
		/** Name whose shape is to be pressed next. */
		const active = shallowRef(null);
		const chosenYear = shallowRef();
		const year = computed({
			get: () => {
				const years = make.outcome?.preview.map((each) => each.year) ?? [];
				return years.includes(chosenYear.value ?? NaN) ? chosenYear.value : years.at(-1);
			},
			set: (value) => chosenYear.value = value
		});
		const status = computed(() => {
			const { status: words } = p.value;
			const { outcome, draft } = make;
			const open = outcome?.matches.filter(isOpen).length ?? 0;
			const missing = missingIn(draft.form, outcome?.proposal ?? []).length;
			return {
				shapes: outcome?.shapes ? words.shapes(outcome.units.length) : "",
				tables: draft.tables.length ? words.tables(draft.tables.length) : "",
				match: outcome?.matches.length ? open ? words.open(open) : words.matched : "",
				form: draft.tables.length ? missing ? words.missing(missing) : words.filled : "",
				atlas: outcome?.preview.length ? words.years(outcome.preview.length) : ""
			};
		});
		const titles = computed(() => ({
			shapes: p.value.shapes.heading,
			tables: p.value.tables.heading,
			match: p.value.match.heading,
			form: p.value.form.heading,
			atlas: p.value.atlas.heading
		}));
		const before = computed(() => steps[steps.indexOf(step.value) - 1]);
		const after = computed(() => steps[steps.indexOf(step.value) + 1]);
		async function go(to) {
			make.state.step = to;
			await nextTick();
			heading.value?.focus({ preventScroll: true });
			heading.value?.scrollIntoView({ block: "nearest" });
		}
		watch(step, () => active.value = null);
		function press(unit) {
			if (active.value === null) return;
			const name = make.outcome?.matches.find(({ id }) => id === active.value);
			const label = make.outcome?.units.find(({ id }) => id === unit)?.name ?? "";
			make.settle({ [active.value]: unit });
			active.value = null;
			announce(p.value.match.set(name?.name || name?.code || "", label));
		}
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<article${ssrRenderAttrs(mergeProps({ class: "make" }, _attrs))} data-v-44cec5eb><div class="top" data-v-44cec5eb>`);
			_push(ssrRenderComponent(PageHeader_default, {
				crumbs: [{ text: unref(p).title }],
				title: unref(p).heading,
				lead: unref(p).lead
			}, null, _parent));
			_push(`<div class="tools" data-v-44cec5eb>`);
			if (unref(make).work.isBusy && (unref(make).draft.shapes || unref(make).draft.tables.length)) _push(`<span class="busy" role="status" data-v-44cec5eb>${ssrInterpolate(unref(p).working)}</span>`);
			else _push(`<!---->`);
			_push(`<button type="button"${ssrIncludeBooleanAttr(!unref(make).canUndo) ? " disabled" : ""} data-v-44cec5eb>${ssrInterpolate(unref(p).undo)}</button><button type="button"${ssrIncludeBooleanAttr(!unref(make).canRedo) ? " disabled" : ""} data-v-44cec5eb>${ssrInterpolate(unref(p).redo)}</button><button type="button"${ssrIncludeBooleanAttr(!unref(make).canUndo && !unref(make).outcome?.shapes) ? " disabled" : ""} data-v-44cec5eb>${ssrInterpolate(unref(p).startOver)}</button></div></div><p class="alert needs-script" data-v-44cec5eb>${ssrInterpolate(unref(p).needsScript)}</p>`);
			_push(ssrRenderComponent(StepNav_default, {
				step: step.value,
				status: status.value,
				disabled: !unref(make).state.isReady,
				onGo: go
			}, null, _parent));
			if (unref(make).reading) _push(`<div class="reading" data-v-44cec5eb><progress${ssrRenderAttr("value", unref(make).reading.share)} max="1"${ssrRenderAttr("aria-label", unref(p).reading(unref(make).reading.file, 0))} data-v-44cec5eb></progress><p role="status" data-v-44cec5eb>${ssrInterpolate(unref(p).reading(unref(make).reading.file, unref(make).reading.left))} ${ssrInterpolate(unref(p).percent(unref(make).reading.share))}</p><button type="button" data-v-44cec5eb>${ssrInterpolate(unref(p).cancel)}</button></div>`);
			else _push(`<!---->`);
			_push(`<!--[-->`);
			ssrRenderList(unref(make).failures, ({ file, failure }) => {
				_push(`<div class="alert" role="alert" data-v-44cec5eb><p data-v-44cec5eb><strong data-v-44cec5eb>${ssrInterpolate(unref(p).failed(file))}</strong></p>`);
				_push(ssrRenderComponent(unref(FailureText), { failure }, null, _parent));
				_push(`</div>`);
			});
			_push(`<!--]-->`);
			if (unref(make).work.hasFailed) _push(`<p class="alert" role="alert" data-v-44cec5eb>${ssrInterpolate(unref(p).workFailed)}</p>`);
			else _push(`<!---->`);
			_push(`<div class="${ssrRenderClass([step.value, "bench"])}" data-v-44cec5eb><section class="panel" aria-labelledby="step-heading" data-v-44cec5eb><h2 id="step-heading" tabindex="-1" data-v-44cec5eb>${ssrInterpolate(titles.value[step.value])}</h2>`);
			if (step.value === "shapes") _push(ssrRenderComponent(ShapesStep_default, null, null, _parent));
			else if (step.value === "tables") _push(ssrRenderComponent(unref(TablesStep), null, null, _parent));
			else if (step.value === "match") _push(ssrRenderComponent(unref(MatchStep), {
				active: active.value,
				"onUpdate:active": ($event) => active.value = $event
			}, null, _parent));
			else if (step.value === "form") _push(ssrRenderComponent(unref(FormStep), null, null, _parent));
			else _push(ssrRenderComponent(unref(AtlasStep), {
				year: year.value,
				"onUpdate:year": ($event) => year.value = $event
			}, null, _parent));
			_push(`<p class="ways" data-v-44cec5eb>`);
			if (before.value) _push(`<button type="button" data-v-44cec5eb>${ssrInterpolate(unref(p).back(unref(p).steps[before.value]))}</button>`);
			else _push(`<!---->`);
			if (after.value) _push(`<button type="button" class="main"${ssrIncludeBooleanAttr(!unref(make).state.isReady) ? " disabled" : ""} data-v-44cec5eb>${ssrInterpolate(unref(p).next(unref(p).steps[after.value]))}</button>`);
			else _push(`<!---->`);
			_push(`</p></section><aside class="eye" data-v-44cec5eb>`);
			if (unref(make).outcome && (unref(make).outcome.shapes || unref(make).draft.tables.length)) _push(ssrRenderComponent(unref(MapSide), {
				outcome: unref(make).outcome,
				year: year.value,
				active: active.value,
				onChoose: press
			}, null, _parent));
			else _push(ssrRenderComponent(MakeGuide_default, null, null, _parent));
			_push(`</aside></div><p class="hint kept" data-v-44cec5eb>${ssrInterpolate(unref(make).unkept ? unref(p).unkept : unref(p).kept)}</p></article>`);
		};
	}
});
// src/features/make/MakeView.vue
var MakeView_exports = /* @__PURE__ */ __exportAll({ default: () => MakeView_default });
var _sfc_setup = MakeView_vue_vue_type_script_setup_true_lang_default.setup;
MakeView_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/make/MakeView.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var MakeView_default = /*#__PURE__*/ _plugin_vue_export_helper_default(MakeView_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-44cec5eb"]]);
export { countByFilter as a, labelsOf as c, MakeView_default as default, bandProblems as i, singleOffers as l, FileDrop_default as n, filtered as o, missingIn as r, isOpen as s, MakeView_exports as t };
