import { defineAsyncComponent, hydrateOnVisible } from "vue";
// src/components/base/nearView.ts
/**
* A part of a page that is prerendered like the rest, but whose program and facts are fetched only when it comes near
* the view, where the browser can tell.
*/
function nearView(loader) {
	return defineAsyncComponent({
		loader,
		hydrate: "IntersectionObserver" in globalThis ? hydrateOnVisible({ rootMargin: "600px" }) : void 0
	});
}
export { nearView as t };
