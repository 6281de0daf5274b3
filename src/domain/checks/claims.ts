import { fromHundredths, roundedQuotient, toHundredths } from '@/domain/statistics'
import type { BandId, Claim, ClaimId, ClaimKind, Edition, LocalText, Resolution, Unit } from '@/domain/model'
import type { Check, CheckInput, Population } from './types'

export type ClaimOf<K extends ClaimKind> = Extract<Claim, { what: K }>

export const populations: readonly Population[] = ['nation', 'cities']

/** How a population is called in a title. */
export const populationName: Record<Population, LocalText> = {
  nation: { zh: '省级政府', en: 'provinces' },
  cities: { zh: '重点城市', en: 'key cities' },
}

export function members(input: CheckInput, population: Population): readonly Unit[] {
  return population === 'nation' ? input.units : input.cities
}

/** The claims of one kind that may be relied on: weak ones are left out, those set aside are not. */
export function claimsOf<K extends ClaimKind>(edition: Edition, what: K, about?: string): ClaimOf<K>[] {
  return edition.claims.filter(
    (claim): claim is ClaimOf<K> =>
      claim.what === what && !claim.weak && (about === undefined || claim.about === about),
  )
}

/** The ids of all claims that a resolution sets aside. */
export function setAside(edition: Edition): Set<ClaimId> {
  return new Set(edition.resolutions.flatMap((resolution) => resolution.setAside))
}

/** Number of units in a band as printed, summed over single bands; undefined where one of them isn't printed. */
export function bandCountOf(
  edition: Edition,
  about: string,
  bands: readonly BandId[],
): ClaimOf<'bandCount'>[] | undefined {
  const found = bands.map((band) =>
    claimsOf(edition, 'bandCount', about).find(
      (claim) => claim.bands.length === 1 && claim.bands[0] === band,
    ),
  )
  return found.every((claim) => claim !== undefined) ? found : undefined
}

export function refs(edition: Edition, claims: readonly Claim[]): Check['claims'] {
  return claims.map((claim) => ({ year: edition.year, id: claim.id }))
}

/**
 * The resolution that explains why these claims don't fit together: it speaks about all of them, and sets one of them
 * aside (or none at all, where it only explains). A misfit among claims that it keeps is not explained by it.
 */
export function resolutionFor(edition: Edition, claims: readonly Claim[]): Resolution | undefined {
  return edition.resolutions.find(
    (resolution) =>
      claims.every((claim) => resolution.claims.includes(claim.id)) &&
      (!resolution.setAside.length || claims.some((claim) => resolution.setAside.includes(claim.id))),
  )
}

/** The outcome of a comparison that does not fit: recorded with the resolution's note, or differing without one. */
export function outcome(fits: boolean, resolution?: Resolution): Pick<Check, 'status' | 'note'> {
  if (fits) return { status: 'agrees' }
  return resolution ? { status: 'recorded', note: resolution.note } : { status: 'differs' }
}

/** A text that reads the same in both languages: figures, names of figures. */
export function same(text: string | number): LocalText {
  return { zh: String(text), en: String(text) }
}

/** `count` in `size`, in percent with two decimals, rounded half up. */
export function sharePercent(count: number, size: number): number {
  return fromHundredths(roundedQuotient(count * 10000, size))
}

/** Growth between two figures of two decimals, in percent with two decimals, rounded half up. */
export function growthPercent(from: number, to: number): number {
  return fromHundredths(roundedQuotient((toHundredths(to) - toHundredths(from)) * 10000, toHundredths(from)))
}

export function percent(value: number): string {
  return `${value.toFixed(2)}%`
}

export function names(units: readonly Unit[], ids: Iterable<string>): LocalText {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const list = [...ids]
  return {
    zh: list.map((id) => known.get(id)?.name ?? id).join('、') || '无',
    en: list.map((id) => known.get(id)?.english ?? id).join(', ') || 'none',
  }
}

/** The name of a band in an edition. */
export function bandName(edition: Edition, id: BandId): LocalText {
  return edition.bands.find((band) => band.id === id)?.name ?? same(id)
}
