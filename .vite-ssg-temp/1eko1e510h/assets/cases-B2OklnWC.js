// src/domain/cases.ts
/** The whole title as the contents print it, with the kind or the unit's name before the colon. */
function printedTitle(box, book, units) {
	if (box.kind === "development") return box.title;
	const before = box.kind === "region" ? units.find(({ id }) => id === box.unit)?.fullName : book.kinds.find(({ id }) => id === box.kind)?.name.zh;
	return before === void 0 ? box.title : `${before}：${box.title}`;
}
/** The boxes about a unit or a city; `cities` adds those of a unit's cities. In the order of the report. */
function casesOf(book, id, cities = true) {
	return book.boxes.filter((box) => box.city === id || box.unit === id && (cities || box.city === void 0));
}
/** The section a box stands in: that of its kind, and of its region where the kind has one for each. */
function sectionOf(book, box) {
	return book.sections.find((section) => section.kind === box.kind && (section.region === void 0 || section.region === box.region));
}
/** The boxes that pass every filter, in the order of the report; a unit's include those of its cities. */
function filterCases(book, { region, unit, kind }) {
	return (unit ? casesOf(book, unit) : book.boxes).filter((box) => (!region || box.region === region) && (!kind || box.kind === kind));
}
export { sectionOf as i, filterCases as n, printedTitle as r, casesOf as t };
