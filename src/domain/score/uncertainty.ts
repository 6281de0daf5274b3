import type { Refusal } from './columns'
import { shareSource } from './draw'
import { weightOf, type IndicatorSet, type NodeId, type PlaceId, type Scheme } from './model'
import { score, type Scoring } from './score'
import { createSobol } from './sobol'
import { climb, sharesByWeight } from './tree'
import { choices, options, type Choice, type Uncertainty } from './uncertaintySpec'

/**
 * How firm positions are when the choices of method and the weights vary together (OECD/JRC, Handbook on Constructing
 * Composite Indicators, 2008, step 7; Saisana, Saltelli and Tarantola 2005). Every draw takes one option of each choice,
 * equally likely, and shares of every group from a Dirichlet distribution around the weights in force; first-order and
 * total indices say which choice moves a unit's position.
 */
export interface UncertaintyResult {
  /** Units with a score under every combination of options, in the order of the set. */
  places: PlaceId[]
  /** Positions among them under the scheme itself. */
  nominal: Uint32Array
  /** What varied: `weights`, and the choices that have options. */
  factors: string[]
  /** Draws from both samples. */
  draws: number
  /** 5 %, 50 % and 95 % positions by place. */
  low: Uint32Array
  middle: Uint32Array
  high: Uint32Array
  /** Share of draws by place and position: `shares[place × places + position − 1]`. */
  shares: Float64Array
  /** Mean over draws and places of |position − nominal|. */
  meanShift: number
  /** Indices by factor: of each place's position, and of the mean shift of a draw. */
  sensitivity: {
    factor: string
    first: Float64Array
    total: Float64Array
    shiftFirst: number
    shiftTotal: number
  }[]
}

/** One combination of options, ready to be weighed anew. */
interface Ground {
  scoring: Scoring
  alphas: Map<NodeId, Float64Array>
  rows: number[]
}

/** Sums closer than this count as level, see `linear.ts`. */
const tolerance = 1e-9

/** All combinations of options, by the options' numbers. */
function combinations(set: IndicatorSet, scheme: Scheme, spec: Uncertainty, varied: readonly Choice[]) {
  const grounds = new Map<string, Scoring>()
  const refusals: Refusal[] = []
  const visit = (key: number[], made: Scheme): void => {
    const choice = varied[key.length]
    if (choice) {
      spec[choice]!.forEach((option, index) => visit([...key, index], options[choice](made, option)))
      return
    }
    const result = score(set, made)
    if (!result.ok) refusals.push(...result.refusals)
    else if (result.scores.some(({ lo, hi }) => lo !== hi))
      refusals.push({ code: 'needsExact', node: set.root.id })
    else grounds.set(key.join(), result)
  }
  visit([], scheme)
  return { grounds, refusals }
}

/** Shapes of the Dirichlet distribution of every group. */
function shapes(
  { set, scheme, groups }: Scoring,
  concentration: number | undefined,
): Map<NodeId, Float64Array> {
  if (concentration === undefined) return new Map()
  const found = new Map<NodeId, Float64Array>()
  const visit = (node: Scoring['set']['root']): void => {
    const counted = node.children.filter((child) => weightOf(child, scheme) > 0)
    const shares = sharesByWeight(scheme)({ ...node, children: counted }, [])
    if (!shares || !groups.has(node.id)) return
    found.set(
      node.id,
      Float64Array.from(shares, (share) => share * concentration),
    )
    for (const child of counted) if (child.children) visit(child)
  }
  visit(set.root)
  return found
}

/** Positions of the totals: 1 + the number above, into `target`. */
function rank(totals: Float64Array, target: Float64Array): void {
  const sorted = totals.slice().sort()
  totals.forEach((own, place) => {
    let [from, to] = [0, sorted.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if (sorted[middle]! > own + tolerance) to = middle
      else from = middle + 1
    }
    target[place] = 1 + sorted.length - from
  })
}

/** Makes random numbers from a whole number: all randomness of a run. */
export type Seeded = (seed: number) => () => number

/** Scorings between two rests of {@link uncertaintySteps}. */
const scoringsPerStep = 50

