import { $t as exactly, Bt as bandCount, D as differenceOf, Dt as InTurn, E as changeOf, Ft as useMessages, It as useNames, J as marked, Lt as useDataset, Ot as _plugin_vue_export_helper_default, Pt as useLocalePaths, Qt as covers, St as fillAttribute, Ut as shownScale, X as translateOf, Yt as bandInterval, _ as regionStatement, _t as targetKey, c as usePageHead, l as usePageMessages, s as speaksOf, u as useMyProvince, wt as fillOf, x as isVague, z as isTelling } from "../main.mjs";
import { t as nearView } from "./nearView-BKGKgxEh.js";
import { a as UnitStrip_default, i as CaseLines_default, n as ReportHistory_default, r as ReportPage_default, s as FocusMap_default, t as SlugPage_default } from "./SlugPage-CrehVNmL.js";
import { r as usePageYear } from "./pageState-CYYo1fbd.js";
import { t as bundledCases } from "./bundledCases-B5GtyNwr.js";
import { t as casesOf } from "./cases-B2OklnWC.js";
import { c as unitHistory, l as indexAxis, o as positionSpans, r as indexSpans, u as indexTicks } from "./corridor-DR5aLbSm.js";
import { n as unitStatement, t as rankOf } from "./unit-BTb9qTCb.js";
import { n as messages$1, t as messages } from "./province.zh-C_vjKvxy.js";
import { t as _nothing_default } from "./_nothing-BY5_8WgT.js";
import { t as claimText } from "./claimText-BMAqUeiV.js";
import { t as DataTable_default } from "./DataTable-BPictl85.js";
import { Fragment, computed, createBlock, createCommentVNode, createVNode, defineComponent, mergeProps, openBlock, renderList, toDisplayString, unref, useSSRContext, withCtx } from "vue";
import { RouterLink, useRoute } from "vue-router";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/features/profile/MyProvince.vue?vue&type=script&setup=true&lang.ts
/** The reader's own province, kept on the device. Appears once the page is mounted. */
var MyProvince_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "MyProvince",
	__ssrInlineRender: true,
	props: { id: {} },
	setup(__props) {
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const { mine, choose } = useMyProvince();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<p${ssrRenderAttrs(mergeProps({ class: "my-province" }, _attrs))} data-v-46c31f66>`);
			if (unref(mine) !== void 0) _push(`<button type="button"${ssrRenderAttr("aria-pressed", unref(mine) === __props.id)}${ssrRenderAttr("title", unref(p).mine.note)} data-v-46c31f66>${ssrInterpolate(unref(mine) === __props.id ? unref(p).mine.chosen : unref(p).mine.choose)}</button>`);
			else _push(`<!---->`);
			_push(`</p>`);
		};
	}
});
// src/features/profile/MyProvince.vue
var _sfc_setup$7 = MyProvince_vue_vue_type_script_setup_true_lang_default.setup;
MyProvince_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/MyProvince.vue");
	return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
var MyProvince_default = /*#__PURE__*/ _plugin_vue_export_helper_default(MyProvince_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-46c31f66"]]);
// src/features/profile/ProvinceClaims.vue?vue&type=script&setup=true&lang.ts
var ProvinceClaims_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ProvinceClaims",
	__ssrInlineRender: true,
	props: { unit: {} },
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		const cities = computed(() => [...dataset.cities.values()].filter(({ province }) => province === props.unit.id).map(({ id }) => id));
		const subjects = computed(() => /* @__PURE__ */ new Set([props.unit.id, ...cities.value]));
		const rows = computed(() => [...dataset.years].reverse().flatMap((year) => {
			const edition = dataset.edition(year);
			const aside = new Set(edition.resolutions.flatMap((resolution) => resolution.setAside));
			return edition.claims.filter((claim) => speaksOf(claim, subjects.value)).map((claim) => ({
				edition,
				claim,
				cities: cities.value.filter((id) => speaksOf(claim, /* @__PURE__ */ new Set([id]))),
				flags: [
					claim.weak ? t.value.source.weak : "",
					claim.inferred ? t.value.source.inferred : "",
					aside.has(claim.id) ? t.value.source.setAside : "",
					claim.note ? t.value.local(claim.note) : ""
				].filter(Boolean).join(t.value.lang === "zh" ? "；" : "; ")
			}));
		}));
		function sourceLine({ claim }) {
			const source = dataset.sources.get(claim.source);
			if (!source) return claim.source;
			return [
				t.value.local(source.publisher),
				t.value.local(source.title),
				source.date,
				claim.page
			].filter(Boolean).join(t.value.lang === "zh" ? "，" : ", ");
		}
		const columns = computed(() => [
			{
				id: "year",
				label: p.value.history.year,
				text: ({ edition }) => String(edition.year),
				sort: ({ edition }) => edition.year
			},
			{
				id: "claim",
				label: p.value.claims.claim,
				text: ({ edition, claim, cities: about }) => [...about.map(nameOf), claimText(claim, edition, t.value, nameOf)].join(" · ")
			},
			{
				id: "source",
				label: p.value.claims.source,
				text: sourceLine,
				sort: sourceLine
			},
			{
				id: "quote",
				label: p.value.claims.quote,
				text: ({ claim }) => claim.quote ?? ""
			},
			{
				id: "flags",
				label: p.value.claims.flags,
				text: ({ flags }) => flags
			}
		]);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "claims",
				"aria-labelledby": "claims-heading"
			}, _attrs))} data-v-bff28828><h2 id="claims-heading" data-v-bff28828>${ssrInterpolate(unref(p).claims.heading)}</h2>`);
			_push(ssrRenderComponent(DataTable_default, {
				caption: unref(p).claims.table(unref(nameOf)(__props.unit.id)),
				columns: columns.value,
				rows: rows.value,
				"row-key": ({ edition, claim }) => `${edition.year}/${claim.id}`,
				file: `${__props.unit.slug}-claims`
			}, null, _parent));
			_push(`</section>`);
		};
	}
});
// src/features/profile/ProvinceClaims.vue
var _sfc_setup$6 = ProvinceClaims_vue_vue_type_script_setup_true_lang_default.setup;
ProvinceClaims_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/ProvinceClaims.vue");
	return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
