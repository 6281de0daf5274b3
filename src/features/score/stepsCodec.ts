import { aggregations, weightings, type Aggregation, type Scheme, type Weighting } from '@/domain/score/model'

/**
 * The optional steps of a scheme in a link: `unit:0.65~impute:mean~treat:2:3.5:5:log~range:1:100`, each a name and what it
 * needs. Directions are left out: they belong to own data, which no link carries.
 */
type Steps = Partial<Scheme>

const number = (text: string | undefined): number =>
  text !== undefined && /^-?\d{1,9}(\.\d{1,12})?$/.test(text) ? Number(text) : NaN
const share = (text: string | undefined): number | undefined => {
  const value = number(text)
  return value >= 0 && value <= 1 ? value : undefined
}
const isOf = <T extends string>(options: readonly T[], text: string | undefined): text is T =>
  options.includes(text as T)

/** What a part says on top of those before it; undefined where it says nothing that is known. */
const readers: Record<string, (args: string[], so: Steps) => Steps | undefined> = {
  unit: ([least], { minimum }) =>
    share(least) === undefined ? undefined : { minimum: { ...minimum, unit: share(least) } },
  group: ([least], { minimum }) =>
    share(least) === undefined ? undefined : { minimum: { ...minimum, group: share(least) } },
  denominate: (args) => (args.length ? undefined : { denominate: true }),
  impute: ([by, within]) =>
    by === 'mean' || by === 'median' ? { impute: { by, ...(within && { within }) } } : undefined,
  treat: ([skew, kurt, most, otherwise]) => {
    const [skewness, kurtosis, winsorise] = [number(skew), number(kurt), number(most)]
    if (!(skewness > 0 && kurtosis > 0 && winsorise >= 0) || !Number.isInteger(winsorise)) return undefined
    if (otherwise === undefined) return { treat: { skewness, kurtosis, winsorise } }
    return otherwise === 'log' || otherwise === 'boxCox'
      ? { treat: { skewness, kurtosis, winsorise, otherwise } }
      : undefined
  },
  range: ([from, to]) => (number(from) < number(to) ? { range: [number(from), number(to)] } : undefined),
  reference: ([place]) => (place ? { reference: place } : undefined),
  levels: (kinds) =>
    kinds.length && kinds.length <= 5 && kinds.every((kind) => isOf(aggregations, kind))
      ? { levels: kinds as Aggregation[] }
      : undefined,
  power: ([power]) => (number(power) ? { power: number(power) } : undefined),
  weighting: ([by]) => (isOf(weightings, by) ? { weighting: by as Weighting } : undefined),
  compare: ([a, b, times], { comparisons = [] }) =>
    a && b && number(times) >= 1 / 9 - 1e-9 && number(times) <= 9
      ? { comparisons: [...comparisons, [a, b, number(times)]] }
      : undefined,
}

/** Reads steps; what is understood is kept. */
export function parseSteps(given: string): { steps: Steps; bad: boolean } {
  let steps: Steps = {}
  let bad = false
  for (const part of given.split('~')) {
    const [name = '', ...args] = part.split(':')
    const read = Object.hasOwn(readers, name) ? readers[name]!(args, steps) : undefined
    if (read) steps = { ...steps, ...read }
    else bad = true
  }
  return { steps, bad }
}

/** Inverse of {@link parseSteps}; empty where no step is taken. */
export function writeSteps(scheme: Scheme): string {
  const { minimum, impute, treat, range, levels, comparisons = [] } = scheme
  const part = (name: string, ...args: (string | number | undefined)[]) =>
    [name, ...args.filter((each) => each !== undefined)].join(':')
  return [
    ...(minimum?.unit ? [part('unit', minimum.unit)] : []),
    ...(minimum?.group ? [part('group', minimum.group)] : []),
    ...(scheme.denominate ? ['denominate'] : []),
    ...(impute ? [part('impute', impute.by, impute.within)] : []),
    ...(treat ? [part('treat', treat.skewness, treat.kurtosis, treat.winsorise, treat.otherwise)] : []),
    ...(range ? [part('range', ...range)] : []),
    ...(scheme.reference ? [part('reference', scheme.reference)] : []),
    ...(levels?.length ? [part('levels', ...levels)] : []),
    ...(scheme.power === undefined ? [] : [part('power', scheme.power)]),
    ...(scheme.weighting ? [part('weighting', scheme.weighting)] : []),
    ...comparisons.map(([a, b, times]) => part('compare', a, b, Number(times.toFixed(12)))),
  ].join('~')
}
