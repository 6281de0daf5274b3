import { I as formatIndex, L as formatInterval, R as formatRange, Y as plain, _t as targetKey } from "../main.mjs";
import { t as bandNames$1 } from "./bandNames-BfuI8aBZ.js";
import { t as subject } from "./en-COvpF1fH.js";
import { t as subject$1 } from "./zh-BwoXNb3g.js";
// src/locales/pages/province.en.ts
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
var nameOfBand = (id) => (bandNames$1.en[id] ?? id).toLowerCase();
function orList$1(items) {
	return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
var andList = (items) => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
function ordinal(n) {
	return `${n}${n % 100 > 10 && n % 100 < 14 ? "th" : [
		"th",
		"st",
		"nd",
		"rd"
	][n % 10] ?? "th"}`;
}
var at$1 = ([best, worst], mark) => best === worst ? mark(ordinal(best), "position") : `between ${mark(`${ordinal(best)} and ${ordinal(worst)}`, "position")}`;
function indexPart$1({ index }, mark) {
	if (!index) return "";
	const { lo, hi } = index.bounds;
	if (lo === hi) return `had an index of ${mark(formatIndex(lo), "index")}${index.basis === "derived" ? " (derived)" : ""}`;
	return `had an index that was not printed but lies between ${mark(`${formatIndex(lo)} and ${formatIndex(hi)}`, "index")}`;
}
function bandPart$1(statement, mark) {
	const { bands, weakBand, bandDerived, bandsInAll, index } = statement;
	if (weakBand) return `was in a band that was not published (“${mark(nameOfBand(weakBand), "band")}” rests on weak grounds and is not used)`;
	if (bandsInAll < 2) return "";
	if (bands.length === bandsInAll) return "was in a band that was not published";
	if (bands.length > 1) return `was in a band that was not published (${mark(orList$1(bands.map(nameOfBand)), "band")})`;
	const exact = index && index.bounds.lo === index.bounds.hi;
	return `was in the band “${mark(nameOfBand(bands[0]), "band")}”${bandDerived && !exact ? " (derived)" : ""}`;
}
function rankPart$1({ rank }, mark) {
	if (!rank) return "";
	const printed = mark(rank.printed, "position");
	if (rank.standing === "weak") return ` (a weak source says rank ${printed}; not used)`;
	return rank.standing === "setAside" ? ` (printed rank ${printed}, which does not fit the printed figures and is not used)` : ` (printed rank ${printed})`;
}
function positionPart$1(statement, nameOf, mark) {
	const { position, units, level } = statement;
	const rank = rankPart$1(statement, mark);
	if (!position) return `stood at a position that was not published${rank}`;
	const exact = position[0] === position[1];
	if (!exact && statement.rank?.standing === "used") {
		if (statement.vague) return `ranked ${mark(ordinal(statement.rank.printed), "position")} in the report, which skips no number after a tie`;
		const usual = position[1] === units ? `${mark(ordinal(position[0]), "position")} or lower` : at$1(position, mark);
		return `ranked ${mark(ordinal(statement.rank.printed), "position")} in the report, which skips no number after a tie (${usual} in the usual count)`;
	}
	if (statement.vague) return `stood at a position of which ${mark("only a range", "position")} is known${rank}`;
	return `stood ${!level.length ? "" : exact ? "joint " : `level with ${andList(level.map(nameOf))}, `}${at$1(position, mark)} of ${units} units${rank}`;
}
function regionPart$1({ region, units }, nameOf, mark) {
	if (!region.place || region.size === units) return "";
	return `stood ${at$1(region.place, mark)} of the ${numerals$1[region.size] ?? region.size} units in ${nameOf(region.id)}`;
}
function sentence$1(statement, nameOf, markOf = plain) {
	const { year, id } = statement;
	const mark = (figure, what) => markOf(figure, targetKey({
		year,
		about: id,
		what
	}));
	const index = indexPart$1(statement, mark);
	const said = (index ? [
		index,
		positionPart$1(statement, nameOf, mark),
		bandPart$1(statement, mark),
		regionPart$1(statement, nameOf, mark)
	] : [
		bandPart$1(statement, mark),
		positionPart$1(statement, nameOf, mark),
		regionPart$1(statement, nameOf, mark)
	]).filter(Boolean);
	const last = said.length > 1 ? `${said.slice(0, -1).join(", ")}, and ${said.at(-1)}` : said.join("");
	return `In ${year}, ${nameOf(id)} ${last}.`;
}
var messages$1 = {
	sentence: sentence$1,
	title: (name) => subject.unitPage(name),
	description: (sentenceText) => `${sentenceText} Index, band and position by year, the place in its region, every figure with its source.`,
	mine: {
		get choose() {
			return `Make this my ${subject.unit}`;
		},
		get chosen() {
			return `My ${subject.unit}`;
		},
		note: "Kept on this device only"
	},
	years: {
		label: "Choose a year",
		opening: "Newest year with a known position"
	},
	newer: {
		label: (name, year) => `What is known of ${name} after ${year}`,
		claim: (text, ground) => ({
			printed: text,
			inferred: `${text} (derived)`,
			weak: `${text} (weak grounds, not used)`
		})[ground],
		list: (texts) => `${texts.join(". ")}.`
	},
	figures: {
		label: (name, year) => `${name}, ${year}`,
		regionPlace: (region) => `Within ${region}`,
		of: (n) => `of ${n}`,
		unknown: "cannot be told",
		standing: {
			used: "dense: ties skip no rank",
			setAside: "as printed, not used",
			weak: "weak source, not used"
		}
	},
	distance: {
		heading: "How far to the next band and to the units next to it",
		plainHeading: "How far to the units next to it",
		band: (band) => `To the band “${band}”`,
		edge: {
			in: (edge) => `must reach ${edge}`,
			out: (edge) => `must exceed ${edge}`,
			unstated: (edge) => `must exceed ${edge}; whether ${edge} itself counts isn’t stated`
		},
		bandNone: "To the next band",
		top: "in the highest band already",
		above: "Right above",
		below: "Right below",
		level: "Level with it",
		first: "no unit stands above it",
		last: "no unit stands below it",
		behind: (value) => `${value} apart`,
		unknown: "cannot be told",
		compare: (name) => `Compare with ${name}`
	},
	history: {
		heading: "Over the years",
		chart: (name) => `Index, position and band of ${name} by year; the table beside it says the same`,
		table: (name) => `${name}: index, band and position by year`,
		year: "Year",
		basis: "Basis",
		rank: "Printed rank",
		printedRank: (rank, standing) => ({
			used: `${rank}`,
			setAside: `${rank} (not used)`,
			weak: `${rank} (weak source)`
		})[standing],
		note: "Dots: figures known exactly. Bars: only bounds are known. Dotted ground: not published. Dashed upright: the method changed; indices are not joined across it. Positions may be compared across it and are joined by a dashed line.",
		unknownLines: ["not", "published"],
		breakMark: "method",
		renamedMark: "renamed"
	},
	region: {
		heading: (region) => `In ${region}`,
		link: (region) => `${region} in detail`,
		mean: "The grey upright is the mean of the region"
	},
	cities: {
		heading: (year) => `Key cities, ${year}`,
		table: (name, year) => `Key cities of ${name}, ${year}`,
		city: "City",
		rank: "Printed rank",
		note: (n) => `Ranks are among ${n} key cities.`,
		none: "No city of it takes part in the assessment of key cities.",
		separate: "city with separate planning status",
		capital: "provincial capital",
		all: "All key cities"
	},
	platform: {
		heading: (year) => `Platform building, ${year}`,
		intro: (from, to) => `Collected from ${from} to ${to}. The report mostly prints counts; who is not named stays “not named” and nothing is guessed.`,
		status: {
			yes: "yes",
			underway: "under way",
			planned: "planned",
			no: "no",
			unnamed: "not named"
		},
		derived: "derived",
		counts: (items) => items.join("; "),
		count: (name, n) => `${name}: ${n} units`,
		apps: "Mobile apps",
		special: "for one purpose",
		disputed: "sources differ",
		noApp: "named by no source",
		sources: "Sources",
		all: "Each capability across the country",
		capability: "Capability"
	},
	cases: {
		heading: (year) => `Boxes in the ${year + 1} report`,
		page: (page) => `p. ${page}`,
		box: (box) => `Box ${box}`,
		none: "The report has no box about it.",
		all: "All boxes"
	},
	claims: {
		heading: "Everything published about it",
		table: (name) => `Everything published about ${name}`,
		claim: "Fact",
		source: "Source",
		flags: "Remarks",
		quote: "Quote"
	},
	map: {
		heading: "On the map",
		note: "Colours show the band in the chosen year; choose another unit to go to its page."
	},
	walk: {
		label: "In administrative order",
		previous: "Previous",
		next: "Next"
	},
	unknown: {
		heading: (slug) => `There is no unit called “${slug}”`,
		text: "Addresses name units in pinyin, such as zhejiang, shaanxi, bingtuan. Perhaps you meant:",
		all: "All units"
	},
	interval: (interval) => formatInterval(interval, "not published"),
	range: formatRange
};
// src/locales/pages/province.zh.ts
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
var bandNames = bandNames$1.zh;
/** 非常高、高或中 */
function orList(items) {
	return items.length < 2 ? items.join("") : `${items.slice(0, -1).join("、")}或${items.at(-1)}`;
}
var at = ([best, worst], mark) => `第${mark(best === worst ? best : `${best}至${worst}`, "position")}位`;
function indexPart({ index }, mark) {
	if (!index) return "";
	const { lo, hi } = index.bounds;
	if (lo === hi) return `总体指数${mark(formatIndex(lo), "index")}${index.basis === "derived" ? "（推得）" : ""}`;
	return `总体指数未印出，必在${mark(`${formatIndex(lo)}与${formatIndex(hi)}`, "index")}之间`;
}
function bandPart(statement, mark) {
	const { bands, weakBand, bandDerived, bandsInAll, index } = statement;
	if (weakBand) return `等级未公布（“${mark(bandNames[weakBand] ?? "", "band")}”之说依据不足，未采用）`;
	if (bandsInAll < 2) return "";
	if (bands.length === bandsInAll) return "等级未公布";
	if (bands.length > 1) return `等级未公布（${mark(orList(bands.map((band) => bandNames[band] ?? band)), "band")}）`;
	const exact = index && index.bounds.lo === index.bounds.hi;
	return `等级“${mark(bandNames[bands[0]] ?? "", "band")}”${bandDerived && !exact ? "（推得）" : ""}`;
}
function rankPart({ rank }, mark) {
	if (!rank) return "";
	const printed = mark(rank.printed, "position");
	if (rank.standing === "weak") return `（弱来源称第${printed}名，未采用）`;
	return rank.standing === "setAside" ? `（报告名次第${printed}，与所印数字不合，未采用）` : `（报告名次第${printed}）`;
}
function positionPart(statement, nameOf, mark) {
	const { position, units, level } = statement;
	const rank = rankPart(statement, mark);
	if (!position) return `位次未公布${rank}`;
	const exact = position[0] === position[1];
	if (!exact && statement.rank?.standing === "used") {
		if (statement.vague) return `报告名次第${mark(statement.rank.printed, "position")}（并列不占名次）`;
		const range = mark(position.join("至"), "position");
		const usual = position[1] === units ? `不早于第${mark(position[0], "position")}位` : `居第${range}位`;
		return `报告名次第${mark(statement.rank.printed, "position")}（并列不占名次），按并列占位计${usual}`;
	}
	if (statement.vague) return `位次${mark("仅知范围", "position")}${rank}`;
	return `${level.length && !exact ? `与${level.map(nameOf).join("、")}并列，` : ""}在${units}个单位中${level.length && exact ? "并列" : "居"}${at(position, mark)}${rank}`;
}
function regionPart({ region, units }, nameOf, mark) {
	if (!region.place || region.size === units) return "";
	return `在${nameOf(region.id)}${numerals[region.size] ?? region.size}个单位中居${at(region.place, mark)}`;
}
/** Index first where it is known, else the band: what is certain leads. */
function sentence(statement, nameOf, markOf = plain) {
	const { year, id } = statement;
	const mark = (figure, what) => markOf(figure, targetKey({
		year,
		about: id,
		what
	}));
	const name = nameOf(statement.id);
	const index = indexPart(statement, mark);
	return `${year}年，${name}${(index ? [
		index,
		positionPart(statement, nameOf, mark),
		bandPart(statement, mark),
		regionPart(statement, nameOf, mark)
	] : [
		bandPart(statement, mark),
		positionPart(statement, nameOf, mark),
		regionPart(statement, nameOf, mark)
	]).filter(Boolean).join("，")}。`;
}
var messages = {
	sentence,
	title: (name) => subject$1.unitPage(name),
	description: (sentenceText) => `${sentenceText}历年指数、等级、位次，区域内的位置，每个数字都有出处。`,
	mine: {
		get choose() {
			return `设为我的${subject$1.unit}`;
		},
		get chosen() {
			return `我的${subject$1.unit}`;
		},
		note: "只记在这台设备上"
	},
	years: {
		label: "选择年份",
		opening: "最近一个已知位次的年份"
	},
	newer: {
		label: (name, year) => `${year}年以后关于${name}的记载`,
		claim: (text, ground) => ({
			printed: text,
			inferred: `${text}（推得）`,
			weak: `${text}（依据不足，未采用）`
		})[ground],
		list: (texts) => `${texts.join("；")}。`
	},
	figures: {
		label: (name, year) => `${name}，${year}年`,
		regionPlace: (region) => `${region}区内`,
		of: (n) => `/ ${n}`,
		unknown: "无法判断",
		standing: {
			used: "密集名次，并列后不跳号",
			setAside: "按原样列出，未采用",
			weak: "弱来源，未采用"
		}
	},
	distance: {
		heading: "离上一等级和前后单位有多远",
		plainHeading: "离前后单位有多远",
		band: (band) => `距等级“${band}”`,
		edge: {
			in: (edge) => `须达到${edge}`,
			out: (edge) => `须超过${edge}`,
			unstated: (edge) => `须超过${edge}；恰为${edge}算哪一级，来源没有说`
		},
		bandNone: "距上一等级",
		top: "已在最高等级",
		above: "前一位",
		below: "后一位",
		level: "并列",
		first: "没有单位在它之前",
		last: "没有单位在它之后",
		behind: (value) => `相差${value}`,
		unknown: "无法判断",
		compare: (name) => `与${name}比较`
	},
	history: {
		heading: "历年",
		chart: (name) => `${name}历年指数、位次和等级；同样的内容见旁边的表`,
		table: (name) => `${name}历年指数、等级、位次`,
		year: "年份",
		basis: "依据",
		rank: "报告名次",
		printedRank: (rank, standing) => ({
			used: `${rank}`,
			setAside: `${rank}（未采用）`,
			weak: `${rank}（弱来源）`
		})[standing],
		note: "圆点：确知的数字。色条：只知上下限。点状底：未公布。虚竖线：评估方法有变，指数不跨线相连；位次可跨线比较，以虚线相连。",
		unknownLines: ["未公布"],
		breakMark: "方法变动",
		renamedMark: "更名"
	},
	region: {
		heading: (region) => `在${region}`,
		link: (region) => `${region}的详细比较`,
		mean: "灰色竖线为区域均值"
	},
	cities: {
		heading: (year) => `重点城市，${year}年`,
		table: (name, year) => `${name}的重点城市，${year}年`,
		city: "城市",
		rank: "报告名次",
		note: (n) => `名次在${n}个重点城市中。`,
		none: "没有参加重点城市评估的城市。",
		separate: "计划单列市",
		capital: "省会或首府",
		all: "全部重点城市"
	},
	platform: {
		heading: (year) => `平台建设，${year}年`,
		intro: (from, to) => `${from}至${to}采集。报告多只给出个数，没有点名的单位一律写“未点名”，不作猜测。`,
		status: {
			yes: "有",
			underway: "在建",
			planned: "有计划",
			no: "没有",
			unnamed: "未点名"
		},
		derived: "推得",
		counts: (items) => items.join("；"),
		count: (name, n) => `${name}：${n}个单位`,
		apps: "移动端应用",
		special: "专用",
		disputed: "各来源说法不一",
		noApp: "未见来源点名",
		sources: "出处",
		all: "各项能力的分布",
		capability: "能力"
	},
	cases: {
		heading: (year) => `${year + 1}年报告中的专栏`,
		page: (page) => `第${page}页`,
		box: (box) => `专栏${box}`,
		none: "报告没有关于它的专栏。",
		all: "全部专栏"
	},
	claims: {
		heading: "关于它的全部公布事实",
		table: (name) => `关于${name}的全部公布事实`,
		claim: "事实",
		source: "出处",
		flags: "说明",
		quote: "原文"
	},
	map: {
		heading: "在地图上",
		note: "颜色为所选年份的等级；点选另一单位即到它的页面。"
	},
	walk: {
		label: "按行政区划顺序",
		previous: "上一个",
		next: "下一个"
	},
	unknown: {
		heading: (slug) => `没有名为“${slug}”的单位`,
		text: "地址里的单位用拼音，如 zhejiang、shaanxi、bingtuan。您找的可能是：",
		all: "全部单位"
	},
	interval: (interval) => formatInterval(interval, "未公布"),
	range: formatRange
};
export { messages$1 as n, messages as t };
