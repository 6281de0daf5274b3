import { an as _defineProperty } from "../main.mjs";
// src/locales/reasonValues.ts
/** Reads the values of a reason by the types that `assess/rules.ts` documents. */
var ReasonValues = class {
	constructor(values) {
		_defineProperty(this, "values", void 0);
		this.values = values;
	}
	has(key) {
		return this.values[key] !== void 0;
	}
	text(key) {
		return String(this.values[key] ?? "");
	}
	list(key) {
		const value = this.values[key];
		return Array.isArray(value) ? value : [];
	}
	bands(key) {
		return this.list(key);
	}
	flag(key) {
		return this.values[key] === 1;
	}
	is(key, number) {
		return this.values[key] === number;
	}
	/** The position where `best` and `worst` leave one, also where the other end is that of the scale. */
	onlyPlace() {
		if (this.has("best") && this.text("best") === this.text("worst")) return this.text("best");
		if (this.is("worst", 1)) return "1";
		return this.has("total") && this.text("best") === this.text("total") ? this.text("total") : void 0;
	}
	/** A figure with two decimals, with more where it has them, edges of bands without: 75.28, 91.90, 64.995, 90. */
	figure(key) {
		const value = Number(this.values[key]);
		return Number.isInteger(value) ? String(value) : value.toFixed(4).replace(/0{1,2}$/, "");
	}
};
export { ReasonValues as t };
