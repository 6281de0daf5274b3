import type { CaseBook } from '@/domain/cases'
import type { Assessment, City, ClaimId, Edition, LocalText, Region, Unit } from '@/domain/model'
import type { Platform } from '@/domain/platform'
import type { Findings, Series } from '@/domain/series'

/** One arithmetic or logical check on what is published, with its result. */
export interface Check {
  /** Stable: what is checked, the year, and the subject: `share/2019/nation/high`. */
  id: string
  title: LocalText
  /** What follows from the other claims. */
  expected: LocalText
  /** What is printed. */
  found: LocalText
  /**
   * agrees: fits; recorded: does not fit, is known and explained by a resolution or note; differs: does not fit and
   * nothing explains it, which fails `npm run data:check`.
   */
  status: 'agrees' | 'differs' | 'recorded'
  note?: LocalText
  /** The claims compared; none where the figures are not claims of an edition. */
  claims: { year: number; id: ClaimId }[]
  /** Keys of the figures compared that no edition claims (see `figureKey`): of the platforms, and boxes. */
  figures?: string[]
}

/** What the checks look at. Editions by assessed year, ascending. */
export interface CheckInput {
  units: readonly Unit[]
  cities: readonly City[]
  regions: readonly Region[]
  editions: ReadonlyMap<number, Edition>
  /** What the inference makes of the units, by assessed year; with it, its results are held against the claims. */
  assessments?: ReadonlyMap<number, Assessment>
  /** With it, counts, members, shares, users and apps of the platforms are checked too. */
  platform?: Platform
  /** With it, the boxes of the report are checked too. */
  cases?: CaseBook
  /** With these, the headings of the report and the pages of what it finds are checked too. */
  series?: Series
  findings?: Findings
}

/** The two populations that are ranked. */
export type Population = 'nation' | 'cities'
