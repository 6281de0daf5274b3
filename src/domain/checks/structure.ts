import { bandOf } from '@/domain/bands'
import { contains, isEmpty } from '@/domain/interval'
import type { Assessment, Edition } from '@/domain/model'
import { claimsOf, outcome, refs, same, setAside } from './claims'
import type { Check, CheckInput } from './types'

/** Longest quotation of a source, in characters. */
export const QUOTE_LIMIT = 40

/** The regions hold every unit once. */
export function regionCheck(input: CheckInput): Check[] {
  const listed = input.regions.flatMap((region) => region.members)
  const distinct = new Set(listed)
  const fits = listed.length === distinct.size && input.units.every(({ id }) => distinct.has(id))
  return [
    {
      id: 'regions',
      title: { zh: '七大区域的成员', en: 'Members of the seven regions' },
      expected: same(input.units.length),
      found: same(`${input.regions.map((region) => region.members.length).join(' + ')} = ${listed.length}`),
      claims: [],
      ...outcome(fits && listed.length === input.units.length),
    },
  ]
}

/** Regions at or above the national mean come before those below it in the printed order. */
export function regionOrderChecks(edition: Edition): Check[] {
  const against = claimsOf(edition, 'meanAgainstNation')
  return claimsOf(edition, 'regionOrder').map((order) => {
    const place = (id: string) => order.groups.findIndex((group) => group.includes(id))
    const at = (value: 'atLeast' | 'below') =>
      against.filter((claim) => claim.value === value).map((c) => place(c.about))
    const worst = Math.max(...at('atLeast'), -1)
    const best = Math.min(...at('below'), Infinity)
    return {
      id: `region-order/${edition.year}`,
      title: {
        zh: `${edition.year}年区域次序与全国平均值`,
        en: `${edition.year}: order of regions against the national mean`,
      },
      expected: { zh: '达到平均值者在前', en: 'those at the mean first' },
      found: worst < best ? { zh: '达到者在前', en: 'those first' } : { zh: '次序相反', en: 'out of order' },
      claims: refs(edition, [order, ...against]),
      ...outcome(worst < best),
    }
  })
}

/** Between two known lists of dimensions that differ, an edition says that figures must not be joined. */
export function methodChecks(input: CheckInput): Check[] {
  const editions = [...input.editions.values()]
  const known = editions.filter((edition) => edition.dimensions)
  return known.slice(1).map((edition, at) => {
    const before = known[at] ?? edition
    const ids = (one: Edition) => (one.dimensions ?? []).map(({ id }) => id).sort()
    const changed = ids(edition).join() !== ids(before).join()
    const breaks = editions.filter(
      (one) => one.year > before.year && one.year <= edition.year && one.methodBreak,
    )
    return {
      id: `method-break/${before.year}-${edition.year}`,
      title: {
        zh: `${before.year}至${edition.year}年一级指标`,
        en: `Dimensions, ${before.year} to ${edition.year}`,
      },
      expected: changed
        ? {
            zh: `${ids(before).length}项变为${ids(edition).length}项，须标方法变化`,
            en: `${ids(before).length} become ${ids(edition).length}, a break is marked`,
          }
        : { zh: '未变，不标', en: 'unchanged, no break' },
      found: breaks.length
        ? {
            zh: `标于${breaks.map((one) => one.year).join('、')}年`,
            en: `marked at ${breaks.map((one) => one.year).join(', ')}`,
          }
        : { zh: '未标', en: 'no break' },
      claims: [],
      ...outcome(changed === breaks.length > 0),
    }
  })
}

/** An edition whose index has another name than the one before says so, and no other does. */
export function nameChecks(input: CheckInput): Check[] {
  const editions = [...input.editions.values()]
  const stem = (edition: Edition) => edition.indexName.zh.replace('总体', '')
  const changed = editions.filter(
    (edition, at) => at > 0 && stem(edition) !== stem(editions[at - 1] ?? edition),
  )
  const marked = editions.filter((edition) => edition.renamed)
  const years = (list: Edition[]) => same(list.map(({ year }) => year).join(', ') || '–')
  return [
    {
      id: 'renamed',
      title: { zh: '指数改名的年度', en: 'Years in which the index was renamed' },
      expected: years(changed),
      found: years(marked),
      claims: [],
      ...outcome(years(changed).en === years(marked).en),
    },
  ]
}

/** A group goes by the words that its quotation has. */
export function groupWordChecks(edition: Edition): Check[] {
  const quoted = edition.claims.flatMap((claim) =>
    claim.what === 'group' && claim.quote !== undefined ? [claim] : [],
  )
  const other = quoted.filter(({ quote, words }) => words && !quote?.includes(words.zh))
  if (!quoted.length) return []
  return [
    {
      id: `group-words/${edition.year}`,
      title: { zh: `${edition.year}年各组名称与引文一致`, en: `${edition.year}: names of groups as quoted` },
      expected: same(quoted.length),
      found: same(quoted.length - other.length),
      claims: refs(edition, other.length ? other : quoted),
      ...outcome(!other.length),
    },
  ]
}

