import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { Ft as useMessages, l as usePageMessages } from "../main.mjs";
import { n as messages$2, t as messages$3 } from "./owndata.zh-BnXw0moB.js";
import { defineComponent, unref, useSSRContext } from "vue";
import { ssrInterpolate, ssrRenderList } from "vue/server-renderer";
// src/features/make/failures.en.ts
var several$1 = (value) => Array.isArray(value) ? value.join(", ") : String(value ?? "");
var shapeProblems$1 = {
	notDegrees: ({ at }) => `The coordinate [${several$1(at)}] is not in degrees; it looks like metres of a projection. Longitude and latitude (WGS 84, EPSG:4326) are needed: reproject the map and export it again. A Shapefile is converted by itself if its .prj file is in the zip.`,
	swapped: ({ at }) => `The coordinate [${several$1(at)}] seems to have latitude first. GeoJSON has longitude first: swap them and export again.`,
	noShapes: ({ layers }) => `No shapes were found${layers.filter(Boolean).length ? ` (layers: ${several$1(layers)})` : ""}. Check that the file holds the areas of your units, or export it again.`,
	noAreas: () => "None of the shapes has an area that could be filled. Polygon or MultiPolygon is needed: export the areas, not points or lines.",
	tooManyPoints: ({ points, limit }) => `Spelled out, the shapes have ${points} points, more than ${limit}. Simplify them in your map program, or export only the part you need.`,
	zipBroken: () => "The zip file is damaged or incomplete. Pack it again.",
	shapefileBroken: ({ name }) => `The Shapefile “${name}” can’t be read: its .shp or .dbf may be damaged. Export it again.`,
	zipWithoutShapes: ({ names }) => `The zip holds no map, only ${several$1(names)}. Pack .shp, .dbf and .prj together.`,
	partOfShapefile: ({ end }) => `.${end} is only a part of a Shapefile. Pack .shp, .dbf and .prj (and .cpg) of the same name into one .zip and drop that.`,
	otherMap: ({ end }) => `.${end} is not a format that can be read. Save the map as GeoJSON, or as a zipped Shapefile.`,
	packBroken: () => "This pack has the following faults; correct them and open it again:",
	worker: () => "The browser could not finish this; it may have run out of memory. Reload the page, or use a smaller file."
};
var failure$1 = (code, values) => code in shapeProblems$1 ? shapeProblems$1[code](values) : messages$2.file(code, values);
var messages$1 = { failure: failure$1 };
// src/features/make/failures.zh-CN.ts
var several = (value) => Array.isArray(value) ? value.join("、") : String(value ?? "");
/** 一份地图文件为什么不能用。 */
var shapeProblems = {
	notDegrees: ({ at }) => `坐标 [${several(at)}] 不是经纬度，像是以米计的投影坐标。需要 WGS 84 经纬度（EPSG:4326）：请在制图软件里转换后再导出；Shapefile 带上 .prj 文件即可自动转换`,
	swapped: ({ at }) => `坐标 [${several(at)}] 像是纬度写在了前面。GeoJSON 须经度在前、纬度在后：请对调后再导出`,
	noShapes: ({ layers }) => `没有找到图形${layers.filter(Boolean).length ? `（图层：${several(layers)}）` : ""}。请确认文件里有各单位的面，或重新导出`,
	noAreas: () => "图形都没有面积，不能填色。需要 Polygon 或 MultiPolygon（面）：请导出行政区的面，而不是点或线",
	tooManyPoints: ({ points, limit }) => `图形展开后共有 ${points} 个顶点，超过 ${limit} 个。请先在制图软件里简化，或只导出需要的范围`,
	zipBroken: () => "压缩包损坏或不完整。请重新打包成 .zip",
	shapefileBroken: ({ name }) => `Shapefile“${name}”读不出来：.shp 或 .dbf 可能损坏。请重新导出`,
	zipWithoutShapes: ({ names }) => `压缩包里没有地图，只有：${several(names)}。请把 .shp、.dbf、.prj 一起打包成 .zip`,
	partOfShapefile: ({ end }) => `.${end} 只是 Shapefile 的一部分。请把同名的 .shp、.dbf、.prj（以及 .cpg）一起打包成一个 .zip 再放进来`,
	otherMap: ({ end }) => `不认识 .${end} 格式。请在制图软件里另存为 GeoJSON，或打包成 .zip 的 Shapefile`,
	packBroken: () => "这份数据包有下列错误，更正后再打开：",
	worker: () => "浏览器没能完成这项工作，可能内存不够。请重新载入页面，或换小一些的文件"
};
var failure = (code, values) => code in shapeProblems ? shapeProblems[code](values) : messages$3.file(code, values);
var messages = { failure };
// src/features/make/FailureText.vue?vue&type=script&setup=true&lang.ts
/** Why a file could not be used, and what to do about it. */
var LISTED = 12;
var FailureText_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "FailureText",
	__ssrInlineRender: true,
	props: { failure: {} },
	setup(__props) {
		/** Problems of a pack that are listed; the rest is alike. */
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[--><p>${ssrInterpolate(unref(p).failure(__props.failure.code, __props.failure.values))}</p>`);
			if (__props.failure.problems.length) {
				_push(`<ul><!--[-->`);
				ssrRenderList(__props.failure.problems.slice(0, LISTED), (problem) => {
					_push(`<li><code>${ssrInterpolate(problem.path)}</code><span> ${ssrInterpolate(unref(t).local(problem.problem))}</span></li>`);
				});
				_push(`<!--]--></ul>`);
			} else _push(`<!---->`);
			_push(`<!--]-->`);
		};
	}
});
// src/features/make/FailureText.vue
var FailureText_exports = /* @__PURE__ */ __exportAll({ default: () => FailureText_default });
var _sfc_setup = FailureText_vue_vue_type_script_setup_true_lang_default.setup;
FailureText_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/make/FailureText.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var FailureText_default = FailureText_vue_vue_type_script_setup_true_lang_default;
export { FailureText_exports as n, FailureText_default as t };
