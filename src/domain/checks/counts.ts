import type { Claim, Edition, UnitId } from '@/domain/model'
import {
  bandCountOf,
  bandName,
  claimsOf,
  members,
  names,
  outcome,
  populationName,
  populations,
  refs,
  resolutionFor,
  same,
} from './claims'
import { bandsByScore, levelOf } from './scale'
import type { Check, CheckInput, Population } from './types'

/** Printed indices of units. */
function scoresOf(edition: Edition, ids: readonly UnitId[]): Claim[] {
  return claimsOf(edition, 'index').filter(({ about }) => ids.includes(about))
}

/** Complete lists of a band's members against its count, and against the bands that printed figures give. */
export function memberChecks(edition: Edition, input: CheckInput): Check[] {
  return populations.flatMap((population) => {
    const units = members(input, population)
    const scored = bandsByScore(edition, input, population)
    return claimsOf(edition, 'bandMembersComplete', population).flatMap((list) => {
      const label = bandName(edition, list.band)
      const key = `${edition.year}/${population}/${list.band}`
      const name = populationName[population]
      const checks: Check[] = []
      const count = bandCountOf(edition, population, [list.band])?.[0]
      if (count)
        checks.push({
          id: `band-members/${key}`,
          title: {
            zh: `${edition.year}年${name.zh}“${label.zh}”的列名数量`,
            en: `${edition.year}: ${name.en} named in “${label.en}”`,
          },
          expected: same(count.value),
          found: same(list.units.length),
          claims: refs(edition, [count, list]),
          ...outcome(count.value === list.units.length, resolutionFor(edition, [count, list])),
        })
      if (scored.size === units.length) {
        const byScore = units.filter(({ id }) => scored.get(id) === list.band).map(({ id }) => id)
        const wrong = units
          .filter(({ id }) => byScore.includes(id) !== list.units.includes(id))
          .map(({ id }) => id)
        checks.push({
          id: `band-names/${key}`,
          title: {
            zh: `${edition.year}年${name.zh}“${label.zh}”的名单与指数`,
            en: `${edition.year}: list of “${label.en}” ${name.en} against the indices`,
          },
          expected: names(units, byScore),
          found: names(
            units,
            units.map(({ id }) => id).filter((id) => list.units.includes(id)),
          ),
          claims: refs(edition, [list, ...scoresOf(edition, byScore)]),
          ...outcome(wrong.length === 0),
        })
      }
      return checks
    })
  })
}

/** Printed band counts against the bands that printed figures give; a unit of unknown band widens the expectation. */
export function scoreCountChecks(edition: Edition, input: CheckInput): Check[] {
  return populations.flatMap((population) => {
    const scored = bandsByScore(edition, input, population)
    const unknown = members(input, population).length - scored.size
    if (scored.size < unknown) return []
    const name = populationName[population]
    return claimsOf(edition, 'bandCount', population).map((count) => {
      const inside = [...scored].filter(([, band]) => count.bands.includes(band)).map(([id]) => id)
      const sure = inside.length
      const label = count.bands.map((id) => bandName(edition, id))
      return {
        id: `band-by-score/${edition.year}/${population}/${count.bands.join('+')}`,
        title: {
          zh: `${edition.year}年${name.zh}按指数计“${label.map((l) => l.zh).join('、')}”的个数`,
          en: `${edition.year}: ${name.en} in “${label.map((l) => l.en).join(', ')}” by their indices`,
        },
        expected: same(unknown ? `${sure}–${sure + unknown}` : sure),
        found: same(count.value),
        claims: refs(edition, [count, ...scoresOf(edition, inside)]),
        ...outcome(count.value >= sure && count.value <= sure + unknown),
      }
    })
  })
}

