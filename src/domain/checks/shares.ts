import type { Edition } from '@/domain/model'
import {
  bandCountOf,
  bandName,
  claimsOf,
  members,
  outcome,
  percent,
  populationName,
  populations,
  refs,
  resolutionFor,
  sharePercent,
  same,
} from './claims'
import type { Check, CheckInput } from './types'

/** Shares as printed against the counts they come from; a figure that is cut off rather than rounded is recorded. */
export function shareChecks(edition: Edition, input: CheckInput): Check[] {
  const { year } = edition
  const checks: Check[] = []
  for (const population of populations) {
    const size = members(input, population).length
    const name = populationName[population]
    for (const share of claimsOf(edition, 'bandShare', population)) {
      const count = bandCountOf(edition, population, [share.band])?.[0]
      if (!count) continue
      const label = bandName(edition, share.band)
      checks.push({
        id: `share/${year}/${population}/${share.band}`,
        title: {
          zh: `${year}年${name.zh}“${label.zh}”的占比`,
          en: `${year}: share of ${name.en} in “${label.en}”`,
        },
        ...shareOutcome(edition, [share, count], share.value, count.value, size),
      })
    }
    const share = claimsOf(edition, 'aboveMeanShare', population)[0]
    const count = claimsOf(edition, 'aboveMeanCount', population)[0]
    if (share && count)
      checks.push({
        id: `share/${year}/${population}/above-mean`,
        title: {
          zh: `${year}年${name.zh}超过平均值的占比`,
          en: `${year}: share of ${name.en} above the mean`,
        },
        ...shareOutcome(edition, [share, count], share.value, count.value, size),
      })
  }
  return checks
}

type Rest = Omit<Check, 'id' | 'title'>

function shareOutcome(
  edition: Edition,
  claims: Parameters<typeof refs>[1],
  printed: number,
  count: number,
  size: number,
): Rest {
  const rounded = sharePercent(count, size)
  const cutOff = Math.floor((count * 10000) / size) / 100
  return {
    expected: same(`${count}/${size} = ${percent(rounded)}`),
    found: same(percent(printed)),
    claims: refs(edition, claims),
    ...outcome(rounded === printed, cutOff === printed ? resolutionFor(edition, claims) : undefined),
  }
}

/** Band counts add up to the population; where a band isn't printed, they don't exceed it. */
export function sumChecks(edition: Edition, input: CheckInput): Check[] {
  return populations.flatMap((population) => {
    const counts = claimsOf(edition, 'bandCount', population).filter(({ bands }) => bands.length === 1)
    const bands = new Set(counts.flatMap((claim) => claim.bands))
    if (counts.length < 2 || bands.size < counts.length) return []
    const size = members(input, population).length
    const sum = counts.reduce((total, claim) => total + claim.value, 0)
    const complete = bands.size === edition.bands.length
    const name = populationName[population]
    return [
      {
        id: `band-sum/${edition.year}/${population}`,
        title: {
          zh: `${edition.year}年${name.zh}各等级个数之和`,
          en: `${edition.year}: sum of the band counts of ${name.en}`,
        },
        expected: same(complete ? size : `≤ ${size}`),
        found: same(`${counts.map((claim) => claim.value).join(' + ')} = ${sum}`),
        claims: refs(edition, counts),
        ...outcome(complete ? sum === size : sum <= size),
      },
    ]
  })
}

/** A number printed for several bands together is the sum of those printed for each. */
export function unionChecks(edition: Edition): Check[] {
  return populations.flatMap((population) =>
    claimsOf(edition, 'bandCount', population).flatMap((union) => {
      const single = union.bands.length > 1 && bandCountOf(edition, population, union.bands)
      if (!single) return []
      const sum = single.reduce((total, claim) => total + claim.value, 0)
      const label = union.bands.map((id) => bandName(edition, id))
      const name = populationName[population]
      return [
        {
          id: `band-union/${edition.year}/${population}/${union.bands.join('+')}`,
          title: {
            zh: `${edition.year}年${name.zh}“${label.map(({ zh }) => zh).join('、')}”合计`,
            en: `${edition.year}: ${name.en} in “${label.map(({ en }) => en).join(', ')}” together`,
          },
          expected: same(`${single.map((claim) => claim.value).join(' + ')} = ${sum}`),
          found: same(union.value),
          claims: refs(edition, [union, ...single]),
          ...outcome(sum === union.value, resolutionFor(edition, [union, ...single])),
        },
      ]
    }),
  )
}
