import { B as isWhole, C as placesAmong, Dt as InTurn, Ft as useMessages, It as useNames, J as marked, Lt as useDataset, Ot as _plugin_vue_export_helper_default, P as stripX, Pt as useLocalePaths, T as tellingPlace, Ut as shownScale, Vt as bandStep, _ as regionStatement, _t as targetKey, b as isOpen, c as usePageHead, j as markOf, l as usePageMessages, z as isTelling } from "../main.mjs";
import { a as UnitStrip_default, i as CaseLines_default, n as ReportHistory_default, o as StripRows_default, r as ReportPage_default, s as FocusMap_default, t as SlugPage_default } from "./SlugPage-CrehVNmL.js";
import { r as usePageYear } from "./pageState-CYYo1fbd.js";
import { t as bundledCases } from "./bundledCases-B5GtyNwr.js";
import { a as newestMeanYear, i as meanSpans, l as indexAxis, s as regionHistory, u as indexTicks } from "./corridor-DR5aLbSm.js";
import { a as regionPageStatement, i as lifts, n as messages$1, o as regionPlace, r as directionOf, t as messages } from "./region.zh-Cy07U_9u.js";
import { t as DataTable_default } from "./DataTable-BPictl85.js";
import { Fragment, computed, createBlock, createCommentVNode, createVNode, defineComponent, mergeProps, openBlock, renderList, toDisplayString, unref, useSSRContext, withCtx } from "vue";
import { RouterLink } from "vue-router";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/charts/dotStrip.ts
/** Widest bounds, in points, that are drawn as a mark of their own. */
var widest = 2;
/**
* @param width length of the axis; from 60 at 0 to 100 at `width`; what lies below 60 stands at 0
* @param top where the ticks of all begin and how long they are
*/
function dotStrip(items, width, top, length) {
	const x = (value) => Math.round(Math.max(0, (value - 60) / 40 * width) * 10) / 10;
	const drawable = items.filter(({ index }) => index.hi - index.lo <= widest);
	const middle = ({ index }) => (x(index.lo) + x(index.hi)) / 2;
	const lanes = [];
	const members = drawable.filter((item) => item.member).sort((a, b) => middle(a) - middle(b)).map((item) => {
		const half = item.nameWidth / 2;
		const label = Math.min(width - half, Math.max(half, middle(item)));
		const free = lanes.findIndex((end) => end <= label - half);
		const lane = free < 0 ? lanes.length : free;
		lanes[lane] = label + half + 6;
		return {
			id: item.id,
			x: x(item.index.lo),
			width: x(item.index.hi) - x(item.index.lo),
			label,
			lane
		};
	});
	return {
		all: drawable.map((item) => `M${Math.round(middle(item) * 10) / 10} ${top}v${length}`).join(""),
		members,
		lanes: lanes.length,
		missing: {
			all: items.length - drawable.length,
			members: items.filter((item) => item.member && !drawable.includes(item)).map((item) => item.id)
		}
	};
}
// src/features/profile/RegionAmong.vue?vue&type=script&setup=true&lang.ts
/** The region against the nation: indices on one axis, and how many units stand in each band. */
var width = 340;
var laneHeight = 14;
var RegionAmong_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "RegionAmong",
	__ssrInlineRender: true,
	props: {
		region: {},
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
		const letter = computed(() => t.value.lang === "zh" ? 11 : 6);
		const assessment = computed(() => dataset.assessment(props.year));
		const size = computed(() => assessment.value.units.size);
		const strip = computed(() => dotStrip([...assessment.value.units.values()].map((row) => ({
			id: row.id,
			index: row.index,
			member: props.region.members.includes(row.id),
			nameWidth: nameOf(row.id).length * letter.value
		})), width, 6, 16));
		const stepOf = (id) => {
			const [band] = assessment.value.units.get(id)?.bands ?? [];
			return band ? `var(--step-${bandStep(band)})` : "url(#fill-unknown)";
		};
		const height = computed(() => 48 + strip.value.lanes * laneHeight);
		const missing = computed(() => {
			const { all, members } = strip.value.missing;
			return [members.length ? p.value.among.missingMembers(t.value.list(members.map(nameOf))) : "", all ? p.value.among.missing(all, size.value) : ""].filter(Boolean).join(t.value.lang === "zh" ? "" : " ");
		});
		/** Fewest members of each band as lengths, then those whose band is open. */
		const bars = computed(() => [props.region.id, "nation"].map((about) => {
			const group = about === "nation" ? assessment.value.nation : assessment.value.regions.get(about);
			let x = 0;
			const bands = dataset.edition(props.year).bands.map((band) => {
				const [least, most] = group.bandCounts[band.id] ?? [0, 0];
				const start = x;
				x += least / group.size * 100;
				const open = least === 0 && most === group.size;
				return {
					id: band.id,
					name: t.value.local(band.name),
					x: start,
					width: least / group.size * 100,
					fill: `var(--step-${bandStep(band.id)})`,
					open,
					text: open ? t.value.kind.unpublished : t.value.positionRange([least, most]),
					key: targetKey({
						year: props.year,
						about,
						what: "bandCount",
						band: band.id
					})
				};
			});
			return {
				about,
				name: `${about === "nation" ? t.value.nation.nation : nameOf(about)} (${group.size})`,
				bands,
				rest: {
					x,
					width: 100 - x
				}
			};
		}));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "among",
				"aria-labelledby": "among-heading"
			}, _attrs))} data-v-31bd28ad><h2 id="among-heading" data-v-31bd28ad>${ssrInterpolate(unref(p).among.heading)}</h2>`);
			if (strip.value.members.length) {
				_push(`<figure data-v-31bd28ad><svg class="dots"${ssrRenderAttr("viewBox", `-12 0 364 ${height.value}`)} role="img"${ssrRenderAttr("aria-label", unref(p).among.strip)} data-v-31bd28ad><path class="limits"${ssrRenderAttr("d", `M42.5 0V28M170 0V28M255 0V28M0 14H${width}`)} data-v-31bd28ad></path><path class="all"${ssrRenderAttr("d", strip.value.all)} data-v-31bd28ad></path><!--[-->`);
				ssrRenderList(strip.value.members, (member) => {
					_push(`<g data-v-31bd28ad><path class="lead"${ssrRenderAttr("d", `M${member.x + member.width / 2} 28L${member.label} ${34 + member.lane * laneHeight}`)} data-v-31bd28ad></path><rect class="member"${ssrRenderAttr("x", member.x - 2.5)} y="1"${ssrRenderAttr("width", member.width + 5)} height="26"${ssrRenderAttr("fill", stepOf(member.id))} data-v-31bd28ad></rect><text class="name"${ssrRenderAttr("x", member.label)}${ssrRenderAttr("y", 44 + member.lane * laneHeight)} data-v-31bd28ad>${ssrInterpolate(unref(nameOf)(member.id))}</text></g>`);
				});
				_push(`<!--]--><!--[-->`);
				ssrRenderList([
					unref(shownScale).axis[0],
					...unref(shownScale).limits,
					unref(shownScale).axis[1]
				], (edge) => {
					_push(`<text class="edge"${ssrRenderAttr("x", unref(stripX)(edge) * 3.4)}${ssrRenderAttr("y", height.value - 4)} data-v-31bd28ad>${ssrInterpolate(edge)}</text>`);
				});
				_push(`<!--]--></svg><figcaption data-v-31bd28ad>${ssrInterpolate(unref(p).among.caption)} ${ssrInterpolate(missing.value)}</figcaption></figure>`);
			} else _push(`<p class="soft" data-v-31bd28ad>${ssrInterpolate(unref(p).among.none)}</p>`);
			_push(`<h3 data-v-31bd28ad>${ssrInterpolate(unref(t).nation.bands)}</h3><!--[-->`);
			ssrRenderList(bars.value, (bar) => {
				_push(`<div class="bar" data-v-31bd28ad><p class="who" data-v-31bd28ad>${ssrInterpolate(bar.name)}</p><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" data-v-31bd28ad><!--[-->`);
				ssrRenderList(bar.bands, (band) => {
					_push(`<rect${ssrRenderAttr("x", band.x)}${ssrRenderAttr("width", band.width)} height="10"${ssrRenderAttr("fill", band.fill)} data-v-31bd28ad></rect>`);
				});
				_push(`<!--]--><rect${ssrRenderAttr("x", bar.rest.x)}${ssrRenderAttr("width", bar.rest.width)} height="10" fill="url(#fill-unknown)" data-v-31bd28ad></rect></svg><p class="counts" data-v-31bd28ad><!--[-->`);
				ssrRenderList(bar.bands, (band) => {
					_push(`<span data-v-31bd28ad><span data-v-31bd28ad>${ssrInterpolate(band.name)} </span><button type="button" class="${ssrRenderClass([{ unknown: band.open }, "fig"])}"${ssrRenderAttr("data-explain", band.key)} data-v-31bd28ad>${ssrInterpolate(band.text)}</button></span>`);
				});
				_push(`<!--]--></p></div>`);
			});
			_push(`<!--]--></section>`);
		};
	}
});
// src/features/profile/RegionAmong.vue
var _sfc_setup$5 = RegionAmong_vue_vue_type_script_setup_true_lang_default.setup;
RegionAmong_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/RegionAmong.vue");
	return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
