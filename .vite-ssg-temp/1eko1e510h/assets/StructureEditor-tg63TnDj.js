import { Ft as useMessages, Ot as _plugin_vue_export_helper_default, l as usePageMessages } from "../main.mjs";
import { a as depth, o as groups, s as isGroup } from "./model-CxvD97Sh.js";
import { n as messages$1, r as useOwnData, t as messages } from "./structure.zh-CF2tUofX.js";
import { computed, defineComponent, mergeProps, shallowReactive, shallowRef, unref, useId, useSSRContext, watch } from "vue";
import { ssrIncludeBooleanAttr, ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderList } from "vue/server-renderer";
// src/features/score/StructureEditor.vue?vue&type=script&setup=true&lang.ts
var StructureEditor_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "StructureEditor",
	__ssrInlineRender: true,
	props: { set: {} },
	emits: ["close"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		useOwnData();
		const id = useId();
		const unstated = computed(() => new Set(props.set.unstated));
		const directions = shallowReactive(/* @__PURE__ */ new Map());
		const parents = shallowReactive(/* @__PURE__ */ new Map());
		const failed = shallowRef(false);
		/** Indicators with the name of the group that each stands in; empty right below the total. */
		const rows = computed(() => groups(props.set.root).flatMap((group) => group.children.flatMap((node) => isGroup(node) ? [] : [{
			node,
			group: group === props.set.root ? "" : t.value.local(group.name)
		}])));
		/** Deeper trees keep the groups of their file. */
		const flat = computed(() => depth(props.set.root) <= 2);
		const groupNames = computed(() => [.../* @__PURE__ */ new Set([...rows.value.map(({ group }) => group), ...parents.values()])].filter(Boolean));
		const directionOf = (node) => directions.get(node.id) ?? node.direction ?? (unstated.value.has(node.id) ? void 0 : "higher");
		const open = computed(() => rows.value.filter(({ node }) => !directionOf(node)).length);
		watch(() => props.set, () => {
			directions.clear();
			parents.clear();
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "structure-editor",
				"aria-labelledby": `${unref(id)}-heading`
			}, _attrs))} data-v-f8cd24f6><h2${ssrRenderAttr("id", `${unref(id)}-heading`)} data-v-f8cd24f6>${ssrInterpolate(unref(p).heading)}</h2>`);
			if (__props.set.unstated?.length) _push(`<p role="status" data-v-f8cd24f6>${ssrInterpolate(unref(p).ask(__props.set.unstated.length))}</p>`);
			else _push(`<!---->`);
			_push(`<p class="note" data-v-f8cd24f6>${ssrInterpolate(unref(p).askNote)}</p><p class="buttons" data-v-f8cd24f6><button type="button" data-v-f8cd24f6>${ssrInterpolate(unref(p).restHigher)}</button><button type="button" data-v-f8cd24f6>${ssrInterpolate(unref(p).restLower)}</button></p><div class="scroll" tabindex="0" role="region"${ssrRenderAttr("aria-labelledby", `${unref(id)}-heading`)} data-v-f8cd24f6><table data-v-f8cd24f6><thead data-v-f8cd24f6><tr data-v-f8cd24f6><th scope="col" data-v-f8cd24f6>${ssrInterpolate(unref(p).indicator)}</th><th scope="col" data-v-f8cd24f6>${ssrInterpolate(unref(p).direction)}</th><th scope="col" data-v-f8cd24f6>${ssrInterpolate(unref(p).group)}</th></tr></thead><tbody data-v-f8cd24f6><!--[-->`);
			ssrRenderList(rows.value, ({ node, group }) => {
				_push(`<tr class="${ssrRenderClass({ open: !directionOf(node) })}" data-v-f8cd24f6><th scope="row" data-v-f8cd24f6>${ssrInterpolate(unref(t).local(node.name))}</th><td data-v-f8cd24f6><select${ssrRenderAttr("value", directionOf(node) ?? "")}${ssrRenderAttr("aria-label", unref(p).directionOf(unref(t).local(node.name)))} data-v-f8cd24f6>`);
				if (unstated.value.has(node.id)) _push(`<option value="" data-v-f8cd24f6>${ssrInterpolate(unref(p).open)}</option>`);
				else _push(`<!---->`);
				_push(`<option value="higher" data-v-f8cd24f6>${ssrInterpolate(unref(p).higher)}</option><option value="lower" data-v-f8cd24f6>${ssrInterpolate(unref(p).lower)}</option></select></td><td data-v-f8cd24f6>`);
				if (flat.value) _push(`<input${ssrRenderAttr("value", unref(parents).get(node.id) ?? group)}${ssrRenderAttr("list", `${unref(id)}-groups`)} maxlength="80"${ssrRenderAttr("aria-label", unref(p).groupOf(unref(t).local(node.name)))} data-v-f8cd24f6>`);
				else _push(`<span data-v-f8cd24f6>${ssrInterpolate(group)}</span>`);
				_push(`</td></tr>`);
			});
			_push(`<!--]--></tbody></table></div><datalist${ssrRenderAttr("id", `${unref(id)}-groups`)} data-v-f8cd24f6><!--[-->`);
			ssrRenderList(groupNames.value, (name) => {
				_push(`<option${ssrRenderAttr("value", name)} data-v-f8cd24f6></option>`);
			});
			_push(`<!--]--></datalist>`);
			if (flat.value) _push(`<p class="note" data-v-f8cd24f6>${ssrInterpolate(unref(p).groupNote)}</p>`);
			else _push(`<!---->`);
			if (failed.value) _push(`<p role="alert" data-v-f8cd24f6>${ssrInterpolate(unref(p).failed)}</p>`);
			else _push(`<!---->`);
			_push(`<p class="buttons" data-v-f8cd24f6><button type="button" class="save"${ssrIncludeBooleanAttr(open.value > 0) ? " disabled" : ""} data-v-f8cd24f6>${ssrInterpolate(unref(p).save)}</button>`);
			if (!__props.set.unstated?.length) _push(`<button type="button" data-v-f8cd24f6>${ssrInterpolate(unref(p).close)}</button>`);
			else _push(`<!---->`);
			if (open.value) _push(`<span role="status" data-v-f8cd24f6>${ssrInterpolate(unref(p).missing(open.value))}</span>`);
			else _push(`<!---->`);
			_push(`</p></section>`);
		};
	}
});
// src/features/score/StructureEditor.vue
var _sfc_setup = StructureEditor_vue_vue_type_script_setup_true_lang_default.setup;
StructureEditor_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/score/StructureEditor.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var StructureEditor_default = /*#__PURE__*/ _plugin_vue_export_helper_default(StructureEditor_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-f8cd24f6"]]);
export { StructureEditor_default as default };
