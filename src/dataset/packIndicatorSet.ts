import { leaves, valueColumns, type Indicator, type IndicatorSet } from '@/domain/score/model'
import type { Pack } from './pack'

/** The indicators of an assessed year as a set for scoring; undefined where the pack has none of that year. */
export function packIndicatorSet(
  { dataset, indicators, title, publisher }: Pack,
  year: number,
): IndicatorSet | undefined {
  const table = indicators?.tables.get(year)
  if (!indicators || !table) return undefined
  const rows = new Map(table.rows.map((row) => [row[0], row]))
  return {
    id: `pack-${year}`,
    name: { zh: `${title.zh}，${year}年`, en: `${title.en}, ${year}` },
    places: dataset.units.map(({ id, name, english }) => ({ id, name: { zh: name, en: english } })),
    root: indicators.tree,
    values: valueColumns(
      dataset.units.map(({ id }) => id),
      table.indicators,
      (place, indicator) => {
        const cell = rows.get(place)?.[1 + table.indicators.indexOf(indicator)]
        return typeof cell === 'number' ? cell : undefined
      },
    ),
    provenance: { kind: 'pack', title, publisher, year },
    // Figures of different scales, or of which less is better, can't be added as they are.
    ...(!leaves(indicators.tree).every(isPercentage) && { method: { normalisation: 'minMax' as const } }),
  }
}

const isPercentage = ({ direction, limits }: Indicator) =>
  direction !== 'lower' && limits?.[0] === 0 && limits[1] === 100
