import "./problems-Dz3tAUdH.js";
import * as v from "valibot";
// src/dataset/schema.ts
var text = (max) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
var number = (min, max) => v.pipe(v.number(), v.minValue(min), v.maxValue(max));
var whole = (min, max) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
/** An array that is not looked through where it is too long, nor further once enough is wrong: each issue takes memory. */
function boundedArray(item, max) {
	const whole = v.array(item);
	return {
		...whole,
		"~run"(dataset, config) {
			const { value } = dataset;
			if (!Array.isArray(value)) return whole["~run"](dataset, config);
			if (value.length > max) return {
				typed: true,
				value
			};
			const read = [];
			const issues = [];
			for (let key = 0; key < value.length && issues.length < 50; key++) {
				const each = item["~run"]({ value: value[key] }, config);
				read.push(each.value);
				for (const issue of each.issues ?? []) {
					const here = {
						type: "array",
						origin: "value",
						input: value,
						key,
						value: value[key]
					};
					issues.push({
						...issue,
						path: [here, ...issue.path ?? []]
					});
				}
			}
			return issues.length ? {
				typed: false,
				value: read,
				issues
			} : {
				typed: true,
				value: read
			};
		}
	};
}
var list = (item, max, min = 1) => v.pipe(boundedArray(item, max), v.minLength(min), v.maxLength(max));
var like = (pattern, example, max) => v.pipe(v.string(), v.maxLength(max), v.regex(pattern, example));
var localText = v.strictObject({
	zh: text(400),
	en: text(600)
});
var unitId = like(/^\d{6}$/, "330000", 6);
var slug = like(/^[a-z]+$/, "zhejiang", 40);
var sourceId = like(/^[a-z0-9]+(-[a-z0-9]+)*$/, "report-2022-summary", 60);
var claimId = text(160);
var date = like(/^\d{4}(-\d{2}(-\d{2})?)?$/, "2022-09-08", 10);
var year = whole(1990, 2100);
var percent = number(0, 100);
var index = number(0, 100);
var count = whole(0, 1e3);
var bandId = v.picklist([
	"veryHigh",
	"high",
	"medium",
	"low"
]);
var anchor = v.strictTuple([number(73, 136), number(3, 54)]);
var unitEntries = {
	id: unitId,
	slug,
	name: text(12),
	fullName: text(20),
	english: text(60),
	pinyin: slug,
	initials: like(/^[a-z]{2,5}$/, "zj", 5),
	aliases: list(text(60), 8, 0),
	region: slug,
	anchor
};
v.strictObject({
	units: list(v.strictObject(unitEntries), 64),
	unassessed: list(v.strictObject({
		id: unitId,
		name: text(12),
		english: text(60),
		status: v.picklist(["noData", "notAssessed"])
	}), 16, 0)
});
list(v.strictObject({
	id: slug,
	name: text(12),
	english: text(60),
	slug,
	members: list(unitId, 64)
}), 16);
list(v.strictObject({
	...unitEntries,
	province: unitId,
	category: v.picklist(["separate", "capital"])
}), 200);
/** Schema of the sources; `words` says how texts are written. */
var sourcesSchema = (words) => list(v.strictObject({
	id: sourceId,
	title: words,
	publisher: words,
	date: v.optional(date),
	reliability: v.picklist([
		"report",
		"primary",
		"press",
		"repost",
		"mirror",
		"weak"
	]),
	url: v.optional(like(/^https?:\/\/[^\s<>"']+$/, "https://www.gov.cn/…", 400))
}), 500);
/** Schema of a claim about units of a population. */
function claimSchemaFor({ unit: [pattern, example], most, words, band: bandId, figure: index }) {
	const id = like(new RegExp(`^${pattern}$`), example, 12);
	/** What every claim may carry besides what it says. */
	const claimEntries = {
		id: v.optional(claimId),
		about: like(new RegExp(`^([a-z]{2,20}|${pattern})$`), `${example}, nation, cities, huadong`, 20),
		source: sourceId,
		also: v.optional(list(sourceId, 12)),
		quote: v.optional(text(40)),
		page: v.optional(text(20)),
		note: v.optional(words),
		weak: v.optional(v.boolean()),
		inferred: v.optional(v.boolean())
	};
	const claim = (what, entries) => v.strictObject({
		what: v.literal(what),
		...claimEntries,
		...entries
	});
	const ids = list(id, most);
	const rank = whole(1, most);
	const members = whole(0, most);
	const groups = list(list(slug, most), most);
	return v.variant("what", [
		claim("index", { value: index }),
		claim("rank", { value: rank }),
		claim("band", { band: bandId }),
		claim("notBand", { band: bandId }),
		claim("mean", { value: index }),
		claim("meanAgainstNation", { value: v.picklist(["atLeast", "below"]) }),
		claim("regionOrder", { groups }),
		claim("aboveMeanCount", { value: members }),
		claim("bandCount", {
			band: v.optional(bandId),
			bands: v.optional(list(bandId, 9)),
			value: members
		}),
		claim("bandShare", {
			band: bandId,
			value: percent
		}),
		claim("bandMembersComplete", {
			band: bandId,
			units: list(id, most, 0)
		}),
		claim("topComplete", {
			value: rank,
			units: ids
		}),
		claim("order", { units: list(id, most, 2) }),
		claim("rankWithin", { value: rank }),
		claim("aboveMeanShare", { value: percent }),
		claim("dimension", {
			dimension: slug,
			value: index
		}),
		claim("dimensionRank", {
			dimension: slug,
			value: rank
		}),
		claim("dimensionRankWithin", {
			dimensions: list(slug, 16),
			count: v.optional(whole(1, 16)),
			value: rank
		}),
		claim("lowerMean", {
			than: year,
			dimension: v.optional(slug),
			value: index
		}),
		claim("betterRank", { than: year }),
		claim("growth", {
			since: year,
			dimension: v.optional(slug),
			value: number(-100, 1e3)
		}),
		claim("group", {
			group: v.picklist([
				"model",
				"first",
				"progress",
				"slow",
				"lagging"
			]),
			words: v.optional(words),
			units: ids
		})
	]);
}
var claimSchema = claimSchemaFor({
	unit: ["\\d{6}", "330000"],
	most: 500,
	words: localText,
	band: bandId,
	figure: index
});
/** What an edition says besides its claims. */
var editionEntries = ({ words: localText, band: bandId, figure: index, most }) => ({
	year,
	report: v.strictObject({
		title: text(120),
		year,
		published: v.optional(date),
		publisher: localText
	}),
	indexName: localText,
	dimensions: v.nullable(list(v.strictObject({
		id: slug,
		name: localText
	}), 16)),
	methodBreak: v.optional(localText),
	renamed: v.optional(localText),
	bands: list(v.strictObject({
		id: bandId,
		name: localText,
		lo: index,
		loClosed: v.boolean(),
		hi: index,
		hiClosed: v.boolean(),
		edgeUnstated: v.optional(list(index, 4))
	}), most),
	statedBy: v.optional(v.strictObject({
		dimensions: v.optional(sourceId),
		bands: v.optional(v.record(like(/^[a-z][a-zA-Z0-9]*$/, "veryHigh", 24), sourceId))
	})),
	resolutions: list(v.strictObject({
		id: text(60),
		claims: list(claimId, 100),
		setAside: list(claimId, 100, 0),
		note: localText
	}), 200, 0)
});
var editionSchema = v.strictObject({
	...editionEntries({
		words: localText,
		band: bandId,
		figure: index,
		most: 4
	}),
	claims: list(claimSchema, 5e3, 0)
});
sourcesSchema(localText);
export { list as a, percent as c, text as d, unitId as f, like as i, slug as l, year as m, count as n, localText as o, whole as p, editionSchema as r, number as s, claimSchema as t, sourceId as u };
