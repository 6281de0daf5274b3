import { n as deployed, t as defaultPack } from "./deployed-CDLpawhn.js";
import { t as deploymentFaults } from "./deployment-CM_2g6Ya.js";
import { At as fileOver, Ft as useMessages, Lt as useDataset, Nt as ownDoor, Ot as _plugin_vue_export_helper_default, jt as hasKept, l as usePageMessages } from "../main.mjs";
import { n as messages$3, t as messages$2 } from "./pack.zh-DtzOvV-6.js";
import { n as messages$5, t as messages$4 } from "./ownDoor.zh-B_zn-wcm.js";
import { t as scriptUrl } from "./scriptUrl-Bhmglu3U.js";
import { computed, defineAsyncComponent, defineComponent, mergeProps, onMounted, shallowRef, unref, useSSRContext, watch } from "vue";
import { useRoute } from "vue-router";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderComponent, ssrRenderList, ssrRenderTeleport } from "vue/server-renderer";
// src/features/packs/DeploymentBar.vue?vue&type=script&setup=true&lang.ts
/** Says which pack is on show, what of the configuration or a pack could not be used, and whose site this is. */
var most = 6;
var DeploymentBar_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "DeploymentBar",
	__ssrInlineRender: true,
	props: { bare: { type: Boolean } },
	setup(__props) {
		const t = useMessages();
		const p = usePageMessages({
			zh: messages$2,
			en: messages$3
		});
		const dataset = useDataset();
		/** Problems listed at most; the rest is counted. */
		const lines = (fault) => [
			...fault.failure ? [p.value.failure[fault.failure]] : [],
			...fault.problems.slice(0, most).map(({ path, problem }) => `${path}: ${t.value.local(problem)}`),
			...fault.problems.length > most ? [p.value.more(fault.problems.length - most)] : []
		];
		const headOf = ({ what, name }) => what === "config" ? p.value.fault.config : p.value.fault.pack(name);
		const route = useRoute();
		/** What is wrong with the configuration is for the deployer: the page on the data says it, and the console. */
		const shownFaults = computed(() => deploymentFaults.value.filter(({ what }) => what === "pack" || route.meta.page === "data"));
		const ownPack = computed(() => dataset.pack === defaultPack.value ? null : dataset.pack);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[-->`);
			if (!__props.bare && (ownPack.value || shownFaults.value.length)) {
				_push(`<aside class="deployment" role="status" data-v-7bac1239>`);
				if (ownPack.value) _push(`<p class="pack" data-v-7bac1239><span data-v-7bac1239>${ssrInterpolate(unref(p).shown(unref(t).local(ownPack.value.title), unref(t).local(ownPack.value.publisher)))}</span><button type="button" data-v-7bac1239>${ssrInterpolate(unref(p).close)}</button></p>`);
				else _push(`<!---->`);
				_push(`<!--[-->`);
				ssrRenderList(shownFaults.value, (fault) => {
					_push(`<div class="fault" data-v-7bac1239><p data-v-7bac1239>${ssrInterpolate(headOf(fault))}</p><ul data-v-7bac1239><!--[-->`);
					ssrRenderList(lines(fault), (line) => {
						_push(`<li data-v-7bac1239>${ssrInterpolate(line)}</li>`);
					});
					_push(`<!--]--></ul><button type="button" data-v-7bac1239>${ssrInterpolate(unref(p).dismiss)}</button></div>`);
				});
				_push(`<!--]--></aside>`);
			} else _push(`<!---->`);
			if (!__props.bare && (unref(deployed).publisher || unref(deployed).links?.length)) ssrRenderTeleport(_push, (_push) => {
				_push(`<nav class="deployed"${ssrRenderAttr("aria-label", unref(p).links)} data-v-7bac1239>`);
				if (unref(deployed).publisher) _push(`<span data-v-7bac1239>${ssrInterpolate(unref(p).publisher(unref(t).local(unref(deployed).publisher)))}</span>`);
				else _push(`<!---->`);
				_push(`<!--[-->`);
				ssrRenderList(unref(deployed).links, (link) => {
					_push(`<a${ssrRenderAttr("href", link.url)} rel="noopener noreferrer" data-v-7bac1239>${ssrInterpolate(unref(t).local(link.text))}</a>`);
				});
				_push(`<!--]--></nav>`);
			}, ".site-footer", false, _parent);
			else _push(`<!---->`);
			_push(`<!--]-->`);
		};
	}
});
// src/features/packs/DeploymentBar.vue
var _sfc_setup$3 = DeploymentBar_vue_vue_type_script_setup_true_lang_default.setup;
DeploymentBar_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/packs/DeploymentBar.vue");
	return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
var DeploymentBar_default = /*#__PURE__*/ _plugin_vue_export_helper_default(DeploymentBar_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-7bac1239"]]);
// src/features/own-data/OwnDoor.vue?vue&type=script&setup=true&lang.ts
var OwnDoor_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "OwnDoor",
	__ssrInlineRender: true,
	props: { bare: { type: Boolean } },
	setup(__props) {
		/**
		* Says that a file may be dropped, and loads what reads it, or what was kept of it, only then. One for all pages, in
		* LateParts.
		*/
		const OwnData = defineAsyncComponent(() => import("./OwnData-Cbj-Ot4-.js"));
		const p = usePageMessages({
			zh: messages$4,
			en: messages$5
		});
		const wanted = shallowRef(false);
		onMounted(() => wanted.value ||= hasKept());
		watch(ownDoor, (wish) => wanted.value ||= wish !== null, { immediate: true });
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[-->`);
			if (unref(fileOver) && !__props.bare) _push(`<div class="drop-veil" aria-hidden="true" data-v-076a716f><p data-v-076a716f>${ssrInterpolate(unref(p).dropHere)}</p></div>`);
			else _push(`<!---->`);
			if (wanted.value) _push(ssrRenderComponent(unref(OwnData), { bare: __props.bare }, null, _parent));
			else _push(`<!---->`);
			_push(`<!--]-->`);
		};
	}
});
// src/features/own-data/OwnDoor.vue
var _sfc_setup$2 = OwnDoor_vue_vue_type_script_setup_true_lang_default.setup;
OwnDoor_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/own-data/OwnDoor.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var OwnDoor_default = /*#__PURE__*/ _plugin_vue_export_helper_default(OwnDoor_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-076a716f"]]);
// src/composables/offline.ts
var waiting = shallowRef(null);
/** A newer version that is ready and waits to be asked for; null while the open one is the newest known. */
var newVersion = waiting;
/**
* Keeps the atlas for use without network and notices newer versions, which are never put under a running page. Where
* a browser, its settings or a sandboxed frame refuse, the atlas goes on without.
*/
async function keepOffline() {
	if (!("serviceWorker" in navigator)) return;
	try {
		const registration = await navigator.serviceWorker.register(scriptUrl(`/sw.js`));
		const offer = () => {
			if (registration.waiting && navigator.serviceWorker.controller) waiting.value = registration.waiting;
		};
		offer();
		caches.open("files").then((files) => files.add(`/config.json`)).catch(() => {});
		registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", offer));
	} catch {}
}
// src/locales/pages/offline.en.ts
var messages$1 = {
	ready: "A new version is ready.",
	adopt: "Use it now",
	later: "Later"
};
// src/locales/pages/offline.zh.ts
/** Texts about new versions and use without network. */
var messages = {
	ready: "新版本已就绪。",
	adopt: "换用新版本",
	later: "以后再说"
};
// src/app/NewVersion.vue?vue&type=script&setup=true&lang.ts
var NewVersion_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "NewVersion",
	__ssrInlineRender: true,
	props: { quiet: { type: Boolean } },
	setup(__props) {
		/** Registers the atlas for offline use and offers a newer version once it is ready. */
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		onMounted(keepOffline);
		return (_ctx, _push, _parent, _attrs) => {
			if (unref(newVersion) && !__props.quiet) _push(`<p${ssrRenderAttrs(mergeProps({
				class: "new-version",
				role: "status"
			}, _attrs))} data-v-cc88c9e8><span data-v-cc88c9e8>${ssrInterpolate(unref(p).ready)} </span><button type="button" data-v-cc88c9e8>${ssrInterpolate(unref(p).adopt)}</button><button type="button" data-v-cc88c9e8>${ssrInterpolate(unref(p).later)}</button></p>`);
			else _push(`<!---->`);
		};
	}
});
// src/app/NewVersion.vue
var _sfc_setup$1 = NewVersion_vue_vue_type_script_setup_true_lang_default.setup;
NewVersion_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/app/NewVersion.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var NewVersion_default = /*#__PURE__*/ _plugin_vue_export_helper_default(NewVersion_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-cc88c9e8"]]);
// src/app/LateParts.vue?vue&type=script&setup=true&lang.ts
/** Parts that serve every page and that no first view needs: loaded after it, in one piece. */
var LateParts_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "LateParts",
	__ssrInlineRender: true,
	setup(__props) {
		const route = useRoute();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[-->`);
			_push(ssrRenderComponent(DeploymentBar_default, { bare: unref(route).meta.bare === true }, null, _parent));
			_push(ssrRenderComponent(OwnDoor_default, { bare: unref(route).meta.bare === true }, null, _parent));
			_push(ssrRenderComponent(NewVersion_default, { quiet: unref(route).meta.bare === true }, null, _parent));
			_push(`<!--]-->`);
		};
	}
});
// src/app/LateParts.vue
var _sfc_setup = LateParts_vue_vue_type_script_setup_true_lang_default.setup;
LateParts_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/app/LateParts.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var LateParts_default = LateParts_vue_vue_type_script_setup_true_lang_default;
export { LateParts_default as default };
