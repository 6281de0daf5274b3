import { editDistance } from '@/domain/editDistance'
import type { Unit, UnitId } from '@/domain/model'
import { plainText } from './values'

export type Named = Pick<Unit, 'id' | 'slug' | 'name' | 'fullName' | 'english' | 'pinyin' | 'aliases'>

/** Whom a name stands for: one, several that it could be, or none, with the nearest names. */
export type Found = { id: UnitId } | { candidates: UnitId[] } | { near: UnitId[] }

/** A name as it is compared: no case, no spaces, no full-width forms, no punctuation. */
export function nameKey(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[\s'’·.\-_,()（）]/g, '')
}

const kindWords = /(壮族|回族|维吾尔)?自治区$|省$|市$/

/** Ways to write the full name without its kind, or with a shorter one: 广西自治区 for 广西壮族自治区. */
function fullForms({ name, fullName, english }: Named): string[] {
  const kind = kindWords.exec(fullName)?.[0] ?? ''
  const short = kind.replace(/^(壮族|回族|维吾尔)/, '')
  return [fullName, ...(kind ? [name + kind, name + short] : []), `${english} province`, `${english} city`]
}

/**
 * Finds places by code, full, short or English name, pinyin or customary short form. A name that fits several places
 * equally well is none of them: the reader decides.
 * @param suggest whether the nearest names of an unknown one are looked for, which takes its time
 */
export function placeFinder(places: readonly Named[], suggest = true): (text: string) => Found {
  const tiers = [0, 1, 2].map(() => new Map<string, Set<UnitId>>())
  const enter = (tier: number, text: string, id: UnitId) => {
    const key = nameKey(text)
    const ids = tiers[tier]!.get(key)
    if (ids) ids.add(id)
    else tiers[tier]!.set(key, new Set([id]))
  }
  for (const place of places) {
    for (const text of [place.id, place.name, place.english, place.slug, ...fullForms(place)])
      enter(0, text, place.id)
    for (const alias of place.aliases) enter(1, alias, place.id)
    enter(2, place.pinyin, place.id)
  }
  const known = new Map<string, Found>()
  function find(key: string): Found {
    for (const tier of tiers) {
      const ids = tier.get(key)
      if (ids?.size === 1) return { id: [...ids][0]! }
      if (ids) return { candidates: [...ids] }
    }
    return { near: suggest ? nearest(key, places) : [] }
  }
  return (text) => {
    const key = nameKey(text.slice(0, 80))
    const present = known.get(key)
    if (present) return present
    const made = find(key)
    if (known.size < 5000) known.set(key, made)
    return made
  }
}

/** At most three places whose name differs from the key in less than half of its letters, nearest first. */
function nearest(key: string, places: readonly Named[]): UnitId[] {
  if (!key || key.length > 40) return []
  const scored = places.map(({ id, name, fullName, english, slug }) => ({
    id,
    score: Math.min(
      ...[name, fullName, english, slug].map((text) => {
        const other = nameKey(text)
        return editDistance(key, other) / Math.max(key.length, other.length)
      }),
    ),
  }))
  return scored
    .filter(({ score }) => score <= 0.5)
    .sort((a, b) => a.score - b.score)
    .slice(0, 3)
    .map(({ id }) => id)
}
