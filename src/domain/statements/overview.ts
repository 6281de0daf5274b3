import { coverage, type Coverage } from '../coverage'
import type { Assessment, BandId, Edition, GroupAssessment, Interval, UnitId } from '../model'

/** What is worth saying about the country in one edition; locales/ put it into words. */
export interface OverviewStatement {
  year: number
  reportYear: number
  coverage: Coverage
  /** Units that certainly stand first, with their index where it is printed. */
  leaders: { units: UnitId[]; index?: number }
  mean: { printed?: number; doubtful: boolean; bounds: Interval }
  /** Units above the mean, where exactly known. */
  aboveMean?: number
  /** The bands of the edition, best first. */
  bands: BandId[]
  /** Members of each band where exactly known. */
  bandCounts: Partial<Record<BandId, number>>
  /** Units in the two upper bands together, where only that is known. */
  highOrBetter?: number
}

function exactCounts(nation: GroupAssessment): Partial<Record<BandId, number>> {
  const exact = Object.entries(nation.bandCounts).filter(([, [least, most]]) => least === most)
  return Object.fromEntries(exact.map(([band, [count]]) => [band, count]))
}

export function overviewStatement(edition: Edition, assessment: Assessment): OverviewStatement {
  const { nation } = assessment
  const first = [...assessment.units.values()].filter((row) => row.position[1] === 1)
  const bandCounts = exactCounts(nation)
  const bands = edition.bands.map(({ id }) => id)
  const [best = '', second = ''] = bands
  const union = edition.claims.find(
    (claim) =>
      claim.what === 'bandCount' &&
      claim.about === 'nation' &&
      claim.bands.length === 2 &&
      claim.bands.includes(best) &&
      claim.bands.includes(second),
  )
  return {
    year: edition.year,
    reportYear: edition.report.year,
    coverage: coverage(assessment),
    leaders: { units: first.map((row) => row.id), index: first[0]?.printedIndex },
    mean: {
      printed: nation.printedMean,
      doubtful: nation.printedMean !== undefined && nation.meanBasis !== 'printed',
      bounds: nation.mean,
    },
    aboveMean: nation.aboveMean[0] === nation.aboveMean[1] ? nation.aboveMean[0] : undefined,
    bands,
    bandCounts,
    highOrBetter: bandCounts[best] === undefined && union?.what === 'bandCount' ? union.value : undefined,
  }
}
