// src/dataset/bundledPlatform.ts
/** The file as it is, for the checks. */
var bundledPlatformFile = {
	year: null,
	collected: [],
	capabilities: [],
	facts: [],
	populations: [],
	users: [],
	apps: []
};
/** What the reports say about the platforms, as it ships with the atlas. Checked by `npm run data:check`. */
function bundledPlatform() {
	return bundledPlatformFile;
}
// src/domain/platform.ts
/** What the list of one level alone says about a unit: an absent unit is a no only where the list exhausts the count. */
function verdict(level, unit) {
	if (level.units?.includes(unit)) return "yes";
	return level.complete && !level.silent?.includes(unit) ? "no" : "open";
}
/** Whether the levels of an exclusive capability take up all units, so that each is on exactly one of them. */
function coversAll(capability, allUnits) {
	const sum = capability.levels.reduce((total, level) => total + level.count, 0);
	return capability.relation === "exclusive" && sum === allUnits.length;
}
function exclusiveVerdicts(capability, unit, allUnits) {
	const own = capability.levels.map((level) => verdict(level, unit));
	if (own.includes("yes")) return own.map((one) => one === "yes" ? "yes" : "no");
	const alone = capability.levels.filter((_, at) => own[at] === "open").length === 1 && coversAll(capability, allUnits);
	return own.map((one) => one === "open" && alone ? "yes" : one);
}
function nestedVerdicts(capability, unit) {
	const result = capability.levels.map((level) => verdict(level, unit));
	const innermost = result.lastIndexOf("yes");
	const outermost = result.indexOf("no");
	return result.map((one, at) => {
		if (at <= innermost) return "yes";
		return outermost >= 0 && at >= outermost ? "no" : one;
	});
}
var statusOf = {
	done: "yes",
	underway: "underway",
	planned: "planned",
	none: "no"
};
/**
* What is known of one unit in one capability. A named unit is a yes. An unnamed one is a no only where the named list
* exhausts the count. Where exclusive levels take up all units and only one of them is open to the unit, it is on that
* one (elimination). Nested levels carry over: on an inner level means on every wider one, not on a wider one means not
* on any inner one. Everything else stays open.
*
* @param allUnits ids of all units that the counts are out of
*/
function capabilityStatus(capability, unit, allUnits) {
	const verdicts = capability.relation === "exclusive" ? exclusiveVerdicts(capability, unit, allUnits) : nestedVerdicts(capability, unit);
	const sure = capability.levels.filter((_, at) => verdicts[at] === "yes");
	const possible = capability.levels.filter((_, at) => verdicts[at] === "open").map(({ id }) => id);
	const levels = sure.map(({ id }) => id);
	const [first] = sure;
	if (first) {
		const named = sure.some((level) => level.units?.includes(unit) && !level.inferred);
		return {
			levels,
			possible,
			maybeNone: false,
			status: statusOf[first.stage],
			basis: named ? "named" : "derived"
		};
	}
	if (!possible.length) return {
		levels,
		possible,
		maybeNone: true,
		status: "no",
		basis: "derived"
	};
	return {
		levels,
		possible,
		maybeNone: !coversAll(capability, allUnits),
		status: "unnamed",
		basis: "open"
	};
}
export { bundledPlatform as n, capabilityStatus as t };
