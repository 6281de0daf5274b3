import { B as isWhole, D as differenceOf, Dt as InTurn, Ft as useMessages, It as useNames, J as marked, Lt as useDataset, Ot as _plugin_vue_export_helper_default, Pt as useLocalePaths, St as fillAttribute, _t as targetKey, b as isOpen, c as usePageHead, kt as onHydrated, l as usePageMessages, lt as NoticeBar_default, tt as MapPatterns_default, u as useMyProvince, w as ranked, wt as fillOf, xt as queryText } from "../main.mjs";
import { t as PageHeader_default } from "./PageHeader-DbLsWgK1.js";
import { a as tellingPair, i as compareYears, n as messages$1, o as tellingYears, r as compareUnits, t as messages } from "./compare.zh-fbXQbrG1.js";
import { n as pairChart, r as slopeChart, t as markPath } from "./slope-DXp8XLVz.js";
import { t as DataTable_default } from "./DataTable-BPictl85.js";
import { t as usePageQuery } from "./pageState-CYYo1fbd.js";
import { computed, createVNode, defineComponent, mergeProps, shallowRef, toDisplayString, unref, useId, useSSRContext, withCtx } from "vue";
import { RouterLink, useRoute, useRouter } from "vue-router";
import { ssrIncludeBooleanAttr, ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
function defaultCompare({ defaultUnits, years }) {
	return {
		mode: "units",
		units: [...defaultUnits],
		years: [...years]
	};
}
/** The parts of a key joined by `~`; undefined where the link lacks the key or leaves it empty. */
function parts(query, key) {
	const given = queryText(query, key);
	return given ? {
		given,
		names: [...new Set(given.split("~"))]
	} : void 0;
}
var sameYears = (a, b) => a.join() === b.join();
var ascending = (years) => [...years].sort((a, b) => a - b);
/** Two years, ascending: the first two of `known`, completed by the default ones. */
function twoYears(known, { defaultYears }) {
	const [a, b] = [...known, ...defaultYears.filter((year) => !known.includes(year))];
	return ascending([a, b]);
}
/** Two to five units: the first five of `known`, completed by the default ones. */
function fillUnits(known, { defaultUnits }) {
	const missing = Math.max(0, 2 - known.length);
	const others = defaultUnits.filter((id) => !known.includes(id)).reverse();
	return [...known, ...(known.length ? others : [...defaultUnits]).slice(0, missing)].slice(0, 5);
}
/**
* Reads a query: `units=zhejiang~xinjiang`, optionally with `years=2016~2019`, or `years` alone for two years of all
* units. A missing key takes its default, a bad one the nearest valid value and a notice.
*/
function parseCompare(query, vocabulary) {
	const notices = [];
	const units = parts(query, "units");
	const years = parts(query, "years");
	const tell = (key, given, reason) => notices.push({
		key,
		given,
		reason
	});
	const known = vocabulary.years.filter((year) => years?.names.includes(String(year)));
	if (years && known.length < years.names.length) tell("years", years.given, "unknownYear");
	if (years && !units && vocabulary.years.length > 1) {
		if (known.length !== 2 && !notices.length) tell("years", years.given, "twoYears");
		return {
			state: {
				mode: "years",
				years: twoYears(known, vocabulary)
			},
			notices
		};
	}
	const state = defaultCompare(vocabulary);
	if (known.length) state.years = known;
	if (units) {
		const found = units.names.flatMap((slug) => vocabulary.units.get(slug) ?? []);
		if (found.length < units.names.length) tell("units", units.given, "unknownUnit");
		else if (found.length < 2) tell("units", units.given, "tooFewUnits");
		else if (found.length > 5) tell("units", units.given, "tooManyUnits");
		state.units = fillUnits(found, vocabulary);
	}
	return {
		state,
		notices
	};
}
/** The query of a comparison; defaults are left out. Inverse of {@link parseCompare} for every valid one. */
function compareQuery(state, vocabulary) {
	if (state.mode === "years") return { years: state.years.join("~") };
	const slugOf = (id) => [...vocabulary.units].find(([, unit]) => unit === id)?.[0] ?? id;
	const allYears = sameYears(state.years, vocabulary.years);
	return {
		...state.units.join() === vocabulary.defaultUnits.join() && allYears ? {} : { units: state.units.map(slugOf).join("~") },
		...allYears ? {} : { years: state.years.join("~") }
	};
}
// src/features/compare/texts.ts
/** What every part of the comparison writes with: the texts of shell and page, names, paths in the page's language. */
function useCompareTexts() {
	return {
		t: useMessages(),
		p: usePageMessages({
			zh: messages,
			en: messages$1
		}),
		nameOf: useNames(),
		localPath: useLocalePaths().localPath
	};
}
// src/features/compare/ComparePicker.vue?vue&type=script&setup=true&lang.ts
/** Chooses what is compared: several units and years, or two years. Native controls only. */
var ComparePicker_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ComparePicker",
	__ssrInlineRender: true,
	props: {
		state: {},
		vocabulary: {}
	},
	emits: ["show"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const { t, p, nameOf } = useCompareTexts();
		const dataset = useDataset();
		const id = useId();
		const regions = computed(() => [...dataset.regions.values()].map((region) => ({
			name: nameOf(region.id),
			members: region.members
		})));
		const units = computed(() => props.state.mode === "units" ? props.state.units : []);
		[...props.vocabulary.defaultUnits];
		props.vocabulary.defaultYears;
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<form${ssrRenderAttrs(mergeProps({ class: "picker" }, _attrs))} data-v-b2ce73a3>`);
			if (__props.vocabulary.years.length > 1) {
				_push(`<fieldset class="segments" data-v-b2ce73a3><legend class="visually-hidden" data-v-b2ce73a3>${ssrInterpolate(unref(p).mode.label)}</legend><!--[-->`);
				ssrRenderList(["units", "years"], (mode) => {
					_push(`<label data-v-b2ce73a3><input type="radio"${ssrRenderAttr("name", `${unref(id)}-mode`)}${ssrIncludeBooleanAttr(__props.state.mode === mode) ? " checked" : ""} data-v-b2ce73a3><span data-v-b2ce73a3>${ssrInterpolate(unref(p).mode[mode])}</span></label>`);
				});
				_push(`<!--]--></fieldset>`);
			} else _push(`<!---->`);
			if (__props.state.mode === "units") {
				_push(`<!--[--><fieldset class="group" data-v-b2ce73a3><legend data-v-b2ce73a3>${ssrInterpolate(unref(p).units)}</legend><!--[-->`);
				ssrRenderList(units.value, (unit, index) => {
					_push(`<span class="unit" data-v-b2ce73a3><select${ssrRenderAttr("aria-label", unref(p).unit(index + 1))}${ssrRenderAttr("value", unit)} data-v-b2ce73a3><!--[-->`);
					ssrRenderList(regions.value, (region) => {
						_push(`<optgroup${ssrRenderAttr("label", region.name)} data-v-b2ce73a3><!--[-->`);
						ssrRenderList(region.members, (member) => {
							_push(`<option${ssrRenderAttr("value", member)}${ssrIncludeBooleanAttr(member === unit) ? " selected" : ""}${ssrIncludeBooleanAttr(member !== unit && units.value.includes(member)) ? " disabled" : ""} data-v-b2ce73a3>${ssrInterpolate(unref(nameOf)(member))}</option>`);
						});
						_push(`<!--]--></optgroup>`);
					});
					_push(`<!--]--></select>`);
					if (units.value.length > unref(2)) _push(`<button type="button" class="remove"${ssrRenderAttr("aria-label", unref(p).remove(unref(nameOf)(unit)))} data-v-b2ce73a3> × </button>`);
					else _push(`<!---->`);
					_push(`</span>`);
				});
				_push(`<!--]-->`);
				if (units.value.length < unref(5)) {
					_push(`<select${ssrRenderAttr("aria-label", unref(p).add)} class="add" data-v-b2ce73a3><option value="" data-v-b2ce73a3>${ssrInterpolate(unref(p).add)}</option><!--[-->`);
					ssrRenderList(regions.value, (region) => {
						_push(`<optgroup${ssrRenderAttr("label", region.name)} data-v-b2ce73a3><!--[-->`);
						ssrRenderList(region.members, (member) => {
							_push(`<option${ssrRenderAttr("value", member)}${ssrIncludeBooleanAttr(units.value.includes(member)) ? " disabled" : ""} data-v-b2ce73a3>${ssrInterpolate(unref(nameOf)(member))}</option>`);
						});
						_push(`<!--]--></optgroup>`);
					});
					_push(`<!--]--></select>`);
				} else _push(`<!---->`);
				_push(`</fieldset><fieldset class="group" data-v-b2ce73a3><legend data-v-b2ce73a3>${ssrInterpolate(unref(p).years)}</legend><!--[-->`);
				ssrRenderList(__props.vocabulary.years, (year) => {
					_push(`<label class="check" data-v-b2ce73a3><input type="checkbox"${ssrIncludeBooleanAttr(__props.state.years.includes(year)) ? " checked" : ""}${ssrIncludeBooleanAttr(__props.state.years.length === 1 && __props.state.years.includes(year)) ? " disabled" : ""} data-v-b2ce73a3><span data-v-b2ce73a3> ${ssrInterpolate(year)}</span></label>`);
				});
				_push(`<!--]--></fieldset><!--]-->`);
			} else {
				_push(`<fieldset class="group" data-v-b2ce73a3><legend data-v-b2ce73a3>${ssrInterpolate(unref(p).years)}</legend><!--[-->`);
				ssrRenderList([0, 1], (end) => {
					_push(`<label class="check" data-v-b2ce73a3><span data-v-b2ce73a3>${ssrInterpolate(end ? unref(p).to : unref(p).from)} </span><select${ssrRenderAttr("value", __props.state.years[end])} data-v-b2ce73a3><!--[-->`);
					ssrRenderList(__props.vocabulary.years, (year) => {
						_push(`<option${ssrRenderAttr("value", year)}${ssrIncludeBooleanAttr(year === __props.state.years[end]) ? " selected" : ""} data-v-b2ce73a3>${ssrInterpolate(unref(t).year(year))}</option>`);
					});
					_push(`<!--]--></select></label>`);
				});
				_push(`<!--]--></fieldset>`);
			}
			_push(`</form>`);
		};
	}
});
// src/features/compare/ComparePicker.vue
var _sfc_setup$6 = ComparePicker_vue_vue_type_script_setup_true_lang_default.setup;
ComparePicker_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/compare/ComparePicker.vue");
	return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
var ComparePicker_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ComparePicker_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-b2ce73a3"]]);
// src/features/compare/SlopeLines.vue?vue&type=script&setup=true&lang.ts
/** Positions of a few units over the years, drawn as what is known. */
var SlopeLines_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SlopeLines",
	__ssrInlineRender: true,
	props: {
		units: {},
		years: {},
		frame: {},
		names: { type: Boolean }
	},
	setup(__props) {
		const props = __props;
		const { t, p, nameOf } = useCompareTexts();
		const dataset = useDataset();
		const n = computed(() => dataset.units.size);
		const rowOf = (id, at) => dataset.assessment(props.years[at]).units.get(id);
		const fill = (id, at) => fillAttribute(fillOf(rowOf(id, at), "band", n.value));
		const chart = computed(() => slopeChart(props.units.map((id) => ({
			id,
			places: props.years.map((_, at) => rowOf(id, at).position)
		})), props.years, dataset.years.map((year) => ({
			year,
			broken: dataset.edition(year).methodBreak !== void 0
		})), n.value, props.frame));
		const bottom = computed(() => props.frame.height - props.frame.bottom);
		const titleOf = (id, at) => p.value.place(nameOf(id), props.years[at], t.value.positionRange(rowOf(id, at).position));
		const label = computed(() => p.value.chartLabel(p.value.vs(props.units.map(nameOf)), p.value.span(props.years[0], props.years.at(-1))));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<svg${ssrRenderAttrs(mergeProps({
				class: "slope",
				viewBox: `0 0 ${__props.frame.width} ${__props.frame.height}`,
				role: "img",
				"aria-label": label.value
			}, _attrs))} data-v-084d6e2e><!--[-->`);
			ssrRenderList(chart.value.columns, (column) => {
				_push(`<g data-v-084d6e2e>`);
				if (column.open) _push(`<rect${ssrRenderAttr("x", column.x - 16)}${ssrRenderAttr("y", __props.frame.top - 8)} width="32"${ssrRenderAttr("height", bottom.value - __props.frame.top + 16)} fill="url(#fill-unknown)" data-v-084d6e2e></rect>`);
				else _push(`<!---->`);
				_push(`<text${ssrRenderAttr("x", column.x)} y="13" class="year" data-v-084d6e2e>${ssrInterpolate(column.year)}</text></g>`);
			});
			_push(`<!--]--><!--[-->`);
			ssrRenderList(chart.value.gaps, (gap) => {
				_push(`<text${ssrRenderAttr("x", gap.x)} y="13" class="year" data-v-084d6e2e> ⋯ <title data-v-084d6e2e>${ssrInterpolate(unref(t).timeline.gap(gap.years))}</title></text>`);
			});
			_push(`<!--]--><!--[-->`);
			ssrRenderList(chart.value.ticks, (tick) => {
				_push(`<g data-v-084d6e2e><path${ssrRenderAttr("d", `M${__props.frame.left} ${tick.y}H${__props.frame.width - __props.frame.right}`)} class="axis" data-v-084d6e2e></path><text${ssrRenderAttr("x", __props.frame.left - 6)}${ssrRenderAttr("y", tick.y + 4)} class="tick" data-v-084d6e2e>${ssrInterpolate(tick.place)}</text></g>`);
			});
			_push(`<!--]--><!--[-->`);
			ssrRenderList(chart.value.breaks, (x) => {
				_push(`<g class="break" data-v-084d6e2e><path${ssrRenderAttr("d", `M${x} ${__props.frame.top - 8}V${bottom.value + 8}`)} data-v-084d6e2e></path><text${ssrRenderAttr("x", x)}${ssrRenderAttr("y", bottom.value + 20)} data-v-084d6e2e>${ssrInterpolate(unref(p).breakMark)}</text></g>`);
			});
			_push(`<!--]--><!--[-->`);
			ssrRenderList(chart.value.series, (series, index) => {
				_push(`<g data-v-084d6e2e><!--[-->`);
				ssrRenderList(series.links, (link) => {
					_push(`<path${ssrRenderAttr("d", link.path)} class="${ssrRenderClass([{ broken: link.broken }, "link"])}" data-v-084d6e2e></path>`);
				});
				_push(`<!--]--><!--[-->`);
				ssrRenderList(series.bars, (bar) => {
					_push(`<g data-v-084d6e2e><title data-v-084d6e2e>${ssrInterpolate(titleOf(series.id, bar.at))}</title><rect${ssrRenderAttr("x", bar.x - 4.5)}${ssrRenderAttr("y", bar.y)} width="9"${ssrRenderAttr("height", bar.height)}${ssrRenderAttr("fill", fill(series.id, bar.at))} data-v-084d6e2e></rect><path${ssrRenderAttr("d", `M${bar.x - 4.5} ${bar.y}v${bar.height}m9 0v${-bar.height}`)} class="side" data-v-084d6e2e></path></g>`);
				});
				_push(`<!--]--><!--[-->`);
				ssrRenderList(series.points, (point) => {
					_push(`<g data-v-084d6e2e><title data-v-084d6e2e>${ssrInterpolate(titleOf(series.id, point.at))}</title><path${ssrRenderAttr("d", unref(markPath)(index, point.x, point.y))} class="point"${ssrRenderAttr("fill", fill(series.id, point.at))} data-v-084d6e2e></path></g>`);
				});
				_push(`<!--]--><!--[-->`);
				ssrRenderList(chart.value.columns, (column, at) => {
					_push(`<!--[-->`);
					if (!column.open) _push(`<path${ssrRenderAttr("d", unref(markPath)(index, chart.value.lane(at, index), bottom.value + 34, 3.4))} class="lane" data-v-084d6e2e></path>`);
					else _push(`<!---->`);
					_push(`<!--]-->`);
				});
				_push(`<!--]-->`);
				if (__props.names && series.label) _push(`<text${ssrRenderAttr("x", series.label.x)}${ssrRenderAttr("y", series.label.y + 4)} class="name" data-v-084d6e2e>${ssrInterpolate(unref(nameOf)(series.id))}</text>`);
				else _push(`<!---->`);
				_push(`</g>`);
			});
			_push(`<!--]--></svg>`);
		};
	}
});
// src/features/compare/SlopeLines.vue
var _sfc_setup$5 = SlopeLines_vue_vue_type_script_setup_true_lang_default.setup;
SlopeLines_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/compare/SlopeLines.vue");
	return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
