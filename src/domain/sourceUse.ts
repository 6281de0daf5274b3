import type { CaseBook } from './cases'
import type { Edition } from './model'
import type { Platform } from './platform'
import type { PracticeBook } from './practices'
import type { Findings, Series } from './series'

/** What the documents say besides claims; a pack has none of it. */
export interface Documents {
  platform: Platform
  cases: CaseBook
  series: Series
  findings: Findings
  practices: PracticeBook
}

/** Claims, and facts of the platforms, boxes and documents, that name each source, first or beside another one. */
export function sourceUse({
  editions,
  platform,
  cases,
  series,
  findings,
  practices,
}: {
  editions: ReadonlyMap<number, Edition>
} & Partial<Documents>): Map<string, { claims: number; others: number }> {
  const use = new Map<string, { claims: number; others: number }>()
  function count(kind: 'claims' | 'others', items: readonly { source: string; also?: string[] }[]): void {
    for (const { source, also } of items)
      for (const id of new Set([source, ...(also ?? [])])) {
        const entry = use.get(id) ?? { claims: 0, others: 0 }
        entry[kind]++
        use.set(id, entry)
      }
  }
  for (const { claims } of editions.values()) count('claims', claims)
  for (const { levels, sums } of platform?.capabilities ?? []) {
    count('others', levels)
    count('others', sums ?? [])
  }
  for (const items of [platform?.facts, platform?.users, platform?.apps, cases?.boxes])
    count('others', items ?? [])
  for (const { points } of series?.topics ?? []) count('others', points)
  if (series) {
    const slogans = series.dimensions.map(({ sloganSource }) => ({ source: sloganSource }))
    for (const items of [series.remarks, series.dimensions, slogans, [series.chapters]])
      count('others', items)
  }
  for (const items of [findings?.findings, practices?.practices]) count('others', items ?? [])
  return use
}
