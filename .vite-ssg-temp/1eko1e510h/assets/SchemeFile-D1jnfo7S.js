import { Ot as _plugin_vue_export_helper_default, l as usePageMessages } from "../main.mjs";
import { i as meanOf, t as correlation } from "./moments-DdDAkIsK.js";
import "./schemeFile-pDLISLr-.js";
import { a as depth, c as leaves } from "./model-CxvD97Sh.js";
import { n as messages$2, t as messages$3 } from "./score.zh-CAm2I5gS.js";
import { n as messages$4, t as messages$5 } from "./scoreWeigh.zh-DafXathP.js";
import { computed, defineComponent, mergeProps, shallowRef, unref, useId, useSSRContext } from "vue";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderList } from "vue/server-renderer";
// src/domain/score/compare.ts
/** Ranks from 1, the mean one where level. */
function midRanks(values) {
	return values.map((own) => 1 + values.filter((other) => other < own).length + (values.filter((other) => other === own).length - 1) / 2);
}
var spearman = (a, b) => correlation(midRanks(a), midRanks(b));
function kendall(a, b) {
	let [agreed, inA, inB] = [
		0,
		0,
		0
	];
	for (let first = 0; first < a.length; first++) for (let second = first + 1; second < a.length; second++) {
		const [x, y] = [Math.sign(a[first] - a[second]), Math.sign(b[first] - b[second])];
		agreed += x * y;
		inA += Math.abs(x);
		inB += Math.abs(y);
	}
	return agreed / Math.sqrt(inA * inB);
}
function agreement(ours, theirs) {
	const middle = ({ positions: [best, worst] }) => (best + worst) / 2;
	const other = new Map(theirs.map((own) => [own.place, middle(own)]));
	const common = ours.filter(({ place }) => other.has(place));
	const a = common.map(middle);
	const b = common.map(({ place }) => other.get(place));
	return {
		places: common.map(({ place }) => place),
		meanShift: meanOf(a.map((position, index) => Math.abs(position - b[index]))),
		spearman: spearman(a, b),
		kendall: kendall(a, b)
	};
}
// src/features/score/scoreFile.en.ts
var three$1 = (value) => Number.isFinite(value) ? value.toFixed(3) : "—";
var weightsText$1 = (weighting) => weighting ? `Weights: ${messages$4.methods[weighting]}` : "Weights are those of the indicators or set by hand";
var messages$1 = {
	download: "Download the scheme (JSON)",
	load: "Load a scheme",
	loaded: (file) => `The scheme “${file}” is in use.`,
	notJson: (file) => `“${file}” is not valid JSON and is not used.`,
	wrong: (file) => `“${file}” does not suit these indicators and is not used. Correct these places:`,
	unknown: (path, id) => `${path}: “${id}” is not among these indicators`,
	file: "scheme",
	note: "The file holds everything that decides the result but the data, and works with npm run score; its form is docs/scheme.schema.json.",
	compare: "Against the pinned scheme",
	unpinned: "Pin this scheme, then change something: the two rankings are compared here.",
	agreement: ({ places, spearman, kendall, meanShift }) => `${places.length} units: Spearman’s ρ = ${three$1(spearman)}, Kendall’s τ = ${three$1(kendall)}, places move by ${meanShift.toFixed(2)} on average.`,
	methods: "Methods, ready to paste",
	copy: "Copy",
	copied: "Copied.",
	language: "English",
	paragraph({ set, scheme, scores, preparation, blocked }) {
		const aggregation = (kind) => messages$2.method.aggregations[kind] + (kind === "generalised" ? ` with exponent ${scheme.power ?? .5}` : "");
		const levels = scheme.levels?.length ? `from the total down: ${scheme.levels.map(aggregation).join(", ")}` : aggregation(scheme.aggregation);
		const { treat, impute, minimum, range } = scheme;
		const lowered = leaves(set.root).filter(({ direction }) => direction === "lower").length;
		return [
			`${leaves(set.root).length} indicators on ${depth(set.root)} levels score ${scores.length} units${blocked.length ? `; ${blocked.length} have no score for want of data` : ""}`,
			...lowered ? [`For ${lowered} indicators lower is better, and they are turned round`] : [],
			...minimum?.unit ? [`Units with less than ${minimum.unit * 100}% of the data are left out (${preparation.screened.length})`] : [],
			...scheme.denominate ? [`${preparation.denominated.length} indicators are divided by their denominators`] : [],
			...impute ? [`Missing values are filled with the ${impute.by} of ${impute.within ? `the group (${impute.within})` : "all units"}: ${preparation.estimates.length} estimates`] : [],
			...treat ? [`Indicators with |skewness| of at least ${treat.skewness} and kurtosis of at least ${treat.kurtosis} have up to ${treat.winsorise} values winsorised${treat.otherwise ? `, those still beyond are transformed (${treat.otherwise === "log" ? "logarithm" : "Box-Cox"})` : ""}: ${preparation.treated.length} indicators treated`] : [],
			`Normalisation: ${messages$2.method.normalisations[scheme.normalisation]}${range ? `, from ${range[0]} to ${range[1]}` : ""}`,
			weightsText$1(scheme.weighting),
			`Aggregation: ${levels}`,
			`Missing values: ${messages$2.method.policies[scheme.missing]}`,
			"The steps are those of the Handbook on Constructing Composite Indicators (OECD and JRC, 2008). Results are simulated, not official; they were computed in the scoring lab of this atlas."
		].join(". ");
	}
};
// src/features/score/scoreFile.zh.ts
var three = (value) => Number.isFinite(value) ? value.toFixed(3) : "—";
var weightsText = (weighting) => weighting ? `权重由${messages$5.methods[weighting]}确定` : "权重用指标集自带的或手设";
/** Texts of the scheme as a file, and of methods to paste. */
var messages = {
	download: "下载方案（JSON）",
	load: "载入方案",
	loaded: (file) => `已采用方案“${file}”。`,
	notJson: (file) => `“${file}”不是合法的 JSON，未采用。`,
	wrong: (file) => `“${file}”不适用于这套指标，未采用。请改正以下各处：`,
	unknown: (path, id) => `${path}：这套指标里没有“${id}”`,
	file: "scheme",
	note: "方案文件含决定结果的一切（数据除外），与 npm run score 通用，格式见 docs/scheme.schema.json。",
	compare: "与对照方案相比",
	unpinned: "先“钉住此方案作对照”，再改动，就能在此比较两个方案的位次。",
	agreement: ({ places, spearman, kendall, meanShift }) => `${places.length}个单位：斯皮尔曼 ρ = ${three(spearman)}，肯德尔 τ = ${three(kendall)}，位次平均移动${meanShift.toFixed(2)}。`,
	methods: "方法说明（可直接引用）",
	copy: "复制",
	copied: "已复制。",
	language: "中文",
	paragraph({ set, scheme, scores, preparation, blocked }) {
		const aggregation = (kind) => messages$3.method.aggregations[kind] + (kind === "generalised" ? `，指数${scheme.power ?? .5}` : "");
		const levels = scheme.levels?.length ? `自总分向下各层依次为${scheme.levels.map(aggregation).join("、")}` : aggregation(scheme.aggregation);
		const { treat, impute, minimum, range } = scheme;
		const lowered = leaves(set.root).filter(({ direction }) => direction === "lower").length;
		return [
			`指标体系含${leaves(set.root).length}个指标、${depth(set.root)}层，对${scores.length}个单位评分${blocked.length ? `，${blocked.length}个因数据缺失不评分` : ""}`,
			...lowered ? [`${lowered}个指标越低越好，已反向`] : [],
			...minimum?.unit ? [`数据完备率低于${minimum.unit * 100}%的单位不计，剔除${preparation.screened.length}个`] : [],
			...scheme.denominate ? [`${preparation.denominated.length}个指标先除以分母`] : [],
			...impute ? [`缺失以${impute.within ? `同组（${impute.within}）` : "全体"}${impute.by === "mean" ? "均值" : "中位数"}填补，共${preparation.estimates.length}个估算值`] : [],
			...treat ? [`偏度绝对值不小于${treat.skewness}且峰度不小于${treat.kurtosis}的指标至多缩尾${treat.winsorise}个值${treat.otherwise ? `，仍超限者${treat.otherwise === "log" ? "取对数" : "作 Box-Cox 变换"}` : ""}，共处理${preparation.treated.length}个指标`] : [],
			`归一用${messages$3.method.normalisations[scheme.normalisation]}${range ? `，区间${range[0]}—${range[1]}` : ""}`,
			weightsText(scheme.weighting),
			`合成：${levels}`,
			`缺失：${messages$3.method.policies[scheme.missing]}`,
			"步骤依据《复合指标编制手册》（OECD、欧盟联合研究中心，2008）。结果是模拟，非官方，由本图集的评分实验室算出。"
		].join("；");
	}
};
// src/features/score/SchemeFile.vue?vue&type=script&setup=true&lang.ts
var SchemeFile_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SchemeFile",
	__ssrInlineRender: true,
	props: {
		set: {},
		scheme: {},
		scoring: {},
		pinned: {}
	},
	emits: ["change"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const id = useId();
		/** Why the last file was not taken. */
		const refused = shallowRef();
		/** So many faults of a file are listed. */
		const agreed = computed(() => props.scoring && props.pinned && agreement(props.scoring.scores, props.pinned.scores));
		const paragraphs = computed(() => {
			const { scoring } = props;
			return scoring ? [messages, messages$1].map(({ language, paragraph }) => ({
				language,
				text: paragraph(scoring)
			})) : [];
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "scheme-file" }, _attrs))} data-v-c87eb727><p class="row" data-v-c87eb727><button type="button" data-v-c87eb727>${ssrInterpolate(unref(p).download)}</button><label class="file" data-v-c87eb727><span data-v-c87eb727>${ssrInterpolate(unref(p).load)} </span><input type="file" accept=".json,application/json" data-v-c87eb727></label></p>`);
			if (refused.value) {
				_push(`<div role="alert" class="refused" data-v-c87eb727><span data-v-c87eb727>${ssrInterpolate(refused.value.heading)} </span><ul data-v-c87eb727><!--[-->`);
				ssrRenderList(refused.value.lines, (line) => {
					_push(`<li data-v-c87eb727>${ssrInterpolate(line)}</li>`);
				});
				_push(`<!--]--></ul></div>`);
			} else _push(`<!---->`);
			_push(`<p class="note" data-v-c87eb727>${ssrInterpolate(unref(p).note)}</p><h3 data-v-c87eb727>${ssrInterpolate(unref(p).compare)}</h3><p data-v-c87eb727>${ssrInterpolate(agreed.value ? unref(p).agreement(agreed.value) : unref(p).unpinned)}</p><h3 data-v-c87eb727>${ssrInterpolate(unref(p).methods)}</h3><!--[-->`);
			ssrRenderList(paragraphs.value, ({ language, text }) => {
				_push(`<div class="paragraph" data-v-c87eb727><label${ssrRenderAttr("for", `${unref(id)}-${language}`)} data-v-c87eb727>${ssrInterpolate(language)}</label><button type="button"${ssrRenderAttr("aria-label", `${unref(p).copy} ${language}`)} data-v-c87eb727>${ssrInterpolate(unref(p).copy)}</button><textarea${ssrRenderAttr("id", `${unref(id)}-${language}`)} readonly rows="6" data-v-c87eb727>${ssrInterpolate(text)}</textarea></div>`);
			});
			_push(`<!--]--></div>`);
		};
	}
});
// src/features/score/SchemeFile.vue
var _sfc_setup = SchemeFile_vue_vue_type_script_setup_true_lang_default.setup;
SchemeFile_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/SchemeFile.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var SchemeFile_default = /*#__PURE__*/ _plugin_vue_export_helper_default(SchemeFile_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-c87eb727"]]);
export { SchemeFile_default as default };
