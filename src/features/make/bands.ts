import { bandNamed, betterBy, type Years } from './figures'
import { format, type BandDraft, type FormDraft, type ScaleDraft, type Words } from './model'

/** Steps that limits of a proposal fall on: the coarsest that tells the figures apart. */
const STEPS = [50, 20, 10, 5, 2, 1, 0.5, 0.1, 0.01]

/** Bands of a proposal where no table names any. */
const PROPOSED = 4

/** The roundest number between a worse index and a better one, the better one included. */
function roundest(worse: number, better: number, scale: ScaleDraft): number {
  const round = scale.better === 'higher' ? Math.floor : Math.ceil
  const hair = scale.better === 'higher' ? 1e-9 : -1e-9
  for (const step of STEPS) {
    const found = round(better / step + hair) * step
    if (betterBy(scale, found, worse) > 0) return Number(found.toFixed(2))
  }
  return better
}

/** All indices, the worst first. */
const valuesOf = (years: Years, scale: ScaleDraft): number[] =>
  [...years.values()]
    .flatMap((units) => [...units.values()].flatMap(({ index }) => (index ? [index.value as number] : [])))
    .sort((a, b) => betterBy(scale, a, b))

/** Limits that part the scale evenly, where nothing is known of an index. */
const evenly = (count: number, { least, most, better }: ScaleDraft): number[] =>
  Array.from({ length: count - 1 }, (_, at) => {
    const share = ((most - least) * (at + 1)) / count
    return Number((better === 'higher' ? most - share : least + share).toPrecision(2))
  })

/** Names of the bands of a table, best first: by the mean index of their units, else by their mean rank. */
function namesIn(years: Years, scale: ScaleDraft): { name: string; worst: number; best: number }[] {
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
        ? betterBy(scale, mean(b.indices), mean(a.indices))
        : a.ranks.length && b.ranks.length
          ? mean(a.ranks) - mean(b.ranks)
          : 0,
    )
    .map(({ name, indices }) => {
      const sorted = [...indices].sort((a, b) => betterBy(scale, a, b))
      return { name, worst: sorted[0] ?? NaN, best: sorted.at(-1) ?? NaN }
    })
}

const same = (text: string): Words => ({ zh: text, en: text })

/**
 * Bands to begin with: those that the tables name, with round limits between their figures, or four round parts of the
 * figures. A proposal only, which the page says.
 * @param numbered what the first, second … band is called
 */
export function proposeBands(
  years: Years,
  scale: ScaleDraft,
  numbered: (place: number) => Words,
): BandDraft[] {
  const named = namesIn(years, scale).slice(0, format.bands.most)
  if (named.length >= format.bands.least) {
    const even = evenly(named.length, scale)
    return named.map(({ name, worst }, at) => {
      const below = named[at + 1]
      if (!below) return { name: same(name), from: null }
      const isApart = betterBy(scale, worst, below.best) > 0
      return { name: same(name), from: isApart ? roundest(below.best, worst, scale) : even[at]! }
    })
  }
  const values = valuesOf(years, scale)
  const count = Math.min(PROPOSED, format.bands.most)
  const limits = Array.from({ length: count - 1 }, (_, at) => {
    const place = Math.floor((values.length * (count - 1 - at)) / count)
    return values.length < count ? NaN : roundest(values[place - 1]!, values[place]!, scale)
  })
  const fits = limits.every(
    (limit, at) =>
      limit > scale.least && limit < scale.most && (at === 0 || betterBy(scale, limits[at - 1]!, limit) > 0),
  )
  const used = fits ? limits : evenly(count, scale)
  return Array.from({ length: count }, (_, at) => ({ name: numbered(at + 1), from: used[at] ?? null }))
}

/** What is wrong with bands as the reader has set them, by place in the list. */
export type BandProblem = { at: number; code: 'name' | 'sameName' | 'limit' | 'order' | 'scale' }

export function bandProblems(
  bands: readonly BandDraft[],
  { languages: language, scale }: Pick<FormDraft, 'languages' | 'scale'>,
): BandProblem[] {
  const { least, most } = scale
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
            : above !== undefined && above !== null && betterBy(scale, above, from) <= 0
              ? [{ at, code: 'order' as const }]
              : []),
    ]
  })
}
