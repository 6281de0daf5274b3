import { t as PageHeader_default } from "./PageHeader-DbLsWgK1.js";
import { It as useNames, Lt as useDataset, Ot as _plugin_vue_export_helper_default, Pt as useLocalePaths, c as usePageHead, l as usePageMessages } from "../main.mjs";
import { t as subject } from "./en-COvpF1fH.js";
import { t as subject$1 } from "./zh-BwoXNb3g.js";
import { createVNode, defineComponent, mergeProps, onMounted, shallowRef, toDisplayString, unref, useSSRContext, watch, withCtx } from "vue";
import { RouterLink, useRoute } from "vue-router";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
var customaryNames_default = {
	areas: {
		"710000": [],
		"810000": [],
		"820000": []
	},
	runs: [],
	others: []
};
// src/components/search/places.ts
/** What the areas that are not assessed are also called. */
var areaNames = customaryNames_default.areas;
/** Customary runs whose characters are not all customary forms. */
var phrases = new Map(customaryNames_default.runs.map(([run = "", ...names]) => [run, names]));
/** Places of their own whose names are made of customary forms of others. */
var otherPlaces = new Set(customaryNames_default.others);
/** English for the last word of a full name. */
var titles = [
	[/省$/, "province"],
	[/市$/, "city"],
	[/自治区$/, "autonomousregion"]
];
var isChinese = (text) => /^\p{Script=Han}+$/u.test(text);
/** Lower case, without spaces, apostrophes and full-width forms. */
var plain = (text) => text.normalize("NFKC").toLowerCase().replace(/[\s'’·.-]/g, "");
/** Initials as some type them, with the h of zh, ch and sh: `zhj`. */
function longInitials({ initials, pinyin }) {
	let at = 0;
	let long = "";
	for (const initial of initials) {
		at = pinyin.indexOf(initial, at);
		if (at < 0) return initials;
		long += /^[zcs]h/.test(pinyin.slice(at)) ? pinyin.slice(at, at += 2) : pinyin[at++];
	}
	return long;
}
function placeOf(kind, id, english, names) {
	return {
		kind,
		id,
		names: [...new Set([english, ...names].filter(Boolean).map(plain))],
		words: english.split(/\s/).slice(1).map(plain),
		short: names.filter((name) => name.length === 1 && isChinese(name))
	};
}
function unitPlace(kind, unit) {
	const { id, english, name, fullName, slug, pinyin, initials, aliases } = unit;
	const titled = titles.filter(([end]) => end.test(fullName)).map(([, title]) => english + title);
	return placeOf(kind, id, english, [
		...[
			name,
			fullName,
			slug,
			pinyin,
			initials,
			longInitials(unit)
		],
		...aliases,
		...titled
	]);
}
/** All that can be searched for in the facts on show. Where several fit alike, what comes first here is offered first. */
var searchIndex = ({ units, cities, regions, areas }) => [
	...[...units.values()].map((unit) => unitPlace("unit", unit)),
	...[...regions.values()].map(({ id, name, english, slug }) => placeOf("region", id, english, [
		name,
		`${name}地区`,
		slug
	])),
	...[...cities.values()].map((city) => unitPlace("city", city)),
	...[...areas.values()].map(({ id, name, english }) => placeOf("area", id, english, [name, ...areaNames[id] ?? []]))
];
/** How well a query fits a place: 3 its name, 2 the start of one, 1 a part of a Chinese one, 0 not at all. */
function fit({ names, words }, query) {
	if (names.includes(query)) return 3;
	if ([...names, ...words].some((name) => name.startsWith(query))) return 2;
	return isChinese(query) && query.length > 1 && names.some((name) => name.includes(query)) ? 1 : 0;
}
/** The places of a run of customary forms; none where a character is no such form. */
function ofRun(index, run) {
	if (!isChinese(run) || run.length < 2 || otherPlaces.has(run)) return [];
	const named = phrases.get(run);
	const each = named ? named.map((name) => index.find(({ names }) => names.includes(name))) : [...run].map((form) => index.find(({ kind, short }) => kind !== "city" && short.includes(form)));
	return each.every((place) => place !== void 0) ? [...new Set(each)] : [];
}
/** Whether one word is the other with a letter dropped. */
var dropsOne = (long, short) => long.length === short.length + 1 && [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
/** Letters from which on a name is recognised with one too many or too few. */
var leastLetters = 6;
var misspelt = ({ kind, names }, query) => kind === "unit" && names.some((name) => name[0] === query[0] && (dropsOne(name, query) || dropsOne(query, name)));
/**
* Places that a reader may mean: full and short names, customary forms, pinyin, initials, English names, and runs of
* customary forms. Best match first; nothing for what is no name of a place in the index. A name with one letter too many
* or too few is a `guess`.
*/
function findPlaces(index, query, limit = 8) {
	const wanted = plain(query).slice(0, 60).replace(/^(..+?)(人民政府|政府)$/, "$1");
	if (!wanted) return {
		places: [],
		guess: false
	};
	const found = index.map((place) => ({
		place,
		fits: fit(place, wanted)
	})).filter(({ fits }) => fits).sort((a, b) => b.fits - a.fits).map(({ place }) => place);
	const sure = found.length ? found : ofRun(index, wanted);
	const guess = !sure.length && wanted.length >= leastLetters && /^[a-z]+$/.test(wanted);
	const places = guess ? index.filter((place) => misspelt(place, wanted)) : sure;
	return {
		places: places.slice(0, limit),
		guess: guess && places.length > 0
	};
}
// src/features/sources/nearest.ts
/** Segments that name a page and not a unit. */
var pages = /* @__PURE__ */ new Set([
	"en",
	"province",
	"region",
	"compare",
	"cities",
	"platform",
	"cases",
	"data",
	"index"
]);
/** Letters of a misspelt name that must fit from its start. */
var least = 4;
function readable(segment) {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
/** Units that a misspelt word may mean: those whose pinyin shares the longest start with it. */
function byStart(units, word) {
	for (let length = word.length; length >= least; length--) {
		const start = word.slice(0, length);
		const found = units.filter((unit) => unit.pinyin.startsWith(start));
		if (found.length) return found;
	}
	return [];
}
/**
* Units that a path that leads nowhere may mean, nearest first: by its last telling segment, as it stands or
* misspelt from some letter on. Empty where nothing fits.
*/
function unitsNear(path, units, limit = 3) {
	const words = path.split(/[/?#]/).map((segment) => readable(segment).replace(/\.\w+$/, "").trim()).filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word)).filter((word) => !pages.has(word.toLowerCase())).map((word) => word.slice(0, 60));
	const none = /* @__PURE__ */ new Map();
	const index = searchIndex({
		units: new Map(units.map((unit) => [unit.id, unit])),
		cities: none,
		regions: none,
		areas: none
	});
	for (const word of words.reverse()) {
		const found = findPlaces(index, word, limit).places;
		if (found.length) return found.map(({ id }) => units.find((unit) => unit.id === id));
		const near = byStart(units, word.toLowerCase().replace(/[^a-z]/g, "")).slice(0, limit);
		if (near.length) return near;
	}
	return [];
}
// src/locales/pages/notFound.en.ts
var messages$1 = {
	title: "There is no such page",
	get description() {
		return `There is no page at this address. Go on from the overview, a ${subject.unit} or a region.`;
	},
	lead: "There is no page at this address: it may be misspelt, or the page may have been renamed.",
	near: "You may be looking for",
	home: "Overview",
	get list() {
		return `${subject.units} and regions`;
	}
};
// src/locales/pages/notFound.zh.ts
var messages = {
	title: "没有这个页面",
	get description() {
		return `这个地址没有页面。可从总览、${subject$1.units}或各区域的页面继续。`;
	},
	lead: "这个地址没有页面：可能写错了，也可能页面已经改名。",
	near: "您要找的可能是",
	get home() {
		return `${subject$1.all}总览`;
	},
	get list() {
		return `${subject$1.units}和各区域`;
	}
};
// src/app/NotFoundView.vue?vue&type=script&setup=true&lang.ts
var NotFoundView_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "NotFoundView",
	__ssrInlineRender: true,
	setup(__props) {
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		const route = useRoute();
		const { localPath } = useLocalePaths();
		/** What the address may mean; known in the browser only, for the prerendered page stands for every address. */
		const near = shallowRef([]);
		onMounted(() => watch(() => route.path, (path) => near.value = unitsNear(path, [...dataset.units.values()]), { immediate: true }));
		/** A stand-in is read by main.ts: the browser draws what the address asks for, if it can, over this page. */
		usePageHead(() => p.value.title, () => p.value.description, {
			listed: false,
			standIn: true
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "not-found" }, _attrs))} data-v-9a41b009>`);
			_push(ssrRenderComponent(PageHeader_default, {
				crumbs: [{ text: unref(p).title }],
				title: unref(p).title,
				lead: unref(p).lead
			}, null, _parent));
			if (near.value.length) {
				_push(`<p class="near" data-v-9a41b009><span data-v-9a41b009>${ssrInterpolate(unref(p).near)} </span><!--[-->`);
				ssrRenderList(near.value, (unit) => {
					_push(ssrRenderComponent(unref(RouterLink), {
						key: unit.id,
						to: unref(localPath)(`/province/${unit.slug}`)
					}, {
						default: withCtx((_, _push, _parent, _scopeId) => {
							if (_push) _push(`<span data-v-9a41b009${_scopeId}>${ssrInterpolate(unref(nameOf)(unit.id))}</span>`);
							else return [createVNode("span", null, toDisplayString(unref(nameOf)(unit.id)), 1)];
						}),
						_: 2
					}, _parent));
				});
				_push(`<!--]--></p>`);
			} else _push(`<!---->`);
			_push(`<p data-v-9a41b009>`);
			_push(ssrRenderComponent(unref(RouterLink), { to: unref(localPath)("/") }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-9a41b009${_scopeId}>${ssrInterpolate(unref(p).home)}</span>`);
					else return [createVNode("span", null, toDisplayString(unref(p).home), 1)];
				}),
				_: 1
			}, _parent));
			_push(`</p><nav${ssrRenderAttr("aria-label", unref(p).list)} data-v-9a41b009><!--[-->`);
			ssrRenderList(unref(dataset).regions.values(), (region) => {
				_push(`<section data-v-9a41b009>`);
				if (unref(dataset).divided) {
					_push(`<h2 data-v-9a41b009>`);
					_push(ssrRenderComponent(unref(RouterLink), { to: unref(localPath)(`/region/${region.slug}`) }, {
						default: withCtx((_, _push, _parent, _scopeId) => {
							if (_push) _push(`<span data-v-9a41b009${_scopeId}>${ssrInterpolate(unref(nameOf)(region.id))}</span>`);
							else return [createVNode("span", null, toDisplayString(unref(nameOf)(region.id)), 1)];
						}),
						_: 2
					}, _parent));
					_push(`</h2>`);
				} else _push(`<!---->`);
				_push(`<ul data-v-9a41b009><!--[-->`);
				ssrRenderList(region.members, (id) => {
					_push(`<li data-v-9a41b009>`);
					_push(ssrRenderComponent(unref(RouterLink), { to: unref(localPath)(`/province/${unref(dataset).unit(id).slug}`) }, {
						default: withCtx((_, _push, _parent, _scopeId) => {
							if (_push) _push(`<span data-v-9a41b009${_scopeId}>${ssrInterpolate(unref(nameOf)(id))}</span>`);
							else return [createVNode("span", null, toDisplayString(unref(nameOf)(id)), 1)];
						}),
						_: 2
					}, _parent));
					_push(`</li>`);
				});
				_push(`<!--]--></ul></section>`);
			});
			_push(`<!--]--></nav></div>`);
		};
	}
});
// src/app/NotFoundView.vue
var _sfc_setup = NotFoundView_vue_vue_type_script_setup_true_lang_default.setup;
NotFoundView_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/app/NotFoundView.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var NotFoundView_default = /*#__PURE__*/ _plugin_vue_export_helper_default(NotFoundView_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-9a41b009"]]);
export { NotFoundView_default as default };
