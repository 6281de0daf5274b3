import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { o as writePath, r as describeIssue, t as DatasetError } from "./problems-Dz3tAUdH.js";
import { a as list, d as text, o as localText } from "./schema-B-z_7r4n.js";
import * as v from "valibot";
// src/dataset/isRecord.ts
/** Whether a value is an object with keys, not a list. */
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
// src/dataset/config.ts
var config_exports = /* @__PURE__ */ __exportAll({
	approvalOf: () => approvalOf,
	configSchema: () => configSchema,
	parseConfig: () => parseConfig
});
/** Path on the same origin, below the site or from its root; no scheme, no host, no way up. */
var samePath = v.pipe(v.string(), v.maxLength(200), v.regex(/^(?!.*\.\.)\/?[A-Za-z0-9][A-Za-z0-9._/-]*$/, "packs/my-territory.json"));
var link = v.strictObject({
	text: localText,
	url: v.pipe(v.string(), v.maxLength(400), v.regex(/^(https:\/\/|mailto:)[^\s<>"']+$/, "https://www.example.gov.cn/"))
});
var configSchema = v.strictObject({
	$schema: v.optional(text(400)),
	/** Name of the site in the header and in window titles. */
	title: v.optional(localText),
	/** Who publishes the site, shown in the footer. */
	publisher: v.optional(localText),
	/** 审图号 of the maps as shown by this site. */
	approval: v.optional(v.strictObject({
		china: v.optional(text(60)),
		pack: v.optional(text(60))
	})),
	/** The pack shown instead of the bundled facts. */
	pack: v.optional(samePath),
	/** Languages offered; with one of them the switch is hidden. */
	languages: v.optional(list(v.picklist(["zh-CN", "en"]), 2)),
	/** Links of the footer: contact, imprint, accessibility statement. */
	links: v.optional(list(link, 12, 0)),
	/** Script of the wall; its form is checked by the wall. */
	kiosk: v.optional(v.looseObject({}))
});
/**
* 审图号 of the maps on show, on pages and in pictures alike: a pack's own, else what the deployer has set for the map of
* China or for packs. Undefined while none is known: the slot beside the map then stays empty.
*/
var approvalOf = ({ approval }, pack) => pack ? pack.approval ?? approval?.pack : approval?.china;
/**
* Reads `config.json`. A key that can't be used is left out alone, and named with its place and remedy in both languages;
* inside `approval` and `links` each entry stands for itself.
* @throws DatasetError where the whole file is no object
*/
function parseConfig(value) {
	const problems = [];
	let given = value;
	for (;;) {
		const result = v.safeParse(configSchema, given);
		if (result.success) return {
			config: result.output,
			problems
		};
		for (const issue of result.issues) {
			const keys = issue.path?.map((item) => item.key) ?? [];
			const found = {
				path: writePath(keys, "config.json"),
				problem: describeIssue(issue)
			};
			if (!keys.length || !isRecord(given)) throw new DatasetError([found]);
			if (problems.length < 50) problems.push(found);
		}
		given = without(given, result.issues);
	}
}
/** The keys that a file may have bad entries in without losing the others. */
var separate = /* @__PURE__ */ new Set(["approval", "links"]);
/** The same without what the issues are about. */
function without(given, issues) {
	const rest = structuredClone(given);
	const entries = /* @__PURE__ */ new Map();
	for (const { path } of issues) {
		const [key, inner] = (path ?? []).map((item) => item.key);
		const held = rest[key];
		if (separate.has(key) && inner !== void 0 && typeof held === "object" && held !== null) entries.set(key, (entries.get(key) ?? /* @__PURE__ */ new Set()).add(inner));
		else delete rest[key];
	}
	for (const [key, bad] of entries) {
		const held = rest[key];
		if (Array.isArray(held)) rest[key] = held.filter((_, at) => !bad.has(at));
		else if (isRecord(held)) for (const each of bad) delete held[each];
	}
	return rest;
}
export { config_exports as n, approvalOf as t };
