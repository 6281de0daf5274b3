import { n as NumberField_default } from "./ScoreView-DVkj_6wA.js";
import { Ft as useMessages, Ot as _plugin_vue_export_helper_default, l as usePageMessages } from "../main.mjs";
import { a as depth, c as leaves, n as aggregations, s as isGroup, t as aggregationAt } from "./model-CxvD97Sh.js";
import { _ as prepare } from "./scoreFill-datRobHB.js";
import { n as messages$3, t as messages$2 } from "./score.zh-CAm2I5gS.js";
import { computed, defineComponent, mergeProps, unref, useId, useSSRContext } from "vue";
import { ssrIncludeBooleanAttr, ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/features/score/scoreSteps.en.ts
var list$1 = (items, count = items.length) => items.join(", ") + (count > items.length ? ` and others, ${count} in all` : "");
var percent$1 = (share) => `${Number((share * 100).toFixed(1))}%`;
var messages$1 = {
	list: list$1,
	note: "In the order of the OECD/JRC Handbook on Constructing Composite Indicators (2008). Each step is off until you take it, and says what it changed.",
	none: "none",
	unit: "Least share of data for a unit",
	group: "Least share of data within a group (where siblings share the weight)",
	share: (least, mean) => `Data at hand: least share ${percent$1(least)}, mean ${percent$1(mean)}.`,
	screened: (names, count) => count ? `${count} left out: ${list$1(names, count)}.` : "No unit is left out.",
	denominate: "Divide by denominators (population, area, …)",
	noDenominators: "The data have no column of denominators.",
	denominated: (names, count) => count ? `${count} indicators divided: ${list$1(names, count)}.` : "No indicator names a denominator.",
	impute: "Fill missing values",
	mean: "mean",
	median: "median",
	within: "within",
	everyone: "all units",
	estimates: (count, names, places) => count ? `${count} values filled, each marked as an estimate: ${list$1(names, places)}.` : "No missing value can be filled.",
	missing: (count) => count ? `${count} values are missing and not filled.` : "Nothing is missing.",
	treat: "Treat outliers",
	treatRule: "Where skewness and kurtosis both reach their limits: winsorise first, then transform what still does",
	skewness: "Skewness from",
	kurtosis: "Kurtosis from",
	winsorise: "Winsorise at most",
	otherwise: "If still beyond",
	otherwises: {
		"": "leave",
		log: "logarithm",
		boxCox: "Box-Cox"
	},
	treated: (count) => count ? `${count} indicators treated:` : "No indicator is beyond the limits.",
	treatedHow: (name, { method, places, before, after, within }) => `${name}: ${method === "winsorise" ? `${places.length} values winsorised` : method === "log" ? "logarithm" : "Box-Cox"}, skewness ${before.skewness.toFixed(2)} → ${after.skewness.toFixed(2)}, kurtosis ${before.kurtosis.toFixed(2)} → ${after.kurtosis.toFixed(2)}${within ? "" : ", still beyond"}`,
	range: "Range of the scale",
	rangeFrom: "Lower end of the range",
	rangeTo: "Upper end of the range",
	rangeNote: "Geometric and harmonic means need values above 0: 1–100 gives them.",
	reference: "Reference unit",
	choose: "(choose)",
	levels: "Aggregation by level",
	level: (level, names) => level === 0 ? "the total" : `level ${level} (${list$1(names.slice(0, 3), names.length)})`,
	power: "Exponent of the generalised mean",
	directions: (count) => `Lower is better for ${count} indicators: they are turned round.`
};
// src/features/score/scoreSteps.zh.ts
var list = (items, count = items.length) => items.join("、") + (count > items.length ? `等${count}个` : "");
var percent = (share) => `${Number((share * 100).toFixed(1))}%`;
/** Texts of the steps of the handbook. */
var messages = {
	list,
	note: "按经合组织、欧盟联合研究中心《复合指标编制手册》（2008）的次序，各步默认不做；每步之下写明它改动了什么。",
	none: "不做",
	unit: "单位的最低数据完备率",
	group: "组内的最低数据完备率（缺失由同组分担时）",
	share: (least, mean) => `现有数据：完备率最低${percent(least)}，平均${percent(mean)}。`,
	screened: (names, count) => count ? `剔除${count}个：${list(names, count)}。` : "没有剔除任何单位。",
	denominate: "除以分母（人口、面积等）",
	noDenominators: "数据里没有分母列。",
	denominated: (names, count) => count ? `${count}个指标已除以分母：${list(names, count)}。` : "没有指标写明分母。",
	impute: "填补缺失",
	mean: "均值",
	median: "中位数",
	within: "按组",
	everyone: "全体",
	estimates: (count, names, places) => count ? `填补${count}个值，均标“估算”，涉及${list(names, places)}。` : "没有可以填补的缺失。",
	missing: (count) => count ? `缺失${count}个值，未填补。` : "没有缺失。",
	treat: "处理极端值",
	treatRule: "偏度与峰度都超限的指标，先缩尾，仍超限再变换",
	skewness: "偏度限",
	kurtosis: "峰度限",
	winsorise: "至多缩尾（个）",
	otherwise: "仍超限时",
	otherwises: {
		"": "不变换",
		log: "取对数",
		boxCox: "Box-Cox 变换"
	},
	treated: (count) => count ? `处理了${count}个指标：` : "没有指标超限。",
	treatedHow: (name, { method, places, before, after, within }) => `${name}：${method === "winsorise" ? `缩尾${places.length}个值` : method === "log" ? "取对数" : "Box-Cox"}，偏度${before.skewness.toFixed(2)}→${after.skewness.toFixed(2)}，峰度${before.kurtosis.toFixed(2)}→${after.kurtosis.toFixed(2)}${within ? "" : "，仍超限"}`,
	range: "归一后的区间",
	rangeFrom: "区间下端",
	rangeTo: "区间上端",
	rangeNote: "几何、调和平均要求大于0：可用1—100。",
	reference: "参照地区",
	choose: "（请选）",
	levels: "各层的合成",
	level: (level, names) => level === 0 ? "总分" : `第${level}层（${list(names.slice(0, 3), names.length)}）`,
	power: "幂平均的指数",
	directions: (count) => `越低越好的指标${count}个，已反向。`
};
// src/features/score/ScaleSteps.vue?vue&type=script&setup=true&lang.ts
/** The range of the common scale, its reference, and how each level is aggregated. */
var ScaleSteps_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ScaleSteps",
	__ssrInlineRender: true,
	props: {
		set: {},
		scheme: {},
		lowered: {}
	},
	emits: ["change"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emit = __emit;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const s = usePageMessages({
			zh: messages$2,
			en: messages$3
		});
		const id = useId();
		/** Ends that a scale may be given. */
		const [leastEnd, greatestEnd] = [-1e6, 1e6];
		const groupNames = (level) => {
			const below = (group, at) => at === 0 ? [t.value.local(group.name)] : group.children.filter(isGroup).flatMap((child) => below(child, at - 1));
			return below(props.set.root, level);
		};
		const levels = computed(() => Array.from({ length: depth(props.set.root) }, (_, level) => ({
			level,
			label: p.value.level(level, groupNames(level)),
			kind: aggregationAt(props.scheme, level)
		})));
		const isGeneralised = computed(() => levels.value.some(({ kind }) => kind === "generalised"));
		const ends = computed(() => props.scheme.range ?? [0, 100]);
		function setEnd(at, value) {
			const range = at === 0 ? [value, ends.value[1]] : [ends.value[0], value];
			if (range[0] < range[1]) emit("change", { range: range[0] === 0 && range[1] === 100 ? void 0 : range });
		}
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "scale-steps" }, _attrs))} data-v-7af99a7e><div class="step" data-v-7af99a7e><span${ssrRenderAttr("id", `${unref(id)}-range`)} data-v-7af99a7e>${ssrInterpolate(unref(p).range)}</span><span role="group"${ssrRenderAttr("aria-labelledby", `${unref(id)}-range`)} data-v-7af99a7e>`);
			_push(ssrRenderComponent(NumberField_default, {
				value: ends.value[0],
				least: unref(leastEnd),
				most: unref(greatestEnd),
				"aria-label": unref(p).rangeFrom,
				onNumber: ($event) => setEnd(0, $event)
			}, null, _parent));
			_push(` – `);
			_push(ssrRenderComponent(NumberField_default, {
				value: ends.value[1],
				least: unref(leastEnd),
				most: unref(greatestEnd),
				"aria-label": unref(p).rangeTo,
				onNumber: ($event) => setEnd(1, $event)
			}, null, _parent));
			_push(`</span><p class="report" data-v-7af99a7e>${ssrInterpolate(unref(p).rangeNote)} ${ssrInterpolate(__props.lowered ? unref(p).directions(__props.lowered) : "")}</p>`);
			if (__props.scheme.normalisation === "reference") {
				_push(`<!--[--><label${ssrRenderAttr("for", `${unref(id)}-reference`)} data-v-7af99a7e>${ssrInterpolate(unref(p).reference)}</label><select${ssrRenderAttr("id", `${unref(id)}-reference`)}${ssrRenderAttr("value", __props.scheme.reference ?? "")} data-v-7af99a7e><option value="" data-v-7af99a7e>${ssrInterpolate(unref(p).choose)}</option><!--[-->`);
				ssrRenderList(__props.set.places, (place) => {
					_push(`<option${ssrRenderAttr("value", place.id)} data-v-7af99a7e>${ssrInterpolate(unref(t).local(place.name))}</option>`);
				});
				_push(`<!--]--></select><!--]-->`);
			} else _push(`<!---->`);
			_push(`</div>`);
			if (levels.value.length > 1) {
				_push(`<fieldset class="step" data-v-7af99a7e><legend data-v-7af99a7e>${ssrInterpolate(unref(p).levels)}</legend><!--[-->`);
				ssrRenderList(levels.value, ({ level, label, kind }) => {
					_push(`<!--[--><label${ssrRenderAttr("for", `${unref(id)}-level-${level}`)} data-v-7af99a7e>${ssrInterpolate(label)}</label><select${ssrRenderAttr("id", `${unref(id)}-level-${level}`)}${ssrRenderAttr("value", kind)} data-v-7af99a7e><!--[-->`);
					ssrRenderList(unref(aggregations), (each) => {
						_push(`<option${ssrRenderAttr("value", each)} data-v-7af99a7e>${ssrInterpolate(unref(s).method.aggregations[each])}</option>`);
					});
					_push(`<!--]--></select><!--]-->`);
				});
				_push(`<!--]--></fieldset>`);
			} else _push(`<!---->`);
			if (isGeneralised.value) {
				_push(`<div class="step" data-v-7af99a7e><label${ssrRenderAttr("for", `${unref(id)}-power`)} data-v-7af99a7e>${ssrInterpolate(unref(p).power)}</label>`);
				_push(ssrRenderComponent(NumberField_default, {
					id: `${unref(id)}-power`,
					value: __props.scheme.power ?? unref(.5),
					least: -20,
					most: 20,
					onNumber: ($event) => $event !== 0 && emit("change", { power: $event })
				}, null, _parent));
				_push(`</div>`);
			} else _push(`<!---->`);
			_push(`</div>`);
		};
	}
});
// src/features/score/ScaleSteps.vue
var _sfc_setup$1 = ScaleSteps_vue_vue_type_script_setup_true_lang_default.setup;
ScaleSteps_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/ScaleSteps.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var ScaleSteps_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ScaleSteps_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-7af99a7e"]]);
// src/features/score/StepsPanel.vue?vue&type=script&setup=true&lang.ts
/** The optional steps of the handbook, each with what it changed. */
var named = 6;
/** The practice of the JRC for about 50 units. */
var StepsPanel_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "StepsPanel",
	__ssrInlineRender: true,
	props: {
		set: {},
		scheme: {},
		nodeName: { type: Function }
	},
	emits: ["change"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emit = __emit;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const id = useId();
		/** So many names are listed before “and others”. */
		const usualTreatment = {
			skewness: 2,
			kurtosis: 3.5,
			winsorise: 5
		};
		const prepared = computed(() => {
			const made = prepare(props.set, props.scheme);
			return "refusals" in made ? void 0 : made;
		});
		const shares = computed(() => prepared.value?.availability.map(({ share }) => share) ?? []);
		const placeName = computed(() => {
			const names = new Map(props.set.places.map(({ id: place, name }) => [place, t.value.local(name)]));
			return (place) => names.get(place) ?? place;
		});
		const missing = computed(() => {
			return leaves(props.set.root).map(({ id: leaf }) => props.set.values.get(leaf)?.lo).reduce((sum, column) => sum + (column?.filter(Number.isNaN).length ?? props.set.places.length), 0);
		});
		const screened = computed(() => prepared.value?.screened.map(({ place }) => placeName.value(place)) ?? []);
		const estimated = computed(() => [...new Set(prepared.value?.estimates.map(({ place }) => placeName.value(place)))]);
		const lowered = computed(() => leaves(props.set.root).filter(({ id: leaf, direction }) => (props.scheme.directions?.get(leaf) ?? direction) === "lower").length);
		const minimum = (which, percent) => emit("change", { minimum: {
			...props.scheme.minimum,
			[which]: percent ? percent / 100 : void 0
		} });
		const treat = (change) => emit("change", { treat: {
			...usualTreatment,
			...props.scheme.treat,
			...change
		} });
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "steps-panel" }, _attrs))} data-v-250a4231><p class="note" data-v-250a4231>${ssrInterpolate(unref(p).note)}</p><div class="step" data-v-250a4231><label${ssrRenderAttr("for", `${unref(id)}-unit`)} data-v-250a4231>${ssrInterpolate(unref(p).unit)}</label><span data-v-250a4231>`);
			_push(ssrRenderComponent(NumberField_default, {
				id: `${unref(id)}-unit`,
				value: (__props.scheme.minimum?.unit ?? 0) * 100,
				least: 0,
				most: 100,
				onNumber: ($event) => minimum("unit", $event)
			}, null, _parent));
			_push(`%</span>`);
			if (shares.value.length) {
				_push(`<p class="report" data-v-250a4231><span data-v-250a4231>${ssrInterpolate(unref(p).share(Math.min(...shares.value), shares.value.reduce((all, each) => all + each, 0) / shares.value.length))} </span>`);
				if (__props.scheme.minimum?.unit) _push(`<span data-v-250a4231>${ssrInterpolate(unref(p).screened(screened.value.slice(0, named), screened.value.length))}</span>`);
				else _push(`<!---->`);
				_push(`</p>`);
			} else _push(`<!---->`);
			if (__props.scheme.missing === "renormalise") {
				_push(`<!--[--><label${ssrRenderAttr("for", `${unref(id)}-group`)} data-v-250a4231>${ssrInterpolate(unref(p).group)}</label><span data-v-250a4231>`);
				_push(ssrRenderComponent(NumberField_default, {
					id: `${unref(id)}-group`,
					value: (__props.scheme.minimum?.group ?? 0) * 100,
					least: 0,
					most: 100,
					onNumber: ($event) => minimum("group", $event)
				}, null, _parent));
				_push(`%</span><!--]-->`);
			} else _push(`<!---->`);
			_push(`</div><div class="step" data-v-250a4231><label${ssrRenderAttr("for", `${unref(id)}-denominate`)} data-v-250a4231>${ssrInterpolate(unref(p).denominate)}</label><input${ssrRenderAttr("id", `${unref(id)}-denominate`)} type="checkbox"${ssrIncludeBooleanAttr(__props.scheme.denominate) ? " checked" : ""}${ssrIncludeBooleanAttr(!__props.set.denominators?.size && !__props.scheme.denominate) ? " disabled" : ""} data-v-250a4231>`);
			if (!__props.set.denominators?.size) _push(`<p class="report" data-v-250a4231>${ssrInterpolate(unref(p).noDenominators)}</p>`);
			else if (__props.scheme.denominate && prepared.value) _push(`<p class="report" data-v-250a4231>${ssrInterpolate(unref(p).denominated(prepared.value.denominated.slice(0, named).map(__props.nodeName), prepared.value.denominated.length))}</p>`);
			else _push(`<!---->`);
			_push(`</div><div class="step" data-v-250a4231><label${ssrRenderAttr("for", `${unref(id)}-impute`)} data-v-250a4231>${ssrInterpolate(unref(p).impute)}</label><select${ssrRenderAttr("id", `${unref(id)}-impute`)}${ssrRenderAttr("value", __props.scheme.impute?.by ?? "")} data-v-250a4231><option value="" data-v-250a4231>${ssrInterpolate(unref(p).none)}</option><option value="mean" data-v-250a4231>${ssrInterpolate(unref(p).mean)}</option><option value="median" data-v-250a4231>${ssrInterpolate(unref(p).median)}</option></select>`);
			if (__props.scheme.impute && __props.set.groupings?.size) {
				_push(`<!--[--><label${ssrRenderAttr("for", `${unref(id)}-within`)} data-v-250a4231>${ssrInterpolate(unref(p).within)}</label><select${ssrRenderAttr("id", `${unref(id)}-within`)}${ssrRenderAttr("value", __props.scheme.impute.within ?? "")} data-v-250a4231><option value="" data-v-250a4231>${ssrInterpolate(unref(p).everyone)}</option><!--[-->`);
				ssrRenderList(__props.set.groupings.keys(), (key) => {
					_push(`<option${ssrRenderAttr("value", key)} data-v-250a4231>${ssrInterpolate(key)}</option>`);
				});
				_push(`<!--]--></select><!--]-->`);
			} else _push(`<!---->`);
			if (prepared.value) _push(`<p class="report" data-v-250a4231>${ssrInterpolate(__props.scheme.impute ? unref(p).estimates(prepared.value.estimates.length, estimated.value.slice(0, named), estimated.value.length) : unref(p).missing(missing.value))}</p>`);
			else _push(`<!---->`);
			_push(`</div><div class="step" data-v-250a4231><label${ssrRenderAttr("for", `${unref(id)}-treat`)} data-v-250a4231>${ssrInterpolate(unref(p).treat)}</label><input${ssrRenderAttr("id", `${unref(id)}-treat`)} type="checkbox"${ssrIncludeBooleanAttr(__props.scheme.treat !== void 0) ? " checked" : ""}${ssrRenderAttr("aria-describedby", `${unref(id)}-rule`)} data-v-250a4231><p${ssrRenderAttr("id", `${unref(id)}-rule`)} class="report" data-v-250a4231>${ssrInterpolate(unref(p).treatRule)}</p>`);
			if (__props.scheme.treat) {
				_push(`<!--[--><label${ssrRenderAttr("for", `${unref(id)}-skewness`)} data-v-250a4231>${ssrInterpolate(unref(p).skewness)}</label>`);
				_push(ssrRenderComponent(NumberField_default, {
					id: `${unref(id)}-skewness`,
					value: __props.scheme.treat.skewness,
					least: .1,
					most: 100,
					onNumber: ($event) => treat({ skewness: $event })
				}, null, _parent));
				_push(`<label${ssrRenderAttr("for", `${unref(id)}-kurtosis`)} data-v-250a4231>${ssrInterpolate(unref(p).kurtosis)}</label>`);
				_push(ssrRenderComponent(NumberField_default, {
					id: `${unref(id)}-kurtosis`,
					value: __props.scheme.treat.kurtosis,
					least: .1,
					most: 1e3,
					onNumber: ($event) => treat({ kurtosis: $event })
				}, null, _parent));
				_push(`<label${ssrRenderAttr("for", `${unref(id)}-winsorise`)} data-v-250a4231>${ssrInterpolate(unref(p).winsorise)}</label>`);
				_push(ssrRenderComponent(NumberField_default, {
					id: `${unref(id)}-winsorise`,
					whole: "",
					value: __props.scheme.treat.winsorise,
					least: 0,
					most: 1e3,
					onNumber: ($event) => treat({ winsorise: $event })
				}, null, _parent));
				_push(`<label${ssrRenderAttr("for", `${unref(id)}-otherwise`)} data-v-250a4231>${ssrInterpolate(unref(p).otherwise)}</label><select${ssrRenderAttr("id", `${unref(id)}-otherwise`)}${ssrRenderAttr("value", __props.scheme.treat.otherwise ?? "")} data-v-250a4231><!--[-->`);
				ssrRenderList(unref(p).otherwises, (text, key) => {
					_push(`<option${ssrRenderAttr("value", key)} data-v-250a4231>${ssrInterpolate(text)}</option>`);
				});
				_push(`<!--]--></select>`);
				if (prepared.value) {
					_push(`<div class="report" data-v-250a4231><span data-v-250a4231>${ssrInterpolate(unref(p).treated(prepared.value.treated.length))} </span><ul data-v-250a4231><!--[-->`);
					ssrRenderList(prepared.value.treated, (each) => {
						_push(`<li data-v-250a4231>${ssrInterpolate(unref(p).treatedHow(__props.nodeName(each.indicator), each))}</li>`);
					});
					_push(`<!--]--></ul></div>`);
				} else _push(`<!---->`);
				_push(`<!--]-->`);
			} else _push(`<!---->`);
			_push(`</div>`);
			_push(ssrRenderComponent(ScaleSteps_default, {
				set: __props.set,
				scheme: __props.scheme,
				lowered: lowered.value,
				onChange: ($event) => emit("change", $event)
			}, null, _parent));
			_push(`</div>`);
		};
	}
});
// src/features/score/StepsPanel.vue
var _sfc_setup = StepsPanel_vue_vue_type_script_setup_true_lang_default.setup;
StepsPanel_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/StepsPanel.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var StepsPanel_default = /*#__PURE__*/ _plugin_vue_export_helper_default(StepsPanel_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-250a4231"]]);
export { StepsPanel_default as default };
