import type { Range } from '@/domain/score/model'

/** A bounded figure as a table writes it; an end is absent where it is left open: `>99` has no upper one. */
export type BoundedFigure = Partial<Range>

const percentHead = /[%％]|百分比|百分率|占比|指数|\bindex\b|\bpercent(age)?\b/i
/** Changes and growth may lie beyond the scale of what changes. */
const changeHead = /增|降|变化|同比|环比|growth|change|increase|decrease/i

/** Ends of the scale that a column's head states: 0…100 for percentages and indices, undefined for anything else. */
export function scaleOfHead(head: string): readonly [number, number] | undefined {
  return percentHead.test(head) && !changeHead.test(head) ? [0, 100] : undefined
}

/**
 * A bounded figure as a closed range that holds the true value: an end left open is that of the scale. Undefined where
 * nothing says how far an open end goes, where nothing of the figure lies on the scale, and where the ends are crossed.
 */
export function closedRange(figure: BoundedFigure, scale?: readonly [number, number]): Range | undefined {
  const lo = figure.lo ?? scale?.[0]
  const hi = figure.hi ?? scale?.[1]
  return lo !== undefined && hi !== undefined && lo <= hi ? { lo, hi } : undefined
}
