import { computed, type ComputedRef } from 'vue'
import { concernsCities, shownSources } from '@/domain/shownSources'
import { ownNote } from '@/locales/sourceNote'
import { useDataset } from '@/stores/dataset'
import { useView } from '@/stores/view'
import { useMessages } from './messages'

/**
 * What the year in view rests on, to stand above its sentence: title of the report, where anything of it is published,
 * and the reader's own files, where they hold figures of it.
 */
export function useShownReports(): ComputedRef<string[]> {
  const t = useMessages()
  const dataset = useDataset()
  const view = useView()
  return computed(() => {
    const { reports, files } = shownSources(
      [view.edition],
      dataset.sources,
      (claim) => !concernsCities(claim, dataset.cities),
    )
    return [...reports.map(({ report }) => t.value.reportTitle(report)), ownNote(files, t.value)].filter(
      Boolean,
    )
  })
}
