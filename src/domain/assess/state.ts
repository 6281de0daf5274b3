import type { ClaimId, Reason } from '../model'
import { Infeasible } from './contradiction'
import type { Facts, Frame } from './facts'
import { closed, least, leastSum, lowest, most, mostSum } from './grid'
import type { RuleId } from './rules'

/** One inference that tightened something: a reason with what it builds upon. */
export interface Step {
  /** The unit whose index, bands or position it tightened; −1 for slots, counts and means. */
  unit: number
  rule: RuleId
  target: Reason['target']
  values: Reason['values']
  claims: readonly ClaimId[]
  from: readonly (Step | undefined)[]
}

/** The band counts of one group that its claims and those of other groups leave, one vector (count per band) each. */
export interface CountVectors {
  left: number[][]
  claims: string[]
  /** Per place in the group, best first: the bands that it has in some vector, as a mask. */
  placeBands: number[]
  /** End codes of the sums that the vectors leave, see `grid.ts`. */
  sumLo: number
  sumHi: number
  /** What the vectors were last tried with: nothing follows from trying them with the same again. */
  triedWith?: string
}

/** Lower and upper ends of one quantity per place of an array, each with the step that set it. */
export class Bounds {
  readonly lo: Float64Array
  readonly hi: Float64Array
  readonly whyLo: (Step | undefined)[]
  readonly whyHi: (Step | undefined)[]
  /** Grows with every change; tells a pass whether anything happened. */
  changes = 0

  constructor(size: number, lo: number, hi: number) {
    this.lo = new Float64Array(size).fill(lo)
    this.hi = new Float64Array(size).fill(hi)
    this.whyLo = new Array<Step | undefined>(size).fill(undefined)
    this.whyHi = new Array<Step | undefined>(size).fill(undefined)
  }

  /** Raises a lower end that is below `value`. @throws Infeasible if nothing is left */
  raise(place: number, value: number, why: Step | undefined): void {
    if (value <= this.lo[place]!) return
    this.lo[place] = value
    this.whyLo[place] = why
    this.changed(place)
  }

  /** Lowers an upper end that is above `value`. @throws Infeasible if nothing is left */
  lower(place: number, value: number, why: Step | undefined): void {
    if (value >= this.hi[place]!) return
    this.hi[place] = value
    this.whyHi[place] = why
    this.changed(place)
  }

  protected changed(place: number): void {
    this.changes++
    if (this.lo[place]! > this.hi[place]!) throw new Infeasible()
  }
}

/** Bounds of index values as end codes, see `grid.ts`: an interval with one value on the grid becomes that value. */
export class IndexBounds extends Bounds {
  /** @param highest code of the upper end of the scale */
  constructor(size: number, highest: number) {
    super(size, lowest, highest)
  }

  protected override changed(place: number): void {
    this.changes++
    const low = least(this.lo[place]!)
    const high = most(this.hi[place]!)
    if (low > high) throw new Infeasible()
    if (low === high) this.lo[place] = this.hi[place] = closed(low)
  }
}

/** Bounds of sums as end codes of the finer unit, see `grid.ts`: sums are whole steps. */
class SumBounds extends Bounds {
  protected override changed(place: number): void {
    this.changes++
    const low = leastSum(this.lo[place]!)
    const high = mostSum(this.hi[place]!)
    if (low > high) throw new Infeasible()
    if (low === high) this.lo[place] = this.hi[place] = 4 * low
  }
}

