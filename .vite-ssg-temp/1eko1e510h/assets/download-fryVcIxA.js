// src/features/sources/download.ts
/** Writes a file from the facts on show and offers it; what that needs is loaded now. @param ofPack no pack has the tables of platforms and boxes */
async function download(id, facts, ofPack, format = "csv") {
	const [{ exportAll, exportTable }, { saveTable, saveText }, { bundledDocuments }] = await Promise.all([
		import("./export-BpyKmOVl.js"),
		import("./saveTable-CEJ_Jkju.js"),
		import("./data.zh-C4zb0nXB.js").then((n) => n.o)
	]);
	const input = ofPack ? facts : {
		...facts,
		...bundledDocuments()
	};
	const { date } = facts;
	const name = [
		"gov-service-atlas",
		id,
		date
	].filter(Boolean).join("-");
	if (id === "editions" || id === "everything") {
		const all = exportAll(input);
		const { editions, sources } = all.published;
		const own = sources.filter(({ reliability }) => reliability === "own");
		const value = id === "everything" ? all : {
			date,
			editions,
			...own.length && { sources: own }
		};
		return saveText(`${name}.json`, "application/json", JSON.stringify(value, null, 2));
	}
	const { fields, rows } = exportTable(id, input);
	await saveTable(format, name, [fields, ...rows]);
}
export { download };
