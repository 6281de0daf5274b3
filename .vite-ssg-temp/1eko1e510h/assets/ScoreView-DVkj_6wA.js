import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { t as PageHeader_default } from "./PageHeader-DbLsWgK1.js";
import { t as OwnButton_default } from "./OwnButton-BUmx8Zyd.js";
import { Ct as fillKey, Dt as InTurn, Ft as useMessages, It as useNames, Lt as useDataset, Ot as _plugin_vue_export_helper_default, R as formatRange, _t as targetKey, c as usePageHead, dt as figureKey, fn as announce, kt as onHydrated, l as usePageMessages, lt as NoticeBar_default, nt as ChinaMap_default, st as MapNotes_default, tt as MapPatterns_default, xt as queryText } from "../main.mjs";
import { a as simulatedFill, f as bandsOf, g as soleMean, h as scoreSteps, i as scoreFill, l as positionText, n as hatchesAmong, o as stretch, p as byPosition, r as scoreClasses, t as classTexts, u as scoreText } from "./scoreFill-datRobHB.js";
import { i as isWeight, n as messages$1, o as percentages, r as groupShares, t as messages, v as toNumber } from "./score.zh-CAm2I5gS.js";
import { a as depth, c as leaves, d as normalisations, f as valueColumns, i as defaultScheme, m as weightings, n as aggregations, o as groups, p as weightOf, s as isGroup, u as missingPolicies } from "./model-CxvD97Sh.js";
import { o as transform } from "./weigh-DIXpR6Jz.js";
import { t as TableFiles_default } from "./TableFiles-D3u1Wa9U.js";
import { t as scriptUrl } from "./scriptUrl-Bhmglu3U.js";
import { t as defaultPack } from "./deployed-CDLpawhn.js";
import { n as bundledPlatform, t as capabilityStatus } from "./platform-DYxDqL1u.js";
import { t as useIndicatorSets } from "./indicatorSets-DGJqvLIF.js";
import { computed, createBlock, createCommentVNode, createVNode, defineAsyncComponent, defineComponent, mergeProps, onBeforeUnmount, onMounted, openBlock, resolveComponent, shallowRef, toDisplayString, unref, useId, useSSRContext, useTemplateRef, watch, withCtx } from "vue";
import { useRoute, useRouter } from "vue-router";
import { ssrIncludeBooleanAttr, ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderList, ssrRenderSlot } from "vue/server-renderer";
// src/domain/score/linear.ts
/** Undefined where the levels take no mean or different ones: sums of shares don't decide there. */
function linearForm(scoring) {
	const { set, scheme, shares, columns, scores } = scoring;
	const kind = soleMean(set, scheme);
	if (!kind) return void 0;
	const leafIds = [...shares.keys()];
	const index = new Map(set.places.map(({ id }, place) => [id, place]));
	const rows = scores.map(({ place }) => index.get(place));
	const n = rows.length;
	const fill = (end) => {
		const all = new Float64Array(n * leafIds.length);
		leafIds.forEach((id, leaf) => {
			const column = columns.get(id)[end];
			rows.forEach((row, place) => {
				all[leaf * n + place] = transform(kind, column[row], scheme.power);
			});
		});
		return all;
	};
	const lo = fill("lo");
	const points = leafIds.every((id) => columns.get(id).lo === columns.get(id).hi);
	function build(node) {
		if (!isGroup(node)) return {
			id: node.id,
			leaf: leafIds.indexOf(node.id)
		};
		const counted = node.children.filter((child) => weightOf(child, scheme) > 0);
		const own = groupShares({
			...node,
			children: counted
		}, scheme);
		return {
			id: node.id,
			shares: Float64Array.from(own, toNumber),
			children: counted.map(build)
		};
	}
	return {
		places: scores.map(({ place }) => place),
		leaves: leafIds,
		lo,
		hi: points ? lo : fill("hi"),
		gaps: lo.some((value) => Number.isNaN(value)),
		tree: build(set.root)
	};
}
/** Shares of the whole by leaf; `change` may replace the shares of a group. */
function sharesOf(form, change = (_, shares) => shares) {
	const result = new Float64Array(form.leaves.length);
	const visit = (node, share) => {
		if (!node.children) {
			result[node.leaf] += share;
			return;
		}
		const own = change(node.id, node.shares);
		node.children.forEach((child, index) => visit(child, share * own[index]));
	};
	visit(form.tree, 1);
	return result;
}
/** The weights that can be moved: every node with siblings. */
function movableWeights(form) {
	const found = [];
	const visit = (node) => {
		if (!node.children) return;
		if (node.children.length > 1) node.children.forEach((child, index) => found.push({
			node: child.id,
			group: node.id,
			index,
			share: node.shares[index]
		}));
		node.children.forEach(visit);
	};
	visit(form.tree);
	return found;
}
/** Shares of the whole when one weight takes the share `t` of its group and its siblings keep their proportions. */
function sharesWith(form, weight, t) {
	return sharesOf(form, (group, shares) => group === weight.group ? Array.from(shares, (share, index) => index === weight.index ? t : share * (1 - t) / (1 - weight.share)) : shares);
}
/** Below this two transformed sums count as equal: well above the error of a sum of doubles, far below a visible step. */
var tolerance = 1e-9;
// src/features/score/SimulatedMark.vue?vue&type=script&setup=true&lang.ts
/** Stands beside everything computed with weights: on the screen, on paper and in pictures of either. */
var SimulatedMark_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SimulatedMark",
	__ssrInlineRender: true,
	setup(__props) {
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<span${ssrRenderAttrs(mergeProps({ class: "simulated-mark" }, _attrs))} data-v-cae97b80>${ssrInterpolate(unref(p).mark)}</span>`);
		};
	}
});
// src/features/score/SimulatedMark.vue
var _sfc_setup$12 = SimulatedMark_vue_vue_type_script_setup_true_lang_default.setup;
SimulatedMark_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/SimulatedMark.vue");
	return _sfc_setup$12 ? _sfc_setup$12(props, ctx) : void 0;
};
var SimulatedMark_default = /*#__PURE__*/ _plugin_vue_export_helper_default(SimulatedMark_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-cae97b80"]]);
// src/features/score/firmnessOf.ts
/** What is known so far of how firm each place's position is. */
function firmnessOf(state) {
	const all = /* @__PURE__ */ new Map();
	state?.places.forEach((place, index) => {
		const found = state.reach?.[index];
		all.set(place, {
			...state.draws && { range: [state.low[index], state.high[index]] },
			...found && {
				reach: [found.best[0], found.worst[1]],
				exact: found.best[0] === found.best[1] && found.worst[0] === found.worst[1]
			}
		});
	});
	return all;
}
// src/features/score/LabPart.vue?vue&type=script&setup=true&lang.ts
/** A part of the lab that is fetched when the reader first opens it. */
var LabPart_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "LabPart",
	__ssrInlineRender: true,
	props: { title: {} },
	setup(__props) {
		const opened = shallowRef(false);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<details${ssrRenderAttrs(mergeProps({ class: "lab-part" }, _attrs))} data-v-cff7e715><summary data-v-cff7e715>${ssrInterpolate(__props.title)}</summary>`);
			if (opened.value) ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
			else _push(`<!---->`);
			_push(`</details>`);
		};
	}
});
// src/features/score/LabPart.vue
var _sfc_setup$11 = LabPart_vue_vue_type_script_setup_true_lang_default.setup;
LabPart_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/LabPart.vue");
	return _sfc_setup$11 ? _sfc_setup$11(props, ctx) : void 0;
};
var LabPart_default = /*#__PURE__*/ _plugin_vue_export_helper_default(LabPart_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-cff7e715"]]);
// src/components/base/NumberField.vue?vue&type=script&setup=true&lang.ts
var NumberField_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "NumberField",
	__ssrInlineRender: true,
	props: {
		value: {},
		least: {},
		most: {},
		whole: { type: Boolean }
	},
	emits: ["number", "refuse"],
	setup(__props, { emit: __emit }) {
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<input${ssrRenderAttrs(mergeProps({
				type: "text",
				role: "spinbutton",
				inputmode: __props.whole ? "numeric" : "decimal",
				autocomplete: "off",
				value: __props.value,
				"aria-valuenow": __props.value,
				"aria-valuemin": __props.least,
				"aria-valuemax": __props.most
			}, _attrs))}>`);
		};
	}
});
// src/components/base/NumberField.vue
var _sfc_setup$10 = NumberField_vue_vue_type_script_setup_true_lang_default.setup;
NumberField_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/base/NumberField.vue");
	return _sfc_setup$10 ? _sfc_setup$10(props, ctx) : void 0;
};
var NumberField_default = NumberField_vue_vue_type_script_setup_true_lang_default;
// src/features/score/RobustnessBar.vue?vue&type=script&setup=true&lang.ts
/** How far random weightings stray, from which start they are drawn, and how far the run has come. */
var greatestSeed$1 = 2 ** 31 - 1;
var RobustnessBar_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "RobustnessBar",
	__ssrInlineRender: true,
	props: {
		concentration: {},
		seed: {},
		state: {},
		broken: { type: Boolean }
	},
	emits: [
		"change",
		"stop",
		"again"
	],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		/** The choices in words; a link may say any other whole number. */
		const presets = [
			5,
			20,
			50,
			200,
			1e3
		];
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "robustness-bar" }, _attrs))} data-v-a756b863><label data-v-a756b863><span data-v-a756b863>${ssrInterpolate(unref(p).robustness.spread)} </span><select${ssrRenderAttr("value", presets.includes(__props.concentration) ? String(__props.concentration) : "")} data-v-a756b863>`);
			if (!presets.includes(__props.concentration)) _push(`<option value="" disabled selected data-v-a756b863>${ssrInterpolate(unref(p).robustness.other(__props.concentration))}</option>`);
			else _push(`<!---->`);
			_push(`<!--[-->`);
			ssrRenderList(presets, (each) => {
				_push(`<option${ssrRenderAttr("value", String(each))}${ssrIncludeBooleanAttr(each === __props.concentration) ? " selected" : ""} data-v-a756b863>${ssrInterpolate(unref(p).robustness.preset(each))}</option>`);
			});
			_push(`<!--]--></select></label><label data-v-a756b863><span data-v-a756b863>${ssrInterpolate(unref(p).robustness.seed)} </span>`);
			_push(ssrRenderComponent(NumberField_default, {
				class: "seed",
				value: __props.seed,
				least: 0,
				most: greatestSeed$1,
				whole: "",
				onNumber: ($event) => emit("change", { seed: $event })
			}, null, _parent));
			_push(`</label><p class="state" role="status" data-v-a756b863>${ssrInterpolate(__props.broken ? unref(p).robustness.broken : __props.state ? unref(p).robustness.status[__props.state.status](__props.state.draws, __props.state.total) : unref(p).robustness.waiting)}</p>`);
			if (__props.state?.status === "running") _push(`<button type="button" data-v-a756b863>${ssrInterpolate(unref(p).robustness.stop)}</button>`);
			else _push(`<!---->`);
			if (__props.state?.status === "stopped") _push(`<button type="button" data-v-a756b863>${ssrInterpolate(unref(p).robustness.again)}</button>`);
			else _push(`<!---->`);
			_push(`</div>`);
		};
	}
});
// src/features/score/RobustnessBar.vue
var _sfc_setup$9 = RobustnessBar_vue_vue_type_script_setup_true_lang_default.setup;
RobustnessBar_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/RobustnessBar.vue");
	return _sfc_setup$9 ? _sfc_setup$9(props, ctx) : void 0;
};
var RobustnessBar_default = /*#__PURE__*/ _plugin_vue_export_helper_default(RobustnessBar_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-a756b863"]]);
// src/features/score/MethodPicker.vue?vue&type=script&setup=true&lang.ts
/** How values come to one scale, which mean is taken, and what a missing value does. */
var MethodPicker_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "MethodPicker",
	__ssrInlineRender: true,
	props: { method: {} },
	emits: ["change"],
	setup(__props, { emit: __emit }) {
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const id = useId();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "method-picker" }, _attrs))} data-v-c8e8ce79><label${ssrRenderAttr("for", `${unref(id)}-scale`)} data-v-c8e8ce79>${ssrInterpolate(unref(p).method.normalisation)}</label><select${ssrRenderAttr("id", `${unref(id)}-scale`)}${ssrRenderAttr("value", __props.method.normalisation)} data-v-c8e8ce79><!--[-->`);
			ssrRenderList(unref(normalisations), (each) => {
				_push(`<option${ssrRenderAttr("value", each)}${ssrIncludeBooleanAttr(each === __props.method.normalisation) ? " selected" : ""} data-v-c8e8ce79>${ssrInterpolate(unref(p).method.normalisations[each])}</option>`);
			});
			_push(`<!--]--></select><label${ssrRenderAttr("for", `${unref(id)}-mean`)} data-v-c8e8ce79>${ssrInterpolate(unref(p).method.aggregation)}</label><select${ssrRenderAttr("id", `${unref(id)}-mean`)}${ssrRenderAttr("value", __props.method.aggregation)} data-v-c8e8ce79><!--[-->`);
			ssrRenderList(unref(aggregations), (each) => {
				_push(`<option${ssrRenderAttr("value", each)}${ssrIncludeBooleanAttr(each === __props.method.aggregation) ? " selected" : ""} data-v-c8e8ce79>${ssrInterpolate(unref(p).method.aggregations[each])}</option>`);
			});
			_push(`<!--]--></select><label${ssrRenderAttr("for", `${unref(id)}-missing`)} data-v-c8e8ce79>${ssrInterpolate(unref(p).method.missing)}</label><select${ssrRenderAttr("id", `${unref(id)}-missing`)}${ssrRenderAttr("value", __props.method.missing)} data-v-c8e8ce79><!--[-->`);
			ssrRenderList(unref(missingPolicies), (each) => {
				_push(`<option${ssrRenderAttr("value", each)}${ssrIncludeBooleanAttr(each === __props.method.missing) ? " selected" : ""} data-v-c8e8ce79>${ssrInterpolate(unref(p).method.policies[each])}</option>`);
			});
			_push(`<!--]--></select></div>`);
		};
	}
});
// src/features/score/MethodPicker.vue
var _sfc_setup$8 = MethodPicker_vue_vue_type_script_setup_true_lang_default.setup;
MethodPicker_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/MethodPicker.vue");
	return _sfc_setup$8 ? _sfc_setup$8(props, ctx) : void 0;
};
var MethodPicker_default = /*#__PURE__*/ _plugin_vue_export_helper_default(MethodPicker_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-c8e8ce79"]]);
// src/domain/score/handWeights.ts
/** Decimals that weights set by hand keep, as links carry them. */
var decimals = 6;
var rounded = (weight) => Number(weight.toFixed(decimals));
var sum = (values) => values.reduce((all, value) => all + value, 0);
var weightsOf = ({ children }, scheme) => new Map(children.map((child) => [child.id, weightOf(child, scheme)]));
/**
* The weights of a group after one of them is set by hand: locked siblings keep their share, the others their weight. Where
* a method made the group's weights, those stay as the others' own. Undefined where locked siblings have the whole.
*/
function moveWeight(group, scheme, [node, weight], locked) {
	const before = weightsOf(group, scheme);
	const moved = new Map(scheme.weighting ? [...before].map(([id, own]) => [id, rounded(own)]) : []);
	moved.set(node, weight);
	const whole = sum([...before.values()]);
	const held = [...before].filter(([id, own]) => id !== node && locked.has(id) && own > 0);
	if (!held.length) return moved;
	const free = weight + sum([...before].filter(([id]) => id !== node && !locked.has(id)).map(([, own]) => own));
	const rest = 1 - sum(held.map(([, own]) => own)) / whole;
	if (!(rest > 1e-9) || free === 0) return void 0;
	for (const [id, own] of held) moved.set(id, rounded(own / whole * free / rest));
	return moved;
}
// src/features/score/WeightGroup.vue?vue&type=script&setup=true&lang.ts
/** The weights of a group's children: a slider, a typed number and the share each; groups below in groups of their own. */
var greatest = 1e6;
var WeightGroup_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "WeightGroup",
	__ssrInlineRender: true,
	props: {
		group: {},
		scheme: {},
		legend: {},
		locked: {},
		folded: {},
		found: {}
	},
	emits: [
		"weigh",
		"lock",
		"fold"
	],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emit = __emit;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const id = useId();
		const shares = computed(() => {
			const exact = groupShares(props.group, props.scheme);
			return exact && percentages(exact);
		});
		/** The slider goes five times as far as the greatest weight that the set suggests, so that a drag can undo a drag. */
		const most = computed(() => 5 * Math.max(1, ...props.group.children.map((child) => child.weight ?? 1)));
		const rows = computed(() => props.group.children.map((node, index) => ({
			node,
			name: t.value.local(node.name),
			weight: weightOf(node, props.scheme),
			share: shares.value ? `${shares.value[index].toFixed(1)}%` : "—",
			isLocked: props.locked.has(node.id)
		})).filter(({ node }) => props.found?.has(node.id) ?? true));
		const subgroups = computed(() => rows.value.map(({ node }) => node).filter(isGroup));
		const isOpen = (group) => props.found !== void 0 || !props.folded.has(group.id);
		/** Far beyond any use, and safe in every sum. */
		function weigh(node, weight) {
			const moved = moveWeight(props.group, props.scheme, [node.id, weight], props.locked);
			if (moved) emit("weigh", moved);
			else announce(p.value.weights.held);
		}
		return (_ctx, _push, _parent, _attrs) => {
			const _component_WeightGroup = resolveComponent("WeightGroup", true);
			_push(`<fieldset${ssrRenderAttrs(mergeProps({ class: "weight-group" }, _attrs))} data-v-ebec82c2><legend class="visually-hidden" data-v-ebec82c2>${ssrInterpolate(__props.legend)}</legend><!--[-->`);
			ssrRenderList(rows.value, ({ node, name, weight, share, isLocked }, index) => {
				_push(`<div class="row" data-v-ebec82c2><label${ssrRenderAttr("for", `${unref(id)}-${index}`)} data-v-ebec82c2>${ssrInterpolate(name)}</label><input type="range" min="0"${ssrRenderAttr("max", Math.max(most.value, weight))} step="0.1"${ssrRenderAttr("value", weight)}${ssrIncludeBooleanAttr(isLocked) ? " disabled" : ""}${ssrRenderAttr("aria-label", unref(p).weights.slider(name))}${ssrRenderAttr("aria-valuetext", unref(p).weights.value(weight, share))} data-v-ebec82c2>`);
				_push(ssrRenderComponent(NumberField_default, {
					id: `${unref(id)}-${index}`,
					class: "number",
					value: weight,
					least: 0,
					most: greatest,
					disabled: isLocked,
					"aria-label": unref(p).weights.typed(name),
					onNumber: ($event) => weigh(node, $event),
					onRefuse: ($event) => unref(announce)(unref(p).weights.refused(greatest))
				}, null, _parent));
				_push(`<output${ssrRenderAttr("for", `${unref(id)}-${index}`)} data-v-ebec82c2>${ssrInterpolate(share)}</output>`);
				if (__props.group.children.length > 2) _push(`<button type="button" class="lock"${ssrRenderAttr("aria-pressed", isLocked)}${ssrRenderAttr("aria-label", unref(p).weights.lock(name))}${ssrRenderAttr("title", unref(p).weights.lock(name))} data-v-ebec82c2><svg viewBox="0 0 16 16" aria-hidden="true" data-v-ebec82c2><path${ssrRenderAttr("d", isLocked ? "M5 7V5a3 3 0 0 1 6 0v2" : "M5 7V4a3 3 0 0 1 6-1")} data-v-ebec82c2></path><rect x="3" y="7" width="10" height="7" data-v-ebec82c2></rect></svg></button>`);
				else _push(`<!---->`);
				_push(`</div>`);
			});
			_push(`<!--]--><!--[-->`);
			ssrRenderList(subgroups.value, (sub) => {
				_push(`<div class="sub" data-v-ebec82c2><p class="bar" data-v-ebec82c2><button type="button" class="fold"${ssrRenderAttr("aria-expanded", isOpen(sub))} data-v-ebec82c2><span data-v-ebec82c2>${ssrInterpolate(unref(p).weights.within(unref(t).local(sub.name)))} </span><span data-v-ebec82c2>${ssrInterpolate(unref(p).weights.count(unref(leaves)(sub).length))}</span></button>`);
				if (isOpen(sub) && sub.children.length > 1) _push(`<button type="button" class="equal"${ssrRenderAttr("aria-label", unref(p).weights.equalIn(unref(t).local(sub.name)))} data-v-ebec82c2>${ssrInterpolate(unref(p).weights.equal)}</button>`);
				else _push(`<!---->`);
				_push(`</p>`);
				if (isOpen(sub)) _push(ssrRenderComponent(_component_WeightGroup, {
					group: sub,
					scheme: __props.scheme,
					legend: unref(p).weights.within(unref(t).local(sub.name)),
					locked: __props.locked,
					folded: __props.folded,
					found: __props.found,
					onWeigh: ($event) => emit("weigh", $event),
					onLock: ($event) => emit("lock", $event),
					onFold: ($event) => emit("fold", $event)
				}, null, _parent));
				else _push(`<!---->`);
				_push(`</div>`);
			});
			_push(`<!--]--></fieldset>`);
		};
	}
});
// src/features/score/WeightGroup.vue
var _sfc_setup$7 = WeightGroup_vue_vue_type_script_setup_true_lang_default.setup;
WeightGroup_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/WeightGroup.vue");
	return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
var WeightGroup_default = /*#__PURE__*/ _plugin_vue_export_helper_default(WeightGroup_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-ebec82c2"]]);
// src/features/score/WeightTree.vue?vue&type=script&setup=true&lang.ts
/** All weights of a set: searched, folded, locked, made equal. */
var searched = 12;
var unfolded = 24;
var WeightTree_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "WeightTree",
	__ssrInlineRender: true,
	props: {
		set: {},
		scheme: {},
		canUndo: { type: Boolean }
	},
	emits: [
		"weigh",
		"reset",
		"undo"
	],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emit = __emit;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const id = useId();
		const levels = computed(() => depth(props.set.root));
		const size = computed(() => leaves(props.set.root).length);
		/** More indicators than this are searched; more than that start folded below the first level. */
		const wanted = shallowRef("");
		const locked = shallowRef(/* @__PURE__ */ new Set());
		const folded = shallowRef(/* @__PURE__ */ new Set());
		/** Folds every group so many levels down and deeper; 0 is the root. */
		function foldFrom(level) {
			const below = (group, at) => [...at >= level ? [group.id] : [], ...group.children.filter(isGroup).flatMap((child) => below(child, at + 1))];
			folded.value = new Set(below(props.set.root, 0));
		}
		const start = () => {
			wanted.value = "";
			locked.value = /* @__PURE__ */ new Set();
			foldFrom(size.value > unfolded ? 1 : levels.value);
		};
		start();
		watch(() => props.set, start);
		const toggled = (all, node) => new Set(all.has(node) ? [...all].filter((each) => each !== node) : [...all, node]);
		/** What the search finds, with the groups above and below it; undefined without a search. */
		const found = computed(() => {
			const word = wanted.value.trim().toLowerCase();
			if (!word) return void 0;
			const hits = /* @__PURE__ */ new Set();
			const visit = (group, within) => group.children.map((child) => {
				const own = within || t.value.local(child.name).toLowerCase().includes(word) || child.id.toLowerCase().includes(word);
				const hit = isGroup(child) ? visit(child, own) || own : own;
				if (hit) hits.add(child.id);
				return hit;
			}).some(Boolean);
			visit(props.set.root, false);
			return hits;
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<form${ssrRenderAttrs(mergeProps({ class: "weight-tree" }, _attrs))} data-v-324fec27>`);
			if (size.value > searched || levels.value > 1) {
				_push(`<p class="tools" data-v-324fec27>`);
				if (size.value > searched) _push(`<input${ssrRenderAttr("value", wanted.value)} type="search"${ssrRenderAttr("placeholder", unref(p).weights.search(size.value))}${ssrRenderAttr("aria-label", unref(p).weights.search(size.value))} data-v-324fec27>`);
				else _push(`<!---->`);
				if (levels.value > 1) {
					_push(`<label data-v-324fec27><span data-v-324fec27>${ssrInterpolate(unref(p).weights.unfold)} </span><select${ssrRenderAttr("id", `${unref(id)}-level`)} data-v-324fec27><option value="" disabled selected data-v-324fec27>—</option><!--[-->`);
					ssrRenderList(levels.value, (level) => {
						_push(`<option${ssrRenderAttr("value", level)} data-v-324fec27>${ssrInterpolate(unref(p).weights.level(level))}</option>`);
					});
					_push(`<!--]--></select></label>`);
				} else _push(`<!---->`);
				_push(`</p>`);
			} else _push(`<!---->`);
			_push(ssrRenderComponent(WeightGroup_default, {
				group: __props.set.root,
				scheme: __props.scheme,
				legend: unref(p).weights.legend,
				locked: locked.value,
				folded: folded.value,
				found: found.value,
				onWeigh: ($event) => emit("weigh", $event),
				onLock: ($event) => locked.value = toggled(locked.value, $event),
				onFold: ($event) => folded.value = toggled(folded.value, $event)
			}, null, _parent));
			if (found.value && !found.value.size) _push(`<p role="status" data-v-324fec27>${ssrInterpolate(unref(p).weights.nothing)}</p>`);
			else _push(`<!---->`);
			_push(`<p class="tools" data-v-324fec27><button type="button" data-v-324fec27>${ssrInterpolate(unref(p).weights.equalAll)}</button><button type="button" data-v-324fec27>${ssrInterpolate(unref(p).weights.reset)}</button><button type="button"${ssrIncludeBooleanAttr(!__props.canUndo) ? " disabled" : ""} data-v-324fec27>${ssrInterpolate(unref(p).weights.undo)}</button></p></form>`);
		};
	}
});
// src/features/score/WeightTree.vue
var _sfc_setup$6 = WeightTree_vue_vue_type_script_setup_true_lang_default.setup;
WeightTree_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/WeightTree.vue");
	return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
