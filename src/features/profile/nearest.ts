import { editDistance } from '@/domain/editDistance'

/** The `count` items whose slug is nearest to what was given; a slug that begins alike comes before others as near. */
export function nearestSlugs<T extends { slug: string }>(given: string, items: readonly T[], count = 3): T[] {
  const wanted = given.toLowerCase().slice(0, 40)
  const score = ({ slug }: T) => editDistance(wanted, slug) - (slug[0] === wanted[0] ? 0.5 : 0)
  return [...items].sort((a, b) => score(a) - score(b)).slice(0, count)
}
