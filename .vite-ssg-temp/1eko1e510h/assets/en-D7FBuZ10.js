import { Ht as indexClasses, I as formatIndex, L as formatInterval, R as formatRange, Y as plain, z as isTelling } from "../main.mjs";
import { t as bandNames$1 } from "./bandNames-BfuI8aBZ.js";
import { t as subject } from "./en-COvpF1fH.js";
// src/locales/en.ts
var bandNames = bandNames$1.en;
/** Guangdong, Zhejiang and Shanghai */
function list(items) {
	return items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
var units = (n) => n === 1 ? "1 unit" : `${n} units`;
var places = (n) => n === 1 ? "1 place" : `${n} places`;
function overviewSentence(statement, nameOf, mark = plain) {
	const { year, coverage, leaders, mean, bandCounts } = statement;
	const nation = (what) => `${year}/nation/${what}`;
	const parts = [];
	if (leaders.units.length) {
		const index = leaders.index !== void 0 && formatIndex(leaders.index);
		const value = index ? ` with ${mark(index, `${year}/${leaders.units[0]}/index`)}` : "";
		const first = list(leaders.units.map(nameOf));
		parts.push(leaders.units.length > 1 ? `${first} shared first place${value}` : `${first} came first${value}`);
	}
	const [best = "", second = ""] = statement.bands;
	if (bandCounts[best] !== void 0 && second) parts.push(`${mark(bandCounts[best], nation(`bandCount/${best}`))} of ${coverage.units} units were rated ${bandNames[best]?.toLowerCase()}`);
	else if (statement.highOrBetter !== void 0) parts.push(`${mark(statement.highOrBetter, nation(`bandCount/${second}`))} of ${coverage.units} units were rated ${bandNames[second]?.toLowerCase()} or better`);
	if (mean.printed !== void 0 && !mean.doubtful) parts.push(`the ${subject.mean} was ${mark(formatIndex(mean.printed), nation("mean"))}`);
	if (statement.aboveMean !== void 0) {
		const [count = "", word = ""] = units(statement.aboveMean).split(" ");
		parts.push(`${mark(count, nation("aboveMean"))} ${word} stood ${subject.aboveMean}`);
	}
	if (parts.length) return `In ${year}, ${list(parts)}.`;
	if (coverage.index === coverage.units) return `For ${year} the index of every unit is known.`;
	if (coverage.index * 2 > coverage.units) return `For ${year} the index of ${coverage.index} of ${units(coverage.units)} is known.`;
	return coverage.index || coverage.rank || coverage.band ? `For ${year} only a few figures are known.` : `For ${year} no figure of any single unit was found.`;
}
function overviewGap(statement, mark = plain) {
	const { coverage, mean } = statement;
	const missing = [];
	if (coverage.index === 0) missing.push("The index of the single units was not published");
	else if (coverage.index < coverage.units) missing.push(`The index of ${units(coverage.units - coverage.index)} was not published`);
	if (coverage.position === 0 && coverage.rank === 0) missing.push("ranks were not published");
	else if (coverage.rank < coverage.units && coverage.position < coverage.units) missing.push(`only ${units(coverage.rank)} ${coverage.rank === 1 ? "has" : "have"} a rank`);
	if (mean.printed === void 0 && isTelling(mean.bounds)) missing.push(`the ${subject.mean} was not published; the known indices put it ${mean.bounds.lo === mean.bounds.hi ? "at" : "within"} ${mark(formatInterval(mean.bounds, "not published"), `${statement.year}/nation/mean`)}`);
	const said = missing.join("; ");
	return said ? `${said[0].toUpperCase()}${said.slice(1)}.` : "Index and rank of every unit are known.";
}
var messages = {
	lang: "en",
	htmlLang: "en",
	local: (text) => text.en,
	list,
	site: {
		get title() {
			return subject.title;
		},
		get tagline() {
			return subject.tagline;
		},
		get description() {
			return subject.description;
		},
		home: "Overview",
		skip: "Skip to the content",
		otherLanguage: "中文",
		otherLanguageLabel: "Switch to Chinese",
		main: "Main navigation",
		menu: "Pages",
		breadcrumbs: "You are here",
		pages: {
			compare: "Compare",
			cities: "Cities",
			platform: "Platforms",
			cases: "Cases",
			score: "Scoring",
			data: "Data and method",
			screen: "Wall"
		}
	},
	textSize: {
		label: "Large text",
		hint: "Larger text and buttons, stronger contrast"
	},
	theme: {
		label: "Theme",
		auto: "System",
		light: "Light",
		dark: "Dark"
	},
	year: (year) => String(year),
	assessedYear: (year, report) => `Assessed year ${year}, report of ${report}`,
	measure: {
		label: "Map colours show",
		band: "Band",
		index: "Index",
		position: "Position"
	},
	kind: {
		unpublished: "Not published",
		notAssessed: "Not assessed",
		noData: "No data",
		noIndicator: "No such indicator",
		bounded: "Range only"
	},
	basis: {
		printed: "Printed in a report or the press",
		derived: "Follows from published facts",
		bounded: "Only a range is known",
		unknown: "Not published"
	},
	overview: {
		sentence: overviewSentence,
		gap: overviewGap,
		citiesOnly: "The sources of this year speak of key cities only.",
		get fill() {
			return subject.fill;
		}
	},
	nation: {
		get nation() {
			return subject.all;
		},
		cities: "Key cities",
		mean: "Mean index",
		get aboveMean() {
			return subject.aboveMean.replace(/^./, (first) => first.toUpperCase());
		},
		units,
		count: (n) => String(n),
		bands: "Bands",
		previous: (year, value) => `${year}: ${value}`,
		noPrevious: "Not published before",
		methodBreak: "Method changed: not compared directly",
		dimensions: "Mean of each dimension"
	},
	map: {
		label: (year, measure) => subject.map.label(year, measure),
		get hint() {
			return subject.map.hint;
		},
		area: (name, band, index, position) => `${name}: band ${band}, index ${index}, position ${position}`,
		get corps() {
			return subject.map.corps;
		},
		get taiwan() {
			return subject.map.taiwan;
		},
		get hongKongMacao() {
			return subject.map.hongKongMacao;
		},
		get inset() {
			return subject.map.inset;
		},
		approval: "Map approval number: ",
		get approvalEmpty() {
			return subject.map.approval;
		},
		get origin() {
			return subject.map.origin;
		},
		legend: "Legend; also filters by band",
		showAll: "Show all",
		several: "Several bands possible",
		only: "Only bounds known",
		unknown: "Not published",
		none: "Not assessed or no data",
		get failed() {
			return subject.map.failed;
		},
		absent: "This pack brings no map; ranking and tables work as usual.",
		steps: {
			get index() {
				return indexClasses();
			},
			position: "Position (last on the left, first on the right)"
		}
	},
	ranking: {
		heading: "Ranking",
		position: "Position",
		unit: "Unit",
		index: "Index",
		rank: "Printed rank",
		rankHead: "Rank",
		positionHead: "Pos.",
		change: "Change",
		rankShort: (rank) => `printed ${rank}`,
		places: (n, since) => n === 0 ? `Unchanged since ${since}` : n > 0 ? `Up ${places(n)} since ${since}` : `Down ${places(-n)} since ${since}`,
		note: "Position = 1 + the number of units strictly above. Printed ranks are dense: after a tie no number is skipped. A range is as far as the published facts go.",
		tie: "tie",
		range: (best, worst) => `Position ${best} to ${worst}`,
		at: (position) => `Position ${position}`,
		get axis() {
			return subject.axis;
		}
	},
	regions: {
		get heading() {
			return subject.regions;
		},
		members: units,
		mean: "Regional mean",
		meanUnknown: "Regional mean not published",
		meanComputed: "computed from the members, not printed in the report",
		best: "First",
		bestUnknown: "cannot be said",
		improved: "Most improved",
		improvedUnknown: "Improvement not published",
		improvedNone: "No unit gained places",
		progressNamed: "Listed as progressing",
		focus: (name) => `Focus the map on ${name}`,
		unfocus: (name) => `Stop focusing on ${name}`,
		focused: (name) => `Focused on ${name}`
	},
	timeline: {
		label: "Assessed year",
		play: "Play",
		pause: "Pause",
		previous: "Previous year",
		next: "Next year",
		value: (year, report) => `${year} (report of ${report})`,
		coverage: (index, rank, band, n) => `Of ${n} units, index known for ${index}, rank for ${rank}, band for ${band}`,
		coverageShort: (n, of) => `${n}/${of}`,
		legend: "Bars: units with a printed index; pale: units whose rank or band is known",
		break: "Method changed",
		renamed: "Index renamed",
		hint: "Left and right arrows change the year; or type one",
		gap: ([first, last]) => `No data for ${first === last ? first : `${first}–${last}`}`,
		stopped: (year) => `Stopped at ${year}`
	},
	search: {
		label: "Find a unit",
		get placeholder() {
			return subject.search.placeholder;
		},
		results: (n) => n ? `${n} results` : "No match",
		get none() {
			return subject.search.none;
		},
		guess: "No such name. Did you mean:",
		city: (province) => `key city, see ${province}`,
		get region() {
			return subject.search.region;
		},
		clear: "Clear"
	},
	selection: {
		heading: "Selected units",
		clear: "Clear selection",
		page: (name) => `About ${name}`,
		compare: "Compare them",
		several: "Hold Shift to select several"
	},
	source: {
		hint: "Show sources",
		heading: (about, what) => `${about} · ${what}`,
		close: "Close",
		sources: "Sources",
		get retold() {
			return subject.retold;
		},
		reasons: "How it follows",
		conflicts: "Contradictions between sources",
		noClaims: "No source has published this figure.",
		what: {
			index: "Index",
			band: "Band",
			position: "Position",
			unit: "Index, band and place",
			mean: "Mean index",
			get aboveMean() {
				return `Units ${subject.aboveMean}`;
			},
			bandCount: "Units in the band",
			dimension: "Mean of the dimension"
		},
		weak: "Weak source: listed, not used for conclusions",
		inferred: "Follows from the wording",
		setAside: "Listed as printed, not used for conclusions",
		also: (titles) => `Also in: ${titles}`,
		open: "Open the source",
		reliability: {
			report: "report",
			primary: "government site",
			press: "press",
			repost: "repost",
			mirror: "copy, original not seen",
			weak: "weak source",
			own: "own data"
		},
		claim: {
			index: (v) => `Index ${formatIndex(v)}`,
			rank: (v) => `Printed rank ${v}`,
			rankWithin: (v) => `Among the first ${v}`,
			band: (b) => `Band “${bandNames[b]}”`,
			notBand: (b) => `Not in the band “${bandNames[b]}”`,
			mean: (v) => `Mean ${formatIndex(v)}`,
			get meanAtLeast() {
				return `The regional mean reaches the ${subject.mean}`;
			},
			get meanBelow() {
				return `The regional mean is below the ${subject.mean}`;
			},
			regionOrder: (groups) => `Regional means from high to low: ${groups}`,
			aboveMeanCount: (v) => `${units(v)} ${subject.aboveMean}`,
			aboveMeanShare: (v) => `Share ${v}%`,
			bandCount: (bands, v) => `${units(v)} in ${list(bands.map((b) => `“${bandNames[b]}”`))}`,
			bandShare: (b, v) => `“${bandNames[b]}”: ${v}%`,
			bandMembers: (b, names) => `All units in “${bandNames[b]}”: ${names}`,
			top: (v, names) => `First ${v}: ${names}`,
			order: (names) => `From high to low: ${names}`,
			dimension: (name, v) => `Mean of ${name}: ${formatIndex(v)}`,
			dimensionRank: (name, v) => `${name}: rank ${v}`,
			dimensionRankWithin: (names, v, count) => `${names}: ${count ?? "all"} within the first ${v}`,
			lowerMean: (than, v, dimension) => `${dimension || "Mean"} below the ${formatIndex(v)} of ${than}`,
			betterRank: (than) => `Ranked better than in ${than}`,
			growth: (since, v, dimension) => `${dimension} ${v}% up on ${since}`.trim(),
			group: (words) => `Listed under “${words}”`,
			groups: {
				model: "models",
				first: "first group",
				progress: "progress",
				slow: "slow progress",
				lagging: "lagging"
			}
		}
	},
	notices: {
		heading: "Parts of this link were not understood",
		unknownYear: (given, used) => `There is no edition for “${given}”; showing ${used}. The timeline lists the years.`,
		unknownMeasure: (given, used) => `There is no measure “${given}”; showing ${used}. Use band, index or position.`,
		unknownUnit: (given) => subject.unknownUnit(given),
		tooManyUnits: (given) => `“${given}” names more than five units; the first five are taken.`,
		unknownRegion: (given) => subject.unknownRegion(given),
		unknownBand: (given) => `“${given}” names unknown bands, which were ignored. Use ${Object.keys(bandNames).join(", ")}.`,
		dismiss: "Dismiss"
	},
	faults: {
		load: "Something could not be loaded: the network may be down, or the site has just been updated. What is on screen stays usable.",
		program: "The program made an error. What is on screen stays usable; reload if something looks wrong.",
		part: "This part could not be drawn; everything else stays usable.",
		retry: "Try again"
	},
	band: bandNames,
	index: (value) => formatIndex(value),
	interval: (interval) => formatInterval(interval, "Not published"),
	positionRange: formatRange,
	bands: (ids) => ids.length >= Object.keys(bandNames).length ? "Not published" : ids.map((id) => bandNames[id]).join(" / "),
	footer: {
		share: "Share and embed",
		make: "Make your own atlas",
		get sources() {
			return subject.sources;
		},
		rule: "The atlas shows no figure that nobody published. What follows from published facts carries its reason; where only a range is known, the range is shown; everything else reads “not published”.",
		privacy: "Nothing is collected, no cookies are set, no request goes to a third party."
	},
	exporting: {
		label: "Export",
		failed: "The export could not be loaded. Check the network and try again."
	},
	table: { csv: "Download this table (CSV)" },
	notFound: {
		heading: "No such page",
		text: "The address may be mistyped.",
		home: "Back to the overview"
	}
};
export { messages };
