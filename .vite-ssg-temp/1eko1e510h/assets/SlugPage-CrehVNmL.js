import { $ as nobody, A as markFill, B as isWhole, Et as shownMeasures, Ft as useMessages, It as useNames, Lt as useDataset, Ot as _plugin_vue_export_helper_default, P as stripX, Pt as useLocalePaths, St as fillAttribute, _t as targetKey, ct as LinkNotices_default, et as useMapTexts, fn as announce, h as yearAxis, j as markOf, l as usePageMessages, nt as ChinaMap_default, st as MapNotes_default, tt as MapPatterns_default, wt as fillOf, yt as PartBoundary_default, z as isTelling } from "../main.mjs";
import { t as PageHeader_default } from "./PageHeader-DbLsWgK1.js";
import { n as yOf, t as corridor } from "./corridor-DR5aLbSm.js";
import { n as messages$1, t as messages } from "./province.zh-C_vjKvxy.js";
import { t as DataTable_default } from "./DataTable-BPictl85.js";
import { n as usePageSlug } from "./pageState-CYYo1fbd.js";
import { t as editDistance } from "./editDistance-CU-hD-Bc.js";
import { computed, createVNode, defineComponent, mergeProps, shallowRef, toDisplayString, unref, useSSRContext, withCtx } from "vue";
import { RouterLink, useRoute, useRouter } from "vue-router";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderList, ssrRenderSlot } from "vue/server-renderer";
// src/components/chart/FocusMap.vue?vue&type=script&setup=true&lang.ts
/** A small map of one year's bands with something in focus; choosing a unit leads to it. Patterns are the page's. */
var FocusMap_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "FocusMap",
	__ssrInlineRender: true,
	props: {
		year: {},
		query: {},
		selected: { default: () => [] },
		dimmed: { default: () => nobody }
	},
	setup(__props) {
		const t = useMessages();
		const dataset = useDataset();
		const router = useRouter();
		const { localPath } = useLocalePaths();
		const { mapNames, describe, withAreas } = useMapTexts();
		const hovered = shallowRef(null);
		const assessment = computed(() => dataset.assessment(__props.year));
		const fills = computed(() => {
			const { units } = assessment.value;
			return withAreas([...units].map(([id, row]) => [id, fillAttribute(fillOf(row, shownMeasures()[0], units.size))]));
		});
		const caption = computed(() => hovered.value ? describe(hovered.value, assessment.value) : "");
		function onSelect(id) {
			const unit = dataset.units.get(id);
			if (unit) router.push({
				path: localPath(`/province/${unit.slug}`),
				query: __props.query
			});
			else announce(describe(id, assessment.value));
		}
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "focus-map" }, _attrs))} data-v-e1a212a2>`);
			_push(ssrRenderComponent(ChinaMap_default, {
				label: unref(t).map.label(__props.year, unref(t).measure[unref(shownMeasures)()[0]]),
				hint: unref(t).map.hint,
				fills: fills.value,
				"name-of": unref(mapNames),
				selected: __props.selected,
				hovered: hovered.value,
				dimmed: __props.dimmed,
				failed: unref(t).map.failed,
				onHover: ($event) => hovered.value = $event,
				onVisit: ($event) => unref(announce)(unref(describe)($event, assessment.value)),
				onSelect
			}, null, _parent));
			_push(`<p class="caption" aria-hidden="true" data-v-e1a212a2>${ssrInterpolate(caption.value)}</p>`);
			_push(ssrRenderComponent(MapNotes_default, null, null, _parent));
			_push(`</div>`);
		};
	}
});
// src/components/chart/FocusMap.vue
var _sfc_setup$9 = FocusMap_vue_vue_type_script_setup_true_lang_default.setup;
FocusMap_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/chart/FocusMap.vue");
	return _sfc_setup$9 ? _sfc_setup$9(props, ctx) : void 0;
};
var FocusMap_default = /*#__PURE__*/ _plugin_vue_export_helper_default(FocusMap_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-e1a212a2"]]);
// src/components/chart/StripRows.vue?vue&type=script&setup=true&lang.ts
var StripRows_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "StripRows",
	__ssrInlineRender: true,
	props: {
		rows: {},
		mean: {},
		selected: {}
	},
	setup(__props) {
		const props = __props;
		const meanMark = computed(() => {
			const { mean } = props;
			if (!mean || !isTelling(mean)) return void 0;
			return {
				x: stripX(mean.lo),
				width: Math.max(stripX(mean.hi) - stripX(mean.lo), .8)
			};
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<ul${ssrRenderAttrs(mergeProps({ class: "strip-rows" }, _attrs))} data-v-ce2d76d5><!--[-->`);
			ssrRenderList(__props.rows, (row) => {
				_push(`<li${ssrRenderAttr("data-unit", row.id)} class="${ssrRenderClass({ selected: row.id === __props.selected })}" data-v-ce2d76d5>`);
				_push(ssrRenderComponent(unref(RouterLink), {
					class: "name",
					to: row.to,
					"aria-current": row.id === __props.selected ? "true" : void 0,
					title: row.name
				}, {
					default: withCtx((_, _push, _parent, _scopeId) => {
						if (_push) _push(`<span data-v-ce2d76d5${_scopeId}>${ssrInterpolate(row.name)}</span>`);
						else return [createVNode("span", null, toDisplayString(row.name), 1)];
					}),
					_: 2
				}, _parent));
				_push(`<svg viewBox="-4 0 108 16" preserveAspectRatio="none" aria-hidden="true" data-v-ce2d76d5><path d="M0 8H100M12.5 0V16M50 0V16M75 0V16" class="axis" data-v-ce2d76d5></path>`);
				if (meanMark.value) _push(`<rect class="mean-mark"${ssrRenderAttr("x", meanMark.value.x)} y="0"${ssrRenderAttr("width", meanMark.value.width)} height="16" data-v-ce2d76d5></rect>`);
				else _push(`<!---->`);
				_push(`<rect class="dot"${ssrRenderAttr("x", row.mark.x)}${ssrRenderAttr("y", row.mark.y)}${ssrRenderAttr("width", row.mark.width)}${ssrRenderAttr("height", row.mark.height)}${ssrRenderAttr("fill", row.fill)} data-v-ce2d76d5></rect></svg><button type="button" class="${ssrRenderClass([{ unknown: row.open }, "fig value"])}"${ssrRenderAttr("data-explain", row.explain)} data-v-ce2d76d5>${ssrInterpolate(row.text)}</button></li>`);
			});
			_push(`<!--]--></ul>`);
		};
	}
});
// src/components/chart/StripRows.vue
var _sfc_setup$8 = StripRows_vue_vue_type_script_setup_true_lang_default.setup;
StripRows_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/chart/StripRows.vue");
	return _sfc_setup$8 ? _sfc_setup$8(props, ctx) : void 0;
};
var StripRows_default = /*#__PURE__*/ _plugin_vue_export_helper_default(StripRows_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-ce2d76d5"]]);
// src/components/chart/UnitStrip.vue?vue&type=script&setup=true&lang.ts
/** Units one below the other, like a region's panel. */
var UnitStrip_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "UnitStrip",
	__ssrInlineRender: true,
	props: {
		rows: {},
		year: {},
		units: {},
		mean: {},
		selected: {},
		to: { type: Function }
	},
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const nameOf = useNames();
		const lines = computed(() => props.rows.map((row) => ({
			id: row.id,
			name: nameOf(row.id),
			to: props.to(row.id),
			mark: markOf(row.index),
			fill: markFill(row, props.units),
			open: isWhole(row.index),
			text: t.value.interval(row.index),
			explain: targetKey({
				year: props.year,
				about: row.id,
				what: "unit"
			})
		})));
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(StripRows_default, mergeProps({
				rows: lines.value,
				mean: __props.mean,
				selected: __props.selected
			}, _attrs), null, _parent));
		};
	}
});
// src/components/chart/UnitStrip.vue
var _sfc_setup$7 = UnitStrip_vue_vue_type_script_setup_true_lang_default.setup;
UnitStrip_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/chart/UnitStrip.vue");
	return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
