import { Ot as _plugin_vue_export_helper_default, l as usePageMessages } from "../main.mjs";
import { m as weightings, o as groups } from "./model-CxvD97Sh.js";
import { n as weigh, t as ahpWeights } from "./weigh-DIXpR6Jz.js";
import { o as percentages, r as groupShares } from "./score.zh-CAm2I5gS.js";
import { n as messages$1, t as messages } from "./scoreRefusals.zh-D3bczg1i.js";
import { n as messages$3, t as messages$2 } from "./scoreWeigh.zh-DafXathP.js";
import { computed, defineComponent, mergeProps, shallowRef, unref, useId, useSSRContext, useTemplateRef } from "vue";
import { ssrIncludeBooleanAttr, ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/features/score/AhpDialog.vue?vue&type=script&setup=true&lang.ts
var AhpDialog_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "AhpDialog",
	__ssrInlineRender: true,
	props: {
		group: {},
		comparisons: {},
		nodeName: { type: Function }
	},
	emits: ["apply"],
	setup(__props, { expose: __expose, emit: __emit }) {
		const props = __props;
		const p = usePageMessages({
			zh: messages$2,
			en: messages$3
		});
		const id = useId();
		const dialog = useTemplateRef("dialog");
		/** Saaty's scale, from the second nine times as important to the first. */
		const steps = [
			9,
			8,
			7,
			6,
			5,
			4,
			3,
			2
		];
		const scale = [
			...steps.map((times) => 1 / times),
			1,
			...[...steps].reverse()
		];
		/** Decimals of weights set by hand. */
		const ids = computed(() => props.group.children.map((child) => child.id));
		const pairs = computed(() => ids.value.flatMap((a, at) => ids.value.slice(at + 1).map((b) => [a, b])));
		const keyOf = (a, b) => `${a}\n${b}`;
		const judged = shallowRef(/* @__PURE__ */ new Map());
		/** Step of the scale that is nearest to what a scheme holds. */
		const nearest = (times) => scale.reduce((best, step) => Math.abs(Math.log(step / times)) < Math.abs(Math.log(best / times)) ? step : best);
		function open() {
			const known = new Map(props.comparisons.flatMap(([a, b, times]) => [[keyOf(a, b), times], [keyOf(b, a), 1 / times]]));
			judged.value = new Map(pairs.value.map(([a, b]) => [keyOf(a, b), nearest(known.get(keyOf(a, b)) ?? 1)]));
			dialog.value?.showModal();
		}
		__expose({ open });
		const timesOf = (a, b) => judged.value.get(keyOf(a, b)) ?? 1 / (judged.value.get(keyOf(b, a)) ?? 1);
		const result = computed(() => ahpWeights(ids.value.map((a) => ids.value.map((b) => a === b ? 1 : timesOf(a, b)))));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<dialog${ssrRenderAttrs(mergeProps({
				ref_key: "dialog",
				ref: dialog,
				class: "ahp-dialog",
				"aria-labelledby": `${unref(id)}-heading`
			}, _attrs))} data-v-24d9d367><h2${ssrRenderAttr("id", `${unref(id)}-heading`)} data-v-24d9d367>${ssrInterpolate(unref(p).ahpHeading(__props.nodeName(__props.group.id)))}</h2><p data-v-24d9d367>${ssrInterpolate(unref(p).ahpNote)}</p><div class="pairs" data-v-24d9d367><!--[-->`);
			ssrRenderList(pairs.value, ([a, b], at) => {
				_push(`<!--[--><label${ssrRenderAttr("for", `${unref(id)}-${at}`)} data-v-24d9d367>${ssrInterpolate(unref(p).pair(__props.nodeName(a), __props.nodeName(b)))}</label><select${ssrRenderAttr("id", `${unref(id)}-${at}`)}${ssrRenderAttr("value", scale.indexOf(timesOf(a, b)))} data-v-24d9d367><!--[-->`);
				ssrRenderList(scale, (times, step) => {
					_push(`<option${ssrRenderAttr("value", step)} data-v-24d9d367>${ssrInterpolate(unref(p).times(times))}</option>`);
				});
				_push(`<!--]--></select><!--]-->`);
			});
			_push(`<!--]--></div><ul data-v-24d9d367><!--[-->`);
			ssrRenderList(ids.value, (node, at) => {
				_push(`<li data-v-24d9d367>${ssrInterpolate(__props.nodeName(node))} ${ssrInterpolate(((result.value.weights[at] ?? 0) * 100).toFixed(1))}% </li>`);
			});
			_push(`<!--]--></ul><p role="status" data-v-24d9d367>${ssrInterpolate(unref(p).ratio(result.value.consistency))}</p><p class="buttons" data-v-24d9d367><button type="button" data-v-24d9d367>${ssrInterpolate(unref(p).apply)}</button><button type="button" data-v-24d9d367>${ssrInterpolate(unref(p).close)}</button></p></dialog>`);
		};
	}
});
// src/features/score/AhpDialog.vue
var _sfc_setup$1 = AhpDialog_vue_vue_type_script_setup_true_lang_default.setup;
AhpDialog_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/AhpDialog.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var AhpDialog_default = /*#__PURE__*/ _plugin_vue_export_helper_default(AhpDialog_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-24d9d367"]]);
// src/features/score/WeighPanel.vue?vue&type=script&setup=true&lang.ts
/** Weights by every method side by side, one group at a time; the reader takes one for the whole tree. */
var WeighPanel_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "WeighPanel",
	__ssrInlineRender: true,
	props: {
		scoring: {},
		scheme: {},
		nodeName: { type: Function }
	},
	emits: ["change"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emit = __emit;
		const p = usePageMessages({
			zh: messages$2,
			en: messages$3
		});
		const s = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const id = useId();
		const dialog = useTemplateRef("dialog");
		/** Groups with something to weigh. */
		const options = computed(() => groups(props.scoring.set.root).filter(({ id: group, children }) => children.length > 1 && props.scoring.groups.has(group)));
		const chosen = shallowRef();
		const group = computed(() => options.value.find((each) => each.id === chosen.value) ?? options.value[0]);
		/** What each method makes of the whole tree, or why it can't. */
		const made = computed(() => weightings.map((weighting) => ({
			weighting,
			...weigh(props.scoring.set.root, props.scoring.columns, {
				...props.scheme,
				weights: /* @__PURE__ */ new Map(),
				weighting
			})
		})));
		const sharesUnder = (weights) => {
			const shares = groupShares(group.value, { weights });
			return group.value.children.map((_, at) => shares ? `${percentages(shares)[at].toFixed(1)}%` : "—");
		};
		const now = computed(() => sharesUnder(props.scoring.scheme.weights));
		const columns = computed(() => made.value.map(({ weighting, weights, weighed, refusals }) => {
			const refusal = refusals.find(({ node }) => node === group.value.id || group.value.children.some((child) => child.id === node));
			const own = weighed.get(group.value.id);
			return {
				weighting,
				shares: own ? sharesUnder(weights) : group.value.children.map(() => "—"),
				usable: !refusals.length,
				why: refusal && s.value.text[refusal.code](props.nodeName(refusal.node)),
				explained: own?.explained
			};
		}));
		const explained = computed(() => columns.value.find(({ weighting }) => weighting === "pca")?.explained);
		const isFew = computed(() => props.scoring.scores.length < 5 * group.value.children.length);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "weigh-panel" }, _attrs))} data-v-2d9bf384><p class="note" data-v-2d9bf384>${ssrInterpolate(unref(p).note)}</p>`);
			if (options.value.length > 1) {
				_push(`<p data-v-2d9bf384><label${ssrRenderAttr("for", `${unref(id)}-group`)} data-v-2d9bf384>${ssrInterpolate(unref(p).group)}</label><select${ssrRenderAttr("id", `${unref(id)}-group`)}${ssrRenderAttr("value", group.value.id)} data-v-2d9bf384><!--[-->`);
				ssrRenderList(options.value, (each) => {
					_push(`<option${ssrRenderAttr("value", each.id)} data-v-2d9bf384>${ssrInterpolate(__props.nodeName(each.id))}</option>`);
				});
				_push(`<!--]--></select></p>`);
			} else _push(`<!---->`);
			_push(`<div class="scroll" tabindex="0" role="region"${ssrRenderAttr("aria-label", unref(p).caption(__props.nodeName(group.value.id)))} data-v-2d9bf384><table data-v-2d9bf384><caption class="visually-hidden" data-v-2d9bf384>${ssrInterpolate(unref(p).caption(__props.nodeName(group.value.id)))}</caption><thead data-v-2d9bf384><tr data-v-2d9bf384><th scope="col" data-v-2d9bf384>${ssrInterpolate(unref(p).node)}</th><th scope="col" data-v-2d9bf384>${ssrInterpolate(unref(p).now)}</th><!--[-->`);
			ssrRenderList(columns.value, ({ weighting }) => {
				_push(`<th scope="col" data-v-2d9bf384>${ssrInterpolate(unref(p).methods[weighting])}</th>`);
			});
			_push(`<!--]--></tr></thead><tbody data-v-2d9bf384><!--[-->`);
			ssrRenderList(group.value.children, (child, at) => {
				_push(`<tr data-v-2d9bf384><th scope="row" data-v-2d9bf384>${ssrInterpolate(__props.nodeName(child.id))}</th><td data-v-2d9bf384>${ssrInterpolate(now.value[at])}</td><!--[-->`);
				ssrRenderList(columns.value, ({ weighting, shares }) => {
					_push(`<td data-v-2d9bf384>${ssrInterpolate(shares[at])}</td>`);
				});
				_push(`<!--]--></tr>`);
			});
			_push(`<!--]--></tbody></table></div>`);
			if (explained.value !== void 0) _push(`<p class="note" data-v-2d9bf384>${ssrInterpolate(unref(p).explained(explained.value))} ${ssrInterpolate(isFew.value ? unref(p).few(__props.scoring.scores.length, group.value.children.length) : "")}</p>`);
			else _push(`<!---->`);
			_push(`<dl data-v-2d9bf384><!--[-->`);
			ssrRenderList(columns.value, ({ weighting, usable, why }) => {
				_push(`<!--[--><dt data-v-2d9bf384><span data-v-2d9bf384>${ssrInterpolate(unref(p).methods[weighting])} </span><button type="button"${ssrIncludeBooleanAttr(!usable) ? " disabled" : ""}${ssrRenderAttr("aria-pressed", __props.scheme.weighting === weighting)} data-v-2d9bf384>${ssrInterpolate(__props.scheme.weighting === weighting ? unref(p).useHand : unref(p).use(unref(p).methods[weighting]))}</button>`);
				if (weighting === "ahp") _push(`<button type="button" data-v-2d9bf384>${ssrInterpolate(unref(p).compare)}</button>`);
				else _push(`<!---->`);
				_push(`</dt><dd data-v-2d9bf384><span data-v-2d9bf384>${ssrInterpolate(unref(p).formulas[weighting])} </span>`);
				if (why) _push(`<strong data-v-2d9bf384>${ssrInterpolate(why)}</strong>`);
				else _push(`<!---->`);
				_push(`</dd><!--]-->`);
			});
			_push(`<!--]--></dl>`);
			_push(ssrRenderComponent(AhpDialog_default, {
				ref_key: "dialog",
				ref: dialog,
				group: group.value,
				comparisons: __props.scheme.comparisons ?? [],
				"node-name": __props.nodeName,
				onApply: (comparisons, weights) => emit("change", {
					comparisons,
					...__props.scheme.weighting !== "ahp" && { weights: new Map([...__props.scheme.weights, ...weights]) }
				})
			}, null, _parent));
			_push(`</div>`);
		};
	}
});
// src/features/score/WeighPanel.vue
var _sfc_setup = WeighPanel_vue_vue_type_script_setup_true_lang_default.setup;
WeighPanel_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/WeighPanel.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var WeighPanel_default = /*#__PURE__*/ _plugin_vue_export_helper_default(WeighPanel_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-2d9bf384"]]);
export { WeighPanel_default as default };
