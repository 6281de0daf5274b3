import type { Assessment, Edition, Interval, UnitAssessment, UnitId } from './model'

/**
 * What is certain about one unit against another in one edition. `above`: its index is strictly higher; `atLeast`: it
 * is not lower; `same`: both have the same index; `unknown`: either may be ahead.
 */
export type Order = 'above' | 'atLeast' | 'same' | 'atMost' | 'below' | 'unknown'

/** Ranks that may be relied upon: neither weak nor set aside by a resolution. */
function usableRanks({ claims, resolutions }: Edition): Map<UnitId, number> {
  const aside = new Set(resolutions.flatMap((resolution) => resolution.setAside))
  return new Map(
    claims.flatMap((claim) =>
      claim.what === 'rank' && !claim.weak && !aside.has(claim.id) ? [[claim.about, claim.value]] : [],
    ),
  )
}

/** Lists in which the index does not rise from one unit to the next. */
function usableOrders({ claims, resolutions }: Edition): UnitId[][] {
  const aside = new Set(resolutions.flatMap((resolution) => resolution.setAside))
  return claims.flatMap((claim) =>
    claim.what === 'order' && !claim.weak && !aside.has(claim.id) ? [claim.units] : [],
  )
}

/** 2: `a` is strictly above `b`; 1: not below; 0: nothing certain. */
type Strength = 0 | 1 | 2

/** What bounds alone say; a band orders strictly, since all units with one figure are in the same band. */
function strengthOf(a: UnitAssessment, b: UnitAssessment, ranks: Map<UnitId, number>, bands: string[]) {
  const [rankA = NaN, rankB = NaN] = [ranks.get(a.id), ranks.get(b.id)]
  const worst = bands.indexOf(a.bands.at(-1) ?? '')
  const best = bands.indexOf(b.bands[0] ?? '')
  const apart = a.index.lo > b.index.hi || (a.index.lo === b.index.hi && (a.index.loOpen || b.index.hiOpen))
  if (apart || worst < best || a.position[1] < b.position[0] || rankA < rankB) return 2
  return a.index.lo >= b.index.hi || a.position[1] <= b.position[0] || rankA <= rankB ? 1 : 0
}

/**
 * Tells for any two units of an edition which certainly stands above the other: from bounds of index, band and
 * position, from printed ranks and printed orders, and from what follows through third units. Never from a weak claim
 * nor from one that is set aside. Units outside the assessment are `unknown`.
 */
export function orderKnowledge(edition: Edition, assessment: Assessment): (a: UnitId, b: UnitId) => Order {
  const ids = [...assessment.units.keys()]
  const rows = [...assessment.units.values()]
  const place = new Map(ids.map((id, at) => [id, at]))
  const ranks = usableRanks(edition)
  const bands = edition.bands.map((band) => band.id)
  const known: Strength[][] = rows.map((a) => rows.map((b) => (a === b ? 1 : strengthOf(a, b, ranks, bands))))
  for (const list of usableOrders(edition))
    list.slice(1).forEach((id, before) => {
      const [i, j] = [place.get(list[before]!), place.get(id)]
      if (i !== undefined && j !== undefined) known[i]![j] ||= 1
    })
  for (let k = 0; k < ids.length; k++)
    for (const row of known) {
      const first = row[k]!
      if (!first) continue
      known[k]!.forEach((second, j) => {
        const both = second && (Math.max(first, second) as Strength)
        if (both > row[j]!) row[j] = both
      })
    }
  return (a, b) => {
    const [i, j] = [place.get(a), place.get(b)]
    if (i === undefined || j === undefined) return 'unknown'
    return verdict(known[i]![j]!, known[j]![i]!)
  }
}

function verdict(forth: Strength, back: Strength): Order {
  if (forth === 2) return 'above'
  if (back === 2) return 'below'
  if (forth && back) return 'same'
  return forth ? 'atLeast' : back ? 'atMost' : 'unknown'
}

/** Removes the noise of floating-point subtraction; figures have at most two decimals, exact means a few more. */
const clean = (value: number) => Number(value.toFixed(6)) + 0

/**
 * Every difference a − b, in index points, that is possible when a lies in one interval, b in the other and `order`
 * holds between them. Bounds may lie in −100…100.
 */
export function differenceOf(a: Interval, b: Interval, order: Order = 'unknown'): Interval {
  if (order === 'same') return { lo: 0, hi: 0, loOpen: false, hiOpen: false }
  const full: Interval = {
    lo: clean(a.lo - b.hi),
    hi: clean(a.hi - b.lo),
    loOpen: a.loOpen || b.hiOpen,
    hiOpen: a.hiOpen || b.loOpen,
  }
  const strict = order === 'above' || order === 'below'
  const zero = { lo: 0, loOpen: strict, hi: 0, hiOpen: strict }
  if ((order === 'above' || order === 'atLeast') && full.lo <= 0)
    return { ...full, lo: zero.lo, loOpen: strict || (full.lo === 0 && full.loOpen) }
  if ((order === 'below' || order === 'atMost') && full.hi >= 0)
    return { ...full, hi: zero.hi, hiOpen: strict || (full.hi === 0 && full.hiOpen) }
  return full
}

/** Fewest and most places gained (positive) or lost between two ranges of positions. */
export function placesGained(then: [number, number], now: [number, number]): [number, number] {
  return [then[0] - now[1], then[1] - now[0]]
}
