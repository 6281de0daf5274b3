import { computed, type ComputedRef } from 'vue'
import type { RegionId, UnitId } from '@/domain/model'
import { useDataset } from '@/stores/dataset'
import { useView } from '@/stores/view'

/** The same set each time, so that what shows all units sees no change. */
const none: ReadonlySet<UnitId> = new Set()

/** Units outside the region in focus, or outside `pointed` while that says one, or of none of the bands filtered for. */
export function useDimmed(pointed?: () => RegionId | null): ComputedRef<ReadonlySet<UnitId>> {
  const dataset = useDataset()
  const view = useView()
  return computed(() => {
    const { bands } = view.state
    const region = pointed?.() ?? view.state.region
    if (!region && !bands.length) return none
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
