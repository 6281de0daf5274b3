import type { SourceId } from '@/domain/model'

/** Sources of a part of a page in the order in which they are first named, each once. */
export function namedOnce(ids: readonly SourceId[]): SourceId[] {
  return [...new Set(ids)]
}

/** The numbers by which a text points to its sources in such a list: [1][3]. */
export function sourceNumbers(list: readonly SourceId[], ids: readonly SourceId[]): string {
  return ids.map((id) => `[${list.indexOf(id) + 1}]`).join('')
}
