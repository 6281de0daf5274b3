import { Ft as useMessages, It as useNames, Lt as useDataset, Mt as markKept, Nt as ownDoor, Ot as _plugin_vue_export_helper_default, Pt as useLocalePaths, bt as useView, fn as announce, l as usePageMessages } from "../main.mjs";
import "./deployment-CM_2g6Ya.js";
import { t as scriptUrl } from "./scriptUrl-Bhmglu3U.js";
import { n as messages$1, t as messages } from "./owndata.zh-BnXw0moB.js";
import { a as readStructure, i as structureProblems, n as messages$3, r as useOwnData, t as messages$2 } from "./structure.zh-CF2tUofX.js";
import { r as kinds } from "./model-BZ_M7VVZ.js";
import { t as claimText } from "./claimText-BMAqUeiV.js";
import { a as depth, c as leaves, o as groups } from "./model-CxvD97Sh.js";
import { computed, createVNode, defineComponent, mergeProps, nextTick, onMounted, onScopeDispose, shallowReactive, shallowRef, toDisplayString, unref, useSSRContext, useTemplateRef, watch, withCtx } from "vue";
import { RouterLink } from "vue-router";
import { ssrIncludeBooleanAttr, ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderList } from "vue/server-renderer";
// src/features/own-data/importWorker.ts?worker&url
var importWorker_default = "/assets/importWorker-BJrNXvcq.js";
// src/features/own-data/ownImport.ts
/** Facts as a worker needs them: plain data without what no table is held against. */
function plainDataset({ units, unassessed, regions, cities, sources, editions }) {
	return {
		units,
		unassessed,
		regions,
		cities,
		sources,
		editions
	};
}
/**
* Reads one file at a time in a worker. Cancelling ends the worker; what was there before is untouched until the reader
* takes the figures over.
*/
function useOwnImport() {
	const dataset = useDataset();
	const state = shallowRef({ stage: "idle" });
	const choices = shallowReactive({
		value: {},
		wins: "own"
	});
	let worker;
	let id = "";
	let taken;
	function stop() {
		worker?.terminate();
		worker = void 0;
		taken = void 0;
	}
	function send(request) {
		worker?.postMessage(request);
	}
	/** What the file turned out to be: nothing more is read of it. */
	function settle(next) {
		stop();
		state.value = next;
	}
	function fail(file, code, values = {}, problems = []) {
		settle({
			stage: "failed",
			file,
			code,
			values,
			problems
		});
	}
	/** Starts reading a file; one that is being read is dropped. */
	function read(file) {
		stop();
		choices.value = {};
		choices.wins = "own";
		id = `file-${Date.now().toString(36)}`;
		state.value = {
			stage: "reading",
			file: file.name,
			share: 0
		};
		try {
			worker = new Worker(scriptUrl(importWorker_default), { type: "module" });
		} catch {
			return fail(file.name, "worker");
		}
		worker.onerror = (event) => {
			event.preventDefault();
			fail(file.name, "worker");
		};
		worker.onmessage = ({ data }) => {
			if (data.type === "progress") state.value = {
				stage: "reading",
				file: file.name,
				share: data.share
			};
			else if (data.type === "preview") state.value = {
				stage: "preview",
				file: file.name,
				preview: data.preview,
				busy: false
			};
			else if (data.type === "structure") settle({
				stage: "structure",
				file: file.name,
				rows: data.rows
			});
			else if (data.type === "failed" && data.code === "jsonUnits") settle({
				stage: "pack",
				file: file.name,
				source: file
			});
			else if (data.type === "failed") fail(file.name, data.code, data.values, data.problems);
			else taken?.(data.result);
		};
		send({
			type: "read",
			id,
			file,
			dataset: plainDataset(dataset.current()),
			thisYear: (/* @__PURE__ */ new Date()).getFullYear()
		});
	}
	/** Looks at the file again with a decision of the reader's. */
	function choose(next, wins = choices.wins) {
		choices.value = next;
		choices.wins = wins;
		if (state.value.stage === "preview") state.value = {
			...state.value,
			busy: true
		};
		send({
			type: "choose",
			choices: next,
			wins
		});
	}
	/** The figures as understood last, under the id that they are to have. */
	async function take() {
		const result = await new Promise((resolve) => {
			taken = resolve;
			send({ type: "take" });
		});
		stop();
		return {
			id,
			result
		};
	}
	/** Ends whatever is under way. */
	const cancel = () => settle({ stage: "idle" });
	onScopeDispose(stop);
	return {
		state,
		choices,
		read,
		choose,
		take,
		cancel
	};
}
// src/features/own-data/OwnBar.vue?vue&type=script&setup=true&lang.ts
var OwnBar_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "OwnBar",
	__ssrInlineRender: true,
	props: { bare: { type: Boolean } },
	setup(__props) {
		/** Says on every page that own data is in use, which, and what can be done with it. */
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const { localPath } = useLocalePaths();
		const own = useOwnData();
		const dataset = useDataset();
		const notice = shallowRef("");
		const files = computed(() => {
			const [first, ...others] = own.items;
			if (!first) return "";
			const text = p.value.bar.item(first.file, first.years);
			return others.length ? `${text} ${p.value.bar.more(others.length + 1)}` : text;
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<aside${ssrRenderAttrs(mergeProps({
				class: ["own-bar", { bare: __props.bare }],
				"aria-label": unref(p).bar.label
			}, _attrs))} data-v-d65c0014><strong data-v-d65c0014>${ssrInterpolate(unref(p).mark)}</strong><span class="text" data-v-d65c0014>${ssrInterpolate(__props.bare ? unref(p).bar.inUse : unref(p).bar.using(files.value))}</span>`);
			if (!__props.bare) {
				_push(`<!--[-->`);
				if (unref(dataset).contradictions.length) _push(ssrRenderComponent(unref(RouterLink), { to: unref(localPath)("/data#contradictions") }, {
					default: withCtx((_, _push, _parent, _scopeId) => {
						if (_push) _push(`<span data-v-d65c0014${_scopeId}>${ssrInterpolate(unref(p).bar.contradictions(unref(dataset).contradictions.length))}</span>`);
						else return [createVNode("span", null, toDisplayString(unref(p).bar.contradictions(unref(dataset).contradictions.length)), 1)];
					}),
					_: 1
				}, _parent));
				else _push(`<!---->`);
				_push(`<span class="actions" data-v-d65c0014><label data-v-d65c0014><input type="checkbox"${ssrIncludeBooleanAttr(unref(own).kept) ? " checked" : ""} data-v-d65c0014><span data-v-d65c0014> ${ssrInterpolate(unref(p).bar.keep)}</span></label>`);
				if (unref(dataset).layers.length) _push(`<button type="button" data-v-d65c0014>${ssrInterpolate(unref(p).bar.exportJson)}</button>`);
				else _push(`<!---->`);
				_push(`<button type="button" data-v-d65c0014>${ssrInterpolate(unref(p).bar.add)}</button>`);
				if (unref(own).items.length > 1) {
					_push(`<!--[-->`);
					ssrRenderList(unref(own).items, (item) => {
						_push(`<button type="button" data-v-d65c0014>${ssrInterpolate(unref(p).bar.removeOne(item.file))}</button>`);
					});
					_push(`<!--]-->`);
				} else _push(`<!---->`);
				_push(`<button type="button" data-v-d65c0014>${ssrInterpolate(unref(own).items.length > 1 ? unref(p).bar.removeAll : unref(p).bar.remove)}</button></span><span class="notice" role="status" data-v-d65c0014>${ssrInterpolate(notice.value)}</span><!--]-->`);
			} else _push(`<!---->`);
			_push(`</aside>`);
		};
	}
});
// src/features/own-data/OwnBar.vue
var _sfc_setup$9 = OwnBar_vue_vue_type_script_setup_true_lang_default.setup;
OwnBar_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/own-data/OwnBar.vue");
	return _sfc_setup$9 ? _sfc_setup$9(props, ctx) : void 0;
};
var OwnBar_default = /*#__PURE__*/ _plugin_vue_export_helper_default(OwnBar_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-d65c0014"]]);
// src/features/own-data/OwnFailure.vue?vue&type=script&setup=true&lang.ts
var OwnFailure_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "OwnFailure",
	__ssrInlineRender: true,
	props: { failure: {} },
	emits: ["again", "leave"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		/** Why a file could not be read, and that nothing has changed. */
		const t = useMessages();
		const { localPath } = useLocalePaths();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[--><div class="failure" role="alert" data-v-a74a7d2c><p data-v-a74a7d2c>${ssrInterpolate(unref(p).file(__props.failure.code, __props.failure.values))}</p>`);
			if (__props.failure.problems.length) {
				_push(`<ul data-v-a74a7d2c><!--[-->`);
				ssrRenderList(__props.failure.problems, (problem) => {
					_push(`<li data-v-a74a7d2c><code data-v-a74a7d2c>${ssrInterpolate(problem.path)}</code><span data-v-a74a7d2c> ${ssrInterpolate(unref(t).local(problem.problem))}</span></li>`);
				});
				_push(`<!--]--></ul>`);
			} else _push(`<!---->`);
			if (__props.failure.code === "jsonMap") {
				_push(`<p data-v-a74a7d2c>`);
				_push(ssrRenderComponent(unref(RouterLink), {
					to: unref(localPath)("/make"),
					onClick: ($event) => emit("leave")
				}, {
					default: withCtx((_, _push, _parent, _scopeId) => {
						if (_push) _push(`<span data-v-a74a7d2c${_scopeId}>${ssrInterpolate(unref(p).toMake)}</span>`);
						else return [createVNode("span", null, toDisplayString(unref(p).toMake), 1)];
					}),
					_: 1
				}, _parent));
				_push(`</p>`);
			} else _push(`<!---->`);
			_push(`<p class="unchanged" data-v-a74a7d2c>${ssrInterpolate(unref(p).unchanged)}</p></div><button type="button" data-v-a74a7d2c>${ssrInterpolate(unref(p).another)}</button><!--]-->`);
		};
	}
});
// src/features/own-data/OwnFailure.vue
var _sfc_setup$8 = OwnFailure_vue_vue_type_script_setup_true_lang_default.setup;
OwnFailure_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/own-data/OwnFailure.vue");
	return _sfc_setup$8 ? _sfc_setup$8(props, ctx) : void 0;
};
var OwnFailure_default = /*#__PURE__*/ _plugin_vue_export_helper_default(OwnFailure_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-a74a7d2c"]]);
// src/features/own-data/OwnColumns.vue?vue&type=script&setup=true&lang.ts
var OwnColumns_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "OwnColumns",
	__ssrInlineRender: true,
	props: { preview: {} },
	emits: ["role"],
	setup(__props, { emit: __emit }) {
		/** The first rows of the table, and above each column what it is taken for, to be corrected. */
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const dataset = useDataset();
		function dimension(id) {
			for (const year of [...dataset.years].reverse()) {
				const found = dataset.edition(year).dimensions?.find((each) => each.id === id);
				if (found) return t.value.local(found.name);
			}
			return id;
		}
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(_attrs)} data-v-519222a5><h3 id="own-columns" data-v-519222a5>${ssrInterpolate(unref(p).columns)}</h3><p class="hint" data-v-519222a5>${ssrInterpolate(unref(p).columnHint)}</p><div class="scroll" tabindex="0" role="region" aria-labelledby="own-columns" data-v-519222a5><table data-v-519222a5><thead data-v-519222a5><tr data-v-519222a5><!--[-->`);
			ssrRenderList(__props.preview.columns, (column) => {
				_push(`<th scope="col" data-v-519222a5><select${ssrRenderAttr("value", column.role)}${ssrRenderAttr("aria-label", unref(p).column(column.letters, column.header))} class="${ssrRenderClass({ unused: column.role === "ignore" })}" data-v-519222a5><!--[-->`);
				ssrRenderList(__props.preview.roles, (role) => {
					_push(`<option${ssrRenderAttr("value", role)} data-v-519222a5>${ssrInterpolate(unref(p).role(role, dimension))}</option>`);
				});
				_push(`<!--]--></select></th>`);
			});
			_push(`<!--]--></tr></thead><tbody data-v-519222a5><!--[-->`);
			ssrRenderList(__props.preview.rowsShown, (row, index) => {
				_push(`<tr class="${ssrRenderClass({ heads: __props.preview.headTop + index <= __props.preview.headerRow })}" data-v-519222a5><!--[-->`);
				ssrRenderList(__props.preview.columns, (column) => {
					_push(`<td data-v-519222a5>${ssrInterpolate(row[column.at])}</td>`);
				});
				_push(`<!--]--></tr>`);
			});
			_push(`<!--]--></tbody></table></div></section>`);
		};
	}
});
// src/features/own-data/OwnColumns.vue
var _sfc_setup$7 = OwnColumns_vue_vue_type_script_setup_true_lang_default.setup;
OwnColumns_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/own-data/OwnColumns.vue");
	return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
var OwnColumns_default = /*#__PURE__*/ _plugin_vue_export_helper_default(OwnColumns_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-519222a5"]]);
// src/features/own-data/OwnDisagreements.vue?vue&type=script&setup=true&lang.ts
var few$1 = 5;
var named = 4;
var OwnDisagreements_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "OwnDisagreements",
	__ssrInlineRender: true,
	props: {
		disagreements: {},
		wins: {}
	},
	emits: ["wins"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		/** Where own figures and published claims can't be true together, and which side bounds follow from. */
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		const all = shallowRef(false);
		/** Claims of one disagreement that are named; a count stands for the rest. */
		function text(claim, year) {
			const edition = dataset.edition(dataset.years.includes(year) ? year : dataset.years.at(-1));
			return `${claim.about === "nation" || claim.about === "cities" ? t.value.nation[claim.about] : nameOf(claim.about)} · ${claimText(claim, edition, t.value, nameOf)}`;
		}
		function sourceOf(claim) {
			const source = dataset.sources.get(claim.source);
			return source ? t.value.local(source.title) : claim.source;
		}
		const rest = (claims) => claims.length > named ? ` +${claims.length - named}` : "";
		const listed = computed(() => all.value ? props.disagreements : props.disagreements.slice(0, few$1));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({ "aria-labelledby": "own-disagreements" }, _attrs))} data-v-6f51dfe7><h3 id="own-disagreements" data-v-6f51dfe7>${ssrInterpolate(unref(p).disagreements(__props.disagreements.length))}</h3><fieldset data-v-6f51dfe7><legend data-v-6f51dfe7>${ssrInterpolate(unref(p).disagreementsHint)}</legend><!--[-->`);
			ssrRenderList(unref(p).wins, (label, side) => {
				_push(`<label data-v-6f51dfe7><input type="radio" name="own-wins"${ssrRenderAttr("value", side)}${ssrIncludeBooleanAttr(__props.wins === side) ? " checked" : ""} data-v-6f51dfe7><span data-v-6f51dfe7> ${ssrInterpolate(label)}</span></label>`);
			});
			_push(`<!--]--></fieldset><ol data-v-6f51dfe7><!--[-->`);
			ssrRenderList(listed.value, (item, index) => {
				_push(`<li data-v-6f51dfe7><strong data-v-6f51dfe7>${ssrInterpolate(unref(t).year(item.year))}</strong><p data-v-6f51dfe7><span class="side" data-v-6f51dfe7>${ssrInterpolate(unref(p).ownSays)}</span><!--[-->`);
				ssrRenderList(item.own.slice(0, named), (claim) => {
					_push(`<!--[--><span data-v-6f51dfe7>${ssrInterpolate(text(claim, item.year))} </span><code data-v-6f51dfe7>${ssrInterpolate(claim.page)}</code> <!--]-->`);
				});
				_push(`<!--]--><span data-v-6f51dfe7>${ssrInterpolate(rest(item.own))}</span></p><p data-v-6f51dfe7><span class="side" data-v-6f51dfe7>${ssrInterpolate(unref(p).publishedSays)}</span><!--[-->`);
				ssrRenderList(item.published.slice(0, named), (claim) => {
					_push(`<!--[--><span data-v-6f51dfe7>${ssrInterpolate(text(claim, item.year))} </span><cite data-v-6f51dfe7>${ssrInterpolate(sourceOf(claim))}</cite> <!--]-->`);
				});
				_push(`<!--]--><span data-v-6f51dfe7>${ssrInterpolate(rest(item.published))}</span></p></li>`);
			});
			_push(`<!--]--></ol>`);
			if (!all.value && __props.disagreements.length > few$1) _push(`<button type="button" data-v-6f51dfe7>${ssrInterpolate(unref(p).showAll(__props.disagreements.length))}</button>`);
			else _push(`<!---->`);
			_push(`</section>`);
		};
	}
});
// src/features/own-data/OwnDisagreements.vue
var _sfc_setup$6 = OwnDisagreements_vue_vue_type_script_setup_true_lang_default.setup;
OwnDisagreements_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/own-data/OwnDisagreements.vue");
	return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
