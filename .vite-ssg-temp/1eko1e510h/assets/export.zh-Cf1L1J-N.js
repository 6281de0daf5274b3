import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { t as subject } from "./zh-BwoXNb3g.js";
// src/locales/pages/export.zh.ts
var export_zh_exports = /* @__PURE__ */ __exportAll({ messages: () => messages });
var marks = {
	simulated: "模拟，非官方",
	own: "含本机数据，非官方"
};
var joined = (items) => items.join("、");
var messages = {
	marks,
	/** Parts of a page that a picture can show. */
	parts: {
		map: "地图",
		ranking: "排名",
		history: "历年",
		members: "成员",
		positions: "位次"
	},
	title: {
		map: (year, measure) => `${year}年地图，颜色表示${measure}`,
		ranking: (year) => `${year}年排名`
	},
	dataDate: (date) => `数据截至${date}`,
	approval: "审图号：",
	scan: "扫码打开此图",
	legendBands: (year) => `${year}年等级`,
	method: "位次＝严格高于它的单位数＋1。范围：由公布事实只能确定到这里。斜体：推得，非印出。“·”：名次未公布。",
	axis: "横轴60至100，细线为等级界线65、80、90",
	meanLine: "竖线：区域均值",
	historyNote: "圆点：确知。色条：只知上下限。点状底：未公布。虚竖线：评估方法有变，指数不跨线相连。",
	pairNote: (n) => n ? `连线：两年位次都确知的${n}个单位；虚线为下降。只知范围的不连。` : "没有单位两年的位次都确知，因此不连线。",
	cityGround: "底图不着色：各单位另有一图。",
	texture: "纹理：实底为非常高，密斜线为高，疏斜线为中，点为低；两种纹理并列为可能的几个等级。",
	openColumn: "未公布",
	figures: {
		index: "总体指数",
		band: "等级",
		position: (n) => `位次（${n}个单位）`,
		place: (region, n) => `${region}区内（${n}个）`,
		mean: "区域均值",
		placeOfMean: (n) => `均值在${subject.countedRegions(String(n))}中`,
		members: "成员",
		get aboveMean() {
			return `高于${subject.mean}`;
		}
	},
	at: ([best, worst]) => best === worst ? `第${best}位` : `第${best}–${worst}位`,
	tied: "并列",
	derived: "推得",
	computed: "算得，未印出",
	unknown: "未公布",
	region: (name) => `在${name}`,
	overYears: "历年",
	onMap: "在地图上",
	sources: "出处",
	moreSources: (n) => `另有${n}个出处，见网址。`,
	table: {
		year: "年份",
		index: "指数",
		band: "等级",
		position: "位次",
		rank: "报告名次",
		unit: "单位",
		mean: "均值"
	},
	printedRank: (rank, standing) => ({
		used: `第${rank}`,
		setAside: `第${rank}（未采用）`,
		weak: `第${rank}（弱来源）`
	})[standing],
	methodBreak: (text, year) => `${year}年起评估方法有变：${text}`,
	brief: "一页简报",
	/** Pictures of simulated scores. */
	simulated: {
		first: (names, count, certain) => {
			const who = `${joined(names)}${names.length < count ? `等${count}个地区` : ""}`;
			if (!certain) return `按所选权重模拟，${who}都可能居首`;
			return `按所选权重模拟，${who}${count > 1 ? "并列" : ""}居首`;
		},
		weight: (name, share) => `${name} ${share}%`,
		scheme: (weights, more, normalisation, aggregation, missing) => `权重：${joined(weights)}${more ? "等" : ""}。归一：${normalisation}；合成：${aggregation}；缺失：${missing}。`,
		undrawn: (count) => `另有${count}个未画出。`
	},
	menu: {
		heading: "导出与分享",
		content: "内容",
		scale: "清晰度",
		scaleOf: (n) => `${n}×`,
		png: "PNG 图片",
		svg: "SVG 矢量图",
		card: "分享卡 1200×630",
		poster: "竖版海报 1080×1920",
		print: "打印 A4 一页简报",
		printPage: "打印本页",
		deck: "PowerPoint 幻灯片",
		script: "PowerPoint：大屏讲稿全部画面",
		wall: "在大屏上放映",
		copy: "复制链接",
		share: "用系统分享…",
		working: "正在生成…",
		saved: (name) => `已保存 ${name}`,
		copied: "链接已复制",
		shared: "已交给系统分享",
		notShared: "系统没有接受分享。可以再试，或先保存分享卡、复制链接。",
		printing: "已打开打印窗口",
		copyFailed: (link) => `浏览器不允许复制，请手动复制：${link}`,
		failed: "没有生成成功。请重试，或改用 SVG。",
		tooLarge: (limit) => `浏览器画不出这么大的图，请改用${limit}× 或 SVG。`
	},
	deck: {
		notes: "备注",
		chartIndex: (year) => `${year}年已公布的指数`,
		unknownUnits: (names) => `未公布或只知范围，未画柱：${names}`,
		continued: "（续）",
		ranges: "范围以文字列在表中，图中留空。",
		breaks: (years) => `${years.join("、")}年起评估方法有变，见备注。`,
		notesSources: "出处：",
		view: (link) => `原图：${link}`
	},
	file: "zhengwu-ditu"
};
export { messages as n, export_zh_exports as t };
