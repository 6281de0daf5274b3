// src/charts/picture/tree.ts
var shape = (tag, attrs = {}, children = []) => ({
	tag,
	attrs,
	children
});
var group = (children, attrs = {}) => shape("g", attrs, children);
/** Moves a part of the drawing, and scales it. */
var placed = (x, y, children, scale = 1) => group(children, { transform: `translate(${round(x)} ${round(y)})${scale === 1 ? "" : ` scale(${scale})`}` });
/** Tenths of a unit are fine enough for every picture. */
var round = (value) => Math.round(value * 10) / 10;
var escapes = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
var escape = (text) => text.replace(/[&<>"]/g, (found) => escapes[found]);
/** What of an attribute is written: numbers to the hundredth, nothing where it is undefined. */
function written(attrs) {
	return Object.entries(attrs).flatMap(([name, value]) => value === void 0 ? [] : [[name, typeof value === "number" ? String(Math.round(value * 100) / 100) : value]]);
}
function serialise(node) {
	if (typeof node === "string") return escape(node);
	const attrs = written(node.attrs).map(([name, value]) => ` ${name}="${escape(value)}"`);
	const open = `<${node.tag}${attrs.join("")}`;
	return node.children.length ? `${open}>${node.children.map(serialise).join("")}</${node.tag}>` : `${open}/>`;
}
/**
* Reads markup that the build has written (the map): elements, attributes in double quotes, texts; nothing else occurs
* in it.
* @throws RangeError for text that is no element
*/
function parseMarkup(text) {
	const root = shape("root");
	const open = [root];
	for (const [, closing, tag, attrs, empty, words] of text.matchAll(/<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g)) {
		const parent = open.at(-1);
		if (words !== void 0) parent.children.push(words);
		else if (closing) open.pop();
		else {
			const node = shape(tag, Object.fromEntries([...attrs.matchAll(/([\w:-]+)="([^"]*)"/g)].map((m) => [m[1], m[2]])));
			parent.children.push(node);
			if (!empty) open.push(node);
		}
	}
	const [first] = root.children;
	if (typeof first !== "object") throw new RangeError("No element in this markup.");
	return first;
}
export { serialise as a, round as i, parseMarkup as n, shape as o, placed as r, written as s, group as t };