/** Runs the analysis in steps of a few milliseconds, yielding the share that is done. */
export function* uncertaintySteps(
  set: IndicatorSet,
  scheme: Scheme,
  spec: Uncertainty,
  seeded: Seeded,
): Generator<number, UncertaintyResult | { refusals: Refusal[] }> {
  const varied = choices.filter((choice) => spec[choice])
  const { grounds: scorings, refusals } = combinations(set, scheme, spec, varied)
  const nominalScoring = score(set, scheme)
  if (!nominalScoring.ok) return { refusals: nominalScoring.refusals }
  if (refusals.length) return { refusals }
  const all = [nominalScoring, ...scorings.values()]
  const places = set.places
    .map(({ id }) => id)
    .filter((id) => all.every(({ scores }) => scores.some(({ place }) => place === id)))
  if (places.length < 2) return { refusals: [{ code: 'needsSeveral', node: set.root.id }] }
  const grounds = new Map(
    [...scorings].map(([key, scoring]): [string, Ground] => {
      const at = new Map(scoring.set.places.map(({ id }, row) => [id, row]))
      return [
        key,
        { scoring, alphas: shapes(scoring, spec.concentration), rows: places.map((id) => at.get(id)!) },
      ]
    }),
  )

  const n = places.length
  const nominal = new Float64Array(n)
  rank(totalsOf(nominalScoring, places), nominal)
  const factors = [...(spec.concentration === undefined ? [] : ['weights']), ...varied]
  const run = createRun(grounds, nominal, seeded)
  const counts = new Uint32Array(n * n)
  let shift = 0
  const count = (result: Float64Array) => {
    for (let place = 0; place < n; place++) counts[place * n + result[place]! - 1]!++
    shift += result[n]!
  }
  const random = seeded(spec.seed)
  const point = () =>
    factors.map((factor) => {
      const value = random()
      return factor === 'weights'
        ? Math.floor(value * 2 ** 31)
        : Math.floor(value * spec[factor as Choice]!.length)
    })
  const hasWeights = factors[0] === 'weights'
  const at = (values: readonly number[]) =>
    hasWeights ? run(values.slice(1), values[0]) : run(values, undefined)
  const sobol = createSobol(factors.length, n + 1)
  for (let draw = 0; draw < spec.draws; draw++) {
    if (draw % Math.ceil(scoringsPerStep / (factors.length + 2)) === 0) yield draw / spec.draws
    const [a, b] = [point(), point()]
    const [inA, inB] = [at(a), at(b)]
    count(inA)
    count(inB)
    sobol.add(inA, inB, (factor) => at(a.map((value, index) => (index === factor ? b[index]! : value))))
  }
  return summary(
    { places, nominal, factors, draws: 2 * spec.draws, counts, meanShift: shift / (2 * spec.draws) },
    sobol,
  )
}

const totalsOf = ({ set, groups }: Scoring, places: readonly PlaceId[]): Float64Array => {
  const at = new Map(set.places.map(({ id }, row) => [id, row]))
  return Float64Array.from(places, (id) => groups.get(set.root.id)!.lo[at.get(id)!]!)
}

/** Positions under one combination and one seed of the weights, and after them the mean shift. */
function createRun(grounds: ReadonlyMap<string, Ground>, nominal: Float64Array, seeded: Seeded) {
  const n = nominal.length
  const totals = new Float64Array(n)
  return (optionsTaken: readonly number[], weights: number | undefined): Float64Array => {
    const { scoring, alphas, rows } = grounds.get(optionsTaken.join())!
    const { set, scheme, columns, groups } = scoring
    let top = groups.get(set.root.id)!.lo
    if (weights !== undefined) {
      const draw = shareSource(seeded(weights))
      const climbed = climb(set.root, columns, scheme, ({ id, children }) => {
        const drawn = new Float64Array(children.length)
        draw(alphas.get(id)!, drawn)
        return drawn
      })
      top = climbed.groups.get(set.root.id)!.lo
    }
    for (let place = 0; place < n; place++) totals[place] = top[rows[place]!]!
    const result = new Float64Array(n + 1)
    rank(totals, result.subarray(0, n))
    let shift = 0
    for (let place = 0; place < n; place++) shift += Math.abs(result[place]! - nominal[place]!)
    result[n] = shift / n
    return result
  }
}

interface Counted {
  places: PlaceId[]
  nominal: Float64Array
  factors: string[]
  draws: number
  counts: Uint32Array
  meanShift: number
}

function summary(run: Counted, sobol: ReturnType<typeof createSobol>): UncertaintyResult {
  const { places, factors, draws, counts, meanShift } = run
  const n = places.length
  const quantile = (share: number) =>
    Uint32Array.from(places, (_, place) => {
      let held = 0
      for (let position = 0; position < n; position++) {
        held += counts[place * n + position]!
        if (held >= share * draws) return position + 1
      }
      return n
    })
  const indices = [...places.keys(), n].map((result) => sobol.indices(result))
  const of = (which: 'first' | 'total', factor: number) =>
    Float64Array.from(places, (_, place) => indices[place]![which][factor]!)
  return {
    places,
    nominal: Uint32Array.from(run.nominal),
    factors,
    draws,
    low: quantile(0.05),
    middle: quantile(0.5),
    high: quantile(0.95),
    shares: Float64Array.from(counts, (times) => times / draws),
    meanShift,
    sensitivity: factors.map((factor, index) => ({
      factor,
      first: of('first', index),
      total: of('total', index),
      shiftFirst: indices[n]!.first[index]!,
      shiftTotal: indices[n]!.total[index]!,
    })),
  }
}