/** Quotations are short, and what is weak or inferred gives its reason. */
export function textChecks(input: CheckInput): Check[] {
  const all = [...input.editions.values()].flatMap((edition) =>
    edition.claims.map((claim) => ({ edition, claim })),
  )
  const longest = Math.max(0, ...all.map(({ claim }) => [...(claim.quote ?? '')].length))
  const long = all.filter(({ claim }) => [...(claim.quote ?? '')].length > QUOTE_LIMIT)
  const reasoned = all.filter(({ claim }) => claim.weak || claim.inferred)
  const silent = reasoned.filter(({ claim }) => !claim.note)
  return [
    {
      id: 'quotes',
      title: { zh: '引文长度', en: 'Length of quotations' },
      expected: { zh: `至多${QUOTE_LIMIT}字`, en: `at most ${QUOTE_LIMIT} characters` },
      found: { zh: `最长${longest}字`, en: `longest has ${longest}` },
      claims: long.flatMap(({ edition, claim }) => refs(edition, [claim])),
      ...outcome(long.length === 0),
    },
    {
      id: 'reasons',
      title: { zh: '推算与存疑的记载都有说明', en: 'Inferred and weak claims give their reason' },
      expected: same(reasoned.length),
      found: same(reasoned.length - silent.length),
      claims: (silent.length ? silent : reasoned).flatMap(({ edition, claim }) => refs(edition, [claim])),
      ...outcome(silent.length === 0),
    },
  ]
}

/** A magazine puts two cities of 2019 between 60 and 80, while the medium band starts at 65: their figures settle it. */
export function magazineCheck(input: CheckInput): Check[] {
  const edition = input.editions.get(2019)
  const resolution = edition?.resolutions.find(({ id }) => id === 'xining-urumqi-2019')
  const medium = edition?.bands.find(({ id }) => id === 'medium')
  if (!edition || !resolution || !medium) return []
  const claims = claimsOf(edition, 'index').filter(({ id }) => resolution.claims.includes(id))
  const named = claims.flatMap(({ about }) => input.cities.find(({ id }) => id === about) ?? [])
  const inside = claims.every(({ value }) => bandOf(edition.bands, value)?.id === medium.id)
  return [
    {
      id: 'magazine-range/2019',
      title: {
        zh: `2019年${named.map(({ name }) => name).join('、')}“80—60”`,
        en: `2019: ${named.map(({ english }) => english).join(' and ')} “in 80—60”`,
      },
      expected: same(`${medium.lo}–${medium.hi}`),
      found: same(claims.map(({ value }) => value.toFixed(2)).join(' / ')),
      note: resolution.note,
      claims: refs(edition, claims),
      status: inside && claims.length > 0 ? 'recorded' : 'differs',
    },
  ]
}

/** What the inference makes of a year is possible, and holds what is printed. */
export function assessmentChecks(edition: Edition, assessment: Assessment | undefined): Check[] {
  if (!assessment) return []
  const aside = setAside(edition)
  const wrong = [...assessment.units.values()].filter((row) => {
    if (isEmpty(row.index)) return true
    if (row.position[0] > row.position[1] || !row.bands.length) return true
    const printed = claimsOf(edition, 'index', row.id).filter(({ id }) => !aside.has(id))
    return printed.some(({ value }) => !contains(row.index, value))
  })
  const counts = claimsOf(edition, 'bandCount', 'nation').filter((claim) => {
    if (aside.has(claim.id)) return false
    const [band] = claim.bands
    if (claim.bands.length > 1 || !band) return false
    const [least, most] = assessment.nation.bandCounts[band]!
    return claim.value < least || claim.value > most
  })
  const faults = wrong.length + counts.length
  return [
    {
      id: `assessment/${edition.year}`,
      title: {
        zh: `${edition.year}年推算结果与公布的数字一致`,
        en: `${edition.year}: derivations are consistent with what is published`,
      },
      expected: { zh: '无矛盾', en: 'no contradiction' },
      found: faults
        ? {
            zh: `矛盾${faults}处：${wrong.map((row) => row.id).join('、')}`,
            en: `${faults} contradictions: ${wrong.map((row) => row.id).join(', ')}`,
          }
        : { zh: '无矛盾', en: 'no contradiction' },
      claims: refs(
        edition,
        faults ? counts : [...claimsOf(edition, 'index'), ...claimsOf(edition, 'bandCount')],
      ),
      ...outcome(faults === 0),
    },
  ]
}
