import { Ft as useMessages, I as formatIndex, Ot as _plugin_vue_export_helper_default, l as usePageMessages } from "../main.mjs";
import { _ as subtract, b as zero, c as add, d as divide, f as exact, h as multiply, l as compare, p as fraction, v as toNumber, y as total } from "./score.zh-CAm2I5gS.js";
import { c as leaves } from "./model-CxvD97Sh.js";
import { n as messages$1, t as messages } from "./scoreCloser.zh-CaKU9iS2.js";
import { c as percentRange, s as percent } from "./scoreFill-datRobHB.js";
import { t as TableFiles_default } from "./TableFiles-D3u1Wa9U.js";
import { r as SimulatedMark_default } from "./ScoreView-DVkj_6wA.js";
import { computed, defineComponent, mergeProps, unref, useSSRContext } from "vue";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/domain/score/compatible.ts
/** Σ w x of printed dimensions under shares that sum to 1. */
function weightedTotal(dimensions, shares) {
	return total(dimensions.map((value, index) => multiply(exact(value), shares[index])));
}
/** Whether the shares are compatible, see {@link compatibleWeights}. */
function isCompatible({ slab }, sum) {
	return compare(sum, slab.lo) >= 0 && compare(sum, slab.hi) <= 0;
}
/**
* @param printedTotal as printed
* @param dimensions as printed, in multiples of `step`
* @param step of both, above 0: 0.01 for two decimals
*/
function compatibleWeights(printedTotal, dimensions, step) {
	const room = exact(step);
	const sum = exact(printedTotal);
	const slab = {
		lo: subtract(sum, room),
		hi: add(sum, room)
	};
	const values = dimensions.map(exact);
	/** Corners of the slab inside the simplex, as shares of the two dimensions that an edge joins. */
	const corners = [];
	const one = fraction(1n, 1n);
	values.forEach((value, a) => {
		if (isCompatible({ slab }, value)) corners.push(/* @__PURE__ */ new Map([[a, one]]));
		for (let b = a + 1; b < values.length; b++) {
			const other = values[b];
			if (compare(value, other) === 0) continue;
			for (const level of [slab.lo, slab.hi]) {
				const share = divide(subtract(level, other), subtract(value, other));
				if (compare(share, zero) <= 0 || compare(share, one) >= 0) continue;
				corners.push(/* @__PURE__ */ new Map([[a, share], [b, subtract(one, share)]]));
			}
		}
	});
	if (!corners.length) return { slab };
	return {
		ranges: values.map((_, index) => {
			const shares = corners.map((corner) => corner.get(index) ?? zero);
			const pick = (sign) => shares.reduce((best, share) => compare(share, best) * sign > 0 ? share : best);
			return {
				least: pick(-1),
				most: pick(1)
			};
		}),
		slab
	};
}
// src/features/score/TotalPanel.vue?vue&type=script&setup=true&lang.ts
/** Dimensions beside a printed total: which weightings can have given it, and whether those on show can. */
var TotalPanel_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "TotalPanel",
	__ssrInlineRender: true,
	props: { scoring: {} },
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const place = computed(() => props.scoring.set.places[0].id);
		const printed = computed(() => {
			const { printed: reference } = props.scoring.set;
			return reference?.kind === "total" ? reference : void 0;
		});
		const total = computed(() => printed.value?.totals.get(place.value) ?? NaN);
		const totalKey = computed(() => printed.value?.explain?.get(place.value));
		const dimensions = computed(() => leaves(props.scoring.set.root).flatMap(({ id, name }) => {
			const value = props.scoring.set.values.get(id)?.lo[0];
			const { provenance } = props.scoring.set;
			const explain = provenance.kind === "bundled" ? provenance.explain.get(place.value)?.get(id) : void 0;
			return value !== void 0 && !Number.isNaN(value) ? [{
				id,
				name,
				value,
				explain
			}] : [];
		}));
		const values = computed(() => dimensions.value.map(({ value }) => value));
		const region = computed(() => compatibleWeights(total.value, values.value, printed.value?.step ?? NaN));
		const zero = {
			num: 0n,
			den: 1n
		};
		const own = computed(() => weightedTotal(values.value, dimensions.value.map(({ id }) => props.scoring.shares.get(id) ?? zero)));
		const equal = computed(() => weightedTotal(values.value, values.value.map(() => fraction(1n, BigInt(values.value.length)))));
		const fits = (sum) => isCompatible(region.value, sum);
		const three = (sum) => toNumber(sum).toFixed(3);
		const rows = computed(() => dimensions.value.map(({ id, name, value, explain }, index) => {
			const range = region.value.ranges?.[index];
			const share = toNumber(props.scoring.shares.get(id) ?? zero);
			return {
				id,
				name: t.value.local(name),
				value: formatIndex(value),
				explain,
				share: percent(share),
				range: range ? percentRange(toNumber(range.least), toNumber(range.most)) : p.value.total.none,
				bar: range && {
					x: toNumber(range.least) * 100,
					width: toNumber(range.most) * 100 - toNumber(range.least) * 100
				},
				at: share * 100
			};
		}));
		/** Printed values are facts; shares, and what is compatible with them, follow from the reader's weights or assumptions. */
		const table = () => ({
			caption: p.value.total.caption,
			file: `simulated-${props.scoring.set.id}`,
			columns: [
				{
					id: "dimension",
					label: p.value.total.dimension,
					text: ({ name }) => name
				},
				{
					id: "value",
					label: p.value.total.value,
					numeric: true,
					text: ({ value }) => value,
					explain: ({ explain }) => explain
				},
				{
					id: "share",
					label: p.value.place.share,
					simulated: true,
					text: ({ share }) => share
				},
				{
					id: "range",
					label: p.value.total.range,
					simulated: true,
					text: ({ range }) => range
				}
			],
			rows: rows.value,
			about: {
				printed: total.value,
				own: {
					value: three(own.value),
					compatible: fits(own.value),
					marks: ["simulated"]
				},
				equal: {
					value: three(equal.value),
					compatible: fits(equal.value),
					marks: ["simulated"]
				}
			}
		});
		return (_ctx, _push, _parent, _attrs) => {
			if (printed.value) {
				_push(`<section${ssrRenderAttrs(mergeProps({
					class: "total-panel",
					"aria-labelledby": "total-heading"
				}, _attrs))} data-v-d9af9454><h2 id="total-heading" data-v-d9af9454><span data-v-d9af9454>${ssrInterpolate(unref(p).total.heading)} </span>`);
				_push(ssrRenderComponent(SimulatedMark_default, null, null, _parent));
				_push(`</h2><dl data-v-d9af9454><div data-v-d9af9454><dt data-v-d9af9454>${ssrInterpolate(unref(p).total.printed)}</dt><dd data-v-d9af9454><button type="button" class="fig"${ssrRenderAttr("data-explain", totalKey.value)} data-v-d9af9454>${ssrInterpolate(unref(formatIndex)(total.value))}</button></dd></div><div class="${ssrRenderClass(fits(own.value) ? "fits" : "misses")}" data-v-d9af9454><dt data-v-d9af9454>${ssrInterpolate(unref(p).total.own)}</dt><dd data-v-d9af9454><output data-v-d9af9454>${ssrInterpolate(three(own.value))}</output><span data-v-d9af9454> ${ssrInterpolate(unref(p).total.verdict(fits(own.value)))}</span></dd></div><div data-v-d9af9454><dt data-v-d9af9454>${ssrInterpolate(unref(p).total.equal)}</dt><dd data-v-d9af9454>${ssrInterpolate(three(equal.value))} ${ssrInterpolate(unref(p).total.verdict(fits(equal.value)))}</dd></div></dl><div class="scroll" tabindex="0" role="region"${ssrRenderAttr("aria-label", unref(p).total.caption)} data-v-d9af9454><table data-v-d9af9454><caption data-v-d9af9454>${ssrInterpolate(unref(p).total.caption)}</caption><thead data-v-d9af9454><tr data-v-d9af9454><th scope="col" data-v-d9af9454>${ssrInterpolate(unref(p).total.dimension)}</th><th scope="col" class="numeric" data-v-d9af9454>${ssrInterpolate(unref(p).total.value)}</th><th scope="col" class="numeric" data-v-d9af9454>${ssrInterpolate(unref(p).place.share)}</th><th scope="col" data-v-d9af9454>${ssrInterpolate(unref(p).total.range)}</th><th scope="col" class="picture" data-v-d9af9454><span class="visually-hidden" data-v-d9af9454>${ssrInterpolate(unref(p).total.picture)}</span></th></tr></thead><tbody data-v-d9af9454><!--[-->`);
				ssrRenderList(rows.value, (row) => {
					_push(`<tr data-v-d9af9454><th scope="row" data-v-d9af9454>${ssrInterpolate(row.name)}</th><td class="numeric" data-v-d9af9454><button type="button" class="fig"${ssrRenderAttr("data-explain", row.explain)} data-v-d9af9454>${ssrInterpolate(row.value)}</button></td><td class="numeric" data-v-d9af9454>${ssrInterpolate(row.share)}</td><td data-v-d9af9454>${ssrInterpolate(row.range)}</td><td class="picture" data-v-d9af9454><svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true" data-v-d9af9454><rect x="0" y="6.5" width="100" height="1" class="axis-line" data-v-d9af9454></rect>`);
					if (row.bar) _push(`<rect${ssrRenderAttr("x", row.bar.x)}${ssrRenderAttr("width", row.bar.width)} y="3" height="8" fill="var(--sim-3)" data-v-d9af9454></rect>`);
					else _push(`<!---->`);
					_push(`<line${ssrRenderAttr("x1", row.at)}${ssrRenderAttr("x2", row.at)} y1="0" y2="14" class="now" data-v-d9af9454></line></svg></td></tr>`);
				});
				_push(`<!--]--></tbody></table></div>`);
				_push(ssrRenderComponent(TableFiles_default, {
					caption: unref(p).total.caption,
					table
				}, null, _parent));
				_push(`<p class="note" data-v-d9af9454>${ssrInterpolate(unref(p).total.note(printed.value.step))}</p></section>`);
			} else _push(`<!---->`);
		};
	}
});
// src/features/score/TotalPanel.vue
var _sfc_setup = TotalPanel_vue_vue_type_script_setup_true_lang_default.setup;
TotalPanel_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/TotalPanel.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var TotalPanel_default = /*#__PURE__*/ _plugin_vue_export_helper_default(TotalPanel_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-d9af9454"]]);
export { TotalPanel_default as default };
