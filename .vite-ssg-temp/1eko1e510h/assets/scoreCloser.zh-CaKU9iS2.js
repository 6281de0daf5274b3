// src/features/score/scoreCloser.en.ts
var list$1 = (items) => items.join(", ");
var span$1 = ([from, to]) => from === to ? `place ${from}` : `places ${from}–${to}`;
/** Texts of the panels that look closely at places, fetched with them. */
var messages$1 = {
	closer: "A closer look",
	place: {
		choose: "Unit",
		rival: "Compared with",
		none: "(none)",
		heading: (name) => `${name}: how firm its place is`,
		nth: (range) => span$1(range).replace("p", "P"),
		now: (position, size) => `Place ${position} of ${size} under these weights.`,
		drawn: (low, high) => `In 5–95 % of random weightings: ${span$1([low, high])}.`,
		reach: (best, worst) => `Over all weightings, at best ${best[0] === best[1] ? span$1(best) : `place ${best[1]} (never better than ${best[0]})`}, at worst ${worst[0] === worst[1] ? span$1(worst) : `place ${worst[0]} (never worse than ${worst[1]})`}.`,
		over: (names, count) => count ? `Under no weighting behind ${count}: ${names}.` : "There is none that it is never behind, whatever the weights.",
		under: (names, count) => count ? `Under no weighting ahead of ${count}: ${names}.` : "",
		sharesNote: (bounded) => bounded ? "Share of random weightings in which it may hold each place (some values are ranges, so they can exceed 100 %)" : "Share of random weightings in which it holds each place",
		sensitivity: "Moving one weight, its group’s others in proportion",
		weight: "Weight",
		share: "Share now",
		stable: "Place stays within",
		becomes: "Places from 0 to 100 %",
		atOnce: "changes at once",
		more: (names, count) => count > names.length ? `${list$1(names)} and more` : list$1(names),
		gaps: "Where the rest of a group shares a missing value’s weight, every unit has weights of its own and no simple tipping points. Choose another way with missing values to see them."
	},
	pair: {
		heading: (a, b) => `${a} and ${b}`,
		always: (a, b) => `${a} is before ${b} under every weighting: higher in each indicator.`,
		neverBehind: (a, b) => `${a} is never behind ${b}, whatever the weights: at least level in each, higher in some.`,
		depends: (a, b) => `Which of ${a} and ${b} comes first depends on the weights.`,
		unscored: "One of the two has no score, so they can’t be compared.",
		tipping: "Tipping points: moving one weight (share of its group), who is surely first",
		ahead: (name) => `${name} first`,
		never: "never"
	},
	whatIf: {
		heading: (name) => `${name}: smallest improvement`,
		note: "All others and the ends of scales stay as they are. “Together” lifts each by the same number of points until it can go no further (least maximum). Values are rounded to two decimals so that they are enough.",
		ranks: "With ranks, gains depend on the others, so there is no smallest improvement: choose another scale.",
		which: "What may improve",
		noGoal: "Choose a unit to compare with as the goal.",
		band: (name) => `To reach “${name}”`,
		pass: (name) => `To pass ${name}`,
		alone: (name) => `${name} alone`,
		spread: "Together",
		points: " points",
		reached: "Already there.",
		beyond: "Not even at its best.",
		short: "Not enough alone",
		names: (names) => `${list$1(names)}.`,
		step: (name, from, to, unit) => `${name} from ${from} to ${to}${unit && !unit.startsWith(" ") ? ` ${unit}` : unit}`,
		steps: (steps, above) => `${steps.join("; ")}${above ? ", and the least bit more" : ""}.`
	},
	total: {
		heading: "Which weights agree with the printed total",
		printed: "Index as printed",
		own: "Weighted sum, your weights",
		equal: "Weighted sum, equal weights",
		verdict: (fits) => fits ? "agrees" : "does not agree",
		caption: "Dimensions and the weights that agree",
		dimension: "Dimension",
		value: "Printed",
		range: "Weights that agree",
		picture: "Picture",
		none: "none",
		note: (step) => `Printed figures are rounded to ${step}, so the true total and dimensions lie within half a step. If the index is an arithmetic mean with the same weights everywhere, the weights lie within these ranges; each end can be reached, but not in any combination. Computed exactly, in fractions.`
	}
};
// src/features/score/scoreCloser.zh.ts
var list = (items) => items.join("、");
var span = ([from, to]) => from === to ? `第${from}位` : `第${from}—${to}位`;
/** Texts of the panels that look closely at places, fetched with them. */
var messages = {
	closer: "细看",
	place: {
		choose: "地区",
		rival: "对照地区",
		none: "（未选）",
		heading: (name) => `${name}的位次有多牢靠`,
		nth: span,
		now: (position, size) => `现权重下居第${position}位，共${size}个。`,
		drawn: (low, high) => `随机权重下，5%—95%的范围是${span([low, high])}。`,
		reach: (best, worst) => `任意权重下，最好可到${best[0] === best[1] ? span(best) : `${span([best[1], best[1]])}（不会好于第${best[0]}位）`}，最差可到${worst[0] === worst[1] ? span(worst) : `${span([worst[0], worst[0]])}（不会差于第${worst[1]}位）`}。`,
		over: (names, count) => count ? `任何权重下都不落后于${count}个：${names}。` : "没有任何一个地区是它在一切权重下都不落后的。",
		under: (names, count) => count ? `任何权重下都不领先于${count}个：${names}。` : "",
		sharesNote: (bounded) => bounded ? "各位次：随机权重中可能居此位的比例（有只知范围的数值，合计可超过100%）" : "各位次：随机权重中居此位的比例",
		sensitivity: "只动一项权重，同组其余按比例",
		weight: "权重",
		share: "现占",
		stable: "位次不变的范围",
		becomes: "由0到100%时的位次",
		atOnce: "一动就变",
		more: (names, count) => count > names.length ? `${list(names)}等` : list(names),
		gaps: "缺失由同组分担时，各地的权重不同，先后随权重的变化没有简单的临界点。改用另两种缺失处理即可查看。"
	},
	pair: {
		heading: (a, b) => `${a}与${b}`,
		always: (a, b) => `任何权重下，${a}都在${b}之前：每项都更高。`,
		neverBehind: (a, b) => `任何权重下，${a}都不落后于${b}：每项都不低，有的更高。`,
		depends: (a, b) => `${a}与${b}谁在前，取决于权重。`,
		unscored: "两地中有不评分的，无从比较。",
		tipping: "临界点：只动一项权重（占同组的比例），谁肯定在前",
		ahead: (name) => `${name}在前`,
		never: "不会"
	},
	whatIf: {
		heading: (name) => `${name}：最小改进`,
		note: "其他地区和上下限都不变。“同时”指各项提高同样多的点数，到顶为止（最大改进量最小）。数值按两位小数进到足够为止。",
		ranks: "按名次归一时，进退取决于他人，没有最小改进可言：请换一种归一方法。",
		which: "可以改进的指标",
		noGoal: "请选一个对照地区作为目标。",
		band: (name) => `进入“${name}”`,
		pass: (name) => `超过${name}`,
		alone: (name) => `只改进${name}`,
		spread: "同时改进",
		points: "点",
		reached: "已经达到。",
		beyond: "即使到顶也达不到。",
		short: "单独改进仍不够的",
		names: (names) => `${list(names)}。`,
		step: (name, from, to, unit) => `${name}由${from}提到${to}${unit}`,
		steps: (steps, above) => `${steps.join("；")}${above ? "，再多一点即超过" : ""}。`
	},
	total: {
		heading: "哪些权重与印出的总分相容",
		printed: "报告印出的总体指数",
		own: "现权重的加权和",
		equal: "等权重的加权和",
		verdict: (fits) => fits ? "相容" : "不相容",
		caption: "各分项与相容权重的范围",
		dimension: "分项",
		value: "印出值",
		range: "相容的权重",
		picture: "图示",
		none: "无",
		note: (step) => `印出的数都四舍五入到${step}，总分与分项的真值各在半步之内。若总体指数是各分项的算术加权平均、各地权重相同，则权重必在这些范围里；每个范围都能单独达到，但不能任意组合。全部按分数精确计算。`
	}
};
export { messages$1 as n, messages as t };
