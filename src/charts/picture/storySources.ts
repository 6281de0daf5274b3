import { concernsCities, shownSources, type ShownSources } from '@/domain/shownSources'
import { sourceNote } from '@/locales/sourceNote'
import type { Mark, PictureContext } from './facts'

/** What a picture says in words. */
export interface Story {
  /** Which edition it speaks of. */
  edition: string
  /** The one large sentence. */
  sentence: string
  /** What it can't say, where the page has a line for it. */
  lead?: string
  /** Where its figures come from, in one line. */
  source: string
  /** The reader's own files among the sources. */
  files: readonly string[]
  /** What is not official about it. */
  marks: readonly Mark[]
  /** Whether published facts are among its figures: they are of the day of the data. */
  dated: boolean
  /** Years of the published facts shown, ascending; empty where there are none. */
  years: readonly number[]
  /** Whom its figures are about, as claims name them. */
  about: readonly string[]
  /** File name without extension. */
  file: string
}

/** Whose figures are shown of some years. */
export function shownIn(
  { facts }: PictureContext,
  years: readonly number[],
  ofCities: boolean,
): ShownSources {
  return shownSources(
    years.map(facts.edition),
    facts.sources,
    (claim) => concernsCities(claim, facts.cities) === ofCities,
  )
}

/** What a story says of its sources. */
export function sourcing(
  shown: ShownSources,
  { t }: PictureContext,
): Pick<Story, 'source' | 'files' | 'marks' | 'dated'> {
  const { files, reports } = shown
  return {
    source: sourceNote(shown, t),
    files,
    marks: files.length ? ['own'] : [],
    dated: reports.length > 0,
  }
}

/** Where the figures come from and, where they are the bundled ones, of what day they are. */
export function sourceLine(story: Story, { date, t, e }: PictureContext): string {
  const day = date && story.dated ? [e.dataDate(t.date(date))] : []
  return [story.source, ...day].join(t.lang === 'zh' ? '。' : '. ')
}
