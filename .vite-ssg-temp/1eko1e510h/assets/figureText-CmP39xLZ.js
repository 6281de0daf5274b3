import { t as capabilityStatus } from "./platform-DYxDqL1u.js";
import { r as printedTitle } from "./cases-B2OklnWC.js";
// src/locales/pages/figures.en.ts
/** 1.45 billion, 107 million, 3.58 million, 50,000: exact. */
function amount$1(value) {
	if (value >= 1e9) return `${value / 1e9} billion`;
	if (value >= 1e6) return `${value / 1e6} million`;
	return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
var about$1 = {
	over: "over ",
	nearly: "nearly "
};
var months = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
var messages$1 = {
	amount: amount$1,
	axis: (value) => value ? `${amount$1(value / 1e6)}m` : "0",
	factValue: ({ value, approximate, unit }) => `${approximate ? about$1[approximate] : ""}${typeof value === "number" ? amount$1(value) : value}${unit?.zh === "%" ? "%" : ""}`,
	factUnit: ({ unit }) => !unit || unit.zh === "%" ? "" : unit.en,
	userValue: ({ value, approximate }) => `${approximate ? about$1[approximate] : ""}${amount$1(value)}`,
	userTime: ({ year, date }) => date ? `${months[Number(date.slice(5)) - 1]} ${year}` : String(year),
	units: (n) => String(n),
	share: (n) => `${n}%`,
	status: {
		yes: "yes",
		underway: "underway",
		planned: "planned",
		no: "no",
		unnamed: "not named"
	},
	levels: (names) => names.join(", "),
	panel: {
		year: (year) => `Assessed year ${year}`,
		level: (capability, level) => `${capability} · ${level}`,
		count: (n, of) => `${n} of ${of} units`,
		shareOf: (n) => `printed as ${n}%`,
		named: (n, count) => n === count ? `all ${n} named` : `${n} named, the other ${count - n} not`,
		unnamed: "Only the count is printed; nobody is named.",
		change: (since, added, count, before) => `${added} more than in ${since}. The ${before} of ${since} are ${count} − ${added}: derived, not printed.`,
		sum: (parts, total, count) => total === count ? `${parts} = ${count}` : `${parts} = ${total}, which is not ${count}`,
		misfit: "Figures that don’t fit",
		statusNamed: "Named by the report.",
		statusInferred: "Not named beside this count; matched from another passage, see the note.",
		statusRest: "The counts add up to all units and every other group is fully named, so this unit can only be in this one.",
		statusNested: "It is on the level further in, hence on this one too.",
		statusNo: "The lists of these levels are complete, and the unit is on none.",
		statusOpen: (names) => `It may be on “${names}”: the report prints the count without naming all, so it can’t be told.`,
		statusNotOn: (names) => `All of “${names}” are named, and the unit is not among them.`,
		statusSilent: "The figure does not speak of this unit; nothing can be told.",
		approximate: "The source gives a round figure.",
		printed: (words) => `In the words of the source: ${words}`,
		series: (name) => `From another series: ${name}`,
		derivedUsers: "The difference of two printed figures; not printed itself.",
		secondWay: "Another way gives the same.",
		difference: (of, less, value) => `${amount$1(of)} − ${amount$1(less)} = ${amount$1(value)}`,
		shareOfRegistered: (n) => `${n}% of the registered users of that year (as printed)`,
		app: "name of the app",
		special: "for one purpose, not the general app",
		disputed: "sources disagree",
		weak: "weak source",
		inBox: (n) => `The title of box ${n} of the 2022 report prints the name`,
		box: (n) => `Box ${n}`,
		page: (n) => `page ${n}`,
		title: (text) => `Title as in the contents: ${text}`,
		missing: "There is no such figure."
	}
};
// src/locales/pages/figures.zh.ts
/** 1.07亿, 358万, 1403: exact, as the reports write large numbers. */
function amount(value) {
	if (value >= 1e8) return `${value / 1e8}亿`;
	if (value >= 1e4) return `${value / 1e4}万`;
	return String(value);
}
var about = {
	over: "超",
	nearly: "近"
};
/** Words for figures of the platforms and the boxes, on their pages and in the source panel. */
var messages = {
	amount,
	/** Label of an axis: 0, 4亿. */
	axis: (value) => value ? amount(value) : "0",
	/** 超5万, 近73%, 1/4 */
	factValue: ({ value, approximate, unit }) => `${approximate ? about[approximate] : ""}${typeof value === "number" ? amount(value) : value}${unit?.zh === "%" ? "%" : ""}`,
	factUnit: ({ unit }) => !unit || unit.zh === "%" ? "" : unit.zh,
	userValue: ({ value, approximate }) => `${approximate ? about[approximate] : ""}${amount(value)}`,
	userTime: ({ year, date }) => date ? `${year}年${Number(date.slice(5))}月` : `${year}年`,
	units: (n) => `${n}个`,
	share: (n) => `${n}%`,
	status: {
		yes: "已有",
		underway: "在建",
		planned: "计划中",
		no: "没有",
		unnamed: "未点名"
	},
	levels: (names) => names.join("、"),
	panel: {
		year: (year) => `评估年度${year}年`,
		level: (capability, level) => `${capability} · ${level}`,
		count: (n, of) => `${of}个单位中${n}个`,
		shareOf: (n) => `原文占比${n}%`,
		named: (n, count) => n === count ? `${n}个全部点名` : `点名${n}个，其余${count - n}个未点名`,
		unnamed: "只印个数，没有点名。",
		change: (since, added, count, before) => `比${since}年增加${added}个；${since}年${before}个＝${count}－${added}，是推算，原文未印。`,
		sum: (parts, total, count) => total === count ? `${parts}＝${count}` : `${parts}＝${total}，与${count}不符`,
		misfit: "数字对不上",
		statusNamed: "报告点名。",
		statusInferred: "报告没有在这个个数旁点名，由另一处文字对应，见说明。",
		statusRest: "报告的各类个数合起来正好是全部单位，其他各类都已点名，这个单位只能属于这一类。",
		statusNested: "属于更进一步的那一级，因此也属于这一级。",
		statusNo: "这些级别的名单都已点全，其中没有这个单位。",
		statusOpen: (names) => `可能属于“${names}”，报告只印个数，没有点名，无法判断。`,
		statusNotOn: (names) => `“${names}”已全部点名，其中没有这个单位。`,
		statusSilent: "这个数字不涉及这个单位，无从判断。",
		approximate: "原文是约数。",
		printed: (words) => `原文写法：${words}`,
		series: (name) => `出自另一系列：${name}`,
		derivedUsers: "由两个印出的数字相减得到，原文未印。",
		secondWay: "另一算法得数相同。",
		difference: (of, less, value) => `${amount(of)}－${amount(less)}＝${amount(value)}`,
		shareOfRegistered: (n) => `占同年注册用户的${n}%（原文）`,
		app: "移动端名称",
		special: "专项系统，不是综合移动端",
		disputed: "出处不一",
		weak: "弱来源",
		inBox: (n) => `《报告（2022）》专栏${n}的标题印有此名`,
		box: (n) => `专栏${n}`,
		page: (n) => `第${n}页`,
		title: (text) => `目录所印标题：${text}`,
		missing: "没有这个数字。"
	}
};
// src/components/source/figureText.ts
var compact = (items) => items.filter((item) => typeof item === "string");
function cite(item) {
	return {
		sources: [item.source, ...item.also ?? []],
		quote: item.quote,
		note: item.note
	};
}
/** Why a unit is said to have a capability, or why it can't be told. */
function statusLines(capability, unit, ids, { t, words }) {
	const { panel } = words;
	const { levels, possible, status, basis } = capabilityStatus(capability, unit, ids);
	const namesOf = (chosen) => chosen.map((level) => t.local(level.name)).join(" / ");
	if (status === "no") return [panel.statusNo];
	if (status !== "unnamed") {
		const inferred = capability.levels.some((level) => levels.includes(level.id) && level.units?.includes(unit) && level.inferred);
		if (basis === "named") return [panel.statusNamed];
		return [inferred ? panel.statusInferred : panel.statusRest];
	}
	const silent = capability.levels.some((level) => level.silent?.includes(unit));
	const excluded = capability.levels.filter((level) => level.complete && !possible.includes(level.id));
	const open = capability.levels.filter((level) => possible.includes(level.id) && !level.silent?.includes(unit));
	return compact([
		silent && panel.statusSilent,
		open.length > 0 && panel.statusOpen(namesOf(open)),
		excluded.length > 0 && panel.statusNotOn(namesOf(excluded))
	]);
}
/** What stands behind a figure of the platforms or the boxes, in the page's language. */
function figureStory(figure, context) {
	const { platform, book, units, t, words, nameOf } = context;
	const { panel } = words;
	const edition = (year) => t.assessedYear(year, year + 1);
	const base = {
		basis: "printed",
		flags: [],
		edition: edition(platform.year)
	};
	const ids = units.map(({ id }) => id);
	switch (figure.what) {
		case "level": {
			const { capability, level } = figure;
			const { change, share, count, units: named } = level;
			return {
				...base,
				heading: panel.level(t.local(capability.name), t.local(level.name)),
				value: panel.count(count, units.length),
				lines: compact([
					share !== void 0 && panel.shareOf(share),
					named ? panel.named(named.length, count) : panel.unnamed,
					named !== null && t.list(named.map(nameOf)),
					change && panel.change(change.since, change.added, count, change.before)
				]),
				flags: compact([level.inferred && t.source.inferred]),
				citations: [cite(level)]
			};
		}
		case "sum": {
			const { capability, sum } = figure;
			const parts = capability.levels.filter(({ id }) => sum.levels.includes(id)).map(({ count }) => count);
			const total = parts.reduce((all, count) => all + count, 0);
			return {
				...base,
				heading: panel.level(t.local(capability.name), t.local(sum.name)),
				value: words.units(sum.count),
				lines: [panel.sum(parts.join(" + "), total, sum.count)],
				misfit: sum.misfit,
				citations: [cite(sum)]
			};
		}
		case "status": {
			const { capability, unit } = figure;
			const { status, basis, levels, possible } = capabilityStatus(capability, unit, ids);
			const sure = capability.levels.filter(({ id }) => levels.includes(id));
			const about = sure.length ? sure : capability.levels.filter(({ id, units: named }) => possible.includes(id) || named);
			return {
				...base,
				heading: panel.level(nameOf(unit), t.local(capability.name)),
				value: sure.length ? sure.map((level) => t.local(level.name)).join(" / ") : words.status[status],
				basis: basis === "named" ? "printed" : basis === "open" ? "unknown" : "derived",
				lines: statusLines(capability, unit, ids, context),
				citations: about.map(cite)
			};
		}
		case "fact": {
			const { fact } = figure;
			return {
				...base,
				edition: panel.year(fact.year),
				heading: t.local(fact.what),
				value: [words.factValue(fact), words.factUnit(fact)].join(t.lang === "zh" ? "" : " ").trim(),
				lines: compact([
					fact.approximate && panel.approximate,
					fact.printed && panel.printed(fact.printed),
					fact.series && panel.series(t.local(fact.series))
				]),
				citations: [cite(fact)]
			};
		}
		case "users": {
			const { point } = figure;
			const { difference, basis } = point;
			return {
				...base,
				edition: void 0,
				heading: panel.level(t.local(point.metric), words.userTime(point)),
				value: words.userValue(point),
				basis,
				lines: compact([
					point.approximate && panel.approximate,
					difference && (basis === "derived" ? panel.derivedUsers : panel.secondWay),
					difference && panel.difference(difference.of, difference.less, point.value),
					difference && t.local(difference.how),
					point.shareOfRegistered !== void 0 && panel.shareOfRegistered(point.shareOfRegistered),
					point.series && panel.series(t.local(point.series))
				]),
				citations: [cite(point)]
			};
		}
		case "app": {
			const { app } = figure;
			return {
				...base,
				edition: void 0,
				heading: panel.level(nameOf(app.city ?? app.unit), panel.app),
				value: app.name,
				lines: compact([app.box !== void 0 && panel.inBox(app.box)]),
				flags: compact([
					app.disputed && panel.disputed,
					app.special && panel.special,
					app.weak && panel.weak
				]),
				citations: [cite(app)]
			};
		}
		case "case": {
			const { box } = figure;
			return {
				...base,
				edition: edition(book.year),
				heading: panel.box(box.box),
				value: box.title,
				lines: [panel.title(printedTitle(box, book, units))],
				citations: [{
					...cite(box),
					page: panel.page(box.page)
				}]
			};
		}
	}
}
export { messages as n, messages$1 as r, figureStory as t };
