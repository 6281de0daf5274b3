import { i as compareYears } from "./compare.zh-fbXQbrG1.js";
import { w as ranked, wt as fillOf } from "../main.mjs";
import { _ as drawingFor, a as sheetFoot, b as textWidth, c as countryMap, f as unitHistoryFigure, h as swatches, i as storyOf, l as dimmedIn, m as mapNotes, n as historyOf, o as sheetHead, p as mapFigure, s as cityMap, t as rankingFigure, u as membersOf, v as pictureOf, y as fit } from "./rankingFigure-BFUiNOSa.js";
import { i as scoreFill, l as positionText, n as hatchesAmong, o as stretch, p as byPosition, r as scoreClasses, t as classTexts, u as scoreText } from "./scoreFill-datRobHB.js";
import { n as messages$1, t as messages } from "./score.zh-CAm2I5gS.js";
import { o as shape, r as placed } from "./tree-C1bPC4cn.js";
import { n as pairChart, r as slopeChart, t as markPath } from "./slope-DXp8XLVz.js";
// src/charts/picture/scoreFigures.ts
var pages = {
	zh: messages,
	en: messages$1
};
/** So many places are drawn; more are counted. */
var firstRows = 100;
/** The map coloured by simulated score, with what its colours mean above it. */
function scoreMap(drawing, width, { scoring, selected }) {
	const { facts, t } = drawing;
	const { map: words } = pages[t.lang];
	const classes = scoreClasses(scoring);
	const scored = new Map(scoring.scores.map((score) => [score.place, scoreFill(score, classes)]));
	const unknown = { kind: "unknown" };
	const fills = new Map([...facts.units.keys()].map((id) => [id, scored.get(id) ?? unknown]));
	const [hatch] = hatchesAmong(fills.values());
	const entries = [
		...classTexts(classes).map((text, index) => ({
			fill: {
				kind: "solid",
				step: index + 1
			},
			text
		})),
		...hatch ? [{
			fill: hatch,
			text: words.bounded
		}] : [],
		...[...fills.values()].includes(unknown) ? [{
			fill: unknown,
			text: words.without
		}] : [],
		...facts.areas.size ? [{
			fill: void 0,
			text: t.map.none
		}] : []
	];
	const size = 15;
	const legend = swatches(drawing, width, entries, size);
	const map = mapFigure(drawing, width, {
		fills,
		dimmed: /* @__PURE__ */ new Set(),
		selected,
		names: true
	});
	const gap = size * .7;
	return {
		shapes: [...legend.shapes, placed(0, legend.height + gap, map.shapes)],
		height: legend.height + gap + map.height
	};
}
/** Places by simulated position in one or two columns: position, name, how firm it is, score. */
function scoreRanking(drawing, width, { scoring, firmness, selected }) {
	const { facts, set, palette, t, nameOf } = drawing;
	const { color } = palette;
	const { ranking: words } = pages[t.lang];
	const names = new Map(scoring.set.places.map(({ id, name }) => [id, facts.units.has(id) ? nameOf(id) : t.local(name)]));
	const rows = byPosition(scoring.scores);
	const shown = rows.slice(0, firstRows);
	const [size, rowHeight] = [18, 38];
	const columns = shown.length > 12 ? 2 : 1;
	const gap = columns > 1 ? 44 : 0;
	const wide = (width - gap * (columns - 1)) / columns;
	const perColumn = Math.ceil(shown.length / columns);
	const head = rowHeight * 1.1;
	const left = {
		place: size * 3.8,
		strip: size * (t.lang === "zh" ? 11.4 : 12.8)
	};
	const right = { score: wide };
	const axis = {
		size: rows.length,
		width: wide - left.strip - size * 6.4
	};
	const middle = (y) => y + rowHeight / 2 + size * .36;
	const rule = (y, thick, stroke) => shape("path", {
		d: `M0 ${y}H${wide}`,
		stroke,
		"stroke-width": thick
	});
	function headOf() {
		const style = {
			size: size * .86,
			color: "ink-soft"
		};
		const y = head - 9;
		return [
			set.line(words.position, 0, y, style),
			set.line(words.place, left.place, y, style),
			set.line(words.firm, left.strip, y, style),
			set.line(words.score, right.score, y, {
				...style,
				anchor: "end"
			}),
			rule(head, 1, color.rule)
		];
	}
	function bar(positions, y, height, look, least = 0) {
		const { x, width: long } = stretch(positions, {
			...axis,
			least
		});
		return shape("rect", {
			x: left.strip + x,
			y: y + (rowHeight - height) / 2,
			width: long,
			height,
			...look
		});
	}
	function rowOf(row, y) {
		const { range, reach } = firmness.get(row.place) ?? {};
		const chosen = selected.includes(row.place);
		const name = fit(names.get(row.place) ?? row.place, size, left.strip - left.place - 10);
		return [
			...chosen ? [shape("rect", {
				x: -8,
				y: y + 2,
				width: 3,
				height: rowHeight - 4,
				fill: color.seal
			})] : [],
			set.line(positionText(row), 0, middle(y), { size }),
			set.line(name, left.place, middle(y), {
				size,
				weight: chosen ? 600 : 400
			}),
			shape("path", {
				d: `M${left.strip} ${y + rowHeight / 2}h${axis.width}`,
				stroke: color.hairline,
				"stroke-width": 1
			}),
			...reach ? [bar(reach, y, 5, { fill: color["sim-2"] })] : [],
			...range ? [bar(range, y, 14, { fill: color["sim-3"] })] : [],
			bar(row.positions, y, 22, {
				fill: "none",
				stroke: color.ink,
				"stroke-width": 1.5
			}, 5),
			set.line(scoreText(row), right.score, middle(y), {
				size,
				anchor: "end"
			}),
			rule(y + rowHeight, .6, color.hairline)
		];
	}
	return {
		shapes: Array.from({ length: columns }, (_, at) => placed(at * (wide + gap), 0, [...headOf(), ...shown.slice(at * perColumn, (at + 1) * perColumn).flatMap((row, index) => rowOf(row, head + index * rowHeight))])),
		height: head + perColumn * rowHeight,
		undrawn: rows.length - shown.length
	};
}
/** How to read the ranking, and how many places it leaves out. */
function scoreNotes({ e, t }, undrawn) {
	return [pages[t.lang].ranking.note, ...undrawn ? [e.simulated.undrawn(undrawn)] : []];
}
// src/charts/picture/slopeFigure.ts
/** A few units over some years: points where the position is known, bars where bounded, dots where open. */
function slopeFigure({ facts, set, paint, palette, nameOf, t, e }, width, height, units, years) {
	const { color } = palette;
	const size = 16;
	const frame = {
		width,
		height,
		left: 40,
		right: Math.max(...units.map((id) => textWidth(nameOf(id), size))) + 30,
		top: 44,
		bottom: 56
	};
	const n = facts.units.size;
	const rowOf = (id, at) => facts.assessment(years[at]).units.get(id);
	const chart = slopeChart(units.map((id) => ({
		id,
		places: years.map((_, at) => rowOf(id, at).position)
	})), years, facts.years.map((year) => ({
		year,
		broken: facts.edition(year).methodBreak !== void 0
	})), n, frame);
	const bottom = height - frame.bottom;
	const shapes = [];
	for (const column of chart.columns) {
		if (column.open) shapes.push(shape("rect", {
			x: column.x - 34,
			y: frame.top - 8,
			width: 68,
			height: bottom - frame.top + 16,
			fill: paint.of({ kind: "unknown" })
		}), set.line(e.openColumn, column.x, (frame.top + bottom) / 2, {
			size: 13,
			anchor: "middle",
			color: "ink-soft",
			halo: 5
		}));
		shapes.push(set.line(String(column.year), column.x, 18, {
			size,
			anchor: "middle"
		}));
	}
	for (const { x } of chart.gaps) shapes.push(set.line("⋯", x, 18, {
		size,
		anchor: "middle",
		color: "ink-soft"
	}));
	for (const tick of chart.ticks) shapes.push(shape("path", {
		d: `M${frame.left} ${tick.y}H${width - frame.right}`,
		stroke: color.hairline
	}), set.line(String(tick.place), frame.left - 8, tick.y + 5, {
		size: 14,
		anchor: "end",
		color: "ink-soft"
	}));
	for (const x of chart.breaks) shapes.push(shape("path", {
		d: `M${x} ${frame.top - 8}V${bottom + 8}`,
		stroke: color.notice,
		"stroke-dasharray": "3 3"
	}), set.line(t.timeline.break, x, bottom + 26, {
		size: 13,
		anchor: "middle",
		color: "notice"
	}));
	chart.series.forEach((series, index) => {
		for (const link of series.links) shapes.push(shape("path", {
			d: link.path,
			fill: "none",
			stroke: color["ink-soft"],
			"stroke-width": 1.8,
			"stroke-dasharray": link.broken ? "5 4" : void 0
		}));
		for (const bar of series.bars) shapes.push(shape("rect", {
			x: bar.x - 5.5,
			y: bar.y,
			width: 11,
			height: bar.height,
			fill: paint.of(fillOf(rowOf(series.id, bar.at), "band", n)),
			stroke: color.coast,
			"stroke-width": .8
		}));
		for (const point of series.points) shapes.push(shape("path", {
			d: markPath(index, point.x, point.y, 6.5),
			fill: paint.of(fillOf(rowOf(series.id, point.at), "band", n)),
			stroke: color.coast
		}));
		chart.columns.forEach((column, at) => {
			if (!column.open) shapes.push(shape("path", {
				d: markPath(index, chart.lane(at, index), bottom + 42, 4.4),
				fill: "none",
				stroke: color.coast
			}));
		});
	});
	for (const { id, label } of chart.series) if (label) shapes.push(set.line(nameOf(id), label.x, label.y + 5, {
		size,
		weight: 600,
		halo: 5
	}));
	let x = frame.left;
	const y = height + 12;
	units.forEach((id, index) => {
		shapes.push(shape("path", {
			d: markPath(index, x + 6, y, 5.5),
			fill: "none",
			stroke: color.ink,
			"stroke-width": 1.2
		}), set.line(nameOf(id), x + 18, y + 5, { size: 15 }));
		x += 18 + textWidth(nameOf(id), 15) + 24;
	});
	return {
		shapes,
		height: height + 28
	};
}
/** All units between two years, joined where both positions are known. */
function pairFigure({ set, palette, nameOf, t }, width, shifts, { from, to, n }) {
	const { color } = palette;
	const [rowHeight, size] = [23, 15];
	const height = 44 + n * rowHeight;
	const side = width * .34;
	const chart = pairChart(shifts, n, {
		width,
		height,
		left: side,
		right: side,
		top: 44,
		bottom: 12
	});
	const shapes = [set.line(t.year(from), side, 18, {
		size: 18,
		anchor: "end",
		weight: 600
	}), set.line(t.year(to), width - side, 18, {
		size: 18,
		weight: 600
	})];
	for (const line of chart.lines) shapes.push(shape("path", {
		d: line.path,
		fill: "none",
		stroke: line.rising ? color["step-7"] : line.falling ? color.notice : color["ink-faint"],
		"stroke-width": 1.8,
		"stroke-dasharray": line.falling ? "6 4" : void 0
	}));
	const names = (ids) => t.list(ids.map(nameOf));
	for (const { y, place, ids } of chart.left) shapes.push(shape("circle", {
		cx: side,
		cy: y,
		r: 4,
		fill: color.ink
	}), set.line(`${names(ids)}  ${place}`, side - 12, y + 5, {
		size,
		anchor: "end"
	}));
	for (const { y, place, ids } of chart.right) shapes.push(shape("circle", {
		cx: width - side,
		cy: y,
		r: 4,
		fill: color.ink
	}), set.line(`${place}  ${names(ids)}`, width - side + 12, y + 5, { size }));
	return {
		shapes,
		height
	};
}
// src/charts/picture/viewPicture.ts
var parts = {
	overview: ["map", "ranking"],
	province: ["history", "map"],
	region: ["map", "members"],
	units: ["positions"],
	change: ["positions"],
	cities: ["map", "ranking"],
	score: ["map", "ranking"]
};
/** The parts of a view, the usual one first. */
var partsOf = (view) => view.kind === "score" && !view.onMap ? ["ranking"] : parts[view.kind];
var width = 1200;
var margin = 52;
var inner = 1096;
/** The part of a view as a figure as wide as the sheet. */
function bodyOf(drawing, view, part) {
	const { facts, e, t } = drawing;
	const ranking = (rows, units, selected) => ({
		figure: rankingFigure(drawing, inner, {
			rows,
			units,
			selected,
			columns: rows.length > 12 ? 2 : 1,
			rowHeight: 38,
			size: 18
		}),
		notes: [`${e.method}${t.lang === "zh" ? "" : " "}${e.axis}${t.lang === "zh" ? "。" : "."}`],
		map: false
	});
	switch (view.kind) {
		case "overview": {
			const assessment = facts.assessment(view.year);
			if (part === "ranking") return ranking(ranked(assessment), assessment.units.size, view.units);
			const look = {
				...view,
				selected: view.units,
				dimmed: dimmedIn(drawing, view),
				legend: 15
			};
			return {
				figure: countryMap(drawing, inner, look),
				notes: [],
				map: true
			};
		}
		case "cities": {
			const assessment = facts.cityAssessment(view.year);
			if (part === "ranking") return ranking(ranked(assessment), assessment.units.size, []);
			return {
				figure: cityMap(drawing, inner, view.year, 14),
				notes: [e.cityGround],
				map: true
			};
		}
		case "region": {
			const region = facts.regions.get(view.id);
			const { units, regions } = facts.assessment(view.year);
			if (part === "map") {
				const look = {
					year: view.year,
					measure: "band",
					selected: [],
					dimmed: dimmedIn(drawing, view),
					legend: 15
				};
				return {
					figure: countryMap(drawing, inner, look),
					notes: [],
					map: true
				};
			}
			return {
				figure: rankingFigure(drawing, inner, {
					rows: membersOf(drawing, region.members, view.year),
					units: units.size,
					selected: [],
					columns: 1,
					rowHeight: 46,
					size: 19,
					mean: regions.get(view.id)?.mean
				}),
				notes: [`${e.method}${t.lang === "zh" ? "" : " "}${e.meanLine}${t.lang === "zh" ? "；" : ". "}${e.axis}${t.lang === "zh" ? "。" : "."}`],
				map: false
			};
		}
		case "province":
			if (part === "map") {
				const look = {
					year: view.year,
					measure: "band",
					selected: [view.id],
					dimmed: /* @__PURE__ */ new Set(),
					legend: 15
				};
				return {
					figure: countryMap(drawing, inner, look),
					notes: [],
					map: true
				};
			}
			return {
				figure: unitHistoryFigure(drawing, inner, historyOf(drawing, view.id), {
					size: 17,
					current: view.year,
					heights: [260, 220]
				}),
				notes: [e.historyNote],
				map: false
			};
		case "score": {
			if (part === "map") return {
				figure: scoreMap(drawing, inner, view),
				notes: [],
				map: true
			};
			const { undrawn, ...figure } = scoreRanking(drawing, inner, view);
			return {
				figure,
				notes: scoreNotes(drawing, undrawn),
				map: false
			};
		}
		case "units": return {
			figure: slopeFigure(drawing, inner, 560, view.units, view.years),
			notes: [],
			map: false
		};
		case "change": {
			const at = (year) => ({
				edition: facts.edition(year),
				assessment: facts.assessment(year)
			});
			const { shifts } = compareYears(at(view.from), at(view.to), []);
			return {
				figure: pairFigure(drawing, inner, shifts, {
					from: view.from,
					to: view.to,
					n: facts.units.size
				}),
				notes: [],
				map: false
			};
		}
	}
}
/**
* The picture of a view: its sentence, one of its parts, and where the figures come from. 1200 units wide, as high as
* it needs to be.
*/
function viewPicture(view, part, context) {
	const link = view.kind === "score" && !view.linked ? void 0 : context.link;
	const drawing = drawingFor({
		...context,
		link
	}, "p", false, view.kind === "score" ? "sim" : "step");
	const story = storyOf(view, drawing, part === "history");
	const { figure, notes, map } = bodyOf(drawing, view, part);
	const head = sheetHead(drawing, story, inner, {
		sentence: 30,
		small: 16
	});
	const foot = sheetFoot(drawing, story, inner, {
		size: 14,
		code: 112,
		notes
	});
	const beneath = map ? mapNotes(drawing, inner, 13, view.kind !== "cities") : void 0;
	const shapes = [];
	let y = 44;
	const stack = (part, gap) => {
		if (!part) return;
		shapes.push(placed(margin, y, part.shapes));
		y += part.height + gap;
	};
	stack(head, 22);
	stack(figure, map ? 12 : 22);
	stack(beneath, 18);
	stack(foot, 36);
	return pictureOf(drawing, {
		width,
		height: Math.ceil(y)
	}, story.sentence, shapes);
}
export { viewPicture as n, partsOf as t };
