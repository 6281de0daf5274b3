import type { Claim, Edition, Source, SourceId, UnitId } from './model'

/** Who stands behind what is shown of some years. */
export interface ShownSources {
  /** Editions of which something published is shown, in the order given. */
  reports: readonly Edition[]
  /** Names of the reader's own files among the sources. */
  files: readonly string[]
}

type Sources = ReadonlyMap<SourceId, Source>

/** Whether a claim speaks of one of these, be it among others. */
export const speaksOf = (claim: Claim, about: ReadonlySet<string>): boolean =>
  about.has(claim.about) || ('units' in claim && claim.units.some((id) => about.has(id)))

/** Whether a claim stands in a file of the reader's. */
export const isOwnClaim = ({ source }: Claim, sources: Sources): boolean =>
  sources.get(source)?.reliability === 'own'

/** Whether a claim speaks of the key cities, or else of the provinces: each are assessed apart from the others. */
export const concernsCities = (
  { about }: Pick<Claim, 'about'>,
  cities: ReadonlyMap<UnitId, unknown>,
): boolean => about === 'cities' || cities.has(about)

/**
 * Whose figures stand behind what is shown of some editions. Own figures bound those of all other units of their year:
 * whatever is shown of it has their file among its sources.
 * @param concerns which claims can stand behind it
 */
export function shownSources(
  editions: readonly Edition[],
  sources: Sources,
  concerns: (claim: Claim) => boolean = () => true,
): ShownSources {
  const files = new Set<string>()
  const reports = editions.filter(({ claims }) => {
    const used = claims.filter(concerns)
    const own = used.filter((claim) => isOwnClaim(claim, sources))
    for (const { source } of own) files.add(sources.get(source)!.title.zh)
    return !own.length || own.length < used.length
  })
  return { reports, files: [...files] }
}
