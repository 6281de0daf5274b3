import { t as bandNames$1 } from "./bandNames-BfuI8aBZ.js";
import { t as ReasonValues } from "./reasonValues-DVHyOmV5.js";
import { t as subject } from "./zh-BwoXNb3g.js";
// src/locales/reasons.zh-CN.ts
var bandNames = bandNames$1.zh;
var groupNames = {
	get nation() {
		return subject.everyone;
	},
	cities: "全部重点城市"
};
var bandList = (bands) => bands.map((band) => `“${bandNames[band]}”`).join("、");
/** `高于 90`、`不高于 80`、`在 75.28（不含）与 75.95（不含）之间`、`为 88.31`。 */
function range(v) {
	const lo = v.figure("lo");
	const hi = v.figure("hi");
	if (v.has("lo") && v.has("hi")) {
		if (lo === hi) return `为 ${lo}`;
		const openLow = v.flag("loOpen");
		const openHigh = v.flag("hiOpen");
		if (v.is("hi", 100) && !openHigh) return `${openLow ? "高于" : "不低于"} ${lo}`;
		if (v.is("lo", 0) && !openLow) return `${openHigh ? "低于" : "不高于"} ${hi}`;
		return `在 ${lo}${openLow ? "（不含）" : " "}与 ${hi}${openHigh ? "（不含）" : " "}之间`;
	}
	return v.has("lo") ? `${v.flag("loOpen") ? "高于" : "不低于"} ${lo}` : `${v.flag("hiOpen") ? "低于" : "不高于"} ${hi}`;
}
var over = (v) => `${v.flag("strict") ? "高于" : "不低于"} ${v.figure("value")}`;
var under = (v) => `${v.flag("strict") ? "低于" : "不高于"} ${v.figure("value")}`;
/** `居第 30 位`, `最前第 13 位，最后第 30 位`. */
function places(v) {
	const only = v.onlyPlace();
	if (only) return `居第 ${only} 位`;
	const best = v.has("best") ? [`最前第 ${v.text("best")} 位`] : [];
	const worst = v.has("worst") ? [`最后第 ${v.text("worst")} 位`] : [];
	return [...best, ...worst].join("，");
}
var groupName = (v, nameOf) => groupNames[v.text("group")] ?? nameOf(v.text("group"));
var words = {
	printed: (v) => `来源印有指数 ${v.figure("value")}。`,
	indexByBand: (v) => `分档为${bandList(v.bands("bands"))}，指数${range(v)}。`,
	sameRank: (v, nameOf) => `与${nameOf(v.text("unit"))}同列第 ${v.text("rank")} 名，指数相同，${range(v)}。`,
	rankAbove: (v, nameOf) => `名次第 ${v.text("rank")}，在第 ${v.text("unitRank")} 名${nameOf(v.text("unit"))}之前，指数${over(v)}。`,
	rankBelow: (v, nameOf) => `名次第 ${v.text("rank")}，在第 ${v.text("unitRank")} 名${nameOf(v.text("unit"))}之后，指数${under(v)}。`,
	rankBetween: (v, nameOf) => `名次第 ${v.text("rank")}，在第 ${v.text("aboveRank")} 名${nameOf(v.text("above"))}之后、第 ${v.text("belowRank")} 名${nameOf(v.text("below"))}之前，指数${v.flag("aboveStrict") ? "低于" : "不高于"} ${v.figure("aboveValue")}、${v.flag("belowStrict") ? "高于" : "不低于"} ${v.figure("belowValue")}。`,
	topListAbove: (v, nameOf) => `列入前 ${v.text("size")} 的完整名单，未列入的${nameOf(v.text("unit"))}在其后，指数${over(v)}。`,
	topListBelow: (v, nameOf) => `未列入前 ${v.text("size")} 的完整名单，列入的${nameOf(v.text("unit"))}在其前，指数${under(v)}。`,
	orderAbove: (v, nameOf) => `来源由高到低列举时在${nameOf(v.text("unit"))}之前，指数${over(v)}。`,
	orderBelow: (v, nameOf) => `来源由高到低列举时在${nameOf(v.text("unit"))}之后，指数${under(v)}。`,
	standsAbove: (v, nameOf) => `必在${nameOf(v.text("unit"))}之前或与之持平，指数${over(v)}。`,
	standsBelow: (v, nameOf) => `必在${nameOf(v.text("unit"))}之后或与之持平，指数${under(v)}。`,
	slotAbove: (v) => `位次不晚于第 ${v.text("position")} 位，而该位的指数${over(v)}。`,
	slotBelow: (v) => `位次不早于第 ${v.text("position")} 位，而该位的指数${under(v)}。`,
	meanSum: (v, nameOf) => `由${groupName(v, nameOf)}平均值，其余单位取到极限时指数仍${range(v)}。`,
	aboveMean: (v) => `必高于全部单位的平均值，指数高于 ${v.figure("value")}。`,
	notAboveMean: (v) => `不可能高于全部单位的平均值，指数${under(v)}。`,
	sideOfMean: (v) => `${v.flag("above") ? "必" : "不可能"}高于全部单位的平均值。`,
	bandClaim: (v) => `来源写明分档为“${bandNames[v.text("band")]}”。`,
	notBand: (v) => `来源写明分档不是“${bandNames[v.text("band")]}”。`,
	bandMembers: (v) => `来源列出“${bandNames[v.text("band")]}”的全部 ${v.text("size")} 个单位，其中有它。`,
	notBandMember: (v) => `${bandList(v.bands("excluded"))}的单位已全部列出，其中没有它。`,
	bandByElimination: (v) => `${bandList(v.bands("excluded"))}的单位已全部列出，其中没有它，只能是“${bandNames[v.text("band")]}”。`,
	bandFull: (v) => `按各档单位数，不可能是${bandList(v.bands("excluded"))}，只能是${bandList(v.bands("bands"))}。`,
	bandByIndex: (v) => `指数${range(v)}，分档只能是${bandList(v.bands("bands"))}。`,
	bandNotLower: (v, nameOf) => `不低于${nameOf(v.text("unit"))}，分档也不低于它，只能是${bandList(v.bands("bands"))}。`,
	bandNotHigher: (v, nameOf) => `不高于${nameOf(v.text("unit"))}，分档也不高于它，只能是${bandList(v.bands("bands"))}。`,
	rankClaim: (v) => `来源印有名次第 ${v.text("rank")}（并列同名次，其后名次连续）。`,
	rankByGap: (v) => `空缺的名次中，第 ${v.list("ranks").join("、")} 名只能由它补上。`,
	topList: (v) => `列入前 ${v.text("size")} 名的完整名单。`,
	notInTopList: (v) => `未列入前 ${v.text("size")} 名的完整名单，名单上的 ${v.text("listed")} 个单位都在其前。`,
	positionByRank: (v) => `名次不前于第 ${v.text("rank")}，已知 ${v.text("above")} 个单位名次更前；逐名次推算，${places(v)}。`,
	positionByBands: (v) => `按${bandList(v.bands("bands"))}及更高各档的单位数，${places(v)}。`,
	positionByCounts: (v) => {
		const above = v.is("above", 0) ? [] : [`${v.text("above")} 个高于它`];
		const notAbove = v.is("notAbove", 0) ? [] : [`${v.text("notAbove")} 个不高于它`];
		return `${v.text("total")} 个单位中必有 ${[...above, ...notAbove].join("、")}，${places(v)}。`;
	},
	positionByIndex: (v) => `以指数范围与各位次可能的指数相比，${places(v)}。`,
	positionByRoom: (v) => `指数不低于前一名次者至多 ${v.text("room")} 个单位，${places(v)}。`,
	positionByElimination: (v) => `能排到第 ${v.text("worst")} 位以内的单位恰好这么多，它是其中之一。`,
	positionByNeighbour: (v, nameOf) => `由与${nameOf(v.text("unit"))}的先后，${places(v)}。`,
	positionByMean: (v) => `按高于平均值的单位数，${places(v)}。`,
	meanClaim: (v) => `来源印有平均值 ${v.figure("value")}（四舍五入到${v.has("decimals") ? ` ${v.text("decimals")} ` : "两"}位小数）。`,
	lowerMean: (v) => `来源指出到 ${v.text("than")} 年有提高，${v.text("than")} 年印为 ${v.figure("value")}，故低于它。`,
	meanOfMembers: (v) => {
		if (v.text("exact") === v.text("size")) return `由全部 ${v.text("size")} 个单位的指数算出。`;
		const known = v.is("exact", 0) ? "" : `，其中 ${v.text("exact")} 个指数已知`;
		return `由 ${v.text("size")} 个单位的指数范围算出${known}。`;
	},
	meanOfSlots: (v) => `由 ${v.text("size")} 个位次上可能的指数算出。`,
	meanOfParts: (v, nameOf) => `${groupName(v, nameOf)}的平均值由各地区合成，据此推出。`,
	meanAtLeastNation: () => `来源指出其平均值达到${subject.mean}值。`,
	meanBelowNation: () => `来源指出其平均值低于${subject.mean}值。`,
	meanAgainstRegion: (v, nameOf) => `来源把${groupName(v, nameOf)}的平均值与它相比，据此推出。`,
	regionOrderAbove: (v, nameOf) => `来源按平均值由高到低列举时在${groupName(v, nameOf)}之前。`,
	regionOrderBelow: (v, nameOf) => `来源按平均值由高到低列举时在${groupName(v, nameOf)}之后。`,
	meanBySide: (v, nameOf) => v.flag("above") ? `${nameOf(v.text("unit"))}必高于平均值，据此推出。` : `${nameOf(v.text("unit"))}不可能高于平均值，据此推出。`,
	membersAboveMean: (v, nameOf) => `由各单位是否高于平均值，据此与${groupName(v, nameOf)}的平均值相比。`,
	aboveMeanCount: (v) => `来源印有 ${v.text("count")} 个单位高于平均值。`
};
/** One sentence for a reason; the unit, region or population it speaks of is left out. */
function reasonText(reason, nameOf) {
	return words[reason.rule](new ReasonValues(reason.values), nameOf);
}
export { reasonText };