var ProvinceClaims_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ProvinceClaims_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-bff28828"]]);
// src/domain/neighbours.ts
/** A unit and those certainly level with it. */
function levelWith({ units, order }, row) {
	return [row, ...order.level(row.id).map((id) => units.get(id))];
}
/**
* Whether the units level with one another stand right above those of a lower level: whatever the truth is, there are no
* more units above the lower ones than these and those above these.
*/
function rightAbove(upper, [lower]) {
	return lower.position[1] === upper[0].position[0] + upper.length;
}
/**
* The units right above and right below, and those level with the unit, as far as that is certain.
* @param better which end of the scale is
* @throws RangeError for a unit that the assessment does not hold
*/
function neighboursOf(id, assessment, better = "higher") {
	const { units, order } = assessment;
	const row = units.get(id);
	if (!row) throw new RangeError(`No unit ${id} in ${assessment.year}`);
	const own = levelWith(assessment, row);
	const next = (upward) => {
		const others = [...units.values()].filter((other) => order.of(id, other.id) === (upward ? "below" : "above"));
		const end = ({ position }) => upward ? position[0] : -position[1];
		const nearest = Math.max(...others.map(end));
		for (const other of others.filter((each) => end(each) === nearest)) {
			const level = levelWith(assessment, other);
			const [upper, lower] = upward ? [level, own] : [own, level];
			if (!rightAbove(upper, lower)) continue;
			const [greater, less] = better === "lower" ? [lower, upper] : [upper, lower];
			const distance = differenceOf(greater[0].index, less[0].index, "above");
			return {
				kind: "known",
				units: level.map((unit) => unit.id),
				distance
			};
		}
		return { kind: "unknown" };
	};
	const last = row.position[0] + own.length > units.size;
	return {
		above: row.position[1] === 1 ? { kind: "none" } : next(true),
		below: last ? { kind: "none" } : next(false),
		level: own.slice(1).map((unit) => unit.id)
	};
}
/**
* Distance to the lower edge of the next band up. Unknown unless the band is certain and the index is known better
* than by its band alone.
*/
function distanceToNextBand(row, bands) {
	const at = bands.findIndex((band) => band.id === row.bands[0]);
	const own = bands[at];
	if (!own || row.bands.length !== 1) return { kind: "unknown" };
	const next = bands[at - 1];
	if (!next) return { kind: "top" };
	if (covers(row.index, {
		...bandInterval(own),
		loOpen: true,
		hiOpen: true
	})) return { kind: "unknown" };
	const falls = next.lo < own.lo;
	const edge = falls ? next.hi : next.lo;
	const distance = falls ? differenceOf(row.index, exactly(edge)) : differenceOf(exactly(edge), row.index);
	const edgeIs = [own, next].some((band) => band.edgeUnstated?.includes(edge)) ? "unstated" : (falls ? next.hiClosed : next.loClosed) ? "in" : "out";
	return {
		kind: "known",
		band: next.id,
		edge,
		edgeIs,
		distance
	};
}
// src/features/profile/ProvinceDistance.vue?vue&type=script&setup=true&lang.ts
/** How far the unit is from the band above and from the units right above and below. */
var ProvinceDistance_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ProvinceDistance",
	__ssrInlineRender: true,
	props: {
		unit: {},
		year: {},
		query: {}
	},
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		const { localPath } = useLocalePaths();
		const assessment = computed(() => dataset.assessment(props.year));
		const row = computed(() => assessment.value.units.get(props.unit.id));
		const neighbours = computed(() => neighboursOf(props.unit.id, assessment.value, shownScale.better));
		const key = (what) => targetKey({
			year: props.year,
			about: props.unit.id,
			what
		});
		const band = computed(() => {
			const found = distanceToNextBand(row.value, dataset.edition(props.year).bands);
			const say = p.value.distance;
			if (found.kind === "unknown") return {
				label: say.bandNone,
				text: say.unknown,
				note: ""
			};
			if (found.kind === "top") return {
				label: say.bandNone,
				text: say.top,
				note: ""
			};
			return {
				label: say.band(t.value.band[found.band] ?? found.band),
				text: t.value.interval(found.distance),
				note: say.edge[found.edgeIs](found.edge)
			};
		});
		function line(neighbour, none) {
			const say = p.value.distance;
			if (neighbour.kind !== "known") return {
				text: neighbour.kind === "none" ? none : say.unknown,
				units: [],
				compare: void 0,
				apart: ""
			};
			const slugs = neighbour.units.map((id) => dataset.unit(id).slug);
			return {
				text: "",
				units: neighbour.units.map((id, at) => ({
					id,
					to: {
						path: localPath(`/province/${slugs[at]}`),
						query: props.query
					}
				})),
				apart: isTelling(neighbour.distance) ? t.value.interval(neighbour.distance) : say.unknown,
				compare: {
					to: localPath(`/compare?units=${props.unit.slug}~${slugs[0]}`),
					text: say.compare(nameOf(neighbour.units[0]))
				}
			};
		}
		const lines = computed(() => {
			const say = p.value.distance;
			const { above, below } = neighbours.value;
			return [{
				label: say.above,
				...line(above, say.first)
			}, {
				label: say.below,
				...line(below, say.last)
			}];
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "distance",
				"aria-labelledby": "distance-heading"
			}, _attrs))} data-v-796c7f1f><h2 id="distance-heading" data-v-796c7f1f>${ssrInterpolate(unref(bandCount)() > 1 ? unref(p).distance.heading : unref(p).distance.plainHeading)}</h2><dl data-v-796c7f1f>`);
			if (unref(bandCount)() > 1) _push(`<div data-v-796c7f1f><dt data-v-796c7f1f>${ssrInterpolate(band.value.label)}</dt><dd data-v-796c7f1f><button type="button" class="fig"${ssrRenderAttr("data-explain", key("index"))} data-v-796c7f1f>${ssrInterpolate(band.value.text)}</button><span class="note" data-v-796c7f1f>${ssrInterpolate(band.value.note)}</span></dd></div>`);
			else _push(`<!---->`);
			if (neighbours.value.level.length) _push(`<div data-v-796c7f1f><dt data-v-796c7f1f>${ssrInterpolate(unref(p).distance.level)}</dt><dd data-v-796c7f1f>${ssrInterpolate(unref(t).list(neighbours.value.level.map(unref(nameOf))))}</dd></div>`);
			else _push(`<!---->`);
			_push(`<!--[-->`);
			ssrRenderList(lines.value, (each) => {
				_push(`<div data-v-796c7f1f><dt data-v-796c7f1f>${ssrInterpolate(each.label)}</dt><dd data-v-796c7f1f>`);
				if (each.text) _push(`<button type="button" class="fig"${ssrRenderAttr("data-explain", key("position"))} data-v-796c7f1f>${ssrInterpolate(each.text)}</button>`);
				else _push(`<!---->`);
				_push(`<!--[-->`);
				ssrRenderList(each.units, (next) => {
					_push(ssrRenderComponent(unref(RouterLink), {
						key: next.id,
						to: next.to
					}, {
						default: withCtx((_, _push, _parent, _scopeId) => {
							if (_push) _push(`<span data-v-796c7f1f${_scopeId}>${ssrInterpolate(unref(nameOf)(next.id))}</span>`);
							else return [createVNode("span", null, toDisplayString(unref(nameOf)(next.id)), 1)];
						}),
						_: 2
					}, _parent));
				});
				_push(`<!--]-->`);
				if (each.apart) _push(`<button type="button" class="fig"${ssrRenderAttr("data-explain", key("index"))} data-v-796c7f1f>${ssrInterpolate(unref(p).distance.behind(each.apart))}</button>`);
				else _push(`<!---->`);
				if (each.compare) _push(ssrRenderComponent(unref(RouterLink), {
					class: "compare",
					to: each.compare.to
				}, {
					default: withCtx((_, _push, _parent, _scopeId) => {
						if (_push) _push(`<span data-v-796c7f1f${_scopeId}>${ssrInterpolate(each.compare.text)}</span>`);
						else return [createVNode("span", null, toDisplayString(each.compare.text), 1)];
					}),
					_: 2
				}, _parent));
				else _push(`<!---->`);
				_push(`</dd></div>`);
			});
			_push(`<!--]--></dl></section>`);
		};
	}
});
// src/features/profile/ProvinceDistance.vue
var _sfc_setup$5 = ProvinceDistance_vue_vue_type_script_setup_true_lang_default.setup;
ProvinceDistance_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/ProvinceDistance.vue");
	return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
var ProvinceDistance_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ProvinceDistance_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-796c7f1f"]]);
// src/features/profile/ProvinceFigures.vue?vue&type=script&setup=true&lang.ts
/** The figures of one unit in one year, each with its source. */
var ProvinceFigures_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ProvinceFigures",
	__ssrInlineRender: true,
	props: { statement: {} },
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		const row = computed(() => dataset.assessment(props.statement.year).units.get(props.statement.id));
		const change = computed(() => {
			const { id, year } = props.statement;
			const found = changeOf(id, dataset.assessment(year), dataset.previous(year));
			return found ? t.value.ranking.places(found.places, found.since) : "";
		});
		const figures = computed(() => {
			const { id, year, units, region, position, vague, rank } = props.statement;
			const key = (what) => targetKey({
				year,
				about: id,
				what
			});
			const places = {
				label: t.value.measure.position,
				text: position ? vague ? t.value.kind.bounded : t.value.positionRange(position) : t.value.kind.unpublished,
				unknown: !position || vague,
				of: position && !vague && p.value.figures.of(units),
				note: change.value || (position && vague ? "" : t.value.basis[row.value.positionBasis]),
				key: key("position")
			};
			const printed = {
				label: t.value.ranking.rank,
				text: rank ? String(rank.printed) : t.value.kind.unpublished,
				unknown: !rank,
				note: rank ? p.value.figures.standing[rank.standing] : "",
				key: key("position")
			};
			return [
				{
					label: t.value.measure.index,
					text: t.value.interval(row.value.index),
					unknown: !isTelling(row.value.index),
					note: t.value.basis[row.value.indexBasis],
					key: key("index")
				},
				...rank?.standing === "used" && position && position[0] < position[1] ? [printed, places] : [places, printed],
				...bandCount() > 1 ? [{
					label: t.value.measure.band,
					text: t.value.bands(row.value.bands),
					unknown: row.value.bands.length > 1,
					note: t.value.basis[row.value.bandBasis],
					swatch: fillAttribute(fillOf(row.value, "band", units)),
					key: key("band")
				}] : [],
				...dataset.divided ? [{
					label: p.value.figures.regionPlace(nameOf(region.id)),
					text: region.place ? t.value.positionRange(region.place) : p.value.figures.unknown,
					unknown: !region.place,
					of: region.place && p.value.figures.of(region.size),
					note: "",
					key: key("position")
				}] : []
			];
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<dl${ssrRenderAttrs(mergeProps({
				class: "figures",
				"aria-label": unref(p).figures.label(unref(nameOf)(__props.statement.id), __props.statement.year)
			}, _attrs))} data-v-4d58f3c1><!--[-->`);
			ssrRenderList(figures.value, (figure) => {
				_push(`<div data-v-4d58f3c1><dt data-v-4d58f3c1>${ssrInterpolate(figure.label)}</dt><dd data-v-4d58f3c1>`);
				if (figure.swatch) _push(`<svg class="swatch" viewBox="0 0 18 18" aria-hidden="true" data-v-4d58f3c1><rect x="0.5" y="0.5" width="17" height="17"${ssrRenderAttr("fill", figure.swatch)} data-v-4d58f3c1></rect></svg>`);
				else _push(`<!---->`);
				_push(`<button type="button" class="${ssrRenderClass([{ unknown: figure.unknown }, "fig"])}"${ssrRenderAttr("translate", unref(translateOf)(figure.text))}${ssrRenderAttr("data-explain", figure.key)} data-v-4d58f3c1>${ssrInterpolate(figure.text)}</button>`);
				if (figure.of) _push(`<span class="of" data-v-4d58f3c1>${ssrInterpolate(figure.of)}</span>`);
				else _push(`<!---->`);
				_push(`</dd><dd class="note" data-v-4d58f3c1>${ssrInterpolate(figure.note)}</dd></div>`);
			});
			_push(`<!--]--></dl>`);
		};
	}
});
// src/features/profile/ProvinceFigures.vue
var _sfc_setup$4 = ProvinceFigures_vue_vue_type_script_setup_true_lang_default.setup;
ProvinceFigures_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/ProvinceFigures.vue");
	return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
