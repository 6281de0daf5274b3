import { un as sitePack } from "../main.mjs";
import { a as termsSubjectOfPack } from "./ofPack-DkS8_nGI.js";
// src/locales/subject/terms.en.ts
var termsSubject$1 = termsSubjectOfPack(sitePack, "en");
// src/locales/subject/terms.zh.ts
var termsSubject = termsSubjectOfPack(sitePack, "zh");
export { termsSubject$1 as n, termsSubject as t };
