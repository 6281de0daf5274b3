import { isWeight } from '@/domain/score/weights'
import {
  aggregations,
  defaultScheme,
  groups,
  missingPolicies,
  normalisations,
  type IndicatorSet,
  type NodeId,
  type PlaceId,
  type Scheme,
} from '@/domain/score/model'
import { parseSteps, writeSteps } from './stepsCodec'
import { queryText, type LinkKey, type Query } from '@/stores/query'

/** Everything a link of the scoring lab carries; own data is never in one. */
export interface ScoreView {
  /** Id of a bundled set. */
  set: string
  scheme: Scheme
  /** A second scheme to compare with. */
  pinned: Scheme | null
  /** The place looked at closely, and the one it is compared with; fewer where the reader has not chosen. */
  places: PlaceId[]
  /** How closely random weightings follow the chosen one, from 1 to {@link concentrations}. */
  concentration: number
  /** Start of the random numbers, a whole number from 0. */
  seed: number
}

type ScoreReason =
  'unknownSet' | 'badWeights' | 'unknownMethod' | 'badSteps' | 'unknownPlace' | 'badNumber' | 'badPin'

/** A key of a link that could not be used as given; what it lacks keeps its default. */
export interface ScoreNotice {
  key:
    'set' | 'weights' | 'scale' | 'mean' | 'missing' | 'steps' | 'places' | 'concentration' | 'seed' | 'pin'
  given: string
  reason: ScoreReason
}

/** What the codec must know: the bundled sets, the first of them the default, and the slugs of places. */
export interface ScoreVocabulary {
  sets: readonly IndicatorSet[]
  slugs: ReadonlyMap<string, PlaceId>
}

const defaultConcentration = 50
const concentrations: [number, number] = [1, 10_000]
const defaultSeed = 1
const greatestSeed = 2 ** 31 - 1
const maxLength = 2000
/** What a notice repeats of a long key. */
const shownLength = 120

export function defaultScoreView(set: IndicatorSet): ScoreView {
  return {
    set: set.id,
    scheme: defaultScheme(set),
    pinned: null,
    places: [],
    concentration: defaultConcentration,
    seed: defaultSeed,
  }
}

/** A decimal as people write it: no sign, no exponent. */
const decimal = /^\d{1,9}(\.\d{1,6})?$/

/** `id:2~id:0.5`; what is understood is kept. */
function parseWeights(
  given: string,
  known: ReadonlySet<NodeId>,
): { weights: Map<NodeId, number>; bad: boolean } {
  const weights = new Map<NodeId, number>()
  let bad = false
  for (const part of given.split('~')) {
    const [id = '', value = '', ...rest] = part.split(':')
    if (known.has(id) && decimal.test(value) && isWeight(Number(value)) && !rest.length)
      weights.set(id, Number(value))
    else bad = true
  }
  return { weights, bad }
}

const nodesOf = (set: IndicatorSet) =>
  new Set(groups(set.root).flatMap(({ children }) => children.map(({ id }) => id)))

const pick = <T extends string>(options: readonly T[], given: string): T | undefined =>
  options.find((option) => option === given)

/** `scale!mean!missing!weights!steps`, the last parts left out where all weights are the set's and no step is taken. */
function parsePin(given: string, set: IndicatorSet): Scheme | undefined {
  const [scale = '', mean = '', policy = '', weighted = '', stepped = '', ...rest] = given.split('!')
  const normalisation = pick(normalisations, scale)
  const aggregation = pick(aggregations, mean)
  const missing = pick(missingPolicies, policy)
  const { weights, bad } = weighted
    ? parseWeights(weighted, nodesOf(set))
    : { weights: new Map(), bad: false }
  const { steps, bad: odd } = stepped ? parseSteps(stepped) : { steps: {}, bad: false }
  if (!normalisation || !aggregation || !missing || bad || odd || rest.length) return undefined
  return { normalisation, aggregation, missing, weights, ...steps }
}

