import { Et as shownMeasures, Ft as useMessages, It as useNames, Lt as useDataset, Ot as _plugin_vue_export_helper_default, Pt as useLocalePaths, an as _defineProperty, bt as useView, c as usePageHead, ct as LinkNotices_default, kt as onHydrated, l as usePageMessages, ln as locales, on as loadMessages } from "../main.mjs";
import { t as PageHeader_default } from "./PageHeader-DbLsWgK1.js";
import { n as pageSubject, t as pageSubject$1 } from "./pages.zh-BBcJQv7N.js";
import { t as subject } from "./en-COvpF1fH.js";
import { t as subject$1 } from "./zh-BwoXNb3g.js";
import { t as usePageContext } from "./pageContext-CmdUi_Rx.js";
import { computed, createBlock, createCommentVNode, defineComponent, mergeProps, onBeforeUnmount, onMounted, openBlock, shallowReactive, shallowRef, toDisplayString, unref, useSSRContext, useTemplateRef, watch, withCtx } from "vue";
import { useRoute, useRouter } from "vue-router";
import { ssrIncludeBooleanAttr, ssrInterpolate, ssrLooseContain, ssrLooseEqual, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderList, ssrRenderSlot } from "vue/server-renderer";
// src/features/share/share.en.ts
var messages$1 = {
	title: "Share and embed",
	get description() {
		return `Put map, ranking or ${subject.unit} cards of ${subject.title} on your own site: make the code, preview it, copy it.`;
	},
	heading: "Put the atlas on your own page",
	lead: "Choose, look, copy. What you embed uses no cookies, reads nothing of your page and asks no third party.",
	step: {
		what: "Content",
		how: "Style",
		code: "Code",
		preview: "Preview"
	},
	widget: {
		label: "Widget",
		map: "Map",
		ranking: "Ranking",
		get province() {
			return `Card of one ${subject.unit}`;
		},
		region: "Region",
		timeline: "Over the years",
		get nation() {
			return `Figures of ${subject.everyone}`;
		}
	},
	year: "Assessed year",
	unit: "Unit",
	measure: "Map colours",
	noUnit: "No unit marked",
	region: "Region",
	noRegion: "No region in focus",
	theme: {
		label: "Theme",
		light: "Light",
		dark: "Dark",
		auto: "System",
		transparent: "Transparent"
	},
	lang: {
		label: "Language",
		"zh-CN": "中文",
		en: "English"
	},
	controls: {
		label: "Controls",
		none: "None",
		min: "Year",
		full: "Everything"
	},
	pin: (day) => `Note the day of the data, ${day}: readers are told when newer data is served`,
	form: {
		label: "Form of the code",
		script: "Script",
		frame: "Plain iframe",
		picture: "Static picture"
	},
	about: {
		script: "Always the right height; attributes and events connect it with your page. Your site must allow an external script.",
		frame: "No script. The box is computed from the content’s height at each width; should another year need more room, it scrolls inside.",
		picture: "An SVG image: download it, put it beside your page, paste the code. It can’t be operated and doesn’t follow the data."
	},
	measuring: "Measuring the height at each width…",
	unmeasured: "The height could not be measured. Use the script, or try again later.",
	copy: "Copy code",
	copied: "Copied",
	selected: "The browser does not allow copying: the code is selected, press Ctrl+C (⌘C on a Mac).",
	download: "Download SVG",
	drawing: "Drawing…",
	undrawn: "The picture could not be drawn. Open the page again to retry.",
	get pictureOnly() {
		return `Static pictures show the map, the ranking, a ${subject.unit} over the years, or the members of a region; figures of ${subject.everyone} are shown by the map.`;
	},
	get pictureSource() {
		return `Source: ${subject.title}, published figures only.`;
	},
	widths: "Preview width",
	full: "Full",
	needsScript: "Making the code and its preview needs script. The table below can be used as it is.",
	parameters: {
		heading: "Parameters",
		name: "Name",
		values: "Values",
		meaning: "Meaning",
		rows: () => [
			[
				"year",
				pageSubject.example.years,
				"assessed year"
			],
			[
				"units",
				pageSubject.example.units,
				`units joined by ~, five at most; the card of one ${subject.unit} and the years take the last one`
			],
			[
				"region",
				pageSubject.example.regions,
				"region in focus; the region widget shows it"
			],
			[
				"measure",
				"band, index, position",
				"what the map’s colours show"
			],
			[
				"theme",
				"light, dark, auto, transparent",
				"light unless said"
			],
			[
				"lang",
				"zh-CN, en",
				"language"
			],
			[
				"controls",
				"none, min, full",
				"how much readers may operate; the year unless said"
			],
			[
				"data",
				"2026-11-22",
				"day of the data; readers are told when another one is served"
			]
		],
		note: "They are the query of /embed/<widget> and the attributes of <gov-atlas>. A wrong value never leaves a blank frame: the widget says so in one line and shows the nearest thing."
	}
};
// src/features/share/share.zh.ts
var messages = {
	title: "分享与嵌入",
	get description() {
		return `把${subject$1.title}的地图、排名、${subject$1.unit}卡片等放进自己的网站：生成嵌入代码，当场预览，一键复制。`;
	},
	heading: "把地图集放进自己的网页",
	lead: "选内容，看预览，复制代码。嵌入的内容不用 Cookie、不读取所在网页、不向第三方发送请求。",
	step: {
		what: "内容",
		how: "样式",
		code: "代码",
		preview: "预览"
	},
	widget: {
		label: "组件",
		map: "地图",
		ranking: "排名",
		get province() {
			return `${subject$1.unit}卡片`;
		},
		region: "区域",
		timeline: "历年变化",
		get nation() {
			return `${subject$1.all}数字`;
		}
	},
	year: "评估年度",
	unit: "单位",
	measure: "地图颜色",
	noUnit: "不突出单位",
	region: "区域",
	noRegion: "不突出区域",
	theme: {
		label: "配色",
		light: "浅色",
		dark: "深色",
		auto: "随系统",
		transparent: "透明底"
	},
	lang: {
		label: "语言",
		"zh-CN": "中文",
		en: "English"
	},
	controls: {
		label: "操作",
		none: "无",
		min: "可选年份",
		full: "全部"
	},
	pin: (day) => `注明资料日期${day}，日后资料更新时提示读者`,
	form: {
		label: "代码形式",
		script: "脚本",
		frame: "仅 iframe",
		picture: "静态图"
	},
	about: {
		script: "高度自动合适，可用属性和事件与网页联动。需要网站允许外部脚本。",
		frame: "不需要脚本。外框按内容在各宽度的高度算出；读者换年份后若内容变长，框内可滚动。",
		picture: "一张 SVG 图片：先下载，与网页放在一起，再贴代码。不能操作，也不随资料更新。"
	},
	measuring: "正在量各宽度的高度…",
	unmeasured: "没有量到高度，可改用脚本，或稍后再试。",
	copy: "复制代码",
	copied: "已复制",
	selected: "浏览器不允许自动复制：代码已选中，请按 Ctrl+C（Mac 上 ⌘C）。",
	download: "下载 SVG",
	drawing: "正在绘图…",
	undrawn: "图没有画成，请重新打开页面再试。",
	get pictureOnly() {
		return `静态图有四种：地图、排名、${subject$1.unit}历年、区域成员；${subject$1.all}数字用地图代替。`;
	},
	get pictureSource() {
		return `来源：${subject$1.title}，只列公布过的数字。`;
	},
	widths: "预览宽度",
	full: "整宽",
	needsScript: "生成代码和预览需要启用脚本。下面的说明可以直接参照。",
	parameters: {
		heading: "参数",
		name: "名称",
		values: "可取的值",
		meaning: "含义",
		rows: () => [
			[
				"year",
				pageSubject$1.example.years,
				"评估年度"
			],
			[
				"units",
				pageSubject$1.example.units,
				`单位，用 ~ 连接，最多五个；${subject$1.unit}卡片和历年变化用最后一个`
			],
			[
				"region",
				pageSubject$1.example.regions,
				"突出的区域；区域组件显示它"
			],
			[
				"measure",
				"band, index, position",
				"地图颜色"
			],
			[
				"theme",
				"light, dark, auto, transparent",
				"配色，默认浅色"
			],
			[
				"lang",
				"zh-CN, en",
				"语言"
			],
			[
				"controls",
				"none, min, full",
				"读者可操作的程度，默认可选年份"
			],
			[
				"data",
				"2026-11-22",
				"资料日期；与现有资料不同时提示读者"
			]
		],
		note: "直接用作 /embed/<组件> 的查询参数，或 <gov-atlas> 的属性。写错的值不会留下空白：组件里有一行提示，并显示最接近的内容。"
	}
};
// src/features/share/ShareCode.vue?vue&type=script&setup=true&lang.ts
/** The code, to be read and copied in one action; where copying is denied it is selected instead. */
var ShareCode_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ShareCode",
	__ssrInlineRender: true,
	props: { code: {} },
	setup(__props) {
		const props = __props;
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		useTemplateRef("area");
		const said = shallowRef("");
		watch(() => props.code, () => said.value = "");
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "share-code" }, _attrs))} data-v-549be127><textarea readonly spellcheck="false" rows="7"${ssrRenderAttr("aria-label", unref(p).step.code)} data-v-549be127>${ssrInterpolate(__props.code)}</textarea><p data-v-549be127><button type="button" data-v-549be127>${ssrInterpolate(unref(p).copy)}</button>`);
			ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent, "data-v-549be127-s");
			_push(`<span class="said" data-v-549be127>${ssrInterpolate(said.value)}</span></p></div>`);
		};
	}
});
// src/features/share/ShareCode.vue
var _sfc_setup$4 = ShareCode_vue_vue_type_script_setup_true_lang_default.setup;
ShareCode_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/share/ShareCode.vue");
	return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
var ShareCode_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ShareCode_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-549be127"]]);
// src/embed/protocol.ts
/**
* The messages between a widget in a frame and the page around it. Every message carries the version of the protocol;
* whatever is of another version, unknown, or not exactly of its shape is ignored on both sides.
*/
var protocolVersion = 1;
var widgets = [
	"map",
	"ranking",
	"province",
	"region",
	"timeline",
	"nation"
];
/** `transparent` draws on the ground of the page around it, in the inks of the light theme. */
var widgetThemes = [
	"light",
	"dark",
	"auto",
	"transparent"
];
/** A message as it is posted. */
var envelope = (message) => ({
	atlas: protocolVersion,
	...message
});
/** Tallest frame that a widget may ask for, CSS pixels. */
var tallest = 2e4;
var longest = 60;
var isText = (value) => typeof value === "string" && value.length <= longest;
var isYear = (value) => Number.isInteger(value) && value > 1900 && value < 2200;
var isTheme = (value) => widgetThemes.includes(value);
var isChoice = ({ units, region }) => Array.isArray(units) && units.length <= 32 && units.every(isText) && (region === null || isText(region));
function opened(data) {
	const bag = data;
	return typeof bag === "object" && bag?.atlas === protocolVersion ? bag : void 0;
}
/** A message of a widget, or undefined for anything else. */
function parseWidgetMessage(data) {
	const bag = opened(data);
	if (bag?.type === "ready" && widgets.includes(bag.widget) && isText(bag.data)) return {
		type: "ready",
		widget: bag.widget,
		data: bag.data
	};
	if (bag?.type === "height") {
		const { height } = bag;
		if (typeof height === "number" && height >= 0 && height <= tallest) return {
			type: "height",
			height
		};
	}
	if (bag?.type === "select" && isChoice(bag)) return {
		type: "select",
		units: bag.units,
		region: bag.region
	};
	if (bag?.type === "state") {
		const state = typeof bag.state === "object" ? bag.state : null;
		if (state && isYear(state.year) && isTheme(state.theme) && isChoice(state)) {
			const { year, theme, units, region } = state;
			return {
				type: "state",
				state: {
					year,
					theme,
					units,
					region
				}
			};
		}
	}
}
// src/embed/parameters.ts
/** How much a widget lets the reader steer: nothing, the year, or everything it has. */
var controlLevels = [
	"none",
	"min",
	"full"
];
var widgetLanguages = locales;
/** Portals are light, so a widget is too unless told otherwise. */
var defaultOptions = {
	theme: "light",
	lang: locales[0],
	controls: "min",
	data: null
};
/** The query of options; defaults are left out. Inverse of {@link parseOptions} for every valid choice. */
function optionsQuery(options) {
	const entries = Object.entries(options).filter(([key, value]) => value !== null && value !== defaultOptions[key]);
	return Object.fromEntries(entries);
}
// src/features/share/useShare.ts
/** Whether a widget speaks of one unit. */
var ofUnit = (widget) => widget === "province" || widget === "timeline";
/**
* The choices of the page and the code that follows from them. They start with the view that the reader comes from; its
* address is known only in the browser, and so is the code.
*/
function useShare() {
	const route = useRoute();
	const router = useRouter();
	const dataset = useDataset();
	const view = useView();
	const t = useMessages();
	const nameOf = useNames();
	const p = usePageMessages({
		zh: messages,
		en: messages$1
	});
	const { localPath } = useLocalePaths();
	const base = shallowRef();
	const choice = shallowReactive({
		widget: "map",
		form: "script",
		year: dataset.defaultYear,
		measure: "band",
		units: [],
		region: null,
		theme: defaultOptions.theme,
		lang: t.value.lang === "zh" ? "zh-CN" : "en",
		controls: defaultOptions.controls,
		pinned: false
	});
	onHydrated(() => {
		view.apply(route.query);
		const { year, measure, units, region } = view.state;
		Object.assign(choice, {
			year,
			measure,
			units,
			region
		});
		base.value = new URL("/", location.href).href;
	});
	const unit = computed(() => dataset.unit(choice.units.at(-1) ?? dataset.units.keys().next().value));
	const region = computed(() => dataset.region(choice.region ?? dataset.regions.keys().next().value));
	const query = computed(() => {
		const { widget, units, theme, lang, controls, pinned } = choice;
		const slugs = ofUnit(widget) ? [unit.value.slug] : units.map((id) => dataset.unit(id).slug);
		const chosen = widget === "region" ? region.value : choice.region && dataset.region(choice.region);
		const data = pinned ? dataset.date ?? null : null;
		return {
			year: String(choice.year),
			...widget === "map" && choice.measure !== "band" && { measure: choice.measure },
			...slugs.length && { units: slugs.join("~") },
			...chosen && !ofUnit(widget) && { region: chosen.slug },
			...optionsQuery({
				theme,
				lang,
				controls,
				data
			})
		};
	});
	const page = computed(() => {
		if (ofUnit(choice.widget)) return `/province/${unit.value.slug}`;
		return choice.widget === "region" ? `/region/${region.value.slug}` : "/";
	});
	const title = computed(() => {
		const { widget, year } = choice;
		const about = ofUnit(widget) ? nameOf(unit.value.id) : widget === "region" ? nameOf(region.value.id) : "";
		return [
			t.value.site.title,
			about,
			p.value.widget[widget],
			t.value.year(year)
		].filter(Boolean).join(" · ");
	});
	return {
		choice,
		parts: computed(() => {
			if (!base.value) return void 0;
			const { year, measure, units, region } = query.value;
			const target = Object.fromEntries(Object.entries({
				year,
				measure,
				units,
				region
			}).filter(([, value]) => value));
			const { href } = router.resolve({
				path: localPath(page.value),
				query: target
			});
			return {
				base: base.value,
				widget: choice.widget,
				query: query.value,
				title: title.value,
				link: new URL(href, location.href).href
			};
		})
	};
}
// src/features/share/ShareOptions.vue?vue&type=script&setup=true&lang.ts
/** What to embed and how it looks. Writes into `choice`, which its parent owns. */
var ShareOptions_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ShareOptions",
	__ssrInlineRender: true,
	props: { choice: {} },
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		/** The choice as something to write to: the parent hands it over for that. */
		const model = computed(() => props.choice);
		/** A picture has neither themes nor controls. */
		const still = computed(() => props.choice.form === "picture");
		const single = computed(() => ofUnit(props.choice.widget));
		const unit = computed({
			get: () => props.choice.units.at(-1) ?? (single.value ? dataset.units.keys().next().value : ""),
			set: (id) => model.value.units = id ? [id] : []
		});
		const region = computed({
			get: () => props.choice.region ?? (props.choice.widget === "region" ? dataset.regions.keys().next().value : ""),
			set: (id) => model.value.region = id || null
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[--><fieldset data-v-01e59808><legend data-v-01e59808>${ssrInterpolate(unref(p).step.what)}</legend><div class="widgets" role="radiogroup"${ssrRenderAttr("aria-label", unref(p).widget.label)} data-v-01e59808><!--[-->`);
			ssrRenderList(unref(widgets), (widget) => {
				_push(`<label data-v-01e59808><input${ssrIncludeBooleanAttr(ssrLooseEqual(model.value.widget, widget)) ? " checked" : ""} type="radio" name="widget"${ssrRenderAttr("value", widget)} data-v-01e59808><span data-v-01e59808>${ssrInterpolate(unref(p).widget[widget])}</span></label>`);
			});
			_push(`<!--]--></div><div class="lists" data-v-01e59808><label data-v-01e59808><span data-v-01e59808>${ssrInterpolate(unref(p).year)}</span><select data-v-01e59808><!--[-->`);
			ssrRenderList(unref(dataset).years, (year) => {
				_push(`<option${ssrRenderAttr("value", year)} data-v-01e59808${ssrIncludeBooleanAttr(Array.isArray(model.value.year) ? ssrLooseContain(model.value.year, year) : ssrLooseEqual(model.value.year, year)) ? " selected" : ""}>${ssrInterpolate(unref(t).year(year))}</option>`);
			});
			_push(`<!--]--></select></label>`);
			if (__props.choice.widget === "map") {
				_push(`<label data-v-01e59808><span data-v-01e59808>${ssrInterpolate(unref(p).measure)}</span><select data-v-01e59808><!--[-->`);
				ssrRenderList(unref(shownMeasures)(), (measure) => {
					_push(`<option${ssrRenderAttr("value", measure)} data-v-01e59808${ssrIncludeBooleanAttr(Array.isArray(model.value.measure) ? ssrLooseContain(model.value.measure, measure) : ssrLooseEqual(model.value.measure, measure)) ? " selected" : ""}>${ssrInterpolate(unref(t).measure[measure])}</option>`);
				});
				_push(`<!--]--></select></label>`);
			} else _push(`<!---->`);
			if (__props.choice.widget !== "region" && __props.choice.widget !== "nation") {
				_push(`<label data-v-01e59808><span data-v-01e59808>${ssrInterpolate(unref(p).unit)}</span><select data-v-01e59808>`);
				if (!single.value) _push(`<option value="" data-v-01e59808${ssrIncludeBooleanAttr(Array.isArray(unit.value) ? ssrLooseContain(unit.value, "") : ssrLooseEqual(unit.value, "")) ? " selected" : ""}>${ssrInterpolate(unref(p).noUnit)}</option>`);
				else _push(`<!---->`);
				_push(`<!--[-->`);
				ssrRenderList(unref(dataset).units.keys(), (id) => {
					_push(`<option${ssrRenderAttr("value", id)} data-v-01e59808${ssrIncludeBooleanAttr(Array.isArray(unit.value) ? ssrLooseContain(unit.value, id) : ssrLooseEqual(unit.value, id)) ? " selected" : ""}>${ssrInterpolate(unref(nameOf)(id))}</option>`);
				});
				_push(`<!--]--></select></label>`);
			} else _push(`<!---->`);
			if (!single.value && __props.choice.widget !== "nation") {
				_push(`<label data-v-01e59808><span data-v-01e59808>${ssrInterpolate(unref(p).region)}</span><select data-v-01e59808>`);
				if (__props.choice.widget !== "region") _push(`<option value="" data-v-01e59808${ssrIncludeBooleanAttr(Array.isArray(region.value) ? ssrLooseContain(region.value, "") : ssrLooseEqual(region.value, "")) ? " selected" : ""}>${ssrInterpolate(unref(p).noRegion)}</option>`);
				else _push(`<!---->`);
				_push(`<!--[-->`);
				ssrRenderList(unref(dataset).regions.keys(), (id) => {
					_push(`<option${ssrRenderAttr("value", id)} data-v-01e59808${ssrIncludeBooleanAttr(Array.isArray(region.value) ? ssrLooseContain(region.value, id) : ssrLooseEqual(region.value, id)) ? " selected" : ""}>${ssrInterpolate(unref(nameOf)(id))}</option>`);
				});
				_push(`<!--]--></select></label>`);
			} else _push(`<!---->`);
			_push(`</div></fieldset><fieldset data-v-01e59808><legend data-v-01e59808>${ssrInterpolate(unref(p).step.how)}</legend><div class="lists" data-v-01e59808>`);
			if (!still.value) {
				_push(`<label data-v-01e59808><span data-v-01e59808>${ssrInterpolate(unref(p).theme.label)}</span><select data-v-01e59808><!--[-->`);
				ssrRenderList(unref(widgetThemes), (theme) => {
					_push(`<option${ssrRenderAttr("value", theme)} data-v-01e59808${ssrIncludeBooleanAttr(Array.isArray(model.value.theme) ? ssrLooseContain(model.value.theme, theme) : ssrLooseEqual(model.value.theme, theme)) ? " selected" : ""}>${ssrInterpolate(unref(p).theme[theme])}</option>`);
				});
				_push(`<!--]--></select></label>`);
			} else _push(`<!---->`);
			_push(`<label data-v-01e59808><span data-v-01e59808>${ssrInterpolate(unref(p).lang.label)}</span><select data-v-01e59808><!--[-->`);
			ssrRenderList(unref(widgetLanguages), (lang) => {
				_push(`<option${ssrRenderAttr("value", lang)}${ssrRenderAttr("lang", lang)} data-v-01e59808${ssrIncludeBooleanAttr(Array.isArray(model.value.lang) ? ssrLooseContain(model.value.lang, lang) : ssrLooseEqual(model.value.lang, lang)) ? " selected" : ""}>${ssrInterpolate(unref(p).lang[lang])}</option>`);
			});
			_push(`<!--]--></select></label>`);
			if (!still.value) {
				_push(`<label data-v-01e59808><span data-v-01e59808>${ssrInterpolate(unref(p).controls.label)}</span><select data-v-01e59808><!--[-->`);
				ssrRenderList(unref(controlLevels), (level) => {
					_push(`<option${ssrRenderAttr("value", level)} data-v-01e59808${ssrIncludeBooleanAttr(Array.isArray(model.value.controls) ? ssrLooseContain(model.value.controls, level) : ssrLooseEqual(model.value.controls, level)) ? " selected" : ""}>${ssrInterpolate(unref(p).controls[level])}</option>`);
				});
				_push(`<!--]--></select></label>`);
			} else _push(`<!---->`);
			_push(`</div>`);
			if (!still.value && unref(dataset).date) _push(`<label class="pin" data-v-01e59808><input${ssrIncludeBooleanAttr(Array.isArray(model.value.pinned) ? ssrLooseContain(model.value.pinned, null) : model.value.pinned) ? " checked" : ""} type="checkbox" data-v-01e59808><span data-v-01e59808>${ssrInterpolate(unref(p).pin(unref(dataset).date))}</span></label>`);
			else _push(`<!---->`);
			_push(`</fieldset><!--]-->`);
		};
	}
});
// src/features/share/ShareOptions.vue
var _sfc_setup$3 = ShareOptions_vue_vue_type_script_setup_true_lang_default.setup;
ShareOptions_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/share/ShareOptions.vue");
	return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
