import { l as means, p as weightOf, r as defaultPower, s as isGroup, t as aggregationAt } from "./model-CxvD97Sh.js";
import { c as sum, n as deviation, r as known, t as correlation } from "./moments-DdDAkIsK.js";
import { r as groupShares, v as toNumber } from "./score.zh-CAm2I5gS.js";
// src/domain/score/aggregate.ts
function isMean(kind) {
	return means.includes(kind);
}
/** Whether the kind takes values above 0 only. */
var needsPositive = (kind) => isMean(kind) && kind !== "arithmetic";
/** What is summed up: x, ln x, −1/x or ±xᵖ; each grows with x. */
function transform(kind, value, power = defaultPower) {
	switch (kind) {
		case "arithmetic": return value;
		case "geometric": return Math.log(value);
		case "harmonic": return -1 / value;
		case "generalised": return Math.sign(power) * value ** power;
	}
}
/** Inverse of {@link transform}. */
function restore(kind, sum, power = defaultPower) {
	switch (kind) {
		case "arithmetic": return sum;
		case "geometric": return Math.exp(sum);
		case "harmonic": return -1 / sum;
		case "generalised": return (Math.sign(power) * sum) ** (1 / power);
	}
}
/** Σ w T(x) by place, NaN where any value is missing. */
function sums(kind, columns, shares, power) {
	const n = columns[0].length;
	const result = new Float64Array(n);
	for (let index = 0; index < columns.length; index++) {
		const column = columns[index];
		const share = shares[index];
		if (kind === "arithmetic") for (let place = 0; place < n; place++) result[place] += share * column[place];
		else for (let place = 0; place < n; place++) result[place] += share * transform(kind, column[place], power);
	}
	return result;
}
/** The mean by place; what is missing leaves its weight to the rest if it may (`fill`), and the place without one if not. */
function weighted(kind, columns, shares, { power, fill }) {
	const result = sums(kind, columns, shares, power);
	let whole = 0;
	for (let index = 0; index < columns.length; index++) whole += shares[index];
	for (let place = 0; place < result.length; place++) {
		let mean = result[place] / whole;
		if (fill && mean !== mean) {
			let [sum, weight] = [0, 0];
			columns.forEach((column, index) => {
				const value = column[place];
				if (value !== value) return;
				sum += shares[index] * transform(kind, value, power);
				weight += shares[index];
			});
			mean = sum / weight;
		}
		result[place] = kind === "arithmetic" ? mean : restore(kind, mean, power);
	}
	return result;
}
/** Below this a majority of weight is none: far above the error of sums of shares. */
var level = 1e-12;
function copeland(columns, shares) {
	const n = columns[0].length;
	const result = new Float64Array(n);
	for (let a = 0; a < n; a++) for (let b = a + 1; b < n; b++) {
		let lead = 0;
		for (let index = 0; index < columns.length; index++) {
			const difference = columns[index][a] - columns[index][b];
			if (difference > 0) lead += shares[index];
			else if (difference < 0) lead -= shares[index];
		}
		const sign = lead > level ? 1 : lead < -1e-12 ? -1 : 0;
		result[a] += sign;
		result[b] -= sign;
	}
	return result;
}
function topsis(columns, shares) {
	const n = columns[0].length;
	const best = new Float64Array(n);
	const worst = new Float64Array(n);
	columns.forEach((column, index) => {
		let [least, most] = [Infinity, -Infinity];
		for (const value of column) {
			if (value < least) least = value;
			if (value > most) most = value;
		}
		for (let place = 0; place < n; place++) {
			best[place] += (shares[index] * (most - column[place])) ** 2;
			worst[place] += (shares[index] * (column[place] - least)) ** 2;
		}
	});
	return best.map((square, place) => {
		const [far, near] = [Math.sqrt(square), Math.sqrt(worst[place])];
		return far + near === 0 ? 50 : 100 * near / (far + near);
	});
}
/** Sets to NaN what has fewer values than wanted. */
function withGaps(columns, result, wanted) {
	return result.map((value, place) => columns.reduce((count, column) => count + (Number.isNaN(column[place]) ? 0 : 1), 0) < wanted ? NaN : value);
}
/** One column of several of the same length; NaN where too much is missing. At least one column. */
function aggregate(columns, shares, { kind, power, least }) {
	if (isMean(kind)) {
		const result = weighted(kind, columns, shares, {
			power,
			fill: least < 1
		});
		return least > 0 && least < 1 ? withGaps(columns, result, least * columns.length - level) : result;
	}
	const gaps = withGaps(columns, new Float64Array(columns[0].length), columns.length);
	const present = gaps.some((value) => Number.isNaN(value)) ? columns.map((column) => column.map((value, place) => Number.isNaN(gaps[place]) ? NaN : value)) : columns;
	const result = kind === "copeland" ? copeland(present, shares) : topsis(present, shares);
	return present === columns ? result : withGaps(columns, result, columns.length);
}
// src/domain/score/tree.ts
var sharesByWeight = (scheme) => (group) => groupShares(group, scheme)?.map(toNumber);
/**
* Goes up the tree: every group's values from those of its children, in doubles. Children without weight take no part. A
* group whose kind of aggregation its children do not allow is refused with what is in the way.
*/
function climb(root, columns, scheme, sharesOf = sharesByWeight(scheme)) {
	const groups = /* @__PURE__ */ new Map();
	const refusals = [];
	const least = scheme.missing === "renormalise" ? scheme.minimum?.group ?? 0 : 1;
	function visit(group, level) {
		const counted = group.children.filter((child) => weightOf(child, scheme) > 0);
		const children = counted.map((child) => isGroup(child) ? visit(child, level + 1) : columns.get(child.id));
		if (children.some((child) => !child)) return void 0;
		const ends = children;
		const kind = aggregationAt(scheme, level);
		const points = ends.every(({ lo, hi }) => lo === hi);
		const before = refusals.length;
		counted.forEach(({ id: node }, index) => {
			if (needsPositive(kind) && ends[index].lo.some((value) => value <= 0)) refusals.push({
				code: "needsPositive",
				node
			});
			if (!isMean(kind) && ends[index].lo !== ends[index].hi) refusals.push({
				code: "needsExact",
				node
			});
		});
		if (refusals.length > before) return void 0;
		const shares = sharesOf({
			...group,
			children: counted
		}, ends);
		if (!shares) return void 0;
		const mixing = {
			kind,
			power: scheme.power,
			least
		};
		const made = (end) => aggregate(ends.map((child) => child[end]), shares, mixing);
		const lo = made("lo");
		const own = {
			lo,
			hi: points ? lo : made("hi")
		};
		groups.set(group.id, own);
		return own;
	}
	visit(root, 0);
	return {
		groups,
		refusals
	};
}
// src/domain/score/weigh.ts
/**
* Weights of siblings, equal or from their columns or from comparisons (OECD/JRC, Handbook on Constructing Composite Indicators,
* 2008, step 6). All come out from nought with sum 1.
*
* - equal: the same for all siblings, whatever the set suggests.
* - entropy (熵权法; Shannon 1948, Zeleny 1982): with p = x / Σ x over n places, 1 + Σ p ln p / ln n, in proportion. What
*   is spread unevenly weighs more. Values from nought only.
* - critic (Diakoulaki, Mavrotas and Papayannakis 1995): σ Σ (1 − r) over the siblings in proportion, σ the deviation of
*   the column brought to 0…1. What varies and does not repeat others weighs more.
* - ahp (层次分析法; Saaty 1980): the principal eigenvector of the matrix of judgements.
* - pca: squared loadings of the first principal component of the correlations; they sum to 1. Unstable with few places.
* - influence (after Becker, Saisana, Paruolo and Vandecasteele 2017): every sibling's correlation with the weighted mean
*   is equal; one that is more correlated even without weight gets none.
*/
var shareOut = (values) => {
	const whole = sum(values);
	return values.map((value) => value / whole);
};
/** `columns` have no value below nought and a sum above it. */
function entropyWeights(columns) {
	return shareOut(columns.map((column) => {
		const whole = sum(column);
		const entropy = column.reduce((all, value) => {
			const part = value / whole;
			return part > 0 ? all - part * Math.log(part) : all;
		}, 0);
		return Math.max(0, 1 - entropy / Math.log(column.length));
	}));
}
function correlations(columns) {
	return columns.map((a, row) => columns.map((b, column) => row === column ? 1 : correlation(a, b)));
}
/** `columns` vary. */
function criticWeights(columns) {
	const matrix = correlations(columns);
	return shareOut(columns.map((column, index) => {
		const [least, most] = [Math.min(...column), Math.max(...column)];
		const conflict = matrix[index].reduce((all, r) => all + 1 - r, 0);
		return deviation([...column]) / (most - least) * conflict;
	}));
}
/**
* The principal eigenvector of a matrix by powers of it, sum of sizes 1, and its eigenvalue. Positive matrices have one
* of positive entries (Perron); a symmetric one without negative eigenvalues converges too.
*/
function principal(matrix) {
	let vector = shareOut(matrix.map((_, index) => 1 + index / 1e3));
	let value = 0;
	for (let step = 0; step < 1e4; step++) {
		const next = matrix.map((row) => row.reduce((all, each, index) => all + each * vector[index], 0));
		const size = next.reduce((all, each) => all + Math.abs(each), 0);
		const scaledDown = next.map((each) => each / size);
		const moved = scaledDown.reduce((most, each, index) => Math.max(most, Math.abs(each - vector[index])), 0);
		vector = scaledDown;
		value = size;
		if (moved < 1e-14) break;
	}
	return {
		vector,
		value
	};
}
/** `columns` vary. */
function principalWeights(columns) {
	const { vector, value } = principal(correlations(columns));
	return {
		weights: shareOut(vector.map((loading) => loading ** 2)),
		explained: value / columns.length
	};
}
/** Solves a symmetric positive definite system by elimination; undefined where it is singular. */
function solve(matrix, right) {
	const rows = matrix.map((row, index) => [...row, right[index]]);
	const n = rows.length;
	for (let pivot = 0; pivot < n; pivot++) {
		let best = pivot;
		for (let row = pivot + 1; row < n; row++) if (Math.abs(rows[row][pivot]) > Math.abs(rows[best][pivot])) best = row;
		[rows[pivot], rows[best]] = [rows[best], rows[pivot]];
		const head = rows[pivot];
		if (Math.abs(head[pivot]) < 1e-10) return void 0;
		for (let row = 0; row < n; row++) {
			if (row === pivot) continue;
			const factor = rows[row][pivot] / head[pivot];
			if (factor) for (let column = pivot; column <= n; column++) rows[row][column] -= factor * head[column];
		}
	}
	return rows.map((row, index) => row[n] / row[index]);
}
/**
* With standardised columns the correlations with Σ u z are in proportion to R u, so u = R⁻¹ 1 makes them equal. Where that
* has a negative entry the least is dropped and the rest solved again: the mean of least variance. Undefined where columns
* repeat each other exactly.
*/
function influenceWeights(columns) {
	const matrix = correlations(columns);
	let active = [...columns.keys()];
	for (;;) {
		const solution = solve(active.map((row) => active.map((column) => matrix[row][column])), active.map(() => 1));
		if (!solution) return void 0;
		const least = solution.indexOf(Math.min(...solution));
		if (solution[least] >= 0) {
			const weights = columns.map(() => 0);
			active.forEach((index, at) => weights[index] = solution[at] / deviation([...columns[index]]));
			return shareOut(weights);
		}
		active = active.filter((_, at) => at !== least);
	}
}
/** Saaty's mean consistency of random judgements by size, from 1 (Saaty 2008, table of random indices). */
var randomIndices = [
	0,
	0,
	.52,
	.89,
	1.11,
	1.25,
	1.35,
	1.4,
	1.45,
	1.49,
	1.51,
	1.54,
	1.56,
	1.57,
	1.58
];
/** `judgements[a][b]`: how many times as much a matters as b, with `judgements[b][a]` its inverse. */
function ahpWeights(judgements) {
	const { vector, value } = principal(judgements);
	const n = judgements.length;
	const consistency = n < 3 ? 0 : (value - n) / (n - 1) / (randomIndices[n - 1] ?? NaN);
	return {
		weights: shareOut(vector),
		eigenvalue: value,
		consistency
	};
}
/** The matrix of a group's judgements; undefined where a pair has none. */
function matrixOf(ids, comparisons) {
	const matrix = ids.map((_, row) => ids.map((__, column) => row === column ? 1 : NaN));
	for (const [a, b, times] of comparisons) {
		const [row, column] = [ids.indexOf(a), ids.indexOf(b)];
		if (row < 0 || column < 0) continue;
		matrix[row][column] = times;
		matrix[column][row] = 1 / times;
	}
	return matrix.flat().some((value) => Number.isNaN(value)) ? void 0 : matrix;
}
/** Rows that all columns know, by column. */
function complete(ends) {
	const rows = [...ends[0].lo.keys()].filter((row) => ends.every(({ lo }) => !Number.isNaN(lo[row])));
	return ends.map(({ lo }) => rows.map((row) => lo[row]));
}
function fromData(nodes, ends, method) {
	for (const [index, { lo, hi }] of ends.entries()) {
		const node = nodes[index].id;
		if (lo !== hi) return {
			code: "needsExact",
			node
		};
		const values = known(lo);
		if (method === "entropy" && (values.some((value) => value < 0) || !(sum(values) > 0))) return {
			code: "needsPositive",
			node
		};
		if (method !== "entropy" && new Set(values).size < 2) return {
			code: "constant",
			node
		};
	}
	const columns = complete(ends);
	if (columns[0].length < 3) return {
		code: "needsSeveral",
		node: nodes[0].id
	};
	if (method === "pca") return principalWeights(columns);
	const weights = {
		entropy: entropyWeights,
		critic: criticWeights,
		influence: influenceWeights
	}[method](columns);
	if (!weights?.every(Number.isFinite)) return {
		code: "constant",
		node: nodes[0].id
	};
	return { weights };
}
/** Weights keep so many significant digits: they enter exact sums as decimals. */
var digits = 12;
/**
* The weights in force under a method, from the lowest groups up: those of the set and by hand, and in groups where
* nothing is set by hand those that the method gives. What it says of each group is kept.
*/
function weigh(root, columns, scheme) {
	const weights = new Map(scheme.weights);
	const weighed = /* @__PURE__ */ new Map();
	const refusals = [];
	function judge({ id, children }, ends) {
		if (children.length === 1) return { weights: [1] };
		if (scheme.weighting === "equal") return { weights: children.map(() => 1) };
		if (scheme.weighting !== "ahp") return fromData(children, ends, scheme.weighting);
		const matrix = matrixOf(children.map((child) => child.id), scheme.comparisons ?? []);
		return matrix ? ahpWeights(matrix) : {
			code: "needsComparisons",
			node: id
		};
	}
	return {
		weights,
		weighed,
		refusals: [...climb(root, columns, scheme, (group, ends) => {
			if (group.children.some(({ id }) => scheme.weights.has(id))) return shareOut(group.children.map((child) => weightOf(child, scheme)));
			const found = judge(group, ends);
			if ("code" in found) {
				refusals.push(found);
				return;
			}
			const rounded = found.weights.map((weight) => Number(weight.toPrecision(digits)));
			group.children.forEach(({ id }, index) => weights.set(id, rounded[index]));
			weighed.set(group.id, {
				...found,
				weights: rounded
			});
			return shareOut(rounded);
		}).refusals, ...refusals]
	};
}
export { restore as a, isMean as i, weigh as n, transform as o, climb as r, ahpWeights as t };
