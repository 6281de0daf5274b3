// src/features/score/scoreRefusals.en.ts
/** Why a scheme gives no scores, and what to do. */
var messages$1 = {
	heading: "This scheme gives no score",
	text: {
		noWeight: (name) => `All weights within “${name}” are nought: give at least one a weight above 0.`,
		constant: (name) => `“${name}” is the same everywhere, so there is no spread to scale by: choose another scale, or give it weight 0.`,
		needsGoalposts: (name) => `“${name}” has no goalposts: choose another scale, or give it weight 0.`,
		needsLimits: (name) => `“${name}” has missing values and no known limits: choose another way with missing values.`,
		needsExact: (name) => `“${name}” has values known only as ranges: choose another scale.`,
		needsPositive: (name) => `“${name}” has values that are not above 0, which this method needs: use the arithmetic mean or another scale.`,
		needsSeveral: (name) => `“${name}” has one value only, nothing to compare with: choose another scale.`,
		needsReference: (name) => `No reference unit is chosen, or it has no value of “${name}”: choose one that has, or another scale.`,
		needsTarget: (name) => `“${name}” has no target: add one, or choose another scale.`,
		needsThresholds: (name) => `“${name}” has no thresholds: add them, or choose another scale.`,
		needsDenominator: (name) => `What “${name}” is to be divided by (population, area …) is not in the data: add the column, or do not divide.`,
		needsGrouping: (name) => `Missing values of “${name}” are to be filled by group, but the data have no such grouping: add the column, or fill over all units.`,
		needsComparisons: (name) => `Some pairs within “${name}” have not been compared: complete the comparisons, or weigh in another way.`,
		treatedScale: (name) => `Goalposts, target and thresholds of “${name}” no longer apply after a logarithm or Box–Cox transformation: choose another scale, or do not transform.`,
		empty: (name) => `“${name}” has no values at all: give it weight 0.`
	}
};
// src/features/score/scoreRefusals.zh.ts
/** Why a scheme gives no scores, and what to do. */
var messages = {
	heading: "这个方案算不出分数",
	text: {
		noWeight: (name) => `“${name}”之内的权重全是0：至少给一项大于0的权重。`,
		constant: (name) => `“${name}”各地数值相同，无法按差距归一：换一种归一方法，或把它的权重设为0。`,
		needsGoalposts: (name) => `“${name}”没有固定的上下限：换一种归一方法，或把它的权重设为0。`,
		needsLimits: (name) => `“${name}”有缺失，而可能范围不明：缺失处理改为其他两种之一。`,
		needsExact: (name) => `“${name}”有只知范围的数值，标准分无从计算：换一种归一方法。`,
		needsPositive: (name) => `“${name}”有不大于0的数值，此法只适用于正数：改用算术平均或其他归一方法。`,
		needsSeveral: (name) => `“${name}”只有一处有数值，无从比较：换一种归一方法。`,
		needsReference: (name) => `没有选定参照地区，或它的“${name}”没有数值：选一个有数值的参照地区，或换一种归一方法。`,
		needsTarget: (name) => `“${name}”没有目标值：补上目标值，或换一种归一方法。`,
		needsThresholds: (name) => `“${name}”没有档线：补上档线，或换一种归一方法。`,
		needsDenominator: (name) => `“${name}”要除以的数（人口、面积等）不在数据里：补上这一列，或不作除法。`,
		needsGrouping: (name) => `填补“${name}”的缺失要按组进行，而数据里没有这一分组：补上分组列，或按全体填补。`,
		needsComparisons: (name) => `“${name}”之内还有未作的两两比较：补全比较，或换一种赋权方法。`,
		treatedScale: (name) => `“${name}”经对数或Box-Cox变换后，上下限、目标值、档线不再适用：换一种归一方法，或不作变换。`,
		empty: (name) => `“${name}”没有一处有数值：把它的权重设为0。`
	}
};
export { messages$1 as n, messages as t };
