// src/dataset/read/text.ts
/** Marks of footnotes: they point to a remark and belong to no name and no figure. */
var markSigns = "*＊※†‡§★☆①-⑳㉑-㉟㊱-㊿❶-❿⑴-⒇⓪¹²³⁰⁴-⁹₀-₉ᵃ-ᶻª";
var marksAtEnd = new RegExp(`(?:[${markSigns}]|[[［〔【]\\s*(?:注|note)?\\s*[\\dA-Za-z*]{1,3}\\s*[\\]］〕】]|[（(]\\s*(?:注|note)\\s*\\d{0,2}\\s*[)）])+$`, "iu");
var marksAtStart = new RegExp(`^[${markSigns}]+`, "u");
/**
* Splits the marks of footnotes from a text, before anything is folded: folding would turn 92.5① into 92.51.
* A text of marks alone is left as it is.
*/
function splitMarks(text) {
	const trimmed = text.trim();
	const end = marksAtEnd.exec(trimmed)?.[0] ?? "";
	const start = marksAtStart.exec(trimmed)?.[0] ?? "";
	if (!end && !start) return {
		core: trimmed,
		marks: ""
	};
	const core = trimmed.slice(start.length, trimmed.length - end.length).trim();
	return core ? {
		core,
		marks: start + end
	} : {
		core: trimmed,
		marks: ""
	};
}
/** Characters that are not seen, the mark of byte order among them. */
var invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
/** Text without invisible characters, full-width forms and spaces at its ends; a guard against formulas is taken off. */
function plainText(text) {
	const normal = text.normalize("NFKC").replace(invisible, "").trim();
	return normal.startsWith("'") ? unguard(normal) : normal;
}
/** Takes off the apostrophe that exports put before what a spreadsheet would take for a formula. */
function unguard(text) {
	return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
/** A name or a head as it is compared: no case, no spaces, no full-width forms, no punctuation. */
function nameKey(text) {
	return plainText(text).toLowerCase().replace(/[\s'’·.\-_,()（）、:：]/g, "");
}
/** The text in simplified script where the library is loaded, else as it is. */
function simplified(text) {
	return text;
}
export { splitMarks as i, plainText as n, simplified as r, nameKey as t };
