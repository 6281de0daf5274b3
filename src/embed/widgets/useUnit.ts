import { computed, type ComputedRef } from 'vue'
import type { Unit } from '@/domain/model'
import { useDataset } from '@/stores/dataset'
import { useView } from '@/stores/view'

/** The unit that a widget speaks of: the last one chosen, else the first of all. */
export function useUnit(): ComputedRef<Unit> {
  const dataset = useDataset()
  const view = useView()
  return computed(() => dataset.unit(view.selected ?? dataset.units.keys().next().value!))
}
