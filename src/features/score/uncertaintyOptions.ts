import { leaves, type IndicatorSet, type Normalisation, type Scheme } from '@/domain/score/model'
import type { Choice, Uncertainty } from '@/domain/score/uncertaintySpec'

/** Scales that the set has what they need for. */
function scales(set: IndicatorSet, { reference }: Scheme): Normalisation[] {
  const all = leaves(set.root)
  const told: [Normalisation, boolean][] = [
    ['minMax', true],
    ['goalposts', all.every(({ goalposts }) => goalposts)],
    ['zScore', true],
    ['rank', true],
    ['percentile', true],
    ['borda', true],
    ['target', all.every(({ target }) => target !== undefined)],
    ['reference', reference !== undefined],
  ]
  return told.filter(([, possible]) => possible).map(([scale]) => scale)
}

/** What can vary: by choice the options that suit the set, the scheme's own among them. */
export function optionsOf(set: IndicatorSet, scheme: Scheme): { choice: Choice; options: string[] }[] {
  const own = (choice: Choice, options: readonly string[]) => [
    ...new Set([currentOption(choice, scheme), ...options]),
  ]
  return [
    { choice: 'normalisation', options: own('normalisation', scales(set, scheme)) },
    {
      choice: 'aggregation',
      options: own('aggregation', [
        'arithmetic',
        'geometric',
        'harmonic',
        'generalised',
        'copeland',
        'topsis',
      ]),
    },
    {
      choice: 'weighting',
      options: own('weighting', ['given', 'equal', 'entropy', 'critic', 'pca', 'influence']),
    },
    { choice: 'impute', options: own('impute', ['none', 'mean', 'median']) },
    { choice: 'treat', options: own('treat', ['none', 'winsorise', 'log', 'boxCox']) },
  ]
}

/** The option that the scheme takes now. */
export function currentOption(choice: Choice, scheme: Scheme): string {
  switch (choice) {
    case 'normalisation':
      return scheme.normalisation
    case 'aggregation':
      return scheme.aggregation
    case 'weighting':
      return scheme.weighting ?? 'given'
    case 'impute':
      return scheme.impute?.by ?? 'none'
    case 'treat':
      return scheme.treat ? (scheme.treat.otherwise ?? 'winsorise') : 'none'
  }
}

/** The analysis with an option taken in or out; the first that comes in stands beside the scheme's own. */
export function withOption(
  spec: Uncertainty,
  { choice, option, now }: { choice: Choice; option: string; now: Scheme },
): Uncertainty {
  const before = (spec[choice] ?? [currentOption(choice, now)]) as readonly string[]
  const after = before.includes(option) ? before.filter((each) => each !== option) : [...before, option]
  return { ...spec, [choice]: after.length > 1 ? after : undefined }
}
