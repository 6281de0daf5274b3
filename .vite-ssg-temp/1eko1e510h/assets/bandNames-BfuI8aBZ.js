import { un as sitePack } from "../main.mjs";
import { n as bandsOfPack } from "./ofPack-DkS8_nGI.js";
// src/locales/bandNames.ts
/** Names of the bands in force, by language: those of the reports unless a pack brings others (see `overlay.ts`). */
var bandNames = bandsOfPack(sitePack);
/** Bands by their ids in words of a language; what is no id stays as it is. */
function bandsIn(lang, ids) {
	const names = bandNames[lang];
	return (Array.isArray(ids) ? ids : [ids]).map((id) => names[String(id)] ?? String(id));
}
export { bandsIn as n, bandNames as t };
