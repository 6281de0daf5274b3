import type { ClaimId, UnitId } from './ids'

/**
 * What is certain about one unit against another in one edition. `above`: its index is strictly higher; `atLeast`: it
 * is not lower; `equal`: both have the same index; `unknown`: either may be ahead.
 */
export type Order = 'above' | 'atLeast' | 'equal' | 'atMost' | 'below' | 'unknown'

/**
 * What decides between two units: their printed ranks, a complete list of the first that names one of them, a list from
 * high to low that names both, or what is known of both: index, band, position, rank.
 */
export type OrderGround = 'printedRank' | 'topList' | 'orderList' | 'index' | 'band' | 'position' | 'rank'

/** Why one unit does not stand below another. */
export interface OrderReason {
  upper: UnitId
  lower: UnitId
  /** Whether it stands strictly above. */
  strict: boolean
  by: OrderGround
  /** The claims that say so; none for bounds, whose claims stand in the reasons of the two units. */
  claims: ClaimId[]
}

/** 2: the first unit is surely above the second; 1: surely not below it; 0: neither is known. */
export type Strength = 0 | 1 | 2

/**
 * The order of any two units of an edition, as far as it is certain: true whatever the unpublished figures are, the
 * same seen from either unit, and transitive.
 */
export class UnitOrder {
  private readonly places: ReadonlyMap<UnitId, number>

  /**
   * @param ids the units, by number
   * @param strength what is certain of the first against the second
   * @param reasonsOf why the first unit does not stand below the second; asked only where that is certain
   */
  constructor(
    private readonly ids: readonly UnitId[],
    private readonly strength: (unit: number, other: number) => Strength,
    private readonly reasonsOf: (upper: number, lower: number) => OrderReason[] = () => [],
  ) {
    this.places = new Map(ids.map((id, place) => [id, place]))
  }

  /** What is certain about `a` against `b`; `unknown` for a unit outside the edition. */
  of(a: UnitId, b: UnitId): Order {
    const [i, j] = [this.places.get(a), this.places.get(b)]
    if (i === undefined || j === undefined) return 'unknown'
    if (i === j) return 'equal'
    return orders[this.strength(i, j)]![this.strength(j, i)]!
  }

  /** Other units that certainly have the same index. */
  level(id: UnitId): UnitId[] {
    const at = this.places.get(id)
    if (at === undefined) return []
    return this.ids.filter(
      (_, other) => other !== at && this.strength(at, other) === 1 && this.strength(other, at) === 1,
    )
  }

  /** Why `of` says what it says: one reason, or a chain through third units; none where nothing is certain. */
  reasons(a: UnitId, b: UnitId): OrderReason[] {
    const order = this.of(a, b)
    const [i, j] = [this.places.get(a), this.places.get(b)]
    if (i === undefined || j === undefined || i === j || order === 'unknown') return []
    if (order === 'below' || order === 'atMost') return this.reasonsOf(j, i)
    const forth = this.reasonsOf(i, j)
    if (order !== 'equal') return forth
    const back = this.reasonsOf(j, i)
    // One figure that both have says both; a list says one direction only.
    const once = forth.length === 1 && back.length === 1 && forth[0]!.by === back[0]!.by
    return once && forth[0]!.by !== 'orderList' ? forth : [...forth, ...back]
  }

  /** The strengths of all units against all, a text of digits for each unit: for JSON. */
  rows(): string[] {
    return this.ids.map((_, unit) => this.ids.map((_, other) => this.strength(unit, other)).join(''))
  }
}

/** The order that `rows` wrote, without reasons. */
export function readOrder(ids: readonly UnitId[], rows: readonly string[]): UnitOrder {
  return new UnitOrder(ids, (unit, other) => Number(rows[unit]![other]) as Strength)
}

/**
 * The verdict by the strength of the first against the second, and of the second against the first. A strict order
 * beside its reverse is a contradiction in the claims that no rule has found: of such units nothing is said.
 */
const orders: Order[][] = [
  ['unknown', 'atMost', 'below'],
  ['atLeast', 'equal', 'unknown'],
  ['above', 'unknown', 'unknown'],
]
