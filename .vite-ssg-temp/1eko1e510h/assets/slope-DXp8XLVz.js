import { h as yearAxis, m as GAP_WIDTH } from "../main.mjs";
// src/charts/slope.ts
var laneWidth = 15;
var labelHeight = 15;
/** Vertical place of a position 1…n in the frame. */
function slopeY(place, n, { top, bottom, height }) {
	return top + (place - 1) / Math.max(1, n - 1) * (height - top - bottom);
}
var exact = ([best, worst]) => best === worst;
var open = ([best, worst], n) => best === 1 && worst === n;
/**
* @param editions every edition, ascending, and whether the method changed against the one before
* @param years those on show, ascending
* @param n number of units
*/
function slopeChart(tracks, years, editions, n, frame) {
	const span = frame.width - frame.left - frame.right;
	const order = editions.map((edition) => edition.year);
	const axis = yearAxis(years, order);
	const pitch = span / axis.width;
	const width = Math.min(laneWidth, pitch / (tracks.length + 1));
	const centre = (at) => frame.left + pitch * (axis.columns[at].left + .5);
	const lane = (at, series) => centre(at) + (series - (tracks.length - 1) / 2) * width;
	const y = (place) => slopeY(place, n, frame);
	const half = (y(2) - y(1)) / 2;
	/** Whether the method changed after one year and up to another. */
	const brokenBetween = (from, to) => editions.some(({ year, broken }) => broken && year > from && year <= to);
	const columns = years.map((year, at) => ({
		x: centre(at),
		year,
		broken: at > 0 && brokenBetween(years[at - 1], year),
		open: tracks.every((track) => open(track.places[at], n))
	}));
	const series = tracks.map(({ id, places }, index) => {
		const spots = places.map((place, at) => ({
			place,
			at,
			x: lane(at, index)
		}));
		const links = spots.slice(1).flatMap(({ place, at, x }) => {
			const before = spots[at - 1];
			const [from, to] = [years[at - 1], years[at]];
			if (!(order.indexOf(to) - order.indexOf(from) === 1 && !axis.columns[at].gap) || !exact(place) || !exact(before.place)) return [];
			return [{
				path: `M${before.x.toFixed(1)} ${y(before.place[0]).toFixed(1)}L${x.toFixed(1)} ${y(place[0]).toFixed(1)}`,
				broken: brokenBetween(from, to)
			}];
		});
		return {
			id,
			points: spots.filter(({ place }) => exact(place)).map(({ place, at, x }) => ({
				x,
				at,
				y: y(place[0])
			})),
			bars: spots.filter(({ place }) => !exact(place) && !open(place, n)).map(({ place, at, x }) => ({
				x,
				at,
				y: y(place[0]) - half,
				height: y(place[1]) - y(place[0]) + 2 * half
			})),
			links
		};
	});
	placeLabels(series, (at) => lane(at, tracks.length - 1) + 11);
	return {
		columns,
		gaps: axis.columns.flatMap(({ gap, left }) => gap ? [{
			x: frame.left + pitch * (left - GAP_WIDTH / 2),
			years: gap
		}] : []),
		ticks: [.../* @__PURE__ */ new Set([
			1,
			8,
			16,
			24,
			n
		])].filter((place) => place <= n).map((place) => ({
			place,
			y: y(place)
		})),
		series,
		lane,
		breaks: columns.filter((column) => column.broken).map((column) => column.x - pitch / 2)
	};
}
/** Names of one column are spread downwards until they are clear of each other. */
function placeLabels(series, xOf) {
	const named = series.filter((each) => each.points.length);
	const last = (each) => each.points.at(-1);
	const lowest = /* @__PURE__ */ new Map();
	for (const each of [...named].sort((a, b) => last(a).y - last(b).y)) {
		const { at, y } = last(each);
		const free = (lowest.get(at) ?? -Infinity) + labelHeight;
		const place = Math.max(y, free);
		lowest.set(at, place);
		each.label = {
			x: xOf(at),
			y: place
		};
	}
}
/** Outline of the mark of the nth series around a point: circle, square, diamond, triangle up, triangle down. */
function markPath(series, x, y, r = 5) {
	const at = (dx, dy) => `${(x + dx * r).toFixed(1)} ${(y + dy * r).toFixed(1)}`;
	const polygon = (corners) => `M${corners.map(([dx, dy]) => at(dx, dy)).join("L")}z`;
	switch (series % 5) {
		case 1: return polygon([
			[-.9, -.9],
			[.9, -.9],
			[.9, .9],
			[-.9, .9]
		]);
		case 2: return polygon([
			[0, -1.3],
			[1.3, 0],
			[0, 1.3],
			[-1.3, 0]
		]);
		case 3: return polygon([
			[0, -1.2],
			[1.15, .9],
			[-1.15, .9]
		]);
		case 4: return polygon([
			[0, 1.2],
			[1.15, -.9],
			[-1.15, -.9]
		]);
		default: return `M${at(-1, 0)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
	}
}
function pairChart(shifts, n, frame) {
	const y = (place) => slopeY(place, n, frame);
	const side = (read) => {
		const places = /* @__PURE__ */ new Map();
		for (const shift of shifts) {
			const place = read(shift);
			if (exact(place)) places.set(place[0], [...places.get(place[0]) ?? [], shift.id]);
		}
		return [...places].sort(([a], [b]) => a - b).map(([place, ids]) => ({
			y: y(place),
			place,
			ids
		}));
	};
	const [x1, x2] = [frame.left, frame.width - frame.right];
	return {
		lines: shifts.filter(({ then, now }) => exact(then) && exact(now)).map(({ id, then, now }) => ({
			id,
			path: `M${x1} ${y(then[0]).toFixed(1)}L${x2} ${y(now[0]).toFixed(1)}`,
			rising: now[0] < then[0],
			falling: now[0] > then[0]
		})),
		left: side((shift) => shift.then),
		right: side((shift) => shift.now)
	};
}
export { pairChart as n, slopeChart as r, markPath as t };
