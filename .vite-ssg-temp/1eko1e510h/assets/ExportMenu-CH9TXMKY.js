import { t as partsOf } from "./viewPicture-o3z36-MU.js";
import { Lt as useDataset, Ot as _plugin_vue_export_helper_default, Pt as useLocalePaths, l as usePageMessages } from "../main.mjs";
import { n as messages } from "./export.en-BBxrKXB4.js";
import { n as messages$1 } from "./export.zh-Cf1L1J-N.js";
import { t as hasBrief } from "./printSheet-BCesohu6.js";
import "./rankingFigure-BFUiNOSa.js";
import "./pictureContext-PDvE1sEO.js";
import { t as usePageContext } from "./pageContext-CmdUi_Rx.js";
import { computed, createVNode, defineComponent, mergeProps, nextTick, onMounted, shallowRef, toDisplayString, unref, useSSRContext, useTemplateRef, withCtx } from "vue";
import { RouterLink, useRoute } from "vue-router";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/features/export/jobs.ts
var hasCard = (view) => view.kind === "overview" || view.kind === "province" || view.kind === "region";
/** @param mapped whether there is a map to be drawn; documents and cards are built around it */
function jobsOf(view, mapped) {
	if (view.kind === "score") return [
		"png",
		"svg",
		"printPage",
		...view.linked ? ["copy", "share"] : []
	];
	if (!mapped) return [
		"png",
		"svg",
		"printPage",
		"copy",
		"share"
	];
	return [
		"png",
		"svg",
		...hasCard(view) ? ["card"] : [],
		...hasBrief(view) ? ["poster", "print"] : ["printPage"],
		"deck",
		...view.kind === "overview" ? ["script"] : [],
		"copy",
		"share"
	];
}
// src/features/export/ExportMenu.vue?vue&type=script&setup=true&lang.ts
/** Pictures, documents and links of the view; a menu as the keyboard expects it. */
var ExportMenu_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ExportMenu",
	__ssrInlineRender: true,
	props: { view: {} },
	emits: ["close"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const e = usePageMessages({
			zh: messages$1,
			en: messages
		});
		const { localPath } = useLocalePaths();
		const route = useRoute();
		usePageContext();
		const menu = useTemplateRef("menu");
		const dataset = useDataset();
		const parts = computed(() => partsOf(props.view).filter((each) => dataset.mapped || each !== "map"));
		const part = shallowRef(parts.value[0]);
		const scales = [
			1,
			2,
			3,
			4
		];
		const scale = shallowRef(2);
		const canShare = typeof navigator.share === "function";
		const jobs = computed(() => jobsOf(props.view, dataset.mapped).filter((job) => job !== "share" || canShare));
		const said = shallowRef("");
		const busy = shallowRef(false);
		const items = () => [...menu.value?.querySelectorAll("[role^=menuitem]") ?? []];
		const nameOf = (job) => e.value.menu[job];
		/** Opens to the left where the button stands near the right edge. */
		function place() {
			const box = menu.value;
			if (box && box.getBoundingClientRect().right > innerWidth - 8) box.classList.add("end");
		}
		onMounted(async () => {
			await nextTick();
			place();
			items().find((item) => item.dataset.job)?.focus();
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({
				ref_key: "menu",
				ref: menu,
				class: "menu",
				role: "menu",
				"aria-label": unref(e).menu.heading,
				"aria-busy": busy.value
			}, _attrs))} data-v-7eba59cf>`);
			if (parts.value.length > 1) {
				_push(`<div role="group" class="choices"${ssrRenderAttr("aria-label", unref(e).menu.content)} data-v-7eba59cf><span aria-hidden="true" data-v-7eba59cf>${ssrInterpolate(unref(e).menu.content)}</span><!--[-->`);
				ssrRenderList(parts.value, (each) => {
					_push(`<button type="button" role="menuitemradio" tabindex="-1"${ssrRenderAttr("aria-checked", part.value === each)} data-v-7eba59cf>${ssrInterpolate(unref(e).parts[each])}</button>`);
				});
				_push(`<!--]--></div>`);
			} else _push(`<!---->`);
			_push(`<div role="group" class="choices"${ssrRenderAttr("aria-label", unref(e).menu.scale)} data-v-7eba59cf><span aria-hidden="true" data-v-7eba59cf>${ssrInterpolate(unref(e).menu.scale)}</span><!--[-->`);
			ssrRenderList(scales, (each) => {
				_push(`<button type="button" role="menuitemradio" tabindex="-1"${ssrRenderAttr("aria-checked", scale.value === each)} data-v-7eba59cf>${ssrInterpolate(unref(e).menu.scaleOf(each))}</button>`);
			});
			_push(`<!--]--></div><div role="none" class="jobs" data-v-7eba59cf><!--[-->`);
			ssrRenderList(jobs.value, (job) => {
				_push(`<button type="button" role="menuitem" tabindex="-1"${ssrRenderAttr("data-job", job)}${ssrRenderAttr("aria-disabled", busy.value)} data-v-7eba59cf>${ssrInterpolate(nameOf(job))}</button>`);
			});
			_push(`<!--]-->`);
			_push(ssrRenderComponent(unref(RouterLink), {
				role: "menuitem",
				tabindex: "-1",
				to: {
					path: unref(localPath)("/screen"),
					query: unref(route).query
				}
			}, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-7eba59cf${_scopeId}>${ssrInterpolate(unref(e).menu.wall)}</span>`);
					else return [createVNode("span", null, toDisplayString(unref(e).menu.wall), 1)];
				}),
				_: 1
			}, _parent));
			_push(`</div>`);
			if (said.value) _push(`<p role="none" class="said" data-v-7eba59cf>${ssrInterpolate(said.value)}</p>`);
			else _push(`<!---->`);
			_push(`</div>`);
		};
	}
});
// src/features/export/ExportMenu.vue
var _sfc_setup = ExportMenu_vue_vue_type_script_setup_true_lang_default.setup;
ExportMenu_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/export/ExportMenu.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var ExportMenu_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ExportMenu_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-7eba59cf"]]);
export { ExportMenu_default as default };