var OwnDisagreements_default = /*#__PURE__*/ _plugin_vue_export_helper_default(OwnDisagreements_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-6f51dfe7"]]);
// src/features/own-data/OwnNotRead.vue?vue&type=script&setup=true&lang.ts
var LISTED = 200;
var OwnNotRead_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "OwnNotRead",
	__ssrInlineRender: true,
	props: { preview: {} },
	setup(__props) {
		const props = __props;
		/** Every cell that no figure was made of, with its reason, and what else the file could be read as: closed by itself. */
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		/** Cells listed; further ones are of the same columns and rows. */
		const listed = computed(() => props.preview.notRead.slice(0, LISTED));
		const others = computed(() => props.preview.others.map(({ sheet, kind, figures }) => ({
			sheet: props.preview.sheets[sheet] ?? "",
			kind,
			figures
		})));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[-->`);
			if (others.value.length) _push(`<p class="fine" data-v-45136c3f>${ssrInterpolate(unref(p).others(others.value))}</p>`);
			else _push(`<!---->`);
			if (__props.preview.notRead.length) {
				_push(`<details data-v-45136c3f><summary data-v-45136c3f>${ssrInterpolate(unref(p).notReadTitle(__props.preview.notRead.length))}</summary><ul data-v-45136c3f><!--[-->`);
				ssrRenderList(listed.value, ({ at, text, why }) => {
					_push(`<li data-v-45136c3f><code data-v-45136c3f>${ssrInterpolate(at)}</code><span class="text" data-v-45136c3f>${ssrInterpolate(text)}</span><span class="why" data-v-45136c3f>${ssrInterpolate(unref(p).whyNotRead(why))}</span></li>`);
				});
				_push(`<!--]--></ul>`);
				if (__props.preview.notRead.length > listed.value.length) _push(`<p class="fine" data-v-45136c3f>${ssrInterpolate(unref(p).more(__props.preview.notRead.length - listed.value.length))}</p>`);
				else _push(`<!---->`);
				_push(`</details>`);
			} else _push(`<!---->`);
			_push(`<!--]-->`);
		};
	}
});
// src/features/own-data/OwnNotRead.vue
var _sfc_setup$5 = OwnNotRead_vue_vue_type_script_setup_true_lang_default.setup;
OwnNotRead_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/own-data/OwnNotRead.vue");
	return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
var OwnNotRead_default = /*#__PURE__*/ _plugin_vue_export_helper_default(OwnNotRead_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-45136c3f"]]);
// src/features/own-data/OwnProblems.vue?vue&type=script&setup=true&lang.ts
var few = 8;
var OwnProblems_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "OwnProblems",
	__ssrInlineRender: true,
	props: {
		preview: {},
		names: {},
		answers: {}
	},
	emits: ["name", "answer"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		/** Every problem with its cell and a remedy, what must be settled first. Names and questions are settled here. */
		const t = useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const nameOf = useNames();
		const dataset = useDataset();
		/** So many are listed before the reader asks for all. */
		const all = shallowRef(false);
		const order = [
			"question",
			"error",
			"warning",
			"note"
		];
		const sorted = computed(() => [...props.preview.problems].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)));
		const listed = computed(() => all.value ? sorted.value : sorted.value.slice(0, few));
		/** What a problem names: groups and sources too. */
		function named(id) {
			if (id === "nation" || id === "cities") return t.value.nation[id];
			const source = dataset.sources.get(id);
			return source ? t.value.local(source.title) : nameOf(id);
		}
		const namesOf = (ids) => t.value.list((Array.isArray(ids) ? ids : [ids]).filter((id) => id !== void 0).map((id) => named(String(id))));
		const places = computed(() => [...(props.preview.kind === "cities" ? dataset.cities : dataset.units).values()]);
		const openName = ({ code, values }) => (code === "unknownName" || code === "ambiguousName") && values.text ? String(values.text) : "";
		const optionsOf = ({ severity, values }) => severity === "question" ? values.options ?? [] : [];
		/** Questions that the reader has answered, to be taken back. */
		const answered = computed(() => Object.entries(props.answers).map(([key, option]) => {
			const [code, letters] = key.split("@");
			return {
				key,
				text: p.value.answered(code, option, letters)
			};
		}));
		/** Names that the reader has settled, to be changed again. */
		const settled = computed(() => Object.entries(props.names));
		/** Those a name may mean first, then all. */
		function options(near) {
			const first = Array.isArray(near) ? near.map(String) : [];
			const rest = places.value.map(({ id }) => id).filter((id) => !first.includes(id));
			return [...first, ...rest].map((id) => ({
				id,
				name: nameOf(id)
			}));
		}
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({ "aria-labelledby": "own-problems" }, _attrs))} data-v-7fa69161><h3 id="own-problems" data-v-7fa69161>${ssrInterpolate(unref(p).problems)}</h3>`);
			if (!sorted.value.length) _push(`<p class="fine" data-v-7fa69161>${ssrInterpolate(unref(p).noProblems)}</p>`);
			else {
				_push(`<ul data-v-7fa69161><!--[-->`);
				ssrRenderList(listed.value, (problem, index) => {
					_push(`<li class="${ssrRenderClass(problem.severity)}" data-v-7fa69161><span class="severity" data-v-7fa69161>${ssrInterpolate(unref(p).severity[problem.severity])}</span>`);
					if (problem.cell) _push(`<code data-v-7fa69161>${ssrInterpolate(problem.cell)}</code>`);
					else _push(`<!---->`);
					_push(`<span class="text" data-v-7fa69161><span data-v-7fa69161>${ssrInterpolate(unref(p).problem(problem, namesOf))} </span>`);
					if (openName(problem)) {
						_push(`<label data-v-7fa69161><span data-v-7fa69161>${ssrInterpolate(unref(p).resolveName(openName(problem)))} </span><select value="?" data-v-7fa69161><option value="?" data-v-7fa69161>${ssrInterpolate(unref(p).yearNone)}</option><!--[-->`);
						ssrRenderList(options(problem.values.near), ({ id, name }) => {
							_push(`<option${ssrRenderAttr("value", id)} data-v-7fa69161>${ssrInterpolate(name)}</option>`);
						});
						_push(`<!--]--><option value="" data-v-7fa69161>${ssrInterpolate(unref(p).leaveOut)}</option></select></label>`);
					} else _push(`<!---->`);
					if (optionsOf(problem).length) {
						_push(`<span class="options" data-v-7fa69161><!--[-->`);
						ssrRenderList(optionsOf(problem), (option) => {
							_push(`<button type="button" data-v-7fa69161>${ssrInterpolate(unref(p).answer(problem.code, option))}</button>`);
						});
						_push(`<!--]--></span>`);
					} else _push(`<!---->`);
					_push(`</span></li>`);
				});
				_push(`<!--]--></ul>`);
			}
			if (!all.value && sorted.value.length > few) _push(`<button type="button" class="all" data-v-7fa69161>${ssrInterpolate(unref(p).showAll(sorted.value.length))}</button>`);
			else _push(`<!---->`);
			_push(`<!--[-->`);
			ssrRenderList(answered.value, ({ key, text }) => {
				_push(`<p class="fine answered" data-v-7fa69161><span data-v-7fa69161>${ssrInterpolate(text)} </span><button type="button" data-v-7fa69161>${ssrInterpolate(unref(p).takeBack)}</button></p>`);
			});
			_push(`<!--]-->`);
			if (__props.preview.more) _push(`<p class="fine" data-v-7fa69161>${ssrInterpolate(unref(p).more(__props.preview.more))}</p>`);
			else _push(`<!---->`);
			_push(`<!--[-->`);
			ssrRenderList(settled.value, ([text, id]) => {
				_push(`<p class="fine" data-v-7fa69161><label data-v-7fa69161><span data-v-7fa69161>${ssrInterpolate(unref(p).resolveName(text))} </span><select${ssrRenderAttr("value", id)} data-v-7fa69161><!--[-->`);
				ssrRenderList(options([]), (option) => {
					_push(`<option${ssrRenderAttr("value", option.id)} data-v-7fa69161>${ssrInterpolate(option.name)}</option>`);
				});
				_push(`<!--]--><option value="" data-v-7fa69161>${ssrInterpolate(unref(p).leaveOut)}</option></select></label></p>`);
			});
			_push(`<!--]--></section>`);
		};
	}
});
// src/features/own-data/OwnProblems.vue
var _sfc_setup$4 = OwnProblems_vue_vue_type_script_setup_true_lang_default.setup;
OwnProblems_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/own-data/OwnProblems.vue");
	return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
