import { un as sitePack } from "../main.mjs";
import { i as subjectOfPack } from "./ofPack-DkS8_nGI.js";
// src/locales/subject/zh.ts
var subject = subjectOfPack(sitePack, "zh");
export { subject as t };
