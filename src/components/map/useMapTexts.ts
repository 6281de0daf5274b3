import { computed, type ComputedRef } from 'vue'
import { useMessages, useNames } from '@/composables/messages'
import type { Assessment, UnitId } from '@/domain/model'
import { useDataset } from '@/stores/dataset'

/** What every map of the areas needs beside its own fills: their names, words for them, a ground for the unassessed. */
export function useMapTexts() {
  const t = useMessages()
  const nameOf = useNames()
  const dataset = useDataset()

  /** What an area is that was not assessed; nothing for a unit. */
  function statusOf(id: UnitId): string | undefined {
    const area = dataset.areas.get(id)
    return area && t.value.kind[area.status]
  }

  return {
    /** A new function with each language, so that the map's labels follow it. */
    mapNames: computed(() => {
      void t.value
      return (id: UnitId) => nameOf(id)
    }) as ComputedRef<(id: UnitId) => string>,
    statusOf,
    /** An area in a year, in words, for the live region. */
    describe(id: UnitId, assessment: Assessment): string {
      const row = assessment.units.get(id)
      if (row)
        return t.value.map.area(
          nameOf(id),
          t.value.bands(row.bands),
          t.value.interval(row.index),
          t.value.positionRange(row.position),
        )
      return [nameOf(id), statusOf(id)].filter(Boolean).join(', ')
    },
    /** Fills of the units, completed by those of the areas that were not assessed. */
    withAreas(fills: Iterable<[UnitId, string]>): Map<UnitId, string> {
      return new Map([...fills, ...[...dataset.areas.keys()].map((id) => [id, 'var(--unassessed)'] as const)])
    },
  }
}

/** Nothing dimmed; always the same set, so that a map does not take it for a change. */
export const nobody: ReadonlySet<UnitId> = new Set()
