import findings from '@data/findings.json'
import series from '@data/series.json'
import type { Findings, Series } from '@/domain/series'

/** The files as they are, for the checks. */
export const bundledSeriesFile: unknown = series
export const bundledFindingsFile: unknown = findings

/** How the assessment is made and what its reports hold. Checked by `npm run data:check`. */
export function bundledSeries(): Series {
  return bundledSeriesFile as Series
}

/** What the documents find wrong and advise. Checked by `npm run data:check`. */
export function bundledFindings(): Findings {
  return bundledFindingsFile as Findings
}
