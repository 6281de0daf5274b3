import { p as weightOf, s as isGroup } from "./model-CxvD97Sh.js";
// src/domain/score/fraction.ts
var zero = {
	num: 0n,
	den: 1n
};
var one = {
	num: 1n,
	den: 1n
};
function gcd(a, b) {
	let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
	while (y) [x, y] = [y, x % y];
	return x;
}
/** In lowest terms with a positive denominator. @throws RangeError where `den` is nought */
function fraction(num, den) {
	if (den === 0n) throw new RangeError("A fraction needs a denominator other than nought.");
	const common = gcd(num, den) || 1n;
	const sign = den < 0n ? -1n : 1n;
	return {
		num: sign * num / common,
		den: sign * den / common
	};
}
/**
* A finite number as the decimal a reader writes it: 0.1 is one tenth, not the nearest binary fraction.
* Returns `digits` × 10^−`places` with `places` ≥ 0.
*/
function decimal(value) {
	if (Number.isSafeInteger(value)) return {
		digits: BigInt(value),
		places: 0
	};
	for (let places = 1; places <= 4; places++) {
		const digits = Math.round(value * 10 ** places);
		if (Number.isSafeInteger(digits) && digits / 10 ** places === value) return {
			digits: BigInt(digits),
			places
		};
	}
	const [mantissa = "0", exponent = "0"] = String(value).split("e");
	const [whole = "0", part = ""] = mantissa.split(".");
	const places = part.length - Number(exponent);
	const digits = BigInt(whole + part);
	return places >= 0 ? {
		digits,
		places
	} : {
		digits: digits * 10n ** BigInt(-places),
		places: 0
	};
}
/** {@link decimal} as a fraction. */
function exact(value) {
	const { digits, places } = decimal(value);
	return fraction(digits, 10n ** BigInt(places));
}
var add = (a, b) => fraction(a.num * b.den + b.num * a.den, a.den * b.den);
var subtract = (a, b) => add(a, {
	num: -b.num,
	den: b.den
});
var multiply = (a, b) => fraction(a.num * b.num, a.den * b.den);
/** @throws RangeError where `b` is nought */
var divide = (a, b) => fraction(a.num * b.den, a.den * b.num);
var total = (items) => items.reduce(add, zero);
/** Negative, nought or positive as `a` is below, equal to or above `b`. */
function compare(a, b) {
	const difference = a.num * b.den - b.num * a.den;
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
/** The nearest double, also where numerator and denominator are beyond its range. */
function toNumber({ num, den }) {
	const whole = num / den;
	const scale = 10n ** 17n;
	if ((whole < 0n ? -whole : whole) >= scale) return Number(whole);
	const direct = Number(num) / Number(den);
	return Number.isFinite(Number(num)) && Number.isFinite(Number(den)) ? direct : Number(whole) + Number(num % den * scale / den) / 0x16345785d8a0000;
}
/** `num / den` rounded down to a whole number; `den` is positive. */
function floor(num, den) {
	const quotient = num / den;
	return num % den < 0n ? quotient - 1n : quotient;
}
/** `num / den` rounded to the nearest whole number, halves up. */
var nearest = (num, den) => floor(2n * num + den, 2n * den);
// src/domain/score/weights.ts
/**
* Weights as shares: of a group (next to siblings) and of the whole (down to the leaves). They are exact fractions, so
* that those of a group sum to exactly 1. Weighting by budget allocation over a hierarchy: OECD/JRC, Handbook on
* Constructing Composite Indicators (2008), step 6.
*/
/** Nodes that say how much a weight may be: any finite number from nought. */
function isWeight(value) {
	return Number.isFinite(value) && value >= 0;
}
/**
* Shares of a group's children, in their order, out of those that `counts` lets in; others have none. Undefined where
* no weight is left.
*/
function groupShares(group, scheme, counts = () => true) {
	const weights = group.children.map((child) => exact(counts(child) ? weightOf(child, scheme) : 0));
	const sum = total(weights);
	return sum.num === 0n ? void 0 : weights.map((weight) => divide(weight, sum));
}
/** A group whose children have no weight at all, though it has one itself; undefined where there is none. */
function weightlessGroup(group, scheme) {
	if (!groupShares(group, scheme)) return group;
	for (const child of group.children) {
		const found = isGroup(child) && weightOf(child, scheme) > 0 && weightlessGroup(child, scheme);
		if (found) return found;
	}
}
/**
* Share of the whole of every leaf that has any, by id; they sum to exactly 1. Leaves that `present` leaves out give
* their share to their siblings, and a group without any leaf left gives its share to its own siblings. Empty where
* nothing is left.
*/
function leafShares(root, scheme, present = () => true) {
	const shares = /* @__PURE__ */ new Map();
	const counts = (node) => weightOf(node, scheme) > 0 && (isGroup(node) ? node.children.some(counts) : present(node.id));
	function visit(group, share) {
		const own = groupShares(group, scheme, counts);
		group.children.forEach((child, index) => {
			const part = own?.[index];
			if (!part || part.num === 0n) return;
			const whole = multiply(share, part);
			if (isGroup(child)) visit(child, whole);
			else shares.set(child.id, add(shares.get(child.id) ?? {
				num: 0n,
				den: 1n
			}, whole));
		});
	}
	visit(root, one);
	return shares;
}
/**
* Shares as percentages with `decimals` places that sum to exactly 100: each is rounded down, and what is left goes,
* one smallest step each, to the largest remainders (Hamilton's method), earlier ones first where equal.
*/
function percentages(shares, decimals = 1) {
	const steps = 10 ** decimals;
	const all = BigInt(100 * steps);
	const down = shares.map(({ num, den }) => floor(num * all, den));
	const rests = shares.map((share, index) => ({
		index,
		rest: add(multiply(share, {
			num: all,
			den: 1n
		}), {
			num: -down[index],
			den: 1n
		})
	}));
	const left = Number(all - down.reduce((sum, part) => sum + part, 0n));
	const winners = rests.sort((a, b) => compare(b.rest, a.rest) || a.index - b.index).slice(0, left);
	for (const { index } of winners) down[index] += 1n;
	return down.map((part) => Number(part) / steps);
}
// src/locales/pages/score.en.ts
var list$1 = (items) => items.join(", ");
var thousands$1 = (value) => value.toLocaleString("en");
var messages$1 = {
	heading: "Scoring",
	title: "Scoring lab: your own weights, and how firm the places are",
	lead: "You set the weights. The reports publish none, so every score and place here is simulated, not official.",
	description: "Score published facts with your own weights: map, places, how firm they are when weights vary, tipping points, smallest improvements. All results are simulated, not official.",
	mark: "Simulated, not official",
	own: "Own data",
	noScript: "Changing weights needs scripts.",
	path: (group, name) => `${group}: ${name}`,
	set: "Indicator set",
	setSource: (year) => `Facts of the report on ${year}`,
	ownSource: (file) => `From your file “${file}”; it does not leave this device`,
	packSource: (title, publisher) => `From the data pack “${title}” (${publisher})`,
	structure: "Directions and groups",
	ownData: "Load your own data",
	noSets: "This data pack has no indicators to score. You can load a table of your own.",
	computing: "Computing …",
	weights: {
		heading: "Weights",
		legend: "Weight of each",
		within: (name) => `Within “${name}”`,
		slider: (name) => `${name}, weight slider`,
		typed: (name) => `${name}, weight as a number`,
		value: (weight, share) => `weight ${weight}, ${share}`,
		refused: (most) => `A weight is a number from 0 to ${thousands$1(most)}; the old one stays.`,
		note: "Any number from nought; a group’s weights become percentages in proportion.",
		search: (count) => `Search ${count} indicators`,
		nothing: "Nothing found.",
		unfold: "Open down to",
		level: (level) => `level ${level}`,
		count: (count) => `(${count})`,
		lock: (name) => `Lock the share of “${name}”`,
		held: "All others are locked: the shares can’t change.",
		equal: "Equal",
		equalIn: (name) => `Equal weights within “${name}”`,
		equalAll: "All equal",
		equalled: "What is not locked has equal weights.",
		undo: "Undo",
		reset: "Reset",
		pin: "Pin this scheme to compare",
		unpin: "Remove the pinned scheme",
		pinned: "Pinned scheme",
		swap: "Swap with the pinned scheme"
	},
	method: {
		normalisation: "Scale",
		aggregation: "Mean",
		missing: "Missing",
		normalisations: {
			none: "None: values as they are",
			minMax: "Min–max (lowest 0, highest 100)",
			goalposts: "Fixed goalposts",
			zScore: "Standard scores",
			rank: "Ranks (share strictly worse)",
			percentile: "Percentiles (ties half way)",
			borda: "Borda points (ties half each)",
			distance: "Ratio to the best",
			reference: "Distance to a reference unit",
			target: "Distance to the target",
			thresholds: "Thresholds reached",
			sum: "Share of the sum",
			vector: "Vector"
		},
		aggregations: {
			arithmetic: "Arithmetic",
			geometric: "Geometric",
			harmonic: "Harmonic",
			generalised: "Generalised",
			copeland: "Copeland (pairwise contests)",
			topsis: "TOPSIS (distances to best and worst)"
		},
		policies: {
			block: "No score if anything is missing",
			renormalise: "The rest of the group shares the weight",
			bounds: "Anything possible: the score is an interval"
		},
		source: "Methods after OECD/JRC, Handbook on Constructing Composite Indicators (2008), steps 5–7."
	},
	parts: {
		steps: "Other steps of the handbook",
		weigh: "Weights from data or comparisons",
		file: "Scheme file and methods text",
		review: "Correlation, coherence, contributions"
	},
	map: {
		label: "Map of simulated scores (not official)",
		hint: "Point at a place or choose it; hold Shift to choose another to compare.",
		area: (name, score, position) => `${name}, simulated score ${score}, place ${position}`,
		unscored: (name) => `${name}: values are missing, so it has no score under this scheme.`,
		bounded: "Known as a range: stripes are its ends",
		without: "No score"
	},
	ranking: {
		heading: "Simulated places",
		estimated: (count) => `${count} estimated`,
		estimate: (value) => `${value} (estimate)`,
		leaders: "First places now",
		caption: "Simulated scores and places, not official",
		note: "Place = 1 + the number with a strictly higher score; a range where only bounds are known. Dark box: place under these weights. Darker bar: 5–95 % of random weightings. Lighter bar: what any weighting can reach. Left is place 1.",
		position: "Place",
		dense: "Dense rank",
		place: "Unit",
		code: "Code",
		score: "Simulated score",
		band: "Band",
		firm: "How firm",
		range: "5–95 %",
		reach: "Reachable",
		within: (range) => `within ${range}`,
		pinned: "Place, pinned scheme",
		printed: (year) => `Band in the ${year} report`,
		all: (count) => `Show all ${count}`,
		blocked: (names, count) => `${count} without a score for missing values: ${list$1(names)}${names.length < count ? " and more" : ""}.`
	},
	robustness: {
		heading: "When weights vary",
		spread: "Random weights stray from yours",
		preset: (value) => `${{
			5: "very far",
			20: "far",
			50: "moderately",
			200: "little",
			1e3: "very little"
		}[value] ?? ""} (concentration ${value})`,
		other: (value) => `concentration ${value}`,
		seed: "Seed",
		note: (deviation) => `Dirichlet distribution; a weight of 20 % has a standard deviation of about ${deviation} points.`,
		waiting: "Waiting.",
		broken: "This browser can’t compute in the background; how firm places are is not shown.",
		status: {
			running: (draws, total) => `${thousands$1(draws)} of ${thousands$1(total)} draws …`,
			done: (draws) => `${thousands$1(draws)} draws.`,
			stopped: (draws, total) => `Stopped at ${thousands$1(draws)} of ${thousands$1(total)} draws; shown as far as it got.`
		},
		stop: "Stop",
		again: "Run again"
	},
	notices: {
		unknownSet: (given) => `There is no indicator set “${given}”; the usual one is shown.`,
		badWeights: (given) => `Part of the weights “${given}” could not be read and was left out.`,
		unknownMethod: (given) => `There is no method “${given}”; the usual one is used.`,
		badSteps: (given) => `Part of the steps “${given}” in the link can’t be read and is left out.`,
		unknownPlace: (given) => `“${given}” names an unknown unit or too many; those were left out.`,
		badNumber: (given) => `The number “${given}” is out of range; the usual one is used.`,
		badPin: (given) => `The pinned scheme “${given}” could not be read and was left out.`
	}
};
// src/locales/pages/score.zh.ts
var list = (items) => items.join("、");
var thousands = (value) => value.toLocaleString("zh-CN");
var messages = {
	heading: "评分",
	title: "评分实验室：用自己的权重，看名次有多牢靠",
	lead: "权重由你来定。报告没有公布权重，这里算出的分数和位次都是模拟，不是官方结果。",
	description: "用自己的权重给公布过的事实评分：地图、位次、权重变动时的稳健范围、两地先后的临界点、最小改进；结果均为模拟，非官方。",
	mark: "模拟，非官方",
	own: "本机数据",
	noScript: "调整权重需要启用脚本。",
	path: (group, name) => `${group}：${name}`,
	set: "指标集",
	setSource: (year) => `事实出自评估年度${year}年的报告`,
	ownSource: (file) => `出自本机文件“${file}”，不会离开本机`,
	packSource: (title, publisher) => `出自数据包“${title}”（${publisher}）`,
	structure: "方向与分组",
	ownData: "载入自己的数据",
	noSets: "这个数据包没有可以评分的指标。可以载入自己的指标表。",
	computing: "正在计算……",
	weights: {
		heading: "权重",
		legend: "各项权重",
		within: (name) => `“${name}”之内`,
		slider: (name) => `${name}，权重滑块`,
		typed: (name) => `${name}，权重数值`,
		value: (weight, share) => `权重${weight}，占${share}`,
		refused: (most) => `权重须是0到${thousands(most)}之间的数，已恢复原值。`,
		note: "任何非负数都可以，同组按比例折成百分比。",
		search: (count) => `在${count}个指标中查找`,
		nothing: "没有找到。",
		unfold: "展开到",
		level: (level) => `第${level}层`,
		count: (count) => `${count}项`,
		lock: (name) => `锁定“${name}”所占的比例`,
		held: "其余各项都已锁定，比例不能再变。",
		equal: "等权",
		equalIn: (name) => `“${name}”之内等权`,
		equalAll: "全部等权",
		equalled: "未锁定的各项已改为等权。",
		undo: "撤销",
		reset: "恢复默认",
		pin: "钉住此方案作对照",
		unpin: "取下对照方案",
		pinned: "对照方案",
		swap: "与对照方案互换"
	},
	method: {
		normalisation: "归一",
		aggregation: "合成",
		missing: "缺失",
		normalisations: {
			none: "不归一，按原值",
			minMax: "极差法（最低0，最高100）",
			goalposts: "固定上下限",
			zScore: "标准分",
			rank: "名次（严格更差者所占比例）",
			percentile: "百分位（并列取中）",
			borda: "波达计分（并列各半）",
			distance: "与最佳之比",
			reference: "与参照地区之比",
			target: "与目标值之比",
			thresholds: "达到的档线",
			sum: "占总和之比",
			vector: "向量归一"
		},
		aggregations: {
			arithmetic: "算术平均",
			geometric: "几何平均",
			harmonic: "调和平均",
			generalised: "幂平均",
			copeland: "科普兰法（两两比较）",
			topsis: "TOPSIS（与最优、最劣的距离）"
		},
		policies: {
			block: "缺一项即不评分",
			renormalise: "由同组其余指标分担权重",
			bounds: "按可能范围，得出分数区间"
		},
		source: "方法依据：经合组织、欧盟联合研究中心《复合指标编制手册》（2008），第5—7步。"
	},
	parts: {
		steps: "手册的其余步骤",
		weigh: "由数据或比较定权重",
		file: "方案文件与方法说明",
		review: "相关、一致性与贡献"
	},
	map: {
		label: "模拟得分地图（非官方）",
		hint: "指向或点选一个地区；按住 Shift 再选一个来对照。",
		area: (name, score, position) => `${name}，模拟得分${score}，第${position}位`,
		unscored: (name) => `${name}：数据有缺失，按所选处理方式不评分。`,
		bounded: "只知范围：条纹为两端",
		without: "不评分"
	},
	ranking: {
		heading: "模拟位次",
		estimated: (count) => `含估算${count}项`,
		estimate: (value) => `${value}（估算）`,
		leaders: "现在的前几位",
		caption: "模拟得分与位次，非官方",
		note: "位次＝1＋得分严格更高者的个数，只知范围时为区间。黑框：现权重下的位次；深条：随机权重下5%—95%的范围；浅条：任意权重下可达的范围。左端为第1位。",
		position: "位次",
		dense: "名次（并列不跳号）",
		place: "地区",
		code: "代码",
		score: "模拟得分",
		band: "所在档次",
		firm: "稳健范围",
		range: "5%—95%",
		reach: "可达",
		within: (range) => `在${range}之内`,
		pinned: "对照方案位次",
		printed: (year) => `${year}年报告等级`,
		all: (count) => `显示全部${count}个`,
		blocked: (names, count) => `${count}个因缺失不评分：${list(names)}${names.length < count ? "等" : ""}。`
	},
	robustness: {
		heading: "权重变动",
		spread: "随机权重离所选权重",
		preset: (value) => `${{
			5: "很远",
			20: "较远",
			50: "适中",
			200: "较近",
			1e3: "很近"
		}[value] ?? ""}（集中度${value}）`,
		other: (value) => `集中度${value}`,
		seed: "种子",
		note: (deviation) => `狄利克雷分布；占20%的权重，标准差约${deviation}个百分点。`,
		waiting: "等待计算。",
		broken: "此浏览器无法在后台计算，稳健范围从缺。",
		status: {
			running: (draws, total) => `已抽${thousands(draws)}／${thousands(total)}次…`,
			done: (draws) => `共抽${thousands(draws)}次。`,
			stopped: (draws, total) => `停在${thousands(draws)}／${thousands(total)}次，以下为此前结果。`
		},
		stop: "停止",
		again: "重新计算"
	},
	notices: {
		unknownSet: (given) => `链接中的指标集“${given}”不存在，改用默认的。`,
		badWeights: (given) => `链接中的权重“${given}”有看不懂的部分，已忽略该部分。`,
		unknownMethod: (given) => `链接中的方法“${given}”不存在，改用默认的。`,
		badSteps: (given) => `链接中的步骤“${given}”有看不懂的部分，已忽略该部分。`,
		unknownPlace: (given) => `链接中的地区“${given}”有不认识或多余的，已忽略。`,
		badNumber: (given) => `链接中的数“${given}”不在允许范围内，改用默认值。`,
		badPin: (given) => `链接中的对照方案“${given}”看不懂，已忽略。`
	}
};
export { subtract as _, leafShares as a, zero as b, add as c, divide as d, exact as f, nearest as g, multiply as h, isWeight as i, compare as l, gcd as m, messages$1 as n, percentages as o, fraction as p, groupShares as r, weightlessGroup as s, messages as t, decimal as u, toNumber as v, total as y };
