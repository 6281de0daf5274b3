import { un as sitePack } from "../main.mjs";
import { i as subjectOfPack } from "./ofPack-DkS8_nGI.js";
// src/locales/subject/en.ts
var subject = subjectOfPack(sitePack, "en");
export { subject as t };
