import { C as placesAmong, D as differenceOf, I as formatIndex, S as lastOf, V as outward, Y as plain, _t as targetKey, en as intersect, nn as isExact, y as firstOf, z as isTelling } from "../main.mjs";
import { t as subject } from "./en-COvpF1fH.js";
import { t as subject$1 } from "./zh-BwoXNb3g.js";
// src/domain/statements/regionPage.ts
var above = (a, b) => a.lo > b.hi || a.lo === b.hi && (a.loOpen || b.hiOpen);
/** Regions that a printed order by mean puts before and after each region; ties inside a group are left open. */
function printedOrder(edition) {
	const aside = new Set(edition.resolutions.flatMap((resolution) => resolution.setAside));
	return edition.claims.flatMap((claim) => claim.what === "regionOrder" && !claim.weak && !aside.has(claim.id) ? [claim.groups] : []);
}
/**
* Best and worst possible place, 1…n, of a region's mean among all regions: by the bounds of the means, and by the
* order of means where an edition prints one.
* @throws RangeError for a region that the assessment does not hold
*/
function regionPlace(id, edition, assessment) {
	const own = assessment.regions.get(id);
	if (!own) throw new RangeError(`No region ${id} in ${assessment.year}`);
	const orders = printedOrder(edition);
	const before = (a, b) => orders.some((groups) => {
		const [x, y] = [a, b].map((each) => groups.findIndex((group) => group.includes(each)));
		return x >= 0 && y >= 0 && x < y;
	});
	const others = [...assessment.regions.values()].filter((group) => group.id !== id);
	const higher = others.filter((group) => before(group.id, id) || above(group.mean, own.mean)).length;
	const lower = others.filter((group) => before(id, group.id) || group.mean.hi <= own.mean.lo).length;
	return [1 + higher, 1 + others.length - lower];
}
function members(region, assessment) {
	return region.members.map((id) => assessment.units.get(id)).filter((row) => row !== void 0);
}
/** @throws RangeError for a region that the assessment does not hold */
function regionPageStatement(region, edition, assessment) {
	const group = assessment.regions.get(region.id);
	if (!group) throw new RangeError(`No region ${region.id} in ${assessment.year}`);
	const rows = members(region, assessment);
	const place = regionPlace(region.id, edition, assessment);
	const regions = assessment.regions.size;
	return {
		id: region.id,
		year: edition.year,
		reportYear: edition.report.year,
		size: rows.length,
		mean: {
			bounds: group.mean,
			basis: group.meanBasis,
			printed: group.printedMean
		},
		place: place[0] === 1 && place[1] === regions ? void 0 : place,
		regions,
		first: firstOf(placesAmong(assessment, region.members, group)),
		last: lastOf(assessment, rows.map((row) => row.id))
	};
}
/** Widest difference, in points, that still says something. */
var tellingWidth = 15;
/** index − mean of all rows, the index being part of that mean: ((n − 1) · index − sum of the others) / n. */
function fromOwnMean(row, rows, mean) {
	const apart = differenceOf(row.index, mean);
	if (isExact(apart)) return apart;
	const others = rows.filter((other) => other !== row).map(({ index }) => index);
	const sum = (end) => others.reduce((total, index) => total + index[end], 0);
	const times = (end) => others.length * row.index[end];
	const shared = differenceOf({
		...row.index,
		lo: times("lo"),
		hi: times("hi")
	}, {
		lo: sum("lo"),
		hi: sum("hi"),
		loOpen: others.some(({ loOpen }) => loOpen),
		hiOpen: others.some(({ hiOpen }) => hiOpen)
	});
	return intersect(apart, {
		...shared,
		lo: shared.lo / rows.length,
		hi: shared.hi / rows.length
	});
}
/** How much each member lifts or lowers the mean: index − mean, greatest first as far as known. */
function lifts(region, assessment, group) {
	const rows = members(region, assessment);
	return rows.map((row) => {
		const apart = fromOwnMean(row, rows, group.mean);
		return {
			row,
			difference: isExact(apart) || apart.hi - apart.lo <= tellingWidth ? apart : void 0
		};
	});
}
/** Whether a member lifts or lowers the mean of its region, as far as that is certain. */
function directionOf({ difference: apart }) {
	if (!apart) return "unknown";
	if (apart.lo > 0) return "lifts";
	if (apart.hi < 0) return "lowers";
	return apart.lo === 0 && apart.hi === 0 ? "equal" : "unknown";
}
// src/locales/pages/region.en.ts
var numerals$1 = [
	"no",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten"
];
var count$1 = (n) => numerals$1[n] ?? String(n);
var sign$1 = (value) => `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value).toFixed(2)}`;
function ordinal(n) {
	return `${n}${[
		"th",
		"st",
		"nd",
		"rd"
	][n] ?? "th"}`;
}
var at$1 = ([best, worst], mark) => best === worst ? mark(ordinal(best)) : `between ${mark(`${ordinal(best)} and ${ordinal(worst)}`)}`;
function meanPart$1({ mean, size, id }, nameOf, mark) {
	const who = `the mean index of the ${count$1(size)} units in ${nameOf(id)}`;
	const { lo, hi } = mean.bounds;
	const how = mean.basis === "printed" ? "printed" : "computed from its members, not printed by the report";
	if (lo === hi) return `${who} was ${mark(formatIndex(lo))} (${how})`;
	if (isTelling(mean.bounds)) return `${who} was not printed but lies between ${mark(`${formatIndex(outward.lo(lo))} and ${formatIndex(outward.hi(hi))}`)}`;
	return `${who} was not published`;
}
function sentence$1(statement, nameOf, markOf = plain) {
	const mark = (figure) => markOf(figure, targetKey({
		year: statement.year,
		about: statement.id,
		what: "mean"
	}));
	const { year, place, regions, first, last } = statement;
	const stand = (ids) => ids.map(nameOf).join(" and ");
	const joint = (ids) => ids.length > 1 ? "joint " : "";
	return `In ${year}, ${meanPart$1(statement, nameOf, mark)}${place ? `, ${at$1(place, mark)} of the ${count$1(regions)} regions` : ""}.${first.length ? ` ${stand(first)} came ${joint(first)}first in it${last.length ? ` and ${stand(last)} ${joint(last)}last` : ""}.` : ""}`;
}
var messages$1 = {
	sentence: sentence$1,
	title: (name) => subject.regionPage(name),
	description: (text) => `${text} Members side by side, means by year, comparison with the other regions, every figure with its source.`,
	years: { label: "Choose a year" },
	unknown: "cannot be told",
	computed: {
		derived: "computed from its members, not printed",
		bounded: "computed from its members’ bounds, not printed"
	},
	signed: ({ lo, hi }) => lo === hi ? sign$1(lo) : `${sign$1(outward.lo(lo))} to ${sign$1(outward.hi(hi))}`,
	side: {
		heading: "Side by side",
		get mean() {
			return `The grey upright is the mean. ${subject.axis}.`;
		}
	},
	members: {
		heading: "Who lifts the mean and who lowers it",
		table: (name, year) => `Units of ${name}, ${year}`,
		place: "Place within the region",
		difference: "Index − mean",
		effect: "Effect on the mean",
		direction: {
			lifts: "lifts",
			lowers: "lowers",
			equal: "level",
			unknown: "cannot be told"
		},
		note: "Differences use the unrounded mean. Where only bounds are known the difference is a range; a range too wide to say anything reads “cannot be told”."
	},
	among: {
		get heading() {
			return subject.amongAll;
		},
		strip: "Where the members stand among the indices of all units; the members’ table says the same",
		get caption() {
			return `Thin lines: all units. Blocks: members. ${subject.limits}`;
		},
		missing: (n, of) => `${n} of ${of} units are not drawn: too little is known of their index.`,
		missingMembers: (names) => `Members not drawn: ${names}.`,
		none: "No index of a member was published for this year, so none can be drawn on the axis."
	},
	history: {
		heading: "The mean over the years",
		chart: (name) => `Mean index of ${name} by year, or its bounds; the table beside it says the same`,
		table: (name) => `${name} by year`,
		year: "Year",
		basis: "Basis",
		get place() {
			return `Place of the mean among ${subject.everyRegion}`;
		},
		get above() {
			return `Members above the ${subject.mean}`;
		},
		note: "Dots: means known exactly. Bars: only bounds are known, the wider the less. Dotted ground: not published. Dashed upright: the method changed; the two sides are not joined.",
		unknownLines: ["not", "published"],
		breakMark: "method",
		renamedMark: "renamed"
	},
	compare: {
		get heading() {
			return `Against ${subject.otherRegions}`;
		},
		table: (year) => `Mean index of ${subject.everyRegion}, ${year}`,
		region: "Region",
		size: "Members",
		note: "Means of regions are computed from their members; no report prints them. The axis runs from 60 to 100."
	},
	map: {
		heading: "On the map",
		note: "Colours show the band in the chosen year; choose a unit to go to its page."
	},
	walk: { label: "Other regions" },
	unknownRegion: {
		heading: (slug) => `There is no region called “${slug}”`,
		get text() {
			return subject.regionHint;
		},
		get all() {
			return subject.regions;
		}
	}
};
// src/locales/pages/region.zh.ts
var numerals = [
	"零",
	"一",
	"两",
	"三",
	"四",
	"五",
	"六",
	"七",
	"八",
	"九",
	"十"
];
var count = (n) => numerals[n] ?? String(n);
var sign = (value) => `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value).toFixed(2)}`;
var at = ([best, worst], mark) => `第${mark(best === worst ? best : `${best}至${worst}`)}位`;
function meanPart({ mean, size, id }, nameOf, mark) {
	const who = `${nameOf(id)}${count(size)}个单位的指数均值`;
	const { lo, hi } = mean.bounds;
	const how = mean.basis === "printed" ? "报告印出" : "由成员指数算得，报告未印出";
	if (lo === hi) return `${who}为${mark(formatIndex(lo))}（${how}）`;
	if (isTelling(mean.bounds)) return `${who}未印出，必在${mark(`${formatIndex(outward.lo(lo))}与${formatIndex(outward.hi(hi))}`)}之间`;
	return `${who}未公布`;
}
function sentence(statement, nameOf, markOf = plain) {
	const mark = (figure) => markOf(figure, targetKey({
		year: statement.year,
		about: statement.id,
		what: "mean"
	}));
	const { year, place, regions, first, last } = statement;
	const parts = [meanPart(statement, nameOf, mark)];
	if (place) parts.push(`在${subject$1.countedRegions(count(regions))}中居${at(place, mark)}`);
	const stand = (ids) => `${ids.map(nameOf).join("、")}${ids.length > 1 ? "并列" : ""}`;
	if (first.length) parts.push(`区内${stand(first)}居首${last.length ? `，${stand(last)}居末` : ""}`);
	return `${year}年，${parts.join("，")}。`;
}
var messages = {
	sentence,
	title: (name) => subject$1.regionPage(name),
	description: (text) => `${text}区内各单位并列比较、历年均值、与其他区域的比较，每个数字都有出处。`,
	years: { label: "选择年份" },
	unknown: "无法判断",
	computed: {
		derived: "由成员指数算得，报告未印出",
		bounded: "由成员上下限算得，报告未印出"
	},
	signed: ({ lo, hi }) => lo === hi ? sign(lo) : `${sign(outward.lo(lo))} 至 ${sign(outward.hi(hi))}`,
	side: {
		heading: "成员并列",
		get mean() {
			return `灰色竖线为区域均值；${subject$1.axis}。`;
		}
	},
	members: {
		heading: "谁拉高、谁拉低均值",
		table: (name, year) => `${name}各单位，${year}年`,
		place: "区内位次",
		difference: "指数减均值",
		effect: "对均值",
		direction: {
			lifts: "拉高",
			lowers: "拉低",
			equal: "持平",
			unknown: "无法判断"
		},
		note: "差按未舍入的均值计算。只知范围的，差也是范围；范围宽到说明不了问题的，写“无法判断”。"
	},
	among: {
		get heading() {
			return subject$1.amongAll;
		},
		strip: "本区成员在全部单位指数中的位置；同样的数字见成员表",
		get caption() {
			return `细线：全部单位；色块：本区成员。${subject$1.limits}`;
		},
		missing: (n, of) => `${of}个单位中有${n}个的指数所知不足，未画出。`,
		missingMembers: (names) => `未画出的成员：${names}。`,
		none: "这一年没有公布本区任何单位的指数，不能画在指数轴上。"
	},
	history: {
		heading: "历年均值",
		chart: (name) => `${name}历年指数均值或其上下限；同样的内容见旁边的表`,
		table: (name) => `${name}历年`,
		year: "年份",
		basis: "依据",
		get place() {
			return `均值在${subject$1.everyRegion}中的位次`;
		},
		get above() {
			return `高于${subject$1.mean}的成员数`;
		},
		note: "圆点：确知的均值。色条：只知上下限，越宽所知越少。点状底：未公布。虚竖线：评估方法有变，两侧不相连。",
		unknownLines: ["未公布"],
		breakMark: "方法变动",
		renamedMark: "更名"
	},
	compare: {
		get heading() {
			return `与${subject$1.otherRegions}相比`;
		},
		table: (year) => `${subject$1.everyRegion}的指数均值，${year}年`,
		region: "区域",
		size: "成员数",
		note: "各区域均值由成员指数算得，报告未印出；横轴60至100。"
	},
	map: {
		heading: "在地图上",
		note: "颜色为所选年份的等级；点选一个单位即到它的页面。"
	},
	walk: { label: "其他区域" },
	unknownRegion: {
		heading: (slug) => `没有名为“${slug}”的区域`,
		get text() {
			return subject$1.regionHint;
		},
		get all() {
			return subject$1.regions;
		}
	}
};
export { regionPageStatement as a, lifts as i, messages$1 as n, regionPlace as o, directionOf as r, messages as t };
