import { bandNamed, type Years } from './figures'
import { format, type BandDraft, type Words } from './model'

/** Steps that limits of a proposal fall on: the coarsest that tells the figures apart. */
const STEPS = [50, 20, 10, 5, 2, 1, 0.5, 0.1, 0.01]

/** The roundest number above `low` up to `high`. */
function roundest(low: number, high: number): number {
  for (const step of STEPS) {
    const found = Math.floor(high / step + 1e-9) * step
    if (found > low) return Number(found.toFixed(2))
  }
  return high
}

const valuesOf = (years: Years): number[] =>
  [...years.values()]
    .flatMap((units) => [...units.values()].flatMap(({ index }) => (index ? [index.value as number] : [])))
    .sort((a, b) => a - b)

/** Limits that part the scale evenly, where nothing is known of an index. */
const evenly = (count: number): number[] =>
  Array.from({ length: count - 1 }, (_, at) => {
    const { least, most } = format.scale
    return Math.round(most - ((most - least) * (at + 1)) / count)
  })

/** Names of the bands of a table, best first: by the mean index of their units, else by their mean rank. */
function namesIn(years: Years): { name: string; low: number; high: number }[] {
  const found = new Map<string, { name: string; indices: number[]; ranks: number[] }>()
  for (const units of years.values())
    for (const { band, index, rank } of units.values()) {
      if (!band) continue
      const name = String(band.value)
      const entry = found.get(name) ?? { name, indices: [], ranks: [] }
      if (index) entry.indices.push(index.value as number)
      if (rank) entry.ranks.push(rank.value as number)
      found.set(name, entry)
    }
  const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length
  return [...found.values()]
    .sort((a, b) =>
      a.indices.length && b.indices.length
        ? mean(b.indices) - mean(a.indices)
        : a.ranks.length && b.ranks.length
          ? mean(a.ranks) - mean(b.ranks)
          : 0,
    )
    .map(({ name, indices }) => ({ name, low: Math.min(...indices), high: Math.max(...indices) }))
}

const same = (text: string): Words => ({ zh: text, en: text })

/**
 * Bands to begin with: those that the tables name, with round limits between their figures, or four round parts of the
 * figures. A proposal only, which the page says.
 * @param numbered what the first, second … band is called
 */
export function proposeBands(years: Years, numbered: (place: number) => Words): BandDraft[] {
  const named = namesIn(years).slice(0, format.bands.most)
  if (named.length >= format.bands.least) {
    const even = evenly(named.length)
    return named.map(({ name, low }, at) => {
      const below = named[at + 1]
      const from = !below ? null : low > below.high ? roundest(below.high, low) : even[at]!
      return { name: same(name), from }
    })
  }
  const values = valuesOf(years)
  const count = format.bands.most
  const limits = Array.from({ length: count - 1 }, (_, at) => {
    const place = Math.floor((values.length * (count - 1 - at)) / count)
    return values.length < count ? NaN : roundest(values[place - 1]!, values[place]!)
  })
  const fits = limits.every((limit, at) => limit > format.scale.least && limit < format.scale.most && (at === 0 || limit < limits[at - 1]!)) // prettier-ignore
  const used = fits ? limits : evenly(count)
  return Array.from({ length: count }, (_, at) => ({ name: numbered(at + 1), from: used[at] ?? null }))
}

/** What is wrong with bands as the reader has set them, by place in the list. */
export type BandProblem = { at: number; code: 'name' | 'sameName' | 'limit' | 'order' | 'scale' }

export function bandProblems(bands: readonly BandDraft[], language: 'zh' | 'en' | 'both'): BandProblem[] {
  const { least, most } = format.scale
  return bands.flatMap(({ name, from }, at): BandProblem[] => {
    const above = bands[at - 1]?.from
    const said = language === 'both' ? [name.zh, name.en] : [name[language]]
    return [
      ...(said.some((each) => !each.trim()) ? [{ at, code: 'name' as const }] : []),
      ...(said.some((each) => each.trim() && bandNamed(bands, each) < at)
        ? [{ at, code: 'sameName' as const }]
        : []),
      ...(at === bands.length - 1
        ? []
        : from === null || Number.isNaN(from)
          ? [{ at, code: 'limit' as const }]
          : from <= least || from >= most
            ? [{ at, code: 'scale' as const }]
            : above !== undefined && above !== null && from >= above
              ? [{ at, code: 'order' as const }]
              : []),
    ]
  })
}
