import { coverage, type Coverage } from '../coverage'
import { differenceOf } from '../difference'
import type { Assessment, BandId, City, Edition, Interval, UnitAssessment, UnitId } from '../model'
import type { Order } from '../unitOrder'

/** What is worth saying about the key cities in one edition. */
export interface CitiesStatement {
  year: number
  coverage: Coverage
  /** Cities that certainly stand first, with their index where it is printed. */
  leaders: { cities: UnitId[]; index?: number }
  /** Members of each band where exactly known. */
  bandCounts: Partial<Record<BandId, number>>
  /** Cities of which a source says anything that bounds index, band or position. */
  known: UnitId[]
}

export function citiesStatement(assessment: Assessment): CitiesStatement {
  const rows = [...assessment.units.values()]
  const first = rows.filter((row) => row.position[1] === 1)
  const exact = Object.entries(assessment.nation.bandCounts).filter(([, [least, most]]) => least === most)
  return {
    year: assessment.year,
    coverage: coverage(assessment),
    leaders: { cities: first.map((row) => row.id), index: first[0]?.printedIndex },
    bandCounts: Object.fromEntries(exact.map(([band, [count]]) => [band, count])),
    known: rows.filter((row) => row.claims.length).map((row) => row.id),
  }
}

/** A band of the key cities: how many follow, and how many a source prints. */
export interface BandCount {
  band: BandId
  least: number
  most: number
  /** As printed, if any. */
  printed?: number
  /** Share as printed, percent. */
  share?: number
}

export function cityBandCounts({ bands, claims }: Edition, { nation }: Assessment): BandCount[] {
  const own = claims.filter((claim) => claim.about === 'cities' && !claim.weak)
  return bands.map(({ id }) => {
    const count = own.find(
      (claim) => claim.what === 'bandCount' && claim.bands.length === 1 && claim.bands[0] === id,
    )
    const share = own.find((claim) => claim.what === 'bandShare' && claim.band === id)
    const [least, most] = nation.bandCounts[id]!
    return {
      band: id,
      least,
      most,
      printed: count?.what === 'bandCount' ? count.value : undefined,
      share: share?.what === 'bandShare' ? share.value : undefined,
    }
  })
}

/** Cities of one kind, or any other part of them. */
export interface CityGroup {
  rows: UnitAssessment[]
  /** Contains the mean of the members' indices; exact where every index is. */
  mean: Interval
  /** Fewest and most members in each band. */
  bandCounts: [BandId, [number, number]][]
}

/** @throws RangeError without any row */
export function cityGroup(rows: UnitAssessment[], bands: readonly BandId[]): CityGroup {
  if (!rows.length) throw new RangeError('A group of cities needs a member.')
  const mean = (read: (row: UnitAssessment) => number) =>
    Number((rows.reduce((sum, row) => sum + read(row), 0) / rows.length).toFixed(6))
  return {
    rows,
    mean: {
      lo: mean(({ index }) => index.lo),
      hi: mean(({ index }) => index.hi),
      loOpen: rows.some(({ index }) => index.loOpen),
      hiOpen: rows.some(({ index }) => index.hiOpen),
    },
    bandCounts: bands.map((band) => {
      const possible = rows.filter((row) => row.bands.includes(band))
      return [band, [possible.filter((row) => row.bands.length === 1).length, possible.length]]
    }),
  }
}

/** A province's capital beside its separately planned city. */
export interface Siblings {
  province: UnitId
  separate: UnitAssessment
  capital: UnitAssessment
  /** The separately planned city against the capital. */
  order: Order
  /** Index of the better one minus the other’s; of the separately planned city minus the capital where nobody knows. */
  difference: Interval
}

/** Provinces with two key cities, in administrative order. */
export function siblings(assessment: Assessment, cities: readonly City[]): Siblings[] {
  return cities
    .filter((city) => city.category === 'separate')
    .flatMap(({ id, province }): Siblings[] => {
      const other = cities.find((city) => city.province === province && city.category === 'capital')
      const separate = assessment.units.get(id)
      const capital = other && assessment.units.get(other.id)
      if (!separate || !capital) return []
      const order = assessment.order.of(separate.id, capital.id)
      const capitalAhead = order === 'below' || order === 'atMost'
      const difference = capitalAhead
        ? differenceOf(capital.index, separate.index, assessment.order.of(capital.id, separate.id))
        : differenceOf(separate.index, capital.index, order)
      return [{ province, separate, capital, order, difference }]
    })
}
