import { leaves, type IndicatorSet, type PlaceId } from './model'

/**
 * Data availability (OECD/JRC, Handbook on Constructing Composite Indicators, 2008, step 3): a place whose share of
 * indicators with a value, bounded ones included, is below a minimum takes no part in any later step.
 */
export interface Availability {
  place: PlaceId
  /** Share of the set's indicators that have a value, from 0 to 1. */
  share: number
}

export function availability(set: IndicatorSet): Availability[] {
  const columns = leaves(set.root).map(({ id }) => set.values.get(id)?.lo)
  return set.places.map(({ id }, place) => ({
    place: id,
    share: columns.filter((column) => !Number.isNaN(column?.[place] ?? NaN)).length / columns.length,
  }))
}

/** The set without the places whose availability is below the minimum, and those places. */
export function screen(
  set: IndicatorSet,
  all: readonly Availability[],
  minimum: number,
): { set: IndicatorSet; screened: Availability[] } {
  const kept = [...all.keys()].filter((place) => all[place]!.share >= minimum)
  if (kept.length === all.length) return { set, screened: [] }
  const pick = (column: Float64Array) => Float64Array.from(kept, (place) => column[place]!)
  return {
    set: {
      ...set,
      places: kept.map((place) => set.places[place]!),
      values: new Map(
        [...set.values].map(([id, { lo, hi }]) => {
          const low = pick(lo)
          return [id, { lo: low, hi: lo === hi ? low : pick(hi) }]
        }),
      ),
      ...(set.denominators && {
        denominators: new Map([...set.denominators].map(([key, column]) => [key, pick(column)])),
      }),
      ...(set.groupings && {
        groupings: new Map([...set.groupings].map(([key, own]) => [key, kept.map((place) => own[place])])),
      }),
    },
    screened: all.filter(({ share }) => share < minimum),
  }
}
