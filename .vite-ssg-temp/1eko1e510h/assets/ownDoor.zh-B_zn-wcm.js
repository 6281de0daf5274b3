// src/locales/pages/ownDoor.en.ts
var messages$1 = {
	dropHere: "Let go to read it, on this device only",
	open: "Open own data",
	hint: "XLSX, XLS, ODS, CSV, JSON: read on this device only, never uploaded."
};
// src/locales/pages/ownDoor.zh.ts
/** What the page says while a file is held over it, before the rest of own data is loaded. */
var messages = {
	dropHere: "松开即读取，只在这台设备上读",
	open: "打开本机数据",
	hint: "XLSX、XLS、ODS、CSV、JSON，只在这台设备上读，不上传。"
};
export { messages$1 as n, messages as t };
