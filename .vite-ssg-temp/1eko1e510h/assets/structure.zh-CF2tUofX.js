import { Lt as useDataset } from "../main.mjs";
import { a as depth, c as leaves, f as valueColumns, s as isGroup } from "./model-CxvD97Sh.js";
import { i as splitMarks, n as plainText, r as simplified, t as nameKey } from "./text-C4_LJGKc.js";
import { n as keep, r as restore, t as forget } from "./ownKeeping-DGdm2aiP.js";
import { t as editDistance } from "./editDistance-CU-hD-Bc.js";
import { t as useIndicatorSets } from "./indicatorSets-DGJqvLIF.js";
import { defineStore } from "pinia";
import { computed, markRaw, shallowRef, toRaw } from "vue";
var absent = /* @__PURE__ */ new Set([
	"",
	"na",
	"n/a",
	"nan",
	"null",
	"-",
	"—"
]);
var isAbsent = (cell) => absent.has((cell ?? "").trim().toLowerCase());
/** A cell as a number; undefined where nothing is written, NaN where it is no number. */
function readNumber(cell) {
	if (isAbsent(cell)) return void 0;
	const text = cell.trim().replace(/^[−–]/, "-");
	return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
}
var higher = /* @__PURE__ */ new Set([
	"1",
	"+1",
	"+",
	"↑",
	"higher",
	"正向",
	"越高越好"
]);
var lower = /* @__PURE__ */ new Set([
	"-1",
	"−1",
	"-",
	"↓",
	"lower",
	"负向",
	"逆向",
	"越低越好"
]);
/** What a word or sign says is better; undefined where it says nothing that is known. */
function readDirection(cell) {
	const word = cell.trim().toLowerCase();
	return higher.has(word) ? "higher" : lower.has(word) ? "lower" : void 0;
}
function rowsOf([head = [], ...body]) {
	const names = head.map((name) => name.replace(/^\uFEFF/, "").trim().toLowerCase());
	const rows = body.map((cells, index) => ({
		row: index + 2,
		cell: (column) => (cells[names.indexOf(column.toLowerCase())] ?? "").trim()
	})).filter((_, index) => body[index].some((cell) => cell.trim()));
	return {
		columns: new Set(names),
		rows
	};
}
/** Reads the numbers of a row and notes those that are none. */
function numbersOf({ row, cell }, problems) {
	return (column) => {
		const value = readNumber(cell(column));
		if (value === void 0 || Number.isFinite(value)) return value;
		problems.push({
			code: "badNumber",
			row,
			column,
			value: cell(column)
		});
	};
}
function pairOf(row, name, problems) {
	const number = numbersOf(row, problems);
	const [from, to] = [number(`${name}_lower`), number(`${name}_upper`)];
	if (from === void 0 && to === void 0) return void 0;
	if (from !== void 0 && to !== void 0 && from < to) return [from, to];
	problems.push({
		code: "badPair",
		row: row.row,
		column: `${name}_lower`,
		value: `${from ?? ""}, ${to ?? ""}`
	});
}
function thresholdsOf({ row, cell }, problems) {
	const values = cell("Thresholds").split(";").filter((part) => part.trim()).map((part) => readNumber(part) ?? NaN);
	if (values.every((value, index) => Number.isFinite(value) && (!index || value > values[index - 1]))) return values.length ? values : void 0;
	problems.push({
		code: "badNumber",
		row,
		column: "Thresholds",
		value: cell("Thresholds")
	});
}
function baseOf(row, problems) {
	const id = row.cell("iCode");
	const name = row.cell("iName") || id;
	const weight = numbersOf(row, problems)("Weight");
	if (weight !== void 0 && weight < 0) problems.push({
		code: "badNumber",
		row: row.row,
		column: "Weight",
		value: row.cell("Weight")
	});
	return {
		id,
		name: {
			zh: name,
			en: name
		},
		...weight !== void 0 && weight >= 0 && { weight }
	};
}
function indicatorOf(row, problems) {
	const { cell } = row;
	const said = cell("Direction");
	const direction = readDirection(said);
	if (!isAbsent(said) && !direction) problems.push({
		code: "badDirection",
		row: row.row,
		column: "Direction",
		value: said
	});
	const transform = cell("Transform").toLowerCase();
	if (!isAbsent(transform) && transform !== "log") problems.push({
		code: "badTransform",
		row: row.row,
		column: "Transform",
		value: transform
	});
	const unit = cell("Unit");
	const target = numbersOf(row, problems)("Target");
	const goalposts = pairOf(row, "goalpost", problems);
	const limits = pairOf(row, "limit", problems);
	const thresholds = thresholdsOf(row, problems);
	const denominator = cell("Denominator");
	return {
		...baseOf(row, problems),
		...direction && { direction },
		...!isAbsent(unit) && { unit: {
			zh: unit,
			en: unit
		} },
		...target !== void 0 && { target },
		...goalposts && { goalposts },
		...limits && { limits },
		...thresholds && { thresholds },
		...!isAbsent(denominator) && { denominator },
		...transform === "log" && { transform: "log" }
	};
}
var typeOf = ({ cell }) => cell("Type").toLowerCase() || (cell("Level") === "1" || !cell("Level") ? "indicator" : "aggregate");
/** The node of each row under its parent; several rows without one stand under a root of their own. */
function plant(rows, problems) {
	const nodes = /* @__PURE__ */ new Map();
	const at = new Map(rows.map((row) => [row.cell("iCode"), row]));
	for (const row of rows) {
		const id = row.cell("iCode");
		if (!id || nodes.has(id)) problems.push({
			code: "duplicate",
			row: row.row,
			column: "iCode",
			value: id
		});
		nodes.set(id, typeOf(row) === "aggregate" ? {
			...baseOf(row, problems),
			children: []
		} : indicatorOf(row, problems));
	}
	const tops = [];
	for (const [id, node] of nodes) {
		const { row, cell } = at.get(id);
		const parent = cell("Parent");
		const above = nodes.get(parent);
		if (isAbsent(parent)) tops.push(node);
		else if (above && isGroup(above)) above.children.push(node);
		else problems.push({
			code: "unknownParent",
			row,
			column: "Parent",
			value: parent
		});
	}
	const [top] = tops;
	if (!top) {
		problems.push({ code: "noRoot" });
		return;
	}
	if (tops.reduce((count, node) => count + countNodes(node), 0) < nodes.size && !problems.length) problems.push({ code: "circle" });
	const bare = [...nodes.values()].find((node) => isGroup(node) && !node.children.length);
	if (bare) problems.push({
		code: "noIndicator",
		row: at.get(bare.id).row,
		value: bare.id
	});
	return tops.length === 1 && isGroup(top) ? top : {
		id: "index",
		name: {
			zh: "总分",
			en: "Total"
		},
		children: tops
	};
}
var countNodes = (node) => isGroup(node) ? 1 + node.children.reduce((count, child) => count + countNodes(child), 0) : 1;
/** Reads the table, head first; every problem is told, not the first alone. */
function readStructure(table) {
	const { columns, rows } = rowsOf(table);
	const lacking = ["iCode", "Parent"].filter((name) => !columns.has(name.toLowerCase()));
	if (lacking.length) return { problems: lacking.map((column) => ({
		code: "noColumn",
		column
	})) };
	const problems = [];
	const of = (type) => rows.filter((row) => typeOf(row) === type);
	const root = plant(rows.filter((row) => ["indicator", "aggregate"].includes(typeOf(row))), problems);
	if (!root || problems.length) return { problems };
	const all = leaves(root);
	if (all.length > 200) return { problems: [{
		code: "tooMany",
		value: String(all.length)
	}] };
	if (depth(root) > 5) return { problems: [{
		code: "tooDeep",
		value: String(depth(root))
	}] };
	const codes = (type) => of(type).map(({ cell }) => cell("iCode"));
	return {
		root,
		denominators: [.../* @__PURE__ */ new Set([...codes("denominator"), ...all.flatMap(({ denominator }) => denominator ?? [])])],
		groupings: codes("group"),
		unstated: all.filter(({ direction }) => !direction).map(({ id }) => id)
	};
}
// src/domain/score/table.ts
/** `(…)` or an arrow at the end of a head that says what is better. */
var mark = /\s*(?:[(（]\s*([^()（）]+?)\s*[)）]|([↑↓]))\s*$/;
var words = [[/^(越高越好|higher is better|正向)$/i, "higher"], [/^(越低越好|lower is better|负向|逆向)$/i, "lower"]];
/** A head without what it says of the direction. */
function readHead(head) {
	const found = mark.exec(head);
	const said = found?.[1] ?? found?.[2] ?? "";
	const direction = words.find(([pattern]) => pattern.test(said))?.[1] ?? (found?.[2] ? readDirection(said) : void 0);
	return {
		name: direction ? head.slice(0, found.index).trim() : head.trim(),
		direction
	};
}
// src/dataset/read/places.ts
var kindWords = /(壮族|回族|维吾尔)?自治区$|省$|市$/;
/**
* Ways to write the full name without its kind, or with a shorter one: 广西自治区 for 广西壮族自治区. What were provinces
* before they were autonomous are still called so: 广西省.
*/
function fullForms({ name, fullName, english }) {
	const kind = kindWords.exec(fullName)?.[0] ?? "";
	const short = kind.replace(/^(壮族|回族|维吾尔)/, "");
	return [
		fullName,
		...kind ? [name + kind, name + short] : [],
		...short === "自治区" ? [`${name}省`] : [],
		...[
			"province",
			"city",
			"municipality",
			"autonomous region",
			"ar"
		].map((word) => `${english} ${word}`)
	];
}
/** What tables put behind the name of a place: the government that is assessed. */
var offices = /(省级|市级)?(人民政府|政府|人民政府办公厅|政府办公厅|政务服务网|政务服务中心|政务服务局)$/;
/** Peoples and kinds in English names: Guangxi Zhuang, Xinjiang Uygur Autonomous Region. */
var peoples = /(zhuang|hui|uygur|uyghur)?(autonomousregion|zizhiqu|ar)?$/;
/** Numbers before a name, as in a list: 3.上海, （4）广东. A code is none: nothing follows it. */
var enumeration = /^[(（]?\d{1,3}\s*[).、,:]\s*(?=\p{L})/u;
/** The codes that a text may be, as six digits: of 2, 4, 6, 9 and 12, with commas or `.0` from spreadsheets, `CN-33`. */
function codeOf(key) {
	const digits = /^(?:cn)?(\d{2}(?:\d{2}|\d{4}|\d{7}|\d{10})?)$/.exec(key)?.[1];
	if (!digits || /[1-9]/.test(digits.slice(6))) return void 0;
	return digits.slice(0, 6).padEnd(6, "0");
}
/** Other ways to read a name that is not known as it stands, the likeliest first. */
function variants(text) {
	const { core } = splitMarks(text);
	const bare = plainText(core).replace(enumeration, "");
	const unbracketed = bare.replace(/[(（【[［][^)）】\]］]*[)）】\]］]/g, "");
	const code = codeOf(bare.replace(/[,，\s]/g, "").replace(/\.0+$/, "").replace("-", "").toLowerCase());
	const keys = [
		text,
		core,
		bare,
		unbracketed
	].map(nameKey);
	const simple = keys.map(simplified);
	const official = [...keys, ...simple].map((key) => key.replace(offices, ""));
	const english = keys.map((key) => key.replace(peoples, ""));
	const parts = /\p{Script=Han}/u.test(bare) && /[a-z]/i.test(bare) ? [bare.replace(/[^\p{Script=Han}]/gu, ""), bare.replace(/\p{Script=Han}/gu, "")].map(nameKey) : [];
	return [.../* @__PURE__ */ new Set([
		...keys,
		...code ? [code] : [],
		...simple,
		...official,
		...english,
		...parts
	])].filter(Boolean);
}
/**
* Finds places by code, full, short or English name, pinyin or customary short form. A name that fits several places
* equally well is none of them: the reader decides.
* @param suggest whether the nearest names of an unknown one are looked for, which takes its time
*/
function placeFinder(places, suggest = true) {
	const tiers = [
		0,
		1,
		2
	].map(() => /* @__PURE__ */ new Map());
	const enter = (tier, text, id) => {
		const key = nameKey(text);
		const ids = tiers[tier].get(key);
		if (ids) ids.add(id);
		else tiers[tier].set(key, /* @__PURE__ */ new Set([id]));
	};
	for (const place of places) {
		for (const text of [
			place.id,
			place.name,
			place.english,
			place.slug,
			...fullForms(place)
		]) enter(0, text, place.id);
		for (const alias of place.aliases) enter(1, alias, place.id);
		enter(2, place.pinyin, place.id);
	}
	const known = /* @__PURE__ */ new Map();
	function lookUp(key) {
		for (const tier of tiers) {
			const ids = tier.get(key);
			if (ids?.size === 1) return { id: [...ids][0] };
			if (ids) return { candidates: [...ids] };
		}
	}
	function find(text) {
		const keys = variants(text);
		for (const key of keys) {
			const found = lookUp(key);
			if (found) return found;
		}
		return { near: suggest ? nearest(keys.at(-1) ?? "", places) : [] };
	}
	return (text) => {
		const short = text.slice(0, 80);
		const present = known.get(short);
		if (present) return present;
		const made = find(short);
		if (known.size < 5e3) known.set(short, made);
		return made;
	};
}
/** At most three places whose name differs from the key in less than half of its letters, nearest first. */
function nearest(key, places) {
	if (!key || key.length > 40) return [];
	return places.map(({ id, name, fullName, english, slug }) => ({
		id,
		score: Math.min(...[
			name,
			fullName,
			english,
			slug
		].map((text) => {
			const other = nameKey(text);
			return editDistance(key, other) / Math.max(key.length, other.length);
		}))
	})).filter(({ score }) => score <= .5).sort((a, b) => a.score - b.score).slice(0, 3).map(({ id }) => id);
}
// src/dataset/read/indicatorSet.ts
var same = (text) => ({
	zh: text,
	en: text
});
/** Places of a table: those of the atlas by their code, so that the map finds them, the others by what the table has. */
function placesOf({ places, names = places }, units) {
	const find = placeFinder(units, false);
	const known = new Map(units.map((unit) => [unit.id, unit]));
	const taken = /* @__PURE__ */ new Set();
	return places.map((place, at) => {
		const name = names[at] || place;
		const found = find(place);
		const unit = "id" in found ? known.get(found.id) : void 0;
		if (!unit || taken.has(unit.id)) return {
			id: place,
			name: same(name)
		};
		taken.add(unit.id);
		return {
			id: unit.id,
			name: {
				zh: unit.name,
				en: unit.english
			}
		};
	});
}
/** A first row of this name holds weights, not a place. */
var weightRow = /^(权重|weights?)$/i;
/** The structure that the heads of a table and a row of weights tell: one group, directions where a head says one. */
function headStructure({ places, indicators, values }) {
	const weighs = weightRow.test(places[0] ?? "");
	const children = indicators.map((id, at) => {
		const { name, direction } = readHead(id);
		const weight = weighs ? values[at][0] : NaN;
		return {
			id,
			name: same(name),
			...direction && { direction },
			...weight >= 0 && { weight }
		};
	});
	return {
		root: {
			id: "all",
			name: {
				zh: "总分",
				en: "Total"
			},
			children
		},
		denominators: [],
		groupings: [],
		unstated: children.filter(({ direction }) => !direction).map(({ id }) => id)
	};
}
/** What keeps a structure from being used with a table: its own faults, or indicators that the table lacks. */
function structureProblems(rows, own) {
	const structure = readStructure(rows);
	if ("problems" in structure) return structure.problems;
	const known = new Set(own.indicators);
	return leaves(structure.root).filter(({ id }) => !known.has(id)).map(({ id }) => ({
		code: "noColumn",
		column: id
	}));
}
/** Figures of shares and marks can be added as they are; others, and those of which less is better, come to one scale first. */
function methodFor(indicators, columns) {
	if (indicators.every(({ goalposts }) => goalposts)) return { normalisation: "goalposts" };
	return columns.every(({ lo, hi }) => !lo.some((value) => value < 0) && !hi.some((value) => value > 100)) && !indicators.some(({ direction }) => direction === "lower") ? void 0 : { normalisation: "minMax" };
}
/** One year of a reader's table as a set for the scoring lab; a structure that does not suit the table is left out. */
function indicatorSetOf(id, file, own, year, units) {
	const skipped = weightRow.test(own.places[0] ?? "") ? 1 : 0;
	const all = placesOf(own, units);
	const from = Math.max(0, own.years.indexOf(year)) * all.length;
	const ofYear = (column) => column.subarray(from + skipped, from + all.length);
	const given = own.structure && !structureProblems(own.structure, own).length ? readStructure(own.structure) : void 0;
	const structure = given && "root" in given ? given : headStructure(own);
	const indicators = leaves(structure.root);
	const columns = indicators.map((indicator) => {
		const at = own.indicators.indexOf(indicator.id);
		const lo = ofYear(own.values[at]);
		const hi = own.upper && ofYear(own.upper[at]);
		return {
			lo,
			hi: hi?.some((value, place) => value > lo[place]) ? hi : lo
		};
	});
	const divisors = structure.denominators.filter((name) => own.indicators.includes(name));
	const method = methodFor(indicators, columns);
	return {
		id: `own-${id}`,
		name: same(own.years.length > 1 ? `${file} · ${year}` : file),
		places: all.slice(skipped),
		root: structure.root,
		values: new Map(indicators.map(({ id: indicator }, at) => [indicator, columns[at]])),
		denominators: new Map(divisors.map((name) => [name, ofYear(own.values[own.indicators.indexOf(name)])])),
		groupings: new Map((own.groupings ?? []).map(({ name, of }) => [name, of.slice(skipped).map((group) => group || void 0)])),
		unstated: structure.unstated,
		provenance: {
			kind: "own",
			file
		},
		...method && { method }
	};
}
/** The dimensions of own editions as sets, with the file's own totals beside them; a year with one dimension has none. */
function dimensionSetsOf(own, units, names) {
	const known = new Map(units.map((unit) => [unit.id, unit]));
	return own.editions.flatMap(({ year, claims }) => {
		const values = /* @__PURE__ */ new Map();
		const totals = /* @__PURE__ */ new Map();
		const dimensions = /* @__PURE__ */ new Set();
		for (const claim of claims) {
			if (!known.has(claim.about)) continue;
			if (claim.what === "index") totals.set(claim.about, claim.value);
			if (claim.what !== "dimension") continue;
			dimensions.add(claim.dimension);
			const cells = values.get(claim.about) ?? /* @__PURE__ */ new Map();
			values.set(claim.about, cells.set(claim.dimension, claim.value));
		}
		if (dimensions.size < 2) return [];
		const places = [...values.keys()].map((id) => ({
			id,
			name: {
				zh: known.get(id).name,
				en: known.get(id).english
			}
		}));
		return [{
			id: `own-${own.id}-${year}`,
			name: {
				zh: `${own.file} · ${year}年一级指标`,
				en: `${own.file} · dimensions of ${year}`
			},
			places,
			root: {
				id: "all",
				name: {
					zh: "总分",
					en: "Total"
				},
				children: [...dimensions].map((id) => ({
					id,
					name: names.get(id) ?? same(id),
					limits: [0, 100]
				}))
			},
			values: valueColumns([...values.keys()], [...dimensions], (place, dimension) => values.get(place).get(dimension)),
			provenance: {
				kind: "own",
				file: own.file
			},
			...totals.size && { printed: {
				kind: "total",
				year,
				totals,
				step: .01
			} }
		}];
	});
}
// src/stores/ownData.ts
var itemsOf = (layers, indicators) => [...layers.map(({ id, file, editions }) => ({
	id,
	file,
	kind: "editions",
	years: editions.map(({ year }) => year)
})), ...indicators.map(({ id, file, data }) => ({
	id,
	file,
	kind: "indicators",
	years: data.years.filter(Boolean)
}))];
var dimensionNames = (editions) => new Map([...editions].flatMap(({ dimensions }) => (dimensions ?? []).map(({ id, name }) => [id, name])));
/**
* The reader's own files in use. They live in this tab; on the device only where the reader asks, and nowhere else:
* no link and no request carries them.
*/
var useOwnData = defineStore("ownData", () => {
	const dataset = useDataset();
	const sets = useIndicatorSets();
	const indicators = shallowRef([]);
	/** Whether the device keeps what is loaded. */
	const kept = shallowRef(false);
	const items = computed(() => itemsOf(dataset.layers, indicators.value));
	const units = () => [...dataset.units.values()];
	function addDimensionSets(own) {
		const names = dimensionNames(dataset.current().editions.values());
		for (const set of dimensionSetsOf(own, units(), names)) sets.add(set);
	}
	/** Writes what is loaded again where the device keeps it. @throws where it refuses */
	async function follow() {
		if (!kept.value) return;
		if (!items.value.length) {
			await forget();
			kept.value = false;
		} else await keep({
			layers: dataset.layers.map(toRaw),
			indicators: indicators.value.map(toRaw)
		});
	}
	/** Lays own editions over the facts on show. @throws as `useDataset().add`; nothing has changed then */
	async function addEditions(own) {
		await dataset.add(markRaw(own));
		addDimensionSets(own);
		await follow();
	}
	async function addIndicators(id, file, data, year) {
		indicators.value = [...indicators.value, {
			id,
			file,
			year,
			data: markRaw(data)
		}];
		sets.add(indicatorSetOf(id, file, data, year, units()));
		await follow();
	}
	/** Gives a table another structure, in the rows of `structure.ts`, and keeps it with the table. */
	async function setStructure(id, structure) {
		indicators.value = indicators.value.map((each) => each.id === id ? {
			...each,
			data: markRaw({
				...each.data,
				structure
			})
		} : each);
		const table = indicators.value.find((each) => each.id === id);
		if (table) sets.add(indicatorSetOf(id, table.file, table.data, table.year, units()));
		await follow();
	}
	async function remove(id) {
		if (dataset.layers.some((layer) => layer.id === id)) await dataset.remove(id);
		indicators.value = indicators.value.filter((each) => each.id !== id);
		for (const set of sets.sets) if (set.id === `own-${id}` || set.id.startsWith(`own-${id}-`)) sets.remove(set.id);
		await follow();
	}
	async function removeAll() {
		for (const { id } of items.value) await remove(id);
	}
	/** Keeps what is loaded on this device, or stops keeping it. @throws where the device refuses */
	async function setKept(wanted) {
		if (wanted) await keep({
			layers: dataset.layers.map(toRaw),
			indicators: indicators.value.map(toRaw)
		});
		else await forget();
		kept.value = wanted;
	}
	/** Loads what the device kept; false where there is nothing that can be used any more. */
	async function restoreKept() {
		const found = await restore();
		if (!found || !(found.layers.length || found.indicators.length)) return false;
		for (const own of found.layers) try {
			await addEditions(own);
		} catch {}
		for (const { id, file, data, year } of found.indicators) await addIndicators(id, file, data, year);
		kept.value = true;
		return items.value.length > 0;
	}
	return {
		items,
		kept,
		tables: computed(() => indicators.value),
		addEditions,
		addIndicators,
		setStructure,
		remove,
		removeAll,
		setKept,
		restoreKept
	};
});
// src/locales/pages/structure.en.ts
var texts$1 = {
	noColumn: ({ column }) => `there is no column “${column}”`,
	duplicate: ({ value }) => `“${value}” is empty or repeated`,
	unknownParent: ({ value }) => `the parent “${value}” is no group of the table`,
	circle: () => "the parents go round in a circle",
	noRoot: () => "every node has a parent: there is no top",
	tooDeep: ({ value }) => `${value} levels of groups; 5 at most`,
	tooMany: ({ value }) => `${value} indicators; 200 at most`,
	noIndicator: ({ value }) => value ? `there is no indicator below “${value}”` : "there are no rows or no indicators to score",
	badNumber: ({ value }) => `“${value}” is not a number that can be used here`,
	badDirection: ({ value }) => `“${value}” is no direction; write 1 or -1`,
	badPair: ({ value }) => `“${value}” must be two ends, the lower one below the upper`,
	badTransform: ({ value }) => `“${value}” is no transformation; only log is`
};
var messages$1 = {
	problem(problem) {
		const { row, column, code } = problem;
		return (row === void 0 ? "" : `row ${row}${column ? `, column “${column}”` : ""}: `) + texts$1[code](problem);
	},
	facts: (indicators, groups, levels) => `A structure of indicators: ${indicators} indicators, ${groups} groups, ${levels} levels.`,
	table: "For",
	noTable: "This is a structure, and the indicators that it speaks of are not loaded. Load their figures first, then this file.",
	wrong: (table) => `This structure can’t be used with “${table}”. Correct these places and load it again; the table’s heads must be the iCode of the structure.`,
	apply: "Use the structure",
	applied: (table) => `“${table}” has its structure.`,
	failed: "Not kept: this device refused to store it.",
	another: "Another file",
	heading: "Directions and groups",
	ask: (count) => `${count} indicators do not say whether higher or lower is better. Nothing is assumed: choose for each, then they are scored.`,
	askNote: "Or end the heads with ↑ or ↓ (or “lower is better”), or load a structure in the iMeta layout (columns iCode, Parent, Direction, …).",
	indicator: "Indicator",
	direction: "Direction",
	directionOf: (name) => `${name}, direction`,
	open: "(choose)",
	higher: "↑ higher is better",
	lower: "↓ lower is better",
	group: "Group",
	groupOf: (name) => `${name}, its group`,
	groupNote: "Indicators with the same name here form a group; empty ones stand right below the total.",
	restHigher: "Higher is better for the rest",
	restLower: "Lower is better for the rest",
	save: "Score with these",
	missing: (count) => `${count} still to choose.`,
	close: "Close"
};
// src/locales/pages/structure.zh.ts
var texts = {
	noColumn: ({ column }) => `缺少“${column}”这一列`,
	duplicate: ({ value }) => `“${value}”为空或重复`,
	unknownParent: ({ value }) => `上级“${value}”不是表中的组`,
	circle: () => "上下级关系成环",
	noRoot: () => "每一项都有上级，没有顶层",
	tooDeep: ({ value }) => `有${value}层，至多5层`,
	tooMany: ({ value }) => `有${value}个指标，至多200个`,
	noIndicator: ({ value }) => value ? `“${value}”之下没有指标` : "没有可评分的行或指标",
	badNumber: ({ value }) => `“${value}”不是可用的数`,
	badDirection: ({ value }) => `“${value}”不是方向，请写1或-1`,
	badPair: ({ value }) => `上下限“${value}”须两个都写，且下限小于上限`,
	badTransform: ({ value }) => `“${value}”不是变换，只可写log`
};
/** Texts about the structure of a reader's own indicators. */
var messages = {
	problem(problem) {
		const { row, column, code } = problem;
		return (row === void 0 ? "" : `第${row}行${column ? `“${column}”列` : ""}：`) + texts[code](problem);
	},
	facts: (indicators, groups, levels) => `指标结构：${indicators}个指标，${groups}个组，${levels}层。`,
	table: "用于",
	noTable: "这是指标结构，还没有载入它所说的指标。请先载入指标数据，再载入这个文件。",
	wrong: (table) => `这份结构不能用于“${table}”，请改正以下各处后再载入。数据表的列名须与结构的 iCode 一致。`,
	apply: "应用结构",
	applied: (table) => `“${table}”已有指标结构。`,
	failed: "未能保存：本机存储拒绝了。",
	another: "换一个文件",
	heading: "方向与分组",
	ask: (count) => `有${count}个指标没有说明越高越好还是越低越好。没有说明的不作假定：请逐个选定，再评分。`,
	askNote: "也可以在表头末尾写↑或↓（或“越低越好”），或载入 iMeta 格式的结构表（iCode、Parent、Direction 等列）。",
	indicator: "指标",
	direction: "方向",
	directionOf: (name) => `${name}，方向`,
	open: "（请选）",
	higher: "↑ 越高越好",
	lower: "↓ 越低越好",
	group: "组",
	groupOf: (name) => `${name}，所在的组`,
	groupNote: "同名的指标归为一组；空着的直接归入总分。",
	restHigher: "其余都是越高越好",
	restLower: "其余都是越低越好",
	save: "用这些方向和分组评分",
	missing: (count) => `还有${count}个没有选定。`,
	close: "关闭"
};
export { readStructure as a, structureProblems as i, messages$1 as n, useOwnData as r, messages as t };
