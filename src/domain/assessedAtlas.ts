import { assess } from './assess'
import { atlasOf, type Atlas, type AtlasParts } from './atlas'
import type { Assessment, DimensionId, Edition, LocalText } from './model'

const dimensionNames = (editions: Iterable<Edition>): Map<DimensionId, LocalText> =>
  new Map(
    [...editions]
      .reverse()
      .flatMap(({ dimensions }) => (dimensions ?? []).map(({ id, name }) => [id, name] as const)),
  )

/** The atlas of facts that are claims: each edition is assessed when it is first asked for, and only once. */
export function assessedAtlas(parts: AtlasParts): Atlas {
  const { units, cities, regions } = parts
  const made = new Map<string, Assessment>()
  return atlasOf(
    parts,
    (edition, population) => {
      const key = population + edition.year
      const assessment =
        made.get(key) ?? assess(edition, population === 'nation' ? units : cities, regions, population)
      made.set(key, assessment)
      return assessment
    },
    dimensionNames(parts.editions.values()),
  )
}
