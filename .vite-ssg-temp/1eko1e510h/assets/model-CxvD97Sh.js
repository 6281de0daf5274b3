// src/domain/score/model.ts
var normalisations = [
	"none",
	"minMax",
	"goalposts",
	"zScore",
	"rank",
	"percentile",
	"borda",
	"distance",
	"reference",
	"target",
	"thresholds",
	"sum",
	"vector"
];
var means = [
	"arithmetic",
	"geometric",
	"harmonic",
	"generalised"
];
var aggregations = [
	...means,
	"copeland",
	"topsis"
];
var missingPolicies = [
	"block",
	"renormalise",
	"bounds"
];
var defaultMethod = {
	normalisation: "none",
	aggregation: "arithmetic",
	missing: "block"
};
var weightings = [
	"equal",
	"entropy",
	"critic",
	"ahp",
	"pca",
	"influence"
];
/** Half way between the arithmetic (1) and the geometric mean (0). */
var defaultPower = .5;
/** The aggregation of the groups so many levels below the index. */
function aggregationAt({ levels, aggregation }, level) {
	return levels?.[level] ?? aggregation;
}
/** The scheme a set starts with. */
function defaultScheme(set) {
	return {
		...defaultMethod,
		...set.method,
		weights: /* @__PURE__ */ new Map()
	};
}
function isGroup(node) {
	return node.children !== void 0;
}
/** The indicators below a node from left to right. */
function leaves(node) {
	return isGroup(node) ? node.children.flatMap(leaves) : [node];
}
/** Levels of groups from the node down: 1 where all its children are indicators, 0 for an indicator. */
function depth(node) {
	return isGroup(node) ? 1 + Math.max(...node.children.map(depth)) : 0;
}
/** The groups of a tree, each before its children. */
function groups(node) {
	return isGroup(node) ? [node, ...node.children.flatMap(groups)] : [];
}
/** The weight in force: the reader's, else the set's, else 1. */
function weightOf(node, scheme) {
	return scheme.weights.get(node.id) ?? node.weight ?? 1;
}
/** Columns of values for places and indicators in this order; undefined is missing. */
function valueColumns(places, indicators, valueOf) {
	return new Map(indicators.map((indicator) => {
		const values = places.map((place) => valueOf(place, indicator));
		const end = (which) => Float64Array.from(values, (value) => typeof value === "object" ? value[which] : value ?? NaN);
		const lo = end("lo");
		return [indicator, {
			lo,
			hi: values.some((value) => typeof value === "object") ? end("hi") : lo
		}];
	}));
}
export { depth as a, leaves as c, normalisations as d, valueColumns as f, defaultScheme as i, means as l, weightings as m, aggregations as n, groups as o, weightOf as p, defaultPower as r, isGroup as s, aggregationAt as t, missingPolicies as u };
