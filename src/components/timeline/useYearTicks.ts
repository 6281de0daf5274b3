import { computed } from 'vue'
import { yearAxis } from '@/charts/yearAxis'
import { useMessages } from '@/composables/messages'
import { coverage } from '@/domain/coverage'
import { useDataset } from '@/stores/dataset'

/** Height of a bar where a figure of every unit is known, in units of its drawing. */
const height = 26

/** What stands at each year: how much of it is published, and what breaks the comparison with the year before. */
export function useYearTicks() {
  const t = useMessages()
  const dataset = useDataset()
  return computed(() =>
    yearAxis(dataset.years).columns.map(({ year, gap }) => {
      const edition = dataset.edition(year)
      const known = coverage(dataset.assessment(year))
      const pale = (Math.max(known.rank, known.band, known.index) / known.units) * height
      const marks = [
        edition.methodBreak && {
          kind: 'break',
          sign: '≠',
          text: t.value.timeline.break,
          note: edition.methodBreak,
        },
        edition.renamed && {
          kind: 'renamed',
          sign: '△',
          text: t.value.timeline.renamed,
          note: edition.renamed,
        },
      ].filter((mark) => mark !== undefined)
      return {
        year,
        full: (known.index / known.units) * height,
        pale,
        marks,
        /** What is to be said of years without an edition right before. */
        gap: gap && t.value.timeline.gap(gap),
        title: t.value.timeline.coverage(known.index, known.rank, known.band, known.units),
      }
    }),
  )
}
