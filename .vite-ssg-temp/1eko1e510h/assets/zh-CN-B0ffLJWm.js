import { Ht as indexClasses, I as formatIndex, L as formatInterval, R as formatRange, Y as plain, z as isTelling } from "../main.mjs";
import { t as bandNames$1 } from "./bandNames-BfuI8aBZ.js";
import { t as subject } from "./zh-BwoXNb3g.js";
// src/locales/zh-CN.ts
var bandNames = bandNames$1.zh;
/** 广东、浙江 */
var list = (items) => items.join("、");
function overviewSentence(statement, nameOf, mark = plain) {
	const { year, coverage, leaders, mean, bandCounts } = statement;
	const nation = (what) => `${year}/nation/${what}`;
	const parts = [];
	const first = list(leaders.units.map(nameOf));
	if (leaders.units.length) {
		const index = leaders.index !== void 0 && formatIndex(leaders.index);
		const value = index ? `以${mark(index, `${year}/${leaders.units[0]}/index`)}` : "";
		parts.push(leaders.units.length > 1 ? `${first}${value}并列第一` : `${first}${value}居首`);
	}
	const [best = "", second = ""] = statement.bands;
	if (bandCounts[best] !== void 0 && second) parts.push(`${coverage.units}个单位中${mark(bandCounts[best], nation(`bandCount/${best}`))}个为“${bandNames[best]}”`);
	else if (statement.highOrBetter !== void 0) parts.push(`${coverage.units}个单位中${mark(statement.highOrBetter, nation(`bandCount/${second}`))}个达到“${bandNames[second]}”以上`);
	if (mean.printed !== void 0 && !mean.doubtful) parts.push(`${subject.mean}${mark(formatIndex(mean.printed), nation("mean"))}`);
	if (statement.aboveMean !== void 0) parts.push(`${mark(statement.aboveMean, nation("aboveMean"))}个单位${subject.aboveMean}`);
	const few = coverage.index === coverage.units ? `${coverage.units}个单位的指数都已知` : coverage.index * 2 > coverage.units ? `${coverage.units}个单位中已知${coverage.index}个的指数` : coverage.index || coverage.rank || coverage.band ? "只知道零星数字" : "未见公布任何单位的数字";
	return `${year}年，${parts.join("，") || few}。`;
}
/** One line on what the edition leaves unpublished, or nothing. */
function overviewGap(statement, mark = plain) {
	const { coverage, mean } = statement;
	const missing = [];
	if (coverage.index === 0) missing.push("各单位指数未公布");
	else if (coverage.index < coverage.units) missing.push(`${coverage.units - coverage.index}个单位的指数未公布`);
	if (coverage.position === 0 && coverage.rank === 0) missing.push("名次未公布");
	else if (coverage.rank < coverage.units && coverage.position < coverage.units) missing.push(`有名次的单位只有${coverage.rank}个`);
	if (mean.printed === void 0 && isTelling(mean.bounds)) missing.push(`${subject.mean}值未公布，由已知指数可知${mean.bounds.lo === mean.bounds.hi ? "为" : "在"}${mark(formatInterval(mean.bounds, "未公布"), `${statement.year}/nation/mean`)}${mean.bounds.lo === mean.bounds.hi ? "" : "之间"}`);
	return missing.length ? `${missing.join("；")}。` : "各单位的指数和名次齐全。";
}
var messages = {
	lang: "zh",
	htmlLang: "zh-CN",
	local: (text) => text.zh,
	list,
	site: {
		get title() {
			return subject.title;
		},
		get tagline() {
			return subject.tagline;
		},
		get description() {
			return subject.description;
		},
		home: "总览",
		skip: "跳到主要内容",
		otherLanguage: "English",
		otherLanguageLabel: "切换到英文版",
		main: "主要导航",
		menu: "栏目",
		breadcrumbs: "所在位置",
		pages: {
			compare: "比较",
			cities: "重点城市",
			platform: "平台建设",
			cases: "案例",
			score: "评分",
			data: "数据与方法",
			screen: "大屏"
		}
	},
	textSize: {
		label: "大字",
		hint: "长辈版：大字、大按钮、深色文字"
	},
	theme: {
		label: "配色",
		auto: "随系统",
		light: "浅色",
		dark: "深色"
	},
	year: (year) => `${year}年`,
	assessedYear: (year, report) => `评估年度${year}年，见${report}年报告`,
	measure: {
		label: "地图颜色表示",
		band: "等级",
		index: "指数",
		position: "位次"
	},
	kind: {
		unpublished: "未公布",
		notAssessed: "未参评",
		noData: "资料暂缺",
		noIndicator: "无此指标",
		bounded: "仅知范围"
	},
	basis: {
		printed: "报告或媒体印出",
		derived: "由已公布事实推得",
		bounded: "仅知范围",
		unknown: "未公布"
	},
	overview: {
		sentence: overviewSentence,
		gap: overviewGap,
		citiesOnly: "这一年的来源只讲到重点城市。",
		get fill() {
			return subject.fill;
		}
	},
	nation: {
		get nation() {
			return subject.all;
		},
		cities: "重点城市",
		mean: "指数平均值",
		get aboveMean() {
			return subject.aboveMean;
		},
		units: (n) => `${n}个单位`,
		count: (n) => `${n}个`,
		bands: "等级分布",
		previous: (year, value) => `${year}年 ${value}`,
		noPrevious: "此前未公布",
		methodBreak: "方法有变，不直接相比",
		dimensions: "分项指数平均值"
	},
	map: {
		label: (year, measure) => subject.map.label(year, measure),
		get hint() {
			return subject.map.hint;
		},
		area: (name, band, index, position) => `${name}，等级${band}，指数${index}，位次${position}`,
		get corps() {
			return subject.map.corps;
		},
		get taiwan() {
			return subject.map.taiwan;
		},
		get hongKongMacao() {
			return subject.map.hongKongMacao;
		},
		get inset() {
			return subject.map.inset;
		},
		approval: "审图号：",
		get approvalEmpty() {
			return subject.map.approval;
		},
		get origin() {
			return subject.map.origin;
		},
		legend: "图例，可按等级筛选",
		showAll: "全部显示",
		several: "可能属于几个等级",
		only: "只知上下限",
		unknown: "未公布",
		none: "未参评或资料暂缺",
		get failed() {
			return subject.map.failed;
		},
		absent: "这份数据包没有带地图；排名和表格照常可用。",
		steps: {
			get index() {
				return indexClasses();
			},
			position: "位次（左后右前）"
		}
	},
	ranking: {
		heading: "排名",
		position: "位次",
		unit: "单位",
		index: "指数",
		rank: "报告名次",
		rankHead: "名次",
		positionHead: "位次",
		change: "变化",
		rankShort: (rank) => `报告第${rank}`,
		places: (places, since) => places === 0 ? `与${since}年持平` : places > 0 ? `比${since}年前进${places}位` : `比${since}年后退${-places}位`,
		note: "位次＝严格高于它的单位数＋1；报告名次为“密集名次”，并列后不跳号。范围表示由公布事实只能确定到这里。",
		tie: "并列",
		range: (best, worst) => `第${best}至${worst}位`,
		at: (position) => `第${position}位`,
		get axis() {
			return subject.axis;
		}
	},
	regions: {
		get heading() {
			return subject.regions;
		},
		members: (n) => `${n}个单位`,
		mean: "区域均值",
		meanUnknown: "区域均值未公布",
		meanComputed: "由成员指数算得，报告未印出",
		best: "居首",
		bestUnknown: "无法判断",
		improved: "进步最大",
		improvedUnknown: "进步情况未公布",
		improvedNone: "没有单位位次上升",
		progressNamed: "列为进步",
		focus: (name) => `在地图上突出${name}`,
		unfocus: (name) => `取消突出${name}`,
		focused: (name) => `正在突出${name}`
	},
	timeline: {
		label: "评估年度",
		play: "播放",
		pause: "暂停",
		previous: "上一年",
		next: "下一年",
		value: (year, report) => `${year}年（${report}年报告）`,
		coverage: (index, rank, band, n) => `指数${index}/${n}，名次${rank}/${n}，等级可知${band}/${n}`,
		coverageShort: (n, of) => `${n}/${of}`,
		legend: "柱高：印出指数的单位数；浅色：名次或等级可知的单位数",
		break: "方法变动",
		renamed: "指数更名",
		hint: "左右方向键换年，也可直接键入年份",
		gap: ([first, last]) => `${first === last ? first : `${first}–${last}`}年没有数据`,
		stopped: (year) => `停在${year}年`
	},
	search: {
		label: "查找单位",
		get placeholder() {
			return subject.search.placeholder;
		},
		results: (n) => n ? `${n}个结果` : "没有找到",
		get none() {
			return subject.search.none;
		},
		guess: "没有找到这个名称，是不是要找：",
		city: (province) => `重点城市，见${province}`,
		get region() {
			return subject.search.region;
		},
		clear: "清除"
	},
	selection: {
		heading: "已选单位",
		clear: "取消选择",
		page: (name) => `${name}详情`,
		compare: "比较所选单位",
		several: "按住 Shift 可多选"
	},
	source: {
		hint: "查看出处",
		heading: (about, what) => `${about} · ${what}`,
		close: "关闭",
		sources: "出处",
		get retold() {
			return subject.retold;
		},
		reasons: "推理过程",
		conflicts: "出处之间的矛盾",
		noClaims: "没有来源公布过这个数字。",
		what: {
			index: "指数",
			band: "等级",
			position: "位次",
			unit: "指数、等级和位次",
			mean: "指数平均值",
			get aboveMean() {
				return `${subject.aboveMean}的单位数`;
			},
			bandCount: "等级内单位数",
			dimension: "分项平均值"
		},
		weak: "弱来源，只列出，不用于推算",
		inferred: "由原文推得",
		setAside: "按原样列出，不用于推算",
		also: (titles) => `同见：${titles}`,
		open: "打开原文",
		reliability: {
			report: "报告",
			primary: "政府网站",
			press: "媒体",
			repost: "转载",
			mirror: "转载（原文未见）",
			weak: "弱来源",
			own: "本机数据"
		},
		claim: {
			index: (v) => `指数${formatIndex(v)}`,
			rank: (v) => `报告名次第${v}`,
			rankWithin: (v) => `居前${v}名`,
			band: (b) => `等级“${bandNames[b]}”`,
			notBand: (b) => `等级不是“${bandNames[b]}”`,
			mean: (v) => `平均值${formatIndex(v)}`,
			get meanAtLeast() {
				return `区域均值达到${subject.mean}`;
			},
			get meanBelow() {
				return `区域均值低于${subject.mean}`;
			},
			regionOrder: (groups) => `区域均值由高到低：${groups}`,
			aboveMeanCount: (v) => `${v}个单位${subject.aboveMean}`,
			aboveMeanShare: (v) => `占比${v}%`,
			bandCount: (bands, v) => `${bands.map((b) => `“${bandNames[b]}”`).join("和")}共${v}个单位`,
			bandShare: (b, v) => `“${bandNames[b]}”占${v}%`,
			bandMembers: (b, names) => `“${bandNames[b]}”的全部单位：${names}`,
			top: (v, names) => `前${v}名：${names}`,
			order: (names) => `由高到低：${names}`,
			dimension: (name, v) => `${name}平均值${formatIndex(v)}`,
			dimensionRank: (name, v) => `${name}第${v}名`,
			dimensionRankWithin: (names, v, count) => count ? `${names}中有${count}项在前${v}名` : `${names}均在前${v}名`,
			lowerMean: (than, v, dimension) => `${dimension || "平均值"}低于${than}年的${formatIndex(v)}`,
			betterRank: (than) => `名次好于${than}年`,
			growth: (since, v, dimension) => `${dimension}比${since}年增长${v}%`,
			group: (words) => `列为“${words}”`,
			groups: {
				model: "典型示范",
				first: "第一方阵",
				progress: "进步",
				slow: "进展缓慢",
				lagging: "发展滞后"
			}
		}
	},
	notices: {
		heading: "链接中有不能识别的内容",
		unknownYear: (given, used) => `没有年份“${given}”的资料，改为显示${used}。可选的年份见时间轴。`,
		unknownMeasure: (given, used) => `没有名为“${given}”的颜色指标，改为显示${used}。可用 band、index、position。`,
		unknownUnit: (given) => subject.unknownUnit(given),
		tooManyUnits: (given) => `“${given}”中的单位超过五个，只取前五个。`,
		unknownRegion: (given) => subject.unknownRegion(given),
		unknownBand: (given) => `“${given}”中有不认识的等级，已忽略。可用 ${Object.keys(bandNames).join("、")}。`,
		dismiss: "知道了"
	},
	faults: {
		load: "有一部分没有加载出来：网络可能中断，或者网站刚刚更新。屏幕上已有的内容照常可用。",
		program: "程序出了一个错。屏幕上已有的内容照常可用；如有不对，请重新载入。",
		part: "这一部分没有画出来，其余内容照常可用。",
		retry: "再试一次"
	},
	band: bandNames,
	index: (value) => formatIndex(value),
	interval: (interval) => formatInterval(interval, "未公布"),
	positionRange: formatRange,
	bands: (ids) => ids.length >= Object.keys(bandNames).length ? "未公布" : ids.map((id) => bandNames[id]).join(" / "),
	footer: {
		share: "分享与嵌入",
		make: "制作自己的图集",
		get sources() {
			return subject.sources;
		},
		rule: "本图集不发布任何未公布过的数字。能由已公布事实推定的，注明理由；只知范围的，给出范围；其余一律写“未公布”。",
		privacy: "不收集任何信息，不使用 Cookie，不向第三方发送请求。"
	},
	exporting: {
		label: "导出",
		failed: "导出功能没有加载成功，请检查网络后重试。"
	},
	table: { csv: "下载此表 (CSV)" },
	notFound: {
		heading: "没有这个页面",
		text: "地址可能有误。",
		home: "回到总览"
	}
};
export { messages };
