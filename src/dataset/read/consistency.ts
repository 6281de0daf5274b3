import { widestInterval } from '@/domain/bands'
import { contains } from '@/domain/interval'
import type { UnitId } from '@/domain/model'
import { denseRanks, positions } from '@/domain/ranking'
import type { OwnClaim } from '../pack'
import { bandsOf, type Context } from './context'
import type { ProblemList } from './problemList'

/** What a file says of one place in one year. */
export interface Entry {
  about: UnitId
  year: number
  claims: OwnClaim[]
}

type Valued = { value: number; cell: string }

function valueOf(entry: Entry, what: 'index' | 'rank'): Valued | undefined {
  for (const claim of entry.claims) if (claim.what === what) return { value: claim.value, cell: claim.cell }
  return undefined
}

/** Holds bands against indices by the scale of the year. */
function checkBands(entries: readonly Entry[], context: Context, problems: ProblemList): void {
  for (const entry of entries) {
    const index = valueOf(entry, 'index')
    const claim = entry.claims.find((each) => each.what === 'band')
    if (!index || claim?.what !== 'band') continue
    const bands = bandsOf(context, entry.year)
    const band = bands.find(({ id }) => id === claim.band)
    if (!band || contains(widestInterval(bands, band), index.value)) continue
    const expected = bands.find((each) => contains(widestInterval(bands, each), index.value))
    problems.add(
      'bandContradicts',
      'error',
      {
        id: entry.about,
        band: band.id,
        index: index.value,
        indexCell: index.cell,
        expected: expected?.id ?? '',
      },
      claim.cell,
    )
  }
}

/**
 * Holds ranks against indices: exactly where the table is complete, else by their order. Ranks that skip places after
 * equals (1, 1, 3) are positions: the reports print dense ranks.
 */
function checkRanks(entries: readonly Entry[], size: number, problems: ProblemList): void {
  const both = entries.flatMap((entry) => {
    const index = valueOf(entry, 'index')
    const rank = valueOf(entry, 'rank')
    return index && rank ? [{ about: entry.about, index, rank }] : []
  })
  if (both.length < 2) return
  const indices = both.map(({ index }) => index.value)
  const dense = denseRanks(indices)
  if (both.length === size) {
    const wrong = both.filter(({ rank }, at) => rank.value !== dense[at])
    const places = positions(indices)
    if (wrong.length && both.every(({ rank }, at) => rank.value === places[at]))
      problems.add('rankPositions', 'error', {}, wrong[0]!.rank.cell)
    else
      both.forEach(({ about, index, rank }, at) => {
        if (rank.value !== dense[at])
          problems.add(
            'rankContradicts',
            'error',
            { id: about, rank: rank.value, index: index.value, expected: dense[at]! },
            rank.cell,
          )
      })
    return
  }
  const sorted = [...both].sort((a, b) => b.index.value - a.index.value || a.rank.value - b.rank.value)
  sorted.slice(1).forEach((lower, at) => {
    const upper = sorted[at]!
    const level = upper.index.value === lower.index.value
    if (level ? upper.rank.value === lower.rank.value : upper.rank.value < lower.rank.value) return
    problems.add(
      'rankContradicts',
      'error',
      {
        id: lower.about,
        rank: lower.rank.value,
        index: lower.index.value,
        other: upper.about,
        otherRank: upper.rank.value,
        otherIndex: upper.index.value,
      },
      lower.rank.cell,
    )
  })
}

/** Says where the figures of a file contradict each other, year by year. */
export function checkConsistency(
  entries: readonly Entry[],
  size: number,
  context: Context,
  problems: ProblemList,
): void {
  checkBands(entries, context, problems)
  for (const year of new Set(entries.map((entry) => entry.year)))
    checkRanks(
      entries.filter((entry) => entry.year === year),
      size,
      problems,
    )
}
