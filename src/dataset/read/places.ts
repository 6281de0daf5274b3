import { editDistance } from '@/domain/editDistance'
import type { Unit, UnitId } from '@/domain/model'
import { nameKey, plainText, simplified, splitMarks } from './text'

export type Named = Pick<Unit, 'id' | 'slug' | 'name' | 'fullName' | 'english' | 'pinyin' | 'aliases'>

/** Whom a name stands for: one, several that it could be, or none, with the nearest names. */
export type Found = { id: UnitId } | { candidates: UnitId[] } | { near: UnitId[] }

const kindWords = /(壮族|回族|维吾尔)?自治区$|省$|市$/

/**
 * Ways to write the full name without its kind, or with a shorter one: 广西自治区 for 广西壮族自治区. What were provinces
 * before they were autonomous are still called so: 广西省.
 */
function fullForms({ name, fullName, english }: Named): string[] {
  const kind = kindWords.exec(fullName)?.[0] ?? ''
  const short = kind.replace(/^(壮族|回族|维吾尔)/, '')
  return [
    fullName,
    ...(kind ? [name + kind, name + short] : []),
    ...(short === '自治区' ? [`${name}省`] : []),
    ...['province', 'city', 'municipality', 'autonomous region', 'ar'].map((word) => `${english} ${word}`),
  ]
}

/** What tables put behind the name of a place: the government that is assessed. */
const offices = /(省级|市级)?(人民政府|政府|人民政府办公厅|政府办公厅|政务服务网|政务服务中心|政务服务局)$/
/** Peoples and kinds in English names: Guangxi Zhuang, Xinjiang Uygur Autonomous Region. */
const peoples = /(zhuang|hui|uygur|uyghur)?(autonomousregion|zizhiqu|ar)?$/

/** Numbers before a name, as in a list: 3.上海, （4）广东. A code is none: nothing follows it. */
const enumeration = /^[(（]?\d{1,3}\s*[).、,:]\s*(?=\p{L})/u

/** The codes that a text may be, as six digits: of 2, 4, 6, 9 and 12, with commas or `.0` from spreadsheets, `CN-33`. */
function codeOf(key: string): string | undefined {
  const digits = /^(?:cn)?(\d{2}(?:\d{2}|\d{4}|\d{7}|\d{10})?)$/.exec(key)?.[1]
  if (!digits || /[1-9]/.test(digits.slice(6))) return undefined
  return digits.slice(0, 6).padEnd(6, '0')
}

/** Other ways to read a name that is not known as it stands, the likeliest first. */
function variants(text: string): string[] {
  const { core } = splitMarks(text)
  const bare = plainText(core).replace(enumeration, '')
  const unbracketed = bare.replace(/[(（【[［][^)）】\]］]*[)）】\]］]/g, '')
  const code = codeOf(
    bare
      .replace(/[,，\s]/g, '')
      .replace(/\.0+$/, '')
      .replace('-', '')
      .toLowerCase(),
  )
  const keys = [text, core, bare, unbracketed].map(nameKey)
  const simple = keys.map(simplified)
  const official = [...keys, ...simple].map((key) => key.replace(offices, ''))
  const english = keys.map((key) => key.replace(peoples, ''))
  // A name in both languages: 江苏 Jiangsu.
  const han = /\p{Script=Han}/u.test(bare) && /[a-z]/i.test(bare)
  const parts = han
    ? [bare.replace(/[^\p{Script=Han}]/gu, ''), bare.replace(/\p{Script=Han}/gu, '')].map(nameKey)
    : []
  return [
    ...new Set([...keys, ...(code ? [code] : []), ...simple, ...official, ...english, ...parts]),
  ].filter(Boolean)
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
  function lookUp(key: string): Found | undefined {
    for (const tier of tiers) {
      const ids = tier.get(key)
      if (ids?.size === 1) return { id: [...ids][0]! }
      if (ids) return { candidates: [...ids] }
    }
    return undefined
  }
  function find(text: string): Found {
    const keys = variants(text)
    for (const key of keys) {
      const found = lookUp(key)
      if (found) return found
    }
    return { near: suggest ? nearest(keys.at(-1) ?? '', places) : [] }
  }
  return (text) => {
    const short = text.slice(0, 80)
    const present = known.get(short)
    if (present) return present
    const made = find(short)
    if (known.size < 5000) known.set(short, made)
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