var ShareOptions_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ShareOptions_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-01e59808"]]);
// src/features/share/ShareParameters.vue?vue&type=script&setup=true&lang.ts
/** Every parameter with its values: what needs no script to be read. */
var ShareParameters_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ShareParameters",
	__ssrInlineRender: true,
	setup(__props) {
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({ "aria-labelledby": "parameters-heading" }, _attrs))} data-v-30fe6b9f><h2 id="parameters-heading" data-v-30fe6b9f>${ssrInterpolate(unref(p).parameters.heading)}</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="parameters-heading" data-v-30fe6b9f><table data-v-30fe6b9f><thead data-v-30fe6b9f><tr data-v-30fe6b9f><th scope="col" data-v-30fe6b9f>${ssrInterpolate(unref(p).parameters.name)}</th><th scope="col" data-v-30fe6b9f>${ssrInterpolate(unref(p).parameters.values)}</th><th scope="col" data-v-30fe6b9f>${ssrInterpolate(unref(p).parameters.meaning)}</th></tr></thead><tbody data-v-30fe6b9f><!--[-->`);
			ssrRenderList(unref(p).parameters.rows(), ([name, values, meaning]) => {
				_push(`<tr data-v-30fe6b9f><th scope="row" data-v-30fe6b9f><code data-v-30fe6b9f>${ssrInterpolate(name)}</code></th><td data-v-30fe6b9f><code data-v-30fe6b9f>${ssrInterpolate(values)}</code></td><td data-v-30fe6b9f>${ssrInterpolate(meaning)}</td></tr>`);
			});
			_push(`<!--]--></tbody></table></div><p data-v-30fe6b9f>${ssrInterpolate(unref(p).parameters.note)}</p></section>`);
		};
	}
});
// src/features/share/ShareParameters.vue
var _sfc_setup$2 = ShareParameters_vue_vue_type_script_setup_true_lang_default.setup;
ShareParameters_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/share/ShareParameters.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var ShareParameters_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ShareParameters_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-30fe6b9f"]]);
// src/embed/host.ts
/** Attributes that travel in the frame's address, and those of them that a message changes without reloading. */
var carried = [
	"year",
	"units",
	"region",
	"measure",
	"theme",
	"lang",
	"controls",
	"data"
];
var live = ["year", "theme"];
/**
* What the frame may do: run the widget's script and open links in a new tab. Without `allow-same-origin` its origin is
* opaque: no storage, no cookies, nothing of the page around.
*/
var frameSandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
/** Height until the widget has said its own, CSS pixels. */
var provisional = 420;
/**
* `<gov-atlas widget="map" year="2019">`: a widget of the atlas in a sandboxed frame of the right height. Fires
* `atlas-ready`, `atlas-height`, `atlas-select` and `atlas-state`, each with the message as `detail`.
* @param base address of the atlas, with a slash at its end
* @param title name of a frame that the page gives none
*/
function defineGovAtlas(base, title) {
	if (customElements.get("gov-atlas")) return;
	class GovAtlas extends HTMLElement {
		constructor(..._args) {
			super(..._args);
			_defineProperty(this, "frame", void 0);
			_defineProperty(this, "ready", false);
			_defineProperty(
				this,
				/** What the widget shows, once it has said so. */
				"state",
				void 0
			);
			_defineProperty(this, "onMessage", (event) => {
				const { frame } = this;
				if (!frame || event.source !== frame.contentWindow || event.origin !== "null") return;
				const message = parseWidgetMessage(event.data);
				if (!message) return;
				if (message.type === "height") frame.style.height = `${message.height}px`;
				else if (message.type === "state") this.state = message.state;
				else if (message.type === "ready") {
					this.ready = true;
					this.post({ type: "hello" });
					for (const name of live) if (this.hasAttribute(name)) this.tell(name);
				}
				this.dispatchEvent(new CustomEvent(`atlas-${message.type}`, {
					detail: message,
					bubbles: true
				}));
			});
		}
		connectedCallback() {
			this.style.display ||= "block";
			addEventListener("message", this.onMessage);
			this.load();
		}
		disconnectedCallback() {
			removeEventListener("message", this.onMessage);
			this.frame?.remove();
			this.frame = void 0;
		}
		attributeChangedCallback(name, before, now) {
			if (!this.frame || before === now) return;
			if (name === "title") this.frame.title = now ?? "";
			else if (!live.includes(name) || now === null) this.load();
			else if (this.ready) this.tell(name);
		}
		load() {
			const query = new URLSearchParams();
			for (const name of carried) {
				const value = this.getAttribute(name);
				if (value !== null) query.set(name, value);
			}
			const asked = this.getAttribute("widget") ?? "map";
			const name = widgets.includes(asked) ? asked : "404";
			const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
			const frame = document.createElement("iframe");
			frame.setAttribute("sandbox", frameSandbox);
			frame.title = this.title || title;
			frame.src = `${base}embed/${name}${`?${query}`.replace(/^\?$/, "")}`;
			frame.style.cssText = `display:block;width:100%;height:${this.frame?.style.height || `${provisional}px`};border:0`;
			this.scheme(frame);
			this.ready = false;
			this.frame = frame;
			root.replaceChildren(frame);
		}
		/** A frame whose scheme differs from its page's gets an opaque ground: the two are kept equal. */
		scheme(frame) {
			const theme = this.getAttribute("theme");
			frame.style.colorScheme = theme === "dark" ? "dark" : theme === "auto" ? "light dark" : "light";
		}
		post(message) {
			this.frame?.contentWindow?.postMessage(envelope(message), "*");
		}
		tell(name) {
			const value = this.getAttribute(name) ?? "";
			if (name === "year") this.post({
				type: "set-year",
				year: Number(value)
			});
			else {
				const theme = widgetThemes.find((each) => each === value);
				if (theme) this.post({
					type: "set-theme",
					theme
				});
				if (this.frame) this.scheme(this.frame);
			}
		}
	}
	_defineProperty(GovAtlas, "observedAttributes", [
		"widget",
		"title",
		...carried
	]);
	customElements.define("gov-atlas", GovAtlas);
}
// src/embed/snippet.ts
var entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
var escaped = (text) => text.replace(/[&<>"]/g, (character) => entities[character] ?? "");
var attribute = ([name, value]) => ` ${name}="${escaped(value)}"`;
/** Address of a widget's own page. */
function widgetAddress({ base, widget, query }) {
	const search = new URLSearchParams(query).toString();
	return `${base}embed/${widget}${search && `?${search}`}`;
}
/** Host script and element; the link stays where the script doesn't run. */
function scriptSnippet(parts) {
	const { base, widget, query, title, link } = parts;
	const attributes = Object.entries({
		widget,
		...query,
		title
	}).map(attribute).join("");
	return [
		`<script async src="${escaped(base)}embed.js"><\/script>`,
		`<gov-atlas${attributes}>`,
		`  <a href="${escaped(link)}">${escaped(title)}</a>`,
		`</gov-atlas>`
	].join("\n");
}
/** Widths at which a widget is measured for {@link frameSnippet}: the ends of its portrait and its landscape layout. */
var measuredWidths = [
	320,
	700,
	701,
	1200
];
/** Room for what differs between browsers' fonts. */
var spare = 1.03;
/** `px + share · width` through two points. */
function line([from, to], [low, high]) {
	const share = (high - low) / (to - from);
	return {
		px: low - share * from,
		share
	};
}
var length = ({ px, share }) => `${(px * spare).toFixed(0)}px + ${(share * spare * 100).toFixed(2)}%`;
/**
* CSS length of a box as high as the widget at every width, without script: percentages of a padding refer to the width.
* Below 701 px the difference between the two layouts is added by a clamp that is either nothing or everything.
*/
function boxHeight([a, b, c, d]) {
	const narrow = line([measuredWidths[0], measuredWidths[1]], [a, b]);
	const wide = line([measuredWidths[2], measuredWidths[3]], [c, d]);
	const more = {
		px: narrow.px - wide.px,
		share: narrow.share - wide.share
	};
	return `calc(${length(wide)} + clamp(0px, (700.5px - 100%) * 9999, ${length(more)}))`;
}
/** A frame in a box, for editors that keep no script. */
function frameSnippet(parts, heights) {
	const scheme = {
		dark: "dark",
		auto: "light dark"
	}[parts.query.theme ?? ""] ?? "light";
	const frame = Object.entries({
		src: widgetAddress(parts),
		title: parts.title,
		width: "100%",
		height: String(heights[2]),
		loading: "lazy",
		sandbox: frameSandbox,
		style: `position:absolute;top:0;left:0;width:100%;height:100%;border:0;color-scheme:${scheme}`
	}).map(attribute).join("");
	return [
		`<div style="position:relative;padding-bottom:${boxHeight(heights)}">`,
		`  <iframe${frame}></iframe>`,
		`</div>`,
		`<p><a href="${escaped(parts.link)}">${escaped(parts.title)}</a></p>`
	].join("\n");
}
/** A picture kept beside the page, with link and text. */
function pictureSnippet(parts, { file, source, width, height }) {
	const image = Object.entries({
		src: file,
		alt: parts.title,
		width: String(width),
		height: String(height),
		style: "max-width:100%;height:auto"
	}).map(attribute).join("");
	return [
		`<figure>`,
		`  <a href="${escaped(parts.link)}"><img${image}></a>`,
		`  <figcaption>${escaped(parts.title)} ${escaped(source)}</figcaption>`,
		`</figure>`
	].join("\n");
}
// src/features/share/SharePreview.vue?vue&type=script&setup=true&lang.ts
/** What the code does, in the same sandboxed frame that another site gets, at a choice of widths. */
var rest = 150;
var SharePreview_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SharePreview",
	__ssrInlineRender: true,
	props: {
		parts: {},
		form: {},
		heights: {}
	},
	setup(__props) {
		const props = __props;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const widths = [
			320,
			480,
			768
		];
		const width = shallowRef(null);
		const stage = useTemplateRef("stage");
		/** Milliseconds the choices must rest before the frame is loaded anew. */
		let timer;
		function element() {
			const { parts, heights } = props;
			if (props.form === "script") {
				const made = document.createElement("gov-atlas");
				for (const [name, value] of Object.entries({
					widget: parts.widget,
					...parts.query,
					title: parts.title
				})) made.setAttribute(name, value);
				return made;
			}
			if (!heights) return void 0;
			const box = document.createElement("div");
			box.style.cssText = `position:relative;padding-bottom:${boxHeight(heights)}`;
			const frame = document.createElement("iframe");
			frame.setAttribute("sandbox", frameSandbox);
			frame.src = widgetAddress(parts);
			frame.title = parts.title;
			frame.style.cssText = "position:absolute;top:0;left:0;width:100%;height:100%;border:0";
			box.append(frame);
			return box;
		}
		function show() {
			const made = element();
			stage.value?.replaceChildren(...made ? [made] : []);
		}
		onMounted(() => {
			defineGovAtlas(props.parts.base, t.value.site.title);
			show();
			watch(() => [
				props.parts,
				props.form,
				props.heights
			], () => {
				window.clearTimeout(timer);
				timer = window.setTimeout(show, rest);
			});
			watch(width, (chosen) => {
				if (stage.value) stage.value.style.maxWidth = chosen ? `${chosen}px` : "";
			}, { immediate: true });
		});
		onBeforeUnmount(() => window.clearTimeout(timer));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "share-preview" }, _attrs))} data-v-4d8febe1><div class="widths segments" role="radiogroup"${ssrRenderAttr("aria-label", unref(p).widths)} data-v-4d8febe1><!--[-->`);
			ssrRenderList([...widths, null], (each) => {
				_push(`<label data-v-4d8febe1><input${ssrIncludeBooleanAttr(ssrLooseEqual(width.value, each)) ? " checked" : ""} type="radio" name="width"${ssrRenderAttr("value", each)} data-v-4d8febe1><span data-v-4d8febe1>${ssrInterpolate(each ?? unref(p).full)}</span></label>`);
			});
			_push(`<!--]--></div><div class="${ssrRenderClass([{ dotted: __props.parts.query.theme === "transparent" }, "ground"])}" data-v-4d8febe1><div class="stage" data-v-4d8febe1></div></div></div>`);
		};
	}
});
// src/features/share/SharePreview.vue
var _sfc_setup$1 = SharePreview_vue_vue_type_script_setup_true_lang_default.setup;
SharePreview_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/share/SharePreview.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var SharePreview_default = /*#__PURE__*/ _plugin_vue_export_helper_default(SharePreview_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-4d8febe1"]]);
// src/features/share/usePicture.ts
/** Draws the choice as a picture while a picture is wanted. Everything it needs is fetched then. */
function usePicture(choice, parts) {
	const dataset = useDataset();
	const pageContext = usePageContext();
	const state = shallowReactive({ failed: false });
	/** Counts the drawings asked for: only the last one is shown. */
	let turn = 0;
	function forget() {
		if (state.drawn) URL.revokeObjectURL(state.drawn.url);
		state.drawn = void 0;
	}
	async function draw({ link }) {
		const mine = ++turn;
		const { widget, year, lang, units, region } = choice;
		const [{ drawPicture }, { svgBlob }, t] = await Promise.all([
			import("./drawPicture-BNv2Y-3V.js"),
			import("./exportFile-DpE57RqY.js").then((n) => n.t),
			loadMessages(lang)
		]);
		const nameOf = (id) => {
			const named = dataset.units.get(id) ?? dataset.regions.get(id) ?? dataset.areas.get(id);
			return named ? lang === "en" ? named.english : named.name : id;
		};
		const { picture, source } = await drawPicture({
			...choice,
			unit: units.at(-1) ?? dataset.units.keys().next().value,
			ownRegion: region ?? dataset.regions.keys().next().value,
			link
		}, {
			...pageContext(),
			t,
			nameOf
		});
		if (mine !== turn) return;
		forget();
		const { width, height } = picture;
		const url = URL.createObjectURL(svgBlob(picture));
		state.drawn = {
			url,
			file: `atlas-${widget}-${year}.svg`,
			width,
			height,
			source
		};
	}
	watch([parts, () => choice.form], async ([now, form]) => {
		state.failed = false;
		if (!now || form !== "picture") return;
		try {
			await draw(now);
		} catch (error) {
			console.warn(error);
			state.failed = true;
		}
	});
	onBeforeUnmount(() => {
		turn++;
		forget();
	});
	return state;
}
// src/embed/measure.ts
/** Milliseconds after which a widget that has not answered is given up. */
var patience = 8e3;
/** Height of a widget at one width, from a frame out of sight. */
function measureAt(width, attributes, signal) {
	return new Promise((resolve, reject) => {
		const element = document.createElement("gov-atlas");
		for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
		element.style.cssText = `position:fixed;top:0;left:-9999px;width:${width}px;visibility:hidden`;
		element.ariaHidden = "true";
		element.inert = true;
		let height = 0;
		const timer = setTimeout(() => end(() => reject(/* @__PURE__ */ new Error("The widget did not answer."))), patience);
		function end(settle) {
			clearTimeout(timer);
			element.remove();
			settle();
		}
		element.addEventListener("atlas-height", (event) => {
			height = event.detail.height;
		});
		element.addEventListener("atlas-state", () => end(() => resolve(height)), { once: true });
		signal.addEventListener("abort", () => end(() => reject(signal.reason)), { once: true });
		document.body.append(element);
	});
}
/**
* Heights of a widget at {@link measuredWidths}, one after the other. `<gov-atlas>` must be defined.
* @throws Error when a widget does not answer, or the signal's reason
*/
async function measureHeights(attributes, signal) {
	const heights = [];
	for (const width of measuredWidths) {
		signal.throwIfAborted();
		heights.push(await measureAt(width, attributes, signal));
	}
	return heights;
}
// src/features/share/ShareView.vue?vue&type=script&setup=true&lang.ts
var ShareView_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ShareView",
	__ssrInlineRender: true,
	setup(__props) {
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		usePageHead(() => p.value.title, () => p.value.description);
		const { choice, parts } = useShare();
		const picture = usePicture(choice, parts);
		const forms = [
			"script",
			"frame",
			"picture"
		];
		/** Heights of what is chosen: undefined while being measured, null where that failed. */
		const heights = shallowRef();
		let measuring;
		async function measure() {
			measuring?.abort();
			const { signal } = measuring = new AbortController();
			heights.value = void 0;
			if (!parts.value || choice.form !== "frame") return;
			const { widget, query } = parts.value;
			try {
				const found = await measureHeights({
					widget,
					...query
				}, signal);
				if (!signal.aborted) heights.value = found;
			} catch {
				if (!signal.aborted) heights.value = null;
			}
		}
		watch([parts, () => choice.form], measure, { flush: "post" });
		onBeforeUnmount(() => measuring?.abort());
		const code = computed(() => {
			if (!parts.value) return "";
			if (choice.form === "script") return scriptSnippet(parts.value);
			if (choice.form === "frame") return heights.value ? frameSnippet(parts.value, heights.value) : "";
			const { drawn } = picture;
			if (!drawn) return "";
			return pictureSnippet(parts.value, {
				...drawn,
				source: drawn.source ?? p.value.pictureSource
			});
		});
		/** Why there is no code yet. */
		const waiting = computed(() => {
			if (choice.form === "picture") return picture.failed ? p.value.undrawn : p.value.drawing;
			return heights.value === null ? p.value.unmeasured : p.value.measuring;
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[-->`);
			_push(ssrRenderComponent(LinkNotices_default, null, null, _parent));
			_push(`<article class="share" data-v-2da244a4>`);
			_push(ssrRenderComponent(PageHeader_default, {
				class: "wide",
				crumbs: [{ text: unref(p).title }],
				title: unref(p).heading,
				lead: unref(p).lead
			}, null, _parent));
			if (!unref(parts)) _push(`<p class="waiting" data-v-2da244a4>${ssrInterpolate(unref(p).needsScript)}</p>`);
			else {
				_push(`<!--[--><div class="side" data-v-2da244a4>`);
				_push(ssrRenderComponent(ShareOptions_default, { choice: unref(choice) }, null, _parent));
				_push(`<section aria-labelledby="code-heading" data-v-2da244a4><h2 id="code-heading" data-v-2da244a4>${ssrInterpolate(unref(p).step.code)}</h2><div class="segments" role="radiogroup"${ssrRenderAttr("aria-label", unref(p).form.label)} data-v-2da244a4><!--[-->`);
				ssrRenderList(forms, (form) => {
					_push(`<label data-v-2da244a4><input${ssrIncludeBooleanAttr(ssrLooseEqual(unref(choice).form, form)) ? " checked" : ""} type="radio" name="form"${ssrRenderAttr("value", form)} data-v-2da244a4><span data-v-2da244a4>${ssrInterpolate(unref(p).form[form])}</span></label>`);
				});
				_push(`<!--]--></div><p class="about" data-v-2da244a4>${ssrInterpolate(unref(p).about[unref(choice).form])}</p>`);
				if (code.value) _push(ssrRenderComponent(ShareCode_default, { code: code.value }, {
					default: withCtx((_, _push, _parent, _scopeId) => {
						if (_push) {
							if (unref(choice).form === "picture") _push(`<a${ssrRenderAttr("href", unref(picture).drawn?.url)}${ssrRenderAttr("download", unref(picture).drawn?.file)} data-v-2da244a4${_scopeId}>${ssrInterpolate(unref(p).download)}</a>`);
							else _push(`<!---->`);
						} else return [unref(choice).form === "picture" ? (openBlock(), createBlock("a", {
							key: 0,
							href: unref(picture).drawn?.url,
							download: unref(picture).drawn?.file
						}, toDisplayString(unref(p).download), 9, ["href", "download"])) : createCommentVNode("", true)];
					}),
					_: 1
				}, _parent));
				else _push(`<p class="about" role="status" data-v-2da244a4>${ssrInterpolate(waiting.value)}</p>`);
				_push(`</section></div><section aria-labelledby="preview-heading" data-v-2da244a4><h2 id="preview-heading" data-v-2da244a4>${ssrInterpolate(unref(p).step.preview)}</h2>`);
				if (unref(choice).form === "picture") {
					_push(`<!--[--><p class="about" data-v-2da244a4>${ssrInterpolate(unref(p).pictureOnly)}</p>`);
					if (unref(picture).drawn) _push(`<img${ssrRenderAttr("src", unref(picture).drawn.url)}${ssrRenderAttr("alt", unref(parts).title)} data-v-2da244a4>`);
					else _push(`<!---->`);
					_push(`<!--]-->`);
				} else _push(ssrRenderComponent(SharePreview_default, {
					parts: unref(parts),
					form: unref(choice).form,
					heights: heights.value ?? void 0
				}, null, _parent));
				_push(`</section><!--]-->`);
			}
			_push(ssrRenderComponent(ShareParameters_default, { class: "parameters" }, null, _parent));
			_push(`</article><!--]-->`);
		};
	}
});
// src/features/share/ShareView.vue
var _sfc_setup = ShareView_vue_vue_type_script_setup_true_lang_default.setup;
ShareView_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/share/ShareView.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var ShareView_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ShareView_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-2da244a4"]]);
export { ShareView_default as default };
