import { editDistance } from '@/domain/editDistance'
import { placeFinder } from '@/dataset/read/places'
import { nameKey } from '@/dataset/read/text'
import { LEFT_OUT, WITHOUT_SHAPE, type MakeUnit } from './model'
import { bareName, foldedCode, plainKey } from './names'

/** A name as tables have it, with what stands beside it to tell it from others. */
export interface TableName {
  name: string
  code: string
  region: string
}

/** Under what a decision on a name is found: the same name in next year's table is the same. */
export const nameId = ({ name, code, region }: TableName): string =>
  [code.trim(), nameKey(name), nameKey(region)].join('\n')

/**
 * sure: the name or code is that of one unit. chosen, withoutShape, leftOut: decided by hand. ambiguous: it fits several.
 * near: no unit is called so, but some nearly are. unknown: none is.
 */
export type MatchKind = 'sure' | 'chosen' | 'withoutShape' | 'leftOut' | 'ambiguous' | 'near' | 'unknown'

export interface Match extends TableName {
  id: string
  kind: MatchKind
  unit?: string
  /** Units to choose from, the likeliest first. */
  offers: string[]
}

/** Names looked at for what they nearly are: each takes its time, and nobody settles more by hand. */
const MOST_COMPARED = 400
const MOST_OFFERS = 4
/** Share of letters that may differ. */
const FAR = 0.4

/** Units by any of several texts. */
class Lookup {
  private readonly ids = new Map<string, Set<string>>()
  add(key: string, id: string): void {
    if (key) this.ids.set(key, (this.ids.get(key) ?? new Set()).add(id))
  }
  find(key: string): string[] {
    return [...(this.ids.get(key) ?? [])]
  }
}

/** What a name stands for as far as it says, without a decision. */
type Finder = (given: TableName, compare: boolean) => Pick<Match, 'kind' | 'unit' | 'offers'>

/** Made once for each list of units: looking through thousands of names takes seconds. */
const finders = new WeakMap<readonly MakeUnit[], Finder>()

function finderFor(units: readonly MakeUnit[]): Finder {
  const present = finders.get(units) ?? finderOf(units)
  finders.set(units, present)
  return present
}

/** All that a name without code is compared by. */
function lookups(units: readonly MakeUnit[]) {
  const [codes, plain, bare] = [new Lookup(), new Lookup(), new Lookup()]
  for (const { id, code, name, english, aliases } of units) {
    codes.add(foldedCode(code), id)
    for (const text of [name, english, ...aliases].filter(Boolean)) {
      plain.add(plainKey(text), id)
      bare.add(bareName(text)?.bare ?? plainKey(text), id)
    }
  }
  return { codes, plain, bare }
}

function finderOf(units: readonly MakeUnit[]): Finder {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const { codes, plain, bare } = lookups(units)
  const named = units.map(({ id, name, english, aliases }) => ({
    id,
    slug: '',
    name,
    fullName: name,
    english: english || name,
    pinyin: '',
    aliases: [...aliases],
  }))
  const known = placeFinder(named, false)
  const keys = units.map(({ id, name, english }) => ({ id, keys: [name, english].filter(Boolean).map(plainKey) })) // prettier-ignore

  /** One of several where the region beside the name says which. */
  const within = (ids: string[], region: string): string[] => {
    if (ids.length < 2 || !region) return ids
    const key = plainKey(region)
    const inside = ids.filter((id) => plainKey(byId.get(id)!.region) === key)
    return inside.length ? inside : ids
  }
  /** Counties and districts of one name are not the same: of two kinds that differ none is sure. */
  const sameKind = (id: string, text: string): boolean => {
    const given = bareName(text)?.kind
    const own = bareName(byId.get(id)!.name)?.kind
    return !given || !own || given === own
  }
  function candidates(name: string): { ids: string[]; sure: boolean } {
    const same = plain.find(plainKey(name))
    if (same.length) return { ids: same, sure: true }
    const found = known(name)
    if ('id' in found) return { ids: [found.id], sure: sameKind(found.id, name) }
    if ('candidates' in found) return { ids: found.candidates, sure: true }
    const short = bareName(name)?.bare ?? plainKey(name)
    const alike = bare.find(short)
    return { ids: alike, sure: alike.length === 1 && sameKind(alike[0]!, name) }
  }
  const near = new Map<string, string[]>()
  function nearest(name: string, region: string): string[] {
    const key = plainKey(name)
    if (!key || key.length > 40) return []
    const ids = near.get(key) ?? nearestTo(key)
    near.set(key, ids)
    return within(ids, region).slice(0, MOST_OFFERS)
  }
  function nearestTo(key: string): string[] {
    const scored = keys.flatMap(({ id, keys: each }) => {
      const score = Math.min(
        ...each.map((other) =>
          Math.abs(other.length - key.length) > FAR * Math.max(other.length, key.length)
            ? 1
            : editDistance(key, other) / Math.max(key.length, other.length),
        ),
      )
      return score <= FAR ? [{ id, score }] : []
    })
    return scored.sort((a, b) => a.score - b.score).map(({ id }) => id)
  }

  return ({ name, code, region }, compare) => {
    const coded = code ? codes.find(foldedCode(code)) : []
    if (coded.length === 1) return { kind: 'sure', unit: coded[0]!, offers: [] }
    const byName = candidates(name)
    const ids = within(byName.ids, region)
    if (ids.length === 1 && byName.sure) return { kind: 'sure', unit: ids[0]!, offers: [] }
    if (ids.length > 1) return { kind: 'ambiguous', offers: ids.slice(0, 12) }
    if (!ids.length && /^\d+$/.test(name.trim())) {
      const numbered = codes.find(foldedCode(name))
      if (numbered.length === 1) return { kind: 'sure', unit: numbered[0]!, offers: [] }
    }
    const offers = ids.length ? ids : compare ? nearest(name, region) : []
    return { kind: offers.length ? 'near' : 'unknown', offers }
  }
}

/**
 * Which unit each name stands for: by code, by name in any of its usual forms (accents, traditional script, with or
 * without what kind of place it is), by region where several are called so. What is not sure is offered, never taken.
 */
export function matchNames(
  names: readonly TableName[],
  units: readonly MakeUnit[],
  decisions: Readonly<Record<string, string>>,
): Match[] {
  const find = finderFor(units)
  const ids = new Set(units.map(({ id }) => id))
  let compared = 0
  const seen = new Map<string, Match>()
  for (const given of names) {
    const id = nameId(given)
    if (seen.has(id)) continue
    const decided = decisions[id]
    if (decided !== undefined && (decided === LEFT_OUT || decided === WITHOUT_SHAPE || ids.has(decided))) {
      const kind = decided === LEFT_OUT ? 'leftOut' : decided === WITHOUT_SHAPE ? 'withoutShape' : 'chosen'
      seen.set(id, { ...given, id, kind, ...(kind === 'chosen' && { unit: decided }), offers: [] })
      continue
    }
    const found = find(given, compared < MOST_COMPARED)
    if (found.kind === 'near' || found.kind === 'unknown') compared++
    seen.set(id, { ...given, id, ...found })
  }
  return [...seen.values()]
}

/** Names of which several stand for one unit: only one of them can be right. */
export function namedTwice(matches: readonly Match[]): Map<string, Match[]> {
  const byUnit = new Map<string, Match[]>()
  for (const match of matches)
    if (match.unit !== undefined) byUnit.set(match.unit, [...(byUnit.get(match.unit) ?? []), match])
  return new Map([...byUnit].filter(([, each]) => each.length > 1))
}