/** Reads a query: a missing key takes its default, a bad one the nearest valid value and a notice. */
export function parseScoreView(
  query: Query,
  { sets, slugs }: ScoreVocabulary,
): { view: ScoreView; notices: ScoreNotice[] } {
  const notices: ScoreNotice[] = []
  const tell = (key: ScoreNotice['key'], given: string, reason: ScoreReason) =>
    notices.push({ key, given: given.slice(0, shownLength), reason })
  const text = (key: LinkKey) => queryText(query, key, maxLength)
  const wanted = text('set')
  const found = sets.find(({ id }) => id === wanted)
  if (wanted !== undefined && !found) tell('set', wanted, 'unknownSet')
  const set = found ?? sets[0]!
  const view = defaultScoreView(set)

  function read(key: ScoreNotice['key'], use: (given: string) => ScoreReason | undefined): void {
    const given = text(key)
    const reason = given === undefined ? undefined : use(given)
    if (reason) tell(key, given!, reason)
  }
  const scheme = { ...view.scheme }
  read('weights', (given) => {
    const { weights, bad } = parseWeights(given, nodesOf(set))
    scheme.weights = weights
    return bad ? 'badWeights' : undefined
  })
  read('scale', (given) => {
    scheme.normalisation = pick(normalisations, given) ?? scheme.normalisation
    return scheme.normalisation === given ? undefined : 'unknownMethod'
  })
  read('mean', (given) => {
    scheme.aggregation = pick(aggregations, given) ?? scheme.aggregation
    return scheme.aggregation === given ? undefined : 'unknownMethod'
  })
  read('missing', (given) => {
    scheme.missing = pick(missingPolicies, given) ?? scheme.missing
    return scheme.missing === given ? undefined : 'unknownMethod'
  })
  read('steps', (given) => {
    const { steps, bad } = parseSteps(given)
    Object.assign(scheme, steps)
    return bad ? 'badSteps' : undefined
  })
  view.scheme = scheme
  read('places', (given) => {
    const ids = new Set(set.places.map(({ id }) => id))
    const known = [...new Set(given.split('~').flatMap((slug) => slugs.get(slug) ?? []))].filter((id) =>
      ids.has(id),
    )
    view.places = known.slice(0, 2)
    return known.length === given.split('~').length && known.length <= 2 ? undefined : 'unknownPlace'
  })
  const whole = (given: string, [least, most]: [number, number]) => {
    const value = /^\d{1,10}$/.test(given) ? Number(given) : NaN
    return value >= least && value <= most ? value : undefined
  }
  read('concentration', (given) => {
    const value = whole(given, concentrations)
    view.concentration = value ?? view.concentration
    return value === undefined ? 'badNumber' : undefined
  })
  read('seed', (given) => {
    const value = whole(given, [0, greatestSeed])
    view.seed = value ?? view.seed
    return value === undefined ? 'badNumber' : undefined
  })
  read('pin', (given) => {
    view.pinned = parsePin(given, set) ?? null
    return view.pinned ? undefined : 'badPin'
  })
  return { view, notices }
}

const writeWeights = (weights: Scheme['weights']) =>
  [...weights].map(([id, weight]) => `${id}:${weight}`).join('~')

/** The query of a view; defaults are left out. Inverse of {@link parseScoreView} for every valid view. */
export function scoreQuery(view: ScoreView, { sets, slugs }: ScoreVocabulary): Record<string, string> {
  const set = sets.find(({ id }) => id === view.set)
  // Own data never enters a link.
  if (!set) return {}
  const base = defaultScoreView(set)
  const { scheme, pinned } = view
  const slugOf = (place: PlaceId) => [...slugs].find(([, id]) => id === place)?.[0]
  const query: Record<string, string> = {}
  if (set !== sets[0]) query.set = set.id
  if (scheme.weights.size) query.weights = writeWeights(scheme.weights)
  if (scheme.normalisation !== base.scheme.normalisation) query.scale = scheme.normalisation
  if (scheme.aggregation !== base.scheme.aggregation) query.mean = scheme.aggregation
  if (scheme.missing !== base.scheme.missing) query.missing = scheme.missing
  const steps = writeSteps(scheme)
  if (steps) query.steps = steps
  const places = view.places.flatMap((place) => slugOf(place) ?? [])
  if (places.length) query.places = places.join('~')
  if (view.concentration !== base.concentration) query.concentration = String(view.concentration)
  if (view.seed !== base.seed) query.seed = String(view.seed)
  if (pinned) {
    const { normalisation, aggregation, missing, weights } = pinned
    const parts = [normalisation, aggregation, missing, writeWeights(weights), writeSteps(pinned)]
    query.pin = parts.join('!').replace(/!+$/, '')
  }
  return query
}
