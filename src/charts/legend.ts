import type { Messages } from '@/locales'
import type { Fill, Measure } from './fill'

/** A sample and its words; without a fill that of areas not assessed. */
export interface LegendEntry {
  fill: Fill | undefined
  text: string
}

/** The eight steps of a measure that is no band, lowest first. @param units number of units assessed */
export const legendSteps = (measure: Measure, units: number, t: Messages): LegendEntry[] =>
  measure === 'band'
    ? []
    : Array.from({ length: 8 }, (_, index) => {
        const positions = `${Math.round(((7 - index) * units) / 8) + 1}–${Math.round(((8 - index) * units) / 8)}`
        return {
          fill: { kind: 'solid' as const, step: index + 1 },
          text: measure === 'index' ? t.map.steps.index[index]! : positions,
        }
      })

/** Grounds beside the steps: those among the fills on show, and that of areas not assessed. */
export function legendGrounds(measure: Measure, fills: Iterable<Fill>, t: Messages): LegendEntry[] {
  const kinds = new Set([...fills].map(({ kind }) => kind))
  const hatch: Fill = { kind: 'hatch', steps: [6, 3] }
  return [
    ...(kinds.has('hatch') ? [{ fill: hatch, text: measure === 'band' ? t.map.several : t.map.only }] : []),
    ...(kinds.has('unknown') ? [{ fill: { kind: 'unknown' as const }, text: t.map.unknown }] : []),
    { fill: undefined, text: t.map.none },
  ]
}
