import type { LocalText, RegionId, SourceId, Unit, UnitId } from './model'

/**
 * The boxes (专栏) of a report: short accounts of what single places did. Only their titles and pages are published
 * with the contents; what they tell is not part of the atlas.
 */

/** model 典型示范, practice 创新实践, development 发展成效, region 区域分析. */
export type CaseKind = 'model' | 'practice' | 'development' | 'region'

/** A part of the report that holds boxes of one kind, with the pages it runs over. */
export interface CaseSection {
  id: string
  kind: CaseKind
  /** Heading as printed, in Chinese, and its translation. */
  name: LocalText
  region?: RegionId
  /** Page it begins on, as printed in the contents. */
  page: number
  /** Page on which the next heading begins, as printed; a box may still stand at the top of it. */
  until: number
}

/** One box. Three shapes: of a unit (`unit` only), of a city (`city` and its province in `unit`), of neither. */
export interface CaseBox {
  /** Number of the box, from 1. */
  box: number
  kind: CaseKind
  /**
   * Title as printed, in Chinese with full-width punctuation, without what stands before the colon: the kind for
   * boxes 1–18 (典型示范：), the full name of the unit for those of a region (北京市：).
   */
  title: string
  /** The provincial unit: whose box it is, or the province of `city`. */
  unit?: UnitId
  city?: UnitId
  /** Region of `unit`. */
  region?: RegionId
  page: number
  source: SourceId
}

export interface CaseBook {
  /** Assessed year of the report. */
  year: number
  kinds: { id: CaseKind; name: LocalText }[]
  sections: CaseSection[]
  /** In the order of the report. */
  boxes: CaseBox[]
}

/** The whole title as the contents print it, with the kind or the unit's name before the colon. */
export function printedTitle(box: CaseBox, book: CaseBook, units: readonly Unit[]): string {
  if (box.kind === 'development') return box.title
  const before =
    box.kind === 'region'
      ? units.find(({ id }) => id === box.unit)?.fullName
      : book.kinds.find(({ id }) => id === box.kind)?.name.zh
  return before === undefined ? box.title : `${before}：${box.title}`
}

/** The boxes about a unit or a city; `cities` adds those of a unit's cities. In the order of the report. */
export function casesOf(book: CaseBook, id: UnitId, cities = true): CaseBox[] {
  return book.boxes.filter(
    (box) => box.city === id || (box.unit === id && (cities || box.city === undefined)),
  )
}

/** The section a box stands in: that of its kind, and of its region where the kind has one for each. */
export function sectionOf(book: CaseBook, box: CaseBox): CaseSection | undefined {
  return book.sections.find(
    (section) => section.kind === box.kind && (section.region === undefined || section.region === box.region),
  )
}

/** What is worth saying of a book of boxes. */
export interface CaseStatement {
  year: number
  boxes: number
  /** Provincial units that have a box of their own or through a city. */
  units: number
  cities: number
  /** Boxes of neither unit nor city. */
  general: number[]
  kinds: { id: CaseKind; name: LocalText; count: number }[]
  /** First and last page. */
  pages: [number, number]
}

export function caseStatement({ year, kinds, boxes }: CaseBook): CaseStatement {
  const distinct = (ids: (UnitId | undefined)[]) => new Set(ids.filter((id) => id !== undefined)).size
  const pages = boxes.map(({ page }) => page)
  return {
    year,
    boxes: boxes.length,
    units: distinct(boxes.map(({ unit }) => unit)),
    cities: distinct(boxes.map(({ city }) => city)),
    general: boxes.filter(({ unit }) => unit === undefined).map(({ box }) => box),
    kinds: kinds.map((kind) => ({ ...kind, count: boxes.filter((box) => box.kind === kind.id).length })),
    pages: [Math.min(...pages), Math.max(...pages)],
  }
}

/** What a reader filters by; null means all. */
export interface CaseFilter {
  region: RegionId | null
  unit: UnitId | null
  kind: CaseKind | null
}

/** The boxes that pass every filter, in the order of the report; a unit's include those of its cities. */
export function filterCases(book: CaseBook, { region, unit, kind }: CaseFilter): CaseBox[] {
  return (unit ? casesOf(book, unit) : book.boxes).filter(
    (box) => (!region || box.region === region) && (!kind || box.kind === kind),
  )
}