var SlopeLines_default = /*#__PURE__*/ _plugin_vue_export_helper_default(SlopeLines_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-084d6e2e"]]);
// src/locales/pages/difference.ts
/** A bound this far from zero says nothing that is worth reading. */
var idle = 35;
/** `+1.20`, `−3.40`, `0`: a difference with its sign; whole bounds without decimals. */
function signed(value, decimals = 2) {
	const size = Math.abs(value);
	const text = Number.isInteger(size) && decimals ? String(size) : size.toFixed(decimals);
	return `${value > 0 ? "+" : value < 0 ? "−" : ""}${text}`;
}
/** `+31.49`, `−19.25 … +2`, `>0`, `>0, ≤+10`; `unknown` where only idle bounds remain. */
function formatDifference(difference, unknown) {
	const { lo, hi, loOpen, hiOpen } = difference;
	if (lo === hi) return `${signed(lo).split(".")[0].replace(/\d+$/, "")}${Math.abs(lo).toFixed(2)}`;
	const low = lo > -35 ? `${loOpen ? ">" : "≥"}${signed(lo)}` : "";
	const high = hi < idle ? `${hiOpen ? "<" : "≤"}${signed(hi)}` : "";
	if (!low || !high) return low || high || unknown;
	return lo === 0 && loOpen || hi === 0 && hiOpen ? `${low}, ${high}` : `${signed(lo)} … ${signed(hi)}`;
}
/** Places gained or lost: `+3`, `−19 … −2`, `0`. */
function formatPlaces([least, most]) {
	return least === most ? signed(least, 0) : `${signed(least, 0)} … ${signed(most, 0)}`;
}
// src/features/compare/UnitsTables.vue?vue&type=script&setup=true&lang.ts
var UnitsTables_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "UnitsTables",
	__ssrInlineRender: true,
	props: { comparison: {} },
	setup(__props) {
		const props = __props;
		const { t, p, nameOf, localPath } = useCompareTexts();
		const dataset = useDataset();
		const n = computed(() => dataset.units.size);
		const base = computed(() => props.comparison.units[0]);
		const rows = computed(() => props.comparison.years.flatMap(({ year }) => {
			const assessment = dataset.assessment(year);
			const first = assessment.units.get(base.value);
			return props.comparison.units.map((id) => {
				const unit = assessment.units.get(id);
				const order = assessment.order.of(id, base.value);
				return {
					year,
					unit,
					base: first,
					order,
					reasons: assessment.order.reasons(id, base.value),
					difference: differenceOf(unit.index, first.index, order)
				};
			});
		}));
		const others = computed(() => rows.value.filter((row) => row.unit.id !== base.value));
		const key = ({ year, unit }) => `${year}-${unit.id}`;
		const about = (what) => (row) => targetKey({
			year: row.year,
			about: row.unit.id,
			what
		});
		const slugOf = (row) => dataset.unit(row.unit.id).slug;
		const unitColumn = computed(() => ({
			id: "unit",
			label: p.value.columns.unit,
			text: (row) => nameOf(row.unit.id),
			sort: (row) => nameOf(row.unit.id),
			to: (row) => localPath(`/province/${slugOf(row)}`)
		}));
		const yearColumn = computed(() => ({
			id: "year",
			label: p.value.columns.year,
			text: (row) => String(row.year),
			sort: (row) => row.year
		}));
		const figures = computed(() => [
			yearColumn.value,
			unitColumn.value,
			{
				id: "index",
				label: p.value.columns.index,
				numeric: true,
				text: ({ unit }) => t.value.interval(unit.index),
				sort: ({ unit }) => isWhole(unit.index) ? void 0 : unit.index.lo + unit.index.hi,
				explain: about("index"),
				unknown: ({ unit }) => isWhole(unit.index)
			},
			{
				id: "band",
				label: p.value.columns.band,
				text: ({ unit }) => t.value.bands(unit.bands),
				explain: about("band"),
				unknown: ({ unit }) => unit.bands.length === 4
			},
			{
				id: "position",
				label: p.value.columns.position,
				numeric: true,
				text: ({ unit }) => isOpen(unit, n.value) ? t.value.kind.unpublished : t.value.positionRange(unit.position),
				sort: ({ unit }) => isOpen(unit, n.value) ? void 0 : unit.position[0] + unit.position[1] / 100,
				explain: about("position"),
				unknown: ({ unit }) => isOpen(unit, n.value)
			},
			{
				id: "rank",
				label: p.value.columns.rank,
				numeric: true,
				text: ({ unit }) => unit.printedRank === void 0 ? t.value.kind.unpublished : String(unit.printedRank),
				sort: ({ unit }) => unit.printedRank,
				explain: (row) => row.unit.printedRank === void 0 ? void 0 : about("position")(row),
				unknown: ({ unit }) => unit.printedRank === void 0
			}
		]);
		const text = (row) => formatDifference(row.difference, t.value.kind.unpublished);
		const untold = (row) => text(row) === t.value.kind.unpublished;
		/** What decides between the two, with the figures of both; several steps where it takes third units. */
		function reasonText({ year, reasons }) {
			const { units } = dataset.assessment(year);
			const steps = reasons.map(({ by, upper, lower }) => {
				const sides = [upper, lower].map((id) => {
					const row = units.get(id);
					return {
						name: nameOf(id),
						...figuresOf(row)
					};
				});
				return p.value.reason[by](sides[0], sides[1]);
			});
			return steps.length ? p.value.steps(steps) : p.value.noReason;
		}
		const figuresOf = (row) => ({
			index: t.value.interval(row.index),
			band: t.value.bands(row.bands),
			position: t.value.positionRange(row.position),
			rank: row.printedRank
		});
		const differences = computed(() => [
			yearColumn.value,
			unitColumn.value,
			{
				id: "order",
				label: p.value.columns.order,
				text: ({ order }) => p.value.order[order],
				explain: about("unit"),
				unknown: ({ order }) => order === "unknown"
			},
			{
				id: "reason",
				label: p.value.columns.reason,
				text: reasonText,
				explain: about("unit"),
				unknown: ({ order }) => order === "unknown"
			},
			{
				id: "difference",
				label: p.value.columns.difference,
				unit: p.value.points,
				numeric: true,
				text,
				sort: (row) => untold(row) ? void 0 : row.difference.lo + row.difference.hi,
				explain: about("index"),
				unknown: untold
			},
			{
				id: "own",
				label: p.value.columns.index,
				numeric: true,
				text: ({ unit }) => t.value.interval(unit.index),
				explain: about("index"),
				unknown: ({ unit }) => isWhole(unit.index)
			},
			{
				id: "base",
				label: p.value.columns.base(nameOf(base.value)),
				numeric: true,
				text: (row) => t.value.interval(row.base.index),
				explain: (row) => about("index")({
					year: row.year,
					unit: row.base
				}),
				unknown: (row) => isWhole(row.base.index)
			}
		]);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "units-tables" }, _attrs))} data-v-d5f163c7>`);
			_push(ssrRenderComponent(DataTable_default, {
				class: "figures",
				caption: unref(p).tableUnits,
				columns: figures.value,
				rows: rows.value,
				"row-key": key,
				file: "compare-units"
			}, null, _parent));
			_push(ssrRenderComponent(DataTable_default, {
				class: "differences",
				caption: unref(p).tableDifference(unref(nameOf)(base.value)),
				columns: differences.value,
				rows: others.value,
				"row-key": key,
				file: "compare-differences"
			}, null, _parent));
			_push(`</div>`);
		};
	}
});
// src/features/compare/UnitsTables.vue
var _sfc_setup$4 = UnitsTables_vue_vue_type_script_setup_true_lang_default.setup;
UnitsTables_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/compare/UnitsTables.vue");
	return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
var UnitsTables_default = /*#__PURE__*/ _plugin_vue_export_helper_default(UnitsTables_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-d5f163c7"]]);
// src/features/compare/UnitsCompare.vue?vue&type=script&setup=true&lang.ts
/** Two to five units over the years: conclusions, positions, figures, differences. */
var UnitsCompare_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "UnitsCompare",
	__ssrInlineRender: true,
	props: { comparison: {} },
	setup(__props) {
		const props = __props;
		const { t, p, nameOf, localPath } = useCompareTexts();
		const dataset = useDataset();
		const units = computed(() => props.comparison.units);
		const years = computed(() => props.comparison.years.map((each) => each.year));
		const fills = computed(() => years.value.flatMap((year) => {
			const { units: rows } = dataset.assessment(year);
			return units.value.map((id) => fillOf(rows.get(id), "band", rows.size));
		}));
		/** One drawing for wide pages and one for phones, so that letters keep their size on both. */
		const wide = {
			width: 760,
			height: 440,
			left: 26,
			right: 70,
			top: 34,
			bottom: 50
		};
		const narrow = {
			width: 380,
			height: 420,
			left: 22,
			right: 0,
			top: 34,
			bottom: 50
		};
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[-->`);
			_push(ssrRenderComponent(MapPatterns_default, { fills: fills.value }, null, _parent));
			_push(`<div class="units-compare" data-v-b840432f><section class="chart" aria-labelledby="compare-chart" data-v-b840432f><h2 id="compare-chart" data-v-b840432f>${ssrInterpolate(unref(p).chartHeading)}</h2><ul class="legend" data-v-b840432f><!--[-->`);
			ssrRenderList(units.value, (id, index) => {
				_push(`<li data-v-b840432f><svg viewBox="0 0 14 14" aria-hidden="true" data-v-b840432f><path${ssrRenderAttr("d", unref(markPath)(index, 7, 7))} data-v-b840432f></path></svg>`);
				_push(ssrRenderComponent(unref(RouterLink), { to: unref(localPath)(`/province/${unref(dataset).unit(id).slug}`) }, {
					default: withCtx((_, _push, _parent, _scopeId) => {
						if (_push) _push(`<span data-v-b840432f${_scopeId}>${ssrInterpolate(unref(nameOf)(id))}</span>`);
						else return [createVNode("span", null, toDisplayString(unref(nameOf)(id)), 1)];
					}),
					_: 2
				}, _parent));
				_push(`</li>`);
			});
			_push(`<!--]--></ul>`);
			_push(ssrRenderComponent(SlopeLines_default, {
				class: "wide",
				units: units.value,
				years: years.value,
				frame: wide,
				names: ""
			}, null, _parent));
			_push(ssrRenderComponent(SlopeLines_default, {
				class: "narrow",
				units: units.value,
				years: years.value,
				frame: narrow,
				names: false
			}, null, _parent));
			_push(`<p class="note" data-v-b840432f>${ssrInterpolate(unref(p).chartNote)}</p></section><section class="orders" aria-labelledby="compare-orders" data-v-b840432f><h2 id="compare-orders" data-v-b840432f>${ssrInterpolate(unref(p).orderHeading)}</h2><dl data-v-b840432f><!--[-->`);
			ssrRenderList(__props.comparison.years, (each) => {
				_push(`<div data-v-b840432f><dt data-v-b840432f>${ssrInterpolate(unref(t).year(each.year))}</dt><dd class="${ssrRenderClass({ muted: !each.known })}" data-v-b840432f>${ssrInterpolate(unref(p).yearSentence(each, unref(nameOf)))}</dd></div>`);
			});
			_push(`<!--]--></dl></section>`);
			_push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(UnitsTables_default, { comparison: __props.comparison }, null, _parent, _scopeId));
					else return [createVNode(UnitsTables_default, { comparison: __props.comparison }, null, 8, ["comparison"])];
				}),
				_: 1
			}, _parent));
			_push(`</div><!--]-->`);
		};
	}
});
// src/features/compare/UnitsCompare.vue
var _sfc_setup$3 = UnitsCompare_vue_vue_type_script_setup_true_lang_default.setup;
UnitsCompare_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/compare/UnitsCompare.vue");
	return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