var UnitStrip_default = UnitStrip_vue_vue_type_script_setup_true_lang_default;
// src/features/profile/CaseLines.vue?vue&type=script&setup=true&lang.ts
/** The boxes of a report about a unit or a region, as its contents print them. */
var CaseLines_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "CaseLines",
	__ssrInlineRender: true,
	props: {
		book: {},
		boxes: {},
		named: { type: Boolean }
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
		const lines = computed(() => props.boxes.map((box) => ({
			box,
			kind: t.value.local(props.book.kinds.find((kind) => kind.id === box.kind).name),
			about: box.city ?? (props.named ? box.unit : void 0)
		})));
		const sources = computed(() => [...new Set(props.boxes.map((box) => box.source))].map((id) => {
			const source = dataset.sources.get(id);
			if (!source) return id;
			return [
				t.value.local(source.publisher),
				t.value.local(source.title),
				source.date
			].filter(Boolean).join(t.value.lang === "zh" ? "，" : ", ");
		}));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "cases",
				"aria-labelledby": "cases-heading"
			}, _attrs))} data-v-2841f160><h2 id="cases-heading" data-v-2841f160>${ssrInterpolate(unref(p).cases.heading(__props.book.year))}</h2>`);
			if (!__props.boxes.length) _push(`<p class="soft" data-v-2841f160>${ssrInterpolate(unref(p).cases.none)}</p>`);
			else _push(`<!---->`);
			_push(`<ul class="${ssrRenderClass({ several: __props.named })}" data-v-2841f160><!--[-->`);
			ssrRenderList(lines.value, ({ box, kind, about }) => {
				_push(`<li data-v-2841f160><span class="soft" data-v-2841f160>${ssrInterpolate(unref(p).cases.box(box.box))} · ${ssrInterpolate(kind)}</span><span data-v-2841f160>`);
				if (about) _push(`<span data-v-2841f160>${ssrInterpolate(unref(nameOf)(about))} · </span>`);
				else _push(`<!---->`);
				_push(`<span lang="zh-CN" data-v-2841f160>${ssrInterpolate(box.title)}</span></span><span class="soft" data-v-2841f160>${ssrInterpolate(unref(p).cases.page(box.page))}</span></li>`);
			});
			_push(`<!--]--></ul><!--[-->`);
			ssrRenderList(sources.value, (line) => {
				_push(`<p class="soft" data-v-2841f160>${ssrInterpolate(line)}</p>`);
			});
			_push(`<!--]--><p data-v-2841f160>`);
			_push(ssrRenderComponent(unref(RouterLink), { to: unref(localPath)("/cases") }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-2841f160${_scopeId}>${ssrInterpolate(unref(p).cases.all)}</span>`);
					else return [createVNode("span", null, toDisplayString(unref(p).cases.all), 1)];
				}),
				_: 1
			}, _parent));
			_push(`</p></section>`);
		};
	}
});
// src/features/profile/CaseLines.vue
var _sfc_setup$6 = CaseLines_vue_vue_type_script_setup_true_lang_default.setup;
CaseLines_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/CaseLines.vue");
	return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
