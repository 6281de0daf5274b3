import { B as isWhole, Bt as bandCount, Dt as InTurn, Et as shownMeasures, F as NationFigures_default, Ft as useMessages, It as useNames, J as marked, Lt as useDataset, M as stripAxis, Ot as _plugin_vue_export_helper_default, P as stripX, Pt as useLocalePaths, Q as MapPanel_default, St as fillAttribute, Z as unmarked, _ as regionStatement, _t as targetKey, b as isOpen, bt as useView, c as usePageHead, ct as LinkNotices_default, d as useDimmed, dt as figureKey, fn as announce, g as MarkedText, j as markOf, kt as onHydrated, l as usePageMessages, n as useShownReports, p as YearTimeline_default, q as BandDistribution_default, sn as loadReasons, t as overviewStatement, v as RankingList_default, vt as ForeignRuns, wt as fillOf, z as isTelling } from "../main.mjs";
import { a as isInside, c as useViewSentence, d as kioskLimits, f as kioskQuery, i as saysState, l as messages, m as readScriptText, n as connectWall, o as kioskCommand, p as readScript, r as saysScript, s as kioskStep, u as messages$1 } from "./kioskChannel-CgX0R_DN.js";
import { t as bundledCases } from "./bundledCases-B5GtyNwr.js";
import { n as filterCases, t as casesOf } from "./cases-B2OklnWC.js";
import { t as siteConfig } from "./siteConfig-bS6vrj7U.js";
import { computed, createBlock, createVNode, defineAsyncComponent, defineComponent, mergeProps, onBeforeUnmount, onErrorCaptured, onMounted, openBlock, shallowRef, unref, useSSRContext, useTemplateRef, watch, withCtx } from "vue";
import { useRoute, useRouter } from "vue-router";
import { ssrIncludeBooleanAttr, ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
import * as v from "valibot";
// src/domain/kioskTour.ts
/**
* The script that ships with the atlas: the country, the same year by index, the seven regions, then every year. Made from
* the facts on show, so that it stays right when a year is added.
*/
function tour({ defaultYear, editions, regions }, zh, en) {
	const said = (say) => ({
		zh: say(zh),
		en: say(en)
	});
	const step = (link, caption, notes, dwell = 15) => ({
		link,
		caption,
		notes,
		dwell
	});
	return { steps: [
		step("/", said((words) => words.nation), said((words) => words.notes.nation), 25),
		step("/?measure=index", said((words) => words.index), said((words) => words.notes.index), 20),
		...(regions.length > 1 ? regions : []).map(({ slug, name, english }) => step(`/?region=${slug}`, {
			zh: zh.region(name),
			en: en.region(english)
		}, said((words) => words.notes.region))),
		...editions.map(({ year, methodBreak, renamed }) => step(year === defaultYear ? "/" : `/?year=${year}`, said((words) => words.year(year, methodBreak ? "break" : renamed ? "renamed" : void 0)), said((words) => words.notes.year)))
	] };
}
// src/features/wall/KioskBar.vue?vue&type=script&setup=true&lang.ts
/** Under the picture: the pause that is always in sight, the steps, what the script says, the way to the help. */
var mostDots = 24;
var KioskBar_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "KioskBar",
	__ssrInlineRender: true,
	props: {
		steps: {},
		state: {},
		notice: {}
	},
	emits: ["command", "go"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		/** More than these would be too small to hit. */
		const on = computed(() => props.state.mode !== "paused");
		const caption = computed(() => {
			const said = props.steps[props.state.step]?.caption;
			return said ? t.value.local(said) : "";
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "kiosk-bar",
				"aria-label": unref(p).bar.label
			}, _attrs))} data-v-25e8be24><button type="button" class="play" data-v-25e8be24><svg viewBox="0 0 16 16" aria-hidden="true" data-v-25e8be24><path${ssrRenderAttr("d", on.value ? "M3 2h4v12H3zM9 2h4v12H9z" : "M3 1.5 14 8 3 14.5z")} data-v-25e8be24></path></svg><span data-v-25e8be24> ${ssrInterpolate(on.value ? unref(p).bar.pause : unref(p).bar.play)}</span></button>`);
			if (__props.steps.length && __props.steps.length <= mostDots) {
				_push(`<ol class="dots"${ssrRenderAttr("aria-label", unref(p).bar.steps)} data-v-25e8be24><!--[-->`);
				ssrRenderList(__props.steps, (step, index) => {
					_push(`<li data-v-25e8be24><button type="button" class="${ssrRenderClass({
						current: index === __props.state.step,
						failed: __props.state.failed.includes(index)
					})}"${ssrRenderAttr("aria-current", index === __props.state.step ? "step" : void 0)}${ssrRenderAttr("aria-label", unref(p).bar.step(index + 1, __props.steps.length))}${ssrRenderAttr("title", step.caption && unref(t).local(step.caption))} data-v-25e8be24></button></li>`);
				});
				_push(`<!--]--></ol>`);
			} else if (__props.steps.length) _push(`<p class="count" data-v-25e8be24>${ssrInterpolate(__props.state.step + 1)} / ${ssrInterpolate(__props.steps.length)}</p>`);
			else _push(`<!---->`);
			_push(`<p class="caption" data-v-25e8be24>${ssrInterpolate(caption.value)}</p><p class="notice" data-v-25e8be24>${ssrInterpolate(__props.notice || unref(p).bar.mode[__props.state.mode])}</p><button type="button" class="help"${ssrRenderAttr("aria-label", unref(p).bar.help)} aria-haspopup="dialog" data-v-25e8be24> ? </button></section>`);
		};
	}
});
// src/features/wall/KioskBar.vue
var _sfc_setup$5 = KioskBar_vue_vue_type_script_setup_true_lang_default.setup;
KioskBar_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/wall/KioskBar.vue");
	return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
