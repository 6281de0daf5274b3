import { un as sitePack } from "../main.mjs";
import { r as pageSubjectOfPack } from "./ofPack-DkS8_nGI.js";
// src/locales/subject/pages.en.ts
var pageSubject$1 = pageSubjectOfPack(sitePack, "en");
// src/locales/subject/pages.zh.ts
var pageSubject = pageSubjectOfPack(sitePack, "zh");
export { pageSubject$1 as n, pageSubject as t };
