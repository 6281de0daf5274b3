import { d as normalisations, m as weightings, n as aggregations, u as missingPolicies } from "./model-CxvD97Sh.js";
import * as v from "valibot";
// src/domain/score/uncertaintySpec.ts
/** What may vary in an analysis of uncertainty, see `uncertainty.ts`. */
var optionsOf = (schema) => v.optional(v.pipe(v.array(schema), v.minLength(2), v.maxLength(8)));
var uncertaintySchema = v.strictObject({
	/** Rows of each of the two samples; choices + 2 times as many scorings are made. */
	draws: v.optional(v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(1e5)), 1e3),
	seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31 - 1)), 1),
	/** Sum of the Dirichlet parameters; weights stay as they are where absent. See `robustness.ts`. */
	concentration: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(1e4))),
	normalisation: optionsOf(v.picklist(normalisations)),
	aggregation: optionsOf(v.picklist(aggregations)),
	weighting: optionsOf(v.picklist(["given", ...weightings])),
	impute: optionsOf(v.picklist([
		"none",
		"mean",
		"median"
	])),
	treat: optionsOf(v.picklist([
		"none",
		"winsorise",
		"log",
		"boxCox"
	]))
});
// src/domain/score/schemeFile.ts
/**
* A scheme as a small JSON file: everything that decides the result, with the set. A key that is absent takes the set's
* default, so that `{}` is the scheme that a set starts with.
*/
var share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
var positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
var id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
var byNode = (schema) => v.record(id, schema);
/** What a scheme in memory holds as the file has it. */
var steps = {
	minimum: v.optional(v.strictObject({
		unit: v.optional(share),
		group: v.optional(share)
	})),
	denominate: v.optional(v.boolean()),
	impute: v.optional(v.strictObject({
		by: v.picklist(["mean", "median"]),
		within: v.optional(id)
	})),
	treat: v.optional(v.strictObject({
		skewness: v.optional(positive, 2),
		kurtosis: v.optional(positive, 3.5),
		winsorise: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 5),
		otherwise: v.optional(v.picklist(["log", "boxCox"]))
	})),
	normalisation: v.optional(v.picklist(normalisations)),
	range: v.optional(v.pipe(v.strictTuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]), v.check(([from, to]) => from < to, "from below to"))),
	reference: v.optional(id),
	missing: v.optional(v.picklist(missingPolicies)),
	aggregation: v.optional(v.picklist(aggregations)),
	levels: v.optional(v.pipe(v.array(v.picklist(aggregations)), v.maxLength(5))),
	power: v.optional(v.pipe(v.number(), v.finite(), v.check((value) => value !== 0, "not 0"))),
	weighting: v.optional(v.picklist(weightings)),
	comparisons: v.optional(v.array(v.strictTuple([
		id,
		id,
		v.pipe(v.number(), v.minValue(1 / 9 - 1e-9), v.maxValue(9))
	])))
};
v.strictObject({
	version: v.optional(v.literal(1), 1),
	directions: v.optional(byNode(v.picklist(["higher", "lower"]))),
	...steps,
	weights: v.optional(byNode(v.pipe(v.number(), v.finite(), v.minValue(0)))),
	uncertainty: v.optional(uncertaintySchema)
});
/** The file of a scheme: inverse of {@link readScheme}. */
function writeScheme({ weights, directions, ...rest }, uncertainty) {
	return {
		version: 1,
		...rest,
		...weights.size && { weights: Object.fromEntries(weights) },
		...directions?.size && { directions: Object.fromEntries(directions) },
		...uncertainty && { uncertainty }
	};
}
export { writeScheme as t };
