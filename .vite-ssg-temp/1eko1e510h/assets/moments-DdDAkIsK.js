// src/domain/score/moments.ts
/** Sums over columns that several steps share. NaN is missing and left out. */
/** The values there are. */
var known = (values) => Array.from(values).filter((value) => !Number.isNaN(value));
var sum = (values) => {
	let all = 0;
	for (let index = 0; index < values.length; index++) all += values[index];
	return all;
};
var meanOf = (values) => sum(values) / values.length;
/** The middle value, or the mean of the two in the middle. */
function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
/** Central moments of the orders 2, 3 and 4. */
function central(values) {
	const mean = meanOf(values);
	const moments = [
		0,
		0,
		0
	];
	for (const value of values) {
		const square = (value - mean) ** 2;
		moments[0] += square;
		moments[1] += square * (value - mean);
		moments[2] += square * square;
	}
	return moments.map((moment) => moment / values.length);
}
/** Standard deviation of the sample, by n − 1. */
function deviation(values) {
	return Math.sqrt(central(values)[0] * values.length / (values.length - 1));
}
/**
* Skewness and excess kurtosis of the sample, corrected for its size: G₁ and G₂ of Joanes and Gill (1998), as in SAS, SPSS,
* spreadsheets and COINr. NaN for fewer than 3 or 4 values or equal ones.
*/
function shape(values) {
	const n = values.length;
	const [m2, m3, m4] = central(values);
	const skewness = n < 3 ? NaN : m3 / m2 ** 1.5 * Math.sqrt(n * (n - 1)) / (n - 2);
	const excess = m4 / m2 ** 2 - 3;
	return {
		skewness,
		kurtosis: n < 4 ? NaN : ((n + 1) * excess + 6) * (n - 1) / ((n - 2) * (n - 3))
	};
}
/** Sums of squares and products about the means, over the rows that both columns know. */
function comoments(a, b) {
	let [n, meanA, meanB, squaresA, squaresB, products] = [
		0,
		0,
		0,
		0,
		0,
		0
	];
	for (let row = 0; row < a.length; row++) {
		const [x, y] = [a[row], b[row]];
		if (Number.isNaN(x) || Number.isNaN(y)) continue;
		n++;
		const [fromA, fromB] = [x - meanA, y - meanB];
		meanA += fromA / n;
		meanB += fromB / n;
		squaresA += fromA * (x - meanA);
		squaresB += fromB * (y - meanB);
		products += fromA * (y - meanB);
	}
	return {
		squaresA,
		squaresB,
		products
	};
}
/** Pearson's correlation over the rows that both columns know; NaN where a column does not vary or fewer than 2 are left. */
function correlation(a, b) {
	const { squaresA, squaresB, products } = comoments(a, b);
	return squaresA > 0 && squaresB > 0 ? products / Math.sqrt(squaresA * squaresB) : NaN;
}
/** cov(a, b) / var(b) over the rows that both columns know: what a rises by with b. NaN where b does not vary. */
function slope(a, b) {
	const { squaresB, products } = comoments(a, b);
	return squaresB > 0 ? products / squaresB : NaN;
}
export { median as a, sum as c, meanOf as i, deviation as n, shape as o, known as r, slope as s, correlation as t };