var WeightTree_default = /*#__PURE__*/ _plugin_vue_export_helper_default(WeightTree_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-324fec27"]]);
// src/features/score/SchemePanel.vue?vue&type=script&setup=true&lang.ts
var SchemePanel_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SchemePanel",
	__ssrInlineRender: true,
	props: {
		sets: {},
		set: {},
		view: {},
		scoring: {},
		pinned: {},
		canUndo: { type: Boolean },
		nodeName: { type: Function },
		reference: { type: Boolean },
		act: {}
	},
	emits: ["structure"],
	setup(__props, { emit: __emit }) {
		const SchemeFile = defineAsyncComponent(() => import("./SchemeFile-D1jnfo7S.js"));
		const WeighPanel = defineAsyncComponent(() => import("./WeighPanel-DSsxGDA8.js"));
		const StepsPanel = defineAsyncComponent(() => import("./StepsPanel-DQRjmTni.js"));
		/** Everything the reader decides: the set, its weights, the method, and a second scheme beside. */
		const props = __props;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const own = computed(() => props.set.provenance.kind === "own");
		const nameOf = ({ name, provenance }) => provenance.kind === "own" ? `${t.value.local(name)}（${p.value.own}）` : t.value.local(name);
		const sourceLine = computed(() => {
			const { provenance } = props.set;
			if (provenance.kind === "own") return p.value.ownSource(provenance.file);
			if (provenance.kind === "bundled") return p.value.setSource(provenance.year);
			return p.value.packSource(t.value.local(provenance.title), t.value.local(provenance.publisher));
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "scheme" }, _attrs))} data-v-e137557f><p class="marks" data-v-e137557f>`);
			_push(ssrRenderComponent(SimulatedMark_default, null, null, _parent));
			if (own.value) _push(`<strong class="own" data-v-e137557f>${ssrInterpolate(unref(p).own)}</strong>`);
			else _push(`<!---->`);
			_push(`</p><div class="set" data-v-e137557f><label data-v-e137557f><span data-v-e137557f>${ssrInterpolate(unref(p).set)} </span><select${ssrRenderAttr("value", __props.set.id)} data-v-e137557f><!--[-->`);
			ssrRenderList(__props.sets, (each) => {
				_push(`<option${ssrRenderAttr("value", each.id)}${ssrIncludeBooleanAttr(each.id === __props.set.id) ? " selected" : ""} data-v-e137557f>${ssrInterpolate(nameOf(each))}</option>`);
			});
			_push(`<!--]--></select></label><p class="note" data-v-e137557f>${ssrInterpolate(sourceLine.value)}</p>`);
			if (__props.set.note) _push(`<p class="note" data-v-e137557f>${ssrInterpolate(unref(t).local(__props.set.note))}</p>`);
			else _push(`<!---->`);
			_push(`<button type="button" class="plain" data-v-e137557f>${ssrInterpolate(unref(p).ownData)}</button>`);
			if (__props.set.unstated) _push(`<button type="button" class="plain" data-v-e137557f>${ssrInterpolate(unref(p).structure)}</button>`);
			else _push(`<!---->`);
			_push(`</div><h2 data-v-e137557f>${ssrInterpolate(unref(p).weights.heading)}</h2>`);
			_push(ssrRenderComponent(WeightTree_default, {
				set: __props.set,
				scheme: __props.scoring?.scheme ?? __props.view.scheme,
				"can-undo": __props.canUndo,
				onWeigh: __props.act.setWeights,
				onReset: __props.act.resetScheme,
				onUndo: __props.act.undo
			}, null, _parent));
			_push(`<p class="note" data-v-e137557f>${ssrInterpolate(unref(p).weights.note)}</p>`);
			if (!__props.reference) _push(ssrRenderComponent(MethodPicker_default, {
				method: __props.view.scheme,
				onChange: __props.act.setScheme
			}, null, _parent));
			else _push(`<!---->`);
			if (!__props.reference && __props.scoring) _push(ssrRenderComponent(LabPart_default, { title: unref(p).parts.weigh }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(unref(WeighPanel), {
						scoring: __props.scoring,
						scheme: __props.view.scheme,
						"node-name": __props.nodeName,
						onChange: __props.act.setScheme
					}, null, _parent, _scopeId));
					else return [createVNode(unref(WeighPanel), {
						scoring: __props.scoring,
						scheme: __props.view.scheme,
						"node-name": __props.nodeName,
						onChange: __props.act.setScheme
					}, null, 8, [
						"scoring",
						"scheme",
						"node-name",
						"onChange"
					])];
				}),
				_: 1
			}, _parent));
			else _push(`<!---->`);
			if (!__props.reference) _push(ssrRenderComponent(LabPart_default, { title: unref(p).parts.steps }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(unref(StepsPanel), {
						set: __props.set,
						scheme: __props.view.scheme,
						"node-name": __props.nodeName,
						onChange: __props.act.setScheme
					}, null, _parent, _scopeId));
					else return [createVNode(unref(StepsPanel), {
						set: __props.set,
						scheme: __props.view.scheme,
						"node-name": __props.nodeName,
						onChange: __props.act.setScheme
					}, null, 8, [
						"set",
						"scheme",
						"node-name",
						"onChange"
					])];
				}),
				_: 1
			}, _parent));
			else _push(`<!---->`);
			if (!__props.reference) _push(ssrRenderComponent(LabPart_default, { title: unref(p).parts.file }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(unref(SchemeFile), {
						set: __props.set,
						scheme: __props.view.scheme,
						scoring: __props.scoring,
						pinned: __props.pinned,
						onChange: ($event) => __props.act.show({ scheme: $event })
					}, null, _parent, _scopeId));
					else return [createVNode(unref(SchemeFile), {
						set: __props.set,
						scheme: __props.view.scheme,
						scoring: __props.scoring,
						pinned: __props.pinned,
						onChange: ($event) => __props.act.show({ scheme: $event })
					}, null, 8, [
						"set",
						"scheme",
						"scoring",
						"pinned",
						"onChange"
					])];
				}),
				_: 1
			}, _parent));
			else _push(`<!---->`);
			if (!__props.reference) {
				_push(`<p class="buttons" data-v-e137557f><button type="button" data-v-e137557f>${ssrInterpolate(unref(p).weights.pin)}</button>`);
				if (__props.view.pinned) _push(`<!--[--><button type="button" data-v-e137557f>${ssrInterpolate(unref(p).weights.swap)}</button><button type="button" data-v-e137557f>${ssrInterpolate(unref(p).weights.unpin)}</button><!--]-->`);
				else _push(`<!---->`);
				_push(`</p>`);
			} else _push(`<!---->`);
			_push(`<p class="note" data-v-e137557f>${ssrInterpolate(unref(p).method.source)}</p></div>`);
		};
	}
});
// src/features/score/SchemePanel.vue
var _sfc_setup$5 = SchemePanel_vue_vue_type_script_setup_true_lang_default.setup;
SchemePanel_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/SchemePanel.vue");
	return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
var SchemePanel_default = /*#__PURE__*/ _plugin_vue_export_helper_default(SchemePanel_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-e137557f"]]);
// src/features/score/ScoreMap.vue?vue&type=script&setup=true&lang.ts
/** The map coloured by simulated score, on a ramp of its own: never the colours of the printed bands. */
var ScoreMap_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ScoreMap",
	__ssrInlineRender: true,
	props: {
		scoring: {},
		selected: {}
	},
	emits: ["choose"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emit = __emit;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		const hovered = shallowRef(null);
		const none = /* @__PURE__ */ new Set();
		const scores = computed(() => new Map(props.scoring?.scores.map((each) => [each.place, each])));
		const classes = computed(() => props.scoring && scoreClasses(props.scoring));
		const scoreFills = computed(() => {
			const edges = classes.value;
			return new Map(edges ? [...scores.value].map(([id, own]) => [id, scoreFill(own, edges)]) : []);
		});
		const hatches = computed(() => hatchesAmong(scoreFills.value.values()));
		const fills = computed(() => {
			const all = /* @__PURE__ */ new Map();
			for (const id of dataset.units.keys()) {
				const own = scoreFills.value.get(id);
				all.set(id, own ? simulatedFill(own) : "url(#fill-unknown)");
			}
			for (const id of dataset.areas.keys()) all.set(id, "var(--unassessed)");
			return all;
		});
		const steps = computed(() => classes.value ? classTexts(classes.value) : []);
		const unscored = computed(() => [...dataset.units.keys()].some((id) => !scores.value.has(id)));
		function describe(id) {
			const area = dataset.areas.get(id);
			if (area) return `${nameOf(id)}, ${t.value.kind[area.status]}`;
			const own = scores.value.get(id);
			return own ? p.value.map.area(nameOf(id), scoreText(own), positionText(own)) : p.value.map.unscored(nameOf(id));
		}
		const told = computed(() => hovered.value ?? props.selected[0]);
		/** A new function with each language, so that the map's labels follow it. */
		const mapNames = computed(() => {
			t.value;
			return (id) => nameOf(id);
		});
		function select(id, several) {
			announce(describe(id));
			if (dataset.units.has(id)) emit("choose", id, several);
		}
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "score-map",
				"aria-label": unref(p).map.label
			}, _attrs))} data-v-53a2ebe1>`);
			_push(ssrRenderComponent(MapPatterns_default, { fills: [] }, null, _parent));
			_push(`<svg class="hatches" width="0" height="0" aria-hidden="true" focusable="false" data-v-53a2ebe1><defs data-v-53a2ebe1><!--[-->`);
			ssrRenderList(hatches.value, (hatch) => {
				_push(`<pattern${ssrRenderAttr("id", `sim-${unref(fillKey)(hatch)}`)} patternUnits="userSpaceOnUse" width="10" height="10" patternTransform="rotate(45)" data-v-53a2ebe1><rect width="5" height="10"${ssrRenderAttr("fill", `var(--sim-${hatch.steps[0]})`)} data-v-53a2ebe1></rect><rect x="5" width="5" height="10"${ssrRenderAttr("fill", `var(--sim-${hatch.steps[1]})`)} data-v-53a2ebe1></rect>`);
				if (hatch.steps[0] === hatch.steps[1]) _push(`<rect x="8.4" width="1.6" height="10" class="fill-paper" data-v-53a2ebe1></rect>`);
				else _push(`<!---->`);
				_push(`</pattern>`);
			});
			_push(`<!--]--></defs></svg><p class="told" data-v-53a2ebe1>`);
			_push(ssrRenderComponent(SimulatedMark_default, null, null, _parent));
			_push(`<span data-v-53a2ebe1>${ssrInterpolate(told.value ? describe(told.value) : unref(p).map.hint)}</span></p>`);
			_push(ssrRenderComponent(ChinaMap_default, {
				label: unref(p).map.label,
				hint: unref(t).map.hint,
				fills: fills.value,
				"name-of": mapNames.value,
				selected: __props.selected,
				hovered: hovered.value,
				dimmed: unref(none),
				onHover: ($event) => hovered.value = $event,
				onVisit: ($event) => unref(announce)(describe($event)),
				onSelect: select
			}, null, _parent));
			_push(`<div class="legend" data-v-53a2ebe1><ul class="steps" data-v-53a2ebe1><!--[-->`);
			ssrRenderList(steps.value, (text, index) => {
				_push(`<li data-v-53a2ebe1><svg viewBox="0 0 40 10" preserveAspectRatio="none" aria-hidden="true" data-v-53a2ebe1><rect width="40" height="10"${ssrRenderAttr("fill", `var(--sim-${index + 1})`)} data-v-53a2ebe1></rect></svg><span data-v-53a2ebe1> ${ssrInterpolate(text)}</span></li>`);
			});
			_push(`<!--]--></ul><ul class="grounds" data-v-53a2ebe1>`);
			if (hatches.value[0]) _push(`<li data-v-53a2ebe1><svg viewBox="0 0 28 14" aria-hidden="true" data-v-53a2ebe1><rect width="28" height="14"${ssrRenderAttr("fill", unref(simulatedFill)(hatches.value[0]))} data-v-53a2ebe1></rect></svg><span data-v-53a2ebe1> ${ssrInterpolate(unref(p).map.bounded)}</span></li>`);
			else _push(`<!---->`);
			if (unscored.value) _push(`<li data-v-53a2ebe1><svg viewBox="0 0 28 14" aria-hidden="true" data-v-53a2ebe1><rect width="28" height="14" fill="url(#fill-unknown)" class="sample" data-v-53a2ebe1></rect></svg><span data-v-53a2ebe1> ${ssrInterpolate(unref(p).map.without)}</span></li>`);
			else _push(`<!---->`);
			_push(`<li data-v-53a2ebe1><svg viewBox="0 0 28 14" aria-hidden="true" data-v-53a2ebe1><rect width="28" height="14" fill="var(--unassessed)" class="sample" data-v-53a2ebe1></rect></svg><span data-v-53a2ebe1> ${ssrInterpolate(unref(t).map.none)}</span></li></ul></div>`);
			_push(ssrRenderComponent(MapNotes_default, null, null, _parent));
			_push(`</section>`);
		};
	}
});
// src/features/score/ScoreMap.vue
var _sfc_setup$4 = ScoreMap_vue_vue_type_script_setup_true_lang_default.setup;
ScoreMap_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/ScoreMap.vue");
	return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