/** The number above the mean lies between the bands wholly above it and those plus the band that holds it. */
export function aboveMeanChecks(edition: Edition): Check[] {
  const mean = claimsOf(edition, 'mean', 'nation')[0]
  const above = claimsOf(edition, 'aboveMeanCount', 'nation')[0]
  if (!mean || !above) return []
  const higher = edition.bands.filter((band) => band.lo >= mean.value).map((band) => band.id)
  const own = edition.bands.filter((band) => band.lo < mean.value && band.hi >= mean.value)
  const counts = bandCountOf(edition, 'nation', higher)
  const inside = bandCountOf(
    edition,
    'nation',
    own.map((band) => band.id),
  )
  if (!counts || !inside || own.length !== 1 || !own[0]) return []
  const least = counts.reduce((sum, claim) => sum + claim.value, 0)
  const most = least + inside.reduce((sum, claim) => sum + claim.value, 0)
  const label = own[0].name
  return [
    {
      id: `above-mean/${edition.year}`,
      title: {
        zh: `${edition.year}年超过平均值的个数与等级个数`,
        en: `${edition.year}: number above the mean against the band counts`,
      },
      expected: same(`${least}–${most}`),
      found: same(above.value),
      claims: refs(edition, [mean, above, ...counts, ...inside]),
      note: {
        zh: `平均值${mean.value.toFixed(2)}在“${label.zh}”之内：其中${above.value - least}个须高于平均值。`,
        en: `The mean ${mean.value.toFixed(2)} lies in “${label.en}”: ${above.value - least} of its members must be above it.`,
      },
      status: above.value >= least && above.value <= most ? 'agrees' : 'differs',
    },
  ]
}

/** A unit said not to be in a band has no figure in it and is not put into it elsewhere in the edition. */
export function notBandChecks(edition: Edition, input: CheckInput): Check[] {
  return populations.flatMap((population) => {
    const units = members(input, population)
    const scored = bandsByScore(edition, input, population)
    return claimsOf(edition, 'notBand').flatMap((claim): Check[] => {
      if (!units.some(({ id }) => id === claim.about)) return []
      const same = claimsOf(edition, 'band', claim.about).filter(({ band }) => band === claim.band)
      const label = bandName(edition, claim.band)
      const name = names(units, [claim.about])
      const wrong = same.length > 0 || scored.get(claim.about) === claim.band
      return [
        {
          id: `not-band/${edition.year}/${claim.about}`,
          title: {
            zh: `${edition.year} 年${name.zh}等级不是“${label.zh}”`,
            en: `${edition.year}: ${name.en} not in “${label.en}”`,
          },
          expected: { zh: `不是“${label.zh}”`, en: `not “${label.en}”` },
          found: wrong ? label : { zh: '不相抵触', en: 'no conflict' },
          claims: refs(edition, [claim, ...same]),
          ...outcome(!wrong),
        },
      ]
    })
  })
}

/** Bands as printed for single units agree with their printed index, and a better rank never has a lower band. */
export function bandClaimChecks(edition: Edition, input: CheckInput): Check[] {
  return populations.flatMap((population: Population) => {
    const units = members(input, population)
    const ids = new Set(units.map(({ id }) => id))
    const bands = claimsOf(edition, 'band').filter((claim) => ids.has(claim.about))
    if (!bands.length) return []
    const scored = bandsByScore(edition, input, population)
    const rank = new Map(claimsOf(edition, 'rank').map((claim) => [claim.about, claim.value]))
    const wrong = bands.filter((claim) => {
      if (scored.has(claim.about) && scored.get(claim.about) !== claim.band) return true
      const own = rank.get(claim.about)
      return bands.some((other) => {
        const place = rank.get(other.about)
        if (other.about === claim.about) return other.band !== claim.band
        if (own === undefined || place === undefined || own >= place) return false
        return levelOf(edition, claim.band) > levelOf(edition, other.band)
      })
    })
    const name = populationName[population]
    return [
      {
        id: `band-claims/${edition.year}/${population}`,
        title: {
          zh: `${edition.year}年${name.zh}公布的等级与指数、名次`,
          en: `${edition.year}: published bands of ${name.en} against index and rank`,
        },
        expected: { zh: `${bands.length}个相符`, en: `${bands.length} fit` },
        found: wrong.length
          ? {
              zh: `不符：${
                names(
                  units,
                  wrong.map((c) => c.about),
                ).zh
              }`,
              en: `discrepancy: ${
                names(
                  units,
                  wrong.map((c) => c.about),
                ).en
              }`,
            }
          : { zh: `${bands.length}个相符`, en: `${bands.length} fit` },
        claims: refs(edition, wrong.length ? wrong : bands),
        ...outcome(wrong.length === 0, wrong.length ? resolutionFor(edition, wrong) : undefined),
      },
    ]
  })
}
