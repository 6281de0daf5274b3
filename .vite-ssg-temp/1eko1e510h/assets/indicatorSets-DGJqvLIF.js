import { defineStore } from "pinia";
import { computed, markRaw, shallowRef } from "vue";
// src/stores/indicatorSets.ts
/** The reader's own indicator sets. They live in this tab only, unless whoever adds them keeps them elsewhere too. */
var useIndicatorSets = defineStore("indicatorSets", () => {
	const sets = shallowRef([]);
	/** Adds a set, or puts it in the place of the one that has its id. */
	function add(set) {
		sets.value = [...sets.value.filter(({ id }) => id !== set.id), markRaw(set)];
	}
	function remove(id) {
		sets.value = sets.value.filter((set) => set.id !== id);
	}
	return {
		sets: computed(() => sets.value),
		add,
		remove
	};
});
export { useIndicatorSets as t };
