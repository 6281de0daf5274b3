// src/composables/scriptUrl.ts
/** Lets through scripts of this site only. */
function ownScript(url) {
	if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`Not a script of this site · 不是本站的脚本：${url}`);
	return url;
}
var policy;
/**
* The address of a worker in the form that browsers with Trusted Types demand; elsewhere the address itself. The
* policy is named `atlas` in the Content-Security-Policy.
* @throws TypeError for an address of another origin
*/
function scriptUrl(url) {
	const factory = globalThis.trustedTypes;
	if (!factory) return ownScript(url);
	policy ??= factory.createPolicy("atlas", { createScriptURL: ownScript });
	return policy.createScriptURL(url);
}
export { scriptUrl as t };
