import type { City, Edition } from './model'

/** What the page says about the downloads before one is made; how they are made is in `export.ts`. */

/** Day on which the data files last changed; a test holds it against their contents. */
export const dataDate = '2026-11-30'

export const tableIds = [
  'claims',
  'assessments',
  'cities',
  'sources',
  'cases',
  'platform',
  'series',
  'findings',
  'practices',
] as const
export type TableId = (typeof tableIds)[number]

/** Years in which the key cities were assessed, as far as claims show: those that say anything of them. */
export function cityYears(editions: Iterable<Edition>, cities: readonly City[]): number[] {
  const known = new Set(cities.map((city) => city.id).concat('cities'))
  return [...editions]
    .filter((edition) => edition.claims.some((claim) => known.has(claim.about)))
    .map((edition) => edition.year)
}
