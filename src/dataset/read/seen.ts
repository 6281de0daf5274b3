import { readFigure } from './figure'
import type { Cell } from './model'

/** Half the worth of the last digit that a text shows: 92.5 → 0.05, 12万 → 5000. */
function halfStep(shown: string, value: number): number {
  const digits = /[\d.]+(?!.*\d)/.exec(shown)?.[0] ?? ''
  const number = Number(digits)
  const factor = number ? Math.abs(value) / number : 1
  const decimals = /\.(\d+)/.exec(digits)?.[1]!.length ?? 0
  return 0.5 * 10 ** -decimals * (factor || 1)
}

/**
 * A number of a workbook as its author saw it: in percent where the format shows percent, and marked where the format
 * shows another size than the cell holds. A format that shows no digit leaves its text.
 * @param value in the unit that is shown
 */
export function numberSeen(value: number, shown: string, percent: boolean): Cell {
  if (!/\d/.test(shown)) return shown
  const read = readFigure(shown)
  const same = read.kind !== 'value' || Math.abs(read.value - value) <= halfStep(shown, read.value) * 1.001
  return { text: shown, value, ...(percent && { percent }), ...(!same && { rescaled: true }) }
}