var ProvinceFigures_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ProvinceFigures_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-4d58f3c1"]]);
// src/features/profile/historyPanels.ts
/** Index, position and band of a unit over the years, as panels of one chart. */
function useHistoryPanels(history, bands) {
	const t = useMessages();
	const dataset = useDataset();
	/** Possible bands as places on an axis of as many rows, highest on top. */
	const bandSpans = () => history().map(({ row, known, ...mark }) => {
		const places = row.bands.map((id) => bands().findIndex((band) => band.id === id));
		return {
			...mark,
			range: known.band ? [Math.min(...places), Math.max(...places) + 1] : void 0
		};
	});
	return computed(() => {
		const n = dataset.units.size;
		const rowOf = (year) => history().find((each) => each.year === year).row;
		return [
			{
				id: "index",
				label: t.value.measure.index,
				spans: indexSpans(history()),
				...indexAxis(),
				height: 112,
				ticks: indexTicks().map((value) => ({
					value,
					label: String(value)
				})),
				text: (value) => t.value.index(value)
			},
			{
				id: "position",
				label: t.value.measure.position,
				spans: positionSpans(history()),
				from: 1,
				to: n,
				height: 96,
				ticks: [...[
					1,
					8,
					16,
					24
				].filter((place) => place < n * .85), n].map((value) => ({
					value,
					label: String(value)
				})),
				text: String,
				bridging: true
			},
			{
				id: "band",
				label: t.value.measure.band,
				spans: bandSpans(),
				from: 0,
				to: bands().length,
				height: 64,
				ticks: bands().map((band, at) => ({
					value: at + .5,
					label: t.value.local(band.name).replace("Very high", "V. high"),
					line: false
				})),
				fill: (year) => fillAttribute(fillOf(rowOf(year), "band", n))
			}
		];
	});
}
// src/features/profile/ProvinceHistory.vue?vue&type=script&setup=true&lang.ts
/** Index, position and band over the years: chart and, saying the same, table. */
var ProvinceHistory_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ProvinceHistory",
	__ssrInlineRender: true,
	props: {
		unit: {},
		history: {},
		year: {}
	},
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		const panels = useHistoryPanels(() => props.history, () => dataset.edition(props.year).bands);
		const explain = (what) => (row) => targetKey({
			year: row.year,
			about: props.unit.id,
			what
		});
		function rankText({ year, row }) {
			const rank = rankOf(row.id, dataset.edition(year), row.printedRank);
			return rank ? p.value.history.printedRank(rank.printed, rank.standing) : t.value.kind.unpublished;
		}
		const vague = ({ position }) => isVague(position, dataset.units.size);
		const columns = computed(() => [
			{
				id: "year",
				label: p.value.history.year,
				text: ({ year }) => String(year),
				sort: ({ year }) => year
			},
			{
				id: "index",
				label: t.value.measure.index,
				numeric: true,
				text: ({ row }) => t.value.interval(row.index),
				explain: explain("index"),
				unknown: ({ row }) => !isTelling(row.index)
			},
			{
				id: "band",
				label: t.value.measure.band,
				text: ({ row }) => t.value.bands(row.bands),
				explain: explain("band"),
				unknown: ({ known }) => !known.band
			},
			{
				id: "position",
				label: t.value.measure.position,
				numeric: true,
				text: ({ row, known }) => !known.position ? t.value.kind.unpublished : vague(row) ? t.value.kind.bounded : t.value.positionRange(row.position),
				explain: explain("position"),
				unknown: ({ known, row }) => !known.position || vague(row)
			},
			{
				id: "rank",
				label: p.value.history.rank,
				numeric: true,
				text: rankText,
				explain: explain("position"),
				unknown: ({ row }) => row.printedRank === void 0
			},
			{
				id: "basis",
				label: p.value.history.basis,
				text: ({ row }) => t.value.basis[row.basis],
				unknown: ({ row }) => row.basis === "unknown"
			}
		]);
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(ReportHistory_default, mergeProps({
				panels: unref(panels),
				columns: columns.value,
				history: __props.history,
				year: __props.year,
				name: unref(nameOf)(__props.unit.id),
				file: `${__props.unit.slug}-history`,
				texts: unref(p).history
			}, _attrs), null, _parent));
		};
	}
});
// src/features/profile/ProvinceHistory.vue
var _sfc_setup$3 = ProvinceHistory_vue_vue_type_script_setup_true_lang_default.setup;
ProvinceHistory_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/ProvinceHistory.vue");
	return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