/** Everything known at a point of the derivation. Only ever gets tighter. */
export class State {
  readonly size: number
  /** Per unit, end codes. */
  readonly index: IndexBounds
  /** Per unit, 1…n. */
  readonly position: Bounds
  /** Per unit, dense rank, 1…n. */
  readonly rank: Bounds
  /** Per unit, bit mask of possible bands. */
  readonly bands: Int32Array
  readonly whyBands: (Step | undefined)[]
  /** Per place k − 1, end codes of the k-th highest index. */
  readonly slots: IndexBounds
  /** Per group, end codes of the sum of indices (the finer unit of `grid.ts`). */
  readonly sums: Bounds
  /** Per group, members strictly above the mean of the population. */
  readonly aboveMean: Bounds
  /** Per unit, 1 where it stands strictly above the mean of the population, 0 where not. */
  readonly side: Bounds
  /** Per group and set of bands ({@link countPlace}), members in these bands. */
  readonly counts: Bounds
  /** Per group, the band counts left one by one, where something bounds them. */
  readonly vectors: (CountVectors | undefined)[]
  /**
   * Per pair i · n + j: 1 where unit i is surely level with or above j, 2 where surely above, else 0.
   * Transitively closed after each pass of `order.ts`.
   */
  readonly relation: Uint8Array
  private bandChanges = 0

  constructor(
    readonly frame: Frame,
    readonly facts: Facts,
  ) {
    const n = (this.size = frame.unitIds.length)
    this.index = new IndexBounds(n, frame.highest)
    this.position = new Bounds(n, 1, n)
    this.rank = new Bounds(n, 1, n)
    this.bands = new Int32Array(n).fill((1 << frame.bandIds.length) - 1)
    this.whyBands = new Array<Step | undefined>(n).fill(undefined)
    this.slots = new IndexBounds(n, frame.highest)
    this.sums = new SumBounds(frame.groups.length, 0, 0)
    frame.groups.forEach(({ members }, group) => (this.sums.hi[group] = 2 * frame.highest * members.length))
    this.aboveMean = new Bounds(frame.groups.length, 0, Math.max(0, n - 1))
    frame.groups.forEach(({ members }, group) => {
      if (group > 0) this.aboveMean.hi[group] = Math.min(members.length, Math.max(0, n - 1))
    })
    this.side = new Bounds(n, 0, 1)
    this.counts = new Bounds(frame.groups.length << frame.bandIds.length, 0, 0)
    frame.groups.forEach(({ members }, group) => {
      for (let set = 1; set < 1 << frame.bandIds.length; set++)
        this.counts.hi[this.countPlace(group, set)] = members.length
      this.counts.lo[this.countPlace(group, (1 << frame.bandIds.length) - 1)] = members.length
    })
    this.vectors = frame.groups.map(() => undefined)
    this.relation = new Uint8Array(n * n)
    for (let i = 0; i < n; i++) this.relation[i * n + i] = 1
  }

  /** Where `counts` keeps the number of members of a group in a set of bands (a bit mask). */
  countPlace(group: number, set: number): number {
    return (group << this.frame.bandIds.length) | set
  }

  /** Drops the possible bands of a unit that are not in `mask`. @throws Infeasible if none is left */
  keepBands(unit: number, mask: number, why: Step): void {
    const kept = this.bands[unit]! & mask
    if (kept === this.bands[unit]) return
    this.bands[unit] = kept
    this.whyBands[unit] = why
    this.bandChanges++
    if (kept === 0) throw new Infeasible()
  }

  /** Number of changes so far. */
  get changes(): number {
    const { index, position, rank, slots, sums, aboveMean, side, counts } = this
    return (
      index.changes +
      position.changes +
      rank.changes +
      slots.changes +
      sums.changes +
      aboveMean.changes +
      side.changes +
      counts.changes +
      this.bandChanges
    )
  }
}

/** A step about a unit; `from` names what it builds upon. */
export function step(
  unit: number,
  target: Reason['target'],
  rule: RuleId,
  values: Reason['values'],
  claims: readonly ClaimId[] = [],
  from: readonly (Step | undefined)[] = [],
): Step {
  return { unit, target, rule, values, claims, from }
}

/** Index of the highest band in a mask (bands count from 0 = highest). */
export const highestBand = (mask: number) => 31 - Math.clz32(mask & -mask)
/** Index of the lowest band in a mask. */
export const lowestBand = (mask: number) => 31 - Math.clz32(mask)
