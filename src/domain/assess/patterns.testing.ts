import type { Assessment, BandId, Claim } from '../model'
import { maximum, type Row } from './simplex.testing'
import { bands, type Truth } from './truth.testing'

/*
 * Which bounds are reached, for editions on the scale of the reports: all orders of the units with ties, all bands
 * from high to low along them, all places of the mean between two levels are tried against the claims, and whether
 * figures exist for one is a linear program. Nothing of it comes from the engine.
 */

/** Hundredths that each band may hold, the figure at the unstated edge in both. */
const ends: [number, number][] = [
  [9001, 10000],
  [8000, 9000],
  [6500, 8000],
  [0, 6499],
]
const bandIds = bands.map(({ id }) => id)

/** Per pattern the level of each unit, 0 highest; all weak orders of `size` units. */
function weakOrders(size: number): number[][] {
  const found: number[][] = []
  const levels: number[] = []
  const fill = (): void => {
    if (levels.length === size) {
      const most = Math.max(...levels)
      if (new Set(levels).size === most + 1) found.push([...levels])
      return
    }
    for (let level = 0; level < size; level++) {
      levels.push(level)
      fill()
      levels.pop()
    }
  }
  fill()
  return found
}

const ordersBySize = new Map<number, number[][]>()
const bandsByLevels = new Map<number, number[][]>()

function remembered<T>(memory: Map<number, T>, key: number, make: (key: number) => T): T {
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = make(key)
  memory.set(key, made)
  return made
}

/** All ways to give levels bands that don't rise. */
function bandsDown(levels: number): number[][] {
  const extend = (lists: number[][]): number[][] =>
    lists.flatMap((list) =>
      bandIds.map((_, band) => band).flatMap((band) => (band >= (list.at(-1) ?? 0) ? [[...list, band]] : [])),
    )
  let lists: number[][] = [[]]
  for (let level = 0; level < levels; level++) lists = extend(lists)
  return lists
}

export const boundKinds = ['positions', 'bands', 'counts', 'aboveMean'] as const
export type BoundKind = (typeof boundKinds)[number]
interface Wanted {
  kind: BoundKind
  what: string
  /** Whether a pattern shows the value. */
  shows: (pattern: Pattern) => boolean
}

interface Pattern {
  level: number[]
  band: number[]
  /** Levels above the mean. */
  above: number
  position: number[]
}

interface Group {
  id: string
  members: number[]
}

/** Every bound that an assessment states as something that must be reached. */
function wantedOf(groups: readonly Group[], truth: Truth, { units, nation, regions }: Assessment): Wanted[] {
  const wanted: Wanted[] = []
  truth.units.forEach(({ id }, unit) => {
    const row = units.get(id)!
    for (const end of row.position)
      wanted.push({
        kind: 'positions',
        what: `${id} ${end}`,
        shows: ({ position }) => position[unit] === end,
      })
    for (const band of row.bands) {
      const at = bandIds.indexOf(band)
      wanted.push({
        kind: 'bands',
        what: `${id} ${band}`,
        shows: (pattern) => pattern.band[pattern.level[unit]!] === at,
      })
    }
  })
  for (const { id, members } of groups) {
    const group = id === 'nation' ? nation : regions.get(id)!
    for (const [band, range] of Object.entries(group.bandCounts)) {
      const at = bandIds.indexOf(band as BandId)
      for (const end of range)
        wanted.push({
          kind: 'counts',
          what: `${id} ${band} ${end}`,
          shows: (pattern) => members.filter((i) => pattern.band[pattern.level[i]!] === at).length === end,
        })
    }
    for (const end of group.aboveMean)
      wanted.push({
        kind: 'aboveMean',
        what: `${id} ${end}`,
        shows: (pattern) => members.filter((i) => pattern.level[i]! < pattern.above).length === end,
      })
  }
  return wanted
}

export type Tightness = Record<BoundKind, { bounds: number; notReached: string[] }> & { possible: boolean }

/** The bounds of an assessment that no edition fitting the claims reaches; `possible` is false where none fits. */
export function tightness(truth: Truth, claims: readonly Claim[], assessment: Assessment): Tightness {
  const place = new Map(truth.units.map(({ id }, unit) => [id, unit]))
  const groups: Group[] = [
    { id: 'nation', members: truth.units.map((_, unit) => unit) },
    ...truth.regions.map(({ id, members }) => ({ id, members: members.map((each) => place.get(each)!) })),
  ]
  let open = wantedOf(groups, truth, assessment)
  const result = Object.fromEntries(
    boundKinds.map((kind) => [
      kind,
      { bounds: open.filter((each) => each.kind === kind).length, notReached: [] as string[] },
    ]),
  ) as unknown as Tightness
  result.possible = false
  const context: Context = { claims, place, groups, units: truth.units.map(({ id }) => id) }
  for (const level of remembered(ordersBySize, truth.units.length, weakOrders)) {
    if (!open.length) break
    if (!fitsOrder(context, level)) continue
    const levels = Math.max(...level) + 1
    const position = level.map((own) => 1 + level.filter((other) => other < own).length)
    for (const band of remembered(bandsByLevels, levels, bandsDown)) {
      if (!fitsBands(context, level, band)) continue
      for (let above = levels === 1 ? 0 : 1; above < Math.max(levels, 1); above++) {
        const pattern = { level, band, above, position }
        if (!fitsAbove(context, pattern)) continue
        if (result.possible && !open.some(({ shows }) => shows(pattern))) continue
        if (!hasFigures(context, pattern)) continue
        result.possible = true
        open = open.filter(({ shows }) => !shows(pattern))
      }
    }
  }
  for (const { kind, what } of open) result[kind].notReached.push(what)
  return result
}

