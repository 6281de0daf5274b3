import { t as PageHeader_default } from "./PageHeader-DbLsWgK1.js";
import { Ft as useMessages, Lt as useDataset, Ot as _plugin_vue_export_helper_default, Pt as useLocalePaths, l as usePageMessages } from "../main.mjs";
import { n as messages$1, t as messages } from "./pack.zh-DtzOvV-6.js";
import { computed, createVNode, defineComponent, mergeProps, toDisplayString, unref, useSSRContext, withCtx } from "vue";
import { RouterLink, useRoute } from "vue-router";
import { ssrInterpolate, ssrRenderAttrs, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/features/packs/PackAbsent.vue?vue&type=script&setup=true&lang.ts
/** Stands for the pages that speak of China's provinces and cities while a pack is on show. */
var PackAbsent_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "PackAbsent",
	__ssrInlineRender: true,
	setup(__props) {
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const dataset = useDataset();
		const route = useRoute();
		const { localPath } = useLocalePaths();
		const title = computed(() => dataset.pack ? t.value.local(dataset.pack.title) : "");
		const page = computed(() => {
			const { pages } = t.value.site;
			const name = route.meta.page;
			return name && name in pages ? pages[name] : "";
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "absent" }, _attrs))} data-v-3d6ec108>`);
			_push(ssrRenderComponent(PageHeader_default, {
				crumbs: [{ text: page.value }],
				title: unref(p).absent.heading(page.value, title.value),
				lead: unref(p).absent.text
			}, null, _parent));
			_push(`<section aria-labelledby="pack-editions" data-v-3d6ec108><h2 id="pack-editions" data-v-3d6ec108>${ssrInterpolate(unref(p).absent.editions)}</h2><ul data-v-3d6ec108><!--[-->`);
			ssrRenderList(unref(dataset).years, (year) => {
				_push(`<li data-v-3d6ec108>${ssrInterpolate(unref(t).year(year))} · ${ssrInterpolate(unref(dataset).edition(year).report.title)}</li>`);
			});
			_push(`<!--]--></ul></section><section aria-labelledby="pack-sources" data-v-3d6ec108><h2 id="pack-sources" data-v-3d6ec108>${ssrInterpolate(unref(p).absent.sources)}</h2><ul data-v-3d6ec108><!--[-->`);
			ssrRenderList(unref(dataset).sources.values(), (source) => {
				_push(`<li data-v-3d6ec108>${ssrInterpolate(unref(t).local(source.publisher))} · ${ssrInterpolate(unref(t).local(source.title))} ${ssrInterpolate(source.date)} [${ssrInterpolate(unref(t).source.reliability[source.reliability])}] </li>`);
			});
			_push(`<!--]--></ul></section><p data-v-3d6ec108>`);
			_push(ssrRenderComponent(unref(RouterLink), { to: unref(localPath)("/") }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-3d6ec108${_scopeId}>${ssrInterpolate(unref(p).absent.home)}</span>`);
					else return [createVNode("span", null, toDisplayString(unref(p).absent.home), 1)];
				}),
				_: 1
			}, _parent));
			_push(`</p></div>`);
		};
	}
});
// src/features/packs/PackAbsent.vue
var _sfc_setup = PackAbsent_vue_vue_type_script_setup_true_lang_default.setup;
PackAbsent_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/packs/PackAbsent.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var PackAbsent_default = /*#__PURE__*/ _plugin_vue_export_helper_default(PackAbsent_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-3d6ec108"]]);
export { PackAbsent_default as default };