var ProvinceHistory_default = ProvinceHistory_vue_vue_type_script_setup_true_lang_default;
// src/features/profile/ProvinceNewer.vue?vue&type=script&setup=true&lang.ts
/** What sources say of the unit in years after the one on show: one line a year. */
var ProvinceNewer_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ProvinceNewer",
	__ssrInlineRender: true,
	props: {
		unit: {},
		year: {}
	},
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		const route = useRoute();
		const lines = computed(() => dataset.years.filter((year) => year > props.year).map((year) => ({
			year,
			told: toldIn(year)
		})).filter(({ told }) => told.length));
		function toldIn(year) {
			const edition = dataset.edition(year);
			const text = (claim) => claimText(claim, edition, t.value, nameOf);
			return edition.claims.filter((claim) => claim.what === "group" || claim.about === props.unit.id).filter((claim) => speaksOf(claim, /* @__PURE__ */ new Set([props.unit.id]))).map((claim) => p.value.newer.claim(text(claim), claim.weak ? "weak" : claim.inferred ? "inferred" : "printed"));
		}
		return (_ctx, _push, _parent, _attrs) => {
			if (lines.value.length) {
				_push(`<section${ssrRenderAttrs(mergeProps({
					class: "newer",
					"aria-label": unref(p).newer.label(unref(nameOf)(__props.unit.id), __props.year)
				}, _attrs))} data-v-668dcae4><!--[-->`);
				ssrRenderList(lines.value, (each) => {
					_push(`<p data-v-668dcae4>`);
					_push(ssrRenderComponent(unref(RouterLink), { to: {
						path: unref(route).path,
						query: { year: each.year }
					} }, {
						default: withCtx((_, _push, _parent, _scopeId) => {
							if (_push) _push(`<span data-v-668dcae4${_scopeId}>${ssrInterpolate(unref(t).year(each.year))}</span>`);
							else return [createVNode("span", null, toDisplayString(unref(t).year(each.year)), 1)];
						}),
						_: 2
					}, _parent));
					_push(`<span data-v-668dcae4>${ssrInterpolate(unref(p).newer.list(each.told))}</span></p>`);
				});
				_push(`<!--]--></section>`);
			} else _push(`<!---->`);
		};
	}
});
// src/features/profile/ProvinceNewer.vue
var _sfc_setup$2 = ProvinceNewer_vue_vue_type_script_setup_true_lang_default.setup;
ProvinceNewer_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/ProvinceNewer.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var ProvinceNewer_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ProvinceNewer_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-668dcae4"]]);
// src/features/profile/ProvincePage.vue?vue&type=script&setup=true&lang.ts
var ProvincePage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ProvincePage",
	__ssrInlineRender: true,
	props: { unit: {} },
	setup(__props) {
		const ProvincePlatform = nearView(() => import("./_nothing-BY5_8WgT.js").then((n) => n.n));
		const ProvincePractices = nearView(() => import("./_nothing-BY5_8WgT.js").then((n) => n.n));
		const props = __props;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		const { localPath } = useLocalePaths();
		const book = bundledCases();
		const editions = computed(() => dataset.years.map(dataset.edition));
		const history = computed(() => unitHistory(props.unit.id, editions.value, dataset.assessment));
		const { year, query } = usePageYear(() => dataset.defaultYear);
		const region = computed(() => dataset.region(props.unit.region));
		const assessment = computed(() => dataset.assessment(year.value));
		const statement = computed(() => unitStatement(props.unit.id, region.value, dataset.edition(year.value), assessment.value));
		const sentence = computed(() => p.value.sentence(statement.value, nameOf));
		const members = computed(() => regionStatement(region.value, dataset.edition(year.value), assessment.value, dataset.previous(year.value)));
		const boxes = computed(() => casesOf(book, props.unit.id));
		const toUnit = (id) => ({
			path: localPath(`/province/${dataset.unit(id).slug}`),
			query: query.value
		});
		const walk = computed(() => {
			const ids = [...dataset.units.keys()];
			const at = ids.indexOf(props.unit.id);
			return [{
				way: "previous",
				id: ids[at - 1]
			}, {
				way: "next",
				id: ids[at + 1]
			}].filter((each) => each.id !== void 0);
		});
		usePageHead(() => p.value.title(nameOf(props.unit.id)), () => p.value.description(sentence.value));
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(ReportPage_default, mergeProps({
				class: "province",
				crumbs: [...unref(dataset).divided ? [{
					text: unref(nameOf)(__props.unit.region),
					path: `/region/${region.value.slug}`
				}] : [], { text: unref(t).lang === "zh" ? __props.unit.fullName : __props.unit.english }],
				title: unref(p).sentence(statement.value, unref(nameOf), unref(marked)),
				lead: unref(t).assessedYear(unref(year), statement.value.reportYear),
				view: {
					kind: "province",
					id: __props.unit.id,
					year: unref(year)
				},
				year: unref(year),
				opening: unref(dataset).defaultYear,
				"years-label": unref(p).years.label,
				"walk-label": unref(p).walk.label
			}, _attrs), {
				beside: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(MyProvince_default, { id: __props.unit.id }, null, _parent, _scopeId));
					else return [createVNode(MyProvince_default, { id: __props.unit.id }, null, 8, ["id"])];
				}),
				walk: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<!--[-->`);
						ssrRenderList(walk.value, (each) => {
							_push(ssrRenderComponent(unref(RouterLink), {
								key: each.id,
								class: ["step", each.way],
								to: toUnit(each.id)
							}, {
								default: withCtx((_, _push, _parent, _scopeId) => {
									if (_push) _push(`<span data-v-010b0a3a${_scopeId}>${ssrInterpolate(unref(p).walk[each.way])}</span><span data-v-010b0a3a${_scopeId}> ${ssrInterpolate(unref(nameOf)(each.id))}</span>`);
									else return [createVNode("span", null, toDisplayString(unref(p).walk[each.way]), 1), createVNode("span", null, " " + toDisplayString(unref(nameOf)(each.id)), 1)];
								}),
								_: 2
							}, _parent, _scopeId));
						});
						_push(`<!--]-->`);
					} else return [(openBlock(true), createBlock(Fragment, null, renderList(walk.value, (each) => {
						return openBlock(), createBlock(unref(RouterLink), {
							key: each.id,
							class: ["step", each.way],
							to: toUnit(each.id)
						}, {
							default: withCtx(() => [createVNode("span", null, toDisplayString(unref(p).walk[each.way]), 1), createVNode("span", null, " " + toDisplayString(unref(nameOf)(each.id)), 1)]),
							_: 2
						}, 1032, ["class", "to"]);
					}), 128))];
				}),
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<div class="known wide" data-v-010b0a3a${_scopeId}>`);
						_push(ssrRenderComponent(unref(InTurn), null, {
							default: withCtx((_, _push, _parent, _scopeId) => {
								if (_push) _push(ssrRenderComponent(ProvinceFigures_default, { statement: statement.value }, null, _parent, _scopeId));
								else return [createVNode(ProvinceFigures_default, { statement: statement.value }, null, 8, ["statement"])];
							}),
							_: 1
						}, _parent, _scopeId));
						_push(ssrRenderComponent(unref(InTurn), null, {
							default: withCtx((_, _push, _parent, _scopeId) => {
								if (_push) _push(ssrRenderComponent(ProvinceNewer_default, {
									unit: __props.unit,
									year: unref(year)
								}, null, _parent, _scopeId));
								else return [createVNode(ProvinceNewer_default, {
									unit: __props.unit,
									year: unref(year)
								}, null, 8, ["unit", "year"])];
							}),
							_: 1
						}, _parent, _scopeId));
						_push(`</div><div class="columns" data-v-010b0a3a${_scopeId}><div class="stack" data-v-010b0a3a${_scopeId}>`);
						_push(ssrRenderComponent(unref(InTurn), null, {
							default: withCtx((_, _push, _parent, _scopeId) => {
								if (_push) _push(ssrRenderComponent(ProvinceDistance_default, {
									unit: __props.unit,
									year: unref(year),
									query: unref(query)
								}, null, _parent, _scopeId));
								else return [createVNode(ProvinceDistance_default, {
									unit: __props.unit,
									year: unref(year),
									query: unref(query)
								}, null, 8, [
									"unit",
									"year",
									"query"
								])];
							}),
							_: 1
						}, _parent, _scopeId));
						if (unref(dataset).divided) {
							_push(`<section aria-labelledby="region-heading" data-v-010b0a3a${_scopeId}><h2 id="region-heading" data-v-010b0a3a${_scopeId}>${ssrInterpolate(unref(p).region.heading(unref(nameOf)(region.value.id)))}</h2>`);
							_push(ssrRenderComponent(unref(InTurn), null, {
								default: withCtx((_, _push, _parent, _scopeId) => {
									if (_push) _push(ssrRenderComponent(UnitStrip_default, {
										rows: members.value.members,
										year: unref(year),
										units: assessment.value.units.size,
										mean: members.value.group.mean,
										selected: __props.unit.id,
										to: toUnit
									}, null, _parent, _scopeId));
									else return [createVNode(UnitStrip_default, {
										rows: members.value.members,
										year: unref(year),
										units: assessment.value.units.size,
										mean: members.value.group.mean,
										selected: __props.unit.id,
										to: toUnit
									}, null, 8, [
										"rows",
										"year",
										"units",
										"mean",
										"selected"
									])];
								}),
								_: 1
							}, _parent, _scopeId));
							_push(`<p class="after" data-v-010b0a3a${_scopeId}>`);
							_push(ssrRenderComponent(unref(RouterLink), { to: {
								path: unref(localPath)(`/region/${region.value.slug}`),
								query: unref(query)
							} }, {
								default: withCtx((_, _push, _parent, _scopeId) => {
									if (_push) _push(`<span data-v-010b0a3a${_scopeId}>${ssrInterpolate(unref(p).region.link(unref(nameOf)(region.value.id)))}</span>`);
									else return [createVNode("span", null, toDisplayString(unref(p).region.link(unref(nameOf)(region.value.id))), 1)];
								}),
								_: 1
							}, _parent, _scopeId));
							_push(`<span data-v-010b0a3a${_scopeId}>${ssrInterpolate(unref(p).region.mean)}</span></p></section>`);
						} else _push(`<!---->`);
						_push(`</div><section class="map" aria-labelledby="map-heading" data-v-010b0a3a${_scopeId}><h2 id="map-heading" data-v-010b0a3a${_scopeId}>${ssrInterpolate(unref(p).map.heading)}</h2>`);
						_push(ssrRenderComponent(unref(InTurn), null, {
							default: withCtx((_, _push, _parent, _scopeId) => {
								if (_push) _push(ssrRenderComponent(FocusMap_default, {
									year: unref(year),
									selected: [__props.unit.id],
									query: unref(query)
								}, null, _parent, _scopeId));
								else return [createVNode(FocusMap_default, {
									year: unref(year),
									selected: [__props.unit.id],
									query: unref(query)
								}, null, 8, [
									"year",
									"selected",
									"query"
								])];
							}),
							_: 1
						}, _parent, _scopeId));
						_push(`<p class="note" data-v-010b0a3a${_scopeId}>${ssrInterpolate(unref(p).map.note)}</p></section>`);
						if (!unref(dataset).pack) {
							_push(`<div class="stack third" data-v-010b0a3a${_scopeId}>`);
							_push(ssrRenderComponent(unref(InTurn), null, {
								default: withCtx((_, _push, _parent, _scopeId) => {
									if (_push) _push(ssrRenderComponent(_nothing_default, { unit: __props.unit }, null, _parent, _scopeId));
									else return [createVNode(_nothing_default, { unit: __props.unit }, null, 8, ["unit"])];
								}),
								_: 1
							}, _parent, _scopeId));
							_push(ssrRenderComponent(unref(InTurn), null, {
								default: withCtx((_, _push, _parent, _scopeId) => {
									if (_push) _push(ssrRenderComponent(CaseLines_default, {
										book: unref(book),
										boxes: boxes.value
									}, null, _parent, _scopeId));
									else return [createVNode(CaseLines_default, {
										book: unref(book),
										boxes: boxes.value
									}, null, 8, ["book", "boxes"])];
								}),
								_: 1
							}, _parent, _scopeId));
							_push(ssrRenderComponent(unref(ProvincePractices), { unit: __props.unit }, null, _parent, _scopeId));
							_push(`</div>`);
						} else _push(`<!---->`);
						_push(`</div>`);
						_push(ssrRenderComponent(unref(InTurn), null, {
							default: withCtx((_, _push, _parent, _scopeId) => {
								if (_push) _push(ssrRenderComponent(ProvinceHistory_default, {
									class: "over-years",
									unit: __props.unit,
									history: history.value,
									year: unref(year)
								}, null, _parent, _scopeId));
								else return [createVNode(ProvinceHistory_default, {
									class: "over-years",
									unit: __props.unit,
									history: history.value,
									year: unref(year)
								}, null, 8, [
									"unit",
									"history",
									"year"
								])];
							}),
							_: 1
						}, _parent, _scopeId));
						if (!unref(dataset).pack) _push(ssrRenderComponent(unref(ProvincePlatform), {
							class: "platform",
							unit: __props.unit
						}, null, _parent, _scopeId));
						else _push(`<!---->`);
						_push(ssrRenderComponent(unref(InTurn), null, {
							default: withCtx((_, _push, _parent, _scopeId) => {
								if (_push) _push(ssrRenderComponent(ProvinceClaims_default, {
									class: "claims",
									unit: __props.unit
								}, null, _parent, _scopeId));
								else return [createVNode(ProvinceClaims_default, {
									class: "claims",
									unit: __props.unit
								}, null, 8, ["unit"])];
							}),
							_: 1
						}, _parent, _scopeId));
					} else return [
						createVNode("div", { class: "known wide" }, [createVNode(unref(InTurn), null, {
							default: withCtx(() => [createVNode(ProvinceFigures_default, { statement: statement.value }, null, 8, ["statement"])]),
							_: 1
						}), createVNode(unref(InTurn), null, {
							default: withCtx(() => [createVNode(ProvinceNewer_default, {
								unit: __props.unit,
								year: unref(year)
							}, null, 8, ["unit", "year"])]),
							_: 1
						})]),
						createVNode("div", { class: "columns" }, [
							createVNode("div", { class: "stack" }, [createVNode(unref(InTurn), null, {
								default: withCtx(() => [createVNode(ProvinceDistance_default, {
									unit: __props.unit,
									year: unref(year),
									query: unref(query)
								}, null, 8, [
									"unit",
									"year",
									"query"
								])]),
								_: 1
							}), unref(dataset).divided ? (openBlock(), createBlock("section", {
								key: 0,
								"aria-labelledby": "region-heading"
							}, [
								createVNode("h2", { id: "region-heading" }, toDisplayString(unref(p).region.heading(unref(nameOf)(region.value.id))), 1),
								createVNode(unref(InTurn), null, {
									default: withCtx(() => [createVNode(UnitStrip_default, {
										rows: members.value.members,
										year: unref(year),
										units: assessment.value.units.size,
										mean: members.value.group.mean,
										selected: __props.unit.id,
										to: toUnit
									}, null, 8, [
										"rows",
										"year",
										"units",
										"mean",
										"selected"
									])]),
									_: 1
								}),
								createVNode("p", { class: "after" }, [createVNode(unref(RouterLink), { to: {
									path: unref(localPath)(`/region/${region.value.slug}`),
									query: unref(query)
								} }, {
									default: withCtx(() => [createVNode("span", null, toDisplayString(unref(p).region.link(unref(nameOf)(region.value.id))), 1)]),
									_: 1
								}, 8, ["to"]), createVNode("span", null, toDisplayString(unref(p).region.mean), 1)])
							])) : createCommentVNode("", true)]),
							createVNode("section", {
								class: "map",
								"aria-labelledby": "map-heading"
							}, [
								createVNode("h2", { id: "map-heading" }, toDisplayString(unref(p).map.heading), 1),
								createVNode(unref(InTurn), null, {
									default: withCtx(() => [createVNode(FocusMap_default, {
										year: unref(year),
										selected: [__props.unit.id],
										query: unref(query)
									}, null, 8, [
										"year",
										"selected",
										"query"
									])]),
									_: 1
								}),
								createVNode("p", { class: "note" }, toDisplayString(unref(p).map.note), 1)
							]),
							!unref(dataset).pack ? (openBlock(), createBlock("div", {
								key: 0,
								class: "stack third"
							}, [
								createVNode(unref(InTurn), null, {
									default: withCtx(() => [createVNode(_nothing_default, { unit: __props.unit }, null, 8, ["unit"])]),
									_: 1
								}),
								createVNode(unref(InTurn), null, {
									default: withCtx(() => [createVNode(CaseLines_default, {
										book: unref(book),
										boxes: boxes.value
									}, null, 8, ["book", "boxes"])]),
									_: 1
								}),
								createVNode(unref(ProvincePractices), { unit: __props.unit }, null, 8, ["unit"])
							])) : createCommentVNode("", true)
						]),
						createVNode(unref(InTurn), null, {
							default: withCtx(() => [createVNode(ProvinceHistory_default, {
								class: "over-years",
								unit: __props.unit,
								history: history.value,
								year: unref(year)
							}, null, 8, [
								"unit",
								"history",
								"year"
							])]),
							_: 1
						}),
						!unref(dataset).pack ? (openBlock(), createBlock(unref(ProvincePlatform), {
							key: 0,
							class: "platform",
							unit: __props.unit
						}, null, 8, ["unit"])) : createCommentVNode("", true),
						createVNode(unref(InTurn), null, {
							default: withCtx(() => [createVNode(ProvinceClaims_default, {
								class: "claims",
								unit: __props.unit
							}, null, 8, ["unit"])]),
							_: 1
						})
					];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/features/profile/ProvincePage.vue
var _sfc_setup$1 = ProvincePage_vue_vue_type_script_setup_true_lang_default.setup;
ProvincePage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/ProvincePage.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var ProvincePage_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ProvincePage_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-010b0a3a"]]);
// src/features/profile/ProvinceView.vue?vue&type=script&setup=true&lang.ts
var ProvinceView_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ProvinceView",
	__ssrInlineRender: true,
	setup(__props) {
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const units = [...useDataset().units.values()];
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(SlugPage_default, mergeProps({
				items: units,
				base: "/province/",
				unknown: unref(p).unknown
			}, _attrs), {
				default: withCtx(({ item }, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(ProvincePage_default, { unit: item }, null, _parent, _scopeId));
					else return [createVNode(ProvincePage_default, { unit: item }, null, 8, ["unit"])];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/features/profile/ProvinceView.vue
var _sfc_setup = ProvinceView_vue_vue_type_script_setup_true_lang_default.setup;
ProvinceView_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/ProvinceView.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var ProvinceView_default = ProvinceView_vue_vue_type_script_setup_true_lang_default;
export { ProvinceView_default as default };
