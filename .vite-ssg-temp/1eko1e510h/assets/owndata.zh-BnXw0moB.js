import { n as bandsIn } from "./bandNames-BfuI8aBZ.js";
import { t as subject } from "./en-COvpF1fH.js";
import { t as subject$1 } from "./zh-BwoXNb3g.js";
// src/locales/pages/againstPublished.en.ts
var list$1 = (value) => value;
var bands$1 = (ids) => `“${bandsIn("en", ids).join(", ")}”`;
/** One number, or the two between which it lies. */
var span$1 = ([lo, hi]) => lo === hi ? lo : `${lo}–${hi}`;
var measure$1 = ({ dimension }, names) => dimension ? names(dimension) : "index";
var gap$1 = ({ missing }) => missing ? `whatever the ${missing} missing figures are (0 to 100), ` : "by the figures in the table, ";
var valueNames$1 = {
	rank: "rank",
	band: "band",
	mean: "mean index",
	aboveMeanCount: "number above the mean",
	bandCount: "number in the band"
};
function valueName$1(v, names) {
	if (v.what === "dimensionRank") return `rank in ${names(v.dimension)}`;
	return valueNames$1[String(v.what)] ?? measure$1(v, names);
}
var counted$1 = ({ expected, share }) => share ? `prints ${expected}%` : `prints ${expected}`;
var twoMeans$1 = (v) => {
	const [a, b, c, d] = list$1(v.got);
	return [span$1([a, b]), span$1([c, d])];
};
/** What the cells say, and what is printed: the end of a sentence that begins with the source. */
var told$1 = {
	value: (v, names) => {
		const say = (value) => v.what === "band" ? bands$1(value) : String(value);
		return [`${names(v.about)}, ${valueName$1(v, names)}: the table says ${say(list$1(v.got)[0])}`, `prints ${say(v.expected)}`];
	},
	mean: (v, names) => [`${gap$1(v)}the mean of ${measure$1(v, names)} (${names(v.about)}) is ${span$1(list$1(v.got))}`, `prints ${v.expected}`],
	aboveMean: (v, names) => [`${gap$1(v)}the number above the mean (${names(v.about)}) is ${span$1(list$1(v.got))}`, counted$1(v)],
	bandCount: (v, names) => [`${gap$1(v)}the number in ${bands$1(v.bands)} (${names(v.about)}) is ${span$1(list$1(v.got))}`, counted$1(v)],
	band: (v, names) => [`by its index in the table, ${names(v.about)} is ${bands$1(v.got)}`, `prints ${bands$1(v.expected)}`],
	bandMembers: (v, names) => [`by the figures in the table, ${names(v.about)} is ${bands$1(v.got)}`, v.listed ? `lists it as ${bands$1(v.expected)}` : `has a complete list of ${bands$1(v.expected)} without it`],
	rank: (v, names) => [`${gap$1(v)}the rank of ${names(v.about)} in ${measure$1(v, names)} is ${span$1(list$1(v.got))} (equals share a rank, none is skipped)`, `prints ${v.expected}`],
	rankOrder: (v, names) => [`${names(v.units)}, ${measure$1(v, names)}: the table says ${list$1(v.got).join(" and ")}`, `prints the ranks ${list$1(v.expected).join(" and ")}`],
	rankWithin: (v, names) => [`by the figures in the table, ${names(v.about)} ranks at best ${list$1(v.got).join(", ")} in ${names(v.dimensions)}`, `prints ranks of at most ${v.expected}`],
	topList: (v, names) => [`by the figures in the table, the rank of ${names(v.about)} is ${span$1(list$1(v.got))}`, `has a complete list of the first ${v.expected} ${v.listed ? "with" : "without"} it`],
	order: (v, names) => [`${names(v.units)}, index: the table says ${list$1(v.got).join(" and ")}`, "says that the first is not below the second"],
	regionOrder: (v, names) => [`${names(v.units)}, mean index: by the table ${twoMeans$1(v).join(" and ")}`, "says that the first is not below the second"],
	meanAgainstNation: (v, names) => [`by the figures in the table, the mean index of ${names(v.about)} is ${twoMeans$1(v)[0]} and that of ${subject.everyone} ${twoMeans$1(v)[1]}`, v.expected === "atLeast" ? `says that it reaches that of ${subject.everyone}` : `says that it is below that of ${subject.everyone}`]
};
/** An own figure that a printed claim does not fit: what the cells say, who prints what, and what to do. */
function againstPublished$1(v, names) {
	const [says, prints] = told$1[v.kind](v, names);
	const cells = list$1(v.cells);
	const where = cells.length > 1 ? ` (${cells.slice(0, 8).join(", ")}${cells.length > 8 ? " …" : ""})` : "";
	return `${v.year}: ${says}${where}; “${names(v.sources)}” ${prints}. Check the figures, the year and what the columns hold.`;
}
// src/locales/pages/owndata.en.ts
var several$1 = (value) => Array.isArray(value) ? value.join(", ") : String(value ?? "");
var cells$1 = ({ count, cells }) => `${several$1(cells)}${Number(count) > cells.length ? ` and others, ${count} in all` : ""}`;
var figures = (n) => `${n} ${n === 1 ? "figure" : "figures"}`;
var quoted$1 = ({ texts, count }) => `${texts.map((text) => `“${text}”`).join(", ")}${Number(count) > texts.length ? ` and others, ${count} in all` : ""}`;
/** What a file is called for the person who has it. */
var fileKinds$1 = {
	xlsx: "an .xlsx workbook",
	xlsb: "a binary .xlsb workbook",
	xls: "an .xls workbook",
	ods: "an .ods spreadsheet",
	fods: "an .fods spreadsheet",
	html: "a web page",
	numbers: "a Numbers spreadsheet",
	unknown: "an archive"
};
var files$1 = {
	empty: () => "The file is empty. Check that it is the right one.",
	tooLarge: ({ size, limit }) => `The file has about ${size} MB, more than the ${limit} MB taken. Keep only the sheets and columns you need.`,
	tooManyRows: ({ rows, limit }) => `The table has ${rows} rows, more than ${limit}. Remove rows or split the file.`,
	tooManyColumns: ({ columns, limit }) => `The table has ${columns} columns, more than ${limit}. Remove some.`,
	tooManyTexts: ({ limit }) => `The workbook holds more than ${limit} texts. Keep only the sheets you need and save them as a new .xlsx or CSV.`,
	longLine: ({ row, limit }) => `Line ${row} has more than ${limit} characters, unlike a table. Check that it is the right file, or export the CSV again.`,
	tooManyCells: ({ limit }) => `The table has more than ${limit} cells. Remove rows or columns, or split the file.`,
	encoding: () => "The text encoding is none of UTF-8, UTF-16 and GB18030. Save the file as “CSV UTF-8” in your spreadsheet program.",
	binary: () => "This is neither text nor a workbook. Use an XLSX, XLS, ODS, CSV or JSON file.",
	workbookLocked: () => "The workbook needs a password to open. Remove it in your spreadsheet program, save the file, and try again.",
	workbookUnread: ({ kind }) => `This is ${fileKinds$1[String(kind)] ?? "a workbook"} in which no table could be read. Open it in your spreadsheet program and save it as .xlsx or CSV.`,
	workbookBroken: () => "The workbook is damaged or incomplete. Open it in your spreadsheet program and save it anew as .xlsx.",
	zipBomb: ({ reason, value, name, limit }) => `The workbook was not opened: ${reason === "entries" ? `it has more than ${Number(value) - 1} parts` : reason === "lie" ? `the unpacked size of “${name}” is not the one it declares` : `it unpacks to more than ${limit} MB`}. Keep only the sheets you need and save them as a new .xlsx or CSV.`,
	quotes: ({ row }) => `A quotation mark opened in row ${row} never closes, so that cells can’t be told apart. Close it, or export the CSV again.`,
	noTable: ({ sheets }) => `No heads were found: one row must say “name”, “year”, “index” or the like. ${sheets?.length ? `Hidden sheets are not read: ${sheets.map((name) => `“${name}”`).join(", ")}; show them first if they are meant.` : "Compare with a template."}`,
	jsonBroken: ({ line, column, near }) => `The JSON is broken at line ${line}, column ${column}, near “${near}”. Correct it and try again.`,
	jsonKey: ({ key, path }) => `The JSON uses the key “${key}” at ${path}, which can’t be taken. Remove or rename it.`,
	jsonDepth: ({ limit }) => `The JSON is nested more than ${limit} levels deep, unlike a data file. Check that it is the right one, or use CSV or XLSX.`,
	jsonLarge: ({ what, limit }) => `The JSON holds more than ${limit} ${what === "keys" ? "different keys" : what === "values" ? "values" : "lists and objects"}, unlike a data file. Keep only what is needed, or use CSV or XLSX.`,
	jsonMap: ({ format, shapes, keys }) => `This is a map (${format}, ${shapes} ${shapes === 1 ? "shape" : "shapes"}, properties: ${several$1(keys)}) without units or figures. Put it into a data pack as its “geometry”, beside “units” and “editions”, and open that; figures alone come as CSV or XLSX.`,
	jsonUnknown: () => "This JSON is neither an edition nor own data saved from this site. Use a template, or save it as CSV or XLSX.",
	jsonProblems: () => "This JSON has the following errors; correct them and try again:",
	jsonUnits: () => "This file brings its own units and map: it is a data pack and can’t be loaded as an edition.",
	contradiction: () => "The figures in the file contradict each other.",
	worker: () => "The browser could not start reading. Reload the page and try again."
};
var problems$1 = {
	unknownName: ({ text, near }, names) => text ? `“${text}” is not known${near.length ? `; is it ${names(near)}?` : "."} Choose one, or correct the file.` : "This row has figures but no name. Add the name.",
	ambiguousName: ({ text, near }, names) => `“${text}” may be ${names(near)}. Choose one.`,
	oddName: ({ text }) => `The name “${text}” contains code; it is shown as text and never run. Check whether it is right.`,
	duplicate: ({ id, first, year }, names) => `${names([String(id)])} ${year ? `in ${year} ` : ""}stands twice, first in ${first}. Remove one row.`,
	samePlace: ({ id, names: both, first, year }, names) => `“${both[0]}” and “${both[1]}” are both ${names([String(id)])}${year ? ` (${year})` : ""}, first in ${first}. Keep one row.`,
	otherKind: ({ text }) => `“${text}” is not of this kind; the row was not read. Put provinces and cities in two tables.`,
	summaryRow: (v) => `Summary rows were not read: ${quoted$1(v)}.`,
	regionRows: (v) => `Rows of regions were not read: ${quoted$1(v)}. They are no single places.`,
	unassessed: (v) => `${quoted$1(v)}: not assessed, not read.`,
	notNumber: ({ text, column }) => `“${text}” in column “${column}” is no number. Leave it empty or write “—” for none.`,
	decimalComma: ({ text }) => `The comma in “${text}” may be a decimal sign or a separator. Write decimals with a point.`,
	apostrophe: ({ text, column }) => `“${text}” in column “${column}” has an apostrophe among its digits. Say here if it separates thousands.`,
	triangle: ({ text }) => `The triangle before “${text}” may mean less or more. Write a plain number, like -0.5 or 0.5.`,
	dateFigure: ({ text, column }) => `“${text}” in column “${column}” is a date, not a figure. If a range like 1-2 was typed, set the format to text and type it again.`,
	loneMark: ({ text, column }) => `“${text}” in column “${column}” is a mark without a figure. Write plain digits, or leave the cell empty.`,
	openRange: ({ text, column }) => `“${text}” in column “${column}” has one end only and no limit is known for the other; it was not read. If these are percentages, write (%) in the head.`,
	rangeClaim: ({ text, column }) => `“${text}” in column “${column}” is a range, not one figure; it was not read.`,
	aboutFigure: (v) => `“About” is read as what rounds to the figure: ${cells$1(v)}. About 96 is 95.5 to 96.5.`,
	capped: ({ column, least, most, count }) => `Column “${column}” has ${figures(Number(count))} with one end (like >99); the other end is the limit of ${least} to ${most}.`,
	marks: (v) => `Marks of footnotes beside figures were left out: ${cells$1(v)}; marks ${several$1(v.texts)}.`,
	missingWords: (v) => `Taken as no figure: ${quoted$1({
		texts: v.texts,
		count: v.texts.length
	})}; ${v.count} ${Number(v.count) === 1 ? "cell" : "cells"} in all.`,
	textFigures: (v) => `These figures are stored as text: ${cells$1(v)}. The format does not tell raised marks within them. Check them, or save the file as .xlsx.`,
	unitTwice: (v) => `The head of “${v.column}” counts in 万 or 亿 already, and ${cells$1(v)} say so again. Write them in one way.`,
	mixedUnits: (v) => `Only some figures of “${v.column}” are written with 万 or 亿: ${cells$1(v)}. These were multiplied out, the others read as they stand. Check them.`,
	measures: (v) => `Column “${v.column}” mixes units of measurement: ${quoted$1({
		texts: v.texts,
		count: Number(v.count)
	})}. Convert them to one.`,
	rescaled: (v) => `The cell format shows another size: ${cells$1(v)}, shown as ${several$1(v.texts)}. The number stored in the cell was read.`,
	outOfRange: ({ text, least, most, column }) => `“${column}” must lie between ${least} and ${most}; here it is ${text}. Correct it, or leave it empty.`,
	notWhole: ({ text, column }) => `“${column}” must be a whole number; here it is ${text}. Correct it, or choose what the column holds.`,
	notIndex: ({ count }) => `${figures(Number(count))} lie far beyond 0 to 100, unlike an index. The table can be read as one of indicators.`,
	share: (v) => v.all ? `All of column “${v.column}” lies between 0 and 1, like shares. Multiply by 100?` : `In column “${v.column}”, ${cells$1(v)} lie between 0 and 1 beside percentages. Multiply these by 100?`,
	rounded: ({ count, decimals, text }) => text ? `“${text}” has so many decimals that ${decimals} of them would put it into another band. Write it as the report prints it.` : `${figures(Number(count))} had more than ${decimals} decimals and were rounded to ${decimals}.`,
	yearOdd: ({ text }) => `“${text}” is no year. Write four digits, like 2021.`,
	yearFuture: ({ year }) => `${year} is yet to come and can’t have been assessed. Correct the year.`,
	yearNew: ({ years }) => `The atlas has no ${several$1(years)}: it becomes a new year, with the bands of the newest one. If that is the year of the report, the assessed year is one earlier: choose so above.`,
	yearMissing: ({ named }) => `The table names no year${named.length ? ` (title or file name: ${several$1(named)})` : ""}. Choose the assessed year above.`,
	reportYear: () => "Years of reports were turned into assessed years.",
	wideMeasure: () => "There is a column for each year, all of small whole numbers: indices or ranks? Choose above.",
	bandUnknown: ({ text, bands }) => `There is no band “${text}”. Use ${several$1(bandsIn("en", bands))}.`,
	bandContradicts: ({ id, band, index, indexCell, expected }, names) => `${names([String(id)])} has the band “${bandsIn("en", band)}”, but the index ${index} in ${indexCell} is “${bandsIn("en", expected)}”. Correct one, or set the band column to “not used”.`,
	rankContradicts: ({ id, rank, index, expected, other, otherRank, otherIndex }, names) => expected === void 0 ? `${names([String(id)])}, rank ${rank} with index ${index}, does not fit ${names([String(other)])}, rank ${otherRank} with index ${otherIndex}. Correct one, or set the rank column to “not used”.` : `${names([String(id)])} has rank ${rank}; with index ${index} it would be ${expected} (equals share a rank, none is skipped). Correct it, or set the rank column to “not used”.`,
	rankPositions: () => "Ranks skip places after equals (1, 1, 3); the reports print ranks that do not (1, 1, 2). Set the rank column to “not used”: the atlas computes its own.",
	contradiction: ({ cells }) => `These cells can’t all be true together: ${several$1(cells)}. Check them.`,
	againstPublished: againstPublished$1,
	roleTwice: ({ columns }) => `Columns ${several$1(columns)} say the same thing. Set one of them to “not used”.`,
	columnNotRead: ({ header, example, figures: count, why }) => why === "known" || why === "decided" ? `Column “${header}” was not read, for example “${example}”.` : why === "text" ? `Column “${header}” was not read: it holds text, for example “${example}”.` : `Column “${header}” was not read: its head is not known; it holds ${figures(Number(count))}, for example “${example}”. If you need it, say in the table below what it holds.`,
	cellsNotRead: (v) => `Cells outside the table were not read: ${cells$1(v)}.`,
	missingUnits: ({ ids, count }, names) => `No figures for ${Number(count) > 12 ? `${count} other units` : names(ids)}: they stay as published.`,
	nothing: () => "No figures were read. Check what the columns are taken for.",
	formulas: (v) => `Formulas: ${cells$1(v)}. Their stored results are used; nothing is computed anew.`,
	emptyFormulas: (v) => `Formulas without a stored result: ${cells$1(v)}, taken as empty. Open and save the file once.`,
	merged: (v) => `Merged cells: ${cells$1(v)}. Only the upper left one has content; the others count as empty. Unmerge them and write every cell if each has a value.`,
	mergedSpread: (v) => `Merged cells: ${cells$1(v)}. Their place or year counts in every row they cover.`,
	skippedRows: (v) => `Text outside the table was not read: ${quoted$1(v)}.`,
	figuresAbove: (v) => `Figures above the heads were not read: ${cells$1(v)}. If they belong to the table, move the heads above them.`,
	hiddenRows: ({ rows, texts, count }) => `Hidden rows were read: ${several$1(rows)}${Number(count) > rows.length ? ` and others, ${count} in all` : ""}, for example “${texts[0]}”. Delete them in the file if they must not count.`,
	hiddenColumns: ({ columns, texts }) => `Hidden columns were read: ${several$1(columns)} (${several$1(texts)}). Set them to “not used” if they must not count.`,
	hiddenSheets: ({ names, chosen }) => chosen ? `Sheet “${several$1(names)}”, which was read, is hidden in the file.` : `Hidden sheets were not read: ${several$1(names)}.`,
	otherSheets: ({ sheet, names }) => `Sheet “${sheet}” was read; ${quoted$1({
		texts: names,
		count: names.length
	})} can be chosen above.`,
	alikeSheets: ({ sheet, names }) => `Only sheet “${sheet}” was read. ${quoted$1({
		texts: names,
		count: names.length
	})} has the same heads and may be another year: load one after the other, or put them into one table with a year column.`,
	turned: () => "The heads stand in the first column and the places in the first row: read as a table on its side.",
	unitsRow: () => "The row below the heads gives the units of measurement.",
	claimsLeftOut: ({ year, count }) => `${count} weak or set aside claims of ${year} were not read.`
};
var kinds$1 = {
	edition: "a full table of one year",
	editions: "a table of several years",
	cities: "a table of key cities",
	indicators: "indicators of any places"
};
var answers$1 = {
	"decimalComma.decimal": "The comma is a decimal sign",
	"decimalComma.thousands": "The comma separates thousands",
	"apostrophe.thousands": "It separates thousands",
	"share.percent": "Multiply by 100",
	"share.asIs": "They are that small",
	"notIndex.indicators": "Read as indicators"
};
var whyNotRead$1 = {
	title: "text above the heads",
	note: "note",
	ignored: "column not used",
	heads: "heads repeated",
	outside: "outside the table",
	unitsRow: "unit of measurement",
	summaryRow: "summary row",
	regionRows: "row of a region",
	skippedRows: "text outside the table",
	unassessed: "not assessed"
};
var fixedRoles$1 = {
	ignore: "not used",
	place: "unit",
	year: "assessed year",
	reportYear: "year of the report",
	indicator: "indicator",
	indicatorName: "name of the indicator",
	index: "index",
	rank: "rank",
	band: "band"
};
var messages$1 = {
	mark: "Own data",
	open: "Open own data",
	openHint: "XLSX, XLS, ODS, CSV, JSON: read on this device only, never uploaded.",
	title: "Own data",
	lead: "Load the full table you have, and map, ranking and pages fill up. The file is read on this device only; it is not uploaded and enters no link.",
	close: "Close",
	make: "For a territory of your own, with its own map:",
	toMake: "make an atlas",
	choose: "Choose a file",
	drop: "or drop it anywhere on the page. XLSX, XLS, ODS, CSV or JSON, up to 20 MB.",
	dropHere: "Let go to read it",
	onlyOne: "One file at a time: the first one is read.",
	templates: "Templates",
	templatesHint: "Heads and names only, no figures.",
	template: {
		edition: "Full table of a year",
		editions: "Five years",
		cities: "Key cities",
		indicators: "Indicators"
	},
	reading: (file) => `Reading “${file}”`,
	percent: (share) => `${Math.round(share * 100)}%`,
	comparing: "Comparing with what is published",
	cancel: "Cancel",
	another: "Another file",
	failed: (file) => `“${file}” was not loaded`,
	unchanged: "The page stays as it was.",
	understood: (file) => file,
	kind: "This is",
	kinds: kinds$1,
	sheet: "Sheet",
	year: "Assessed year",
	yearNone: "Choose",
	yearMeans: "Years in the file are",
	yearMeansOptions: {
		assessed: "assessed years",
		report: "years of reports (one later)"
	},
	wide: "Columns of years hold",
	wideOptions: {
		index: "indices",
		rank: "ranks"
	},
	scoredYear: "Year to score",
	facts: {
		recognised: (n, of, kind) => kind === "indicators" ? `${n} ${n === 1 ? "place" : "places"}` : `${n} of ${of} ${kind === "cities" ? "cities" : "units"} recognised`,
		figures,
		years: (years) => years.length ? `assessed ${years.join(", ")}` : "no year",
		encoding: (name) => `encoding ${name}`
	},
	columns: "What the columns say",
	columnHint: "Change what is wrong.",
	column: (letters, header) => `Column ${letters} ${header}`,
	role: (role, dimension) => {
		const [what, year] = role.split("@");
		const [measure, id] = what.split(":");
		const name = measure === "dimension" ? dimension(id) : measure === "dimensionRank" ? `rank in ${dimension(id)}` : fixedRoles$1[measure];
		return year ? `${name} ${year}` : name;
	},
	answer: (code, option) => answers$1[`${code}.${option}`] ?? option,
	answered: (code, option, letters) => `${letters ? `Column ${letters}: ` : ""}${answers$1[`${code}.${option}`] ?? option}`,
	takeBack: "Take back",
	others: (list) => `Other readings: ${list.map(({ sheet, kind, figures: count }) => `sheet “${sheet}” (${kinds$1[kind]}, ${figures(count)})`).join("; ")}`,
	notReadTitle: (n) => `Cells not read (${n})`,
	whyNotRead: (why) => whyNotRead$1[why] ?? "see the problems above",
	problems: "Problems",
	noProblems: "No problems found.",
	severity: {
		error: "to settle",
		question: "to answer",
		warning: "look at",
		note: "note"
	},
	problem: (problem, names) => problems$1[problem.code](problem.values, names),
	file: (code, values) => files$1[code](values),
	more: (n) => `${n} more of the same kind.`,
	showAll: (n) => `Show all ${n}`,
	resolveName: (text) => `“${text}” is`,
	leaveOut: "leave the row out",
	disagreements: (n) => `Differs from what is published in ${n} ${n === 1 ? "place" : "places"}`,
	disagreementsHint: "Both stay and are listed; bounds follow from one side:",
	wins: {
		own: "use own data",
		published: "use what is published"
	},
	ownSays: "own",
	publishedSays: "published",
	apply: "Load",
	applyBlocked: (n) => `${n} ${n === 1 ? "problem is" : "problems are"} to be settled before it can be loaded.`,
	applied: (file) => `“${file}” is loaded.`,
	appliedIndicators: (file) => `“${file}” is loaded and can be used on the Scoring page.`,
	pack: "This is a data pack: it brings its own units and years, perhaps a map. Once opened, the whole site shows it and other own data is removed; close it at any time to go back.",
	openPack: "Open the pack",
	applyFailed: "Loading failed; the page stays as it was.",
	toScore: "To scoring",
	bar: {
		label: "Own data",
		inUse: "Own data in use, not official",
		using: (files) => `in use, not official: ${files}`,
		item: (file, years) => years.length ? `${file} (${years.join(", ")})` : file,
		more: (n) => `and others, ${n} files`,
		details: "Details",
		remove: "Remove",
		removeOne: (file) => `Remove “${file}”`,
		removeAll: "Remove all",
		removed: "Own data removed: the page shows what is published.",
		keep: "Keep on this device",
		kept: "Kept on this device: it is there at the next visit.",
		forgotten: "No longer kept: it is gone when the page is closed.",
		refused: "This device refuses to store it or has no room: own data lasts until the page is closed.",
		restored: "Own data kept on this device is loaded.",
		add: "Load another",
		exportJson: "Save as JSON",
		contradictions: (n) => `differs from what is published in ${n} ${n === 1 ? "place" : "places"}`
	}
};
// src/locales/pages/againstPublished.zh.ts
var list = (value) => value;
var bands = (ids) => `“${bandsIn("zh", ids).join("、")}”`;
/** One number, or the two between which it lies. */
var span = ([lo, hi], end = "") => lo === hi ? `${lo}${end}` : `${lo}–${hi}${end}`;
var measure = ({ dimension }, names) => dimension ? names(dimension) : "总体指数";
var gap = ({ missing }) => missing ? `表中缺 ${missing} 个单位的数，无论它们是多少（0 到 100），` : "按表中的数，";
var valueNames = {
	rank: "名次",
	band: "等级",
	mean: "指数平均值",
	aboveMeanCount: "高于平均值的个数",
	bandCount: "等级个数"
};
function valueName(v, names) {
	if (v.what === "dimensionRank") return `${names(v.dimension)}名次`;
	return valueNames[String(v.what)] ?? measure(v, names);
}
var counted = ({ expected, share }) => share ? `印作占 ${expected}%` : `印作 ${expected} 个`;
var twoMeans = (v) => {
	const [a, b, c, d] = list(v.got);
	return [span([a, b]), span([c, d])];
};
/** What the cells say, and what is printed: the end of a sentence that begins with the source. */
var told = {
	value: (v, names) => {
		const say = (value) => v.what === "band" ? bands(value) : String(value);
		return [`${names(v.about)}的${valueName(v, names)}，表中是 ${say(list(v.got)[0])}`, `印作 ${say(v.expected)}`];
	},
	mean: (v, names) => [`${gap(v)}${names(v.about)}的${measure(v, names)}平均${v.missing ? "只能在" : "是"} ${span(list(v.got))}${v.missing ? " 之间" : ""}`, `印作 ${v.expected}`],
	aboveMean: (v, names) => [`${gap(v)}${names(v.about)}高于平均值的有 ${span(list(v.got))} 个`, counted(v)],
	bandCount: (v, names) => [`${gap(v)}${names(v.about)}属于${bands(v.bands)}的有 ${span(list(v.got))} 个`, counted(v)],
	band: (v, names) => [`按表中的指数，${names(v.about)}属于${bands(v.got)}`, `印作${bands(v.expected)}`],
	bandMembers: (v, names) => [`按表中的数，${names(v.about)}属于${bands(v.got)}`, v.listed ? `把它列在${bands(v.expected)}` : `所列${bands(v.expected)}的全部名单里没有它`],
	rank: (v, names) => [`${gap(v)}${names(v.about)}的${measure(v, names)}排第 ${span(list(v.got))}（同分同名次，下一名次不跳过）`, `印作第 ${v.expected}`],
	rankOrder: (v, names) => [`${names(v.units)}的${measure(v, names)}，表中依次是 ${list(v.got).join("、")}`, `印的名次却依次是第 ${list(v.expected).join("、第 ")}`],
	rankWithin: (v, names) => [`按表中的数，${names(v.about)}的${names(v.dimensions)}最好只能排第 ${list(v.got).join("、第 ")}`, `印的名次却不后于第 ${v.expected}`],
	topList: (v, names) => [`按表中的数，${names(v.about)}的总体指数排第 ${span(list(v.got))}`, `所列前 ${v.expected} 名里${v.listed ? "却有它" : "没有它"}`],
	order: (v, names) => [`${names(v.units)}的总体指数，表中依次是 ${list(v.got).join("、")}`, "称前者不低于后者"],
	regionOrder: (v, names) => [`${names(v.units)}的指数平均值，按表依次是 ${twoMeans(v).join("、")}`, "称前者不低于后者"],
	meanAgainstNation: (v, names) => [`按表中的数，${names(v.about)}的指数平均值是 ${twoMeans(v)[0]}，${subject$1.everyone}是 ${twoMeans(v)[1]}`, v.expected === "atLeast" ? `称它不低于${subject$1.everyone}` : `称它低于${subject$1.everyone}`]
};
/** An own figure that a printed claim does not fit: what the cells say, who prints what, and what to do. */
function againstPublished(v, names) {
	const [says, prints] = told[v.kind](v, names);
	const cells = list(v.cells);
	const where = cells.length > 1 ? `（${cells.slice(0, 8).join("、")}${cells.length > 8 ? "等" : ""}）` : "";
	return `${v.year} 年：${says}${where}；而“${names(v.sources)}”${prints}。请核对表中的数、年份和各列的含义。`;
}
// src/locales/pages/owndata.zh.ts
var several = (value) => Array.isArray(value) ? value.join("、") : String(value ?? "");
var cells = ({ count, cells }) => `${several(cells)}${Number(count) > cells.length ? ` 等${count}处` : ""}`;
var quoted = ({ texts, count }) => `${texts.map((text) => `“${text}”`).join("、")}${Number(count) > texts.length ? ` 等 ${count} 处` : ""}`;
/** What a file is called for the person who has it. */
var fileKinds = {
	xlsx: ".xlsx 工作簿",
	xlsb: ".xlsb 二进制工作簿",
	xls: ".xls 工作簿",
	ods: ".ods 表格",
	fods: ".fods 表格",
	html: "网页",
	numbers: "Numbers 表格",
	unknown: "压缩文件"
};
var files = {
	empty: () => "文件是空的。请确认选对了文件。",
	tooLarge: ({ size, limit }) => `文件约 ${size} MB，超过 ${limit} MB 的上限。请只保留需要的工作表和列，再试一次。`,
	tooManyRows: ({ rows, limit }) => `表格有 ${rows} 行，超过 ${limit} 行的上限。请删去多余的行，或分成几个文件。`,
	tooManyColumns: ({ columns, limit }) => `表格有 ${columns} 列，超过 ${limit} 列的上限。请删去多余的列。`,
	tooManyTexts: ({ limit }) => `工作簿里的文字超过 ${limit} 条。请只保留需要的工作表，另存为新的 .xlsx 或 CSV。`,
	longLine: ({ row, limit }) => `第 ${row} 行超过 ${limit} 个字符，不像表格。请确认选对了文件，或从表格软件重新导出 CSV。`,
	tooManyCells: ({ limit }) => `表格的格子超过 ${limit} 个。请删去多余的行或列，或分成几个文件。`,
	encoding: () => "认不出文字编码：既不是 UTF-8、UTF-16，也不是 GB18030。请在表格软件里另存为“CSV UTF-8”再试。",
	binary: () => "这不是文本，也不是工作簿。请用 XLSX、XLS、ODS、CSV 或 JSON 文件。",
	workbookLocked: () => "工作簿加了打开密码，读不了。请在表格软件里去掉密码后另存，再试一次。",
	workbookUnread: ({ kind }) => `这是${fileKinds[String(kind)] ?? "工作簿"}，里面没有读出表格。请在表格软件里打开，另存为 .xlsx 或 CSV 再试。`,
	workbookBroken: () => "工作簿已损坏或不完整，无法打开。请在表格软件里打开后另存为新的 .xlsx。",
	zipBomb: ({ reason, value, name, limit }) => `工作簿没有打开：${reason === "entries" ? `其中超过 ${Number(value) - 1} 个部分` : reason === "lie" ? `“${name}”解压后的大小与它声明的不符` : `解压后超过 ${limit} MB`}。请在表格软件里只保留需要的工作表，另存为新的 .xlsx 或 CSV。`,
	quotes: ({ row }) => `第 ${row} 行起有一个引号没有结束，后面的格子分不开。请补上引号，或从表格软件重新导出 CSV。`,
	noTable: ({ sheets }) => `没有找到表头：需要一行写着“地区”“年份”“总体指数”等字样。${sheets?.length ? `工作表${sheets.map((name) => `“${name}”`).join("、")}是隐藏的，没有读；要读就先取消隐藏。` : "请对照模板检查。"}`,
	jsonBroken: ({ line, column, near }) => `JSON 在第 ${line} 行第 ${column} 列写错了，附近是“${near}”。请改正后再试。`,
	jsonKey: ({ key, path }) => `JSON 的 ${path} 处用了键“${key}”，这个键不能用。请删去或改名。`,
	jsonDepth: ({ limit }) => `JSON 嵌套超过 ${limit} 层，不像数据文件。请确认选对了文件，或改用 CSV、XLSX。`,
	jsonLarge: ({ what, limit }) => `JSON 里${what === "keys" ? "不同的键" : what === "values" ? "值" : "列表和对象"}超过 ${limit} 个，不像数据文件。请只保留需要的部分，或改用 CSV、XLSX。`,
	jsonMap: ({ format, shapes, keys }) => `这是一份地图（${format}，${shapes} 个图形，属性：${several(keys)}），里面没有单位和数据。请把它放进数据包的 geometry，与 units、editions 写在同一个文件里，再打开；只有数据时用 CSV、XLSX。`,
	jsonUnknown: () => "认不出这个 JSON：它既不是年度数据，也不是从本站导出的本机数据。请改用模板，或存为 CSV、XLSX。",
	jsonProblems: () => "这个 JSON 有下列错误，请改正后再试：",
	jsonUnits: () => "这个文件自带单位和地图，是地区数据包，不能当作年度数据载入。",
	contradiction: () => "文件中的数据相互矛盾。",
	worker: () => "浏览器没能开始读文件。请刷新页面再试。"
};
var problems = {
	unknownName: ({ text, near }, names) => text ? `不认识“${text}”${near.length ? `，是不是${names(near)}？` : "。"}请选定，或在文件里改正。` : "这一行没有单位名称，却有数。请补上名称。",
	ambiguousName: ({ text, near }, names) => `“${text}”可能是${names(near)}，请选定：`,
	oddName: ({ text }) => `名称“${text}”含有代码，已当作普通文字，不会执行。请看看是否写错。`,
	duplicate: ({ id, first, year }, names) => `${names([String(id)])}${year ? `的${year}年` : ""}出现两次，前一次在 ${first}。请删去一行。`,
	samePlace: ({ id, names: both, first, year }, names) => `“${both[0]}”和“${both[1]}”都是${names([String(id)])}${year ? `（${year} 年）` : ""}，前一次在 ${first}。请只留一行。`,
	otherKind: ({ text }) => `“${text}”不属于这一类单位，这一行没有读。省级单位和城市请分成两个表。`,
	summaryRow: (v) => `汇总行没有读：${quoted(v)}。`,
	regionRows: (v) => `区域行没有读：${quoted(v)}。它们不是单个地区。`,
	unassessed: (v) => `${quoted(v)}未参评，没有读。`,
	notNumber: ({ text, column }) => `“${column}”一列的“${text}”不是数。没有数请留空或写“—”。`,
	decimalComma: ({ text }) => `“${text}”里的逗号可能是小数点，也可能是千位分隔。小数点请用“.”。`,
	apostrophe: ({ text, column }) => `“${column}”一列的“${text}”用撇号分开数字。如果撇号是千位分隔，请在这里确认。`,
	triangle: ({ text }) => `“${text}”前的三角可以表示减少，也可以表示增加。请改写成 -0.5 或 0.5 这样的数。`,
	dateFigure: ({ text, column }) => `“${column}”一列的“${text}”是日期格式，不是数。如果原来写的是 1-2 这样的区间，请把格式改为文本后重写。`,
	loneMark: ({ text, column }) => `“${column}”一列的“${text}”只有标记，没有数。请写成普通数字，没有数就留空。`,
	openRange: ({ text, column }) => `“${column}”一列的“${text}”只有一头，另一头没有已知的界限，没有读。如果是百分比，请在表头写上（%）。`,
	rangeClaim: ({ text, column }) => `“${column}”一列的“${text}”是范围，不是一个数，没有读。`,
	aboutFigure: (v) => `“约”数按四舍五入读作范围：${cells(v)}。例如约 96 读作 95.5 到 96.5。`,
	capped: ({ column, least, most, count }) => `“${column}”一列有 ${count} 个只有一头的数（如 >99），另一头按 ${least}–${most} 的界限计算。`,
	marks: (v) => `数字旁有脚注标记，按不带标记读：${cells(v)}，标记为 ${several(v.texts)}。`,
	missingWords: (v) => `这些字样当作没有数：${quoted({
		texts: v.texts,
		count: v.texts.length
	})}，共 ${v.count} 格，第一格见左。`,
	textFigures: (v) => `这些数在文件里存为文本：${cells(v)}。这种格式看不出其中有没有上标标记，请核对，或另存为 .xlsx 再试。`,
	unitTwice: (v) => `“${v.column}”的表头已写明以万或亿计，${cells(v)} 里又写了一次，不知道是不是重复。请统一写法。`,
	mixedUnits: (v) => `“${v.column}”一列只有部分数带“万”或“亿”：${cells(v)}。带的已换算，不带的按原数读，请核对。`,
	measures: (v) => `“${v.column}”一列混用几种计量单位：${quoted({
		texts: v.texts,
		count: Number(v.count)
	})}。请换算成同一种。`,
	rescaled: (v) => `单元格格式改变了看到的大小：${cells(v)}，看到的是 ${several(v.texts)}，读的是单元格里存的数。`,
	outOfRange: ({ text, least, most, column }) => `“${column}”应在 ${least} 到 ${most} 之间，这里是 ${text}。请改正，不知道就留空。`,
	notWhole: ({ text, column }) => `“${column}”应是整数，这里是 ${text}。请改正，或给这一列另选含义。`,
	notIndex: ({ count }) => `有 ${count} 个数远超出 0–100，这不像指数。可以改读为任意指标的表。`,
	share: (v) => v.all ? `“${v.column}”一列都在 0 到 1 之间，像是比例。要不要乘以 100？` : `“${v.column}”一列里 ${cells(v)} 在 0 到 1 之间，同列其他数是百分数或百分制。这几格要不要乘以 100？`,
	rounded: ({ count, decimals, text }) => text ? `“${text}”的小数太长，取到 ${decimals} 位就会落到另一个等级。请按报告的位数填写。` : `有 ${count} 个数多于 ${decimals} 位小数，已取到 ${decimals} 位。`,
	yearOdd: ({ text }) => `“${text}”不是年份。请写四位数，如 2021。`,
	yearFuture: ({ year }) => `${year} 年还没有到，不可能已被评估。请改正年份。`,
	yearNew: ({ years }) => `本站没有 ${several(years)} 年，载入后会成为新的一年，等级表沿用最近一年。如果这是报告年份，评估年度早一年，请在上面改选。`,
	yearMissing: ({ named }) => `表里没有写年份${named.length ? `（标题或文件名里有 ${several(named)}）` : ""}。请在上面选定评估年度。`,
	reportYear: () => "已把报告年份换算成评估年度。",
	wideMeasure: () => "各年一列，但都是小整数：可能是指数，也可能是名次。请在上面选定。",
	bandUnknown: ({ text, bands }) => `没有“${text}”这个等级。请改为：${several(bandsIn("zh", bands))}。`,
	bandContradicts: ({ id, band, index, indexCell, expected }, names) => `${names([String(id)])}的等级是“${bandsIn("zh", band)}”，但 ${indexCell} 的指数 ${index} 属于“${bandsIn("zh", expected)}”。请改正其一，或把等级列设为“不用”。`,
	rankContradicts: ({ id, rank, index, expected, other, otherRank, otherIndex }, names) => expected === void 0 ? `${names([String(id)])}第 ${rank} 名、指数 ${index}，与${names([String(other)])}第 ${otherRank} 名、指数 ${otherIndex} 的先后不符。请改正其一，或把名次列设为“不用”。` : `${names([String(id)])}的名次是 ${rank}，按指数 ${index} 应为 ${expected}（同分同名次，下一名次不跳过）。请改正，或把名次列设为“不用”。`,
	rankPositions: () => "名次在同分之后跳过（1、1、3），报告印的是不跳过的名次（1、1、2）。请把名次列设为“不用”，本站会自己算。",
	contradiction: ({ cells }) => `这些格子合起来不可能都对：${several(cells)}。请核对。`,
	againstPublished,
	roleTwice: ({ columns }) => `${several(columns)} 两列说的是同一件事。请把其中一列设为“不用”。`,
	columnNotRead: ({ header, example, figures, why }) => why === "known" || why === "decided" ? `“${header}”一列没有读，例如“${example}”。` : why === "text" ? `“${header}”一列没有读：里面是文字，例如“${example}”。` : `“${header}”一列没有读：不知道它是什么，里面有 ${figures} 个数，例如“${example}”。如需要，请在下面的表里选定它的含义。`,
	cellsNotRead: (v) => `表格以外还有内容没有读：${cells(v)}。`,
	missingUnits: ({ ids, count }, names) => `没有${Number(count) > 12 ? `其余 ${count} 个单位` : names(ids)}的数，它们仍按已公布的事实显示。`,
	nothing: () => "没有读到任何数。请看看各列的含义是否选对。",
	formulas: (v) => `有公式：${cells(v)}。用的是文件里存的结果，没有重新计算。`,
	emptyFormulas: (v) => `公式没有存下结果：${cells(v)}，当作空格。请在表格软件里打开并保存一次。`,
	merged: (v) => `有合并的格子：${cells(v)}。只有左上角一格有内容，其余当作空格；若各格都有数，请取消合并后逐格填写。`,
	mergedSpread: (v) => `有合并的格子：${cells(v)}。其中的地区或年份算作所跨每一行的。`,
	skippedRows: (v) => `表格以外的文字没有读：${quoted(v)}。`,
	figuresAbove: (v) => `表头上方还有数字，没有读：${cells(v)}。如果它们属于表格，请把表头移到它们上面。`,
	hiddenRows: ({ rows, texts, count }) => `读了隐藏的行：第 ${several(rows)} 行${Number(count) > rows.length ? `等 ${count} 行` : ""}，例如“${texts[0]}”。如果不该算，请在文件里删去。`,
	hiddenColumns: ({ columns, texts }) => `读了隐藏的列：${several(columns)}（${several(texts)}）。如果不该算，请设为“不用”。`,
	hiddenSheets: ({ names, chosen }) => chosen ? `读的工作表“${several(names)}”在文件里是隐藏的。` : `隐藏的工作表没有读：${several(names)}。`,
	otherSheets: ({ sheet, names }) => `读的是工作表“${sheet}”，另有${quoted({
		texts: names,
		count: names.length
	})}，可在上面改选。`,
	alikeSheets: ({ sheet, names }) => `只读了工作表“${sheet}”。${quoted({
		texts: names,
		count: names.length
	})}的表头与它相同，可能是其他年份：请逐一载入，或合成一张带年份的表。`,
	turned: () => "表头在第一列、地区在第一行，已按横放的表读。",
	unitsRow: () => "表头下的一行是计量单位。",
	claimsLeftOut: ({ year, count }) => `${year} 年有 ${count} 条弱来源或未采用的说法没有读入。`
};
var kinds = {
	edition: "一年的全表",
	editions: "多年的表",
	cities: "重点城市的表",
	indicators: "任意地方的指标表"
};
var answers = {
	"decimalComma.decimal": "逗号是小数点",
	"decimalComma.thousands": "逗号是千位分隔",
	"apostrophe.thousands": "撇号是千位分隔",
	"share.percent": "乘以 100",
	"share.asIs": "就是这么小",
	"notIndex.indicators": "按指标表读"
};
var whyNotRead = {
	title: "表头上方的文字",
	note: "注释",
	ignored: "不用的列",
	heads: "重复的表头",
	outside: "表格以外",
	unitsRow: "计量单位",
	summaryRow: "汇总行",
	regionRows: "区域行",
	skippedRows: "表格以外的文字",
	unassessed: "未参评"
};
var fixedRoles = {
	ignore: "不用",
	place: "单位",
	year: "评估年度",
	reportYear: "报告年份",
	indicator: "指标",
	indicatorName: "指标名称",
	index: "总体指数",
	rank: "名次",
	band: "等级"
};
var messages = {
	mark: "本机数据",
	open: "打开本机数据",
	openHint: "XLSX、XLS、ODS、CSV、JSON，只在这台设备上读，不上传。",
	title: "本机数据",
	lead: "载入你手里的全表，地图、排名和各页随之补全。文件只在这台设备上读，不上传，也不会进入链接。",
	close: "关闭",
	make: "要换成自己的地域，用地图文件和表格做一本图集：",
	toMake: "制作图集",
	choose: "选择文件",
	drop: "或把文件拖到页面任意处。XLSX、XLS、ODS、CSV 或 JSON，至多 20 MB。",
	dropHere: "松开即读取",
	onlyOne: "一次只读一个文件，读的是第一个。",
	templates: "模板",
	templatesHint: "只有表头和单位名称，没有数。",
	template: {
		edition: "一年的全表",
		editions: "五年表",
		cities: "重点城市",
		indicators: "指标表"
	},
	reading: (file) => `正在读“${file}”`,
	percent: (share) => `${Math.round(share * 100)}%`,
	comparing: "正在与已公布的事实比对",
	cancel: "取消",
	another: "换一个文件",
	failed: (file) => `“${file}”没有载入`,
	unchanged: "页面保持原样。",
	understood: (file) => file,
	kind: "这是",
	kinds,
	sheet: "工作表",
	year: "评估年度",
	yearNone: "请选择",
	yearMeans: "文件里的年份是",
	yearMeansOptions: {
		assessed: "评估年度",
		report: "报告年份（晚一年）"
	},
	wide: "各年一列的是",
	wideOptions: {
		index: "总体指数",
		rank: "名次"
	},
	scoredYear: "用于评分的年份",
	facts: {
		recognised: (n, of, kind) => kind === "indicators" ? `${n} 个地方` : `认出 ${of} 个${kind === "cities" ? "城市" : "单位"}中的 ${n} 个`,
		figures: (n) => `${n} 个数`,
		years: (years) => years.length ? `评估年度 ${years.join("、")}` : "没有年份",
		encoding: (name) => `编码 ${name}`
	},
	columns: "各列的含义",
	columnHint: "不对可以改。",
	column: (letters, header) => `${letters} 列 ${header}`,
	role: (role, dimension) => {
		const [what, year] = role.split("@");
		const [measure, id] = what.split(":");
		const name = measure === "dimension" ? dimension(id) : measure === "dimensionRank" ? `${dimension(id)}的名次` : fixedRoles[measure];
		return year ? `${year} 年${name}` : name;
	},
	answer: (code, option) => answers[`${code}.${option}`] ?? option,
	answered: (code, option, letters) => `${letters ? `${letters} 列：` : ""}${answers[`${code}.${option}`] ?? option}`,
	takeBack: "改回",
	others: (list) => `也可以读：${list.map(({ sheet, kind, figures }) => `工作表“${sheet}”（${kinds[kind]}，${figures} 个数）`).join("；")}`,
	notReadTitle: (n) => `没有读的格子（${n}）`,
	whyNotRead: (why) => whyNotRead[why] ?? "见上面的问题",
	problems: "问题",
	noProblems: "没有发现问题。",
	severity: {
		error: "须解决",
		question: "请回答",
		warning: "请留意",
		note: "说明"
	},
	problem: (problem, names) => problems[problem.code](problem.values, names),
	file: (code, values) => files[code](values),
	more: (n) => `同类问题另有 ${n} 处。`,
	showAll: (n) => `显示全部 ${n} 条`,
	resolveName: (text) => `“${text}”是`,
	leaveOut: "不用这一行",
	disagreements: (n) => `与已公布的说法不一致：${n} 处`,
	disagreementsHint: "两边都保留并列出，推算只用一边：",
	wins: {
		own: "用本机数据推算",
		published: "用已公布的推算"
	},
	ownSays: "本机",
	publishedSays: "已公布",
	apply: "载入",
	applyBlocked: (n) => `还有 ${n} 个问题须解决，才能载入。`,
	applied: (file) => `已载入“${file}”。`,
	appliedIndicators: (file) => `已载入“${file}”，可在“评分”页使用。`,
	pack: "这是一个数据包：它自带单位、年度，可能还有地图。打开后，全站改为显示它，已载入的其他本机数据随之移除；可随时关闭，回到原来的数据。",
	openPack: "打开数据包",
	applyFailed: "载入没有成功，页面保持原样。",
	toScore: "去评分",
	bar: {
		label: "本机数据",
		inUse: "正在使用本机数据，非官方",
		using: (files) => `正在使用，非官方：${files}`,
		item: (file, years) => years.length ? `${file}（${years.join("、")}）` : file,
		more: (n) => `等 ${n} 个文件`,
		details: "详情",
		remove: "移除",
		removeOne: (file) => `移除“${file}”`,
		removeAll: "全部移除",
		removed: "已移除本机数据，页面恢复为已公布的事实。",
		keep: "在这台设备上保留",
		kept: "已保留在这台设备上，下次打开仍在。",
		forgotten: "不再保留，关闭页面后即消失。",
		refused: "这台设备不允许保存，或空间不够：本机数据只保留到关闭页面为止。",
		restored: "已载入这台设备上保留的本机数据。",
		add: "再载入一个",
		exportJson: "存为 JSON",
		contradictions: (n) => `与已公布的说法有 ${n} 处不一致`
	}
};
export { messages$1 as n, messages as t };
