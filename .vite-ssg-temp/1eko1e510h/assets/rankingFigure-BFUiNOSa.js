import { B as isWhole, C as placesAmong, Ct as fillKey, Et as shownMeasures, I as formatIndex, L as formatInterval, P as stripX, T as tellingPlace, Vt as bandStep, Y as plain, Yt as bandInterval, a as isOwnClaim, an as _defineProperty, b as isOpen, h as yearAxis, i as concernsCities, j as markOf, m as GAP_WIDTH, o as shownSources, qt as coverage, r as sourceNote, s as speaksOf, t as overviewStatement, w as ranked, wt as fillOf } from "../main.mjs";
import { i as round, o as shape, r as placed, t as group } from "./tree-C1bPC4cn.js";
import { c as unitHistory, l as indexAxis, n as yOf, o as positionSpans, r as indexSpans, t as corridor, u as indexTicks } from "./corridor-DR5aLbSm.js";
import { n as unitStatement } from "./unit-BTb9qTCb.js";
import { a as regionPageStatement, n as messages$3, t as messages$2 } from "./region.zh-Cy07U_9u.js";
import { i as compareYears, n as messages$5, r as compareUnits, t as messages$4 } from "./compare.zh-fbXQbrG1.js";
import { n as messages$7, t as messages$6 } from "./province.zh-C_vjKvxy.js";
import { n as messages$9, o as percentages, r as groupShares, t as messages$8 } from "./score.zh-CAm2I5gS.js";
import { encode } from "uqr";
// src/charts/picture/paint.ts
/**
* Fills for one drawing, and the patterns they need. Textured fills tell the four bands apart without any colour: solid,
* close lines, wide lines, dots.
*/
var Paint = class {
	constructor(palette, prefix, textured = false, ramp = "step") {
		_defineProperty(this, "palette", void 0);
		_defineProperty(this, "prefix", void 0);
		_defineProperty(this, "textured", void 0);
		_defineProperty(this, "ramp", void 0);
		_defineProperty(this, "patterns", /* @__PURE__ */ new Map());
		this.palette = palette;
		this.prefix = prefix;
		this.textured = textured;
		this.ramp = ramp;
	}
	/** Value of a `fill` attribute. */
	of(fill) {
		const { color } = this.palette;
		if (fill.kind === "solid") return this.step(fill.step);
		if (fill.kind === "unknown") return this.pattern("unknown", 6, 6, 0, [shape("rect", {
			width: 6,
			height: 6,
			fill: color["unknown-ground"]
		}), ...[1.5, 4.5].map((at) => shape("circle", {
			cx: at,
			cy: at,
			r: .9,
			fill: color["unknown-dot"]
		}))]);
		const width = 5;
		const stripes = fill.steps.map((step, at) => shape("rect", {
			x: at * width,
			width,
			height: 10,
			fill: this.color(step)
		}));
		const one = new Set(fill.steps).size === 1;
		const gap = shape("rect", {
			x: width * stripes.length - 1.6,
			width: 1.6,
			height: 10,
			fill: color.paper
		});
		return this.pattern(fillKey(fill), width * stripes.length, 10, 45, one ? [...stripes, gap] : stripes);
	}
	color(step) {
		return this.palette.color[`${this.ramp}-${step}`];
	}
	step(step) {
		if (!this.textured || step === 8) return this.color(step);
		const ground = shape("rect", {
			width: 8,
			height: 8,
			fill: this.color(step)
		});
		const { ink, paper } = this.palette.color;
		if (step >= 5) return this.pattern(`t${step}`, 5, 8, 45, [ground, shape("rect", {
			width: 1.5,
			height: 8,
			fill: paper
		})]);
		if (step >= 2) return this.pattern(`t${step}`, 8, 8, -45, [ground, shape("rect", {
			width: .8,
			height: 8,
			fill: ink
		})]);
		return this.pattern(`t${step}`, 8, 8, 0, [ground, shape("circle", {
			cx: 4,
			cy: 4,
			r: .9,
			fill: ink
		})]);
	}
	pattern(key, width, height, turn, content) {
		const id = `${this.prefix}-${key}`;
		if (!this.patterns.has(id)) this.patterns.set(id, shape("pattern", {
			id,
			patternUnits: "userSpaceOnUse",
			width,
			height,
			patternTransform: turn ? `rotate(${turn})` : void 0
		}, content));
		return `url(#${id})`;
	}
	/** To be written once, into the same drawing, after everything has been painted. */
	defs() {
		return shape("defs", {}, [...this.patterns.values()]);
	}
};
// src/charts/picture/words.ts
var wide = /[≤≥\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\u303e\u3041-\uffdc\uffe0-\uffe6]/;
/** Must not begin a line, must not end one. */
var closing = /^[，。；：、！？）》”’…—％%]/;
var opening = /[（《“‘]$/;
function widthOf(letter) {
	if (wide.test(letter)) return 1;
	if (letter === " ") return .3;
	if (/[.,:;'|()ijl·-]/.test(letter)) return .36;
	if (/[mwMW%]/.test(letter)) return .92;
	return /[A-Z]/.test(letter) ? .7 : .58;
}
/** Widths of the letters met so far. */
var known = /* @__PURE__ */ new Map();
function letterWidth(letter) {
	const width = known.get(letter) ?? widthOf(letter);
	known.set(letter, width);
	return width;
}
/** Width of a text in the unit of its size. */
var textWidth = (text, size) => size * [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
/** Where a text may be broken: after spaces and around Chinese letters, but not before closing punctuation. */
function pieces(text) {
	const parts = [];
	for (const letter of text) {
		const last = parts.at(-1);
		if (last !== void 0 && (closing.test(letter) || opening.test(last) || !/\s$/.test(last) && !wide.test(letter) && !wide.test(last.at(-1)))) parts[parts.length - 1] += letter;
		else parts.push(letter);
	}
	return parts;
}
/** Lines of a text no wider than `width`; a single piece that is wider stands alone. */
function wrap(text, size, width) {
	const lines = [];
	let line = "";
	for (const piece of pieces(text)) {
		if (line && textWidth((line + piece).trimEnd(), size) > width) {
			lines.push(line.trimEnd());
			line = "";
		}
		line += piece;
	}
	return line.trim() ? [...lines, line.trimEnd()] : lines;
}
/** A text cut to one line, with an ellipsis where something is left out. */
function fit(text, size, width) {
	if (textWidth(text, size) <= width) return text;
	let cut = [...text];
	while (cut.length && textWidth(`${cut.join("")}…`, size) > width) cut = cut.slice(0, -1);
	return `${cut.join("").trimEnd()}…`;
}
/** Sets texts of a language in the faces and colours of a palette. */
function typesetter({ color, sans, serif }, lang) {
	/** The serif faces are Chinese ones, whose curly quotes are as wide as a Chinese letter: too wide among English words. */
	const quoted = (text, style) => lang === "en" && style.serif ? text.replace(/[“”]/g, "\"").replace(/[‘’]/g, "'") : text;
	/** One line; `y` is its baseline. */
	function line(text, x, y, style) {
		return shape("text", {
			x: Math.round(x * 10) / 10,
			y: Math.round(y * 10) / 10,
			"font-family": style.serif ? serif : sans,
			"font-size": style.size,
			"font-weight": style.weight === 600 ? 600 : void 0,
			"font-style": style.italic ? "italic" : void 0,
			"text-anchor": style.anchor === "start" ? void 0 : style.anchor,
			fill: color[style.color ?? "ink"],
			...style.halo && {
				stroke: color.paper,
				"stroke-width": style.halo,
				"stroke-linejoin": "round",
				"paint-order": "stroke"
			}
		}, [quoted(text, style)]);
	}
	/** A paragraph whose first baseline stands one line height below `y`; also how high it is. */
	function block(text, x, y, width, style) {
		const leading = style.size * (style.leading ?? 1.5);
		const all = wrap(text, style.size, width);
		const lines = style.most && all.length > style.most ? all.slice(0, style.most) : all;
		if (lines.length < all.length) lines[lines.length - 1] = fit(`${lines.at(-1)}${all[lines.length]}`, style.size, width);
		const baseline = y + leading / 2 + style.size * .35;
		return {
			shapes: lines.map((each, at) => line(each, x, baseline + at * leading, style)),
			height: lines.length * leading
		};
	}
	return {
		line,
		block
	};
}
// src/charts/picture/drawing.ts
/**
* @param id keeps the patterns of several drawings on one page apart
* @param textured whether bands must be told apart without colour
* @param ramp `sim` where every colour is that of a simulated score
*/
function drawingFor(context, id, textured = false, ramp = "step") {
	return {
		...context,
		set: typesetter(context.palette, context.t.lang),
		paint: new Paint(context.palette, id, textured, ramp)
	};
}
/** The finished file: ground (unless paper itself is that), patterns, drawing, and a title for those who can't see it. */
function pictureOf({ paint, palette, t }, size, title, shapes, ground = true) {
	return {
		svg: shape("svg", {
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: `0 0 ${size.width} ${size.height}`,
			width: size.width,
			height: size.height,
			role: "img",
			"xml:lang": t.htmlLang
		}, [
			shape("title", {}, [title]),
			paint.defs(),
			...ground ? [shape("rect", {
				width: size.width,
				height: size.height,
				fill: palette.color.paper
			})] : [],
			...shapes
		]),
		...size
	};
}
// src/charts/picture/historyFigure.ts
/** Series over the same years, one below the other: dots where known, bars where bounded, dots where nothing is. */
function historyFigure({ set, paint, palette, t, e }, width, years, panels, { size, current }) {
	const { color } = palette;
	const left = size * 3.6;
	const { columns, width: columnCount } = yearAxis(years.map(({ year }) => year));
	const step = (width - left - 2) / columnCount;
	const edgeOf = (at) => left + step * columns[at].left;
	const head = size * 3;
	const titleHeight = size * 2;
	const shapes = [];
	const total = panels.reduce((sum, panel) => sum + panel.height + titleHeight + size, head);
	years.forEach((mark, at) => {
		const edge = edgeOf(at);
		const x = edge + step / 2;
		if (columns[at].gap) shapes.push(set.line("⋯", edge - step * GAP_WIDTH / 2, size, {
			size,
			anchor: "middle",
			color: "ink-soft"
		}));
		if (mark.year === current) shapes.unshift(shape("rect", {
			x: edge,
			y: 0,
			width: step,
			height: total,
			fill: color["paper-sunken"]
		}));
		shapes.push(set.line(String(mark.year), x, size, {
			size,
			anchor: "middle",
			weight: mark.year === current ? 600 : 400
		}));
		if (mark.renamed) shapes.push(set.line(t.timeline.renamed, x, size * 2.3, {
			size: size * .86,
			anchor: "middle",
			color: "notice"
		}));
	});
	let top = head;
	for (const panel of panels) {
		const frame = {
			x: left,
			step,
			top: top + titleHeight,
			height: panel.height,
			from: panel.from,
			to: panel.to
		};
		const marks = corridor(panel.spans, frame);
		shapes.push(set.line(panel.label, 0, top + titleHeight - size * .8, {
			size,
			weight: 600
		}));
		for (const tick of panel.ticks) {
			const y = yOf(tick, frame);
			shapes.push(shape("path", {
				d: `M${left} ${y}H${width - 2}`,
				stroke: color.hairline,
				"stroke-width": 1
			}), set.line(String(tick), left - 6, y + size * .35, {
				size: size * .9,
				anchor: "end",
				color: "ink-soft"
			}));
		}
		for (const gap of marks.gaps) shapes.push(shape("rect", {
			x: gap.x + 1,
			y: frame.top,
			width: gap.width - 2,
			height: frame.height,
			fill: paint.of({ kind: "unknown" })
		}), set.line(e.unknown, gap.x + gap.width / 2, frame.top + frame.height / 2 + size * .35, {
			size: Math.min(size * .86, (gap.width - 4) / textWidth(e.unknown, 1)),
			anchor: "middle",
			color: "ink-soft",
			halo: size * .4
		}));
		for (const { x, y, width: wide, height } of marks.bars) shapes.push(shape("rect", {
			x,
			y,
			width: wide,
			height,
			fill: color["step-3"],
			stroke: color.coast,
			"stroke-width": .7
		}));
		const line = {
			fill: "none",
			stroke: color["ink-soft"],
			"stroke-width": 1.6
		};
		if (marks.line) shapes.push(shape("path", {
			d: marks.line,
			...line
		}));
		if (panel.bridging && marks.bridge) shapes.push(shape("path", {
			d: marks.bridge,
			...line,
			"stroke-dasharray": "4 3"
		}));
		for (const dot of marks.dots) {
			const below = dot.y - frame.top < size * 1.4;
			shapes.push(shape("circle", {
				cx: dot.x,
				cy: dot.y,
				r: size * .34,
				fill: color.ink
			}), set.line(panel.text(dot.value), dot.x, below ? dot.y + size * 1.45 : dot.y - size * .7, {
				size: size * .95,
				anchor: "middle",
				halo: size * .3
			}));
		}
		top += titleHeight + panel.height + size;
	}
	years.forEach((mark, at) => {
		if (!mark.methodBreak) return;
		const x = edgeOf(at);
		shapes.push(shape("path", {
			d: `M${x} ${size * 1.4}V${total}`,
			stroke: color.notice,
			"stroke-width": 1.2,
			"stroke-dasharray": "3 3"
		}), set.line(t.timeline.break, x, size * 2.4, {
			size: size * .86,
			anchor: "middle",
			color: "notice",
			halo: size * .4
		}));
	});
	return {
		shapes,
		height: total
	};
}
// src/charts/picture/legendFigure.ts
/** Steps and grounds that a legend names: those on show only. */
function entries({ t }, { edition, measure, units, fills, grey = true }) {
	const kinds = new Set([...fills].map((fill) => fill.kind));
	return [
		...measure === "band" ? edition.bands.map((band) => ({
			fill: {
				kind: "solid",
				step: bandStep(band.id)
			},
			text: `${t.local(band.name)} ${formatInterval(bandInterval(band), "")}`
		})) : Array.from({ length: 8 }, (_, index) => {
			const size = units / 8;
			const place = `${Math.round((7 - index) * size) + 1}–${Math.round((8 - index) * size)}`;
			return {
				fill: {
					kind: "solid",
					step: index + 1
				},
				text: measure === "index" ? t.map.steps.index[index] : place
			};
		}).reverse(),
		...kinds.has("hatch") ? [{
			fill: {
				kind: "hatch",
				steps: [6, 3]
			},
			text: measure === "band" ? t.map.several : t.map.only
		}] : [],
		...kinds.has("unknown") ? [{
			fill: { kind: "unknown" },
			text: t.map.unknown
		}] : [],
		...grey ? [{
			fill: void 0,
			text: t.map.none
		}] : []
	];
}
function legendFigure(drawing, width, look, size = 15) {
	return swatches(drawing, width, entries(drawing, look), size);
}
/** Swatches with their words, in as many lines as they need. */
function swatches({ set, paint, palette }, width, shown, size) {
	const swatch = size * 1.9;
	const line = size * 1.8;
	const shapes = [];
	let [x, y] = [0, 0];
	for (const { fill, text } of shown) {
		const wide = swatch + 7 + textWidth(text, size);
		if (x && x + wide > width) [x, y] = [0, y + line];
		shapes.push(shape("rect", {
			x,
			y: y + line / 2 - size * .42,
			width: swatch,
			height: size * .84,
			fill: fill ? paint.of(fill) : palette.color.unassessed,
			stroke: palette.color.coast,
			"stroke-width": .7
		}), set.line(text, x + swatch + 7, y + line / 2 + size * .36, {
			size,
			color: "ink-soft"
		}));
		x += wide + size * 1.3;
	}
	return {
		shapes,
		height: y + line
	};
}
// src/charts/picture/mapFigure.ts
/** Size of the map's drawing beside its inset; see charts/map/layout.ts. */
function sizeOf(map) {
	const [, , width = 0, height = 0] = String(map.attrs.viewBox).split(" ").map(Number);
	return {
		width,
		height
	};
}
/** What lines of the map look like, by class; widths are in units of the figure. */
function lineLook(kind, { color }) {
	const plain = {
		stroke: color.coast,
		"stroke-width": 1,
		"stroke-linecap": "round",
		"stroke-linejoin": "round"
	};
	switch (kind) {
		case "dash": return {
			...plain,
			"stroke-width": 2
		};
		case "undetermined": return {
			...plain,
			stroke: color.paper,
			"stroke-width": 1.8,
			"stroke-dasharray": "4 4",
			"stroke-linecap": "butt"
		};
		case "sar": return {
			...plain,
			"stroke-width": .6
		};
		case "sea": return {
			...plain,
			"stroke-width": .6,
			opacity: .5
		};
		default: return plain;
	}
}
/** Every shape of a class below a node. */
function all(node, kind) {
	return [...String(node.attrs.class ?? "").split(" ").includes(kind) ? [node] : [], ...node.children.flatMap((child) => typeof child === "string" ? [] : all(child, kind))];
}
/**
* The whole map with its inset, as wide as asked: the shapes that the page shows, with their looks as attributes. It is
* scaled evenly and never cropped.
*/
function mapFigure(drawing, width, look) {
	const { map, palette, paint, set, nameOf } = drawing;
	const { color } = palette;
	const size = sizeOf(map);
	const scale = width / size.width;
	const line = (attrs) => {
		const thick = Number(attrs["stroke-width"]) / Math.max(scale, .7);
		return {
			fill: "none",
			...attrs,
			"stroke-width": Math.round(thick * 100) / 100
		};
	};
	function draw(node) {
		const kind = String(node.attrs.class ?? "").split(" ")[0];
		const id = String(node.attrs["data-id"] ?? "");
		if (kind === "south" || kind === "hits" || kind === "overlay") return [];
		if (kind === "area" || kind === "corps") {
			const fill = look.fills.get(id);
			if (kind === "corps" && !fill) return [];
			const stroke = kind === "area" ? color.border : color.ink;
			return [shape("path", {
				d: node.attrs.d,
				fill: fill ? paint.of(fill) : color.unassessed,
				stroke,
				"stroke-width": (kind === "area" ? .8 : 1.2) / Math.max(scale, .6),
				"stroke-linejoin": "round",
				opacity: look.dimmed.has(id) ? .22 : void 0
			})];
		}
		if (kind === "label") {
			if (!look.names) return [];
			const text = id ? nameOf(id) : node.children.join("");
			const letters = (look.nameSize ?? 15) / scale;
			const anchor = node.attrs["text-anchor"] === "start" ? "start" : "middle";
			return [set.line(text, Number(node.attrs.x), Number(node.attrs.y) + letters * .37, {
				size: round(letters),
				anchor,
				halo: round(letters * .2)
			})];
		}
		if (node.tag === "path") return [shape("path", {
			d: node.attrs.d,
			...line(lineLook(kind, palette))
		})];
		const children = node.children.flatMap((child) => typeof child === "string" ? [] : draw(child));
		return children.length ? [group(children)] : [];
	}
	const land = map.children.flatMap((child) => typeof child === "string" ? [] : draw(child));
	const outlines = map.children.filter((child) => typeof child !== "string" && child.attrs.class === "land").flatMap((node) => [...all(node, "area"), ...all(node, "corps")]).filter((node) => look.selected.includes(String(node.attrs["data-id"]))).map((node) => shape("path", {
		d: node.attrs.d,
		...line({
			stroke: color.seal,
			"stroke-width": 2.4,
			"stroke-linejoin": "round"
		})
	}));
	return {
		shapes: [placed(0, 0, [...land, ...outlines], Math.round(scale * 1e4) / 1e4)],
		height: size.height * scale
	};
}
/** The map's approval number, or the empty slot for it; nothing for the map of a pack that has none. */
var approvalLine = ({ t, e, approval }, empty) => approval !== void 0 || t.map.approvalEmpty ? `${e.approval}${approval ?? empty}` : "";
/** What must stand beside every map, and the slot of its approval number; `corps` where its diamond is drawn. */
function mapNotes(drawing, width, size, corps = true) {
	const { t, set } = drawing;
	const end = t.lang === "zh" ? "。" : ". ";
	const text = [
		t.map.taiwan,
		t.map.hongKongMacao,
		...corps ? [t.map.corps.replace(/[。.]$/, "")] : [],
		t.map.origin
	].filter(Boolean).map((each) => `${each}${end}`).join("");
	const block = set.block(text, 0, 0, width, {
		size,
		color: "ink-soft"
	});
	const slot = set.block(approvalLine(drawing, "＿＿＿＿＿＿＿＿"), 0, block.height, width, {
		size,
		color: "ink-soft"
	});
	return {
		shapes: [...block.shapes, ...slot.shapes],
		height: block.height + slot.height
	};
}
// src/charts/picture/parts.ts
function fillsOf({ facts }, { year, measure }) {
	const { units } = facts.assessment(year);
	return new Map([...units].map(([id, row]) => [id, fillOf(row, measure, units.size)]));
}
/** What the colours of a year's map mean. */
function legendOf(drawing, width, look, size) {
	const fills = fillsOf(drawing, look);
	const { year, measure } = look;
	return legendFigure(drawing, width, {
		edition: drawing.facts.edition(year),
		measure,
		units: fills.size,
		fills: fills.values()
	}, size);
}
/** The map of a year; with a legend of letters this high above it. */
function countryMap(drawing, width, look) {
	const map = mapFigure(drawing, width, {
		names: true,
		...look,
		fills: fillsOf(drawing, look)
	});
	if (!look.legend) return map;
	const legend = legendOf(drawing, width, look, look.legend);
	const gap = look.legend * .7;
	return {
		shapes: [...legend.shapes, placed(0, legend.height + gap, map.shapes)],
		height: legend.height + gap + map.height
	};
}
/** Units that an overview pales: outside the region in focus, or of none of the bands asked for. */
function dimmedIn({ facts }, view) {
	const region = facts.regions.get(view.kind === "region" ? view.id : view.region ?? "");
	const bands = view.kind === "overview" ? view.bands : [];
	return new Set([...facts.assessment(view.year).units.values()].filter((row) => region && !region.members.includes(row.id) || bands.length > 0 && !row.bands.some((band) => bands.includes(band))).map((row) => row.id));
}
/** The key cities as points on the pale map. */
function cityMap(drawing, width, year, nameSize) {
	const { facts, palette, paint, set, nameOf, cityPoints, citySides } = drawing;
	const assessment = facts.cityAssessment(year);
	const fills = new Map([...assessment.units].map(([id, row]) => [id, fillOf(row, shownMeasures()[0], assessment.units.size)]));
	const legend = legendFigure(drawing, width, {
		edition: facts.edition(year),
		measure: "band",
		units: assessment.units.size,
		fills: fills.values(),
		grey: false
	});
	const map = mapFigure(drawing, width, {
		fills: /* @__PURE__ */ new Map(),
		dimmed: /* @__PURE__ */ new Set(),
		selected: [],
		names: false
	});
	const scale = width / Number(String(drawing.map.attrs.viewBox).split(" ")[2]);
	const points = [...fills].flatMap(([id, fill]) => {
		const [x, y] = (cityPoints[id] ?? []).map((value) => value * scale);
		if (x === void 0 || y === void 0) return [];
		const side = citySides[id] ?? "right";
		const aside = side === "left" ? -11 : side === "right" ? 11 : 0;
		const down = side === "above" ? -11 : side === "below" ? nameSize + 7 : nameSize * .36;
		return [shape("circle", {
			cx: x,
			cy: y,
			r: 7,
			fill: paint.of(fill),
			stroke: palette.color.ink,
			"stroke-width": 1.1
		}), set.line(nameOf(id), x + aside, y + down, {
			size: nameSize,
			halo: 3,
			anchor: side === "left" ? "end" : side === "right" ? "start" : "middle"
		})];
	});
	return {
		shapes: [...legend.shapes, placed(0, legend.height + 10, [...map.shapes, group(points)])],
		height: legend.height + 10 + map.height
	};
}
/** Members of a region from best to worst as far as known. */
function membersOf({ facts }, members, year) {
	return ranked(facts.assessment(year)).filter((row) => members.includes(row.id));
}
/** Place of a unit in its region; undefined where every place is possible. */
function placeInRegion({ facts }, id, year) {
	const region = facts.regions.get(facts.units.get(id)?.region ?? "");
	const assessment = facts.assessment(year);
	if (!region) return void 0;
	return tellingPlace(placesAmong(assessment, region.members, assessment.regions.get(region.id)), id);
}
/** Index and position of a unit over all years. */
function unitHistoryFigure(drawing, width, history, look) {
	const { t, facts } = drawing;
	const n = facts.units.size;
	return historyFigure(drawing, width, history, [{
		label: t.measure.index,
		spans: indexSpans(history),
		...indexAxis(),
		ticks: indexTicks(),
		text: (value) => t.index(value),
		bridging: false,
		height: look.heights[0]
	}, {
		label: t.measure.position,
		spans: positionSpans(history),
		from: 1,
		to: n,
		ticks: [
			1,
			8,
			16,
			24,
			n
		],
		text: String,
		bridging: true,
		height: look.heights[1]
	}], look);
}
// src/charts/picture/qr.ts
/** A QR code of `size` units with its quiet zone, as one path: dark on white whatever the ground is. */
function qrCode(text, size, { color }) {
	const { data, size: modules } = encode(text, {
		ecc: "M",
		border: 4
	});
	const runs = data.flatMap((row, y) => {
		const marks = [];
		for (let x = 0; x < row.length; x++) {
			if (!row[x]) continue;
			const start = x;
			while (row[x + 1]) x++;
			marks.push(`M${start} ${y}h${x + 1 - start}v1h-${x + 1 - start}z`);
		}
		return marks;
	});
	return group([shape("rect", {
		width: modules,
		height: modules,
		fill: color.paper
	}), shape("path", {
		d: runs.join(""),
		fill: color.ink,
		"shape-rendering": "crispEdges"
	})], { transform: `scale(${Math.round(size / modules * 1e4) / 1e4})` });
}
// src/charts/picture/storySources.ts
/** Whose figures are shown of some years. */
function shownIn({ facts }, years, ofCities) {
	return shownSources(years.map(facts.edition), facts.sources, (claim) => concernsCities(claim, facts.cities) === ofCities);
}
/** What a story says of its sources. */
function sourcing(shown, { t }) {
	const { files, reports } = shown;
	return {
		source: sourceNote(shown, t),
		files,
		marks: files.length ? ["own"] : [],
		dated: reports.length > 0
	};
}
/** Where the figures come from and, where they are the bundled ones, of what day they are. */
function sourceLine(story, { date, t, e }) {
	const day = date && story.dated ? [e.dataDate(date)] : [];
	return [story.source, ...day].join(t.lang === "zh" ? "。" : ". ");
}
// src/charts/picture/sheet.ts
/** Badges of figures that aren't official, as one row. */
function markBadges({ e, set, palette }, { marks }, size) {
	let x = 0;
	return {
		shapes: marks.flatMap((mark) => {
			const text = e.marks[mark];
			const width = textWidth(text, size) * 1.08 + size * 1.2;
			const at = x;
			x += width + size * .6;
			return [shape("rect", {
				x: at,
				width,
				height: size * 1.8,
				fill: palette.color["notice-ground"],
				stroke: palette.color.notice
			}), set.line(text, at + size * .6, size * 1.26, {
				size,
				color: "notice",
				weight: 600
			})];
		}),
		height: marks.length ? size * 2.4 : 0
	};
}
/** Edition, the one large sentence, what is missing. */
function sheetHead(drawing, story, width, { sentence, small }) {
	const badges = markBadges(drawing, story, small);
	const edition = drawing.set.block(story.edition, 0, badges.height, width, {
		size: small,
		color: "ink-soft"
	});
	let y = badges.height + edition.height;
	const title = drawing.set.block(story.sentence, 0, y, width, {
		size: sentence,
		serif: true,
		weight: 600,
		leading: 1.38
	});
	y += title.height;
	const lead = story.lead ? drawing.set.block(story.lead, 0, y + 4, width, {
		size: small,
		color: "ink-soft"
	}) : void 0;
	return {
		shapes: [
			...badges.shapes,
			...edition.shapes,
			...title.shapes,
			...lead?.shapes ?? []
		],
		height: y + (lead ? lead.height + 4 : 0)
	};
}
/** Source, date of the data, address and its QR code, below a rule. */
function sheetFoot(drawing, story, width, { size, code, notes = [] }) {
	const { t, set, link, palette } = drawing;
	const room = link ? width - code - size * 2 : width;
	const address = link ? [link.replace(/^https?:\/\//, "")] : [];
	const texts = [
		...notes,
		sourceLine(story, drawing) + (t.lang === "zh" ? "。" : "."),
		...link ? [] : [t.site.title]
	];
	let y = size;
	const shapes = [shape("path", {
		d: `M0 0H${width}`,
		stroke: palette.color.rule,
		"stroke-width": 1
	})];
	for (const text of texts) {
		const block = set.block(text, 0, y, room, {
			size,
			color: "ink-soft"
		});
		shapes.push(...block.shapes);
		y += block.height;
	}
	for (const text of address) {
		const block = set.block(`${t.site.title} · ${decodeURI(text)}`, 0, y, room, {
			size,
			most: 2
		});
		shapes.push(...block.shapes);
		y += block.height;
	}
	if (link) shapes.push(placed(width - code, size * .7, [qrCode(link, code, palette)]));
	return {
		shapes,
		height: Math.max(y, link ? code + size * .7 : 0)
	};
}
// src/domain/statements/cities.ts
function citiesStatement(assessment) {
	const rows = [...assessment.units.values()];
	const first = rows.filter((row) => row.position[1] === 1);
	const exact = Object.entries(assessment.nation.bandCounts).filter(([, [least, most]]) => least === most);
	return {
		year: assessment.year,
		coverage: coverage(assessment),
		leaders: {
			cities: first.map((row) => row.id),
			index: first[0]?.printedIndex
		},
		bandCounts: Object.fromEntries(exact.map(([band, [count]]) => [band, count])),
		known: rows.filter((row) => row.claims.length).map((row) => row.id)
	};
}
// src/locales/pages/cities.en.ts
var list = (items) => items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
function sentence$1({ year, coverage, leaders, bandCounts, known }, nameOf, mark = plain) {
	const parts = [bandCounts.veryHigh === void 0 ? `something is known of ${mark(known.length, "#cities")} of the ${coverage.units} key cities` : `${mark(bandCounts.veryHigh, `${year}/cities/bandCount/veryHigh`)} of the ${coverage.units} key cities were rated very high`];
	if (leaders.cities.length) {
		const value = leaders.index === void 0 ? "" : ` with ${mark(formatIndex(leaders.index), `${year}/${leaders.cities[0]}/index`)}`;
		parts.push(`${list(leaders.cities.map(nameOf))} came first${value}`);
	}
	return `In ${year}, ${list(parts)}.`;
}
function gap$1({ coverage, known }, mark = plain) {
	if (coverage.index === coverage.units) return "Index and rank of every city are known.";
	return `${[coverage.index ? `${mark(coverage.index, "#cities")} indices are known` : "No city’s index was published", coverage.rank ? `only ${mark(coverage.rank, "#cities")} ranks are known` : "ranks were not published"].join("; ")}; of the other ${mark(coverage.units - known.length, "#cities")} cities nothing is known.`;
}
var messages$1 = {
	heading: "Key cities",
	title: (year) => `Key cities ${year}`,
	description: "Online service capability of 32 key cities, separately planned cities and provincial capitals: map, index, rank and band, year by year as far as published.",
	sentence: sentence$1,
	gap: gap$1,
	year: "Year",
	yearOption: (year, known, n) => `${year} (${known} of ${n} known)`,
	badYear: (given, used) => `There is nothing on key cities for “${given}”; ${used} is shown instead.`,
	mapLabel: (year) => `Map of the key cities, ${year}; the dots’ colours show the band`,
	mapHint: "Arrow keys move to the neighbouring city, Escape clears.",
	cityLabel: (name, band, index, position) => `${name}: band ${band}, index ${index}, position ${position}`,
	unknown: "Not published",
	several: "Several bands possible",
	ground: "The map itself is not coloured: for provinces see the overview.",
	countsHeading: "Bands",
	printed: (n, share) => `the report prints ${n}${share === void 0 ? "" : `, ${share} %`}`,
	counted: "counted from the cities’ indices",
	mean: "Mean of 32 cities",
	meanNote: "computed from the printed indices, not printed itself",
	groupsHeading: "Separately planned cities and capitals",
	category: {
		separate: "Separately planned",
		capital: "Capitals"
	},
	kind: {
		separate: "Separately planned",
		capital: "Capital"
	},
	groupMean: "Mean",
	groupBands: (parts) => parts.join(", "),
	groupsNote: "Means and counts follow from the cities’ indices; the table below has the source of each.",
	noFigures: "No index of these cities was published.",
	groupSize: (n) => `${n} cities`,
	stripLabel: (group) => `${group}: indices of the cities between 60 and 100; fine lines at the band limits 65, 80 and 90, the long line is the mean`,
	siblingsHeading: "Two cities of one province",
	siblingsNote: "Five provinces have both a separately planned city and a capital.",
	siblings: (separate, capital, order) => ({
		above: `${separate} certainly stood above ${capital}`,
		atLeast: `${separate} did not stand below ${capital}`,
		equal: `${separate} and ${capital} were level`,
		atMost: `${separate} did not stand above ${capital}`,
		below: `${capital} certainly stood above ${separate}`,
		unknown: `${separate} and ${capital} can’t be told apart`
	})[order],
	by: (difference) => `, by ${difference}`,
	tableCaption: (year) => `The 32 key cities, ${year}`,
	columns: {
		city: "City",
		index: "Index",
		rank: "Printed rank",
		position: "Position",
		band: "Band",
		province: "Province",
		region: "Region",
		category: "Kind"
	},
	conflictsHeading: "Where the sources disagree",
	conflictsNote: "None of this changes a figure: indices and ranks are shown as printed, positions follow the printed indices."
};
// src/locales/pages/cities.zh.ts
function sentence({ year, coverage, leaders, bandCounts, known }, nameOf, mark = plain) {
	const parts = [];
	if (bandCounts.veryHigh !== void 0) parts.push(`${coverage.units}个重点城市中${mark(bandCounts.veryHigh, `${year}/cities/bandCount/veryHigh`)}个“非常高”`);
	else parts.push(`${coverage.units}个重点城市中有${mark(known.length, "#cities")}个的零星情况可知`);
	if (leaders.cities.length) {
		const value = leaders.index === void 0 ? "" : `以${mark(formatIndex(leaders.index), `${year}/${leaders.cities[0]}/index`)}`;
		parts.push(`${leaders.cities.map(nameOf).join("、")}${value}居首`);
	}
	return `${year}年，${parts.join("，")}。`;
}
function gap({ coverage, known }, mark = plain) {
	if (coverage.index === coverage.units) return "各城市的指数和名次齐全。";
	return `${[coverage.index ? `有指数的${mark(coverage.index, "#cities")}个` : "各城市指数未公布", coverage.rank ? `有名次的只有${mark(coverage.rank, "#cities")}个` : "名次未公布"].join("；")}；其余${mark(coverage.units - known.length, "#cities")}个城市没有任何数字。`;
}
var messages = {
	heading: "重点城市",
	title: (year) => `${year}年重点城市`,
	description: "32个重点城市（计划单列市和省会、首府）的在线政务服务能力：地图、指数、名次、等级，逐年列出已公布的数字。",
	sentence,
	gap,
	year: "年份",
	yearOption: (year, known, n) => `${year}年（可知${known}/${n}个）`,
	badYear: (given, used) => `重点城市没有“${given}”的资料，改为显示${used}年。`,
	mapLabel: (year) => `${year}年重点城市地图，圆点颜色表示等级`,
	mapHint: "方向键移到相邻城市，Esc 取消。",
	cityLabel: (name, band, index, position) => `${name}，等级${band}，指数${index}，位次${position}`,
	unknown: "未公布",
	several: "可能属于几个等级",
	ground: "底图不着色：省级单位见总览。",
	countsHeading: "等级分布",
	printed: (n, share) => `报告印出${n}个${share === void 0 ? "" : `、${share}%`}`,
	counted: "由各城市指数数得",
	mean: "32个城市平均",
	meanNote: "由所印指数算得，报告未印出",
	groupsHeading: "计划单列市与省会",
	category: {
		separate: "计划单列市",
		capital: "省会、首府"
	},
	kind: {
		separate: "计划单列市",
		capital: "省会（首府）"
	},
	groupMean: "均值",
	groupBands: (parts) => parts.join("、"),
	groupsNote: "均值和个数由表中各城市的指数算得，每个数字的出处见下表。",
	noFigures: "没有公布过这些城市的指数。",
	groupSize: (n) => `${n}个城市`,
	stripLabel: (group) => `${group}各城市指数在60至100之间的分布，细线为等级界线65、80、90，长线为均值`,
	siblingsHeading: "同省两市",
	siblingsNote: "五个省各有一个计划单列市和一个省会。",
	siblings: (separate, capital, order) => ({
		above: `${separate}一定高于${capital}`,
		atLeast: `${separate}不低于${capital}`,
		equal: `${separate}与${capital}相同`,
		atMost: `${separate}不高于${capital}`,
		below: `${capital}一定高于${separate}`,
		unknown: `${separate}与${capital}无法判断高下`
	})[order],
	by: (difference) => `，相差${difference}`,
	tableCaption: (year) => `${year}年32个重点城市`,
	columns: {
		city: "城市",
		index: "指数",
		rank: "报告名次",
		position: "位次",
		band: "等级",
		province: "省份",
		region: "区域",
		category: "类别"
	},
	conflictsHeading: "出处之间的出入",
	conflictsNote: "下列出入不改动任何数字：指数、名次都照印，位次按所印指数排列。"
};
// src/charts/picture/scoreStory.ts
var pages$1 = {
	zh: messages$8,
	en: messages$9
};
/** So many names and weights are written out. */
var [fewNames, fewWeights] = [5, 12];
/** What a picture of simulated scores says: who comes first, under which weights, on what facts. */
function scoreStory({ scoring }, context) {
	const { t, e } = context;
	const p = pages$1[t.lang];
	const { set, scheme, scores } = scoring;
	const { provenance } = set;
	const name = t.local(set.name);
	const names = new Map(set.places.map((place) => [place.id, t.local(place.name)]));
	const leaders = scores.filter(({ positions }) => positions[0] === 1);
	const certain = leaders.every(({ positions }) => positions[1] === 1);
	const shares = percentages(groupShares(set.root, scheme) ?? []);
	const weights = set.root.children.flatMap((child, at) => shares[at] ? [e.simulated.weight(t.local(child.name), shares[at])] : []).slice(0, fewWeights + 1);
	function sources() {
		if (provenance.kind === "own") return sourcing({
			reports: [],
			files: [provenance.file]
		}, context);
		if (provenance.kind === "bundled") return sourcing(shownIn(context, [provenance.year], false), context);
		return {
			source: p.packSource(t.local(provenance.title), t.local(provenance.publisher)),
			files: [],
			marks: [],
			dated: false
		};
	}
	const { marks, ...rest } = sources();
	return {
		edition: provenance.kind === "bundled" ? `${name} · ${p.setSource(provenance.year)}` : name,
		sentence: e.simulated.first(leaders.slice(0, fewNames).map(({ place }) => names.get(place) ?? place), leaders.length, certain),
		lead: e.simulated.scheme(weights.slice(0, fewWeights), weights.length > fewWeights, p.method.normalisations[scheme.normalisation], p.method.aggregations[scheme.aggregation], p.method.policies[scheme.missing]),
		...rest,
		marks: ["simulated", ...marks],
		years: provenance.kind === "bundled" ? [provenance.year] : [],
		about: [],
		file: `${e.file}-simulated-${set.id}`
	};
}
// src/charts/picture/story.ts
var pages = {
	zh: {
		province: messages$6,
		region: messages$2,
		compare: messages$4,
		cities: messages
	},
	en: {
		province: messages$7,
		region: messages$3,
		compare: messages$5,
		cities: messages$1
	}
};
/** A unit in every edition. */
var historyOf = ({ facts }, id) => unitHistory(id, facts.years.map(facts.edition), facts.assessment);
function editionLine({ facts, t }, year) {
	const edition = facts.edition(year);
	return `${t.assessedYear(year, edition.report.year)} · ${t.local(edition.indexName)}`;
}
/**
* The words of a view; `all` where a province or a region is shown over all years.
* @throws RangeError for a unit, region or year that the facts don't hold
*/
function storyOf(view, context, all = false) {
	const { facts, t, nameOf, e } = context;
	const p = pages[t.lang];
	const at = (year) => ({
		edition: facts.edition(year),
		assessment: facts.assessment(year)
	});
	const told = (years, about, rest) => ({
		edition: "year" in view ? editionLine(context, view.year) : p.compare.span(years[0], years.at(-1)),
		...sourcing(shownIn(context, years, view.kind === "cities"), context),
		years,
		about,
		...rest,
		file: `${e.file}-${rest.file}`
	});
	switch (view.kind) {
		case "overview": {
			const { edition, assessment } = at(view.year);
			const statement = overviewStatement(edition, assessment);
			return told([view.year], ["nation"], {
				sentence: t.overview.sentence(statement, nameOf),
				lead: t.overview.gap(statement),
				file: String(view.year)
			});
		}
		case "province": {
			const unit = facts.units.get(view.id);
			const region = unit && facts.regions.get(unit.region);
			if (!unit || !region) throw new RangeError(`No unit ${view.id}`);
			const { edition, assessment } = at(view.year);
			return told(all ? facts.years : [view.year], [view.id], {
				sentence: p.province.sentence(unitStatement(view.id, region, edition, assessment), nameOf),
				file: `${unit.slug}-${view.year}`
			});
		}
		case "region": {
			const region = facts.regions.get(view.id);
			if (!region) throw new RangeError(`No region ${view.id}`);
			const { edition, assessment } = at(view.year);
			return told(all ? facts.years : [view.year], [view.id, ...region.members], {
				sentence: p.region.sentence(regionPageStatement(region, edition, assessment), nameOf),
				file: `${region.slug}-${view.year}`
			});
		}
		case "units": {
			const comparison = compareUnits(view.units, view.years.map(at));
			return told(view.years, view.units, {
				sentence: p.compare.unitsTitle(comparison, nameOf),
				lead: p.compare.chartNote,
				file: view.units.map((id) => facts.units.get(id)?.slug ?? id).join("-")
			});
		}
		case "change": {
			const { from, to } = view;
			const between = facts.years.filter((year) => year > from && year <= to).map(facts.edition);
			const comparison = compareYears(at(from), at(to), between);
			return told([from, to], ["nation"], {
				sentence: p.compare.yearsTitle(comparison),
				lead: [e.pairNote(comparison.exact.length), ...comparison.breaks.map((each) => p.compare.breakNote(each.year, t.local(each.text)))].join(t.lang === "zh" ? "" : " "),
				file: `${from}-${to}`
			});
		}
		case "score": return scoreStory(view, context);
		case "cities": {
			const statement = citiesStatement(facts.cityAssessment(view.year));
			return told([view.year], ["cities"], {
				sentence: p.cities.sentence(statement, nameOf),
				lead: p.cities.gap(statement),
				file: `cities-${view.year}`
			});
		}
	}
}
/** Sources that speak of the view's subjects in its years: reports first, then newest first. */
function sourcesOf({ facts }, { years, about, files }) {
	const subjects = new Set(about);
	const isShown = (claim) => speaksOf(claim, subjects) || isOwnClaim(claim, facts.sources) && files.includes(facts.sources.get(claim.source).title.zh);
	const ids = new Set(years.flatMap((year) => facts.edition(year).claims.filter((claim) => !claim.weak && isShown(claim)).map((claim) => claim.source)));
	const order = ({ reliability }) => [
		"report",
		"primary",
		"press",
		"own"
	].indexOf(reliability) >>> 0;
	return [...ids].map((id) => facts.sources.get(id)).filter((source) => source !== void 0).sort((a, b) => order(a) - order(b) || (b.date ?? "").localeCompare(a.date ?? ""));
}
// src/charts/picture/rankingFigure.ts
/** The fill of a mark: its band's colour where the index is known, else the stripes of the possible bands. */
function fillOfMark(row, units) {
	const [band] = row.bands;
	return row.index.lo === row.index.hi && band ? {
		kind: "solid",
		step: bandStep(band)
	} : fillOf(row, "band", units);
}
/** Rows with position, name, strip, index and printed rank; what isn't published says so in words. */
function rankingFigure(drawing, width, look) {
	const { set, paint, palette, nameOf, t, e } = drawing;
	const { color } = palette;
	const { rows, size, rowHeight, columns } = look;
	const gap = columns > 1 ? 44 : 0;
	const wide = (width - gap * (columns - 1)) / columns;
	const perColumn = Math.ceil(rows.length / columns);
	const head = rowHeight * 1.1;
	const placeOf = (row) => isOpen(row, look.units) ? e.unknown : t.positionRange(row.position);
	const sizeOf = (place) => place === e.unknown ? size * .84 : size;
	const places = Math.max(size * 3.6, ...rows.map(placeOf).map((place) => textWidth(place, sizeOf(place)) + size * .7));
	const names = Math.max(size * 4.4, ...rows.map(({ id }) => textWidth(nameOf(id), size) + size * .5));
	const right = {
		index: wide - size * 3.4,
		rank: wide
	};
	const strip = {
		x: places + names + 8,
		width: right.index - size * 6.2 - (places + names + 8)
	};
	const middle = (y) => y + rowHeight / 2 + size * .36;
	function headOf() {
		const style = {
			size: size * .86,
			color: "ink-soft"
		};
		const y = head - 9;
		return [
			set.line(t.ranking.positionHead, 0, y, style),
			set.line(t.ranking.unit, places, y, style),
			set.line(t.ranking.index, right.index, y, {
				...style,
				anchor: "end"
			}),
			set.line(t.ranking.rankHead, right.rank, y, {
				...style,
				anchor: "end"
			}),
			shape("path", {
				d: `M0 ${head}H${wide}`,
				stroke: color.rule,
				"stroke-width": 1
			})
		];
	}
	function rowOf(row, y) {
		const chosen = look.selected.includes(row.id);
		const place = placeOf(row);
		const exact = row.position[0] === row.position[1];
		const mark = markOf(row.index);
		const scale = strip.width / 100;
		const rank = row.printedRank === void 0 ? "·" : String(row.printedRank);
		return [
			...chosen ? [shape("rect", {
				x: -8,
				y: y + 2,
				width: 3,
				height: rowHeight - 4,
				fill: color.seal
			})] : [],
			set.line(place, 0, middle(y), {
				size: sizeOf(place),
				weight: exact ? 600 : 400,
				color: exact ? "ink" : "ink-soft"
			}),
			set.line(fit(nameOf(row.id), size, names), places, middle(y), {
				size,
				weight: chosen ? 600 : 400
			}),
			shape("path", {
				d: `M${strip.x} ${y + rowHeight / 2}h${strip.width}${[
					65,
					80,
					90
				].map((limit) => `M${strip.x + stripX(limit) * scale} ${y}v${rowHeight}`).join("")}`,
				stroke: color.hairline,
				"stroke-width": 1,
				fill: "none"
			}),
			...mark.width ? [shape("rect", {
				x: strip.x + mark.x * scale,
				y: y + mark.y / 16 * rowHeight,
				width: Math.max(3, mark.width * scale),
				height: mark.height / 16 * rowHeight,
				fill: paint.of(fillOfMark(row, look.units)),
				stroke: color.coast,
				"stroke-width": .8
			})] : [],
			set.line(t.interval(row.index), right.index, middle(y), {
				size,
				anchor: "end",
				italic: row.indexBasis === "derived",
				color: isWhole(row.index) ? "ink-faint" : "ink"
			}),
			set.line(rank, right.rank, middle(y), {
				size,
				anchor: "end",
				color: "ink-soft"
			}),
			shape("path", {
				d: `M0 ${y + rowHeight}H${wide}`,
				stroke: color.hairline,
				"stroke-width": .6
			})
		];
	}
	return {
		shapes: Array.from({ length: columns }, (_, at) => {
			const part = rows.slice(at * perColumn, (at + 1) * perColumn);
			const mean = look.mean && look.mean.lo === look.mean.hi ? [shape("path", {
				d: `M${strip.x + stripX(look.mean.lo) * strip.width / 100} ${head}V${head + part.length * rowHeight}`,
				stroke: color["ink-faint"],
				"stroke-width": 1.4
			})] : [];
			return placed(at * (wide + gap), 0, [
				...headOf(),
				...part.flatMap((row, index) => rowOf(row, head + index * rowHeight)),
				...mean
			]);
		}),
		height: head + perColumn * rowHeight
	};
}
export { drawingFor as _, sheetFoot as a, textWidth as b, countryMap as c, placeInRegion as d, unitHistoryFigure as f, historyFigure as g, swatches as h, storyOf as i, dimmedIn as l, mapNotes as m, historyOf as n, sheetHead as o, mapFigure as p, sourcesOf as r, cityMap as s, rankingFigure as t, membersOf as u, pictureOf as v, fit as y };
