import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { G as roundedQuotient, K as toHundredths, Lt as useDataset, U as fromHundredths, W as roundedMean, Xt as bandOf, Y as plain, Zt as contains, _t as targetKey, dt as figureKey, tn as isEmpty } from "../main.mjs";
import { n as termsSubject, t as termsSubject$1 } from "./terms.zh-8KvQdkmV.js";
import { t as bundledCases } from "./bundledCases-B5GtyNwr.js";
import { n as bundledPlatform, t as capabilityStatus } from "./platform-DYxDqL1u.js";
import { n as findings_default, t as series_default } from "./documents-XaFz-8NC.js";
import { i as sectionOf } from "./cases-B2OklnWC.js";
import { computed } from "vue";
// src/dataset/bundledPractices.ts
/** The file as it is, for the checks. */
var bundledPracticesFile = {
	kinds: [],
	practices: []
};
/** What places did as told beside the boxes of the report (2022). Checked by `npm run data:check`. */
function bundledPractices() {
	return bundledPracticesFile;
}
// src/dataset/bundledSeries.ts
/** The files as they are, for the checks. */
var bundledSeriesFile = series_default;
var bundledFindingsFile = findings_default;
/** How the assessment is made and what its reports hold. Checked by `npm run data:check`. */
function bundledSeries() {
	return bundledSeriesFile;
}
/** What the documents find wrong and advise. Checked by `npm run data:check`. */
function bundledFindings() {
	return bundledFindingsFile;
}
// src/dataset/bundledDocuments.ts
var bundledDocuments_exports = /* @__PURE__ */ __exportAll({ bundledDocuments: () => bundledDocuments });
/** All bundled facts beside the editions. */
var bundledDocuments = () => ({
	platform: bundledPlatform(),
	cases: bundledCases(),
	series: bundledSeries(),
	findings: bundledFindings(),
	practices: bundledPractices()
});
// src/domain/checks/claims.ts
var populations = ["nation", "cities"];
/** How a population is called in a title. */
var populationName = {
	nation: {
		zh: "省级政府",
		en: "provincial units"
	},
	cities: {
		zh: "重点城市",
		en: "key cities"
	}
};
function members(input, population) {
	return population === "nation" ? input.units : input.cities;
}
/** The claims of one kind that may be relied on: weak ones are left out, those set aside are not. */
function claimsOf(edition, what, about) {
	return edition.claims.filter((claim) => claim.what === what && !claim.weak && (about === void 0 || claim.about === about));
}
/** The ids of all claims that a resolution sets aside. */
function setAside(edition) {
	return new Set(edition.resolutions.flatMap((resolution) => resolution.setAside));
}
/** Number of units in a band as printed, summed over single bands; undefined where one of them isn't printed. */
function bandCountOf(edition, about, bands) {
	const found = bands.map((band) => claimsOf(edition, "bandCount", about).find((claim) => claim.bands.length === 1 && claim.bands[0] === band));
	return found.every((claim) => claim !== void 0) ? found : void 0;
}
function refs(edition, claims) {
	return claims.map((claim) => ({
		year: edition.year,
		id: claim.id
	}));
}
/**
* The resolution that explains why these claims don't fit together: it speaks about all of them, and sets one of them
* aside (or none at all, where it only explains). A misfit among claims that it keeps is not explained by it.
*/
function resolutionFor(edition, claims) {
	return edition.resolutions.find((resolution) => claims.every((claim) => resolution.claims.includes(claim.id)) && (!resolution.setAside.length || claims.some((claim) => resolution.setAside.includes(claim.id))));
}
/** The outcome of a comparison that does not fit: recorded with the resolution's note, or differing without one. */
function outcome(fits, resolution) {
	if (fits) return { status: "agrees" };
	return resolution ? {
		status: "recorded",
		note: resolution.note
	} : { status: "differs" };
}
/** A text that reads the same in both languages: figures, names of figures. */
function same(text) {
	return {
		zh: String(text),
		en: String(text)
	};
}
/** `count` in `size`, in percent with two decimals, rounded half up. */
function sharePercent(count, size) {
	return fromHundredths(roundedQuotient(count * 1e4, size));
}
/** Growth between two figures of two decimals, in percent with two decimals, rounded half up. */
function growthPercent(from, to) {
	return fromHundredths(roundedQuotient((toHundredths(to) - toHundredths(from)) * 1e4, toHundredths(from)));
}
function percent(value) {
	return `${value.toFixed(2)}%`;
}
function names(units, ids) {
	const known = new Map(units.map((unit) => [unit.id, unit]));
	const list = [...ids];
	return {
		zh: list.map((id) => known.get(id)?.name ?? id).join("、") || "无",
		en: list.map((id) => known.get(id)?.english ?? id).join(", ") || "none"
	};
}
/** The name of a band in an edition. */
function bandName(edition, id) {
	return edition.bands.find((band) => band.id === id)?.name ?? same(id);
}
// src/domain/checks/platform.ts
/** A check on figures that no edition claims: of the platforms, and boxes. */
function platformCheck(id, title, finding, figures) {
	const { expected, found, fits, misfit } = finding;
	return {
		id,
		title,
		expected,
		found,
		claims: [],
		figures,
		status: fits ? "agrees" : misfit ? "recorded" : "differs",
		...misfit && !fits && { note: misfit }
	};
}
var keysOf$1 = ({ id }, levels) => levels.map((level) => figureKey("level", `${id}.${level.id}`));
var total = (levels) => levels.reduce((sum, level) => sum + level.count, 0);
var plus = (levels) => levels.map(({ count }) => count).join(" + ");
function titled(capability, zh, en) {
	return {
		zh: `${capability.name.zh}：${zh}`,
		en: `${capability.name.en}: ${en}`
	};
}
/** Named units against the count: as many where the list is complete, at most as many elsewhere. */
function memberChecks$1(capability, key) {
	return capability.levels.flatMap((level) => {
		if (!level.units) return [];
		const named = level.units.length;
		const title = titled(capability, `“${level.name.zh}”的点名个数`, `units named at “${level.name.en}”`);
		const expected = same(level.complete ? level.count : `≤ ${level.count}`);
		const fits = level.complete ? named === level.count : named <= level.count;
		return [platformCheck(`${key}/${level.id}/members`, title, {
			expected,
			found: same(named),
			fits
		}, keysOf$1(capability, [level]))];
	});
}
/** Shares as printed against the counts. */
function shareChecks$1(capability, key, size) {
	return capability.levels.flatMap((level) => {
		if (level.share === void 0) return [];
		const rounded = sharePercent(level.count, size);
		const title = titled(capability, `“${level.name.zh}”的占比`, `share of “${level.name.en}”`);
		const expected = same(`${level.count}/${size} = ${percent(rounded)}`);
		return [platformCheck(`${key}/${level.id}/share`, title, {
			expected,
			found: same(percent(level.share)),
			fits: rounded === level.share
		}, keysOf$1(capability, [level]))];
	});
}
/** Levels against the numbers they should add up to. One that says why it does not must not add up. */
function sumChecks$1(capability, key) {
	return (capability.sums ?? []).map((sum) => {
		const levels = capability.levels.filter(({ id }) => sum.levels.includes(id));
		const result = total(levels);
		const fits = result === sum.count;
		const title = titled(capability, `合计与${sum.name.zh}`, `sum against ${sum.name.en}`);
		const found = same(`${plus(levels)} = ${result}`);
		const keys = [...keysOf$1(capability, levels), figureKey("sum", `${capability.id}.${sum.id}`)];
		const check = platformCheck(`${key}/${sum.id}/sum`, title, {
			expected: same(sum.count),
			found,
			fits,
			misfit: sum.misfit
		}, keys);
		return fits && sum.misfit ? {
			...check,
			status: "differs"
		} : check;
	});
}
/** An increase as printed against the two counts it lies between. */
function changeChecks(capability, key) {
	return capability.levels.flatMap((level) => {
		const { id, name, count, change } = level;
		if (!change) return [];
		const before = count - change.added;
		const title = titled(capability, `“${name.zh}”${change.since} 年的个数`, `“${name.en}” in ${change.since}`);
		const expected = same(`${count} − ${change.added} = ${before}`);
		return [platformCheck(`${key}/${id}/change`, title, {
			expected,
			found: same(change.before),
			fits: before === change.before && before >= 0
		}, keysOf$1(capability, [level]))];
	});
}
/** Exclusive levels share no unit and don't exceed all units; a nested level lies within the one before it. */
function relationCheck(capability, key, size) {
	const { levels, relation } = capability;
	if (levels.length < 2) return [];
	if (relation === "exclusive") {
		const named = levels.flatMap((level) => level.units ?? []);
		const double = named.filter((id, at) => named.indexOf(id) < at);
		return [platformCheck(`${key}/exclusive`, titled(capability, "各级互斥", "levels exclude each other"), {
			expected: {
				zh: `至多 ${size} 个，无重复`,
				en: `at most ${size}, none twice`
			},
			found: {
				zh: `${total(levels)} 个，重复 ${double.length}`,
				en: `${total(levels)}, ${double.length} twice`
			},
			fits: total(levels) <= size && !double.length
		}, keysOf$1(capability, levels))];
	}
	const fits = levels.slice(1).every((level, at) => {
		const outer = levels[at] ?? level;
		const outside = (level.units ?? []).filter((id) => outer.complete && !outer.units?.includes(id));
		return level.count <= outer.count && !outside.length;
	});
	return [platformCheck(`${key}/nested`, titled(capability, "后一级在前一级之内", "each level lies within the one before"), {
		expected: {
			zh: "逐级递减",
			en: "descending"
		},
		found: same(levels.map(({ count }) => count).join(" ⊇ ")),
		fits
	}, keysOf$1(capability, levels))];
}
/** What follows by elimination takes exactly the places that the counts leave. */
function eliminationChecks(capability, key, input) {
	const ids = input.units.map(({ id }) => id);
	return capability.levels.flatMap((level) => {
		if (level.complete) return [];
		const found = ids.filter((id) => capabilityStatus(capability, id, ids).levels.includes(level.id));
		if (found.length <= (level.units?.length ?? 0) || capability.relation === "nested") return [];
		const title = titled(capability, `“${level.name.zh}”由排除得出`, `“${level.name.en}” by elimination`);
		return [platformCheck(`${key}/${level.id}/elimination`, title, {
			expected: same(level.count),
			found: {
				zh: `${found.length}：${names(input.units, found).zh}`,
				en: same(found.length).en
			},
			fits: found.length === level.count
		}, keysOf$1(capability, capability.levels))];
	});
}
/** Whose platform reaches several levels of government is among those that have a unified one. */
function coveredChecks(platform, input) {
	const find = (id) => platform.capabilities.find((capability) => capability.id === id);
	const [unified, coverage] = [find("intensive"), find("coverage")];
	const [built] = unified?.levels ?? [];
	if (!unified || !built || !coverage) return [];
	const covered = coverage.levels.flatMap(({ units }) => units ?? []);
	const named = covered.filter((id) => built.units?.includes(id));
	return [platformCheck(`capability/${platform.year}/intensive/covered`, titled(unified, "含点名的各级覆盖单位", "holds the units named by coverage"), {
		expected: names(input.units, covered),
		found: names(input.units, named),
		fits: named.length === covered.length
	}, [...keysOf$1(unified, [built]), ...keysOf$1(coverage, coverage.levels)])];
}
/** Checks on the capabilities of the platforms. */
function capabilityChecks(platform, input) {
	const size = input.units.length;
	return [...platform.capabilities.flatMap((capability) => {
		const key = `capability/${platform.year}/${capability.id}`;
		return [
			...memberChecks$1(capability, key),
			...shareChecks$1(capability, key, size),
			...sumChecks$1(capability, key),
			...changeChecks(capability, key),
			...relationCheck(capability, key, size),
			...eliminationChecks(capability, key, input)
		];
	}), ...coveredChecks(platform, input)];
}
// src/domain/checks/cases.ts
var keysOf = (boxes) => boxes.map(({ box }) => figureKey("case", box));
/** Boxes run 1, 2, 3 … and their pages never go back. */
function orderChecks$1(book) {
	const { boxes, year } = book;
	const skipped = boxes.filter(({ box }, at) => box !== at + 1);
	const back = boxes.filter(({ page }, at) => page < (boxes[at - 1]?.page ?? 0));
	return [platformCheck(`boxes/${year}/numbers`, {
		zh: "专栏编号",
		en: "Numbers of the boxes"
	}, {
		expected: same(`1–${boxes.length}`),
		found: skipped.length ? same(skipped.map(({ box }) => box).join(", ")) : same(`${boxes[0]?.box ?? 0}–${boxes.at(-1)?.box ?? 0}`),
		fits: !skipped.length
	}, keysOf(boxes)), platformCheck(`boxes/${year}/pages`, {
		zh: "专栏页码",
		en: "Pages of the boxes"
	}, {
		expected: {
			zh: "递增",
			en: "ascending"
		},
		found: back.length ? same(back.map(({ box, page }) => `${box}: ${page}`).join(", ")) : {
			zh: "递增",
			en: "ascending"
		},
		fits: !back.length
	}, keysOf(boxes))];
}
/** Every unit has one box in the analysis by region. */
function unitCheck(book, input) {
	const own = book.boxes.filter(({ kind }) => kind === "region").map(({ unit }) => unit);
	const wrong = input.units.filter(({ id }) => own.filter((unit) => unit === id).length !== 1);
	return platformCheck(`boxes/${book.year}/units`, {
		zh: "区域分析中每个单位一个专栏",
		en: "One box for each unit in the analysis by region"
	}, {
		expected: same(input.units.length),
		found: wrong.length ? same(wrong.map(({ name }) => name).join(" ")) : same(own.length),
		fits: !wrong.length && own.length === input.units.length
	}, keysOf(book.boxes.filter(({ kind }) => kind === "region")));
}
/** Boxes stand on the pages of their section; one may share the page on which the next heading begins. */
function sectionChecks(book) {
	return book.sections.map((section) => {
		const boxes = book.boxes.filter((box) => sectionOf(book, box) === section);
		const pages = boxes.map(({ page }) => page);
		const found = pages.length ? `${Math.min(...pages)}–${Math.max(...pages)}` : "–";
		return platformCheck(`boxes/${book.year}/section/${section.id}`, {
			zh: `“${section.name.zh}”专栏的页码`,
			en: `Pages of the boxes in “${section.name.en}”`
		}, {
			expected: same(`${section.page}–${section.until}`),
			found: {
				zh: `${boxes.length} 个：${found}`,
				en: `${boxes.length} boxes: ${found}`
			},
			fits: pages.length > 0 && pages.every((page) => page >= section.page && page <= section.until)
		}, keysOf(boxes));
	});
}
/** Pages given for a group that the contents name box by box: from the first to the last of its boxes. */
function groupPageChecks(book, input) {
	const edition = input.editions.get(book.year);
	const kinds = {
		model: "model",
		progress: "practice"
	};
	return (edition ? claimsOf(edition, "group") : []).flatMap((claim) => {
		const { page, words } = claim;
		if (!edition || !(claim.group in kinds) || page === void 0 || !words) return [];
		const kind = kinds[claim.group];
		const boxes = book.boxes.filter((box) => box.kind === kind && claim.units.includes((claim.about === "cities" ? box.city : box.city ? void 0 : box.unit) ?? ""));
		const pages = boxes.map(({ page }) => page);
		const expected = `${Math.min(...pages)}–${Math.max(...pages)}`;
		return [{
			id: `boxes/${book.year}/group/${claim.about}/${claim.group}`,
			title: {
				zh: `“${words.zh}”的页码`,
				en: `Pages of “${words.en}”`
			},
			expected: same(expected),
			found: same(page),
			claims: refs(edition, [claim]),
			figures: keysOf(boxes),
			...outcome(expected === page && boxes.length === claim.units.length)
		}];
	});
}
/** Checks on the boxes of a report. */
function caseChecks(book, input) {
	const outside = book.boxes.filter((box) => !sectionOf(book, box));
	return [
		...orderChecks$1(book),
		unitCheck(book, input),
		...sectionChecks(book),
		...groupPageChecks(book, input),
		platformCheck(`boxes/${book.year}/sections`, {
			zh: "每个专栏都在一节之中",
			en: "Every box stands in a section"
		}, {
			expected: same(book.boxes.length),
			found: same(book.boxes.length - outside.length),
			fits: !outside.length
		}, keysOf(book.boxes))
	];
}
// src/domain/checks/scale.ts
/** Position of a band on its scale, 0 the highest; the length of the scale where it isn't one of it. */
function levelOf(edition, id) {
	const at = edition.bands.findIndex((band) => band.id === id);
	return at < 0 ? edition.bands.length : at;
}
var bandAt = (edition, value) => bandOf(edition.bands, value)?.id;
/**
* The band of every unit whose printed index gives it, or whose rank does because the printed indices next above and
* below by rank lie in the same band. Units of which neither is so are absent.
*/
function bandsByScore(edition, input, population) {
	const index = new Map(claimsOf(edition, "index").map((claim) => [claim.about, claim.value]));
	const rank = new Map(claimsOf(edition, "rank").map((claim) => [claim.about, claim.value]));
	const result = /* @__PURE__ */ new Map();
	for (const { id } of members(input, population)) {
		const own = index.get(id);
		const bands = own === void 0 ? neighbours(id) : [bandAt(edition, own)];
		const [first] = bands;
		if (first && bands.every((band) => band === first)) result.set(id, first);
	}
	return result;
	function neighbours(id) {
		const at = rank.get(id);
		if (at === void 0) return [];
		let above = Infinity;
		let below = -Infinity;
		for (const [other, value] of index) {
			if (!members(input, population).some((unit) => unit.id === other)) continue;
			const place = rank.get(other);
			if (place !== void 0 && place <= at) above = Math.min(above, value);
			if (place !== void 0 && place >= at) below = Math.max(below, value);
		}
		return Number.isFinite(above) && Number.isFinite(below) ? [bandAt(edition, above), bandAt(edition, below)] : [];
	}
}
// src/domain/checks/counts.ts
/** Printed indices of units. */
function scoresOf(edition, ids) {
	return claimsOf(edition, "index").filter(({ about }) => ids.includes(about));
}
/** Complete lists of a band's members against its count, and against the bands that printed figures give. */
function memberChecks(edition, input) {
	return populations.flatMap((population) => {
		const units = members(input, population);
		const scored = bandsByScore(edition, input, population);
		return claimsOf(edition, "bandMembersComplete", population).flatMap((list) => {
			const label = bandName(edition, list.band);
			const key = `${edition.year}/${population}/${list.band}`;
			const name = populationName[population];
			const checks = [];
			const count = bandCountOf(edition, population, [list.band])?.[0];
			if (count) checks.push({
				id: `band-members/${key}`,
				title: {
					zh: `${edition.year} 年${name.zh}“${label.zh}”的点名个数`,
					en: `${edition.year}: ${name.en} named in “${label.en}”`
				},
				expected: same(count.value),
				found: same(list.units.length),
				claims: refs(edition, [count, list]),
				...outcome(count.value === list.units.length, resolutionFor(edition, [count, list]))
			});
			if (scored.size === units.length) {
				const byScore = units.filter(({ id }) => scored.get(id) === list.band).map(({ id }) => id);
				const wrong = units.filter(({ id }) => byScore.includes(id) !== list.units.includes(id)).map(({ id }) => id);
				checks.push({
					id: `band-names/${key}`,
					title: {
						zh: `${edition.year} 年${name.zh}“${label.zh}”的名单与指数`,
						en: `${edition.year}: list of “${label.en}” ${name.en} against the indices`
					},
					expected: names(units, byScore),
					found: names(units, units.map(({ id }) => id).filter((id) => list.units.includes(id))),
					claims: refs(edition, [list, ...scoresOf(edition, byScore)]),
					...outcome(wrong.length === 0)
				});
			}
			return checks;
		});
	});
}
/** Printed band counts against the bands that printed figures give; a unit of unknown band widens the expectation. */
function scoreCountChecks(edition, input) {
	return populations.flatMap((population) => {
		const scored = bandsByScore(edition, input, population);
		const unknown = members(input, population).length - scored.size;
		if (scored.size < unknown) return [];
		const name = populationName[population];
		return claimsOf(edition, "bandCount", population).map((count) => {
			const inside = [...scored].filter(([, band]) => count.bands.includes(band)).map(([id]) => id);
			const sure = inside.length;
			const label = count.bands.map((id) => bandName(edition, id));
			return {
				id: `band-by-score/${edition.year}/${population}/${count.bands.join("+")}`,
				title: {
					zh: `${edition.year} 年${name.zh}按指数计“${label.map((l) => l.zh).join("、")}”的个数`,
					en: `${edition.year}: ${name.en} in “${label.map((l) => l.en).join(", ")}” by their indices`
				},
				expected: same(unknown ? `${sure}–${sure + unknown}` : sure),
				found: same(count.value),
				claims: refs(edition, [count, ...scoresOf(edition, inside)]),
				...outcome(count.value >= sure && count.value <= sure + unknown)
			};
		});
	});
}
/** The number above the mean lies between the bands wholly above it and those plus the band that holds it. */
function aboveMeanChecks(edition) {
	const mean = claimsOf(edition, "mean", "nation")[0];
	const above = claimsOf(edition, "aboveMeanCount", "nation")[0];
	if (!mean || !above) return [];
	const higher = edition.bands.filter((band) => band.lo >= mean.value).map((band) => band.id);
	const own = edition.bands.filter((band) => band.lo < mean.value && band.hi >= mean.value);
	const counts = bandCountOf(edition, "nation", higher);
	const inside = bandCountOf(edition, "nation", own.map((band) => band.id));
	if (!counts || !inside || own.length !== 1 || !own[0]) return [];
	const least = counts.reduce((sum, claim) => sum + claim.value, 0);
	const most = least + inside.reduce((sum, claim) => sum + claim.value, 0);
	const label = own[0].name;
	return [{
		id: `above-mean/${edition.year}`,
		title: {
			zh: `${edition.year} 年超过平均值的个数与等级个数`,
			en: `${edition.year}: units above the mean against the band counts`
		},
		expected: same(`${least}–${most}`),
		found: same(above.value),
		claims: refs(edition, [
			mean,
			above,
			...counts,
			...inside
		]),
		note: {
			zh: `平均值 ${mean.value.toFixed(2)} 在“${label.zh}”之内：其中 ${above.value - least} 个须高于平均值。`,
			en: `The mean ${mean.value.toFixed(2)} lies in “${label.en}”: ${above.value - least} of its units must be above it.`
		},
		status: above.value >= least && above.value <= most ? "agrees" : "differs"
	}];
}
/** A unit said not to be in a band has no figure in it and is not put into it elsewhere in the edition. */
function notBandChecks(edition, input) {
	return populations.flatMap((population) => {
		const units = members(input, population);
		const scored = bandsByScore(edition, input, population);
		return claimsOf(edition, "notBand").flatMap((claim) => {
			if (!units.some(({ id }) => id === claim.about)) return [];
			const same = claimsOf(edition, "band", claim.about).filter(({ band }) => band === claim.band);
			const label = bandName(edition, claim.band);
			const name = names(units, [claim.about]);
			const wrong = same.length > 0 || scored.get(claim.about) === claim.band;
			return [{
				id: `not-band/${edition.year}/${claim.about}`,
				title: {
					zh: `${edition.year} 年${name.zh}等级不是“${label.zh}”`,
					en: `${edition.year}: ${name.en} not in “${label.en}”`
				},
				expected: {
					zh: `不是“${label.zh}”`,
					en: `not “${label.en}”`
				},
				found: wrong ? label : {
					zh: "不相抵触",
					en: "no conflict"
				},
				claims: refs(edition, [claim, ...same]),
				...outcome(!wrong)
			}];
		});
	});
}
/** Bands as printed for single units agree with their printed index, and a better rank never has a lower band. */
function bandClaimChecks(edition, input) {
	return populations.flatMap((population) => {
		const units = members(input, population);
		const ids = new Set(units.map(({ id }) => id));
		const bands = claimsOf(edition, "band").filter((claim) => ids.has(claim.about));
		if (!bands.length) return [];
		const scored = bandsByScore(edition, input, population);
		const rank = new Map(claimsOf(edition, "rank").map((claim) => [claim.about, claim.value]));
		const wrong = bands.filter((claim) => {
			if (scored.has(claim.about) && scored.get(claim.about) !== claim.band) return true;
			const own = rank.get(claim.about);
			return bands.some((other) => {
				const place = rank.get(other.about);
				if (other.about === claim.about) return other.band !== claim.band;
				if (own === void 0 || place === void 0 || own >= place) return false;
				return levelOf(edition, claim.band) > levelOf(edition, other.band);
			});
		});
		const name = populationName[population];
		return [{
			id: `band-claims/${edition.year}/${population}`,
			title: {
				zh: `${edition.year} 年${name.zh}所印等级与指数、名次`,
				en: `${edition.year}: printed bands of ${name.en} against index and rank`
			},
			expected: {
				zh: `${bands.length} 个相符`,
				en: `${bands.length} fit`
			},
			found: wrong.length ? {
				zh: `不符：${names(units, wrong.map((c) => c.about)).zh}`,
				en: `misfit: ${names(units, wrong.map((c) => c.about)).en}`
			} : {
				zh: `${bands.length} 个相符`,
				en: `${bands.length} fit`
			},
			claims: refs(edition, wrong.length ? wrong : bands),
			...outcome(wrong.length === 0, wrong.length ? resolutionFor(edition, wrong) : void 0)
		}];
	});
}
// src/domain/checks/figures.ts
var overall = {
	zh: "总体平均值",
	en: "overall mean"
};
function dimensionName(edition, id) {
	if (id === void 0) return overall;
	return edition.dimensions?.find((dimension) => dimension.id === id)?.name ?? same(id);
}
/** What a growth claim compares in an edition: the means, or those of a dimension. Several where it is printed twice. */
function valuesOf(edition, about, dimension) {
	if (!edition) return [];
	return dimension === void 0 ? claimsOf(edition, "mean", about) : claimsOf(edition, "dimension", about).filter((claim) => claim.dimension === dimension);
}
/** Printed growth against the figures of both years, for each figure printed. */
function growthChecks(edition, input) {
	return claimsOf(edition, "growth").flatMap((growth) => {
		const earlier = input.editions.get(growth.since);
		const bases = valuesOf(earlier, growth.about, growth.dimension);
		const values = valuesOf(edition, growth.about, growth.dimension);
		if (!earlier) return [];
		const name = dimensionName(edition, growth.dimension);
		return values.flatMap((value) => bases.map((base) => {
			const exact = growthPercent(base.value, value.value);
			const pair = `${base.value.toFixed(2)} → ${value.value.toFixed(2)}`;
			return {
				id: `growth/${growth.since}-${edition.year}/${growth.about}/${growth.dimension ?? "index"}/${value.value.toFixed(2)}`,
				title: {
					zh: `${growth.since} 至 ${edition.year} 年${name.zh}增幅`,
					en: `Growth of ${name.en}, ${growth.since} to ${edition.year}`
				},
				expected: same(`${pair} = ${percent(exact)}`),
				found: same(percent(growth.value)),
				claims: [...refs(earlier, [base]), ...refs(edition, [value, growth])],
				...outcome(exact === growth.value, resolutionFor(edition, [growth, value]))
			};
		}));
	});
}
/** What is said to be below a figure of another year is held against that figure, and against its own where printed. */
function lowerMeanChecks(edition, input) {
	return claimsOf(edition, "lowerMean").flatMap((lower) => {
		const other = input.editions.get(lower.than);
		if (!other) return [];
		const aside = setAside(other);
		const printed = valuesOf(other, lower.about, lower.dimension).filter(({ id }) => !aside.has(id));
		const own = valuesOf(edition, lower.about, lower.dimension);
		const name = dimensionName(edition, lower.dimension);
		return [{
			id: `lower/${edition.year}-${lower.than}/${lower.about}/${lower.dimension ?? "index"}`,
			title: {
				zh: `${edition.year} 年${name.zh}低于 ${lower.than} 年`,
				en: `${edition.year}: ${name.en} below that of ${lower.than}`
			},
			expected: same(`< ${printed.map(({ value }) => value.toFixed(2)).join(" / ")}`),
			found: same(`< ${lower.value.toFixed(2)}`),
			claims: [...refs(edition, [lower, ...own]), ...refs(other, printed)],
			...outcome(printed.length > 0 && printed.every(({ value }) => value === lower.value) && own.every(({ value }) => value < lower.value))
		}];
	});
}
/** A figure printed twice reads the same both times. */
function twiceChecks(edition) {
	const groups = /* @__PURE__ */ new Map();
	for (const claim of [...claimsOf(edition, "mean"), ...claimsOf(edition, "dimension")]) {
		const key = `${claim.about}/${claim.what === "dimension" ? claim.dimension : "index"}`;
		groups.set(key, [...groups.get(key) ?? [], claim]);
	}
	return [...groups].flatMap(([key, claims]) => {
		const [first, ...others] = claims;
		if (!first || !others.length) return [];
		const name = dimensionName(edition, first.what === "dimension" ? first.dimension : void 0);
		return [{
			id: `printed-twice/${edition.year}/${key}`,
			title: {
				zh: `${edition.year} 年${name.zh}两处所印`,
				en: `${edition.year}: ${name.en} as printed in two places`
			},
			expected: {
				zh: "相同",
				en: "the same"
			},
			found: same(claims.map((claim) => claim.value.toFixed(2)).join(" / ")),
			claims: refs(edition, claims),
			...outcome(others.every((claim) => claim.value === first.value), resolutionFor(edition, claims))
		}];
	});
}
/**
* The overall mean lies between the lowest and the highest mean of the dimensions, as any weighting must have it; and
* the mean by equal weights, which differs from the printed one because the weights are not published.
*/
function weightChecks(edition) {
	const aside = setAside(edition);
	const mean = claimsOf(edition, "mean", "nation").find((claim) => !aside.has(claim.id));
	const dimensions = claimsOf(edition, "dimension", "nation").filter((claim) => !aside.has(claim.id));
	if (!mean || !edition.dimensions || dimensions.length !== edition.dimensions.length) return [];
	const values = dimensions.map((claim) => claim.value);
	const low = Math.min(...values);
	const high = Math.max(...values);
	const equal = values.reduce((sum, value) => sum + value, 0) / values.length;
	const claims = refs(edition, [mean, ...dimensions]);
	const agrees = roundedMean(values) === mean.value;
	return [{
		id: `mean-range/${edition.year}`,
		title: {
			zh: `${edition.year} 年总体平均值在各分项之间`,
			en: `${edition.year}: overall mean between its dimensions`
		},
		expected: same(`${low.toFixed(2)}–${high.toFixed(2)}`),
		found: same(mean.value.toFixed(2)),
		claims,
		...outcome(mean.value >= low && mean.value <= high)
	}, {
		id: `equal-weights/${edition.year}`,
		title: {
			zh: `${edition.year} 年各分项等权平均`,
			en: `${edition.year}: dimensions with equal weights`
		},
		expected: same(equal.toFixed(3)),
		found: same(mean.value.toFixed(2)),
		claims,
		status: agrees ? "agrees" : "recorded",
		...agrees ? {} : { note: {
			zh: "报告未公布权重。若总体为线性加权，则各项权重不等。",
			en: "The weights are not published. If the total is a linear weighting, they are not equal."
		} }
	}];
}
// src/domain/checks/ranking.ts
function ranksOf(edition, input, population) {
	const ids = new Set(members(input, population).map(({ id }) => id));
	return claimsOf(edition, "rank").filter((claim) => ids.has(claim.about));
}
/** Higher figures have better ranks and equal ones the same, pair by pair. */
function orderChecks(edition, input) {
	return populations.flatMap((population) => {
		const index = new Map(claimsOf(edition, "index").map((claim) => [claim.about, claim]));
		const rows = ranksOf(edition, input, population).flatMap((rank) => {
			const figure = index.get(rank.about);
			return figure ? [{
				rank,
				figure
			}] : [];
		});
		if (rows.length < 2) return [];
		const wrong = rows.flatMap((a, at) => rows.slice(at + 1).filter((b) => Math.sign(a.figure.value - b.figure.value) !== Math.sign(b.rank.value - a.rank.value)).map((b) => [
			a.rank,
			b.rank,
			a.figure,
			b.figure
		]));
		const claims = [...new Set(wrong.flat())];
		const notes = wrong.map((pair) => resolutionFor(edition, pair));
		const name = populationName[population];
		const units = new Set(claims.map((claim) => claim.about));
		const clash = names(members(input, population), units);
		return [{
			id: `rank-order/${edition.year}/${population}`,
			title: {
				zh: `${edition.year} 年${name.zh}指数次序与所印名次`,
				en: `${edition.year}: order of indices against printed ranks, ${name.en}`
			},
			expected: {
				zh: `${rows.length} 个次序一致`,
				en: `${rows.length} in the same order`
			},
			found: wrong.length ? {
				zh: `不一致：${clash.zh}`,
				en: `out of order: ${clash.en}`
			} : {
				zh: `${rows.length} 个次序一致`,
				en: `${rows.length} in the same order`
			},
			claims: refs(edition, wrong.length ? claims : rows.flatMap(({ rank, figure }) => [rank, figure])),
			...outcome(wrong.length === 0, notes.every((note) => note) ? notes[0] : void 0)
		}];
	});
}
/** Where every unit has a rank, dense ranks run from 1 to the last without a gap. */
function denseChecks(edition, input) {
	return populations.flatMap((population) => {
		const ranks = ranksOf(edition, input, population);
		const size = members(input, population).length;
		if (new Set(ranks.map((claim) => claim.about)).size < size) return [];
		const values = new Set(ranks.map((claim) => claim.value));
		const last = Math.max(...values);
		const gaps = Array.from({ length: last }, (_, at) => at + 1).filter((rank) => !values.has(rank));
		const name = populationName[population];
		const full = {
			zh: `1–${last}，无缺号`,
			en: `1–${last}, none missing`
		};
		return [{
			id: `rank-dense/${edition.year}/${population}`,
			title: {
				zh: `${edition.year} 年${name.zh}名次并列不跳号`,
				en: `${edition.year}: dense ranks of ${name.en}`
			},
			expected: full,
			found: gaps.length ? {
				zh: `缺 ${gaps.join("、")}`,
				en: `missing ${gaps.join(", ")}`
			} : full,
			claims: refs(edition, ranks),
			...outcome(gaps.length === 0)
		}];
	});
}
/**
* Where every unit has a rank, the last dense rank is the number of different figures; a unit without one counts as a
* figure of its own if it shares its rank with nobody.
*/
function rankCountChecks(edition, input) {
	const figures = new Map(claimsOf(edition, "index").map((claim) => [claim.about, claim]));
	return populations.flatMap((population) => {
		const ranks = ranksOf(edition, input, population);
		const size = members(input, population).length;
		if (new Set(ranks.map((claim) => claim.about)).size < size) return [];
		const bare = ranks.filter((claim) => !figures.has(claim.about));
		const alone = bare.filter((claim) => ranks.filter((other) => other.value === claim.value).length === 1);
		if (alone.length < bare.length) return [];
		const known = ranks.flatMap((rank) => figures.get(rank.about) ?? []);
		const different = new Set(known.map((claim) => claim.value)).size + alone.length;
		const last = Math.max(...ranks.map((claim) => claim.value));
		const uneven = ranks.filter((rank) => ranks.some((other) => other.value === rank.value && figures.get(other.about)?.value !== figures.get(rank.about)?.value));
		const name = populationName[population];
		return [{
			id: `rank-count/${edition.year}/${population}`,
			title: {
				zh: `${edition.year} 年${name.zh}不同指数的个数与末位名次`,
				en: `${edition.year}: different indices against the last rank, ${name.en}`
			},
			expected: same(different),
			found: same(last),
			claims: refs(edition, uneven.length ? uneven : [...ranks, ...known]),
			...outcome(different === last, uneven.length ? resolutionFor(edition, uneven) : void 0)
		}];
	});
}
/** Where few ranks are known, two units at one rank may be a tie or a slip: each claim must carry a note on it. */
function sharedRankChecks(edition, input) {
	return populations.flatMap((population) => {
		const ranks = ranksOf(edition, input, population);
		const units = members(input, population);
		if (new Set(ranks.map((claim) => claim.about)).size >= units.length) return [];
		return [...new Set(ranks.map((claim) => claim.value))].flatMap((value) => {
			const shared = ranks.filter((claim) => claim.value === value);
			if (shared.length < 2) return [];
			const note = shared.every((claim) => claim.note) ? shared[0]?.note : void 0;
			return [{
				id: `shared-rank/${edition.year}/${population}/${value}`,
				title: {
					zh: `${edition.year} 年第 ${value} 名不止一个`,
					en: `${edition.year}: rank ${value} stated more than once`
				},
				expected: {
					zh: "一个，或并列",
					en: "one, or a tie"
				},
				found: names(units, shared.map((claim) => claim.about)),
				status: note ? "recorded" : "differs",
				note: note ?? {
					zh: "须有说明",
					en: "needs a note"
				},
				claims: refs(edition, shared)
			}];
		});
	});
}
/** A rank that is better than another year's: the unit can't be first then, and printed ranks go the same way. */
function betterRankChecks(edition, input) {
	return claimsOf(edition, "betterRank").flatMap((better) => {
		const other = input.editions.get(better.than);
		if (!other) return [];
		const own = claimsOf(edition, "rank", better.about);
		const later = claimsOf(other, "rank", better.about);
		const wrong = later.some((b) => b.value === 1 || own.some((a) => a.value >= b.value));
		const name = names([...input.units, ...input.cities], [better.about]);
		return [{
			id: `better-rank/${edition.year}-${better.than}/${better.about}`,
			title: {
				zh: `${name.zh} ${edition.year} 年名次好于 ${better.than} 年`,
				en: `${name.en}: ranked better in ${edition.year} than in ${better.than}`
			},
			expected: {
				zh: `${better.than} 年不是第 1`,
				en: `not first in ${better.than}`
			},
			found: wrong ? {
				zh: "次序相反",
				en: "the other way round"
			} : {
				zh: "不相抵触",
				en: "no conflict"
			},
			claims: [...refs(edition, [better, ...own]), ...refs(other, later)],
			...outcome(!wrong)
		}];
	});
}
/**
* A rank said to be among the first few: the printed rank is, and where more units stand above by their figures it holds
* only with dense ranks, which a resolution must say.
*/
function rankWithinChecks(edition, input) {
	return populations.flatMap((population) => {
		const ids = new Set(members(input, population).map(({ id }) => id));
		const figures = claimsOf(edition, "index").filter(({ about }) => ids.has(about));
		return claimsOf(edition, "rankWithin").flatMap((within) => {
			if (!ids.has(within.about)) return [];
			const ranks = claimsOf(edition, "rank", within.about);
			const own = figures.find(({ about }) => about === within.about);
			const above = own && figures.filter(({ value }) => value > own.value).length;
			const dense = ranks.every(({ value }) => value <= within.value);
			const usual = above === void 0 || above < within.value;
			const name = names(members(input, population), [within.about]);
			return [{
				id: `rank-within/${edition.year}/${within.about}`,
				title: {
					zh: `${edition.year} 年${name.zh}居前 ${within.value} 名`,
					en: `${edition.year}: ${name.en} within the first ${within.value}`
				},
				expected: same(`≤ ${within.value}`),
				found: {
					zh: `名次 ${ranks.map(({ value }) => value).join(" / ") || "–"}，其上 ${above ?? "–"} 个`,
					en: `rank ${ranks.map(({ value }) => value).join(" / ") || "–"}, ${above ?? "–"} above`
				},
				claims: refs(edition, [
					within,
					...ranks,
					...own ? [own] : []
				]),
				...outcome(dense && usual, dense ? resolutionFor(edition, [within, ...ranks]) : void 0)
			}];
		});
	});
}
/** A complete top list holds exactly the units with a rank of at most its length. */
function topChecks(edition, input) {
	return populations.flatMap((population) => claimsOf(edition, "topComplete", population).map((top) => {
		const ranked = ranksOf(edition, input, population).filter((claim) => claim.value <= top.value);
		const ids = new Set(ranked.map((claim) => claim.about));
		const fits = ids.size === top.units.length && top.units.every((id) => ids.has(id));
		const units = members(input, population);
		return {
			id: `top/${edition.year}/${population}/${top.value}`,
			title: {
				zh: `${edition.year} 年前 ${top.value} 名的名单与名次`,
				en: `${edition.year}: list of the first ${top.value} against the ranks`
			},
			expected: names(units, top.units),
			found: fits ? names(units, top.units) : names(units, ids),
			claims: refs(edition, [top, ...ranked]),
			...outcome(fits)
		};
	}));
}
/** Ranks in single dimensions respect the bounds printed for all of them. */
function dimensionRankChecks(edition, input) {
	return claimsOf(edition, "dimensionRankWithin").flatMap((within) => {
		if (within.count !== void 0) return [];
		const ranks = claimsOf(edition, "dimensionRank", within.about).filter((claim) => within.dimensions.includes(claim.dimension));
		if (!ranks.length) return [];
		const worst = Math.max(...ranks.map((claim) => claim.value));
		const name = names([...input.units, ...input.cities], [within.about]);
		return [{
			id: `dimension-rank/${edition.year}/${within.about}`,
			title: {
				zh: `${edition.year} 年${name.zh}各分项名次与所印范围`,
				en: `${edition.year}: dimension ranks of ${name.en} within the printed range`
			},
			expected: same(`≤ ${within.value}`),
			found: same(worst),
			claims: refs(edition, [within, ...ranks]),
			...outcome(worst <= within.value)
		}];
	});
}
// src/domain/checks/series.ts
/** Where the report (2022) tells of each kind: the chapters, counted from 0. */
var chapterOf = {
	progress: 2,
	problem: 4,
	advice: 5
};
/** The sections of the boxes begin on a page where the contents have a heading. */
function headingCheck(series, book) {
	const pages = new Set(series.chapters.list.flatMap(({ page, sections }) => [page, ...sections.map((each) => each.page)]));
	const wrong = book.sections.filter(({ page }) => !pages.has(page));
	return {
		id: `contents/${series.chapters.year}/sections`,
		title: {
			zh: "专栏各节的页码与目录",
			en: "Pages of the sections of boxes against the contents"
		},
		expected: same(book.sections.length),
		found: same(book.sections.length - wrong.length),
		claims: [],
		...outcome(!wrong.length)
	};
}
/** What the report finds and advises stands on the pages of the chapter that tells of it. */
function findingPageChecks(series, book) {
	const { year, list } = series.chapters;
	const statements = new Set(book.statements.filter((each) => each.year === year).map(({ id }) => id));
	return Object.keys(chapterOf).map((kind) => {
		const at = chapterOf[kind];
		const [from, to] = [list[at].page, list[at + 1].page];
		const own = book.findings.filter((each) => each.kind === kind && statements.has(each.statement));
		const inside = own.filter(({ page }) => Number(page) >= from && Number(page) < to);
		return {
			id: `contents/${year}/${kind}`,
			title: {
				zh: `《报告（${year + 1}）》“${list[at].title.zh}”各条的页码`,
				en: `Pages of what “${list[at].title.en}” of the ${year + 1} report holds`
			},
			expected: same(`${own.length}: ${from}–${to - 1}`),
			found: same(`${inside.length}: ${own.map(({ page }) => page ?? "–").join(", ")}`),
			claims: [],
			...outcome(own.length > 0 && inside.length === own.length)
		};
	});
}
// src/domain/checks/shares.ts
/** Shares as printed against the counts they come from; a figure that is cut off rather than rounded is recorded. */
function shareChecks(edition, input) {
	const { year } = edition;
	const checks = [];
	for (const population of populations) {
		const size = members(input, population).length;
		const name = populationName[population];
		for (const share of claimsOf(edition, "bandShare", population)) {
			const count = bandCountOf(edition, population, [share.band])?.[0];
			if (!count) continue;
			const label = bandName(edition, share.band);
			checks.push({
				id: `share/${year}/${population}/${share.band}`,
				title: {
					zh: `${year} 年${name.zh}“${label.zh}”的占比`,
					en: `${year}: share of ${name.en} in “${label.en}”`
				},
				...shareOutcome(edition, [share, count], share.value, count.value, size)
			});
		}
		const share = claimsOf(edition, "aboveMeanShare", population)[0];
		const count = claimsOf(edition, "aboveMeanCount", population)[0];
		if (share && count) checks.push({
			id: `share/${year}/${population}/above-mean`,
			title: {
				zh: `${year} 年${name.zh}超过平均值的占比`,
				en: `${year}: share of ${name.en} above the mean`
			},
			...shareOutcome(edition, [share, count], share.value, count.value, size)
		});
	}
	return checks;
}
function shareOutcome(edition, claims, printed, count, size) {
	const rounded = sharePercent(count, size);
	const cutOff = Math.floor(count * 1e4 / size) / 100;
	return {
		expected: same(`${count}/${size} = ${percent(rounded)}`),
		found: same(percent(printed)),
		claims: refs(edition, claims),
		...outcome(rounded === printed, cutOff === printed ? resolutionFor(edition, claims) : void 0)
	};
}
/** Band counts add up to the population; where a band isn't printed, they don't exceed it. */
function sumChecks(edition, input) {
	return populations.flatMap((population) => {
		const counts = claimsOf(edition, "bandCount", population).filter(({ bands }) => bands.length === 1);
		const bands = new Set(counts.flatMap((claim) => claim.bands));
		if (counts.length < 2 || bands.size < counts.length) return [];
		const size = members(input, population).length;
		const sum = counts.reduce((total, claim) => total + claim.value, 0);
		const complete = bands.size === edition.bands.length;
		const name = populationName[population];
		return [{
			id: `band-sum/${edition.year}/${population}`,
			title: {
				zh: `${edition.year} 年${name.zh}各等级个数之和`,
				en: `${edition.year}: sum of the band counts of ${name.en}`
			},
			expected: same(complete ? size : `≤ ${size}`),
			found: same(`${counts.map((claim) => claim.value).join(" + ")} = ${sum}`),
			claims: refs(edition, counts),
			...outcome(complete ? sum === size : sum <= size)
		}];
	});
}
/** A number printed for several bands together is the sum of those printed for each. */
function unionChecks(edition) {
	return populations.flatMap((population) => claimsOf(edition, "bandCount", population).flatMap((union) => {
		const single = union.bands.length > 1 && bandCountOf(edition, population, union.bands);
		if (!single) return [];
		const sum = single.reduce((total, claim) => total + claim.value, 0);
		const label = union.bands.map((id) => bandName(edition, id));
		const name = populationName[population];
		return [{
			id: `band-union/${edition.year}/${population}/${union.bands.join("+")}`,
			title: {
				zh: `${edition.year} 年${name.zh}“${label.map(({ zh }) => zh).join("、")}”合计`,
				en: `${edition.year}: ${name.en} in “${label.map(({ en }) => en).join(", ")}” together`
			},
			expected: same(`${single.map((claim) => claim.value).join(" + ")} = ${sum}`),
			found: same(union.value),
			claims: refs(edition, [union, ...single]),
			...outcome(sum === union.value, resolutionFor(edition, [union, ...single]))
		}];
	}));
}
/** The regions hold every unit once. */
function regionCheck(input) {
	const listed = input.regions.flatMap((region) => region.members);
	const distinct = new Set(listed);
	const fits = listed.length === distinct.size && input.units.every(({ id }) => distinct.has(id));
	return [{
		id: "regions",
		title: {
			zh: "七大区域的成员",
			en: "Members of the seven regions"
		},
		expected: same(input.units.length),
		found: same(`${input.regions.map((region) => region.members.length).join(" + ")} = ${listed.length}`),
		claims: [],
		...outcome(fits && listed.length === input.units.length)
	}];
}
/** Regions at or above the national mean come before those below it in the printed order. */
function regionOrderChecks(edition) {
	const against = claimsOf(edition, "meanAgainstNation");
	return claimsOf(edition, "regionOrder").map((order) => {
		const place = (id) => order.groups.findIndex((group) => group.includes(id));
		const at = (value) => against.filter((claim) => claim.value === value).map((c) => place(c.about));
		const worst = Math.max(...at("atLeast"), -1);
		const best = Math.min(...at("below"), Infinity);
		return {
			id: `region-order/${edition.year}`,
			title: {
				zh: `${edition.year} 年区域次序与全国平均值`,
				en: `${edition.year}: order of regions against the national mean`
			},
			expected: {
				zh: "达到平均值者在前",
				en: "those at the mean first"
			},
			found: worst < best ? {
				zh: "达到者在前",
				en: "those first"
			} : {
				zh: "次序相反",
				en: "out of order"
			},
			claims: refs(edition, [order, ...against]),
			...outcome(worst < best)
		};
	});
}
/** Between two known lists of dimensions that differ, an edition says that figures must not be joined. */
function methodChecks(input) {
	const editions = [...input.editions.values()];
	const known = editions.filter((edition) => edition.dimensions);
	return known.slice(1).map((edition, at) => {
		const before = known[at] ?? edition;
		const ids = (one) => (one.dimensions ?? []).map(({ id }) => id).sort();
		const changed = ids(edition).join() !== ids(before).join();
		const breaks = editions.filter((one) => one.year > before.year && one.year <= edition.year && one.methodBreak);
		return {
			id: `method-break/${before.year}-${edition.year}`,
			title: {
				zh: `${before.year} 至 ${edition.year} 年一级指标`,
				en: `Dimensions, ${before.year} to ${edition.year}`
			},
			expected: changed ? {
				zh: `${ids(before).length} 项变为 ${ids(edition).length} 项，须标方法变化`,
				en: `${ids(before).length} become ${ids(edition).length}, a break is marked`
			} : {
				zh: "未变，不标",
				en: "unchanged, no break"
			},
			found: breaks.length ? {
				zh: `标于 ${breaks.map((one) => one.year).join("、")} 年`,
				en: `marked at ${breaks.map((one) => one.year).join(", ")}`
			} : {
				zh: "未标",
				en: "no break"
			},
			claims: [],
			...outcome(changed === breaks.length > 0)
		};
	});
}
/** An edition whose index has another name than the one before says so, and no other does. */
function nameChecks(input) {
	const editions = [...input.editions.values()];
	const stem = (edition) => edition.indexName.zh.replace("总体", "");
	const changed = editions.filter((edition, at) => at > 0 && stem(edition) !== stem(editions[at - 1] ?? edition));
	const marked = editions.filter((edition) => edition.renamed);
	const years = (list) => same(list.map(({ year }) => year).join(", ") || "–");
	return [{
		id: "renamed",
		title: {
			zh: "指数改名的年度",
			en: "Years in which the index was renamed"
		},
		expected: years(changed),
		found: years(marked),
		claims: [],
		...outcome(years(changed).en === years(marked).en)
	}];
}
/** A group goes by the words that its quotation has. */
function groupWordChecks(edition) {
	const quoted = edition.claims.flatMap((claim) => claim.what === "group" && claim.quote !== void 0 ? [claim] : []);
	const other = quoted.filter(({ quote, words }) => words && !quote?.includes(words.zh));
	if (!quoted.length) return [];
	return [{
		id: `group-words/${edition.year}`,
		title: {
			zh: `${edition.year} 年各组名称与引文一致`,
			en: `${edition.year}: names of groups as quoted`
		},
		expected: same(quoted.length),
		found: same(quoted.length - other.length),
		claims: refs(edition, other.length ? other : quoted),
		...outcome(!other.length)
	}];
}
/** Quotations are short, and what is weak or inferred gives its reason. */
function textChecks(input) {
	const all = [...input.editions.values()].flatMap((edition) => edition.claims.map((claim) => ({
		edition,
		claim
	})));
	const longest = Math.max(0, ...all.map(({ claim }) => [...claim.quote ?? ""].length));
	const long = all.filter(({ claim }) => [...claim.quote ?? ""].length > 40);
	const reasoned = all.filter(({ claim }) => claim.weak || claim.inferred);
	const silent = reasoned.filter(({ claim }) => !claim.note);
	return [{
		id: "quotes",
		title: {
			zh: "引文长度",
			en: "Length of quotations"
		},
		expected: {
			zh: `至多 40 字`,
			en: `at most 40 characters`
		},
		found: {
			zh: `最长 ${longest} 字`,
			en: `longest has ${longest}`
		},
		claims: long.flatMap(({ edition, claim }) => refs(edition, [claim])),
		...outcome(long.length === 0)
	}, {
		id: "reasons",
		title: {
			zh: "推断与存疑的声明都有说明",
			en: "Inferred and weak claims give their reason"
		},
		expected: same(reasoned.length),
		found: same(reasoned.length - silent.length),
		claims: (silent.length ? silent : reasoned).flatMap(({ edition, claim }) => refs(edition, [claim])),
		...outcome(silent.length === 0)
	}];
}
/** A magazine puts two cities of 2019 between 60 and 80, while the medium band starts at 65: their figures settle it. */
function magazineCheck(input) {
	const edition = input.editions.get(2019);
	const resolution = edition?.resolutions.find(({ id }) => id === "xining-urumqi-2019");
	const medium = edition?.bands.find(({ id }) => id === "medium");
	if (!edition || !resolution || !medium) return [];
	const claims = claimsOf(edition, "index").filter(({ id }) => resolution.claims.includes(id));
	const named = claims.flatMap(({ about }) => input.cities.find(({ id }) => id === about) ?? []);
	const inside = claims.every(({ value }) => bandOf(edition.bands, value)?.id === medium.id);
	return [{
		id: "magazine-range/2019",
		title: {
			zh: `2019 年${named.map(({ name }) => name).join("、")}“80—60”`,
			en: `2019: ${named.map(({ english }) => english).join(" and ")} “in 80—60”`
		},
		expected: same(`${medium.lo}–${medium.hi}`),
		found: same(claims.map(({ value }) => value.toFixed(2)).join(" / ")),
		note: resolution.note,
		claims: refs(edition, claims),
		status: inside && claims.length > 0 ? "recorded" : "differs"
	}];
}
/** What the inference makes of a year is possible, and holds what is printed. */
function assessmentChecks(edition, assessment) {
	if (!assessment) return [];
	const aside = setAside(edition);
	const wrong = [...assessment.units.values()].filter((row) => {
		if (isEmpty(row.index)) return true;
		if (row.position[0] > row.position[1] || !row.bands.length) return true;
		return claimsOf(edition, "index", row.id).filter(({ id }) => !aside.has(id)).some(({ value }) => !contains(row.index, value));
	});
	const counts = claimsOf(edition, "bandCount", "nation").filter((claim) => {
		if (aside.has(claim.id)) return false;
		const [band] = claim.bands;
		if (claim.bands.length > 1 || !band) return false;
		const [least, most] = assessment.nation.bandCounts[band];
		return claim.value < least || claim.value > most;
	});
	const faults = wrong.length + counts.length;
	return [{
		id: `assessment/${edition.year}`,
		title: {
			zh: `${edition.year} 年推断结果与所印相容`,
			en: `${edition.year}: inference is consistent with what is printed`
		},
		expected: {
			zh: "无矛盾",
			en: "no contradiction"
		},
		found: faults ? {
			zh: `矛盾 ${faults} 处：${wrong.map((row) => row.id).join("、")}`,
			en: `${faults} contradictions: ${wrong.map((row) => row.id).join(", ")}`
		} : {
			zh: "无矛盾",
			en: "no contradiction"
		},
		claims: refs(edition, faults ? counts : [...claimsOf(edition, "index"), ...claimsOf(edition, "bandCount")]),
		...outcome(faults === 0)
	}];
}
// src/domain/checks/users.ts
var millions = (value) => (value / 1e6).toFixed(value % 1e6 ? 2 : 0);
/** Counts of users against the printed figures they follow from, and printed shares against the counts. */
function userChecks(platform) {
	return platform.users.flatMap((point, at) => {
		const key = `users/${point.population}/${point.date ?? point.year}/${point.measure}`;
		const checks = [];
		const title = {
			zh: `${point.year} 年${point.metric.zh}`,
			en: `${point.year}: ${point.metric.en}`
		};
		if (point.difference) {
			const { of, less } = point.difference;
			checks.push(platformCheck(`${key}/difference`, title, {
				expected: same(`${millions(of)} − ${millions(less)} = ${millions(of - less)} (10⁶)`),
				found: same(millions(point.value)),
				fits: of - less === point.value
			}, [figureKey("users", at)]));
		}
		const registered = platform.users.find((other) => other.population === point.population && other.year === point.year && other.measure === "registered");
		if (point.shareOfRegistered !== void 0 && registered) {
			const share = fromHundredths(roundedQuotient(point.value * 1e3, registered.value) * 10);
			checks.push(platformCheck(`${key}/share`, {
				zh: `${title.zh}占注册用户`,
				en: `${title.en}, share of registered`
			}, {
				expected: same(`${millions(point.value)}/${millions(registered.value)} = ${share.toFixed(1)}%`),
				found: same(`${point.shareOfRegistered.toFixed(1)}%`),
				fits: share === point.shareOfRegistered
			}, [at, platform.users.indexOf(registered)].map((place) => figureKey("users", place))));
		}
		return checks;
	});
}
var placeOf = (app) => app.city ?? app.unit;
/** Two general apps of one place under different names, or of a unit and its own city under the same name. */
function rivals(a, b) {
	if (a === b || a.special || b.special || a.unit !== b.unit) return false;
	return placeOf(a) === placeOf(b) ? a.name !== b.name : a.name === b.name;
}
/** Conflicting names of apps are marked as such, and titles of boxes print the names taken from them. */
function appChecks(platform, input) {
	const { apps } = platform;
	const wrong = apps.filter((app) => app.disputed === true !== apps.some((other) => rivals(app, other)));
	const keysOf = (chosen) => chosen.map((app) => figureKey("app", apps.indexOf(app)));
	const disputed = new Set(apps.filter((app) => app.disputed).map(({ unit }) => unit));
	const checks = [platformCheck("apps/disputed", {
		zh: "移动端名称不一之处都已标明",
		en: "Conflicting names of apps are marked"
	}, {
		expected: {
			zh: "全部标明",
			en: "all marked"
		},
		found: wrong.length ? same(wrong.map(({ name }) => name).join(" ")) : names(input.units, disputed),
		fits: !wrong.length
	}, keysOf(apps.filter(({ disputed }) => disputed)))];
	if (!input.cases) return checks;
	const boxes = input.cases.boxes;
	const boxed = apps.filter((app) => app.box !== void 0);
	const absent = boxed.filter((app) => {
		const box = boxes.find((one) => one.box === app.box);
		return !box || box.unit !== app.unit || box.city !== app.city || !box.title.includes(app.name);
	});
	return [...checks, platformCheck("apps/boxes", {
		zh: "专栏标题所印的移动端名称",
		en: "Names of apps printed in titles of boxes"
	}, {
		expected: same(boxed.length),
		found: same(boxed.length - absent.length),
		fits: !absent.length
	}, keysOf(boxed))];
}
// src/domain/checks/index.ts
/**
* Holds the published claims against each other: counts against shares and named members, figures against bands, ranks
* and growth, and the rest that arithmetic can settle. Every expectation is computed from claims.
*
* @returns the checks, first those across editions, then year by year ascending, then those on the platforms and the
*   boxes where the input has them; ids are unique
*/
function runChecks(input) {
	const checks = [
		...regionCheck(input),
		...textChecks(input),
		...methodChecks(input),
		...nameChecks(input),
		...magazineCheck(input)
	];
	for (const edition of input.editions.values()) {
		const rising = edition.scale?.better !== "lower";
		checks.push(...shareChecks(edition, input), ...sumChecks(edition, input), ...unionChecks(edition), ...memberChecks(edition, input), ...scoreCountChecks(edition, input), ...rising ? aboveMeanChecks(edition) : [], ...bandClaimChecks(edition, input), ...notBandChecks(edition, input), ...rising ? [...orderChecks(edition, input), ...denseChecks(edition, input)] : [], ...rankCountChecks(edition, input), ...rising ? [...sharedRankChecks(edition, input), ...topChecks(edition, input)] : [], ...rising ? rankWithinChecks(edition, input) : [], ...dimensionRankChecks(edition, input), ...twiceChecks(edition), ...growthChecks(edition, input), ...lowerMeanChecks(edition, input), ...betterRankChecks(edition, input), ...weightChecks(edition), ...regionOrderChecks(edition), ...groupWordChecks(edition), ...assessmentChecks(edition, input.assessments?.get(edition.year)));
	}
	const { platform, cases, series, findings } = input;
	if (platform) checks.push(...capabilityChecks(platform, input), ...userChecks(platform), ...appChecks(platform, input));
	if (cases) checks.push(...caseChecks(cases, input));
	if (series && cases) checks.push(headingCheck(series, cases));
	if (series && findings) checks.push(...findingPageChecks(series, findings));
	return checks;
}
// src/components/source/checkFacts.ts
var made = /* @__PURE__ */ new WeakMap();
function checksOf(dataset) {
	const facts = dataset.current();
	const checks = made.get(facts) ?? runChecks({
		units: [...dataset.units.values()],
		cities: [...dataset.cities.values()],
		regions: [...dataset.regions.values()],
		editions: new Map(dataset.years.map((year) => [year, dataset.edition(year)])),
		assessments: new Map(dataset.years.map((year) => [year, dataset.assessment(year)])),
		...!dataset.pack && bundledDocuments()
	});
	made.set(facts, checks);
	return checks;
}
/** What `npm run data:check` computes, on the facts on show; computed once for them. */
function useChecks() {
	const dataset = useDataset();
	return computed(() => checksOf(dataset));
}
/** The figure that a claim speaks of, where the source panel can tell of it. */
function figureOf(claim) {
	switch (claim.what) {
		case "index":
		case "band":
		case "mean": return { what: claim.what };
		case "notBand": return { what: "band" };
		case "rank":
		case "rankWithin":
		case "betterRank": return { what: "position" };
		case "meanAgainstNation": return { what: "mean" };
		case "aboveMeanCount":
		case "aboveMeanShare": return { what: "aboveMean" };
		case "bandCount": return claim.bands[0] === void 0 ? void 0 : {
			what: "bandCount",
			band: claim.bands[0]
		};
		case "bandShare":
		case "bandMembersComplete": return {
			what: "bandCount",
			band: claim.band
		};
		case "dimension": return {
			what: "dimension",
			dimension: claim.dimension
		};
		case "growth":
		case "lowerMean": return claim.dimension ? {
			what: "dimension",
			dimension: claim.dimension
		} : { what: "mean" };
		case "dimensionRank":
		case "dimensionRankWithin": return { what: "unit" };
		default: return;
	}
}
/** Key for `data-explain` of the figure that a claim speaks of. */
function claimKey(claim, year) {
	const figure = figureOf(claim);
	return figure && targetKey({
		year,
		about: claim.about,
		...figure
	});
}
// src/locales/pages/data.en.ts
var messages$1 = {
	title: "Data and method",
	description: "Method of the atlas, every source, every check with its result, how much of each year is published, and all data to download.",
	sentence: ([editions, claims, sources, checks], others, mark = plain) => `${mark(editions, "#editions")} years, ${mark(claims, "#downloads")} claims, ${mark(sources, "#sources")} sources, ${mark(checks, "#checks")} checks: the figures of the assessment come from here${others ? "; platforms, users, boxes and practices have sources of their own" : ""}.`,
	lead: "No figure without a source. What follows from claims carries its reason, what is only bounded is shown as a range, and the rest is “not published”.",
	toc: "On this page",
	sections: {
		assessment: "How the assessment is made",
		findings: "Problems and recommendations",
		method: "Method",
		editions: "The reports",
		coverage: "How much is published",
		sources: "Sources",
		checks: "Checks",
		contradictions: "Contradictions",
		downloads: "Download and cite",
		contents: "The 2022 report, item by item"
	},
	cities: "Key cities",
	year: "Year",
	method: {
		claim: ["Claims", "A claim is one thing said by one source: who, which year, what, how much, with a short quote and page where there is one. Where sources disagree, both claims stay. Every figure of the assessment is such a claim or follows from some. For example: "],
		basis: ["Four kinds of knowing", "“Printed” is copied from a source. “Follows” is what claims leave no choice about, with the reasoning. “Range only” gives limits that must hold. “Not published” means unknown: nothing is estimated or filled in. For example: "],
		example: (year, name, rank, index) => `in ${year} ${name} has a printed rank, ${rank}, but no printed index; the indices next to it put it within ${index}.`,
		years: (report, year) => ["Assessed year and report year", `The report of ${report} assesses ${year}. The atlas goes by assessed year and names the report beside it. Indices before and after a change of method are never joined by a line; ranks may be compared across it, with a mark.`],
		ranks: ["Position and printed rank", "Reports don’t skip a rank after a tie (1, 2, 2, 3), so the last rank may be less than the number of units. A position is one plus the number of units strictly above (1, 2, 2, 4). Bounds use positions; ranks stay as printed."],
		bands: {
			term: "Bands",
			plain: "The bands of each year and their limits are listed under “The reports”; these are the newest.",
			text: (full, part, edges) => `Sources state all limits for ${full} and some of them for ${part}, and agree; for the rest they are taken over, see “Reports”. No source says which band ${edges} belongs to: printed figures are shown by the intervals listed here, while bounds treat both as possible.`
		},
		doubts: {
			term: "Weak, inferred and set-aside claims",
			text: (weak, inferred, aside) => `Claims marked weak (${weak}) are listed but never used for bounds; so is all that rests on weak sources alone. Those not said in so many words (${inferred}) are used, with a note on how they follow. Those that cannot be true together with others (${aside}) are shown as printed and not used; “Contradictions” gives the reasons.`
		},
		assumptions: ["Assumptions behind the bounds", "An index lies between 0 and 100 and has at most two decimals. A printed mean is rounded to two decimals, so the exact mean is within ±0.005 of it. Ranks don’t skip after ties and order strictly. Bounds always hold; they are not always the narrowest possible."],
		weights: ["Weights were not found", "None of our sources gives weights for any year. "],
		equal: (year, n, equal) => `With equal weights the ${n} dimension means of ${year} give ${equal}, while the report prints `,
		equalEnd: ". So if the total is a linear weighting, its weights are not equal. The atlas therefore never builds an index from dimensions."
	},
	editions: {
		report: (year) => `report of ${year}`,
		published: "Published",
		index: "Index",
		dimensions: "Dimensions",
		bands: "Bands",
		adopted: (bands) => `not stated for this year, taken from others: ${bands}`,
		separator: "; ",
		sources: "Stated by",
		change: "Change",
		claims: (n) => `${n} ${n === 1 ? "claim" : "claims"}`
	},
	coverage: {
		intro: "Each cell says how much was published of a unit in a year: the taller the more, a dot where there is nothing. Names lead to the units’ pages.",
		unit: "Unit",
		total: "Index printed",
		level: {
			index: "Index printed",
			rank: "Rank printed, no index",
			band: "Band only",
			range: "Range only",
			nothing: "Not published"
		}
	},
	sources: {
		intro: "Government sites and the press are linked where the page can be found; reposts and weak sources are named without a link.",
		caption: (n) => `All ${n} sources`,
		title: "Title",
		publisher: "Publisher",
		date: "Date",
		reliability: "Reliability",
		claims: "Claims",
		others: "Platforms, practices, texts",
		noDate: "unknown"
	},
	checks: {
		intro: "Shares, sums, lists, order, growth: whatever arithmetic can settle is checked and computed anew with every build. A misfit that nothing explains stops the release.",
		counts: (all, agrees, recorded, differs) => `${all} checks: ${agrees} agree, ${recorded} are misfits that are explained, ${differs} differ without explanation.`,
		recorded: (n) => `${n} misfits, each explained`,
		all: (n) => `All ${n} checks with their results`,
		title: "What is checked",
		expected: "Expected",
		found: "Printed",
		status: "Result",
		note: "Note",
		whole: "This check looks at the data as a whole, not at single published facts.",
		result: {
			agrees: "agrees",
			recorded: "misfit, explained",
			differs: "differs"
		}
	},
	contradictions: {
		intro: "Where sources contradict each other both sides stay: which claims are involved, which are not used for bounds, and why.",
		more: (n) => `The ${n} claims involved`
	},
	downloads: {
		intro: "Files are made in the browser from the data of this site; no server is involved. CSV is UTF-8, one row an item; unknown cells are empty.",
		script: "Downloads need scripts in the browser.",
		tables: {
			claims: "All claims, one row each",
			assessments: "All units by year: index and rank as printed, bounds, bands, range of positions and basis",
			cities: "The key cities by year, same columns",
			sources: "Sources",
			cases: "Boxes of the 2022 report",
			platform: "Levels of platform building, 2016",
			series: "How the assessment is made, meanings of the dimensions, chapters of the report",
			findings: "Problems, recommendations and progress",
			practices: "Local practices"
		},
		editions: "The claims of each report, as in the repository’s files",
		everything: "All of this in one file, published and derived apart",
		rows: (n) => `${n} rows`,
		failed: "The file could not be made. Please try again.",
		cite: "Cite",
		citation: (version, date) => termsSubject.citation(version, date),
		citeHint: "For a single figure name the report, its publisher and year; for a derived one say “follows from published facts”.",
		copy: "Copy",
		copied: "Copied",
		licence: "Licence and map",
		software: "Open-source software this site ships:",
		licences: "names, versions, licence texts",
		bill: "bill of materials (CycloneDX)",
		get terms() {
			return termsSubject.terms;
		}
	},
	contents: {
		intro: "Of the 2022 report only the preface, the contents and a summary were found. Here is every figure and table in that list, with the page of this atlas that answers it and what the answer stands on.",
		counts: (answered, waits) => `${answered} are answered in whole or part, ${waits} wait.`,
		caption: "Figures and tables of the 2022 report",
		number: "No.",
		title: "Title",
		page: "Page",
		answer: "See",
		stands: "Stands on",
		standing: {
			values: "values",
			bounds: "bounds",
			counts: "counts or names",
			words: "in words",
			waits: "waits"
		},
		waits: "Not found; holders of the full report can supply it",
		waitsPart: "the rest waits",
		separator: "; "
	}
};
// src/locales/pages/data.zh.ts
var messages = {
	title: "数据与方法",
	description: "图集的方法、每个来源、每项核对及结果、各年公布了多少、全部数据下载。",
	sentence: ([editions, claims, sources, checks], others, mark = plain) => `${mark(editions, "#editions")}个年度、${mark(claims, "#downloads")}条声明、${mark(sources, "#sources")}个来源、${mark(checks, "#checks")}项核对：评估数字由此而来${others ? "；平台、用户数、专栏和做法另有来源" : ""}。`,
	lead: "没有来源的数字不进图集；能由声明推得的写明理由；只知范围的给出范围；其余写“未公布”。",
	toc: "本页目录",
	sections: {
		assessment: "评估怎样做",
		findings: "问题与建议",
		method: "方法",
		editions: "各年报告",
		coverage: "公布了多少",
		sources: "来源",
		checks: "核对",
		contradictions: "矛盾与取舍",
		downloads: "下载与引用",
		contents: "对照《报告（2022）》目录"
	},
	cities: "重点城市",
	year: "年度",
	method: {
		claim: ["声明", "一条声明是一个来源说的一件事：谁、哪一年、什么、多少，附原文摘句和页码（有则附）。来源相左时两条都留。评估数字都是这样的声明，或由声明推算。例："],
		basis: ["四种知道", "“印出”照抄来源；“推得”由声明必然得出，附推理；“仅知范围”给出必然成立的上下限；“未公布”就是不知道，不估算、不补插。例："],
		example: (year, name, rank, index) => `${year}${name}印出名次第${rank}、未印指数；由前后两家的指数可知它在${index}之间。`,
		years: (report, year) => ["评估年度与报告年份", `${report}年的报告评估的是${year}年。图集一律用评估年度，旁注报告。方法变动前后的指数不连成线；名次可跨过变动比较，但有标记。`],
		ranks: ["位次与报告名次", "报告名次并列后不跳号（1、2、2、3），所以末位的名次可能小于单位数。位次等于严格高于它的家数加1（1、2、2、4）。推算用位次，报告名次照印。"],
		bands: {
			term: "等级",
			plain: "每个年度的等级及其界线见“各年报告”；最近一年的界线如下。",
			text: (full, part, edges) => `${full}年的来源写明全部界线，${part}年的只写明一部分，彼此一致；其余沿用，见“各年报告”。${edges}属于哪一级，来源没有说：所印数字按下列区间列级，推算时两级都算可能。`
		},
		doubts: {
			term: "弱、推得与搁置的声明",
			text: (weak, inferred, aside) => `标为“弱”的声明（${weak}条）只列出，不参与推算；只见于弱来源的一律如此。原文没有直说、须由原文推得的（${inferred}条）参与推算，并注明如何推得。与别的声明矛盾而无法同时成立的（${aside}条）照印展示，不参与推算，理由见“矛盾与取舍”。`
		},
		assumptions: ["推算的假设", "指数在0至100之间，至多两位小数；所印平均值由精确平均值四舍五入到两位，故精确值在所印值±0.005之内；名次为并列不跳号的名次，并严格表示高低。上下限总是成立，但不保证最窄。"],
		weights: ["权重未见公布", "所收来源中没有任何一年的权重。"],
		equal: (year, n, equal) => `${year}${n}项分项平均值等权相加得${equal}，而报告印出的总体是`,
		equalEnd: "，可见若是线性加权，各项权重并不相等。因此图集不由分项合成指数。"
	},
	editions: {
		report: (year) => `${year}年报告`,
		published: "发布",
		index: "指数",
		dimensions: "一级指标",
		bands: "等级",
		adopted: (bands) => `本年来源未写明，沿用其他年份：${bands}`,
		separator: "；",
		sources: "以上出处",
		change: "变动",
		claims: (n) => `${n}条声明`
	},
	coverage: {
		intro: "每格说一个单位一年里公布到哪一步：格子越高公布得越多，什么也没有的只是一点。单位名称通往它的页面。",
		unit: "单位",
		total: "印出指数",
		level: {
			index: "印出指数",
			rank: "印出名次，无指数",
			band: "只知等级",
			range: "仅知范围",
			nothing: "未公布"
		}
	},
	sources: {
		intro: "可以公开查到的政府网站和媒体附链接；转载和弱来源只写名称，不附链接。",
		caption: (n) => `全部${n}个来源`,
		title: "标题",
		publisher: "发布者",
		date: "日期",
		reliability: "可靠程度",
		claims: "声明数",
		others: "平台、做法与文字",
		noDate: "不详"
	},
	checks: {
		intro: "占比、合计、名单、次序、增幅等凡能用算术核对的都核对，每次构建重新计算，有解释不了的出入就不能发布。",
		counts: (all, agrees, recorded, differs) => `共${all}项：${agrees}项相符，${recorded}项有出入而已说明，${differs}项不符而无说明。`,
		recorded: (n) => `有出入而已说明的${n}项`,
		all: (n) => `全部${n}项核对及结果`,
		title: "核对什么",
		expected: "应为",
		found: "所印",
		status: "结果",
		note: "说明",
		whole: "这项核对看的是资料的整体结构，不是某几条公布的事实。",
		result: {
			agrees: "相符",
			recorded: "有出入，已说明",
			differs: "不符"
		}
	},
	contradictions: {
		intro: "来源之间的矛盾都留着：涉及哪些声明、哪些不参与推算、为什么。",
		more: (n) => `涉及的${n}条声明`
	},
	downloads: {
		intro: "文件在浏览器里由本站数据生成，不经过服务器。CSV 为 UTF-8，一行一条；未知为空格。",
		script: "下载需要浏览器脚本。",
		tables: {
			claims: "全部声明：一行一条",
			assessments: "各单位各年：印出的指数和名次，推得的上下限、等级、位次范围及依据",
			cities: "重点城市各年，列同上",
			sources: "来源",
			cases: "《报告（2022）》的专栏",
			platform: "2016年平台建设各级",
			series: "评估怎样进行、指标含义、报告章节",
			findings: "问题、建议与成效",
			practices: "各地做法"
		},
		editions: "各年报告的声明，结构同仓库中的文件",
		everything: "以上全部合为一个文件，公布的与推得的分开",
		rows: (n) => `${n}行`,
		failed: "文件没有生成，请再试一次。",
		cite: "引用",
		citation: (version, date) => termsSubject$1.citation(version, date),
		citeHint: "引用单个数字，请写明报告名称、发布机构和年份；推得的数字请写明“由公布事实推得”。",
		copy: "复制",
		copied: "已复制",
		licence: "许可与地图",
		software: "本站所含的开源软件：",
		licences: "名称、版本与许可全文",
		bill: "物料清单（CycloneDX）",
		get terms() {
			return termsSubject$1.terms;
		}
	},
	contents: {
		intro: "《报告（2022）》所见只有前言、目录和数据摘要，全文未见公布。下表列出目录中的每张图和表，图集哪一页能回答，凭什么回答。",
		counts: (answered, waits) => `能全部或部分回答的${answered}项，待补的${waits}项。`,
		caption: "《报告（2022）》的图和表",
		number: "编号",
		title: "标题",
		page: "页",
		answer: "见",
		stands: "凭据",
		standing: {
			values: "数值",
			bounds: "上下限",
			counts: "个数或名单",
			words: "文字",
			waits: "待补"
		},
		waits: "未见公布，持有完整报告者可补",
		waitsPart: "其余待补",
		separator: "、"
	}
};
export { bundledDocuments as a, useChecks as i, messages$1 as n, bundledDocuments_exports as o, claimKey as r, messages as t };
