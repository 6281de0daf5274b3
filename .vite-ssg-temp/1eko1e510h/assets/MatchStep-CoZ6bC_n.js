import { Ot as _plugin_vue_export_helper_default, fn as announce } from "../main.mjs";
import { a as countByFilter, c as labelsOf, l as singleOffers, o as filtered, s as isOpen } from "./MakeView-CtM-sRuL.js";
import { i as useMake, n as useMakeTexts, o as format } from "./useMakeTexts-PjA0EVor.js";
import { computed, defineComponent, mergeProps, shallowRef, unref, useModel, useSSRContext, useTemplateRef, watch } from "vue";
import { ssrIncludeBooleanAttr, ssrInterpolate, ssrLooseEqual, ssrRenderAttr, ssrRenderAttrs, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/features/make/MatchRow.vue?vue&type=script&setup=true&lang.ts
/** One name of the tables: what it stands for, and the ways to say so. */
var MatchRow_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "MatchRow",
	__ssrInlineRender: true,
	props: {
		match: {},
		labels: {},
		unitCalled: { type: Function },
		active: { type: Boolean },
		list: {}
	},
	emits: ["settle", "pick"],
	setup(__props, { emit: __emit }) {
		const p = useMakeTexts();
		const isChoosing = shallowRef(false);
		useTemplateRef("field");
		const unknown = shallowRef("");
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<li${ssrRenderAttrs(mergeProps({ class: ["match-row", {
				open: unref(isOpen)(__props.match),
				active: __props.active
			}] }, _attrs))} data-v-739ac899><div class="name" data-v-739ac899><strong data-v-739ac899>${ssrInterpolate(__props.match.name || __props.match.code)}</strong>`);
			if (__props.match.region || __props.match.code && __props.match.name) _push(`<span class="more" data-v-739ac899>${ssrInterpolate([__props.match.region, __props.match.name ? __props.match.code : ""].filter(Boolean).join(" · "))}</span>`);
			else _push(`<!---->`);
			_push(`</div><div class="state" data-v-739ac899><span class="kind" data-v-739ac899>${ssrInterpolate(unref(p).match.kind[__props.match.kind])}</span>`);
			if (__props.match.unit !== void 0) _push(`<strong data-v-739ac899>${ssrInterpolate(__props.labels.get(__props.match.unit))}</strong>`);
			else _push(`<!---->`);
			_push(`<!--[-->`);
			ssrRenderList(__props.match.offers, (offer) => {
				_push(`<button type="button" class="offer"${ssrRenderAttr("aria-label", `${__props.match.name}: ${unref(p).match.accept(__props.labels.get(offer) ?? "")}`)} data-v-739ac899>${ssrInterpolate(__props.labels.get(offer))}</button>`);
			});
			_push(`<!--]--></div><div class="ways" data-v-739ac899>`);
			if (isChoosing.value) {
				_push(`<!--[--><input type="text"${ssrRenderAttr("list", __props.list)} autocomplete="off"${ssrRenderAttr("aria-label", unref(p).match.chooseFor(__props.match.name))} data-v-739ac899>`);
				if (unknown.value) _push(`<span class="unknown" role="alert" data-v-739ac899>${ssrInterpolate(unref(p).match.noUnit(unknown.value))}</span>`);
				else _push(`<!---->`);
				_push(`<!--]-->`);
			} else _push(`<button type="button"${ssrRenderAttr("aria-label", unref(p).match.chooseFor(__props.match.name))} data-v-739ac899>${ssrInterpolate(unref(p).match.choose)}</button>`);
			_push(`<button type="button" class="pick"${ssrRenderAttr("aria-pressed", __props.active)}${ssrRenderAttr("aria-label", unref(p).match.pick(__props.match.name))} data-v-739ac899><svg viewBox="0 0 16 16" aria-hidden="true" data-v-739ac899><path d="M8 1.5a4.6 4.6 0 0 1 4.6 4.6c0 3.2-4.6 8.4-4.6 8.4S3.4 9.300 3.400 6.100A4.6 4.600 0 0 1 8 1.500z" data-v-739ac899></path><circle cx="8" cy="6" r="1.6" data-v-739ac899></circle></svg></button>`);
			if (unref(isOpen)(__props.match)) _push(`<button type="button"${ssrRenderAttr("aria-label", `${__props.match.name}: ${unref(p).match.without}`)} data-v-739ac899>${ssrInterpolate(unref(p).match.without)}</button>`);
			else _push(`<!---->`);
			if (unref(isOpen)(__props.match)) _push(`<button type="button"${ssrRenderAttr("aria-label", `${__props.match.name}: ${unref(p).match.leave}`)} data-v-739ac899>${ssrInterpolate(unref(p).match.leave)}</button>`);
			else _push(`<!---->`);
			if ([
				"chosen",
				"withoutShape",
				"leftOut"
			].includes(__props.match.kind)) _push(`<button type="button"${ssrRenderAttr("aria-label", `${__props.match.name}: ${unref(p).match.again}`)} data-v-739ac899>${ssrInterpolate(unref(p).match.again)}</button>`);
			else _push(`<!---->`);
			_push(`</div></li>`);
		};
	}
});
// src/features/make/MatchRow.vue
var _sfc_setup$2 = MatchRow_vue_vue_type_script_setup_true_lang_default.setup;
MatchRow_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/make/MatchRow.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var MatchRow_default = /*#__PURE__*/ _plugin_vue_export_helper_default(MatchRow_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-739ac899"]]);
// src/features/make/MatchList.vue?vue&type=script&setup=true&lang.ts
/** The names of the tables, those to settle first, and what each stands for. */
var PAGE = 40;
var list = "make-units";
var MatchList_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "MatchList",
	__ssrInlineRender: true,
	props: {
		matches: {},
		units: {},
		active: {}
	},
	emits: ["settle", "pick"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emit = __emit;
		/** Rows that are shown at first, and more at each press. */
		const p = useMakeTexts();
		const filters = [
			"open",
			"sure",
			"chosen",
			"aside",
			"all"
		];
		const counts = computed(() => countByFilter(props.matches));
		const filter = shallowRef(counts.value.open ? "open" : "all");
		const text = shallowRef("");
		const shown = shallowRef(PAGE);
		const rows = computed(() => filtered(props.matches, filter.value, text.value));
		watch([filter, text], () => shown.value = PAGE);
		watch(() => props.matches.length, () => counts.value.open && (filter.value = "open"));
		const labels = computed(() => labelsOf(props.units));
		const called = computed(() => new Map([...labels.value].map(([id, label]) => [label.toLowerCase(), id])));
		const unitCalled = (label) => called.value.get(label.trim().toLowerCase());
		const singles = computed(() => singleOffers(props.matches));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "match-list" }, _attrs))} data-v-7fdbabf7><div class="bar" data-v-7fdbabf7><div class="segments" role="radiogroup"${ssrRenderAttr("aria-label", unref(p).match.filter)} data-v-7fdbabf7><!--[-->`);
			ssrRenderList(filters, (each) => {
				_push(`<label data-v-7fdbabf7><input${ssrIncludeBooleanAttr(ssrLooseEqual(filter.value, each)) ? " checked" : ""} type="radio" name="match-filter"${ssrRenderAttr("value", each)} data-v-7fdbabf7><span data-v-7fdbabf7>${ssrInterpolate(unref(p).match.count[each])} ${ssrInterpolate(counts.value[each])}</span></label>`);
			});
			_push(`<!--]--></div>`);
			if (__props.matches.length > 12) _push(`<input${ssrRenderAttr("value", text.value)} type="search"${ssrRenderAttr("placeholder", unref(p).match.find)}${ssrRenderAttr("aria-label", unref(p).match.find)} data-v-7fdbabf7>`);
			else _push(`<!---->`);
			_push(`</div>`);
			if (Object.keys(singles.value).length > 1) _push(`<p data-v-7fdbabf7><button type="button" class="all" data-v-7fdbabf7>${ssrInterpolate(unref(p).match.acceptAll(Object.keys(singles.value).length))}</button></p>`);
			else _push(`<!---->`);
			_push(`<datalist${ssrRenderAttr("id", list)} data-v-7fdbabf7><!--[-->`);
			ssrRenderList(labels.value, ([id, label]) => {
				_push(`<option${ssrRenderAttr("value", label)} data-v-7fdbabf7></option>`);
			});
			_push(`<!--]--></datalist><ul data-v-7fdbabf7><!--[-->`);
			ssrRenderList(rows.value.slice(0, shown.value), (match) => {
				_push(ssrRenderComponent(MatchRow_default, {
					key: match.id,
					match,
					labels: labels.value,
					"unit-called": unitCalled,
					active: match.id === __props.active,
					list,
					onSettle: ($event) => emit("settle", { [match.id]: $event }),
					onPick: ($event) => emit("pick", match.id === __props.active ? null : match.id)
				}, null, _parent));
			});
			_push(`<!--]--></ul>`);
			if (filter.value === "open" && !counts.value.open) _push(`<p class="good" data-v-7fdbabf7>${ssrInterpolate(unref(p).match.done)}</p>`);
			else _push(`<!---->`);
			if (rows.value.length > shown.value) _push(`<button type="button" class="all" data-v-7fdbabf7>${ssrInterpolate(unref(p).match.more(Math.min(200, rows.value.length - shown.value)))}</button>`);
			else _push(`<!---->`);
			_push(`</div>`);
		};
	}
});
// src/features/make/MatchList.vue
var _sfc_setup$1 = MatchList_vue_vue_type_script_setup_true_lang_default.setup;
MatchList_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/make/MatchList.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var MatchList_default = /*#__PURE__*/ _plugin_vue_export_helper_default(MatchList_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-7fdbabf7"]]);
// src/features/make/MatchStep.vue?vue&type=script&setup=true&lang.ts
/** Step 3: which shape each name stands for, and which shapes nobody speaks of. */
var LISTED = 300;
var MatchStep_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "MatchStep",
	__ssrInlineRender: true,
	props: {
		"active": { required: true },
		"activeModifiers": {}
	},
	emits: ["update:active"],
	setup(__props) {
		const active = useModel(__props, "active");
		const p = useMakeTexts();
		const make = useMake();
		const outcome = computed(() => make.outcome);
		const labels = computed(() => labelsOf(outcome.value?.units ?? []));
		const names = computed(() => new Map(outcome.value?.matches.map(({ id, name, code }) => [id, name || code])));
		function settle(decisions) {
			make.settle(decisions);
			for (const [id, unit] of Object.entries(decisions)) {
				if (id === active.value) active.value = null;
				if (unit && labels.value.has(unit)) announce(p.value.match.set(names.value.get(id) ?? "", labels.value.get(unit)));
			}
		}
		/** Shapes of which no table speaks that are listed by name. */
		const bareNames = computed(() => outcome.value?.bare.slice(0, LISTED).map((id) => labels.value.get(id)) ?? []);
		return (_ctx, _push, _parent, _attrs) => {
			if (!outcome.value?.matches.length) _push(`<p${ssrRenderAttrs(mergeProps({ class: "hint" }, _attrs))} data-v-b85677f5>${ssrInterpolate(unref(p).match.none)}</p>`);
			else {
				_push(`<!--[--><p class="hint" data-v-b85677f5>${ssrInterpolate(unref(p).match.lead)}</p>`);
				if (outcome.value.twice.length) {
					_push(`<ul class="notes alert" role="alert" data-v-b85677f5><!--[-->`);
					ssrRenderList(outcome.value.twice, ([unit, ids]) => {
						_push(`<li data-v-b85677f5>${ssrInterpolate(unref(p).match.twice(labels.value.get(unit) ?? "", ids.map((id) => names.value.get(id) ?? "")))}</li>`);
					});
					_push(`<!--]--></ul>`);
				} else _push(`<!---->`);
				_push(ssrRenderComponent(MatchList_default, {
					matches: outcome.value.matches,
					units: outcome.value.units,
					active: active.value,
					onSettle: settle,
					onPick: ($event) => active.value = $event
				}, null, _parent));
				if (outcome.value.bare.length) {
					_push(`<details class="bare" data-v-b85677f5><summary data-v-b85677f5>${ssrInterpolate(unref(p).match.bare(outcome.value.bare.length))}</summary><div class="segments" role="radiogroup"${ssrRenderAttr("aria-label", unref(p).match.bareAre)} data-v-b85677f5><!--[-->`);
					ssrRenderList([
						"unit",
						"area",
						"none"
					], (kind) => {
						_push(`<label data-v-b85677f5><input type="radio" name="bare"${ssrRenderAttr("value", kind)}${ssrIncludeBooleanAttr(unref(make).draft.bare === kind) ? " checked" : ""}${ssrIncludeBooleanAttr(kind === "area" && outcome.value.bare.length > unref(format).areas) ? " disabled" : ""} data-v-b85677f5><span data-v-b85677f5>${ssrInterpolate(unref(p).match.bareKind[kind])}</span></label>`);
					});
					_push(`<!--]--></div>`);
					if (outcome.value.bare.length > unref(format).areas) _push(`<p class="hint" data-v-b85677f5>${ssrInterpolate(unref(p).match.areasMost(unref(format).areas))}</p>`);
					else _push(`<!---->`);
					_push(`<p class="names" data-v-b85677f5>${ssrInterpolate(bareNames.value.join(unref(p).comma))}</p></details>`);
				} else _push(`<!---->`);
				_push(`<!--]-->`);
			}
		};
	}
});
// src/features/make/MatchStep.vue
var _sfc_setup = MatchStep_vue_vue_type_script_setup_true_lang_default.setup;
MatchStep_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/make/MatchStep.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var MatchStep_default = /*#__PURE__*/ _plugin_vue_export_helper_default(MatchStep_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-b85677f5"]]);
export { MatchStep_default as default };