var CaseLines_default = /*#__PURE__*/ _plugin_vue_export_helper_default(CaseLines_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-2841f160"]]);
// src/components/chart/YearPicker.vue?vue&type=script&setup=true&lang.ts
/** The years as links to the same page; the opening year needs no query. */
var YearPicker_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "YearPicker",
	__ssrInlineRender: true,
	props: {
		year: {},
		opening: {},
		label: {}
	},
	setup(__props) {
		const t = useMessages();
		const route = useRoute();
		const dataset = useDataset();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<nav${ssrRenderAttrs(mergeProps({
				class: "year-picker",
				"aria-label": __props.label
			}, _attrs))} data-v-bc033b51><ul data-v-bc033b51><!--[-->`);
			ssrRenderList(unref(dataset).years, (each) => {
				_push(`<li data-v-bc033b51>`);
				_push(ssrRenderComponent(unref(RouterLink), {
					to: {
						path: unref(route).path,
						query: each === __props.opening ? {} : { year: each }
					},
					class: { on: each === __props.year },
					"aria-current": each === __props.year ? "true" : void 0,
					"aria-label": unref(t).year(each)
				}, {
					default: withCtx((_, _push, _parent, _scopeId) => {
						if (_push) _push(`<span data-v-bc033b51${_scopeId}>${ssrInterpolate(each)}</span>`);
						else return [createVNode("span", null, toDisplayString(each), 1)];
					}),
					_: 2
				}, _parent));
				_push(`</li>`);
			});
			_push(`<!--]--></ul></nav>`);
		};
	}
});
// src/components/chart/YearPicker.vue
var _sfc_setup$5 = YearPicker_vue_vue_type_script_setup_true_lang_default.setup;
YearPicker_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/chart/YearPicker.vue");
	return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
var YearPicker_default = /*#__PURE__*/ _plugin_vue_export_helper_default(YearPicker_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-bc033b51"]]);
// src/components/map/bandPatterns.ts
/** Grounds of the bands of all years: a change of year finds them in place. */
function useBandPatterns() {
	const dataset = useDataset();
	return dataset.years.flatMap((year) => {
		const { units } = dataset.assessment(year);
		return [...units.values()].map((row) => fillOf(row, shownMeasures()[0], units.size));
	});
}
// src/features/profile/ReportPage.vue?vue&type=script&setup=true&lang.ts
/**
* The page of one unit or region: sentence, years, parts, the way to the next. Its parts are cells of a grid that has
* two columns on wide screens; `.wide` spans both, `.columns` and `.stack` arrange small parts within a cell.
*/
var ReportPage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ReportPage",
	__ssrInlineRender: true,
	props: {
		crumbs: {},
		title: {},
		lead: {},
		view: {},
		year: {},
		opening: {},
		yearsLabel: {},
		walkLabel: {}
	},
	setup(__props) {
		const patterns = useBandPatterns();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<article${ssrRenderAttrs(mergeProps({ class: "report" }, _attrs))} data-v-3718e270>`);
			_push(ssrRenderComponent(MapPatterns_default, { fills: unref(patterns) }, null, _parent));
			_push(ssrRenderComponent(PageHeader_default, {
				class: "wide",
				crumbs: __props.crumbs,
				title: __props.title,
				lead: __props.lead,
				view: __props.view
			}, null, _parent));
			_push(`<div class="bar wide" data-v-3718e270>`);
			_push(ssrRenderComponent(YearPicker_default, {
				year: __props.year,
				opening: __props.opening,
				label: __props.yearsLabel
			}, null, _parent));
			ssrRenderSlot(_ctx.$slots, "beside", {}, null, _push, _parent, "data-v-3718e270-s");
			_push(`</div>`);
			ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent, "data-v-3718e270-s");
			_push(`<nav class="walk wide"${ssrRenderAttr("aria-label", __props.walkLabel)} data-v-3718e270>`);
			ssrRenderSlot(_ctx.$slots, "walk", {}, null, _push, _parent, "data-v-3718e270-s");
			_push(`</nav></article>`);
		};
	}
});
// src/features/profile/ReportPage.vue
var _sfc_setup$4 = ReportPage_vue_vue_type_script_setup_true_lang_default.setup;
ReportPage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/ReportPage.vue");
	return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
