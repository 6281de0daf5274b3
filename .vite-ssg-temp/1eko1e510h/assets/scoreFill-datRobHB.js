import { Ct as fillKey, R as formatRange, V as outward } from "../main.mjs";
import { a as leafShares, f as exact, g as nearest, m as gcd, s as weightlessGroup, u as decimal, v as toNumber } from "./score.zh-CAm2I5gS.js";
import { a as depth, c as leaves, o as groups, p as weightOf, s as isGroup, t as aggregationAt } from "./model-CxvD97Sh.js";
import { i as isMean, n as weigh, r as climb } from "./weigh-DIXpR6Jz.js";
import { a as median, i as meanOf, o as shape, r as known$1 } from "./moments-DdDAkIsK.js";
// src/domain/score/columns.ts
var ends = (end) => Float64Array.from(end.nums, (num) => num === void 0 ? NaN : Number(num) / Number(end.den));
/** A column of fractions; the same end twice where every value is exact. */
function column(lo, hi) {
	const low = ends(lo);
	return {
		lo: low,
		hi: hi === lo ? low : ends(hi),
		exact: {
			lo,
			hi
		}
	};
}
/** Decimals as whole numbers over one power of ten, turned round where lower is better. */
function integers(values, lower) {
	const read = values.map((value) => {
		if (!value) return void 0;
		const lo = decimal(value.lo);
		return {
			lo,
			hi: value.hi === value.lo ? lo : decimal(value.hi)
		};
	});
	const places = read.reduce((most, value) => value ? Math.max(most, value.lo.places, value.hi.places) : most, 0);
	const powers = Array.from({ length: places + 1 }, (_, power) => 10n ** BigInt(power));
	const whole = ({ digits, places: own }) => (lower ? -digits : digits) * powers[places - own];
	return {
		all: read.map((value) => {
			if (!value) return void 0;
			const lo = whole(value.lo);
			const hi = value.hi === value.lo ? lo : whole(value.hi);
			return lower ? {
				lo: hi,
				hi: lo
			} : {
				lo,
				hi
			};
		}),
		den: powers[places]
	};
}
var extreme = (all, sign) => all.reduce((best, each) => (sign > 0 ? each > best : each < best) ? each : best);
var clamp = (value, most) => value < 0n ? 0n : value > most ? most : value;
/** 100 × (value − from) / (to − from) of one end, clamped to 0…100; `idle` where the ends leave no scale. */
function rescale(all, end, from, to, idle) {
	const den = to - from;
	if (den <= 0n) return {
		nums: all.map((value) => value && idle),
		den: 1n
	};
	return {
		nums: all.map((value) => value && clamp(100n * (value[end] - from), 100n * den)),
		den
	};
}
/** How many of the sorted numbers are below `value`, or at most `value`. */
function countBelow(sorted, value, inclusive) {
	let [from, to] = [0, sorted.length];
	while (from < to) {
		const middle = from + to >> 1;
		const each = sorted[middle];
		if (each < value || inclusive && each === value) from = middle + 1;
		else to = middle;
	}
	return from;
}
// src/domain/score/scales.ts
var present = (all) => all.filter((value) => value !== void 0);
var lows = (all) => present(all).map(({ lo }) => lo);
var highs = (all) => present(all).map(({ hi }) => hi);
var order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
/** The same of both ends, made once where they are one. */
function both(points, end) {
	const lo = end("lo");
	return column(lo, points ? lo : end("hi"));
}
var none = ({ all, den, points }) => both(points, (end) => ({
	nums: all.map((value) => value?.[end]),
	den
}));
/** `posts`: the ends as whole numbers over the same denominator, the worse one first. */
var goalposts = ({ all, points }, [from, to]) => both(points, (end) => rescale(all, end, from, to, end === "lo" ? 0n : 100n));
function minMax({ all, points, indicator: { id: node } }) {
	const [low, high] = [lows(all), highs(all)];
	if (points && extreme(low, -1) === extreme(low, 1)) return {
		code: "constant",
		node
	};
	const lo = rescale(all, "lo", extreme(high, -1), extreme(high, 1), 0n);
	return column(lo, points ? lo : rescale(all, "hi", extreme(low, -1), extreme(low, 1), 100n));
}
function rank({ all, points, indicator: { id: node } }) {
	const [low, high] = [lows(all).sort(order), highs(all).sort(order)];
	if (low.length < 2) return {
		code: "needsSeveral",
		node
	};
	const den = BigInt(low.length - 1);
	const lo = {
		nums: all.map((value) => value && 100n * BigInt(countBelow(high, value.lo, false))),
		den
	};
	if (points) return column(lo, lo);
	return column(lo, {
		nums: all.map((value) => value && 100n * BigInt(countBelow(low, value.hi, false) - (value.lo < value.hi ? 1 : 0))),
		den
	});
}
/** Twice the number of others that are worse, and once that of those level: at least and at most. */
function points2({ all }) {
	const [low, high] = [lows(all).sort(order), highs(all).sort(order)];
	const twice = (sorted, value) => countBelow(sorted, value, false) + countBelow(sorted, value, true);
	return {
		lo: all.map((value) => value && BigInt(twice(high, value.lo) - (value.lo === value.hi ? 1 : 0))),
		hi: all.map((value) => value && BigInt(twice(low, value.hi) - (value.lo === value.hi ? 1 : 2)))
	};
}
function borda(scaled) {
	const counts = points2(scaled);
	return both(scaled.points, (end) => ({
		nums: counts[end],
		den: 2n
	}));
}
function percentile(scaled) {
	const counts = points2(scaled);
	const den = 2n * BigInt(present(scaled.all).length);
	return both(scaled.points, (end) => ({
		nums: counts[end].map((twice) => twice === void 0 ? twice : 100n * (twice + 1n)),
		den
	}));
}
/** Mean and deviation come from exact sums, so that the order of the places does not matter. */
function zScore({ all, points, indicator: { id: node } }) {
	if (!points) return {
		code: "needsExact",
		node
	};
	const known = lows(all);
	if (known.length < 2) return {
		code: "needsSeveral",
		node
	};
	const n = BigInt(known.length);
	const sum = known.reduce((a, b) => a + b, 0n);
	const spread = n * known.reduce((a, b) => a + b * b, 0n) - sum * sum;
	if (spread === 0n) return {
		code: "constant",
		node
	};
	const scale = Math.sqrt(Number(spread)) * Math.sqrt(known.length / (known.length - 1));
	const lo = Float64Array.from(all, (value) => value ? Number(n * value.lo - sum) / scale : NaN);
	return {
		lo,
		hi: lo
	};
}
function distance({ values, all, points, indicator: { id: node, direction } }) {
	if (values.some((value) => value && value.lo <= 0)) return {
		code: "needsPositive",
		node
	};
	if (direction !== "lower") {
		const best = {
			lo: extreme(highs(all), 1),
			hi: extreme(lows(all), 1)
		};
		return both(points, (end) => rescale(all, end, 0n, best[end], 100n));
	}
	const known = values.filter((value) => value !== void 0);
	const least = (end) => known.reduce((best, value) => Math.min(best, value[end]), Infinity);
	const share = (best, own) => Float64Array.from(values, (value) => value ? 100 * Math.min(best, value[own]) / value[own] : NaN);
	const lo = share(least("lo"), "hi");
	return {
		lo,
		hi: points ? lo : share(least("hi"), "lo")
	};
}
/** 100 × (x − worst) / (goal − worst), not clamped. */
function towards({ all, points, indicator: { id: node } }, goal) {
	if (!points) return {
		code: "needsExact",
		node
	};
	const worst = extreme(lows(all), -1);
	if (goal <= worst) return {
		code: "constant",
		node
	};
	const lo = {
		nums: all.map((value) => value && 100n * (value.lo - worst)),
		den: goal - worst
	};
	return column(lo, lo);
}
/** `steps`: thresholds as whole numbers over the same denominator, turned round as the values are. */
var thresholds = ({ all, points }, steps) => both(points, (end) => ({
	nums: all.map((value) => value && 100n * BigInt(steps.filter((step) => value[end] >= step).length)),
	den: BigInt(steps.length)
}));
function sumShare({ values, all, points, indicator }) {
	const { id: node, direction } = indicator;
	if (!points) return {
		code: "needsExact",
		node
	};
	if (values.some((value) => value && value.lo <= 0)) return {
		code: "needsPositive",
		node
	};
	if (direction !== "lower") {
		const den = lows(all).reduce((a, b) => a + b, 0n);
		const lo = {
			nums: all.map((value) => value && 100n * value.lo),
			den
		};
		return column(lo, lo);
	}
	const whole = values.flatMap((value) => value ?? []).map((value) => 1 / value.lo).sort((a, b) => a - b).reduce((a, b) => a + b, 0);
	const lo = Float64Array.from(values, (value) => value ? 100 / value.lo / whole : NaN);
	return {
		lo,
		hi: lo
	};
}
function vectorShare({ all, points, indicator }) {
	const { id: node, direction } = indicator;
	if (!points) return {
		code: "needsExact",
		node
	};
	const squares = lows(all).reduce((a, b) => a + b * b, 0n);
	if (squares === 0n) return {
		code: "constant",
		node
	};
	const length = Math.sqrt(Number(squares));
	const shift = direction === "lower" ? 100 : 0;
	const lo = Float64Array.from(all, (value) => value ? shift + 100 * Number(value.lo) / length : NaN);
	return {
		lo,
		hi: lo
	};
}
// src/domain/score/normalise.ts
/**
* Brings the values of an indicator to one scale on which more is better (OECD/JRC, Handbook on Constructing Composite
* Indicators, 2008, step 5). With bounded values every result is an interval that holds the true one: the parameters
* that depend on all places (lowest, highest, best) are then bounded themselves, and the worst case is taken for each end.
*
* - none: the values as they are; negated where lower is better.
* - minMax: 100 × (x − lowest) / (highest − lowest) over the places.
* - goalposts: the same between fixed ends, clamped to 0…100.
* - zScore: (x − mean) / standard deviation of the sample (n − 1). Exact values only.
* - rank: 100 × the share of the other places that are strictly worse (COINr's `n_prank`).
* - percentile: 100 × (worse + half of those level with it, itself included) / n, the mid-rank rule for ties.
* - borda: the number of others that are worse, half a point for each that is level.
* - distance: 100 × x / best, or 100 × best / x where lower is better. Positive values only.
* - reference: 100 × (x − worst) / (x of the reference place − worst), beyond 100 where better. Exact values only.
* - target: 100 × (x − worst) / (target − worst), beyond 100 where better (COINr's `n_dist2targ`). Exact values only.
* - thresholds: 100 × the share of the thresholds that are reached, a categorical scale.
* - sum: 100 × x / Σ x, or 100 × x⁻¹ / Σ x⁻¹ where lower is better. Positive exact values only.
* - vector: 100 × x / √Σ x², or 100 − that where lower is better. Exact values only.
*
* A target range [a, b] puts a where these say 0 and b where they say 100, on the scales that run between the two: all but
* none, zScore, borda, sum and vector.
*/
/** Values as given, or as the policy reads a missing one; undefined stays missing. */
function ranges(set, indicator, policy) {
	const limits = indicator.limits ?? indicator.goalposts;
	const result = [];
	const column = set.values.get(indicator.id);
	for (let place = 0; place < set.places.length; place++) {
		const lo = column?.lo[place] ?? NaN;
		if (!Number.isNaN(lo)) result.push({
			lo,
			hi: column.hi[place]
		});
		else if (policy !== "bounds") result.push(void 0);
		else if (limits) result.push({
			lo: limits[0],
			hi: limits[1]
		});
		else return {
			code: "needsLimits",
			node: indicator.id
		};
	}
	return result;
}
/** The indicator and its values by their logarithm; undefined where something is not above 0. */
function logarithmic(indicator, values) {
	const { goalposts, target, thresholds } = indicator;
	if ([
		...goalposts ?? [],
		...target === void 0 ? [] : [target],
		...thresholds ?? []
	].some((value) => value <= 0) || values.some((value) => value && value.lo <= 0)) return void 0;
	return {
		indicator: {
			...indicator,
			...goalposts && { goalposts: [Math.log(goalposts[0]), Math.log(goalposts[1])] },
			...target !== void 0 && { target: Math.log(target) },
			...thresholds && { thresholds: thresholds.map(Math.log) }
		},
		values: values.map((value) => value && {
			lo: Math.log(value.lo),
			hi: Math.log(value.hi)
		})
	};
}
/** Scales that do not run from 0 to 100: a target range says nothing of them. */
var free = [
	"none",
	"zScore",
	"borda",
	"sum",
	"vector"
];
/** Scales on which values beyond the ends can be. */
var open = [
	...free,
	"reference",
	"target"
];
/** The ends between which every value of the scale lies, worst first; undefined where there are none. */
function endsOf({ normalisation, range }) {
	return open.includes(normalisation) ? void 0 : range ?? [0, 100];
}
/** a + (b − a) x / 100 for the target range [a, b]. */
function stretch$1(made, [from, to]) {
	const [start, width] = [exact(from), exact(to)];
	const span = {
		num: width.num * start.den - start.num * width.den,
		den: start.den * width.den
	};
	const turn = ({ nums, den }) => ({
		nums: nums.map((num) => num === void 0 ? num : start.num * width.den * 100n * den + span.num * num),
		den: 100n * den * span.den
	});
	if (made.exact) {
		const lo = turn(made.exact.lo);
		return column(lo, made.exact.hi === made.exact.lo ? lo : turn(made.exact.hi));
	}
	const each = (values) => values.map((value) => from + (to - from) * value / 100);
	const lo = each(made.lo);
	return {
		lo,
		hi: made.hi === made.lo ? lo : each(made.hi)
	};
}
/** Values the scale itself needs, in the indicator's own units, or why it has none. */
function marksOf(set, indicator, values, scale) {
	switch (scale.normalisation) {
		case "goalposts": return indicator.goalposts ?? "needsGoalposts";
		case "target": return indicator.target === void 0 ? "needsTarget" : [indicator.target];
		case "thresholds": return indicator.thresholds?.length ? indicator.thresholds : "needsThresholds";
		case "reference": {
			const own = values[set.places.findIndex(({ id }) => id === scale.reference)];
			return own ? [own.lo] : "needsReference";
		}
		default: return [];
	}
}
function scaled$1(input, marks, normalisation) {
	switch (normalisation) {
		case "none": return none(input);
		case "goalposts": {
			const [a, b] = marks;
			return goalposts(input, a < b ? [a, b] : [b, a]);
		}
		case "minMax": return minMax(input);
		case "rank": return rank(input);
		case "percentile": return percentile(input);
		case "borda": return borda(input);
		case "zScore": return zScore(input);
		case "distance": return distance(input);
		case "reference":
		case "target": return towards(input, marks[0]);
		case "thresholds": return thresholds(input, marks);
		case "sum": return sumShare(input);
		case "vector": return vectorShare(input);
	}
}
/** One indicator of the set on the common scale of `scale`. */
function normaliseColumn(set, given, scale) {
	const node = given.id;
	const read = ranges(set, given, scale.missing);
	if ("code" in read) return read;
	const logs = given.transform === "log" ? logarithmic(given, read) : {
		indicator: given,
		values: read
	};
	if (!logs) return {
		code: "needsPositive",
		node
	};
	const { indicator, values } = logs;
	const marks = marksOf(set, indicator, values, scale);
	if (typeof marks === "string") return {
		code: marks,
		node
	};
	if (values.every((value) => value === void 0)) return {
		code: "empty",
		node
	};
	const lower = indicator.direction === "lower";
	const { all, den } = integers([...values, ...marks.map((mark) => ({
		lo: mark,
		hi: mark
	}))], lower);
	const points = values.every((value) => !value || value.lo === value.hi);
	const made = scaled$1({
		indicator,
		values,
		all: all.slice(0, values.length),
		den,
		points
	}, all.slice(values.length).map((mark) => mark.lo), scale.normalisation);
	return "code" in made || !scale.range || free.includes(scale.normalisation) ? made : stretch$1(made, scale.range);
}
// src/domain/score/order.ts
var ascending = (a, b) => a < b ? -1 : a > b ? 1 : 0;
/** How many of the ascending numbers are above `value`. */
function countAbove(sorted, value) {
	let [from, to] = [0, sorted.length];
	while (from < to) {
		const middle = from + to >> 1;
		if (sorted[middle] > value) to = middle;
		else from = middle + 1;
	}
	return sorted.length - from;
}
/**
* Best and worst possible position of each score: 1 + the number of others surely above, and 1 + the number of others
* possibly above. Exact scores get one position, ties share it (competition ranking: 1, 2, 2, 4).
*/
function positionsOf(scores) {
	const low = scores.map(({ lo }) => lo).sort(ascending);
	const high = scores.map(({ hi }) => hi).sort(ascending);
	return scores.map(({ lo, hi }) => [1 + countAbove(low, hi), 1 + countAbove(high, lo) - (hi > lo ? 1 : 0)]);
}
/** Dense ranks (1, 2, 2, 3) as the reports print them; undefined where a score is only bounded. */
function denseRanksOf(scores) {
	if (scores.some(({ lo, hi }) => lo !== hi)) return void 0;
	const distinct = [...new Set(scores.map(({ lo }) => lo))].sort(ascending);
	const rank = new Map(distinct.map((value, index) => [value, distinct.length - index]));
	return scores.map(({ lo }) => rank.get(lo));
}
// src/domain/score/denominate.ts
/**
* Figures per head, area or output: x / denominator, by the key that the set gives an indicator (OECD/JRC, Handbook on
* Constructing Composite Indicators, 2008, step 2; COINr's `Denominate`). A value whose denominator is missing becomes
* missing. Denominators are above 0.
*/
function denominate(set) {
	const values = new Map(set.values);
	const denominated = [];
	const refusals = [];
	for (const { id, denominator } of leaves(set.root)) {
		const column = values.get(id);
		if (denominator === void 0 || !column) continue;
		const by = set.denominators?.get(denominator);
		if (!by) refusals.push({
			code: "needsDenominator",
			node: id
		});
		else if (by.some((value) => value <= 0)) refusals.push({
			code: "needsPositive",
			node: id
		});
		else {
			values.set(id, divided(column, by));
			denominated.push(id);
		}
	}
	return refusals.length ? { refusals } : {
		set: {
			...set,
			values
		},
		denominated
	};
}
function divided({ lo, hi }, by) {
	const low = lo.map((value, place) => value / by[place]);
	return {
		lo: low,
		hi: lo === hi ? low : hi.map((value, place) => value / by[place])
	};
}
// src/domain/score/impute.ts
/** A place whose group is not known, or has no value, stays missing. */
function impute(set, { by, within }) {
	const grouping = within === void 0 ? void 0 : set.groupings?.get(within);
	if (within !== void 0 && !grouping) return { refusals: [{
		code: "needsGrouping",
		node: set.root.id
	}] };
	const groupOf = (place) => grouping ? grouping[place] : "all";
	const typical = by === "mean" ? meanOf : median;
	const values = new Map(set.values);
	const estimates = [];
	for (const { id } of leaves(set.root)) {
		const column = values.get(id);
		if (!column?.lo.some((value) => Number.isNaN(value))) continue;
		const fill = (end) => {
			const made = /* @__PURE__ */ new Map();
			return end.map((value, place) => {
				const group = groupOf(place);
				if (!Number.isNaN(value) || group === void 0) return value;
				if (!made.has(group)) made.set(group, typical(known$1(end.filter((_, other) => groupOf(other) === group))));
				return made.get(group);
			});
		};
		const lo = fill(column.lo);
		const hi = column.lo === column.hi ? lo : fill(column.hi);
		values.set(id, {
			lo,
			hi
		});
		set.places.forEach(({ id: place }, row) => {
			if (Number.isNaN(column.lo[row]) && !Number.isNaN(lo[row])) estimates.push({
				place,
				indicator: id,
				lo: lo[row],
				hi: hi[row]
			});
		});
	}
	return {
		set: {
			...set,
			values
		},
		estimates
	};
}
// src/domain/score/screen.ts
function availability(set) {
	const columns = leaves(set.root).map(({ id }) => set.values.get(id)?.lo);
	return set.places.map(({ id }, place) => ({
		place: id,
		share: columns.filter((column) => !Number.isNaN(column?.[place] ?? NaN)).length / columns.length
	}));
}
/** The set without the places whose availability is below the minimum, and those places. */
function screen(set, all, minimum) {
	const kept = [...all.keys()].filter((place) => all[place].share >= minimum);
	if (kept.length === all.length) return {
		set,
		screened: []
	};
	const pick = (column) => Float64Array.from(kept, (place) => column[place]);
	return {
		set: {
			...set,
			places: kept.map((place) => set.places[place]),
			values: new Map([...set.values].map(([id, { lo, hi }]) => {
				const low = pick(lo);
				return [id, {
					lo: low,
					hi: lo === hi ? low : pick(hi)
				}];
			})),
			...set.denominators && { denominators: new Map([...set.denominators].map(([key, column]) => [key, pick(column)])) },
			...set.groupings && { groupings: new Map([...set.groupings].map(([key, own]) => [key, kept.map((place) => own[place])])) }
		},
		screened: all.filter(({ share }) => share < minimum)
	};
}
// src/domain/score/treat.ts
var isWithin = ({ skewness, kurtosis }, limits) => !(Math.abs(skewness) >= limits.skewness) || !(kurtosis >= limits.kurtosis);
var shapeOf = (values) => shape(known$1(values));
/** Ends and next values of a column; all NaN where nothing is known. */
function tail(values, sign) {
	let [outermost, next] = [-Infinity, -Infinity];
	for (const value of values) {
		const own = sign * value;
		if (own > outermost) [next, outermost] = [outermost, own];
		else if (own < outermost && own > next) next = own;
	}
	return {
		outermost: sign * outermost,
		next: sign * next
	};
}
/** The column with as many values winsorised as needed and allowed; equal ones may exceed that. */
function winsorise(values, limits) {
	const result = values.slice();
	let own = shapeOf(result);
	const rows = /* @__PURE__ */ new Set();
	while (!isWithin(own, limits) && rows.size < limits.winsorise) {
		const { outermost, next } = tail(result, own.skewness >= 0 ? 1 : -1);
		if (!Number.isFinite(next)) break;
		result.forEach((value, row) => {
			if (value !== outermost) return;
			result[row] = next;
			rows.add(row);
		});
		own = shapeOf(result);
	}
	return {
		result,
		shape: own,
		rows
	};
}
function logged(values) {
	const all = known$1(values);
	const [least, most] = [Math.min(...all), Math.max(...all)];
	const room = (most - least) / 100;
	return shape(all).skewness >= 0 ? values.map((value) => Math.log(value - least + room)) : values.map((value) => -Math.log(most - value + room));
}
var power = (value, exponent) => Math.abs(exponent) < 1e-8 ? Math.log(value) : (value ** exponent - 1) / exponent;
/** Log-likelihood of the exponent for positive values, up to a constant (Box and Cox 1964, equation 8). */
function likelihood(values, exponent) {
	const turned = values.map((value) => power(value, exponent));
	const mean = meanOf(turned);
	const variance = meanOf(turned.map((value) => (value - mean) ** 2));
	return (exponent - 1) * values.reduce((all, value) => all + Math.log(value), 0) - values.length / 2 * Math.log(variance);
}
/** The likeliest exponent in −2…2, by golden section: the likelihood has one top. */
function boxCoxExponent(values) {
	const ratio = (Math.sqrt(5) - 1) / 2;
	let [from, to] = [-2, 2];
	while (to - from > 1e-9) {
		const [left, right] = [to - ratio * (to - from), from + ratio * (to - from)];
		if (likelihood(values, left) < likelihood(values, right)) from = left;
		else to = right;
	}
	return (from + to) / 2;
}
function transformed(values, how) {
	if (how === "log") return { result: logged(values) };
	const least = Math.min(...known$1(values));
	const positive = values.map((value) => value - least + 1);
	const exponent = boxCoxExponent(known$1(positive));
	return {
		result: positive.map((value) => power(value, exponent)),
		exponent
	};
}
/** Treats what needs it; bounded values have no shape and are refused. */
function treat(set, limits) {
	const values = new Map(set.values);
	const treated = [];
	const refusals = [];
	for (const { id } of leaves(set.root)) {
		const column = values.get(id);
		if (!column) continue;
		if (column.lo !== column.hi) {
			refusals.push({
				code: "needsExact",
				node: id
			});
			continue;
		}
		const before = shapeOf(column.lo);
		if (isWithin(before, limits)) continue;
		const cut = winsorise(column.lo, limits);
		const enough = isWithin(cut.shape, limits) || !limits.otherwise;
		const { result, exponent } = enough ? {
			result: cut.result,
			exponent: void 0
		} : transformed(column.lo, limits.otherwise);
		const after = enough ? cut.shape : shapeOf(result);
		values.set(id, {
			lo: result,
			hi: result
		});
		treated.push({
			indicator: id,
			method: enough ? "winsorise" : limits.otherwise,
			before,
			after,
			places: set.places.filter((_, row) => result[row] !== column.lo[row] && !Number.isNaN(result[row])).map(({ id: place }) => place),
			...exponent !== void 0 && { exponent },
			within: isWithin(after, limits)
		});
	}
	return refusals.length ? { refusals } : {
		set: {
			...set,
			values
		},
		treated
	};
}
// src/domain/score/prepare.ts
/** The tree with the directions of the scheme. */
function directed(group, directions) {
	const children = group.children.map((child) => {
		if (isGroup(child)) return directed(child, directions);
		const direction = directions.get(child.id);
		return direction ? {
			...child,
			direction
		} : child;
	});
	return {
		...group,
		children
	};
}
function prepareAnew(given, scheme) {
	const { minimum, directions } = scheme;
	const turned = directions?.size ? {
		...given,
		root: directed(given.root, directions)
	} : given;
	const available = availability(turned);
	const { set, screened } = screen(turned, available, minimum?.unit ?? 0);
	const divided = scheme.denominate ? denominate(set) : {
		set,
		denominated: []
	};
	if ("refusals" in divided) return divided;
	const filled = scheme.impute ? impute(divided.set, scheme.impute) : {
		set: divided.set,
		estimates: []
	};
	if ("refusals" in filled) return filled;
	const cut = scheme.treat ? treat(filled.set, scheme.treat) : {
		set: filled.set,
		treated: []
	};
	if ("refusals" in cut) return cut;
	return {
		...cut,
		availability: available,
		screened,
		denominated: divided.denominated,
		estimates: filled.estimates
	};
}
/** Preparation does not depend on weights: a set keeps what it was asked for, so that moving a weight costs sums only. */
var made = /* @__PURE__ */ new WeakMap();
/**
* Takes the steps that the scheme asks for in this order: directions, availability, denominators, imputation, outliers.
* The set itself is never changed.
*/
function prepare(set, scheme) {
	const own = made.get(set) ?? /* @__PURE__ */ new Map();
	made.set(set, own);
	const { directions, minimum, denominate: divides, impute: fills, treat: cuts } = scheme;
	const key = JSON.stringify([
		[...directions ?? []],
		minimum?.unit,
		divides,
		fills,
		cuts
	]);
	const present = own.get(key) ?? prepareAnew(set, scheme);
	own.set(key, present);
	return present;
}
// src/domain/score/quantise.ts
/**
* Scores are whole numbers of 10⁻⁹. Arithmetic means of fractions are rounded to the nearest once, as if computed exactly,
* both ends of a bounded one alike: what is equal stays equal, what lies between stays between. A double decides where its
* error can't matter, a fraction elsewhere.
*/
var scoreScale = 1000000000n;
var scale = Number(scoreScale);
/** Σ share × value of one end, exactly; the sum's factors are made once for all places of one pattern of gaps. */
function exactMean(parts, end) {
	const all = parts.map(({ column }) => column.exact[end]);
	const denominators = parts.map(({ share }, index) => share.den * all[index].den);
	const den = denominators.reduce((common, each) => common / gcd(common, each) * each, 1n);
	const factors = parts.map(({ share }, index) => share.num * (den / denominators[index]));
	return (place) => {
		let num = 0n;
		for (let index = 0; index < factors.length; index++) num += factors[index] * all[index].nums[place];
		return {
			num,
			den
		};
	};
}
/** A double on the grid of scores. */
var scaled = (value, round) => BigInt(round(value * scale));
/** The score from doubles alone; bounded ones are widened by a step, far beyond the error on scales up to 10⁵. */
function fromDoubles(lo, hi) {
	if (lo === hi) {
		const value = scaled(lo, Math.round);
		return {
			lo: value,
			hi: value
		};
	}
	return {
		lo: scaled(lo, Math.floor) - 1n,
		hi: scaled(hi, Math.ceil) + 1n
	};
}
/**
* Rounds weighted sums of the parts. `near` is the sum in doubles; `size` bounds |value| over all parts, so that the error
* of a sum is at most a few units in the last place of it for each part. Undefined where the parts are no fractions.
*/
function exactScorer(parts, size) {
	if (parts.some(({ column }) => !column.exact)) return void 0;
	const points = parts.every(({ column }) => column.lo === column.hi);
	const error = scale * size * (parts.length + 16) * Number.EPSILON;
	const means = {};
	function rounded(place, end, near) {
		const at = near * scale;
		const [down, up] = [Math.round(at - error), Math.round(at + error)];
		if (down === up && Math.abs(at) < Number.MAX_SAFE_INTEGER / 4) return BigInt(down);
		const { num, den } = (means[end] ??= exactMean(parts, end))(place);
		return nearest(num * scoreScale, den);
	}
	return (place, near) => {
		const lo = rounded(place, "lo", near.lo);
		return {
			lo,
			hi: points ? lo : rounded(place, "hi", near.hi)
		};
	};
}
var toValue = (num) => toNumber({
	num,
	den: scoreScale
});
// src/domain/score/score.ts
/** Indicators that the weights let count, from left to right. */
function activeLeaves(group, scheme) {
	return group.children.filter((child) => weightOf(child, scheme) > 0).flatMap((child) => isGroup(child) ? activeLeaves(child, scheme) : [child]);
}
/** The one mean that all levels of the tree take; undefined where they differ or take another kind. */
function soleMean(set, scheme) {
	const first = aggregationAt(scheme, 0);
	const levels = Array.from({ length: depth(set.root) }, (_, level) => aggregationAt(scheme, level));
	return isMean(first) && levels.every((each) => each === first) ? first : void 0;
}
/** Columns do not depend on weights: a set keeps those it was asked for, so that moving a weight costs sums only. */
var known = /* @__PURE__ */ new WeakMap();
function columnOf(set, indicator, scheme) {
	const own = known.get(set) ?? /* @__PURE__ */ new Map();
	known.set(set, own);
	const { normalisation, missing, range, reference } = scheme;
	const key = [
		normalisation,
		missing,
		range,
		reference,
		indicator.id
	].join("\n");
	const present = own.get(key);
	if (present) return present;
	const made = normaliseColumn(set, indicator, scheme);
	own.set(key, made);
	return made;
}
/** What is told of an indicator in its own units: no use once a transformation against outliers changed them. */
var toldScales = [
	"goalposts",
	"target",
	"thresholds"
];
/** The columns of all indicators that count, or why there are none. */
function* columnsOf({ set, treated }, active, scheme) {
	const columns = /* @__PURE__ */ new Map();
	const refusals = [];
	const transformed = new Set(treated.filter(({ method }) => method !== "winsorise").map(({ indicator }) => indicator));
	const told = toldScales.includes(scheme.normalisation) || scheme.missing === "bounds";
	for (const indicator of active) {
		const column = columnOf(set, indicator, scheme);
		if (told && transformed.has(indicator.id)) refusals.push({
			code: "treatedScale",
			node: indicator.id
		});
		else if ("code" in column) refusals.push(column);
		else columns.set(indicator.id, column);
		yield;
	}
	return {
		columns,
		refusals
	};
}
/** Weights by a method depend on the columns and the weights by hand only: the last ones stay until those change. */
var lastWeighed = /* @__PURE__ */ new WeakMap();
function weighOnce(set, columns, scheme) {
	const { weighting } = scheme;
	if (!weighting) return {
		weights: scheme.weights,
		weighed: /* @__PURE__ */ new Map(),
		refusals: []
	};
	const key = JSON.stringify({
		...scheme,
		weights: [...scheme.weights],
		directions: void 0
	});
	const last = lastWeighed.get(set);
	if (last?.key === key) return last.result;
	const result = weigh(set.root, columns, {
		...scheme,
		weighting
	});
	lastWeighed.set(set, {
		key,
		result
	});
	return result;
}
/** Places scored between two rests of {@link scoreSteps}. */
var placesPerStep = 200;
/**
* {@link score} in steps of a few milliseconds even for thousands of places, so that whoever runs it can give way in
* between.
*/
function* scoreSteps(given, asked) {
	const weightless = weightlessGroup(given.root, asked);
	if (weightless) return {
		ok: false,
		refusals: [{
			code: "noWeight",
			node: weightless.id
		}]
	};
	const preparation = prepare(given, asked);
	if ("refusals" in preparation) return {
		ok: false,
		refusals: preparation.refusals
	};
	const { set } = preparation;
	yield;
	const { columns, refusals } = yield* columnsOf(preparation, activeLeaves(set.root, asked), asked);
	if (refusals.length) return {
		ok: false,
		refusals
	};
	const { weights, weighed, refusals: unweighed } = weighOnce(set, columns, asked);
	if (unweighed.length) return {
		ok: false,
		refusals: unweighed
	};
	yield;
	const scheme = weights === asked.weights ? asked : {
		...asked,
		weights
	};
	const climbed = climb(set.root, columns, scheme);
	if (climbed.refusals.length) return {
		ok: false,
		refusals: climbed.refusals
	};
	const { groups } = climbed;
	const counted = activeLeaves(set.root, scheme);
	const scorerOf = scorers(set, scheme, columns, groups);
	const total = groups.get(set.root.id);
	const blocked = [];
	const scored = [];
	for (const [index, { id: place }] of set.places.entries()) {
		if (index % placesPerStep === 0) yield;
		const missing = counted.filter(({ id }) => Number.isNaN(columns.get(id).lo[index])).map(({ id }) => id);
		if (Number.isNaN(total.lo[index])) blocked.push({
			place,
			missing
		});
		else scored.push({
			place,
			score: scorerOf(index, missing)
		});
	}
	const scores = yield* placed(scored);
	return {
		ok: true,
		set,
		scheme,
		preparation,
		weighed,
		shares: leafShares(set.root, scheme),
		columns,
		groups,
		scores,
		blocked
	};
}
/** The score of each place from its total in doubles, exact where the scheme allows. */
function scorers(set, scheme, columns, groups$1) {
	const { lo, hi } = groups$1.get(set.root.id);
	const at = (place) => ({
		lo: lo[place],
		hi: hi[place]
	});
	const inDoubles = (place) => fromDoubles(lo[place], hi[place]);
	if (soleMean(set, scheme) !== "arithmetic") return inDoubles;
	const size = [...columns.values()].reduce((most, column) => Math.max(most, ...[column.lo, column.hi].map((end) => end.reduce((own, value) => value === value ? Math.max(own, Math.abs(value)) : own, 0))), 0);
	const made = /* @__PURE__ */ new Map();
	const below = new Map(groups(set.root).map((group) => [group.id, new Set(leaves(group).map(({ id }) => id))]));
	return (place, missing) => {
		const left = [...groups$1].filter(([, { lo: own }]) => Number.isNaN(own[place])).map(([id]) => id);
		const pattern = [
			...missing,
			"",
			...left
		].join("\n");
		if (!made.has(pattern)) {
			const absent = /* @__PURE__ */ new Set([...missing, ...left.flatMap((id) => [...below.get(id)])]);
			const parts = [...leafShares(set.root, scheme, (leaf) => !absent.has(leaf))].map(([leaf, share]) => ({
				share,
				column: columns.get(leaf)
			}));
			made.set(pattern, exactScorer(parts, size));
		}
		return made.get(pattern)?.(place, at(place)) ?? inDoubles(place);
	};
}
/** Positions and ranks of the scores. */
function* placed(scored) {
	const bounds = scored.map(({ score: own }) => own);
	yield;
	const positions = positionsOf(bounds);
	yield;
	const dense = denseRanksOf(bounds);
	yield;
	return scored.map(({ place, score: { lo, hi } }, index) => ({
		place,
		lo,
		hi,
		value: {
			lo: toValue(lo),
			hi: toValue(hi)
		},
		positions: positions[index],
		...dense && { dense: dense[index] }
	}));
}
/** The ends of the scale on which the scores are, worst first; undefined where it has none. */
function scaleOf(scheme) {
	const kind = aggregationAt(scheme, 0);
	return kind === "topsis" ? [0, 100] : kind === "copeland" ? void 0 : endsOf(scheme);
}
/** Rows from best to worst: by best position, then worst; what can't be told apart keeps its order. */
function byPosition(scores) {
	return [...scores].sort((a, b) => a.positions[0] - b.positions[0] || a.positions[1] - b.positions[1] || b.value.lo + b.value.hi - a.value.lo - a.value.hi);
}
/** The set's bands that a score may be in, by place in the list, highest first; empty where the set has none. */
function bandsOf({ bands = [] }, { value: { lo, hi } }) {
	return bands.flatMap((band, index) => {
		const above = band.loClosed ? hi >= band.lo : hi > band.lo;
		const below = band.hiClosed ? lo <= band.hi : lo < band.hi;
		return above && below ? [index] : [];
	});
}
/** All indicators of the set by id. */
function indicatorsOf(set) {
	return new Map(leaves(set.root).map((leaf) => [leaf.id, leaf]));
}
// src/locales/scoreText.ts
/** Decimals of a simulated score: one less than the reports print, so that the two are not taken for each other. */
var decimals = 1;
/** `66.7`, `50.0–75.0`: a simulated score; bounds are rounded away from each other. */
function scoreText({ lo, hi, value }) {
	if (lo === hi) return value.lo.toFixed(decimals);
	const least = Math.floor(value.lo * 10 + 1e-6) / 10;
	const most = Math.ceil(value.hi * 10 - 1e-6) / 10;
	return `${least.toFixed(decimals)}–${most.toFixed(decimals)}`;
}
/** A share as a percentage with one decimal, without an idle one: 40%, 12.5%. */
function percent(share) {
	return `${Number((share * 100).toFixed(1))}%`;
}
/** Two shares as percentages, rounded away from each other: what they hold stays inside. */
function percentRange(least, most) {
	return `${Number(outward.lo(least * 100).toFixed(2))}%–${Number(outward.hi(most * 100).toFixed(2))}%`;
}
/** Two shares as percentages, rounded towards each other: what is said of all between them stays true. */
function sureRange(least, most) {
	return `${Number(outward.hi(least * 100).toFixed(2))}%–${Number(outward.lo(most * 100).toFixed(2))}%`;
}
/** Best and worst position: 3, or 3–5. */
var positionText = ({ positions }) => formatRange(positions);
// src/charts/firmness.ts
/**
* Where positions stand on an axis of so many places, best at the left.
* @param least width that stays visible
*/
function stretch([best, worst], { size, width, least = 0 }) {
	const step = width / size;
	const wide = Math.max(least, (worst - best + 1) * step);
	return {
		x: Math.min(width - wide, (best - 1) * step),
		width: wide
	};
}
// src/charts/scoreFill.ts
var count = 5;
/** Over the scale where it has ends, else from the lowest to the highest score. */
function scoreClasses({ scheme, scores }) {
	const [lowest, highest] = scaleOf(scheme) ?? [scores.reduce((least, { value }) => Math.min(least, value.lo), Infinity), scores.reduce((most, { value }) => Math.max(most, value.hi), -Infinity)];
	const width = highest - lowest;
	return {
		edges: Array.from({ length: 6 }, (_, index) => lowest + index * width / count),
		classOf: (score) => width > 0 ? Math.min(count, 1 + Math.floor((score - lowest) / width * count + 1e-9)) : count
	};
}
/** What each class holds: `20–40`, lowest first. */
function classTexts({ edges }) {
	const ends = edges.map((edge) => Number(edge.toFixed(1)));
	return ends.slice(0, -1).map((edge, index) => `${edge}–${ends[index + 1]}`);
}
/** The fill on the ramp of simulated scores: solid where the score is exact, stripes of both ends where it is bounded. */
function scoreFill({ lo, hi, value }, { classOf }) {
	return lo === hi ? {
		kind: "solid",
		step: classOf(value.lo)
	} : {
		kind: "hatch",
		steps: [classOf(value.hi), classOf(value.lo)]
	};
}
/** Every striped fill among these, once. */
function hatchesAmong(fills) {
	const hatches = [...fills].filter((fill) => fill.kind === "hatch");
	return [...new Map(hatches.map((fill) => [fillKey(fill), fill])).values()];
}
/** Value of an SVG `fill` attribute. */
function simulatedFill(fill) {
	return fill.kind === "solid" ? `var(--sim-${fill.step})` : `url(#sim-${fillKey(fill)})`;
}
export { prepare as _, simulatedFill as a, percentRange as c, sureRange as d, bandsOf as f, soleMean as g, scoreSteps as h, scoreFill as i, positionText as l, indicatorsOf as m, hatchesAmong as n, stretch as o, byPosition as p, scoreClasses as r, percent as s, classTexts as t, scoreText as u, endsOf as v };
