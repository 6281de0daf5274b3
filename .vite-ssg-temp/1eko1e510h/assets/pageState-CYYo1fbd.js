import { bt as useView, kt as onHydrated, xt as queryText } from "../main.mjs";
import { computed, shallowRef, watch } from "vue";
import { useRoute } from "vue-router";
// src/composables/pageState.ts
/** The slug of the page's address; stays as it was while the reader is already on the way to another page. */
function usePageSlug() {
	const route = useRoute();
	const own = route.meta.page;
	const read = () => String(route.params.slug ?? "");
	const slug = shallowRef(read());
	watch(read, (next) => {
		if (route.meta.page === own) slug.value = next;
	});
	return slug;
}
/**
* Tells `apply` the page's query once it is mounted, so that the prerendered page is hydrated as it stands, and each
* time the address changes; not what belongs to another page that the reader is already on the way to.
*/
function usePageQuery(apply) {
	const route = useRoute();
	const own = route.meta.page;
	onHydrated(() => {
		apply(route.query);
		watch(() => route.query, (query) => {
			if (route.meta.page === own) apply(query);
		});
	});
}
/**
* The year of a page that has an opening year of its own, which holds until `?year=` is read. A bad one lands on the
* nearest year, or on the opening year where it is no year at all, with a notice.
*/
function usePageYear(opening) {
	const view = useView();
	const chosen = shallowRef();
	usePageQuery((query) => {
		const given = queryText(query, "year") !== void 0;
		view.apply(query, given ? opening() : void 0);
		chosen.value = given ? view.state.year : void 0;
	});
	return {
		year: computed(() => chosen.value ?? opening()),
		query: computed(() => {
			return chosen.value === void 0 ? {} : { year: String(chosen.value) };
		})
	};
}
export { usePageSlug as n, usePageYear as r, usePageQuery as t };
