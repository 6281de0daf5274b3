// src/composables/siteConfig.ts
/** Bytes of `config.json` at most; a script of the wall in it takes a tenth. */
var most = 1e6;
/** Milliseconds after which the site goes on without `config.json`. */
var patience = 8e3;
var tooLong = {
	path: "config.json",
	problem: {
		zh: "超过 1 MB，请只保留设置",
		en: "larger than 1 MB; keep settings only"
	}
};
async function problemsOf(error) {
	const [{ DatasetError }, { ImportError }, { importProblem }] = await Promise.all([
		import("./problems-Dz3tAUdH.js").then((n) => n.a),
		import("./model-BZ_M7VVZ.js").then((n) => n.i),
		import("./importProblem-DWCEzXT4.js")
	]);
	if (error instanceof DatasetError) return error.problems;
	return error instanceof ImportError ? [importProblem("config.json", error)] : [];
}
async function read() {
	let response;
	try {
		response = await fetch(`/config.json`, { signal: AbortSignal.timeout(patience) });
	} catch {
		return { config: {} };
	}
	if (!response.ok || /html/.test(response.headers.get("Content-Type") ?? "")) return { config: {} };
	const [{ parseConfig }, { parseJson }, { boundedBytes }] = await Promise.all([
		import("./config-Cu78WJ4s.js").then((n) => n.n),
		import("./json-CJNRVnsQ.js"),
		import("./boundedBytes-9ikSYNKU.js")
	]);
	try {
		const bytes = await boundedBytes(response, most);
		if (!bytes) return {
			config: {},
			fault: { problems: [tooLong] }
		};
		const { config, problems } = parseConfig(parseJson(new TextDecoder().decode(bytes)));
		return problems.length ? {
			config,
			fault: { problems }
		} : { config };
	} catch (error) {
		return {
			config: {},
			fault: { problems: await problemsOf(error) }
		};
	}
}
var reading;
/** `config.json` beside the pages, read once for the whole visit; empty where it, or what checks it, can't be had. */
var siteConfig = () => reading ??= read().catch(() => ({ config: {} }));
export { siteConfig as t };
