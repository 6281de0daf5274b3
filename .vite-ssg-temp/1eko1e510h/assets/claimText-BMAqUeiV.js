// src/components/source/claimText.ts
/**
* A claim in one short line of the page's language.
* @param nameOf names units and regions, and a dimension of an edition that does not list its own
*/
function claimText(claim, edition, t, nameOf) {
	const say = t.source.claim;
	const names = (ids) => t.list(ids.map(nameOf));
	const dimension = (id) => {
		const found = edition.dimensions?.find((each) => each.id === id);
		return found ? t.local(found.name) : nameOf(id);
	};
	switch (claim.what) {
		case "index":
		case "rank":
		case "mean":
		case "rankWithin":
		case "aboveMeanCount":
		case "aboveMeanShare": return say[claim.what](claim.value);
		case "band": return say.band(claim.band);
		case "notBand": return say.notBand(claim.band);
		case "meanAgainstNation": return claim.value === "atLeast" ? say.meanAtLeast : say.meanBelow;
		case "regionOrder": return say.regionOrder(claim.groups.map(names).join(" > "));
		case "bandCount": return say.bandCount(claim.bands, claim.value);
		case "bandShare": return say.bandShare(claim.band, claim.value);
		case "bandMembersComplete": return say.bandMembers(claim.band, names(claim.units));
		case "topComplete": return say.top(claim.value, names(claim.units));
		case "order": return say.order(names(claim.units));
		case "dimension":
		case "dimensionRank": return say[claim.what](dimension(claim.dimension), claim.value);
		case "dimensionRankWithin": return say.dimensionRankWithin(t.list(claim.dimensions.map(dimension)), claim.value, claim.count);
		case "lowerMean": return say.lowerMean(claim.than, claim.value, claim.dimension ? dimension(claim.dimension) : "");
		case "betterRank": return say.betterRank(claim.than);
		case "growth": return say.growth(claim.since, claim.value, claim.dimension ? dimension(claim.dimension) : "");
		case "group": return say.group(claim.words ? t.local(claim.words) : say.groups[claim.group]);
	}
}
export { claimText as t };
