import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { c as unitHistory, i as meanSpans, l as indexAxis, s as regionHistory, u as indexTicks } from "./corridor-DR5aLbSm.js";
import { B as isWhole, b as isOpen, z as isTelling } from "../main.mjs";
import { t as rankOf } from "./unit-BTb9qTCb.js";
import { _ as drawingFor, a as sheetFoot, b as textWidth, c as countryMap, d as placeInRegion, f as unitHistoryFigure, g as historyFigure, i as storyOf, l as dimmedIn, m as mapNotes, n as historyOf, o as sheetHead, r as sourcesOf, t as rankingFigure, u as membersOf, v as pictureOf, y as fit } from "./rankingFigure-BFUiNOSa.js";
import { o as regionPlace } from "./region.zh-Cy07U_9u.js";
import { o as shape, r as placed, s as written } from "./tree-C1bPC4cn.js";
// src/charts/picture/figures.ts
/** Index, band, position and place in the region of a unit. */
function unitFigures(drawing, id, year) {
	const { facts, t, e, nameOf } = drawing;
	const { units, order } = facts.assessment(year);
	const row = units.get(id);
	const region = facts.regions.get(facts.units.get(id)?.region ?? "");
	if (!row || !region) throw new RangeError(`No unit ${id} in ${year}`);
	const known = !isWhole(row.index);
	const placed = !isOpen(row, units.size);
	const place = placeInRegion(drawing, id, year);
	return [
		{
			label: e.figures.index,
			value: t.interval(row.index),
			note: row.indexBasis === "derived" ? e.derived : known && row.index.lo !== row.index.hi ? t.kind.bounded : void 0,
			known
		},
		{
			label: e.figures.band,
			value: t.bands(row.bands),
			note: row.bands.length > 1 && row.bands.length < 4 ? t.kind.bounded : void 0,
			known: row.bands.length < 4
		},
		{
			label: e.figures.position(units.size),
			value: placed ? e.at(row.position) : e.unknown,
			note: order.level(id).length ? e.tied : void 0,
			known: placed
		},
		{
			label: e.figures.place(nameOf(region.id), region.members.length),
			value: place ? e.at(place) : e.unknown,
			known: place !== void 0
		}
	];
}
/** Mean, place of the mean, number of members of a region. */
function regionFigures({ facts, t, e }, id, year) {
	const assessment = facts.assessment(year);
	const region = assessment.regions.get(id);
	if (!region) throw new RangeError(`No region ${id} in ${year}`);
	const place = regionPlace(id, facts.edition(year), assessment);
	const n = assessment.regions.size;
	const telling = isTelling(region.mean);
	const placed = !(place[0] === 1 && place[1] === n);
	return [
		{
			label: e.figures.mean,
			value: telling ? t.interval(region.mean) : e.unknown,
			note: telling && region.meanBasis !== "printed" ? e.computed : void 0,
			known: telling
		},
		{
			label: e.figures.placeOfMean(n),
			value: placed ? e.at(place) : e.unknown,
			known: placed
		},
		{
			label: e.figures.members,
			value: t.nation.units(region.size),
			known: true
		}
	];
}
/** How many units each band has in the country; bounds where only those are known. */
function nationFigures({ facts, t, e }, year) {
	const { nation } = facts.assessment(year);
	return facts.edition(year).bands.map((band) => {
		const [least, most] = nation.bandCounts[band.id] ?? [0, nation.size];
		const known = !(least === 0 && most === nation.size);
		const count = least === most ? least : `${least}–${most}`;
		return {
			label: t.local(band.name),
			value: known ? t.nation.count(count) : e.unknown,
			known
		};
	});
}
// src/charts/picture/card.ts
/** The size a figure can have in a room of this width. */
var sizeFor = (text, most, width) => Math.min(most, Math.floor(most * width / (textWidth(text, most) * 1.08)));
/** Large figures in a grid: label above, value, how it is known. */
function figureGrid(drawing, width, figures, look) {
	const { set } = drawing;
	const gap = look.label * 1.4;
	const cell = (width - gap * (look.columns - 1)) / look.columns;
	const height = look.label * 1.5 + look.value * 1.3 + look.label * 1.3;
	const shapes = figures.flatMap((figure, at) => {
		const x = at % look.columns * (cell + gap);
		const y = Math.floor(at / look.columns) * (height + look.label * .6);
		const most = figure.known ? look.value : look.value * .8;
		const size = sizeFor(figure.value, most, cell);
		return [
			set.line(fit(figure.label, look.label, cell), x, y + look.label, {
				size: look.label,
				color: "ink-soft"
			}),
			set.line(figure.value, x, y + look.label * 1.5 + look.value * .92, {
				size,
				serif: true,
				weight: 600,
				color: figure.known ? "ink" : "ink-faint"
			}),
			...figure.note ? [set.line(figure.note, x, y + look.label * 1.5 + look.value * 1.3 + look.label * .6, {
				size: look.label * .86,
				color: "ink-soft"
			})] : []
		];
	});
	const rows = Math.ceil(figures.length / look.columns);
	return {
		shapes,
		height: rows * height + (rows - 1) * look.label * .6
	};
}
function figuresOf(drawing, view) {
	if (view.kind === "province") return unitFigures(drawing, view.id, view.year);
	return view.kind === "region" ? regionFigures(drawing, view.id, view.year) : nationFigures(drawing, view.year);
}
/** What the map of a card marks and pales. */
function cardMapLook(drawing, view) {
	return {
		year: view.year,
		measure: view.kind === "overview" ? view.measure : "band",
		selected: view.kind === "province" ? [view.id] : view.kind === "overview" ? view.units : [],
		dimmed: view.kind === "province" ? /* @__PURE__ */ new Set() : dimmedIn(drawing, view)
	};
}
// src/charts/picture/brief.ts
/** A4 at 96 units an inch. */
var a4 = {
	width: 794,
	height: 1123
};
var margin = 46;
var inner = a4.width - 92;
var gutter = 28;
/** A plain table: columns as wide as their words ask for, in a size at which none is cut. */
function tableFigure({ set, palette, e }, width, columns, rows, bold) {
	const line = 19;
	const shapes = [];
	const asked = columns.map(({ head }, at) => Math.max(...[head, ...rows.map((row) => row[at])].map((text) => textWidth(text, 1.05))) + 1);
	const em = width / asked.reduce((sum, each) => sum + each);
	const size = Math.min(11, em);
	let x = 0;
	const places = columns.map(({ end }, at) => {
		const from = x;
		x += asked[at] * em;
		return end ? x - 10 : from;
	});
	columns.forEach(({ head, end }, at) => shapes.push(set.line(head, places[at], 12, {
		size: size * .9,
		color: "ink-soft",
		anchor: end ? "end" : "start"
	})));
	shapes.push(shape("path", {
		d: `M0 18H${x}`,
		stroke: palette.color.rule
	}));
	rows.forEach((row, index) => {
		const y = 18 + index * line;
		row.forEach((text, at) => shapes.push(set.line(text, places[at], y + 13.5, {
			size,
			anchor: columns[at].end ? "end" : "start",
			weight: index === bold ? 600 : 400,
			color: text === e.unknown ? "ink-faint" : "ink"
		})));
		shapes.push(shape("path", {
			d: `M0 ${y + line}H${x}`,
			stroke: palette.color.hairline,
			"stroke-width": .6
		}));
	});
	return {
		shapes,
		height: 18 + rows.length * line
	};
}
function yearTable(drawing, view, width) {
	const { facts, t, e } = drawing;
	const bold = facts.years.indexOf(view.year);
	if (view.kind === "region") {
		const rows = facts.years.map((year) => {
			const group = facts.assessment(year).regions.get(view.id);
			return [String(year), t.interval(group.mean)];
		});
		return tableFigure(drawing, width, [{ head: e.table.year }, {
			head: e.table.mean,
			end: true
		}], rows, bold);
	}
	const rows = unitHistory(view.id, facts.years.map(facts.edition), facts.assessment).map(({ year, row, known }) => {
		const rank = rankOf(view.id, facts.edition(year), row.printedRank);
		return [
			String(year),
			known.index ? t.interval(row.index) : e.unknown,
			known.band ? t.bands(row.bands) : e.unknown,
			isOpen(row, facts.units.size) ? e.unknown : t.positionRange(row.position),
			rank ? e.printedRank(rank.printed, rank.standing) : e.unknown
		];
	});
	const { year, index, band, position, rank } = e.table;
	return tableFigure(drawing, width, [
		year,
		index,
		band,
		position,
		rank
	].map((head) => ({ head })), rows, bold);
}
/** Report or article, publisher, year: as many as there is room for. */
function sourceList({ set, t, e }, sources, width, room) {
	const [size, line] = [9.6, 14];
	const most = Math.max(1, Math.floor(room / line) - 1);
	const shown = sources.slice(0, sources.length > most ? most - 1 : most);
	const texts = shown.map(({ title, publisher, date }) => [
		t.local(title),
		t.local(publisher),
		date?.slice(0, 4)
	].filter(Boolean).join(t.lang === "zh" ? "，" : ", "));
	if (shown.length < sources.length) texts.push(e.moreSources(sources.length - shown.length));
	return {
		shapes: texts.map((text, at) => set.line(fit(text, size, width), 0, 10 + at * line, {
			size,
			color: "ink-soft"
		})),
		height: texts.length * line
	};
}
var heading = ({ set }, text, figure) => ({
	shapes: [set.line(text, 0, 14, {
		size: 13.5,
		serif: true,
		weight: 600
	}), placed(0, 22, figure.shapes)],
	height: 22 + figure.height
});
/**
* A province or a region on one A4 page, for printers without colour too: sentence, figures, map, the others of the
* region, the years as a drawing and as a table, sources, address. `id` keeps its patterns apart from those of the page.
*/
function brief(view, context, id = "b") {
	const drawing = drawingFor(context, id, true);
	const { facts, e, t, nameOf } = drawing;
	const story = storyOf(view, drawing, true);
	const shapes = [];
	let y = 40;
	const stack = (figure, gap, x = 0) => {
		shapes.push(placed(margin + x, y, figure.shapes));
		y += figure.height + gap;
	};
	stack(sheetHead(drawing, story, inner, {
		sentence: 20,
		small: 11
	}), 12);
	stack(figureGrid(drawing, inner, figuresOf(drawing, view), {
		columns: view.kind === "province" ? 4 : 3,
		label: 11,
		value: 25
	}), 10);
	const half = (inner - gutter) / 2;
	const region = facts.regions.get(view.kind === "province" ? facts.units.get(view.id)?.region ?? "" : view.id);
	const map = heading(drawing, e.onMap, countryMap(drawing, half, {
		...cardMapLook(drawing, view),
		names: false,
		legend: 9.4
	}));
	const members = heading(drawing, e.region(nameOf(region.id)), rankingFigure(drawing, half, {
		rows: membersOf(drawing, region.members, view.year),
		units: facts.units.size,
		selected: [view.id],
		columns: 1,
		rowHeight: 22,
		size: 11.5,
		mean: facts.assessment(view.year).regions.get(region.id)?.mean
	}));
	const top = y;
	stack(map, 4);
	stack(mapNotes(drawing, half, 8.6), 0);
	const mapEnd = y;
	y = top;
	stack(members, 6, half + gutter);
	const told = `${e.meanLine}${t.lang === "zh" ? "；" : ". "}${e.axis}${t.lang === "zh" ? "。" : ". "}${e.method}`;
	stack(drawing.set.block(told, 0, 0, half, {
		size: 8.6,
		color: "ink-soft"
	}), 0, half + gutter);
	y = Math.max(y, mapEnd) + 14;
	const years = facts.years.map(facts.edition);
	const drawn = view.kind === "province" ? unitHistoryFigure(drawing, half, historyOf(drawing, view.id), {
		size: 9.4,
		current: view.year,
		heights: [84, 74]
	}) : historyFigure(drawing, half, years, [{
		label: e.table.mean,
		spans: meanSpans(regionHistory(view.id, years, facts.assessment)),
		...indexAxis(),
		ticks: indexTicks(),
		text: (value) => t.index(value),
		bridging: false,
		height: 110
	}], {
		size: 9.4,
		current: view.year
	});
	const history = heading(drawing, e.overYears, drawn);
	const start = y;
	stack(history, 4);
	const end = y;
	y = start + 6;
	stack(yearTable(drawing, view, half), 6, half + gutter);
	const breaks = years.flatMap((edition) => edition.methodBreak ? [e.methodBreak(t.local(edition.methodBreak), edition.year)] : []);
	for (const text of [
		...breaks,
		e.historyNote,
		e.texture
	]) stack(drawing.set.block(text, 0, 0, half, {
		size: 8.6,
		color: "ink-soft"
	}), 2, half + gutter);
	y = Math.max(y, end) + 12;
	const foot = sheetFoot(drawing, story, inner, {
		size: 9.6,
		code: 78
	});
	const below = a4.height - margin + 12 - foot.height;
	const sources = sourceList(drawing, sourcesOf(drawing, story), inner, below - y - 34);
	shapes.push(placed(margin, y, heading(drawing, e.sources, sources).shapes), placed(margin, below, foot.shapes));
	return pictureOf(drawing, a4, story.sentence, shapes, false);
}
// src/charts/picture/elements.ts
var svgNamespace = "http://www.w3.org/2000/svg";
/** A drawing as elements of a page. */
function elementOf({ tag, attrs, children }, document) {
	const element = document.createElementNS(svgNamespace, tag);
	for (const [name, value] of written(attrs)) if (!/^xml/.test(name)) element.setAttribute(name, value);
	for (const child of children) element.append(typeof child === "string" ? child : elementOf(child, document));
	return element;
}
// src/components/picture/printSheet.ts
var printSheet_exports = /* @__PURE__ */ __exportAll({
	armBrief: () => armBrief,
	disarmBrief: () => disarmBrief,
	hasBrief: () => hasBrief,
	isArmed: () => isArmed
});
/** Whether a view has a brief of one page. */
var hasBrief = (view) => view.kind === "province" || view.kind === "region";
/** 10 mm of the sheet's edge, which the printed page has as its own margin; see styles/print.css. */
var edge = 38;
/** Puts the one-page brief of a view in the place of the page, for the printer only; returns what takes it away. */
function layOut(view, context) {
	const svg = elementOf(brief(view, context, "print").svg, document);
	svg.setAttribute("viewBox", `${edge} ${edge} ${a4.width - 76} ${a4.height - 76}`);
	svg.removeAttribute("width");
	svg.removeAttribute("height");
	const sheet = document.createElement("div");
	sheet.className = "print-sheet";
	sheet.append(svg);
	document.body.append(sheet);
	return () => sheet.remove();
}
var current;
var remove;
function clear() {
	remove?.();
	remove = void 0;
}
function before() {
	clear();
	if (current) remove = layOut(...current());
}
/**
* From now on the brief is printed instead of the page, be it by menu or by key.
* @param next the view at that moment, and what it is drawn with
*/
function armBrief(next) {
	current = next;
	addEventListener("beforeprint", before);
	addEventListener("afterprint", clear);
}
/** Whether printing gives a brief. */
var isArmed = () => current !== void 0;
/** Prints pages as they are again. */
function disarmBrief() {
	current = void 0;
	removeEventListener("beforeprint", before);
	removeEventListener("afterprint", clear);
	clear();
}
export { printSheet_exports as n, hasBrief as t };
