var findings_default = {
	statements: [],
	themes: [],
	findings: []
};
var series_default = {
	topics: [],
	dimensions: [],
	remarks: [],
	chapters: {
		"year": null,
		"source": null,
		"list": []
	}
};
export { findings_default as n, series_default as t };
