import { roundedMean } from '@/domain/statistics'
import type { Edition, LocalText } from '@/domain/model'
import { claimsOf, outcome, percent, refs, resolutionFor, growthPercent, same, setAside } from './claims'
import type { Check, CheckInput } from './types'

const overall: LocalText = { zh: '总体平均值', en: 'overall mean' }

function dimensionName(edition: Edition, id: string | undefined): LocalText {
  if (id === undefined) return overall
  return edition.dimensions?.find((dimension) => dimension.id === id)?.name ?? same(id)
}

/** What a growth claim compares in an edition: the means, or those of a dimension. Several where it is printed twice. */
function valuesOf(edition: Edition | undefined, about: string, dimension: string | undefined) {
  if (!edition) return []
  return dimension === undefined
    ? claimsOf(edition, 'mean', about)
    : claimsOf(edition, 'dimension', about).filter((claim) => claim.dimension === dimension)
}

/** Printed growth against the figures of both years, for each figure printed. */
export function growthChecks(edition: Edition, input: CheckInput): Check[] {
  return claimsOf(edition, 'growth').flatMap((growth) => {
    const earlier = input.editions.get(growth.since)
    const bases = valuesOf(earlier, growth.about, growth.dimension)
    const values = valuesOf(edition, growth.about, growth.dimension)
    if (!earlier) return []
    const name = dimensionName(edition, growth.dimension)
    return values.flatMap((value) =>
      bases.map((base): Check => {
        const exact = growthPercent(base.value, value.value)
        const pair = `${base.value.toFixed(2)} → ${value.value.toFixed(2)}`
        return {
          id: `growth/${growth.since}-${edition.year}/${growth.about}/${growth.dimension ?? 'index'}/${value.value.toFixed(2)}`,
          title: {
            zh: `${growth.since}至${edition.year}年${name.zh}增幅`,
            en: `Growth of ${name.en}, ${growth.since} to ${edition.year}`,
          },
          expected: same(`${pair} = ${percent(exact)}`),
          found: same(percent(growth.value)),
          claims: [...refs(earlier, [base]), ...refs(edition, [value, growth])],
          ...outcome(exact === growth.value, resolutionFor(edition, [growth, value])),
        }
      }),
    )
  })
}

/** What is said to be below a figure of another year is held against that figure, and against its own where printed. */
export function lowerMeanChecks(edition: Edition, input: CheckInput): Check[] {
  return claimsOf(edition, 'lowerMean').flatMap((lower) => {
    const other = input.editions.get(lower.than)
    if (!other) return []
    const aside = setAside(other)
    const printed = valuesOf(other, lower.about, lower.dimension).filter(({ id }) => !aside.has(id))
    const own = valuesOf(edition, lower.about, lower.dimension)
    const name = dimensionName(edition, lower.dimension)
    return [
      {
        id: `lower/${edition.year}-${lower.than}/${lower.about}/${lower.dimension ?? 'index'}`,
        title: {
          zh: `${edition.year} 年${name.zh}低于 ${lower.than} 年`,
          en: `${edition.year}: ${name.en} below that of ${lower.than}`,
        },
        expected: same(`< ${printed.map(({ value }) => value.toFixed(2)).join(' / ')}`),
        found: same(`< ${lower.value.toFixed(2)}`),
        claims: [...refs(edition, [lower, ...own]), ...refs(other, printed)],
        ...outcome(
          printed.length > 0 &&
            printed.every(({ value }) => value === lower.value) &&
            own.every(({ value }) => value < lower.value),
        ),
      },
    ]
  })
}

/** A figure printed twice reads the same both times. */
export function twiceChecks(edition: Edition): Check[] {
  const groups = new Map<string, ReturnType<typeof valuesOf>>()
  for (const claim of [...claimsOf(edition, 'mean'), ...claimsOf(edition, 'dimension')]) {
    const key = `${claim.about}/${claim.what === 'dimension' ? claim.dimension : 'index'}`
    groups.set(key, [...(groups.get(key) ?? []), claim] as ReturnType<typeof valuesOf>)
  }
  return [...groups].flatMap(([key, claims]) => {
    const [first, ...others] = claims
    if (!first || !others.length) return []
    const name = dimensionName(edition, first.what === 'dimension' ? first.dimension : undefined)
    return [
      {
        id: `printed-twice/${edition.year}/${key}`,
        title: {
          zh: `${edition.year}年${name.zh}两处数字`,
          en: `${edition.year}: ${name.en} as published twice`,
        },
        expected: { zh: '相同', en: 'the same' },
        found: same(claims.map((claim) => claim.value.toFixed(2)).join(' / ')),
        claims: refs(edition, claims),
        ...outcome(
          others.every((claim) => claim.value === first.value),
          resolutionFor(edition, claims),
        ),
      },
    ]
  })
}

/**
 * The overall mean lies between the lowest and the highest mean of the dimensions, as any weighting must have it; and
 * the mean by equal weights, which differs from the printed one because the weights are not published.
 */
export function weightChecks(edition: Edition): Check[] {
  const aside = setAside(edition)
  const mean = claimsOf(edition, 'mean', 'nation').find((claim) => !aside.has(claim.id))
  const dimensions = claimsOf(edition, 'dimension', 'nation').filter((claim) => !aside.has(claim.id))
  if (!mean || !edition.dimensions || dimensions.length !== edition.dimensions.length) return []
  const values = dimensions.map((claim) => claim.value)
  const low = Math.min(...values)
  const high = Math.max(...values)
  const equal = values.reduce((sum, value) => sum + value, 0) / values.length
  const claims = refs(edition, [mean, ...dimensions])
  const agrees = roundedMean(values) === mean.value
  return [
    {
      id: `mean-range/${edition.year}`,
      title: {
        zh: `${edition.year}年总体平均值在各分项之间`,
        en: `${edition.year}: overall mean between its dimensions`,
      },
      expected: same(`${low.toFixed(2)}–${high.toFixed(2)}`),
      found: same(mean.value.toFixed(2)),
      claims,
      ...outcome(mean.value >= low && mean.value <= high),
    },
    {
      id: `equal-weights/${edition.year}`,
      title: { zh: `${edition.year}年各分项等权平均`, en: `${edition.year}: dimensions with equal weights` },
      expected: same(equal.toFixed(3)),
      found: same(mean.value.toFixed(2)),
      claims,
      status: agrees ? 'agrees' : 'recorded',
      ...(agrees
        ? {}
        : {
            note: {
              zh: '所收来源中没有权重。若总体为线性加权，则各项权重不等。',
              en: 'None of our sources gives weights. If the total is a linear weighting, they are not equal.',
            },
          }),
    },
  ]
}
