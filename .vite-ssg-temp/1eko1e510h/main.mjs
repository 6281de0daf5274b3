import { t as __exportAll } from "./assets/rolldown-runtime-D8jQpDG7.js";
import { t as _virtual_site_pack_default } from "./assets/data-Dx2CTRAi.js";
import { createPinia, defineStore } from "pinia";
import { computed, createBlock, createCommentVNode, createSSRApp, createVNode, defineAsyncComponent, defineComponent, getCurrentScope, h, inject, markRaw, mergeProps, nextTick, onBeforeUnmount, onErrorCaptured, onMounted, onScopeDispose, openBlock, readonly, ref, renderSlot, shallowReactive, shallowRef, toDisplayString, unref, useId, useSSRContext, useTemplateRef, watch, withCtx } from "vue";
import { RouterLink, RouterView, createMemoryHistory, createRouter, useRoute, useRouter } from "vue-router";
import { createHead } from "@unhead/vue/server";
import { ssrIncludeBooleanAttr, ssrInterpolate, ssrLooseEqual, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderDynamicAttr, ssrRenderList, ssrRenderSlot } from "vue/server-renderer";
import "topojson-client";
// node_modules/vite-ssg/dist/shared/vite-ssg.ETIvV-80.mjs
var ClientOnly = defineComponent({ setup(props, { slots }) {
	const mounted = ref(false);
	onMounted(() => mounted.value = true);
	return () => {
		if (!mounted.value) return slots.placeholder && slots.placeholder({});
		return slots.default && slots.default({});
	};
} });
// node_modules/vite-ssg/dist/index.mjs
function ViteSSG(App, routerOptions, fn, options) {
	const { transformState, registerComponents = true, useHead = true, rootContainer = "#app" } = options ?? {};
	async function createApp$1(routePath) {
		const app = createSSRApp(App);
		let head;
		if (useHead) app.use(head = createHead());
		const router = createRouter({
			history: createMemoryHistory(routerOptions.base),
			...routerOptions
		});
		const { routes } = routerOptions;
		if (registerComponents) app.component("ClientOnly", ClientOnly);
		const appRenderCallbacks = [];
		const onSSRAppRendered = (cb) => appRenderCallbacks.push(cb);
		const triggerOnSSRAppRendered = () => {
			return Promise.all(appRenderCallbacks.map((cb) => cb()));
		};
		const context = {
			app,
			head,
			isClient: false,
			router,
			routes,
			onSSRAppRendered,
			triggerOnSSRAppRendered,
			initialState: {},
			transformState,
			routePath
		};
		await fn?.(context);
		app.use(router);
		let entryRoutePath;
		let isFirstRoute = true;
		router.beforeEach((to, from, next) => {
			if (isFirstRoute || entryRoutePath && entryRoutePath === to.path) {
				isFirstRoute = false;
				entryRoutePath = to.path;
				to.meta.state = context.initialState;
			}
			next();
		});
		{
			const route = context.routePath ?? "/";
			router.push(route);
			await router.isReady();
			context.initialState = router.currentRoute.value.meta.state || {};
		}
		const initialState = context.initialState;
		return {
			...context,
			initialState
		};
	}
	return createApp$1;
}
// src/composables/announcer.ts
var message = shallowRef("");
/** The text of the page's polite live region. */
var announcement = message;
/** Says something to screen readers; a repeated text is said again. */
function announce(text) {
	message.value = "";
	requestAnimationFrame(() => message.value = text);
}
// src/composables/idle.ts
/**
* Does `work` once the page has nothing else to do, after `patience` milliseconds at the latest. Returns what calls it
* off. In the browser only.
*/
function whenIdle(work, patience) {
	if ("requestIdleCallback" in window) {
		const handle = window.requestIdleCallback(work, { timeout: patience });
		return () => window.cancelIdleCallback(handle);
	}
	const handle = setTimeout(work, patience ?? 500);
	return () => clearTimeout(handle);
}
// src/dataset/packedPack.ts
/** The pack again, its shapes without points. */
function unpackPack({ dataset, drawn, indicators, ...rest }) {
	const { sources, editions, ...others } = dataset;
	return {
		...rest,
		dataset: {
			...others,
			sources: new Map(sources.map((source) => [source.id, source])),
			editions: new Map(editions.map((edition) => [edition.year, edition]))
		},
		shapes: drawn.map((id) => ({
			id,
			polygons: []
		})),
		...indicators && { indicators: {
			tree: indicators.tree,
			tables: new Map(indicators.tables)
		} }
	};
}
// src/dataset/site.pack.ts
/** In place of `site.ts` where the site is built of a pack. */
var sitePack = unpackPack(_virtual_site_pack_default);
var siteDataset = () => sitePack.dataset;
// src/locales/index.ts
/** The languages of the site: both, unless it is built of a pack that has one. */
var locales = sitePack?.languages ?? ["zh-CN", "en"];
/** Path prefix of each language's pages. */
var localePrefix = {
	"zh-CN": "",
	en: locales.includes("zh-CN") ? "/en" : ""
};
/** The language of the page at a path, whatever comes before the site's own part of it. */
var localeOf = (path) => locales.length === 1 ? locales[0] : /\/en(\/|$)/.test(path) ? "en" : "zh-CN";
/** Only the language on show is fetched. */
async function loadMessages(locale) {
	return locale === "en" ? (await import("./assets/en-D7FBuZ10.js")).messages : (await import("./assets/zh-CN-B0ffLJWm.js")).messages;
}
/** The wording of reasons in one language, fetched when a reader first asks for a source. */
async function loadReasons(lang) {
	return lang === "en" ? (await import("./assets/reasons.en-DvOXhFeH.js")).reasonText : (await import("./assets/reasons.zh-CN-Dss7jsQz.js")).reasonText;
}
var messagesKey = Symbol("messages");
// \0@oxc-project+runtime@0.156.0/helpers/esm/typeof.js
function _typeof(o) {
	"@babel/helpers - typeof";
	return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof(o);
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/toPrimitive.js
function toPrimitive(t, r) {
	if ("object" != _typeof(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r || "default");
		if ("object" != _typeof(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/toPropertyKey.js
function toPropertyKey(t) {
	var i = toPrimitive(t, "string");
	return "symbol" == _typeof(i) ? i : i + "";
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/defineProperty.js
function _defineProperty(e, r, t) {
	return (r = toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[r] = t, e;
}
// src/domain/assess/contradiction.ts
/** Thrown inside the engine when nothing is left for a unit, a position, a count or a mean. */
var Infeasible = class extends Error {};
/** Claims that cannot be true together. */
var ContradictionError = class extends Error {
	constructor(year, claims) {
		const list = claims.join(", ");
		super(`${year} 年的数据相互矛盾，不能同时成立：${list}。请更正其中一条，或在 resolutions 中加一条说明，把其中一条列入 setAside。\nThe claims of ${year} contradict each other: ${list}. Correct one of them, or add a resolution that sets one aside.`);
		_defineProperty(this, "code", "contradiction");
		_defineProperty(this, "name", "ContradictionError");
		_defineProperty(
			this,
			/** Contradictory by themselves; without any one of them the others can be true as far as the engine sees. */
			"claims",
			void 0
		);
		this.claims = claims;
	}
};
/**
* A minimal contradictory part of `claims`, found by leaving out ever smaller portions as long as what stays is still
* contradictory.
* @param claims contradictory together
* @param isContradictory must hold for every set that contains one for which it holds
*/
function minimalContradiction(claims, isContradictory) {
	let core = claims;
	for (let size = Math.ceil(claims.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) for (let start = 0; start < core.length;) {
		const without = [...core.slice(0, start), ...core.slice(start + size)];
		if (isContradictory(without)) core = without;
		else start += size;
	}
	return core;
}
// src/domain/assess/direction.ts
/**
* How editions where less is better are read; `reflect.ts` puts itself here when it is loaded, with whatever brings such
* editions, so that the page of the bundled assessment does without.
*/
var direction = {
	into: (edition) => edition,
	back: (assessment, scale) => {
		return assessment;
	}
};
// src/domain/interval.ts
/** The interval that holds one value only. */
function exactly(value) {
	return {
		lo: value,
		hi: value,
		loOpen: false,
		hiOpen: false
	};
}
function isExact(interval) {
	return interval.lo === interval.hi && !interval.loOpen && !interval.hiOpen;
}
/** Whether no number lies in the interval. */
function isEmpty({ lo, hi, loOpen, hiOpen }) {
	return lo > hi || lo === hi && (loOpen || hiOpen);
}
/** Length in index points; 0 for an empty interval. */
function width$2(interval) {
	return isEmpty(interval) ? 0 : interval.hi - interval.lo;
}
function contains({ lo, hi, loOpen, hiOpen }, value) {
	return (loOpen ? value > lo : value >= lo) && (hiOpen ? value < hi : value <= hi);
}
/** Whether every number of `inner` lies in `outer`. */
function covers(outer, inner) {
	if (isEmpty(inner)) return true;
	const low = inner.lo > outer.lo || inner.lo === outer.lo && (!outer.loOpen || inner.loOpen);
	const high = inner.hi < outer.hi || inner.hi === outer.hi && (!outer.hiOpen || inner.hiOpen);
	return low && high;
}
/** The numbers in both; may be empty, see {@link isEmpty}. */
function intersect(a, b) {
	const low = a.lo > b.lo ? a : b.lo > a.lo ? b : {
		lo: a.lo,
		loOpen: a.loOpen || b.loOpen
	};
	const high = a.hi < b.hi ? a : b.hi < a.hi ? b : {
		hi: a.hi,
		hiOpen: a.hiOpen || b.hiOpen
	};
	return {
		lo: low.lo,
		hi: high.hi,
		loOpen: low.loOpen,
		hiOpen: high.hiOpen
	};
}
// src/domain/bands.ts
/** The interval of a band as its table states it. */
function bandInterval({ lo, hi, loClosed, hiClosed }) {
	return {
		lo,
		hi,
		loOpen: !loClosed,
		hiOpen: !hiClosed
	};
}
/**
* The interval for bounds: an end whose membership the sources leave open (`edgeUnstated` of this or the neighbouring
* band) counts as belonging to the band.
*/
function widestInterval(bands, band) {
	const unstated = (value) => bands.some((each) => each.edgeUnstated?.includes(value));
	return {
		lo: band.lo,
		hi: band.hi,
		loOpen: !band.loClosed && !unstated(band.lo),
		hiOpen: !band.hiClosed && !unstated(band.hi)
	};
}
/** The band in which a figure is shown: the first whose stated interval holds it; undefined outside the table. */
function bandOf$1(bands, value) {
	return bands.find((band) => contains(bandInterval(band), value));
}
/** Every index may have as many decimals as this, whatever is printed of others. */
var minDecimals = 2;
/** What binary fractions may add to a figure of `maxDecimals`, in steps. */
var binaryNoise = 1e-6;
/** The number of decimals of a figure, two at least; undefined where there are more than {@link maxDecimals}. */
function decimalsOf(figure) {
	for (let decimals = minDecimals; decimals <= 4; decimals++) {
		const steps = figure * 10 ** decimals;
		if (Math.abs(steps - Math.round(steps)) < binaryNoise) return decimals;
	}
}
/** Steps per index point that hold all the figures exactly: 100, 1000 or 10000. */
var gridOf = (figures) => 10 ** Math.max(minDecimals, ...figures.map((figure) => decimalsOf(figure) ?? 4));
var closed = (steps) => 2 * steps;
var openBelow = (steps) => 2 * steps + 1;
var openAbove = (steps) => 2 * steps - 1;
/** The least index that a lower end allows, in steps. */
var least = (code) => code + 1 >> 1;
/** The greatest index that an upper end allows, in steps. */
var most$3 = (code) => code >> 1;
/** The value at which a lower end stands, in steps. */
var lowValue = (code) => code >> 1;
/** The value at which an upper end stands, in steps. */
var highValue = (code) => code + 1 >> 1;
/** The lower end of what is strictly above everything from `code` on. */
var strictlyAbove = (code) => code | 1;
/** The upper end of what is strictly below everything up to `code`. */
var strictlyBelow = (code) => code - 1 | 1;
var isOpen$1 = (code) => code % 2 !== 0;
/** The least sum of indices that a lower end allows, in steps. */
var leastSum = (code) => Math.ceil(code / 4);
/** The greatest sum of indices that an upper end allows, in steps. */
var mostSum = (code) => Math.floor(code / 4);
/** The lower end of a sum above so many steps. */
var aboveSteps = (steps) => 4 * steps + 1;
/** The upper end of a sum below so many steps. */
var belowSteps = (steps) => 4 * steps - 1;
// src/domain/assess/precision.ts
/** Figures with more decimals than bounds are exact for; rounding one could move it into another band. */
var PrecisionError = class extends RangeError {
	constructor(year, claims) {
		const list = claims.map(({ id, value }) => `${id} (${value})`).join(", ");
		super(`${year} 年有小数超过 4 位的数值：${list}。请改为不超过 4 位小数；四舍五入可能改变分档，须由您决定。\n${year} has figures with more than 4 decimals: ${list}. Correct them to at most 4; rounding may change the band, so it is for you to decide.`);
		_defineProperty(this, "code", "precision");
		_defineProperty(this, "name", "PrecisionError");
		_defineProperty(this, "claims", void 0);
		this.claims = claims.map(({ id }) => id);
	}
};
// src/domain/assess/facts.ts
/**
* Numbers units, groups and bands. A region takes part if all its members are among the units: else its claims speak
* of units that are not there. The grid holds every figure that enters the bounds exactly.
* @throws PrecisionError if one has too many decimals
*/
function frameOf(edition, units, regions, population) {
	const unitIds = units.map((unit) => unit.id);
	const unitOf = new Map(unitIds.map((id, index) => [id, index]));
	const parts = regions.filter(({ members }) => members.length > 0 && members.every((id) => unitOf.has(id))).map(({ id, members }) => ({
		id,
		members: members.map((member) => unitOf.get(member))
	}));
	const groups = [{
		id: population,
		members: unitIds.map((_, index) => index)
	}, ...parts];
	const covered = parts.flatMap((part) => part.members);
	const { bands } = edition;
	const ends = bands.map((band) => widestInterval(bands, band));
	const groupOf = new Map(groups.map((group, index) => [group.id, index]));
	const figures = usableClaims({
		edition,
		unitOf,
		groupOf
	}).flatMap((claim) => claim.what === "index" || claim.what === "mean" || isLowerMean(claim) ? [claim] : []);
	const tooFine = figures.filter(({ value }) => decimalsOf(value) === void 0);
	if (tooFine.length) throw new PrecisionError(edition.year, tooFine);
	const perPoint = gridOf([...figures.map(({ value }) => value), ...ends.flatMap(({ lo, hi }) => [lo, hi])]);
	const toSteps = (value) => stepsOf$1({ perPoint }, value);
	return {
		edition,
		population,
		unitIds,
		unitOf,
		groups,
		groupOf,
		partitioned: covered.length === unitIds.length && new Set(covered).size === covered.length,
		bandIds: bands.map((band) => band.id),
		bandOf: new Map(bands.map((band, index) => [band.id, index])),
		perPoint,
		highest: closed((edition.scale?.most ?? 100) * perPoint),
		bandLo: ends.map(({ lo, loOpen }) => (loOpen ? openBelow : closed)(toSteps(lo))),
		bandHi: ends.map(({ hi, hiOpen }) => (hiOpen ? openAbove : closed)(toSteps(hi)))
	};
}
/** The claims that may enter the bounds: strong, not set aside, about this population, its units or its regions. */
function usableClaims(frame) {
	const setAside = new Set(frame.edition.resolutions.flatMap((resolution) => resolution.setAside));
	return frame.edition.claims.filter((claim) => !claim.weak && !setAside.has(claim.id) && (frame.unitOf.has(claim.about) || frame.groupOf.has(claim.about)));
}
/**
* Sorts claims by kind. Printed shares, growth rates, dimensions and model groups say nothing about the index of a
* unit beyond the counts and means printed beside them and are left out.
*/
function factsOf$1(frame, claims) {
	const facts = {
		indices: [],
		ranks: [],
		bands: [],
		notBands: [],
		counts: [],
		complete: [],
		tops: [],
		orders: [],
		means: [],
		lowerMeans: [],
		aboveMean: [],
		againstNation: [],
		regionPairs: []
	};
	for (const claim of claims) {
		const unit = frame.unitOf.get(claim.about);
		if (unit !== void 0) addUnitFact(frame, facts, unit, claim);
		else addGroupFact(frame, facts, frame.groupOf.get(claim.about), claim);
	}
	return facts;
}
/** Whether a claim bounds the mean of the index, not that of a dimension. */
var isLowerMean = (claim) => claim.what === "lowerMean" && claim.dimension === void 0;
var roundedOf = (frame, value) => ({
	value,
	steps: stepsOf$1(frame, value),
	decimals: decimalsOf(value)
});
/** A figure in steps of the grid, which holds it exactly. */
var stepsOf$1 = ({ perPoint }, figure) => Math.round(figure * perPoint);
function addUnitFact(frame, facts, unit, claim) {
	if (claim.what === "index") facts.indices.push({
		unit,
		value: claim.value,
		steps: stepsOf$1(frame, claim.value),
		claim: claim.id
	});
	else if (claim.what === "rank") facts.ranks.push({
		unit,
		rank: claim.value,
		claim: claim.id
	});
	else if (claim.what === "band" || claim.what === "notBand") (claim.what === "band" ? facts.bands : facts.notBands).push({
		unit,
		band: bandOf(frame, claim.band),
		claim: claim.id
	});
}
function addGroupFact(frame, facts, group, claim) {
	const known = (ids) => ids.flatMap((id) => frame.unitOf.has(id) ? [frame.unitOf.get(id)] : []);
	const base = {
		group,
		claim: claim.id
	};
	switch (claim.what) {
		case "bandCount":
			facts.counts.push({
				...base,
				bands: maskOf(frame, claim.bands),
				value: claim.value
			});
			break;
		case "bandMembersComplete":
			facts.complete.push({
				...base,
				band: bandOf(frame, claim.band),
				members: known(claim.units)
			});
			break;
		case "topComplete":
			if (group === 0) facts.tops.push({
				ranks: claim.value,
				members: known(claim.units),
				claim: claim.id
			});
			break;
		case "order":
			facts.orders.push({
				units: known(claim.units),
				claim: claim.id
			});
			break;
		case "mean":
			facts.means.push({
				...base,
				...roundedOf(frame, claim.value)
			});
			break;
		case "lowerMean":
			if (isLowerMean(claim)) facts.lowerMeans.push({
				...base,
				...roundedOf(frame, claim.value),
				than: claim.than
			});
			break;
		case "aboveMeanCount":
			facts.aboveMean.push({
				...base,
				value: claim.value
			});
			break;
		case "meanAgainstNation":
			facts.againstNation.push({
				...base,
				atLeast: claim.value === "atLeast"
			});
			break;
		case "regionOrder": facts.regionPairs.push(...regionPairs(frame, claim.groups, claim.id));
	}
}
function bandOf(frame, band) {
	const index = frame.bandOf.get(band);
	if (index === void 0) throw new RangeError(`${frame.edition.year}: 分档表中没有 ${band} / no band ${band} in the table of bands`);
	return index;
}
function maskOf(frame, bands) {
	return bands.reduce((mask, band) => mask | 1 << bandOf(frame, band), 0);
}
function regionPairs(frame, groups, claim) {
	const known = groups.map((ids) => ids.flatMap((id) => frame.groupOf.get(id) ?? []));
	return known.flatMap((upper, place) => upper.flatMap((group) => known.slice(place + 1).flatMap((lower) => lower.map((below) => ({
		group,
		below,
		claim
	})))));
}
// src/domain/assess/state.ts
/** Lower and upper ends of one quantity per place of an array, each with the step that set it. */
var Bounds = class {
	constructor(size, lo, hi) {
		_defineProperty(this, "lo", void 0);
		_defineProperty(this, "hi", void 0);
		_defineProperty(this, "whyLo", void 0);
		_defineProperty(this, "whyHi", void 0);
		_defineProperty(
			this,
			/** Grows with every change; tells a pass whether anything happened. */
			"changes",
			0
		);
		this.lo = new Float64Array(size).fill(lo);
		this.hi = new Float64Array(size).fill(hi);
		this.whyLo = new Array(size).fill(void 0);
		this.whyHi = new Array(size).fill(void 0);
	}
	/** Raises a lower end that is below `value`. @throws Infeasible if nothing is left */
	raise(place, value, why) {
		if (value <= this.lo[place]) return;
		this.lo[place] = value;
		this.whyLo[place] = why;
		this.changed(place);
	}
	/** Lowers an upper end that is above `value`. @throws Infeasible if nothing is left */
	lower(place, value, why) {
		if (value >= this.hi[place]) return;
		this.hi[place] = value;
		this.whyHi[place] = why;
		this.changed(place);
	}
	changed(place) {
		this.changes++;
		if (this.lo[place] > this.hi[place]) throw new Infeasible();
	}
};
/** Bounds of index values as end codes, see `grid.ts`: an interval with one value on the grid becomes that value. */
var IndexBounds = class extends Bounds {
	/** @param highest code of the upper end of the scale */
	constructor(size, highest) {
		super(size, 0, highest);
	}
	changed(place) {
		this.changes++;
		const low = least(this.lo[place]);
		const high = most$3(this.hi[place]);
		if (low > high) throw new Infeasible();
		if (low === high) this.lo[place] = this.hi[place] = closed(low);
	}
};
/** Bounds of sums as end codes of the finer unit, see `grid.ts`: sums are whole steps. */
var SumBounds = class extends Bounds {
	changed(place) {
		this.changes++;
		const low = leastSum(this.lo[place]);
		const high = mostSum(this.hi[place]);
		if (low > high) throw new Infeasible();
		if (low === high) this.lo[place] = this.hi[place] = 4 * low;
	}
};
/** Everything known at a point of the derivation. Only ever gets tighter. */
var State = class {
	constructor(frame, facts) {
		_defineProperty(this, "frame", void 0);
		_defineProperty(this, "facts", void 0);
		_defineProperty(this, "size", void 0);
		_defineProperty(
			this,
			/** Per unit, end codes. */
			"index",
			void 0
		);
		_defineProperty(
			this,
			/** Per unit, 1…n. */
			"position",
			void 0
		);
		_defineProperty(
			this,
			/** Per unit, dense rank, 1…n. */
			"rank",
			void 0
		);
		_defineProperty(
			this,
			/** Per unit, bit mask of possible bands. */
			"bands",
			void 0
		);
		_defineProperty(this, "whyBands", void 0);
		_defineProperty(
			this,
			/** Per place k − 1, end codes of the k-th highest index. */
			"slots",
			void 0
		);
		_defineProperty(
			this,
			/** Per group, end codes of the sum of indices (the finer unit of `grid.ts`). */
			"sums",
			void 0
		);
		_defineProperty(
			this,
			/** Per group, members strictly above the mean of the population. */
			"aboveMean",
			void 0
		);
		_defineProperty(
			this,
			/** Per unit, 1 where it stands strictly above the mean of the population, 0 where not. */
			"side",
			void 0
		);
		_defineProperty(
			this,
			/** Per group and set of bands ({@link countPlace}), members in these bands. */
			"counts",
			void 0
		);
		_defineProperty(
			this,
			/** Per group, the band counts left one by one, where something bounds them. */
			"vectors",
			void 0
		);
		_defineProperty(
			this,
			/**
			* Per pair i · n + j: 1 where unit i is surely level with or above j, 2 where surely above, else 0.
			* Transitively closed after each pass of `order.ts`.
			*/
			"relation",
			void 0
		);
		_defineProperty(this, "bandChanges", 0);
		this.frame = frame;
		this.facts = facts;
		const n = this.size = frame.unitIds.length;
		this.index = new IndexBounds(n, frame.highest);
		this.position = new Bounds(n, 1, n);
		this.rank = new Bounds(n, 1, n);
		this.bands = new Int32Array(n).fill((1 << frame.bandIds.length) - 1);
		this.whyBands = new Array(n).fill(void 0);
		this.slots = new IndexBounds(n, frame.highest);
		this.sums = new SumBounds(frame.groups.length, 0, 0);
		frame.groups.forEach(({ members }, group) => this.sums.hi[group] = 2 * frame.highest * members.length);
		this.aboveMean = new Bounds(frame.groups.length, 0, Math.max(0, n - 1));
		frame.groups.forEach(({ members }, group) => {
			if (group > 0) this.aboveMean.hi[group] = Math.min(members.length, Math.max(0, n - 1));
		});
		this.side = new Bounds(n, 0, 1);
		this.counts = new Bounds(frame.groups.length << frame.bandIds.length, 0, 0);
		frame.groups.forEach(({ members }, group) => {
			for (let set = 1; set < 1 << frame.bandIds.length; set++) this.counts.hi[this.countPlace(group, set)] = members.length;
			this.counts.lo[this.countPlace(group, (1 << frame.bandIds.length) - 1)] = members.length;
		});
		this.vectors = frame.groups.map(() => void 0);
		this.relation = new Uint8Array(n * n);
		for (let i = 0; i < n; i++) this.relation[i * n + i] = 1;
	}
	/** Where `counts` keeps the number of members of a group in a set of bands (a bit mask). */
	countPlace(group, set) {
		return group << this.frame.bandIds.length | set;
	}
	/** Drops the possible bands of a unit that are not in `mask`. @throws Infeasible if none is left */
	keepBands(unit, mask, why) {
		const kept = this.bands[unit] & mask;
		if (kept === this.bands[unit]) return;
		this.bands[unit] = kept;
		this.whyBands[unit] = why;
		this.bandChanges++;
		if (kept === 0) throw new Infeasible();
	}
	/** Number of changes so far. */
	get changes() {
		const { index, position, rank, slots, sums, aboveMean, side, counts } = this;
		return index.changes + position.changes + rank.changes + slots.changes + sums.changes + aboveMean.changes + side.changes + counts.changes + this.bandChanges;
	}
};
/** A step about a unit; `from` names what it builds upon. */
function step(unit, target, rule, values, claims = [], from = []) {
	return {
		unit,
		target,
		rule,
		values,
		claims,
		from
	};
}
/** Index of the highest band in a mask (bands count from 0 = highest). */
var highestBand = (mask) => 31 - Math.clz32(mask & -mask);
/** Index of the lowest band in a mask. */
var lowestBand = (mask) => 31 - Math.clz32(mask);
// src/domain/assess/values.ts
/** The bands of a mask, highest first. */
function bandIdsOf(frame, mask) {
	return frame.bandIds.filter((_, band) => mask & 1 << band);
}
/** The bands, as a mask, that some index between two end codes may have. */
function bandsBetween({ bandIds, bandLo, bandHi }, lo, hi) {
	const low = least(lo);
	const high = most$3(hi);
	return bandIds.reduce((mask, _, band) => Math.max(low, least(bandLo[band])) <= Math.min(high, most$3(bandHi[band])) ? mask | 1 << band : mask, 0);
}
/** Two end codes as the interval values of a reason. */
function endValues({ perPoint }, lo, hi) {
	return {
		lo: lowValue(lo) / perPoint,
		loOpen: isOpen$1(lo) ? 1 : 0,
		hi: highValue(hi) / perPoint,
		hiOpen: isOpen$1(hi) ? 1 : 0
	};
}
/** The steps that bound an index by more than the ends of the scale being excluded. */
function tellingSteps({ frame, index }, unit) {
	return [lowValue(index.lo[unit]) > lowValue(0) ? index.whyLo[unit] : void 0, highValue(index.hi[unit]) < highValue(frame.highest) ? index.whyHi[unit] : void 0];
}
// src/domain/assess/counts.ts
/**
* Numbers of members per set of bands, for every group: from the bands that the members may have, for the population
* from its slots too, and between the population and its regions, whose counts add up. What fits one by one but not
* together inside a group is left to `countVectors.ts`.
*/
function boundCounts(state) {
	const { frame, bands, slots } = state;
	const all = (1 << frame.bandIds.length) - 1;
	frame.groups.forEach(({ members }, group) => {
		countMasks(state, group, members.map((unit) => bands[unit]), () => members.map((unit) => state.whyBands[unit]));
	});
	countMasks(state, 0, frame.unitIds.map((_, place) => bandsBetween(frame, slots.lo[place], slots.hi[place])), () => [...slots.whyLo, ...slots.whyHi]);
	for (let set = 1; set < all; set++) {
		if (frame.partitioned) addUp(state, set);
		for (let group = 1; group < frame.groups.length; group++) compareWithOthers(state, group, set);
	}
}
/** `masks` are the possible bands of each member, or of each place. */
function countMasks(state, group, masks, from) {
	const all = (1 << state.frame.bandIds.length) - 1;
	for (let set = 1; set < all; set++) {
		let possible = 0;
		for (const mask of masks) if (mask & set) possible++;
		limit(state, [group, set], possible, [], from);
	}
}
/** At most `most` members are in the set of bands, so all others are outside. @throws Infeasible */
function limit(state, [group, set], most, claims, from) {
	const { counts, frame } = state;
	const all = (1 << frame.bandIds.length) - 1;
	const place = state.countPlace(group, set);
	const outside = state.countPlace(group, all & ~set);
	const least = frame.groups[group].members.length - most;
	if (most >= counts.hi[place] && least <= counts.lo[outside]) return;
	const why = step(-1, "band", "bandFull", {
		bands: bandIdsOf(frame, set),
		excluded: []
	}, claims, [...new Set(from())]);
	counts.lower(place, most, why);
	counts.raise(outside, least, why);
}
/** The regions make up the population. */
function addUp(state, set) {
	const { counts, frame } = state;
	const at = (group) => state.countPlace(group, set);
	const parts = frame.groups.map((_, group) => group).slice(1);
	const most = parts.reduce((sum, group) => sum + counts.hi[at(group)], 0);
	const least = parts.reduce((sum, group) => sum + counts.lo[at(group)], 0);
	limit(state, [0, set], most, [], () => parts.map((group) => counts.whyHi[at(group)]));
	for (const group of parts) {
		const left = counts.hi[at(0)] - (least - counts.lo[at(group)]);
		limit(state, [group, set], left, [], () => [counts.whyHi[at(0)], ...parts.filter((part) => part !== group).map((part) => counts.whyLo[at(part)])]);
	}
}
/** A region against all units outside of it, also where the regions don't make up the population. */
function compareWithOthers(state, group, set) {
	const { counts, frame, bands } = state;
	const at = (of) => state.countPlace(of, set);
	const { members } = frame.groups[group];
	const inGroup = new Set(members);
	const others = frame.groups[0].members.filter((unit) => !inGroup.has(unit));
	const surely = others.filter((unit) => !(bands[unit] & ~set)).length;
	const possibly = others.filter((unit) => bands[unit] & set).length;
	limit(state, [group, set], counts.hi[at(0)] - surely, [], () => [counts.whyHi[at(0)]]);
	limit(state, [0, set], counts.hi[at(group)] + possibly, [], () => [counts.whyHi[at(group)]]);
}
// src/domain/assess/assignBands.ts
function kindsOf({ bands, position, frame }, group) {
	const { members } = frame.groups[group];
	const kinds = /* @__PURE__ */ new Map();
	for (const unit of members) {
		const mask = bands[unit];
		const best = group === 0 ? position.lo[unit] : 1;
		const worst = group === 0 ? position.hi[unit] : members.length;
		const key = (mask * 4096 + best) * 4096 + worst;
		const kind = kinds.get(key);
		if (kind) kind.units.push(unit);
		else kinds.set(key, {
			mask,
			best,
			worst,
			units: [unit],
			bandsLeft: 0,
			bestLeft: members.length,
			worstLeft: 1
		});
	}
	return [...kinds.values()];
}
/**
* Whether an assignment of bands to units fits the vector; if so, what it leaves is added to the kinds.
* @param linked whether places in the group are the positions of its units
*/
function tryVector(vector, kinds, linked) {
	const bandCount = vector.length;
	const subsets = 1 << bandCount;
	const ends = [];
	vector.reduce((sum, count, band) => ends[band] = sum + count, 0);
	const start = (band) => ends[band] - vector[band] + 1;
	const must = new Int32Array(subsets);
	const masks = kinds.map((kind) => {
		let mask = 0;
		for (let band = 0; band < bandCount; band++) if (kind.mask & 1 << band && vector[band] > 0 && (!linked || ends[band] >= kind.best && start(band) <= kind.worst)) mask |= 1 << band;
		must[mask] += kind.units.length;
		return mask;
	});
	if (must[0]) return false;
	for (let band = 0; band < bandCount; band++) for (let set = 0; set < subsets; set++) if (set & 1 << band) must[set] += must[set ^ 1 << band];
	const full = [];
	const room = new Int32Array(subsets);
	for (let set = 1; set < subsets; set++) {
		room[set] = room[set & set - 1] + vector[highestBand(set)];
		if (must[set] > room[set]) return false;
		if (must[set] === room[set]) full.push(set);
	}
	kinds.forEach((kind, place) => {
		let mask = masks[place];
		for (const set of full) if (masks[place] & ~set) mask &= ~set;
		kind.bandsLeft |= mask;
		if (!linked) return;
		for (let band = 0; band < bandCount; band++) if (mask & 1 << band) {
			kind.bestLeft = Math.min(kind.bestLeft, Math.max(kind.best, start(band)));
			kind.worstLeft = Math.max(kind.worstLeft, Math.min(kind.worst, ends[band]));
		}
	});
	return true;
}
// src/domain/assess/countVectors.ts
/** Where more vectors than this are left, counts are bounded by sets of bands alone: wider perhaps, never wrong. */
var mostVectors = 1e4;
/** Enters the printed numbers of units per band. @throws Infeasible */
function enterCounts(state) {
	const { facts, frame } = state;
	const all = (1 << frame.bandIds.length) - 1;
	const listed = facts.complete.map(({ group, band, members, claim }) => ({
		group,
		bands: 1 << band,
		value: members.length,
		claim
	}));
	for (const { group, bands, value, claim } of [...facts.counts, ...listed]) {
		const { length } = frame.groups[group].members;
		if (bands === 0 || bands === all) {
			if (value !== (bands ? length : 0)) throw new Infeasible();
			continue;
		}
		limit(state, [group, bands], value, [claim], () => []);
		limit(state, [group, all & ~bands], length - value, [claim], () => []);
	}
}
/** Applies what is known of the counts of a group to its members, its places and its mean. @throws Infeasible */
function applyCounts(state, group) {
	const vectors = state.vectors[group] ??= vectorsOf(state, group);
	if (vectors) applyVectors(state, group, vectors);
}
/** The vectors of a group within the bounds of its counts; undefined where there are too many. */
function vectorsOf(state, group) {
	const left = vectorsWithin(state, group);
	const all = (1 << state.frame.bandIds.length) - 1;
	return left && {
		left,
		claims: claimsOn(state, group),
		placeBands: state.frame.groups[group].members.map(() => all),
		sumLo: 0,
		sumHi: Infinity
	};
}
/** The claims on how many members of a group are in a band. */
var claimsOn = ({ facts }, group) => [...facts.counts, ...facts.complete].filter((fact) => fact.group === group).map(({ claim }) => claim);
/** All ways to split the members over the bands within the bounds; a set prunes as soon as its bands are counted. */
function vectorsWithin(state, group) {
	const { counts, frame } = state;
	const bandCount = frame.bandIds.length;
	const first = state.countPlace(group, 0);
	const found = [];
	const vector = [];
	const inSet = [0];
	const extend = (rest) => {
		const band = vector.length;
		if (band === bandCount) {
			if (rest === 0) found.push([...vector]);
			return;
		}
		const sets = 1 << band;
		for (let count = band === bandCount - 1 ? rest : 0; count <= rest; count++) {
			if (found.length > mostVectors) return;
			let fits = true;
			for (let set = 0; set < sets && fits; set++) {
				const sum = inSet[set | sets] = inSet[set] + count;
				fits = sum >= counts.lo[first + (set | sets)] && sum <= counts.hi[first + (set | sets)];
			}
			if (!fits) continue;
			vector.push(count);
			extend(rest - count);
			vector.pop();
		}
	};
	extend(frame.groups[group].members.length);
	return found.length > mostVectors ? void 0 : found;
}
/**
* Keeps the vectors that some assignment of bands to units fits, and for every unit the bands and positions that it
* has in some such assignment.
*
* With counts fixed, the members of band b are those at positions Σ counts of higher bands + 1 … Σ up to b. By Hall's
* theorem an assignment exists if for every set T of bands the units that must be in T are no more than the counts
* of T; a unit may take band b if no set T that holds b but not all of its bands is filled up. This is exact for
* possible bands and counts of one group; that band assignments must also follow a known order of units is left to
* `order.ts`, and that several groups must find theirs together to the counts per set of bands.
*/
function applyVectors(state, group, vectors) {
	const { frame, counts, sums } = state;
	const kinds = kindsOf(state, group);
	const first = state.countPlace(group, 0);
	const sets = 1 << frame.bandIds.length;
	const sumRange = vectorSums(state, group);
	const situation = [
		...kinds.map(({ mask, best, worst, units }) => [
			mask,
			best,
			worst,
			units.length
		]),
		counts.lo.subarray(first, first + sets),
		counts.hi.subarray(first, first + sets),
		sums.lo[group],
		sums.hi[group],
		sumRange.lows,
		sumRange.highs
	].join(" ");
	if (situation === vectors.triedWith) return;
	vectors.triedWith = situation;
	let [sumLo, sumHi] = [Infinity, 0];
	const kept = vectors.left.filter((vector) => {
		const ends = withinCounts(state, first, vector) && sumRange.of(vector);
		if (!ends || !tryVector(vector, kinds, group === 0)) return false;
		sumLo = Math.min(sumLo, ends[0]);
		sumHi = Math.max(sumHi, ends[1]);
		return true;
	});
	if (!kept.length) throw new Infeasible();
	Object.assign(vectors, {
		left: kept,
		sumLo,
		sumHi
	});
	const { length } = frame.groups[group].members;
	vectors.placeBands = placeBands(kept, length);
	for (let set = 1; set < sets - 1; set++) {
		const greatest = Math.max(...kept.map((vector) => countIn(vector, set)));
		limit(state, [group, set], greatest, vectors.claims, () => whyCounts(state, group));
	}
	conclude(state, group, vectors, kinds);
	if (group === 0) vectors.placeBands.forEach((mask, place) => boundSlot(state, place, mask, vectors.claims));
}
var countIn = (vector, set) => vector.reduce((sum, count, band) => set & 1 << band ? sum + count : sum, 0);
function withinCounts({ counts }, first, vector) {
	for (let set = 1; set < 1 << vector.length; set++) {
		const count = countIn(vector, set);
		if (count < counts.lo[first + set] || count > counts.hi[first + set]) return false;
	}
	return true;
}
function placeBands(vectors, size) {
	const masks = new Array(size).fill(0);
	for (const vector of vectors) for (let band = 0, place = 0; band < vector.length; band++) for (let end = place + vector[band]; place < end; place++) masks[place] |= 1 << band;
	return masks;
}
/** What sum the figures of a vector's bands can have, place by place, best first; false where not the group's. */
function vectorSums(state, group) {
	const { frame, sums } = state;
	const { lows, highs } = groupPlaces(state, group);
	const of = (vector) => {
		let [low, lowOpen, high, highOpen] = [
			0,
			0,
			0,
			0
		];
		for (let band = 0, place = 0; band < vector.length; band++) for (let end = place + vector[band]; place < end; place++) {
			const from = Math.max(lows[place], frame.bandLo[band]);
			const to = Math.min(highs[place], frame.bandHi[band]);
			if (least(from) > most$3(to)) return false;
			low += lowValue(from);
			high += highValue(to);
			lowOpen |= from & 1;
			highOpen |= to & 1;
		}
		const [lo, hi] = [Math.max(4 * low + lowOpen, sums.lo[group]), Math.min(4 * high - highOpen, sums.hi[group])];
		return leastSum(lo) <= mostSum(hi) && [lo, hi];
	};
	return {
		lows,
		highs,
		of
	};
}
/**
* End codes of the k-th highest index of a group for every k: by its members one by one, and by its counts; those of
* the population are its slots.
*/
function groupPlaces(state, group) {
	const { frame, index, slots, vectors } = state;
	if (group === 0) return {
		lows: [...slots.lo],
		highs: [...slots.hi]
	};
	const { members } = frame.groups[group];
	const lows = members.map((unit) => index.lo[unit]).sort((a, b) => b - a);
	const highs = members.map((unit) => index.hi[unit]).sort((a, b) => b - a);
	vectors[group]?.placeBands.forEach((mask, place) => {
		const { lo, hi } = endsOf(state, mask);
		lows[place] = Math.max(lows[place], lo);
		highs[place] = Math.min(highs[place], hi);
	});
	return {
		lows,
		highs
	};
}
/** The steps that bounded the counts of a group. */
function whyCounts({ frame, counts }, group) {
	const bandCount = frame.bandIds.length;
	const from = group << bandCount;
	const to = group + 1 << bandCount;
	return [.../* @__PURE__ */ new Set([...counts.whyLo.slice(from, to), ...counts.whyHi.slice(from, to)])];
}
function conclude(state, group, { claims }, kinds) {
	const { frame, position, whyBands } = state;
	for (const { mask, best, worst, units, bandsLeft, bestLeft, worstLeft } of kinds) {
		if (bandsLeft !== mask) for (const unit of units) {
			const values = {
				bands: bandIdsOf(frame, bandsLeft),
				excluded: bandIdsOf(frame, mask & ~bandsLeft)
			};
			const from = [
				whyBands[unit],
				position.whyLo[unit],
				position.whyHi[unit],
				...whyCounts(state, group)
			];
			state.keepBands(unit, bandsLeft, step(unit, "band", "bandFull", values, claims, from));
		}
		if (group !== 0 || bestLeft <= best && worstLeft >= worst) continue;
		for (const unit of units) {
			const values = { bands: bandIdsOf(frame, state.bands[unit]) };
			const from = [whyBands[unit], ...whyCounts(state, group)];
			const make = (end) => step(unit, "position", "positionByBands", {
				...values,
				...end
			}, claims, from);
			position.raise(unit, bestLeft, make({ best: bestLeft }));
			position.lower(unit, worstLeft, make({ worst: worstLeft }));
		}
	}
}
/** End codes of a set of bands. */
function endsOf({ frame }, mask) {
	let lo = frame.highest;
	let hi = 0;
	frame.bandIds.forEach((_, band) => {
		if (!(mask & 1 << band)) return;
		lo = Math.min(lo, frame.bandLo[band]);
		hi = Math.max(hi, frame.bandHi[band]);
	});
	return {
		lo,
		hi
	};
}
function boundSlot(state, place, mask, claims) {
	const { frame, slots } = state;
	const { lo, hi } = endsOf(state, mask);
	if (lo <= slots.lo[place] && hi >= slots.hi[place]) return;
	const why = step(-1, "position", "positionByBands", { bands: bandIdsOf(frame, mask) }, claims, whyCounts(state, 0));
	slots.raise(place, lo, why);
	slots.lower(place, hi, why);
}
/** Fewest and most members of a group per band. */
function countRanges(state, group) {
	const { frame, counts } = state;
	return frame.bandIds.map((_, band) => {
		const place = state.countPlace(group, 1 << band);
		return [counts.lo[place], counts.hi[place]];
	});
}
// src/domain/unitOrder.ts
/**
* The order of any two units of an edition, as far as it is certain: true whatever the unpublished figures are, the
* same seen from either unit, and transitive.
*/
var UnitOrder = class {
	/**
	* @param ids the units, by number
	* @param strength what is certain of the first against the second
	* @param reasonsOf why the first unit does not stand below the second; asked only where that is certain
	*/
	constructor(ids, strength, reasonsOf = () => []) {
		_defineProperty(this, "ids", void 0);
		_defineProperty(this, "strength", void 0);
		_defineProperty(this, "reasonsOf", void 0);
		_defineProperty(this, "places", void 0);
		this.ids = ids;
		this.strength = strength;
		this.reasonsOf = reasonsOf;
		this.places = new Map(ids.map((id, place) => [id, place]));
	}
	/** What is certain about `a` against `b`; `unknown` for a unit outside the edition. */
	of(a, b) {
		const [i, j] = [this.places.get(a), this.places.get(b)];
		if (i === void 0 || j === void 0) return "unknown";
		if (i === j) return "equal";
		return orders[this.strength(i, j)][this.strength(j, i)];
	}
	/** Other units that certainly have the same index. */
	level(id) {
		const at = this.places.get(id);
		if (at === void 0) return [];
		return this.ids.filter((_, other) => other !== at && this.strength(at, other) === 1 && this.strength(other, at) === 1);
	}
	/** Why `of` says what it says: one reason, or a chain through third units; none where nothing is certain. */
	reasons(a, b) {
		const order = this.of(a, b);
		const [i, j] = [this.places.get(a), this.places.get(b)];
		if (i === void 0 || j === void 0 || i === j || order === "unknown") return [];
		if (order === "below" || order === "atMost") return this.reasonsOf(j, i);
		const forth = this.reasonsOf(i, j);
		if (order !== "equal") return forth;
		const back = this.reasonsOf(j, i);
		return forth.length === 1 && back.length === 1 && forth[0].by === back[0].by && forth[0].by !== "orderList" ? forth : [...forth, ...back];
	}
	/** The strengths of all units against all, a text of digits for each unit: for JSON. */
	rows() {
		return this.ids.map((_, unit) => this.ids.map((_, other) => this.strength(unit, other)).join(""));
	}
};
/**
* The verdict by the strength of the first against the second, and of the second against the first. A strict order
* beside its reverse is a contradiction in the claims that no rule has found: of such units nothing is said.
*/
var orders = [
	[
		"unknown",
		"atMost",
		"below"
	],
	[
		"atLeast",
		"equal",
		"unknown"
	],
	[
		"above",
		"unknown",
		"unknown"
	]
];
// src/domain/assess/publishedOrder.ts
/**
* The order of any two units of a solved state: what its rules have related, and what follows from the bounds of index,
* position, rank and band, also through third units. A large population, whose rules relate no pairs, has the latter.
*/
function publishedOrder({ frame, facts, size, relation, ...bounds }) {
	const measures = measuresOf(bounds);
	const byBounds = strengthByBounds(measures);
	const strength = (i, j) => Math.max(relation[i * size + j], byBounds(i, j));
	const grounds = groundsOf(facts, measures);
	return new UnitOrder(frame.unitIds, strength, (upper, lower) => chainOf(grounds, size, upper, lower, strength(upper, lower)).map(([i, j]) => {
		const step = strongest$1(grounds, i, j);
		return {
			upper: frame.unitIds[i],
			lower: frame.unitIds[j],
			strict: step.strength === 2,
			by: step.by,
			claims: step.claims
		};
	}));
}
var negative$1 = (values) => values.map((value) => -value);
function measuresOf({ index, position, rank, bands }) {
	return [
		{
			by: "index",
			least: index.lo.map(least),
			most: index.hi.map(most$3)
		},
		{
			by: "band",
			least: Float64Array.from(bands, (mask) => -2 * lowestBand(mask) - 1),
			most: Float64Array.from(bands, (mask) => -2 * highestBand(mask))
		},
		{
			by: "position",
			least: negative$1(position.hi),
			most: negative$1(position.lo)
		},
		{
			by: "rank",
			least: negative$1(rank.hi),
			most: negative$1(rank.lo)
		}
	];
}
/** Less than any bound. */
var none$1 = -(2 ** 30);
/**
* The strength between any two units by their bounds alone, and through third units: whoever is below a unit pulls down
* all that are below it by any measure. What a unit reaches is found in about log n, by prefix maxima.
*/
function strengthByBounds(measures) {
	const prefixes = measures.map((measure) => prefixMaxima(measure, measures));
	const made = [];
	return (unit, other) => {
		const { level, below } = made[unit] ??= reachOf(unit, measures, prefixes);
		let strength = 0;
		for (let m = 0; m < measures.length; m++) {
			const high = measures[m].most[other];
			if (high <= below[m]) return 2;
			if (high <= level[m]) strength = 1;
		}
		return strength;
	};
}
function reachOf(unit, measures, prefixes) {
	const level = Float64Array.from(measures, ({ least: low }) => low[unit]);
	const below = level.map((value) => value - 1);
	for (let changed = true; changed;) {
		changed = false;
		const raise = (ends, m, value) => {
			if (value <= ends[m]) return;
			ends[m] = value;
			changed = true;
		};
		for (const [from, greatest] of prefixes.entries()) for (const m of measures.keys()) {
			raise(level, m, greatest(level[from], m));
			raise(below, m, greatest(below[from], m));
			raise(below, m, level[m] - 1);
		}
	}
	return {
		level,
		below
	};
}
function prefixMaxima({ most: high }, measures) {
	const units = Array.from(high.keys()).sort((a, b) => high[a] - high[b]);
	const ends = units.map((unit) => high[unit]);
	const maxima = measures.map(({ least: low }) => {
		let greatest = none$1;
		return units.map((unit) => greatest = Math.max(greatest, low[unit]));
	});
	return (end, measure) => {
		let [from, to] = [0, ends.length];
		while (from < to) {
			const middle = from + to >> 1;
			if (ends[middle] <= end) from = middle + 1;
			else to = middle;
		}
		return maxima[measure][from - 1] ?? none$1;
	};
}
function groundsOf({ ranks, tops, orders }, measures) {
	const rankOf = new Map(ranks.map((fact) => [fact.unit, fact]));
	const compare = ({ least: low, most: high }, i, j) => low[i] > high[j] ? 2 : low[i] === high[j] ? 1 : 0;
	const [index] = measures;
	const exact = (unit) => index.least[unit] === index.most[unit];
	const listing = (i, j) => orders.find(({ units }) => units.includes(i) && units.indexOf(i) < units.indexOf(j));
	const topping = (i, j) => tops.find(({ members }) => members.includes(i) && !members.includes(j));
	return [
		{
			by: "index",
			strength: (i, j) => exact(i) && exact(j) ? compare(index, i, j) : 0
		},
		{
			by: "printedRank",
			strength: (i, j) => {
				const [a, b] = [rankOf.get(i)?.rank ?? NaN, rankOf.get(j)?.rank ?? NaN];
				return a < b ? 2 : a === b ? 1 : 0;
			},
			claims: (i, j) => [rankOf.get(i).claim, rankOf.get(j).claim]
		},
		{
			by: "topList",
			strength: (i, j) => topping(i, j) ? 2 : 0,
			claims: (i, j) => [topping(i, j).claim]
		},
		{
			by: "orderList",
			strength: (i, j) => listing(i, j) ? 1 : 0,
			claims: (i, j) => [listing(i, j).claim]
		},
		...measures.map((measure) => ({
			by: measure.by,
			strength: (i, j) => compare(measure, i, j)
		}))
	];
}
function strongest$1(grounds, i, j) {
	let found;
	for (const { by, strength, claims } of grounds) {
		const here = strength(i, j);
		if (here > (found?.strength ?? 0)) found = {
			by,
			strength: here,
			claims: claims?.(i, j) ?? []
		};
	}
	return found;
}
/** The fewest steps from one unit to another, each decided directly, that give a strength together. */
function chainOf(grounds, size, from, to, strength) {
	const start = {
		unit: from,
		strength: 1
	};
	const seen = /* @__PURE__ */ new Set([key$2(start)]);
	for (let queue = [start]; queue.length;) {
		const last = queue.flatMap((visit) => stepTo(grounds, visit, to) ?? []).find((visit) => visit.strength >= strength);
		if (last) return stepsTo(last);
		const next = [];
		for (const visit of queue) for (let unit = 0; unit < size; unit++) {
			const reached = stepTo(grounds, visit, unit);
			if (!reached || seen.has(key$2(reached))) continue;
			seen.add(key$2(reached));
			next.push(reached);
		}
		queue = next;
	}
	return [];
}
function stepTo(grounds, before, unit) {
	const step = unit === before.unit ? void 0 : strongest$1(grounds, before.unit, unit);
	return step && {
		unit,
		strength: Math.max(before.strength, step.strength),
		before
	};
}
var key$2 = ({ unit, strength }) => 2 * unit + strength;
function stepsTo({ unit, before }) {
	return before ? [...stepsTo(before), [before.unit, unit]] : [];
}
// src/domain/assess/reasons.ts
/** At most so many claims of what a step builds upon are named with it. */
var maxClaims = 6;
/**
* The reasons for what is known of a unit in the end: the steps about it that its final index, bands and position
* rest on, what rests on others after them. What happened at other units, slots or means is not a step of its own:
* its claims are named with the step that uses it.
*/
function unitReasons(state, unit) {
	const { whyBands, position } = state;
	const ends = [
		tellingSteps(state, unit),
		[whyBands[unit]],
		[position.whyLo[unit], position.whyHi[unit]]
	];
	const seen = /* @__PURE__ */ new Set();
	const ordered = [];
	const visit = (step) => {
		if (!step || seen.has(step)) return;
		seen.add(step);
		if (step.unit === unit) {
			step.from.forEach(visit);
			ordered.push(step);
		}
	};
	ends.flat().forEach(visit);
	return merged(ordered.map((each) => ({
		step: each,
		reason: reasonOf(each, unit)
	})), ends);
}
/** A reason of a mean: the last step with the claims of all before it. */
function groupReasons(steps) {
	const distinct = [...new Set(steps)].filter((each) => each !== void 0);
	return [...new Map(distinct.map((each) => {
		const reason = reasonOf(each, void 0);
		return [JSON.stringify(reason), reason];
	})).values()];
}
function reasonOf(step, unit) {
	const { rule, target, values } = step;
	return {
		rule,
		target,
		values: { ...values },
		claims: claimsOf(step, unit)
	};
}
/** The claims of a step, and of those it builds upon that are not steps of the same unit. */
function claimsOf(step, unit) {
	const claims = new Set(step.claims);
	const limit = Math.max(maxClaims, claims.size);
	const seen = /* @__PURE__ */ new Set();
	const queue = [...step.from];
	for (const next of queue) {
		if (!next || seen.has(next) || next.unit === unit) continue;
		seen.add(next);
		for (const claim of next.claims) if (claims.size < limit) claims.add(claim);
		if (claims.size >= limit) break;
		queue.push(...next.from);
	}
	return [...claims];
}
/**
* Joins the steps that set both ends of one thing by the same rule, joins the two ranks around a unit into
* `rankBetween`, and drops repetitions.
*/
function merged(entries, ends) {
	const dropped = /* @__PURE__ */ new Set();
	for (const [low, high] of ends) {
		const first = entries.find(({ step }) => step === low);
		const second = entries.find(({ step }) => step === high);
		if (!first || !second || first === second) continue;
		const joined = joinEnds(first.reason, second.reason);
		if (!joined) continue;
		const [earlier, later] = entries.indexOf(first) < entries.indexOf(second) ? [first, second] : [second, first];
		dropped.add(earlier.reason);
		later.reason = joined;
	}
	const kept = /* @__PURE__ */ new Map();
	for (const { reason } of entries) if (!dropped.has(reason)) {
		const key = JSON.stringify([
			reason.rule,
			reason.target,
			reason.values
		]);
		if (!kept.has(key)) kept.set(key, reason);
	}
	return [...kept.values()];
}
function joinEnds(low, high) {
	const claims = [.../* @__PURE__ */ new Set([...low.claims, ...high.claims])];
	if (low.rule === "rankAbove" && high.rule === "rankBelow") return {
		rule: "rankBetween",
		target: "index",
		values: {
			rank: low.values.rank,
			above: high.values.unit,
			aboveRank: high.values.unitRank,
			aboveValue: high.values.value,
			aboveStrict: high.values.strict,
			below: low.values.unit,
			belowRank: low.values.unitRank,
			belowValue: low.values.value,
			belowStrict: low.values.strict
		},
		claims
	};
	if (low.rule !== high.rule || ![
		"positionByRank",
		"positionByBands",
		"positionByCounts",
		"positionByIndex",
		"meanSum"
	].includes(low.rule)) return void 0;
	return {
		rule: low.rule,
		target: low.target,
		values: {
			...high.values,
			...low.values
		},
		claims
	};
}
// src/domain/assess/report.ts
/** The solution in the words of the model. */
function report(state, usable) {
	const { frame } = state;
	const { edition, unitIds, groups } = frame;
	const claims = {
		about: /* @__PURE__ */ new Map(),
		used: new Set(usable.map(({ id }) => id)),
		inferred: new Set(edition.claims.filter(({ inferred }) => inferred).map(({ id }) => id))
	};
	for (const claim of edition.claims) {
		const same = claims.about.get(claim.about);
		if (same) same.push(claim);
		else claims.about.set(claim.about, [claim]);
	}
	const concerned = new Set(edition.claims.filter(({ about }) => frame.unitOf.has(about) || frame.groupOf.has(about)).map(({ id }) => id));
	const conflicts = edition.resolutions.filter((each) => each.claims.some((id) => concerned.has(id)));
	return {
		year: edition.year,
		units: new Map(unitIds.map((id, unit) => [id, unitAssessment(state, unit, claims, conflicts)])),
		order: publishedOrder(state),
		nation: groupAssessment(state, 0, claims),
		regions: new Map(groups.slice(1).map(({ id }, place) => [id, groupAssessment(state, place + 1, claims)])),
		conflicts
	};
}
function unitAssessment(state, unit, { about, used, inferred }, conflicts) {
	const { frame, facts, index, bands, position, size } = state;
	const id = frame.unitIds[unit];
	const claims = about.get(id) ?? [];
	const ids = claims.map((claim) => claim.id);
	const code = [index.lo[unit], index.hi[unit]];
	const indexBasis = printedBasis(facts.indices.filter((fact) => fact.unit === unit), inferred) ?? boundBasis(code[0] === code[1], lowValue(code[0]) > 0 || code[1] < frame.highest - 1);
	const possible = bandIdsOf(frame, bands[unit]);
	const bandBasis = printedBasis([...facts.bands.filter((fact) => fact.unit === unit), ...facts.complete.filter(({ members }) => members.includes(unit))], inferred) ?? boundBasis(possible.length === 1, possible.length < frame.bandIds.length);
	const place = [position.lo[unit], position.hi[unit]];
	const positionBasis = boundBasis(place[0] === place[1], place[0] > 1 || place[1] < size);
	const printedIndex = printedValue(claims, "index", used);
	const printedRank = printedValue(claims, "rank", used);
	return {
		id,
		...printedIndex === void 0 ? {} : { printedIndex },
		index: indexInterval(frame, ...code),
		indexBasis,
		bands: possible,
		bandBasis,
		position: place,
		positionBasis,
		...printedRank === void 0 ? {} : { printedRank },
		basis: strongest(indexBasis, bandBasis, positionBasis),
		reasons: unitReasons(state, unit),
		claims: ids,
		conflicts: conflicts.filter((each) => each.claims.some((claim) => ids.includes(claim))).map(({ id }) => id)
	};
}
function groupAssessment(state, group, { about, used, inferred }) {
	const { frame, facts, sums, aboveMean } = state;
	const { id, members } = frame.groups[group];
	const orders = frame.edition.claims.filter((claim) => claim.what === "regionOrder" && claim.groups.flat().includes(id));
	const claims = [...about.get(id) ?? [], ...orders];
	const [lo, hi] = [sums.lo[group], sums.hi[group]];
	const above = [aboveMean.lo[group], aboveMean.hi[group]];
	const most = Math.min(members.length, Math.max(0, state.size - 1));
	const printedMean = printedValue(claims, "mean", used);
	const ranges = countRanges(state, group);
	return {
		id,
		size: members.length,
		...printedMean === void 0 ? {} : { printedMean },
		mean: meanInterval(lo, hi, members.length * frame.perPoint),
		meanBasis: printedBasis(facts.means.filter((fact) => fact.group === group), inferred) ?? boundBasis(lo === hi, lo > 1 || hi < 2 * frame.highest * members.length - 1),
		bandCounts: Object.fromEntries(frame.bandIds.map((band, place) => [band, ranges[place]])),
		aboveMean: above,
		aboveMeanBasis: printedBasis(facts.aboveMean.filter((fact) => fact.group === group), inferred) ?? boundBasis(above[0] === above[1], above[0] > 0 || above[1] < most),
		reasons: groupReasons([lo > 1 ? sums.whyLo[group] : void 0, hi < 2 * frame.highest * members.length - 1 ? sums.whyHi[group] : void 0]),
		claims: claims.map((claim) => claim.id)
	};
}
function indexInterval({ perPoint }, lo, hi) {
	return {
		lo: lowValue(lo) / perPoint,
		hi: highValue(hi) / perPoint,
		loOpen: isOpen$1(lo),
		hiOpen: isOpen$1(hi)
	};
}
/**
* Sum codes as a mean: exact where known, else ends to four decimals, rounded outwards and then not attained.
* @param size steps per point times number of members
*/
function meanInterval(lo, hi, size) {
	if (lo === hi) return {
		lo: lo / (4 * size),
		hi: hi / (4 * size),
		loOpen: false,
		hiOpen: false
	};
	const loValue = isOpen$1(lo) ? lo - 1 : lo;
	const hiValue = isOpen$1(hi) ? hi + 1 : hi;
	const low = Math.floor(loValue * 2500 / size);
	const high = Math.ceil(hiValue * 2500 / size);
	return {
		lo: low / 1e4,
		hi: high / 1e4,
		loOpen: isOpen$1(lo) || low * size !== loValue * 2500,
		hiOpen: isOpen$1(hi) || high * size !== hiValue * 2500
	};
}
/** The basis that claims of a kind give: printed, or derived where all of them are inferred from other words. */
function printedBasis(facts, inferred) {
	if (!facts.length) return void 0;
	return facts.every(({ claim }) => inferred.has(claim)) ? "derived" : "printed";
}
function boundBasis(exact, bounded) {
	return exact ? "derived" : bounded ? "bounded" : "unknown";
}
function strongest(...bases) {
	return [
		"printed",
		"derived",
		"bounded"
	].find((basis) => bases.includes(basis)) ?? "unknown";
}
/** The value printed for a kind: of a claim that is used if there is one, else of one that is not. */
function printedValue(claims, what, used) {
	const values = claims.flatMap((claim) => claim.what === what ? [{
		id: claim.id,
		value: claim.value
	}] : []);
	return (values.find(({ id }) => used.has(id)) ?? values[0])?.value;
}
// src/domain/assess/bandIndex.ts
/** Bands that the index may have. */
function applyBandsByIndex(state) {
	const { frame, index, bands, whyBands, size } = state;
	for (let unit = 0; unit < size; unit++) {
		const within = bandsBetween(frame, index.lo[unit], index.hi[unit]);
		if (!(bands[unit] & ~within)) continue;
		const values = {
			bands: bandIdsOf(frame, bands[unit] & within),
			...endValues(frame, index.lo[unit], index.hi[unit])
		};
		const from = [
			(within & ~bands[unit]) === 0 ? void 0 : whyBands[unit],
			index.whyLo[unit],
			index.whyHi[unit]
		];
		state.keepBands(unit, within, step(unit, "band", "bandByIndex", values, [], from));
	}
}
/** Index that the bands may have. */
function applyIndexByBands(state) {
	const { frame, index, bands, whyBands, size } = state;
	for (let unit = 0; unit < size; unit++) {
		const lo = frame.bandLo[lowestBand(bands[unit])];
		const hi = frame.bandHi[highestBand(bands[unit])];
		if (lo <= index.lo[unit] && hi >= index.hi[unit]) continue;
		const values = {
			bands: bandIdsOf(frame, bands[unit]),
			...endValues(frame, lo, hi)
		};
		const why = step(unit, "index", "indexByBand", values, [], [whyBands[unit]]);
		index.raise(unit, lo, why);
		index.lower(unit, hi, why);
	}
}
// src/domain/assess/slots.ts
/**
* The k-th highest index ("slot" k) for every k: at least the k-th largest lower end and at most the k-th largest
* upper end of the units. A unit at position p has the value of slot p, so slots and units bound each other.
*/
function applySlots(state) {
	const { size, index, slots } = state;
	const lows = Array.from(index.lo).sort((a, b) => b - a);
	const highs = Array.from(index.hi).sort((a, b) => b - a);
	for (let k = 0; k < size; k++) {
		slots.raise(k, lows[k], void 0);
		slots.lower(k, highs[k], void 0);
	}
	for (let unit = 0; unit < size; unit++) exchange(state, unit);
	for (let k = size - 2; k >= 0; k--) slots.raise(k, slots.lo[k + 1], slots.whyLo[k + 1]);
	for (let k = 1; k < size; k++) slots.lower(k, slots.hi[k - 1], slots.whyHi[k - 1]);
}
function exchange(state, unit) {
	const { frame, index, slots, position } = state;
	const best = position.lo[unit];
	const worst = position.hi[unit];
	slots.raise(best - 1, index.lo[unit], index.whyLo[unit]);
	slots.lower(worst - 1, index.hi[unit], index.whyHi[unit]);
	const lo = slots.lo[worst - 1];
	if (lo > index.lo[unit]) {
		const values = {
			position: worst,
			value: lowValue(lo) / frame.perPoint,
			strict: lo & 1
		};
		const from = [position.whyHi[unit], slots.whyLo[worst - 1]];
		index.raise(unit, lo, step(unit, "index", "slotAbove", values, [], from));
	}
	const hi = slots.hi[best - 1];
	if (hi < index.hi[unit]) {
		const values = {
			position: best,
			value: highValue(hi) / frame.perPoint,
			strict: hi & 1
		};
		const from = [position.whyLo[unit], slots.whyHi[best - 1]];
		index.lower(unit, hi, step(unit, "index", "slotBelow", values, [], from));
	}
}
/**
* Slots under a sum: slot k can't be so low that even with everything above at its highest, and everything below as
* high as slot k allows, the sum falls short; and the mirror image. What it finds is entered as an open end (above
* 67.63, not at least 67.64): where an open end is known already, by an order, it finds the same and not more, so that
* what follows does not depend on which of the two came first.
*
* @param sumLo least sum, @param sumHi greatest sum of all indices, in hundredths
*/
function applySumToSlots(state, sumLo, sumHi) {
	const { size, slots, sums } = state;
	const highs = Array.from(slots.hi, most$3);
	const lows = Array.from(slots.lo, least);
	let above = 0;
	let below = lows.reduce((total, low) => total + low, 0);
	for (let k = 0; k < size; k++) {
		below -= lows[k];
		const sumIfAtMost = (x) => {
			let sum = above + x;
			for (let j = k + 1; j < size; j++) sum += Math.min(highs[j], x);
			return sum;
		};
		const sumIfAtLeast = (x) => {
			let sum = below + x;
			for (let j = 0; j < k; j++) sum += Math.max(lows[j], x);
			return sum;
		};
		if (sumIfAtMost(lows[k]) < sumLo) slots.raise(k, openBelow(firstWhere(lows[k], highs[k] + 1, (x) => sumIfAtMost(x) >= sumLo) - 1), sums.whyLo[0]);
		if (sumIfAtLeast(highs[k]) > sumHi) slots.lower(k, openAbove(firstWhere(lows[k] - 1, highs[k], (x) => sumIfAtLeast(x + 1) > sumHi) + 1), sums.whyHi[0]);
		above += highs[k];
	}
}
/** The first whole number from `lo` on for which `holds`, which must hold from some number on; `hi` if none before. */
function firstWhere(lo, hi, holds) {
	while (lo < hi) {
		const middle = Math.floor((lo + hi) / 2);
		if (holds(middle)) hi = middle;
		else lo = middle + 1;
	}
	return lo;
}
// src/domain/assess/comparisons.ts
/** What is said of the means of groups against each other, and what of their sums follows. @throws Infeasible */
function applyComparisons(state) {
	const comparisons = comparisonsOf(state);
	if (!comparisons.length) return;
	refuseCircles(comparisons);
	for (const comparison of comparisons) compare(state, comparison);
	if (state.frame.partitioned) settleTotal(state, comparisons);
}
function comparisonsOf(state) {
	const { facts, frame, aboveMean } = state;
	const found = [];
	for (const { group, atLeast, claim } of facts.againstNation) if (group > 0) found.push(atLeast ? {
		upper: group,
		lower: 0,
		strict: false,
		upperRule: "meanAtLeastNation",
		lowerRule: "meanAgainstRegion",
		claims: [claim],
		from: []
	} : {
		upper: 0,
		lower: group,
		strict: true,
		upperRule: "meanAgainstRegion",
		lowerRule: "meanBelowNation",
		claims: [claim],
		from: []
	});
	for (const { group, below, claim } of facts.regionPairs) found.push({
		upper: group,
		lower: below,
		strict: false,
		upperRule: "regionOrderAbove",
		lowerRule: "regionOrderBelow",
		claims: [claim],
		from: []
	});
	for (let group = 1; group < frame.groups.length; group++) {
		const rules = {
			upperRule: "membersAboveMean",
			lowerRule: "membersAboveMean",
			claims: []
		};
		const { length } = frame.groups[group].members;
		if (length === frame.unitIds.length) continue;
		if (aboveMean.lo[group] === length) found.push({
			upper: group,
			lower: 0,
			strict: true,
			...rules,
			from: [aboveMean.whyLo[group]]
		});
		if (aboveMean.hi[group] === 0) found.push({
			upper: 0,
			lower: group,
			strict: membersDiffer(state, group),
			...rules,
			from: [aboveMean.whyHi[group]]
		});
	}
	return found;
}
/** Whether surely not all members of a group have the same figure: by their order or by the bands they are in. */
function membersDiffer(state, group) {
	const { frame, relation, size, counts } = state;
	const { members } = frame.groups[group];
	if (members.some((a) => members.some((b) => relation[a * size + b] === 2))) return true;
	return frame.bandIds.some((_, band) => {
		const place = state.countPlace(group, 1 << band);
		return counts.lo[place] > 0 && counts.hi[place] < members.length;
	});
}
/** A mean above itself, by whatever chain. @throws Infeasible */
function refuseCircles(comparisons) {
	for (const { upper, lower, strict } of comparisons) {
		if (!strict) continue;
		const reached = /* @__PURE__ */ new Set([lower]);
		for (const group of reached) {
			if (group === upper) throw new Infeasible();
			for (const each of comparisons) if (each.upper === group) reached.add(each.lower);
		}
	}
}
function compare({ frame, sums }, { upper, lower, strict, ...rest }) {
	const sizes = [frame.groups[upper].members.length, frame.groups[lower].members.length];
	const least = leastAbove(leastSum(sums.lo[lower]), sizes, strict);
	if (4 * least > sums.lo[upper]) {
		const values = { group: frame.groups[lower].id };
		const why = step(-1, "mean", rest.upperRule, values, rest.claims, [...rest.from, sums.whyLo[lower]]);
		sums.raise(upper, 4 * least, why);
	}
	const most = mostBelow(mostSum(sums.hi[upper]), sizes, strict);
	if (4 * most < sums.hi[lower]) {
		const values = { group: frame.groups[upper].id };
		const why = step(-1, "mean", rest.lowerRule, values, rest.claims, [...rest.from, sums.whyHi[upper]]);
		sums.lower(lower, 4 * most, why);
	}
}
/** The least sum of the upper group whose mean reaches, or exceeds, that of the lower with the sum `low`. */
function leastAbove(low, [upper, lower], strict) {
	return strict ? Math.floor(low * upper / lower) + 1 : Math.ceil(low * upper / lower);
}
function mostBelow(high, [upper, lower], strict) {
	return strict ? Math.ceil(high * lower / upper) - 1 : Math.floor(high * lower / upper);
}
/**
* The sum of the population against what its regions can add up to, each bounded by the others and by that very sum.
*
* With the total fixed at t, the greatest sums that keep all comparisons are found from the upper ends downwards;
* they rise with t, but all together never faster than t itself. So where they fall short of some t they fall short
* of every greater one, except for roundings to whole steps, and the greatest possible t is found by halving, with
* sums not rounded, and a few steps with sums that are. Going from total to regions and back a step at a time finds
* the same in tens of thousands of rounds. The least total is the mirror image.
*/
function settleTotal(state, comparisons) {
	const { frame, sums } = state;
	const sizes = frame.groups.map(({ members }) => members.length);
	const from = comparisons.map((each) => step(-1, "mean", each.lowerRule, {}, each.claims, each.from));
	const why = step(-1, "mean", "meanOfParts", { group: frame.groups[0].id }, [], from);
	const lows = Array.from(sums.lo, leastSum);
	const highs = Array.from(sums.hi, mostSum);
	const most = greatestTotal(highs, sizes, comparisons, lows[0]);
	if (most < highs[0]) sums.lower(0, belowSteps(most + 1), why);
	const turned = comparisons.map((each) => ({
		...each,
		upper: each.lower,
		lower: each.upper
	}));
	const least = -greatestTotal(lows.map((low) => -low), sizes, turned, -most);
	if (least > lows[0]) sums.raise(0, aboveSteps(least - 1), why);
}
/** What floating point may add to a sum of steps. */
var slack = .001;
/** The greatest sum of the population from `least` to `ends[0]` that the other ends and comparisons leave. */
function greatestTotal(ends, sizes, comparisons, least) {
	const reach = (total, rounded) => {
		const [own, ...parts] = greatestSums([total, ...ends.slice(1)], sizes, comparisons, rounded);
		return Math.min(own, parts.reduce((sum, part) => sum + part, 0));
	};
	let total = firstWhere(least, ends[0] + 1, (x) => reach(x, false) < x - slack) - 1;
	for (let reached; total >= least && (reached = reach(total, true)) < total;) total = reached;
	if (total < least) throw new Infeasible();
	return total;
}
/** The greatest sums up to the ends that keep all comparisons, in whole steps where `rounded`. */
function greatestSums(ends, sizes, comparisons, rounded) {
	const sums = [...ends];
	for (let changed = true; changed;) {
		changed = false;
		for (const { upper, lower, strict } of comparisons) {
			const pair = [sizes[upper], sizes[lower]];
			const most = rounded ? mostBelow(sums[upper], pair, strict) : sums[upper] * pair[1] / pair[0] - (strict ? commonDivisor(...pair) / pair[0] : 0) + slack / 100;
			if (most >= sums[lower] - (rounded ? 0 : slack / 50)) continue;
			sums[lower] = most;
			changed = true;
		}
	}
	return sums;
}
var commonDivisor = (a, b) => b ? commonDivisor(b, a % b) : a;
// src/domain/assess/aboveMean.ts
/**
* Who stands above the mean of the population: units one by one, numbers per group, and what both say of indices, slots
* and the mean itself. How many of a region are above is not tried against its band counts together with those of
* other regions, nor against what the regions' means are to each other.
*/
function applyAboveMean(state) {
	takeSides(state);
	state.frame.groups.forEach((_, group) => countAbove(state, group));
	balance(state);
	state.frame.groups.forEach((_, group) => fillSides(state, group));
	boundBySide(state);
	splitSlots(state);
}
/** Whether a value in steps is above every possible mean. */
var isAbove = ({ size, sums }, value) => size * value > mostSum(sums.hi[0]);
/** Whether a value in steps is above some possible mean. */
var mayBeAbove = ({ size, sums }, value) => size * value > leastSum(sums.lo[0]);
/** Units above by their index, or by a position that only units above have; and the other way round. */
function takeSides(state) {
	const { index, position, aboveMean, side, sums, size } = state;
	for (let unit = 0; unit < size; unit++) {
		if (isAbove(state, least(index.lo[unit]))) side.raise(unit, 1, sideStep$1(unit, 1, [index.whyLo[unit], sums.whyHi[0]]));
		else if (position.hi[unit] <= aboveMean.lo[0]) side.raise(unit, 1, sideStep$1(unit, 1, [position.whyHi[unit], aboveMean.whyLo[0]]));
		if (!mayBeAbove(state, most$3(index.hi[unit]))) side.lower(unit, 0, sideStep$1(unit, 0, [index.whyHi[unit], sums.whyLo[0]]));
		else if (position.lo[unit] > aboveMean.hi[0]) side.lower(unit, 0, sideStep$1(unit, 0, [position.whyLo[unit], aboveMean.whyHi[0]]));
	}
}
var sideStep$1 = (unit, above, from) => step(unit, "index", "sideOfMean", { above }, [], from);
/**
* Members of a group above, by units, by places, and by what its mean says: one whose mean reaches that of all has
* someone above it unless all its figures are the same, and one whose mean is below has someone who isn't.
*/
function countAbove(state, group) {
	const { frame, side, aboveMean, sums, facts, position, size } = state;
	const { members } = frame.groups[group];
	const { lows, highs } = groupPlaces(state, group);
	const fewest = Math.max(members.filter((unit) => side.lo[unit]).length, lows.filter((lo) => isAbove(state, least(lo))).length);
	const largest = Math.min(members.filter((unit) => side.hi[unit]).length, highs.filter((hi) => mayBeAbove(state, most$3(hi))).length);
	if (fewest > aboveMean.lo[group]) aboveMean.raise(group, fewest, numberStep(members.map((unit) => side.whyLo[unit])));
	if (largest < aboveMean.hi[group]) aboveMean.lower(group, largest, numberStep(members.map((unit) => side.whyHi[unit])));
	if (group === 0) {
		if (facts.againstNation.some((fact) => fact.group > 0 && !fact.atLeast) || position.lo.some((best) => best > 1) || membersDiffer(state, 0)) aboveMean.raise(0, 1, void 0);
		return;
	}
	const said = facts.againstNation.filter((fact) => fact.group === group);
	const [lo, hi] = [leastSum(sums.lo[group]) * size, mostSum(sums.hi[group]) * size];
	const least0 = leastSum(sums.lo[0]) * members.length;
	const most0 = mostSum(sums.hi[0]) * members.length;
	if (hi < least0 || said.some(({ atLeast }) => !atLeast)) aboveMean.lower(group, members.length - 1, sums.whyHi[group]);
	if (lo > most0) aboveMean.raise(group, 1, sums.whyLo[group]);
	if ((lo >= most0 || said.some(({ atLeast }) => atLeast)) && aboveMean.lo[group] < 1 && membersDiffer(state, group)) aboveMean.raise(group, 1, sums.whyLo[group]);
}
/** The numbers of the regions against that of the population, and each against all units outside of it. */
function balance({ frame, side, aboveMean }) {
	const { lo, hi, whyLo, whyHi } = aboveMean;
	const parts = frame.groups.map((_, group) => group).slice(1);
	for (const group of parts) {
		const inGroup = new Set(frame.groups[group].members);
		const others = frame.groups[0].members.filter((unit) => !inGroup.has(unit));
		const surely = others.filter((unit) => side.lo[unit]).length;
		const possibly = others.filter((unit) => side.hi[unit]).length;
		aboveMean.raise(0, lo[group] + surely, whyLo[group]);
		aboveMean.lower(0, hi[group] + possibly, whyHi[group]);
		aboveMean.raise(group, lo[0] - possibly, whyLo[0]);
		aboveMean.lower(group, hi[0] - surely, whyHi[0]);
	}
	if (!frame.partitioned) return;
	const fewest = parts.reduce((sum, group) => sum + lo[group], 0);
	const largest = parts.reduce((sum, group) => sum + hi[group], 0);
	aboveMean.raise(0, fewest, numberStep(parts.map((group) => whyLo[group])));
	aboveMean.lower(0, largest, numberStep(parts.map((group) => whyHi[group])));
	for (const group of parts) {
		aboveMean.raise(group, lo[0] - (largest - hi[group]), whyLo[0]);
		aboveMean.lower(group, hi[0] - (fewest - lo[group]), whyHi[0]);
	}
}
/** A number above the mean that follows from others; no reason of its own, it passes on their claims. */
var numberStep = (from) => step(-1, "mean", "sideOfMean", {}, [], [...new Set(from)]);
/** Where only as many members can be above as must be, they are; where no more can, the others are not. */
function fillSides({ frame, side, aboveMean }, group) {
	const { members } = frame.groups[group];
	const surely = members.filter((unit) => side.lo[unit]).length;
	const possibly = members.filter((unit) => side.hi[unit]).length;
	for (const unit of members) {
		if (side.lo[unit] === side.hi[unit]) continue;
		if (aboveMean.lo[group] === possibly) side.raise(unit, 1, sideStep$1(unit, 1, [aboveMean.whyLo[group]]));
		if (aboveMean.hi[group] === surely) side.lower(unit, 0, sideStep$1(unit, 0, [aboveMean.whyHi[group]]));
	}
}
/** Indices of units whose side is known, and the mean that must lie between the two sides. */
function boundBySide(state) {
	const { frame, size, side, index, sums } = state;
	for (let unit = 0; unit < size; unit++) {
		if (side.lo[unit]) {
			const lo = aboveSum(sums.lo[0], size);
			if (lo > index.lo[unit]) {
				const values = { value: lowValue(lo) / frame.perPoint };
				const from = [side.whyLo[unit], sums.whyLo[0]];
				index.raise(unit, lo, step(unit, "index", "aboveMean", values, [], from));
			}
			const below = 4 * size * highValue(index.hi[unit]) - 1;
			if (below < sums.hi[0]) sums.lower(0, below, meanStep(state, unit, 1));
		}
		if (!side.hi[unit]) {
			const hi = notAboveSum(sums.hi[0], size);
			if (hi < index.hi[unit]) {
				const values = {
					value: highValue(hi) / frame.perPoint,
					strict: isOpen$1(hi) ? 1 : 0
				};
				const from = [side.whyHi[unit], sums.whyHi[0]];
				index.lower(unit, hi, step(unit, "index", "notAboveMean", values, [], from));
			}
			const lo = index.lo[unit];
			const above = 4 * size * lowValue(lo) + (isOpen$1(lo) ? 1 : 0);
			if (above > sums.lo[0]) sums.raise(0, above, meanStep(state, unit, 0));
		}
	}
}
/** The lower end of an index above the mean of `size` units, from the lower end of their sum. */
var aboveSum = (sum, size) => openBelow(Math.floor(sum / (4 * size)));
/** The upper end of an index not above the mean of `size` units, from the upper end of their sum. */
function notAboveSum(sum, size) {
	const mean = sum / (4 * size);
	return Number.isInteger(mean) ? closed(mean) : openAbove(Math.ceil(mean));
}
/** The mean is below what a unit above it can have, and at least what one not above it has. */
function meanStep({ frame, side, index }, unit, above) {
	const from = above ? [side.whyLo[unit], index.whyHi[unit]] : [side.whyHi[unit], index.whyLo[unit]];
	return step(-1, "mean", "meanBySide", {
		unit: frame.unitIds[unit],
		above
	}, [], from);
}
/** Positions of units whose side is known: the units above the mean have the first ones. */
function placeBySide({ size, side, position, aboveMean }) {
	for (let unit = 0; unit < size; unit++) {
		const worst = aboveMean.hi[0];
		if (side.lo[unit] && worst < position.hi[unit]) {
			const from = [side.whyLo[unit], aboveMean.whyHi[0]];
			position.lower(unit, worst, step(unit, "position", "positionByMean", { worst }, [], from));
		}
		const best = aboveMean.lo[0] + 1;
		if (!side.hi[unit] && best > position.lo[unit]) {
			const from = [side.whyHi[unit], aboveMean.whyLo[0]];
			position.raise(unit, best, step(unit, "position", "positionByMean", {
				best,
				total: size
			}, [], from));
		}
	}
}
/**
* For each number m that may be above the mean, the sums of the population with which slots 1…m can lie above the mean
* and the others not; exact for ends of slots, sum and number together.
*
* With q = ⌊sum / n⌋, slots above have at least q + 1 and the others at most q. Both the least sum of such slots and the
* greatest rise by less than n where q rises by one, so the possible q are a range, whose ends are found by halving.
*/
function splitSlots(state) {
	const { size, slots, sums, aboveMean, facts } = state;
	const lows = Array.from(slots.lo, lowValue);
	const highs = Array.from(slots.hi, highValue);
	const sumLo = leastSum(sums.lo[0]);
	const sumHi = mostSum(sums.hi[0]);
	const splits = [];
	for (let above = aboveMean.lo[0]; above <= aboveMean.hi[0]; above++) {
		const smallest = (q) => lows.reduce((sum, low, place) => sum + (place < above ? Math.max(low, q + 1) : low), 0);
		const greatest = (q) => highs.reduce((sum, high, place) => sum + (place < above ? high : Math.min(high, q)), 0);
		const first = Math.max(Math.floor(sumLo / size), above < size ? least(slots.lo[above]) : 0);
		const last = Math.min(Math.floor(sumHi / size), above > 0 ? most$3(slots.hi[above - 1]) - 1 : most$3(slots.hi[size - 1]));
		const qLo = firstWhere(first, last + 1, (q) => smallest(q) < size * (q + 1));
		const qHi = firstWhere(first, last + 1, (q) => greatest(q) < size * q) - 1;
		if (qLo > qHi) continue;
		const lo = Math.max(sumLo, size * qLo, smallest(qLo));
		const hi = Math.min(sumHi, size * (qHi + 1) - 1, greatest(qHi));
		if (lo <= hi) splits.push({
			above,
			lo,
			hi
		});
	}
	const from = [.../* @__PURE__ */ new Set([
		...slots.whyLo,
		...slots.whyHi,
		sums.whyLo[0],
		sums.whyHi[0]
	])];
	const printed = facts.aboveMean.find(({ group }) => group === 0);
	const why = printed ? step(-1, "mean", "aboveMeanCount", { count: printed.value }, [printed.claim], from) : step(-1, "mean", "meanOfSlots", { size }, [], [
		aboveMean.whyLo[0],
		aboveMean.whyHi[0],
		...from
	]);
	const numbers = splits.map(({ above }) => above);
	aboveMean.raise(0, Math.min(...numbers, size + 1), why);
	aboveMean.lower(0, Math.max(...numbers), why);
	const [lo, hi] = [Math.min(...splits.map((split) => split.lo)), Math.max(...splits.map((split) => split.hi))];
	if (lo > sumLo) sums.raise(0, aboveSteps(lo - 1), why);
	if (hi < sumHi) sums.lower(0, belowSteps(hi + 1), why);
	for (let place = 0; place < size; place++) {
		if (place < numbers[0]) slots.raise(place, aboveSum(4 * lo, size), why);
		if (place >= numbers.at(-1)) slots.lower(place, notAboveSum(4 * hi, size), why);
	}
}
// src/domain/assess/means.ts
/** Means, kept as sums: from members and places, from the regions, and back to the members. */
function applySums(state) {
	const { frame } = state;
	frame.groups.forEach((_, group) => {
		sumMembers(state, group);
		sumPlaces(state, group);
	});
	if (frame.partitioned) sumParts(state);
	frame.groups.forEach((_, group) => spreadToMembers(state, group));
	applySumToSlots(state, leastSum(state.sums.lo[0]), mostSum(state.sums.hi[0]));
}
/** Sum of lower ends as a code of a sum: open where one of them is. */
function sumOfLows(lows) {
	let sum = 0;
	let open = 0;
	for (const lo of lows) {
		sum += lowValue(lo);
		if (isOpen$1(lo)) open = 1;
	}
	return 4 * sum + open;
}
function sumOfHighs(highs) {
	let sum = 0;
	let open = 0;
	for (const hi of highs) {
		sum += highValue(hi);
		if (isOpen$1(hi)) open = 1;
	}
	return 4 * sum - open;
}
function sumMembers({ frame, index, sums }, group) {
	const { members } = frame.groups[group];
	const lo = sumOfLows(members.map((unit) => index.lo[unit]));
	const hi = sumOfHighs(members.map((unit) => index.hi[unit]));
	if (lo <= sums.lo[group] && hi >= sums.hi[group]) return;
	const exact = members.filter((unit) => index.lo[unit] === index.hi[unit]).length;
	const why = step(-1, "mean", "meanOfMembers", {
		size: members.length,
		exact
	});
	sums.raise(group, lo, why);
	sums.lower(group, hi, why);
}
function sumPlaces(state, group) {
	const { slots, sums } = state;
	const { lows, highs } = groupPlaces(state, group);
	const { sumLo = 0, sumHi = Infinity, claims = [] } = state.vectors[group] ?? {};
	const lo = Math.max(sumOfLows(lows), sumLo);
	const hi = Math.min(sumOfHighs(highs), sumHi);
	if (lo <= sums.lo[group] && hi >= sums.hi[group]) return;
	const from = group === 0 ? [...slots.whyLo, ...slots.whyHi] : [];
	const steps = [.../* @__PURE__ */ new Set([...from, ...whyCounts(state, group)])];
	const why = step(-1, "mean", "meanOfSlots", { size: lows.length }, claims, steps);
	sums.raise(group, lo, why);
	sums.lower(group, hi, why);
}
/** The sum of the population is the sum of its regions. */
function sumParts({ frame, sums }) {
	const parts = frame.groups.map((_, group) => group).slice(1);
	const why = step(-1, "mean", "meanOfParts", { group: frame.groups[0].id });
	const low = addCodes(parts.map((group) => sums.lo[group]));
	const high = -addCodes(parts.map((group) => -sums.hi[group]));
	sums.raise(0, low, why);
	sums.lower(0, high, why);
	for (const group of parts) {
		const others = parts.filter((part) => part !== group);
		sums.raise(group, addCodes([sums.lo[0], ...others.map((part) => -sums.hi[part])]), why);
		sums.lower(group, -addCodes([-sums.hi[0], ...others.map((part) => sums.lo[part])]), why);
	}
}
/** The closed end at the value of a code of a lower end (of an upper end when negated). */
var value2 = (code) => 2 * Math.floor(code / 2);
/** Sum of lower ends (upper ends count as lower ends when negated): open where one of them is. */
function addCodes(codes) {
	return codes.reduce((sum, code) => sum + value2(code), 0) + (codes.some(isOpen$1) ? 1 : 0);
}
/** What the sum leaves for one member when the others are as high, or as low, as they can be each by itself. */
function spreadToMembers(state, group) {
	const { frame, index, sums } = state;
	const { members, id } = frame.groups[group];
	const low = value2(sumOfLows(members.map((unit) => index.lo[unit])));
	const high = -value2(-sumOfHighs(members.map((unit) => index.hi[unit])));
	const openLows = members.filter((unit) => isOpen$1(index.lo[unit])).length;
	const openHighs = members.filter((unit) => isOpen$1(index.hi[unit])).length;
	for (const unit of members) {
		const ownHigh = index.hi[unit];
		const ownLow = index.lo[unit];
		const lo = lowCode(value2(sums.lo[group]) - high + 4 * highValue(ownHigh), isOpen$1(sums.lo[group]) || openHighs > (isOpen$1(ownHigh) ? 1 : 0));
		if (lo > index.lo[unit]) {
			const values = {
				group: id,
				lo: lowValue(lo) / frame.perPoint,
				loOpen: lo & 1
			};
			index.raise(unit, lo, step(unit, "index", "meanSum", values, [], [sums.whyLo[group]]));
		}
		const hi = -lowCode(-(-value2(-sums.hi[group]) - low + 4 * lowValue(ownLow)), isOpen$1(sums.hi[group]) || openLows > (isOpen$1(ownLow) ? 1 : 0));
		if (hi < index.hi[unit]) {
			const values = {
				group: id,
				hi: highValue(hi) / frame.perPoint,
				hiOpen: hi & 1
			};
			index.lower(unit, hi, step(unit, "index", "meanSum", values, [], [sums.whyHi[group]]));
		}
	}
}
/** A lower end given in quarter steps as a code; between two steps the next one is the end. */
function lowCode(quarters, open) {
	return quarters % 4 === 0 ? quarters / 2 + (open ? 1 : 0) : closed(Math.ceil(quarters / 4));
}
/**
* The same, where the members that surely don't stand above a low one can't be high: a member can't be so low that
* with those no higher than itself, and the others as high as they can be, the sum falls short. Entered as an open
* end for the reason given at {@link applySumToSlots}.
*/
function spreadAlongOrder(state, group) {
	const { frame, index, sums, relation, size } = state;
	const { members, id } = frame.groups[group];
	const sumLo = leastSum(sums.lo[group]);
	const sumHi = mostSum(sums.hi[group]);
	const lows = members.map((unit) => least(index.lo[unit]));
	const highs = members.map((unit) => most$3(index.hi[unit]));
	members.forEach((unit, own) => {
		const notAbove = members.map((other) => relation[unit * size + other] > 0);
		const notBelow = members.map((other) => relation[other * size + unit] > 0);
		const greatest = (x) => highs.reduce((sum, high, at) => sum + (notAbove[at] ? Math.min(high, x) : high), 0);
		const smallest = (x) => lows.reduce((sum, low, at) => sum + (notBelow[at] ? Math.max(low, x) : low), 0);
		if (greatest(lows[own]) < sumLo) {
			const end = firstWhere(lows[own], highs[own] + 1, (x) => greatest(x) >= sumLo) - 1;
			const why = step(unit, "index", "meanSum", {
				group: id,
				lo: end / frame.perPoint,
				loOpen: 1
			}, [], [sums.whyLo[group]]);
			index.raise(unit, openBelow(end), why);
		}
		if (smallest(highs[own]) > sumHi) {
			const end = firstWhere(lows[own] - 1, highs[own], (x) => smallest(x + 1) > sumHi) + 1;
			const why = step(unit, "index", "meanSum", {
				group: id,
				hi: end / frame.perPoint,
				hiOpen: 1
			}, [], [sums.whyHi[group]]);
			index.lower(unit, openAbove(end), why);
		}
	});
}
// src/domain/assess/order.ts
/**
* Index ends from the units that surely stand level or below (lower end) and level or above (upper end). Of several
* units that give the same end, the nearest in rank is named.
*/
function applyOrder(state) {
	for (let unit = 0; unit < state.size; unit++) {
		raiseAboveOthers(state, unit);
		lowerBelowOthers(state, unit);
	}
}
function raiseAboveOthers(state, unit) {
	const { size, relation, index, rank } = state;
	let best = index.lo[unit];
	let nearest = -1;
	for (let other = 0; other < size; other++) {
		const known = relation[unit * size + other];
		if (!known || other === unit) continue;
		const lo = known === 2 ? strictlyAbove(index.lo[other]) : index.lo[other];
		if (lo < best || lo === best && (nearest < 0 || rank.lo[other] >= rank.lo[nearest])) continue;
		best = lo;
		nearest = other;
	}
	if (nearest >= 0) index.raise(unit, best, sideStep(state, unit, nearest, "up", best));
}
function lowerBelowOthers(state, unit) {
	const { size, relation, index, rank } = state;
	let best = index.hi[unit];
	let nearest = -1;
	for (let other = 0; other < size; other++) {
		const known = relation[other * size + unit];
		if (!known || other === unit) continue;
		const hi = known === 2 ? strictlyBelow(index.hi[other]) : index.hi[other];
		if (hi > best || hi === best && (nearest < 0 || rank.lo[other] <= rank.lo[nearest])) continue;
		best = hi;
		nearest = other;
	}
	if (nearest >= 0) index.lower(unit, best, sideStep(state, unit, nearest, "down", best));
}
/** Ranks, positions and bands of every pair of units whose order is known. */
function applyNeighbours(state) {
	const { size, relation } = state;
	for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) {
		const known = relation[i * size + j];
		if (known && i !== j) applyPair(state, i, j, known - 1);
	}
}
/** Unit i is level with or above unit j (`gap` 0), or surely above it (`gap` 1). */
function applyPair(state, i, j, gap) {
	const { rank, position, bands, side } = state;
	side.raise(i, side.lo[j], side.whyLo[j]);
	side.lower(j, side.hi[i], side.whyHi[i]);
	if (rank.hi[j] - gap < rank.hi[i]) rank.lower(i, rank.hi[j] - gap, rank.whyHi[j]);
	if (rank.lo[i] + gap > rank.lo[j]) rank.raise(j, rank.lo[i] + gap, rank.whyLo[i]);
	const worst = position.hi[j] - gap;
	if (worst < position.hi[i]) position.lower(i, worst, neighbourStep(state, i, j, { worst }, position.whyHi[j]));
	const best = position.lo[i] + gap;
	if (best > position.lo[j]) position.raise(j, best, neighbourStep(state, j, i, { best }, position.whyLo[i]));
	const notLower = (2 << lowestBand(bands[j])) - 1;
	if (bands[i] & ~notLower) keepNeighbourBands(state, i, j, notLower, "bandNotLower");
	const notHigher = -1 << highestBand(bands[i]);
	if (bands[j] & ~notHigher) keepNeighbourBands(state, j, i, notHigher, "bandNotHigher");
}
function keepNeighbourBands(state, unit, other, mask, rule) {
	const { frame, bands, whyBands, index } = state;
	const kept = bandIdsOf(frame, bands[unit] & mask);
	const from = [
		whyBands[unit],
		whyBands[other],
		index.whyLo[unit],
		index.whyHi[unit]
	];
	const values = {
		unit: frame.unitIds[other],
		bands: kept
	};
	state.keepBands(unit, mask, step(unit, "band", rule, values, pairClaims(state, unit, other).claims, from));
}
function neighbourStep(state, unit, other, values, cause) {
	const named = {
		unit: state.frame.unitIds[other],
		...values
	};
	const { claims } = pairClaims(state, unit, other);
	return step(unit, "position", "positionByNeighbour", named, claims, [cause]);
}
/** Why two units are ordered, as far as claims say so directly. */
function pairClaims(state, a, b) {
	const { facts } = state;
	const rankA = facts.ranks.find((fact) => fact.unit === a);
	const rankB = facts.ranks.find((fact) => fact.unit === b);
	if (rankA && rankB) return {
		kind: "rank",
		rankA: rankA.rank,
		rankB: rankB.rank,
		claims: [rankA.claim, rankB.claim]
	};
	const top = facts.tops.find(({ members }) => members.includes(a) !== members.includes(b));
	if (top) return {
		kind: "top",
		size: top.members.length,
		claims: [top.claim]
	};
	const order = facts.orders.find(({ units }) => units.includes(a) && units.includes(b));
	if (order) return {
		kind: "order",
		claims: [order.claim]
	};
	return {
		kind: "other",
		claims: []
	};
}
/** The unit is above the other (`side` up: its lower end is now `code`) or below it (its upper end is). */
function sideStep(state, unit, other, side, code) {
	const { index, frame } = state;
	const pair = pairClaims(state, unit, other);
	if (pair.kind === "rank" && pair.rankA === pair.rankB) return sameRankStep(state, unit, other, pair.rankA, pair.claims);
	const values = {
		unit: frame.unitIds[other],
		value: (side === "up" ? lowValue(code) : highValue(code)) / frame.perPoint,
		strict: isOpen$1(code) ? 1 : 0,
		...pair.kind === "rank" ? {
			rank: pair.rankA,
			unitRank: pair.rankB
		} : {},
		...pair.kind === "top" ? { size: pair.size } : {}
	};
	const from = [(side === "up" ? index.whyLo : index.whyHi)[other], ...ownStanding(state, unit, pair.kind)];
	return step(unit, "index", sideRules[pair.kind][side], values, pair.claims, from);
}
var sideRules = {
	rank: {
		up: "rankAbove",
		down: "rankBelow"
	},
	top: {
		up: "topListAbove",
		down: "topListBelow"
	},
	order: {
		up: "orderAbove",
		down: "orderBelow"
	},
	other: {
		up: "standsAbove",
		down: "standsBelow"
	}
};
/** Where no claim orders a pair directly, what is known of the unit itself does. */
function ownStanding({ rank, whyBands, position }, unit, kind) {
	if (kind !== "other") return [];
	return [
		rank.whyLo[unit],
		rank.whyHi[unit],
		whyBands[unit],
		position.whyLo[unit],
		position.whyHi[unit]
	];
}
function sameRankStep(state, unit, other, rank, claims) {
	const { index, frame } = state;
	return step(unit, "index", "sameRank", {
		unit: frame.unitIds[other],
		rank,
		...endValues(frame, index.lo[other], index.hi[other])
	}, claims, [index.whyLo[other], index.whyHi[other]]);
}
// src/domain/assess/large.ts
/** Passes after which bounds of a large population are left as they are. */
var passes = 8;
/**
* Bounds of a large population, in about n log n a pass where figures are known. What it does without: order lists,
* gaps between ranks, and numbers of units in bands. The bounds hold as those of `solve` do, but may be wider.
* @throws Infeasible
*/
function boundLarge(state) {
	for (let pass = 0, before = -1; pass < passes && state.changes !== before; pass++) {
		before = state.changes;
		applyIndexByBands(state);
		orderByRank(state);
		applyBandsByIndex(state);
		placeBySorting(state);
		applySlots(state);
		applySums(state);
		applyComparisons(state);
		applyAboveMean(state);
	}
}
/** Units of one exact rank each, best rank first. */
function rankGroups({ rank, size }) {
	const groups = [];
	for (let unit = 0; unit < size; unit++) if (rank.lo[unit] === rank.hi[unit]) (groups[rank.lo[unit]] ??= []).push(unit);
	return groups.filter((group) => group !== void 0);
}
/** Ranks order strictly, and equal ranks mean equal indices. */
function orderByRank(state) {
	const { index } = state;
	const groups = rankGroups(state);
	const highest = (units) => units.reduce((a, b) => index.lo[b] > index.lo[a] ? b : a);
	const lowest = (units) => units.reduce((a, b) => index.hi[b] < index.hi[a] ? b : a);
	let below;
	for (const group of [...groups].reverse()) {
		const level = highest(group);
		for (const unit of group) {
			raise(state, unit, level, index.lo[level]);
			if (below !== void 0) raise(state, unit, below, strictlyAbove(index.lo[below]));
		}
		below = highest(below === void 0 ? group : [below, ...group]);
	}
	let above;
	for (const group of groups) {
		const level = lowest(group);
		for (const unit of group) {
			lower(state, unit, level, index.hi[level]);
			if (above !== void 0) lower(state, unit, above, strictlyBelow(index.hi[above]));
		}
		above = lowest(above === void 0 ? group : [above, ...group]);
	}
}
function raise(state, unit, other, code) {
	if (code > state.index.lo[unit]) state.index.raise(unit, code, sideStep(state, unit, other, "up", code));
}
function lower(state, unit, other, code) {
	if (code < state.index.hi[unit]) state.index.lower(unit, code, sideStep(state, unit, other, "down", code));
}
/** How many of the sorted values are below `limit`. */
function countBelow(sorted, limit) {
	let [from, to] = [0, sorted.length];
	while (from < to) {
		const middle = from + to >> 1;
		if (sorted[middle] < limit) from = middle + 1;
		else to = middle;
	}
	return from;
}
/** Positions by the numbers of units that surely stand above and that surely don't, by index and by rank. */
function placeBySorting(state) {
	const { size, index, rank } = state;
	const lows = index.lo.map(least).sort();
	const highs = index.hi.map(most$3).sort();
	const bestRanks = rank.lo.slice().sort();
	const worstRanks = rank.hi.slice().sort();
	for (let unit = 0; unit < size; unit++) {
		const low = least(index.lo[unit]);
		const high = most$3(index.hi[unit]);
		place(state, unit, size - countBelow(lows, high + 1), countBelow(highs, low + 1) - (high <= low ? 1 : 0));
		const [best, worst] = [rank.lo[unit], rank.hi[unit]];
		const after = size - countBelow(bestRanks, worst) - (best >= worst ? 1 : 0);
		place(state, unit, Math.max(countBelow(worstRanks, best), best - 1), after);
	}
}
function place({ size, position, index, rank }, unit, above, notAbove) {
	const best = 1 + above;
	const worst = size - notAbove;
	if (best <= position.lo[unit] && worst >= position.hi[unit]) return;
	const from = [
		index.whyLo[unit],
		index.whyHi[unit],
		rank.whyLo[unit],
		rank.whyHi[unit]
	];
	const values = {
		above,
		notAbove,
		total: size
	};
	position.raise(unit, best, step(unit, "position", "positionByCounts", {
		...values,
		best
	}, [], from));
	position.lower(unit, worst, step(unit, "position", "positionByCounts", {
		...values,
		worst
	}, [], from));
}
// src/domain/assess/positions.ts
/** Positions by counting the units that surely stand above and those that surely don't. */
function countPositions(state) {
	for (let unit = 0; unit < state.size; unit++) countRelations(state, unit);
}
/** Positions against the slots and against each other; dense ranks never exceed positions. */
function applyPositions(state) {
	for (let unit = 0; unit < state.size; unit++) {
		compareWithSlots(state, unit);
		countRoomAbove(state, unit);
		const { rank, position } = state;
		if (position.hi[unit] < rank.hi[unit]) rank.lower(unit, position.hi[unit], position.whyHi[unit]);
		if (rank.lo[unit] > position.lo[unit]) position.raise(unit, rank.lo[unit], rank.whyLo[unit]);
	}
	fillPlaces(state);
}
function countRelations(state, unit) {
	const { size, relation, position } = state;
	let above = 0;
	let notAbove = 0;
	for (let other = 0; other < size; other++) {
		if (relation[other * size + unit] === 2) above++;
		if (relation[unit * size + other]) notAbove++;
	}
	const best = 1 + above;
	const worst = 1 + size - notAbove;
	if (best <= position.lo[unit] && worst >= position.hi[unit]) return;
	const values = {
		above,
		notAbove: notAbove - 1,
		total: size
	};
	const from = own(state, unit);
	position.raise(unit, best, step(unit, "position", "positionByCounts", {
		...values,
		best
	}, [], from));
	position.lower(unit, worst, step(unit, "position", "positionByCounts", {
		...values,
		worst
	}, [], from));
}
/** What makes the unit comparable with others: a known index, else a known rank, else all that is known. */
function own(state, unit) {
	const { index, whyBands, rank } = state;
	if (index.lo[unit] === index.hi[unit]) return [index.whyLo[unit], index.whyHi[unit]];
	if (rank.lo[unit] === rank.hi[unit]) return [rank.whyLo[unit], rank.whyHi[unit]];
	return [
		whyBands[unit],
		rank.whyLo[unit],
		rank.whyHi[unit],
		...tellingSteps(state, unit)
	];
}
/** A unit surely above the k-th highest index stands before place k; one surely below it stands after. */
function compareWithSlots(state, unit) {
	const { size, index, slots, position } = state;
	const low = least(index.lo[unit]);
	const high = most$3(index.hi[unit]);
	let worst = position.hi[unit];
	while (worst > 0 && most$3(slots.hi[worst - 1]) < low) worst--;
	let best = position.lo[unit];
	while (best <= size && least(slots.lo[best - 1]) > high) best++;
	if (worst < position.hi[unit]) {
		const from = [index.whyLo[unit], slots.whyHi[worst]];
		position.lower(unit, worst, step(unit, "position", "positionByIndex", { worst }, [], from));
	}
	if (best > position.lo[unit]) {
		const from = [index.whyHi[unit], slots.whyLo[best - 2]];
		position.raise(unit, best, step(unit, "position", "positionByIndex", { best }, [], from));
	}
}
/**
* Whoever ranks above the unit ranks no lower than any unit at the rank before it, and so has at least that one's
* index: only so many places can.
*/
function countRoomAbove({ size, rank, index, slots, position }, unit) {
	let next = -1;
	for (let other = 0; other < size; other++) if (other !== unit && rank.lo[other] >= rank.hi[unit] - 1 && (next < 0 || least(index.lo[other]) > least(index.lo[next]))) next = other;
	if (next < 0) return;
	const low = least(index.lo[next]);
	let worst = position.hi[unit];
	while (worst > 1 && most$3(slots.hi[worst - 2]) < low) worst--;
	if (worst === position.hi[unit]) return;
	const from = [
		rank.whyHi[unit],
		rank.whyLo[next],
		index.whyLo[next],
		slots.whyHi[worst - 1]
	];
	const values = {
		room: worst - 1,
		worst
	};
	position.lower(unit, worst, step(unit, "position", "positionByRoom", values, [], from));
}
/** At least k units stand at positions 1…k, so where only k can, all of them do. */
function fillPlaces(state) {
	const { size, position } = state;
	const candidates = new Int32Array(size + 2);
	for (let unit = 0; unit < size; unit++) candidates[position.lo[unit]]++;
	for (let k = 1; k < size; k++) {
		candidates[k + 1] += candidates[k];
		if (candidates[k] < k) throw new Infeasible();
		if (candidates[k] !== k) continue;
		for (let unit = 0; unit < size; unit++) if (position.lo[unit] <= k && position.hi[unit] > k) position.lower(unit, k, step(unit, "position", "positionByElimination", { worst: k }, [], [position.whyLo[unit]]));
	}
}
// src/domain/assess/printed.ts
/** Enters what the claims say of units, positions and means directly. @throws Infeasible */
function enterPrinted(state) {
	enterUnits(state);
	enterCompleteBands(state);
	enterTopLists(state);
	enterMeans(state);
}
function enterUnits(state) {
	const { facts, frame, index, rank } = state;
	for (const { unit, value, steps, claim } of facts.indices) {
		const why = step(unit, "index", "printed", { value }, [claim]);
		index.raise(unit, closed(steps), why);
		index.lower(unit, closed(steps), why);
	}
	for (const { unit, rank: printed, claim } of facts.ranks) {
		const why = step(unit, "position", "rankClaim", { rank: printed }, [claim]);
		rank.raise(unit, printed, why);
		rank.lower(unit, printed, why);
	}
	for (const { unit, band, claim } of facts.bands) state.keepBands(unit, 1 << band, step(unit, "band", "bandClaim", { band: frame.bandIds[band] }, [claim]));
	for (const { unit, band, claim } of facts.notBands) {
		const why = step(unit, "band", "notBand", { band: frame.bandIds[band] }, [claim], [state.whyBands[unit]]);
		state.keepBands(unit, ~(1 << band), why);
	}
}
function enterCompleteBands(state) {
	const { facts, frame, size } = state;
	for (const { band, members, claim } of facts.complete) for (const unit of members) {
		const values = {
			band: frame.bandIds[band],
			size: members.length
		};
		state.keepBands(unit, 1 << band, step(unit, "band", "bandMembers", values, [claim]));
	}
	for (let unit = 0; unit < size; unit++) {
		const missing = facts.complete.filter(({ group, members }) => frame.groups[group].members.includes(unit) && !members.includes(unit));
		const excluded = missing.reduce((mask, { band }) => mask | 1 << band, 0);
		if (!(state.bands[unit] & excluded)) continue;
		const left = bandIdsOf(frame, state.bands[unit] & ~excluded);
		const values = { excluded: bandIdsOf(frame, excluded) };
		const claims = missing.map(({ claim }) => claim);
		const from = [state.whyBands[unit]];
		const why = left.length === 1 ? step(unit, "band", "bandByElimination", {
			band: left[0],
			...values
		}, claims, from) : step(unit, "band", "notBandMember", values, claims, from);
		state.keepBands(unit, ~excluded, why);
	}
}
function enterTopLists({ facts, rank, size }) {
	for (const { ranks, members, claim } of facts.tops) for (let unit = 0; unit < size; unit++) if (members.includes(unit)) rank.lower(unit, ranks, step(unit, "position", "topList", { size: ranks }, [claim]));
	else {
		const values = {
			size: ranks,
			listed: members.length
		};
		rank.raise(unit, ranks + 1, step(unit, "position", "notInTopList", values, [claim]));
	}
}
function enterMeans({ facts, frame, sums, aboveMean }) {
	/** End code of the sum at a mean, and what rounding may add to it or take away. */
	const sumOf = (group, { steps, decimals }) => {
		const { length } = frame.groups[group].members;
		return {
			middle: 4 * steps * length,
			rounding: 2 * frame.perPoint * length / 10 ** decimals
		};
	};
	for (const { group, value, decimals, claim, ...fact } of facts.means) {
		const { middle, rounding } = sumOf(group, {
			...fact,
			decimals
		});
		const why = step(-1, "mean", "meanClaim", decimals > 2 ? {
			value,
			decimals
		} : { value }, [claim]);
		sums.raise(group, middle - rounding, why);
		sums.lower(group, middle + rounding, why);
	}
	for (const { group, value, than, claim, ...fact } of facts.lowerMeans) {
		const { middle, rounding } = sumOf(group, fact);
		sums.lower(group, middle + rounding - 1, step(-1, "mean", "lowerMean", {
			value,
			than
		}, [claim]));
	}
	for (const { group, value, claim } of facts.aboveMean) {
		if (!Number.isInteger(value)) throw new Infeasible();
		const why = step(-1, "mean", "aboveMeanCount", { count: value }, [claim]);
		aboveMean.raise(group, value, why);
		aboveMean.lower(group, value, why);
	}
}
// src/domain/assess/ranks.ts
/**
* What dense ranks say. Every rank up to the largest known one is held by someone, so a rank that nobody is known to
* hold must fit one of the units without a known rank; and the units of the better ranks stand above.
*/
function applyRanks(state) {
	const { rank, size } = state;
	const last = Math.max(0, ...rank.lo);
	if (last <= 1) return;
	if (last > size) throw new Infeasible();
	const holders = new Int32Array(size + 2);
	const open = [];
	for (let unit = 0; unit < size; unit++) if (rank.lo[unit] === rank.hi[unit]) holders[rank.lo[unit]]++;
	else open.push(unit);
	const gaps = [];
	for (let r = 1; r <= last; r++) if (!holders[r]) gaps.push(r);
	fillGaps(state, gaps, open);
	countAlongRanks(state, holders, gaps, open, last);
}
/**
* Whether every gap can have a unit of its own. Both are intervals on one line, so giving each gap, from the best on,
* the unit whose worst possible rank comes first finds a way if there is one.
*/
function canFill(state, gaps, units) {
	const { rank } = state;
	const free = [...units].sort((a, b) => rank.hi[a] - rank.hi[b]);
	return gaps.every((gap) => {
		const choice = free.findIndex((unit) => rank.lo[unit] <= gap && rank.hi[unit] >= gap);
		if (choice < 0) return false;
		free.splice(choice, 1);
		return true;
	});
}
/** A unit without which the gaps cannot be filled has one of the ranks that it can fill. */
function fillGaps(state, gaps, open) {
	if (!gaps.length) return;
	if (!canFill(state, gaps, open)) throw new Infeasible();
	const { rank } = state;
	for (const unit of open) {
		const others = open.filter((other) => other !== unit);
		if (canFill(state, gaps, others)) continue;
		const ranks = gaps.filter((gap) => rank.lo[unit] <= gap && rank.hi[unit] >= gap && canFill(state, gaps.filter((other) => other !== gap), others));
		const best = ranks[0];
		const worst = ranks.at(-1);
		if (best <= rank.lo[unit] && worst >= rank.hi[unit]) continue;
		const from = [rank.whyLo[unit], rank.whyHi[unit]];
		const why = step(unit, "position", "rankByGap", { ranks: ranks.map(String) }, gapClaims(state, best, worst), from);
		rank.raise(unit, best, why);
		rank.lower(unit, worst, why);
	}
}
/** The printed ranks beside the gap. */
function gapClaims({ facts }, best, worst) {
	return facts.ranks.filter(({ rank }) => rank === best - 1 || rank === worst + 1).map(({ claim }) => claim);
}
/**
* Counts the units above: those with better ranks, and for each better rank without a known holder at least one of
* the others; the units that are surely not above likewise.
*/
function countAlongRanks(state, holders, gaps, open, last) {
	const { rank, position, relation, size } = state;
	const heldUpTo = new Int32Array(size + 2);
	for (let r = 1; r <= size; r++) heldUpTo[r] = heldUpTo[r - 1] + holders[r];
	const held = heldUpTo[size];
	for (let unit = 0; unit < size; unit++) {
		const bestRank = rank.lo[unit];
		const worstRank = rank.hi[unit];
		const above = heldUpTo[bestRank - 1];
		const openAbove = open.filter((other) => relation[other * size + unit] === 2).length;
		const gapsAbove = gaps.filter((gap) => gap < bestRank).length;
		const best = 1 + above + Math.max(openAbove, gapsAbove);
		const atOrBelow = held - heldUpTo[worstRank - 1] - (bestRank === worstRank ? 1 : 0);
		const openBelow = open.filter((other) => other !== unit && relation[unit * size + other] > 0).length;
		const gapsBelow = gaps.filter((gap) => gap > worstRank && gap <= last).length;
		const worst = size - atOrBelow - Math.max(openBelow, gapsBelow);
		if (best <= position.lo[unit] && worst >= position.hi[unit]) continue;
		const from = [rank.whyLo[unit], rank.whyHi[unit]];
		const values = {
			rank: bestRank,
			above,
			total: size
		};
		position.raise(unit, best, step(unit, "position", "positionByRank", {
			...values,
			best
		}, [], from));
		position.lower(unit, worst, step(unit, "position", "positionByRank", {
			...values,
			worst
		}, [], from));
	}
}
// src/domain/assess/relation.ts
/** Enters the order lists: each listed unit is at least level with the next. */
function enterOrders(state) {
	const { facts, relation, size } = state;
	for (const { units } of facts.orders) units.slice(1).forEach((unit, place) => relation[units[place] * size + unit] ||= 1);
	if (facts.orders.length) closeRelations(state);
}
/**
* Who surely stands above whom, from ranks, positions, bands, indices and order lists together, closed transitively.
*
* Bands order units strictly, also where an edge is unstated: whichever band a value of 80.00 belongs to, the edition
* puts every unit with that value into the same one.
*/
function relateUnits(state) {
	if (findRelations(state)) closeRelations(state);
}
function findRelations(state) {
	const { size, relation, index, position, rank, bands, side } = state;
	let found = false;
	for (let i = 0; i < size; i++) {
		const low = least(index.lo[i]);
		const worstBand = lowestBand(bands[i]);
		const worstPosition = position.hi[i];
		const worstRank = rank.hi[i];
		const isAbove = side.lo[i] === 1;
		for (let j = 0; j < size; j++) {
			if (i === j || relation[i * size + j] === 2) continue;
			const high = most$3(index.hi[j]);
			const relationNow = low > high || worstBand < highestBand(bands[j]) || worstPosition < position.lo[j] || worstRank < rank.lo[j] || isAbove && side.hi[j] === 0 ? 2 : low >= high || worstPosition <= position.lo[j] || worstRank <= rank.lo[j] ? 1 : 0;
			if (relationNow > relation[i * size + j]) {
				relation[i * size + j] = relationNow;
				found = true;
			}
		}
	}
	return found;
}
function closeRelations({ size, relation }) {
	for (let k = 0; k < size; k++) for (let i = 0; i < size; i++) {
		const first = relation[i * size + k];
		if (!first || i === k) continue;
		for (let j = 0; j < size; j++) {
			const second = relation[k * size + j];
			if (!second) continue;
			const both = first > second ? first : second;
			if (both > relation[i * size + j]) relation[i * size + j] = both;
		}
	}
	for (let i = 0; i < size; i++) if (relation[i * size + i] === 2) throw new Infeasible();
}
// src/domain/assess/solve.ts
/**
* More passes than any edition needs; real ones take two to six. Stopping early leaves bounds wider, never wrong.
*/
var maxPasses = 500;
/**
* The tightest state that the rules reach: applies all rules again and again until none of them tightens anything. Every rule only tightens, and does so no
* less when it knows more, so the result does not depend on their order and never widens when a claim is added.
* @throws Infeasible if the claims contradict each other
*/
function solve(frame, claims, large = 120) {
	const state = new State(frame, factsOf$1(frame, claims));
	enterPrinted(state);
	if (state.size > large) {
		boundLarge(state);
		return state;
	}
	enterOrders(state);
	enterCounts(state);
	const groups = frame.groups.map((_, group) => group);
	const counted = (group) => claimsOn(state, group).length > 0;
	untilStable(state, () => {
		untilStable(state, () => applyPrinted(state, groups.filter(counted)));
		groups.filter((group) => !counted(group)).forEach((group) => applyCounts(state, group));
		groups.forEach((group) => spreadAlongOrder(state, group));
		placeBySide(state);
	});
	return state;
}
/**
* The rules that stay closest to what is printed come to rest before those that reach further, in groups whose numbers
* per band nobody prints and along the order of units: so reasons stay short.
*/
function applyPrinted(state, counted) {
	untilStable(state, () => boundIndices(state));
	applyBandsByIndex(state);
	countPositions(state);
	applyRanks(state);
	boundCounts(state);
	for (const group of counted) applyCounts(state, group);
	applyPositions(state);
	applyNeighbours(state);
}
/** The rules for indices, slots and means come to rest before bands and positions follow: so reasons stay short. */
function boundIndices(state) {
	applyIndexByBands(state);
	relateUnits(state);
	applyOrder(state);
	applySlots(state);
	applySums(state);
	applyComparisons(state);
	applyAboveMean(state);
}
function untilStable(state, pass) {
	for (let count = 0, before = -1; count < maxPasses && state.changes !== before; count++) {
		before = state.changes;
		pass();
	}
}
/** Whether the rules find a contradiction in the claims. */
function isContradictory(frame, claims) {
	try {
		solve(frame, claims);
		return false;
	} catch (error) {
		if (error instanceof Infeasible) return true;
		throw error;
	}
}
// src/domain/assess/index.ts
/**
* Derives from the claims of an edition what must be true of every unit, region and the whole population.
*
* Used are the claims about the population, about the given units, and about those of the given regions all of whose
* members are given; not the weak ones, nor those that a resolution sets aside (`printedIndex`, `printedRank` and
* `printedMean` report these too).
*
* Assumed: an index is a figure in 0…100 with at most two decimals, or with as many, up to four, as the finest figure
* that enters the bounds. A mean is the mean of these figures, printed rounded to two decimals (or to as many as it
* has), so that the exact mean lies within half a unit of the last one, both ends possible; counts above the mean and
* comparisons with it speak of the exact mean. Ranks are dense and order strictly. Where an edge between bands is
* unstated, a figure on it may be in either band, but all units with that figure are in the same one.
*
* The bounds hold whatever the unpublished figures are. They are not always the tightest possible: each rule looks at
* one kind of claim, and bounds meet only through index, band, rank, position, slot, sum, side of the mean and number
* per set of bands. What is left out is said at the rules; `tests/bench/tightness.ts` measures how much that is. Populations of more than 120 units are bounded by fewer rules, see `large.ts`.
*
* @param regions those without members among the units are left out of the result
* @throws PrecisionError naming figures with more than four decimals
* @throws ContradictionError naming a minimal set of claims that cannot be true together
* @throws RangeError if a claim names a band that the edition does not have
*/
function assess(edition, units, regions, population = "nation") {
	const frame = frameOf(direction.into(edition), units, regions, population);
	const claims = usableClaims(frame);
	try {
		return direction.back(report(solve(frame, claims), claims), edition.scale);
	} catch (error) {
		if (!(error instanceof Infeasible)) throw error;
		const core = minimalContradiction(claims, (subset) => isContradictory(frame, subset));
		throw new ContradictionError(edition.year, core.map((claim) => claim.id));
	}
}
// src/domain/coverage.ts
function coverage(assessment) {
	const rows = [...assessment.units.values()];
	const count = (test) => rows.filter(test).length;
	return {
		units: rows.length,
		index: count((row) => row.printedIndex !== void 0),
		rank: count((row) => row.printedRank !== void 0),
		band: count((row) => row.bands.length === 1),
		position: count((row) => row.position[0] === row.position[1])
	};
}
/**
* The year a reader starts with: the newest whose every position is known, else the newest of all. Assesses no more
* years than it must look at.
* @throws RangeError without any year.
*/
function openingYear(years, assessmentOf) {
	const newestFirst = [...years].sort((a, b) => b - a);
	const opening = newestFirst.find((year) => {
		const { position, units } = coverage(assessmentOf(year));
		return position === units;
	}) ?? newestFirst[0];
	if (opening === void 0) throw new RangeError("No edition to open: the dataset is empty.");
	return opening;
}
// src/domain/exportKinds.ts
/** What the page says about the downloads before one is made; how they are made is in `export.ts`. */
/** Day on which the data files last changed; a test holds it against their contents. */
var dataDate = "2026-11-30";
var tableIds = [
	"claims",
	"assessments",
	"cities",
	"sources",
	"cases",
	"platform",
	"series",
	"findings",
	"practices"
];
/** Years in which the key cities were assessed, as far as claims show: those that say anything of them. */
function cityYears(editions, cities) {
	const known = new Set(cities.map((city) => city.id).concat("cities"));
	return [...editions].filter((edition) => edition.claims.some((claim) => known.has(claim.about))).map((edition) => edition.year);
}
// src/locales/scale.ts
/** 0 to 100 with two decimals, as the bundled assessment prints. Class edges every five points fall on its band limits. */
var percentScale = {
	least: 0,
	most: 100,
	better: "higher",
	decimals: 2,
	axis: [60, 100],
	edges: [
		65,
		70,
		75,
		80,
		85,
		90,
		95
	],
	limits: [
		65,
		80,
		90
	]
};
/** In force for the facts on show; {@link putInForce} changes what is in it. */
var shownScale = { ...percentScale };
/** The step of each band in force, best first. */
var bandSteps = {
	veryHigh: 8,
	high: 6,
	medium: 3,
	low: 1
};
/** The step of a band. */
var bandStep = (id) => bandSteps[id] ?? 1;
/** Number of bands in force. */
var bandCount = () => Object.keys(bandSteps).length;
/** Draws and writes from now on on a scale, with the steps of its bands; see `scaleOf.ts`. */
function putInForce({ scale, steps }) {
	Object.assign(shownScale, scale);
	for (const id of Object.keys(bandSteps)) delete bandSteps[id];
	Object.assign(bandSteps, steps);
}
/** Labels of the classes of the index ramp by step, the worst first: `<65`, `65–70` … `>95`. */
function indexClasses() {
	const { edges, better } = shownScale;
	const labels = [
		`<${edges[0]}`,
		...edges.slice(1).map((edge, at) => `${edges[at]}–${edge}`),
		`>${edges.at(-1)}`
	];
	return better === "lower" ? labels.reverse() : labels;
}
// src/domain/assess/reflect.ts
var claimOf = (claim, most) => claim.what === "index" || claim.what === "mean" ? {
	...claim,
	value: turned(claim.value, most)
} : claim;
/** Free of what binary fractions add: figures have at most four decimals. */
var turned = (value, most) => Number((most - value).toFixed(6));
/** The edition in the mirror; the same object where more is better. */
function reflected(edition) {
	const { scale } = edition;
	if (scale?.better !== "lower") return edition;
	const { most } = scale;
	return {
		...edition,
		bands: edition.bands.map(({ lo, hi, loClosed, hiClosed, edgeUnstated, ...band }) => ({
			...band,
			lo: turned(hi, most),
			hi: turned(lo, most),
			loClosed: hiClosed,
			hiClosed: loClosed,
			...edgeUnstated && { edgeUnstated: edgeUnstated.map((edge) => turned(edge, most)) }
		})),
		claims: edition.claims.map((claim) => claimOf(claim, most))
	};
}
/** Means of groups have more decimals than figures: nothing is rounded. */
var interval = ({ lo, hi, loOpen, hiOpen }, most) => ({
	lo: most - hi,
	hi: most - lo,
	loOpen: hiOpen,
	hiOpen: loOpen
});
var unitBack = (row, most) => ({
	...row,
	...row.printedIndex !== void 0 && { printedIndex: turned(row.printedIndex, most) },
	index: row.index.lo === row.index.hi ? {
		...row.index,
		lo: turned(row.index.lo, most),
		hi: turned(row.index.hi, most)
	} : interval(row.index, most),
	reasons: []
});
var groupBack = (group, most) => ({
	...group,
	...group.printedMean !== void 0 && { printedMean: turned(group.printedMean, most) },
	mean: interval(group.mean, most),
	reasons: []
});
/** What was found in the mirror, turned back. `aboveMean` then counts those better than the mean. */
function turnedBack(assessment, scale) {
	if (scale?.better !== "lower") return assessment;
	const { most } = scale;
	return {
		...assessment,
		units: new Map([...assessment.units].map(([id, row]) => [id, unitBack(row, most)])),
		nation: groupBack(assessment.nation, most),
		regions: new Map([...assessment.regions].map(([id, group]) => [id, groupBack(group, most)]))
	};
}
Object.assign(direction, {
	into: reflected,
	back: turnedBack
});
// src/locales/scaleOf.ts
var scaleOf_exports = /* @__PURE__ */ __exportAll({
	lookOf: () => lookOf,
	scaleOf: () => scaleOf,
	stepOfBand: () => stepOfBand
});
/** Which steps so many bands have, best first: far apart in lightness, the ends of the ramp where there is room. */
var stepsFor = {
	1: [6],
	2: [7, 2],
	3: [
		8,
		5,
		2
	],
	4: [
		8,
		6,
		3,
		1
	],
	5: [
		8,
		6,
		5,
		3,
		1
	],
	6: [
		8,
		7,
		5,
		4,
		2,
		1
	],
	7: [
		8,
		7,
		6,
		5,
		3,
		2,
		1
	],
	8: [
		8,
		7,
		6,
		5,
		4,
		3,
		2,
		1
	],
	9: [
		9,
		8,
		7,
		6,
		5,
		4,
		3,
		2,
		1
	]
};
/** The step of one of so many bands, counted from 0 = best. */
var stepOfBand = (count, at) => stepsFor[count]?.[at] ?? 1;
/** Classes of the index ramp. */
var CLASSES = 8;
/** A step of 1, 2, 2.5 or 5 times a power of ten, at least `least`. */
function niceStep(least) {
	const power = 10 ** Math.floor(Math.log10(least));
	return [
		1,
		2,
		2.5,
		5,
		10
	].map((each) => each * power).find((each) => each >= least * .999) ?? 10 * power;
}
var tidy = (value) => Number(value.toPrecision(12));
/** An axis of whole steps around all figures, and the limits of its classes. */
function axisOf(figures, { least, most }) {
	const low = figures.length ? Math.min(...figures) : least;
	const high = figures.length ? Math.max(...figures) : most;
	const step = niceStep(Math.max(high - low, (most - least) / 1e3) / CLASSES);
	let from = Math.floor(low / step + 1e-9) * step;
	if (from + CLASSES * step < high - 1e-9) from = Math.ceil(high / step - 1e-9) * step - CLASSES * step;
	const edges = Array.from({ length: 7 }, (_, at) => tidy(from + (at + 1) * step));
	return {
		axis: [tidy(Math.max(least, from)), tidy(Math.min(most, Math.max(high, from + CLASSES * step)))],
		edges
	};
}
/** What editions are drawn on: the scale that they state, their figures, and their newest bands. */
function scaleOf(editions) {
	const newest = editions.at(-1);
	const stated = newest?.scale ?? {
		least: 0,
		most: 100,
		better: "higher",
		decimals: 2
	};
	const figures = editions.flatMap(({ claims }) => claims.flatMap((claim) => claim.what === "index" ? [claim.value] : []));
	const { axis, edges } = stated.most === 100 && stated.better === "higher" && figures.every((figure) => figure >= 40) ? percentScale : axisOf(figures, stated);
	const limits = (newest?.bands ?? []).map(({ lo, hi }) => stated.better === "higher" ? lo : hi).filter((end) => end > axis[0] && end < axis[1]).sort((a, b) => a - b);
	return {
		...stated,
		axis,
		edges,
		limits
	};
}
/** Steps of the bands of editions, those of a newer one over those of older ones. */
function stepsOf(editions) {
	return Object.fromEntries(editions.flatMap(({ bands }) => bands.map(({ id }, at) => [id, stepOfBand(bands.length, at)])));
}
/** Scale and steps of editions, ready to be put in force. */
var lookOf = (editions) => ({
	scale: scaleOf(editions),
	steps: stepsOf(editions)
});
// src/stores/siteScale.pack.ts
/** In place of `siteScale.ts` where the site is built of a pack. */
var siteScale = () => putInForce(lookOf([...siteDataset().editions.values()]));
// src/stores/dataset.ts
function known(map, key) {
	const value = map.get(key);
	if (!value) throw new RangeError(`Not in the dataset: ${String(key)}`);
	return value;
}
var byId = (items) => markRaw(new Map(items.map((item) => [item.id, item])));
/** What each dimension is called where it is first listed. */
var dimensionNames = (editions) => new Map([...editions].reverse().flatMap(({ dimensions }) => (dimensions ?? []).map(({ id, name }) => [id, name])));
/** A dataset and what follows from it: each year is assessed when first asked for, and only once. */
function factsOf(dataset) {
	const { editions } = dataset;
	let opening;
	const assessments = /* @__PURE__ */ new Map();
	function assessed(year, population) {
		const key = population + year;
		const made = assessments.get(key) ?? assess(known(editions, year), population === "nation" ? dataset.units : dataset.cities, dataset.regions, population);
		assessments.set(key, made);
		return made;
	}
	const years = markRaw([...editions.keys()]);
	return {
		dataset,
		years,
		assessed,
		get defaultYear() {
			return opening ??= openingYear(years, (year) => assessed(year, "nation"));
		},
		units: byId(dataset.units),
		cities: byId(dataset.cities),
		regions: byId(dataset.regions),
		areas: byId(dataset.unassessed),
		dimensions: markRaw(dimensionNames(editions.values())),
		sources: markRaw(dataset.sources)
	};
}
/**
* The facts on show and what follows from them: those that the site is built of, these with own editions laid over them,
* or those of a pack. Everything read from here follows a change; facts themselves are constant and never made reactive.
*/
var useDataset = defineStore("dataset", () => {
	const built = factsOf(siteDataset());
	siteScale();
	const facts = shallowRef(built);
	const pack = shallowRef(sitePack);
	const layers = shallowRef([]);
	const contradictions = shallowRef([]);
	/** Counts the changes: the page on show is made anew with each, so that nothing in it holds on to former facts. */
	const revision = shallowRef(0);
	/**
	* Shows a pack (or the bundled facts) with layers, `next` to what is on show when it gets its turn. Computes everything
	* that may fail before it changes anything.
	*/
	async function show(next) {
		const [{ layerAll }, { lookOf }] = await Promise.all([import("./assets/pack-Cn7w_KBc.js"), Promise.resolve().then(() => scaleOf_exports)]);
		const [nextPack, nextLayers] = next();
		const layered = layerAll(nextPack?.dataset ?? built.dataset, nextLayers);
		const shown = layered.dataset === built.dataset ? built : factsOf(layered.dataset);
		shown.defaultYear;
		putInForce(lookOf([...shown.dataset.editions.values()]));
		facts.value = shown;
		pack.value = nextPack;
		layers.value = nextLayers;
		contradictions.value = layered.contradictions;
		revision.value++;
	}
	const years = computed(() => facts.value.years);
	const assessment = (year) => facts.value.assessed(year, "nation");
	const cityAssessment = (year) => facts.value.assessed(year, "cities");
	return {
		years,
		defaultYear: computed(() => facts.value.defaultYear),
		units: computed(() => facts.value.units),
		cities: computed(() => facts.value.cities),
		regions: computed(() => facts.value.regions),
		areas: computed(() => facts.value.areas),
		dimensions: computed(() => facts.value.dimensions),
		sources: computed(() => facts.value.sources),
		edition: (year) => known(facts.value.dataset.editions, year),
		assessment,
		/** The key cities are assessed apart from the provinces. */
		cityAssessment,
		/** The assessment that speaks of a unit, region, city, `nation` or `cities`. */
		assessmentOf: (year, about) => about === "cities" || facts.value.cities.has(about) ? cityAssessment(year) : assessment(year),
		/** The edition right before, if there is one. */
		previous: (year) => {
			const before = years.value[years.value.indexOf(year) - 1];
			return before === void 0 ? void 0 : assessment(before);
		},
		unit: (id) => known(facts.value.units, id),
		region: (id) => known(facts.value.regions, id),
		/** The pack on show; null for the bundled facts. */
		pack,
		/** Day of the data; undefined where a pack does not say. */
		date: computed(() => pack.value ? pack.value.date : dataDate),
		/** Whether there is a map: a pack may bring no shapes. */
		mapped: computed(() => pack.value?.shapes.length !== 0),
		/** Whether units have regions that anything could be said of. */
		divided: computed(() => facts.value.regions.size > 1),
		/** Own editions over the facts, the first one lowest. */
		layers,
		/** Where own editions and other claims can't be true together. */
		contradictions,
		revision,
		/** The dataset on show as a whole, e.g. to try a layer on it with `layer()`. */
		current: () => facts.value.dataset,
		/**
		* Lays own editions over what is on show; one of the same id is replaced.
		* @throws ContradictionError, RangeError as `layer()`; nothing has changed then
		*/
		add: (own) => show(() => [pack.value, [...layers.value.filter(({ id }) => id !== own.id), own]]),
		/** Takes a layer away; an unknown id changes nothing. */
		remove: (id) => show(() => [pack.value, layers.value.filter((layer) => layer.id !== id)]),
		/** Shows a pack instead of what the site is built of. Layers belong to what they lay over and go. */
		usePack: (next) => show(() => [next, []]),
		/** Back to what the site is built of, alone. */
		reset: () => show(() => [sitePack, []])
	};
});
// src/composables/messages.ts
/** The texts in the language of the page. */
function useMessages() {
	const messages = inject(messagesKey);
	if (!messages) throw new Error("Messages are provided by main.ts before anything is rendered.");
	return messages;
}
/**
* Names of units, cities, regions, areas and dimensions in the language of the page; an unknown id is returned as it
* is. A dimension has the name that the first edition with it gives: where an edition's own name counts, it has it.
*/
function useNames() {
	const messages = useMessages();
	const dataset = useDataset();
	return (id) => {
		const named = dataset.units.get(id) ?? dataset.cities.get(id) ?? dataset.regions.get(id) ?? dataset.areas.get(id);
		if (named) return messages.value.lang === "zh" ? named.name : named.english;
		const dimension = dataset.dimensions.get(id);
		return dimension ? messages.value.local(dimension) : id;
	};
}
/** Paths in the language of the page, and the same page in the other one. */
function useLocalePaths() {
	const route = useRoute();
	/** The page that says “not here” has no language of its own: the path it stands for says which. */
	const locale = () => route.meta.locale ?? localeOf(route.path);
	const inLocale = (target, path) => `${localePrefix[target]}${path}`;
	/** The page's path without the prefix of its language. */
	const plainPath = () => route.path.slice(localePrefix[locale()].length).replace(/\/$/, "") || "/";
	return {
		plainPath,
		localPath: (path) => inLocale(locale(), path),
		otherPath: () => inLocale(locale() === "en" ? "zh-CN" : "en", plainPath())
	};
}
// src/composables/ownDoor.ts
/**
* What the reader last wanted of their own data; null until they want something. What answers it is loaded then, and
* stays.
*/
var ownDoor = shallowRef(null);
/** Whether a file is held over the page. */
var fileOver = shallowRef(false);
var key$1 = "gov-service-atlas:own";
/** Whether this device was asked to keep own data; a denied storage keeps none. */
function hasKept() {
	try {
		return localStorage.getItem(key$1) === "1";
	} catch {
		return false;
	}
}
/** Remembers whether there is something to restore. */
function markKept(kept) {
	try {
		if (kept) localStorage.setItem(key$1, "1");
		else localStorage.removeItem(key$1);
	} catch {}
}
// src/composables/hydration.ts
var hydrating = false;
/** The parts that are not yet hydrated, in their order on the page. */
var parts = [];
var works = [];
/** Hydrates a part when its turn comes. */
function queuePart(hydrate) {
	if (hydrating) parts.push(hydrate);
	else hydrate();
}
/**
* Does `work` once the component is mounted and the whole page is hydrated. What it watches ends with the component, and
* where that is gone by then, nothing is done.
*/
function onHydrated(work) {
	const scope = getCurrentScope();
	onMounted(() => {
		if (hydrating) works.push(() => scope.run(work));
		else work();
	});
}
// src/composables/faults.ts
/** What the reader should know of; null when nothing is wrong or the notice was put away. */
var fault = shallowRef(null);
// src/app/FaultNotice.vue?vue&type=script&setup=true&lang.ts
/** Says at the foot of the window that something did not work, what stays, and what can be done. */
var FaultNotice_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "FaultNotice",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		return (_ctx, _push, _parent, _attrs) => {
			if (unref(fault)) {
				_push(`<div${ssrRenderAttrs(mergeProps({
					class: "fault-notice",
					role: "alert"
				}, _attrs))} data-v-1e6c7c45><p data-v-1e6c7c45>${ssrInterpolate(unref(t).faults[unref(fault).kind])}</p>`);
				if (unref(fault).retry) _push(`<button type="button" data-v-1e6c7c45>${ssrInterpolate(unref(t).faults.retry)}</button>`);
				else _push(`<!---->`);
				_push(`<button type="button" data-v-1e6c7c45>${ssrInterpolate(unref(t).notices.dismiss)}</button></div>`);
			} else _push(`<!---->`);
		};
	}
});
// \0plugin-vue:export-helper
var _plugin_vue_export_helper_default = (sfc, props) => {
	const target = sfc.__vccOpts || sfc;
	for (const [key, val] of props) target[key] = val;
	return target;
};
// src/app/FaultNotice.vue
var _sfc_setup$25 = FaultNotice_vue_vue_type_script_setup_true_lang_default.setup;
FaultNotice_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/app/FaultNotice.vue");
	return _sfc_setup$25 ? _sfc_setup$25(props, ctx) : void 0;
};
var FaultNotice_default = /*#__PURE__*/ _plugin_vue_export_helper_default(FaultNotice_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-1e6c7c45"]]);
// src/components/base/InTurn.ts
var Part = (_, { slots }) => {
	const content = slots.default?.() ?? [];
	return content.length === 1 ? content[0] : content;
};
/** A part of a page hydrated in its turn, in a task that is not that of all others. */
var InTurn = defineAsyncComponent({
	loader: () => Promise.resolve(Part),
	hydrate: (take) => queuePart(take)
});
// src/charts/fill.ts
var measures = [
	"band",
	"index",
	"position"
];
/** Those that the facts on show have: without bands none is coloured by them. */
var shownMeasures = () => bandCount() > 1 ? measures : measures.slice(1);
/**
* Ramp step of an index; classes are (min, max] like the bands of the bundled assessment, except that 65 itself is not 低.
* Where less is better they are [min, max).
*/
function indexStep(index) {
	const { better, edges } = shownScale;
	if (better === "lower") return 8 - edges.filter((edge) => index >= edge).length;
	if (index === 65 && edges[0] === 65) return 2;
	return 1 + edges.filter((edge) => index > edge).length;
}
/** Ramp step of a position 1…n in eight classes of equal size. */
function positionStep(position, n) {
	return 8 - Math.min(7, Math.floor((position - 1) * 8 / n));
}
function indexFill({ lo, hi, loOpen, hiOpen }) {
	if (lo === hi) return {
		kind: "solid",
		step: indexStep(lo)
	};
	const { axis, better } = shownScale;
	if (hi - lo >= (axis[1] - axis[0]) * .875) return { kind: "unknown" };
	const low = loOpen ? Math.min(hi, lo + .01) : lo;
	const steps = [indexStep(hiOpen ? Math.max(lo, hi - .01) : hi), indexStep(low)];
	return {
		kind: "hatch",
		steps: better === "lower" ? steps.reverse() : steps
	};
}
/**
* The fill of a unit under a measure. A solid colour is given only to what is certain at the measure's grain; an
* index that is only bounded is always striped, even if both ends fall into one class.
*/
function fillOf(row, measure, n) {
	if (measure === "index") return indexFill(row.index);
	if (measure === "position") {
		const [best, worst] = row.position;
		if (worst - best >= n - 4) return { kind: "unknown" };
		const steps = [positionStep(best, n), positionStep(worst, n)];
		return best === worst ? {
			kind: "solid",
			step: steps[0]
		} : {
			kind: "hatch",
			steps
		};
	}
	if (row.bands.length >= Math.max(2, bandCount())) return { kind: "unknown" };
	const steps = row.bands.map((band) => bandStep(band));
	return steps.length === 1 ? {
		kind: "solid",
		step: steps[0]
	} : {
		kind: "hatch",
		steps
	};
}
/** Stable key of a fill, also the id of its pattern: `s8`, `h8-6-3`, `unknown`. */
function fillKey(fill) {
	if (fill.kind === "solid") return `s${fill.step}`;
	return fill.kind === "unknown" ? "unknown" : `h${fill.steps.join("-")}`;
}
/** Value of an SVG `fill` attribute. */
function fillAttribute(fill) {
	return fill.kind === "solid" ? `var(--step-${fill.step})` : `url(#fill-${fillKey(fill)})`;
}
// src/stores/query.ts
/**
* Keys renamed since the first release, so that links of every release keep working. None so far; entries are never
* taken out.
*/
var migrations = [];
var longest$1 = 200;
/**
* What a link says for a key, at most `limit` characters of it: undefined where the key is missing, empty where it is
* bare; of repeated ones the last counts. Names that only objects have (`constructor`) are not keys.
*/
function queryText(query, key, limit = longest$1, renamed = migrations) {
	function read(name) {
		const old = renamed.find(({ to }) => to === name);
		const raw = Object.hasOwn(query, name) ? query[name] : void 0;
		const value = Array.isArray(raw) ? raw.at(-1) : raw;
		if (value === void 0) return old && read(old.from);
		return (value ?? "").slice(0, limit);
	}
	return read(key);
}
function defaultView(vocabulary) {
	return {
		year: vocabulary.defaultYear,
		measure: shownMeasures()[0],
		units: [],
		region: null,
		bands: []
	};
}
/** A year like `2019`. An unknown year lands on the nearest known one. */
function parseYear(text, { years }) {
	const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
	if (years.includes(year)) return {
		status: "valid",
		value: year
	};
	const invalid = {
		status: "invalid",
		reason: "unknownYear",
		given: text
	};
	if (Number.isNaN(year)) return invalid;
	return {
		...invalid,
		value: nearestYear(year, years)
	};
}
/** The year nearest to a number; of two equally near ones the later. */
function nearestYear(year, years) {
	const distance = (candidate) => Math.abs(candidate - year);
	return years.reduce((best, each) => distance(each) <= distance(best) ? each : best);
}
/** `band`, `index` or `position`. */
function parseMeasure(text) {
	const value = shownMeasures().find((measure) => measure === text);
	return value ? {
		status: "valid",
		value
	} : {
		status: "invalid",
		reason: "unknownMeasure",
		given: text
	};
}
/** Names joined by `~`; what is known is kept, what isn't is reported. */
function parseList(text, find, reason, limit = Infinity) {
	const found = text.split("~").map(find);
	const known = [...new Set(found.filter((value) => value !== void 0))];
	const value = known.slice(0, limit);
	if (found.includes(void 0)) return {
		status: "invalid",
		value,
		reason,
		given: text
	};
	if (known.length > limit) return {
		status: "invalid",
		value,
		reason: "tooManyUnits",
		given: text
	};
	return {
		status: "valid",
		value
	};
}
function parseRegion(text, { regions }) {
	const value = regions.get(text);
	return value ? {
		status: "valid",
		value
	} : {
		status: "invalid",
		reason: "unknownRegion",
		given: text
	};
}
/** Reads a query into a full view: missing keys take defaults, bad ones the nearest valid value and a notice. */
function parseView(query, vocabulary) {
	const view = defaultView(vocabulary);
	const notices = [];
	function read(key, parse) {
		const given = queryText(query, key);
		const parsed = given === void 0 ? { status: "missing" } : parse(given);
		if (parsed.status === "missing") return;
		if (parsed.value !== void 0) view[key] = parsed.value;
		if (parsed.status === "invalid") notices.push({
			key,
			given: parsed.given,
			reason: parsed.reason
		});
	}
	read("year", (given) => parseYear(given, vocabulary));
	read("measure", parseMeasure);
	read("units", (given) => parseList(given, (slug) => vocabulary.units.get(slug), "unknownUnit", 5));
	read("region", (given) => parseRegion(given, vocabulary));
	read("bands", (given) => parseList(given, (id) => vocabulary.bands.find((band) => band === id), "unknownBand"));
	return {
		view,
		notices
	};
}
/** The query of a view; defaults are left out. Inverse of {@link parseView} for every valid view. */
function viewQuery(view, vocabulary) {
	const base = defaultView(vocabulary);
	const slugOf = (slugs, id) => [...slugs].find(([, known]) => known === id)?.[0] ?? id;
	const query = {};
	if (view.year !== base.year) query.year = String(view.year);
	if (view.measure !== base.measure) query.measure = view.measure;
	if (view.units.length) query.units = view.units.map((id) => slugOf(vocabulary.units, id)).join("~");
	if (view.region) query.region = slugOf(vocabulary.regions, view.region);
	if (view.bands.length) query.bands = view.bands.join("~");
	return query;
}
// src/stores/view.ts
/** What is being looked at. The store is the truth; composables/urlState mirrors it in the address. */
var useView = defineStore("view", () => {
	const dataset = useDataset();
	const vocabulary = computed(() => ({
		years: dataset.years,
		defaultYear: dataset.defaultYear,
		bands: [...new Set(dataset.years.flatMap((year) => dataset.edition(year).bands.map(({ id }) => id)))],
		units: new Map([...dataset.units.values()].map((unit) => [unit.slug, unit.id])),
		regions: new Map([...dataset.regions.values()].map((region) => [region.slug, region.id]))
	}));
	const state = shallowReactive(defaultView(vocabulary.value));
	const notices = shallowRef([]);
	/** The unit under the pointer or the keyboard's cursor; never part of a link. */
	const hovered = shallowRef(null);
	/** True while a drag or a play-back runs: the address is then replaced instead of pushed. */
	const passing = shallowRef(false);
	const assessment = computed(() => dataset.assessment(state.year));
	const edition = computed(() => dataset.edition(state.year));
	const query = computed(() => {
		const { year, ...rest } = viewQuery(state, vocabulary.value);
		return year === void 0 || isOwn(state.year) ? rest : {
			year,
			...rest
		};
	});
	const selected = computed(() => state.units.at(-1) ?? null);
	/** Whether a year is known from the reader's own files alone: then no link carries it. */
	function isOwn(year) {
		const { claims } = dataset.edition(year);
		return claims.length > 0 && claims.every(({ source }) => dataset.sources.get(source)?.reliability === "own");
	}
	/**
	* What a query asks for, and what in it can't be used. Without a year that can be read it opens on `opening`, by
	* itself the year on which the atlas opens.
	*/
	const parse = (next, opening = vocabulary.value.defaultYear) => parseView(next, {
		...vocabulary.value,
		defaultYear: opening
	});
	/** Adopts a query; what it lacks goes back to the default, and what stays as it was draws nothing anew. */
	function apply(next, opening) {
		const parsed = parse(next, opening);
		const changed = Object.entries(parsed.view).filter(([key, value]) => String(value) !== String(state[key]));
		Object.assign(state, Object.fromEntries(changed));
		if (notices.value.length || parsed.notices.length) notices.value = parsed.notices;
	}
	function toggleUnit(id, several = false) {
		if (state.units.includes(id)) state.units = state.units.filter((unit) => unit !== id);
		else state.units = several ? [...state.units, id].slice(-5) : [id];
	}
	function toggleRegion(id) {
		state.region = state.region === id ? null : id;
	}
	/** Shows only the chosen bands; choosing the last hidden one, or none, shows all again. */
	function toggleBand(id) {
		const next = state.bands.includes(id) ? state.bands.filter((band) => band !== id) : [...state.bands, id];
		state.bands = next.length === edition.value.bands.length ? [] : next;
	}
	return {
		state,
		notices,
		hovered,
		passing,
		assessment,
		edition,
		query,
		selected,
		parse,
		apply,
		toggleUnit,
		toggleRegion,
		toggleBand
	};
});
// src/components/base/PartBoundary.vue?vue&type=script&setup=true&lang.ts
/**
* Keeps an error of one part of a page from the rest: says that the part failed, offers to draw it anew, and tries
* again by itself when the view changes.
*/
var PartBoundary_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "PartBoundary",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const view = useView();
		const route = useRoute();
		const broken = shallowRef(false);
		const attempt = shallowRef(0);
		function retry() {
			broken.value = false;
			attempt.value++;
		}
		onErrorCaptured((error) => {
			console.warn(error);
			if (fault.value?.kind === "load") fault.value = {
				kind: "load",
				retry
			};
			else broken.value = true;
			return false;
		});
		watch([() => route.path, () => view.query], () => broken.value = false);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(_attrs)} data-v-aa32709b>`);
			if (broken.value) _push(`<div class="broken-part" role="alert" data-v-aa32709b><p data-v-aa32709b>${ssrInterpolate(unref(t).faults.part)}</p><button type="button" data-v-aa32709b>${ssrInterpolate(unref(t).faults.retry)}</button></div>`);
			else _push(`<!---->`);
			_push(ssrRenderComponent(unref(InTurn), { key: attempt.value }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "default", {}, void 0, true)];
				}),
				_: 3
			}, _parent));
			_push(`</div>`);
		};
	}
});
// src/components/base/PartBoundary.vue
var _sfc_setup$24 = PartBoundary_vue_vue_type_script_setup_true_lang_default.setup;
PartBoundary_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/base/PartBoundary.vue");
	return _sfc_setup$24 ? _sfc_setup$24(props, ctx) : void 0;
};
var PartBoundary_default = /*#__PURE__*/ _plugin_vue_export_helper_default(PartBoundary_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-aa32709b"]]);
// src/composables/follow.ts
/** Share of a part of the page that must be in the window for it to count as being looked at. */
var share = .05;
/** Milliseconds after which what is out of sight follows even on a busy page. */
var patience = 300;
/**
* A value that follows `source` at once while `element` is in the window, and in idle time otherwise: what is
* out of sight does not delay what is in it. Without IntersectionObserver everything counts as in sight.
*/
function useFollow(source, element) {
	const value = shallowRef(source());
	let near = true;
	let observer;
	let cancel = () => {};
	function follow() {
		cancel();
		value.value = source();
	}
	function soon() {
		cancel();
		cancel = whenIdle(follow, patience);
	}
	onMounted(() => {
		if (element.value && "IntersectionObserver" in window) {
			observer = new IntersectionObserver(([entry]) => {
				near = (entry?.intersectionRatio ?? 1) >= share;
				if (near) follow();
			}, { threshold: share });
			observer.observe(element.value);
		}
		watch(source, () => near ? follow() : soon(), {
			flush: "sync",
			immediate: true
		});
	});
	onBeforeUnmount(() => {
		cancel();
		observer?.disconnect();
	});
	return value;
}
// src/app/SiteFooter.vue?vue&type=script&setup=true&lang.ts
var SiteFooter_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SiteFooter",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const view = useView();
		const { localPath } = useLocalePaths();
		/** The view to be shared; the link follows at once only where the footer is in sight. */
		const query = useFollow(() => view.query, useTemplateRef("footer"));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<footer${ssrRenderAttrs(mergeProps({
				ref: "footer",
				class: "site-footer"
			}, _attrs))} data-v-72e534b9><p data-v-72e534b9>${ssrInterpolate(unref(t).footer.rule)}</p><p data-v-72e534b9>${ssrInterpolate(unref(t).footer.sources)}</p><p data-v-72e534b9>${ssrInterpolate(unref(t).map.origin)}</p><p data-v-72e534b9>${ssrInterpolate(unref(t).footer.privacy)}</p><p data-v-72e534b9>`);
			_push(ssrRenderComponent(unref(RouterLink), { to: {
				path: unref(localPath)("/share"),
				query: unref(query)
			} }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-72e534b9${_scopeId}>${ssrInterpolate(unref(t).footer.share)}</span>`);
					else return [createVNode("span", null, toDisplayString(unref(t).footer.share), 1)];
				}),
				_: 1
			}, _parent));
			_push(ssrRenderComponent(unref(RouterLink), { to: {
				path: unref(localPath)("/screen"),
				query: unref(query)
			} }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-72e534b9${_scopeId}>${ssrInterpolate(unref(t).site.pages.screen)}</span>`);
					else return [createVNode("span", null, toDisplayString(unref(t).site.pages.screen), 1)];
				}),
				_: 1
			}, _parent));
			_push(ssrRenderComponent(unref(RouterLink), { to: unref(localPath)("/make") }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-72e534b9${_scopeId}>${ssrInterpolate(unref(t).footer.make)}</span>`);
					else return [createVNode("span", null, toDisplayString(unref(t).footer.make), 1)];
				}),
				_: 1
			}, _parent));
			_push(`</p></footer>`);
		};
	}
});
// src/app/SiteFooter.vue
var _sfc_setup$23 = SiteFooter_vue_vue_type_script_setup_true_lang_default.setup;
SiteFooter_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/app/SiteFooter.vue");
	return _sfc_setup$23 ? _sfc_setup$23(props, ctx) : void 0;
};
var SiteFooter_default = /*#__PURE__*/ _plugin_vue_export_helper_default(SiteFooter_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-72e534b9"]]);
// src/components/base/ForeignRuns.ts
/** A run of Chinese with the signs and figures inside it and the brackets and quotation marks around it. */
var chinese = /([《（“「]*\p{Script=Han}(?:[^\p{Script=Latin}]*[\p{Script=Han}》）”」])?)/u;
/** The parts of a text, its Chinese words marked as such where the page is in another language. */
var foreignRuns = (text, lang) => lang === "zh" ? [text] : text.split(chinese).map((run, at) => at % 2 ? h("span", { lang: "zh-CN" }, run) : run);
/**
* Text that may hold words in Chinese: report titles, names of apps, quotes. Another text is another element: nothing of
* the former one stays, whatever a browser's translator has put in the place of its parts.
*/
var ForeignRuns = ({ text }) => h("span", { key: text }, foreignRuns(text, useMessages().value.lang));
ForeignRuns.props = ["text"];
// src/components/search/UnitSearch.vue?vue&type=script&setup=true&lang.ts
/**
* A combobox after the WAI-ARIA pattern “editable combobox with list autocomplete”. On the overview it selects the
* unit, elsewhere it leads to the unit's page; a region leads to its page, a key city to that of its province. Of what is
* not assessed it says so, and leads nowhere.
*/
var UnitSearch_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "UnitSearch",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const nameOf = useNames();
		const dataset = useDataset();
		useView();
		useRoute();
		useRouter();
		const { localPath } = useLocalePaths();
		const id = useId();
		const text = shallowRef("");
		const open = shallowRef(false);
		const active = shallowRef(0);
		/** What finds places; fetched when the reader turns to the field. */
		const finder = shallowRef();
		/** The one region of a pack without regions is no place to look for. */
		const places = computed(() => ({
			units: dataset.units,
			cities: dataset.cities,
			areas: dataset.areas,
			regions: dataset.divided ? dataset.regions : /* @__PURE__ */ new Map()
		}));
		const index = computed(() => finder.value?.searchIndex(places.value) ?? []);
		const results = computed(() => finder.value?.findPlaces(index.value, text.value) ?? {
			places: [],
			guess: false
		});
		const options = computed(() => results.value.places.map((place) => ({
			...place,
			more: moreOf(place)
		})));
		const shown = computed(() => open.value && finder.value !== void 0 && text.value.trim() !== "");
		watch(results, ({ places }) => {
			active.value = 0;
			if (text.value.trim()) announce(t.value.search.results(places.length));
		});
		/** What stands beside a name: the full one, or what kind of place it is. */
		function moreOf({ kind, id }) {
			if (kind === "city") return t.value.search.city(nameOf(dataset.cities.get(id).province));
			if (kind === "region") return t.value.search.region;
			if (kind === "area") return t.value.kind[dataset.areas.get(id).status];
			const { fullName, name } = dataset.unit(id);
			return t.value.lang === "zh" ? fullName : name;
		}
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({
				class: "unit-search",
				role: "search"
			}, _attrs))} data-v-2c939679><input${ssrRenderAttr("value", text.value)} type="text" role="combobox" autocomplete="off" spellcheck="false" maxlength="60"${ssrRenderAttr("placeholder", unref(t).search.placeholder)}${ssrRenderAttr("aria-label", unref(t).search.label)} aria-autocomplete="list"${ssrRenderAttr("aria-expanded", shown.value)}${ssrRenderAttr("aria-controls", `${unref(id)}-list`)}${ssrRenderAttr("aria-activedescendant", shown.value && options.value.length ? `${unref(id)}-${active.value}` : void 0)} data-v-2c939679><div${ssrRenderDynamicAttr("hidden", !shown.value)} class="results" data-v-2c939679>`);
			if (results.value.guess) _push(`<p class="none" data-v-2c939679>${ssrInterpolate(unref(t).search.guess)}</p>`);
			else _push(`<!---->`);
			_push(`<ul${ssrRenderAttr("id", `${unref(id)}-list`)} role="listbox"${ssrRenderAttr("aria-label", unref(t).search.label)} data-v-2c939679><!--[-->`);
			ssrRenderList(options.value, (option, at) => {
				_push(`<li${ssrRenderAttr("id", `${unref(id)}-${at}`)} role="option"${ssrRenderAttr("aria-selected", at === active.value)}${ssrRenderAttr("aria-disabled", option.kind === "area" || void 0)} data-v-2c939679><span data-v-2c939679>${ssrInterpolate(unref(nameOf)(option.id))}</span><span class="more" data-v-2c939679>${ssrInterpolate(option.more)}</span></li>`);
			});
			_push(`<!--]--></ul>`);
			if (!options.value.length) {
				_push(`<p class="none" data-v-2c939679>`);
				_push(ssrRenderComponent(unref(ForeignRuns), { text: unref(t).search.none }, null, _parent));
				_push(`</p>`);
			} else _push(`<!---->`);
			_push(`</div></div>`);
		};
	}
});
// src/components/search/UnitSearch.vue
var _sfc_setup$22 = UnitSearch_vue_vue_type_script_setup_true_lang_default.setup;
UnitSearch_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/search/UnitSearch.vue");
	return _sfc_setup$22 ? _sfc_setup$22(props, ctx) : void 0;
};
var UnitSearch_default = /*#__PURE__*/ _plugin_vue_export_helper_default(UnitSearch_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-2c939679"]]);
// src/app/SiteNav.vue?vue&type=script&setup=true&lang.ts
var SiteNav_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SiteNav",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const { localPath } = useLocalePaths();
		useTemplateRef("list");
		const pages = sitePack ? [
			"compare",
			"score",
			"data",
			"screen"
		] : [
			"compare",
			"cities",
			"platform",
			"cases",
			"score",
			"data",
			"screen"
		];
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[--><button type="button" class="opener" popovertarget="site-nav" data-v-f2ab8609>${ssrInterpolate(unref(t).site.menu)}</button><nav id="site-nav" popover class="site-nav"${ssrRenderAttr("aria-label", unref(t).site.main)} data-v-f2ab8609>`);
			_push(ssrRenderComponent(unref(RouterLink), { to: unref(localPath)("/") }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-f2ab8609${_scopeId}>${ssrInterpolate(unref(t).site.home)}</span>`);
					else return [createVNode("span", null, toDisplayString(unref(t).site.home), 1)];
				}),
				_: 1
			}, _parent));
			_push(`<!--[-->`);
			ssrRenderList(unref(pages), (page) => {
				_push(ssrRenderComponent(unref(RouterLink), {
					key: page,
					to: unref(localPath)(`/${page}`)
				}, {
					default: withCtx((_, _push, _parent, _scopeId) => {
						if (_push) _push(`<span data-v-f2ab8609${_scopeId}>${ssrInterpolate(unref(t).site.pages[page])}</span>`);
						else return [createVNode("span", null, toDisplayString(unref(t).site.pages[page]), 1)];
					}),
					_: 2
				}, _parent));
			});
			_push(`<!--]--></nav><!--]-->`);
		};
	}
});
// src/app/SiteNav.vue
var _sfc_setup$21 = SiteNav_vue_vue_type_script_setup_true_lang_default.setup;
SiteNav_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/app/SiteNav.vue");
	return _sfc_setup$21 ? _sfc_setup$21(props, ctx) : void 0;
};
var SiteNav_default = /*#__PURE__*/ _plugin_vue_export_helper_default(SiteNav_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-f2ab8609"]]);
// src/stores/kept.ts
var themes = [
	"auto",
	"light",
	"dark"
];
/** Every setting's values; the first is the default. */
var values = {
	theme: themes,
	text: ["normal", "large"]
};
var keyOf = (name) => `gov-service-atlas:${name}`;
/** The kept value of a setting, its default where there is none or storage is denied. */
function kept(name) {
	const [fallback, ...others] = values[name];
	try {
		const found = localStorage.getItem(keyOf(name));
		return others.find((value) => value === found) ?? fallback;
	} catch {
		return fallback;
	}
}
/** Keeps a setting; where storage is denied or full it lives for the visit. */
function keep(name, value) {
	try {
		localStorage.setItem(keyOf(name), value);
	} catch {}
}
/** Puts a setting on the root element, where the style sheets read it; the default leaves none. */
function show(name, value) {
	const { dataset } = document.documentElement;
	if (value === values[name][0]) delete dataset[name];
	else dataset[name] = value;
}
// src/stores/settings.ts
var useSettings = defineStore("settings", () => {
	const theme = shallowRef("auto");
	const text = shallowRef("normal");
	function setTheme(next) {
		theme.value = next;
		show("theme", next);
		keep("theme", next);
	}
	function setText(next) {
		text.value = next;
		show("text", next);
		keep("text", next);
	}
	return {
		theme,
		text,
		/** To be called once on the client, after hydration; what is kept is on show by then (boot.ts). */
		restore() {
			theme.value = kept("theme");
			text.value = kept("text");
		},
		setTheme,
		setText
	};
});
// src/app/SiteHeader.vue?vue&type=script&setup=true&lang.ts
var SiteHeader_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SiteHeader",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const route = useRoute();
		const settings = useSettings();
		const { localPath, otherPath } = useLocalePaths();
		/** The prerendered link carries no query; the view joins it once the page is hydrated. */
		const mounted = shallowRef(false);
		onMounted(() => mounted.value = true);
		const other = computed(() => ({
			path: otherPath(),
			query: mounted.value ? route.query : {}
		}));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<header${ssrRenderAttrs(mergeProps({ class: "site" }, _attrs))} data-v-5d63e646><div class="names" data-v-5d63e646>`);
			_push(ssrRenderComponent(unref(RouterLink), {
				class: "title",
				to: unref(localPath)("/")
			}, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-5d63e646${_scopeId}>${ssrInterpolate(unref(t).site.title)}</span>`);
					else return [createVNode("span", null, toDisplayString(unref(t).site.title), 1)];
				}),
				_: 1
			}, _parent));
			_push(ssrRenderComponent(SiteNav_default, null, null, _parent));
			_push(`</div><div class="tools" data-v-5d63e646>`);
			_push(ssrRenderComponent(UnitSearch_default, { class: "search" }, null, _parent));
			_push(`<button type="button" class="text"${ssrRenderAttr("aria-pressed", unref(settings).text === "large")}${ssrRenderAttr("title", unref(t).textSize.hint)} data-v-5d63e646>${ssrInterpolate(unref(t).textSize.label)}</button><label class="theme" data-v-5d63e646><span class="visually-hidden" data-v-5d63e646>${ssrInterpolate(unref(t).theme.label)}</span><select${ssrRenderAttr("value", unref(settings).theme)} data-v-5d63e646><!--[-->`);
			ssrRenderList(unref(themes), (theme) => {
				_push(`<option${ssrRenderAttr("value", theme)} data-v-5d63e646>${ssrInterpolate(unref(t).theme[theme])}</option>`);
			});
			_push(`<!--]--></select></label>`);
			if (unref(locales).length > 1) _push(ssrRenderComponent(unref(RouterLink), {
				class: "language",
				to: other.value,
				lang: unref(t).lang === "zh" ? "en" : "zh-CN",
				"aria-label": unref(t).site.otherLanguageLabel
			}, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-5d63e646${_scopeId}>${ssrInterpolate(unref(t).site.otherLanguage)}</span>`);
					else return [createVNode("span", null, toDisplayString(unref(t).site.otherLanguage), 1)];
				}),
				_: 1
			}, _parent));
			else _push(`<!---->`);
			_push(`</div></header>`);
		};
	}
});
// src/app/SiteHeader.vue
var _sfc_setup$20 = SiteHeader_vue_vue_type_script_setup_true_lang_default.setup;
SiteHeader_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/app/SiteHeader.vue");
	return _sfc_setup$20 ? _sfc_setup$20(props, ctx) : void 0;
};
var SiteHeader_default = /*#__PURE__*/ _plugin_vue_export_helper_default(SiteHeader_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-5d63e646"]]);
// src/domain/explain.ts
var simple = [
	"unit",
	"index",
	"band",
	"position",
	"mean",
	"aboveMean"
];
/**
* The target as one attribute of an element: `2019/330000/unit`, `2016/nation/bandCount/veryHigh`. Year and subject may
* be left out (`//unit`, `/nation/mean`): the reader's view then supplies them, and the attribute need not change with it.
*/
function targetKey(target) {
	const detail = "band" in target ? target.band : "dimension" in target ? target.dimension : void 0;
	return [...[
		target.year ?? "",
		target.about ?? "",
		target.what
	], ...detail === void 0 ? [] : [detail]].join("/");
}
/** Inverse of {@link targetKey}, with `context` for what the key leaves out; undefined for anything else. */
function parseTargetKey(key, context) {
	const [givenYear, givenAbout, what, detail = ""] = key.split("/");
	const year = givenYear ? Number(givenYear) : context.year;
	const about = givenAbout || context.about;
	if (!about) return void 0;
	if (what === "bandCount") return {
		year,
		about,
		what,
		band: detail
	};
	if (what === "dimension") return {
		year,
		about,
		what,
		dimension: detail
	};
	const plain = simple.find((each) => each === what);
	return plain && {
		year,
		about,
		what: plain
	};
}
/** The key of a check's result, by the check's id. */
var checkKey = (id) => `/check/${id}`;
/** Inverse of {@link checkKey}; undefined for anything else. */
function parseCheckKey(key) {
	return key.startsWith("/check/") ? key.slice(7) : void 0;
}
/** The figures that a target consists of. */
function partsOf(target) {
	if (target.what !== "unit") return [target];
	const { year, about } = target;
	return [
		"index",
		"band",
		"position"
	].map((what) => ({
		year,
		about,
		what
	}));
}
/** Whether a claim speaks directly of the target. */
function speaksOf$1(claim, target) {
	const members = target.about.split("+");
	const own = members.includes(claim.about);
	if (members.length > 1) return own && claim.what === "index";
	switch (target.what) {
		case "index": return own && claim.what === "index";
		case "unit": return own;
		case "position": return own && (claim.what === "rank" || claim.what === "rankWithin" || claim.what === "betterRank");
		case "band": return own && (claim.what === "band" || claim.what === "notBand") || claim.what === "bandMembersComplete" && claim.units.includes(target.about);
		case "mean": return own && (claim.what === "mean" || claim.what === "meanAgainstNation") || own && (claim.what === "growth" || claim.what === "lowerMean") && !claim.dimension || claim.what === "regionOrder" && claim.groups.flat().includes(target.about);
		case "aboveMean": return own && (claim.what === "aboveMeanCount" || claim.what === "aboveMeanShare");
		case "bandCount": return own && (claim.what === "bandCount" && claim.bands.includes(target.band) || claim.what === "bandShare" && claim.band === target.band || claim.what === "bandMembersComplete" && claim.band === target.band);
		case "dimension": return own && (claim.what === "dimension" || claim.what === "growth" || claim.what === "lowerMean") && claim.dimension === target.dimension;
	}
}
function basisAndReasons(assessment, target) {
	if (target.about.includes("+")) return {
		basis: "derived",
		reasons: []
	};
	const unit = assessment.units.get(target.about);
	if (unit) {
		const reasons = unit.reasons.filter((reason) => reason.target === target.what);
		if (target.what === "index") return {
			basis: unit.indexBasis,
			reasons
		};
		if (target.what === "band") return {
			basis: unit.bandBasis,
			reasons
		};
		return {
			basis: unit.positionBasis,
			reasons
		};
	}
	const group = target.about === "nation" || target.about === "cities" ? assessment.nation : assessment.regions.get(target.about);
	if (!group) return {
		basis: "unknown",
		reasons: []
	};
	if (target.what === "mean") return {
		basis: group.meanBasis,
		reasons: group.reasons.filter((reason) => reason.target === "mean")
	};
	if (target.what === "aboveMean") return {
		basis: group.aboveMeanBasis,
		reasons: []
	};
	if (target.what === "bandCount") {
		const [least, most] = group.bandCounts[target.band];
		const open = least === 0 && most === group.size;
		return {
			basis: least === most ? "derived" : open ? "unknown" : "bounded",
			reasons: []
		};
	}
	return {
		basis: "unknown",
		reasons: []
	};
}
/** Everything that stands behind one figure of an edition. */
function explain(edition, assessment, target) {
	const aside = new Set(edition.resolutions.flatMap((resolution) => resolution.setAside));
	const { basis, reasons } = basisAndReasons(assessment, target);
	const cited = new Set(reasons.flatMap((reason) => reason.claims));
	const direct = edition.claims.filter((claim) => speaksOf$1(claim, target));
	const others = edition.claims.filter((claim) => cited.has(claim.id) && !direct.includes(claim));
	const ids = new Set(direct.map((claim) => claim.id));
	return {
		basis: direct.some((claim) => !claim.weak && !claim.inferred && !aside.has(claim.id)) && (target.what === "bandCount" || target.what === "dimension") ? "printed" : basis,
		claims: [...direct, ...others].map((claim) => ({
			claim,
			setAside: aside.has(claim.id)
		})),
		reasons,
		conflicts: edition.resolutions.filter((resolution) => resolution.claims.some((id) => ids.has(id)))
	};
}
// src/domain/platformFigures.ts
/**
* Figures that no edition claims: of the platforms and of the boxes. A reader asks about them as about any other, by
* the key in `data-explain`: `2016/platform/level/eLicence.built`, `2016/platform/status/eLicence.330000`,
* `2018/platform/users/1`, `2021/platform/case/19`. The year is for the reader of the markup; it may be left out.
*/
var kinds = [
	"level",
	"sum",
	"status",
	"fact",
	"users",
	"app",
	"case"
];
/** The key of a figure. @param year assessed year, left out where the figure has none (an app) */
function figureKey(what, id, year) {
	return `${year ?? ""}/platform/${what}/${id}`;
}
/** Inverse of {@link figureKey}; undefined for anything else. */
function parseFigureKey(key) {
	const [year = "", about, given, id, ...rest] = key.split("/");
	const what = kinds.find((kind) => kind === given);
	if (!/^(\d{4})?$/.test(year) || about !== "platform" || !what || !id || rest.length) return void 0;
	return {
		about,
		what,
		id
	};
}
/** An item by its place in a list, written without sign or leading zero. */
function at(list, place) {
	return /^(0|[1-9]\d*)$/.test(place) ? list[Number(place)] : void 0;
}
/** What a target stands for, or undefined where there is no such figure. */
function findFigure(platform, book, target) {
	const { what, id } = target;
	if (what === "fact") {
		const fact = at(platform.facts, id);
		return fact && {
			what,
			fact
		};
	}
	if (what === "users") {
		const point = at(platform.users, id);
		return point && {
			what,
			point
		};
	}
	if (what === "app") {
		const app = at(platform.apps, id);
		return app && {
			what,
			app
		};
	}
	if (what === "case") {
		const box = book.boxes.find((one) => String(one.box) === id);
		return box && {
			what,
			box
		};
	}
	const [first, second = "", ...rest] = id.split(".");
	const capability = platform.capabilities.find((one) => one.id === first);
	if (!capability || rest.length) return void 0;
	if (what === "status") return /^\d{6}$/.test(second) ? {
		what,
		capability,
		unit: second
	} : void 0;
	if (what === "level") {
		const level = capability.levels.find((one) => one.id === second);
		return level && {
			what,
			capability,
			level
		};
	}
	const sum = capability.sums?.find((one) => one.id === second);
	return sum && {
		what,
		capability,
		sum
	};
}
// src/components/source/SourcePopover.vue?vue&type=script&setup=true&lang.ts
/**
* Answers every figure of the page: whatever carries `data-explain` opens its sources here, in one action, by mouse,
* touch or keyboard. One instance in App.vue.
*/
var SourcePopover_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SourcePopover",
	__ssrInlineRender: true,
	setup(__props) {
		const SourceDetails = defineAsyncComponent(() => import("./assets/SourceDetails-DjKWNE-b.js"));
		const FigureDetails = defineAsyncComponent(() => import("./assets/FigureDetails-BLgr1Gns.js"));
		const CheckDetails = defineAsyncComponent(() => import("./assets/CheckDetails-DFR3PpW9.js"));
		const t = useMessages();
		const view = useView();
		const dialog = useTemplateRef("dialog");
		const target = shallowRef();
		const reasonText = shallowRef();
		/** Asked about instead of `target`: a figure that no edition claims. */
		const figure = shallowRef();
		/** Asked about instead of both: a check, by its id. */
		const check = shallowRef();
		let anchor;
		function place() {
			const box = dialog.value;
			if (!box || !anchor) return;
			if (innerWidth < 700) {
				box.style.left = box.style.top = "";
				return;
			}
			const margin = 12;
			const at = anchor.getBoundingClientRect();
			const { offsetWidth: width, offsetHeight: height } = box;
			const left = Math.max(margin, Math.min(at.left, innerWidth - width - margin));
			const below = at.bottom + 6;
			const top = below + height + margin <= innerHeight ? below : Math.max(margin, at.top - height - 6);
			box.style.left = `${left}px`;
			box.style.top = `${top}px`;
		}
		async function open(event) {
			const element = event.target.closest("[data-explain]");
			const about = element?.closest("[data-unit]")?.dataset.unit;
			if (!element || !dialog.value) return;
			const key = element.dataset.explain ?? "";
			const other = parseFigureKey(key);
			const id = parseCheckKey(key);
			const asked = other || id ? void 0 : parseTargetKey(key, {
				year: view.state.year,
				about
			});
			if (!asked && !other && !id) return;
			event.preventDefault();
			anchor = element;
			if (asked) reasonText.value = await loadReasons(t.value.lang);
			target.value = asked;
			figure.value = other;
			check.value = id;
			if (!dialog.value.open) dialog.value.showModal();
			place();
			await nextTick();
			place();
		}
		onMounted(() => document.addEventListener("click", open));
		onBeforeUnmount(() => document.removeEventListener("click", open));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<dialog${ssrRenderAttrs(mergeProps({
				ref_key: "dialog",
				ref: dialog,
				class: "source-popover",
				"aria-labelledby": "source-heading"
			}, _attrs))} data-v-d52ad82c>`);
			if (target.value || figure.value || check.value) {
				_push(`<div class="content" data-v-d52ad82c><form method="dialog" data-v-d52ad82c><button class="close" autofocus data-v-d52ad82c><svg viewBox="0 0 16 16" aria-hidden="true" data-v-d52ad82c><path d="m3 3 10 10M13 3 3 13" data-v-d52ad82c></path></svg><span class="visually-hidden" data-v-d52ad82c>${ssrInterpolate(unref(t).source.close)}</span></button></form>`);
				if (target.value && reasonText.value) _push(ssrRenderComponent(unref(SourceDetails), {
					key: JSON.stringify(target.value),
					target: target.value,
					"reason-text": reasonText.value,
					onVnodeMounted: place
				}, null, _parent));
				else if (figure.value) _push(ssrRenderComponent(unref(FigureDetails), {
					key: `${figure.value.what}/${figure.value.id}`,
					target: figure.value,
					onVnodeMounted: place
				}, null, _parent));
				else if (check.value) _push(ssrRenderComponent(unref(CheckDetails), {
					id: check.value,
					key: check.value,
					onVnodeMounted: place
				}, null, _parent));
				else _push(`<!---->`);
				_push(`</div>`);
			} else _push(`<!---->`);
			_push(`</dialog>`);
		};
	}
});
// src/components/source/SourcePopover.vue
var _sfc_setup$19 = SourcePopover_vue_vue_type_script_setup_true_lang_default.setup;
SourcePopover_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/source/SourcePopover.vue");
	return _sfc_setup$19 ? _sfc_setup$19(props, ctx) : void 0;
};
var SourcePopover_default = /*#__PURE__*/ _plugin_vue_export_helper_default(SourcePopover_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-d52ad82c"]]);
// src/App.vue?vue&type=script&setup=true&lang.ts
var App_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "App",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const settings = useSettings();
		const dataset = useDataset();
		const route = useRoute();
		const router = useRouter();
		onHydrated(settings.restore);
		/** What the deployer has set comes after the first view. */
		onHydrated(async () => {
			await new Promise((idle) => whenIdle(idle, 1e3));
			await (await import("./assets/deployment-CM_2g6Ya.js").then((n) => n.n)).deploy(t, router);
		});
		/** Pages that speak of the bundled facts only; with a pack on show they say so. */
		const bundledOnly = /* @__PURE__ */ new Set([
			"cities",
			"platform",
			"cases"
		]);
		const PackAbsent = defineAsyncComponent(() => import("./assets/PackAbsent-7oO8WOYK.js"));
		/** What no first view needs comes once the page is at rest; sooner where the reader's own data waits, or is wanted. */
		const LateParts = defineAsyncComponent(() => import("./assets/LateParts-DQsa7lov.js"));
		const late = shallowRef(false);
		onHydrated(() => {
			setTimeout(() => late.value = true, hasKept() ? 0 : 1500);
			watch(ownDoor, (wish) => late.value ||= wish !== null, { immediate: true });
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[-->`);
			if (!unref(route).meta.bare) _push(`<a class="skip" href="#main" data-v-e11bb328>${ssrInterpolate(unref(t).site.skip)}</a>`);
			else _push(`<!---->`);
			if (!unref(route).meta.bare) _push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(SiteHeader_default, null, null, _parent, _scopeId));
					else return [createVNode(SiteHeader_default)];
				}),
				_: 1
			}, _parent));
			else _push(`<!---->`);
			_push(`<main id="main" tabindex="-1" data-v-e11bb328>`);
			_push(ssrRenderComponent(PartBoundary_default, null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						if (unref(dataset).pack && unref(bundledOnly).has(unref(route).meta.page ?? "")) _push(ssrRenderComponent(unref(PackAbsent), null, null, _parent, _scopeId));
						else _push(ssrRenderComponent(unref(RouterView), { key: unref(dataset).revision }, null, _parent, _scopeId));
					} else return [unref(dataset).pack && unref(bundledOnly).has(unref(route).meta.page ?? "") ? (openBlock(), createBlock(unref(PackAbsent), { key: 0 })) : (openBlock(), createBlock(unref(RouterView), { key: unref(dataset).revision }))];
				}),
				_: 1
			}, _parent));
			_push(`</main>`);
			if (!unref(route).meta.bare) _push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(SiteFooter_default, null, null, _parent, _scopeId));
					else return [createVNode(SiteFooter_default)];
				}),
				_: 1
			}, _parent));
			else _push(`<!---->`);
			_push(ssrRenderComponent(SourcePopover_default, null, null, _parent));
			_push(ssrRenderComponent(FaultNotice_default, null, null, _parent));
			if (late.value) _push(ssrRenderComponent(unref(LateParts), null, null, _parent));
			else _push(`<!---->`);
			_push(`<span id="figure-hint" hidden data-v-e11bb328>${ssrInterpolate(unref(t).source.hint)}</span><p class="visually-hidden" role="status" aria-live="polite" data-v-e11bb328>${ssrInterpolate(unref(announcement))}</p><!--]-->`);
		};
	}
});
// src/App.vue
var _sfc_setup$18 = App_vue_vue_type_script_setup_true_lang_default.setup;
App_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/App.vue");
	return _sfc_setup$18 ? _sfc_setup$18(props, ctx) : void 0;
};
var App_default = /*#__PURE__*/ _plugin_vue_export_helper_default(App_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-e11bb328"]]);
// src/components/picture/exportMenu.ts
/** Fetches the export menu: a feature, which the shell gives so that what opens it need not know it. */
var exportMenuKey = Symbol("export menu");
// src/composables/head.ts
/** Where a page leaves its head while it is prerendered; the build writes it into the file. */
var headKey = Symbol("head");
// src/components/base/NoticeBar.vue?vue&type=script&setup=true&lang.ts
/** Says which parts of a link could not be used and what is shown instead. */
var NoticeBar_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "NoticeBar",
	__ssrInlineRender: true,
	props: { lines: {} },
	emits: ["dismiss"],
	setup(__props, { emit: __emit }) {
		const t = useMessages();
		return (_ctx, _push, _parent, _attrs) => {
			if (__props.lines.length) {
				_push(`<div${ssrRenderAttrs(mergeProps({
					class: "notice-bar",
					role: "status",
					"aria-label": unref(t).notices.heading
				}, _attrs))} data-v-f0ead972><ul data-v-f0ead972><!--[-->`);
				ssrRenderList(__props.lines, (line) => {
					_push(`<li data-v-f0ead972>${ssrInterpolate(line)}</li>`);
				});
				_push(`<!--]--></ul><button type="button" data-v-f0ead972>${ssrInterpolate(unref(t).notices.dismiss)}</button></div>`);
			} else _push(`<!---->`);
		};
	}
});
// src/components/base/NoticeBar.vue
var _sfc_setup$17 = NoticeBar_vue_vue_type_script_setup_true_lang_default.setup;
NoticeBar_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/base/NoticeBar.vue");
	return _sfc_setup$17 ? _sfc_setup$17(props, ctx) : void 0;
};
var NoticeBar_default = /*#__PURE__*/ _plugin_vue_export_helper_default(NoticeBar_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-f0ead972"]]);
// src/components/base/LinkNotices.vue?vue&type=script&setup=true&lang.ts
/** The notices of the view's own keys. */
var LinkNotices_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "LinkNotices",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const view = useView();
		const lines = computed(() => view.notices.map(({ key, given, reason }) => {
			const say = t.value.notices[reason];
			return say(given, key === "year" ? t.value.year(view.state.year) : key === "measure" ? t.value.measure[view.state.measure] : "");
		}));
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(NoticeBar_default, mergeProps({
				lines: lines.value,
				onDismiss: ($event) => unref(view).notices = []
			}, _attrs), null, _parent));
		};
	}
});
// src/components/base/LinkNotices.vue
var _sfc_setup$16 = LinkNotices_vue_vue_type_script_setup_true_lang_default.setup;
LinkNotices_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/base/LinkNotices.vue");
	return _sfc_setup$16 ? _sfc_setup$16(props, ctx) : void 0;
};
var LinkNotices_default = LinkNotices_vue_vue_type_script_setup_true_lang_default;
// src/components/map/MapNotes.vue?vue&type=script&setup=true&lang.ts
/** What must be said beside every map: what is not shown, what the diamond means, and the place of the approval number. */
var MapNotes_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "MapNotes",
	__ssrInlineRender: true,
	props: { withoutCorps: { type: Boolean } },
	setup(__props) {
		const t = useMessages();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<p${ssrRenderAttrs(mergeProps({ class: "map-notes" }, _attrs))} data-v-aee239f8><span data-v-aee239f8>${ssrInterpolate(unref(t).map.taiwan)}</span><span data-v-aee239f8>${ssrInterpolate(unref(t).map.hongKongMacao)}</span>`);
			if (!__props.withoutCorps) _push(`<span data-v-aee239f8>${ssrInterpolate(unref(t).map.corps)}</span>`);
			else _push(`<!---->`);
			if (unref(t).map.approvalEmpty) _push(`<span data-v-aee239f8>${ssrInterpolate(unref(t).map.approval)}${ssrInterpolate(unref(t).map.approvalEmpty)}</span>`);
			else _push(`<!---->`);
			_push(`</p>`);
		};
	}
});
// src/components/map/MapNotes.vue
var _sfc_setup$15 = MapNotes_vue_vue_type_script_setup_true_lang_default.setup;
MapNotes_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/map/MapNotes.vue");
	return _sfc_setup$15 ? _sfc_setup$15(props, ctx) : void 0;
};
var MapNotes_default = /*#__PURE__*/ _plugin_vue_export_helper_default(MapNotes_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-aee239f8"]]);
// .tmp/pack-6ddf5829222f/map.svg?url
var map_default$2 = "/assets/map-Dx_Ncsr2.svg";
// src/components/map/liveMap.ts
var svgNamespace = "http://www.w3.org/2000/svg";
/**
* The map's SVG as a live thing: colours, labels, outlines and marks on shapes that already stand in the page. Nothing
* is laid out or rebuilt; a change of colour touches only the attributes that differ.
*/
var LiveMap = class {
	constructor(svg) {
		_defineProperty(this, "svg", void 0);
		_defineProperty(this, "shapes", /* @__PURE__ */ new Map());
		_defineProperty(this, "labels", /* @__PURE__ */ new Map());
		_defineProperty(this, "overlay", void 0);
		_defineProperty(this, "fills", /* @__PURE__ */ new Map());
		_defineProperty(this, "pressed", void 0);
		_defineProperty(
			this,
			/** The shape that the tab key stops at. */
			"stop",
			void 0
		);
		this.svg = svg;
		for (const shape of svg.querySelectorAll(".area, .corps")) {
			const id = shape.dataset.id;
			if (id) this.shapes.set(id, [...this.shapes.get(id) ?? [], shape]);
		}
		for (const label of svg.querySelectorAll(".label")) if (label.dataset.id) this.labels.set(label.dataset.id, label);
		this.overlay = document.createElementNS(svgNamespace, "g");
		this.overlay.setAttribute("class", "overlay");
		svg.querySelector(".land > .lines")?.after(this.overlay);
	}
	/** Every id drawn, in drawing order. */
	get ids() {
		return [...this.shapes.keys()];
	}
	/** The shape that stands for a unit: takes focus, carries the accessible name. */
	main(id) {
		return this.shapes.get(id)?.[0];
	}
	paint(fills) {
		for (const [id, fill] of fills) {
			if (this.fills.get(id) === fill) continue;
			this.fills.set(id, fill);
			for (const shape of this.shapes.get(id) ?? []) shape.setAttribute("fill", fill);
		}
	}
	/** Text of the labels and accessible names of the shapes. */
	name(nameOf) {
		for (const [id, label] of this.labels) label.textContent = nameOf(id);
		for (const [id, [shape]] of this.shapes) shape?.setAttribute("aria-label", nameOf(id));
	}
	dim(dimmed) {
		for (const [id, shapes] of this.shapes) for (const shape of shapes) shape.classList.toggle("dim", dimmed.has(id));
	}
	/** Draws vermilion outlines over the chosen units and a plain one over the unit under the pointer. */
	outline(selected, hovered) {
		const marks = [...hovered ? [[hovered, "hovered"]] : [], ...selected.map((id) => [id, "selected"])];
		this.overlay.replaceChildren(...marks.flatMap(([id, kind]) => (this.shapes.get(id) ?? []).filter((shape) => !shape.closest(".inset")).map((shape) => {
			const path = document.createElementNS(svgNamespace, "path");
			path.setAttribute("d", shape.getAttribute("d") ?? "");
			path.setAttribute("class", kind);
			return path;
		})));
	}
	/** Says which shapes are chosen; touches only those that change. */
	press(selected) {
		const changed = this.pressed ? [...this.pressed, ...selected] : this.ids;
		for (const id of changed) this.main(id)?.setAttribute("aria-pressed", String(selected.includes(id)));
		this.pressed = selected;
	}
	/** Makes one shape the tab stop of the map and, if asked, focuses it. */
	rove(id, focus) {
		for (const other of this.stop === void 0 ? this.ids : [this.stop]) this.main(other)?.setAttribute("tabindex", "-1");
		this.main(id)?.setAttribute("tabindex", "0");
		this.stop = id;
		if (focus) this.main(id)?.focus({ preventScroll: true });
	}
};
/**
* The SVG in `host`: the prerendered one, or the same file fetched once where the page was reached by a link inside
* the app. Parsed as a document, never as an HTML string.
* @throws Error when the file can't be had; the caller keeps sentence and table.
*/
async function mountMap(host) {
	const present = host.querySelector("svg");
	if (present) return new LiveMap(present);
	const parsed = await new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open("GET", map_default$2);
		request.responseType = "document";
		request.overrideMimeType("image/svg+xml");
		request.onload = () => request.responseXML ? resolve(request.responseXML) : reject(/* @__PURE__ */ new Error(`Not an SVG: ${map_default$2}`));
		request.onerror = () => reject(/* @__PURE__ */ new Error(`Not reached: ${map_default$2}`));
		request.send();
	});
	const svg = document.importNode(parsed.documentElement, true);
	host.append(svg);
	return new LiveMap(svg);
}
var map_default$1 = {
	width: 1024,
	height: 638.8,
	points: {
		"25001": [910.1224622753733, 447.1183501054862],
		"25003": [97.69654173561617, 203.35141056168808],
		"25005": [679.5300481468713, 421.77123453852175],
		"25007": [817.4425883843352, 573.6237627176816],
		"25009": [721.939673324712, 92.90252928942175],
		"25011": [269.0844577596335, 125.82819343593998],
		"25013": [256.2104250852168, 293.88626425841113],
		"25015": [248.18555819333892, 216.74396267257953],
		"25017": [600.8744844230248, 163.4053656282373],
		"25019": [975.7450943654172, 610.731673221938],
		"25021": [649.8637491484093, 285.86697026139797],
		"25023": [763.3237536018188, 362.1611962245291],
		"25025": [690.8568701889957, 218.8250293527421],
		"25027": [458.0507477079979, 214.12245273612294]
	}
};
// src/charts/map/neighbours.ts
/** Off the direction of the arrow by more than this many degrees a unit is not meant. */
var CONE = 60;
/** How much longer a way seems at the edge of the cone than straight ahead. */
var DETOUR = 2;
var HEADING = {
	left: [-1, 0],
	right: [1, 0],
	up: [0, -1],
	down: [0, 1]
};
/** Apparent distance from one point to another along a heading, infinite outside the cone. */
function apparentDistance([x0, y0], [x1, y1], [dx, dy]) {
	const distance = Math.hypot(x1 - x0, y1 - y0);
	const cosine = ((x1 - x0) * dx + (y1 - y0) * dy) / distance;
	const angle = Math.acos(Math.min(1, cosine)) * 180 / Math.PI;
	return angle > CONE ? Infinity : distance * (1 + DETOUR * (angle / CONE) ** 2);
}
// src/components/map/nearestGround.ts
/** Of a laid-out map whose neighbours are found when an arrow is pressed: the nearest area ahead. */
function nearestGround({ width, height, points }) {
	const places = Object.entries(points);
	return {
		width,
		height,
		points,
		start: places[0]?.[0] ?? "",
		next(from, direction) {
			const at = points[from];
			let best;
			let least = Infinity;
			for (const [id, to] of at ? places : []) {
				const distance = id === from ? Infinity : apparentDistance(at, to, HEADING[direction]);
				if (distance < least) [best, least] = [id, distance];
			}
			return best;
		}
	};
}
// src/components/map/siteGround.pack.ts
/** In place of `siteGround.ts` where the site is built of a pack. */
var siteGround = nearestGround(map_default$1);
// src/components/map/mapGround.ts
/** The ground of the map on show. */
var ground = shallowRef(siteGround);
// .tmp/pack-6ddf5829222f/map.svg?raw
var map_default = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"china territory\" viewBox=\"0 0 1024 638.8\" role=\"group\" focusable=\"false\"><g class=\"land\"><g class=\"areas\"><path class=\"area\" data-id=\"25027\" fill=\"none\" d=\"m354.5 74.5 2.9 17.7 11.8 4.7-.1 17.3-9.9 5.8-1.2 25.1 6.9 7.8-13 12.5 1.9 14.6-6 7.6-3.2 28.7 7-3.1 3.9 19 17.9-3.4-3.1 24.8-12.1 22.8 17.9 8.5 18 .1-.2 49.3 9 .7 84 2.2 1 5.8 84.1-3.6.9-31 4-21.3-7.1-13.2-13.9 3.6-13-13.5 11.9-18.7 14 1.6 5.9-24.9-26.9 7.1-11.9-14.8 18.8-22.9 4-20.7-5-2.8 8.9-17.1-3-8.7-21.9-3.6-4.9 10.7-11.9-2.3 3.9-30.6-30.7-12.3-22.8 3.9 1-15.2-11.8-13.9-8-.3z\"/><path class=\"area\" data-id=\"25003\" fill=\"none\" d=\"m58 150.4-46 158.1 2.7 13.6 3 0 15 0 105 6.1-4.7-20.4 1.3-20.3 10 1.7 8.6-39.8 1.4-23.5-16.9-6.4-.7-22.6 14.9 3.8 12.9-59.9-1.9-6.1 7.4-31.8-.9-9.1-10.9-3.4 13.1-11.4-20.8.4.2-14.2-66.3-3.1z\"/><path class=\"area\" data-id=\"25017\" fill=\"none\" d=\"m460.5 78.8 11.8 13.9-1 15.2 22.8-3.9 30.7 12.3-3.9 30.6 11.9 2.3 4.9-10.7 21.9 3.6 3 8.7-8.9 17.1 5 2.8-4 20.7-18.8 22.9 11.9 14.8 26.9-7.1-5.9 24.9-14-1.6-11.9 18.7 13 13.5 13.9-3.6 7.1 13.2 13.9-8.7 24-7.9 2.9-18.3 7.9.2-7-24.5 15.9-5.5 12 3.5 10 13.5 7.9-7.8 1.9-10-5-7.7 11.9-8.8 8 8 8.9-5.9 11.8-28.8-7.1-11.9 3.8-18.1-9.9-2.5 4.8-16.1 8-.1-9.1-13.2-20.8 4.1-33.8-21.4 4.9-4.9-5.1-25.1-9.8 14.9z\"/><path class=\"area\" data-id=\"25011\" fill=\"none\" d=\"m150.7 65.2-.2 14.2 20.8-.4-13.1 11.4 10.9 3.4.9 9.1-7.4 31.8 27.7 5.9.7 21.6 26.7 6.8 4.9 7.8 15.9-2.4-1.2 17.7 58.8-10 1.9 10 29.9-4.9 5.8 20.7-.1 23.5 11-15.1 3.2-28.7 6-7.6-1.9-14.6 13-12.5-6.9-7.8 1.2-25.1 9.9-5.8.1-17.3-11.8-4.7-2.9-17.7-48.5-2.3-129.6-6z\"/><path class=\"area\" data-id=\"25023\" fill=\"none\" d=\"m687.9 309.4 9.4 49.6 14.1 12.5 7.3 25.8-18 16.9 3.2 14.1 29.1-5.1 10.1 11.6 12.6 49.5 12.1-.4-2.2-10.3 14.2.8 3.8-16.2 7.1 4.5-.2-19.1 21.2 6.2 2.8-16.8 19-8.9 6.8-9.5 3.8-17.8-8.4-26.7-8.1-7.6-12 2.8-21.2-16.2-3.1-7.7 12-1.8 6.8-12.6.8-16.2-21.3-29.7-2.2-14.8-16.2-16.3-12.7 19.5-8.2-14.8 7.9-9.7-10-3.8-6.1-12.2-19.8 9.2 10.9-1.7 4.1 8-7.9 7.8 4 8.1-2.7 25.5z\"/><path class=\"area\" data-id=\"25013\" fill=\"none\" d=\"m154.3 225.9-1.4 23.5-8.6 39.8-10-1.7-1.3 20.3 4.7 20.4 13 .5 54 1.7-1.2 14.5 14.1-1.7 3.1-12.6 42 2.4 27.1-1 104.1 2.3.2-49.3-18-.1-17.9-8.5 12.1-22.8-40 13.9-8.1 8-2.8-17.4-52 7.3-8.9-8.5 7.2-12.9-10-2.3-6.2 17.3-9 5.4.9 11.3-26.9-6.4-2.8-14-18-1.8-4.1 9-10.8-8.5 9.1-9.9-1.7-25.2-18.8-4.5z\"/><path class=\"area\" data-id=\"25005\" fill=\"none\" d=\"m604.1 351.6.1 34.5 12.1-2-1.9 26.1 8.1 19.6 16.1 9 10.2 15.4 8.1 13.2 18.1 5.7 3.5 60.9 10-4.6 12.2 5.4 25.1-7.6 6-9.4-2.1-14.2 6.9-15.8 12.1-2.5 4.1 16.5 2.9-17.5-12.6-49.5-10.1-11.6-29.1 5.1-3.2-14.1 18-16.9-7.3-25.8-14.1-12.5-9.4-49.6-78.8 41.8z\"/><path class=\"area\" data-id=\"25015\" fill=\"none\" d=\"m162.6 134.7 1.9 6.1-12.9 59.9-14.9-3.8.7 22.6 16.9 6.4 13.1-11.5 18.8 4.5 1.7 25.2-9.1 9.9 10.8 8.5 4.1-9 18 1.8 2.8 14 26.9 6.4-.9-11.3 9-5.4 6.2-17.3 10 2.3-7.2 12.9 8.9 8.5 52-7.3 2.8 17.4 8.1-8 40-13.9 3.1-24.8-17.9 3.4-3.9-19-7 3.1-11 15.1.1-23.5-5.8-20.7-29.9 4.9-1.9-10-58.8 10 1.2-17.7-15.9 2.4-4.9-7.8-26.7-6.8-.7-21.6z\"/><path class=\"area\" data-id=\"25009\" fill=\"none\" d=\"m637.6 69.2 5.1 25.1-4.9 4.9 33.8 21.4 20.8-4.1 9.1 13.2-8 .1-4.8 16.1 9.9 2.5-3.8 18.1 7.1 11.9 17.9.2 7 9.6 4.8-19.1 7 2.8 17.7-16.2-12.1-16.1 37.6-11.6 22.8-2.6 15.5-29.2-14-10.8-11.7 13.7-25-14.9-9.4-43.7-2.2-23.2-7.8 4.2-14.9-9.5-35.5 10.6-8.7 20.1-18.8-5.7-14.8 11.8 1.1 19.9-17.8-1.8z\"/><path class=\"area\" data-id=\"25001\" fill=\"none\" d=\"m798.5 522.2 7.1 4.8 16-11.5 33.2-3.7 14.8-20.2 17.1-2.5 6.9-9.2 30.3 2.1 43-13.7 26.2-2.1 7.2 7.3-11.4 36.3 7.1 2.8 1.7-14.2 14.3-41.9-2.9-44.2-9.9-38.1-18.8-39.4-23.4-18.2-21.1-5.4-12.9 3.7 11.3 18.9 4.8-12.7 9-2.4 15.2 10.6 5.3 17.7.6 31.3 12.9-10.3 6.4 19.6 1.5 25.5-5.9 8.1-26.9 11.2-19 2.9-18.9 14.5-9.2-7.2-34.2-3.4-23.3-10.9-12.3-13.7-6.8 9.5-19 8.9-2.8 16.8 1.6 52.9-4.8 12.9z\"/><path class=\"area\" data-id=\"25021\" fill=\"none\" d=\"m758.2 245-7.9 9.7 8.2 14.8 12.7-19.5zm-91.9-23.4-1.9 10 3 3.2 12.8-20.4zm-89.4 65.5-4 21.3-.9 31 32-.8.1 13 5-.4 78.8-41.8 42.8-23.5 2.7-25.5-4-8.1 7.9-7.8-4.1-8-10.9 1.7-9 6.5-1.1-17-13.9 3.6-4.9 13.6-14.9 3.3-4.9 11.7-17.1-20.5-10-13.5-12-3.5-15.9 5.5 7 24.5-7.9-.2-2.9 18.3-24 7.9z\"/><path class=\"area\" data-id=\"25007\" fill=\"none\" d=\"m759.8 587.5 16.4 19.5 18-15.4 31.4-3.3 41.4-.2.6-27.1-9.9 13-15.3-8.5-7.3-22.4-11.2-4.7-27 19.6-18.9 29.3zm38.7-65.3-30 24.9-35.3 11.3-6 8.4 23.2-5 21.2-9.3 15.9-15.3 18.1-10.2z\"/><path class=\"area\" data-id=\"25025\" fill=\"none\" d=\"m656.5 239.4 17.1 20.5 4.9-11.7 14.9-3.3 4.9-13.6 13.9-3.6-2.1-14.8 13 3.1-11.2-23.8 7.9-13.6-17.9-.2-11.8 28.8-8.9 5.9-8-8-11.9 8.8 5 7.7 13.9-7.2-12.8 20.4-3-3.2z\"/><path class=\"area\" data-id=\"25019\" fill=\"none\" d=\"m916.8 601.5 3.2 6 41.8 18.7 33.5.6 10-5.4.8-9.7-16.8-33.5-11.7 22.8-18.1 5.8-29.4 2.2z\"/></g><g class=\"lines\"/><g class=\"labels\" text-anchor=\"middle\"><text class=\"label\" data-id=\"25001\" x=\"910.12\" y=\"447.12\" dy=\".37em\">Barnstable</text><text class=\"label\" data-id=\"25003\" x=\"97.7\" y=\"203.35\" dy=\".37em\">Berkshire</text><text class=\"label\" data-id=\"25005\" x=\"679.53\" y=\"421.77\" dy=\".37em\">Bristol</text><text class=\"label\" data-id=\"25007\" x=\"817.44\" y=\"573.62\" dy=\".37em\">Dukes</text><text class=\"label\" data-id=\"25009\" x=\"721.94\" y=\"92.9\" dy=\".37em\">Essex</text><text class=\"label\" data-id=\"25011\" x=\"269.08\" y=\"125.83\" dy=\".37em\">Franklin</text><text class=\"label\" data-id=\"25013\" x=\"256.21\" y=\"293.89\" dy=\".37em\">Hampden</text><text class=\"label\" data-id=\"25015\" x=\"248.19\" y=\"216.74\" dy=\".37em\">Hampshire</text><text class=\"label\" data-id=\"25017\" x=\"600.87\" y=\"163.41\" dy=\".37em\">Middlesex</text><text class=\"label\" data-id=\"25019\" x=\"961.5\" y=\"610.73\" dy=\".37em\">Nantucket</text><text class=\"label\" data-id=\"25021\" x=\"649.86\" y=\"285.87\" dy=\".37em\">Norfolk</text><text class=\"label\" data-id=\"25023\" x=\"763.32\" y=\"362.16\" dy=\".37em\">Plymouth</text><text class=\"label\" data-id=\"25025\" x=\"690.86\" y=\"218.83\" dy=\".37em\">Suffolk</text><text class=\"label\" data-id=\"25027\" x=\"458.05\" y=\"214.12\" dy=\".37em\">Worcester</text></g></g></svg>";
// src/components/map/prerendered.ts
/** The map's markup with its first colours and its labels in the page's language. For the server only. */
function prerenderedMap(fills, nameOf) {
	return map_default.replace(/(class="(?:area|corps)" data-id="(\d+)") fill="none"/g, (whole, head, id) => {
		const fill = fills.get(id);
		return fill ? `${head} fill="${fill}"` : whole;
	}).replace(/(<text class="label[^"]*" data-id="(\d+)"[^>]*>)[^<]*/g, (_, head, id) => `${head}${nameOf(id)}`);
}
// src/components/map/typeahead.ts
/** Milliseconds after which a letter begins a new word. */
var pause = 800;
/**
* Typing ahead in a list, as in a list box (ARIA Authoring Practices, listbox): letters in a row spell the beginning of
* a name, the same letter again goes to the next name that begins with it.
*/
var Typeahead = class {
	constructor() {
		_defineProperty(this, "typed", "");
		_defineProperty(this, "last", -Infinity);
	}
	/**
	* The entry that a key goes to; undefined where none begins like that.
	* @param entries in walking order, each with its names in lower-case letters
	* @param current where the walk stands
	* @param now milliseconds of any steady clock
	*/
	next(key, entries, current, now) {
		const letter = key.toLowerCase();
		const repeated = this.typed === letter;
		this.typed = now - this.last > pause || repeated ? letter : this.typed + letter;
		this.last = now;
		const at = entries.findIndex((entry) => entry.id === current);
		const from = this.typed.length === 1 ? at + 1 : at;
		return [...entries.slice(from), ...entries.slice(0, from)].find((entry) => entry.names.some((name) => name.startsWith(this.typed)))?.id;
	}
};
// src/components/map/ChinaMap.vue?vue&type=script&setup=true&lang.ts
var ChinaMap_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ChinaMap",
	__ssrInlineRender: true,
	props: {
		label: {},
		hint: {},
		fills: {},
		nameOf: { type: Function },
		selected: {},
		hovered: {},
		dimmed: {}
	},
	emits: [
		"hover",
		"visit",
		"select",
		"clear"
	],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emit = __emit;
		const host = useTemplateRef("host");
		const t = useMessages();
		const broken = shallowRef(false);
		/** The drawn map, once it is hydrated. */
		const live = shallowRef();
		let cursor;
		const dataset = useDataset();
		/**
		* The element that holds the SVG. Only the server fills it: in the browser the vnode has no children, so that hydration
		* leaves the prerendered markup alone and the map is hydrated as it stands.
		*/
		const Host = () => h("div", dataset.mapped ? { innerHTML: prerenderedMap(props.fills, props.nameOf) } : void 0);
		onMounted(async () => {
			if (!dataset.mapped) return;
			let mounted;
			try {
				const element = host.value;
				const { pack } = dataset;
				if (pack && pack !== sitePack) mounted = await (await import("./assets/packMap-CFrcEk_5.js").then((n) => n.n)).mountPackMap(element, pack, props.nameOf);
				else {
					mounted = await mountMap(element);
					ground.value = siteGround;
				}
			} catch (error) {
				console.warn(error);
				broken.value = true;
				return;
			}
			for (const id of mounted.ids) mounted.main(id)?.setAttribute("role", "button");
			cursor = ground.value.start;
			mounted.rove(cursor, false);
			live.value = mounted;
		});
		watch([live, () => props.fills], ([map, fills]) => map?.paint(fills));
		watch([live, () => props.nameOf], ([map, nameOf]) => map?.name(nameOf));
		watch([live, () => props.dimmed], ([map, dimmed]) => map?.dim(dimmed));
		watch([
			live,
			() => props.selected,
			() => props.hovered
		], ([map, selected, hovered]) => {
			map?.outline(selected, hovered);
			map?.press(selected);
		});
		function idAt(event) {
			return event.target.closest("[data-id]")?.dataset.id ?? null;
		}
		function onPointer(event) {
			const id = idAt(event);
			if (id !== props.hovered) emit("hover", id);
		}
		function onClick(event) {
			const id = idAt(event);
			if (!id) return;
			cursor = id;
			live.value?.rove(id, false);
			emit("hover", id);
			emit("select", id, event.shiftKey || event.ctrlKey || event.metaKey);
		}
		function onFocus(event) {
			const id = idAt(event);
			if (id && event.target.matches(":focus-visible")) {
				cursor = id;
				emit("hover", id);
				emit("visit", id);
			}
		}
		const directions = {
			ArrowLeft: "left",
			ArrowRight: "right",
			ArrowUp: "up",
			ArrowDown: "down"
		};
		const typeahead = new Typeahead();
		/** What letters look for: pinyin, initials and English name of each area that is drawn. */
		function namedAreas() {
			return (live.value?.ids ?? []).map((id) => {
				const unit = dataset.units.get(id);
				const english = (unit ?? dataset.areas.get(id))?.english.toLowerCase();
				return {
					id,
					names: [
						unit?.pinyin,
						unit?.initials,
						english
					].filter((name) => name !== void 0)
				};
			});
		}
		/** The area that a key leads to from where the keyboard stands. */
		function areaAt(event) {
			const direction = directions[event.key];
			if (direction) return ground.value.next(cursor, direction);
			if (!/^[a-z]$/i.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return void 0;
			return typeahead.next(event.key, namedAreas(), cursor, event.timeStamp);
		}
		function onKey(event) {
			const next = areaAt(event);
			if (next) {
				cursor = next;
				live.value?.rove(next, true);
			} else if (directions[event.key]) {} else if (event.key === "Enter" || event.key === " ") emit("select", cursor, event.shiftKey);
			else if (event.key === "Escape") emit("clear");
			else return;
			event.preventDefault();
		}
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({
				class: "china-map",
				role: "group",
				"aria-label": __props.label,
				"aria-description": __props.hint
			}, _attrs))}>`);
			_push(ssrRenderComponent(Host, {
				ref_key: "host",
				ref: host,
				class: "host",
				onPointermove: onPointer,
				onPointerleave: ($event) => emit("hover", null),
				onClick,
				onFocusin: onFocus,
				onFocusout: ($event) => emit("hover", null),
				onKeydown: onKey
			}, null, _parent));
			if (broken.value || !unref(dataset).mapped) _push(`<p class="broken">${ssrInterpolate(broken.value ? unref(t).map.failed : unref(t).map.absent)}</p>`);
			else _push(`<!---->`);
			_push(`</div>`);
		};
	}
});
// src/components/map/ChinaMap.vue
var _sfc_setup$14 = ChinaMap_vue_vue_type_script_setup_true_lang_default.setup;
ChinaMap_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/map/ChinaMap.vue");
	return _sfc_setup$14 ? _sfc_setup$14(props, ctx) : void 0;
};
var ChinaMap_default = ChinaMap_vue_vue_type_script_setup_true_lang_default;
// src/components/map/MapLegend.vue?vue&type=script&setup=true&lang.ts
/** What the colours and grounds of the map mean; only what is on show is listed. */
var MapLegend_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "MapLegend",
	__ssrInlineRender: true,
	props: {
		measure: {},
		units: {},
		fills: {}
	},
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const steps = computed(() => {
			if (props.measure === "band") return [];
			if (props.measure === "index") return t.value.map.steps.index.map((label, index) => ({
				step: index + 1,
				label
			}));
			const size = props.units / 8;
			return Array.from({ length: 8 }, (_, index) => {
				const from = Math.round((7 - index) * size) + 1;
				return {
					step: index + 1,
					label: `${from}–${Math.round((8 - index) * size)}`
				};
			});
		});
		const grounds = computed(() => {
			const kinds = new Set([...props.fills].map((fill) => fill.kind));
			const list = [];
			if (kinds.has("hatch")) list.push({
				fill: "url(#fill-legend)",
				text: props.measure === "band" ? t.value.map.several : t.value.map.only
			});
			if (kinds.has("unknown")) list.push({
				fill: "url(#fill-unknown)",
				text: t.value.map.unknown
			});
			list.push({
				fill: "var(--unassessed)",
				text: t.value.map.none
			});
			return list;
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "map-legend" }, _attrs))} data-v-ca7fb399><svg width="0" height="0" aria-hidden="true" data-v-ca7fb399><defs data-v-ca7fb399><pattern id="fill-legend" patternUnits="userSpaceOnUse" width="8" height="8" patternTransform="rotate(45)" data-v-ca7fb399><rect width="4" height="8" class="fill-6" data-v-ca7fb399></rect><rect x="4" width="4" height="8" class="fill-3" data-v-ca7fb399></rect></pattern></defs></svg>`);
			if (steps.value.length) {
				_push(`<ul class="steps" data-v-ca7fb399><!--[-->`);
				ssrRenderList(steps.value, ({ step, label }) => {
					_push(`<li data-v-ca7fb399><svg viewBox="0 0 40 10" preserveAspectRatio="none" aria-hidden="true" data-v-ca7fb399><rect width="40" height="10" class="${ssrRenderClass(`fill-${step}`)}" data-v-ca7fb399></rect></svg><span data-v-ca7fb399>${ssrInterpolate(label)}</span></li>`);
				});
				_push(`<!--]--></ul>`);
			} else _push(`<!---->`);
			_push(`<ul class="grounds" data-v-ca7fb399><!--[-->`);
			ssrRenderList(grounds.value, (ground) => {
				_push(`<li data-v-ca7fb399><svg viewBox="0 0 28 14" aria-hidden="true" data-v-ca7fb399><rect x="0.5" y="0.5" width="27" height="13"${ssrRenderAttr("fill", ground.fill)} class="sample" data-v-ca7fb399></rect></svg><span data-v-ca7fb399> ${ssrInterpolate(ground.text)}</span></li>`);
			});
			_push(`<!--]--></ul></div>`);
		};
	}
});
// src/components/map/MapLegend.vue
var _sfc_setup$13 = MapLegend_vue_vue_type_script_setup_true_lang_default.setup;
MapLegend_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/map/MapLegend.vue");
	return _sfc_setup$13 ? _sfc_setup$13(props, ctx) : void 0;
};
var MapLegend_default = /*#__PURE__*/ _plugin_vue_export_helper_default(MapLegend_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-ca7fb399"]]);
// src/components/map/MapPatterns.vue?vue&type=script&setup=true&lang.ts
/** The striped and dotted grounds that the fills on show refer to. One instance a page. */
var width = 5;
var MapPatterns_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "MapPatterns",
	__ssrInlineRender: true,
	props: { fills: {} },
	setup(__props) {
		const props = __props;
		const hatches = computed(() => {
			const used = /* @__PURE__ */ new Map();
			for (const fill of props.fills) if (fill.kind === "hatch") used.set(fillKey(fill), fill.steps);
			return [...used];
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<svg${ssrRenderAttrs(mergeProps({
				class: "patterns",
				width: "0",
				height: "0",
				"aria-hidden": "true",
				focusable: "false"
			}, _attrs))} data-v-1ca694db><defs data-v-1ca694db><!--[-->`);
			ssrRenderList(hatches.value, ([key, steps]) => {
				_push(`<pattern${ssrRenderAttr("id", `fill-${key}`)} patternUnits="userSpaceOnUse"${ssrRenderAttr("width", width * steps.length)} height="10" patternTransform="rotate(45)" data-v-1ca694db><!--[-->`);
				ssrRenderList(steps, (step, index) => {
					_push(`<rect${ssrRenderAttr("x", index * width)}${ssrRenderAttr("width", width)} height="10" class="${ssrRenderClass(`fill-${step}`)}" data-v-1ca694db></rect>`);
				});
				_push(`<!--]-->`);
				if (new Set(steps).size === 1) _push(`<rect${ssrRenderAttr("x", width * steps.length - 1.6)} width="1.6" height="10" class="fill-paper" data-v-1ca694db></rect>`);
				else _push(`<!---->`);
				_push(`</pattern>`);
			});
			_push(`<!--]--><pattern id="fill-unknown" patternUnits="userSpaceOnUse" width="6" height="6" data-v-1ca694db><rect width="6" height="6" class="fill-ground" data-v-1ca694db></rect><circle cx="1.5" cy="1.5" r="0.9" class="fill-dot" data-v-1ca694db></circle><circle cx="4.5" cy="4.5" r="0.9" class="fill-dot" data-v-1ca694db></circle></pattern></defs></svg>`);
		};
	}
});
// src/components/map/MapPatterns.vue
var _sfc_setup$12 = MapPatterns_vue_vue_type_script_setup_true_lang_default.setup;
MapPatterns_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/map/MapPatterns.vue");
	return _sfc_setup$12 ? _sfc_setup$12(props, ctx) : void 0;
};
var MapPatterns_default = /*#__PURE__*/ _plugin_vue_export_helper_default(MapPatterns_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-1ca694db"]]);
// src/components/map/SelectionBar.vue?vue&type=script&setup=true&lang.ts
/** The units chosen on the map or in the list, with the way to their pages and to their comparison. */
var SelectionBar_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SelectionBar",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const nameOf = useNames();
		const dataset = useDataset();
		const view = useView();
		const { localPath } = useLocalePaths();
		const comparison = computed(() => ({
			path: localPath("/compare"),
			query: { units: view.state.units.map((id) => dataset.unit(id).slug).join("~") }
		}));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<p${ssrRenderAttrs(mergeProps({ class: "selection-bar" }, _attrs))} data-v-eed17618><span class="label" data-v-eed17618>${ssrInterpolate(unref(t).selection.heading)}</span><!--[-->`);
			ssrRenderList(unref(view).state.units, (id) => {
				_push(ssrRenderComponent(unref(RouterLink), {
					key: id,
					to: unref(localPath)(`/province/${unref(dataset).unit(id).slug}`)
				}, {
					default: withCtx((_, _push, _parent, _scopeId) => {
						if (_push) _push(`<span data-v-eed17618${_scopeId}>${ssrInterpolate(unref(t).selection.page(unref(nameOf)(id)))}</span>`);
						else return [createVNode("span", null, toDisplayString(unref(t).selection.page(unref(nameOf)(id))), 1)];
					}),
					_: 2
				}, _parent));
			});
			_push(`<!--]-->`);
			if (unref(view).state.units.length > 1) _push(ssrRenderComponent(unref(RouterLink), { to: comparison.value }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-eed17618${_scopeId}>${ssrInterpolate(unref(t).selection.compare)}</span>`);
					else return [createVNode("span", null, toDisplayString(unref(t).selection.compare), 1)];
				}),
				_: 1
			}, _parent));
			else _push(`<span class="label" data-v-eed17618>${ssrInterpolate(unref(t).selection.several)}</span>`);
			_push(`<button type="button" data-v-eed17618>${ssrInterpolate(unref(t).selection.clear)}</button></p>`);
		};
	}
});
// src/components/map/SelectionBar.vue
var _sfc_setup$11 = SelectionBar_vue_vue_type_script_setup_true_lang_default.setup;
SelectionBar_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/map/SelectionBar.vue");
	return _sfc_setup$11 ? _sfc_setup$11(props, ctx) : void 0;
};
var SelectionBar_default = /*#__PURE__*/ _plugin_vue_export_helper_default(SelectionBar_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-eed17618"]]);
// src/components/map/PlaceTooltip.vue?vue&type=script&setup=true&lang.ts
var PlaceTooltip_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "PlaceTooltip",
	__ssrInlineRender: true,
	props: {
		name: {},
		x: {},
		y: {},
		lines: {}
	},
	setup(__props) {
		/** Name and figures of the place that is pointed at. `x` and `y` are shares 0…1 of the map; only shown in the browser. */
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({
				class: ["place-tooltip", {
					right: __props.x > .6,
					low: __props.y > .6
				}],
				style: {
					left: `${__props.x * 100}%`,
					top: `${__props.y * 100}%`
				},
				"aria-hidden": "true"
			}, _attrs))} data-v-145d9a8d><strong data-v-145d9a8d>${ssrInterpolate(__props.name)}</strong><dl data-v-145d9a8d><!--[-->`);
			ssrRenderList(__props.lines, ([label, value]) => {
				_push(`<div data-v-145d9a8d><dt data-v-145d9a8d>${ssrInterpolate(label)}</dt><dd data-v-145d9a8d>${ssrInterpolate(value)}</dd></div>`);
			});
			_push(`<!--]--></dl></div>`);
		};
	}
});
// src/components/map/PlaceTooltip.vue
var _sfc_setup$10 = PlaceTooltip_vue_vue_type_script_setup_true_lang_default.setup;
PlaceTooltip_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/map/PlaceTooltip.vue");
	return _sfc_setup$10 ? _sfc_setup$10(props, ctx) : void 0;
};
var PlaceTooltip_default = /*#__PURE__*/ _plugin_vue_export_helper_default(PlaceTooltip_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-145d9a8d"]]);
// src/components/map/MapTooltip.vue?vue&type=script&setup=true&lang.ts
/** Name, band, index and place of the unit that is pointed at; follows the list as well as the map. */
var MapTooltip_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "MapTooltip",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const nameOf = useNames();
		const dataset = useDataset();
		const view = useView();
		const tip = computed(() => {
			const id = view.hovered;
			const { points, width, height } = ground.value;
			const point = id ? points[id] : void 0;
			if (!id || !point) return void 0;
			const row = view.assessment.units.get(id);
			const area = dataset.areas.get(id);
			const [x = 0, y = 0] = point;
			return {
				name: nameOf(id),
				x: x / width,
				y: y / height,
				lines: row ? [
					[t.value.measure.band, t.value.bands(row.bands)],
					[t.value.measure.index, t.value.interval(row.index)],
					[t.value.measure.position, t.value.positionRange(row.position)],
					...row.printedRank === void 0 ? [] : [[t.value.ranking.rank, String(row.printedRank)]]
				] : [["", area ? t.value.kind[area.status] : ""]]
			};
		});
		return (_ctx, _push, _parent, _attrs) => {
			if (tip.value) _push(ssrRenderComponent(PlaceTooltip_default, mergeProps(tip.value, { class: "map-tooltip" }, _attrs), null, _parent));
			else _push(`<!---->`);
		};
	}
});
// src/components/map/MapTooltip.vue
var _sfc_setup$9 = MapTooltip_vue_vue_type_script_setup_true_lang_default.setup;
MapTooltip_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/map/MapTooltip.vue");
	return _sfc_setup$9 ? _sfc_setup$9(props, ctx) : void 0;
};
var MapTooltip_default = MapTooltip_vue_vue_type_script_setup_true_lang_default;
// src/components/map/useMapTexts.ts
/** What every map of the areas needs beside its own fills: their names, words for them, a ground for the unassessed. */
function useMapTexts() {
	const t = useMessages();
	const nameOf = useNames();
	const dataset = useDataset();
	/** What an area is that was not assessed; nothing for a unit. */
	function statusOf(id) {
		const area = dataset.areas.get(id);
		return area && t.value.kind[area.status];
	}
	return {
		/** A new function with each language, so that the map's labels follow it. */
		mapNames: computed(() => {
			t.value;
			return (id) => nameOf(id);
		}),
		statusOf,
		/** An area in a year, in words, for the live region. */
		describe(id, assessment) {
			const row = assessment.units.get(id);
			if (row) return t.value.map.area(nameOf(id), t.value.bands(row.bands), t.value.interval(row.index), t.value.positionRange(row.position));
			return [nameOf(id), statusOf(id)].filter(Boolean).join(", ");
		},
		/** Fills of the units, completed by those of the areas that were not assessed. */
		withAreas(fills) {
			return new Map([...fills, ...[...dataset.areas.keys()].map((id) => [id, "var(--unassessed)"])]);
		}
	};
}
/** Nothing dimmed; always the same set, so that a map does not take it for a change. */
var nobody = /* @__PURE__ */ new Set();
// src/components/map/MapPanel.vue?vue&type=script&setup=true&lang.ts
var MapPanel_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "MapPanel",
	__ssrInlineRender: true,
	props: {
		dimmed: {},
		fixed: { type: Boolean }
	},
	setup(__props) {
		const t = useMessages();
		const dataset = useDataset();
		const view = useView();
		const { mapNames, describe, withAreas } = useMapTexts();
		const fills = computed(() => {
			const { units } = view.assessment;
			return new Map([...units].map(([id, row]) => [id, fillOf(row, view.state.measure, units.size)]));
		});
		/** Grounds of all years, by band for the strips and by the measure for the map: a change of year finds them in place. */
		const patterns = computed(() => dataset.years.flatMap((year) => {
			const { units } = dataset.assessment(year);
			return [.../* @__PURE__ */ new Set(["band", view.state.measure])].flatMap((measure) => [...units.values()].map((row) => fillOf(row, measure, units.size)));
		}));
		const attributes = computed(() => withAreas([...fills.value].map(([id, fill]) => [id, fillAttribute(fill)])));
		const tell = (id) => announce(describe(id, view.assessment));
		function onSelect(id, several) {
			if (!dataset.units.has(id)) return tell(id);
			view.toggleUnit(id, several);
			tell(id);
		}
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "map-panel",
				"aria-label": unref(t).map.label(unref(view).state.year, unref(t).measure[unref(view).state.measure])
			}, _attrs))} data-v-a70ed342><div class="controls" data-v-a70ed342>`);
			if (!__props.fixed) {
				_push(`<fieldset class="measure segments" data-v-a70ed342><legend class="visually-hidden" data-v-a70ed342>${ssrInterpolate(unref(t).measure.label)}</legend><!--[-->`);
				ssrRenderList(unref(shownMeasures)(), (measure) => {
					_push(`<label data-v-a70ed342><input${ssrIncludeBooleanAttr(ssrLooseEqual(unref(view).state.measure, measure)) ? " checked" : ""} type="radio" name="measure"${ssrRenderAttr("value", measure)} data-v-a70ed342><span data-v-a70ed342>${ssrInterpolate(unref(t).measure[measure])}</span></label>`);
				});
				_push(`<!--]--></fieldset>`);
			} else _push(`<!---->`);
			_push(ssrRenderComponent(MapLegend_default, {
				measure: unref(view).state.measure,
				units: unref(view).assessment.units.size,
				fills: fills.value.values()
			}, null, _parent));
			_push(`</div>`);
			_push(ssrRenderComponent(MapPatterns_default, { fills: patterns.value }, null, _parent));
			_push(`<div class="stage" data-v-a70ed342>`);
			_push(ssrRenderComponent(ChinaMap_default, {
				label: unref(t).map.label(unref(view).state.year, unref(t).measure[unref(view).state.measure]),
				hint: unref(t).map.hint,
				fills: attributes.value,
				"name-of": unref(mapNames),
				selected: unref(view).state.units,
				hovered: unref(view).hovered,
				dimmed: __props.dimmed,
				onHover: ($event) => unref(view).hovered = $event,
				onVisit: tell,
				onSelect,
				onClear: ($event) => unref(view).state.units = []
			}, null, _parent));
			_push(ssrRenderComponent(MapTooltip_default, null, null, _parent));
			_push(`</div>`);
			ssrRenderSlot(_ctx.$slots, "chosen", {}, () => {
				if (unref(view).state.units.length) _push(ssrRenderComponent(SelectionBar_default, null, null, _parent));
				else _push(`<!---->`);
			}, _push, _parent);
			_push(ssrRenderComponent(MapNotes_default, null, null, _parent));
			_push(`</section>`);
		};
	}
});
// src/components/map/MapPanel.vue
var _sfc_setup$8 = MapPanel_vue_vue_type_script_setup_true_lang_default.setup;
MapPanel_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/map/MapPanel.vue");
	return _sfc_setup$8 ? _sfc_setup$8(props, ctx) : void 0;
};
var MapPanel_default = /*#__PURE__*/ _plugin_vue_export_helper_default(MapPanel_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-a70ed342"]]);
// src/locales/mark.ts
var plain = (figure) => String(figure);
var [open, middle, close] = [
	"",
	"",
	""
];
var marked = (figure, behind) => `${open}${behind}${middle}${figure}${close}`;
var figure = new RegExp(`([（“‘《(]*)${open}([^${middle}]*)${middle}([^${close}]*)${close}([，。；：、！？）”’》),.;:!?%]*)`);
/** A sentence with its marks taken apart; joined, with the signs around figures, it is the plain sentence. */
function segments(sentence) {
	const parts = [];
	const pieces = sentence.split(figure);
	for (let at = 0; at < pieces.length; at += 5) {
		const [plain = "", before, behind, text = "", after] = pieces.slice(at, at + 5);
		parts.push({ text: plain }, {
			text,
			behind,
			before,
			after
		});
	}
	return parts.filter(({ text }) => text);
}
/** Value of `translate` for a text: a figure without words stays as it is when a browser translates the page. */
var translateOf = (text) => /\d/.test(text) && !/\p{L}/u.test(text) ? "no" : void 0;
/** A sentence without its marks. */
var unmarked = (sentence) => segments(sentence).map(({ text, before = "", after = "" }) => before + text + after).join("");
// src/components/nation/BandDistribution.vue?vue&type=script&setup=true&lang.ts
/** The bands of the edition: legend of the map, distribution of the units, and filter of both map and list. */
var BandDistribution_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "BandDistribution",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const view = useView();
		const bands = computed(() => {
			const { bandCounts, size } = view.assessment.nation;
			return view.edition.bands.map((band) => {
				const [least, most] = bandCounts[band.id] ?? [0, size];
				const unknown = least === 0 && most === size;
				const limits = {
					lo: band.lo,
					hi: band.hi,
					loOpen: !band.loClosed,
					hiOpen: !band.hiClosed
				};
				return {
					id: band.id,
					name: t.value.local(band.name),
					limits: t.value.interval(limits),
					step: bandStep(band.id),
					least,
					most,
					count: unknown ? t.value.kind.unpublished : least === most ? String(least) : `${least}–${most}`,
					unknown,
					key: targetKey({
						about: "nation",
						what: "bandCount",
						band: band.id
					}),
					on: !view.state.bands.length || view.state.bands.includes(band.id),
					pressed: view.state.bands.includes(band.id)
				};
			});
		});
		return (_ctx, _push, _parent, _attrs) => {
			if (bands.value.length > 1) {
				_push(`<div${ssrRenderAttrs(mergeProps({
					class: "bands",
					role: "group",
					"aria-label": unref(t).map.legend
				}, _attrs))} data-v-69687471><!--[-->`);
				ssrRenderList(bands.value, (band) => {
					_push(`<div class="${ssrRenderClass([{ off: !band.on }, "band"])}" data-v-69687471><button type="button" class="filter"${ssrRenderAttr("aria-pressed", band.pressed)}${ssrRenderAttr("aria-label", `${band.name} ${band.limits}`)} data-v-69687471><svg class="swatch" viewBox="0 0 28 14" aria-hidden="true" data-v-69687471><rect x="0.5" y="0.5" width="27" height="13"${ssrRenderAttr("fill", `var(--step-${band.step})`)} data-v-69687471></rect></svg><span class="name" data-v-69687471>${ssrInterpolate(band.name)}</span><span class="limits" data-v-69687471>${ssrInterpolate(band.limits)}</span></button><button type="button" class="${ssrRenderClass([{ unknown: band.unknown }, "fig count"])}"${ssrRenderAttr("translate", unref(translateOf)(band.count))}${ssrRenderAttr("data-explain", band.key)} data-v-69687471>${ssrInterpolate(band.count)}</button></div>`);
				});
				_push(`<!--]-->`);
				if (unref(view).state.bands.length) _push(`<button type="button" class="all" data-v-69687471>${ssrInterpolate(unref(t).map.showAll)}</button>`);
				else _push(`<!---->`);
				_push(`</div>`);
			} else _push(`<!---->`);
		};
	}
});
// src/components/nation/BandDistribution.vue
var _sfc_setup$7 = BandDistribution_vue_vue_type_script_setup_true_lang_default.setup;
BandDistribution_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/nation/BandDistribution.vue");
	return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
