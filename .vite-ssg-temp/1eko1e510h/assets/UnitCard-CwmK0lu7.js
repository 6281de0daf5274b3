import { D as differenceOf, Ft as useMessages, It as useNames, J as marked, Lt as useDataset, Ot as _plugin_vue_export_helper_default, Pt as useLocalePaths, St as fillAttribute, bt as useView, g as MarkedText, l as usePageMessages, rt as ground, wt as fillOf } from "../main.mjs";
import { n as unitStatement } from "./unit-BTb9qTCb.js";
import { n as messages$1, t as messages } from "./province.zh-C_vjKvxy.js";
import { n as messages$3, t as messages$2 } from "./unitCard.zh-CR9iAfuq.js";
import { computed, createVNode, defineComponent, mergeProps, onMounted, shallowRef, toDisplayString, unref, useSSRContext, useTemplateRef, watch, withCtx } from "vue";
import { RouterLink } from "vue-router";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
// src/domain/meanDistance.ts
/** Points between the ends of a distance beyond which it says too little to be worth a sentence. */
var WIDEST = 10;
/** The distance of a unit from the mean of the nation; undefined where its side is open or the bounds are too wide. */
function meanDistance(id, { units, nation }) {
	const index = units.get(id)?.index;
	if (!index) return void 0;
	const { lo, hi } = differenceOf(index, nation.mean);
	if (hi - lo > WIDEST || lo <= 0 && hi >= 0) return void 0;
	const [near, far] = lo > 0 ? [lo, hi] : [-hi, -lo];
	const [roundNear, roundFar] = [Math.round(near * 10) / 10, Math.round(far * 10) / 10];
	return roundNear === roundFar ? {
		above: lo > 0,
		least: roundNear,
		most: roundNear
	} : {
		above: lo > 0,
		least: Math.floor(near * 10) / 10,
		most: Math.ceil(far * 10) / 10
	};
}
/**
* The first assessed year since which a unit has been in the band of `years[0]` in every edition, as far as all of them
* are certain. `years` begins with the year asked about and goes back, without gaps.
* @returns undefined where the band is open, or was another the year before
*/
function bandSince(id, years) {
	const certain = ({ units }) => {
		const bands = units.get(id)?.bands;
		return bands?.length === 1 ? bands[0] : void 0;
	};
	const band = years[0] && certain(years[0]);
	if (!band) return void 0;
	const end = years.findIndex((each) => certain(each) !== band);
	const last = years[(end < 0 ? years.length : end) - 1];
	return last === years[0] ? void 0 : {
		band,
		year: last.year
	};
}
// src/components/unit/UnitCard.vue?vue&type=script&setup=true&lang.ts
/**
* What is known of the unit chosen last, with the ways on: at the foot of a small screen, below the map of a large one.
*/
var UnitCard_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "UnitCard",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const c = usePageMessages({
			zh: messages$2,
			en: messages$3
		});
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		const view = useView();
		const { localPath } = useLocalePaths();
		const id = computed(() => view.state.units.at(-1));
		const unit = computed(() => dataset.unit(id.value));
		const row = computed(() => view.assessment.units.get(id.value));
		const swatch = computed(() => row.value && fillAttribute(fillOf(row.value, "band", view.assessment.units.size)));
		const sentence = computed(() => {
			const home = dataset.region(unit.value.region);
			const statement = unitStatement(id.value, home, view.edition, view.assessment);
			return p.value.sentence(statement, nameOf, marked);
		});
		const remarks = computed(() => {
			const distance = meanDistance(id.value, view.assessment);
			const years = dataset.years.filter((year) => year <= view.state.year).reverse();
			const since = bandSince(id.value, years.map(dataset.assessment));
			return [distance && c.value.mean(distance), since && c.value.since(since.year, t.value.bands([since.band]))].filter((text) => text !== void 0);
		});
		const query = computed(() => view.state.year === dataset.defaultYear ? {} : { year: String(view.state.year) });
		const pageOf = computed(() => ({
			path: localPath(`/province/${unit.value.slug}`),
			query: query.value
		}));
		const directions = [
			"up",
			"right",
			"down",
			"left"
		];
		/** What is compared: all that is chosen, or the one with what lies around it. */
		const compared = computed(() => {
			const { units } = view.state;
			if (units.length > 1) return units;
			const around = directions.map((each) => ground.value.next(id.value, each));
			return [id.value, ...new Set(around.filter((each) => !!each && dataset.units.has(each)))];
		});
		const comparison = computed(() => ({
			path: localPath("/compare"),
			query: {
				...query.value,
				units: compared.value.slice(0, 5).map((each) => dataset.unit(each).slug).join("~")
			}
		}));
		const card = useTemplateRef("card");
		/** Brings the map into the part of the window that the card at its foot leaves, where most of it is out of sight. */
		function showMap() {
			const map = card.value?.parentElement?.querySelector(".stage");
			if (!map || getComputedStyle(card.value).position !== "fixed") return;
			const { top, bottom, height } = map.getBoundingClientRect();
			if (Math.min(bottom, card.value.getBoundingClientRect().top) - Math.max(top, 0) < height * .7) map.scrollIntoView({ block: "start" });
		}
		onMounted(showMap);
		watch(id, showMap, { flush: "post" });
		watch(id, () => copied.value = false);
		const copied = shallowRef(false);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<aside${ssrRenderAttrs(mergeProps({
				ref_key: "card",
				ref: card,
				class: "unit-card",
				"aria-label": unref(c).label
			}, _attrs))} data-v-99aaf3e2><header data-v-99aaf3e2>`);
			if (swatch.value) _push(`<svg class="swatch" aria-hidden="true" data-v-99aaf3e2><rect width="100%" height="100%"${ssrRenderAttr("fill", swatch.value)} data-v-99aaf3e2></rect></svg>`);
			else _push(`<!---->`);
			_push(ssrRenderComponent(unref(RouterLink), {
				class: "name",
				to: pageOf.value
			}, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-99aaf3e2${_scopeId}>${ssrInterpolate(unref(nameOf)(id.value))}</span>`);
					else return [createVNode("span", null, toDisplayString(unref(nameOf)(id.value)), 1)];
				}),
				_: 1
			}, _parent));
			_push(`<button type="button" class="close"${ssrRenderAttr("aria-label", unref(c).close)} data-v-99aaf3e2>×</button></header><p class="sentence" data-v-99aaf3e2>`);
			_push(ssrRenderComponent(unref(MarkedText), { text: sentence.value }, null, _parent));
			_push(`</p>`);
			if (remarks.value.length) _push(`<p class="remarks" data-v-99aaf3e2>${ssrInterpolate(remarks.value.join(unref(t).lang === "zh" ? "；" : "; "))}</p>`);
			else _push(`<!---->`);
			_push(`<nav${ssrRenderAttr("aria-label", unref(nameOf)(id.value))} data-v-99aaf3e2>`);
			_push(ssrRenderComponent(unref(RouterLink), { to: pageOf.value }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-99aaf3e2${_scopeId}>${ssrInterpolate(unref(c).page)}</span>`);
					else return [createVNode("span", null, toDisplayString(unref(c).page), 1)];
				}),
				_: 1
			}, _parent));
			_push(ssrRenderComponent(unref(RouterLink), { to: comparison.value }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-99aaf3e2${_scopeId}>${ssrInterpolate(unref(view).state.units.length > 1 ? unref(c).compare : unref(c).neighbours)}</span>`);
					else return [createVNode("span", null, toDisplayString(unref(view).state.units.length > 1 ? unref(c).compare : unref(c).neighbours), 1)];
				}),
				_: 1
			}, _parent));
			_push(`<button type="button" data-v-99aaf3e2>${ssrInterpolate(copied.value ? unref(c).shared : unref(c).share)}</button><span class="hint" data-v-99aaf3e2>${ssrInterpolate(unref(c).several)}</span></nav></aside>`);
		};
	}
});
// src/components/unit/UnitCard.vue
var _sfc_setup = UnitCard_vue_vue_type_script_setup_true_lang_default.setup;
UnitCard_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/unit/UnitCard.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var UnitCard_default = /*#__PURE__*/ _plugin_vue_export_helper_default(UnitCard_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-99aaf3e2"]]);
export { UnitCard_default as default };
