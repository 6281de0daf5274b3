import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { o as shape, s as written } from "./tree-C1bPC4cn.js";
import { t as scriptUrl } from "./scriptUrl-Bhmglu3U.js";
import { n as territoryOf } from "./packMarks-B-NjQJh0.js";
import { at as LiveMap, it as nearestGround, rt as ground } from "../main.mjs";
// src/charts/map/territoryMarkup.ts
var svgNamespace$1 = "http://www.w3.org/2000/svg";
/** Half the width of a name on the map, judged by its letters. */
var halfWidth = (name) => [...name].reduce((sum, letter) => sum + (letter > "⺀" ? 12 : 6.5), 4);
/** Half the height of a name with its room. */
var HALF_HEIGHT = 18;
/** Where the names stand: under their marks, in their areas, inside the map; those that run into an earlier one are left out. */
function namesOf({ width, height, points, marks }, nameOf) {
	const radius = new Map(marks.map((mark) => [mark.id, mark.radius]));
	const names = [];
	for (const [id, [x, y]] of Object.entries(points)) {
		const half = halfWidth(nameOf(id));
		const away = radius.has(id) ? radius.get(id) + HALF_HEIGHT : 0;
		const name = {
			id,
			x: Math.max(half, Math.min(width - half, x)),
			y: y + (y + away + HALF_HEIGHT > height ? -away : away),
			half
		};
		if (names.some((other) => Math.abs(other.x - name.x) < half + other.half && Math.abs(other.y - name.y) < 26)) continue;
		names.push(name);
	}
	return names;
}
/**
* The drawing of a territory as the page has it: one path per area and mark with its id, classes instead of colours, labels
* where `nameOf` has room. The page fills in the words.
*/
function territoryMarkup(drawing, nameOf) {
	const { width, height, areas, marks, rows, named } = drawing;
	const area = ([id, d]) => shape("path", {
		class: "area",
		"data-id": id,
		fill: "none",
		d
	});
	const line = rows === void 0 ? [] : [shape("path", { d: `M0 ${rows}H${width}` })];
	const mark = ({ id, at: [x, y], radius: r }) => shape("path", {
		class: "corps",
		"data-id": id,
		fill: "none",
		d: `M${x} ${y - r}l${r} ${r}-${r} ${r}-${r}-${r}z`
	});
	const labels = (named ? namesOf(drawing, nameOf) : []).map(({ id, x, y }) => shape("text", {
		class: "label",
		"data-id": id,
		x,
		y,
		dy: ".37em"
	}, [nameOf(id)]));
	return shape("svg", {
		xmlns: svgNamespace$1,
		class: "china territory",
		viewBox: `0 0 ${width} ${height}`,
		role: "group",
		focusable: "false"
	}, [shape("g", { class: "land" }, [
		shape("g", { class: "areas" }, areas.map(area)),
		shape("g", { class: "lines" }, line),
		shape("g", {
			class: "labels",
			"text-anchor": "middle"
		}, labels),
		...marks.map(mark)
	])]);
}
// src/components/map/packMapWorker.ts?worker&url
var packMapWorker_default = "/assets/packMapWorker-B5rgRmak.js";
// src/components/map/packMap.ts
var packMap_exports = /* @__PURE__ */ __exportAll({
	mountPackMap: () => mountPackMap,
	packMarkup: () => packMarkup
});
var svgNamespace = "http://www.w3.org/2000/svg";
function layOut(pack) {
	return new Promise((resolve, reject) => {
		const worker = new Worker(scriptUrl(packMapWorker_default), { type: "module" });
		const done = (finish) => {
			worker.terminate();
			finish();
		};
		worker.onmessage = ({ data }) => done(() => data ? resolve(data) : reject(/* @__PURE__ */ new Error("The shapes of the pack could not be laid out.")));
		worker.onerror = () => done(() => reject(/* @__PURE__ */ new Error("The worker that lays out maps died.")));
		worker.postMessage(territoryOf(pack));
	});
}
var drawings = /* @__PURE__ */ new WeakMap();
/** Every map of a pack is laid out once. */
function drawingOf(pack) {
	const drawing = drawings.get(pack) ?? layOut(pack);
	drawings.set(pack, drawing);
	drawing.catch(() => drawings.delete(pack));
	return drawing;
}
function elementOf({ tag, attrs, children }) {
	const made = document.createElementNS(svgNamespace, tag);
	for (const [key, value] of written(attrs)) if (key !== "xmlns") made.setAttribute(key, value);
	made.append(...children.map((child) => typeof child === "string" ? child : elementOf(child)));
	return made;
}
function svgOf(drawing, nameOf) {
	const svg = elementOf(territoryMarkup(drawing, nameOf));
	svg.style.setProperty("--aspect", String(drawing.width / drawing.height));
	return svg;
}
/** The map of a pack as markup, for pictures; an empty one where it brings no shapes. @throws Error as below */
async function packMarkup(pack, nameOf) {
	if (!pack.shapes.length) return "<svg viewBox=\"0 0 100 1\"></svg>";
	return svgOf(await drawingOf(pack), nameOf).outerHTML;
}
/** Puts a map that is laid out into `host`. Made of elements, never of a string: names and ids come from a file. */
function mountDrawing(host, drawing, nameOf) {
	const svg = svgOf(drawing, nameOf);
	host.replaceChildren(svg);
	return {
		map: new LiveMap(svg),
		ground: nearestGround(drawing)
	};
}
/**
* Puts the map of a pack into `host`.
* @throws Error where its shapes, of which there must be some, can't be laid out; the caller keeps sentence and table
*/
async function mountPackMap(host, pack, nameOf) {
	const mounted = mountDrawing(host, await drawingOf(pack), nameOf);
	ground.value = mounted.ground;
	return mounted.map;
}
export { packMap_exports as n, mountDrawing as t };
