import { fillAttribute } from '@/charts/fill'
import { markFill, markOf, type StripMark } from '@/charts/strip'
import { changeOf, type Change } from '@/domain/change'
import type { Assessment, UnitId } from '@/domain/model'
import { isOpen, ranked } from '@/domain/order'
import type { Messages } from '@/locales'
import { isWhole } from '@/locales/format'

/** One row of the ranking, ready to be shown. */
export interface RankingRow {
  id: UnitId
  position: string
  /** Whether another unit certainly has the same index. */
  tie: boolean
  /** Whether the position is a range. */
  wide: boolean
  index: string
  derived: boolean
  /** Nothing is known of the index. */
  open: boolean
  mark: StripMark
  fill: string
  rank: string
  /** Whether sources contradict each other about the unit. */
  conflict: boolean
  change?: Change
  arrow: string
}

function arrowOf(change: Change | undefined): string {
  if (!change) return ''
  if (!change.places) return '0'
  return change.places > 0 ? `▲${change.places}` : `▼${-change.places}`
}

const cache = new WeakMap<Messages, WeakMap<Assessment, RankingRow[]>>()

/**
 * The rows of an edition from best to worst; `before` is the edition that changes are counted against, always the same
 * for an assessment. Rows are made once a language, so that a year seen before costs nothing to compute.
 */
export function rankingRows(
  assessment: Assessment,
  before: Assessment | undefined,
  t: Messages,
): RankingRow[] {
  const made = cache.get(t) ?? new WeakMap<Assessment, RankingRow[]>()
  cache.set(t, made)
  const rows = made.get(assessment) ?? makeRows(assessment, before, t)
  made.set(assessment, rows)
  return rows
}

function makeRows(assessment: Assessment, before: Assessment | undefined, t: Messages): RankingRow[] {
  const list = ranked(assessment)
  const n = list.length
  return list.map((row) => {
    const change = changeOf(row.id, assessment, before)
    return {
      id: row.id,
      position: isOpen(row, n) ? '—' : t.positionRange(row.position),
      tie: assessment.order.level(row.id).length > 0,
      wide: row.position[0] !== row.position[1],
      index: t.interval(row.index),
      derived: row.indexBasis === 'derived',
      open: isWhole(row.index),
      mark: markOf(row.index),
      fill: fillAttribute(markFill(row, n)),
      rank: row.printedRank === undefined ? '·' : String(row.printedRank),
      conflict: row.conflicts.length > 0,
      change,
      arrow: arrowOf(change),
    }
  })
}
