import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { an as _defineProperty } from "../main.mjs";
// src/dataset/problems.ts
var problems_exports = /* @__PURE__ */ __exportAll({
	DatasetError: () => DatasetError,
	PROBLEM_LIMIT: () => 50,
	describeIssue: () => describeIssue,
	problem: () => problem,
	writePath: () => writePath
});
/** Thrown when a file can't be taken as data. Holds every problem found (at most 50), in the order of the file. */
var DatasetError = class extends Error {
	constructor(problems) {
		super(problems.map(({ path, problem }) => `${path}: ${problem.en}`).join("\n"));
		_defineProperty(this, "problems", void 0);
		this.name = "DatasetError";
		this.problems = problems;
	}
};
/** How many problems one error lists at most. */
var PROBLEM_LIMIT = 50;
function problem(path, zh, en) {
	return {
		path,
		problem: {
			zh,
			en
		}
	};
}
/** Writes a path of keys as `claims[12].value`, after `place` where one is given. */
function writePath(keys, place = "") {
	const inside = keys.map((key) => typeof key === "number" ? `[${key}]` : `.${String(key)}`).join("").replace(/^\./, "");
	if (!place) return inside || "/";
	return inside ? `${place}: ${inside}` : place;
}
/** Cuts a value taken from a file so that an error message stays short. */
function shown(text) {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
/** What the checks call kinds of values, in the words of readers. */
var kinds = {
	Object: ["对象", "an object"],
	Array: ["列表", "a list"],
	string: ["文本", "a text"],
	number: ["数", "a number"],
	boolean: ["true 或 false", "true or false"],
	null: ["null", "null"],
	undefined: ["空缺", "missing"],
	NaN: ["不是数", "not a number"]
};
/** A value or kind of value in both languages; `Object` and the like never reach a reader. */
function worded(text) {
	const parts = text.replace(/^\((.*)\)$/, "$1").split(" | ");
	const say = (language) => parts.map((part) => kinds[part]?.[language] ?? part);
	return {
		zh: shown(say(0).join(" 或 ")),
		en: shown(say(1).join(" or "))
	};
}
/** Puts an issue of the schema into words that name the remedy. */
function describeIssue(issue) {
	const key = String(issue.path?.at(-1)?.key ?? "");
	const got = worded(issue.received);
	const need = worded(issue.expected ?? "");
	switch (issue.type) {
		case "strict_object":
		case "loose_object":
			if (issue.expected === "never") return {
				zh: `未知的键“${key}”，请删除或改正拼写`,
				en: `unknown key "${key}"; remove it or correct its spelling`
			};
			if (issue.expected === "Object") return {
				zh: `应为对象，现为${got.zh}`,
				en: `must be an object, is ${got.en}`
			};
			return {
				zh: `缺少“${key}”，请补上`,
				en: `"${key}" is missing; add it`
			};
		case "variant": return {
			zh: `“${key}”的值${got.zh}不在可用之列：${need.zh}`,
			en: `"${key}" is ${got.en}; it must be ${need.en}`
		};
		case "picklist": return {
			zh: `${got.zh} 不在可用之列：${need.zh}`,
			en: `${got.en} is not allowed; use ${need.en}`
		};
		case "min_value":
		case "max_value": return {
			zh: `数值 ${got.zh} 超出范围，应 ${need.zh}`,
			en: `${got.en} is out of range; must be ${need.en}`
		};
		case "min_length":
		case "max_length": return {
			zh: `长度为 ${got.zh}，应 ${need.zh}`,
			en: `has length ${got.en}; must be ${need.en}`
		};
		case "integer": return {
			zh: `${got.zh} 应为整数`,
			en: `${got.en} must be a whole number`
		};
		case "regex":
		case "url": return {
			zh: `${got.zh} 的写法不对，应形如 ${issue.message}`,
			en: `${got.en} is malformed; write it like ${issue.message}`
		};
		default: return {
			zh: `应为${need.zh}，现为${got.zh}`,
			en: `must be ${need.en}, is ${got.en}`
		};
	}
}
export { problems_exports as a, problem as i, PROBLEM_LIMIT as n, writePath as o, describeIssue as r, DatasetError as t };
