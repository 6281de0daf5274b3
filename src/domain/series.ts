import type { DimensionId, LocalText, SourceId } from './model'

/**
 * What the sources say of the series itself besides figures: how the assessment is made, what its reports hold, what
 * they find wrong and advise. In the atlas's own words, each with its source and, where there is one, a short quotation.
 */

/** One statement with its source. */
export interface SourcedPoint {
  text: LocalText
  source: SourceId
  also?: SourceId[]
  /** At most 40 characters of the source. */
  quote?: string
  /** Page of the report as its contents print it. */
  page?: string
}

/** One side of how the assessment is made: its object, its principles, its data. */
interface SeriesTopic {
  id: string
  name: LocalText
  points: SourcedPoint[]
}

/** What a dimension is about: its meaning, and the slogan that goes with it. */
interface DimensionMeaning {
  id: DimensionId
  meaning: LocalText
  source: SourceId
  slogan: LocalText
  sloganSource: SourceId
}

/** A heading of the report's contents with the page printed beside it. */
interface ReportHeading {
  title: LocalText
  page: number
}

export interface Series {
  topics: SeriesTopic[]
  dimensions: DimensionMeaning[]
  /** Statements that belong to no single year, or that need a word on how far they can be trusted. */
  remarks: SourcedPoint[]
  /** The chapters of one report, by its assessed year. */
  chapters: { year: number; source: SourceId; list: (ReportHeading & { sections: ReportHeading[] })[] }
}

/** progress: what went well; problem: what is wrong; advice: what should be done. */
export const findingKinds = ['problem', 'advice', 'progress'] as const
export type FindingKind = (typeof findingKinds)[number]

/** A document that finds and advises. */
interface FindingStatement {
  id: string
  name: LocalText
  /** Assessed year it speaks of; absent where the document names none. */
  year?: number
  note: LocalText
}

interface Finding extends SourcedPoint {
  kind: FindingKind
  theme: string
  statement: string
}

export interface Findings {
  /** In order of time. */
  statements: FindingStatement[]
  themes: { id: string; name: LocalText }[]
  findings: Finding[]
}

/** One theme over the documents: what each says of it, in the order of the statements. */
export interface ThemeRow {
  theme: string
  name: LocalText
  said: Finding[][]
  /**
   * returns: in a document of an earlier assessed year and in the newest; earlier: in none of the newest; recent: first
   * in the newest.
   */
  course: 'returns' | 'earlier' | 'recent'
}

/** The findings of one kind side by side: a row for each theme that has any. */
export function themeRows({ statements, themes, findings }: Findings, kind: FindingKind): ThemeRow[] {
  return themes.flatMap(({ id, name }) => {
    const own = findings.filter((finding) => finding.kind === kind && finding.theme === id)
    if (!own.length) return []
    const said = statements.map((statement) => own.filter((finding) => finding.statement === statement.id))
    const newest = said.at(-1)!.length > 0
    const before = said.slice(0, -1).some((each) => each.length)
    return [{ theme: id, name, said, course: newest ? (before ? 'returns' : 'recent') : 'earlier' }]
  })
}
