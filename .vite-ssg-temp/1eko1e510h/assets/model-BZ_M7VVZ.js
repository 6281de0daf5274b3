import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { an as _defineProperty } from "../main.mjs";
// src/dataset/read/model.ts
var model_exports = /* @__PURE__ */ __exportAll({
	ImportError: () => ImportError,
	answerKey: () => answerKey,
	isBlank: () => isBlank,
	kinds: () => kinds,
	seen: () => seen
});
/** What the author of a cell saw. */
var seen = (cell) => cell === void 0 ? "" : typeof cell === "string" ? cell : cell.text;
/** Whether nothing stands in a cell. */
var isBlank = (cell) => seen(cell).trim() === "";
/** Thrown where a file can't be read at all. Nothing of it is used. */
var ImportError = class extends Error {
	constructor(code, values = {}, problems = []) {
		super(code);
		_defineProperty(this, "code", void 0);
		_defineProperty(this, "values", void 0);
		_defineProperty(this, "problems", void 0);
		_defineProperty(this, "name", "ImportError");
		this.code = code;
		this.values = values;
		this.problems = problems;
	}
};
var kinds = [
	"edition",
	"editions",
	"cities",
	"indicators"
];
/** Under what a reader's answer to a question on a column is found. */
var answerKey = (code, letters) => `${code}@${letters}`;
export { model_exports as i, answerKey as n, kinds as r, ImportError as t };
