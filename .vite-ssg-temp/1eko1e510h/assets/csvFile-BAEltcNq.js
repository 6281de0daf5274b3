import papa from "papaparse";
// src/dataset/csvFile.ts
/**
* Texts that a spreadsheet would take for a formula (OWASP, CSV injection), and those that look guarded already, so that
* reading can take one apostrophe off. A signed figure is none: it stays a number.
*/
var formula = /^(?:[=@\t\r]|'+[=+\-@\t\r]|[+-](?!\d+(?:\.\d+)?$))/;
/** A table as CSV with a byte-order mark, so that spreadsheets read it as UTF-8; formulas get an apostrophe in front. */
function csvText(rows) {
	const data = rows.map((row) => [...row]);
	return `\uFEFF${papa.unparse(data, { escapeFormulae: formula })}\r\n`;
}
export { csvText };