var KioskBar_default = /*#__PURE__*/ _plugin_vue_export_helper_default(KioskBar_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-25e8be24"]]);
// src/features/wall/KioskHelp.vue?vue&type=script&setup=true&lang.ts
/** Keys, speaker window and script of the wall. */
var KioskHelp_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "KioskHelp",
	__ssrInlineRender: true,
	props: {
		origin: {},
		problems: {},
		letters: { type: Boolean }
	},
	emits: [
		"load",
		"unload",
		"letters"
	],
	setup(__props, { expose: __expose, emit: __emit }) {
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const { localPath } = useLocalePaths();
		const dialog = useTemplateRef("dialog");
		const speaker = computed(() => "/".replace(/\/$/, "") + localPath("/screen/speaker"));
		function line({ fault, step, given }) {
			return [step === void 0 ? "" : `${p.value.place(step)}${p.value.given(given ?? "")}`, p.value.fault[fault]].filter(Boolean).join(" · ");
		}
		__expose({ open: () => dialog.value?.open || dialog.value?.showModal() });
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<dialog${ssrRenderAttrs(mergeProps({
				ref_key: "dialog",
				ref: dialog,
				class: "kiosk-help",
				"aria-labelledby": "kiosk-help"
			}, _attrs))} data-v-816166e2><div class="content" data-v-816166e2><form method="dialog" data-v-816166e2><button class="close" autofocus data-v-816166e2>${ssrInterpolate(unref(p).help.close)}</button></form><h2 id="kiosk-help" data-v-816166e2>${ssrInterpolate(unref(p).help.heading)}</h2><h3 data-v-816166e2>${ssrInterpolate(unref(p).help.keys)}</h3><dl class="keys" data-v-816166e2><!--[-->`);
			ssrRenderList(unref(p).help.list, ([key, meaning]) => {
				_push(`<div data-v-816166e2><dt data-v-816166e2>${ssrInterpolate(key)}</dt><dd data-v-816166e2>${ssrInterpolate(meaning)}</dd></div>`);
			});
			_push(`<!--]--></dl><label class="line" data-v-816166e2><input type="checkbox"${ssrIncludeBooleanAttr(__props.letters) ? " checked" : ""} data-v-816166e2><span data-v-816166e2> ${ssrInterpolate(unref(p).help.letters)}</span></label><p class="line" data-v-816166e2><a${ssrRenderAttr("href", speaker.value)} target="_blank" data-v-816166e2>${ssrInterpolate(unref(p).help.speaker)}</a><span data-v-816166e2> ${ssrInterpolate(unref(p).help.speakerNote)}</span></p><h3 data-v-816166e2>${ssrInterpolate(unref(p).help.script)}</h3><p data-v-816166e2>${ssrInterpolate(unref(p).help.origin[__props.origin])}</p>`);
			if (__props.problems.length) {
				_push(`<div class="problems" role="alert" data-v-816166e2><p data-v-816166e2><strong data-v-816166e2>${ssrInterpolate(unref(p).help.problems)}</strong></p><ul data-v-816166e2><!--[-->`);
				ssrRenderList(__props.problems, (problem, index) => {
					_push(`<li data-v-816166e2>${ssrInterpolate(line(problem))}</li>`);
				});
				_push(`<!--]--></ul></div>`);
			} else _push(`<!---->`);
			_push(`<p class="line" data-v-816166e2><label class="file" data-v-816166e2><input type="file" accept="application/json,.json" data-v-816166e2><span data-v-816166e2>${ssrInterpolate(unref(p).help.choose)}</span></label>`);
			if (__props.origin === "file") _push(`<button type="button" class="back" data-v-816166e2>${ssrInterpolate(unref(p).help.back)}</button>`);
			else _push(`<!---->`);
			_push(`</p><p class="format" data-v-816166e2>`);
			_push(ssrRenderComponent(unref(ForeignRuns), { text: unref(p).help.format }, null, _parent));
			_push(`</p></div></dialog>`);
		};
	}
});
// src/features/wall/KioskHelp.vue
var _sfc_setup$4 = KioskHelp_vue_vue_type_script_setup_true_lang_default.setup;
KioskHelp_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/wall/KioskHelp.vue");
	return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
var KioskHelp_default = /*#__PURE__*/ _plugin_vue_export_helper_default(KioskHelp_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-816166e2"]]);
// src/features/wall/WallFocus.vue?vue&type=script&setup=true&lang.ts
/**
* What is pointed at or chosen, always in the same place: a unit with its figures and its boxes in the report, a region's
* boxes, else those that the report gives as models. Pointing at a box shows its unit on the map.
*/
var WallFocus_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "WallFocus",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		const view = useView();
		const book = bundledCases();
		/** While the pointer is in here, what it points at on the map must not change what stands under it. */
		const held = shallowRef(null);
		/** A pack has no boxes to tell of: who stands first takes their place. */
		const leader = computed(() => dataset.pack ? [...view.assessment.units.values()].find(({ position }) => position[1] === 1)?.id ?? null : null);
		const focus = computed(() => {
			const id = held.value ? held.value.id : view.hovered ?? view.selected ?? leader.value;
			const row = id ? view.assessment.units.get(id) : void 0;
			const area = id ? dataset.areas.get(id) : void 0;
			return {
				id: row || area ? id : null,
				row,
				area
			};
		});
		const boxes = computed(() => {
			const { id } = focus.value;
			if (id) return casesOf(book, id);
			const { region } = view.state;
			return filterCases(book, region ? {
				region,
				unit: null,
				kind: "region"
			} : {
				region,
				unit: null,
				kind: "model"
			});
		});
		/**
		* Letters that fit into one line of the smaller stage, and the lines below a unit's figures or without them: in English
		* map and sentence leave less room.
		*/
		const room = computed(() => t.value.lang === "en" ? {
			letters: 12,
			unit: 3,
			others: 4
		} : {
			letters: 15,
			unit: 3,
			others: 5
		});
		/** The boxes, and from which on there is no room for them: on the smaller stage (`late`), on either (`last`). */
		const lines = computed(() => {
			let used = 0;
			return boxes.value.map((box, index) => {
				used += Math.ceil(box.title.length / room.value.letters);
				return {
					box,
					late: used > (focus.value.id ? room.value.unit : room.value.others),
					last: index > 4
				};
			});
		});
		const heading = computed(() => {
			const { id } = focus.value;
			if (id) return nameOf(id);
			return view.state.region ? nameOf(view.state.region) : p.value.focus.national;
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "wall-focus",
				"aria-label": unref(p).focus.label
			}, _attrs))} data-v-7111b501><h2 data-v-7111b501>${ssrInterpolate(heading.value)}</h2>`);
			if (focus.value.row) {
				_push(`<p class="facts"${ssrRenderAttr("data-unit", focus.value.row.id)} data-v-7111b501>`);
				if (unref(bandCount)() > 1) _push(`<button type="button" class="fig" data-explain="//unit" data-v-7111b501>${ssrInterpolate(unref(t).bands(focus.value.row.bands))}</button>`);
				else _push(`<!---->`);
				_push(`<button type="button" class="fig" data-explain="//unit" data-v-7111b501>${ssrInterpolate(unref(t).interval(focus.value.row.index))}</button><button type="button" class="fig" data-explain="//unit" data-v-7111b501>${ssrInterpolate(unref(t).measure.position)} ${ssrInterpolate(unref(t).positionRange(focus.value.row.position))}</button></p>`);
			} else if (focus.value.area) _push(`<p class="facts" data-v-7111b501>${ssrInterpolate(unref(t).kind[focus.value.area.status])}</p>`);
			else _push(`<!---->`);
			if (!focus.value.area && !unref(dataset).pack) {
				_push(`<!--[--><p class="source" data-v-7111b501>${ssrInterpolate(boxes.value.length ? unref(p).focus.cases(unref(book).year + 1) : unref(p).focus.none)}</p><ul data-v-7111b501><!--[-->`);
				ssrRenderList(lines.value, ({ box, late, last }) => {
					_push(`<li class="${ssrRenderClass({
						late,
						last
					})}" data-v-7111b501><button type="button" lang="zh-CN"${ssrRenderAttr("data-explain", unref(figureKey)("case", box.box))} data-v-7111b501>${ssrInterpolate(box.title)}</button></li>`);
				});
				_push(`<!--]--></ul><!--]-->`);
			} else _push(`<!---->`);
			_push(`</section>`);
		};
	}
});
// src/features/wall/WallFocus.vue
var _sfc_setup$3 = WallFocus_vue_vue_type_script_setup_true_lang_default.setup;
WallFocus_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/wall/WallFocus.vue");
	return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
