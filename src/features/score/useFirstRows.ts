import { computed, shallowRef } from 'vue'

/** Rows of a table of weights that are shown at first. */
export const firstRows = 12

/** The first of many rows until the reader asks for all. */
export function useFirstRows<Row>(rows: () => readonly Row[], first: number) {
  const isAll = shallowRef(false)
  return {
    shown: computed(() => (isAll.value ? rows() : rows().slice(0, first))),
    hidden: computed(() => (isAll.value ? 0 : Math.max(0, rows().length - first))),
    showAll: () => (isAll.value = true),
  }
}
