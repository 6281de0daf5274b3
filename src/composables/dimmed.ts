import { computed, type ComputedRef } from 'vue'
import type { UnitId } from '@/domain/model'
import { useDataset } from '@/stores/dataset'
import { useView } from '@/stores/view'

/** Units outside the region in focus or of none of the bands filtered for. */
export function useDimmed(): ComputedRef<ReadonlySet<UnitId>> {
  const dataset = useDataset()
  const view = useView()
  return computed(() => {
    const { region, bands } = view.state
    const members = region ? dataset.region(region).members : undefined
    const outside = new Set<UnitId>()
    for (const [id, row] of view.assessment.units) {
      const inRegion = !members || members.includes(id)
      const inBands = !bands.length || row.bands.some((band) => bands.includes(band))
      if (!inRegion || !inBands) outside.add(id)
    }
    return outside
  })
}
