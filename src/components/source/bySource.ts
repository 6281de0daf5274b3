import type { Claim } from '@/domain/model'

/** Claims under one citation. */
export interface Cited<C> {
  source: string
  page?: string
  claims: C[]
}

/** Puts what rests on claims under its source and page, in the order in which these first appear. */
export function bySource<C extends { claim: Claim }>(items: readonly C[]): Cited<C>[] {
  const groups = new Map<string, Cited<C>>()
  for (const each of items) {
    const { source, page } = each.claim
    const key = `${source} ${page ?? ''}`
    const group = groups.get(key) ?? { source, page, claims: [] }
    group.claims.push(each)
    groups.set(key, group)
  }
  return [...groups.values()]
}
