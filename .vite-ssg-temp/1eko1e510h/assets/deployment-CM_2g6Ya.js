import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { Lt as useDataset, cn as localePrefix, ln as locales, un as sitePack } from "../main.mjs";
import { t as approvalOf } from "./config-Cu78WJ4s.js";
import { t as bandNames } from "./bandNames-BfuI8aBZ.js";
import { t as subject } from "./en-COvpF1fH.js";
import { a as termsSubjectOfPack, i as subjectOfPack, r as pageSubjectOfPack, t as bandNamesOfPack } from "./ofPack-DkS8_nGI.js";
import { n as pageSubject$1, t as pageSubject } from "./pages.zh-BBcJQv7N.js";
import { n as termsSubject$1, t as termsSubject } from "./terms.zh-8KvQdkmV.js";
import { t as subject$1 } from "./zh-BwoXNb3g.js";
import { n as deployed, t as defaultPack } from "./deployed-CDLpawhn.js";
import { t as scriptUrl } from "./scriptUrl-Bhmglu3U.js";
import { t as siteConfig } from "./siteConfig-bS6vrj7U.js";
import { shallowRef, watch } from "vue";
// src/locales/overlay.ts
var subjects = {
	zh: subject$1,
	en: subject
};
var pageSubjects = {
	zh: pageSubject,
	en: pageSubject$1
};
var termsSubjects = {
	zh: termsSubject,
	en: termsSubject$1
};
/** The words that the site was built with, to go back to. */
var built = {
	subjects: {
		zh: { ...subject$1 },
		en: { ...subject }
	},
	pages: {
		zh: { ...pageSubject },
		en: { ...pageSubject$1 }
	},
	terms: {
		zh: { ...termsSubject },
		en: { ...termsSubject$1 }
	},
	bands: structuredClone(bandNames)
};
/** Gives an object that others hold the contents of another one. */
function replace(held, contents) {
	for (const key of Object.keys(held)) delete held[key];
	Object.assign(held, contents);
}
/**
* The texts for a configuration and a pack; the words in force and the names of bands change with them. Null stands for
* what the site was built of.
*/
function overlay(base, config, pack) {
	const { lang } = base;
	replace(subjects[lang], pack ? subjectOfPack(pack, lang) : built.subjects[lang]);
	replace(pageSubjects[lang], pack ? pageSubjectOfPack(pack, lang) : built.pages[lang]);
	replace(termsSubjects[lang], pack ? termsSubjectOfPack(pack, lang) : built.terms[lang]);
	replace(bandNames[lang], pack ? bandNamesOfPack(pack, lang) : built.bands[lang]);
	const approval = approvalOf(config, pack);
	return {
		...base,
		site: config.title ? {
			...base.site,
			title: base.local(config.title)
		} : base.site,
		...approval !== void 0 && { map: {
			...base.map,
			approvalEmpty: approval
		} }
	};
}
// src/composables/packWorker.ts?worker&url
var packWorker_default = "/assets/packWorker-DdmNzL-p.js";
// src/composables/deployment.ts
var deployment_exports = /* @__PURE__ */ __exportAll({ deploy: () => deploy });
var faults = shallowRef([]);
/** What could not be used of it, or of a pack. */
var deploymentFaults = faults;
/** @returns what the worker says of a pack; undefined where the reader has ended it */
function ask(request, watching) {
	return new Promise((resolve) => {
		const worker = new Worker(scriptUrl(packWorker_default), { type: "module" });
		const done = (answer) => {
			worker.terminate();
			resolve(answer);
		};
		watching?.signal.addEventListener("abort", () => done(void 0));
		worker.onmessage = ({ data }) => {
			if ("progress" in data) watching?.progress(data.progress);
			else done(data);
		};
		worker.onerror = (event) => {
			event.preventDefault();
			done({ failure: "unreachable" });
		};
		worker.postMessage(request);
	});
}
async function show(request, name, watching) {
	faults.value = faults.value.filter(({ what }) => what !== "pack");
	const answer = await ask(request, watching);
	if (!answer) return void 0;
	if ("pack" in answer) {
		await useDataset().usePack(answer.pack);
		return useDataset().pack ?? void 0;
	}
	const fault = "failure" in answer ? {
		what: "pack",
		name,
		failure: answer.failure,
		problems: []
	} : {
		what: "pack",
		name,
		problems: answer.problems
	};
	faults.value = [...faults.value, fault];
}
/** Keeps the texts of the page in step with pack and configuration, whatever language they are in. */
function followTexts(messages) {
	const dataset = useDataset();
	/** What the texts on show were made of. */
	let made;
	const follow = () => {
		const from = messages.value === made?.texts ? made.from : messages.value;
		made = {
			from,
			texts: overlay(from, deployed.value, dataset.pack)
		};
		messages.value = made.texts;
		document.documentElement.toggleAttribute("data-pack", dataset.pack !== sitePack);
	};
	watch([() => dataset.pack, deployed], follow, { flush: "sync" });
	watch(messages, (now) => now !== made?.texts && follow(), {
		immediate: true,
		flush: "sync"
	});
}
/** Keeps to the languages that the deployer offers. */
function followLanguages(router) {
	const languages = deployed.value.languages?.filter((locale) => locales.includes(locale));
	if (!languages?.length) return;
	document.documentElement.toggleAttribute("data-one-language", languages.length === 1);
	const offered = (locale) => languages.includes(locale);
	const keep = () => {
		const { locale } = router.currentRoute.value.meta;
		if (!locale || offered(locale)) return;
		const other = locale === "en" ? "zh-CN" : "en";
		const { path, query, hash } = router.currentRoute.value;
		const rest = path.slice(localePrefix[locale].length) || "/";
		router.replace({
			path: localePrefix[other] + rest,
			query,
			hash
		});
	};
	watch(router.currentRoute, keep, { immediate: true });
}
/** Reads `config.json` and applies it. Called once, after the page is hydrated. */
async function deploy(messages, router) {
	followTexts(messages);
	const { config: read, fault } = await siteConfig();
	deployed.value = read;
	if (fault) {
		const failure = fault.problems.length ? void 0 : "unreadable";
		console.warn(["config.json", ...fault.problems.map(({ path, problem }) => `${path}: ${problem.en}`)].join("\n"));
		faults.value = [...faults.value, {
			what: "config",
			name: "config.json",
			failure,
			...fault
		}];
	}
	followLanguages(router);
	const { pack } = deployed.value;
	if (pack === void 0) return;
	const url = new URL(pack, new URL("/", location.href)).href;
	defaultPack.value = await show({ url }, pack) ?? sitePack;
}
export { deployment_exports as n, deploymentFaults as t };
