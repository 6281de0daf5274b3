import { contains, intersect, isEmpty } from './interval'
import type { Band, BandId, GroupAssessment, Interval } from './model'

/** The interval of a band as its table states it. */
export function bandInterval({ lo, hi, loClosed, hiClosed }: Band): Interval {
  return { lo, hi, loOpen: !loClosed, hiOpen: !hiClosed }
}

/**
 * The interval for bounds: an end whose membership the sources leave open (`edgeUnstated` of this or the neighbouring
 * band) counts as belonging to the band.
 */
export function widestInterval(bands: readonly Band[], band: Band): Interval {
  const unstated = (value: number) => bands.some((each) => each.edgeUnstated?.includes(value))
  return {
    lo: band.lo,
    hi: band.hi,
    loOpen: !band.loClosed && !unstated(band.lo),
    hiOpen: !band.hiClosed && !unstated(band.hi),
  }
}

/** The band in which a figure is shown: the first whose stated interval holds it; undefined outside the table. */
export function bandOf(bands: readonly Band[], value: number): Band | undefined {
  return bands.find((band) => contains(bandInterval(band), value))
}

/** Every band that an index within `interval` may have, highest first; a value at an unstated edge has two. */
export function possibleBands(bands: readonly Band[], interval: Interval): BandId[] {
  return bands
    .filter((band) => !isEmpty(intersect(widestInterval(bands, band), interval)))
    .map((band) => band.id)
}

/** Fewest and most members of each band; `open` where any number of them is possible. */
export const bandRanges = (
  bands: readonly Band[],
  { bandCounts, size }: Pick<GroupAssessment, 'bandCounts' | 'size'>,
): { band: Band; least: number; most: number; open: boolean }[] =>
  bands.map((band) => {
    const [least, most] = bandCounts[band.id] ?? [0, size]
    return { band, least, most, open: least === 0 && most === size }
  })