var ReportPage_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ReportPage_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-3718e270"]]);
// src/components/chart/CorridorChart.vue?vue&type=script&setup=true&lang.ts
var width = 372;
var left = 50;
var head = 34;
var titleHeight = 26;
var space = 12;
/** Columns of a year are no wider than this share of the chart. */
var leastColumns = 7;
/** Least distance of two years that are written. */
var yearWidth = 28;
var CorridorChart_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "CorridorChart",
	__ssrInlineRender: true,
	props: {
		panels: {},
		years: {},
		current: {},
		label: {},
		unknownLines: {},
		breakMark: {},
		renamedMark: {}
	},
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const axis = computed(() => yearAxis(props.years.map(({ year }) => year)));
		const step = computed(() => 318 / Math.max(leastColumns, axis.value.width));
		const total = computed(() => props.panels.reduce((sum, panel) => sum + panel.height + titleHeight + space, head));
		const drawn = computed(() => {
			let top = head;
			return props.panels.map((panel) => {
				const frame = {
					x: left,
					step: step.value,
					top: top + titleHeight,
					height: panel.height,
					from: panel.from,
					to: panel.to
				};
				top += titleHeight + panel.height + space;
				const marks = corridor(panel.spans, frame);
				return {
					...panel,
					frame,
					marks,
					ticks: panel.ticks.map((tick) => ({
						...tick,
						y: yOf(tick.value, frame)
					})),
					texts: panel.text ? marks.dots.map((dot) => ({
						...dot,
						text: panel.text(dot.value),
						y: dot.y - frame.top < 14 ? dot.y + 15 : dot.y - 7
					})) : []
				};
			});
		});
		const columns = computed(() => {
			const every = Math.ceil(yearWidth / step.value);
			return props.years.map((mark, at) => {
				const { left: before, gap } = axis.value.columns[at];
				const edge = left + step.value * before;
				const on = mark.year === props.current;
				return {
					...mark,
					x: edge + step.value / 2,
					edge,
					on,
					written: on || at % every === 0,
					gap: gap && {
						x: edge - step.value * .5 / 2,
						title: t.value.timeline.gap(gap)
					}
				};
			});
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<svg${ssrRenderAttrs(mergeProps({
				class: "corridor-chart",
				viewBox: `0 0 ${width} ${total.value}`,
				role: "img",
				"aria-label": __props.label
			}, _attrs))} data-v-a980e614><!--[-->`);
			ssrRenderList(columns.value, (column) => {
				_push(`<g data-v-a980e614>`);
				if (column.on) _push(`<rect class="current"${ssrRenderAttr("x", column.edge)} y="0"${ssrRenderAttr("width", step.value)}${ssrRenderAttr("height", total.value)} data-v-a980e614></rect>`);
				else _push(`<!---->`);
				if (column.gap) _push(`<text${ssrRenderAttr("x", column.gap.x)} y="11" class="gap" data-v-a980e614> ⋯ <title data-v-a980e614>${ssrInterpolate(column.gap.title)}</title></text>`);
				else _push(`<!---->`);
				if (column.written) _push(`<text${ssrRenderAttr("x", column.x)} y="11" class="${ssrRenderClass([{ on: column.on }, "year"])}" data-v-a980e614>${ssrInterpolate(column.year)}</text>`);
				else _push(`<!---->`);
				if (column.renamed) _push(`<text${ssrRenderAttr("x", column.x)} y="24" class="mark-text" data-v-a980e614>${ssrInterpolate(__props.renamedMark)}</text>`);
				else _push(`<!---->`);
				_push(`</g>`);
			});
			_push(`<!--]--><!--[-->`);
			ssrRenderList(drawn.value, (panel) => {
				_push(`<g data-v-a980e614><text x="0"${ssrRenderAttr("y", panel.frame.top - 11)} class="title" data-v-a980e614>${ssrInterpolate(panel.label)}</text><!--[-->`);
				ssrRenderList(panel.ticks, (tick) => {
					_push(`<g data-v-a980e614>`);
					if (tick.line !== false) _push(`<path class="rule"${ssrRenderAttr("d", `M${left} ${tick.y}H368`)} data-v-a980e614></path>`);
					else _push(`<!---->`);
					_push(`<text${ssrRenderAttr("x", 45)}${ssrRenderAttr("y", tick.y + 3.5)} class="tick" data-v-a980e614>${ssrInterpolate(tick.label)}</text></g>`);
				});
				_push(`<!--]--><!--[-->`);
				ssrRenderList(panel.marks.gaps, (gap) => {
					_push(`<g data-v-a980e614><rect${ssrRenderAttr("x", gap.x + 1)}${ssrRenderAttr("y", panel.frame.top)}${ssrRenderAttr("width", gap.width - 2)}${ssrRenderAttr("height", panel.frame.height)} fill="url(#fill-unknown)" data-v-a980e614></rect><text class="none" data-v-a980e614><!--[-->`);
					ssrRenderList(__props.unknownLines, (line, at) => {
						_push(`<tspan${ssrRenderAttr("x", gap.x + gap.width / 2)}${ssrRenderAttr("y", panel.frame.top + panel.frame.height / 2 + 3.5 + (at - (__props.unknownLines.length - 1) / 2) * 11)} data-v-a980e614>${ssrInterpolate(line)}</tspan>`);
					});
					_push(`<!--]--></text></g>`);
				});
				_push(`<!--]--><!--[-->`);
				ssrRenderList(panel.marks.bars, (bar) => {
					_push(`<rect class="${ssrRenderClass([{ plain: !panel.fill }, "bar"])}"${ssrRenderAttr("x", bar.x)}${ssrRenderAttr("y", bar.y)}${ssrRenderAttr("width", bar.width)}${ssrRenderAttr("height", bar.height)}${ssrRenderAttr("fill", panel.fill?.(bar.year))} data-v-a980e614></rect>`);
				});
				_push(`<!--]--><path class="line"${ssrRenderAttr("d", panel.marks.line)} data-v-a980e614></path>`);
				if (panel.bridging) _push(`<path class="line bridge"${ssrRenderAttr("d", panel.marks.bridge)} data-v-a980e614></path>`);
				else _push(`<!---->`);
				_push(`<!--[-->`);
				ssrRenderList(panel.marks.dots, (dot) => {
					_push(`<circle class="point"${ssrRenderAttr("cx", dot.x)}${ssrRenderAttr("cy", dot.y)} r="3.6" data-v-a980e614></circle>`);
				});
				_push(`<!--]--><!--[-->`);
				ssrRenderList(panel.texts, (dot) => {
					_push(`<text class="value"${ssrRenderAttr("x", dot.x)}${ssrRenderAttr("y", dot.y)} data-v-a980e614>${ssrInterpolate(dot.text)}</text>`);
				});
				_push(`<!--]--></g>`);
			});
			_push(`<!--]--><!--[-->`);
			ssrRenderList(columns.value, (column) => {
				_push(`<!--[-->`);
				if (column.methodBreak) _push(`<path class="break"${ssrRenderAttr("d", `M${column.edge} 16V${total.value}`)} data-v-a980e614></path>`);
				else _push(`<!---->`);
				if (column.methodBreak) _push(`<text${ssrRenderAttr("x", column.edge)} y="27" class="mark-text" data-v-a980e614>${ssrInterpolate(__props.breakMark)}</text>`);
				else _push(`<!---->`);
				_push(`<!--]-->`);
			});
			_push(`<!--]--></svg>`);
		};
	}
});
// src/components/chart/CorridorChart.vue
var _sfc_setup$3 = CorridorChart_vue_vue_type_script_setup_true_lang_default.setup;
CorridorChart_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/chart/CorridorChart.vue");
	return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
var CorridorChart_default = /*#__PURE__*/ _plugin_vue_export_helper_default(CorridorChart_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-a980e614"]]);
// src/features/profile/ReportHistory.vue?vue&type=script&setup=true&lang.ts
/** Something over the years: a chart and, saying the same, a table; what changed between the editions below it. */
var ReportHistory_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ReportHistory",
	__ssrInlineRender: true,
	props: {
		panels: {},
		columns: {},
		history: {},
		year: {},
		name: {},
		file: {},
		texts: {}
	},
	setup(__props) {
		const t = useMessages();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "history",
				"aria-labelledby": "history-heading"
			}, _attrs))}><h2 id="history-heading">${ssrInterpolate(__props.texts.heading)}</h2><div class="beside"><figure>`);
			_push(ssrRenderComponent(PartBoundary_default, null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(CorridorChart_default, {
						panels: __props.panels,
						years: __props.history,
						current: __props.year,
						label: __props.texts.chart(__props.name),
						"unknown-lines": __props.texts.unknownLines,
						"break-mark": __props.texts.breakMark,
						"renamed-mark": __props.texts.renamedMark
					}, null, _parent, _scopeId));
					else return [createVNode(CorridorChart_default, {
						panels: __props.panels,
						years: __props.history,
						current: __props.year,
						label: __props.texts.chart(__props.name),
						"unknown-lines": __props.texts.unknownLines,
						"break-mark": __props.texts.breakMark,
						"renamed-mark": __props.texts.renamedMark
					}, null, 8, [
						"panels",
						"years",
						"current",
						"label",
						"unknown-lines",
						"break-mark",
						"renamed-mark"
					])];
				}),
				_: 1
			}, _parent));
			_push(`<figcaption class="note">${ssrInterpolate(__props.texts.note)}</figcaption></figure><div class="table">`);
			_push(ssrRenderComponent(DataTable_default, {
				caption: __props.texts.table(__props.name),
				columns: __props.columns,
				rows: __props.history,
				"row-key": (row) => String(row.year),
				highlight: (row) => row.year === __props.year,
				file: __props.file
			}, null, _parent));
			_push(`<ul class="note"><!--[-->`);
			ssrRenderList(__props.history, (each) => {
				_push(`<!--[-->`);
				if (each.methodBreak) _push(`<li>${ssrInterpolate(each.year)}: ${ssrInterpolate(unref(t).local(each.methodBreak))}</li>`);
				else _push(`<!---->`);
				if (each.renamed) _push(`<li>${ssrInterpolate(each.year)}: ${ssrInterpolate(unref(t).local(each.renamed))}</li>`);
				else _push(`<!---->`);
				_push(`<!--]-->`);
			});
			_push(`<!--]--></ul></div></div></section>`);
		};
	}
});
// src/features/profile/ReportHistory.vue
var _sfc_setup$2 = ReportHistory_vue_vue_type_script_setup_true_lang_default.setup;
ReportHistory_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/ReportHistory.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var ReportHistory_default = ReportHistory_vue_vue_type_script_setup_true_lang_default;
// src/features/profile/nearest.ts
/** The `count` items whose slug is nearest to what was given; a slug that begins alike comes before others as near. */
function nearestSlugs(given, items, count = 3) {
	const wanted = given.toLowerCase().slice(0, 40);
	const score = ({ slug }) => editDistance(wanted, slug) - (slug[0] === wanted[0] ? .5 : 0);
	return [...items].sort((a, b) => score(a) - score(b)).slice(0, count);
}
// src/features/profile/UnknownSlug.vue?vue&type=script&setup=true&lang.ts
/** Instead of a blank page for an address that names nothing: what is nearest to it, and everything there is. */
var UnknownSlug_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "UnknownSlug",
	__ssrInlineRender: true,
	props: {
		slug: {},
		items: {},
		base: {},
		heading: {},
		text: {},
		all: {}
	},
	setup(__props) {
		const props = __props;
		const nameOf = useNames();
		const { localPath } = useLocalePaths();
		const nearest = computed(() => nearestSlugs(props.slug, props.items));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<article${ssrRenderAttrs(mergeProps({ class: "unknown-slug" }, _attrs))} data-v-76635b79><h1 data-v-76635b79>${ssrInterpolate(__props.heading)}</h1><p data-v-76635b79>${ssrInterpolate(__props.text)}</p><ul class="nearest" data-v-76635b79><!--[-->`);
			ssrRenderList(nearest.value, (item) => {
				_push(`<li data-v-76635b79>`);
				_push(ssrRenderComponent(unref(RouterLink), { to: unref(localPath)(__props.base + item.slug) }, {
					default: withCtx((_, _push, _parent, _scopeId) => {
						if (_push) _push(`<span data-v-76635b79${_scopeId}>${ssrInterpolate(unref(nameOf)(item.id))} (${ssrInterpolate(item.slug)})</span>`);
						else return [createVNode("span", null, toDisplayString(unref(nameOf)(item.id)) + " (" + toDisplayString(item.slug) + ")", 1)];
					}),
					_: 2
				}, _parent));
				_push(`</li>`);
			});
			_push(`<!--]--></ul><h2 data-v-76635b79>${ssrInterpolate(__props.all)}</h2><ul class="all" data-v-76635b79><!--[-->`);
			ssrRenderList(__props.items, (item) => {
				_push(`<li data-v-76635b79>`);
				_push(ssrRenderComponent(unref(RouterLink), { to: unref(localPath)(__props.base + item.slug) }, {
					default: withCtx((_, _push, _parent, _scopeId) => {
						if (_push) _push(`<span data-v-76635b79${_scopeId}>${ssrInterpolate(unref(nameOf)(item.id))}</span>`);
						else return [createVNode("span", null, toDisplayString(unref(nameOf)(item.id)), 1)];
					}),
					_: 2
				}, _parent));
				_push(`</li>`);
			});
			_push(`<!--]--></ul></article>`);
		};
	}
});
// src/features/profile/UnknownSlug.vue
var _sfc_setup$1 = UnknownSlug_vue_vue_type_script_setup_true_lang_default.setup;
UnknownSlug_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/UnknownSlug.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var UnknownSlug_default = /*#__PURE__*/ _plugin_vue_export_helper_default(UnknownSlug_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-76635b79"]]);
// src/features/profile/SlugPage.vue?vue&type=script&setup=true&lang.ts
/** The page of what the address names; for a name that nothing has, what is nearest to it. */
var SlugPage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SlugPage",
	__ssrInlineRender: true,
	props: {
		items: {},
		base: {},
		unknown: {}
	},
	setup(__props) {
		const props = __props;
		const slug = usePageSlug();
		const item = computed(() => props.items.find((each) => each.slug === slug.value));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[-->`);
			_push(ssrRenderComponent(LinkNotices_default, null, null, _parent));
			if (item.value) ssrRenderSlot(_ctx.$slots, "default", { item: item.value }, null, _push, _parent);
			else _push(ssrRenderComponent(UnknownSlug_default, {
				slug: unref(slug),
				items: __props.items,
				base: __props.base,
				heading: __props.unknown.heading(unref(slug)),
				text: __props.unknown.text,
				all: __props.unknown.all
			}, null, _parent));
			_push(`<!--]-->`);
		};
	}
});
// src/features/profile/SlugPage.vue
var _sfc_setup = SlugPage_vue_vue_type_script_setup_true_lang_default.setup;
SlugPage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/SlugPage.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var SlugPage_default = SlugPage_vue_vue_type_script_setup_true_lang_default;
export { UnitStrip_default as a, CaseLines_default as i, ReportHistory_default as n, StripRows_default as o, ReportPage_default as r, FocusMap_default as s, SlugPage_default as t };
