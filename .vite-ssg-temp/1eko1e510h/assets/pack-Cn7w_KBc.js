import { Jt as assess, in as ContradictionError } from "../main.mjs";
// src/dataset/normalise.ts
/** What tells two claims of one kind about one thing apart, or nothing where there can be only one. */
function discriminator(claim) {
	switch (claim.what) {
		case "bandCount": return claim.bands.join("+");
		case "notBand":
		case "bandShare":
		case "bandMembersComplete": return claim.band;
		case "dimension":
		case "dimensionRank": return claim.dimension;
		case "dimensionRankWithin": return claim.dimensions.join("+");
		case "growth": return claim.dimension ? `${claim.since}:${claim.dimension}` : String(claim.since);
		case "lowerMean": return claim.dimension ? `${claim.than}:${claim.dimension}` : String(claim.than);
		case "betterRank": return String(claim.than);
		case "group": return claim.group;
		case "topComplete": return String(claim.value);
		default: return;
	}
}
/**
* What a claim speaks of: two claims with one key say something of the same thing. `about/what`, followed by `:` and
* what tells the claim apart where its kind needs that: `nation/bandCount:veryHigh`, `nation/growth:2020:effectiveness`.
*/
function claimKey(claim) {
	const detail = discriminator(claim);
	return detail ? `${claim.about}/${claim.what}:${detail}` : `${claim.about}/${claim.what}`;
}
function withBands(claim) {
	if (claim.what !== "bandCount") return claim;
	const { band, bands, ...rest } = claim;
	return {
		...rest,
		bands: bands ?? (band ? [band] : [])
	};
}
/**
* Brings the claims of a file into the form of the model: every claim gets its id and `bandCount` its `bands`.
*
* An id that the file leaves out is the claim's key, followed by `#2`, `#3` … where it is taken. Ids written in the file
* are kept as they are.
*/
function normaliseClaims(claims) {
	const taken = new Set(claims.flatMap((claim) => claim.id === void 0 ? [] : [claim.id]));
	return claims.map((raw) => {
		const claim = withBands(raw);
		if (claim.id !== void 0) return claim;
		const base = claimKey(claim);
		let id = base;
		for (let n = 2; taken.has(id); n++) id = `${base}#${n}`;
		taken.add(id);
		return {
			...claim,
			id
		};
	});
}
// src/dataset/pack.ts
/** Id of the source that stands for a file of own data. */
var ownSourceId = (id) => `own-${id}`;
/** Whether a source is a reader's own file. */
var isOwnSource = (id) => id.startsWith("own-");
function ownSource({ id, file }) {
	return {
		id: ownSourceId(id),
		title: {
			zh: file,
			en: file
		},
		publisher: {
			zh: "本机数据",
			en: "Own data"
		},
		reliability: "own"
	};
}
/** An edition that the dataset lacks: scale and name of the index as in the newest edition unless the file says other. */
function newEdition(dataset, own, { year, edition }) {
	const like = [...dataset.editions.values()].at(-1);
	if (!like) throw new RangeError("No edition to follow: the dataset is empty.");
	return {
		year,
		report: {
			title: own.file,
			year: year + 1,
			publisher: ownSource(own).publisher
		},
		indexName: like.indexName,
		dimensions: null,
		bands: like.bands,
		...edition,
		claims: [],
		resolutions: []
	};
}
/** The claims as the dataset's own, with ids that no other claim has. */
function ownClaims(own, edition) {
	const source = ownSourceId(own.id);
	return normaliseClaims(edition.claims.map(({ cell, ...claim }) => ({
		...claim,
		source,
		page: cell
	}))).map((claim) => ({
		...claim,
		id: `${source}/${claim.id}`
	}));
}
var noteOf = (own) => own.wins === "own" ? {
	zh: `与本机数据“${own.file}”不能同时成立，按本机数据推算，其余按原样列出。`,
	en: `Can't be true together with own data “${own.file}”: own data is used, the rest is listed as printed.`
} : {
	zh: `本机数据“${own.file}”与已公布的数据不能同时成立，按已公布的推算，本机数据只列出。`,
	en: `Own data “${own.file}” can't be true together with what is published: the published is used, own data is only listed.`
};
/** Kinds that say one value of one thing: two claims with the same key and different values exclude each other. */
var singleValued = /* @__PURE__ */ new Set([
	"index",
	"rank",
	"band",
	"mean",
	"meanAgainstNation",
	"aboveMeanCount",
	"bandCount",
	"bandShare",
	"aboveMeanShare",
	"dimension",
	"dimensionRank",
	"growth"
]);
var valueOf = (claim) => "value" in claim ? claim.value : "band" in claim ? claim.band : void 0;
/** Pairs of an own claim and an earlier one that give one thing two values. */
function plainContradictions(before, own) {
	const known = /* @__PURE__ */ new Map();
	for (const claim of before) if (singleValued.has(claim.what)) {
		const key = claimKey(claim);
		known.set(key, [...known.get(key) ?? [], claim]);
	}
	return own.flatMap((claim) => (known.get(claimKey(claim)) ?? []).filter((other) => valueOf(other) !== valueOf(claim)).map((other) => [claim, other]));
}
var setAsideIn = (edition) => new Set(edition.resolutions.flatMap(({ setAside }) => setAside));
/**
* Sets claims aside until the rest can be true together.
* @throws ContradictionError where the winning claims contradict each other by themselves
*/
function settle(dataset, own, edition, ids) {
	const wins = (id) => ids.has(id) === (own.wins === "own");
	const tries = [() => assess(edition, dataset.units, dataset.regions, "nation"), () => dataset.cities.length && assess(edition, dataset.cities, dataset.regions, "cities")];
	for (const attempt of tries) try {
		attempt();
	} catch (error) {
		if (!(error instanceof ContradictionError)) throw error;
		const setAside = error.claims.filter((id) => !wins(id));
		if (!setAside.length || setAside.length === error.claims.length) throw error;
		const resolution = {
			id: `${ownSourceId(own.id)}/${edition.resolutions.length + 1}`,
			claims: error.claims,
			setAside,
			note: noteOf(own)
		};
		return settle(dataset, own, {
			...edition,
			resolutions: [...edition.resolutions, resolution]
		}, ids);
	}
	return edition;
}
/** The edition as it was settled before, if its claims can still be true together that way. */
function settledBefore(dataset, base, claims, { settled, edition }) {
	if (!settled) return void 0;
	const whole = {
		...base,
		dimensions: base.dimensions ?? edition?.dimensions ?? null,
		claims: [...base.claims, ...claims],
		resolutions: [...base.resolutions, ...settled]
	};
	const ids = new Set(whole.claims.map(({ id }) => id));
	if (!settled.every((resolution) => resolution.claims.every((id) => ids.has(id)))) return void 0;
	try {
		assess(whole, dataset.units, dataset.regions, "nation");
		return whole;
	} catch (error) {
		if (error instanceof ContradictionError) return void 0;
		throw error;
	}
}
function layerEdition(dataset, own, given) {
	const base = dataset.editions.get(given.year) ?? newEdition(dataset, own, given);
	const claims = ownClaims(own, given);
	const before = settledBefore(dataset, base, claims, given);
	if (before) return before;
	const aside = setAsideIn(base);
	const plain = plainContradictions(base.claims.filter(({ id, weak }) => !weak && !aside.has(id)), claims).map(([mine, other], at) => ({
		id: `${ownSourceId(own.id)}/${base.resolutions.length + at + 1}`,
		claims: [mine.id, other.id],
		setAside: [own.wins === "own" ? other.id : mine.id],
		note: noteOf(own)
	}));
	return settle(dataset, own, {
		...base,
		dimensions: base.dimensions ?? given.edition?.dimensions ?? null,
		claims: [...base.claims, ...claims],
		resolutions: [...base.resolutions, ...plain]
	}, new Set(claims.map(({ id }) => id)));
}
/**
* Lays own editions over a dataset: their claims join those of the same year, a new year becomes an edition. Nothing is
* dropped: where own and other claims can't be true together, the losing ones are set aside by a resolution and stay
* listed. The dataset given is left as it is; editions that the layer doesn't touch are the same objects.
*
* Own claims must name units, regions, cities, bands and dimensions of the dataset: who reads the file checks that.
* @throws ContradictionError where the claims that win contradict each other
* @throws RangeError if a claim names a band that the edition does not have
*/
function layer(dataset, own) {
	const editions = new Map(dataset.editions);
	const contradictions = [];
	for (const given of own.editions) {
		const known = new Set(editions.get(given.year)?.resolutions);
		const edition = layerEdition({
			...dataset,
			editions
		}, own, given);
		editions.set(given.year, edition);
		for (const resolution of edition.resolutions) if (!known.has(resolution)) contradictions.push({
			year: given.year,
			resolution
		});
	}
	const source = ownSource(own);
	return {
		dataset: {
			...dataset,
			sources: new Map([...dataset.sources, [source.id, source]]),
			editions: new Map([...editions].sort(([a], [b]) => a - b))
		},
		contradictions
	};
}
/** All layers over a dataset, the first one lowest. @throws as {@link layer} */
function layerAll(dataset, layers) {
	return layers.reduce((below, own) => {
		const next = layer(below.dataset, own);
		return {
			dataset: next.dataset,
			contradictions: [...below.contradictions, ...next.contradictions]
		};
	}, {
		dataset,
		contradictions: []
	});
}
export { isOwnSource, layer, layerAll, ownClaims, ownSourceId };
