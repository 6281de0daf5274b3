import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { t as subject } from "./en-COvpF1fH.js";
// src/locales/pages/export.en.ts
var export_en_exports = /* @__PURE__ */ __exportAll({ messages: () => messages });
var marks = {
	simulated: "Simulated, not official",
	own: "Includes own data, not official"
};
var joined = (items) => items.join(", ");
var messages = {
	marks,
	parts: {
		map: "Map",
		ranking: "Ranking",
		history: "Over the years",
		members: "Members",
		positions: "Positions"
	},
	title: {
		map: (year, measure) => `Map of ${year}, colour: ${measure}`,
		ranking: (year) => `Ranking of ${year}`
	},
	dataDate: (date) => `Data as of ${date}`,
	approval: "Map approval no. (审图号): ",
	scan: "Scan to open this view",
	legendBands: (year) => `Bands of ${year}`,
	method: "Position = 1 + units strictly above. Ranges: what is published fixes no more. Italics: derived, not printed. “·”: no rank published.",
	axis: "Axis from 60 to 100; hairlines at the band limits 65, 80, 90",
	meanLine: "Vertical line: regional mean",
	historyNote: "Dots: known. Bars: bounds only. Dotted ground: unpublished. Dashed line: change of method; no index is joined across it.",
	pairNote: (n) => n ? `Lines: the ${n} units whose position is known in both years; dashed where it fell.` : "No unit has a known position in both years, so nothing is joined.",
	cityGround: "The map itself has no colours: provincial units have a map of their own.",
	texture: "Textures: solid very high, close lines high, wide lines medium, dots low; two side by side: possible bands.",
	openColumn: "unpublished",
	figures: {
		index: "Index",
		band: "Band",
		position: (n) => `Position (${n} units)`,
		place: (region, n) => `In ${region} (${n})`,
		mean: "Regional mean",
		placeOfMean: (n) => `Mean among ${n} regions`,
		members: "Members",
		get aboveMean() {
			return `Above ${subject.mean}`;
		}
	},
	at: ([best, worst]) => best === worst ? `No. ${best}` : `No. ${best}–${worst}`,
	tied: "tied",
	derived: "derived",
	computed: "computed, not printed",
	unknown: "unpublished",
	region: (name) => `In ${name}`,
	overYears: "Over the years",
	onMap: "On the map",
	sources: "Sources",
	moreSources: (n) => `${n} more under the address given.`,
	table: {
		year: "Year",
		index: "Index",
		band: "Band",
		position: "Position",
		rank: "Printed rank",
		unit: "Unit",
		mean: "Mean"
	},
	printedRank: (rank, standing) => ({
		used: `${rank}`,
		setAside: `${rank} (set aside)`,
		weak: `${rank} (weak source)`
	})[standing],
	methodBreak: (text, year) => `Change of method in ${year}: ${text}`,
	brief: "One-page brief",
	simulated: {
		first: (names, count, certain) => {
			const rest = count - names.length;
			const all = rest ? [...names, `${rest} more`] : names;
			const who = [joined(all.slice(0, -1)), ...all.slice(-1)].filter(Boolean).join(" and ");
			if (!certain) return `Simulated with the chosen weights, any of these may come first: ${who}`;
			return `Simulated with the chosen weights, ${who} ${count > 1 ? "share the first place" : "comes first"}`;
		},
		weight: (name, share) => `${name} ${share} %`,
		scheme: (weights, more, normalisation, aggregation, missing) => `Weights: ${joined(weights)}${more ? " and more" : ""}. Scale: ${normalisation}. Mean: ${aggregation}. Missing: ${missing}.`,
		undrawn: (count) => `${count} more are not drawn.`
	},
	menu: {
		heading: "Export and share",
		content: "Content",
		scale: "Resolution",
		scaleOf: (n) => `${n}×`,
		png: "PNG picture",
		svg: "SVG, vector",
		card: "Share card 1200×630",
		poster: "Portrait poster 1080×1920",
		print: "Print a one-page A4 brief",
		printPage: "Print this page",
		deck: "PowerPoint deck",
		script: "PowerPoint: the whole wall script",
		wall: "Show on a wall",
		copy: "Copy the link",
		share: "Share with the system…",
		working: "Working…",
		saved: (name) => `Saved ${name}`,
		copied: "Link copied",
		shared: "Handed to the system",
		notShared: "The system did not take it. Try again, or save the card or copy the link.",
		printing: "Print dialog opened",
		copyFailed: (link) => `The browser doesn't allow copying; copy by hand: ${link}`,
		failed: "That failed. Try again, or take the SVG.",
		tooLarge: (limit) => `The browser can't draw a picture of that size: take ${limit}× or the SVG.`
	},
	deck: {
		notes: "Notes",
		chartIndex: (year) => `Published indices of ${year}`,
		unknownUnits: (names) => `Unpublished or bounded only, without a bar: ${names}`,
		continued: " (continued)",
		ranges: "Ranges are texts in the table; the chart leaves a gap.",
		breaks: (years) => `The method changed in ${years.join(", ")}, see the notes.`,
		notesSources: "Sources:",
		view: (link) => `This view: ${link}`
	},
	file: "gov-service-atlas"
};
export { messages as n, export_en_exports as t };
