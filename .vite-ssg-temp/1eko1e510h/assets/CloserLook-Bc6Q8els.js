import { Ft as useMessages, Ot as _plugin_vue_export_helper_default, R as formatRange, l as usePageMessages } from "../main.mjs";
import { d as sureRange, g as soleMean, l as positionText, m as indicatorsOf, p as byPosition, s as percent, v as endsOf } from "./scoreFill-datRobHB.js";
import { n as messages$1, t as messages } from "./scoreCloser.zh-CaKU9iS2.js";
import { a as sharesWith, i as movableWeights, o as tolerance, r as SimulatedMark_default } from "./ScoreView-DVkj_6wA.js";
import { a as leafShares, n as messages$3, t as messages$2, v as toNumber } from "./score.zh-CAm2I5gS.js";
import { a as restore, o as transform } from "./weigh-DIXpR6Jz.js";
import { computed, defineComponent, mergeProps, shallowRef, unref, useId, useSSRContext } from "vue";
import { ssrIncludeBooleanAttr, ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/domain/score/pairs.ts
/**
* Whether `a` stands before `b` under every weighting of the indicators that have any weight (Pareto dominance: at
* least as good in each of them).
*/
function dominance(form, a, b) {
	if (form.gaps) return void 0;
	const n = form.places.length;
	let always = true;
	let somewhere = false;
	for (let leaf = 0; leaf < form.leaves.length; leaf++) {
		const lead = form.lo[leaf * n + a] - form.hi[leaf * n + b];
		if (lead < -1e-9) return void 0;
		if (lead > 1e-9) somewhere = true;
		else always = false;
	}
	return always ? "always" : somewhere ? "neverBehind" : void 0;
}
/** How many places each place stands before, or never behind, under every weighting. */
function dominated(form, place) {
	const others = form.places.map((_, other) => other).filter((other) => other !== place);
	return {
		over: others.filter((other) => dominance(form, place, other)),
		under: others.filter((other) => dominance(form, other, place))
	};
}
/** Where `from + t (to − from)` is above nought, for t in 0…1. */
function positive(from, to) {
	const [atNone, atAll] = [from > tolerance, to > tolerance];
	if (!atNone && !atAll) return void 0;
	const share = atNone && atAll ? 0 : Math.min(1, Math.max(0, from / (from - to)));
	return {
		from: atNone ? 0 : share,
		to: atAll ? 1 : share,
		atNone,
		atAll
	};
}
var rangeOf = (stretch) => stretch && [stretch.from, stretch.to];
var dot = (form, shares, values, place) => {
	const n = form.places.length;
	let sum = 0;
	for (let leaf = 0; leaf < shares.length; leaf++) sum += shares[leaf] * values[leaf * n + place];
	return sum;
};
/**
* For every weight that can be moved: at which share of its group the order of two places tips, the siblings keeping
* their proportions.
*/
function tippingPoints(form, a, b) {
	if (form.gaps) return [];
	return movableWeights(form).filter(({ share }) => share < 1).map((weight) => {
		const [none, all] = [sharesWith(form, weight, 0), sharesWith(form, weight, 1)];
		const lead = (shares, x, y) => dot(form, shares, form.lo, x) - dot(form, shares, form.hi, y);
		const ahead = rangeOf(positive(lead(none, a, b), lead(all, a, b)));
		const behind = rangeOf(positive(lead(none, b, a), lead(all, b, a)));
		return {
			weight,
			...ahead && { ahead },
			...behind && { behind }
		};
	});
}
/** The fewest and the most rivals above at once on the way from 0 to 1, both ends included. */
function sweep(stretches) {
	const events = stretches.flatMap(({ from, to, atNone, atAll }) => [...atNone ? [] : [{
		at: from,
		change: 1
	}], ...atAll ? [] : [{
		at: to,
		change: -1
	}]]);
	events.sort((x, y) => x.at - y.at || x.change - y.change);
	let count = stretches.filter(({ atNone }) => atNone).length;
	let [least, most] = [count, count];
	for (let index = 0; index < events.length;) {
		const { at } = events[index];
		let arrived = 0;
		for (; index < events.length && events[index].at === at; index++) if (events[index].change < 0) count--;
		else arrived++;
		least = Math.min(least, count);
		count += arrived;
		most = Math.max(most, count);
	}
	return {
		least,
		most
	};
}
/**
* How a place's position answers to each weight that can be moved, the siblings keeping their proportions (weight
* stability intervals: Mareschal 1988).
*/
function sensitivities(form, place) {
	if (form.gaps) return [];
	const others = form.places.map((_, other) => other).filter((other) => other !== place);
	return movableWeights(form).filter(({ share }) => share < 1).map((weight) => {
		const [none, all] = [sharesWith(form, weight, 0), sharesWith(form, weight, 1)];
		const own = (shares, values) => dot(form, shares, values, place);
		const stretch = (above, mine) => others.flatMap((other) => {
			return positive(dot(form, none, above, other) - own(none, mine), dot(form, all, above, other) - own(all, mine)) ?? [];
		});
		const surely = stretch(form.lo, form.hi);
		const possibly = form.lo === form.hi ? surely : stretch(form.hi, form.lo);
		const turns = [...surely, ...possibly].flatMap(({ from, to }) => [from, to]).filter((at) => at > 0 && at < 1);
		const stable = [0, 1];
		for (const at of turns) {
			if (at <= weight.share) stable[0] = Math.max(stable[0], at);
			if (at >= weight.share) stable[1] = Math.min(stable[1], at);
		}
		return {
			weight,
			stable,
			positions: [1 + sweep(surely).least, 1 + sweep(possibly).most]
		};
	});
}
// src/features/score/PairPanel.vue?vue&type=script&setup=true&lang.ts
/** Two places: whether one is before the other under every weighting, and where each weight tips the order. */
var PairPanel_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "PairPanel",
	__ssrInlineRender: true,
	props: {
		scoring: {},
		form: {},
		a: {},
		b: {},
		nodeName: { type: Function }
	},
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const names = computed(() => new Map(props.scoring.set.places.map(({ id, name }) => [id, t.value.local(name)])));
		const nameA = computed(() => names.value.get(props.a) ?? props.a);
		const nameB = computed(() => names.value.get(props.b) ?? props.b);
		const places = computed(() => [props.form.places.indexOf(props.a), props.form.places.indexOf(props.b)]);
		const scored = computed(() => places.value.every((place) => place >= 0));
		const verdict = computed(() => {
			const [a, b] = places.value;
			const forward = dominance(props.form, a, b);
			if (forward) return p.value.pair[forward](nameA.value, nameB.value);
			const backward = dominance(props.form, b, a);
			return backward ? p.value.pair[backward](nameB.value, nameA.value) : p.value.pair.depends(nameA.value, nameB.value);
		});
		const rows = computed(() => tippingPoints(props.form, ...places.value).map(({ weight, ahead, behind }) => ({
			node: weight.node,
			name: props.nodeName(weight.node),
			share: percent(weight.share),
			ahead: ahead ? sureRange(...ahead) : p.value.pair.never,
			behind: behind ? sureRange(...behind) : p.value.pair.never
		})));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "pair-panel",
				"aria-labelledby": "pair-heading"
			}, _attrs))} data-v-dde909b7><h2 id="pair-heading" data-v-dde909b7><span data-v-dde909b7>${ssrInterpolate(unref(p).pair.heading(nameA.value, nameB.value))} </span>`);
			_push(ssrRenderComponent(SimulatedMark_default, null, null, _parent));
			_push(`</h2>`);
			if (!scored.value) _push(`<p data-v-dde909b7>${ssrInterpolate(unref(p).pair.unscored)}</p>`);
			else if (__props.form.gaps) _push(`<p data-v-dde909b7>${ssrInterpolate(unref(p).place.gaps)}</p>`);
			else {
				_push(`<!--[--><p data-v-dde909b7>${ssrInterpolate(verdict.value)}</p>`);
				if (rows.value.length) {
					_push(`<div class="scroll" tabindex="0" role="region"${ssrRenderAttr("aria-label", unref(p).pair.tipping)} data-v-dde909b7><table data-v-dde909b7><caption data-v-dde909b7>${ssrInterpolate(unref(p).pair.tipping)}</caption><thead data-v-dde909b7><tr data-v-dde909b7><th scope="col" data-v-dde909b7>${ssrInterpolate(unref(p).place.weight)}</th><th scope="col" data-v-dde909b7>${ssrInterpolate(unref(p).place.share)}</th><th scope="col" data-v-dde909b7>${ssrInterpolate(unref(p).pair.ahead(nameA.value))}</th><th scope="col" data-v-dde909b7>${ssrInterpolate(unref(p).pair.ahead(nameB.value))}</th></tr></thead><tbody data-v-dde909b7><!--[-->`);
					ssrRenderList(rows.value, (row) => {
						_push(`<tr data-v-dde909b7><th scope="row" data-v-dde909b7>${ssrInterpolate(row.name)}</th><td data-v-dde909b7>${ssrInterpolate(row.share)}</td><td data-v-dde909b7>${ssrInterpolate(row.ahead)}</td><td data-v-dde909b7>${ssrInterpolate(row.behind)}</td></tr>`);
					});
					_push(`<!--]--></tbody></table></div>`);
				} else _push(`<!---->`);
				_push(`<!--]-->`);
			}
			_push(`</section>`);
		};
	}
});
// src/features/score/PairPanel.vue
var _sfc_setup$3 = PairPanel_vue_vue_type_script_setup_true_lang_default.setup;
PairPanel_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/PairPanel.vue");
	return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
var PairPanel_default = /*#__PURE__*/ _plugin_vue_export_helper_default(PairPanel_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-dde909b7"]]);
// src/features/score/PlacePanel.vue?vue&type=script&setup=true&lang.ts
/** One place looked at closely: what it can reach, whom it is always before, and what each weight does to it. */
var PlacePanel_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "PlacePanel",
	__ssrInlineRender: true,
	props: {
		scoring: {},
		form: {},
		place: {},
		robustness: {},
		nodeName: { type: Function }
	},
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const s = usePageMessages({
			zh: messages$2,
			en: messages$3
		});
		const names = computed(() => new Map(props.scoring.set.places.map(({ id, name }) => [id, t.value.local(name)])));
		const nameOf = (place) => names.value.get(place) ?? place;
		const score = computed(() => props.scoring.scores.find(({ place }) => place === props.place));
		const index = computed(() => props.form.places.indexOf(props.place));
		const relations = computed(() => {
			const { over, under } = dominated(props.form, index.value);
			const told = (places) => {
				const first = places.slice(0, 40).map((each) => nameOf(props.form.places[each]));
				return [p.value.place.more(first, places.length), places.length];
			};
			return {
				over: told(over),
				under: told(under)
			};
		});
		const held = computed(() => {
			const { robustness } = props;
			const at = robustness?.places.indexOf(props.place) ?? -1;
			const size = robustness?.places.length ?? 0;
			if (!robustness || at < 0) return void 0;
			const reach = robustness.reach?.[at];
			const shares = robustness.shares?.subarray(at * size, (at + 1) * size);
			return {
				low: robustness.low[at],
				high: robustness.high[at],
				reach,
				shares: shares && [...shares].map((share, position) => ({
					position: position + 1,
					share
				}))
			};
		});
		/** Neighbouring positions of one share make one bar. */
		const bars = computed(() => {
			const runs = [];
			for (const { position, share } of held.value?.shares ?? []) {
				if (!share) continue;
				const text = share < .001 ? "<0.1%" : percent(share);
				const last = runs.at(-1);
				if (last && last.text === text && last.range[1] === position - 1) last.range[1] = position;
				else runs.push({
					range: [position, position],
					share,
					text
				});
			}
			return runs;
		});
		const rows = computed(() => sensitivities(props.form, index.value).map(({ weight, stable, positions }) => ({
			node: weight.node,
			name: props.nodeName(weight.node),
			share: percent(weight.share),
			stable: stable[0] < stable[1] ? sureRange(...stable) : p.value.place.atOnce,
			positions: formatRange(positions)
		})));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "place-panel",
				"aria-labelledby": "place-heading"
			}, _attrs))} data-v-d799de3a><h2 id="place-heading" data-v-d799de3a><span data-v-d799de3a>${ssrInterpolate(unref(p).place.heading(nameOf(__props.place)))} </span>`);
			_push(ssrRenderComponent(SimulatedMark_default, null, null, _parent));
			_push(`</h2>`);
			if (score.value) {
				_push(`<!--[--><p data-v-d799de3a>${ssrInterpolate(unref(p).place.now(unref(positionText)(score.value), __props.scoring.scores.length))}</p>`);
				if (held.value) _push(`<p data-v-d799de3a>${ssrInterpolate(unref(p).place.drawn(held.value.low, held.value.high))}</p>`);
				else _push(`<!---->`);
				if (held.value?.reach) _push(`<p data-v-d799de3a>${ssrInterpolate(unref(p).place.reach(held.value.reach.best, held.value.reach.worst))}</p>`);
				else _push(`<!---->`);
				if (!__props.form.gaps) _push(`<p data-v-d799de3a>${ssrInterpolate(unref(p).place.over(...relations.value.over))} ${ssrInterpolate(unref(p).place.under(...relations.value.under))}</p>`);
				else _push(`<!---->`);
				if (bars.value.length) {
					_push(`<figure data-v-d799de3a><figcaption data-v-d799de3a>${ssrInterpolate(unref(p).place.sharesNote(score.value.lo !== score.value.hi || __props.form.lo !== __props.form.hi))}</figcaption><ol class="bars" data-v-d799de3a><!--[-->`);
					ssrRenderList(bars.value, ({ range, share, text }) => {
						_push(`<li data-v-d799de3a><span data-v-d799de3a>${ssrInterpolate(unref(p).place.nth(range))}</span><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" data-v-d799de3a><rect${ssrRenderAttr("width", share * 100)} height="10" fill="var(--sim-4)" data-v-d799de3a></rect></svg><span data-v-d799de3a>${ssrInterpolate(text)}</span></li>`);
					});
					_push(`<!--]--></ol></figure>`);
				} else _push(`<!---->`);
				if (rows.value.length) {
					_push(`<div class="scroll" tabindex="0" role="region"${ssrRenderAttr("aria-label", unref(p).place.sensitivity)} data-v-d799de3a><table data-v-d799de3a><caption data-v-d799de3a>${ssrInterpolate(unref(p).place.sensitivity)}</caption><thead data-v-d799de3a><tr data-v-d799de3a><th scope="col" data-v-d799de3a>${ssrInterpolate(unref(p).place.weight)}</th><th scope="col" data-v-d799de3a>${ssrInterpolate(unref(p).place.share)}</th><th scope="col" data-v-d799de3a>${ssrInterpolate(unref(p).place.stable)}</th><th scope="col" data-v-d799de3a>${ssrInterpolate(unref(p).place.becomes)}</th></tr></thead><tbody data-v-d799de3a><!--[-->`);
					ssrRenderList(rows.value, (row) => {
						_push(`<tr data-v-d799de3a><th scope="row" data-v-d799de3a>${ssrInterpolate(row.name)}</th><td data-v-d799de3a>${ssrInterpolate(row.share)}</td><td data-v-d799de3a>${ssrInterpolate(row.stable)}</td><td data-v-d799de3a>${ssrInterpolate(row.positions)}</td></tr>`);
					});
					_push(`<!--]--></tbody></table></div>`);
				} else _push(`<!---->`);
				if (__props.form.gaps) _push(`<p class="note" data-v-d799de3a>${ssrInterpolate(unref(p).place.gaps)}</p>`);
				else _push(`<!---->`);
				_push(`<!--]-->`);
			} else _push(`<p data-v-d799de3a>${ssrInterpolate(unref(s).map.unscored(nameOf(__props.place)))}</p>`);
			_push(`</section>`);
		};
	}
});
// src/features/score/PlacePanel.vue
var _sfc_setup$2 = PlacePanel_vue_vue_type_script_setup_true_lang_default.setup;
PlacePanel_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/PlacePanel.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var PlacePanel_default = /*#__PURE__*/ _plugin_vue_export_helper_default(PlacePanel_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-d799de3a"]]);
// src/domain/score/whatIf.ts
/** Scales on which a value moves in steps that others or thresholds make. */
var stepped = [
	"rank",
	"percentile",
	"borda",
	"thresholds"
];
/** Whether a score can be improved by degrees: not in steps, and not where the levels take no mean or different ones. */
function canImprove({ set, scheme }) {
	return !stepped.includes(scheme.normalisation) && soleMean(set, scheme) !== void 0;
}
/** The goal of passing another place: above the best that it may have. */
function passing(scoring, rival) {
	const found = scoring.scores.find(({ place }) => place === rival);
	return found && {
		score: found.value.hi,
		above: true
	};
}
/** The goal of the next band above the worst one that a place may be in; undefined in the highest. */
function nextBand({ set, scores }, place) {
	const own = scores.find((each) => each.place === place);
	const { bands = [] } = set;
	if (!own) return void 0;
	const reached = (index) => {
		const { lo, loClosed } = bands[index];
		return loClosed ? own.value.lo >= lo : own.value.lo > lo;
	};
	const next = bands.map((_, index) => index).filter((index) => !reached(index)).at(-1);
	return next === void 0 ? void 0 : {
		goal: {
			score: bands[next].lo,
			above: !bands[next].loClosed
		},
		band: next
	};
}
/** Highest value on the common scale, as far as there is one. */
function ceilingOf({ scheme }, indicator) {
	if (scheme.normalisation !== "none") return endsOf(scheme)?.[1] ?? Infinity;
	const limits = indicator.limits ?? indicator.goalposts;
	if (!limits) return Infinity;
	return indicator.direction === "lower" ? -limits[0] : limits[1];
}
/** Own units per point of the common scale, from two places with different values; undefined where there are none. */
function unscale(scoring, indicator) {
	const { set, columns, scheme } = scoring;
	const lower = indicator.direction === "lower";
	if (indicator.transform) return void 0;
	if (scheme.normalisation === "none") return (point) => lower ? -point : point;
	if (scheme.normalisation === "goalposts") {
		const [from, to] = indicator.goalposts;
		const [least, most] = scheme.range ?? [0, 100];
		const part = (point) => (point - least) * (to - from) / (most - least);
		return (point) => lower ? to - part(point) : from + part(point);
	}
	const column = columns.get(indicator.id);
	if (column.lo !== column.hi || ["distance", "sum"].includes(scheme.normalisation) && lower) return void 0;
	const values = set.values.get(indicator.id).lo;
	const known = [...values.keys()].filter((place) => !Number.isNaN(values[place])).map((place) => ({
		value: values[place],
		point: column.lo[place]
	}));
	const a = known[0];
	const b = a && known.find(({ point }) => point !== a.point);
	if (!b) return void 0;
	const slope = (b.value - a.value) / (b.point - a.point);
	return (point) => a.value + (point - a.point) * slope;
}
/**
* @param scoring for which {@link canImprove} holds
* @param place must have a score
* @param chosen indicators that may improve, at least one that counts
*/
function improve(scoring, place, goal, chosen) {
	const { set, scheme, columns, scores } = scoring;
	const kind = soleMean(set, scheme);
	if (!kind) throw new RangeError("Improvements need one mean at all levels.");
	const own = scores.find((each) => each.place === place);
	if (goal.above ? own.value.lo > goal.score : own.value.lo >= goal.score) return { kind: "reached" };
	const row = set.places.findIndex(({ id }) => id === place);
	const valueAt = (leaf) => columns.get(leaf).lo[row];
	const present = (leaf) => !Number.isNaN(columns.get(leaf)?.lo[row] ?? NaN);
	const parts = [...leafShares(set.root, scheme, present)].map(([leaf, share]) => ({
		leaf,
		share: toNumber(share),
		from: valueAt(leaf),
		most: Math.max(valueAt(leaf), ceilingOf(scoring, indicatorsOf(set).get(leaf))),
		moves: chosen.includes(leaf)
	}));
	const lifted = ({ from, most, moves }, points) => moves ? Math.min(from + points, most) : from;
	const scoreWith = (points) => restore(kind, parts.reduce((sum, part) => sum + part.share * transform(kind, lifted(part, points), scheme.power), 0), scheme.power);
	const moving = parts.filter(({ moves }) => moves);
	const free = moving.some(({ most }) => most === Infinity);
	let high = free ? 1 : moving.reduce((most, part) => Math.max(most, part.most - part.from), 0);
	while (free && scoreWith(high) <= goal.score && high < 0xe8d4a51000) high *= 2;
	const most = scoreWith(high);
	const slack = 5e-10;
	if (goal.above ? most <= goal.score + slack : most < goal.score - slack) return {
		kind: "beyond",
		most
	};
	let low = 0;
	for (let step = 0; step < 200 && low < high; step++) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) break;
		if (scoreWith(middle) >= goal.score) high = middle;
		else low = middle;
	}
	const indicators = indicatorsOf(set);
	return {
		kind: "steps",
		steps: moving.map((part) => ({
			part,
			to: lifted(part, high)
		})).filter(({ part, to }) => to > part.from).map(({ part: { leaf, from }, to }) => {
			const back = unscale(scoring, indicators.get(leaf));
			return {
				indicator: leaf,
				from,
				to,
				...back && { raw: {
					from: back(from),
					to: back(to)
				} }
			};
		})
	};
}
// src/features/score/WhatIfPanel.vue?vue&type=script&setup=true&lang.ts
/** Each indicator alone where that is enough, those that are not in one line, and all of them together. */
var WhatIfPanel_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "WhatIfPanel",
	__ssrInlineRender: true,
	props: {
		scoring: {},
		place: {},
		rival: {},
		nodeName: { type: Function }
	},
	setup(__props) {
		const props = __props;
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
		const names = computed(() => new Map(props.scoring.set.places.map(({ id: own, name }) => [own, t.value.local(name)])));
		const nameOf = (place) => names.value.get(place) ?? place;
		const indicators = computed(() => indicatorsOf(props.scoring.set));
		const counted = computed(() => [...props.scoring.shares.keys()]);
		const scored = computed(() => props.scoring.scores.some(({ place }) => place === props.place));
		/** Indicators that may not improve; kept as exceptions so that a new set starts with all. */
		const fixed = shallowRef(/* @__PURE__ */ new Set());
		const moving = computed(() => counted.value.filter((each) => !fixed.value.has(each)));
		const goals = computed(() => {
			const found = [];
			const next = nextBand(props.scoring, props.place);
			if (next) found.push({
				text: p.value.whatIf.band(t.value.local(props.scoring.set.bands[next.band].name)),
				goal: next.goal
			});
			const pass = props.rival === void 0 ? void 0 : passing(props.scoring, props.rival);
			if (pass) found.push({
				text: p.value.whatIf.pass(nameOf(props.rival)),
				goal: pass
			});
			return found;
		});
		/** A value rounded up at its own step or at two decimals, so that what is read is enough; down where lower is better. */
		function rounded(value, up, step = .01) {
			const steps = up ? Math.ceil(value / step - 1e-6) : Math.floor(value / step + 1e-6);
			return Number((steps * step).toFixed(6));
		}
		const stepOf = (indicator) => indicators.value.get(indicator).step;
		/** Where yes or no is all there is, a goal that must be exceeded is not met by arriving at it exactly. */
		function isEnough(result, above) {
			if (result.kind !== "steps") return result.kind === "reached";
			return !above || result.steps.some(({ indicator, to, raw }) => {
				const step = stepOf(indicator);
				const value = raw?.to ?? to;
				return step === void 0 || Math.abs(rounded(value, true, step) - value) > 1e-6;
			});
		}
		function words(result, above) {
			const say = p.value.whatIf;
			if (result.kind === "reached") return say.reached;
			if (result.kind === "beyond") return say.beyond;
			const steps = result.steps.map(({ indicator, from, to, raw }) => {
				const { unit, direction, step } = indicators.value.get(indicator);
				const values = raw ?? {
					from,
					to
				};
				const measure = raw ? unit ? t.value.local(unit) : "" : say.points;
				const up = !raw || direction !== "lower";
				const [start, end] = [rounded(values.from, !up, step), rounded(values.to, up, step)];
				return say.step(props.nodeName(indicator), String(start), String(end), measure);
			});
			const exceeds = result.steps.every(({ indicator }) => stepOf(indicator) !== void 0);
			return say.steps(steps, above && !exceeds);
		}
		function linesOf(goal) {
			const alone = moving.value.map((indicator) => ({
				indicator,
				result: improve(props.scoring, props.place, goal, [indicator])
			}));
			if (alone.some(({ result }) => result.kind === "reached")) return [{
				key: "reached",
				name: "",
				words: p.value.whatIf.reached
			}];
			const short = alone.filter(({ result }) => !isEnough(result, goal.above));
			const lines = alone.filter(({ result }) => isEnough(result, goal.above)).map(({ indicator, result }) => ({
				key: indicator,
				name: p.value.whatIf.alone(props.nodeName(indicator)),
				words: words(result, goal.above)
			}));
			if (short.length) lines.push({
				key: "short",
				name: p.value.whatIf.short,
				words: p.value.whatIf.names(short.map(({ indicator }) => props.nodeName(indicator)))
			});
			const whole = moving.value.every((indicator) => stepOf(indicator) !== void 0);
			if (moving.value.length > 1 && !(whole && short.length < alone.length)) lines.push({
				key: "spread",
				name: p.value.whatIf.spread,
				words: words(improve(props.scoring, props.place, goal, moving.value), goal.above)
			});
			return lines;
		}
		const answers = computed(() => goals.value.map(({ text, goal }) => ({
			text,
			lines: linesOf(goal)
		})));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "what-if",
				"aria-labelledby": "what-if-heading"
			}, _attrs))} data-v-2171db2c><h2 id="what-if-heading" data-v-2171db2c><span data-v-2171db2c>${ssrInterpolate(unref(p).whatIf.heading(nameOf(__props.place)))} </span>`);
			_push(ssrRenderComponent(SimulatedMark_default, null, null, _parent));
			_push(`</h2><p class="note" data-v-2171db2c>${ssrInterpolate(unref(p).whatIf.note)}</p>`);
			if (!unref(canImprove)(__props.scoring)) _push(`<p data-v-2171db2c>${ssrInterpolate(unref(p).whatIf.ranks)}</p>`);
			else if (!scored.value) _push(`<p data-v-2171db2c>${ssrInterpolate(unref(s).map.unscored(nameOf(__props.place)))}</p>`);
			else {
				_push(`<!--[--><fieldset data-v-2171db2c><legend data-v-2171db2c>${ssrInterpolate(unref(p).whatIf.which)}</legend><!--[-->`);
				ssrRenderList(counted.value, (indicator) => {
					_push(`<label${ssrRenderAttr("for", `${unref(id)}-${indicator}`)} data-v-2171db2c><input${ssrRenderAttr("id", `${unref(id)}-${indicator}`)} type="checkbox"${ssrIncludeBooleanAttr(!fixed.value.has(indicator)) ? " checked" : ""} data-v-2171db2c><span data-v-2171db2c> ${ssrInterpolate(__props.nodeName(indicator))}</span></label>`);
				});
				_push(`<!--]--></fieldset>`);
				if (!goals.value.length) _push(`<p data-v-2171db2c>${ssrInterpolate(unref(p).whatIf.noGoal)}</p>`);
				else _push(`<!---->`);
				_push(`<!--[-->`);
				ssrRenderList(answers.value, (answer) => {
					_push(`<div data-v-2171db2c><h3 data-v-2171db2c>${ssrInterpolate(answer.text)}</h3><dl data-v-2171db2c><!--[-->`);
					ssrRenderList(answer.lines, (line) => {
						_push(`<div data-v-2171db2c><dt data-v-2171db2c>${ssrInterpolate(line.name)}</dt><dd data-v-2171db2c>${ssrInterpolate(line.words)}</dd></div>`);
					});
					_push(`<!--]--></dl></div>`);
				});
				_push(`<!--]--><!--]-->`);
			}
			_push(`</section>`);
		};
	}
});
// src/features/score/WhatIfPanel.vue
var _sfc_setup$1 = WhatIfPanel_vue_vue_type_script_setup_true_lang_default.setup;
WhatIfPanel_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/WhatIfPanel.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var WhatIfPanel_default = /*#__PURE__*/ _plugin_vue_export_helper_default(WhatIfPanel_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-2171db2c"]]);
// src/features/score/CloserLook.vue?vue&type=script&setup=true&lang.ts
/** One place, another to compare it with, and what it would take to improve. Starts near the top. */
var CloserLook_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "CloserLook",
	__ssrInlineRender: true,
	props: {
		scoring: {},
		form: {},
		places: {},
		robustness: {},
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
		const options = computed(() => props.scoring.set.places.map(({ id, name }) => ({
			id,
			name: t.value.local(name)
		})));
		const ranked = computed(() => byPosition(props.scoring.scores));
		const place = computed(() => props.places[0] ?? (ranked.value[3] ?? ranked.value.at(-1)).place);
		/** The nearest above, so that passing it is the next step; below where there is none above. */
		const rival = computed(() => {
			if (props.places[1] !== void 0) return props.places[1];
			const own = ranked.value.find((each) => each.place === place.value);
			return (ranked.value.filter(({ positions }) => own && positions[0] < own.positions[0]).at(-1) ?? ranked.value.find((each) => each !== own))?.place;
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "closer-look",
				"aria-labelledby": "closer-heading"
			}, _attrs))} data-v-42259014><h2 id="closer-heading" data-v-42259014>${ssrInterpolate(unref(p).closer)}</h2><p class="choice" data-v-42259014><label data-v-42259014><span data-v-42259014>${ssrInterpolate(unref(p).place.choose)} </span><select${ssrRenderAttr("value", place.value)} data-v-42259014><!--[-->`);
			ssrRenderList(options.value, (each) => {
				_push(`<option${ssrRenderAttr("value", each.id)}${ssrIncludeBooleanAttr(each.id === place.value) ? " selected" : ""} data-v-42259014>${ssrInterpolate(each.name)}</option>`);
			});
			_push(`<!--]--></select></label><label data-v-42259014><span data-v-42259014>${ssrInterpolate(unref(p).place.rival)} </span><select${ssrRenderAttr("value", rival.value)} data-v-42259014><!--[-->`);
			ssrRenderList(options.value, (each) => {
				_push(`<option${ssrRenderAttr("value", each.id)}${ssrIncludeBooleanAttr(each.id === rival.value) ? " selected" : ""}${ssrIncludeBooleanAttr(each.id === place.value) ? " disabled" : ""} data-v-42259014>${ssrInterpolate(each.name)}</option>`);
			});
			_push(`<!--]--></select></label></p><div class="panels" data-v-42259014>`);
			_push(ssrRenderComponent(PlacePanel_default, {
				scoring: __props.scoring,
				form: __props.form,
				place: place.value,
				robustness: __props.robustness,
				"node-name": __props.nodeName
			}, null, _parent));
			if (rival.value !== void 0) _push(ssrRenderComponent(PairPanel_default, {
				scoring: __props.scoring,
				form: __props.form,
				a: place.value,
				b: rival.value,
				"node-name": __props.nodeName
			}, null, _parent));
			else _push(`<!---->`);
			_push(ssrRenderComponent(WhatIfPanel_default, {
				scoring: __props.scoring,
				place: place.value,
				rival: rival.value,
				"node-name": __props.nodeName
			}, null, _parent));
			_push(`</div></section>`);
		};
	}
});
// src/features/score/CloserLook.vue
var _sfc_setup = CloserLook_vue_vue_type_script_setup_true_lang_default.setup;
CloserLook_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/CloserLook.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var CloserLook_default = /*#__PURE__*/ _plugin_vue_export_helper_default(CloserLook_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-42259014"]]);
export { CloserLook_default as default };
