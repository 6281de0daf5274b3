import { Ft as useMessages, Ot as _plugin_vue_export_helper_default, Tt as positionStep, fn as announce, tt as MapPatterns_default, zt as stepOfBand } from "../main.mjs";
import { t as mountDrawing } from "./packMap-CFrcEk_5.js";
import { c as labelsOf } from "./MakeView-CtM-sRuL.js";
import { i as useMake, n as useMakeTexts } from "./useMakeTexts-PjA0EVor.js";
import { computed, defineComponent, mergeProps, onMounted, shallowRef, unref, useSSRContext, useTemplateRef, watch } from "vue";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/features/make/MakeMap.vue?vue&type=script&setup=true&lang.ts
/** The shapes as they will stand in the atlas, coloured by what the step is about; pressed to choose one. */
var MakeMap_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "MakeMap",
	__ssrInlineRender: true,
	props: {
		drawing: {},
		label: {},
		hint: {},
		fills: {},
		nameOf: { type: Function },
		selected: {}
	},
	emits: ["visit", "choose"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const host = useTemplateRef("host");
		const live = shallowRef();
		const hovered = shallowRef(null);
		let ground;
		let cursor;
		function mount() {
			const mounted = mountDrawing(host.value, props.drawing, props.nameOf);
			const { map } = mounted;
			ground = mounted.ground;
			for (const id of map.ids) map.main(id)?.setAttribute("role", "button");
			cursor = ground.start;
			map.rove(cursor, false);
			live.value = map;
		}
		onMounted(mount);
		watch(() => props.drawing, mount, { flush: "post" });
		watch([live, () => props.fills], ([map, fills]) => map?.paint(fills));
		watch([live, () => props.nameOf], ([map, nameOf]) => map?.name(nameOf));
		watch([
			live,
			() => props.selected,
			hovered
		], ([map, selected, over]) => {
			map?.outline(selected, over);
			map?.press(selected);
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({
				class: "china-map make-map",
				role: "group",
				"aria-label": __props.label,
				"aria-description": __props.hint
			}, _attrs))}><div></div></div>`);
		};
	}
});
// src/features/make/MakeMap.vue
var _sfc_setup$1 = MakeMap_vue_vue_type_script_setup_true_lang_default.setup;
MakeMap_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/make/MakeMap.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var MakeMap_default = MakeMap_vue_vue_type_script_setup_true_lang_default;
// src/features/make/mapState.ts
/** Fills of the states, of the map and its legend. */
var stateFills = {
	plain: "var(--step-3)",
	sure: "var(--step-5)",
	chosen: "var(--step-8)",
	bare: "url(#fill-unknown)",
	twice: "var(--notice)",
	unassessed: "var(--unassessed)",
	omitted: "var(--paper)"
};
/** How each unit stands to the names of the tables. */
function statesOf({ units, matches, twice }) {
	const states = new Map(units.map(({ id }) => [id, "bare"]));
	for (const { unit, kind } of matches) if (unit !== void 0) states.set(unit, kind === "chosen" ? "chosen" : "sure");
	for (const [unit] of twice) states.set(unit, "twice");
	return states;
}
/** Colours of the bands in a year; where only ranks are known, of the ranks. */
function bandFills(outcome, year, bands) {
	const rows = outcome.preview.find((each) => each.year === year)?.rows ?? [];
	return new Map(rows.flatMap(({ unit, band, rank }) => band !== null ? [[unit, `var(--step-${stepOfBand(bands, band)})`]] : rank !== null ? [[unit, `var(--step-${positionStep(rank, rows.length)})`]] : []));
}
/** The map's colours in a step. */
function fillsOf(outcome, step, year, bands) {
	const shown = step === "form" || step === "atlas" ? bandFills(outcome, year, bands) : void 0;
	const states = !shown && outcome.matches.length ? statesOf(outcome) : void 0;
	const assessed = new Set(outcome.preview.flatMap(({ rows }) => rows.map(({ unit }) => unit)));
	const omitted = new Set(outcome.omitted);
	return new Map(outcome.units.map(({ id }) => {
		if (shown && omitted.has(id)) return [id, stateFills.omitted];
		if (shown) return [id, shown.get(id) ?? (assessed.has(id) ? stateFills.bare : stateFills.unassessed)];
		return [id, states ? stateFills[states.get(id)] : stateFills.plain];
	}));
}
// src/features/make/MapSide.vue?vue&type=script&setup=true&lang.ts
/** The map beside the steps: what is matched, later the atlas itself; and what the shape under the pointer is. */
var MapSide_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "MapSide",
	__ssrInlineRender: true,
	props: {
		outcome: {},
		year: {},
		active: {}
	},
	emits: ["choose"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emit = __emit;
		const t = useMessages();
		const p = useMakeTexts();
		const make = useMake();
		const visited = shallowRef(null);
		const chosen = shallowRef(null);
		const bands = computed(() => make.draft.form.bands.length ? make.draft.form.bands : props.outcome.proposal);
		const fills = computed(() => fillsOf(props.outcome, make.state.step, props.year, bands.value.length));
		const units = computed(() => new Map(props.outcome.units.map((unit) => [unit.id, unit])));
		const labels = computed(() => labelsOf(props.outcome.units));
		const nameOf = computed(() => {
			const all = units.value;
			return (id) => all.get(id)?.name ?? "";
		});
		const isAtlas = computed(() => make.state.step === "form" || make.state.step === "atlas");
		const waiting = computed(() => props.outcome.matches.find(({ id }) => id === props.active));
		/** Names of the tables by the unit they stand for. */
		const namesOf = computed(() => {
			const found = /* @__PURE__ */ new Map();
			for (const { unit, name, code } of props.outcome.matches) if (unit !== void 0) found.set(unit, [...found.get(unit) ?? [], name || code]);
			return found;
		});
		function describe(id) {
			const unit = units.value.get(id);
			if (!unit) return "";
			const head = p.value.map.unit(unit.name, unit.code === unit.name ? "" : unit.code, unit.region);
			if (!props.outcome.matches.length) return head;
			if (!isAtlas.value) {
				const names = namesOf.value.get(id);
				return `${head} — ${names ? p.value.map.from(names) : p.value.map.bare}`;
			}
			const row = props.outcome.preview.find((each) => each.year === props.year)?.rows.find((each) => each.unit === id);
			const band = row?.band === null || row?.band === void 0 ? void 0 : t.value.local(bands.value[row.band].name);
			const figures = row && [
				row.index,
				row.rank === null ? null : p.value.map.rank(row.rank),
				band
			].filter((each) => each !== null && each !== void 0);
			return `${head} — ${figures?.length ? figures.join(p.value.comma) : p.value.atlas.unknown}`;
		}
		const said = computed(() => {
			const id = visited.value ?? chosen.value;
			return id === null ? "" : describe(id);
		});
		function visit(id) {
			visited.value = id;
			if (id !== null) announce(describe(id));
		}
		function choose(id) {
			chosen.value = id;
			emit("choose", id);
		}
		const states = [
			"sure",
			"chosen",
			"bare",
			"twice"
		];
		const legend = computed(() => {
			if (!props.outcome.matches.length) return [];
			if (isAtlas.value) return [...bands.value.map(({ name }, at) => ({
				fill: `var(--step-${stepOfBand(bands.value.length, at)})`,
				text: t.value.local(name)
			})), {
				fill: stateFills.bare,
				text: p.value.atlas.unknown
			}];
			const used = new Set(fills.value.values());
			return states.filter((state) => used.has(stateFills[state])).map((state) => ({
				fill: stateFills[state],
				text: p.value.match.legend[state]
			}));
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "map-side" }, _attrs))} data-v-e6f35231>`);
			_push(ssrRenderComponent(MapPatterns_default, { fills: [] }, null, _parent));
			if (waiting.value) _push(`<p class="waiting" data-v-e6f35231>${ssrInterpolate(unref(p).match.active(waiting.value.name || waiting.value.code))}</p>`);
			else _push(`<!---->`);
			if (unref(make).drawing.drawing) _push(ssrRenderComponent(MakeMap_default, {
				drawing: unref(make).drawing.drawing,
				label: unref(p).map.label,
				hint: unref(p).map.hint,
				fills: fills.value,
				"name-of": nameOf.value,
				selected: chosen.value !== null && labels.value.has(chosen.value) ? [chosen.value] : [],
				onVisit: visit,
				onChoose: choose
			}, null, _parent));
			else _push(`<p class="hint" data-v-e6f35231>${ssrInterpolate(__props.outcome.shapes ? unref(p).map.failed : unref(p).map.absent)}</p>`);
			_push(`<p class="said" data-v-e6f35231>${ssrInterpolate(said.value)}</p>`);
			if (legend.value.length) {
				_push(`<ul class="legend" data-v-e6f35231><!--[-->`);
				ssrRenderList(legend.value, ({ fill, text }) => {
					_push(`<li data-v-e6f35231><svg viewBox="0 0 28 14" aria-hidden="true" data-v-e6f35231><rect x="0.5" y="0.5" width="27" height="13"${ssrRenderAttr("fill", fill)} class="sample" data-v-e6f35231></rect></svg><span data-v-e6f35231> ${ssrInterpolate(text)}</span></li>`);
				});
				_push(`<!--]--></ul>`);
			} else _push(`<!---->`);
			_push(`</div>`);
		};
	}
});
// src/features/make/MapSide.vue
var _sfc_setup = MapSide_vue_vue_type_script_setup_true_lang_default.setup;
MapSide_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/make/MapSide.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var MapSide_default = /*#__PURE__*/ _plugin_vue_export_helper_default(MapSide_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-e6f35231"]]);
export { MapSide_default as default };
