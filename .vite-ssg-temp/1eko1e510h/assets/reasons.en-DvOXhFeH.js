import { t as bandNames } from "./bandNames-BfuI8aBZ.js";
import { t as ReasonValues } from "./reasonValues-DVHyOmV5.js";
import { t as subject } from "./en-COvpF1fH.js";
// src/locales/reasons.en.ts
var nameOfBand = (id) => (bandNames.en[id] ?? id).toLowerCase();
var groupNames = {
	get nation() {
		return subject.everyone;
	},
	cities: "all key cities"
};
var bandName = (v) => `“${nameOfBand(v.text("band"))}”`;
function bandList(bands, last = "or") {
	const names = bands.map((band) => `“${nameOfBand(band)}”`);
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}
/** `above 90`, `at most 80`, `between 75.28 and 75.95, both excluded`, `88.31`. */
function range(v) {
	const lo = v.figure("lo");
	const hi = v.figure("hi");
	const openLow = v.flag("loOpen");
	const openHigh = v.flag("hiOpen");
	if (v.has("lo") && v.has("hi")) {
		if (lo === hi) return lo;
		if (v.is("hi", 100) && !openHigh) return `${openLow ? "above" : "at least"} ${lo}`;
		if (v.is("lo", 0) && !openLow) return `${openHigh ? "below" : "at most"} ${hi}`;
		return `between ${lo} and ${hi}${openLow && openHigh ? ", both excluded" : openLow ? `, ${lo} excluded` : openHigh ? `, ${hi} excluded` : ""}`;
	}
	return v.has("lo") ? `${openLow ? "above" : "at least"} ${lo}` : `${openHigh ? "below" : "at most"} ${hi}`;
}
var over = (v) => `${v.flag("strict") ? "above" : "at least"} ${v.figure("value")}`;
var under = (v) => `${v.flag("strict") ? "below" : "at most"} ${v.figure("value")}`;
/** `so it stands at place 30`, `so it stands at place 13 at best and 30 at worst`. */
function places(v) {
	const only = v.onlyPlace();
	if (only) return `so it stands at place ${only}`;
	const best = v.has("best") ? [`${v.text("best")} at best`] : [];
	const worst = v.has("worst") ? [`${v.text("worst")} at worst`] : [];
	return `so it stands at place ${[...best, ...worst].join(" and ")}`;
}
var groupName = (v, nameOf) => groupNames[v.text("group")] ?? nameOf(v.text("group"));
var words = {
	printed: (v) => `The index is printed: ${v.figure("value")}.`,
	indexByBand: (v) => `The band is ${bandList(v.bands("bands"))}, so the index is ${range(v)}.`,
	sameRank: (v, nameOf) => `It shares rank ${v.text("rank")} with ${nameOf(v.text("unit"))}, so it has the same index, ${range(v)}.`,
	rankAbove: (v, nameOf) => `Rank ${v.text("rank")} is ahead of rank ${v.text("unitRank")}, ${nameOf(v.text("unit"))}, so the index is ${over(v)}.`,
	rankBelow: (v, nameOf) => `Rank ${v.text("rank")} is behind rank ${v.text("unitRank")}, ${nameOf(v.text("unit"))}, so the index is ${under(v)}.`,
	rankBetween: (v, nameOf) => `Rank ${v.text("rank")} is behind rank ${v.text("aboveRank")}, ${nameOf(v.text("above"))}, and ahead of rank ${v.text("belowRank")}, ${nameOf(v.text("below"))}, so the index is ${v.flag("aboveStrict") ? "below" : "at most"} ${v.figure("aboveValue")} and ${v.flag("belowStrict") ? "above" : "at least"} ${v.figure("belowValue")}.`,
	topListAbove: (v, nameOf) => `It is in the complete list of the first ${v.text("size")} and ${nameOf(v.text("unit"))} is not, so the index is ${over(v)}.`,
	topListBelow: (v, nameOf) => `It is not in the complete list of the first ${v.text("size")}, where ${nameOf(v.text("unit"))} is, so the index is ${under(v)}.`,
	orderAbove: (v, nameOf) => `A list from high to low names it before ${nameOf(v.text("unit"))}, so the index is ${over(v)}.`,
	orderBelow: (v, nameOf) => `A list from high to low names it after ${nameOf(v.text("unit"))}, so the index is ${under(v)}.`,
	standsAbove: (v, nameOf) => `It must stand level with or above ${nameOf(v.text("unit"))}, so the index is ${over(v)}.`,
	standsBelow: (v, nameOf) => `It must stand level with or below ${nameOf(v.text("unit"))}, so the index is ${under(v)}.`,
	slotAbove: (v) => `It stands at place ${v.text("position")} or better, where the index is ${over(v)}.`,
	slotBelow: (v) => `It stands at place ${v.text("position")} or worse, where the index is ${under(v)}.`,
	meanSum: (v, nameOf) => `By the mean of ${groupName(v, nameOf)}, even with all others at their limits the index is ${range(v)}.`,
	aboveMean: (v) => `It must be above the mean of all units, so the index is above ${v.figure("value")}.`,
	notAboveMean: (v) => `It cannot be above the mean of all units, so the index is ${under(v)}.`,
	sideOfMean: (v) => `It ${v.flag("above") ? "must" : "cannot"} be above the mean of all units.`,
	bandClaim: (v) => `A source states the band: ${bandName(v)}.`,
	notBand: (v) => `A source says that the band is not ${bandName(v)}.`,
	bandMembers: (v) => `A source lists all ${v.text("size")} units of the band ${bandName(v)}, and this is one.`,
	notBandMember: (v) => `All units in ${bandList(v.bands("excluded"), "and")} are listed, and this is none of them.`,
	bandByElimination: (v) => `All units in ${bandList(v.bands("excluded"), "and")} are listed and this is none of them, so it is ${bandName(v)}.`,
	bandFull: (v) => `The numbers of units per band rule out ${bandList(v.bands("excluded"))} and leave ${bandList(v.bands("bands"))}.`,
	bandByIndex: (v) => `The index is ${range(v)}, so the band is ${bandList(v.bands("bands"))}.`,
	bandNotLower: (v, nameOf) => `It does not stand below ${nameOf(v.text("unit"))}, nor does its band, so that is ${bandList(v.bands("bands"))}.`,
	bandNotHigher: (v, nameOf) => `It does not stand above ${nameOf(v.text("unit"))}, nor does its band, so that is ${bandList(v.bands("bands"))}.`,
	rankClaim: (v) => `Rank ${v.text("rank")} is printed (equal units share a rank, none is skipped).`,
	rankByGap: (v) => `Of the ranks nobody is known to hold, it must take ${v.list("ranks").join(" or ")}.`,
	topList: (v) => `It is in the complete list of the first ${v.text("size")} ranks.`,
	notInTopList: (v) => `It is not in the complete list of the first ${v.text("size")} ranks, so all ${v.text("listed")} listed units are above it.`,
	positionByRank: (v) => `Its rank is ${v.text("rank")} at best and ${v.text("above")} units have better known ranks; counted along the ranks, ${places(v).replace("so it", "it")}.`,
	positionByBands: (v) => `By the numbers of units in ${bandList(v.bands("bands"))} and the bands above, ${places(v).replace("so it", "it")}.`,
	positionByCounts: (v) => {
		const above = v.is("above", 0) ? [] : [`${v.text("above")} must be above it`];
		const notAbove = v.is("notAbove", 0) ? [] : [`${v.text("notAbove")} cannot be above it`];
		return `Of ${v.text("total")} units, ${[...above, ...notAbove].join(" and ")}, ${places(v)}.`;
	},
	positionByIndex: (v) => `Compared with the index that each place can have, ${places(v).replace("so it", "it")}.`,
	positionByRoom: (v) => `At most ${v.text("room")} units can have as much as the rank before it, ${places(v)}.`,
	positionByElimination: (v) => `Just as many units as there are places can stand up to place ${v.text("worst")}, and it is one of them.`,
	positionByNeighbour: (v, nameOf) => `By its standing against ${nameOf(v.text("unit"))}, ${places(v).replace("so it", "it")}.`,
	positionByMean: (v) => `By the number of units above the mean, ${places(v).replace("so it", "it")}.`,
	meanClaim: (v) => `The mean is printed: ${v.figure("value")}, rounded to ${v.has("decimals") ? v.text("decimals") : "two"} decimals.`,
	lowerMean: (v) => `A source says that it rose to ${v.text("than")}, for which ${v.figure("value")} is printed, so it is below that.`,
	meanOfMembers: (v) => {
		if (v.text("exact") === v.text("size")) return `Computed from the indices of all ${v.text("size")} units.`;
		const known = v.is("exact", 0) ? "" : `; ${v.text("exact")} are known exactly`;
		return `Computed from what the indices of the ${v.text("size")} units can be${known}.`;
	},
	meanOfSlots: (v) => `Computed from the index that each of the ${v.text("size")} places can have.`,
	meanOfParts: (v, nameOf) => `The mean of ${groupName(v, nameOf)} is made up of its regions; it follows from that.`,
	meanAtLeastNation: () => `A source says that its mean reaches the ${subject.mean}.`,
	meanBelowNation: () => `A source says that its mean is below the ${subject.mean}.`,
	meanAgainstRegion: (v, nameOf) => `A source compares the mean of ${groupName(v, nameOf)} with it; it follows from that.`,
	regionOrderAbove: (v, nameOf) => `A list by mean from high to low names it before ${groupName(v, nameOf)}.`,
	regionOrderBelow: (v, nameOf) => `A list by mean from high to low names it after ${groupName(v, nameOf)}.`,
	meanBySide: (v, nameOf) => `${nameOf(v.text("unit"))} ${v.flag("above") ? "must" : "cannot"} be above it; it follows from that.`,
	membersAboveMean: (v, nameOf) => `Its members stand on one side of the mean, so its mean compares with that of ${groupName(v, nameOf)}.`,
	aboveMeanCount: (v) => `${v.text("count")} units are said to be above the mean.`
};
/** One sentence for a reason; the unit, region or population it speaks of is “it”. */
function reasonText(reason, nameOf) {
	return words[reason.rule](new ReasonValues(reason.values), nameOf);
}
export { reasonText };
