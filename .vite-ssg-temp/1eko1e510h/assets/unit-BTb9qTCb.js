import { C as placesAmong, T as tellingPlace, b as isOpen, x as isVague } from "../main.mjs";
// src/domain/statements/unit.ts
/** Widest bounds, in points, that a sentence still states as such. */
var tellingWidth = 5;
/** The printed rank of a unit and how far it counts; undefined where none is printed. */
function rankOf(id, edition, printed) {
	if (printed === void 0) return void 0;
	const aside = new Set(edition.resolutions.flatMap((resolution) => resolution.setAside));
	const sources = edition.claims.filter((claim) => claim.what === "rank" && claim.about === id && claim.value === printed && !claim.weak);
	return {
		printed,
		standing: sources.some((claim) => !aside.has(claim.id)) ? "used" : sources.length ? "setAside" : "weak"
	};
}
/** The band that a weak claim gives a unit. */
function weakBandOf(id, edition) {
	const weak = edition.claims.find((claim) => claim.what === "band" && claim.about === id && claim.weak);
	return weak?.what === "band" ? weak.band : void 0;
}
/** @throws RangeError for a unit or region that the assessment does not hold */
function unitStatement(id, region, edition, assessment) {
	const { units, order } = assessment;
	const row = units.get(id);
	if (!row) throw new RangeError(`No unit ${id} in ${assessment.year}`);
	const places = placesAmong(assessment, region.members, assessment.regions.get(region.id));
	return {
		id,
		year: edition.year,
		reportYear: edition.report.year,
		units: units.size,
		index: row.index.hi - row.index.lo <= tellingWidth ? {
			bounds: row.index,
			basis: row.indexBasis
		} : void 0,
		position: isOpen(row, units.size) ? void 0 : row.position,
		vague: isVague(row.position, units.size),
		rank: rankOf(id, edition, row.printedRank),
		level: order.level(id),
		bands: row.bands,
		weakBand: row.bands.length > 1 ? weakBandOf(id, edition) : void 0,
		bandDerived: row.bands.length === 1 && row.bandBasis === "derived",
		bandsInAll: edition.bands.length,
		region: {
			id: region.id,
			size: places.size,
			place: tellingPlace(places, id)
		}
	};
}
export { unitStatement as n, rankOf as t };
