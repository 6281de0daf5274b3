import { n as viewPicture } from "./viewPicture-o3z36-MU.js";
import { i as storyOf } from "./rankingFigure-BFUiNOSa.js";
import { t as loadPictureContext } from "./pictureContext-PDvE1sEO.js";
// src/features/share/drawPicture.ts
/** The view and the part of it that come nearest to a widget. */
function sceneOf({ widget, year, measure, units, region, unit, ownRegion }) {
	if (widget === "province" || widget === "timeline") return [{
		kind: "province",
		id: unit,
		year
	}, "history"];
	if (widget === "region") return [{
		kind: "region",
		id: ownRegion,
		year
	}, "members"];
	return [{
		kind: "overview",
		year,
		measure,
		units,
		region,
		bands: []
	}, widget === "ranking" ? "ranking" : "map"];
}
/** The picture and, where it holds figures of the reader's, the line that names their file. @throws TypeError where the map can't be had */
async function drawPicture(still, pageContext) {
	const context = {
		...await loadPictureContext(pageContext),
		link: still.link
	};
	const [view, part] = sceneOf(still);
	const { files, source } = storyOf(view, context, part === "history");
	return {
		picture: viewPicture(view, part, context),
		...files.length && { source }
	};
}
export { drawPicture };
