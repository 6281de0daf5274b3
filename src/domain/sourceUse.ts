import type { CaseBook } from './cases'
import type { Edition } from './model'
import type { Platform } from './platform'

/** Claims and platform facts that name each source, first or beside another one. */
export function sourceUse({
  editions,
  platform,
  cases,
}: {
  editions: ReadonlyMap<number, Edition>
  /** Absent where there are none, as in a pack. */
  platform?: Platform
  cases?: CaseBook
}): Map<string, { claims: number; others: number }> {
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
    if (items) count('others', items)
  return use
}
