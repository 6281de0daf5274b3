import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { n as parseMarkup } from "./tree-C1bPC4cn.js";
import { t as siteConfig } from "./siteConfig-bS6vrj7U.js";
import { t as approvalOf } from "./config-Cu78WJ4s.js";
import { Gt as dataDate, ot as map_default, un as sitePack } from "../main.mjs";
// src/charts/picture/palette.ts
/** Colours of tokens.css that pictures use. */
var tokens = [
	"paper",
	"paper-raised",
	"paper-sunken",
	"ink",
	"ink-soft",
	"ink-faint",
	"hairline",
	"rule",
	"seal",
	"notice",
	"notice-ground",
	"unknown-ground",
	"unknown-dot",
	"unassessed",
	"coast",
	"border",
	"step-1",
	"step-2",
	"step-3",
	"step-4",
	"step-5",
	"step-6",
	"step-7",
	"step-8",
	"step-9",
	"sim-1",
	"sim-2",
	"sim-3",
	"sim-4",
	"sim-5"
];
/**
* Reads the tokens from the text of tokens.css. Pictures are paper: they always take the light colours.
* @throws RangeError if a token is missing
*/
function paletteOf(css) {
	const value = (name) => {
		const found = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1];
		if (found === void 0) throw new RangeError(`No token --${name}`);
		return found.replace(/\s+/g, " ").trim();
	};
	const light = (name) => /^light-dark\(\s*([^,]+),/.exec(value(name))?.[1] ?? value(name);
	return {
		color: Object.fromEntries(tokens.map((name) => [name, light(name)])),
		sans: value("sans"),
		serif: value("serif")
	};
}
// src/charts/cityPoints.ts
/** Which side of its point a city's name stands on, where the right is taken. */
var nameSides = {
	"140100": "left",
	"320100": "above",
	"340100": "left",
	"370100": "left",
	"330100": "below",
	"360100": "left",
	"430100": "left",
	"440100": "left",
	"450100": "left",
	"530100": "left",
	"510100": "left",
	"620100": "below",
	"630100": "left",
	"640100": "above"
};
// .tmp/pack-6ddf5829222f/cityPoints.json
var cityPoints_default = {};
// src/styles/tokens.css?raw
var tokens_default = "/*\n * Every colour, size and face of the atlas. Light paper by day; the dark theme is also the wall's: a deep navy ground\n * on which the best glow. Components name these tokens and no colour of their own.\n */\n:root {\n  color-scheme: light dark;\n\n  --paper: light-dark(#fdfdfb, #0b1524);\n  --paper-raised: light-dark(#ffffff, #111f33);\n  --paper-sunken: light-dark(#f3f4f1, #0f1b2d);\n  --ink: light-dark(#14243a, #eef4fa);\n  --ink-soft: light-dark(#475569, #b3c2d3);\n  --ink-faint: light-dark(#5f6b7c, #93a5b9);\n  --hairline: light-dark(#d9dcd8, #26374d);\n  --rule: light-dark(#14243a, #8fa3ba);\n  --shadow: rgb(0 0 0 / 18%);\n  --veil: rgb(0 0 0 / 30%);\n  --link: light-dark(#0f4c81, #9fd0f5);\n\n  /* 印章红: the one selected thing, and nothing else. */\n  --seal: light-dark(#b3261e, #ff8a75);\n  --seal-ground: light-dark(#fbeeec, #3a1f22);\n  --notice: light-dark(#7a4b00, #f2c879);\n  --notice-ground: light-dark(#fdf4e1, #2c2413);\n\n  /* One hue in eight steps of lightness, worst to best. Bands stand on steps 1, 3, 6 and 8. */\n  --step-1: light-dark(#dfeaf0, #16304a);\n  --step-2: light-dark(#c6dbe7, #1d4062);\n  --step-3: light-dark(#a9cbde, #27527c);\n  --step-4: light-dark(#86b5cf, #346897);\n  --step-5: light-dark(#629dc0, #4a83b4);\n  --step-6: light-dark(#3f81ab, #6aa5d2);\n  --step-7: light-dark(#24628f, #9accef);\n  --step-8: light-dark(#0f3f6b, #dcf3ff);\n  --step-9: light-dark(#062440, #ffffff);\n\n  /* Simulated scores, worst to best: another hue, so that nobody takes them for the bands of a report. */\n  --sim-1: light-dark(#f1e8ee, #35223a);\n  --sim-2: light-dark(#dcc3d6, #563463);\n  --sim-3: light-dark(#bf92b8, #80518f);\n  --sim-4: light-dark(#935a8f, #b682c4);\n  --sim-5: light-dark(#5c2a5e, #eccdf5);\n\n  --unknown-ground: light-dark(#fbfbf8, #0d1929);\n  --unknown-dot: light-dark(#a7aeb5, #52657b);\n  --unassessed: light-dark(#e9e9e6, #1b2736);\n  --coast: light-dark(#41526a, #8fa6bf);\n  --border: light-dark(#ffffff, #0b1524);\n\n  /* What a system has stands early: each name looked for in vain delays the first layout, at every size and weight. */\n  --serif:\n    'Noto Serif CJK SC', 'Source Han Serif SC', 'Noto Serif SC', 'Songti SC', 'STSong', 'SimSun', serif;\n  --sans: system-ui, 'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif;\n\n  --size-1: 0.75rem;\n  --size-2: 0.875rem;\n  --size-3: 1rem;\n  --size-4: 1.25rem;\n  --size-5: clamp(1.375rem, 1rem + 1vw, 2rem);\n  --size-6: clamp(1.75rem, 1.2rem + 1.4vw, 2.75rem);\n\n  --gap-1: 4px;\n  --gap-2: 8px;\n  --gap-3: 16px;\n  --gap-4: 24px;\n  --gap-5: 40px;\n  --margin: clamp(16px, 2.4vw, 56px);\n  --target: 28px;\n  --quick: 160ms;\n}\n\n:root[data-theme='light'] {\n  color-scheme: light;\n}\n\n:root[data-theme='dark'] {\n  color-scheme: dark;\n}\n\n/* 长辈版: all sizes are in rem, so the root carries them; targets widen, quiet text becomes plain text. */\n:root[data-text='large'] {\n  --ink-soft: var(--ink);\n  --ink-faint: var(--ink);\n  --hairline: light-dark(#8a929a, #5f738c);\n  --target: 44px;\n  font-size: 137.5%;\n}\n\n/*\n * The wall: deep navy from six metres, the ramp inverted so that the best glows, every text at 7:1 or better. Sizes are in\n * pixels of the stage, which is scaled as a whole; dialogs stand outside it and take the scale into their sizes.\n */\n:root.wall-page,\n.wall {\n  color-scheme: dark;\n\n  --paper: #06101f;\n  --paper-raised: #0d1b30;\n  --paper-sunken: #10213a;\n  --ink: #f3f8fd;\n  --ink-soft: #c5d3e1;\n  --ink-faint: #a8bacc;\n  --hairline: #26384f;\n  --rule: #8fa3ba;\n  --seal: #ff9480;\n  --seal-ground: #3a1f22;\n  --notice: #ffd487;\n  --wall-blank: #000000;\n\n  --step-1: #13304d;\n  --step-2: #19405f;\n  --step-3: #225580;\n  --step-4: #2f6c9d;\n  --step-5: #4488bb;\n  --step-6: #65a8d8;\n  --step-7: #9dd2f3;\n  --step-8: #e4f7ff;\n  --step-9: #ffffff;\n\n  --unknown-ground: #081526;\n  --unknown-dot: #6f8399;\n  --unassessed: #1b2736;\n  --coast: #8fa6bf;\n  --border: #06101f;\n}\n\n:root.wall-page,\n.wall,\n.wall-stage {\n  --size-1: calc(24px * var(--wall-scale, 1));\n  --size-2: calc(24px * var(--wall-scale, 1));\n  --size-3: calc(26px * var(--wall-scale, 1));\n  --size-4: calc(32px * var(--wall-scale, 1));\n  --size-5: calc(40px * var(--wall-scale, 1));\n  --size-6: calc(64px * var(--wall-scale, 1));\n}\n\n.wall-stage {\n  --wall-scale: 1;\n}\n\n@media (prefers-reduced-motion: reduce) {\n  :root {\n    --quick: 0ms;\n  }\n}\n\n@media (prefers-contrast: more) {\n  :root {\n    --ink-soft: var(--ink);\n    --ink-faint: var(--ink);\n    --hairline: var(--ink-soft);\n  }\n}\n\n/* English headings: Latin faces with lining figures first. Where a Chinese face draws them, its narrow quotation marks. */\n:root:lang(en) {\n  --serif:\n    'Source Serif 4', 'Noto Serif', 'Charter', 'Cambria', 'Noto Serif CJK SC', 'Source Han Serif SC',\n    'Noto Serif SC', 'Songti SC', serif;\n  font-variant-east-asian: proportional-width;\n}\n\n:root:lang(en) :lang(zh) {\n  font-variant-east-asian: normal;\n}\n";
// src/components/picture/pictureContext.ts
var pictureContext_exports = /* @__PURE__ */ __exportAll({ loadPictureContext: () => loadPictureContext });
/**
* The map's markup: as it stands in the page, else fetched; that of a pack is laid out once.
* @throws TypeError or Error where it can't be had
*/
async function mapMarkup({ pack, nameOf }) {
	if (pack && pack !== sitePack) return (await import("./packMap-CFrcEk_5.js").then((n) => n.n)).packMarkup(pack, nameOf);
	const present = document.querySelector(".china-map svg.china");
	if (present) return present.outerHTML;
	const response = await fetch(map_default);
	if (!response.ok) throw new TypeError(`Not reached: ${map_default}`);
	return response.text();
}
var drawn;
/** Everything that pictures of this moment are drawn with. @throws TypeError where the map can't be had */
async function loadPictureContext(pageContext) {
	const { facts, t, nameOf, pack } = pageContext;
	if (drawn?.pack !== pack) drawn = {
		pack,
		map: parseMarkup(await mapMarkup(pageContext))
	};
	const { messages: e } = t.lang === "en" ? await import("./export.en-BBxrKXB4.js").then((n) => n.t) : await import("./export.zh-Cf1L1J-N.js").then((n) => n.t);
	return {
		facts,
		t,
		e,
		nameOf,
		palette: paletteOf(tokens_default),
		map: drawn.map,
		cityPoints: cityPoints_default,
		citySides: nameSides,
		link: location.href.replace(/#.*$/, ""),
		date: pack ? pack.date : dataDate,
		approval: approvalOf((await siteConfig()).config, pack)
	};
}
export { pictureContext_exports as n, loadPictureContext as t };