var ScoreMap_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ScoreMap_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-53a2ebe1"]]);
// src/features/score/RangeStrip.vue?vue&type=script&setup=true&lang.ts
/**
* Positions on one axis, best at the left: a hairline for what is reachable, a bar for the 5–95 % range, a dark mark for
* the position under the chosen weights. The figures stand in the table.
*/
var width = 200;
var RangeStrip_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "RangeStrip",
	__ssrInlineRender: true,
	props: {
		size: {},
		positions: {},
		range: {},
		reach: {}
	},
	setup(__props) {
		const props = __props;
		const axis = computed(() => ({
			size: props.size,
			width
		}));
		const thin = computed(() => props.reach && stretch(props.reach, axis.value));
		const bar = computed(() => props.range && stretch(props.range, axis.value));
		const mark = computed(() => stretch(props.positions, {
			...axis.value,
			least: 3
		}));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<svg${ssrRenderAttrs(mergeProps({
				class: "range-strip",
				viewBox: `0 0 ${width} 14`,
				preserveAspectRatio: "none",
				"aria-hidden": "true"
			}, _attrs))} data-v-c26f7353><rect x="0" y="6.5"${ssrRenderAttr("width", width)} height="1" class="axis-line" data-v-c26f7353></rect>`);
			if (thin.value) _push(`<rect${ssrRenderAttr("x", thin.value.x)}${ssrRenderAttr("width", thin.value.width)} y="5.5" height="3" fill="var(--sim-2)" data-v-c26f7353></rect>`);
			else _push(`<!---->`);
			if (bar.value) _push(`<rect${ssrRenderAttr("x", bar.value.x)}${ssrRenderAttr("width", bar.value.width)} y="3" height="8" fill="var(--sim-3)" data-v-c26f7353></rect>`);
			else _push(`<!---->`);
			_push(`<rect${ssrRenderAttr("x", mark.value.x)}${ssrRenderAttr("width", mark.value.width)} y="1" height="12" class="mark-now" data-v-c26f7353></rect></svg>`);
		};
	}
});
// src/features/score/RangeStrip.vue
var _sfc_setup$3 = RangeStrip_vue_vue_type_script_setup_true_lang_default.setup;
RangeStrip_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/RangeStrip.vue");
	return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
var RangeStrip_default = /*#__PURE__*/ _plugin_vue_export_helper_default(RangeStrip_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-c26f7353"]]);
// src/features/score/rankingTexts.ts
/** The words of the ranking's cells, on the page and in files alike; `—` where nothing can be said. */
function rankingTexts({ scoring, pinned, firmness }, t, p) {
	const { set } = scoring;
	const names = new Map(set.places.map(({ id, name }) => [id, t.local(name)]));
	const pins = new Map(pinned?.scores.map((each) => [each.place, each]));
	const printed = set.printed?.kind === "bands" ? set.printed : void 0;
	const firm = (place) => firmness.get(place) ?? {};
	const estimates = /* @__PURE__ */ new Map();
	for (const { place } of scoring.preparation.estimates) estimates.set(place, (estimates.get(place) ?? 0) + 1);
	return {
		/** How many values of a place are estimates. */
		estimates: (place) => estimates.get(place) ?? 0,
		/** What was printed about the places, where it is bands. */
		printed,
		name: (place) => names.get(place) ?? place,
		band: (row) => bandsOf(set, row).map((band) => t.local(set.bands[band].name)).join(" / "),
		range(place) {
			const { range } = firm(place);
			return range ? formatRange(range) : "—";
		},
		/** Where the ends of what any weighting reaches are not settled, a range that holds it. */
		reach(place) {
			const { reach, exact } = firm(place);
			if (!reach) return "—";
			return exact ? formatRange(reach) : p.ranking.within(formatRange(reach));
		},
		pinned(place) {
			const own = pins.get(place);
			return own ? positionText(own) : "—";
		},
		printedBand: (place) => t.bands([...printed?.bands.get(place) ?? []]),
		printedKey: (place) => printed && targetKey({
			what: "band",
			year: printed.year,
			about: place
		})
	};
}
// src/features/score/ScoreRanking.vue?vue&type=script&setup=true&lang.ts
/** Places by simulated position, with how firm it is, beside what was printed and beside a pinned scheme. */
var firstRows = 100;
var ScoreRanking_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ScoreRanking",
	__ssrInlineRender: true,
	props: {
		scoring: {},
		pinned: {},
		firmness: {},
		selected: {},
		nodeName: { type: Function }
	},
	emits: ["choose"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		/** So many rows are drawn before the reader asks for all. */
		const all = shallowRef(false);
		const rows = computed(() => byPosition(props.scoring.scores));
		const shown = computed(() => all.value ? rows.value : rows.value.slice(0, firstRows));
		const texts = computed(() => rankingTexts(props, t.value, p.value));
		async function table() {
			const { scoreTable } = await import("./scoreTable-C6Pcvr7c.js");
			const { scoring, pinned, nodeName } = props;
			return scoreTable(scoring, texts.value, {
				pinned: pinned !== void 0,
				nodeName,
				p: p.value
			});
		}
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "score-ranking",
				"aria-labelledby": "ranking-heading"
			}, _attrs))} data-v-d636a1fb><h2 id="ranking-heading" data-v-d636a1fb><span data-v-d636a1fb>${ssrInterpolate(unref(p).ranking.heading)} </span>`);
			_push(ssrRenderComponent(SimulatedMark_default, null, null, _parent));
			_push(`</h2><p class="note" data-v-d636a1fb>${ssrInterpolate(unref(p).ranking.note)}</p><div class="${ssrRenderClass([{ long: shown.value.length > 60 }, "scroll"])}" tabindex="0" role="region"${ssrRenderAttr("aria-label", unref(p).ranking.caption)} data-v-d636a1fb><table data-v-d636a1fb><caption class="visually-hidden" data-v-d636a1fb>${ssrInterpolate(unref(p).ranking.caption)}</caption><thead data-v-d636a1fb><tr data-v-d636a1fb><th scope="col" data-v-d636a1fb>${ssrInterpolate(unref(p).ranking.position)}</th><th scope="col" data-v-d636a1fb>${ssrInterpolate(unref(p).ranking.place)}</th><th scope="col" class="numeric" data-v-d636a1fb>${ssrInterpolate(unref(p).ranking.score)}</th>`);
			if (__props.scoring.set.bands) _push(`<th scope="col" data-v-d636a1fb>${ssrInterpolate(unref(p).ranking.band)}</th>`);
			else _push(`<!---->`);
			_push(`<th scope="col" data-v-d636a1fb>${ssrInterpolate(unref(p).ranking.firm)}</th><th scope="col" data-v-d636a1fb>${ssrInterpolate(unref(p).ranking.range)}</th><th scope="col" data-v-d636a1fb>${ssrInterpolate(unref(p).ranking.reach)}</th>`);
			if (__props.pinned) _push(`<th scope="col" data-v-d636a1fb>${ssrInterpolate(unref(p).ranking.pinned)}</th>`);
			else _push(`<!---->`);
			if (texts.value.printed) _push(`<th scope="col" data-v-d636a1fb>${ssrInterpolate(unref(p).ranking.printed(texts.value.printed.year))}</th>`);
			else _push(`<!---->`);
			_push(`</tr></thead><tbody data-v-d636a1fb><!--[-->`);
			ssrRenderList(shown.value, (row) => {
				_push(`<tr class="${ssrRenderClass({ chosen: __props.selected.includes(row.place) })}" data-v-d636a1fb><td data-v-d636a1fb>${ssrInterpolate(unref(positionText)(row))}</td><th scope="row" data-v-d636a1fb><button type="button"${ssrRenderAttr("aria-pressed", __props.selected.includes(row.place))} data-v-d636a1fb>${ssrInterpolate(texts.value.name(row.place))}</button></th><td class="numeric" data-v-d636a1fb>`);
				if (texts.value.estimates(row.place)) _push(`<span class="estimated" data-v-d636a1fb>${ssrInterpolate(unref(p).ranking.estimated(texts.value.estimates(row.place)))}</span>`);
				else _push(`<!---->`);
				_push(`<span data-v-d636a1fb> ${ssrInterpolate(unref(scoreText)(row))}</span></td>`);
				if (__props.scoring.set.bands) _push(`<td data-v-d636a1fb>${ssrInterpolate(texts.value.band(row))}</td>`);
				else _push(`<!---->`);
				_push(`<td class="firm" data-v-d636a1fb>`);
				_push(ssrRenderComponent(RangeStrip_default, {
					size: rows.value.length,
					positions: row.positions,
					range: __props.firmness.get(row.place)?.range,
					reach: __props.firmness.get(row.place)?.reach
				}, null, _parent));
				_push(`</td><td data-v-d636a1fb>${ssrInterpolate(texts.value.range(row.place))}</td><td data-v-d636a1fb>${ssrInterpolate(texts.value.reach(row.place))}</td>`);
				if (__props.pinned) _push(`<td data-v-d636a1fb>${ssrInterpolate(texts.value.pinned(row.place))}</td>`);
				else _push(`<!---->`);
				if (texts.value.printed) _push(`<td data-v-d636a1fb><button type="button" class="fig"${ssrRenderAttr("data-explain", texts.value.printedKey(row.place))} data-v-d636a1fb>${ssrInterpolate(texts.value.printedBand(row.place))}</button></td>`);
				else _push(`<!---->`);
				_push(`</tr>`);
			});
			_push(`<!--]--></tbody></table></div>`);
			_push(ssrRenderComponent(TableFiles_default, {
				caption: unref(p).ranking.heading,
				table
			}, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						if (!all.value && rows.value.length > firstRows) _push(`<button type="button" data-v-d636a1fb${_scopeId}>${ssrInterpolate(unref(p).ranking.all(rows.value.length))}</button>`);
						else _push(`<!---->`);
					} else return [!all.value && rows.value.length > firstRows ? (openBlock(), createBlock("button", {
						key: 0,
						type: "button",
						onClick: ($event) => all.value = true
					}, toDisplayString(unref(p).ranking.all(rows.value.length)), 9, ["onClick"])) : createCommentVNode("", true)];
				}),
				_: 1
			}, _parent));
			if (__props.scoring.blocked.length) _push(`<p class="note" data-v-d636a1fb>${ssrInterpolate(unref(p).ranking.blocked(__props.scoring.blocked.slice(0, 40).map(({ place }) => texts.value.name(place)), __props.scoring.blocked.length))}</p>`);
			else _push(`<!---->`);
			_push(`</section>`);
		};
	}
});
// src/features/score/ScoreRanking.vue
var _sfc_setup$2 = ScoreRanking_vue_vue_type_script_setup_true_lang_default.setup;
ScoreRanking_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/ScoreRanking.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var ScoreRanking_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ScoreRanking_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-d636a1fb"]]);
// src/features/score/useNear.ts
/**
* Turns true, for good, once an element comes near the window, or before printing. Without IntersectionObserver it is
* true at once; never on the server.
* @param margin pixels around the window that count as near
*/
function useNear(element, margin = 600) {
	const near = shallowRef(false);
	let observer;
	const arrive = () => {
		near.value = true;
		observer?.disconnect();
	};
	onMounted(() => {
		window.addEventListener("beforeprint", arrive);
		if (!element.value || !("IntersectionObserver" in window)) return arrive();
		observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && arrive(), { rootMargin: `${margin}px` });
		observer.observe(element.value);
	});
	onBeforeUnmount(() => {
		observer?.disconnect();
		window.removeEventListener("beforeprint", arrive);
	});
	return near;
}
// src/features/score/robustnessWorker.ts?worker&url
var robustnessWorker_default = "/assets/robustnessWorker-OfSHoxTP.js";
// src/features/score/useRobustness.ts
/** Draws for a set of so many places: enough for the percent that is shown, and no more than a moment's work. */
var drawsFor = (places) => places <= 200 ? 1e4 : 1e3;
/** Runs random weightings in a worker whenever the job changes; nothing runs on the server. */
function useRobustness(job) {
	const state = shallowRef();
	const broken = shallowRef(false);
	let worker;
	let id = 0;
	let places = [];
	const send = (request) => worker?.postMessage(request);
	function open() {
		try {
			worker = new Worker(scriptUrl(robustnessWorker_default), { type: "module" });
		} catch {
			broken.value = true;
			return;
		}
		worker.onerror = () => {
			broken.value = true;
		};
		worker.onmessage = ({ data }) => {
			if (data.id !== id) return;
			state.value = {
				...data,
				places,
				status: data.final ? "done" : "running"
			};
		};
	}
	function start(next) {
		id++;
		if (!next) {
			state.value = void 0;
			send({ type: "stop" });
			return;
		}
		places = next.form.places;
		send({
			type: "run",
			id,
			draws: drawsFor(places.length),
			...next
		});
	}
	function stop() {
		id++;
		send({ type: "stop" });
		if (state.value) state.value = {
			...state.value,
			status: "stopped"
		};
	}
	onHydrated(() => {
		open();
		watch(job, start, { immediate: true });
	});
	onBeforeUnmount(() => worker?.terminate());
	return {
		state,
		broken,
		stop,
		again: () => start(job())
	};
}
// src/dataset/packIndicatorSet.ts
/** The indicators of an assessed year as a set for scoring; undefined where the pack has none of that year. */
function packIndicatorSet({ dataset, indicators, title, publisher }, year) {
	const table = indicators?.tables.get(year);
	if (!indicators || !table) return void 0;
	const rows = new Map(table.rows.map((row) => [row[0], row]));
	return {
		id: `pack-${year}`,
		name: {
			zh: `${title.zh}，${year}年`,
			en: `${title.en}, ${year}`
		},
		places: dataset.units.map(({ id, name, english }) => ({
			id,
			name: {
				zh: name,
				en: english
			}
		})),
		root: indicators.tree,
		values: valueColumns(dataset.units.map(({ id }) => id), table.indicators, (place, indicator) => {
			const cell = rows.get(place)?.[1 + table.indicators.indexOf(indicator)];
			return typeof cell === "number" ? cell : void 0;
		}),
		provenance: {
			kind: "pack",
			title,
			publisher,
			year
		},
		...!leaves(indicators.tree).every(isPercentage) && { method: { normalisation: "minMax" } }
	};
}
var isPercentage = ({ direction, limits }) => direction !== "lower" && limits?.[0] === 0 && limits[1] === 100;
// src/domain/score/bundledSets.ts
/** The indicator sets that follow from published facts; no figure in them is anybody's but the sources'. */
/**
* Levels of something done that at least one unit has surely reached (named there or, nested, further in), and more than a
* few of those that the report counts: six names out of 27 say nothing of the others and would open every score.
*/
function knownLevels(capability, ids) {
	const statuses = ids.map((unit) => capabilityStatus(capability, unit, ids));
	return capability.levels.filter(({ id, stage, count }) => {
		const sure = statuses.filter(({ levels }) => levels.includes(id)).length;
		return stage === "done" && sure > 0 && sure * LEAST_SHARE >= count;
	});
}
/** Of the units that a level counts, one in so many must be known. */
var LEAST_SHARE = 3;
/** A capability as an indicator, or as a group of them where several levels are known. */
function capabilityNode({ id: capability, name }, levels) {
	const indicators = levels.map((level) => ({
		id: `${capability}.${level.id}`,
		name: level.name,
		goalposts: [0, 1],
		step: 1
	}));
	const [only] = indicators;
	if (!only) return [];
	if (indicators.length > 1) return [{
		id: capability,
		name,
		children: indicators
	}];
	const join = (language, mark) => `${name[language]}${mark}${only.name[language]}`;
	return [{
		...only,
		name: {
			zh: join("zh", "："),
			en: join("en", ": ")
		}
	}];
}
/**
* The capability checklist of a year: 1 where a unit surely has reached a level, 0 where it surely has not, missing
* where the source counts without naming. Weights are the reader's; the index of that year was made otherwise.
*/
function capabilitySet(platform, units, assessment) {
	const ids = units.map(({ id }) => id);
	const known = platform.capabilities.map((capability) => ({
		capability,
		levels: knownLevels(capability, ids)
	}));
	const values = /* @__PURE__ */ new Map();
	const explain = /* @__PURE__ */ new Map();
	for (const unit of ids) {
		const own = /* @__PURE__ */ new Map();
		const keys = /* @__PURE__ */ new Map();
		for (const { capability, levels: kept } of known) {
			const { levels, possible } = capabilityStatus(capability, unit, ids);
			for (const { id } of kept) {
				const indicator = `${capability.id}.${id}`;
				keys.set(indicator, figureKey("status", `${capability.id}.${unit}`, platform.year));
				if (levels.includes(id)) own.set(indicator, 1);
				else if (!possible.includes(id)) own.set(indicator, 0);
			}
		}
		values.set(unit, own);
		explain.set(unit, keys);
	}
	const { year } = platform;
	return {
		id: `capabilities-${year}`,
		name: {
			zh: `${year}年平台建设清单`,
			en: `Platform checklist of ${year}`
		},
		note: {
			zh: "报告点名的单位为1，名单已列全而未点名的为0；只印个数、未点名的是缺失，按0到1之间处理。",
			en: "A unit the report names counts 1; one missing from a complete list counts 0. Where the report counts without naming, the value is missing: anything from 0 to 1."
		},
		places: units.map(({ id, name, english }) => ({
			id,
			name: {
				zh: name,
				en: english
			}
		})),
		root: {
			id: "all",
			name: {
				zh: "全部",
				en: "All"
			},
			children: known.flatMap(({ capability, levels }) => capabilityNode(capability, levels))
		},
		values: valueColumns(ids, known.flatMap(({ capability, levels }) => levels.map(({ id }) => `${capability.id}.${id}`)), (place, indicator) => values.get(place).get(indicator)),
		provenance: {
			kind: "bundled",
			year,
			explain
		},
		printed: {
			kind: "bands",
			year,
			bands: new Map([...assessment.units].map(([id, { bands }]) => [id, bands]))
		},
		method: {
			normalisation: "goalposts",
			missing: "bounds"
		}
	};
}
/** The claims of the nation's dimensions and mean that a set can be made of. */
function nationalFigures(edition) {
	const aside = new Set(edition.resolutions.flatMap(({ setAside }) => setAside));
	const usable = edition.claims.filter(({ about, id, weak }) => about === "nation" && !weak && !aside.has(id));
	const dimensions = /* @__PURE__ */ new Map();
	let mean;
	for (const claim of usable) {
		if (claim.what === "dimension") dimensions.set(claim.dimension, claim.value);
		if (claim.what === "mean") mean = claim.value;
	}
	return {
		dimensions,
		mean
	};
}
/** Figures of the reports have two decimals. */
var printedStep = .01;
/**
* The nation's dimensions of an edition beside the printed mean index: a set of one place. Undefined where the edition
* does not print them all. Figures that a resolution sets aside are not used.
*/
function nationalSet(edition) {
	const { dimensions: printed, mean } = nationalFigures(edition);
	const { dimensions, year } = edition;
	if (!dimensions || mean === void 0 || dimensions.some(({ id }) => !printed.has(id))) return void 0;
	const place = "nation";
	const key = (dimension) => targetKey({
		what: "dimension",
		dimension,
		year,
		about: place
	});
	return {
		id: `dimensions-${year}`,
		name: {
			zh: `${year}年全国各分项平均值`,
			en: `National dimension means of ${year}`
		},
		note: {
			zh: "报告印出各分项的全国平均值和总体指数的平均值，没有公布权重。",
			en: "The report prints the national mean of every dimension and of the index, but not the weights."
		},
		places: [{
			id: place,
			name: {
				zh: "全国",
				en: "All units"
			}
		}],
		root: {
			id: "all",
			name: edition.indexName,
			children: dimensions.map(({ id, name }) => ({
				id,
				name,
				limits: [0, 100]
			}))
		},
		values: valueColumns([place], dimensions.map(({ id }) => id), (_, dimension) => printed.get(dimension)),
		provenance: {
			kind: "bundled",
			year,
			explain: /* @__PURE__ */ new Map([[place, new Map(dimensions.map(({ id }) => [id, key(id)]))]])
		},
		printed: {
			kind: "total",
			year,
			totals: /* @__PURE__ */ new Map([[place, mean]]),
			step: printedStep,
			explain: /* @__PURE__ */ new Map([[place, targetKey({
				what: "mean",
				year,
				about: place
			})]])
		}
	};
}
// src/features/score/stepsCodec.ts
var number = (text) => text !== void 0 && /^-?\d{1,9}(\.\d{1,12})?$/.test(text) ? Number(text) : NaN;
var share = (text) => {
	const value = number(text);
	return value >= 0 && value <= 1 ? value : void 0;
};
var isOf = (options, text) => options.includes(text);
/** What a part says on top of those before it; undefined where it says nothing that is known. */
var readers = {
	unit: ([least], { minimum }) => share(least) === void 0 ? void 0 : { minimum: {
		...minimum,
		unit: share(least)
	} },
	group: ([least], { minimum }) => share(least) === void 0 ? void 0 : { minimum: {
		...minimum,
		group: share(least)
	} },
	denominate: (args) => args.length ? void 0 : { denominate: true },
	impute: ([by, within]) => by === "mean" || by === "median" ? { impute: {
		by,
		...within && { within }
	} } : void 0,
	treat: ([skew, kurt, most, otherwise]) => {
		const [skewness, kurtosis, winsorise] = [
			number(skew),
			number(kurt),
			number(most)
		];
		if (!(skewness > 0 && kurtosis > 0 && winsorise >= 0) || !Number.isInteger(winsorise)) return void 0;
		if (otherwise === void 0) return { treat: {
			skewness,
			kurtosis,
			winsorise
		} };
		return otherwise === "log" || otherwise === "boxCox" ? { treat: {
			skewness,
			kurtosis,
			winsorise,
			otherwise
		} } : void 0;
	},
	range: ([from, to]) => number(from) < number(to) ? { range: [number(from), number(to)] } : void 0,
	reference: ([place]) => place ? { reference: place } : void 0,
	levels: (kinds) => kinds.length && kinds.length <= 5 && kinds.every((kind) => isOf(aggregations, kind)) ? { levels: kinds } : void 0,
	power: ([power]) => number(power) ? { power: number(power) } : void 0,
	weighting: ([by]) => isOf(weightings, by) ? { weighting: by } : void 0,
	compare: ([a, b, times], { comparisons = [] }) => a && b && number(times) >= 1 / 9 - 1e-9 && number(times) <= 9 ? { comparisons: [...comparisons, [
		a,
		b,
		number(times)
	]] } : void 0
};
/** Reads steps; what is understood is kept. */
function parseSteps(given) {
	let steps = {};
	let bad = false;
	for (const part of given.split("~")) {
		const [name = "", ...args] = part.split(":");
		const read = Object.hasOwn(readers, name) ? readers[name](args, steps) : void 0;
		if (read) steps = {
			...steps,
			...read
		};
		else bad = true;
	}
	return {
		steps,
		bad
	};
}
/** Inverse of {@link parseSteps}; empty where no step is taken. */
function writeSteps(scheme) {
	const { minimum, impute, treat, range, levels, comparisons = [] } = scheme;
	const part = (name, ...args) => [name, ...args.filter((each) => each !== void 0)].join(":");
	return [
		...minimum?.unit ? [part("unit", minimum.unit)] : [],
		...minimum?.group ? [part("group", minimum.group)] : [],
		...scheme.denominate ? ["denominate"] : [],
		...impute ? [part("impute", impute.by, impute.within)] : [],
		...treat ? [part("treat", treat.skewness, treat.kurtosis, treat.winsorise, treat.otherwise)] : [],
		...range ? [part("range", ...range)] : [],
		...scheme.reference ? [part("reference", scheme.reference)] : [],
		...levels?.length ? [part("levels", ...levels)] : [],
		...scheme.power === void 0 ? [] : [part("power", scheme.power)],
		...scheme.weighting ? [part("weighting", scheme.weighting)] : [],
		...comparisons.map(([a, b, times]) => part("compare", a, b, Number(times.toFixed(12))))
	].join("~");
}
// src/features/score/schemeCodec.ts
var defaultConcentration = 50;
var concentrations = [1, 1e4];
var defaultSeed = 1;
var greatestSeed = 2 ** 31 - 1;
var maxLength = 2e3;
/** What a notice repeats of a long key. */
var shownLength = 120;
function defaultScoreView(set) {
	return {
		set: set.id,
		scheme: defaultScheme(set),
		pinned: null,
		places: [],
		concentration: defaultConcentration,
		seed: defaultSeed
	};
}
/** A decimal as people write it: no sign, no exponent. */
var decimal = /^\d{1,9}(\.\d{1,6})?$/;
/** `id:2~id:0.5`; what is understood is kept. */
function parseWeights(given, known) {
	const weights = /* @__PURE__ */ new Map();
	let bad = false;
	for (const part of given.split("~")) {
		const [id = "", value = "", ...rest] = part.split(":");
		if (known.has(id) && decimal.test(value) && isWeight(Number(value)) && !rest.length) weights.set(id, Number(value));
		else bad = true;
	}
	return {
		weights,
		bad
	};
}
var nodesOf = (set) => new Set(groups(set.root).flatMap(({ children }) => children.map(({ id }) => id)));
var pick = (options, given) => options.find((option) => option === given);
/** `scale!mean!missing!weights!steps`, the last parts left out where all weights are the set's and no step is taken. */
function parsePin(given, set) {
	const [scale = "", mean = "", policy = "", weighted = "", stepped = "", ...rest] = given.split("!");
	const normalisation = pick(normalisations, scale);
	const aggregation = pick(aggregations, mean);
	const missing = pick(missingPolicies, policy);
	const { weights, bad } = weighted ? parseWeights(weighted, nodesOf(set)) : {
		weights: /* @__PURE__ */ new Map(),
		bad: false
	};
	const { steps, bad: odd } = stepped ? parseSteps(stepped) : {
		steps: {},
		bad: false
	};
	if (!normalisation || !aggregation || !missing || bad || odd || rest.length) return void 0;
	return {
		normalisation,
		aggregation,
		missing,
		weights,
		...steps
	};
}
/** Reads a query: a missing key takes its default, a bad one the nearest valid value and a notice. */
function parseScoreView(query, { sets, slugs }) {
	const notices = [];
	const tell = (key, given, reason) => notices.push({
		key,
		given: given.slice(0, shownLength),
		reason
	});
	const text = (key) => queryText(query, key, maxLength);
	const wanted = text("set");
	const found = sets.find(({ id }) => id === wanted);
	if (wanted !== void 0 && !found) tell("set", wanted, "unknownSet");
	const set = found ?? sets[0];
	const view = defaultScoreView(set);
	function read(key, use) {
		const given = text(key);
		const reason = given === void 0 ? void 0 : use(given);
		if (reason) tell(key, given, reason);
	}
	const scheme = { ...view.scheme };
	read("weights", (given) => {
		const { weights, bad } = parseWeights(given, nodesOf(set));
		scheme.weights = weights;
		return bad ? "badWeights" : void 0;
	});
	read("scale", (given) => {
		scheme.normalisation = pick(normalisations, given) ?? scheme.normalisation;
		return scheme.normalisation === given ? void 0 : "unknownMethod";
	});
	read("mean", (given) => {
		scheme.aggregation = pick(aggregations, given) ?? scheme.aggregation;
		return scheme.aggregation === given ? void 0 : "unknownMethod";
	});
	read("missing", (given) => {
		scheme.missing = pick(missingPolicies, given) ?? scheme.missing;
		return scheme.missing === given ? void 0 : "unknownMethod";
	});
	read("steps", (given) => {
		const { steps, bad } = parseSteps(given);
		Object.assign(scheme, steps);
		return bad ? "badSteps" : void 0;
	});
	view.scheme = scheme;
	read("places", (given) => {
		const ids = new Set(set.places.map(({ id }) => id));
		const known = [...new Set(given.split("~").flatMap((slug) => slugs.get(slug) ?? []))].filter((id) => ids.has(id));
		view.places = known.slice(0, 2);
		return known.length === given.split("~").length && known.length <= 2 ? void 0 : "unknownPlace";
	});
	const whole = (given, [least, most]) => {
		const value = /^\d{1,10}$/.test(given) ? Number(given) : NaN;
		return value >= least && value <= most ? value : void 0;
	};
	read("concentration", (given) => {
		const value = whole(given, concentrations);
		view.concentration = value ?? view.concentration;
		return value === void 0 ? "badNumber" : void 0;
	});
	read("seed", (given) => {
		const value = whole(given, [0, greatestSeed]);
		view.seed = value ?? view.seed;
		return value === void 0 ? "badNumber" : void 0;
	});
	read("pin", (given) => {
		view.pinned = parsePin(given, set) ?? null;
		return view.pinned ? void 0 : "badPin";
	});
	return {
		view,
		notices
	};
}
var writeWeights = (weights) => [...weights].map(([id, weight]) => `${id}:${weight}`).join("~");
/** The query of a view; defaults are left out. Inverse of {@link parseScoreView} for every valid view. */
function scoreQuery(view, { sets, slugs }) {
	const set = sets.find(({ id }) => id === view.set);
	if (!set) return {};
	const base = defaultScoreView(set);
	const { scheme, pinned } = view;
	const slugOf = (place) => [...slugs].find(([, id]) => id === place)?.[0];
	const query = {};
	if (set !== sets[0]) query.set = set.id;
	if (scheme.weights.size) query.weights = writeWeights(scheme.weights);
	if (scheme.normalisation !== base.scheme.normalisation) query.scale = scheme.normalisation;
	if (scheme.aggregation !== base.scheme.aggregation) query.mean = scheme.aggregation;
	if (scheme.missing !== base.scheme.missing) query.missing = scheme.missing;
	const steps = writeSteps(scheme);
	if (steps) query.steps = steps;
	const places = view.places.flatMap((place) => slugOf(place) ?? []);
	if (places.length) query.places = places.join("~");
	if (view.concentration !== base.concentration) query.concentration = String(view.concentration);
	if (view.seed !== base.seed) query.seed = String(view.seed);
	if (pinned) {
		const { normalisation, aggregation, missing, weights } = pinned;
		query.pin = [
			normalisation,
			aggregation,
			missing,
			writeWeights(weights),
			writeSteps(pinned)
		].join("!").replace(/!+$/, "");
	}
	return query;
}
// src/features/score/useScoring.ts
/** Milliseconds of work between two looks at the reader's input. */
var slice = 10;
/** Up to so many values a set is scored at once: a few milliseconds, and the server can't wait. */
var atOnce = 2e3;
var sizeOf = ({ places, values }) => places.length * values.size;
/**
* The scoring of a set under a scheme, made anew with each change; undefined without a scheme, and while a set's first one
* is being made. A large set is scored in slices, so that the page answers in between; the last scoring stays meanwhile.
*/
function useScoring(source) {
	const result = shallowRef();
	let scored;
	let timer;
	watch(source, ([set, scheme]) => {
		clearTimeout(timer);
		if (!scheme || set !== scored) result.value = void 0;
		scored = set;
		if (!scheme) return;
		const steps = scoreSteps(set, scheme);
		function run() {
			const end = sizeOf(set) > atOnce ? performance.now() + slice : Infinity;
			for (;;) {
				const step = steps.next();
				if (step.done) {
					result.value = step.value;
					return;
				}
				if (performance.now() >= end) break;
			}
			timer = setTimeout(run);
		}
		run();
	}, { immediate: true });
	onBeforeUnmount(() => clearTimeout(timer));
	return result;
}
// src/features/score/useScore.ts
/** Milliseconds the scheme must rest before the address follows: a drag leaves one entry. */
var rest = 300;
/** Sets on what is on show, the reader's own apart: those of the bundled facts, or of a pack, its newest year first. */
function offeredSets() {
	const { pack, years, units, edition, assessment } = useDataset();
	const national = years.flatMap((year) => nationalSet(edition(year)) ?? []);
	if (pack) return [...[...years].reverse().flatMap((year) => packIndicatorSet(pack, year) ?? []), ...national];
	const platform = bundledPlatform();
	return [capabilitySet(platform, [...units.values()], assessment(platform.year)), ...national];
}
/**
* Which set is scored how, mirrored in the address for sets that are not the reader's own. Starts as the page was
* prerendered.
* @param offered what {@link offeredSets} gives; there is at least one, or an own one
*/
function useScore(offered) {
	const dataset = useDataset();
	const own = useIndicatorSets();
	const route = useRoute();
	const router = useRouter();
	const page = route.meta.page;
	const sets = computed(() => [...offered(), ...own.sets]);
	const vocabulary = computed(() => ({
		sets: dataset.pack === null || dataset.pack === defaultPack.value ? offered() : [],
		slugs: new Map([...dataset.units.values()].map(({ slug, id }) => [slug, id]))
	}));
	const first = () => sets.value[0];
	const view = shallowRef(defaultScoreView(first()));
	const notices = shallowRef([]);
	const set = computed(() => sets.value.find(({ id }) => id === view.value.set) ?? first());
	/** Nothing is scored while a direction is open that nobody stated. */
	const asked = computed(() => Boolean(set.value.unstated?.length));
	const result = useScoring(() => [set.value, asked.value ? null : view.value.scheme]);
	const pinnedResult = useScoring(() => [set.value, asked.value ? null : view.value.pinned]);
	/** Whether the address shows what the page does. */
	const linked = computed(() => vocabulary.value.sets.includes(set.value));
	const pinned = computed(() => pinnedResult.value?.ok ? pinnedResult.value : void 0);
	const same = (a, b) => [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => a[key] === b[key]);
	function apply(query) {
		if (!vocabulary.value.sets.length || same(scoreQuery(view.value, vocabulary.value), query)) return;
		const parsed = parseScoreView(query, vocabulary.value);
		view.value = parsed.view;
		notices.value = parsed.notices;
	}
	let timer;
	/** What this page itself is just writing into the address. */
	let written;
	function follow() {
		const query = scoreQuery(view.value, vocabulary.value);
		if (route.meta.page !== page || same(query, route.query)) return;
		written = query;
		router.push({
			query,
			hash: route.hash
		}).finally(() => {
			if (written === query) written = void 0;
		});
	}
	/** Shows another view; the address follows once it rests. */
	function show(change) {
		if (change.set !== void 0) past.value = [];
		else if (change.scheme) remember(view.value.scheme);
		view.value = {
			...view.value,
			...change
		};
		notices.value = [];
		settle();
	}
	function settle() {
		window.clearTimeout(timer);
		timer = window.setTimeout(follow, rest);
	}
	/** Weights that differ from those of the set; all of them where a method would else make the group's. */
	function setWeights(changed) {
		const { scheme } = view.value;
		const weights = new Map(scheme.weights);
		for (const { children } of groups(set.value.root)) for (const { id, weight: suggested = 1 } of children) {
			const weight = changed.get(id);
			if (weight === void 0) continue;
			if (weight === suggested && !scheme.weighting) weights.delete(id);
			else weights.set(id, weight);
		}
		show({ scheme: {
			...scheme,
			weights
		} });
	}
	/** Schemes before the present one, the latest last; a drag leaves one. */
	const past = shallowRef([]);
	let changedAt = -Infinity;
	function remember(scheme) {
		const now = performance.now();
		if (now - changedAt > rest * 2) past.value = [...past.value.slice(-49), scheme];
		changedAt = now;
	}
	function undo() {
		const scheme = past.value.at(-1);
		if (!scheme) return;
		past.value = past.value.slice(0, -1);
		view.value = {
			...view.value,
			scheme
		};
		changedAt = -Infinity;
		settle();
	}
	function start() {
		apply(route.query);
		watch(() => route.query, (query) => {
			if (written && same(written, query)) return;
			if (route.meta.page === page) apply(query);
		}, { flush: "sync" });
		watch(() => own.sets, (now, before) => {
			const added = now.find((each) => !before.includes(each));
			if (added) choose(added.id);
			else if (now.length + offered().length && !sets.value.some(({ id }) => id === view.value.set)) choose(first().id);
		});
	}
	onHydrated(start);
	onBeforeUnmount(() => window.clearTimeout(timer));
	function choose(id) {
		const next = sets.value.find((each) => each.id === id);
		if (next) show(defaultScoreView(next));
	}
	return {
		sets,
		set,
		asked,
		view,
		notices,
		result,
		pinned,
		linked,
		show,
		choose,
		setWeights,
		canUndo: computed(() => past.value.length > 0),
		undo,
		setScheme: (change) => show({ scheme: {
			...view.value.scheme,
			...change
		} }),
		resetScheme: () => show({ scheme: defaultScheme(set.value) }),
		/** Chooses a place, or the one to compare it with. */
		choosePlace(place, second = false) {
			const [a, b] = view.value.places;
			if (second) show({ places: a && a !== place ? [a, place] : [place] });
			else show({ places: b && b !== place ? [place, b] : [place] });
		}
	};
}
// src/features/score/ScoreLab.vue?vue&type=script&setup=true&lang.ts
/** One set under the reader's scheme: map, ranking, how firm it is, and a closer look. */
var ScoreLab_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ScoreLab",
	__ssrInlineRender: true,
	props: { offered: {} },
	setup(__props) {
		const props = __props;
		/** Fetched when it comes near the window, or when a reader or a link asks for a place. */
		const CloserLook = defineAsyncComponent(() => import("./CloserLook-Bc6Q8els.js"));
		/** Only sets with one place have a total of their own to show. */
		const TotalPanel = defineAsyncComponent(() => import("./TotalPanel-BXjZMt8d.js"));
		/** Only own indicators have a structure that the reader can change. */
		const StructureEditor = defineAsyncComponent(() => import("./StructureEditor-tg63TnDj.js"));
		const ScoreRefusals = defineAsyncComponent(() => import("./ScoreRefusals-BvMl-P4A.js"));
		const ReviewPanel = defineAsyncComponent(() => import("./ReviewPanel-amSScz__.js"));
		const ExportButton = defineAsyncComponent(() => import("./ExportButton-BNe314JL.js"));
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const dataset = useDataset();
		const { sets, set, asked, view, notices, result, pinned, linked, canUndo, choosePlace, ...act } = useScore(() => props.offered);
		const scoring = computed(() => result.value?.ok ? result.value : void 0);
		const several = computed(() => set.value.places.length > 1);
		const form = computed(() => several.value && scoring.value?.scores.length ? linearForm(scoring.value) : void 0);
		const { state, broken, stop, again } = useRobustness(() => form.value && {
			form: form.value,
			concentration: view.value.concentration,
			seed: view.value.seed
		});
		/** Whether the reader looks at the structure of their own indicators. */
		const editing = shallowRef(false);
		const near = useNear(useTemplateRef("closer"));
		/** A table of the reader's own; dimensions of own editions have a structure already. */
		const own = computed(() => set.value.unstated !== void 0);
		const onMap = computed(() => several.value && set.value.places.some(({ id }) => dataset.units.has(id)));
		const reference = computed(() => !several.value && set.value.printed?.kind === "total");
		const firmness = computed(() => firmnessOf(state.value));
		const picture = computed(() => scoring.value && {
			kind: "score",
			scoring: scoring.value,
			firmness: firmness.value,
			selected: view.value.places,
			onMap: onMap.value,
			linked: linked.value
		});
		/** Names of nodes; those that several nodes have with that of their group, since “built” alone says too little. */
		const nodeNames = computed(() => {
			const { root } = set.value;
			const names = /* @__PURE__ */ new Map([[root.id, t.value.local(root.name)]]);
			const nodes = groups(root).flatMap((group) => group.children.map((child) => ({
				group,
				child
			})));
			const times = /* @__PURE__ */ new Map();
			for (const { child } of nodes) {
				const own = t.value.local(child.name);
				times.set(own, (times.get(own) ?? 0) + 1);
			}
			for (const { group, child } of nodes) {
				const own = t.value.local(child.name);
				const isClear = group === root || times.get(own) === 1;
				names.set(child.id, isClear ? own : p.value.path(t.value.local(group.name), own));
			}
			return names;
		});
		/** The first rows of the ranking, beside the controls where the ranking itself is below them. */
		const leaders = computed(() => several.value && scoring.value ? byPosition(scoring.value.scores).slice(0, 5) : []);
		const placeNames = computed(() => new Map(set.value.places.map(({ id, name }) => [id, t.value.local(name)])));
		const nodeName = (id) => nodeNames.value.get(id) ?? id;
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[-->`);
			_push(ssrRenderComponent(NoticeBar_default, {
				lines: unref(notices).map(({ reason, given }) => unref(p).notices[reason](given)),
				onDismiss: ($event) => notices.value = []
			}, null, _parent));
			_push(`<div class="${ssrRenderClass([{ mapless: !onMap.value }, "score-lab"])}" data-v-21937749><div class="scheme" data-v-21937749>`);
			if (leaders.value.length) {
				_push(`<ol class="leaders"${ssrRenderAttr("aria-label", unref(p).ranking.leaders)} data-v-21937749><!--[-->`);
				ssrRenderList(leaders.value, (row) => {
					_push(`<li data-v-21937749>${ssrInterpolate(unref(positionText)(row))} ${ssrInterpolate(placeNames.value.get(row.place))} ${ssrInterpolate(unref(scoreText)(row))}</li>`);
				});
				_push(`<!--]--></ol>`);
			} else _push(`<!---->`);
			_push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(SchemePanel_default, {
						sets: unref(sets),
						set: unref(set),
						view: unref(view),
						scoring: scoring.value,
						pinned: unref(pinned),
						"can-undo": unref(canUndo),
						"node-name": nodeName,
						reference: reference.value,
						act,
						onStructure: ($event) => editing.value = true
					}, null, _parent, _scopeId));
					else return [createVNode(SchemePanel_default, {
						sets: unref(sets),
						set: unref(set),
						view: unref(view),
						scoring: scoring.value,
						pinned: unref(pinned),
						"can-undo": unref(canUndo),
						"node-name": nodeName,
						reference: reference.value,
						act,
						onStructure: ($event) => editing.value = true
					}, null, 8, [
						"sets",
						"set",
						"view",
						"scoring",
						"pinned",
						"can-undo",
						"reference",
						"onStructure"
					])];
				}),
				_: 1
			}, _parent));
			_push(`</div><div class="outcome" data-v-21937749>`);
			if (unref(result) && !unref(result).ok) _push(ssrRenderComponent(unref(ScoreRefusals), {
				refusals: unref(result).refusals,
				"node-name": nodeName
			}, null, _parent));
			else _push(`<!---->`);
			if (unref(asked) || editing.value && own.value) _push(ssrRenderComponent(unref(StructureEditor), {
				set: unref(set),
				onClose: ($event) => editing.value = false
			}, null, _parent));
			else if (!unref(result)) _push(`<p role="status" data-v-21937749>${ssrInterpolate(unref(p).computing)}</p>`);
			else _push(`<!---->`);
			if (several.value && picture.value) _push(ssrRenderComponent(unref(ExportButton), {
				class: "take",
				view: picture.value
			}, null, _parent));
			else _push(`<!---->`);
			if (onMap.value) _push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(ScoreMap_default, {
						scoring: scoring.value,
						selected: unref(view).places,
						onChoose: unref(choosePlace)
					}, null, _parent, _scopeId));
					else return [createVNode(ScoreMap_default, {
						scoring: scoring.value,
						selected: unref(view).places,
						onChoose: unref(choosePlace)
					}, null, 8, [
						"scoring",
						"selected",
						"onChoose"
					])];
				}),
				_: 1
			}, _parent));
			else _push(`<!---->`);
			if (reference.value && scoring.value) _push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(unref(TotalPanel), { scoring: scoring.value }, null, _parent, _scopeId));
					else return [createVNode(unref(TotalPanel), { scoring: scoring.value }, null, 8, ["scoring"])];
				}),
				_: 1
			}, _parent));
			else _push(`<!---->`);
			_push(`</div>`);
			if (several.value && scoring.value) {
				_push(`<section class="ranks" data-v-21937749>`);
				_push(ssrRenderComponent(unref(InTurn), null, {
					default: withCtx((_, _push, _parent, _scopeId) => {
						if (_push) _push(ssrRenderComponent(RobustnessBar_default, {
							concentration: unref(view).concentration,
							seed: unref(view).seed,
							state: unref(state),
							broken: unref(broken),
							onChange: act.show,
							onStop: unref(stop),
							onAgain: unref(again)
						}, null, _parent, _scopeId));
						else return [createVNode(RobustnessBar_default, {
							concentration: unref(view).concentration,
							seed: unref(view).seed,
							state: unref(state),
							broken: unref(broken),
							onChange: act.show,
							onStop: unref(stop),
							onAgain: unref(again)
						}, null, 8, [
							"concentration",
							"seed",
							"state",
							"broken",
							"onChange",
							"onStop",
							"onAgain"
						])];
					}),
					_: 1
				}, _parent));
				_push(ssrRenderComponent(unref(InTurn), null, {
					default: withCtx((_, _push, _parent, _scopeId) => {
						if (_push) _push(ssrRenderComponent(ScoreRanking_default, {
							scoring: scoring.value,
							pinned: unref(pinned),
							firmness: firmness.value,
							selected: unref(view).places,
							"node-name": nodeName,
							onChoose: unref(choosePlace)
						}, null, _parent, _scopeId));
						else return [createVNode(ScoreRanking_default, {
							scoring: scoring.value,
							pinned: unref(pinned),
							firmness: firmness.value,
							selected: unref(view).places,
							"node-name": nodeName,
							onChoose: unref(choosePlace)
						}, null, 8, [
							"scoring",
							"pinned",
							"firmness",
							"selected",
							"onChoose"
						])];
					}),
					_: 1
				}, _parent));
				if (scoring.value.scores.length) _push(ssrRenderComponent(LabPart_default, { title: unref(p).parts.review }, {
					default: withCtx((_, _push, _parent, _scopeId) => {
						if (_push) _push(ssrRenderComponent(unref(ReviewPanel), {
							scoring: scoring.value,
							place: unref(view).places[0],
							"node-name": nodeName
						}, null, _parent, _scopeId));
						else return [createVNode(unref(ReviewPanel), {
							scoring: scoring.value,
							place: unref(view).places[0],
							"node-name": nodeName
						}, null, 8, ["scoring", "place"])];
					}),
					_: 1
				}, _parent));
				else _push(`<!---->`);
				_push(`</section>`);
			} else _push(`<!---->`);
			_push(`<div class="closer" data-v-21937749>`);
			if (scoring.value && form.value && (unref(near) || unref(view).places.length)) _push(ssrRenderComponent(unref(CloserLook), {
				scoring: scoring.value,
				form: form.value,
				places: unref(view).places,
				robustness: unref(state),
				"node-name": nodeName,
				onChoose: unref(choosePlace)
			}, null, _parent));
			else _push(`<!---->`);
			_push(`</div></div><!--]-->`);
		};
	}
});
// src/features/score/ScoreLab.vue
var _sfc_setup$1 = ScoreLab_vue_vue_type_script_setup_true_lang_default.setup;
ScoreLab_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/ScoreLab.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var ScoreLab_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ScoreLab_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-21937749"]]);
// src/features/score/ScoreView.vue?vue&type=script&setup=true&lang.ts
var ScoreView_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ScoreView",
	__ssrInlineRender: true,
	setup(__props) {
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const own = useIndicatorSets();
		const offered = computed(offeredSets);
		usePageHead(() => p.value.heading, () => p.value.description);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "score-page" }, _attrs))} data-v-57ddbc4a>`);
			_push(ssrRenderComponent(PageHeader_default, {
				crumbs: [{ text: unref(p).heading }],
				title: unref(p).title,
				lead: unref(p).lead
			}, null, _parent));
			if (offered.value.length || unref(own).sets.length) _push(ssrRenderComponent(ScoreLab_default, { offered: offered.value }, null, _parent));
			else {
				_push(`<!--[--><p data-v-57ddbc4a>${ssrInterpolate(unref(p).noSets)}</p>`);
				_push(ssrRenderComponent(OwnButton_default, null, null, _parent));
				_push(`<!--]-->`);
			}
			_push(`</div>`);
		};
	}
});
// src/features/score/ScoreView.vue
var ScoreView_exports = /* @__PURE__ */ __exportAll({ default: () => ScoreView_default });
var _sfc_setup = ScoreView_vue_vue_type_script_setup_true_lang_default.setup;
ScoreView_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/ScoreView.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var ScoreView_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ScoreView_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-57ddbc4a"]]);
export { sharesWith as a, ScoreView_default as default, movableWeights as i, NumberField_default as n, tolerance as o, SimulatedMark_default as r, ScoreView_exports as t };
