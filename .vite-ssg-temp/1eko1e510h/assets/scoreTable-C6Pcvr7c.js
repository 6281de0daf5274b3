import { v as toNumber } from "./score.zh-CAm2I5gS.js";
import { c as leaves, p as weightOf } from "./model-CxvD97Sh.js";
import { t as writeScheme } from "./schemeFile-pDLISLr-.js";
import { l as positionText, p as byPosition, u as scoreText } from "./scoreFill-datRobHB.js";
// src/features/score/scoreTable.ts
/** A table of the reader's as a source. */
var ownFile = (file) => ({
	id: "own",
	title: {
		zh: file,
		en: file
	},
	publisher: {
		zh: "本机数据",
		en: "Own data"
	},
	reliability: "own"
});
/** What is known of each indicator in each place: the facts that the scores rest on, each with its own source. */
function valueColumns({ set, preparation }, nodeName, p) {
	const { root, places, values, provenance } = set;
	const estimated = new Set(preparation.estimates.map(({ place, indicator }) => `${place}\n${indicator}`));
	const rowAt = new Map(places.map(({ id }, index) => [id, index]));
	const file = provenance.kind === "own" ? ownFile(provenance.file) : void 0;
	return leaves(root).map(({ id }) => ({
		id,
		label: nodeName(id),
		numeric: true,
		text({ place }) {
			const at = rowAt.get(place);
			const [lo = NaN, hi = NaN] = [values.get(id)?.lo[at], values.get(id)?.hi[at]];
			if (Number.isNaN(lo)) return "";
			const value = lo === hi ? String(lo) : `${lo}–${hi}`;
			return estimated.has(`${place}\n${id}`) ? p.ranking.estimate(value) : value;
		},
		ownSource: () => file,
		explain: ({ place }) => provenance.kind === "bundled" ? provenance.explain.get(place)?.get(id) : void 0
	}));
}
/** The scheme in words of the data: what makes the scores again. */
function schemeOf({ set, scheme, shares, blocked }, nodeName) {
	return {
		set: set.id,
		scheme: writeScheme(scheme),
		weights: leaves(set.root).map((leaf) => {
			const share = shares.get(leaf.id);
			return {
				id: leaf.id,
				name: nodeName(leaf.id),
				weight: weightOf(leaf, scheme),
				share: share ? toNumber(share) : 0
			};
		}),
		unscored: blocked.map(({ place }) => place)
	};
}
/** The ranking as a file: what the page shows, marked as simulated, and behind it the facts that it was made of. */
function scoreTable(scoring, texts, { pinned, nodeName, p }) {
	const { set, scores } = scoring;
	const { ranking: say } = p;
	const column = (id, label, text) => ({
		id,
		label,
		text,
		numeric: true,
		simulated: true
	});
	const optional = (present, ...columns) => present ? columns : [];
	return {
		caption: say.caption,
		file: `simulated-${set.id}`,
		columns: [
			{
				id: "place",
				label: say.place,
				text: ({ place }) => texts.name(place)
			},
			{
				id: "id",
				label: say.code,
				text: ({ place }) => place
			},
			column("position", say.position, positionText),
			...optional(scores.every(({ dense }) => dense !== void 0), column("dense", say.dense, ({ dense }) => String(dense))),
			column("score", say.score, scoreText),
			...optional(set.bands, column("band", say.band, texts.band)),
			column("range", say.range, ({ place }) => texts.range(place)),
			column("reach", say.reach, ({ place }) => texts.reach(place)),
			...optional(pinned, column("pinned", say.pinned, ({ place }) => texts.pinned(place))),
			...optional(texts.printed, {
				id: "printed",
				label: say.printed(texts.printed?.year ?? 0),
				text: ({ place }) => texts.printedBand(place),
				explain: ({ place }) => texts.printedKey(place)
			}),
			...valueColumns(scoring, nodeName, p)
		],
		rows: byPosition(scores),
		about: schemeOf(scoring, nodeName)
	};
}
export { scoreTable };
