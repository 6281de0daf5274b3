// src/components/source/bySource.ts
/** Puts what rests on claims under its source and page, in the order in which these first appear. */
function bySource(items) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of items) {
		const { source, page } = each.claim;
		const key = `${source} ${page ?? ""}`;
		const group = groups.get(key) ?? {
			source,
			page,
			claims: []
		};
		group.claims.push(each);
		groups.set(key, group);
	}
	return [...groups.values()];
}
export { bySource as t };
