import type { Dataset } from '@/dataset'

/** Words that only the bundled assessment uses: names of units and cities (regions bear those of compass points), titles of sources, its own words. */
export function wordsOf({ units, cities, unassessed, sources }: Dataset, more: readonly string[]): string[] {
  const named = [...units, ...cities, ...unassessed].flatMap((each) => [
    each.name,
    each.english,
    ...('fullName' in each ? [each.fullName] : []),
  ])
  const titles = [...sources.values()].flatMap(({ title }) => [title.zh, title.en])
  return [...new Set([...named, ...titles, ...more])].filter((word) => word.length > 1)
}

const isLatin = (word: string) => /^[\p{Script=Latin}\s’'-]+$/u.test(word)

/**
 * Which words occur in a text. A Latin word counts only where it stands by itself; what `own` has too may be meant by it.
 * @param own text of the pack: its own names may be the same
 */
export function leftovers(text: string, words: readonly string[], own: string): string[] {
  return words.filter((word) => {
    if (!text.includes(word) || own.includes(word)) return false
    return !isLatin(word) || new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(text)
  })
}
