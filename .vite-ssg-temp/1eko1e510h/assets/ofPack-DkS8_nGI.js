import { Rt as scaleOf } from "../main.mjs";
import { t as bareUnits } from "./packMarks-B-NjQJh0.js";
// src/locales/subject/ofPack.ts
var zh = (given) => {
	const { title, publisher, scale, bare } = given;
	const drawn = scale.limits.join("、");
	return {
		title,
		tagline: publisher,
		description: `${title}：${publisher}发布的数据，每个数字都能查到出处。`,
		all: "全部单位",
		everyone: "全部单位",
		amongAll: "在全部单位之中",
		mean: "平均",
		aboveMean: scale.better === "lower" ? "优于平均值" : "高于平均值",
		regions: "区域",
		everyRegion: "各区域",
		otherRegions: "其他区域",
		countedRegions: (n) => `${n}个区域`,
		unit: "单位",
		units: "各单位",
		unitPage: (name) => name,
		regionPage: (name) => name,
		fill: "",
		map: {
			label: (year, measure) => `${year}年${title}地图，颜色表示${measure}`,
			hint: "方向键移到相邻的单位，字母键按拼音跳转，回车选中，Esc 取消。",
			corps: bare.placed.length + bare.unplaced.length ? `菱形表示没有图形的单位${bare.unplaced.length ? "；排在地图下方的，数据包没有给出位置" : ""}。` : "",
			taiwan: "",
			hongKongMacao: "",
			inset: "",
			approval: given.approval,
			origin: given.attribution,
			failed: "这份数据没有可用的图形，排名和各页仍可使用。"
		},
		axis: `横轴${scale.axis[0]}至${scale.axis[1]}${drawn && `，细线为等级界线${drawn}`}`,
		limits: drawn && `细竖线为等级界线${drawn}。`,
		search: {
			placeholder: "名称、简称或拼音",
			none: "没有找到。可试名称、拼音或首字母。",
			region: "区域"
		},
		unknownUnit: (text) => `“${text}”中有不认识的单位，已忽略。`,
		unknownRegion: (text) => `没有名为“${text}”的区域，未突出任何区域。`,
		regionHint: "您找的可能是：",
		retold: {
			one: "",
			several: ""
		},
		sources: `数字出自${publisher}提供的数据包，本站不作改动。`
	};
};
var zhPages = (given) => {
	const { title } = given;
	return {
		example: examplesOf(given),
		wall: {
			description: `${title}的大屏画面：地图、等级分布、区域、排名与年度，可按脚本自动播放。`,
			nation: "先看全部单位：颜色越亮越好"
		}
	};
};
var zhTerms = ({ title, publisher, attribution }) => ({
	citation: (_, date) => `${publisher}：《${title}》${date && `，${date}`}。`,
	terms: [...attribution ? [attribution] : [], "网站程序：MIT 许可。"]
});
var en = (given) => {
	const { title, publisher, scale, bare } = given;
	const drawn = scale.limits.join(", ");
	return {
		title,
		tagline: publisher,
		description: `${title}: data published by ${publisher}; every figure with its source.`,
		all: "All units",
		everyone: "all units",
		amongAll: "Among all units",
		mean: "mean",
		aboveMean: scale.better === "lower" ? "better than the mean" : "above the mean",
		regions: "Regions",
		everyRegion: "the regions",
		otherRegions: "the other regions",
		countedRegions: (n) => `${n} regions`,
		unit: "unit",
		units: "Units",
		unitPage: (name) => name,
		regionPage: (name) => name,
		fill: "",
		map: {
			label: (year, measure) => `Map of ${title}, ${year}, coloured by ${measure}`,
			hint: "Arrow keys move to the next unit, letters jump by name, Enter selects, Escape clears.",
			corps: bare.placed.length + bare.unplaced.length ? `Diamonds stand for units without a shape${bare.unplaced.length ? "; for those below the map the pack gives no place" : ""}.` : "",
			taiwan: "",
			hongKongMacao: "",
			inset: "",
			approval: given.approval,
			origin: given.attribution,
			failed: "This data has no shapes that can be drawn; ranking and pages work without."
		},
		axis: `Axis from ${scale.axis[0]} to ${scale.axis[1]}${drawn && `; hairlines at the band limits ${drawn}`}`,
		limits: drawn && `Hairlines: band limits ${drawn}.`,
		search: {
			placeholder: "Name or short form",
			none: "Nothing found. Try a name or its first letters.",
			region: "region"
		},
		unknownUnit: (text) => `“${text}” names an unknown unit, which is left out.`,
		unknownRegion: (text) => `There is no region “${text}”; none is in focus.`,
		regionHint: "Perhaps you meant:",
		retold: {
			one: "",
			several: ""
		},
		sources: `Figures come from a data pack by ${publisher} and are shown as they are.`
	};
};
var enPages = (given) => {
	const { title } = given;
	return {
		example: examplesOf(given),
		wall: {
			description: `${title} on a wall: map, bands, regions, ranking and years in one picture, played by a script or by hand.`,
			nation: "All units first: the brighter, the better"
		}
	};
};
var enTerms = ({ title, publisher, attribution }) => ({
	citation: (_, date) => `${publisher}: ${title}${date && `, ${date}`}.`,
	terms: [...attribution ? [attribution] : [], "Program of this site: MIT."]
});
function examplesOf({ slugs, years: [first, last] }) {
	const { units, regions } = slugs;
	return {
		units: units.join("~"),
		unit: units[0],
		regions: regions.join(", "),
		region: regions[0],
		years: first === last ? String(first) : `${first}–${last}`
	};
}
/** The names of a pack's bands, as in its newest edition. */
function bandNamesOfPack({ dataset }, lang) {
	const editions = [...dataset.editions.values()];
	return Object.fromEntries(editions.flatMap(({ bands }) => bands.map(({ id, name }) => [id, name[lang]])));
}
function givenOf(pack, lang) {
	const { dataset } = pack;
	const say = (text) => text[lang];
	const years = [...dataset.editions.keys()];
	return {
		title: say(pack.title),
		publisher: say(pack.publisher),
		attribution: pack.attribution ? say(pack.attribution) : "",
		approval: pack.approval ?? "",
		scale: scaleOf([...dataset.editions.values()]),
		years: [years[0], years.at(-1)],
		slugs: {
			units: dataset.units.slice(0, 2).map(({ slug }) => slug),
			regions: dataset.regions.slice(0, 2).map(({ slug }) => slug)
		},
		bare: bareUnits(pack)
	};
}
/** The words of a site that shows a pack; those of its rarer pages; how to cite it. */
var subjectOfPack = (pack, lang) => (lang === "zh" ? zh : en)(givenOf(pack, lang));
var pageSubjectOfPack = (pack, lang) => (lang === "zh" ? zhPages : enPages)(givenOf(pack, lang));
var termsSubjectOfPack = (pack, lang) => (lang === "zh" ? zhTerms : enTerms)(givenOf(pack, lang));
/** Names of the bands in both languages. @public named by the build in the place of the bundled bands */
var bandsOfPack = (pack) => ({
	zh: bandNamesOfPack(pack, "zh"),
	en: bandNamesOfPack(pack, "en")
});
export { termsSubjectOfPack as a, subjectOfPack as i, bandsOfPack as n, pageSubjectOfPack as r, bandNamesOfPack as t };
