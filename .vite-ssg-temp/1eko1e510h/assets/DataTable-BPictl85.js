import { Ot as _plugin_vue_export_helper_default, X as translateOf, vt as ForeignRuns } from "../main.mjs";
import { t as TableFiles_default } from "./TableFiles-D3u1Wa9U.js";
import { computed, createBlock, createVNode, defineComponent, mergeProps, openBlock, resolveDynamicComponent, shallowRef, toDisplayString, unref, useSSRContext, withCtx } from "vue";
import { RouterLink } from "vue-router";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderList, ssrRenderVNode } from "vue/server-renderer";
// src/components/table/columns.ts
/** Rows in the order of a column; equal rows keep their order, unknowns stand last either way. */
function sortRows(rows, column, direction) {
	const key = column?.sort;
	if (!key) return [...rows];
	const sign = direction === "ascending" ? 1 : -1;
	return [...rows].sort((a, b) => {
		const [x, y] = [key(a), key(b)];
		if (x === void 0 || y === void 0) return Number(x === void 0) - Number(y === void 0);
		if (typeof x === "number" && typeof y === "number") return sign * (x - y);
		return sign * String(x).localeCompare(String(y), "zh-CN-u-co-pinyin");
	});
}
var decimalsOf = (text) => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
/**
* What a figure lacks of the most decimals in its column: set behind it unseen, it brings the points below each other.
* Nothing for words.
*/
function decimalPads(texts) {
	const most = Math.max(0, ...texts.map(decimalsOf));
	return texts.map((text) => {
		const own = decimalsOf(text);
		if (own === most || !/\d$/.test(text)) return "";
		return (own ? "" : ".") + "0".repeat(most - own);
	});
}
// src/components/table/DataTable.vue?vue&type=script&setup=true&lang.ts
/** The one table of the atlas: caption, sortable headers that stay in sight, sources behind figures, files of what is shown. */
var DataTable_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "DataTable",
	__ssrInlineRender: true,
	props: {
		caption: {},
		columns: {},
		rows: {},
		rowKey: { type: Function },
		file: {},
		unknown: {},
		highlight: { type: Function }
	},
	setup(__props) {
		const props = __props;
		const by = shallowRef();
		const direction = shallowRef("ascending");
		const sorted = computed(() => sortRows(props.rows, props.columns.find((column) => column.id === by.value), direction.value));
		/** By column and row: what brings the decimal points of a column of figures below each other. */
		const pads = computed(() => new Map(props.columns.filter((column) => column.numeric).map((column) => [column.id, decimalPads(sorted.value.map(column.text))])));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "data-table" }, _attrs))} data-v-83dbec7c><div class="scroll" tabindex="0" role="region"${ssrRenderAttr("aria-label", __props.caption)} data-v-83dbec7c><table data-v-83dbec7c><caption data-v-83dbec7c>${ssrInterpolate(__props.caption)}</caption><thead data-v-83dbec7c><tr data-v-83dbec7c><!--[-->`);
			ssrRenderList(__props.columns, (column) => {
				_push(`<th scope="col" class="${ssrRenderClass({ numeric: column.numeric })}"${ssrRenderAttr("aria-sort", column.sort ? by.value === column.id ? direction.value : "none" : void 0)} data-v-83dbec7c>`);
				if (column.sort) {
					_push(`<button type="button" data-v-83dbec7c><span data-v-83dbec7c>${ssrInterpolate(column.label)}</span>`);
					if (column.unit) _push(`<span class="unit" data-v-83dbec7c> (${ssrInterpolate(column.unit)})</span>`);
					else _push(`<!---->`);
					_push(`<span class="arrow" aria-hidden="true" data-v-83dbec7c>${ssrInterpolate(by.value === column.id ? direction.value === "ascending" ? "▲" : "▼" : "↕")}</span></button>`);
				} else {
					_push(`<!--[--><span data-v-83dbec7c>${ssrInterpolate(column.label)}</span>`);
					if (column.unit) _push(`<span class="unit" data-v-83dbec7c> (${ssrInterpolate(column.unit)})</span>`);
					else _push(`<!---->`);
					_push(`<!--]-->`);
				}
				_push(`</th>`);
			});
			_push(`<!--]--></tr></thead><tbody data-v-83dbec7c><!--[-->`);
			ssrRenderList(sorted.value, (row, at) => {
				_push(`<tr class="${ssrRenderClass({ highlight: __props.highlight?.(row) })}" data-v-83dbec7c><!--[-->`);
				ssrRenderList(__props.columns, (column, index) => {
					ssrRenderVNode(_push, createVNode(resolveDynamicComponent(index === 0 ? "th" : "td"), {
						key: column.id,
						scope: index === 0 ? "row" : void 0,
						class: {
							numeric: column.numeric,
							muted: column.unknown?.(row)
						},
						translate: column.numeric ? unref(translateOf)(column.text(row)) : void 0,
						"data-pad": pads.value.get(column.id)?.[at] || void 0
					}, {
						default: withCtx((_, _push, _parent, _scopeId) => {
							if (_push) {
								if (column.explain?.(row)) {
									_push(`<button type="button" class="${ssrRenderClass([{ unknown: column.unknown?.(row) }, "fig"])}"${ssrRenderAttr("data-explain", column.explain(row))} data-v-83dbec7c${_scopeId}>`);
									_push(ssrRenderComponent(unref(ForeignRuns), { text: column.text(row) }, null, _parent, _scopeId));
									_push(`</button>`);
								} else if (column.to?.(row)) _push(ssrRenderComponent(unref(RouterLink), { to: column.to(row) }, {
									default: withCtx((_, _push, _parent, _scopeId) => {
										if (_push) _push(`<span data-v-83dbec7c${_scopeId}>${ssrInterpolate(column.text(row))}</span>`);
										else return [createVNode("span", null, toDisplayString(column.text(row)), 1)];
									}),
									_: 2
								}, _parent, _scopeId));
								else if (column.href?.(row)) _push(`<a${ssrRenderAttr("href", column.href(row))} rel="noopener noreferrer nofollow" target="_blank" data-v-83dbec7c${_scopeId}>${ssrInterpolate(column.text(row))}</a>`);
								else _push(ssrRenderComponent(unref(ForeignRuns), { text: column.text(row) }, null, _parent, _scopeId));
							} else return [column.explain?.(row) ? (openBlock(), createBlock("button", {
								key: 0,
								type: "button",
								class: ["fig", { unknown: column.unknown?.(row) }],
								"data-explain": column.explain(row)
							}, [createVNode(unref(ForeignRuns), { text: column.text(row) }, null, 8, ["text"])], 10, ["data-explain"])) : column.to?.(row) ? (openBlock(), createBlock(unref(RouterLink), {
								key: 1,
								to: column.to(row)
							}, {
								default: withCtx(() => [createVNode("span", null, toDisplayString(column.text(row)), 1)]),
								_: 2
							}, 1032, ["to"])) : column.href?.(row) ? (openBlock(), createBlock("a", {
								key: 2,
								href: column.href(row),
								rel: "noopener noreferrer nofollow",
								target: "_blank"
							}, toDisplayString(column.text(row)), 9, ["href"])) : (openBlock(), createBlock(unref(ForeignRuns), {
								key: 3,
								text: column.text(row)
							}, null, 8, ["text"]))];
						}),
						_: 2
					}), _parent);
				});
				_push(`<!--]--></tr>`);
			});
			_push(`<!--]-->`);
			if (__props.unknown) _push(`<tr class="unknown-row" data-v-83dbec7c><td${ssrRenderAttr("colspan", __props.columns.length)} data-v-83dbec7c>${ssrInterpolate(__props.unknown)}</td></tr>`);
			else _push(`<!---->`);
			_push(`</tbody></table></div>`);
			_push(ssrRenderComponent(TableFiles_default, {
				caption: __props.caption,
				table: () => ({
					caption: __props.caption,
					file: __props.file,
					columns: __props.columns,
					rows: sorted.value
				})
			}, null, _parent));
			_push(`</div>`);
		};
	}
});
// src/components/table/DataTable.vue
var _sfc_setup = DataTable_vue_vue_type_script_setup_true_lang_default.setup;
DataTable_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/components/table/DataTable.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var DataTable_default = /*#__PURE__*/ _plugin_vue_export_helper_default(DataTable_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-83dbec7c"]]);
export { DataTable_default as t };
