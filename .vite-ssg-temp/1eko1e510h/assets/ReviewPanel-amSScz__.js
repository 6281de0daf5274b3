import { Ft as useMessages, Ot as _plugin_vue_export_helper_default, l as usePageMessages } from "../main.mjs";
import { i as isMean } from "./weigh-DIXpR6Jz.js";
import { r as groupShares, v as toNumber } from "./score.zh-CAm2I5gS.js";
import { c as leaves, o as groups, p as weightOf, r as defaultPower, s as isGroup, t as aggregationAt } from "./model-CxvD97Sh.js";
import { i as meanOf, r as known, s as slope, t as correlation } from "./moments-DdDAkIsK.js";
import { m as indicatorsOf, p as byPosition } from "./scoreFill-datRobHB.js";
import { r as SimulatedMark_default } from "./ScoreView-DVkj_6wA.js";
import { computed, defineComponent, mergeProps, shallowRef, unref, useId, useSSRContext } from "vue";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/domain/score/explain.ts
/**
* What a reviewer asks of an index (OECD/JRC, Handbook on Constructing Composite Indicators, 2008, steps 4, 7 and 8), all on
* the common scale. A column with bounded values has no correlation and no standing: it comes out as NaN or is left out.
*/
/** Values of a node that counts; undefined where it has none. */
function endsOf({ columns, groups }, node) {
	return columns.get(node) ?? groups.get(node);
}
/** A node's exact values by place; all NaN where they are bounded. */
function exactValues(scoring, node) {
	const ends = endsOf(scoring, node);
	return ends && ends.lo === ends.hi ? ends.lo : new Float64Array(scoring.set.places.length).fill(NaN);
}
/** Pearson's correlations of nodes, `matrix[a][b]`; NaN where one does not vary or is bounded. */
function correlationMatrix(scoring, nodes) {
	const columns = nodes.map((node) => exactValues(scoring, node));
	const matrix = columns.map(() => new Array(columns.length).fill(1));
	columns.forEach((a, row) => {
		for (let column = 0; column < row; column++) matrix[row][column] = matrix[column][row] = correlation(a, columns[column]);
	});
	return matrix;
}
/**
* Cronbach's α of standardised columns: k r̄ / (1 + (k − 1) r̄), r̄ the mean correlation of its k pairs. About 0.7 and more
* says that the columns measure one thing. NaN for fewer than two.
*/
function standardisedAlpha(matrix) {
	const pairs = matrix.flatMap((row, index) => row.slice(0, index));
	const mean = meanOf(pairs);
	return matrix.length * mean / (1 + (matrix.length - 1) * mean);
}
/**
* Cronbach's α: k / (k − 1) × (1 − Σ σ²ᵢ / σ²), σ² the variance of the sum of the columns (Cronbach 1951), over the rows
* that all columns know.
*/
function cronbachAlpha(columns) {
	const rows = [...Array(columns[0]?.length ?? 0).keys()].filter((row) => columns.every((column) => !Number.isNaN(column[row])));
	const variance = (values) => {
		const mean = meanOf(values);
		return values.reduce((all, value) => all + (value - mean) ** 2, 0) / (values.length - 1);
	};
	const single = columns.reduce((all, column) => all + variance(rows.map((row) => column[row])), 0);
	const sums = rows.map((row) => columns.reduce((all, column) => all + column[row], 0));
	const k = columns.length;
	return k / (k - 1) * (1 - single / variance(sums));
}
/** How the children of every group hang together. */
function coherence(scoring) {
	const { set, scheme, groups: groups$1 } = scoring;
	const total = exactValues(scoring, set.root.id);
	return groups(set.root).filter(({ id }) => groups$1.has(id)).map(({ id, children }) => {
		const nodes = children.filter((child) => weightOf(child, scheme) > 0).map((child) => child.id);
		const columns = nodes.map((node) => exactValues(scoring, node));
		const correlations = correlationMatrix(scoring, nodes);
		const own = exactValues(scoring, id);
		return {
			group: id,
			children: nodes,
			correlations,
			alpha: cronbachAlpha(columns),
			standardisedAlpha: standardisedAlpha(correlations),
			withGroup: columns.map((column) => correlation(column, own)),
			withTotal: columns.map((column) => correlation(column, total))
		};
	});
}
/** What each indicator really does to the index. */
function influences(scoring) {
	const total = exactValues(scoring, scoring.set.root.id);
	return [...scoring.shares].map(([indicator, exactShare]) => {
		const column = exactValues(scoring, indicator);
		const share = toNumber(exactShare);
		return {
			indicator,
			share,
			correlation: correlation(column, total),
			influence: share * slope(column, total)
		};
	});
}
/** Share of a mean's value that each of its inputs brings: x ∂M/∂x over M; they sum to 1 as M grows with all in proportion. */
function meanParts(kind, values, shares, power = defaultPower) {
	const weight = (value) => kind === "arithmetic" ? value : kind === "geometric" ? 1 : kind === "harmonic" ? 1 / value : value ** power;
	const parts = values.map((value, index) => Number.isNaN(value) ? 0 : shares[index] * weight(value));
	const whole = parts.reduce((all, part) => all + part, 0);
	return parts.map((part) => whole === 0 ? 0 : part / whole);
}
/**
* What each indicator brings to a unit's score; the parts sum to it. Every mean is homogeneous, so by Euler's theorem it is
* the sum of x ∂M/∂x over its inputs: w x for the arithmetic mean, w M for the geometric one; a group hands its part down.
* Undefined where a level takes no mean, or values are bounded.
*/
function contributions(scoring, place) {
	const { set, scheme, groups } = scoring;
	const row = set.places.findIndex(({ id }) => id === place);
	const total = groups.get(set.root.id);
	if (row < 0 || total.lo !== total.hi || Number.isNaN(total.lo[row])) return void 0;
	const parts = /* @__PURE__ */ new Map();
	const visit = (group, level, part) => {
		const kind = aggregationAt(scheme, level);
		if (!isMean(kind)) return false;
		const counted = group.children.filter((child) => weightOf(child, scheme) > 0);
		const shares = groupShares({
			...group,
			children: counted
		}, scheme).map(toNumber);
		const values = counted.map(({ id }) => endsOf(scoring, id).lo[row]);
		const own = meanParts(kind, values, shares, scheme.power);
		return counted.every((child, index) => {
			if (Number.isNaN(values[index])) return true;
			if (isGroup(child)) return visit(child, level + 1, part * own[index]);
			parts.set(child.id, part * own[index]);
			return true;
		});
	};
	return visit(set.root, 0, total.lo[row]) ? parts : void 0;
}
/** Where a unit stands in every indicator that counts and is exact, best positions first: strengths lead, weaknesses close. */
function standings(scoring, place, peer) {
	const { set, shares } = scoring;
	const rowOf = (id) => set.places.findIndex((own) => own.id === id);
	const [row, other] = [rowOf(place), rowOf(peer)];
	return [...indicatorsOf(set).keys()].filter((id) => shares.has(id)).flatMap((indicator) => {
		const column = exactValues(scoring, indicator);
		const value = column[row] ?? NaN;
		if (Number.isNaN(value)) return [];
		const all = known(column);
		const theirs = column[other] ?? NaN;
		return [{
			indicator,
			value,
			raw: set.values.get(indicator).lo[row],
			position: 1 + all.filter((each) => each > value).length,
			among: all.length,
			share: toNumber(shares.get(indicator)),
			toBest: Math.max(...all) - value,
			...!Number.isNaN(theirs) && { toPeer: theirs - value }
		}];
	}).sort((a, b) => a.position / a.among - b.position / b.among || b.share - a.share);
}
// src/features/score/scoreReview.en.ts
var fixed$1 = (value, decimals = 2) => Number.isFinite(value) ? value.toFixed(decimals) : "—";
var messages$1 = {
	fixed: fixed$1,
	estimate: "estimate",
	contributions: {
		heading: (place) => `What the score of ${place} is made of`,
		place: "Unit",
		total: (total) => `The contributions sum to the score of ${total}.`,
		none: "This unit has no score, or this aggregation has no contributions that add up.",
		note: "Contributions are on the common scale, split by Euler’s theorem; a place is 1 + the number strictly above. Strengths first, weaknesses last.",
		indicator: "Indicator",
		raw: "Value",
		position: "Place",
		part: "Contribution",
		share: "Share",
		toBest: "To the best"
	},
	correlation: {
		heading: "Correlation and coherence",
		group: "Group",
		nodes: "Compare",
		children: "right below",
		leaves: "all indicators",
		caption: (group) => `Correlations within “${group}”, on the common scale`,
		withGroup: "with the group",
		withTotal: "with the total",
		alpha: (alpha, standardised) => `Cronbach’s α = ${fixed$1(alpha)}, standardised α = ${fixed$1(standardised)} (Cronbach 1951). From 0.7 the items are usually taken to measure one thing.`,
		negative: (count) => count ? `${count} go against the total: the higher the score, the lower they are. Check direction and group.` : "None goes against the total.",
		note: "Pearson’s correlation; dark is near 1 or −1, negative values are underlined."
	},
	influence: {
		heading: "Weight and influence",
		caption: "Weight, correlation with the total, and share of its variance by indicator",
		indicator: "Indicator",
		share: "Share of weight",
		correlation: "With the total",
		influence: "Share of variance",
		note: "Where all levels are arithmetic the last column sums to 100%. Equal weights with unequal influence come from correlation and spread (Paruolo, Saisana, Saltelli 2013)."
	}
};
// src/features/score/scoreReview.zh.ts
var fixed = (value, decimals = 2) => Number.isFinite(value) ? value.toFixed(decimals) : "—";
/** Texts of what a reviewer asks of an index. */
var messages = {
	fixed,
	estimate: "估算",
	contributions: {
		heading: (place) => `${place}的得分由什么构成`,
		place: "单位",
		total: (total) => `各项贡献之和＝总分${total}。`,
		none: "这个单位不评分，或这种合成方法没有可加的贡献。",
		note: "贡献在归一后的尺度上，按欧拉定理分解；名次为1＋严格更高者的个数，按从强到弱排列。",
		indicator: "指标",
		raw: "原值",
		position: "名次",
		part: "贡献",
		share: "所占",
		toBest: "距最高"
	},
	correlation: {
		heading: "相关与一致性",
		group: "组",
		nodes: "比较",
		children: "直接下级",
		leaves: "全部指标",
		caption: (group) => `“${group}”之内的相关系数（归一后）`,
		withGroup: "与本组",
		withTotal: "与总分",
		alpha: (alpha, standardised) => `克隆巴赫 α = ${fixed(alpha)}，标准化 α = ${fixed(standardised)}（Cronbach 1951）。0.7以上通常视为各项测的是同一件事。`,
		negative: (count) => count ? `有${count}项与总分负相关：得分越高，这一项反而越低，请检查方向或归组。` : "没有与总分负相关的项。",
		note: "皮尔逊相关；深色接近1或−1，负值带下划线。"
	},
	influence: {
		heading: "权重与实际影响",
		caption: "各指标的权重、与总分的相关、占总分方差的份额",
		indicator: "指标",
		share: "占总权重",
		correlation: "与总分相关",
		influence: "占总分方差",
		note: "各层都是算术平均时，末列合计100%。权重相等而影响悬殊，说明相关与离散程度在起作用（Paruolo、Saisana、Saltelli 2013）。"
	}
};
// src/features/score/ContributionTable.vue?vue&type=script&setup=true&lang.ts
/** What each indicator brings to one unit's score, where it stands in it, and how far the best is. */
var digits = 6;
var ContributionTable_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ContributionTable",
	__ssrInlineRender: true,
	props: {
		scoring: {},
		place: {},
		nodeName: { type: Function }
	},
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const id = useId();
		/** The unit chosen here; else the one chosen in the page, else the first. */
		const own = shallowRef();
		const place = computed(() => own.value ?? props.place ?? byPosition(props.scoring.scores)[0]?.place ?? "");
		const name = computed(() => {
			const found = props.scoring.set.places.find((each) => each.id === place.value);
			return found ? t.value.local(found.name) : "";
		});
		const parts = computed(() => contributions(props.scoring, place.value));
		const total = computed(() => [...parts.value?.values() ?? []].reduce((sum, part) => sum + part, 0));
		const estimated = computed(() => new Set(props.scoring.preparation.estimates.filter((each) => each.place === place.value).map(({ indicator }) => indicator)));
		const rows = computed(() => standings(props.scoring, place.value));
		/** Significant digits of a value as it was given. */
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({ "aria-labelledby": `${unref(id)}-heading` }, _attrs))} data-v-6f8787ea><h3${ssrRenderAttr("id", `${unref(id)}-heading`)} data-v-6f8787ea><span data-v-6f8787ea>${ssrInterpolate(unref(p).contributions.heading(name.value))} </span>`);
			_push(ssrRenderComponent(SimulatedMark_default, null, null, _parent));
			_push(`</h3><p class="choice" data-v-6f8787ea><label data-v-6f8787ea><span data-v-6f8787ea>${ssrInterpolate(unref(p).contributions.place)} </span><select${ssrRenderAttr("value", place.value)} data-v-6f8787ea><!--[-->`);
			ssrRenderList(__props.scoring.set.places, (each) => {
				_push(`<option${ssrRenderAttr("value", each.id)} data-v-6f8787ea>${ssrInterpolate(unref(t).local(each.name))}</option>`);
			});
			_push(`<!--]--></select></label></p><p data-v-6f8787ea>${ssrInterpolate(parts.value ? unref(p).contributions.total(unref(p).fixed(total.value, 4)) : unref(p).contributions.none)}</p><div class="scroll" tabindex="0" role="region"${ssrRenderAttr("aria-labelledby", `${unref(id)}-heading`)} data-v-6f8787ea><table data-v-6f8787ea><thead data-v-6f8787ea><tr data-v-6f8787ea><th scope="col" data-v-6f8787ea>${ssrInterpolate(unref(p).contributions.indicator)}</th><th scope="col" data-v-6f8787ea>${ssrInterpolate(unref(p).contributions.raw)}</th><th scope="col" data-v-6f8787ea>${ssrInterpolate(unref(p).contributions.position)}</th>`);
			if (parts.value) _push(`<th scope="col" data-v-6f8787ea>${ssrInterpolate(unref(p).contributions.part)}</th>`);
			else _push(`<!---->`);
			if (parts.value) _push(`<th scope="col" data-v-6f8787ea>${ssrInterpolate(unref(p).contributions.share)}</th>`);
			else _push(`<!---->`);
			_push(`<th scope="col" data-v-6f8787ea>${ssrInterpolate(unref(p).contributions.toBest)}</th></tr></thead><tbody data-v-6f8787ea><!--[-->`);
			ssrRenderList(rows.value, (row) => {
				_push(`<tr data-v-6f8787ea><th scope="row" data-v-6f8787ea>${ssrInterpolate(__props.nodeName(row.indicator))}</th><td data-v-6f8787ea>`);
				if (estimated.value.has(row.indicator)) _push(`<strong data-v-6f8787ea>${ssrInterpolate(unref(p).estimate)}</strong>`);
				else _push(`<!---->`);
				_push(`<span data-v-6f8787ea> ${ssrInterpolate(Number(row.raw.toPrecision(digits)))}</span></td><td data-v-6f8787ea>${ssrInterpolate(row.position)} / ${ssrInterpolate(row.among)}</td>`);
				if (parts.value) _push(`<td data-v-6f8787ea>${ssrInterpolate(unref(p).fixed(parts.value.get(row.indicator) ?? NaN))}</td>`);
				else _push(`<!---->`);
				if (parts.value) _push(`<td data-v-6f8787ea>${ssrInterpolate(unref(p).fixed((parts.value.get(row.indicator) ?? NaN) / total.value * 100, 1))}%</td>`);
				else _push(`<!---->`);
				_push(`<td data-v-6f8787ea>${ssrInterpolate(unref(p).fixed(row.toBest, 1))}</td></tr>`);
			});
			_push(`<!--]--></tbody></table></div><p class="note" data-v-6f8787ea>${ssrInterpolate(unref(p).contributions.note)}</p></section>`);
		};
	}
});
// src/features/score/ContributionTable.vue
var _sfc_setup$2 = ContributionTable_vue_vue_type_script_setup_true_lang_default.setup;
ContributionTable_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/ContributionTable.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var ContributionTable_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ContributionTable_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-6f8787ea"]]);
// src/features/score/CorrelationTable.vue?vue&type=script&setup=true&lang.ts
/** How the parts of a group go together: correlations, with group and total, and Cronbach's α. */
var depths = 5;
var CorrelationTable_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "CorrelationTable",
	__ssrInlineRender: true,
	props: {
		scoring: {},
		nodeName: { type: Function }
	},
	setup(__props) {
		const props = __props;
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const id = useId();
		const all = computed(() => coherence(props.scoring));
		const chosen = shallowRef();
		const deep = shallowRef(false);
		const own = computed(() => all.value.find(({ group }) => group === chosen.value) ?? all.value[0]);
		const find = (node, wanted) => node.id === wanted ? node : isGroup(node) ? node.children.map((child) => find(child, wanted)).find(Boolean) : void 0;
		/** Whether the group has groups, so that its indicators are others than its children. */
		const isDeep = computed(() => {
			const node = own.value && find(props.scoring.set.root, own.value.group);
			return node && isGroup(node) && node.children.some(isGroup);
		});
		const nodes = computed(() => {
			if (!own.value) return [];
			const node = find(props.scoring.set.root, own.value.group);
			return deep.value && isDeep.value ? leaves(node).map((leaf) => leaf.id).filter((leaf) => props.scoring.shares.has(leaf)) : own.value.children;
		});
		/** The nodes among each other, then with their group and with the total. */
		const matrix = computed(() => {
			const ends = own.value ? [own.value.group, props.scoring.set.root.id] : [];
			const size = nodes.value.length;
			return correlationMatrix(props.scoring, [...nodes.value, ...ends]).slice(0, size);
		});
		const against = computed(() => matrix.value.filter((row) => row.at(-1) < 0).length);
		/** Five depths of colour, from 0 to 1 in absolute value. */
		const depthOf = (value) => Number.isFinite(value) ? `depth-${Math.min(4, Math.floor(Math.abs(value) * depths))}` : "";
		return (_ctx, _push, _parent, _attrs) => {
			if (own.value) {
				_push(`<section${ssrRenderAttrs(mergeProps({ "aria-labelledby": `${unref(id)}-heading` }, _attrs))} data-v-98bee619><h3${ssrRenderAttr("id", `${unref(id)}-heading`)} data-v-98bee619>${ssrInterpolate(unref(p).correlation.heading)}</h3><p class="choice" data-v-98bee619>`);
				if (all.value.length > 1) {
					_push(`<label data-v-98bee619><span data-v-98bee619>${ssrInterpolate(unref(p).correlation.group)} </span><select${ssrRenderAttr("value", own.value.group)} data-v-98bee619><!--[-->`);
					ssrRenderList(all.value, ({ group }) => {
						_push(`<option${ssrRenderAttr("value", group)} data-v-98bee619>${ssrInterpolate(__props.nodeName(group))}</option>`);
					});
					_push(`<!--]--></select></label>`);
				} else _push(`<!---->`);
				if (isDeep.value) _push(`<label data-v-98bee619><span data-v-98bee619>${ssrInterpolate(unref(p).correlation.nodes)} </span><select${ssrRenderAttr("value", String(deep.value))} data-v-98bee619><option value="false" data-v-98bee619>${ssrInterpolate(unref(p).correlation.children)}</option><option value="true" data-v-98bee619>${ssrInterpolate(unref(p).correlation.leaves)}</option></select></label>`);
				else _push(`<!---->`);
				_push(`</p><p data-v-98bee619>${ssrInterpolate(unref(p).correlation.alpha(own.value.alpha, own.value.standardisedAlpha))} ${ssrInterpolate(unref(p).correlation.negative(against.value))}</p><div class="scroll" tabindex="0" role="region"${ssrRenderAttr("aria-label", unref(p).correlation.caption(__props.nodeName(own.value.group)))} data-v-98bee619><table data-v-98bee619><caption class="visually-hidden" data-v-98bee619>${ssrInterpolate(unref(p).correlation.caption(__props.nodeName(own.value.group)))}</caption><thead data-v-98bee619><tr data-v-98bee619><td data-v-98bee619></td><!--[-->`);
				ssrRenderList(nodes.value, (node, at) => {
					_push(`<th scope="col"${ssrRenderAttr("title", __props.nodeName(node))} data-v-98bee619><span aria-hidden="true" data-v-98bee619>${ssrInterpolate(at + 1)}</span><span class="visually-hidden" data-v-98bee619>${ssrInterpolate(__props.nodeName(node))}</span></th>`);
				});
				_push(`<!--]--><th scope="col" data-v-98bee619>${ssrInterpolate(unref(p).correlation.withGroup)}</th><th scope="col" data-v-98bee619>${ssrInterpolate(unref(p).correlation.withTotal)}</th></tr></thead><tbody data-v-98bee619><!--[-->`);
				ssrRenderList(matrix.value, (row, at) => {
					_push(`<tr data-v-98bee619><th scope="row" data-v-98bee619>${ssrInterpolate(at + 1)} ${ssrInterpolate(__props.nodeName(nodes.value[at]))}</th><!--[-->`);
					ssrRenderList(row, (value, column) => {
						_push(`<td class="${ssrRenderClass([depthOf(value), { negative: value < 0 }])}" data-v-98bee619>${ssrInterpolate(unref(p).fixed(value))}</td>`);
					});
					_push(`<!--]--></tr>`);
				});
				_push(`<!--]--></tbody></table></div><p class="note" data-v-98bee619>${ssrInterpolate(unref(p).correlation.note)}</p></section>`);
			} else _push(`<!---->`);
		};
	}
});
// src/features/score/CorrelationTable.vue
var _sfc_setup$1 = CorrelationTable_vue_vue_type_script_setup_true_lang_default.setup;
CorrelationTable_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/CorrelationTable.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var CorrelationTable_default = /*#__PURE__*/ _plugin_vue_export_helper_default(CorrelationTable_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-98bee619"]]);
// src/features/score/ReviewPanel.vue?vue&type=script&setup=true&lang.ts
/** What a reviewer asks first: what a score is made of, whether the indicators go together, and what really counts. */
var ReviewPanel_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ReviewPanel",
	__ssrInlineRender: true,
	props: {
		scoring: {},
		place: {},
		nodeName: { type: Function }
	},
	setup(__props) {
		const props = __props;
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const id = useId();
		const rows = computed(() => influences(props.scoring).sort((a, b) => b.influence - a.influence));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "review-panel" }, _attrs))} data-v-0f7cd5a3>`);
			_push(ssrRenderComponent(ContributionTable_default, {
				scoring: __props.scoring,
				place: __props.place,
				"node-name": __props.nodeName
			}, null, _parent));
			_push(`<section${ssrRenderAttr("aria-labelledby", `${unref(id)}-heading`)} data-v-0f7cd5a3><h3${ssrRenderAttr("id", `${unref(id)}-heading`)} data-v-0f7cd5a3>${ssrInterpolate(unref(p).influence.heading)}</h3><div class="scroll" tabindex="0" role="region"${ssrRenderAttr("aria-label", unref(p).influence.caption)} data-v-0f7cd5a3><table data-v-0f7cd5a3><thead data-v-0f7cd5a3><tr data-v-0f7cd5a3><th scope="col" data-v-0f7cd5a3>${ssrInterpolate(unref(p).influence.indicator)}</th><th scope="col" data-v-0f7cd5a3>${ssrInterpolate(unref(p).influence.share)}</th><th scope="col" data-v-0f7cd5a3>${ssrInterpolate(unref(p).influence.correlation)}</th><th scope="col" data-v-0f7cd5a3>${ssrInterpolate(unref(p).influence.influence)}</th></tr></thead><tbody data-v-0f7cd5a3><!--[-->`);
			ssrRenderList(rows.value, (row) => {
				_push(`<tr data-v-0f7cd5a3><th scope="row" data-v-0f7cd5a3>${ssrInterpolate(__props.nodeName(row.indicator))}</th><td data-v-0f7cd5a3>${ssrInterpolate(unref(p).fixed(row.share * 100, 1))}%</td><td data-v-0f7cd5a3>${ssrInterpolate(unref(p).fixed(row.correlation))}</td><td data-v-0f7cd5a3>${ssrInterpolate(unref(p).fixed(row.influence * 100, 1))}%</td></tr>`);
			});
			_push(`<!--]--></tbody></table></div><p class="note" data-v-0f7cd5a3>${ssrInterpolate(unref(p).influence.note)}</p></section>`);
			_push(ssrRenderComponent(CorrelationTable_default, {
				class: "wide",
				scoring: __props.scoring,
				"node-name": __props.nodeName
			}, null, _parent));
			_push(`</div>`);
		};
	}
});
// src/features/score/ReviewPanel.vue
var _sfc_setup = ReviewPanel_vue_vue_type_script_setup_true_lang_default.setup;
ReviewPanel_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/ReviewPanel.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var ReviewPanel_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ReviewPanel_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-0f7cd5a3"]]);
export { ReviewPanel_default as default };
