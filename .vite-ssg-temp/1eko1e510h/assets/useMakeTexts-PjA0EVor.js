import { an as _defineProperty, l as usePageMessages } from "../main.mjs";
import { t as scriptUrl } from "./scriptUrl-Bhmglu3U.js";
import { n as keepDraft, t as forgetDraft } from "./visit-CIUtmFTO.js";
import { defineStore } from "pinia";
import { computed, markRaw, shallowReactive, shallowRef, watch } from "vue";
// src/features/make/model.ts
var roles = [
	"name",
	"code",
	"region",
	"year",
	"reportYear",
	"index",
	"rank",
	"band",
	"dimension",
	"indicator",
	"indicatorName",
	"ignore"
];
/** Questions that a column of figures leaves to the reader, with their answers; the names are those of the table reader. */
var columnAnswers = {
	decimalComma: ["decimal", "thousands"],
	share: ["percent", "asIs"]
};
var keyKinds = [
	"name",
	"english",
	"code",
	"region"
];
/** Properties of the shapes of a pack that was opened. */
var packKeys = {
	name: "name",
	english: "english",
	code: "id",
	region: "region"
};
/** What the format of a pack takes; the form follows these, and what is beyond them is said. */
var format = {
	bands: {
		least: 2,
		most: 9
	},
	scale: {
		least: 0,
		most: 100,
		better: "higher"
	},
	/** Whether a year may have another scale than that. */
	scaleIsFree: false,
	/** Decimals of an index and of a dimension. */
	decimals: 2,
	nameLength: 20,
	englishLength: 60,
	titleLength: 120,
	regions: 60,
	units: 4e3,
	areas: 100,
	years: 40,
	indicators: 60,
	dimensions: 16
};
var words = () => ({
	zh: "",
	en: ""
});
var emptyDraft = (languages) => ({
	shapes: null,
	tables: [],
	matches: {},
	bare: "unit",
	form: {
		languages,
		title: words(),
		indexName: words(),
		source: words(),
		publisher: words(),
		url: "",
		attribution: words(),
		approval: "",
		bands: [],
		closed: "better",
		scale: format.scale
	}
});
// src/features/make/history.ts
var begun = (now) => ({
	past: [],
	now,
	future: []
});
/** After a change; `of` names what is changed where several changes of it are one step. */
function changed({ past, now, of: last }, next, of) {
	return {
		past: of !== void 0 && of === last ? past : [...past, now].slice(-100),
		now: next,
		future: [],
		...of !== void 0 && { of }
	};
}
function undone({ past, now, future }) {
	if (!past.length) return {
		past,
		now,
		future
	};
	return {
		past: past.slice(0, -1),
		now: past.at(-1),
		future: [now, ...future]
	};
}
function redone({ past, now, future }) {
	const [next, ...rest] = future;
	return next === void 0 ? {
		past,
		now,
		future
	} : {
		past: [...past, now],
		now: next,
		future: rest
	};
}
// src/features/make/makeWorker.ts?worker&url
var makeWorker_default = "/assets/makeWorker-CuOgI_Qg.js";
// src/features/make/runner.ts
var newWorker = () => new Worker(scriptUrl(makeWorker_default), { type: "module" });
var broken = {
	code: "worker",
	values: {},
	problems: []
};
/** Reads a file in a worker of its own; undefined where the reader has ended it. */
function readApart(file, { progress, signal }) {
	return new Promise((resolve) => {
		const worker = newWorker();
		const done = (answer) => {
			worker.terminate();
			resolve(answer);
		};
		signal.addEventListener("abort", () => done(void 0));
		worker.onerror = (event) => {
			event.preventDefault();
			done({ failure: broken });
		};
		worker.onmessage = ({ data }) => {
			if (data.type === "progress") progress(data.share);
			else if (data.type === "found") done(data.found);
			else if (data.type === "failed") done({ failure: data.failure });
		};
		worker.postMessage({
			type: "read",
			file
		});
	});
}
/** The worker that knows the sources of a draft, and says what the draft comes to. One draft at a time: the newest. */
var Workshop = class {
	constructor(on, building) {
		_defineProperty(this, "on", void 0);
		_defineProperty(this, "building", void 0);
		_defineProperty(this, "worker", this.start());
		_defineProperty(this, "sources", /* @__PURE__ */ new Map());
		_defineProperty(this, "sent", /* @__PURE__ */ new Set());
		_defineProperty(this, "count", 0);
		_defineProperty(this, "waiting", void 0);
		_defineProperty(this, "isBusy", false);
		this.on = on;
		this.building = building;
	}
	start() {
		const worker = newWorker();
		worker.onerror = (event) => {
			event.preventDefault();
			this.restart();
			this.on.fail();
		};
		worker.onmessage = ({ data }) => this.hear(data);
		return worker;
	}
	send(request) {
		this.worker.postMessage(request);
	}
	hear(answer) {
		if (answer.type === "progress") this.building?.watch.progress(answer.share);
		else if (answer.type === "built") this.finish(answer);
		else if (answer.type === "outcome" || answer.type === "failed") {
			this.isBusy = false;
			if (answer.type === "failed") {
				this.finish(void 0);
				this.on.fail();
			} else if (!this.waiting) this.on.outcome(answer.outcome);
			this.next();
		}
	}
	finish(built) {
		this.building?.resolve(built);
		this.building = void 0;
	}
	next() {
		if (this.isBusy || !this.waiting) return;
		const asked = this.waiting;
		this.waiting = void 0;
		this.isBusy = true;
		this.give(asked.draft);
		this.send({
			type: "outcome",
			id: ++this.count,
			...asked
		});
	}
	give({ shapes, tables }) {
		for (const id of [...shapes ? [shapes.source] : [], ...tables.map(({ source }) => source)]) {
			const source = this.sources.get(id);
			if (!source || this.sent.has(id)) continue;
			this.send({
				type: "source",
				id,
				source
			});
			this.sent.add(id);
		}
	}
	add(id, source) {
		this.sources.set(id, source);
	}
	/** Asks what a draft comes to; one that is still waiting is dropped. */
	outcome(draft, drawn, numbered) {
		this.waiting = {
			draft,
			drawn,
			numbered
		};
		this.next();
	}
	/** The pack that a draft comes to; undefined where the reader has ended it, or the worker has. */
	build(draft, numbered, watch) {
		return new Promise((resolve) => {
			this.building = {
				resolve,
				watch
			};
			watch.signal.addEventListener("abort", () => {
				if (this.building?.watch !== watch) return;
				this.restart();
				this.finish(void 0);
			});
			this.give(draft);
			this.send({
				type: "build",
				id: ++this.count,
				draft,
				numbered
			});
		});
	}
	restart() {
		this.worker.terminate();
		this.sent = /* @__PURE__ */ new Set();
		this.isBusy = false;
		this.worker = this.start();
	}
	end() {
		this.worker.terminate();
		this.finish(void 0);
	}
};
// src/features/make/useMake.ts
var steps = [
	"shapes",
	"tables",
	"match",
	"form",
	"atlas"
];
/** What checks and keeps sources comes when there are some. */
var loadKeeping = () => import("./keeping-C9_tgSeS.js");
/** Reads dropped files one after the other, each to be cancelled. */
function useReading(take) {
	const reading = shallowRef(null);
	const failures = shallowRef([]);
	const queue = [];
	let current;
	async function next() {
		const file = queue.shift();
		if (!file) {
			reading.value = null;
			return;
		}
		const { signal } = current = new AbortController();
		reading.value = {
			file: file.name,
			share: 0,
			left: queue.length
		};
		const found = await readApart(file, {
			signal,
			progress: (share) => reading.value = {
				file: file.name,
				share,
				left: queue.length
			}
		});
		if (found && "failure" in found) failures.value = [...failures.value, {
			file: file.name,
			failure: found.failure
		}];
		else if (found) take(found, file.name);
		await next();
	}
	function read(files) {
		failures.value = [];
		queue.push(...files);
		if (!reading.value) next();
	}
	function cancel() {
		queue.length = 0;
		current?.abort();
	}
	return {
		reading,
		failures,
		read,
		cancel
	};
}
/** The draft and what was undone, and what this visit keeps of it. */
function useDraft() {
	const line = shallowRef(begun(emptyDraft("zh")));
	/** Whether the device has refused to keep it: a reload would lose it. */
	const unkept = shallowRef(false);
	function set(next) {
		line.value = next;
		try {
			keepDraft(next.now);
		} catch {
			unkept.value = true;
		}
	}
	return {
		line,
		unkept,
		keep: async (id, source) => {
			try {
				await (await loadKeeping()).keepSource(id, source);
			} catch {
				unkept.value = true;
			}
		},
		change: (edit, of) => set(changed(line.value, edit(line.value.now), of)),
		undo: () => set(undone(line.value)),
		redo: () => set(redone(line.value)),
		forget: async () => {
			forgetDraft();
			await (await loadKeeping()).forgetSources();
		}
	};
}
/** What the draft comes to, worked out apart from the page. */
function useOutcome(draft, sources) {
	const outcome = shallowRef();
	const drawing = shallowRef({
		key: "",
		drawing: void 0
	});
	const work = shallowReactive({
		isBusy: false,
		hasFailed: false
	});
	let workshop;
	let numbered = [];
	function ask() {
		if (!workshop) return;
		work.isBusy = true;
		workshop.outcome(draft.value, drawing.value.key, numbered);
	}
	watch(draft, ask);
	function hear(next) {
		if (next.drawingKey !== drawing.value.key) drawing.value = {
			key: next.drawingKey,
			drawing: next.drawing && markRaw(next.drawing)
		};
		outcome.value = markRaw(next);
		Object.assign(work, {
			isBusy: false,
			hasFailed: false
		});
	}
	return {
		outcome,
		drawing,
		work,
		add: (id, source) => workshop?.add(id, source),
		/** @param called what bands are called, by number */
		begin: (called) => {
			numbered = called;
			workshop = new Workshop({
				outcome: hear,
				fail: () => Object.assign(work, {
					isBusy: false,
					hasFailed: true
				})
			});
			for (const [id, source] of sources) workshop.add(id, source);
			drawing.value = {
				key: "",
				drawing: void 0
			};
			ask();
		},
		end: () => {
			workshop?.end();
			workshop = void 0;
		},
		build: (watching) => workshop?.build(draft.value, numbered, watching) ?? Promise.resolve(void 0)
	};
}
/** What is being made on this device: files read, decisions, what they come to. Nothing leaves it. */
var useMake = defineStore("make", () => {
	const sources = /* @__PURE__ */ new Map();
	const { line, unkept, keep, change, undo, redo, forget } = useDraft();
	const draft = computed(() => line.value.now);
	const { outcome, drawing, work, add, begin, end, build } = useOutcome(draft, sources);
	const state = shallowReactive({
		step: "shapes",
		isReady: false
	});
	let count = 0;
	function take({ source, form }) {
		const id = `${source.kind}-${Date.now().toString(36)}-${++count}`;
		sources.set(id, markRaw(source));
		add(id, source);
		keep(id, source);
		if (source.kind === "table") {
			change((now) => ({
				...now,
				tables: [...now.tables, {
					source: id,
					roles: {},
					answers: {}
				}]
			}));
			if (state.step === "shapes") state.step = "tables";
			return;
		}
		const shapes = {
			source: id,
			layer: 0,
			keys: source.pack ? packKeys : {}
		};
		if (form) change((now) => ({
			...emptyDraft(form.languages),
			bare: now.bare,
			shapes,
			form
		}));
		else change((now) => ({
			...now,
			shapes,
			matches: {}
		}));
	}
	const { reading, failures, read, cancel } = useReading(take);
	/** Begins, or goes on with what this visit has kept. */
	async function start(languages, called) {
		if (!state.isReady) {
			const kept = await (await loadKeeping()).restoreDraft();
			for (const [id, source] of kept?.sources ?? []) sources.set(id, markRaw(source));
			line.value = begun(kept?.draft ?? emptyDraft(languages));
		}
		begin(called);
		state.isReady = true;
	}
	async function startOver(languages) {
		cancel();
		await forget();
		sources.clear();
		line.value = begun(emptyDraft(languages));
		state.step = "shapes";
	}
	return {
		state,
		work,
		draft,
		outcome,
		drawing,
		reading,
		failures,
		unkept,
		canUndo: computed(() => line.value.past.length > 0),
		canRedo: computed(() => line.value.future.length > 0),
		start,
		stop: () => {
			end();
			cancel();
		},
		startOver,
		read,
		cancel,
		build,
		change,
		undo,
		redo,
		...editors(change)
	};
});
/** Changes of parts of a draft. */
var editors = (change) => ({
	editTable: (at, edit) => change((now) => ({
		...now,
		tables: now.tables.map((table, each) => each === at ? edit(table) : table)
	})),
	removeTable: (at) => change((now) => ({
		...now,
		tables: now.tables.filter((_, each) => each !== at)
	})),
	editForm: (part, of) => change((now) => ({
		...now,
		form: {
			...now.form,
			...part
		}
	}), of),
	/** Says for each name what it stands for: a unit, no shape, nothing; undefined: what the names say. */
	settle: (decisions) => change((now) => {
		const kept = Object.entries({
			...now.matches,
			...decisions
		}).filter((each) => each[1] !== void 0);
		return {
			...now,
			matches: Object.fromEntries(kept)
		};
	})
});
// src/features/make/texts.en.ts
var inYear$1 = (year) => year === void 0 ? "" : `${year}: `;
var counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
var figureNotes$1 = {
	twice: (first, count) => `${counted(count, "figure")} given in two ways: neither is used, the unit reads “not found”. For example ${first}. Remove one of them from the table.`,
	beyondScale: (first, count, { least, most }) => `${counted(count, "figure")} outside ${least}–${most} ${count === 1 ? "is" : "are"} not used, for example ${first}. If this is no index, make the column an indicator.`,
	rounded: (first, count) => `${counted(count, "figure")} with more than two decimals rounded to two, for example ${first}.`,
	bandUnknown: (first, count) => `${counted(count, "band")} not in the list of bands, not used, for example “${first}”. Correct the list or the table.`,
	bandContradicts: (first, count) => `${counted(count, "band")} not where the index lies; the index alone is used. For example ${first}. Check the limits.`,
	ranksRenumbered: (first) => `Ranks skip places after ties (1, 1, 3); they are written without gaps (1, 1, 2). For example ${first}.`,
	ranksContradict: (first) => `Ranks do not follow the index; those of this year are not used, the index gives the order. For example ${first}.`,
	ranksBeyond: (first, count) => `${counted(count, "rank")} beyond the number of units, not used, for example ${first}.`,
	noYear: (_, count) => `${counted(count, "figure")} of no known year, not used yet. Give the year in the step “Tables”.`
};
var roleNames$1 = {
	ignore: "not used",
	name: "name",
	code: "code",
	region: "region",
	year: "assessed year",
	reportYear: "year of report",
	index: "index",
	rank: "rank",
	band: "band",
	dimension: "dimension",
	indicator: "indicator",
	indicatorName: "name of indicator"
};
var messages$1 = {
	title: "Make an atlas",
	description: "From a map file and spreadsheets to an atlas of your own territory, on your own machine: add shapes and tables, match names, describe, and see it at once.",
	heading: "Make an atlas from your own map and tables",
	lead: "Five steps: shapes, tables, names, description, atlas. Everything happens on this device; nothing is uploaded.",
	needsScript: "Making an atlas needs scripts to be allowed.",
	steps: {
		label: "Steps",
		shapes: "Shapes",
		tables: "Tables",
		match: "Names",
		form: "Details",
		atlas: "Atlas"
	},
	status: {
		shapes: (count) => counted(count, "shape"),
		tables: (count) => counted(count, "table"),
		open: (count) => `${count} to settle`,
		matched: "all matched",
		missing: (count) => `${count} to fill in`,
		filled: "filled in",
		years: (count) => counted(count, "year")
	},
	comma: ", ",
	undo: "Undo",
	redo: "Redo",
	undone: "Undone",
	redone: "Redone",
	startOver: "Clear all",
	sureToStartOver: "Clear all files and choices? What is not saved will be lost.",
	next: (step) => `Next: ${step}`,
	back: (step) => `Back: ${step}`,
	working: "Working…",
	reading: (file, left) => left ? `Reading “${file}”, ${left} more to follow` : `Reading “${file}”`,
	percent: (share) => `${Math.round(share * 100)}%`,
	cancel: "Cancel",
	failed: (file) => `“${file}” was not taken`,
	workFailed: "This could not be worked out. What you have is still there: undo the last step, or reload the page.",
	unkept: "The browser does not allow anything to be kept here: a reload would lose your work. Save the pack in good time.",
	kept: "Your work is kept on this device while this tab is open; a reload does not lose it. To keep it for good, save the pack in the last step.",
	file: {
		shapes: "Choose a map file",
		tables: "Choose tables",
		drop: "or drop files here",
		shapesHint: "GeoJSON, TopoJSON, a zipped Shapefile, or a pack saved before; longitude and latitude (WGS 84); up to 20 MB",
		tablesHint: "XLSX, XLS, ODS, CSV; several at once, or next year’s later"
	},
	guide: {
		heading: "How it works",
		items: [
			["Shapes", "The borders of your units. Each shape needs a name or a code."],
			["Tables", "A row for each unit; columns of index, rank, band, year, region or indicators. What a column holds is guessed, and yours to change."],
			["Names", "Names in tables are matched to shapes; what is in doubt is listed for you to settle."],
			["Details", "Title, source, publisher; names and limits of the bands."],
			["Atlas", "See map and ranking at once, open the whole atlas, save it as one file, and add next year’s table to it later."]
		],
		rule: "An empty cell reads “not found in our sources”. No figure is ever filled in."
	},
	shapes: {
		heading: "Shapes",
		loaded: (file, count) => `${file}: ${counted(count, "unit")}`,
		another: "Choose another",
		remove: "Remove",
		without: "No map, tables alone",
		withoutDone: "Without a map the atlas has rankings and tables only.",
		continued: (years) => `You are going on with a saved atlas. Years in it: ${years.join(", ")}. Add a new table.`,
		layer: "Layer",
		layerOption: (name, count) => `${name || "unnamed"} (${counted(count, "shape")})`,
		keys: "What the properties of the shapes are",
		key: {
			name: "Name",
			english: "Name in the other language",
			code: "Code",
			region: "Region"
		},
		none: "(none)",
		keyOption: (key, sample) => `${key === "#id" ? "id" : key}${sample.length ? `: ${sample.join(", ").slice(0, 40)}` : ""}`,
		note: {
			noShape: (first, count) => `${counted(count, "shape")} empty, such as “${first}”: marks below the map stand for them.`,
			notArea: (first, count) => `${counted(count, "shape")} without an area, such as “${first}”: shown as marks.`,
			unreadable: (first, count) => `${counted(count, "shape")} with coordinates that can’t be read, such as “${first}”: marks below the map stand for them.`,
			simplified: (_, __, { before, after }) => `The shapes have ${before} points, more than a screen shows; simplified along shared borders to ${after}.`
		}
	},
	tables: {
		heading: "Tables",
		add: "Add tables",
		remove: (file) => `Remove “${file}”`,
		rows: (count) => `${counted(count, "row")} read`,
		sheet: "Sheet",
		columns: "What the columns hold",
		columnHint: "Guessed by heads and content; change any of them.",
		column: (letters, header) => `What column ${letters}, “${header}”, holds`,
		role: (role) => {
			const [kind, year] = role.split("@");
			return year ? `${roleNames$1[kind]} of ${year}` : roleNames$1[kind];
		},
		year: "Year",
		yearAsk: "The table has no column of years. Which year is it of?",
		yearUsed: (year) => `Title or file name say ${year}, which is used; change it if it is wrong.`,
		asked: {
			decimalComma: (letters) => `Commas in the figures of column ${letters} are`,
			share: (letters) => `Column ${letters} lies between 0 and 1, like shares`
		},
		answer: {
			ask: "choose",
			decimal: "decimal signs (1,5 is one and a half)",
			thousands: "separators (1,500 is fifteen hundred)",
			percent: "times 100, as percentages",
			asIs: "as they are"
		},
		leftOut: "Rows that are no units",
		left: {
			summary: "Totals and means",
			region: "Regions",
			unassessed: "Not assessed",
			note: "Notes",
			units: "Units of measurement",
			unnamed: "Figures without a name",
			yearOdd: "No readable year"
		},
		leftRow: (kind, count, texts) => `${kind}, ${counted(count, "row")}: ${texts.join(", ")}`,
		unread: (count) => `${counted(count, "cell")} could not be read as ${count === 1 ? "a figure" : "figures"} and ${count === 1 ? "counts" : "count"} as not found`,
		why: {
			text: "no number",
			range: "a range, not one figure",
			comma: "the comma may mean two things: choose above",
			apostrophe: "the apostrophe may mean two things",
			triangle: "a triangle may mean less or more",
			date: "a date",
			mark: "a mark alone",
			notRank: "a rank is a whole number from 1"
		},
		none: "No tables yet.",
		noName: "No column is a name or a code: choose one above."
	},
	match: {
		heading: "Names",
		lead: "Settle what is open: take a suggestion, choose from the list, or pick a row and press its shape on the map.",
		none: "Names are matched here once there is a table.",
		count: {
			open: "to settle",
			sure: "matched",
			chosen: "by hand",
			aside: "without shape",
			all: "all"
		},
		filter: "Show",
		find: "Find a name",
		kind: {
			sure: "matched",
			chosen: "chosen by hand",
			withoutShape: "no shape, shown as a mark",
			leftOut: "left out",
			ambiguous: "several are called so; choose one",
			near: "none is called so; is it",
			unknown: "no similar name"
		},
		accept: (name) => `It is ${name}`,
		acceptAll: (count) => `Accept all ${count} with a single suggestion`,
		choose: "Choose another",
		chooseFor: (name) => `Shape for “${name}”`,
		without: "No shape",
		leave: "Leave out",
		again: "Match anew",
		active: (name) => `Press the shape of “${name}” on the map`,
		pick: (name) => `Pick the shape of “${name}” on the map`,
		set: (name, unit) => `“${name}” is ${unit}`,
		noUnit: (text) => `No shape is called “${text}”.`,
		more: (count) => `Show ${count} more`,
		done: "Everything is matched.",
		twice: (unit, names) => `${unit} has several names: ${names.map((name) => `“${name}”`).join(", ")}. If they are different places, correct one; figures of one year that differ are not used.`,
		bare: (count) => `${counted(count, "shape")} without a row`,
		bareAre: "They are",
		bareKind: {
			unit: "assessed, no figures found",
			area: "not assessed",
			none: "left out of the atlas"
		},
		areasMost: (most) => `At most ${most} shapes can be “not assessed”.`,
		legend: {
			sure: "matched",
			chosen: "by hand",
			bare: "no row",
			twice: "several names",
			active: "waiting"
		}
	},
	form: {
		heading: "Description and bands",
		languages: "Languages of the atlas",
		language: {
			zh: "中文",
			en: "English",
			both: "Both"
		},
		inZh: "Chinese",
		inEn: "English",
		title: "Title of the atlas",
		indexName: "Name of the index",
		source: "Source (name of the report or table)",
		publisher: "Publisher",
		url: "Address of the source (optional)",
		attribution: "Source of the map (optional)",
		approval: "Map approval number (optional)",
		approvalHint: "Where the law asks for one, the number of this very map; otherwise leave it empty.",
		required: "required",
		badUrl: "An address begins with https:// or http:// and has no spaces.",
		from: "If left empty:",
		bands: "Bands",
		bandsHint: "Best first.",
		proposal: "Drawn up from the figures as a start only: put in the names and limits of your report.",
		continued: "For years added now; those in the atlas keep their bands.",
		bandName: (place) => `Name of band ${place}`,
		bandFrom: (place) => `Limit of band ${place}`,
		lowest: "the rest",
		count: "Number of bands",
		closed: "A figure on a limit is in",
		closedIs: {
			better: (better) => `the better band (${better === "higher" ? "≥" : "≤"})`,
			worse: (better) => `the worse band (${better === "higher" ? ">" : "<"})`
		},
		problem: {
			name: () => "needs a name",
			sameName: () => "name used twice",
			limit: () => "needs a limit",
			order: () => "must be worse than the limit above",
			scale: ({ least, most }) => `must lie between ${least} and ${most}`
		},
		useProposal: "Back to the proposal",
		fixedScale: "An index runs from 0 to 100, higher is better; make figures on other scales indicators.",
		scale: "Scale of the index",
		least: "Least",
		most: "Most",
		better: "Which end is good",
		betterIs: {
			higher: "higher is better",
			lower: "lower is better"
		}
	},
	atlas: {
		heading: "Atlas",
		none: "Map and ranking appear here once a table is matched.",
		year: "Year",
		indicators: (count) => `And ${counted(count, "indicator")}, for the scoring page.`,
		ranking: (year) => `${year}`,
		unknown: "not found",
		more: (count) => `Show ${count} more`,
		notes: "How figures were taken",
		note: (note, scale) => inYear$1(note.year) + figureNotes$1[note.code](note.first, note.count, scale),
		missing: "Still to fill in",
		open: "Open as an atlas",
		save: "Save the pack",
		openHint: "On this site: overview, pages of units, comparison, scoring and wall all show your atlas.",
		saveHint: "One JSON file. Open it in the step “Shapes” later to add next year’s table, or hand it to a site to be published.",
		building: "Checking the whole atlas…",
		problems: "This is no atlas yet:",
		unranked: (years) => `The ranks of ${years.join(", ")} can’t be true together with the other figures and were left out; the index gives the order.`,
		saved: (file) => `Saved as ${file}`,
		openTwice: (count) => `${counted(count, "name")} still to settle; ${count === 1 ? "its" : "their"} figures are not in it.`
	},
	map: {
		label: "Map of the shapes",
		hint: "Arrow keys move between shapes, Enter chooses.",
		failed: "The map could not be drawn; the lists still work.",
		absent: "This atlas has no map.",
		unit: (name, code, region) => [
			name,
			code,
			region
		].filter(Boolean).join(" · "),
		from: (names) => `in the tables: ${names.join(", ")}`,
		bare: "not in the tables",
		unassessed: "not assessed",
		rank: (rank) => `rank ${rank}`
	},
	numbered: Array.from({ length: 9 }, (_, at) => `Band ${at + 1}`)
};
// src/features/make/texts.zh-CN.ts
var inYear = (year) => year === void 0 ? "" : `${year}年：`;
var figureNotes = {
	twice: (first, count) => `${count} 个数字有两种说法，两个都没有采用，按未见公布处理。例如 ${first}。请在表里删去一个`,
	beyondScale: (first, count, { least, most }) => `${count} 个数字不在 ${least}–${most} 之内，没有采用。例如 ${first}。若不是指数，请改为“指标”`,
	rounded: (first, count) => `${count} 个数字超过两位小数，已四舍五入到两位。例如 ${first}`,
	bandUnknown: (first, count) => `${count} 个等级不在下面的等级表里，没有采用。例如“${first}”。请改等级名称或表格`,
	bandContradicts: (first, count) => `${count} 个等级与指数所在的档不符，只采用了指数。例如 ${first}。请核对分界`,
	ranksRenumbered: (first) => `名次在并列后有跳号（1、1、3），已按连续编号（1、1、2）写入。例如 ${first}`,
	ranksContradict: (first) => `名次与指数的先后不符，这一年的名次没有采用，先后由指数决定。例如 ${first}`,
	ranksBeyond: (first, count) => `${count} 个名次大于单位总数，没有采用。例如 ${first}`,
	noYear: (_, count) => `${count} 个数字不知道是哪一年的，还没有采用。请在“表格”一步填写年份`
};
var messages = {
	title: "制作图集",
	description: "用一份地图文件和几张表格，在自己的电脑上做出一本图集：放入图形与表格，核对名称，填写说明，当场看到。",
	heading: "用自己的地图和表格做一本图集",
	lead: "五步：放图形、放表格、核对名称、填写说明、成图。全部在这台设备上完成，不上传任何内容。",
	needsScript: "制作需要启用脚本。",
	steps: {
		label: "步骤",
		shapes: "图形",
		tables: "表格",
		match: "核对名称",
		form: "说明",
		atlas: "成图"
	},
	status: {
		shapes: (count) => `${count} 个图形`,
		tables: (count) => `${count} 份表格`,
		open: (count) => `${count} 个待定`,
		matched: "已对上",
		missing: (count) => `${count} 项待填`,
		filled: "已填好",
		years: (count) => `${count} 个年度`
	},
	comma: "、",
	undo: "撤销",
	redo: "重做",
	undone: "已撤销",
	redone: "已重做",
	startOver: "全部清除",
	sureToStartOver: "清除全部文件和已做的选择？没有保存的内容会丢失。",
	next: (step) => `下一步：${step}`,
	back: (step) => `上一步：${step}`,
	working: "正在处理…",
	reading: (file, left) => left ? `正在读取“${file}”，后面还有 ${left} 份` : `正在读取“${file}”`,
	percent: (share) => `${Math.round(share * 100)}%`,
	cancel: "取消",
	failed: (file) => `“${file}”没有读入`,
	workFailed: "这一步没有算成，已有的内容还在。请撤销上一步，或重新载入页面。",
	unkept: "浏览器不允许在本机暂存：重新载入页面会丢失已做的内容，请及时保存数据包。",
	kept: "已做的内容暂存在本机，刷新不丢；关闭这个标签页后清除。要长期保留，请在最后一步保存数据包。",
	file: {
		shapes: "选择地图文件",
		tables: "选择表格文件",
		drop: "或把文件拖到这里",
		shapesHint: "GeoJSON、TopoJSON、打包成 .zip 的 Shapefile，或以前保存的数据包；经纬度坐标（WGS 84）；20 MB 以内",
		tablesHint: "XLSX、XLS、ODS、CSV；可以一次放几份，也可以日后再加下一年的"
	},
	guide: {
		heading: "怎么做",
		items: [
			["图形", "各单位的边界。每个图形要有名称或代码。"],
			["表格", "每行一个单位，列是指数、名次、等级、年份、所属区域或各项指标。列的含义自动判断，都可以改。"],
			["核对名称", "表里的名称自动对应到图形；拿不准的逐个列出，由您点选。"],
			["说明", "标题、来源、发布单位，等级的名称与分界。"],
			["成图", "当场看到地图与排名，打开成整本图集，保存成一个文件，下一年再打开添表。"]
		],
		rule: "表里空着的格子就是“未见公布”，不会补成任何数字。"
	},
	shapes: {
		heading: "图形",
		loaded: (file, count) => `${file}：${count} 个单位`,
		another: "换一份",
		remove: "移除",
		without: "没有地图，只用表格",
		withoutDone: "不用地图：图集只有排名与表格。",
		continued: (years) => `接着做已保存的图集，已有年度：${years.join("、")}。加入新表格即可。`,
		layer: "图层",
		layerOption: (name, count) => `${name || "未命名"}（${count} 个图形）`,
		keys: "图形的哪个属性是什么",
		key: {
			name: "名称",
			english: "另一种语言的名称",
			code: "代码",
			region: "所属区域"
		},
		none: "（无）",
		keyOption: (key, sample) => `${key === "#id" ? "id" : key}${sample.length ? `：${sample.join("、").slice(0, 40)}` : ""}`,
		note: {
			noShape: (first, count) => `${count} 个图形是空的（如“${first}”），在地图下方以标记代替。`,
			notArea: (first, count) => `${count} 个图形不是面（如“${first}”），以标记代替。`,
			unreadable: (first, count) => `${count} 个图形的坐标读不懂（如“${first}”），在地图下方以标记代替。`,
			simplified: (_, __, { before, after }) => `图形精细到 ${before} 个顶点，超过屏幕所需，已沿共同边界简化为 ${after} 个。`
		}
	},
	tables: {
		heading: "表格",
		add: "添加表格",
		remove: (file) => `移除“${file}”`,
		rows: (count) => `读到 ${count} 行`,
		sheet: "工作表",
		columns: "列的含义",
		columnHint: "按列名和内容判断，可逐列更改。",
		column: (letters, header) => `${letters} 列“${header}”的含义`,
		role: (role) => {
			const [kind, year] = role.split("@");
			return year ? `${year}年的${roleNames[kind]}` : roleNames[kind];
		},
		year: "年份",
		yearAsk: "表里没有年份列，这份表是哪一年的？",
		yearUsed: (year) => `标题或文件名里写着${year}年，按此读取；不对请改。`,
		asked: {
			decimalComma: (letters) => `${letters} 列数字里的逗号是`,
			share: (letters) => `${letters} 列都在 0 与 1 之间，像是比例`
		},
		answer: {
			ask: "请选择",
			decimal: "小数点（1,5 是一点五）",
			thousands: "千位分隔（1,500 是一千五百）",
			percent: "乘以 100，按百分数",
			asIs: "照原样"
		},
		leftOut: "没有当作单位的行",
		left: {
			summary: "合计、平均等",
			region: "区域",
			unassessed: "未参评",
			note: "注释、说明",
			units: "计量单位",
			unnamed: "有数字而没有名称",
			yearOdd: "年份看不懂"
		},
		leftRow: (kind, count, texts) => `${kind} ${count} 行：${texts.join("、")}`,
		unread: (count) => `${count} 个格子没有读成数字，按未见公布处理`,
		why: {
			text: "不是数字",
			range: "是范围，不是一个数",
			comma: "逗号含义不明，请在上面选择",
			apostrophe: "撇号含义不明",
			triangle: "三角可能表示减，也可能表示增",
			date: "是日期",
			mark: "只有标记",
			notRank: "名次应为从 1 起的整数"
		},
		none: "还没有表格。",
		noName: "没有一列是名称或代码：请在上面指定一列。"
	},
	match: {
		heading: "核对名称",
		lead: "先处理待定的：按建议，从列表选，或先点一行再点地图上的图形。",
		none: "放入表格后，这里逐个核对名称。",
		count: {
			open: "待定",
			sure: "自动对上",
			chosen: "手选",
			aside: "不对应",
			all: "全部"
		},
		filter: "只看",
		find: "查找名称",
		kind: {
			sure: "自动对上",
			chosen: "手选",
			withoutShape: "没有图形，用标记",
			leftOut: "不收入",
			ambiguous: "有几个同名，请选",
			near: "没有同名，是否为",
			unknown: "没有相近的名称"
		},
		accept: (name) => `就是${name}`,
		acceptAll: (count) => `全部按建议（${count} 个只有一个相近名称的）`,
		choose: "另选",
		chooseFor: (name) => `为“${name}”选图形`,
		without: "没有图形",
		leave: "不收入",
		again: "重新判断",
		active: (name) => `点地图上的图形，给“${name}”`,
		pick: (name) => `在地图上为“${name}”点选图形`,
		set: (name, unit) => `“${name}”对应${unit}`,
		noUnit: (text) => `没有叫“${text}”的图形。`,
		more: (count) => `再显示 ${count} 个`,
		done: "全部对上了。",
		twice: (unit, names) => `${unit}有几个名称：${names.map((name) => `“${name}”`).join("、")}。若不是同一个地方，请更正；同一年数字不同的，两个都不采用。`,
		bare: (count) => `${count} 个图形没有对应的行`,
		bareAre: "它们是",
		bareKind: {
			unit: "参评而未见公布",
			area: "未参评",
			none: "不画进图集"
		},
		areasMost: (most) => `未参评的图形最多 ${most} 个。`,
		legend: {
			sure: "自动对上",
			chosen: "手选",
			bare: "没有对应的行",
			twice: "有几个名称",
			active: "等待选定"
		}
	},
	form: {
		heading: "说明与等级",
		languages: "图集语言",
		language: {
			zh: "中文",
			en: "English",
			both: "中英文"
		},
		inZh: "中文",
		inEn: "英文",
		title: "图集标题",
		indexName: "指数名称",
		source: "数据来源（报告或表格的名称）",
		publisher: "发布单位",
		url: "来源网址（可不填）",
		attribution: "地图来源（可不填）",
		approval: "审图号（可不填）",
		approvalHint: "公开登载地图的，填写这幅图的审图号；没有就空着。",
		required: "必填",
		badUrl: "网址应以 https:// 或 http:// 开头，不含空格。",
		from: "不填时用",
		bands: "等级",
		bandsHint: "从好到差。",
		proposal: "按数字分布拟的，只是起点：请改成报告里的名称和分界。",
		continued: "只用于新加入的年度；已有年度的等级不变。",
		bandName: (place) => `第 ${place} 档名称`,
		bandFrom: (place) => `第 ${place} 档分界`,
		lowest: "其余",
		count: "档数",
		closed: "正好等于分界的算",
		closedIs: {
			better: (better) => `较好的一档（${better === "higher" ? "≥" : "≤"}）`,
			worse: (better) => `较差的一档（${better === "higher" ? ">" : "<"}）`
		},
		problem: {
			name: () => "请填名称",
			sameName: () => "名称重复",
			limit: () => "请填分界",
			order: () => "应比上一档差",
			scale: ({ least, most }) => `应在 ${least} 与 ${most} 之间`
		},
		useProposal: "恢复拟定的等级",
		fixedScale: "指数按 0–100、越高越好；其他尺度的数字请作“指标”。",
		scale: "指数的尺度",
		least: "最小",
		most: "最大",
		better: "哪一头好",
		betterIs: {
			higher: "越高越好",
			lower: "越低越好"
		}
	},
	atlas: {
		heading: "成图",
		none: "放入表格并核对名称后，这里显示地图与排名。",
		year: "年度",
		indicators: (count) => `另有 ${count} 项指标，可在打分页使用。`,
		ranking: (year) => `${year}年`,
		unknown: "未见公布",
		more: (count) => `再显示 ${count} 个`,
		notes: "写入时的处理",
		note: (note, scale) => inYear(note.year) + figureNotes[note.code](note.first, note.count, scale),
		missing: "还需填写",
		open: "打开成图集",
		save: "保存数据包",
		openHint: "在本站打开：总览、各单位页、比较、打分、大屏都换成这本图集。",
		saveHint: "存成一个 JSON 文件。以后在“图形”一步打开它，可以再加下一年的表格；也可交给网站发布。",
		building: "正在检查整本图集…",
		problems: "这样还不能成图集：",
		unranked: (years) => `${years.join("、")}年的名次与其他数字不能同时成立，没有写入；先后由指数决定。`,
		saved: (file) => `已保存为 ${file}`,
		openTwice: (count) => `还有 ${count} 个名称待定，它们的数字没有收入。`
	},
	map: {
		label: "图形的地图",
		hint: "方向键在图形间移动，回车选定。",
		failed: "地图没有画成，列表仍可使用。",
		absent: "这本图集没有地图。",
		unit: (name, code, region) => [
			name,
			code,
			region
		].filter(Boolean).join(" · "),
		from: (names) => `表中：${names.join("、")}`,
		bare: "表中没有",
		unassessed: "未参评",
		rank: (rank) => `第 ${rank} 位`
	},
	numbered: "第一档 第二档 第三档 第四档 第五档 第六档 第七档 第八档 第九档".split(" ")
};
var roleNames = {
	ignore: "不用",
	name: "名称",
	code: "代码",
	region: "所属区域",
	year: "评估年度",
	reportYear: "报告年份",
	index: "指数",
	rank: "名次",
	band: "等级",
	dimension: "一级指标得分",
	indicator: "指标",
	indicatorName: "指标名称"
};
// src/features/make/useMakeTexts.ts
/** The texts of the page in its language. */
var useMakeTexts = () => usePageMessages({
	zh: messages,
	en: messages$1
});
/** What bands are called that have no name, in both languages. */
var numbered = messages.numbered.map((each, at) => ({
	zh: each,
	en: messages$1.numbered[at]
}));
export { columnAnswers as a, roles as c, useMake as i, useMakeTexts as n, format as o, steps as r, keyKinds as s, numbered as t };