var BandDistribution_default = /*#__PURE__*/ _plugin_vue_export_helper_default(BandDistribution_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-69687471"]]);
// src/domain/statistics.ts
/** A figure in hundredths, as an exact integer: 83.85 → 8385. More than two decimals are rounded half up. */
function toHundredths(value) {
	return Math.round(Number((value * 100).toFixed(6)));
}
/** Inverse of {@link toHundredths}: the nearest number to the figure. */
function fromHundredths(hundredths) {
	return hundredths / 100;
}
/**
* The quotient of two integers rounded half up, exact for numerators of at most 2^52.
* @param denominator greater than 0
*/
function roundedQuotient(numerator, denominator) {
	return Math.floor((2 * numerator + denominator) / (2 * denominator));
}
/** Mean of figures with at most two decimals, rounded half up to two decimals; undefined for no figures. */
function roundedMean(figures) {
	if (!figures.length) return void 0;
	return fromHundredths(roundedQuotient(figures.reduce((total, figure) => total + toHundredths(figure), 0), figures.length));
}
/** A figure with the two decimals that the reports print, or the three or four that a file gives: never another figure. */
function figureText(value) {
	return value.toFixed(decimalsOf(value) ?? 2);
}
// src/locales/format.ts
/**
* An index or a mean with the decimals the reports print, two in the bundled ones. None is rounded onto a whole number, where bands end: 64.995
* is not 65.00.
*/
function formatIndex(value) {
	const { decimals } = shownScale;
	const text = value.toFixed(decimals);
	return decimals === 2 && Number.isInteger(Number(text)) ? figureText(value) : text;
}
/** A bound without idle decimals: 90, 75.28. */
function bound(value) {
	return Number.isInteger(value) ? String(value) : formatIndex(value);
}
/** Bounds rounded to two decimals, away from each other: what they hold stays inside. */
var outward = {
	lo: (value) => Math.floor(value * 100 + 1e-6) / 100,
	hi: (value) => Math.ceil(value * 100 - 1e-6) / 100
};
/** Nothing worth the name is known: the bounds are those of the scale, or all but. */
function isWhole({ lo, hi }) {
	return lo < shownScale.least + .01 && hi > shownScale.most - .01;
}
/** Whether a bounded mean is worth showing as a figure; a wider one is 未公布, with its bounds behind it. */
function isTelling({ lo, hi }) {
	return hi - lo <= (shownScale.axis[1] - shownScale.axis[0]) * .375;
}
/** `88.31`, `75.28–75.95`, `>90`, `<65`; `unknown` where only the whole scale remains. */
function formatInterval(interval, unknown) {
	const { lo, hi, loOpen, hiOpen } = interval;
	if (lo === hi) return formatIndex(lo);
	if (isWhole(interval)) return unknown;
	if (hi >= shownScale.most) return `${loOpen ? ">" : "≥"}${bound(outward.lo(lo))}`;
	if (lo <= shownScale.least) return `${hiOpen ? "<" : "≤"}${bound(outward.hi(hi))}`;
	return `${bound(outward.lo(lo))}–${bound(outward.hi(hi))}`;
}
/** `9` or `13–30`. */
function formatRange([best, worst]) {
	return best === worst ? String(best) : `${best}–${worst}`;
}
// src/components/nation/NationFigures.vue?vue&type=script&setup=true&lang.ts
var NationFigures_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "NationFigures",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const dataset = useDataset();
		const view = useView();
		/** The newest earlier edition of which `read` knows something; nothing is said of what was before the first one. */
		function earlier(read) {
			const years = dataset.years.filter((year) => year < view.state.year).reverse();
			for (const year of years) {
				const value = read(dataset.assessment(year).nation);
				if (value !== void 0) return t.value.nation.previous(year, value);
			}
			return years.length ? t.value.nation.noPrevious : "";
		}
		function meanText({ printedMean, mean, meanBasis }) {
			if (printedMean !== void 0 && meanBasis === "printed") return t.value.index(printedMean);
			return isTelling(mean) ? t.value.interval(mean) : limit.value ?? t.value.kind.unpublished;
		}
		/** What the mean is at most where a source says that it is lower than another year's. */
		const limit = computed(() => {
			const lower = view.edition.claims.find((claim) => claim.what === "lowerMean" && !claim.dimension);
			return lower?.what === "lowerMean" ? atMost(lower.value) : void 0;
		});
		const aboveText = ({ aboveMean: [least, most], size }) => least === most ? String(least) : most - least > size / 4 ? void 0 : `${least}–${most}`;
		const mean = computed(() => {
			const { nation } = view.assessment;
			const doubtful = nation.printedMean !== void 0 && nation.meanBasis !== "printed";
			return {
				text: meanText(nation),
				unknown: [t.value.kind.unpublished, limit.value].includes(meanText(nation)),
				doubtful: doubtful ? t.value.index(nation.printedMean) : void 0,
				previous: earlier((group) => group.printedMean !== void 0 && group.meanBasis === "printed" ? meanText(group) : void 0),
				key: targetKey({
					about: "nation",
					what: "mean"
				})
			};
		});
		const above = computed(() => ({
			text: aboveText(view.assessment.nation) ?? t.value.kind.unpublished,
			unknown: aboveText(view.assessment.nation) === void 0,
			of: view.assessment.nation.size,
			previous: earlier(({ aboveMean: [least, most] }) => least === most ? String(least) : void 0),
			key: targetKey({
				about: "nation",
				what: "aboveMean"
			})
		}));
		/** A figure that is only said to be lower than another year's; printed it would have two decimals and be at most that. */
		const atMost = (value) => `≤${t.value.index(value)}`;
		const dimensions = computed(() => {
			const { claims, dimensions: named, resolutions } = view.edition;
			const aside = new Set(resolutions.flatMap((resolution) => resolution.setAside));
			const doubted = new Set(resolutions.flatMap((resolution) => resolution.claims));
			return claims.filter((claim) => claim.what === "dimension" || claim.what === "lowerMean" && claim.dimension !== void 0).filter((claim) => claim.about === "nation" && !claim.weak && !aside.has(claim.id)).map((claim) => {
				const name = named?.find((each) => each.id === claim.dimension)?.name;
				return {
					id: claim.dimension,
					name: name ? t.value.local(name) : claim.dimension,
					value: claim.what === "lowerMean" ? atMost(claim.value) : t.value.index(claim.value),
					bounded: claim.what === "lowerMean",
					doubted: doubted.has(claim.id),
					key: targetKey({
						about: "nation",
						what: "dimension",
						dimension: claim.dimension
					})
				};
			});
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<dl${ssrRenderAttrs(mergeProps({ class: "nation-figures" }, _attrs))} data-v-9b8e200f><div class="figure" data-v-9b8e200f><dt data-v-9b8e200f>${ssrInterpolate(unref(t).nation.mean)}</dt><dd data-v-9b8e200f><button type="button" class="${ssrRenderClass([{ unknown: mean.value.unknown }, "fig large"])}"${ssrRenderAttr("translate", unref(translateOf)(mean.value.text))}${ssrRenderAttr("data-explain", mean.value.key)} data-v-9b8e200f>${ssrInterpolate(mean.value.text)}</button>`);
			if (mean.value.doubtful) _push(`<button type="button" class="fig doubtful"${ssrRenderAttr("data-explain", mean.value.key)} data-v-9b8e200f><span data-v-9b8e200f>${ssrInterpolate(mean.value.doubtful)}</span><span class="mark" data-v-9b8e200f>?</span></button>`);
			else _push(`<!---->`);
			_push(`<span class="previous" data-v-9b8e200f>${ssrInterpolate(mean.value.previous)}</span></dd></div><div class="figure" data-v-9b8e200f><dt data-v-9b8e200f>${ssrInterpolate(unref(t).nation.aboveMean)}</dt><dd data-v-9b8e200f><button type="button" class="${ssrRenderClass([{ unknown: above.value.unknown }, "fig large"])}"${ssrRenderAttr("translate", unref(translateOf)(above.value.text))}${ssrRenderAttr("data-explain", above.value.key)} data-v-9b8e200f>${ssrInterpolate(above.value.text)}</button><span class="of"${ssrRenderDynamicAttr("hidden", above.value.unknown)} data-v-9b8e200f> / ${ssrInterpolate(above.value.of)}</span><span class="previous" data-v-9b8e200f>${ssrInterpolate(above.value.previous)}</span></dd></div><!--[-->`);
			ssrRenderList(dimensions.value, (dimension) => {
				_push(`<div class="figure small" data-v-9b8e200f><dt data-v-9b8e200f>${ssrInterpolate(dimension.name)}</dt><dd data-v-9b8e200f><button type="button" class="${ssrRenderClass([{ bounded: dimension.bounded }, "fig"])}" translate="no"${ssrRenderAttr("data-explain", dimension.key)} data-v-9b8e200f><span data-v-9b8e200f>${ssrInterpolate(dimension.value)}</span>`);
				if (dimension.doubted) _push(`<span class="mark" data-v-9b8e200f>!</span>`);
				else _push(`<!---->`);
				_push(`</button></dd></div>`);
			});
			_push(`<!--]--></dl>`);
		};
	}
});
// src/components/nation/NationFigures.vue
var _sfc_setup$6 = NationFigures_vue_vue_type_script_setup_true_lang_default.setup;
NationFigures_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/nation/NationFigures.vue");
	return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
var NationFigures_default = /*#__PURE__*/ _plugin_vue_export_helper_default(NationFigures_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-9b8e200f"]]);
// src/components/ranking/preparedYears.ts
/**
* The years that stand in the page laid out, so that showing one of them changes a class and no text: the year on show,
* and, once the year has changed for the first time, all of `years` one by one in idle time, nearest first. Years keep
* their place in the list. Where there are too many for the page only the year on show stands in it, in the same place.
* `layOut` is called when the last one stands in the page.
*/
function usePreparedYears(shown, years, tooMany, layOut) {
	const prepared = shallowRef([shown()]);
	let cancel = () => {};
	function nearestMissing() {
		const distance = (year) => Math.abs(year - shown());
		return years().filter((year) => !prepared.value.includes(year)).sort((a, b) => distance(a) - distance(b))[0];
	}
	function prepareSoon() {
		cancel();
		cancel = whenIdle(async () => {
			const next = nearestMissing();
			if (next === void 0) return;
			prepared.value = [...prepared.value, next];
			await nextTick();
			layOut();
			prepareSoon();
		});
	}
	watch(shown, (year) => {
		if (tooMany()) prepared.value = [year];
		else {
			if (!prepared.value.includes(year)) prepared.value = [...prepared.value, year];
			prepareSoon();
		}
	}, { flush: "sync" });
	onScopeDispose(() => cancel());
	return prepared;
}
// src/charts/strip.ts
/**
* The strip that ranking and region panels share: the axis of the scale on 100 units of width, 16 high, with hairlines at
* the band limits. What lies below the axis ends at the left edge.
*/
/** Horizontal place of an index on the strip, 0…100. */
function stripX(index) {
	const [from, to] = shownScale.axis;
	return Math.max(0, (index - from) * (100 / (to - from)));
}
/** Axis of every row and the band limits (lower ends of the bands) through all of them, as one path. */
function stripAxis(rows, edges = shownScale.limits) {
	const axes = Array.from({ length: rows }, (_, row) => `M0 ${16 * (row + .5)}H100`);
	const limits = edges.filter((edge) => edge > shownScale.axis[0] && edge < shownScale.axis[1]).map((limit) => `M${stripX(limit)} 0V${16 * rows}`);
	return [...axes, ...limits].join("");
}
/** A dot for a figure, a bar for a range, nothing (a mark without width) where the whole scale is possible. */
function markOf({ lo, hi }) {
	if (lo === hi) return {
		x: stripX(lo) - 1.6,
		y: 3,
		width: 3.2,
		height: 10
	};
	const width = lo < shownScale.least + .01 && hi > shownScale.most - .01 ? 0 : Math.max(stripX(hi) - stripX(lo), 1);
	return {
		x: stripX(lo),
		y: 4.5,
		width,
		height: 7
	};
}
/** The colour of a unit's mark: that of its band, or the stripes of its possible bands. */
function markFill(row, units) {
	const [band] = row.bands;
	if (bandCount() < 2) return fillAttribute(fillOf(row, "index", units));
	if (row.index.lo === row.index.hi && band) return `var(--step-${bandStep(band)})`;
	return fillAttribute(fillOf(row, "band", units));
}
/** Marks of the rows of a strip, gathered into one path for each fill: few shapes, cheap to change. */
function stripMarks(rows) {
	const paths = /* @__PURE__ */ new Map();
	rows.forEach(({ mark: { x, y, width, height }, fill, faded }, row) => {
		if (!width) return;
		const key = `${fill} ${faded}`;
		const path = `M${x.toFixed(1)} ${16 * row + y}h${width.toFixed(1)}v${height}h-${width.toFixed(1)}z`;
		paths.set(key, {
			path: (paths.get(key)?.path ?? "") + path,
			fill,
			faded
		});
	});
	return [...paths.values()];
}
// src/components/ranking/RankingHalf.vue?vue&type=script&setup=true&lang.ts
/** One half of the ranking: rows that keep their place, and one drawing for all their marks. */
var RankingHalf_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "RankingHalf",
	__ssrInlineRender: true,
	props: {
		start: {},
		rows: {},
		axis: {},
		marks: {},
		dimmed: {},
		selected: {},
		hovered: {}
	},
	setup(__props) {
		const t = useMessages();
		const nameOf = useNames();
		useView();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "half" }, _attrs))} data-v-969d30fb><div class="head" aria-hidden="true" data-v-969d30fb><span class="position"${ssrRenderAttr("title", unref(t).ranking.position)} data-v-969d30fb>${ssrInterpolate(unref(t).ranking.positionHead)}</span><span class="name" data-v-969d30fb>${ssrInterpolate(unref(t).ranking.unit)}</span><span class="index" data-v-969d30fb>${ssrInterpolate(unref(t).ranking.index)}</span><span class="rank"${ssrRenderAttr("title", unref(t).ranking.rank)} data-v-969d30fb>${ssrInterpolate(unref(t).ranking.rankHead)}</span><span class="change" data-v-969d30fb></span></div><div class="body" data-v-969d30fb><ol${ssrRenderAttr("start", __props.start)} data-v-969d30fb><!--[-->`);
			ssrRenderList(__props.rows, (row, place) => {
				_push(`<li${ssrRenderAttr("data-unit", row.id)} class="${ssrRenderClass({
					selected: __props.selected.includes(row.id),
					hovered: __props.hovered === row.id,
					dim: __props.dimmed.has(row.id)
				})}" data-v-969d30fb><span class="${ssrRenderClass([{
					wide: row.wide,
					plain: row.position === "—",
					tie: row.tie
				}, "fig position"])}" translate="no" data-explain="//unit" data-v-969d30fb>${ssrInterpolate(row.position)}</span><button type="button" class="name"${ssrRenderAttr("aria-pressed", __props.selected.includes(row.id))} data-v-969d30fb>${ssrInterpolate(unref(nameOf)(row.id))}</button><button type="button" class="${ssrRenderClass([{
					unknown: row.open,
					derived: row.derived,
					conflict: row.conflict
				}, "fig index"])}"${ssrRenderAttr("translate", row.open ? void 0 : "no")} data-explain="//unit" aria-describedby="figure-hint" data-v-969d30fb>${ssrInterpolate(row.index)}</button><span class="fig rank" translate="no" data-explain="//unit" data-v-969d30fb>${ssrInterpolate(row.rank)}</span><span class="${ssrRenderClass([{ up: (row.change?.places ?? 0) > 0 }, "change"])}"${ssrRenderAttr("title", row.change && unref(t).ranking.places(row.change.places, row.change.since))} data-v-969d30fb>${ssrInterpolate(row.arrow)}</span></li>`);
			});
			_push(`<!--]--></ol><svg class="strip"${ssrRenderAttr("viewBox", `-3 0 106 ${unref(16) * __props.rows.length}`)} preserveAspectRatio="none" aria-hidden="true" data-v-969d30fb><path${ssrRenderAttr("d", __props.axis)} class="axis" data-v-969d30fb></path><!--[-->`);
			ssrRenderList(__props.marks, (mark, index) => {
				_push(`<path${ssrRenderAttr("d", mark.path)}${ssrRenderAttr("fill", mark.fill)} class="${ssrRenderClass([{ faded: mark.faded }, "dot"])}" data-v-969d30fb></path>`);
			});
			_push(`<!--]--></svg></div></div>`);
		};
	}
});
// src/components/ranking/RankingHalf.vue
var _sfc_setup$5 = RankingHalf_vue_vue_type_script_setup_true_lang_default.setup;
RankingHalf_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/ranking/RankingHalf.vue");
	return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
