import { i as seriesRows, n as findingRows, r as practiceRows } from "./DownloadsSection-Bkibr3Ma.js";
import { H as figureText, a as isOwnClaim, i as concernsCities, o as shownSources } from "../main.mjs";
import { r as sourceUse } from "./DataView-VESCFasK.js";
// src/domain/export.ts
var separator = "; ";
/** Rows of named cells as a table; the first row names the columns, every row has the same. */
function table(rows) {
	const fields = Object.keys(rows[0] ?? {});
	const text = (cell) => cell === void 0 || cell === null ? "" : String(cell);
	return {
		fields,
		rows: rows.map((row) => fields.map((field) => text(row[field])))
	};
}
/** The value of a claim in one cell; lists are joined by `; `, groups of a list by ` > `. */
function valueOf(claim) {
	switch (claim.what) {
		case "band":
		case "notBand": return claim.band;
		case "regionOrder": return claim.groups.map((group) => group.join(separator)).join(" > ");
		case "order":
		case "bandMembersComplete":
		case "group": return claim.units.join(separator);
		case "betterRank": return;
		default: return claim.value;
	}
}
/** What a value speaks of beside its subject: bands, dimension, base year, the units of a top list. */
function detailOf(claim) {
	switch (claim.what) {
		case "bandCount": return claim.bands.join(separator);
		case "bandShare":
		case "bandMembersComplete": return claim.band;
		case "dimension":
		case "dimensionRank": return claim.dimension;
		case "dimensionRankWithin": return claim.dimensions.join(separator);
		case "lowerMean":
		case "betterRank": return [`than ${claim.than}`, "dimension" in claim && claim.dimension].filter(Boolean).join(separator);
		case "growth": return [`since ${claim.since}`, claim.dimension].filter(Boolean).join(separator);
		case "topComplete": return claim.units.join(separator);
		case "group": return claim.group;
		default: return "";
	}
}
/** One row a claim, as published: weak and set aside ones too, marked as such. */
function claimRows({ units, cities, regions, editions, sources }) {
	const own = shownSources([...editions.values()], sources).files.length > 0;
	const fileOf = (claim) => isOwnClaim(claim, sources) ? sources.get(claim.source)?.title.zh : "";
	const named = new Map([
		...units,
		...cities,
		...regions
	].map((each) => [each.id, each]));
	return [...editions.values()].flatMap((edition) => {
		const aside = new Set(edition.resolutions.flatMap((resolution) => resolution.setAside));
		return edition.claims.map((claim) => ({
			assessed_year: edition.year,
			report_year: edition.report.year,
			id: claim.id,
			about: claim.about,
			name_zh: named.get(claim.about)?.name,
			name_en: named.get(claim.about)?.english,
			what: claim.what,
			detail: detailOf(claim),
			value: valueOf(claim),
			source: claim.source,
			also: claim.also?.join(separator),
			quote: claim.quote,
			page: claim.page,
			weak: claim.weak ?? false,
			inferred: claim.inferred ?? false,
			set_aside: aside.has(claim.id),
			note_zh: claim.note?.zh,
			note_en: claim.note?.en,
			...own && { own_file: fileOf(claim) }
		}));
	});
}
/** The reader's own files by assessed year, of the years whose figures of these units or cities they hold. */
function ownFiles({ editions, sources, cities }, ofCities) {
	const named = new Map(cities.map((city) => [city.id, city]));
	return new Map([...editions].flatMap(([year, edition]) => {
		const { files } = shownSources([edition], sources, (claim) => concernsCities(claim, named) === ofCities);
		return files.length ? [[year, files.join(separator)]] : [];
	}));
}
/** One row a unit and year: what is printed, and the bounds that follow. */
function assessmentRows(subjects, assessments, files) {
	return [...assessments.values()].flatMap(({ year, units }) => subjects.flatMap((unit) => {
		const row = units.get(unit.id);
		if (!row) return [];
		return [{
			assessed_year: year,
			unit: unit.id,
			slug: unit.slug,
			name_zh: unit.name,
			name_en: unit.english,
			region: unit.region,
			...unit.province && {
				province: unit.province,
				category: unit.category
			},
			printed_index: row.printedIndex === void 0 ? void 0 : figureText(row.printedIndex),
			index_lo: row.index.lo,
			index_lo_open: row.index.loOpen,
			index_hi: row.index.hi,
			index_hi_open: row.index.hiOpen,
			index_basis: row.indexBasis,
			bands: row.bands.join(separator),
			band_basis: row.bandBasis,
			printed_rank: row.printedRank,
			position_best: row.position[0],
			position_worst: row.position[1],
			position_basis: row.positionBasis,
			basis: row.basis,
			contradictions: row.conflicts.join(separator),
			...files.size && { own_file: files.get(year) }
		}];
	}));
}
function sourceRows(input) {
	const use = sourceUse(input);
	return [...input.sources.values()].map(({ id, title, publisher, date, reliability, url }) => ({
		id,
		title_zh: title.zh,
		title_en: title.en,
		publisher_zh: publisher.zh,
		publisher_en: publisher.en,
		date,
		reliability,
		url,
		claims: use.get(id)?.claims ?? 0,
		other_facts: use.get(id)?.others ?? 0
	}));
}
function caseRows({ cases }) {
	return (cases?.boxes ?? []).map(({ box, kind, title, unit, city, region, page, source }) => ({
		assessed_year: cases.year,
		box,
		kind,
		title,
		unit,
		city,
		region,
		page,
		source
	}));
}
function platformRows({ platform }) {
	return (platform?.capabilities ?? []).flatMap((capability) => capability.levels.map((level) => ({
		assessed_year: platform.year,
		capability: capability.id,
		capability_zh: capability.name.zh,
		capability_en: capability.name.en,
		relation: capability.relation,
		level: level.id,
		level_zh: level.name.zh,
		level_en: level.name.en,
		stage: level.stage,
		count: level.count,
		share_percent: level.share,
		units: level.units?.join(separator),
		units_complete: level.complete,
		inferred: level.inferred ?? false,
		source: level.source,
		quote: level.quote,
		note_zh: level.note?.zh,
		note_en: level.note?.en
	})));
}
/** One of the tables, ready to be written as CSV or XLSX. */
function exportTable(id, input) {
	switch (id) {
		case "claims": return table(claimRows(input));
		case "assessments": return table(assessmentRows(input.units, input.assessments, ownFiles(input, false)));
		case "cities": return table(assessmentRows(input.cities, input.cityAssessments, ownFiles(input, true)));
		case "sources": return table(sourceRows(input));
		case "cases": return table(caseRows(input));
		case "platform": return table(platformRows(input));
		case "series": return table(input.series ? seriesRows(input.series) : []);
		case "findings": return table(input.findings ? findingRows(input.findings) : []);
		case "practices": return table(input.practices ? practiceRows(input.practices) : []);
	}
}
/** Everything published, and apart from it what follows, as one value for JSON. */
function exportAll(input) {
	const { units, cities, regions, sources, editions, platform, cases, series, findings, practices, date } = input;
	return {
		date,
		published: {
			units,
			regions,
			cities,
			sources: [...sources.values()],
			editions: [...editions.values()],
			platform,
			cases,
			series,
			findings,
			practices
		},
		derived: {
			note: "Bounds that follow from the published claims; nothing here is printed by a source unless it says so.",
			assessments: [...input.assessments.values(), ...input.cityAssessments.values()].map(({ year, units: rows }) => ({
				year,
				units: [...rows.values()]
			}))
		}
	};
}
export { exportAll, exportTable };
