import type { Unit } from '@/domain/model'

/** Lower case, without spaces, apostrophes and full-width forms. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’·.-]/g, '')
}

/** How well a query fits a unit: 0 not at all, higher is better. */
function score(unit: Unit, query: string): number {
  const exact = [unit.name, unit.initials, unit.pinyin, unit.slug, ...unit.aliases].map(plain)
  if (exact.includes(query)) return 3
  const names = [...exact, plain(unit.fullName), plain(unit.english)]
  if (names.some((name) => name.startsWith(query))) return 2
  return names.some((name) => name.includes(query)) ? 1 : 0
}

/**
 * Units that a reader may mean by `query`: full and short names, customary one-character forms (京, 沪), pinyin,
 * initials, English names. A run of one-character forms (京津沪) finds each of them; in a run that names a unit by each
 * of its characters, first characters of names count too (北上广, 江浙沪). Best match first.
 */
export function matchUnits(units: readonly Unit[], query: string, limit = 8): Unit[] {
  const wanted = plain(query).slice(0, 60)
  if (!wanted) return []
  const found = units
    .map((unit, order) => ({ unit, order, score: score(unit, wanted) }))
    .filter((match) => match.score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map((match) => match.unit)
  if (found.length || !/^\p{Script=Han}{2,}$/u.test(wanted)) return found.slice(0, limit)
  const characters = [...wanted]
  const short = characters.map((character) => units.find((unit) => unit.aliases.includes(character)))
  const first = characters.map(
    (character, at) => short[at] ?? units.find(({ name }) => name.startsWith(character)),
  )
  const each = first.every((unit) => unit !== undefined) ? first : short
  return [...new Set(each.filter((unit) => unit !== undefined))].slice(0, limit)
}
