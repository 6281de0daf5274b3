import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { a as serialise } from "./tree-C1bPC4cn.js";
// src/composables/exportFile.ts
var exportFile_exports = /* @__PURE__ */ __exportAll({
	TooLargeError: () => TooLargeError,
	pngBlob: () => pngBlob,
	shareFile: () => shareFile,
	svgBlob: () => svgBlob
});
/** A picture that the browser can't draw at this scale. */
var TooLargeError = class extends Error {};
var svgBlob = ({ svg }) => new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${serialise(svg)}`], { type: "image/svg+xml" });
/** Longest side that browsers draw. */
var longest = 16384;
/**
* The picture as PNG, drawn by the browser itself.
* @param scale pixels a unit, 1…4
* @throws TooLargeError where the browser's canvas is too small for it
*/
async function pngBlob(picture, scale) {
	const [width, height] = [picture.width * scale, picture.height * scale];
	if (Math.max(width, height) > longest) throw new TooLargeError();
	const url = URL.createObjectURL(svgBlob(picture));
	try {
		const image = new Image(width, height);
		image.src = url;
		await image.decode();
		const canvas = Object.assign(document.createElement("canvas"), {
			width,
			height
		});
		const context = canvas.getContext("2d");
		if (!context) throw new TooLargeError();
		context.drawImage(image, 0, 0, width, height);
		if (context.getImageData(width - 1, height - 1, 1, 1).data[3] !== 255) throw new TooLargeError();
		const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
		if (!blob) throw new TooLargeError();
		return blob;
	} finally {
		URL.revokeObjectURL(url);
	}
}
/** Hands a file with its link to the system's share sheet; the link alone where files aren't taken. */
async function shareFile(file, title, url) {
	const whole = {
		files: [file],
		title,
		text: title,
		url
	};
	await navigator.share(navigator.canShare?.(whole) ? whole : {
		title,
		url
	});
}
export { exportFile_exports as t };
