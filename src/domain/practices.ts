import type { LocalText, RegionId, SourceId, Unit, UnitId } from './model'

/** What single places did, as documents tell it beside the boxes of a report: see `cases.ts` for those. */

type PracticeKind = 'contactless' | 'window' | 'merged' | 'platform' | 'hall'

export interface Practice {
  id: string
  /** The provincial unit, also where the practice is a city's. */
  unit: UnitId
  /** Set where it is a key city's. */
  city?: UnitId
  /** A place below the province that is no key city, or a district. */
  place?: LocalText
  kind: PracticeKind
  /** Year of the practice; that of the source where `undated`. */
  year: number
  /** The source does not say since when. */
  undated?: boolean
  title: LocalText
  text: LocalText
  /** Steps, rules or cases, in order. */
  steps?: LocalText[]
  source: SourceId
  /** At most 40 characters of the source. */
  quote: string
}

export interface PracticeBook {
  kinds: { id: PracticeKind; name: LocalText }[]
  practices: Practice[]
}

export interface PracticeFilter {
  region: RegionId | null
  unit: UnitId | null
  kind: string | null
}

/** The practices that pass every filter, oldest first, otherwise in the order of the book. */
export function filterPractices(
  book: PracticeBook,
  units: ReadonlyMap<UnitId, Unit>,
  { region, unit, kind }: PracticeFilter,
): Practice[] {
  return book.practices
    .filter(
      (practice) =>
        (!region || units.get(practice.unit)?.region === region) &&
        (!unit || practice.unit === unit) &&
        (!kind || practice.kind === kind),
    )
    .sort((a, b) => a.year - b.year)
}
