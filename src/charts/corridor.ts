import type { Span } from '@/domain/history'
import { yearAxis } from './yearAxis'

/**
 * A series over the editions, as marks. A year has a column of its own: a dot where the value is known, a bar over the
 * whole column where only bounds are, nothing where nothing is. Bars of years in a row touch and make a corridor; no
 * bar slants from one year to the next, since nothing is known between them. A line joins dots of adjacent years only,
 * never across a year that is not exactly known or has no edition, nor across a change of method.
 */
export interface Frame {
  /** Left edge of the first column and width of each. */
  x: number
  step: number
  top: number
  height: number
  /** Values at the upper and the lower edge; the lower may be the greater (ranks). */
  from: number
  to: number
}

export interface CorridorMarks {
  dots: { year: number; value: number; x: number; y: number }[]
  /** Bars of bounded years; an end beyond the frame is open. */
  bars: { year: number; x: number; y: number; width: number; height: number }[]
  /** Line through dots of adjacent years. */
  line: string
  /** Segments between dots on both sides of a change of method, for series that may cross it (ranks). */
  bridge: string
  /** Runs of years without any knowledge: first column, number of columns. */
  gaps: { x: number; width: number; years: number[] }[]
}

/** Room left free at both sides of a change of method. */
const breakRoom = 3
/** Least height of a bar, so that narrow bounds stay visible. */
const leastHeight = 2

const round = (value: number): number => Math.round(value * 10) / 10

/** Vertical place of a value; what lies beyond the scale ends at its edge. */
export function yOf(value: number, { top, height, from, to }: Frame): number {
  const share = (value - from) / (to - from)
  return round(top + height * Math.min(1, Math.max(0, share)))
}

export function corridor(spans: readonly Span[], frame: Frame): CorridorMarks {
  const marks: CorridorMarks = { dots: [], bars: [], line: '', bridge: '', gaps: [] }
  let before: { at: number; x: number; y: number } | undefined
  const { columns } = yearAxis(spans.map(({ year }) => year))
  spans.forEach(({ year, range, methodBreak }, at) => {
    const { left: columnsBefore, gap } = columns[at]!
    const left = frame.x + frame.step * columnsBefore
    if (!range) {
      const open = marks.gaps.at(-1)
      const adjacent = open && round(open.x + open.width) === round(left) && !methodBreak
      if (adjacent) {
        open.width = round(open.width + frame.step)
        open.years.push(year)
      } else marks.gaps.push({ x: round(left), width: round(frame.step), years: [year] })
      return
    }
    if (range[0] === range[1]) {
      const dot = { x: round(left + frame.step / 2), y: yOf(range[0], frame) }
      marks.dots.push({ year, value: range[0], ...dot })
      if (before?.at === at - 1 && !gap) {
        const segment = `M${before.x} ${before.y}L${dot.x} ${dot.y}`
        if (methodBreak) marks.bridge += segment
        else marks.line += segment
      }
      before = { at, ...dot }
      return
    }
    const [a, b] = [yOf(range[0], frame), yOf(range[1], frame)]
    const start = round(left + (methodBreak ? breakRoom : 0))
    const end = round(left + frame.step - (spans[at + 1]?.methodBreak ? breakRoom : 0))
    const height = Math.max(round(Math.abs(a - b)), leastHeight)
    const y = round(Math.min(Math.min(a, b), frame.top + frame.height - leastHeight))
    marks.bars.push({ year, x: start, y, width: round(end - start), height })
  })
  return marks
}