var RegionAmong_default = /*#__PURE__*/ _plugin_vue_export_helper_default(RegionAmong_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-31bd28ad"]]);
// src/features/profile/RegionCompare.vue?vue&type=script&setup=true&lang.ts
var RegionCompare_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "RegionCompare",
	__ssrInlineRender: true,
	props: {
		region: {},
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
		const rows = computed(() => [...assessment.value.regions.values()].map((group) => ({
			group,
			place: regionPlace(group.id, dataset.edition(props.year), assessment.value)
		})).sort((a, b) => a.place[0] + a.place[1] - (b.place[0] + b.place[1])));
		const pathOf = (id) => localPath(`/region/${dataset.region(id).slug}`);
		const strip = computed(() => rows.value.map(({ group }) => ({
			id: group.id,
			name: nameOf(group.id),
			to: {
				path: pathOf(group.id),
				query: props.query
			},
			mark: markOf(group.mean),
			fill: group.mean.lo === group.mean.hi ? "var(--step-7)" : "var(--step-4)",
			text: t.value.interval(group.mean),
			open: isWhole(group.mean),
			explain: targetKey({
				year: props.year,
				about: group.id,
				what: "mean"
			})
		})));
		const placeOpen = ({ place }) => place[0] === 1 && place[1] === rows.value.length;
		const columns = computed(() => [
			{
				id: "region",
				label: p.value.compare.region,
				text: ({ group }) => nameOf(group.id),
				to: ({ group }) => pathOf(group.id)
			},
			{
				id: "size",
				label: p.value.compare.size,
				numeric: true,
				text: ({ group }) => String(group.size),
				sort: ({ group }) => group.size
			},
			{
				id: "mean",
				label: t.value.regions.mean,
				numeric: true,
				text: ({ group }) => t.value.interval(group.mean),
				sort: ({ group }) => isWhole(group.mean) ? void 0 : group.mean.lo + group.mean.hi,
				explain: ({ group }) => targetKey({
					year: props.year,
					about: group.id,
					what: "mean"
				}),
				unknown: ({ group }) => isWhole(group.mean)
			},
			{
				id: "place",
				label: p.value.history.place,
				numeric: true,
				text: (row) => placeOpen(row) ? p.value.unknown : t.value.positionRange(row.place),
				sort: (row) => placeOpen(row) ? void 0 : row.place[0] + row.place[1],
				explain: ({ group }) => targetKey({
					year: props.year,
					about: group.id,
					what: "mean"
				}),
				unknown: placeOpen
			}
		]);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "compare",
				"aria-labelledby": "compare-heading"
			}, _attrs))} data-v-33dd87cf><h2 id="compare-heading" data-v-33dd87cf>${ssrInterpolate(unref(p).compare.heading)}</h2><div class="beside" data-v-33dd87cf><div data-v-33dd87cf>`);
			_push(ssrRenderComponent(StripRows_default, {
				rows: strip.value,
				selected: __props.region.id
			}, null, _parent));
			_push(`<p class="note" data-v-33dd87cf>${ssrInterpolate(unref(p).compare.note)}</p></div>`);
			_push(ssrRenderComponent(DataTable_default, {
				class: "table",
				caption: unref(p).compare.table(__props.year),
				columns: columns.value,
				rows: rows.value,
				"row-key": ({ group }) => group.id,
				highlight: ({ group }) => group.id === __props.region.id,
				file: `regions-${__props.year}`
			}, null, _parent));
			_push(`</div></section>`);
		};
	}
});
// src/features/profile/RegionCompare.vue
var _sfc_setup$4 = RegionCompare_vue_vue_type_script_setup_true_lang_default.setup;
RegionCompare_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/RegionCompare.vue");
	return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
var RegionCompare_default = /*#__PURE__*/ _plugin_vue_export_helper_default(RegionCompare_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-33dd87cf"]]);
// src/features/profile/RegionHistory.vue?vue&type=script&setup=true&lang.ts
/** The region's mean, or its bounds, over the years. */
var RegionHistory_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "RegionHistory",
	__ssrInlineRender: true,
	props: {
		region: {},
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
		const panels = computed(() => [{
			id: "mean",
			label: t.value.regions.mean,
			spans: meanSpans(props.history),
			...indexAxis(),
			height: 128,
			ticks: indexTicks().map((value) => ({
				value,
				label: String(value)
			})),
			text: (value) => t.value.index(value)
		}]);
		const place = ({ year }) => regionPlace(props.region.id, dataset.edition(year), dataset.assessment(year));
		const placeOpen = (each) => {
			const [best, worst] = place(each);
			return best === 1 && worst === dataset.regions.size;
		};
		const aboveOpen = ({ group }) => group.aboveMean[0] === 0 && group.aboveMean[1] === group.size;
		const explain = (what) => (each) => targetKey({
			year: each.year,
			about: props.region.id,
			what
		});
		const columns = computed(() => [
			{
				id: "year",
				label: p.value.history.year,
				text: ({ year }) => String(year),
				sort: ({ year }) => year
			},
			{
				id: "mean",
				label: t.value.regions.mean,
				numeric: true,
				text: ({ group: { mean } }) => isWhole(mean) || isTelling(mean) ? t.value.interval(mean) : t.value.kind.bounded,
				explain: explain("mean"),
				unknown: ({ group }) => !isTelling(group.mean)
			},
			{
				id: "basis",
				label: p.value.history.basis,
				text: ({ group }) => group.meanBasis === "derived" || group.meanBasis === "bounded" ? p.value.computed[group.meanBasis] : t.value.basis[group.meanBasis],
				unknown: ({ group }) => group.meanBasis === "unknown"
			},
			{
				id: "place",
				label: p.value.history.place,
				numeric: true,
				text: (each) => placeOpen(each) ? p.value.unknown : t.value.positionRange(place(each)),
				explain: explain("mean"),
				unknown: placeOpen
			},
			{
				id: "above",
				label: p.value.history.above,
				numeric: true,
				text: (each) => aboveOpen(each) ? p.value.unknown : t.value.positionRange(each.group.aboveMean),
				explain: explain("aboveMean"),
				unknown: aboveOpen
			}
		]);
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(ReportHistory_default, mergeProps({
				panels: panels.value,
				columns: columns.value,
				history: __props.history,
				year: __props.year,
				name: unref(nameOf)(__props.region.id),
				file: `${__props.region.slug}-history`,
				texts: unref(p).history
			}, _attrs), null, _parent));
		};
	}
});
// src/features/profile/RegionHistory.vue
var _sfc_setup$3 = RegionHistory_vue_vue_type_script_setup_true_lang_default.setup;
RegionHistory_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/RegionHistory.vue");
	return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
var RegionHistory_default = RegionHistory_vue_vue_type_script_setup_true_lang_default;
// src/features/profile/RegionMembers.vue?vue&type=script&setup=true&lang.ts
/** The members in one year, and how each moves the mean. */
var RegionMembers_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "RegionMembers",
	__ssrInlineRender: true,
	props: {
		region: {},
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
		const { localPath } = useLocalePaths();
		const assessment = computed(() => dataset.assessment(props.year));
		const rows = computed(() => lifts(props.region, assessment.value, group.value));
		const open = ({ row }) => isOpen(row, assessment.value.units.size);
		const group = computed(() => assessment.value.regions.get(props.region.id));
		const places = computed(() => placesAmong(assessment.value, props.region.members, group.value));
		const placeOf = ({ row }) => tellingPlace(places.value, row.id);
		const explain = (what) => (each) => targetKey({
			year: props.year,
			about: each.row.id,
			what
		});
		const columns = computed(() => [
			{
				id: "unit",
				label: t.value.ranking.unit,
				text: ({ row }) => nameOf(row.id),
				sort: ({ row }) => nameOf(row.id),
				to: ({ row }) => localPath(`/province/${dataset.unit(row.id).slug}`)
			},
			{
				id: "index",
				label: t.value.measure.index,
				numeric: true,
				text: ({ row }) => t.value.interval(row.index),
				sort: ({ row }) => isWhole(row.index) ? void 0 : row.index.lo + row.index.hi,
				explain: explain("index"),
				unknown: ({ row }) => isWhole(row.index)
			},
			{
				id: "position",
				label: t.value.measure.position,
				numeric: true,
				text: (each) => open(each) ? t.value.kind.unpublished : t.value.positionRange(each.row.position),
				sort: (each) => open(each) ? void 0 : each.row.position[0] + each.row.position[1],
				explain: explain("position"),
				unknown: open
			},
			{
				id: "place",
				label: p.value.members.place,
				numeric: true,
				text: (each) => {
					const place = placeOf(each);
					return place ? t.value.positionRange(place) : p.value.unknown;
				},
				sort: (each) => {
					const place = placeOf(each);
					return place && place[0] + place[1];
				},
				explain: explain("position"),
				unknown: (each) => !placeOf(each)
			},
			{
				id: "band",
				label: t.value.measure.band,
				text: ({ row }) => t.value.bands(row.bands),
				explain: explain("band"),
				unknown: ({ row }) => row.bands.length === 4
			},
			{
				id: "difference",
				label: p.value.members.difference,
				numeric: true,
				text: (lift) => lift.difference ? p.value.signed(lift.difference) : p.value.unknown,
				sort: (lift) => lift.difference && lift.difference.lo + lift.difference.hi,
				explain: () => targetKey({
					year: props.year,
					about: props.region.id,
					what: "mean"
				}),
				unknown: (lift) => !lift.difference
			},
			{
				id: "effect",
				label: p.value.members.effect,
				text: (lift) => p.value.members.direction[directionOf(lift)],
				unknown: (lift) => directionOf(lift) === "unknown"
			}
		]);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "members",
				"aria-labelledby": "members-heading"
			}, _attrs))} data-v-b03ad9fb><h2 id="members-heading" data-v-b03ad9fb>${ssrInterpolate(unref(p).members.heading)}</h2>`);
			_push(ssrRenderComponent(DataTable_default, {
				caption: unref(p).members.table(unref(nameOf)(__props.region.id), __props.year),
				columns: columns.value,
				rows: rows.value,
				"row-key": ({ row }) => row.id,
				file: `${__props.region.slug}-members-${__props.year}`
			}, null, _parent));
			_push(`<p class="note" data-v-b03ad9fb>${ssrInterpolate(unref(p).members.note)}</p></section>`);
		};
	}
});
// src/features/profile/RegionMembers.vue
var _sfc_setup$2 = RegionMembers_vue_vue_type_script_setup_true_lang_default.setup;
RegionMembers_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/RegionMembers.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var RegionMembers_default = /*#__PURE__*/ _plugin_vue_export_helper_default(RegionMembers_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-b03ad9fb"]]);
// src/features/profile/RegionPage.vue?vue&type=script&setup=true&lang.ts
var RegionPage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "RegionPage",
	__ssrInlineRender: true,
	props: { region: {} },
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
		const book = bundledCases();
		const editions = computed(() => dataset.years.map(dataset.edition));
		const history = computed(() => regionHistory(props.region.id, editions.value, dataset.assessment));
		const opening = computed(() => newestMeanYear(history.value));
		const { year, query } = usePageYear(() => opening.value);
		const edition = computed(() => dataset.edition(year.value));
		const assessment = computed(() => dataset.assessment(year.value));
		const statement = computed(() => regionPageStatement(props.region, edition.value, assessment.value));
		const sentence = computed(() => p.value.sentence(statement.value, nameOf));
		const members = computed(() => regionStatement(props.region, edition.value, assessment.value, dataset.previous(year.value)));
		const boxes = computed(() => book.boxes.filter((box) => box.region === props.region.id));
		const outside = computed(() => new Set([...dataset.units.keys()].filter((id) => !props.region.members.includes(id))));
		const toUnit = (id) => ({
			path: localPath(`/province/${dataset.unit(id).slug}`),
			query: query.value
		});
		const others = computed(() => [...dataset.regions.values()].filter((each) => each.id !== props.region.id));
		usePageHead(() => p.value.title(nameOf(props.region.id)), () => p.value.description(sentence.value));
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(ReportPage_default, mergeProps({
				class: "region",
				crumbs: [{ text: unref(nameOf)(__props.region.id) }],
				title: unref(p).sentence(statement.value, unref(nameOf), unref(marked)),
				lead: unref(t).assessedYear(unref(year), statement.value.reportYear),
				view: {
					kind: "region",
					id: __props.region.id,
					year: unref(year)
				},
				year: unref(year),
				opening: opening.value,
				"years-label": unref(p).years.label,
				"walk-label": unref(p).walk.label
			}, _attrs), {
				walk: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<!--[-->`);
						ssrRenderList(others.value, (each) => {
							_push(ssrRenderComponent(unref(RouterLink), {
								key: each.id,
								to: {
									path: unref(localPath)(`/region/${each.slug}`),
									query: unref(query)
								}
							}, {
								default: withCtx((_, _push, _parent, _scopeId) => {
									if (_push) _push(`<span data-v-2d4eefe0${_scopeId}>${ssrInterpolate(unref(nameOf)(each.id))}</span>`);
									else return [createVNode("span", null, toDisplayString(unref(nameOf)(each.id)), 1)];
								}),
								_: 2
							}, _parent, _scopeId));
						});
						_push(`<!--]-->`);
					} else return [(openBlock(true), createBlock(Fragment, null, renderList(others.value, (each) => {
						return openBlock(), createBlock(unref(RouterLink), {
							key: each.id,
							to: {
								path: unref(localPath)(`/region/${each.slug}`),
								query: unref(query)
							}
						}, {
							default: withCtx(() => [createVNode("span", null, toDisplayString(unref(nameOf)(each.id)), 1)]),
							_: 2
						}, 1032, ["to"]);
					}), 128))];
				}),
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<div class="columns" data-v-2d4eefe0${_scopeId}><div class="stack" data-v-2d4eefe0${_scopeId}><section aria-labelledby="side-heading" data-v-2d4eefe0${_scopeId}><h2 id="side-heading" data-v-2d4eefe0${_scopeId}>${ssrInterpolate(unref(p).side.heading)}</h2>`);
						_push(ssrRenderComponent(unref(InTurn), null, {
							default: withCtx((_, _push, _parent, _scopeId) => {
								if (_push) _push(ssrRenderComponent(UnitStrip_default, {
									rows: members.value.members,
									year: unref(year),
									units: assessment.value.units.size,
									mean: members.value.group.mean,
									to: toUnit
								}, null, _parent, _scopeId));
								else return [createVNode(UnitStrip_default, {
									rows: members.value.members,
									year: unref(year),
									units: assessment.value.units.size,
									mean: members.value.group.mean,
									to: toUnit
								}, null, 8, [
									"rows",
									"year",
									"units",
									"mean"
								])];
							}),
							_: 1
						}, _parent, _scopeId));
						_push(`<p class="note" data-v-2d4eefe0${_scopeId}>${ssrInterpolate(unref(p).side.mean)}</p></section>`);
						_push(ssrRenderComponent(unref(InTurn), null, {
							default: withCtx((_, _push, _parent, _scopeId) => {
								if (_push) _push(ssrRenderComponent(RegionAmong_default, {
									region: __props.region,
									year: unref(year)
								}, null, _parent, _scopeId));
								else return [createVNode(RegionAmong_default, {
									region: __props.region,
									year: unref(year)
								}, null, 8, ["region", "year"])];
							}),
							_: 1
						}, _parent, _scopeId));
						_push(`</div><section aria-labelledby="map-heading" data-v-2d4eefe0${_scopeId}><h2 id="map-heading" data-v-2d4eefe0${_scopeId}>${ssrInterpolate(unref(p).map.heading)}</h2>`);
						_push(ssrRenderComponent(unref(InTurn), null, {
							default: withCtx((_, _push, _parent, _scopeId) => {
								if (_push) _push(ssrRenderComponent(FocusMap_default, {
									year: unref(year),
									dimmed: outside.value,
									query: unref(query)
								}, null, _parent, _scopeId));
								else return [createVNode(FocusMap_default, {
									year: unref(year),
									dimmed: outside.value,
									query: unref(query)
								}, null, 8, [
									"year",
									"dimmed",
									"query"
								])];
							}),
							_: 1
						}, _parent, _scopeId));
						_push(`<p class="note" data-v-2d4eefe0${_scopeId}>${ssrInterpolate(unref(p).map.note)}</p></section></div>`);
						_push(ssrRenderComponent(unref(InTurn), null, {
							default: withCtx((_, _push, _parent, _scopeId) => {
								if (_push) _push(ssrRenderComponent(RegionHistory_default, {
									class: "over-years",
									region: __props.region,
									history: history.value,
									year: unref(year)
								}, null, _parent, _scopeId));
								else return [createVNode(RegionHistory_default, {
									class: "over-years",
									region: __props.region,
									history: history.value,
									year: unref(year)
								}, null, 8, [
									"region",
									"history",
									"year"
								])];
							}),
							_: 1
						}, _parent, _scopeId));
						_push(ssrRenderComponent(unref(InTurn), null, {
							default: withCtx((_, _push, _parent, _scopeId) => {
								if (_push) _push(ssrRenderComponent(RegionMembers_default, {
									class: "members",
									region: __props.region,
									year: unref(year)
								}, null, _parent, _scopeId));
								else return [createVNode(RegionMembers_default, {
									class: "members",
									region: __props.region,
									year: unref(year)
								}, null, 8, ["region", "year"])];
							}),
							_: 1
						}, _parent, _scopeId));
						_push(ssrRenderComponent(unref(InTurn), null, {
							default: withCtx((_, _push, _parent, _scopeId) => {
								if (_push) _push(ssrRenderComponent(RegionCompare_default, {
									class: "compare",
									region: __props.region,
									year: unref(year),
									query: unref(query)
								}, null, _parent, _scopeId));
								else return [createVNode(RegionCompare_default, {
									class: "compare",
									region: __props.region,
									year: unref(year),
									query: unref(query)
								}, null, 8, [
									"region",
									"year",
									"query"
								])];
							}),
							_: 1
						}, _parent, _scopeId));
						if (!unref(dataset).pack) _push(ssrRenderComponent(unref(InTurn), null, {
							default: withCtx((_, _push, _parent, _scopeId) => {
								if (_push) _push(ssrRenderComponent(CaseLines_default, {
									class: "cases",
									book: unref(book),
									boxes: boxes.value,
									named: ""
								}, null, _parent, _scopeId));
								else return [createVNode(CaseLines_default, {
									class: "cases",
									book: unref(book),
									boxes: boxes.value,
									named: ""
								}, null, 8, ["book", "boxes"])];
							}),
							_: 1
						}, _parent, _scopeId));
						else _push(`<!---->`);
					} else return [
						createVNode("div", { class: "columns" }, [createVNode("div", { class: "stack" }, [createVNode("section", { "aria-labelledby": "side-heading" }, [
							createVNode("h2", { id: "side-heading" }, toDisplayString(unref(p).side.heading), 1),
							createVNode(unref(InTurn), null, {
								default: withCtx(() => [createVNode(UnitStrip_default, {
									rows: members.value.members,
									year: unref(year),
									units: assessment.value.units.size,
									mean: members.value.group.mean,
									to: toUnit
								}, null, 8, [
									"rows",
									"year",
									"units",
									"mean"
								])]),
								_: 1
							}),
							createVNode("p", { class: "note" }, toDisplayString(unref(p).side.mean), 1)
						]), createVNode(unref(InTurn), null, {
							default: withCtx(() => [createVNode(RegionAmong_default, {
								region: __props.region,
								year: unref(year)
							}, null, 8, ["region", "year"])]),
							_: 1
						})]), createVNode("section", { "aria-labelledby": "map-heading" }, [
							createVNode("h2", { id: "map-heading" }, toDisplayString(unref(p).map.heading), 1),
							createVNode(unref(InTurn), null, {
								default: withCtx(() => [createVNode(FocusMap_default, {
									year: unref(year),
									dimmed: outside.value,
									query: unref(query)
								}, null, 8, [
									"year",
									"dimmed",
									"query"
								])]),
								_: 1
							}),
							createVNode("p", { class: "note" }, toDisplayString(unref(p).map.note), 1)
						])]),
						createVNode(unref(InTurn), null, {
							default: withCtx(() => [createVNode(RegionHistory_default, {
								class: "over-years",
								region: __props.region,
								history: history.value,
								year: unref(year)
							}, null, 8, [
								"region",
								"history",
								"year"
							])]),
							_: 1
						}),
						createVNode(unref(InTurn), null, {
							default: withCtx(() => [createVNode(RegionMembers_default, {
								class: "members",
								region: __props.region,
								year: unref(year)
							}, null, 8, ["region", "year"])]),
							_: 1
						}),
						createVNode(unref(InTurn), null, {
							default: withCtx(() => [createVNode(RegionCompare_default, {
								class: "compare",
								region: __props.region,
								year: unref(year),
								query: unref(query)
							}, null, 8, [
								"region",
								"year",
								"query"
							])]),
							_: 1
						}),
						!unref(dataset).pack ? (openBlock(), createBlock(unref(InTurn), { key: 0 }, {
							default: withCtx(() => [createVNode(CaseLines_default, {
								class: "cases",
								book: unref(book),
								boxes: boxes.value,
								named: ""
							}, null, 8, ["book", "boxes"])]),
							_: 1
						})) : createCommentVNode("", true)
					];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/features/profile/RegionPage.vue
var _sfc_setup$1 = RegionPage_vue_vue_type_script_setup_true_lang_default.setup;
RegionPage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/RegionPage.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var RegionPage_default = /*#__PURE__*/ _plugin_vue_export_helper_default(RegionPage_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-2d4eefe0"]]);
// src/features/profile/RegionView.vue?vue&type=script&setup=true&lang.ts
var RegionView_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "RegionView",
	__ssrInlineRender: true,
	setup(__props) {
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const regions = [...useDataset().regions.values()];
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(SlugPage_default, mergeProps({
				items: regions,
				base: "/region/",
				unknown: unref(p).unknownRegion
			}, _attrs), {
				default: withCtx(({ item }, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(RegionPage_default, { region: item }, null, _parent, _scopeId));
					else return [createVNode(RegionPage_default, { region: item }, null, 8, ["region"])];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/features/profile/RegionView.vue
var _sfc_setup = RegionView_vue_vue_type_script_setup_true_lang_default.setup;
RegionView_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/profile/RegionView.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var RegionView_default = RegionView_vue_vue_type_script_setup_true_lang_default;
export { RegionView_default as default };
