import type { Claim, DimensionId, UnitId } from '@/domain/model'
import { add, compare, exact, fraction, multiply, total, type Fraction } from '@/domain/score/fraction'

/** What of the units a figure measures: their index, or one of their dimensions. */
export type Measured = 'index' | DimensionId

type OwnFigure = Extract<Claim, { what: 'index' | 'dimension' }>

/** Closed range of exact numbers. */
export interface Bounds {
  lo: Fraction
  hi: Fraction
}

/** The mean of some units as far as own figures fix it. */
export interface OwnMean extends Bounds {
  /** How many of the units have no own figure; theirs may be anything in 0…100. */
  missing: number
  claims: OwnFigure[]
}

const hundred = exact(100)
/** Half of the last printed place: a figure of two decimals stands for all within so much of it. */
const half = fraction(1n, 200n)

/** All that rounds to a figure printed with two decimals, both ends possible. */
export function printedAs(value: number): Bounds {
  const printed = exact(value)
  return { lo: add(printed, { num: -half.num, den: half.den }), hi: add(printed, half) }
}

/** Whether no number is in both. */
export const apart = (a: Bounds, b: Bounds): boolean => compare(a.hi, b.lo) < 0 || compare(b.hi, a.lo) < 0

/** One measure of the units of a population as a reader's file gives it. */
export class OwnFigures {
  private readonly figures: ReadonlyMap<UnitId, OwnFigure>
  /** Different values, highest first. */
  private readonly levels: number[]

  constructor(
    readonly measured: Measured,
    own: readonly Claim[],
    private readonly units: readonly UnitId[],
  ) {
    const among = new Set(units)
    this.figures = new Map(
      own
        .filter(
          (claim): claim is OwnFigure =>
            among.has(claim.about) &&
            (claim.what === 'index'
              ? measured === 'index'
              : claim.what === 'dimension' && claim.dimension === measured),
        )
        .map((claim) => [claim.about, claim]),
    )
    this.levels = [...new Set([...this.figures.values()].map(({ value }) => value))].sort((a, b) => b - a)
  }

  /** How many of the population have no own figure. */
  get missing(): number {
    return this.units.length - this.figures.size
  }

  of(unit: UnitId): OwnFigure | undefined {
    return this.figures.get(unit)
  }

  /** Undefined where none of the units has a figure. */
  mean(units: readonly UnitId[]): OwnMean | undefined {
    const claims = units.flatMap((unit) => this.figures.get(unit) ?? [])
    if (!claims.length) return undefined
    const missing = units.length - claims.length
    const sum = total(claims.map(({ value }) => exact(value)))
    const share = fraction(1n, BigInt(units.length))
    const most = add(sum, multiply(hundred, fraction(BigInt(missing), 1n)))
    return { lo: multiply(sum, share), hi: multiply(most, share), missing, claims }
  }

  /** Fewest and most of the units whose figure is strictly above a mean that lies within these bounds. */
  above(units: readonly UnitId[], { lo, hi }: Bounds): [number, number] {
    let [least, most] = [0, 0]
    for (const unit of units) {
      const figure = this.figures.get(unit)
      if (figure && compare(exact(figure.value), hi) > 0) least++
      if (!figure || compare(exact(figure.value), lo) > 0) most++
    }
    return [least, most]
  }

  /** Best and worst dense rank of a value: units without a figure may stand above, each with a value of its own. */
  rank(value: number): [number, number] {
    const best = this.levels.filter((level) => level > value).length + 1
    return [best, best + this.missing]
  }
}
