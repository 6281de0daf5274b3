import type { Claim, Edition } from '@/domain/model'
import {
  claimsOf,
  members,
  names,
  outcome,
  populationName,
  populations,
  refs,
  resolutionFor,
  same,
  type ClaimOf,
} from './claims'
import type { Check, CheckInput, Population } from './types'

function ranksOf(edition: Edition, input: CheckInput, population: Population): ClaimOf<'rank'>[] {
  const ids = new Set(members(input, population).map(({ id }) => id))
  return claimsOf(edition, 'rank').filter((claim) => ids.has(claim.about))
}

/** Higher figures have better ranks and equal ones the same, pair by pair. */
export function orderChecks(edition: Edition, input: CheckInput): Check[] {
  return populations.flatMap((population) => {
    const index = new Map(claimsOf(edition, 'index').map((claim) => [claim.about, claim]))
    const rows = ranksOf(edition, input, population).flatMap((rank) => {
      const figure = index.get(rank.about)
      return figure ? [{ rank, figure }] : []
    })
    if (rows.length < 2) return []
    const wrong = rows.flatMap((a, at) =>
      rows
        .slice(at + 1)
        .filter((b) => Math.sign(a.figure.value - b.figure.value) !== Math.sign(b.rank.value - a.rank.value))
        .map((b): Claim[] => [a.rank, b.rank, a.figure, b.figure]),
    )
    const claims = [...new Set(wrong.flat())]
    const notes = wrong.map((pair) => resolutionFor(edition, pair))
    const name = populationName[population]
    const units = new Set(claims.map((claim) => claim.about))
    const clash = names(members(input, population), units)
    return [
      {
        id: `rank-order/${edition.year}/${population}`,
        title: {
          zh: `${edition.year}年${name.zh}指数次序与公布的名次`,
          en: `${edition.year}: order of indices against published ranks, ${name.en}`,
        },
        expected: { zh: `${rows.length}个次序一致`, en: `${rows.length} in the same order` },
        found: wrong.length
          ? { zh: `不一致：${clash.zh}`, en: `out of order: ${clash.en}` }
          : { zh: `${rows.length}个次序一致`, en: `${rows.length} in the same order` },
        claims: refs(edition, wrong.length ? claims : rows.flatMap(({ rank, figure }) => [rank, figure])),
        ...outcome(wrong.length === 0, notes.every((note) => note) ? notes[0] : undefined),
      },
    ]
  })
}

/** Where every unit has a rank, dense ranks run from 1 to the last without a gap. */
export function denseChecks(edition: Edition, input: CheckInput): Check[] {
  return populations.flatMap((population) => {
    const ranks = ranksOf(edition, input, population)
    const size = members(input, population).length
    if (new Set(ranks.map((claim) => claim.about)).size < size) return []
    const values = new Set(ranks.map((claim) => claim.value))
    const last = Math.max(...values)
    const gaps = Array.from({ length: last }, (_, at) => at + 1).filter((rank) => !values.has(rank))
    const name = populationName[population]
    const full = { zh: `1–${last}，无缺号`, en: `1–${last}, none missing` }
    return [
      {
        id: `rank-dense/${edition.year}/${population}`,
        title: {
          zh: `${edition.year}年${name.zh}名次并列不占名次`,
          en: `${edition.year}: dense ranks of ${name.en}`,
        },
        expected: full,
        found: gaps.length ? { zh: `缺${gaps.join('、')}`, en: `missing ${gaps.join(', ')}` } : full,
        claims: refs(edition, ranks),
        ...outcome(gaps.length === 0),
      },
    ]
  })
}

/**
 * Where every unit has a rank, the last dense rank is the number of different figures; a unit without one counts as a
 * figure of its own if it shares its rank with nobody.
 */
export function rankCountChecks(edition: Edition, input: CheckInput): Check[] {
  const figures = new Map(claimsOf(edition, 'index').map((claim) => [claim.about, claim]))
  return populations.flatMap((population) => {
    const ranks = ranksOf(edition, input, population)
    const size = members(input, population).length
    if (new Set(ranks.map((claim) => claim.about)).size < size) return []
    const bare = ranks.filter((claim) => !figures.has(claim.about))
    const alone = bare.filter((claim) => ranks.filter((other) => other.value === claim.value).length === 1)
    if (alone.length < bare.length) return []
    const known = ranks.flatMap((rank) => figures.get(rank.about) ?? [])
    const different = new Set(known.map((claim) => claim.value)).size + alone.length
    const last = Math.max(...ranks.map((claim) => claim.value))
    const uneven = ranks.filter((rank) =>
      ranks.some(
        (other) =>
          other.value === rank.value && figures.get(other.about)?.value !== figures.get(rank.about)?.value,
      ),
    )
    const name = populationName[population]
    return [
      {
        id: `rank-count/${edition.year}/${population}`,
        title: {
          zh: `${edition.year}年${name.zh}不同指数的个数与末位名次`,
          en: `${edition.year}: different indices against the last rank, ${name.en}`,
        },
        expected: same(different),
        found: same(last),
        claims: refs(edition, uneven.length ? uneven : [...ranks, ...known]),
        ...outcome(different === last, uneven.length ? resolutionFor(edition, uneven) : undefined),
      },
    ]
  })
}

