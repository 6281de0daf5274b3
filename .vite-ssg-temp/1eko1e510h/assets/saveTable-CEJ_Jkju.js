// src/composables/saveFile.ts
/** Offers a blob to the reader as a file. */
function saveFile(name, blob) {
	const url = URL.createObjectURL(blob);
	Object.assign(document.createElement("a"), {
		href: url,
		download: name
	}).click();
	setTimeout(() => URL.revokeObjectURL(url), 3e4);
}
// src/components/table/saveTable.ts
/** Offers bytes or text to the reader as a file. */
var saveText = (name, type, content) => saveFile(name, new Blob([content], { type }));
/** Writes a table and offers it as `name` with the ending of its format. */
async function saveTable(format, name, rows) {
	if (format === "csv") {
		const { csvText } = await import("./csvFile-BAEltcNq.js");
		return saveText(`${name}.csv`, "text/csv", csvText(rows));
	}
	const { writeXlsx } = await import("./xlsxFile-DSjb3AS9.js");
	saveText(`${name}.xlsx`, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", writeXlsx([{
		name: name.slice(0, 31),
		rows
	}]));
}
export { saveTable, saveText };