var RankingHalf_default = /*#__PURE__*/ _plugin_vue_export_helper_default(RankingHalf_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-969d30fb"]]);
// src/components/ranking/RankingSheet.vue?vue&type=script&setup=true&lang.ts
/** The ranking of one year in two halves, side by side where there is room; the marks of a half are drawn fill by fill. */
var RankingSheet_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "RankingSheet",
	__ssrInlineRender: true,
	props: {
		rows: {},
		bands: {},
		dimmed: {},
		selected: {},
		hovered: {}
	},
	setup(__props) {
		const props = __props;
		const halves = computed(() => {
			const edges = props.bands.map(({ lo }) => lo);
			const middle = Math.ceil(props.rows.length / 2);
			return [props.rows.slice(0, middle), props.rows.slice(middle)].map((half, index) => ({
				start: index * middle + 1,
				rows: half,
				axis: stripAxis(half.length, edges),
				marks: stripMarks(half.map(({ mark, fill, id }) => ({
					mark,
					fill,
					faded: props.dimmed.has(id)
				})))
			}));
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "halves" }, _attrs))} data-v-b1651ba4><!--[-->`);
			ssrRenderList(halves.value, (half) => {
				_push(ssrRenderComponent(RankingHalf_default, mergeProps({ ref_for: true }, half, {
					key: half.start,
					dimmed: __props.dimmed,
					selected: __props.selected,
					hovered: __props.hovered
				}), null, _parent));
			});
			_push(`<!--]--></div>`);
		};
	}
});
// src/components/ranking/RankingSheet.vue
var _sfc_setup$4 = RankingSheet_vue_vue_type_script_setup_true_lang_default.setup;
RankingSheet_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/ranking/RankingSheet.vue");
	return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
var RankingSheet_default = /*#__PURE__*/ _plugin_vue_export_helper_default(RankingSheet_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-b1651ba4"]]);
// src/domain/difference.ts
/**
* Removes the noise of floating-point subtraction. Indices have two decimals; against a mean of n of them a difference
* is a multiple of 0.01 / n, far above this step for any n.
*/
var clean = (value) => Math.round(value * 1e8) / 1e8 + 0;
/**
* Every difference a − b, in index points, that is possible when a lies in one interval, b in the other and `order`
* holds between them. Bounds may lie in −100…100.
*/
function differenceOf(a, b, order = "unknown") {
	switch (order) {
		case "equal": return exactly(0);
		case "below": return negative(differenceOf(b, a, "above"));
		case "atMost": return negative(differenceOf(b, a, "atLeast"));
	}
	const all = {
		lo: clean(a.lo - b.hi),
		hi: clean(a.hi - b.lo),
		loOpen: a.loOpen || b.hiOpen,
		hiOpen: a.hiOpen || b.loOpen
	};
	return order === "unknown" ? all : intersect(all, {
		lo: 0,
		loOpen: order === "above",
		hi: Infinity,
		hiOpen: true
	});
}
function negative({ lo, hi, loOpen, hiOpen }) {
	return {
		lo: 0 - hi,
		hi: 0 - lo,
		loOpen: hiOpen,
		hiOpen: loOpen
	};
}
/** Fewest and most places gained (positive) or lost between two ranges of positions. */
function placesGained(then, now) {
	return [then[0] - now[1], then[1] - now[0]];
}
// src/domain/change.ts
/**
* Change of position against the edition right before, or undefined unless both positions follow exactly.
* Ranks of editions with different methods may be compared (each orders the same 32 units), indices may not.
*/
function changeOf(id, now, before) {
	const current = now.units.get(id)?.position;
	const earlier = before?.units.get(id)?.position;
	if (!before || !current || !earlier) return void 0;
	const [least, most] = placesGained(earlier, current);
	return least === most ? {
		since: before.year,
		places: least
	} : void 0;
}
// src/domain/order.ts
/** Whether nothing at all is known of the unit's place. */
function isOpen({ position }, units) {
	return position[0] === 1 && position[1] === units;
}
/** Whether a range of places says almost nothing: it covers more than two thirds of them. */
var isVague = ([best, worst], places) => (worst - best + 1) * 3 > places * 2;
/**
* Rows from best to worst: by best position, then worst, then index bounds; units of unknown place come last, and what
* can't be told apart keeps its administrative order.
*/
function ranked(assessment) {
	const n = assessment.units.size;
	return [...assessment.units.values()].sort((a, b) => Number(isOpen(a, n)) - Number(isOpen(b, n)) || a.position[0] - b.position[0] || a.position[1] - b.position[1] || b.index.lo + b.index.hi - (a.index.lo + a.index.hi));
}
/**
* Places of units among themselves: those of a region, or any others of an edition. They follow from the order of every
* two of them, from their positions among all units, from the band counts of the group where it is a region, and from
* each other. Sound; not always the tightest, since combinations of these are not tried.
* @param ids units; those that the edition does not assess are left out
* @param group the assessment of exactly these units, where there is one
*/
function placesAmong(assessment, ids, group) {
	const { units } = assessment;
	const members = ids.filter((id) => units.has(id));
	if (members.length === units.size) return new Map(members.map((id) => [id, units.get(id).position]));
	const orders = members.map((id) => members.map((other) => assessment.order.of(id, other)));
	const inside = new Set(members);
	const outside = [...units.keys()].filter((id) => !inside.has(id));
	const places = members.map((id, at) => placeByPairs(assessment, id, orders[at], outside));
	if (group) members.forEach((id, at) => narrow(places[at], ...placeByCounts(units.get(id), group)));
	eliminate(places, orders);
	return new Map(members.map((id, at) => [id, places[at]]));
}
/** The place of one of the units; undefined where every place is possible, or the unit is not there. */
function tellingPlace(places, id) {
	const place = places.get(id);
	return place && !(place[0] === 1 && place[1] === places.size) ? place : void 0;
}
/** Those who certainly stand first: several where they are level; none where that can't be said. */
var firstOf = (places) => [...places].flatMap(([id, [, worst]]) => worst === 1 ? [id] : []);
/** Those of the units below whom none of the others can stand. */
var lastOf = ({ order }, ids) => ids.filter((id) => ids.every((other) => [
	"below",
	"atMost",
	"equal"
].includes(order.of(id, other))));
function narrow(place, best, worst) {
	place[0] = Math.max(place[0], best);
	place[1] = Math.min(place[1], worst);
}
/**
* Who of the members stands above, and how much room the unit's position among all leaves for them.
* @param orders the unit against each of the members
* @param outside all other units
*/
function placeByPairs({ units, order }, id, orders, outside) {
	const others = outside.map((other) => order.of(id, other));
	const [best, worst] = units.get(id).position;
	return [Math.max(1 + surelyAbove(orders), best - maybeAbove(others)), Math.min(1 + maybeAbove(orders), worst - surelyAbove(others))];
}
/** How many others stand above a unit for certain, and how many may, by its order against each. */
var surelyAbove = (orders) => orders.filter((each) => each === "below").length;
var maybeAbove = (orders) => orders.filter((each) => each === "below" || each === "atMost" || each === "unknown").length;
/** Members of higher bands stand above, those of lower bands don't. */
function placeByCounts({ bands }, { bandCounts, size }) {
	const all = Object.keys(bandCounts);
	const fewest = (some) => {
		const sum = (of, end) => of.reduce((total, band) => total + bandCounts[band][end], 0);
		const rest = all.filter((band) => !some.includes(band));
		return Math.max(sum(some, 0), size - sum(rest, 1));
	};
	const higher = all.slice(0, all.indexOf(bands[0]));
	const lower = all.slice(all.indexOf(bands.at(-1)) + 1);
	return [1 + fewest(higher), size - fewest(lower)];
}
/** At least k units stand at places 1…k, so where only k can, all of them do; and whoever is above stands before. */
function eliminate(places, orders) {
	const room = () => places.reduce((sum, [best, worst]) => sum + worst - best, 0);
	for (let before = Infinity; room() < before;) {
		before = room();
		for (let k = 1; k < places.length; k++) {
			const candidates = places.filter(([best]) => best <= k);
			if (candidates.length === k) for (const place of candidates) narrow(place, 1, k);
		}
		orders.forEach((row, upper) => row.forEach((order, lower) => {
			if (order !== "above" && order !== "atLeast" && order !== "equal") return;
			const gap = order === "above" ? 1 : 0;
			narrow(places[upper], 1, places[lower][1] - gap);
			narrow(places[lower], places[upper][0] + gap, places.length);
		}));
	}
}
// src/components/ranking/rows.ts
function arrowOf(change) {
	if (!change) return "";
	if (!change.places) return "＝";
	return change.places > 0 ? `▲${change.places}` : `▼${-change.places}`;
}
var cache = /* @__PURE__ */ new WeakMap();
/**
* The rows of an edition from best to worst; `before` is the edition that changes are counted against, always the same
* for an assessment. Rows are made once a language, so that a year seen before costs nothing to compute.
*/
function rankingRows(assessment, before, t) {
	const made = cache.get(t) ?? /* @__PURE__ */ new WeakMap();
	cache.set(t, made);
	const rows = made.get(assessment) ?? makeRows(assessment, before, t);
	made.set(assessment, rows);
	return rows;
}
function makeRows(assessment, before, t) {
	const list = ranked(assessment);
	const n = list.length;
	return list.map((row) => {
		const change = changeOf(row.id, assessment, before);
		return {
			id: row.id,
			position: isOpen(row, n) ? "—" : t.positionRange(row.position),
			tie: assessment.order.level(row.id).length > 0,
			wide: row.position[0] !== row.position[1],
			index: t.interval(row.index),
			derived: row.indexBasis === "derived",
			open: isWhole(row.index),
			mark: markOf(row.index),
			fill: markFill(row, n),
			rank: row.printedRank === void 0 ? "·" : String(row.printedRank),
			conflict: row.conflicts.length > 0,
			change,
			arrow: arrowOf(change)
		};
	});
}
// src/components/ranking/RankingList.vue?vue&type=script&setup=true&lang.ts
var most$2 = 200;
var room = 400;
var RankingList_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "RankingList",
	__ssrInlineRender: true,
	props: { dimmed: {} },
	setup(__props) {
		const t = useMessages();
		useNames();
		const dataset = useDataset();
		const view = useView();
		const sheets = useTemplateRef("sheets");
		const rowsOf = (year) => rankingRows(dataset.assessment(year), dataset.previous(year), t.value);
		const rows = computed(() => rowsOf(view.state.year));
		/** Beyond so many rows only those in sight are drawn. */
		const LongRanking = defineAsyncComponent(() => import("./assets/LongRanking-BXzX26q4.js"));
		/** So many rows of all years together may stand in the page. */
		const prepared = usePreparedYears(() => view.state.year, () => dataset.years, () => rows.value.length * dataset.years.length > room, () => sheets.value?.lastElementChild?.firstElementChild?.getBoundingClientRect());
		const years = computed(() => prepared.value.map((year) => ({
			year,
			rows: rowsOf(year),
			bands: dataset.edition(year).bands
		})));
		/** The keyboard's place in the list stays the same when another year's list takes its place. */
		watch(() => view.state.year, async () => {
			if (!sheets.value?.contains(document.activeElement)) return;
			const controls = () => [...sheets.value?.querySelectorAll(".shown button") ?? []];
			const place = controls().findIndex((control) => control === document.activeElement);
			await nextTick();
			controls()[place]?.focus({ preventScroll: true });
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "ranking",
				"aria-labelledby": "ranking-heading"
			}, _attrs))} data-v-afcd26d2><h2 id="ranking-heading" data-v-afcd26d2>${ssrInterpolate(unref(t).ranking.heading)}</h2><div class="sheets" data-v-afcd26d2>`);
			if (rows.value.length > most$2) _push(ssrRenderComponent(unref(LongRanking), {
				class: "shown",
				rows: rows.value,
				dimmed: __props.dimmed
			}, null, _parent));
			else {
				_push(`<!--[-->`);
				ssrRenderList(years.value, (each, place) => {
					_push(ssrRenderComponent(RankingSheet_default, {
						key: place,
						rows: each.rows,
						bands: each.bands,
						dimmed: __props.dimmed,
						selected: unref(view).state.units,
						hovered: unref(view).hovered,
						class: { shown: each.year === unref(view).state.year }
					}, null, _parent));
				});
				_push(`<!--]-->`);
			}
			_push(`</div><p class="note" data-v-afcd26d2>${ssrInterpolate(unref(t).ranking.note)}${ssrInterpolate(unref(t).lang === "zh" ? "" : " ")}${ssrInterpolate(unref(t).ranking.axis)}${ssrInterpolate(unref(t).lang === "zh" ? "。" : ".")}</p></section>`);
		};
	}
});
// src/components/ranking/RankingList.vue
var _sfc_setup$3 = RankingList_vue_vue_type_script_setup_true_lang_default.setup;
RankingList_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/ranking/RankingList.vue");
	return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
