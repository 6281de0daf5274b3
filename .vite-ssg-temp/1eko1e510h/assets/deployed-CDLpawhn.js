import { un as sitePack } from "../main.mjs";
import { shallowRef } from "vue";
// src/composables/deployed.ts
/** What the deployer has set, as far as it is known and valid; empty before it is loaded. */
var deployed = shallowRef({});
/** The pack that the site shows by itself: the one it is built of, or the deployer's, once that is on show. */
var defaultPack = shallowRef(sitePack);
export { deployed as n, defaultPack as t };