var UnitsCompare_default = /*#__PURE__*/ _plugin_vue_export_helper_default(UnitsCompare_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-b840432f"]]);
// src/features/compare/useCompare.ts
/**
* What is compared, mirrored in the address. Starts with the default view, as the page was prerendered, and follows the
* link after mounting; every change by the reader is an entry of its own in the history.
*/
function useCompare() {
	const dataset = useDataset();
	const route = useRoute();
	const router = useRouter();
	/** A single year is compared with none: units alone. */
	const defaultYears = dataset.years.length > 1 ? tellingYears(dataset.years.map((year) => dataset.assessment(year))) : [dataset.years[0], dataset.years[0]];
	const [earlier, later] = defaultYears.map((year) => dataset.assessment(year));
	const vocabulary = {
		years: dataset.years,
		units: new Map([...dataset.units.values()].map((unit) => [unit.slug, unit.id])),
		defaultUnits: tellingPair(ranked(later), (id) => dataset.unit(id).region, earlier, later),
		defaultYears
	};
	const state = shallowRef(defaultCompare(vocabulary));
	const notices = shallowRef([]);
	function apply(query) {
		const parsed = parseCompare(query, vocabulary);
		notices.value = parsed.notices;
		if (JSON.stringify(parsed.state) !== JSON.stringify(state.value)) state.value = parsed.state;
	}
	usePageQuery(apply);
	/** A reader's own province takes the place of the default pair, and stands in the address as any other choice. */
	const { mine } = useMyProvince();
	onHydrated(() => {
		if (!mine.value || !dataset.units.has(mine.value) || "units" in route.query || "years" in route.query) return;
		const { region } = dataset.unit(mine.value);
		const other = dataset.region(region).members.filter((id) => id !== mine.value)[0] ?? vocabulary.defaultUnits.find((id) => id !== mine.value);
		if (!other) return;
		state.value = {
			...defaultCompare(vocabulary),
			units: [mine.value, other]
		};
		router.replace({
			query: compareQuery(state.value, vocabulary),
			hash: route.hash
		});
	});
	return {
		vocabulary,
		state,
		notices,
		/** Shows another comparison and puts it into the address. */
		show(next) {
			state.value = next;
			notices.value = [];
			router.push({
				query: compareQuery(next, vocabulary),
				hash: route.hash
			});
		}
	};
}
// src/features/compare/PairLines.vue?vue&type=script&setup=true&lang.ts
/** Positions of all units in two years; a line only where both are exact. */
var PairLines_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "PairLines",
	__ssrInlineRender: true,
	props: { comparison: {} },
	setup(__props) {
		const props = __props;
		const { t, p, nameOf } = useCompareTexts();
		const frame = {
			width: 480,
			height: 620,
			left: 130,
			right: 190,
			top: 34,
			bottom: 14
		};
		const chart = computed(() => pairChart(props.comparison.shifts, props.comparison.shifts.length, frame));
		const joined = computed(() => new Set(chart.value.lines.map((line) => line.id)));
		const names = (ids) => ids.map(nameOf).join(t.value.lang === "zh" ? "、" : ", ");
		const label = computed(() => {
			const { from, to } = props.comparison;
			return p.value.chartLabel(t.value.ranking.unit, p.value.span(from, to));
		});
		const middle = (frame.left + frame.width - frame.right) / 2;
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<svg${ssrRenderAttrs(mergeProps({
				class: "pair",
				viewBox: `0 0 ${frame.width} ${frame.height}`,
				role: "img",
				"aria-label": label.value
			}, _attrs))} data-v-9cc9184b><text${ssrRenderAttr("x", frame.left)} y="14" class="year left" data-v-9cc9184b>${ssrInterpolate(__props.comparison.from)}</text><text${ssrRenderAttr("x", frame.width - frame.right)} y="14" class="year" data-v-9cc9184b>${ssrInterpolate(__props.comparison.to)}</text><path${ssrRenderAttr("d", `M${frame.left} 24V${frame.height}M${frame.width - frame.right} 24V${frame.height}`)} class="axis" data-v-9cc9184b></path>`);
			if (__props.comparison.breaks.length) _push(`<g class="break" data-v-9cc9184b><path${ssrRenderAttr("d", `M${middle} 24V${frame.height}`)} data-v-9cc9184b></path><text${ssrRenderAttr("x", middle)} y="14" data-v-9cc9184b>${ssrInterpolate(unref(p).breakMark)}</text></g>`);
			else _push(`<!---->`);
			_push(`<!--[-->`);
			ssrRenderList(chart.value.lines, (line) => {
				_push(`<path${ssrRenderAttr("d", line.path)} class="${ssrRenderClass([{
					rising: line.rising,
					falling: line.falling,
					broken: __props.comparison.breaks.length
				}, "line"])}" data-v-9cc9184b></path>`);
			});
			_push(`<!--]--><!--[-->`);
			ssrRenderList(["left", "right"], (side) => {
				_push(`<g data-v-9cc9184b><!--[-->`);
				ssrRenderList(chart.value[side], (group) => {
					_push(`<text${ssrRenderAttr("x", side === "left" ? frame.left - 8 : frame.width - frame.right + 8)}${ssrRenderAttr("y", group.y + 5)} class="${ssrRenderClass([side, { lone: !group.ids.some((id) => joined.value.has(id)) }])}" data-v-9cc9184b>`);
					if (side === "left") _push(`<tspan data-v-9cc9184b>${ssrInterpolate(names(group.ids))}  </tspan>`);
					else _push(`<!---->`);
					_push(`<tspan class="place" data-v-9cc9184b>${ssrInterpolate(group.place)}</tspan>`);
					if (side === "right") _push(`<tspan data-v-9cc9184b>  ${ssrInterpolate(names(group.ids))}</tspan>`);
					else _push(`<!---->`);
					_push(`</text>`);
				});
				_push(`<!--]--><!--[-->`);
				ssrRenderList(chart.value[side], (group) => {
					_push(`<circle${ssrRenderAttr("cx", side === "left" ? frame.left : frame.width - frame.right)}${ssrRenderAttr("cy", group.y)} r="3" class="end" data-v-9cc9184b></circle>`);
				});
				_push(`<!--]--></g>`);
			});
			_push(`<!--]--></svg>`);
		};
	}
});
// src/features/compare/PairLines.vue
var _sfc_setup$2 = PairLines_vue_vue_type_script_setup_true_lang_default.setup;
PairLines_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/compare/PairLines.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var PairLines_default = /*#__PURE__*/ _plugin_vue_export_helper_default(PairLines_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-9cc9184b"]]);
// src/features/compare/YearsCompare.vue?vue&type=script&setup=true&lang.ts
/** All units between two years: who certainly rose or fell, positions then and now. */
var YearsCompare_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "YearsCompare",
	__ssrInlineRender: true,
	props: { comparison: {} },
	setup(__props) {
		const props = __props;
		const { t, p, nameOf, localPath } = useCompareTexts();
		const dataset = useDataset();
		const n = computed(() => dataset.units.size);
		const groups = computed(() => {
			const { rose, fell, stayed, open } = props.comparison;
			return [
				{
					id: "rose",
					label: p.value.listRose,
					units: rose
				},
				{
					id: "fell",
					label: p.value.listFell,
					units: fell
				},
				{
					id: "stayed",
					label: p.value.listStayed,
					units: stayed
				},
				{
					id: "open",
					label: p.value.listOpen,
					units: open
				}
			];
		});
		function verdict({ id }) {
			const kind = [
				"rose",
				"fell",
				"stayed"
			].find((each) => props.comparison[each].includes(id));
			return p.value.shift[kind ?? "open"];
		}
		const whole = ([best, worst]) => best === 1 && worst === n.value;
		function positionColumn(side) {
			const year = side === "then" ? props.comparison.from : props.comparison.to;
			return {
				id: side,
				label: p.value.columns[side](year),
				numeric: true,
				text: (row) => whole(row[side]) ? t.value.kind.unpublished : t.value.positionRange(row[side]),
				sort: (row) => whole(row[side]) ? void 0 : row[side][0] + row[side][1] / 100,
				explain: (row) => targetKey({
					year,
					about: row.id,
					what: "position"
				}),
				unknown: (row) => whole(row[side])
			};
		}
		const columns = computed(() => [
			{
				id: "unit",
				label: p.value.columns.unit,
				text: (row) => nameOf(row.id),
				sort: (row) => nameOf(row.id),
				to: (row) => localPath(`/province/${dataset.unit(row.id).slug}`)
			},
			positionColumn("then"),
			positionColumn("now"),
			{
				id: "change",
				label: p.value.columns.change,
				unit: p.value.places,
				numeric: true,
				text: (row) => row.gained ? formatPlaces(row.gained) : t.value.kind.unpublished,
				sort: (row) => row.gained && row.gained[0] + row.gained[1],
				explain: (row) => targetKey({
					year: props.comparison.to,
					about: row.id,
					what: "position"
				}),
				unknown: (row) => !row.gained
			},
			{
				id: "verdict",
				label: p.value.columns.verdict,
				text: verdict,
				explain: (row) => targetKey({
					year: props.comparison.to,
					about: row.id,
					what: "unit"
				}),
				sort: (row) => props.comparison.open.includes(row.id) ? void 0 : verdict(row),
				unknown: (row) => props.comparison.open.includes(row.id)
			}
		]);
		/** Best position now first. */
		const rows = computed(() => [...props.comparison.shifts].sort((a, b) => a.now[0] - b.now[0] || a.now[1] - b.now[1] || a.then[0] - b.then[0]));
		const lines = computed(() => props.comparison.shifts.filter(({ then, now }) => then[0] === then[1] && now[0] === now[1]).length);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "years-compare" }, _attrs))} data-v-5abc94d3><section class="chart" aria-labelledby="years-chart" data-v-5abc94d3><h2 id="years-chart" data-v-5abc94d3>${ssrInterpolate(unref(p).chartHeading)}</h2><!--[-->`);
			ssrRenderList(__props.comparison.breaks, (each) => {
				_push(`<p class="break" data-v-5abc94d3>${ssrInterpolate(unref(p).breakNote(each.year, unref(t).local(each.text)))}</p>`);
			});
			_push(`<!--]--><p class="note" data-v-5abc94d3>${ssrInterpolate(unref(p).linesNote(lines.value))}</p>`);
			_push(ssrRenderComponent(PairLines_default, { comparison: __props.comparison }, null, _parent));
			_push(`</section><div class="facts" data-v-5abc94d3><dl data-v-5abc94d3><!--[-->`);
			ssrRenderList(groups.value, (group) => {
				_push(`<div${ssrRenderAttr("id", group.id)} data-v-5abc94d3><dt data-v-5abc94d3>${ssrInterpolate(group.label)} ${ssrInterpolate(group.units.length)}</dt><dd class="${ssrRenderClass({ muted: !group.units.length })}" data-v-5abc94d3>${ssrInterpolate(group.units.length ? unref(t).list(group.units.map(unref(nameOf))) : unref(p).none)}</dd></div>`);
			});
			_push(`<!--]--></dl>`);
			_push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(DataTable_default, {
						caption: unref(p).tableYears(__props.comparison.from, __props.comparison.to),
						columns: columns.value,
						rows: rows.value,
						"row-key": (row) => row.id,
						file: `compare-${__props.comparison.from}-${__props.comparison.to}`
					}, null, _parent, _scopeId));
					else return [createVNode(DataTable_default, {
						caption: unref(p).tableYears(__props.comparison.from, __props.comparison.to),
						columns: columns.value,
						rows: rows.value,
						"row-key": (row) => row.id,
						file: `compare-${__props.comparison.from}-${__props.comparison.to}`
					}, null, 8, [
						"caption",
						"columns",
						"rows",
						"row-key",
						"file"
					])];
				}),
				_: 1
			}, _parent));
			_push(`</div></div>`);
		};
	}
});
// src/features/compare/YearsCompare.vue
var _sfc_setup$1 = YearsCompare_vue_vue_type_script_setup_true_lang_default.setup;
YearsCompare_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/compare/YearsCompare.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var YearsCompare_default = /*#__PURE__*/ _plugin_vue_export_helper_default(YearsCompare_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-5abc94d3"]]);
// src/features/compare/CompareView.vue?vue&type=script&setup=true&lang.ts
var CompareView_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "CompareView",
	__ssrInlineRender: true,
	setup(__props) {
		const { p, nameOf } = useCompareTexts();
		const dataset = useDataset();
		const { state, notices, vocabulary, show } = useCompare();
		const at = (year) => ({
			edition: dataset.edition(year),
			assessment: dataset.assessment(year)
		});
		const units = computed(() => state.value.mode === "units" ? compareUnits(state.value.units, state.value.years.map(at)) : void 0);
		const years = computed(() => {
			if (state.value.mode !== "years") return void 0;
			const [from, to] = state.value.years;
			const between = dataset.years.filter((year) => year > from && year <= to);
			return compareYears(at(from), at(to), between.map(dataset.edition));
		});
		const sentence = computed(() => units.value ? p.value.unitsTitle(units.value, nameOf) : years.value ? p.value.yearsTitle(years.value, marked) : p.value.heading);
		const what = computed(() => units.value ? p.value.vs(units.value.units.map(nameOf)) : years.value ? p.value.span(years.value.from, years.value.to) : "");
		const pictured = computed(() => state.value.mode === "units" ? {
			kind: "units",
			units: state.value.units,
			years: state.value.years
		} : {
			kind: "change",
			from: state.value.years[0],
			to: state.value.years[1]
		});
		usePageHead(() => p.value.title(what.value), () => p.value.description);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[-->`);
			_push(ssrRenderComponent(NoticeBar_default, {
				lines: unref(notices).map(({ reason, given }) => unref(p).notices[reason](given)),
				onDismiss: ($event) => notices.value = []
			}, null, _parent));
			_push(`<div class="compare" data-v-813c8811>`);
			_push(ssrRenderComponent(PageHeader_default, {
				crumbs: [{ text: unref(p).heading }],
				title: sentence.value,
				lead: unref(p).lead,
				view: pictured.value
			}, null, _parent));
			_push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(ComparePicker_default, {
						state: unref(state),
						vocabulary: unref(vocabulary),
						onShow: unref(show)
					}, null, _parent, _scopeId));
					else return [createVNode(ComparePicker_default, {
						state: unref(state),
						vocabulary: unref(vocabulary),
						onShow: unref(show)
					}, null, 8, [
						"state",
						"vocabulary",
						"onShow"
					])];
				}),
				_: 1
			}, _parent));
			if (units.value) _push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(UnitsCompare_default, { comparison: units.value }, null, _parent, _scopeId));
					else return [createVNode(UnitsCompare_default, { comparison: units.value }, null, 8, ["comparison"])];
				}),
				_: 1
			}, _parent));
			else if (years.value) _push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(YearsCompare_default, { comparison: years.value }, null, _parent, _scopeId));
					else return [createVNode(YearsCompare_default, { comparison: years.value }, null, 8, ["comparison"])];
				}),
				_: 1
			}, _parent));
			else _push(`<!---->`);
			_push(`</div><!--]-->`);
		};
	}
});
// src/features/compare/CompareView.vue
var _sfc_setup = CompareView_vue_vue_type_script_setup_true_lang_default.setup;
CompareView_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/compare/CompareView.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var CompareView_default = /*#__PURE__*/ _plugin_vue_export_helper_default(CompareView_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-813c8811"]]);
export { CompareView_default as default };
