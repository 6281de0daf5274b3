import { Ft as useMessages, It as useNames, Lt as useDataset, bt as useView } from "../main.mjs";
// src/components/picture/pageContext.ts
/** The moment of the page, asked for when a picture is made. */
function usePageContext() {
	const t = useMessages();
	const nameOf = useNames();
	const dataset = useDataset();
	const view = useView();
	return () => ({
		facts: dataset,
		t: t.value,
		nameOf,
		pack: dataset.pack,
		defaultYear: dataset.defaultYear,
		parse: view.parse
	});
}
export { usePageContext as t };
