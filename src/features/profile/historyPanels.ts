import { computed, type ComputedRef } from 'vue'
import { fillAttribute, fillOf } from '@/charts/fill'
import type { HistoryPanel } from '@/charts/historyFigure'
import { indexPanel, positionPanel } from '@/charts/historyPanels'
import { useMessages } from '@/composables/messages'
import { indexSpans, positionSpans, type Span, type YearOfUnit } from '@/domain/history'
import type { Band } from '@/domain/model'
import { useDataset } from '@/stores/dataset'

/** Index, position and band of a unit over the years, as panels of one chart. */
export function useHistoryPanels(
  history: () => YearOfUnit[],
  bands: () => readonly Band[],
): ComputedRef<HistoryPanel[]> {
  const t = useMessages()
  const dataset = useDataset()

  /** Possible bands as places on an axis of as many rows, highest on top. */
  const bandSpans = (): Span[] =>
    history().map(({ row, known, ...mark }) => {
      const places = row.bands.map((id) => bands().findIndex((band) => band.id === id))
      return { ...mark, range: known.band ? [Math.min(...places), Math.max(...places) + 1] : undefined }
    })

  return computed<HistoryPanel[]>(() => {
    const n = dataset.units.size
    const rowOf = (year: number) => history().find((each) => each.year === year)!.row
    return [
      indexPanel(t.value.measure.index, indexSpans(history()), t.value, 112),
      positionPanel(t.value.measure.position, positionSpans(history()), n, 96),
      {
        label: t.value.measure.band,
        spans: bandSpans(),
        from: 0,
        to: bands().length,
        height: 64,
        ticks: bands().map((band, at) => ({
          value: at + 0.5,
          label: t.value.local(band.name).replace('Very high', 'V. high'),
          line: false,
        })),
        fill: (year) => fillAttribute(fillOf(rowOf(year), 'band', n)),
      },
    ]
  })
}
