import { O as placesGained, Y as plain, b as isOpen } from "../main.mjs";
// src/domain/statements/compare.ts
function pairsOf(units) {
	return units.flatMap((a, i) => units.slice(i + 1).map((b) => [a, b]));
}
function better({ a, b, order }) {
	if (order === "below") return {
		a: b,
		b: a,
		order: "above"
	};
	return order === "atMost" ? {
		a: b,
		b: a,
		order: "atLeast"
	} : {
		a,
		b,
		order
	};
}
function yearOrder(units, { edition, assessment }) {
	const order = (a, b) => assessment.order.of(a, b);
	const orders = pairsOf(units).map(([a, b]) => order(a, b));
	const blocks = blocksOf(units, order);
	const inside = blocks.filter((block) => !block.level).flatMap((block) => pairsOf(block.units)).map(([a, b]) => better({
		a,
		b,
		order: order(a, b)
	})).filter((pair) => pair.order !== "unknown");
	const open = orders.filter((each) => each === "unknown").length;
	return {
		year: edition.year,
		blocks,
		inside,
		known: open < orders.length,
		open
	};
}
/**
* Units joined by pairs that are not strictly ordered stand in one block. Since a strict order is transitive, such
* blocks are strictly ordered as wholes.
*/
function blocksOf(units, order) {
	const strict = (a, b) => order(a, b) === "above" || order(a, b) === "below";
	let groups = [];
	for (const id of units) {
		const near = groups.filter((group) => group.some((other) => !strict(id, other)));
		groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), id]];
	}
	return groups.sort(([a], [b]) => order(a, b) === "above" ? -1 : 1).map((group) => ({
		units: units.filter((id) => group.includes(id)),
		level: pairsOf(group).every(([a, b]) => order(a, b) === "equal")
	}));
}
/** @param years ascending */
function compareUnits(units, years) {
	const orders = years.map((year) => yearOrder(units, year));
	return {
		units: [...units],
		years: orders,
		decided: orders.filter((each) => each.blocks.every((block) => block.level)).map((each) => each.year),
		open: orders.filter((each) => !each.known).map((each) => each.year),
		duel: units.length === 2 ? duelOf(units[0], units[1], years) : void 0
	};
}
function duelOf(a, b, years) {
	const duel = {
		above: [],
		atLeast: [],
		equal: [],
		atMost: [],
		below: [],
		unknown: []
	};
	for (const { edition, assessment } of years) duel[assessment.order.of(a, b)].push(edition.year);
	return duel;
}
/**
* Positions of two editions may be compared also across a change of method, since each orders the same units; the
* changes are listed, so that they can be said.
* @param between editions after `then` up to and including `now`
*/
function compareYears(then, now, between) {
	const n = now.assessment.units.size;
	const shifts = [...now.assessment.units.values()].flatMap((row) => {
		const earlier = then.assessment.units.get(row.id);
		if (!earlier) return [];
		const known = !isOpen(earlier, n) || !isOpen(row, n);
		return [{
			id: row.id,
			then: earlier.position,
			now: row.position,
			gained: known ? placesGained(earlier.position, row.position) : void 0
		}];
	});
	const ids = (test) => shifts.filter(({ gained }) => gained && test(gained)).map((shift) => shift.id);
	const rose = ids(([least]) => least > 0);
	const fell = ids(([, most]) => most < 0);
	const stayed = ids(([least, most]) => least === 0 && most === 0);
	const told = /* @__PURE__ */ new Set([
		...rose,
		...fell,
		...stayed
	]);
	return {
		from: then.edition.year,
		to: now.edition.year,
		shifts,
		rose,
		fell,
		stayed,
		open: shifts.map((shift) => shift.id).filter((id) => !told.has(id)),
		exact: ids(([least, most]) => least === most),
		breaks: between.flatMap(({ year, methodBreak }) => methodBreak ? [{
			year,
			text: methodBreak
		}] : [])
	};
}
/**
* Two units whose comparison tells something: the highest two of one region of which the lower overtook the other between
* two editions, else of any region, else the first two.
* @param rows the units of the later edition, best first
* @throws RangeError with fewer than two units
*/
function tellingPair(rows, regionOf, earlier, later) {
	const ids = rows.map(({ id }) => id);
	const pairs = ids.flatMap((below, at) => ids.slice(0, at).map((above) => [above, below])).filter(([above, below]) => later.order.of(above, below) === "above" && earlier.order.of(above, below) === "below");
	const [first, second] = ids;
	const found = pairs.find(([above, below]) => regionOf(above) === regionOf(below)) ?? pairs[0];
	if (found) return found;
	if (!first || !second) throw new RangeError("Two units are needed for a comparison.");
	return [first, second];
}
/**
* The two years of which most changes of position are known, the later of equally good pairs.
* @param assessments at least two, ascending
* @throws RangeError with fewer
*/
function tellingYears(assessments) {
	const exact = (a, b) => [...a.units.values()].filter(({ id, position: [best, worst] }) => {
		const other = b.units.get(id)?.position;
		return best === worst && other && other[0] === other[1];
	}).length;
	const telling = assessments.flatMap((a, i) => assessments.slice(i + 1).map((b) => ({
		years: [a.year, b.year],
		n: exact(a, b)
	}))).reduce((best, pair) => best && best.n > pair.n ? best : pair, void 0);
	if (!telling) throw new RangeError("Two years are needed for a comparison.");
	return telling.years;
}
// src/locales/pages/compare.en.ts
/** A, B and C */
function list$1(items) {
	return items.length < 2 ? String(items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
var count = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
var pairWords$1 = {
	above: (a, b) => `${a} certainly stood above ${b}`,
	atLeast: (a, b) => `${a} did not stand below ${b}`,
	equal: (a, b) => `${a} and ${b} were level`,
	atMost: (a, b) => `${a} did not stand above ${b}`,
	below: (a, b) => `${a} certainly stood below ${b}`,
	unknown: (a, b) => `${a} and ${b} can’t be told apart`
};
var pair$1 = ({ a, b, order }, nameOf) => pairWords$1[order](nameOf(a), nameOf(b));
function unitsTitle$1({ units, years, duel, decided }, nameOf) {
	const names = list$1(units.map(nameOf));
	if (!duel) return decided.length ? `${names}: the full order is certain in ${list$1(decided)}, out of ${count(years.length, "year")}.` : `${names}: the full order isn’t certain in any of ${count(years.length, "year")}.`;
	const [a = "", b = ""] = units.map(nameOf);
	const parts = [
		"above",
		"atLeast",
		"equal",
		"atMost",
		"below"
	].filter((order) => duel[order].length).map((order) => `${pairWords$1[order](a, b)} in ${list$1(duel[order])}`);
	if (!parts.length) return `${a} and ${b}: who stood higher can’t be told in any of ${count(years.length, "year")}.`;
	const rest = duel.unknown.length ? `; in the other ${count(duel.unknown.length, "year")} it can’t be told` : "";
	return `${parts.join(", ")}${rest}.`;
}
function yearSentence$1({ blocks, inside, known, open }, nameOf) {
	if (!known) return "Can’t be told: too little was published.";
	const [first, second] = blocks;
	const told = inside.map((each) => pair$1(each, nameOf));
	if (!second) {
		if (first?.level) return `${list$1(first.units.map(nameOf))} were level.`;
		return `${told.join(", ")}${open ? `; ${count(open, "other pair")} can’t be told` : ""}.`;
	}
	if (blocks.length === 2 && first?.units.length === 1 && second.units.length === 1) return `${pairWords$1.above(nameOf(first.units[0]), nameOf(second.units[0]))}.`;
	const chain = blocks.map(({ units, level }) => {
		const names = units.map(nameOf);
		return level ? names.join(" = ") : `(${names.join(", ")})`;
	});
	const rest = open ? `; ${told.length ? "the rest of the" : "the"} order in brackets can’t be told` : "";
	return `From high to low: ${chain.join(" > ")}${told.length ? `; ${told.join(", ")}` : ""}${rest}.`;
}
function yearsTitle$1({ from, to, rose, fell, stayed, open, shifts }, mark = plain) {
	const told = shifts.length - open.length;
	if (!told) return `From ${from} to ${to}, too little was published to say who rose or fell.`;
	const parts = [
		rose.length ? `${mark(rose.length, "#rose")} rose` : "",
		fell.length ? `${mark(fell.length, "#fell")} fell` : "",
		stayed.length ? `${mark(stayed.length, "#stayed")} kept ${stayed.length === 1 ? "its" : "their"} place` : ""
	].filter(Boolean);
	const rest = open.length ? `; for the other ${mark(open.length, "#open")} it can’t be told` : "";
	return `From ${from} to ${to}, of ${count(told, "unit")} whose direction is certain, ${list$1(parts)}${rest}.`;
}
var messages$1 = {
	heading: "Compare",
	title: (what) => `Compare: ${what}`,
	description: "Two to five units year by year, or all units between two years: only what the published figures prove is said, the rest is marked as impossible to tell.",
	unitsTitle: unitsTitle$1,
	yearsTitle: yearsTitle$1,
	lead: "“Certainly” is written only where published indices, bands or ranks prove it. Elsewhere it says that it can’t be told; nothing is guessed.",
	vs: (names) => list$1(names),
	span: (from, to) => `${from}–${to}`,
	mode: {
		label: "What to compare",
		units: "Several units",
		years: "Two years"
	},
	units: "Units",
	unit: (n) => `Unit ${n}`,
	add: "Add a unit…",
	remove: (name) => `Remove ${name}`,
	years: "Years",
	from: "From",
	to: "to",
	orderHeading: "What can be said, year by year",
	yearSentence: yearSentence$1,
	chartHeading: "Positions",
	chartLabel: (names, span) => `Positions of ${names}, ${span}; the table below has the figures`,
	chartNote: "Point: position known exactly; bar: only a range; dotted ground: not published. Lines join exact positions of neighbouring editions only; dashed where the method changed.",
	place: (name, year, place) => `${name}, ${year}: position ${place}`,
	breakMark: "Method changed",
	open: "Not published",
	tableUnits: "Figures year by year",
	tableDifference: (name) => `Difference of indices: each unit minus ${name}`,
	tableYears: (from, to) => `Positions in ${from} and ${to}`,
	columns: {
		year: "Year",
		unit: "Unit",
		index: "Index",
		band: "Band",
		position: "Position",
		rank: "Printed rank",
		base: (name) => `Index of ${name}`,
		difference: "Difference",
		order: "Verdict",
		reason: "Why",
		then: (year) => `Position ${year}`,
		now: (year) => `Position ${year}`,
		change: "Places gained",
		verdict: "Verdict"
	},
	points: "points",
	places: "negative: lost",
	order: {
		above: "Certainly higher",
		atLeast: "Not lower",
		equal: "Level",
		atMost: "Not higher",
		below: "Certainly lower",
		unknown: "Can’t be told"
	},
	reason: {
		index: (a, b) => `Index: ${a.name} ${a.index}, ${b.name} ${b.index}`,
		band: (a, b) => `Band: ${a.name} ${a.band}, ${b.name} ${b.band}`,
		position: (a, b) => `Position: ${a.name} ${a.position}, ${b.name} ${b.position}`,
		printedRank: (a, b) => `Printed rank: ${a.name} ${a.rank}, ${b.name} ${b.rank}`,
		rank: (a, b) => `The ranks put ${a.name} before ${b.name}`,
		topList: (a, b) => `A complete list of the first has ${a.name} and not ${b.name}`,
		orderList: (a, b) => `A source lists ${a.name} before ${b.name}, from high to low`
	},
	steps: (steps) => steps.join("; "),
	noReason: "Too little was published",
	shift: {
		rose: "Certainly rose",
		fell: "Certainly fell",
		stayed: "Unchanged",
		open: "Can’t be told"
	},
	listRose: "Certainly rose",
	listFell: "Certainly fell",
	listStayed: "Unchanged",
	listOpen: "Can’t be told",
	none: "None",
	breakNote: (year, text) => `The method changed before the edition of ${year}: ${text} So indices are not subtracted across it; only positions are compared here.`,
	linesNote: (n) => n ? `Lines join ${count(n, "unit")} whose positions are known exactly in both years; the table has the rest.` : "No unit’s position is known exactly in both years, so no lines are drawn; the table has the ranges.",
	notices: {
		unknownUnit: (given) => `“${given}” names units that don’t exist; they are left out, and completed to two where needed.`,
		tooFewUnits: (given) => `“${given}” is one unit only; another was added to compare it with.`,
		tooManyUnits: (given) => `“${given}” names more than five units; the first five are shown.`,
		unknownYear: (given) => `“${given}” names years without data; they are left out.`,
		twoYears: (given) => `“${given}” is not two different years; the nearest two are shown.`
	}
};
// src/locales/pages/compare.zh.ts
var list = (items) => items.join("、");
var years = (items) => `${list(items)}年`;
var pairWords = {
	above: (a, b) => `${a}一定高于${b}`,
	atLeast: (a, b) => `${a}不低于${b}`,
	equal: (a, b) => `${a}与${b}相同`,
	atMost: (a, b) => `${a}不高于${b}`,
	below: (a, b) => `${a}一定低于${b}`,
	unknown: (a, b) => `${a}与${b}无法判断高下`
};
var pair = ({ a, b, order }, nameOf) => pairWords[order](nameOf(a), nameOf(b));
function unitsTitle({ units, years: all, duel, decided }, nameOf) {
	const names = list(units.map(nameOf));
	if (!duel) return decided.length ? `${names}：${all.length}个年度中，${years(decided)}可以排定全部先后。` : `${names}：${all.length}个年度中，没有一年能排定全部先后。`;
	const [a = "", b = ""] = units.map(nameOf);
	const parts = [
		"above",
		"atLeast",
		"equal",
		"atMost",
		"below"
	].filter((order) => duel[order].length).map((order) => `${years(duel[order])}${pairWords[order](a, b)}`);
	if (!parts.length) return `${a}与${b}：${all.length}个年度都无法判断高下。`;
	return `${parts.join("，")}${duel.unknown.length ? `；其余${duel.unknown.length}个年度无法判断` : ""}。`;
}
function yearSentence({ blocks, inside, known, open }, nameOf) {
	if (!known) return "无法判断：公布的数字不足以比较高下。";
	const [first, second] = blocks;
	const told = inside.map((each) => pair(each, nameOf));
	if (!second) {
		if (first?.level) return `${list(first.units.map(nameOf))}相同。`;
		return `${told.join("，")}${open ? `；其余${open}对无法判断` : ""}。`;
	}
	if (blocks.length === 2 && first?.units.length === 1 && second.units.length === 1) return `${pairWords.above(nameOf(first.units[0]), nameOf(second.units[0]))}。`;
	const chain = blocks.map(({ units, level }) => {
		const names = units.map(nameOf);
		return level ? names.join("＝") : `（${list(names)}）`;
	});
	const rest = open ? `；括号内${told.length ? "其余" : ""}先后无法判断` : "";
	return `由高到低：${chain.join(" ＞ ")}${told.length ? `；${told.join("，")}` : ""}${rest}。`;
}
function yearsTitle({ from, to, rose, fell, stayed, open, shifts }, mark = plain) {
	const told = shifts.length - open.length;
	if (!told) return `${from}年到${to}年：公布的数字不足以判断任何单位的升降。`;
	const parts = [
		rose.length ? `${mark(rose.length, "#rose")}个位次上升` : "",
		fell.length ? `${mark(fell.length, "#fell")}个下降` : "",
		stayed.length ? `${mark(stayed.length, "#stayed")}个不变` : ""
	].filter(Boolean);
	const rest = open.length ? `，其余${mark(open.length, "#open")}个无法判断` : "";
	return `${from}年到${to}年：能确定升降的有${told}个单位，${parts.join("、")}${rest}。`;
}
var messages = {
	heading: "比较",
	title: (what) => `比较：${what}`,
	description: "二至五个单位逐年比较，或全部单位在两个年份之间的升降：能肯定的才下结论，不能肯定的写明无法判断。",
	unitsTitle,
	yearsTitle,
	lead: "“一定高于”只在已公布的指数、等级、名次足以证明时才写；其余写“无法判断”，不猜。",
	vs: (names) => list(names),
	span: (from, to) => `${from}—${to}年`,
	mode: {
		label: "比较方式",
		units: "几个单位",
		years: "两个年份"
	},
	units: "单位",
	unit: (n) => `第${n}个单位`,
	add: "添加单位…",
	remove: (name) => `移除${name}`,
	years: "年份",
	from: "从",
	to: "到",
	orderHeading: "逐年结论",
	yearSentence,
	chartHeading: "位次",
	chartLabel: (names, span) => `${names}，${span}位次图；数字见下表`,
	chartNote: "点：位次确知；条：只知范围；点底：未公布。只连相邻年度的确知位次，虚线处评估方法有变。",
	place: (name, year, place) => `${name}，${year}年，第${place}位`,
	breakMark: "方法变动",
	open: "未公布",
	tableUnits: "逐年数字",
	tableDifference: (name) => `指数之差：各单位减${name}`,
	tableYears: (from, to) => `${from}年与${to}年的位次`,
	columns: {
		year: "年度",
		unit: "单位",
		index: "指数",
		band: "等级",
		position: "位次",
		rank: "报告名次",
		base: (name) => `${name}指数`,
		difference: "相差",
		order: "结论",
		reason: "依据",
		then: (year) => `${year}年位次`,
		now: (year) => `${year}年位次`,
		change: "位次变化",
		verdict: "结论"
	},
	points: "分",
	places: "位，正数为前进",
	order: {
		above: "一定更高",
		atLeast: "不低于",
		equal: "相同",
		atMost: "不高于",
		below: "一定更低",
		unknown: "无法判断"
	},
	/** 一步判断的依据：两个单位各自的名称与数字。 */
	reason: {
		index: (a, b) => `指数：${a.name}${a.index}，${b.name}${b.index}`,
		band: (a, b) => `等级：${a.name}${a.band}，${b.name}${b.band}`,
		position: (a, b) => `位次：${a.name}第${a.position}，${b.name}第${b.position}`,
		printedRank: (a, b) => `报告名次：${a.name}第${a.rank}，${b.name}第${b.rank}`,
		rank: (a, b) => `由名次推得${a.name}在${b.name}之前`,
		topList: (a, b) => `前列名单完整，有${a.name}而无${b.name}`,
		orderList: (a, b) => `来源由高到低列举，${a.name}在${b.name}之前`
	},
	steps: (steps) => steps.join("；"),
	noReason: "公布的不足以判断",
	shift: {
		rose: "一定上升",
		fell: "一定下降",
		stayed: "不变",
		open: "无法判断"
	},
	listRose: "一定上升",
	listFell: "一定下降",
	listStayed: "位次不变",
	listOpen: "无法判断",
	none: "无",
	breakNote: (year, text) => `${year}年起与此前之间评估方法有变：${text} 指数因此不直接相减，这里只比位次。`,
	linesNote: (n) => n ? `两年位次都确知的有${n}个单位，用线相连；其余见表。` : "没有单位两年的位次都确知，因此不连线；范围见表。",
	notices: {
		unknownUnit: (given) => `“${given}”中有不认识的单位，已忽略；不足两个时补上默认单位。`,
		tooFewUnits: (given) => `“${given}”只有一个单位，已补上一个与它比较。`,
		tooManyUnits: (given) => `“${given}”超过五个单位，只取前五个。`,
		unknownYear: (given) => `“${given}”中有没有资料的年份，已忽略。`,
		twoYears: (given) => `“${given}”不是两个不同的年份，改为显示最接近的两年。`
	}
};
export { tellingPair as a, compareYears as i, messages$1 as n, tellingYears as o, compareUnits as r, messages as t };
