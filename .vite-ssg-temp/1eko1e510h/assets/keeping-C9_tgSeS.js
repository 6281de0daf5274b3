import { i as withStore } from "./ownKeeping-DGdm2aiP.js";
import { r as keptDraft } from "./visit-CIUtmFTO.js";
import * as v from "valibot";
// src/features/make/keeping.ts
var keyOf = (source) => `make/${source}`;
var words = v.strictObject({
	zh: v.string(),
	en: v.string()
});
var key = v.optional(v.nullable(v.string()));
var draftSchema = v.strictObject({
	shapes: v.nullable(v.strictObject({
		source: v.string(),
		layer: v.number(),
		keys: v.strictObject({
			name: key,
			english: key,
			code: key,
			region: key
		})
	})),
	tables: v.array(v.strictObject({
		source: v.string(),
		sheet: v.optional(v.number()),
		roles: v.record(v.string(), v.string()),
		year: v.optional(v.number()),
		answers: v.record(v.string(), v.string())
	})),
	matches: v.record(v.string(), v.string()),
	bare: v.picklist([
		"unit",
		"area",
		"none"
	]),
	form: v.strictObject({
		languages: v.picklist([
			"zh",
			"en",
			"both"
		]),
		title: words,
		indexName: words,
		source: words,
		publisher: words,
		url: v.string(),
		attribution: words,
		approval: v.string(),
		bands: v.array(v.strictObject({
			name: words,
			from: v.nullable(v.number())
		})),
		closed: v.picklist(["better", "worse"]),
		scale: v.strictObject({
			least: v.number(),
			most: v.number(),
			better: v.picklist(["higher", "lower"])
		})
	})
});
var sourceSchema = v.looseObject({
	kind: v.picklist(["shapes", "table"]),
	file: v.string()
});
var sourcesOf = ({ shapes, tables }) => [...shapes ? [shapes.source] : [], ...tables.map(({ source }) => source)];
/** Keeps what was read from a file, which never changes. @throws where the device refuses */
async function keepSource(id, source) {
	await withStore("readwrite", (store) => store.put(source, keyOf(id)));
}
/** Removes all sources. A device that denies storage has kept none. */
async function forgetSources() {
	try {
		await withStore("readwrite", (store) => store.delete(IDBKeyRange.bound(keyOf(""), keyOf("￿"))));
	} catch {}
}
/** What this visit kept; undefined where there is nothing that can be used. What an earlier one left is removed. */
async function restoreDraft() {
	const text = keptDraft();
	if (text === null) {
		await forgetSources();
		return;
	}
	try {
		const draft = v.parse(draftSchema, JSON.parse(text));
		const sources = /* @__PURE__ */ new Map();
		for (const id of sourcesOf(draft)) {
			const kept = await withStore("readonly", (store) => store.get(keyOf(id)));
			sources.set(id, v.parse(sourceSchema, kept));
		}
		return {
			draft,
			sources
		};
	} catch (error) {
		console.warn(error);
		return;
	}
}
export { forgetSources, keepSource, restoreDraft };
