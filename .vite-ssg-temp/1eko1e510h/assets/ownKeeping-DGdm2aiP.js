import { a as list, c as percent, d as text, f as unitId, i as like, l as slug, m as year, n as count, o as localText, p as whole, r as editionSchema, s as number, t as claimSchema, u as sourceId } from "./schema-B-z_7r4n.js";
import "../main.mjs";
import { o as writePath, r as describeIssue, t as DatasetError } from "./problems-Dz3tAUdH.js";
import * as v from "valibot";
// src/dataset/platformSchema.ts
var key$1 = like(/^[a-z][A-Za-z0-9]*$/, "fourLevels", 40);
var month = like(/^\d{4}-\d{2}$/, "2018-12", 7);
var day = like(/^\d{4}-\d{2}-\d{2}$/, "2016-08-01", 10);
var approximate = v.optional(v.picklist(["over", "nearly"]));
var quote$1 = v.optional(text(40));
var note = v.optional(localText);
var also = v.optional(list(sourceId, 12));
var users = whole(0, 2e9);
var level = v.strictObject({
	id: key$1,
	name: localText,
	stage: v.picklist([
		"done",
		"underway",
		"planned",
		"none"
	]),
	count,
	units: v.nullable(list(unitId, 64)),
	complete: v.boolean(),
	inferred: v.optional(v.boolean()),
	silent: v.optional(list(unitId, 64)),
	share: v.optional(percent),
	change: v.optional(v.strictObject({
		since: year,
		added: whole(-100, 100),
		before: count
	})),
	source: sourceId,
	also,
	quote: quote$1,
	note
});
var sum = v.strictObject({
	id: key$1,
	name: localText,
	levels: list(key$1, 8, 2),
	count,
	source: sourceId,
	quote: quote$1,
	misfit: note
});
var capability = v.strictObject({
	id: key$1,
	name: localText,
	relation: v.picklist(["exclusive", "nested"]),
	levels: list(level, 8),
	sums: v.optional(list(sum, 4)),
	note
});
var fact = v.strictObject({
	year,
	what: localText,
	value: v.union([number(0, 0xe8d4a51000), text(20)]),
	printed: v.optional(text(60)),
	unit: v.optional(localText),
	approximate,
	series: note,
	source: sourceId,
	also,
	quote: quote$1,
	note
});
var population = v.picklist([
	"provincialPlatforms",
	"nationalPlatform",
	"onlineServiceUsers"
]);
var point$1 = v.strictObject({
	population,
	year,
	date: v.optional(month),
	value: users,
	approximate,
	measure: v.picklist([
		"registered",
		"realName",
		"users"
	]),
	metric: localText,
	basis: v.picklist(["printed", "derived"]),
	difference: v.optional(v.strictObject({
		of: users,
		less: users,
		how: localText
	})),
	shareOfRegistered: v.optional(percent),
	series: note,
	source: sourceId,
	also,
	note
});
var app = v.strictObject({
	unit: unitId,
	city: v.optional(unitId),
	name: text(20),
	special: v.optional(v.boolean()),
	disputed: v.optional(v.boolean()),
	box: v.optional(whole(1, 500)),
	source: sourceId,
	also,
	note,
	weak: v.optional(v.boolean())
});
v.strictObject({
	year,
	collected: v.strictTuple([day, day]),
	capabilities: list(capability, 40),
	facts: list(fact, 500, 0),
	populations: list(v.strictObject({
		id: population,
		name: localText,
		note
	}), 3),
	users: list(point$1, 200, 0),
	apps: list(app, 500, 0)
});
var kind = v.picklist([
	"model",
	"practice",
	"development",
	"region"
]);
v.strictObject({
	year,
	kinds: list(v.strictObject({
		id: kind,
		name: localText
	}), 4),
	sections: list(v.strictObject({
		id: slug,
		kind,
		name: localText,
		region: v.optional(slug),
		page: whole(1, 5e3),
		until: whole(1, 5e3)
	}), 40),
	boxes: list(v.strictObject({
		box: whole(1, 500),
		kind,
		title: text(80),
		unit: v.optional(unitId),
		city: v.optional(unitId),
		region: v.optional(slug),
		page: whole(1, 5e3),
		source: sourceId
	}), 500)
});
// src/domain/series.ts
/** progress: what went well; problem: what is wrong; advice: what should be done. */
var findingKinds = [
	"problem",
	"advice",
	"progress"
];
// src/dataset/seriesSchema.ts
var key = like(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "jiangsu-contactless", 40);
var quote = text(40);
var pageNumber = whole(1, 5e3);
var pointEntries = {
	text: localText,
	source: sourceId,
	also: v.optional(list(sourceId, 12)),
	quote: v.optional(quote),
	page: v.optional(text(20))
};
var point = v.strictObject(pointEntries);
var headingEntries = {
	title: localText,
	page: pageNumber
};
v.strictObject({
	topics: list(v.strictObject({
		id: key,
		name: localText,
		points: list(point, 12)
	}), 20),
	dimensions: list(v.strictObject({
		id: slug,
		meaning: localText,
		source: sourceId,
		slogan: localText,
		sloganSource: sourceId
	}), 16),
	remarks: list(point, 20, 0),
	chapters: v.strictObject({
		year,
		source: sourceId,
		list: list(v.strictObject({
			...headingEntries,
			sections: list(v.strictObject(headingEntries), 20)
		}), 20)
	})
});
v.strictObject({
	statements: list(v.strictObject({
		id: key,
		name: localText,
		year: v.optional(year),
		note: localText
	}), 20, 2),
	themes: list(v.strictObject({
		id: key,
		name: localText
	}), 30),
	findings: list(v.strictObject({
		...pointEntries,
		kind: v.picklist(findingKinds),
		theme: key,
		statement: key
	}), 500)
});
var practiceKind = v.picklist([
	"contactless",
	"window",
	"merged",
	"platform",
	"hall"
]);
v.strictObject({
	kinds: list(v.strictObject({
		id: practiceKind,
		name: localText
	}), 5),
	practices: list(v.strictObject({
		id: key,
		unit: unitId,
		city: v.optional(unitId),
		place: v.optional(localText),
		kind: practiceKind,
		year,
		undated: v.optional(v.boolean()),
		title: localText,
		text: localText,
		steps: v.optional(list(localText, 8, 2)),
		source: sourceId,
		quote
	}), 500)
});
// src/dataset/read/document.ts
/** Name and version of the files in which the atlas writes a reader's own figures. */
var ownFormat = "gov-service-atlas/own";
var { report, indexName, dimensions, methodBreak, renamed, bands } = editionSchema.entries;
var ids = (max) => v.pipe(v.array(text(160)), v.maxLength(max));
var settled = v.pipe(v.array(v.strictObject({
	id: text(80),
	claims: ids(5e3),
	setAside: ids(5e3),
	note: localText
})), v.maxLength(5e3));
var ownEditionsSchema = list(v.strictObject({
	year,
	claims: list(v.looseObject({
		what: v.string(),
		cell: text(20)
	}), 2e4, 0),
	settled: v.optional(settled),
	edition: v.optional(v.partial(v.strictObject({
		report,
		indexName,
		dimensions,
		methodBreak,
		renamed,
		bands
	})))
}), 200);
var ownFileSchema = v.strictObject({
	format: v.literal(ownFormat),
	version: v.literal(1),
	editions: ownEditionsSchema
});
/** The object without some of its keys. */
function without(object, keys) {
	return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
function fail(issues, place) {
	throw new DatasetError(issues.slice(0, 50).map((issue) => ({
		path: writePath(issue.path?.map((item) => item.key) ?? [], place),
		problem: describeIssue(issue)
	})));
}
/** An own claim without its cell, held against the shape of published claims. */
function parseClaim(raw, place) {
	const { cell, ...claim } = raw;
	const result = v.safeParse(claimSchema, {
		...claim,
		source: "own"
	});
	if (!result.success) fail(result.issues, place);
	return {
		...without(result.output, ["source"]),
		cell
	};
}
/** Reads a file of own figures, or what was kept of them. @throws DatasetError */
function parseOwnFile(raw) {
	const result = v.safeParse(ownFileSchema, raw);
	if (!result.success) fail(result.issues, "");
	return result.output.editions.map(({ claims, ...rest }, at) => ({
		...rest,
		claims: claims.map((claim, n) => parseClaim(claim, writePath([
			"editions",
			at,
			"claims",
			n
		])))
	}));
}
// src/stores/ownKeeping.ts
var id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));
var file = v.pipe(v.string(), v.maxLength(260));
var columns = v.array(v.instance(Float64Array));
var keptSchema = v.strictObject({
	version: v.literal(1),
	layers: v.pipe(v.array(v.strictObject({
		id,
		file,
		wins: v.picklist(["own", "published"]),
		editions: v.array(v.unknown())
	})), v.maxLength(50)),
	indicators: v.pipe(v.array(v.strictObject({
		id,
		file,
		year: v.number(),
		data: v.strictObject({
			places: v.array(v.string()),
			years: v.array(v.number()),
			indicators: v.array(v.string()),
			values: columns,
			upper: v.optional(columns),
			names: v.optional(v.array(v.string())),
			groupings: v.optional(v.array(v.strictObject({
				name: v.string(),
				of: v.array(v.string())
			}))),
			structure: v.optional(v.array(v.array(v.string())))
		})
	})), v.maxLength(50))
});
function request(asked) {
	return new Promise((resolve, reject) => {
		asked.onsuccess = () => resolve(asked.result);
		asked.onerror = () => reject(asked.error ?? /* @__PURE__ */ new Error("IndexedDB"));
	});
}
/** Uses the one store in which this device keeps what a reader brings. @throws where the device denies storage */
async function withStore(mode, use) {
	const opening = indexedDB.open("gov-service-atlas", 1);
	opening.onupgradeneeded = () => opening.result.createObjectStore("own");
	const database = await request(opening);
	try {
		return await request(use(database.transaction("own", mode).objectStore("own")));
	} finally {
		database.close();
	}
}
/** @throws where the device denies storage, or has no room */
async function keep(kept) {
	await withStore("readwrite", (store) => store.put({
		version: 1,
		...kept
	}, "all"));
}
/** Removes what was kept. @throws where the device denies storage */
async function forget() {
	await withStore("readwrite", (store) => store.delete("all"));
}
/** What was kept, held against its shape; undefined where there is nothing, or nothing that can be read. */
async function restore() {
	try {
		const raw = v.parse(keptSchema, await withStore("readonly", (store) => store.get("all")));
		return {
			layers: raw.layers.map((layer) => ({
				...layer,
				editions: parseOwnFile({
					format: ownFormat,
					version: 1,
					editions: layer.editions
				})
			})),
			indicators: raw.indicators
		};
	} catch {
		return;
	}
}
export { withStore as i, keep as n, restore as r, forget as t };
