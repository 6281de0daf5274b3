import { leaves, type IndicatorSet, type NodeId, type PlaceId, type Treatment } from './model'
import { known, meanOf, shape } from './moments'
import type { Refusal } from './columns'

/**
 * Outliers (JRC practice; COINr's `Treat`): an indicator whose |skewness| and excess kurtosis both reach the limits is
 * winsorised, one value after the other from the long tail, until one of them is within or the number allowed is used up;
 * if it is still beyond, the untreated values are transformed.
 *
 * - winsorise: the outermost value takes the next one's; equal ones go together.
 * - log: ln(x − min + a), a = (max − min) / 100 (the COIN Tool's), mirrored where the long tail is below.
 * - boxCox: (yᵏ − 1) / k, ln y for k = 0, of y = x − min + 1, with the k of −2…2 that makes y likeliest to be normal
 *   (Box and Cox 1964).
 */
export interface Treated {
  indicator: NodeId
  method: 'winsorise' | 'log' | 'boxCox'
  before: Shape
  after: Shape
  /** Places whose value was replaced; all of them after a transformation. */
  places: PlaceId[]
  /** The exponent k of boxCox. */
  exponent?: number
  /** False where the limits still are not met. */
  within: boolean
}

type Shape = ReturnType<typeof shape>

const isWithin = ({ skewness, kurtosis }: Shape, limits: Treatment): boolean =>
  !(Math.abs(skewness) >= limits.skewness) || !(kurtosis >= limits.kurtosis)

const shapeOf = (values: Float64Array): Shape => shape(known(values))

/** Ends and next values of a column; all NaN where nothing is known. */
function tail(values: Float64Array, sign: 1 | -1): { outermost: number; next: number } {
  let [outermost, next] = [-Infinity, -Infinity]
  for (const value of values) {
    const own = sign * value
    if (own > outermost) [next, outermost] = [outermost, own]
    else if (own < outermost && own > next) next = own
  }
  return { outermost: sign * outermost, next: sign * next }
}

/** The column with as many values winsorised as needed and allowed; equal ones may exceed that. */
function winsorise(values: Float64Array, limits: Treatment) {
  const result = values.slice()
  let own = shapeOf(result)
  const rows = new Set<number>()
  while (!isWithin(own, limits) && rows.size < limits.winsorise) {
    const { outermost, next } = tail(result, own.skewness >= 0 ? 1 : -1)
    if (!Number.isFinite(next)) break
    result.forEach((value, row) => {
      if (value !== outermost) return
      result[row] = next
      rows.add(row)
    })
    own = shapeOf(result)
  }
  return { result, shape: own, rows }
}

function logged(values: Float64Array): Float64Array {
  const all = known(values)
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const room = (most - least) / 100
  return shape(all).skewness >= 0
    ? values.map((value) => Math.log(value - least + room))
    : values.map((value) => -Math.log(most - value + room))
}

const power = (value: number, exponent: number): number =>
  Math.abs(exponent) < 1e-8 ? Math.log(value) : (value ** exponent - 1) / exponent

/** Log-likelihood of the exponent for positive values, up to a constant (Box and Cox 1964, equation 8). */
function likelihood(values: readonly number[], exponent: number): number {
  const turned = values.map((value) => power(value, exponent))
  const mean = meanOf(turned)
  const variance = meanOf(turned.map((value) => (value - mean) ** 2))
  return (
    (exponent - 1) * values.reduce((all, value) => all + Math.log(value), 0) -
    (values.length / 2) * Math.log(variance)
  )
}

/** The likeliest exponent in −2…2, by golden section: the likelihood has one top. */
export function boxCoxExponent(values: readonly number[]): number {
  const ratio = (Math.sqrt(5) - 1) / 2
  let [from, to] = [-2, 2]
  while (to - from > 1e-9) {
    const [left, right] = [to - ratio * (to - from), from + ratio * (to - from)]
    if (likelihood(values, left) < likelihood(values, right)) from = left
    else to = right
  }
  return (from + to) / 2
}

function transformed(values: Float64Array, how: 'log' | 'boxCox') {
  if (how === 'log') return { result: logged(values) }
  const least = Math.min(...known(values))
  const positive = values.map((value) => value - least + 1)
  const exponent = boxCoxExponent(known(positive))
  return { result: positive.map((value) => power(value, exponent)), exponent }
}

/** Treats what needs it; bounded values have no shape and are refused. */
export function treat(
  set: IndicatorSet,
  limits: Treatment,
): { set: IndicatorSet; treated: Treated[] } | { refusals: Refusal[] } {
  const values = new Map(set.values)
  const treated: Treated[] = []
  const refusals: Refusal[] = []
  for (const { id } of leaves(set.root)) {
    const column = values.get(id)
    if (!column) continue
    if (column.lo !== column.hi) {
      refusals.push({ code: 'needsExact', node: id })
      continue
    }
    const before = shapeOf(column.lo)
    if (isWithin(before, limits)) continue
    const cut = winsorise(column.lo, limits)
    const enough = isWithin(cut.shape, limits) || !limits.otherwise
    const { result, exponent } = enough
      ? { result: cut.result, exponent: undefined }
      : transformed(column.lo, limits.otherwise!)
    const after = enough ? cut.shape : shapeOf(result)
    values.set(id, { lo: result, hi: result })
    treated.push({
      indicator: id,
      method: enough ? 'winsorise' : limits.otherwise!,
      before,
      after,
      places: set.places
        .filter((_, row) => result[row] !== column.lo[row] && !Number.isNaN(result[row]!))
        .map(({ id: place }) => place),
      ...(exponent !== undefined && { exponent }),
      within: isWithin(after, limits),
    })
  }
  return refusals.length ? { refusals } : { set: { ...set, values }, treated }
}
