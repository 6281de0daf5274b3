// src/dataset/bundledCases.ts
/** The file as it is, for the checks. */
var bundledCasesFile = {
	year: null,
	kinds: [],
	sections: [],
	boxes: []
};
/** The boxes of the report (2022), as they ship with the atlas. Checked by `npm run data:check`. */
function bundledCases() {
	return bundledCasesFile;
}
export { bundledCases as t };
