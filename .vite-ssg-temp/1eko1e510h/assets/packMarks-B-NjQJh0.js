// src/dataset/packMarks.ts
/** Units without a shape: those whose place the pack gives, and those of which nobody says where they lie. */
function bareUnits({ dataset, shapes, anchored }) {
	const drawn = new Set(shapes.map(({ id }) => id));
	const places = new Set(anchored);
	const bare = dataset.units.filter(({ id }) => !drawn.has(id));
	return {
		placed: bare.filter(({ id }) => places.has(id)),
		unplaced: bare.filter(({ id }) => !places.has(id))
	};
}
/** What the map of a pack is drawn from, see `charts/map/territory.ts`. */
function territoryOf(pack) {
	const { placed, unplaced } = bareUnits(pack);
	return {
		shapes: pack.shapes,
		marks: placed.map(({ id, anchor }) => ({
			id,
			at: anchor
		})),
		unplaced: unplaced.map(({ id }) => id)
	};
}
export { territoryOf as n, bareUnits as t };
