import type { Firmness } from '@/charts/firmness'
import { targetKey } from '@/domain/explain'
import type { PlaceId } from '@/domain/score/model'
import { bandsOf, type PlaceScore, type Scoring } from '@/domain/score/score'
import type { Messages } from '@/locales'
import { formatRange } from '@/locales/format'
import type { messages as zh } from '@/locales/pages/score.zh'
import { positionText } from '@/locales/scoreText'

/** What the ranking is made of. */
export interface RankingInput {
  scoring: Scoring
  pinned: Scoring | undefined
  firmness: ReadonlyMap<PlaceId, Firmness>
}

/** The words of the ranking's cells, on the page and in files alike; `—` where nothing can be said. */
export function rankingTexts({ scoring, pinned, firmness }: RankingInput, t: Messages, p: typeof zh) {
  const { set } = scoring
  const names = new Map(set.places.map(({ id, name }) => [id, t.local(name)]))
  const pins = new Map(pinned?.scores.map((each) => [each.place, each]))
  const printed = set.printed?.kind === 'bands' ? set.printed : undefined
  const firm = (place: PlaceId): Firmness => firmness.get(place) ?? {}
  const estimates = new Map<PlaceId, number>()
  for (const { place } of scoring.preparation.estimates) estimates.set(place, (estimates.get(place) ?? 0) + 1)
  return {
    /** How many values of a place are estimates. */
    estimates: (place: PlaceId) => estimates.get(place) ?? 0,
    /** What was printed about the places, where it is bands. */
    printed,
    name: (place: PlaceId) => names.get(place) ?? place,
    band: (row: PlaceScore) =>
      bandsOf(set, row)
        .map((band) => t.local(set.bands![band]!.name))
        .join(' / '),
    range(place: PlaceId) {
      const { range } = firm(place)
      return range ? formatRange(range) : '—'
    },
    /** Where the ends of what any weighting reaches are not settled, a range that holds it. */
    reach(place: PlaceId) {
      const { reach, exact } = firm(place)
      if (!reach) return '—'
      return exact ? formatRange(reach) : p.ranking.within(formatRange(reach))
    },
    pinned(place: PlaceId) {
      const own = pins.get(place)
      return own ? positionText(own) : '—'
    },
    printedBand: (place: PlaceId) => t.bands([...(printed?.bands.get(place) ?? [])]),
    printedKey: (place: PlaceId) => printed && targetKey({ what: 'band', year: printed.year, about: place }),
  }
}

export type RankingTexts = ReturnType<typeof rankingTexts>
