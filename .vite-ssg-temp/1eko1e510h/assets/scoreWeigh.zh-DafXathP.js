// src/features/score/scoreWeigh.en.ts
var messages$1 = {
	note: "The weights of each method side by side, as shares within the group. Choosing one replaces weights set by hand; a slider moved afterwards sets its group by hand again.",
	group: "Group",
	node: "Item",
	now: "In force",
	caption: (group) => `Weights within “${group}” by method`,
	methods: {
		equal: "equal",
		entropy: "entropy",
		critic: "CRITIC",
		pca: "principal component",
		influence: "equal influence",
		ahp: "pairwise comparison (AHP)"
	},
	formulas: {
		equal: "w = 1/n.",
		entropy: "p = x / Σx, e = −Σ p ln p / ln m, w ∝ 1 − e (Shannon 1948; Zeleny 1982). The more units differ, the more weight.",
		critic: "w ∝ σ Σ (1 − r): standard deviation times how little it goes with the others (Diakoulaki, Mavrotas, Papayannakis 1995).",
		pca: "Squared loadings of the first principal component (OECD/JRC Handbook, 2008, step 6). Unsteady with fewer units than five times the indicators.",
		influence: "w makes the correlation of every sibling with the weighted mean the same (after Becker, Saisana, Paruolo, Vandecasteele 2017); one that is more correlated even without weight has 0.",
		ahp: "Principal eigenvector of the pairwise comparisons; consistency ratio CR = (λ − n) / ((n − 1) RI), acceptable up to 0.1 (Saaty 1980)."
	},
	byHand: "by hand, or those of the set",
	use: (method) => `Use ${method}`,
	useHand: "Back to weights by hand",
	explained: (share) => `The first principal component explains ${(share * 100).toFixed(1)}% of the variance.`,
	few: (places, indicators) => `Only ${places} units for ${indicators} items: fewer than five times as many, so principal components are unsteady.`,
	compare: "Compare in pairs …",
	ahpHeading: (group) => `Pairwise comparisons within “${group}”`,
	ahpNote: "Which of the two matters more, and how many times.",
	pair: (a, b) => `${a} against ${b}`,
	times: (value) => value === 1 ? "equally important" : value > 1 ? `the first ${value} times` : `the second ${Math.round(1 / value)} times`,
	ratio: (value) => Number.isNaN(value) ? "More than 15 items: there is no random index to compare with." : `Consistency ratio CR = ${value.toFixed(3)}: ${value <= .1 ? "acceptable." : "above 0.1, the judgements contradict each other; check them."}`,
	apply: "Use these comparisons",
	close: "Close"
};
// src/features/score/scoreWeigh.zh.ts
/** Texts of weights from data and from comparisons. */
var messages = {
	note: "并排看各法给出的权重（占同组的比例）。选用一法即取代手设的权重；之后再动某组的滑块，该组改为手设。",
	group: "组",
	node: "项",
	now: "现用",
	caption: (group) => `“${group}”之内各法的权重`,
	methods: {
		equal: "等权",
		entropy: "熵权法",
		critic: "CRITIC",
		pca: "主成分",
		influence: "等影响",
		ahp: "层次分析（AHP）"
	},
	formulas: {
		equal: "w = 1/n。",
		entropy: "p = x / Σx，e = −Σ p ln p / ln m，w ∝ 1 − e（Shannon 1948；Zeleny 1982）。各地差别越大，权重越大。",
		critic: "w ∝ σ Σ (1 − r)：标准差乘以与其余指标的不相关程度（Diakoulaki、Mavrotas、Papayannakis 1995）。",
		pca: "第一主成分载荷的平方（OECD/JRC 手册，2008，第6步）。单位少于指标数的5倍时不稳。",
		influence: "w 使同组每一项与加权平均的相关相等（据Becker、Saisana、Paruolo、Vandecasteele 2017）；不给权重也相关更高的一项取0。",
		ahp: "两两比较矩阵的主特征向量；一致性比率 CR = (λ − n) / ((n − 1) RI)，不超过0.1可接受（Saaty 1980）。"
	},
	byHand: "手设或指标集自带",
	use: (method) => `改用${method}`,
	useHand: "改回手设",
	explained: (share) => `第一主成分解释方差的${(share * 100).toFixed(1)}%。`,
	few: (places, indicators) => `只有${places}个单位、${indicators}项：少于5倍，主成分不稳，仅供参考。`,
	compare: "作两两比较……",
	ahpHeading: (group) => `“${group}”之内的两两比较`,
	ahpNote: "左右两项，哪一项更重要，重要多少倍。",
	pair: (a, b) => `${a}比${b}`,
	times: (value) => value === 1 ? "同样重要" : value > 1 ? `前者重要${value}倍` : `后者重要${Math.round(1 / value)}倍`,
	ratio: (value) => Number.isNaN(value) ? "项数超过15，没有随机一致性指标可比。" : `一致性比率 CR = ${value.toFixed(3)}：${value <= .1 ? "可以接受。" : "超过0.1，前后矛盾，请复核。"}`,
	apply: "采用这些比较",
	close: "关闭"
};
export { messages$1 as n, messages as t };