var RankingList_default = /*#__PURE__*/ _plugin_vue_export_helper_default(RankingList_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-afcd26d2"]]);
// src/domain/statements/region.ts
function improvement(region, edition, now, before) {
	const changes = region.members.map((id) => ({
		id,
		places: changeOf(id, now, before)?.places
	}));
	if (changes.every((change) => change.places !== void 0)) {
		const places = Math.max(...changes.map((change) => change.places ?? 0));
		const units = changes.filter((change) => change.places === places).map((change) => change.id);
		return {
			kind: "known",
			units: places > 0 ? units : [],
			places
		};
	}
	const named = edition.claims.flatMap((claim) => claim.what === "group" && claim.group === "progress" && !claim.weak ? claim.units : []);
	const units = region.members.filter((id) => named.includes(id));
	return units.length ? {
		kind: "named",
		units
	} : { kind: "unknown" };
}
/** @throws RangeError for a region that the assessment does not hold. */
function regionStatement(region, edition, now, before) {
	const group = now.regions.get(region.id);
	if (!group) throw new RangeError(`No region ${region.id} in ${now.year}`);
	const places = placesAmong(now, region.members, group);
	return {
		members: ranked(now).filter((row) => places.has(row.id)),
		group,
		best: firstOf(places),
		improved: improvement(region, edition, now, before)
	};
}
// src/components/region/RegionPanel.vue?vue&type=script&setup=true&lang.ts
var most$1 = 24;
var RegionPanel_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "RegionPanel",
	__ssrInlineRender: true,
	props: {
		id: {},
		year: {}
	},
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const nameOf = useNames();
		const { localPath } = useLocalePaths();
		const dataset = useDataset();
		const view = useView();
		const region = computed(() => dataset.region(props.id));
		const edition = computed(() => dataset.edition(props.year));
		const assessment = computed(() => dataset.assessment(props.year));
		const focused = computed(() => view.state.region === props.id);
		const statement = computed(() => regionStatement(region.value, edition.value, assessment.value, dataset.previous(props.year)));
		/** A panel lists a region's members; of a long list the first ones, and where the rest stands. */
		const listed = computed(() => {
			const { members } = statement.value;
			return members.length > most$1 ? members.slice(0, most$1 / 2) : members;
		});
		const rows = computed(() => listed.value.map((row) => ({
			id: row.id,
			mark: markOf(row.index),
			fill: markFill(row, assessment.value.units.size),
			open: isWhole(row.index),
			text: t.value.interval(row.index)
		})));
		const mean = computed(() => {
			const { group } = statement.value;
			const { mean: bounds, meanBasis } = group;
			const unknown = !isTelling(bounds);
			return {
				text: unknown ? t.value.kind.unpublished : t.value.interval(bounds),
				note: unknown || meanBasis === "printed" ? "" : t.value.regions.meanComputed,
				unknown,
				x: stripX(bounds.lo),
				width: unknown ? 0 : Math.max(stripX(bounds.hi) - stripX(bounds.lo), .8),
				key: targetKey({
					year: props.year,
					about: props.id,
					what: "mean"
				})
			};
		});
		/** Certain members of each band, then those that may be in several; what is empty is hidden, not removed. */
		const distribution = computed(() => {
			const { members } = statement.value;
			const certain = edition.value.bands.map((band) => ({
				name: t.value.band[band.id],
				fill: `var(--step-${bandStep(band.id)})`,
				n: members.filter((row) => row.bands.length === 1 && row.bands[0] === band.id).length
			}));
			const open = members.length - certain.reduce((sum, band) => sum + band.n, 0);
			return [...certain, {
				name: t.value.map.unknown,
				fill: "url(#fill-unknown)",
				n: open
			}];
		});
		const best = computed(() => statement.value.best.length ? t.value.list(statement.value.best.map(nameOf)) : void 0);
		const improved = computed(() => {
			const found = statement.value.improved;
			if (found.kind === "unknown") return {
				label: t.value.regions.improved,
				text: t.value.kind.unpublished,
				muted: true
			};
			if (found.kind === "named") return {
				label: t.value.regions.progressNamed,
				text: t.value.list(found.units.map(nameOf)),
				muted: false
			};
			if (!found.units.length) return {
				label: t.value.regions.improved,
				text: t.value.regions.improvedNone,
				muted: true
			};
			return {
				label: t.value.regions.improved,
				text: `${t.value.list(found.units.map(nameOf))} +${found.places}`,
				muted: false
			};
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<article${ssrRenderAttrs(mergeProps({ class: ["region-panel", { focused: focused.value }] }, _attrs))} data-v-fdfa159b><header data-v-fdfa159b><h3 data-v-fdfa159b><button type="button"${ssrRenderAttr("aria-pressed", focused.value)}${ssrRenderAttr("aria-label", focused.value ? unref(t).regions.unfocus(unref(nameOf)(__props.id)) : unref(t).regions.focus(unref(nameOf)(__props.id)))} data-v-fdfa159b>${ssrInterpolate(unref(nameOf)(__props.id))}</button></h3><p class="mean" data-v-fdfa159b><span class="label" data-v-fdfa159b>${ssrInterpolate(unref(t).regions.mean)}</span><button type="button" class="${ssrRenderClass([{ unknown: mean.value.unknown }, "fig"])}"${ssrRenderAttr("translate", unref(translateOf)(mean.value.text))}${ssrRenderAttr("data-explain", mean.value.key)}${ssrRenderAttr("title", mean.value.note)} data-v-fdfa159b>${ssrInterpolate(mean.value.text)}</button></p></header><p class="distribution" data-v-fdfa159b><!--[-->`);
			ssrRenderList(distribution.value, (band, index) => {
				_push(`<span${ssrRenderDynamicAttr("hidden", !band.n)} data-v-fdfa159b><svg viewBox="0 0 12 12" aria-hidden="true" data-v-fdfa159b><rect width="12" height="12"${ssrRenderAttr("fill", band.fill)} data-v-fdfa159b></rect></svg><span data-v-fdfa159b> ${ssrInterpolate(band.name)} ${ssrInterpolate(band.n)}</span></span>`);
			});
			_push(`<!--]--></p><ul class="strip" data-v-fdfa159b><!--[-->`);
			ssrRenderList(rows.value, (row, place) => {
				_push(`<li${ssrRenderAttr("data-unit", row.id)} class="${ssrRenderClass({
					hovered: unref(view).hovered === row.id,
					selected: unref(view).state.units.includes(row.id)
				})}" data-v-fdfa159b><button type="button" class="name"${ssrRenderAttr("aria-pressed", unref(view).state.units.includes(row.id))} data-v-fdfa159b>${ssrInterpolate(unref(nameOf)(row.id))}</button><svg viewBox="-4 0 108 16" preserveAspectRatio="none" aria-hidden="true" data-v-fdfa159b><path d="M0 8H100" class="axis" data-v-fdfa159b></path><rect class="mean-mark"${ssrRenderAttr("x", mean.value.x)} y="0"${ssrRenderAttr("width", mean.value.width)} height="16" data-v-fdfa159b></rect><rect class="dot"${ssrRenderAttr("x", row.mark.x)}${ssrRenderAttr("y", row.mark.y)}${ssrRenderAttr("width", row.mark.width)}${ssrRenderAttr("height", row.mark.height)}${ssrRenderAttr("fill", row.fill)} data-v-fdfa159b></rect></svg><button type="button" class="${ssrRenderClass([{ unknown: row.open }, "fig value"])}"${ssrRenderAttr("translate", unref(translateOf)(row.text))}${ssrRenderAttr("data-explain", `${__props.year}//unit`)} data-v-fdfa159b>${ssrInterpolate(row.text)}</button></li>`);
			});
			_push(`<!--]--></ul>`);
			if (rows.value.length < region.value.members.length) {
				_push(`<p data-v-fdfa159b>`);
				_push(ssrRenderComponent(unref(RouterLink), { to: unref(localPath)(`/region/${region.value.slug}`) }, {
					default: withCtx((_, _push, _parent, _scopeId) => {
						if (_push) _push(`<span data-v-fdfa159b${_scopeId}>${ssrInterpolate(unref(t).regions.members(region.value.members.length))}</span>`);
						else return [createVNode("span", null, toDisplayString(unref(t).regions.members(region.value.members.length)), 1)];
					}),
					_: 1
				}, _parent));
				_push(`</p>`);
			} else _push(`<!---->`);
			_push(`<dl class="facts" data-v-fdfa159b><div data-v-fdfa159b><dt data-v-fdfa159b>${ssrInterpolate(unref(t).regions.best)}</dt><dd class="${ssrRenderClass({ muted: !best.value })}" data-v-fdfa159b>${ssrInterpolate(best.value ?? unref(t).regions.bestUnknown)}</dd></div><div data-v-fdfa159b><dt data-v-fdfa159b>${ssrInterpolate(improved.value.label)}</dt><dd class="${ssrRenderClass({ muted: improved.value.muted })}" data-v-fdfa159b>${ssrInterpolate(improved.value.text)}</dd></div></dl></article>`);
		};
	}
});
// src/components/region/RegionPanel.vue
var _sfc_setup$2 = RegionPanel_vue_vue_type_script_setup_true_lang_default.setup;
RegionPanel_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/region/RegionPanel.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var RegionPanel_default = /*#__PURE__*/ _plugin_vue_export_helper_default(RegionPanel_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-fdfa159b"]]);
// src/components/source/MarkedText.ts
/**
* A sentence whose marked figures open their sources, or lead to where on the page they are counted from. Browsers may
* break a line on either side of a button: the signs that cling to a figure are kept on its line. Another sentence is
* another element, as in ForeignRuns.
*/
var MarkedText = ({ text: sentence }) => {
	const { lang } = useMessages().value;
	const parts = segments(sentence).flatMap(({ text, behind, before, after }) => {
		if (behind === void 0) return foreignRuns(text, lang);
		const attributes = {
			class: "fig",
			translate: translateOf(text)
		};
		const figure = behind.startsWith("#") ? h("a", {
			...attributes,
			href: behind
		}, text) : h("button", {
			...attributes,
			type: "button",
			"data-explain": behind
		}, text);
		return [before || after ? h("span", { class: "together" }, [
			before,
			figure,
			after
		]) : figure];
	});
	return h("span", { key: sentence }, parts);
};
MarkedText.props = ["text"];
// src/charts/yearAxis.ts
/** Width of the column that stands for years without an edition, in columns. */
var GAP_WIDTH = .5;
/**
* @param years those on show, ascending
* @param editions every year that has an edition: one that is only not shown makes no gap
* @returns the columns, and the width of them all in columns
*/
function yearAxis(years, editions = years) {
	let width = 0;
	return {
		columns: years.map((year, at) => {
			const before = years[at - 1] ?? year;
			const gapped = year - before > 1 && !editions.some((each) => each > before && each < year);
			if (gapped) width += GAP_WIDTH;
			return {
				year,
				left: width++,
				...gapped && { gap: [before + 1, year - 1] }
			};
		}),
		width
	};
}
/** The year whose column is nearest to a fraction 0…1 of the axis. */
function yearAt(fraction, years) {
	const { columns, width } = yearAxis(years);
	const distance = ({ left }) => Math.abs(left + .5 - fraction * width);
	return columns.reduce((best, each) => best && distance(best) <= distance(each) ? best : each, void 0)?.year;
}
// src/composables/timeline.ts
/** Milliseconds a year stays on show during play-back. */
var dwell = 1600;
/**
* Headless timeline: stepping, snapping, dragging and playing through years. Knows no DOM; time comes from `clock`.
*/
function createTimeline(manager, clock, onPlaying) {
	let timer;
	const { years } = manager;
	const at = () => years.indexOf(manager.year);
	const clamp = (index) => Math.max(0, Math.min(years.length - 1, index));
	function stop() {
		if (timer === void 0) return;
		clock.clearTimeout(timer);
		timer = void 0;
		manager.passing = false;
		onPlaying(false);
	}
	function go(index) {
		const year = years[clamp(index)];
		if (year !== void 0 && year !== manager.year) manager.year = year;
	}
	function tick() {
		timer = clock.setTimeout(() => {
			go(at() + 1);
			if (at() >= years.length - 1) stop();
			else tick();
		}, dwell);
	}
	return {
		stop,
		/** Steps by whole years; a reader's own step ends play-back. */
		step(by) {
			stop();
			go(at() + by);
		},
		first: () => (stop(), go(0)),
		last: () => (stop(), go(years.length - 1)),
		/** Goes to a year if there is an edition of it; returns whether there is. */
		goTo(year) {
			stop();
			if (!years.includes(year)) return false;
			go(years.indexOf(year));
			return true;
		},
		/** Shows a year while a drag passes over it. */
		drag(year) {
			stop();
			manager.passing = true;
			go(years.indexOf(year));
		},
		/** Ends a drag: the year on show becomes an entry of its own. */
		release() {
			manager.passing = false;
		},
		/** Plays to the last year, from the first one if the last is on show. Returns the number of ticks to come. */
		play() {
			if (timer !== void 0) return 0;
			manager.passing = true;
			if (at() >= years.length - 1) go(0);
			onPlaying(true);
			tick();
			return years.length - 1 - at();
		}
	};
}
// src/components/timeline/useYearSteering.ts
/**
* Steers the year on show: by buttons, by keys and typed years, by dragging along the track. Listeners are the caller's
* to put on the track.
* @param track element as wide as the axis of years (charts/yearAxis.ts)
*/
function useYearSteering(track) {
	const t = useMessages();
	const dataset = useDataset();
	const view = useView();
	const playing = shallowRef(false);
	const timeline = createTimeline({
		years: dataset.years,
		get year() {
			return view.state.year;
		},
		set year(year) {
			view.state.year = year;
		},
		get passing() {
			return view.passing;
		},
		set passing(passing) {
			view.passing = passing;
		}
	}, {
		setTimeout: (action, ms) => window.setTimeout(action, ms),
		clearTimeout: (handle) => window.clearTimeout(handle)
	}, (now) => {
		playing.value = now;
		if (!now) announce(t.value.timeline.stopped(view.state.year));
	});
	function togglePlay() {
		if (playing.value) timeline.stop();
		else timeline.play();
	}
	function yearUnder(event) {
		const { left, width } = track.value.getBoundingClientRect();
		return yearAt((event.clientX - left) / width, dataset.years) ?? view.state.year;
	}
	let dragging = false;
	function onDown(event) {
		if (event.button !== 0) return;
		dragging = true;
		track.value.setPointerCapture(event.pointerId);
		timeline.drag(yearUnder(event));
	}
	function onMove(event) {
		if (dragging) timeline.drag(yearUnder(event));
	}
	function onUp() {
		if (!dragging) return;
		dragging = false;
		timeline.release();
	}
	let typed = "";
	let typedAt = 0;
	/** A year may be typed while the slider has the focus; four digits within two seconds make one. */
	function onDigit(digit, now) {
		typed = now - typedAt > 2e3 ? digit : typed + digit;
		typedAt = now;
		if (typed.length < 4) return;
		timeline.goTo(Number(typed));
		typed = "";
	}
	const keys = {
		ArrowLeft: () => timeline.step(-1),
		ArrowDown: () => timeline.step(-1),
		ArrowRight: () => timeline.step(1),
		ArrowUp: () => timeline.step(1),
		PageDown: () => timeline.step(-3),
		PageUp: () => timeline.step(3),
		Home: timeline.first,
		End: timeline.last
	};
	function onKey(event) {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const action = keys[event.key];
		if (action) action();
		else if (/^\d$/.test(event.key)) onDigit(event.key, event.timeStamp);
		else return;
		event.preventDefault();
	}
	onBeforeUnmount(timeline.stop);
	return {
		playing,
		togglePlay,
		step: timeline.step,
		onDown,
		onMove,
		onUp,
		onKey
	};
}
// src/components/timeline/useYearTicks.ts
/** Height of a bar where a figure of every unit is known, in units of its drawing. */
var height = 26;
/** What stands at each year: how much of it is published, and what breaks the comparison with the year before. */
function useYearTicks() {
	const t = useMessages();
	const dataset = useDataset();
	return computed(() => yearAxis(dataset.years).columns.map(({ year, gap }) => {
		const edition = dataset.edition(year);
		const known = coverage(dataset.assessment(year));
		const pale = Math.max(known.rank, known.band, known.index) / known.units * height;
		const marks = [edition.methodBreak && {
			kind: "break",
			sign: "≠",
			text: t.value.timeline.break,
			note: edition.methodBreak
		}, edition.renamed && {
			kind: "renamed",
			sign: "△",
			text: t.value.timeline.renamed,
			note: edition.renamed
		}].filter((mark) => mark !== void 0);
		return {
			year,
			full: known.index / known.units * height,
			pale,
			marks,
			/** What is to be said of years without an edition right before. */
			gap: gap && t.value.timeline.gap(gap),
			title: t.value.timeline.coverage(known.index, known.rank, known.band, known.units)
		};
	}));
}
// src/components/timeline/YearTimeline.vue?vue&type=script&setup=true&lang.ts
var YearTimeline_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "YearTimeline",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const dataset = useDataset();
		const view = useView();
		const { playing, togglePlay, step, onDown, onMove, onUp, onKey } = useYearSteering(useTemplateRef("track"));
		const ticks = useYearTicks();
		const valueText = computed(() => {
			const { year } = view.state;
			const tick = ticks.value.find((each) => each.year === year);
			return [
				t.value.timeline.value(year, view.edition.report.year),
				tick?.title,
				tick?.gap
			].filter(Boolean).join("。");
		});
		/** One mark of each kind, for the legend that explains the signs where their words have no room. */
		const keyMarks = computed(() => [...new Map(ticks.value.flatMap(({ marks }) => marks.map((mark) => [mark.kind, mark]))).values()]);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "timeline",
				"aria-label": unref(t).timeline.label
			}, _attrs))} data-v-7cc659d0><div class="buttons" data-v-7cc659d0><button type="button" class="step"${ssrRenderAttr("aria-label", unref(t).timeline.previous)}${ssrIncludeBooleanAttr(unref(view).state.year === unref(dataset).years[0]) ? " disabled" : ""} data-v-7cc659d0><svg viewBox="0 0 16 16" aria-hidden="true" data-v-7cc659d0><path d="M10 3 5 8l5 5" data-v-7cc659d0></path></svg></button><button type="button" class="play"${ssrRenderAttr("aria-pressed", unref(playing))} data-v-7cc659d0><svg viewBox="0 0 16 16" aria-hidden="true" data-v-7cc659d0>`);
			if (unref(playing)) _push(`<path class="solid" d="M4 3h3v10H4zM9 3h3v10H9z" data-v-7cc659d0></path>`);
			else _push(`<path class="solid" d="M4 2.5 13 8l-9 5.5z" data-v-7cc659d0></path>`);
			_push(`</svg><span data-v-7cc659d0>${ssrInterpolate(unref(playing) ? unref(t).timeline.pause : unref(t).timeline.play)}</span></button><button type="button" class="step"${ssrRenderAttr("aria-label", unref(t).timeline.next)}${ssrIncludeBooleanAttr(unref(view).state.year === unref(dataset).years.at(-1)) ? " disabled" : ""} data-v-7cc659d0><svg viewBox="0 0 16 16" aria-hidden="true" data-v-7cc659d0><path d="m6 3 5 5-5 5" data-v-7cc659d0></path></svg></button></div><div class="track"${ssrRenderAttr("title", unref(t).timeline.legend)} role="slider" tabindex="0"${ssrRenderAttr("aria-label", unref(t).timeline.label)}${ssrRenderAttr("aria-valuemin", unref(dataset).years[0])}${ssrRenderAttr("aria-valuemax", unref(dataset).years.at(-1))}${ssrRenderAttr("aria-valuenow", unref(view).state.year)}${ssrRenderAttr("aria-valuetext", valueText.value)}${ssrRenderAttr("aria-description", unref(t).timeline.hint)} data-v-7cc659d0><!--[-->`);
			ssrRenderList(unref(ticks), (tick) => {
				_push(`<!--[-->`);
				if (tick.gap) _push(`<div class="gap"${ssrRenderAttr("title", tick.gap)} data-v-7cc659d0>⋯</div>`);
				else _push(`<!---->`);
				_push(`<div class="${ssrRenderClass([{ current: tick.year === unref(view).state.year }, "tick"])}"${ssrRenderAttr("title", tick.title)} data-v-7cc659d0><svg class="bars" viewBox="0 0 24 28" preserveAspectRatio="none" aria-hidden="true" data-v-7cc659d0><rect class="pale" x="3" width="18"${ssrRenderAttr("y", 27 - tick.pale)}${ssrRenderAttr("height", tick.pale)} data-v-7cc659d0></rect><rect class="full" x="3" width="18"${ssrRenderAttr("y", 27 - tick.full)}${ssrRenderAttr("height", tick.full)} data-v-7cc659d0></rect><line x1="0" x2="24" y1="27.5" y2="27.5" data-v-7cc659d0></line></svg><span class="year" data-v-7cc659d0>${ssrInterpolate(tick.year)}</span><span class="marks" data-v-7cc659d0><!--[-->`);
				ssrRenderList(tick.marks, (mark) => {
					_push(`<span class="tick-mark"${ssrRenderAttr("title", unref(t).local(mark.note))} data-v-7cc659d0><span aria-hidden="true" data-v-7cc659d0>${ssrInterpolate(mark.sign)}</span> <span class="mark-text" data-v-7cc659d0>${ssrInterpolate(mark.text)}</span></span>`);
				});
				_push(`<!--]--></span></div><!--]-->`);
			});
			_push(`<!--]--></div><p class="legend" data-v-7cc659d0><span data-v-7cc659d0>${ssrInterpolate(unref(t).timeline.legend)} </span><!--[-->`);
			ssrRenderList(keyMarks.value, (mark) => {
				_push(`<span class="mark-key" data-v-7cc659d0>${ssrInterpolate(mark.sign)} ${ssrInterpolate(mark.text)}</span>`);
			});
			_push(`<!--]--></p></section>`);
		};
	}
});
// src/components/timeline/YearTimeline.vue
var _sfc_setup$1 = YearTimeline_vue_vue_type_script_setup_true_lang_default.setup;
YearTimeline_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/timeline/YearTimeline.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var YearTimeline_default = /*#__PURE__*/ _plugin_vue_export_helper_default(YearTimeline_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-7cc659d0"]]);
// src/composables/datasetDocument.ts
/**
* The facts as a schema.org `Dataset`, for search engines that list data sets: which reports, which years, what is
* measured. No download is named, for the files are made in the reader's browser. Needed while prerendering only.
*/
function datasetDocument(t, dataset) {
	const editions = dataset.years.map(dataset.edition);
	const publishers = new Set(editions.map(({ report }) => t.local(report.publisher)));
	return {
		"@context": "https://schema.org",
		"@type": "Dataset",
		name: t.site.title,
		description: t.site.description,
		inLanguage: t.htmlLang,
		isAccessibleForFree: true,
		temporalCoverage: `${dataset.years[0]}/${dataset.years.at(-1)}`,
		...!dataset.pack && { spatialCoverage: {
			"@type": "Place",
			address: {
				"@type": "PostalAddress",
				addressCountry: "CN"
			}
		} },
		...dataset.date && { dateModified: dataset.date },
		variableMeasured: [...new Set(editions.map(({ indexName }) => t.local(indexName)))],
		creator: [...publishers].map((name) => ({
			"@type": "Organization",
			name
		})),
		citation: editions.map(({ report }) => `${report.title}, ${report.year}`)
	};
}
// src/composables/dimmed.ts
/** The same set each time, so that what shows all units sees no change. */
var none = /* @__PURE__ */ new Set();
/** Units outside the region in focus, or outside `pointed` while that says one, or of none of the bands filtered for. */
function useDimmed(pointed) {
	const dataset = useDataset();
	const view = useView();
	return computed(() => {
		const { bands } = view.state;
		const region = pointed?.() ?? view.state.region;
		if (!region && !bands.length) return none;
		const members = region ? dataset.region(region).members : void 0;
		const outside = /* @__PURE__ */ new Set();
		for (const [id, row] of view.assessment.units) {
			const inRegion = !members || members.includes(id);
			const inBands = !bands.length || row.bands.some((band) => bands.includes(band));
			if (!inRegion || !inBands) outside.add(id);
		}
		return outside;
	});
}
// src/composables/myProvince.ts
var key = "gov-service-atlas:province";
/** One for the whole visit; undefined until a page is hydrated. */
var mine = shallowRef();
/** What the device keeps; a denied storage only means that the choice lasts for this visit. */
function stored() {
	try {
		const id = localStorage.getItem(key);
		return id && /^\d{6}$/.test(id) ? id : null;
	} catch {
		return null;
	}
}
function store(id) {
	try {
		if (id) localStorage.setItem(key, id);
		else localStorage.removeItem(key);
	} catch {}
}
/** The reader's own province: kept on the device, never sent. Undefined until the page is hydrated. */
function useMyProvince() {
	onHydrated(() => {
		if (mine.value === void 0) mine.value = stored();
	});
	return {
		mine: readonly(mine),
		choose(id) {
			mine.value = id;
			store(id);
		}
	};
}
// src/composables/ogImage.ts
/**
* Path of the PNG that stands for a page where a link to it is shared, if there is one; made by `npm run og`. `path` comes
* without a language prefix.
*/
function ogImage(path, locale) {
	const [, kind, slug] = /^\/(?:(province|region)\/([a-z0-9-]+))?$/.exec(path) ?? [];
	if (path !== "/" && !slug) return void 0;
	return `/og/${locale === "en" ? "en/" : ""}${kind ? `${kind}-${slug}` : "overview"}.png`;
}
// src/composables/page.ts
/**
* What a page says about itself: title and description, its place in both languages, how it looks when it is shared.
* The prerendered file holds all of it; in the browser title and links follow.
*/
function usePageHead(title, description, { whole = false, listed = true, standIn, data } = {}) {
	const t = useMessages();
	useRoute().meta.page;
	const { plainPath } = useLocalePaths();
	const head = computed(() => {
		const path = plainPath();
		return {
			lang: t.value.htmlLang,
			title: whole ? title() : `${title()} · ${t.value.site.title}`,
			description: description(),
			site: t.value.site.title,
			locale: t.value.lang === "en" ? "en" : "zh-CN",
			paths: listed ? Object.fromEntries(locales.map((locale) => [locale, localePrefix[locale] + path])) : void 0,
			standIn
		};
	});
	{
		const path = plainPath();
		const sink = inject(headKey, void 0);
		if (sink) sink.head = {
			...head.value,
			image: listed ? ogImage(path, head.value.locale) : void 0,
			data: data?.()
		};
	}
}
/** The texts of one page in the language of the page; they travel with the page's own chunk. */
function usePageMessages(catalogue) {
	const t = useMessages();
	return computed(() => catalogue[t.value.lang]);
}
// src/domain/shownSources.ts
/** Whether a claim speaks of one of these, be it among others. */
var speaksOf = (claim, about) => about.has(claim.about) || "units" in claim && claim.units.some((id) => about.has(id));
/** Whether a claim stands in a file of the reader's. */
var isOwnClaim = ({ source }, sources) => sources.get(source)?.reliability === "own";
/** Whether a claim speaks of the key cities, or else of the provinces: each are assessed apart from the others. */
var concernsCities = ({ about }, cities) => about === "cities" || cities.has(about);
/**
* Whose figures stand behind what is shown of some editions. Own figures bound those of all other units of their year:
* whatever is shown of it has their file among its sources.
* @param concerns which claims can stand behind it
*/
function shownSources(editions, sources, concerns = () => true) {
	const files = /* @__PURE__ */ new Set();
	return {
		reports: editions.filter(({ claims }) => {
			const used = claims.filter(concerns);
			const own = used.filter((claim) => isOwnClaim(claim, sources));
			for (const { source } of own) files.add(sources.get(source).title.zh);
			return !own.length || own.length < used.length;
		}),
		files: [...files]
	};
}
// src/locales/sourceNote.ts
/** So many of the reader's files are named; more are counted. */
var most = 3;
/** Letters of a file's name that are shown: a longer one keeps both ends. */
var longest = 48;
var words = {
	zh: {
		own: (files, more) => `本机数据${files.map((file) => `“${file}”`).join("、")}${more ? `等${files.length + more}个文件` : ""}（非官方）`,
		report: (title, publisher) => `${publisher}《${title}》`,
		reports: (from, to) => `${from}—${to}年度各评估报告`,
		source: (parts) => `来源：${parts.join("；")}`
	},
	en: {
		own: (files, more) => `own data ${files.map((file) => `“${file}”`).join(", ")}${more ? ` and ${more} more files` : ""} (not official)`,
		report: (title, publisher) => `${publisher}, “${title}”`,
		reports: (from, to) => `the reports assessing ${from}–${to}`,
		source: (parts) => `Source: ${parts.join("; ")}`
	}
};
function shortened(file) {
	const letters = [...file];
	if (letters.length <= longest) return file;
	return `${letters.slice(0, 31).join("")}…${letters.slice(-16).join("")}`;
}
/** The reader's own files as a source; nothing where there are none. */
function ownNote(files, { lang }) {
	if (!files.length) return "";
	return words[lang].own(files.slice(0, most).map(shortened), Math.max(0, files.length - most));
}
/** Where the figures shown come from, in one line: the reader's own files first, then the reports. */
function sourceNote({ reports, files }, t) {
	const say = words[t.lang];
	const [first, last] = [reports[0], reports.at(-1)];
	const published = !first || !last ? "" : first === last ? say.report(last.report.title, t.local(last.report.publisher)) + t.source.retold.one : say.reports(first.year, last.year) + t.source.retold.several;
	return say.source([ownNote(files, t), published].filter(Boolean));
}
// src/composables/shownReports.ts
/**
* What the year in view rests on, to stand above its sentence: title of the report, where anything of it is published,
* and the reader's own files, where they hold figures of it.
* @param write how a title is written
*/
function useShownReports(write = (title) => title) {
	const t = useMessages();
	const dataset = useDataset();
	const view = useView();
	return computed(() => {
		const { reports, files } = shownSources([view.edition], dataset.sources, (claim) => !concernsCities(claim, dataset.cities));
		return [...reports.map(({ report }) => write(report.title)), ownNote(files, t.value)].filter(Boolean);
	});
}
// src/composables/urlState.ts
function same(a, b) {
	return [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => a[key] === b[key]);
}
/** Milliseconds the view must rest before the address follows. */
var rest = 120;
/**
* Mirrors the view in the address. Starts after mounting, so that the prerendered page is hydrated as it stands.
* The address follows once the view rests, so that a change costs no more than its pixels; a drag, a play-back or a
* run of quick steps leaves one entry in the history.
*/
function useUrlState() {
	const view = useView();
	const route = useRoute();
	const router = useRouter();
	const own = route.meta.page;
	/** Whether the drag or play-back under way, or just ended, has its entry already. */
	let entered = false;
	let timer;
	/** What this page itself is just writing into the address. */
	let written;
	function follow() {
		timer = void 0;
		if (route.meta.page !== own || same(view.query, route.query)) return;
		const method = entered ? "replace" : "push";
		entered = view.passing;
		const query = written = view.query;
		router[method]({
			query,
			hash: route.hash
		}).finally(() => {
			if (written === query) written = void 0;
		});
	}
	function start() {
		view.apply(route.query);
		watch(() => view.query, () => {
			window.clearTimeout(timer);
			timer = window.setTimeout(follow, rest);
		});
		watch(() => view.passing, (passing) => {
			if (passing || timer === void 0) entered = false;
		});
		watch(() => route.query, (query) => {
			if (written && same(written, query)) return;
			if (route.meta.page === own && !same(view.query, query)) view.apply(query);
		}, { flush: "sync" });
	}
	onHydrated(start);
	/**
	* A link followed while the address is still owed goes where it leads; to the same page in the other language it takes
	* the view along.
	*/
	const release = router.beforeEach((to) => {
		if (to.path === route.path || timer === void 0) return;
		window.clearTimeout(timer);
		timer = void 0;
		if (to.meta.page === own) return {
			path: to.path,
			query: view.query
		};
	});
	onBeforeUnmount(() => {
		release();
		window.clearTimeout(timer);
	});
}
// src/domain/statements/overview.ts
function exactCounts(nation) {
	const exact = Object.entries(nation.bandCounts).filter(([, [least, most]]) => least === most);
	return Object.fromEntries(exact.map(([band, [count]]) => [band, count]));
}
function overviewStatement(edition, assessment) {
	const { nation } = assessment;
	const first = [...assessment.units.values()].filter((row) => row.position[1] === 1);
	const bandCounts = exactCounts(nation);
	const bands = edition.bands.map(({ id }) => id);
	const [best = "", second = ""] = bands;
	const union = edition.claims.find((claim) => claim.what === "bandCount" && claim.about === "nation" && claim.bands.length === 2 && claim.bands.includes(best) && claim.bands.includes(second));
	return {
		year: edition.year,
		reportYear: edition.report.year,
		coverage: coverage(assessment),
		leaders: {
			units: first.map((row) => row.id),
			index: first[0]?.printedIndex
		},
		mean: {
			printed: nation.printedMean,
			doubtful: nation.printedMean !== void 0 && nation.meanBasis !== "printed",
			bounds: nation.mean
		},
		aboveMean: nation.aboveMean[0] === nation.aboveMean[1] ? nation.aboveMean[0] : void 0,
		bands,
		bandCounts,
		highOrBetter: bandCounts[best] === void 0 && union?.what === "bandCount" ? union.value : void 0
	};
}
// src/features/overview/OverviewView.vue?vue&type=script&setup=true&lang.ts
var OverviewView_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "OverviewView",
	__ssrInlineRender: true,
	setup(__props) {
		const ExportButton = defineAsyncComponent(() => import("./assets/ExportButton-BNe314JL.js"));
		const UnitCard = defineAsyncComponent(() => import("./assets/UnitCard-CwmK0lu7.js"));
		const MyUnit = defineAsyncComponent(() => import("./assets/MyUnit-Ca_XUlMI.js"));
		const ReadAloud = defineAsyncComponent(() => import("./assets/ReadAloud-Ba_ViSYN.js"));
		const t = useMessages();
		const nameOf = useNames();
		const dataset = useDataset();
		const view = useView();
		const { localPath } = useLocalePaths();
		useUrlState();
		/** The year for what is mostly out of sight: regions below the fold and the window's title. */
		const restYear = useFollow(() => view.state.year, useTemplateRef("regions"));
		const statement = computed(() => overviewStatement(view.edition, view.assessment));
		const sentence = computed(() => t.value.overview.sentence(statement.value, nameOf, marked));
		const gap = computed(() => t.value.overview.gap(statement.value, marked));
		/** Nothing is said of the provinces this year, but of key cities. */
		const citiesOnly = computed(() => {
			const { claims } = view.edition;
			return !dataset.pack && claims.length > 0 && claims.every((claim) => concernsCities(claim, dataset.cities));
		});
		const reports = useShownReports();
		const dimmed = useDimmed();
		const { mine } = useMyProvince();
		usePageHead(() => `${t.value.site.title} · ${t.value.year(restYear.value)}`, () => t.value.site.description, {
			whole: true,
			data: () => datasetDocument(t.value, dataset)
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[-->`);
			_push(ssrRenderComponent(LinkNotices_default, null, null, _parent));
			_push(`<div class="overview" data-v-4e80975c><header class="lead" data-v-4e80975c><p class="edition" data-v-4e80975c>`);
			_push(ssrRenderComponent(unref(ForeignRuns), { text: [...unref(reports), unref(t).local(unref(view).edition.indexName)].join(" · ") }, null, _parent));
			_push(`</p><h1 data-v-4e80975c>`);
			_push(ssrRenderComponent(unref(MarkedText), { text: sentence.value }, null, _parent));
			_push(`</h1><p class="gap" data-v-4e80975c>`);
			_push(ssrRenderComponent(unref(MarkedText), { text: gap.value }, null, _parent));
			_push(`<span data-v-4e80975c>${ssrInterpolate(statement.value.coverage.index < statement.value.coverage.units ? unref(t).overview.fill : "")} </span>`);
			if (citiesOnly.value) _push(ssrRenderComponent(unref(RouterLink), { to: {
				path: unref(localPath)("/cities"),
				query: { year: statement.value.year }
			} }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-4e80975c${_scopeId}>${ssrInterpolate(unref(t).overview.citiesOnly)}</span>`);
					else return [createVNode("span", null, toDisplayString(unref(t).overview.citiesOnly), 1)];
				}),
				_: 1
			}, _parent));
			else _push(`<!---->`);
			_push(`</p><div class="take" data-v-4e80975c>`);
			_push(ssrRenderComponent(unref(ReadAloud), { text: unref(unmarked)(`${sentence.value}\n${gap.value}`) }, null, _parent));
			_push(ssrRenderComponent(unref(ExportButton), { view: {
				kind: "overview",
				...unref(view).state
			} }, null, _parent));
			_push(`</div></header>`);
			_push(ssrRenderComponent(PartBoundary_default, { class: "time" }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(YearTimeline_default, null, null, _parent, _scopeId));
					else return [createVNode(YearTimeline_default)];
				}),
				_: 1
			}, _parent));
			_push(ssrRenderComponent(PartBoundary_default, { class: "map" }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(MapPanel_default, { dimmed: unref(dimmed) }, {
						chosen: withCtx((_, _push, _parent, _scopeId) => {
							if (_push) {
								if (unref(view).state.units.length) _push(ssrRenderComponent(unref(UnitCard), null, null, _parent, _scopeId));
								else if (unref(mine)) _push(ssrRenderComponent(unref(MyUnit), null, null, _parent, _scopeId));
								else _push(`<!---->`);
							} else return [unref(view).state.units.length ? (openBlock(), createBlock(unref(UnitCard), { key: 0 })) : unref(mine) ? (openBlock(), createBlock(unref(MyUnit), { key: 1 })) : createCommentVNode("", true)];
						}),
						_: 1
					}, _parent, _scopeId));
					else return [createVNode(MapPanel_default, { dimmed: unref(dimmed) }, {
						chosen: withCtx(() => [unref(view).state.units.length ? (openBlock(), createBlock(unref(UnitCard), { key: 0 })) : unref(mine) ? (openBlock(), createBlock(unref(MyUnit), { key: 1 })) : createCommentVNode("", true)]),
						_: 1
					}, 8, ["dimmed"])];
				}),
				_: 1
			}, _parent));
			_push(`<div class="side" data-v-4e80975c>`);
			_push(ssrRenderComponent(PartBoundary_default, { class: "figures" }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(ssrRenderComponent(NationFigures_default, null, null, _parent, _scopeId));
						_push(ssrRenderComponent(BandDistribution_default, null, null, _parent, _scopeId));
					} else return [createVNode(NationFigures_default), createVNode(BandDistribution_default)];
				}),
				_: 1
			}, _parent));
			_push(ssrRenderComponent(PartBoundary_default, null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(RankingList_default, { dimmed: unref(dimmed) }, null, _parent, _scopeId));
					else return [createVNode(RankingList_default, { dimmed: unref(dimmed) }, null, 8, ["dimmed"])];
				}),
				_: 1
			}, _parent));
			_push(`</div>`);
			if (unref(dataset).divided) {
				_push(`<section class="regions" aria-labelledby="regions-heading" data-v-4e80975c><h2 id="regions-heading" data-v-4e80975c>${ssrInterpolate(unref(t).regions.heading)}</h2><div class="panels" data-v-4e80975c><!--[-->`);
				ssrRenderList(unref(dataset).regions.keys(), (id) => {
					_push(ssrRenderComponent(PartBoundary_default, { key: id }, {
						default: withCtx((_, _push, _parent, _scopeId) => {
							if (_push) _push(ssrRenderComponent(RegionPanel_default, {
								id,
								year: unref(restYear)
							}, null, _parent, _scopeId));
							else return [createVNode(RegionPanel_default, {
								id,
								year: unref(restYear)
							}, null, 8, ["id", "year"])];
						}),
						_: 2
					}, _parent));
				});
				_push(`<!--]--></div></section>`);
			} else _push(`<!---->`);
			_push(`</div><!--]-->`);
		};
	}
});
// src/features/overview/OverviewView.vue
var _sfc_setup = OverviewView_vue_vue_type_script_setup_true_lang_default.setup;
OverviewView_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/overview/OverviewView.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var OverviewView_default = /*#__PURE__*/ _plugin_vue_export_helper_default(OverviewView_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-4e80975c"]]);
// src/app/routes.ts
/** Pages that speak of the bundled assessment alone: the site of a pack has none of them. */
var ofBundled = [
	"cities",
	"platform",
	"cases"
];
/** Every page once per language; the default language has no prefix. Only the overview is in the first bundle. */
var allPages = [
	{
		path: "/",
		name: "overview",
		component: OverviewView_default
	},
	{
		path: "/province/:slug",
		name: "province",
		component: () => import("./assets/ProvinceView-Cz_bEqo9.js")
	},
	{
		path: "/region/:slug",
		name: "region",
		component: () => import("./assets/RegionView-_wDt_zZA.js")
	},
	{
		path: "/compare",
		name: "compare",
		component: () => import("./assets/CompareView-CP6PXqnQ.js")
	},
	{
		path: "/cities",
		name: "cities",
		component: () => import("./assets/_nothing-BY5_8WgT.js").then((n) => n.n)
	},
	{
		path: "/platform",
		name: "platform",
		component: () => import("./assets/_nothing-BY5_8WgT.js").then((n) => n.n)
	},
	{
		path: "/cases",
		name: "cases",
		component: () => import("./assets/_nothing-BY5_8WgT.js").then((n) => n.n)
	},
	{
		path: "/score",
		name: "score",
		component: () => import("./assets/ScoreView-DVkj_6wA.js").then((n) => n.t)
	},
	{
		path: "/data",
		name: "data",
		component: () => import("./assets/DataView-VESCFasK.js").then((n) => n.t)
	},
	{
		path: "/share",
		name: "share",
		component: () => import("./assets/ShareView-CM_BeXvx.js")
	},
	{
		path: "/make",
		name: "make",
		component: () => import("./assets/MakeView-CtM-sRuL.js").then((n) => n.t)
	},
	{
		path: "/screen",
		name: "screen",
		component: () => import("./assets/ScreenView-B6faax8s.js"),
		bare: true
	},
	{
		path: "/screen/speaker",
		name: "speaker",
		component: () => import("./assets/SpeakerView-C486Pco3.js"),
		bare: true
	}
];
/** A pack without regions has one that holds all: no page of its own. */
var absent = sitePack && sitePack.dataset.regions.length < 2 ? [...ofBundled, "region"] : ofBundled;
var pages = sitePack ? allPages.filter(({ name }) => !absent.includes(name)) : allPages;
var routes = [...locales.flatMap((locale) => pages.map(({ path, name, component, bare }) => ({
	path: localePrefix[locale] + path,
	name: `${name}:${locale}`,
	component,
	meta: {
		locale,
		page: name,
		bare
	}
}))), {
	path: "/:path(.*)*",
	name: "notFound",
	component: () => import("./assets/NotFoundView-DX5EWlIs.js")
}];
/** The paths to prerender: every page for every slug, and the page that says “not here”, in each language. */
function prerenderedPaths() {
	const { units, regions } = siteDataset();
	const slugs = {
		province: units.map((unit) => unit.slug),
		region: regions.map((region) => region.slug)
	};
	return [...locales.flatMap((locale) => pages.flatMap(({ path, name }) => (slugs[name] ?? [""]).map((slug) => localePrefix[locale] + path.replace(":slug", slug)))), ...locales.map((locale) => `${localePrefix[locale]}/404`)];
}
// src/main.ts
/** Read by the prerenderer. */
var includedRoutes = () => prerenderedPaths();
var options = {
	routes,
	/** On one page the browser goes to anchors itself; below the sticky header otherwise. */
	scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? void 0 : to.hash ? {
		el: to.hash,
		top: 72
	} : { top: 0 })
};
/** Gives the app its stores and its texts, in the language of `path` first. */
async function equip(app, router, path) {
	const messages = shallowRef(await loadMessages(localeOf(path)));
	app.use(createPinia());
	app.provide(messagesKey, messages);
	app.provide(exportMenuKey, () => import("./assets/ExportMenu-CH9TXMKY.js"));
	router.beforeResolve(async (to) => {
		const locale = to.meta.locale;
		if (locale) messages.value = await loadMessages(locale);
	});
}
/** Called by the prerenderer for each path. The browser needs nothing of it. */
var createApp = ViteSSG(App_default, {
	...options,
	base: "/"
}, async ({ app, router, routePath, initialState }) => {
	app.provide(headKey, initialState);
	await equip(app, router, routePath ?? "/");
}, {
	useHead: false,
	hydration: true,
	transformState: () => ""
});
export { nobody as $, exactly as $t, markFill as A, fileOver as At, isWhole as B, bandCount as Bt, placesAmong as C, fillKey as Ct, differenceOf as D, InTurn as Dt, changeOf as E, shownMeasures as Et, NationFigures_default as F, useMessages as Ft, roundedQuotient as G, dataDate as Gt, figureText as H, indexClasses as Ht, formatIndex as I, useNames as It, marked as J, assess as Jt, toHundredths as K, tableIds as Kt, formatInterval as L, useDataset as Lt, stripAxis as M, markKept as Mt, stripMarks as N, ownDoor as Nt, placesGained as O, _plugin_vue_export_helper_default as Ot, stripX as P, useLocalePaths as Pt, MapPanel_default as Q, covers as Qt, formatRange as R, scaleOf as Rt, lastOf as S, fillAttribute as St, tellingPlace as T, positionStep as Tt, fromHundredths as U, shownScale as Ut, outward as V, bandStep as Vt, roundedMean as W, cityYears as Wt, translateOf as X, bandOf$1 as Xt, plain as Y, bandInterval as Yt, unmarked as Z, contains as Zt, regionStatement as _, targetKey as _t, isOwnClaim as a, _defineProperty as an, LiveMap as at, isOpen as b, useView as bt, usePageHead as c, localePrefix as cn, createApp, LinkNotices_default as ct, useDimmed as d, whenIdle as dn, figureKey as dt, intersect as en, useMapTexts as et, datasetDocument as f, announce as fn, findFigure as ft, MarkedText as g, partsOf as gt, yearAxis as h, explain as ht, concernsCities as i, ContradictionError as in, includedRoutes, nearestGround as it, markOf as j, hasKept as jt, RankingHalf_default as k, onHydrated as kt, usePageMessages as l, locales as ln, NoticeBar_default as lt, GAP_WIDTH as m, checkKey as mt, useShownReports as n, isExact as nn, ChinaMap_default as nt, shownSources as o, loadMessages as on, map_default$2 as ot, YearTimeline_default as p, parseFigureKey as pt, BandDistribution_default as q, coverage as qt, sourceNote as r, width$2 as rn, ground as rt, speaksOf as s, loadReasons as sn, MapNotes_default as st, overviewStatement as t, isEmpty as tn, MapPatterns_default as tt, useMyProvince as u, sitePack as un, exportMenuKey as ut, RankingList_default as v, ForeignRuns as vt, ranked as w, fillOf as wt, isVague as x, queryText as xt, firstOf as y, PartBoundary_default as yt, isTelling as z, stepOfBand as zt };
