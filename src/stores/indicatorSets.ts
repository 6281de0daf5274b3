import { defineStore } from 'pinia'
import { computed, markRaw, shallowRef } from 'vue'
import type { IndicatorSet } from '@/domain/score/model'

/** The reader's own indicator sets. They live in this tab only, unless whoever adds them keeps them elsewhere too. */
export const useIndicatorSets = defineStore('indicatorSets', () => {
  const sets = shallowRef<readonly IndicatorSet[]>([])

  /** Adds a set, or puts it in the place of the one that has its id. */
  function add(set: IndicatorSet): void {
    sets.value = [...sets.value.filter(({ id }) => id !== set.id), markRaw(set)]
  }

  function remove(id: string): void {
    sets.value = sets.value.filter((set) => set.id !== id)
  }

  return { sets: computed(() => sets.value), add, remove }
})