interface Context {
  claims: readonly Claim[]
  place: Map<string, number>
  groups: readonly Group[]
  units: string[]
}

function fitsOrder({ claims, place, units }: Context, level: number[]): boolean {
  return claims.every((claim) => {
    if (claim.what === 'rank') return level[place.get(claim.about)!] === claim.value - 1
    if (claim.what === 'topComplete')
      return units.every((id, i) => level[i]! < claim.value === claim.units.includes(id))
    if (claim.what === 'order')
      return claim.units.every(
        (id, i) => i === 0 || level[place.get(claim.units[i - 1]!)!]! <= level[place.get(id)!]!,
      )
    return true
  })
}

function fitsBands({ claims, place, groups, units }: Context, level: number[], band: number[]): boolean {
  const own = (unit: number) => bandIds[band[level[unit]!]!]!
  return claims.every((claim) => {
    if (claim.what === 'band') return own(place.get(claim.about)!) === claim.band
    const members = groups.find(({ id }) => id === claim.about)?.members ?? []
    if (claim.what === 'bandCount')
      return members.filter((i) => claim.bands.includes(own(i))).length === claim.value
    if (claim.what === 'bandMembersComplete')
      return members.every((i) => (own(i) === claim.band) === claim.units.includes(units[i]!))
    return true
  })
}

function fitsAbove({ claims, groups }: Context, { level, above }: Pattern): boolean {
  return claims.every((claim) => {
    if (claim.what !== 'aboveMeanCount') return true
    const { members } = groups.find(({ id }) => id === claim.about)!
    return members.filter((i) => level[i]! < above).length === claim.value
  })
}

/** Whether figures, one per level, keep everything that is said of sums and means. */
function hasFigures({ claims, place, groups }: Context, { level, band, above }: Pattern): boolean {
  const levels = band.length
  const lo = band.map((each) => ends[each]![0])
  const hi = band.map((each) => ends[each]![1])
  for (const claim of claims)
    if (claim.what === 'index') {
      const at = level[place.get(claim.about)!]!
      const value = Math.round(claim.value * 100)
      lo[at] = Math.max(lo[at]!, value)
      hi[at] = Math.min(hi[at]!, value)
    }
  if (lo.some((value, at) => value > hi[at]!)) return false
  const rows: Row[] = []
  /* Variables are x − lo ≥ 0. */
  const add = (coefficients: number[], limit: number) =>
    rows.push({
      coefficients,
      limit: limit - coefficients.reduce((sum, value, at) => sum + value * lo[at]!, 0),
    })
  const unit = (at: number, value = 1) =>
    Array.from({ length: levels }, (_, other) => (other === at ? value : 0))
  const minus = (a: number[], b: number[]) => a.map((value, at) => value - b[at]!)
  for (let at = 0; at < levels; at++) {
    add(unit(at), hi[at]!)
    if (at > 0) add(minus(unit(at), unit(at - 1)), -1)
  }
  const sums = new Map(
    groups.map(({ id, members }) => [
      id,
      {
        size: members.length,
        weights: Array.from({ length: levels }, (_, at) => members.filter((i) => level[i] === at).length),
      },
    ]),
  )
  const nation = sums.get('nation')!
  /** The mean of one group exceeds that of another by at least `gap` / (product of their sizes). */
  const atLeast = (upper: typeof nation, lower: typeof nation, gap: number) =>
    add(
      minus(
        lower.weights.map((weight) => weight * upper.size),
        upper.weights.map((weight) => weight * lower.size),
      ),
      -gap,
    )
  const level1 = (at: number) => ({ size: 1, weights: unit(at) })
  if (above > 0) atLeast(level1(above - 1), nation, 1)
  if (above < levels) atLeast(nation, level1(above), 0)
  for (const claim of claims) {
    const group = sums.get(claim.about)
    if (claim.what === 'mean' && group) {
      const middle = Math.round(claim.value * 100) * group.size
      add(group.weights, Math.floor(middle + group.size / 2))
      add(
        group.weights.map((weight) => -weight),
        -Math.ceil(middle - group.size / 2),
      )
    } else if (claim.what === 'lowerMean' && group) {
      const end = Math.round(claim.value * 100) * group.size + group.size / 2
      add(group.weights, Math.ceil(end) - 1)
    } else if (claim.what === 'meanAgainstNation' && group) {
      if (claim.value === 'atLeast') atLeast(group, nation, 0)
      else atLeast(nation, group, 1)
    } else if (claim.what === 'regionOrder')
      claim.groups.forEach((upper, i) =>
        upper.forEach((high) =>
          claim.groups
            .slice(i + 1)
            .flat()
            .forEach((low) => atLeast(sums.get(high)!, sums.get(low)!, 0)),
        ),
      )
  }
  return maximum(new Array<number>(levels).fill(0), rows) !== undefined
}
