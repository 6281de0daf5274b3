// src/features/make/visit.ts
var KEY = "gov-service-atlas:make";
/** Keeps a draft for this visit. @throws where the device refuses */
function keepDraft(draft) {
	sessionStorage.setItem(KEY, JSON.stringify(draft));
}
/** The draft that this visit has kept, as text; null for none, and where storage is denied. */
function keptDraft() {
	try {
		return sessionStorage.getItem(KEY);
	} catch {
		return null;
	}
}
function forgetDraft() {
	try {
		sessionStorage.removeItem(KEY);
	} catch {}
}
export { keepDraft as n, keptDraft as r, forgetDraft as t };
