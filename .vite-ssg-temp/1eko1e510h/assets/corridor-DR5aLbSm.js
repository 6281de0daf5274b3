import { Ut as shownScale, b as isOpen, h as yearAxis } from "../main.mjs";
// src/charts/indexAxis.ts
/** The vertical axis of indices, best at the top. */
function indexAxis() {
	const [low, high] = shownScale.axis;
	return shownScale.better === "lower" ? {
		from: low,
		to: high
	} : {
		from: high,
		to: low
	};
}
/** What is written on that axis: its best end and the band limits. */
var indexTicks = () => [indexAxis().from, ...[...shownScale.limits].reverse()];
// src/domain/history.ts
var markOf = ({ year, methodBreak, renamed }) => ({
	year,
	methodBreak,
	renamed
});
/** Whether bounds of an index or a mean say anything: not (all but) the whole scale. */
var says = ({ lo, hi }) => lo >= .01 || hi <= 99.99;
/**
* A unit in every edition, oldest first.
* @throws RangeError for a unit that an assessment does not hold
*/
function unitHistory(id, editions, assessmentOf) {
	return editions.map((edition) => {
		const { units } = assessmentOf(edition.year);
		const row = units.get(id);
		if (!row) throw new RangeError(`No unit ${id} in ${edition.year}`);
		const known = {
			index: says(row.index),
			band: row.bands.length < edition.bands.length,
			position: !isOpen(row, units.size)
		};
		return {
			...markOf(edition),
			row,
			known
		};
	});
}
/**
* A region in every edition, oldest first.
* @throws RangeError for a region that an assessment does not hold
*/
function regionHistory(id, editions, assessmentOf) {
	return editions.map((edition) => {
		const group = assessmentOf(edition.year).regions.get(id);
		if (!group) throw new RangeError(`No region ${id} in ${edition.year}`);
		return {
			...markOf(edition),
			group
		};
	});
}
/** The newest year whose mean is known to a point of the scale; the newest of all where there is none. */
function newestMeanYear(history) {
	const newest = history.filter(({ group: { mean } }) => mean.hi - mean.lo <= 1).at(-1) ?? history.at(-1);
	if (!newest) throw new RangeError("No edition.");
	return newest.year;
}
var span = (mark, known, range) => ({
	year: mark.year,
	methodBreak: mark.methodBreak,
	renamed: mark.renamed,
	range: known ? range : void 0
});
/** Bounds of the index by year. */
var indexSpans = (history) => history.map((each) => span(each, each.known.index, [each.row.index.lo, each.row.index.hi]));
/** Bounds of the position by year. */
var positionSpans = (history) => history.map((each) => span(each, each.known.position, each.row.position));
/** Bounds of a region's mean by year. */
var meanSpans = (history) => history.map((each) => span(each, says(each.group.mean), [each.group.mean.lo, each.group.mean.hi]));
// src/charts/corridor.ts
/** Room left free at both sides of a change of method. */
var breakRoom = 3;
/** Least height of a bar, so that narrow bounds stay visible. */
var leastHeight = 2;
var round = (value) => Math.round(value * 10) / 10;
/** Vertical place of a value; what lies beyond the scale ends at its edge. */
function yOf(value, { top, height, from, to }) {
	const share = (value - from) / (to - from);
	return round(top + height * Math.min(1, Math.max(0, share)));
}
function corridor(spans, frame) {
	const marks = {
		dots: [],
		bars: [],
		line: "",
		bridge: "",
		gaps: []
	};
	let before;
	const { columns } = yearAxis(spans.map(({ year }) => year));
	spans.forEach(({ year, range, methodBreak }, at) => {
		const { left: columnsBefore, gap } = columns[at];
		const left = frame.x + frame.step * columnsBefore;
		if (!range) {
			const open = marks.gaps.at(-1);
			if (open && round(open.x + open.width) === round(left) && !methodBreak) {
				open.width = round(open.width + frame.step);
				open.years.push(year);
			} else marks.gaps.push({
				x: round(left),
				width: round(frame.step),
				years: [year]
			});
			return;
		}
		if (range[0] === range[1]) {
			const dot = {
				x: round(left + frame.step / 2),
				y: yOf(range[0], frame)
			};
			marks.dots.push({
				year,
				value: range[0],
				...dot
			});
			if (before?.at === at - 1 && !gap) {
				const segment = `M${before.x} ${before.y}L${dot.x} ${dot.y}`;
				if (methodBreak) marks.bridge += segment;
				else marks.line += segment;
			}
			before = {
				at,
				...dot
			};
			return;
		}
		const [a, b] = [yOf(range[0], frame), yOf(range[1], frame)];
		const start = round(left + (methodBreak ? breakRoom : 0));
		const end = round(left + frame.step - (spans[at + 1]?.methodBreak ? breakRoom : 0));
		const height = Math.max(round(Math.abs(a - b)), leastHeight);
		const y = round(Math.min(Math.min(a, b), frame.top + frame.height - leastHeight));
		marks.bars.push({
			year,
			x: start,
			y,
			width: round(end - start),
			height
		});
	});
	return marks;
}
export { newestMeanYear as a, unitHistory as c, meanSpans as i, indexAxis as l, yOf as n, positionSpans as o, indexSpans as r, regionHistory as s, corridor as t, indexTicks as u };
