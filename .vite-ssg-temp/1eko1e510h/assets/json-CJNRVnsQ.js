import { o as writePath } from "./problems-Dz3tAUdH.js";
import { t as ImportError } from "./model-BZ_M7VVZ.js";
// src/dataset/read/json.ts
/** What a JSON file may hold; found by reading over the text once, before memory is spent on its values. */
var jsonLimits = {
	/** Lists and objects inside each other. */
	depth: 40,
	/** Lists and objects: each takes some 50 bytes however short its text. */
	containers: 12e5,
	/** Keys that differ: each makes a new kind of object. */
	keys: 1e4,
	/** Numbers, texts and the like. */
	values: 5e6
};
var QUOTE = 34;
var BACKSLASH = 92;
var forbidden = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
/** Line and column, both from 1, of a place in a text. */
function placeOf(text, at) {
	let line = 1;
	let start = 0;
	for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", end + 1)) {
		line++;
		start = end + 1;
	}
	return {
		line,
		column: at - start + 1
	};
}
/** The next token: a mark, or a value that is no text; spaces before it. Texts are followed by `endOfText`. */
var token = new RegExp([
	"\\s*(?:([{}[\\],:])",
	"(\")",
	"(-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:e[+-]?\\d+)?(?![\\w.])|true\\b|false\\b|null\\b))"
].join("|"), "iy");
var escaped = /\\(?:["\\/bfnrt]|u[0-9a-f]{4})/iy;
/** Past the end of a text whose first character stands at `from`; undefined where it is broken or has no end. */
function endOfText(text, from) {
	for (let at = from; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) return at + 1;
		if (code < 32) return void 0;
		if (code !== BACKSLASH) continue;
		escaped.lastIndex = at;
		if (!escaped.test(text)) return void 0;
		at = escaped.lastIndex - 1;
	}
}
/** Where a text stops being JSON. The messages of browsers differ, and some name no place. */
function breakingPoint(text) {
	const open = [];
	let expected = "value";
	token.lastIndex = 0;
	for (;;) {
		const start = token.lastIndex;
		const rest = /\s*/y;
		rest.lastIndex = start;
		rest.test(text);
		const at = rest.lastIndex;
		const match = token.exec(text);
		if (!match) return at;
		const [, mark, string] = match;
		if (string !== void 0) {
			const end = endOfText(text, token.lastIndex);
			if (end === void 0) return at;
			token.lastIndex = end;
		}
		const isValue = mark === void 0;
		const after = () => open.length ? "more" : "nothing";
		if (expected === "key" || expected === "keyOrEnd") {
			if (string !== void 0) expected = "colon";
			else if (mark === "}" && expected === "keyOrEnd") {
				open.pop();
				expected = after();
			} else return at;
		} else if (expected === "colon") {
			if (mark !== ":") return at;
			expected = "value";
		} else if (expected === "more") {
			const inside = open.at(-1);
			if (mark === ",") expected = inside === "{" ? "key" : "value";
			else if (mark === (inside === "{" ? "}" : "]")) {
				open.pop();
				expected = after();
			} else return at;
		} else if (expected === "nothing") return at;
		else if (isValue) expected = after();
		else if (mark === "{" || mark === "[") {
			open.push(mark);
			expected = mark === "{" ? "keyOrEnd" : "valueOrEnd";
		} else if (mark === "]" && expected === "valueOrEnd") {
			open.pop();
			expected = after();
		} else return at;
	}
}
/** Past the end of the string that starts at `from`. */
function endOfString(text, from) {
	let at = from + 1;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) return at + 1;
		at += code === BACKSLASH ? 2 : 1;
	}
	return at;
}
/** Refuses what would take too much memory as values, by its marks alone: broken JSON is no matter here. */
function measure(text) {
	let [depth, containers, values] = [
		0,
		0,
		0
	];
	const keys = /* @__PURE__ */ new Set();
	const refuse = (what) => {
		throw new ImportError("jsonLarge", {
			what,
			limit: jsonLimits[what]
		});
	};
	for (let at = 0; at < text.length; at++) switch (text.charCodeAt(at)) {
		case QUOTE: {
			const end = endOfString(text, at);
			let next = end;
			while (text.charCodeAt(next) <= 32) next++;
			if (text[next] === ":" && end - at <= 100) keys.add(text.slice(at, end));
			if (keys.size > jsonLimits.keys) refuse("keys");
			at = end - 1;
			break;
		}
		case 123:
		case 91:
			if (++depth > jsonLimits.depth) throw new ImportError("jsonDepth", { limit: jsonLimits.depth });
			if (++containers > jsonLimits.containers) refuse("containers");
			break;
		case 125:
		case 93:
			depth--;
			break;
		case 44: if (++values > jsonLimits.values) refuse("values");
	}
}
/** Refuses keys that would reach into the objects of the language; `path` leads to the value. */
function inspect(value, path) {
	if (typeof value !== "object" || value === null) return;
	const within = (key, child) => {
		if (typeof child !== "object" || child === null) return;
		path.push(key);
		inspect(child, path);
		path.pop();
	};
	if (Array.isArray(value)) return value.forEach((child, at) => within(at, child));
	for (const key in value) {
		if (forbidden.has(key)) throw new ImportError("jsonKey", {
			key,
			path: writePath(path).slice(0, 120)
		});
		within(key, value[key]);
	}
}
/**
* Parses JSON from outside.
* @throws ImportError `jsonLarge`, `jsonDepth` for what is beyond `jsonLimits`, `jsonBroken` with line and column,
* `jsonKey` for keys like `__proto__`
*/
function parseJson(text) {
	measure(text);
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		const at = breakingPoint(text);
		throw new ImportError("jsonBroken", {
			...placeOf(text, at),
			near: text.slice(Math.max(0, at - 20), at + 20).replace(/\s+/g, " ")
		});
	}
	inspect(value, []);
	return value;
}
export { jsonLimits, parseJson };