/** Where few ranks are known, two units at one rank may be a tie or a slip: each claim must carry a note on it. */
export function sharedRankChecks(edition: Edition, input: CheckInput): Check[] {
  return populations.flatMap((population) => {
    const ranks = ranksOf(edition, input, population)
    const units = members(input, population)
    if (new Set(ranks.map((claim) => claim.about)).size >= units.length) return []
    return [...new Set(ranks.map((claim) => claim.value))].flatMap((value): Check[] => {
      const shared = ranks.filter((claim) => claim.value === value)
      if (shared.length < 2) return []
      const note = shared.every((claim) => claim.note) ? shared[0]?.note : undefined
      return [
        {
          id: `shared-rank/${edition.year}/${population}/${value}`,
          title: {
            zh: `${edition.year}年第${value}名不止一个`,
            en: `${edition.year}: rank ${value} stated more than once`,
          },
          expected: { zh: '一个，或并列', en: 'one, or a tie' },
          found: names(
            units,
            shared.map((claim) => claim.about),
          ),
          status: note ? 'recorded' : 'differs',
          note: note ?? { zh: '须有说明', en: 'needs a note' },
          claims: refs(edition, shared),
        },
      ]
    })
  })
}

/** A rank that is better than another year's: the unit can't be first then, and printed ranks go the same way. */
export function betterRankChecks(edition: Edition, input: CheckInput): Check[] {
  return claimsOf(edition, 'betterRank').flatMap((better) => {
    const other = input.editions.get(better.than)
    if (!other) return []
    const own = claimsOf(edition, 'rank', better.about)
    const later = claimsOf(other, 'rank', better.about)
    const wrong = later.some((b) => b.value === 1 || own.some((a) => a.value >= b.value))
    const name = names([...input.units, ...input.cities], [better.about])
    return [
      {
        id: `better-rank/${edition.year}-${better.than}/${better.about}`,
        title: {
          zh: `${name.zh}${edition.year}年名次好于${better.than}年`,
          en: `${name.en}: ranked better in ${edition.year} than in ${better.than}`,
        },
        expected: { zh: `${better.than}年不是第1`, en: `not first in ${better.than}` },
        found: wrong ? { zh: '次序相反', en: 'the other way round' } : { zh: '不相抵触', en: 'no conflict' },
        claims: [...refs(edition, [better, ...own]), ...refs(other, later)],
        ...outcome(!wrong),
      },
    ]
  })
}

/**
 * A rank said to be among the first few: the printed rank is, and where more units stand above by their figures it holds
 * only with dense ranks, which a resolution must say.
 */
export function rankWithinChecks(edition: Edition, input: CheckInput): Check[] {
  return populations.flatMap((population) => {
    const ids = new Set(members(input, population).map(({ id }) => id))
    const figures = claimsOf(edition, 'index').filter(({ about }) => ids.has(about))
    return claimsOf(edition, 'rankWithin').flatMap((within): Check[] => {
      if (!ids.has(within.about)) return []
      const ranks = claimsOf(edition, 'rank', within.about)
      const own = figures.find(({ about }) => about === within.about)
      const above = own && figures.filter(({ value }) => value > own.value).length
      const dense = ranks.every(({ value }) => value <= within.value)
      const usual = above === undefined || above < within.value
      const name = names(members(input, population), [within.about])
      return [
        {
          id: `rank-within/${edition.year}/${within.about}`,
          title: {
            zh: `${edition.year} 年${name.zh}居前 ${within.value} 名`,
            en: `${edition.year}: ${name.en} within the first ${within.value}`,
          },
          expected: same(`≤ ${within.value}`),
          found: {
            zh: `名次 ${ranks.map(({ value }) => value).join(' / ') || '–'}，其上 ${above ?? '–'} 个`,
            en: `rank ${ranks.map(({ value }) => value).join(' / ') || '–'}, ${above ?? '–'} above`,
          },
          claims: refs(edition, [within, ...ranks, ...(own ? [own] : [])]),
          ...outcome(dense && usual, dense ? resolutionFor(edition, [within, ...ranks]) : undefined),
        },
      ]
    })
  })
}

/** A complete top list holds exactly the units with a rank of at most its length. */
export function topChecks(edition: Edition, input: CheckInput): Check[] {
  return populations.flatMap((population) =>
    claimsOf(edition, 'topComplete', population).map((top) => {
      const ranks = ranksOf(edition, input, population)
      const ranked = ranks.filter((claim) => claim.value <= top.value)
      const ids = new Set(ranked.map((claim) => claim.about))
      const fits = ids.size === top.units.length && top.units.every((id) => ids.has(id))
      const units = members(input, population)
      return {
        id: `top/${edition.year}/${population}/${top.value}`,
        title: {
          zh: `${edition.year}年前${top.value}名的名单与名次`,
          en: `${edition.year}: list of the first ${top.value} against the ranks`,
        },
        expected: names(units, top.units),
        found: fits ? names(units, top.units) : names(units, ids),
        claims: refs(edition, [top, ...ranked]),
        ...outcome(fits),
      }
    }),
  )
}

/** Ranks in single dimensions respect the bounds printed for all of them. */
export function dimensionRankChecks(edition: Edition, input: CheckInput): Check[] {
  return claimsOf(edition, 'dimensionRankWithin').flatMap((within) => {
    if (within.count !== undefined) return []
    const ranks = claimsOf(edition, 'dimensionRank', within.about).filter((claim) =>
      within.dimensions.includes(claim.dimension),
    )
    if (!ranks.length) return []
    const worst = Math.max(...ranks.map((claim) => claim.value))
    const name = names([...input.units, ...input.cities], [within.about])
    return [
      {
        id: `dimension-rank/${edition.year}/${within.about}`,
        title: {
          zh: `${edition.year}年${name.zh}各分项名次与公布的范围`,
          en: `${edition.year}: dimension ranks of ${name.en} within the published range`,
        },
        expected: same(`≤ ${within.value}`),
        found: same(worst),
        claims: refs(edition, [within, ...ranks]),
        ...outcome(worst <= within.value),
      },
    ]
  })
}
