// src/locales/pages/unitCard.en.ts
var messages$1 = {
	label: "Places chosen",
	mean: ({ above, least, most }) => `${least === most ? `About ${least}` : `${least} to ${most}`} points ${above ? "above" : "below"} the national mean`,
	since: (year, band) => `${band} in every year since ${year}`,
	mine: "My province",
	position: (places) => `position ${places}`,
	page: "Details",
	neighbours: "Compare with neighbours",
	compare: "Compare these",
	share: "Share",
	shared: "Link copied",
	close: "Close",
	several: "Hold Shift to choose several"
};
// src/locales/pages/unitCard.zh.ts
/** Texts of the card about the places chosen on the map or in the list. */
var messages = {
	label: "已选地区",
	/** Points above or below the mean of the nation, as {@link MeanDistance}. */
	mean: ({ above, least, most }) => `${above ? "高于" : "低于"}全国平均${least === most ? `约${least}` : `${least}至${most}`}分`,
	since: (year, band) => `${year}年起一直为“${band}”`,
	mine: "我的省份",
	position: (places) => `第${places}位`,
	page: "详情",
	neighbours: "与邻省比较",
	compare: "比较所选",
	share: "分享",
	shared: "已复制链接",
	close: "关闭",
	several: "按住 Shift 点选可多选"
};
export { messages$1 as n, messages as t };