var OwnProblems_default = /*#__PURE__*/ _plugin_vue_export_helper_default(OwnProblems_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-7fa69161"]]);
// src/features/own-data/OwnPreview.vue?vue&type=script&setup=true&lang.ts
var OwnPreview_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "OwnPreview",
	__ssrInlineRender: true,
	props: {
		preview: {},
		choices: {},
		wins: {},
		busy: { type: Boolean }
	},
	emits: [
		"choose",
		"apply",
		"again"
	],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const emit = __emit;
		/** What was understood of a file, what is wrong with it, and what the reader decides; nothing is applied from here. */
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const dataset = useDataset();
		const errors = computed(() => props.preview.problems.filter(({ severity }) => severity === "error" || severity === "question").length);
		const scored = shallowRef();
		/** Years a table without any may be of: those of the atlas and those around, newest first. */
		const yearOptions = computed(() => {
			const last = Math.max(...dataset.years, (/* @__PURE__ */ new Date()).getFullYear());
			const shift = props.choices.yearMeans === "report" ? 1 : 0;
			return Array.from({ length: last - 2e3 + 1 }, (_, at) => last + shift - at);
		});
		/** Years that title, sheet or file name speak of: offered as buttons. */
		const yearsNamed = computed(() => {
			return (props.preview.problems.find(({ code }) => code === "yearMissing")?.values.named ?? []).map(Number);
		});
		const change = (next) => emit("choose", {
			...props.choices,
			...next
		});
		/** Adds answers; an empty one is taken back. */
		const answer = (next) => change({ answers: Object.fromEntries(Object.entries({
			...props.choices.answers,
			...next
		}).filter(([, option]) => option)) });
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({
				class: "preview",
				"aria-busy": __props.busy
			}, _attrs))} data-v-b05f91be><ul class="facts" data-v-b05f91be><li data-v-b05f91be>${ssrInterpolate(unref(p).facts.recognised(...__props.preview.recognised, __props.preview.kind))}</li><li data-v-b05f91be>${ssrInterpolate(unref(p).facts.figures(__props.preview.figures))}</li><li data-v-b05f91be>${ssrInterpolate(unref(p).facts.years(__props.preview.years))}</li>`);
			if (__props.preview.encoding) _push(`<li data-v-b05f91be>${ssrInterpolate(unref(p).facts.encoding(__props.preview.encoding.toUpperCase()))}</li>`);
			else _push(`<!---->`);
			_push(`</ul>`);
			if (__props.preview.format !== "json") {
				_push(`<div class="decisions" data-v-b05f91be><label data-v-b05f91be><span data-v-b05f91be>${ssrInterpolate(unref(p).kind)} </span><select${ssrRenderAttr("value", __props.preview.kind)} data-v-b05f91be><!--[-->`);
				ssrRenderList(unref(kinds), (kind) => {
					_push(`<option${ssrRenderAttr("value", kind)} data-v-b05f91be>${ssrInterpolate(unref(p).kinds[kind])}</option>`);
				});
				_push(`<!--]--></select></label>`);
				if (__props.preview.sheets.length > 1) {
					_push(`<label data-v-b05f91be><span data-v-b05f91be>${ssrInterpolate(unref(p).sheet)} </span><select${ssrRenderAttr("value", __props.preview.sheet)} data-v-b05f91be><!--[-->`);
					ssrRenderList(__props.preview.sheets, (name, at) => {
						_push(`<option${ssrRenderAttr("value", at)} data-v-b05f91be>${ssrInterpolate(name)}</option>`);
					});
					_push(`<!--]--></select></label>`);
				} else _push(`<!---->`);
				if (__props.preview.open.includes("yearMeans")) {
					_push(`<label data-v-b05f91be><span data-v-b05f91be>${ssrInterpolate(unref(p).yearMeans)} </span><select${ssrRenderAttr("value", __props.choices.yearMeans ?? "assessed")} data-v-b05f91be><!--[-->`);
					ssrRenderList(unref(p).yearMeansOptions, (text, key) => {
						_push(`<option${ssrRenderAttr("value", key)} data-v-b05f91be>${ssrInterpolate(text)}</option>`);
					});
					_push(`<!--]--></select></label>`);
				} else _push(`<!---->`);
				if (__props.preview.open.includes("year")) {
					_push(`<label data-v-b05f91be><span data-v-b05f91be>${ssrInterpolate(__props.choices.yearMeans === "report" ? unref(p).yearMeansOptions.report : unref(p).year)} </span><select${ssrRenderAttr("value", __props.choices.year ?? "")} data-v-b05f91be><option value="" data-v-b05f91be>${ssrInterpolate(unref(p).yearNone)}</option><!--[-->`);
					ssrRenderList(yearOptions.value, (year) => {
						_push(`<option${ssrRenderAttr("value", year)} data-v-b05f91be>${ssrInterpolate(year)}</option>`);
					});
					_push(`<!--]--></select><!--[-->`);
					ssrRenderList(yearsNamed.value, (year) => {
						_push(`<button type="button" class="offered" data-v-b05f91be>${ssrInterpolate(year)}</button>`);
					});
					_push(`<!--]--></label>`);
				} else _push(`<!---->`);
				if (__props.preview.open.includes("wide")) {
					_push(`<label data-v-b05f91be><span data-v-b05f91be>${ssrInterpolate(unref(p).wide)} </span><select${ssrRenderAttr("value", __props.choices.wide ?? "")} data-v-b05f91be><option value="" data-v-b05f91be>${ssrInterpolate(unref(p).yearNone)}</option><!--[-->`);
					ssrRenderList(unref(p).wideOptions, (text, key) => {
						_push(`<option${ssrRenderAttr("value", key)} data-v-b05f91be>${ssrInterpolate(text)}</option>`);
					});
					_push(`<!--]--></select></label>`);
				} else _push(`<!---->`);
				if (__props.preview.kind === "indicators" && __props.preview.years.length > 1) {
					_push(`<label data-v-b05f91be><span data-v-b05f91be>${ssrInterpolate(unref(p).scoredYear)} </span><select${ssrRenderAttr("value", scored.value ?? __props.preview.years.at(-1))} data-v-b05f91be><!--[-->`);
					ssrRenderList(__props.preview.years, (year) => {
						_push(`<option${ssrRenderAttr("value", year)} data-v-b05f91be>${ssrInterpolate(year)}</option>`);
					});
					_push(`<!--]--></select></label>`);
				} else _push(`<!---->`);
				_push(`</div>`);
			} else _push(`<!---->`);
			_push(ssrRenderComponent(OwnProblems_default, {
				preview: __props.preview,
				names: __props.choices.names ?? {},
				answers: __props.choices.answers ?? {},
				onName: ($event) => change({ names: {
					...__props.choices.names,
					...$event
				} }),
				onAnswer: answer
			}, null, _parent));
			if (__props.preview.columns.length) _push(ssrRenderComponent(OwnColumns_default, {
				preview: __props.preview,
				onRole: (at, role) => change({ roles: {
					...__props.choices.roles,
					[at]: role
				} })
			}, null, _parent));
			else _push(`<!---->`);
			_push(ssrRenderComponent(OwnNotRead_default, { preview: __props.preview }, null, _parent));
			if (__props.preview.disagreements.length) _push(ssrRenderComponent(OwnDisagreements_default, {
				disagreements: __props.preview.disagreements,
				wins: __props.wins,
				onWins: ($event) => emit("choose", __props.choices, $event)
			}, null, _parent));
			else _push(`<!---->`);
			_push(`<footer data-v-b05f91be><button type="button" class="apply"${ssrIncludeBooleanAttr(!__props.preview.ready || __props.busy) ? " disabled" : ""} data-v-b05f91be>${ssrInterpolate(unref(p).apply)}</button><button type="button" class="again" data-v-b05f91be>${ssrInterpolate(unref(p).another)}</button>`);
			if (!__props.preview.ready) _push(`<p role="status" data-v-b05f91be>${ssrInterpolate(unref(p).applyBlocked(errors.value))}</p>`);
			else _push(`<!---->`);
			_push(`</footer></div>`);
		};
	}
});
// src/features/own-data/OwnPreview.vue
var _sfc_setup$3 = OwnPreview_vue_vue_type_script_setup_true_lang_default.setup;
OwnPreview_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/own-data/OwnPreview.vue");
	return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
var OwnPreview_default = /*#__PURE__*/ _plugin_vue_export_helper_default(OwnPreview_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-b05f91be"]]);
// src/features/own-data/OwnStart.vue?vue&type=script&setup=true&lang.ts
var OwnStart_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "OwnStart",
	__ssrInlineRender: true,
	emits: ["file", "leave"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		useMessages();
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		useDataset();
		const { localPath } = useLocalePaths();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[--><p class="lead" data-v-a1b61222>${ssrInterpolate(unref(p).lead)}</p><div class="choose" data-v-a1b61222><label class="file" data-v-a1b61222><input type="file" accept=".xlsx,.xlsm,.xlsb,.xls,.et,.ods,.fods,.csv,.tsv,.txt,.htm,.html,.json,.geojson,.topojson" autofocus data-v-a1b61222><span data-v-a1b61222>${ssrInterpolate(unref(p).choose)}</span></label><p data-v-a1b61222>${ssrInterpolate(unref(p).drop)}</p></div><p class="make" data-v-a1b61222><span data-v-a1b61222>${ssrInterpolate(unref(p).make)} </span>`);
			_push(ssrRenderComponent(unref(RouterLink), {
				to: unref(localPath)("/make"),
				onClick: ($event) => emit("leave")
			}, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-a1b61222${_scopeId}>${ssrInterpolate(unref(p).toMake)}</span>`);
					else return [createVNode("span", null, toDisplayString(unref(p).toMake), 1)];
				}),
				_: 1
			}, _parent));
			_push(`</p><section aria-labelledby="own-templates" data-v-a1b61222><h3 id="own-templates" data-v-a1b61222>${ssrInterpolate(unref(p).templates)}</h3><p class="hint" data-v-a1b61222>${ssrInterpolate(unref(p).templatesHint)}</p><ul data-v-a1b61222><!--[-->`);
			ssrRenderList(unref(kinds), (kind) => {
				_push(`<li data-v-a1b61222><span data-v-a1b61222>${ssrInterpolate(unref(p).template[kind])}</span><!--[-->`);
				ssrRenderList(["xlsx", "csv"], (format) => {
					_push(`<button type="button" data-v-a1b61222><span data-v-a1b61222>${ssrInterpolate(format.toUpperCase())}</span><span class="visually-hidden" data-v-a1b61222>${ssrInterpolate(unref(p).template[kind])}</span></button>`);
				});
				_push(`<!--]--></li>`);
			});
			_push(`<!--]--></ul></section><!--]-->`);
		};
	}
});
// src/features/own-data/OwnStart.vue
var _sfc_setup$2 = OwnStart_vue_vue_type_script_setup_true_lang_default.setup;
OwnStart_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/own-data/OwnStart.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var OwnStart_default = /*#__PURE__*/ _plugin_vue_export_helper_default(OwnStart_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-a1b61222"]]);
// src/features/own-data/OwnStructure.vue?vue&type=script&setup=true&lang.ts
/** A file with the structure of indicators: which loaded table it is for, and what keeps it from being used. */
var listed = 20;
var OwnStructure_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "OwnStructure",
	__ssrInlineRender: true,
	props: { rows: {} },
	emits: ["done", "again"],
	setup(__props, { emit: __emit }) {
		const props = __props;
		const p = usePageMessages({
			zh: messages$2,
			en: messages$3
		});
		const own = useOwnData();
		const problemsWith = (table) => structureProblems(props.rows, table.data);
		const chosen = shallowRef();
		/** The reader's choice, else the newest table that the structure suits, else the newest. */
		const table = computed(() => own.tables.find(({ id }) => id === chosen.value) ?? [...own.tables].reverse().find((each) => !problemsWith(each).length) ?? own.tables.at(-1));
		const problems = computed(() => table.value ? problemsWith(table.value) : []);
		const facts = computed(() => {
			const read = readStructure(props.rows);
			return "root" in read ? p.value.facts(leaves(read.root).length, groups(read.root).length - 1, depth(read.root)) : void 0;
		});
		const failed = shallowRef(false);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "own-structure" }, _attrs))} data-v-d539e195>`);
			if (facts.value) _push(`<p data-v-d539e195>${ssrInterpolate(facts.value)}</p>`);
			else _push(`<!---->`);
			if (!table.value) _push(`<p role="alert" data-v-d539e195>${ssrInterpolate(unref(p).noTable)}</p>`);
			else {
				_push(`<label data-v-d539e195><span data-v-d539e195>${ssrInterpolate(unref(p).table)} </span><select${ssrRenderAttr("value", table.value.id)} data-v-d539e195><!--[-->`);
				ssrRenderList(unref(own).tables, (each) => {
					_push(`<option${ssrRenderAttr("value", each.id)} data-v-d539e195>${ssrInterpolate(each.file)}</option>`);
				});
				_push(`<!--]--></select></label>`);
			}
			if (table.value && problems.value.length) {
				_push(`<!--[--><p role="alert" data-v-d539e195>${ssrInterpolate(unref(p).wrong(table.value.file))}</p><ul data-v-d539e195><!--[-->`);
				ssrRenderList(problems.value.slice(0, listed), (problem, at) => {
					_push(`<li data-v-d539e195>${ssrInterpolate(unref(p).problem(problem))}</li>`);
				});
				_push(`<!--]--></ul><!--]-->`);
			} else _push(`<!---->`);
			if (failed.value) _push(`<p role="alert" data-v-d539e195>${ssrInterpolate(unref(p).failed)}</p>`);
			else _push(`<!---->`);
			_push(`<p class="buttons" data-v-d539e195><button type="button"${ssrIncludeBooleanAttr(!table.value || problems.value.length > 0) ? " disabled" : ""} data-v-d539e195>${ssrInterpolate(unref(p).apply)}</button><button type="button" data-v-d539e195>${ssrInterpolate(unref(p).another)}</button></p></div>`);
		};
	}
});
// src/features/own-data/OwnStructure.vue
var _sfc_setup$1 = OwnStructure_vue_vue_type_script_setup_true_lang_default.setup;
OwnStructure_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/own-data/OwnStructure.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var OwnStructure_default = /*#__PURE__*/ _plugin_vue_export_helper_default(OwnStructure_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-d539e195"]]);
// src/features/own-data/OwnData.vue?vue&type=script&setup=true&lang.ts
var OwnData_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "OwnData",
	__ssrInlineRender: true,
	props: { bare: { type: Boolean } },
	setup(__props) {
		/** The dialog in which a file is chosen, looked at and taken over, and the bar that says what is in use. */
		const p = usePageMessages({
			zh: messages,
			en: messages$1
		});
		const own = useOwnData();
		const view = useView();
		const { state, choices, read, choose, take, cancel } = useOwnImport();
		const dialog = useTemplateRef("dialog");
		const heading = useTemplateRef("heading");
		const failed = shallowRef(false);
		/** How much of a pack has been read, 0…1, while it is being opened. */
		const share = shallowRef();
		/** Lets the page draw and answer before what follows: a large table would hold it up otherwise. */
		const pause = () => new Promise((go) => setTimeout(go));
		function open() {
			if (!dialog.value?.open) dialog.value?.showModal();
		}
		onMounted(async () => {
			watch(ownDoor, (wish) => {
				if (!wish) return;
				open();
				if (wish.file) read(wish.file);
			}, { immediate: true });
			if (await own.restoreKept()) announce(p.value.bar.restored);
			else if (!own.items.length) markKept(false);
		});
		/** What is shown changes as a whole: the keyboard goes to its heading, and with it the reading voice. */
		watch(() => state.value.stage, async (stage) => {
			failed.value = false;
			await pause();
			if (stage === "preview" || stage === "structure" || stage === "failed") heading.value?.focus();
		});
		async function apply(scored) {
			if (state.value.stage !== "preview") return;
			const { file, preview } = state.value;
			const { wins } = choices;
			failed.value = false;
			try {
				const { id, result } = await take();
				if ("editions" in result) {
					await own.addEditions({
						id,
						file,
						wins,
						editions: result.editions
					});
					announce(p.value.applied(file));
					await nextTick();
					const newest = preview.kind === "cities" ? void 0 : preview.years.at(-1);
					if (newest !== void 0) view.state.year = newest;
				} else {
					const { years } = result.indicators;
					await own.addIndicators(id, file, result.indicators, scored ?? years.at(-1) ?? 0);
					announce(p.value.appliedIndicators(file));
				}
				await pause();
				dialog.value?.close();
			} catch (error) {
				console.warn(error);
				failed.value = true;
			}
		}
		const titles = {
			idle: () => p.value.title,
			reading: (file) => p.value.reading(file),
			failed: (file) => p.value.failed(file),
			preview: (file) => p.value.understood(file),
			structure: (file) => p.value.understood(file),
			pack: (file) => p.value.understood(file)
		};
		const title = () => titles[state.value.stage]("file" in state.value ? state.value.file : "");
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[-->`);
			if (unref(own).items.length) _push(ssrRenderComponent(OwnBar_default, { bare: __props.bare }, null, _parent));
			else _push(`<!---->`);
			_push(`<dialog class="own-dialog" aria-labelledby="own-heading" data-v-52a3c510><div class="frame" data-v-52a3c510><header data-v-52a3c510><h2 id="own-heading" tabindex="-1" data-v-52a3c510>${ssrInterpolate(title())}</h2><form method="dialog" data-v-52a3c510><button class="close" data-v-52a3c510><svg viewBox="0 0 16 16" aria-hidden="true" data-v-52a3c510><path d="m3 3 10 10M13 3 3 13" data-v-52a3c510></path></svg><span class="visually-hidden" data-v-52a3c510>${ssrInterpolate(unref(p).close)}</span></button></form></header>`);
			if (unref(state).stage === "idle") _push(ssrRenderComponent(OwnStart_default, {
				onFile: unref(read),
				onLeave: ($event) => dialog.value?.close()
			}, null, _parent));
			else if (unref(state).stage === "reading") _push(`<div class="reading" data-v-52a3c510><progress${ssrRenderAttr("value", unref(state).share)} max="1" aria-labelledby="own-heading" data-v-52a3c510></progress><p role="status" data-v-52a3c510>${ssrInterpolate(unref(state).share < 1 ? unref(p).percent(unref(state).share) : unref(p).comparing)}</p><button type="button" class="plain cancel" data-v-52a3c510>${ssrInterpolate(unref(p).cancel)}</button></div>`);
			else if (share.value !== void 0) _push(`<div class="reading" data-v-52a3c510><progress${ssrRenderAttr("value", share.value)} max="1" aria-labelledby="own-heading" data-v-52a3c510></progress><p role="status" data-v-52a3c510>${ssrInterpolate(unref(p).percent(share.value))}</p><button type="button" class="plain cancel" data-v-52a3c510>${ssrInterpolate(unref(p).cancel)}</button></div>`);
			else if (unref(state).stage === "failed") _push(ssrRenderComponent(OwnFailure_default, {
				failure: unref(state),
				onAgain: unref(cancel),
				onLeave: ($event) => dialog.value?.close()
			}, null, _parent));
			else if (unref(state).stage === "pack") _push(`<div class="reading" data-v-52a3c510><p data-v-52a3c510>${ssrInterpolate(unref(p).pack)}</p><p class="buttons" data-v-52a3c510><button type="button" class="plain" data-v-52a3c510>${ssrInterpolate(unref(p).openPack)}</button><button type="button" class="plain" data-v-52a3c510>${ssrInterpolate(unref(p).another)}</button></p></div>`);
			else if (unref(state).stage === "structure") _push(ssrRenderComponent(OwnStructure_default, {
				rows: unref(state).rows,
				onDone: ($event) => dialog.value?.close(),
				onAgain: unref(cancel)
			}, null, _parent));
			else {
				_push(`<!--[-->`);
				if (failed.value) _push(`<p class="alert" role="alert" data-v-52a3c510>${ssrInterpolate(unref(p).applyFailed)}</p>`);
				else _push(`<!---->`);
				_push(ssrRenderComponent(OwnPreview_default, {
					preview: unref(state).preview,
					choices: unref(choices).value,
					wins: unref(choices).wins,
					busy: unref(state).busy,
					onChoose: unref(choose),
					onApply: apply,
					onAgain: unref(cancel)
				}, null, _parent));
				_push(`<!--]-->`);
			}
			_push(`</div></dialog><!--]-->`);
		};
	}
});
// src/features/own-data/OwnData.vue
var _sfc_setup = OwnData_vue_vue_type_script_setup_true_lang_default.setup;
OwnData_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/features/own-data/OwnData.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var OwnData_default = /*#__PURE__*/ _plugin_vue_export_helper_default(OwnData_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-52a3c510"]]);
export { OwnData_default as default };
