import { Ft as useMessages, Lt as useDataset, Ot as _plugin_vue_export_helper_default, dn as whenIdle, ut as exportMenuKey } from "../main.mjs";
import { t as usePageContext } from "./pageContext-CmdUi_Rx.js";
import { createVNode, defineComponent, inject, mergeProps, onBeforeUnmount, onMounted, resolveDynamicComponent, shallowRef, unref, useSSRContext, useTemplateRef } from "vue";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderVNode } from "vue/server-renderer";
// src/components/picture/ExportButton.vue?vue&type=script&setup=true&lang.ts
/**
* Opens the menu of what can be taken away from a page; all that draws is fetched when it is used. Pages with a brief
* fetch that once the browser is idle, so that printing by key finds it.
*/
var ExportButton_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "ExportButton",
	__ssrInlineRender: true,
	props: { view: {} },
	setup(__props) {
		const props = __props;
		const t = useMessages();
		inject(exportMenuKey);
		const pageContext = usePageContext();
		const dataset = useDataset();
		const root = useTemplateRef("root");
		const button = useTemplateRef("button");
		const menu = shallowRef();
		const open = shallowRef(false);
		let stopPrinting;
		let gone = false;
		async function prepareBrief() {
			const [{ armBrief, disarmBrief }, { loadPictureContext }] = await Promise.all([import("./printSheet-BCesohu6.js").then((n) => n.n), import("./pictureContext-PDvE1sEO.js").then((n) => n.n)]);
			const drawn = await loadPictureContext(pageContext());
			if (gone) return;
			stopPrinting = disarmBrief;
			armBrief(() => [props.view, {
				...drawn,
				...pageContext(),
				link: location.href.replace(/#.*$/, "")
			}]);
		}
		onMounted(() => {
			document.addEventListener("pointerdown", onPointer);
			if ((props.view.kind === "province" || props.view.kind === "region") && dataset.mapped) whenIdle(() => void prepareBrief().catch(console.warn));
		});
		onBeforeUnmount(() => {
			gone = true;
			stopPrinting?.();
			document.removeEventListener("pointerdown", onPointer);
		});
		function onPointer(event) {
			if (open.value && !root.value?.contains(event.target)) open.value = false;
		}
		function close() {
			open.value = false;
			button.value?.focus();
		}
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({
				ref_key: "root",
				ref: root,
				class: "export"
			}, _attrs))} data-v-e3a32c3a><button type="button" class="opener" aria-haspopup="menu"${ssrRenderAttr("aria-expanded", open.value)} data-v-e3a32c3a><span data-v-e3a32c3a>${ssrInterpolate(unref(t).exporting.label)}</span><span aria-hidden="true" data-v-e3a32c3a> ▾</span></button>`);
			if (menu.value && open.value) ssrRenderVNode(_push, createVNode(resolveDynamicComponent(menu.value), {
				view: __props.view,
				onClose: close
			}, null), _parent);
			else _push(`<!---->`);
			_push(`</div>`);
		};
	}
});
// src/components/picture/ExportButton.vue
var _sfc_setup = ExportButton_vue_vue_type_script_setup_true_lang_default.setup;
ExportButton_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/picture/ExportButton.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var ExportButton_default = /*#__PURE__*/ _plugin_vue_export_helper_default(ExportButton_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-e3a32c3a"]]);
export { ExportButton_default as default };