var WallFocus_default = /*#__PURE__*/ _plugin_vue_export_helper_default(WallFocus_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-7111b501"]]);
// src/features/wall/WallRegions.vue?vue&type=script&setup=true&lang.ts
/**
* The seven regions: a tile for each member from first to last, in the colour of its band, and the mean; where there is
* room also the mean on the strip that all regions share.
*/
var WallRegions_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "WallRegions",
	__ssrInlineRender: true,
	emits: ["point"],
	setup(__props, { emit: __emit }) {
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		const view = useView();
		const axis = stripAxis(1);
		const rows = computed(() => [...dataset.regions.values()].map((region) => {
			const { members, group } = regionStatement(region, view.edition, view.assessment, dataset.previous(view.state.year));
			const known = isTelling(group.mean);
			return {
				id: region.id,
				name: nameOf(region.id).replace(/ China$/, ""),
				tiles: members.map((row) => ({
					id: row.id,
					fill: fillAttribute(fillOf(row, shownMeasures()[0], view.assessment.units.size)),
					label: p.value.tile(nameOf(row.id), t.value.bands(row.bands))
				})),
				marks: members.filter(({ index }) => index.hi - index.lo <= 2).map(({ index }) => markOf(index)),
				mean: known ? t.value.interval(group.mean) : p.value.regionUnknown,
				known,
				at: {
					x: stripX(group.mean.lo),
					width: known ? Math.max(stripX(group.mean.hi) - stripX(group.mean.lo), 1) : 0
				},
				key: targetKey({
					about: region.id,
					what: "mean"
				})
			};
		}));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "wall-regions",
				"aria-label": unref(p).regions
			}, _attrs))} data-v-68316b74><h2 data-v-68316b74>${ssrInterpolate(unref(p).regions)}</h2><ul data-v-68316b74><!--[-->`);
			ssrRenderList(rows.value, (region) => {
				_push(`<li class="${ssrRenderClass({ focused: unref(view).state.region === region.id })}" data-v-68316b74><button type="button" class="name"${ssrRenderAttr("aria-pressed", unref(view).state.region === region.id)}${ssrRenderAttr("aria-label", unref(view).state.region === region.id ? unref(t).regions.unfocus(unref(nameOf)(region.id)) : unref(t).regions.focus(unref(nameOf)(region.id)))} data-v-68316b74>${ssrInterpolate(region.name)}</button><span class="tiles" data-v-68316b74><!--[-->`);
				ssrRenderList(region.tiles, (tile, place) => {
					_push(`<button type="button" class="${ssrRenderClass([{
						hovered: unref(view).hovered === tile.id,
						selected: unref(view).state.units.includes(tile.id)
					}, "tile"])}"${ssrRenderAttr("data-tile", tile.id)}${ssrRenderAttr("aria-label", tile.label)}${ssrRenderAttr("aria-pressed", unref(view).state.units.includes(tile.id))} data-v-68316b74><svg viewBox="0 0 20 20" aria-hidden="true" data-v-68316b74><rect width="20" height="20"${ssrRenderAttr("fill", tile.fill)} data-v-68316b74></rect></svg></button>`);
				});
				_push(`<!--]--></span><svg class="strip"${ssrRenderAttr("viewBox", `-3 0 106 ${unref(16)}`)} preserveAspectRatio="none" aria-hidden="true" data-v-68316b74><path${ssrRenderAttr("d", unref(axis))} class="axis" data-v-68316b74></path><rect class="mean-mark" y="0"${ssrRenderAttr("height", unref(16))}${ssrRenderAttr("x", region.at.x)}${ssrRenderAttr("width", region.at.width)} data-v-68316b74></rect><!--[-->`);
				ssrRenderList(region.marks, (mark, index) => {
					_push(`<rect class="member"${ssrRenderAttr("x", mark.x)}${ssrRenderAttr("y", mark.y)}${ssrRenderAttr("width", mark.width)}${ssrRenderAttr("height", mark.height)} data-v-68316b74></rect>`);
				});
				_push(`<!--]--></svg><button type="button" class="${ssrRenderClass([{ unknown: !region.known }, "fig mean"])}"${ssrRenderAttr("data-explain", region.key)}${ssrRenderAttr("aria-label", region.known ? void 0 : unref(t).kind.unpublished)} data-v-68316b74>${ssrInterpolate(region.mean)}</button></li>`);
			});
			_push(`<!--]--></ul></section>`);
		};
	}
});
// src/features/wall/WallRegions.vue
var _sfc_setup$2 = WallRegions_vue_vue_type_script_setup_true_lang_default.setup;
WallRegions_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/wall/WallRegions.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var WallRegions_default = /*#__PURE__*/ _plugin_vue_export_helper_default(WallRegions_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-68316b74"]]);
// src/features/wall/WallPicture.vue?vue&type=script&setup=true&lang.ts
/**
* The picture on the wall: the overview's own parts, set as a poster. The style sheet arranges them for a stage of 16:9 or
* 32:9; the parts are the same.
*/
var WallPicture_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "WallPicture",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const view = useView();
		const dataset = useDataset();
		const sentence = useViewSentence(() => view.state, marked);
		/** What the edition leaves open, where the sentence is of the country and short. */
		const gap = computed(() => {
			if (view.selected || view.state.region || unmarked(sentence.value).length > 30) return "";
			return t.value.overview.gap(overviewStatement(view.edition, view.assessment), marked);
		});
		/** Letters of the sentence, a Chinese one counted twice: how large it can be set. */
		const size = computed(() => {
			const width = [...unmarked(sentence.value)].reduce((sum, letter) => sum + (letter > " " ? 2 : 1), 0);
			if (width > 104) return "longest";
			if (width > 84) return "long";
			return gap.value ? "short" : void 0;
		});
		/** A region under the pointer stands out on the map as if it were in focus. */
		const pointed = shallowRef(null);
		const WallPublished = defineAsyncComponent(() => import("./WallPublished-CmyEKPma.js"));
		/** Whether nothing is known of any unit: a ranking would be a column of nothing. */
		const untold = computed(() => {
			const { units } = view.assessment;
			return [...units.values()].every((row) => isOpen(row, units.size) && isWhole(row.index));
		});
		const dimmed = useDimmed(() => pointed.value);
		const reports = useShownReports((title) => p.value.edition(title));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "wall-picture" }, _attrs))}><header class="lead"><p class="big-year" aria-hidden="true">${ssrInterpolate(unref(view).state.year)}</p><h1 class="${ssrRenderClass(size.value)}">`);
			_push(ssrRenderComponent(unref(MarkedText), { text: unref(sentence) }, null, _parent));
			_push(`</h1>`);
			if (gap.value) {
				_push(`<p class="gap">`);
				_push(ssrRenderComponent(unref(MarkedText), { text: gap.value }, null, _parent));
				_push(`</p>`);
			} else _push(`<!---->`);
			_push(`<p class="report"><!--[-->`);
			ssrRenderList(unref(reports), (each) => {
				_push(`<span>`);
				_push(ssrRenderComponent(unref(ForeignRuns), { text: each }, null, _parent));
				_push(`</span>`);
			});
			_push(`<!--]--></p></header><div class="nation">`);
			_push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(NationFigures_default, null, null, _parent, _scopeId));
					else return [createVNode(NationFigures_default)];
				}),
				_: 1
			}, _parent));
			_push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(BandDistribution_default, null, null, _parent, _scopeId));
					else return [createVNode(BandDistribution_default)];
				}),
				_: 1
			}, _parent));
			_push(`</div>`);
			if (unref(dataset).divided) _push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(WallRegions_default, {
						class: "regions",
						onPoint: ($event) => pointed.value = $event
					}, null, _parent, _scopeId));
					else return [createVNode(WallRegions_default, {
						class: "regions",
						onPoint: ($event) => pointed.value = $event
					}, null, 8, ["onPoint"])];
				}),
				_: 1
			}, _parent));
			else _push(`<!---->`);
			_push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(MapPanel_default, { dimmed: unref(dimmed) }, null, _parent, _scopeId));
					else return [createVNode(MapPanel_default, { dimmed: unref(dimmed) }, null, 8, ["dimmed"])];
				}),
				_: 1
			}, _parent));
			_push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(WallFocus_default, { class: "focus" }, null, _parent, _scopeId));
					else return [createVNode(WallFocus_default, { class: "focus" })];
				}),
				_: 1
			}, _parent));
			_push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(YearTimeline_default, { class: "time" }, null, _parent, _scopeId));
					else return [createVNode(YearTimeline_default, { class: "time" })];
				}),
				_: 1
			}, _parent));
			_push(ssrRenderComponent(unref(InTurn), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						if (untold.value) _push(ssrRenderComponent(unref(WallPublished), { class: "list" }, null, _parent, _scopeId));
						else _push(ssrRenderComponent(RankingList_default, {
							class: "list",
							dimmed: unref(dimmed)
						}, null, _parent, _scopeId));
					} else return [untold.value ? (openBlock(), createBlock(unref(WallPublished), {
						key: 0,
						class: "list"
					})) : (openBlock(), createBlock(RankingList_default, {
						key: 1,
						class: "list",
						dimmed: unref(dimmed)
					}, null, 8, ["dimmed"]))];
				}),
				_: 1
			}, _parent));
			_push(`</div>`);
		};
	}
});
// src/features/wall/WallPicture.vue
var _sfc_setup$1 = WallPicture_vue_vue_type_script_setup_true_lang_default.setup;
WallPicture_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/wall/WallPicture.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var WallPicture_default = WallPicture_vue_vue_type_script_setup_true_lang_default;
// src/features/wall/kioskDevice.ts
/** Keeps the screen awake while the page is in sight, where the browser can. */
function useWakeLock() {
	let lock;
	async function hold() {
		if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
		try {
			lock = await navigator.wakeLock.request("screen");
		} catch {}
	}
	onMounted(() => {
		hold();
		document.addEventListener("visibilitychange", hold);
	});
	onBeforeUnmount(() => {
		document.removeEventListener("visibilitychange", hold);
		lock?.release();
	});
}
/** Milliseconds without a movement after which the pointer is hidden. */
var pointerRest = 3e3;
/** Whether the pointer rests; `touched` is told of everything a person does to the page. */
function useTouches(touched) {
	const resting = shallowRef(false);
	let timer;
	/** Chromium repeats the last move when something changes under a pointer that stands still. */
	let last = "";
	function onMove(event) {
		const place = `${event.screenX} ${event.screenY}`;
		if (place === last) return;
		const first = last === "";
		last = place;
		resting.value = false;
		window.clearTimeout(timer);
		timer = window.setTimeout(() => resting.value = true, pointerRest);
		if (!first) touched();
	}
	const events = [
		"pointerdown",
		"wheel",
		"touchstart",
		"focusin"
	];
	onMounted(() => {
		addEventListener("pointermove", onMove, { passive: true });
		for (const event of events) addEventListener(event, touched, { passive: true });
		timer = window.setTimeout(() => resting.value = true, pointerRest);
	});
	onBeforeUnmount(() => {
		window.clearTimeout(timer);
		removeEventListener("pointermove", onMove);
		for (const event of events) removeEventListener(event, touched);
	});
	return resting;
}
/** Goes to full screen and back; a refusal leaves everything as it is. */
async function toggleFullscreen() {
	try {
		if (document.fullscreenElement) await document.exitFullscreen();
		else await document.documentElement.requestFullscreen({ navigationUI: "hide" });
	} catch {}
}
/** Whether the reader's system asks for less motion. */
var prefersStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
// src/features/wall/kioskStage.ts
/** Below this a stage could not be read by anybody: a smaller window scrolls over it instead. */
var smallest = .5;
/** The factor that fits a stage into a window as a whole. All in CSS pixels. */
function fitScale(window, stage) {
	return Math.max(smallest, Math.min(window.width / stage.width, window.height / stage.height));
}
/**
* Scales the stage to the window, and the sizes of dialogs that stand outside it, by the property `--wall-scale`. The style
* sheet has a value of its own for the time before; which stage is shown (16:9 or 32:9) is its choice too.
*/
function useStage(stage) {
	const root = () => document.documentElement;
	function fit() {
		const element = stage.value;
		if (!element) return;
		const scale = fitScale({
			width: innerWidth,
			height: innerHeight
		}, {
			width: element.offsetWidth,
			height: element.offsetHeight
		});
		root().style.setProperty("--wall-scale", String(scale));
	}
	onMounted(() => {
		fit();
		addEventListener("resize", fit);
	});
	onBeforeUnmount(() => {
		removeEventListener("resize", fit);
		root().style.removeProperty("--wall-scale");
	});
}
/** How many places the picture takes in turn, so that no edge burns in; the style sheet says which. */
var places = 4;
/** Milliseconds between two shifts. */
var shiftEvery = 18e4;
/** Number of the place the picture stands at: the next one every three minutes. */
function useShift() {
	const place = shallowRef(0);
	let timer;
	onMounted(() => {
		timer = window.setInterval(() => place.value = (place.value + 1) % places, shiftEvery);
	});
	onBeforeUnmount(() => window.clearInterval(timer));
	return place;
}
// src/features/wall/kiosk.ts
/** Milliseconds without a touch after which a held kiosk goes on. */
var idleTime = 45e3;
/** Headless player of a script. Knows no DOM; one timer of `clock` is set at most. */
function createKiosk(steps, port, clock) {
	let state = {
		step: -1,
		mode: "paused",
		blank: false,
		failed: []
	};
	let timer;
	/** Sets the timer that the state asks for. */
	function wind() {
		if (timer !== void 0) clock.clearTimeout(timer);
		timer = void 0;
		if (state.blank || state.mode === "paused" || !steps.length) return;
		const seconds = state.mode === "held" ? idleTime / 1e3 : steps[state.step]?.dwell ?? 0;
		timer = clock.setTimeout(state.mode === "held" ? resume : () => move(1), seconds * 1e3);
	}
	function set(next) {
		state = {
			...state,
			...next
		};
		wind();
		port.changed(state);
	}
	/** Shows the step at `index` or, where it fails, the next one in `direction` that doesn't; at most one round. */
	function show(index, direction) {
		const n = steps.length;
		const failed = new Set(state.failed);
		for (let tried = 0; tried < n; tried++) {
			const at = ((index + tried * direction) % n + n) % n;
			try {
				port.show(steps[at]);
				failed.delete(at);
				return set({
					step: at,
					failed: [...failed]
				});
			} catch (error) {
				console.warn(error);
				failed.add(at);
			}
		}
		set({
			mode: "paused",
			failed: [...failed]
		});
	}
	const move = (by) => show(state.step + by, by);
	/** Back from a detour: the picture of the script stands again before it goes on. */
	function resume() {
		state = {
			...state,
			mode: "playing"
		};
		show(Math.max(0, state.step), 1);
	}
	return {
		get state() {
			return state;
		},
		/** Begins at a step (the nearest there is). */
		start(step, playing) {
			state = {
				...state,
				mode: playing ? "playing" : "paused"
			};
			show(Math.max(0, Math.min(steps.length - 1, step)), 1);
		},
		/** Plays or pauses without touching the picture; a first step is shown where there is none yet. */
		toggle() {
			if (state.mode !== "paused") set({ mode: "paused" });
			else if (state.step < 0) this.start(0, true);
			else set({ mode: "playing" });
		},
		next: () => move(1),
		previous: () => move(-1),
		goTo: (step) => show(step, 1),
		/** Somebody is using the wall: what plays waits for them. */
		touch() {
			if (state.mode === "paused") return;
			if (state.mode === "held") wind();
			else set({ mode: "held" });
		},
		/** The step on show could not be drawn: on to the next, in a turn of its own so that nothing can spin. */
		fail() {
			const { step } = state;
			if (step < 0 || state.failed.includes(step)) return;
			set({ failed: [...state.failed, step] });
			if (timer !== void 0) clock.clearTimeout(timer);
			timer = clock.setTimeout(() => move(1), 0);
		},
		blank(on) {
			set({ blank: on });
		},
		stop() {
			if (timer !== void 0) clock.clearTimeout(timer);
			timer = void 0;
		}
	};
}
// src/features/wall/kioskMemory.ts
var key = "gov-service-atlas:kiosk";
var schema = v.object({
	step: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(kioskLimits.steps)),
	playing: v.boolean(),
	/** Text of a script that was read from a file. */
	text: v.optional(v.pipe(v.string(), v.maxLength(kioskLimits.text))),
	/** Whether letters count as keys. */
	letters: v.optional(v.boolean(), true)
});
/** What was kept; undefined where nothing was, or nothing that can be read. */
function recall() {
	try {
		const read = v.safeParse(schema, JSON.parse(sessionStorage.getItem(key) ?? "null"));
		return read.success ? read.output : void 0;
	} catch {
		return;
	}
}
/** Keeps it as far as the browser lets. */
function remember(memory) {
	try {
		sessionStorage.setItem(key, JSON.stringify(memory));
	} catch {}
}
// src/features/wall/kioskWall.ts
var clock = {
	setTimeout: (action, ms) => window.setTimeout(action, ms),
	clearTimeout: (handle) => window.clearTimeout(handle)
};
/**
* The kiosk of the wall: chooses the script (a file of this window, the publisher's, the one that ships), drives the view
* store by it, survives reloads and answers speaker windows. `bundled` is asked once, after mounting.
*/
function useKioskWall(bundled) {
	const view = useView();
	const route = useRoute();
	const router = useRouter();
	const steps = shallowRef([]);
	const origin = shallowRef("bundled");
	const problems = shallowRef([]);
	const state = shallowRef({
		step: -1,
		mode: "paused",
		blank: false,
		failed: []
	});
	const letters = shallowRef(true);
	let text;
	let kiosk;
	let link;
	let since = 0;
	let gone = false;
	const knows = (query) => !view.parse(query).notices.length;
	function show(step) {
		const query = kioskQuery(step.link);
		if (typeof query === "string" || !knows(query)) throw new RangeError(`No picture of ${step.link}`);
		view.hovered = null;
		view.apply(query);
		if (Object.keys(route.query).length) router.replace({ query: {} });
	}
	function keep() {
		const { step, mode } = state.value;
		if (step >= 0) remember({
			step,
			playing: mode !== "paused",
			text,
			letters: letters.value
		});
	}
	function changed(next) {
		if (next.step !== state.value.step) since = Date.now();
		state.value = next;
		keep();
		link?.send(saysState(next, since));
	}
	/** Puts another script in; `step` undefined leaves the picture as it is until the script is played. */
	function play(script, step, playing) {
		kiosk?.stop();
		steps.value = script.steps;
		kiosk = createKiosk(script.steps, {
			show,
			changed
		}, clock);
		link?.send(saysScript(script.steps));
		if (step === void 0) changed(kiosk.state);
		else kiosk.start(step, playing);
	}
	/** Reads a script from a file's text and plays it; a script without a single good step changes nothing. */
	function load(file) {
		const read = readScriptText(file, knows);
		problems.value = read.problems;
		if (!read.script) return false;
		origin.value = "file";
		text = file;
		play(read.script, 0, state.value.mode !== "paused");
		return true;
	}
	/** The publisher's script, else the one that ships. */
	async function ownScript() {
		const { kiosk: configured } = (await siteConfig()).config;
		const read = configured && readScript(configured, knows);
		problems.value = read?.problems ?? [];
		origin.value = read?.script ? "config" : "bundled";
		return read?.script ?? bundled();
	}
	async function begin() {
		const memory = recall();
		letters.value = memory?.letters ?? true;
		const linked = [
			"year",
			"measure",
			"units",
			"region",
			"bands"
		].some((key) => key in route.query);
		view.apply(route.query);
		const kept = memory?.text === void 0 ? void 0 : readScriptText(memory.text, knows);
		const script = kept?.script ?? await ownScript();
		if (gone) return;
		if (kept?.script) {
			origin.value = "file";
			problems.value = kept.problems;
			text = memory?.text;
		}
		if (linked) play(script, void 0, false);
		else play(script, memory?.step ?? 0, memory?.playing ?? !prefersStill());
	}
	const commands = {
		next: () => kiosk?.next(),
		previous: () => kiosk?.previous(),
		toggle: () => kiosk?.toggle(),
		blank: () => kiosk?.blank(!state.value.blank)
	};
	onMounted(() => {
		link = connectWall((message) => {
			if (message.ask === "hello") {
				link?.send(saysScript(steps.value));
				link?.send(saysState(state.value, since));
			} else if (message.ask === "goTo") kiosk?.goTo(message.step);
			else commands[message.ask]?.();
		});
	});
	onHydrated(() => void begin());
	onBeforeUnmount(() => {
		gone = true;
		kiosk?.stop();
		link?.close();
	});
	return {
		state,
		steps,
		step: computed(() => steps.value[state.value.step]),
		origin,
		problems,
		letters,
		/** Does what a key, a button or a speaker asks; false for what is not the kiosk's to do. */
		command(command) {
			commands[command]?.();
			return command in commands;
		},
		goTo: (step) => kiosk?.goTo(step),
		touch: () => kiosk?.touch(),
		fail: () => kiosk?.fail(),
		load,
		/** Back to the publisher's script, or the one that ships. */
		async unload() {
			text = void 0;
			play(await ownScript(), 0, state.value.mode !== "paused");
		},
		setLetters(on) {
			letters.value = on;
			keep();
		}
	};
}
// src/features/wall/ScreenView.vue?vue&type=script&setup=true&lang.ts
/** The atlas on a wall: one composed picture, scaled as a whole, that plays a script or is used by hand. */
var ScreenView_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ScreenView",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const dataset = useDataset();
		const view = useView();
		usePageHead(() => p.value.title, () => p.value.description);
		const kiosk = useKioskWall(() => tour({
			defaultYear: dataset.defaultYear,
			editions: dataset.years.map(dataset.edition),
			regions: [...dataset.regions.values()]
		}, messages.tour, messages$1.tour));
		const { state, steps } = kiosk;
		useStage(useTemplateRef("stage"));
		useWakeLock();
		const place = useShift();
		const resting = useTouches(kiosk.touch);
		const help = useTemplateRef("help");
		const notice = computed(() => {
			const { failed } = state.value;
			if (failed.length) return p.value.failed(t.value.list(failed.map((step) => String(step + 1))));
			return kiosk.problems.value.length ? p.value.help.problems : "";
		});
		function run(command) {
			if (command === "help") help.value?.open();
			else if (command === "fullscreen") toggleFullscreen();
			else kiosk.command(command);
			const caption = kiosk.step.value?.caption;
			if (command === "toggle" && state.value.mode === "paused") announce(p.value.bar.stopped(caption ? t.value.local(caption) : ""));
			else if ((command === "next" || command === "previous") && caption) announce(t.value.local(caption));
		}
		/** Whether the focus was moved by Tab last, not by a pointer. */
		let walked = false;
		const onPointer = () => walked = false;
		/** Before the parts of the picture: a key that the keyboard's focus does not claim drives the wall. */
		function onKey(event) {
			if (document.querySelector("dialog[open]")) return;
			if (event.key === "Tab") walked = true;
			const inside = isInside(event.target, walked);
			const step = kioskStep(event, inside, kiosk.letters.value);
			if (step !== void 0 && step < kiosk.steps.value.length) kiosk.goTo(step);
			const command = kioskCommand(event, inside, kiosk.letters.value);
			if (!command) return kiosk.touch();
			event.preventDefault();
			event.stopPropagation();
			if (!event.repeat || command === "next" || command === "previous") run(command);
		}
		/** Everything that a click may ask for later, so that hours without network change nothing. */
		async function preload() {
			await Promise.allSettled([
				import("./SourceDetails-DjKWNE-b.js"),
				import("./FigureDetails-BLgr1Gns.js"),
				import("./WallPublished-CmyEKPma.js"),
				loadReasons(t.value.lang)
			]);
		}
		onMounted(() => {
			document.documentElement.classList.add("wall-page");
			addEventListener("keydown", onKey, { capture: true });
			addEventListener("pointerdown", onPointer, { capture: true });
			preload();
		});
		onBeforeUnmount(() => {
			document.documentElement.classList.remove("wall-page");
			removeEventListener("keydown", onKey, { capture: true });
			removeEventListener("pointerdown", onPointer, { capture: true });
		});
		/** Counts the pictures drawn. */
		const picture = shallowRef(0);
		let torn = false;
		/**
		* A part that can't be drawn leaves what it drew before; the kiosk goes on. The next view gets a new picture, since the
		* part may be left half drawn.
		*/
		onErrorCaptured((error) => {
			console.warn(error);
			torn = true;
			kiosk.fail();
			return false;
		});
		watch(() => view.query, () => {
			if (torn) picture.value++;
			torn = false;
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: ["wall", { resting: unref(resting) }] }, _attrs))}><div class="wall-frame"><div class="${ssrRenderClass([`place-${unref(place)}`, "wall-stage"])}">`);
			_push(ssrRenderComponent(WallPicture_default, { key: picture.value }, null, _parent));
			_push(ssrRenderComponent(KioskBar_default, {
				steps: unref(steps),
				state: unref(state),
				notice: notice.value,
				onCommand: run,
				onGo: unref(kiosk).goTo
			}, null, _parent));
			_push(ssrRenderComponent(LinkNotices_default, null, null, _parent));
			_push(`</div></div>`);
			if (unref(state).blank) _push(`<button type="button" class="blank"${ssrRenderAttr("aria-label", unref(p).blank)}></button>`);
			else _push(`<!---->`);
			_push(ssrRenderComponent(KioskHelp_default, {
				ref_key: "help",
				ref: help,
				origin: unref(kiosk).origin.value,
				problems: unref(kiosk).problems.value,
				letters: unref(kiosk).letters.value,
				onLoad: unref(kiosk).load,
				onUnload: unref(kiosk).unload,
				onLetters: unref(kiosk).setLetters
			}, null, _parent));
			_push(`</div>`);
		};
	}
});
// src/features/wall/ScreenView.vue
var _sfc_setup = ScreenView_vue_vue_type_script_setup_true_lang_default.setup;
ScreenView_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/wall/ScreenView.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var ScreenView_default = ScreenView_vue_vue_type_script_setup_true_lang_default;
export { ScreenView_default as default };
