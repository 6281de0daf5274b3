import { n as FileDrop_default } from "./MakeView-CtM-sRuL.js";
import { t as FailureText_default } from "./FailureText-zs7FCNIl.js";
import { n as answerKey } from "./model-BZ_M7VVZ.js";
import { a as columnAnswers, c as roles, i as useMake, n as useMakeTexts } from "./useMakeTexts-PjA0EVor.js";
import { Ot as _plugin_vue_export_helper_default } from "../main.mjs";
import { computed, defineComponent, mergeProps, unref, useSSRContext } from "vue";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/features/make/TableCard.vue?vue&type=script&setup=true&lang.ts
/** One table: what its columns hold, what was left out, what could not be read. */
var TableCard_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "TableCard",
	__ssrInlineRender: true,
	props: {
		table: {},
		draft: {},
		at: {}
	},
	setup(__props) {
		const props = __props;
		const p = useMakeTexts();
		useMake();
		/** Roles to choose from: those of a year are kept where a head gives one. */
		function rolesOf(role, header) {
			const year = role.split("@")[1] ?? /(?:19|20)\d\d/.exec(header)?.[0];
			const dated = year ? [
				"index",
				"rank",
				"band",
				"indicator"
			].map((kind) => `${kind}@${Number(year)}`) : [];
			return [...roles, ...dated];
		}
		const read = computed(() => "failed" in props.table ? void 0 : props.table);
		const year = computed(() => props.draft.year ?? (read.value?.yearAsked?.length === 1 ? read.value.yearAsked[0] : void 0));
		/** Columns of figures that leave something open; keys and what is not used ask nothing. */
		const questions = computed(() => (read.value?.columns ?? []).filter(({ role }) => /^(index|dimension|indicator)(@|$)/.test(role)).flatMap(({ letters, asked }) => asked.map((question) => ({
			letters,
			question
		}))));
		const hasName = computed(() => read.value?.columns.some(({ role }) => role === "name" || role === "code"));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({
				class: "table-card",
				"aria-labelledby": `table-${__props.at}`
			}, _attrs))} data-v-220ec77c><header data-v-220ec77c><h3${ssrRenderAttr("id", `table-${__props.at}`)} data-v-220ec77c>${ssrInterpolate(__props.table.file)}</h3>`);
			if (read.value) _push(`<span class="rows" data-v-220ec77c>${ssrInterpolate(unref(p).tables.rows(read.value.rows))}</span>`);
			else _push(`<!---->`);
			_push(`<button type="button"${ssrRenderAttr("aria-label", unref(p).tables.remove(__props.table.file))} data-v-220ec77c>${ssrInterpolate(unref(p).shapes.remove)}</button></header>`);
			if ("failed" in __props.table) {
				_push(`<div class="alert" role="alert" data-v-220ec77c>`);
				_push(ssrRenderComponent(FailureText_default, { failure: {
					code: __props.table.failed,
					values: __props.table.values,
					problems: []
				} }, null, _parent));
				_push(`</div>`);
			} else _push(`<!---->`);
			if (read.value) {
				_push(`<!--[--><div class="settings" data-v-220ec77c>`);
				if (read.value.sheets.length > 1) {
					_push(`<label class="field" data-v-220ec77c><span data-v-220ec77c>${ssrInterpolate(unref(p).tables.sheet)} </span><select${ssrRenderAttr("value", read.value.sheet)} data-v-220ec77c><!--[-->`);
					ssrRenderList(read.value.sheets, (name, each) => {
						_push(`<option${ssrRenderAttr("value", each)} data-v-220ec77c>${ssrInterpolate(name)}</option>`);
					});
					_push(`<!--]--></select></label>`);
				} else _push(`<!---->`);
				if (read.value.yearAsked) {
					_push(`<label class="${ssrRenderClass([{ asked: year.value === void 0 }, "field year"])}" data-v-220ec77c><span data-v-220ec77c>${ssrInterpolate(year.value === void 0 ? unref(p).tables.yearAsk : unref(p).tables.year)} </span><input type="text" inputmode="numeric" maxlength="4"${ssrRenderAttr("value", year.value ?? "")}${ssrRenderAttr("list", `years-${__props.at}`)} data-v-220ec77c><datalist${ssrRenderAttr("id", `years-${__props.at}`)} data-v-220ec77c><!--[-->`);
					ssrRenderList(read.value.yearAsked, (each) => {
						_push(`<option${ssrRenderAttr("value", each)} data-v-220ec77c></option>`);
					});
					_push(`<!--]--></datalist>`);
					if (__props.draft.year === void 0 && year.value !== void 0) _push(`<small data-v-220ec77c>${ssrInterpolate(unref(p).tables.yearUsed(year.value))}</small>`);
					else _push(`<!---->`);
					_push(`</label>`);
				} else _push(`<!---->`);
				_push(`<!--[-->`);
				ssrRenderList(questions.value, ({ letters, question }) => {
					_push(`<label class="${ssrRenderClass([{ answered: __props.draft.answers[unref(answerKey)(question, letters)] }, "field asked"])}" data-v-220ec77c><span data-v-220ec77c>${ssrInterpolate(unref(p).tables.asked[question](letters))} </span><select${ssrRenderAttr("value", __props.draft.answers[unref(answerKey)(question, letters)] ?? "")} data-v-220ec77c><option value="" disabled data-v-220ec77c>${ssrInterpolate(unref(p).tables.answer.ask)}</option><!--[-->`);
					ssrRenderList(unref(columnAnswers)[question], (each) => {
						_push(`<option${ssrRenderAttr("value", each)} data-v-220ec77c>${ssrInterpolate(unref(p).tables.answer[each])}</option>`);
					});
					_push(`<!--]--></select></label>`);
				});
				_push(`<!--]--></div>`);
				if (!hasName.value) _push(`<p class="alert" role="alert" data-v-220ec77c>${ssrInterpolate(unref(p).tables.noName)}</p>`);
				else _push(`<!---->`);
				_push(`<p class="hint" data-v-220ec77c>${ssrInterpolate(unref(p).tables.columnHint)}</p><div class="scroll" tabindex="0" role="region"${ssrRenderAttr("aria-label", `${unref(p).tables.columns}: ${__props.table.file}`)} data-v-220ec77c><table data-v-220ec77c><thead data-v-220ec77c><tr data-v-220ec77c><!--[-->`);
				ssrRenderList(read.value.columns, (column) => {
					_push(`<th scope="col" data-v-220ec77c><select${ssrRenderAttr("value", column.role)}${ssrRenderAttr("aria-label", unref(p).tables.column(column.letters, column.header))} class="${ssrRenderClass({ unused: column.role === "ignore" })}" data-v-220ec77c><!--[-->`);
					ssrRenderList(rolesOf(column.role, column.header), (role) => {
						_push(`<option${ssrRenderAttr("value", role)} data-v-220ec77c>${ssrInterpolate(unref(p).tables.role(role))}</option>`);
					});
					_push(`<!--]--></select></th>`);
				});
				_push(`<!--]--></tr></thead><tbody data-v-220ec77c><!--[-->`);
				ssrRenderList(read.value.shown, (row, index) => {
					_push(`<tr class="${ssrRenderClass({ heads: index < read.value.heads })}" data-v-220ec77c><!--[-->`);
					ssrRenderList(read.value.columns, (column) => {
						_push(`<td class="${ssrRenderClass({ unused: column.role === "ignore" })}" data-v-220ec77c>${ssrInterpolate(row[column.at])}</td>`);
					});
					_push(`<!--]--></tr>`);
				});
				_push(`<!--]--></tbody></table></div>`);
				if (read.value.leftOut.length) {
					_push(`<details data-v-220ec77c><summary data-v-220ec77c>${ssrInterpolate(unref(p).tables.leftOut)}</summary><ul data-v-220ec77c><!--[-->`);
					ssrRenderList(read.value.leftOut, ({ kind, count, texts }) => {
						_push(`<li data-v-220ec77c>${ssrInterpolate(unref(p).tables.leftRow(unref(p).tables.left[kind], count, texts))}</li>`);
					});
					_push(`<!--]--></ul></details>`);
				} else _push(`<!---->`);
				if (read.value.unread.length) {
					_push(`<details class="unread" data-v-220ec77c><summary data-v-220ec77c>${ssrInterpolate(unref(p).tables.unread(read.value.unread.length))}</summary><ul data-v-220ec77c><!--[-->`);
					ssrRenderList(read.value.unread.slice(0, 60), ({ cell, text, why }) => {
						_push(`<li data-v-220ec77c><code data-v-220ec77c>${ssrInterpolate(cell)}</code><span data-v-220ec77c> “${ssrInterpolate(text)}” ${ssrInterpolate(unref(p).tables.why[why])}</span></li>`);
					});
					_push(`<!--]--></ul></details>`);
				} else _push(`<!---->`);
				_push(`<!--]-->`);
			} else _push(`<!---->`);
			_push(`</section>`);
		};
	}
});
// src/features/make/TableCard.vue
var _sfc_setup$1 = TableCard_vue_vue_type_script_setup_true_lang_default.setup;
TableCard_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/make/TableCard.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var TableCard_default = /*#__PURE__*/ _plugin_vue_export_helper_default(TableCard_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-220ec77c"]]);
// src/features/make/TablesStep.vue?vue&type=script&setup=true&lang.ts
/** Step 2: the tables, next year's later beside them. */
var accept = ".xlsx,.xlsm,.xlsb,.xls,.et,.ods,.fods,.csv,.tsv,.txt,.htm,.html";
var TablesStep_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "TablesStep",
	__ssrInlineRender: true,
	setup(__props) {
		const p = useMakeTexts();
		const make = useMake();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[-->`);
			_push(ssrRenderComponent(FileDrop_default, {
				label: unref(make).draft.tables.length ? unref(p).tables.add : unref(p).file.tables,
				hint: unref(p).file.tablesHint,
				accept,
				several: true,
				disabled: !unref(make).state.isReady,
				onFiles: unref(make).read
			}, null, _parent));
			_push(`<!--[-->`);
			ssrRenderList(unref(make).outcome?.tables, (table, at) => {
				_push(`<!--[-->`);
				if (unref(make).draft.tables[at]) _push(ssrRenderComponent(TableCard_default, {
					table,
					draft: unref(make).draft.tables[at],
					at
				}, null, _parent));
				else _push(`<!---->`);
				_push(`<!--]-->`);
			});
			_push(`<!--]--><!--]-->`);
		};
	}
});
// src/features/make/TablesStep.vue
var _sfc_setup = TablesStep_vue_vue_type_script_setup_true_lang_default.setup;
TablesStep_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/make/TablesStep.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var TablesStep_default = TablesStep_vue_vue_type_script_setup_true_lang_default;
export { TablesStep_default as default };
