import { Ft as useMessages, It as useNames, Lt as useDataset, Y as plain, l as usePageMessages, t as overviewStatement } from "../main.mjs";
import { t as subject } from "./en-COvpF1fH.js";
import { n as pageSubject, t as pageSubject$1 } from "./pages.zh-BBcJQv7N.js";
import { t as subject$1 } from "./zh-BwoXNb3g.js";
import { n as unitStatement } from "./unit-BTb9qTCb.js";
import { a as regionPageStatement, n as messages$3, t as messages$2 } from "./region.zh-Cy07U_9u.js";
import { n as messages$5, t as messages$4 } from "./province.zh-C_vjKvxy.js";
import { computed } from "vue";
import * as v from "valibot";
// src/domain/kiosk.ts
var kioskLimits = {
	/** Characters of a file. */
	text: 2e5,
	steps: 200,
	caption: 200,
	notes: 2e3,
	link: 300,
	/** Seconds. */
	dwell: [1, 3600]
};
var origin = "http://wall.invalid";
/**
* What a link asks the wall to show; `link` for an address that isn't site-relative, `page` for a page that the wall has
* no picture of.
*/
function kioskQuery(link) {
	if (!/^[/?](?![/\\])/.test(link) && link !== "/") return "link";
	let url;
	try {
		url = new URL(link, `${origin}/screen`);
	} catch {
		return "link";
	}
	if (url.origin !== origin) return "link";
	const query = Object.fromEntries(url.searchParams);
	const [page = "", slug, ...rest] = url.pathname.replace(/^\/en(?=\/|$)/, "").split("/").filter(Boolean);
	if (rest.length) return "page";
	if (slug === void 0) return page === "" || page === "screen" ? query : "page";
	if (page === "province") return {
		...query,
		units: slug
	};
	if (page === "region") return {
		...query,
		region: slug
	};
	return "page";
}
var words = (limit) => v.pipe(v.union([v.string(), v.object({
	zh: v.string(),
	en: v.string()
})]), v.transform((text) => typeof text === "string" ? {
	zh: text,
	en: text
} : text), v.check(({ zh, en }) => zh.length <= limit && en.length <= limit));
var stepSchema = v.object({
	link: v.pipe(v.string(), v.maxLength(kioskLimits.link)),
	caption: v.optional(words(kioskLimits.caption)),
	notes: v.optional(words(kioskLimits.notes)),
	dwell: v.optional(v.pipe(v.number(), v.minValue(kioskLimits.dwell[0]), v.maxValue(kioskLimits.dwell[1])), 15)
});
var shown = (value) => {
	const text = typeof value === "string" ? value : JSON.stringify(value) ?? "";
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
function faultOf(key) {
	if (key === "caption" || key === "notes") return "words";
	if (key === "dwell") return "dwell";
	return key === "link" ? "link" : "step";
}
/**
* Reads a script from JSON that came from outside: an object with `steps`, or the list of steps itself. A bad step is left
* out and named; the others play.
* @param knows whether the atlas can show exactly what a query asks for
*/
function readScript(input, knows) {
	const list = Array.isArray(input) ? input : input?.steps;
	if (!Array.isArray(list)) return {
		script: void 0,
		problems: [{
			fault: "shape",
			given: shown(input)
		}]
	};
	const problems = [];
	const steps = [];
	list.slice(0, kioskLimits.steps).forEach((item, index) => {
		const read = v.safeParse(stepSchema, item);
		if (!read.success) {
			const key = read.issues[0].path?.[0]?.key;
			const given = key === void 0 ? item : item[key];
			problems.push({
				fault: faultOf(key),
				step: index + 1,
				given: shown(given)
			});
			return;
		}
		const step = read.output;
		const query = kioskQuery(step.link);
		if (typeof query === "string") problems.push({
			fault: query,
			step: index + 1,
			given: shown(step.link)
		});
		else if (!knows(query)) problems.push({
			fault: "view",
			step: index + 1,
			given: shown(step.link)
		});
		else steps.push(step);
	});
	if (list.length > kioskLimits.steps) problems.push({
		fault: "many",
		given: String(list.length)
	});
	if (!steps.length) problems.push({ fault: "none" });
	return {
		script: steps.length ? { steps } : void 0,
		problems
	};
}
/** The same from the text of a file. */
function readScriptText(text, knows) {
	if (text.length > kioskLimits.text) return {
		script: void 0,
		problems: [{ fault: "text" }]
	};
	try {
		return readScript(JSON.parse(text), knows);
	} catch {
		return {
			script: void 0,
			problems: [{
				fault: "text",
				given: shown(text)
			}]
		};
	}
}
// src/locales/pages/screen.en.ts
var messages$1 = {
	tour: {
		get nation() {
			return pageSubject.wall.nation;
		},
		index: "The same year coloured by index, in steps of five points",
		region: (name) => `${name}: its units stay lit; the tiles run from first to last`,
		year: (year, mark) => mark === "break" ? `${year}: the indicators may have changed; the index is not joined with the years before` : mark === "renamed" ? `${year}: the index has a new name from here on; the same units are assessed` : `${year}: only what was published of this year`,
		notes: {
			nation: "Point at any unit on the map or in the ranking: place, index and cases appear at the lower left. Any figure opens its source.",
			index: "Index and bands agree: the band limits 65, 80 and 90 fall on edges of the colour steps.",
			region: "Where a mean is computed from the members, the source panel says that it was not printed.",
			year: "Nothing is guessed. Stripes mean that several bands are possible, dots that nothing was published."
		}
	},
	title: "Wall",
	get description() {
		return pageSubject.wall.description;
	},
	label: "The picture on the wall",
	edition: (report) => `《${report}》`,
	published: {
		heading: (year) => `What was published for ${year}`,
		of: (names, text) => `${names}: ${text}`,
		rest: "Indices, bands and ranks of the provinces were not found in our sources."
	},
	get regions() {
		return subject.regions;
	},
	/** There is no room for “not published”; screen readers are told in full. */
	regionUnknown: "—",
	tile: (name, band) => `${name}, ${band}`,
	focus: {
		label: "The unit pointed at, and local practice",
		cases: (year) => `From the ${year} report`,
		national: "Local practice",
		none: "No box of the report is about it",
		position: "Pos."
	},
	bar: {
		label: "Playback",
		play: "Play",
		pause: "Pause",
		previous: "Previous picture",
		next: "Next picture",
		step: (step, of) => `Picture ${step} of ${of}`,
		steps: "Pictures",
		help: "Help",
		mode: {
			playing: "",
			held: "In use; goes on later",
			paused: "Space plays · ← → step · ? help"
		},
		stopped: (caption) => `Paused: ${caption}`
	},
	blank: "The picture is off. Press B or tap to bring it back.",
	help: {
		heading: "How to use the wall",
		close: "Close",
		keys: "Keys and clickers",
		list: [
			["Space", "play, pause"],
			["→ ↓ PageDown", "next picture"],
			["← ↑ PageUp", "previous picture"],
			["1 … 9, 0", "pictures 1 to 10"],
			["B or .", "picture off, and on again"],
			["F", "full screen and back"],
			["?", "this help"]
		],
		letters: "Letter keys B, F and ?, and digits",
		speaker: "Open the speaker window",
		speakerNote: "For a second screen: notes, the next picture, a timer.",
		script: "Script",
		origin: {
			bundled: "Playing the script that ships with the atlas",
			config: "Playing the script of this site’s config.json",
			file: "Playing the script file you chose"
		},
		choose: "Choose a script file (JSON)",
		back: "Back to the former script",
		get format() {
			return `A picture is a link within the site, with caption, notes and seconds if you like: {"steps":[{"link":"/?region=${pageSubject.example.region}","caption":{"zh":"…","en":"…"},"notes":"…","dwell":15}]}`;
		},
		problems: "Parts of the script can’t be used"
	},
	fault: {
		text: "The file is not JSON, or longer than 200 KB. Check commas and quotes.",
		shape: "There is no list of steps. Write it as shown below.",
		many: "More than 200 pictures: the first 200 are played.",
		step: "A picture must be an object with a link. Skipped.",
		link: "A link must stay within the site, begin with / or ? and have at most 300 characters. Skipped.",
		page: "The wall has no picture of that page. Use /, /screen, /province/… or /region/…. Skipped.",
		view: "The link names a year, unit, region, band or measure that the atlas doesn’t know. Skipped.",
		words: "Captions and notes must be text or {zh, en}, of at most 200 and 2,000 characters. The picture is skipped.",
		dwell: "The time must lie between 1 and 3600 seconds. Skipped.",
		none: "No picture is left to play; the former ones stay."
	},
	place: (step) => `Picture ${step}`,
	given: (text) => ` (it says ${text})`,
	failed: (steps) => `Picture ${steps} could not be shown and was skipped.`,
	speaker: {
		title: "Speaker window",
		description: "The speaker window of the wall: notes, the next picture, a timer, and remote control.",
		waiting: "Waiting for the wall. Open it in the same browser.",
		none: "This browser has no channel between windows, so the speaker window can’t work here. Use a newer browser, or the keys on the wall.",
		open: "Open the wall",
		current: "On show",
		next: "Next",
		notes: "Notes",
		noNotes: "No notes for this picture.",
		sentence: "The sentence on the picture",
		onStep: "On this picture",
		total: "Since this window was opened",
		of: (seconds) => `/ ${seconds} s`,
		blank: "Picture off",
		unblank: "Picture on",
		mode: {
			playing: "playing",
			held: "in use",
			paused: "paused"
		},
		blanked: "picture off"
	}
};
var messages = {
	tour: {
		get nation() {
			return pageSubject$1.wall.nation;
		},
		index: "同一年，改按指数上色：每五分一级",
		region: (name) => `${name}：亮处是区内各单位，左侧色块由前到后排列`,
		year: (year, mark) => mark === "break" ? `${year}年：一级指标可能有变，指数不与此前直接相比` : mark === "renamed" ? `${year}年：指数由此更名，评估单位不变` : `${year}年：只列这一年公布过的`,
		notes: {
			nation: "点地图或排名中的任何单位，左下方显示它的位次、指数和案例。点任何数字，显示出处。",
			index: "指数与等级同源：等级界线65、80、90都落在色级的边上。",
			region: "均值由成员指数算得时，出处面板写明“报告未印出”。",
			year: "未公布的不作推测。斜纹表示可能属于几个等级，点状底纹表示未公布。"
		}
	},
	title: "大屏",
	get description() {
		return pageSubject$1.wall.description;
	},
	label: "大屏画面",
	edition: (report) => `《${report}》`,
	/** In place of the ranking, where nothing tells the units of a year apart. */
	published: {
		heading: (year) => `${year}年公布了什么`,
		of: (names, text) => `${names}：${text}`,
		rest: "各地区的指数、等级和名次未见公布。"
	},
	get regions() {
		return subject$1.regions;
	},
	regionUnknown: "未公布",
	tile: (name, band) => `${name}，${band}`,
	focus: {
		label: "所指单位与各地做法",
		cases: (year) => `${year}年报告专栏`,
		national: "各地做法",
		none: "报告专栏中没有它的篇目",
		position: "位次"
	},
	bar: {
		label: "播放",
		play: "播放",
		pause: "暂停",
		previous: "上一幕",
		next: "下一幕",
		step: (step, of) => `第${step}幕，共${of}幕`,
		steps: "各幕",
		help: "帮助",
		mode: {
			playing: "",
			held: "有人操作，稍后继续",
			paused: "空格播放　← → 换幕　? 用法"
		},
		stopped: (caption) => `已暂停：${caption}`
	},
	blank: "画面已关闭。按 B 键或点按恢复。",
	help: {
		heading: "大屏用法",
		close: "关闭",
		keys: "按键与翻页笔",
		list: [
			["空格", "播放、暂停"],
			["→ ↓ PageDown", "下一幕"],
			["← ↑ PageUp", "上一幕"],
			["1 … 9、0", "第1至第10幕"],
			["B 或 .", "关闭画面、恢复"],
			["F", "全屏、退出全屏"],
			["?", "打开本页"]
		],
		letters: "启用字母键 B、F、? 和数字键",
		speaker: "打开演讲者窗口",
		speakerNote: "放在第二块屏幕上：备注、下一幕、计时。",
		script: "脚本",
		origin: {
			bundled: "正在用自带的脚本",
			config: "正在用网站 config.json 里的脚本",
			file: "正在用你选的脚本文件"
		},
		choose: "选择脚本文件（JSON）",
		back: "换回原来的脚本",
		get format() {
			return `每一幕是一个站内链接，可带说明、备注和秒数：{"steps":[{"link":"/?region=${pageSubject$1.example.region}","caption":{"zh":"…","en":"…"},"notes":"…","dwell":15}]}`;
		},
		problems: "脚本里有不能用的地方"
	},
	fault: {
		text: "文件不是 JSON，或超过200 KB。请检查逗号和引号。",
		shape: "没有找到 steps 列表。请按下面的格式写。",
		many: "超过200幕，只用前200幕。",
		step: "这一幕应是带 link 的对象。已跳过。",
		link: "链接须是站内的，以 / 或 ? 开头，不超过300字。已跳过。",
		page: "大屏没有这个页面的画面。可用 /、/screen、/province/…、/region/…。已跳过。",
		view: "链接里有不认识的年份、单位、区域、等级或颜色指标。已跳过。",
		words: "说明须是文字或 {zh, en}；说明不超过200字，备注不超过2000字。已跳过。",
		dwell: "秒数须在1到3600之间。已跳过。",
		none: "没有一幕可用，保持原来的画面。"
	},
	place: (step) => `第${step}幕`,
	given: (text) => `（写的是 ${text}）`,
	failed: (steps) => `第${steps}幕没能显示，已跳过。`,
	speaker: {
		title: "演讲者窗口",
		description: "大屏的演讲者窗口：备注、下一幕和计时，并可遥控大屏。",
		waiting: "在等大屏。请在同一个浏览器里打开大屏画面。",
		none: "这个浏览器不支持窗口之间通信，演讲者窗口不能用。请换较新的浏览器，或在大屏上用按键。",
		open: "打开大屏",
		current: "正在放",
		next: "下一幕",
		notes: "备注",
		noNotes: "这一幕没有备注。",
		sentence: "画面上的句子",
		onStep: "本幕已放",
		total: "窗口已开",
		of: (seconds) => `/ ${seconds}秒`,
		blank: "关闭画面",
		unblank: "恢复画面",
		mode: {
			playing: "播放中",
			held: "有人操作",
			paused: "已暂停"
		},
		blanked: "画面已关闭"
	}
};
// src/features/wall/viewSentence.ts
/**
* The one sentence of a view: of the unit chosen last, else of the region in focus, else of the country.
* @param mark marks its figures with what stands behind them; plain text by default
*/
function useViewSentence(view, mark = plain) {
	const t = useMessages();
	const nameOf = useNames();
	const dataset = useDataset();
	const ofUnit = usePageMessages({
		zh: messages$4,
		en: messages$5
	});
	const ofRegion = usePageMessages({
		zh: messages$2,
		en: messages$3
	});
	return computed(() => {
		const { year, units, region } = view();
		const edition = dataset.edition(year);
		const assessment = dataset.assessment(year);
		const id = units.at(-1);
		if (id) {
			const home = dataset.region(dataset.unit(id).region);
			return ofUnit.value.sentence(unitStatement(id, home, edition, assessment), nameOf, mark);
		}
		if (region) return ofRegion.value.sentence(regionPageStatement(dataset.region(region), edition, assessment), nameOf, mark);
		return t.value.overview.sentence(overviewStatement(edition, assessment), nameOf, mark);
	});
}
// src/features/wall/kioskKeys.ts
var keys = {
	PageDown: "next",
	ArrowRight: "next",
	ArrowDown: "next",
	PageUp: "previous",
	ArrowLeft: "previous",
	ArrowUp: "previous",
	" ": "toggle"
};
/** Letters and signs, which a reader may turn off (speech input, WCAG 2.1.4). Clickers send `.` or B for blank. */
var characters = {
	b: "blank",
	".": "blank",
	f: "fullscreen",
	"?": "help",
	"？": "help"
};
/** The step that a digit asks for: 1 to 9 are the first nine, 0 the tenth; counted from 0. Letters off, digits off. */
function kioskStep(press, inside, letters) {
	if (inside || !letters || press.altKey || press.ctrlKey || press.metaKey) return void 0;
	return /^\d$/.test(press.key) ? (Number(press.key) + 9) % 10 : void 0;
}
/** Parts of the picture that have keys of their own once the keyboard has gone there. */
var own = "a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex=\"-1\"])";
/**
* The command of a key press. A clicker's page keys always count; the others are left to the part of the page that the
* reader has walked to by keyboard (`inside`).
*/
function kioskCommand(press, inside, letters) {
	if (press.altKey || press.ctrlKey || press.metaKey) return void 0;
	const character = press.key.length === 1 ? characters[press.key.toLowerCase()] : void 0;
	if (character) return letters && !inside ? character : void 0;
	if (inside && !press.key.startsWith("Page")) return void 0;
	return keys[press.key];
}
/**
* Whether the keyboard's focus stands visibly on something that answers keys itself; a dialog just closed may keep it
* until the next frame. After a click keys belong to the show, whatever the browser makes of the focus: only who walks
* on by Tab gives them to a part.
* @param walked whether the keyboard moved the focus last, not a pointer
*/
function isInside(target, walked) {
	return walked && target instanceof Element && target.matches(own) && target.matches(":focus-visible") && !target.closest("dialog:not([open])");
}
// src/features/wall/kioskChannel.ts
/** Between the wall and speaker windows of the same browser. */
var name = "gov-service-atlas:kiosk";
var text = v.object({
	zh: v.string(),
	en: v.string()
});
var index = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(9999));
/** What the wall says. `since` is the time of day (ms) at which the step on show began. */
var wallMessage = v.variant("say", [v.object({
	say: v.literal("script"),
	steps: v.pipe(v.array(v.object({
		link: v.string(),
		caption: v.optional(text),
		notes: v.optional(text),
		dwell: v.number()
	})), v.maxLength(200))
}), v.object({
	say: v.literal("state"),
	step: index,
	mode: v.picklist([
		"playing",
		"held",
		"paused"
	]),
	blank: v.boolean(),
	since: v.number()
})]);
/** What a speaker asks. `hello` asks for the script and the state. */
var speakerMessage = v.variant("ask", [v.object({ ask: v.picklist([
	"hello",
	"next",
	"previous",
	"toggle",
	"blank"
]) }), v.object({
	ask: v.literal("goTo"),
	step: index
})]);
/** Opens one end of the channel; undefined where the browser has none. What doesn't fit the schema is passed over. */
function connect(read, hear) {
	if (typeof BroadcastChannel === "undefined") return void 0;
	let channel;
	try {
		channel = new BroadcastChannel(name);
	} catch {
		return;
	}
	channel.onmessage = ({ data }) => {
		const message = read(data);
		if (message !== void 0) hear(message);
	};
	return {
		send: (message) => channel.postMessage(message),
		close: () => channel.close()
	};
}
function reader(schema) {
	return (data) => {
		const read = v.safeParse(schema, data);
		return read.success ? read.output : void 0;
	};
}
/** The wall's end. */
var connectWall = (hear) => connect(reader(speakerMessage), hear);
/** A speaker's end. */
var connectSpeaker = (hear) => connect(reader(wallMessage), hear);
/** The wall's messages, without anything a message can't carry. */
var saysScript = (steps) => ({
	say: "script",
	steps: steps.map(({ link, caption, notes, dwell }) => ({
		link,
		caption,
		notes,
		dwell
	}))
});
var saysState = ({ step, mode, blank }, since) => ({
	say: "state",
	step,
	mode,
	blank,
	since
});
export { isInside as a, useViewSentence as c, kioskLimits as d, kioskQuery as f, saysState as i, messages as l, readScriptText as m, connectWall as n, kioskCommand as o, readScript as p, saysScript as r, kioskStep as s, connectSpeaker as t, messages$1 as u };
