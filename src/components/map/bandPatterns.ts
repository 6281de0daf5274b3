import { fillOf, shownMeasures, type Fill } from '@/charts/fill'
import { useDataset } from '@/stores/dataset'

/** Grounds of the bands of all years: a change of year finds them in place. */
export function useBandPatterns(): Fill[] {
  const dataset = useDataset()
  return dataset.years.flatMap((year) => {
    const { units } = dataset.assessment(year)
    return [...units.values()].map((row) => fillOf(row, shownMeasures()[0]!, units.size))
  })
}
