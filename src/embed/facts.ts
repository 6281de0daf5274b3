import type { putInForce } from '@/locales/scale'
import type { Dataset } from '@/dataset'
import type {
  Assessment,
  Claim,
  Edition,
  GroupAssessment,
  Region,
  Source,
  UnassessedArea,
  Unit,
} from '@/domain/model'
import { readOrder } from '@/domain/unitOrder'

/**
 * What the widgets know, as JSON: what was concluded when the site was built, instead of the claims and the engine that
 * concludes. Sources and reasons stay on the atlas's own pages, where every figure of a widget leads.
 */
export interface WidgetFacts {
  /** Day of the data, where it is known. */
  date?: string
  /** What it is drawn on, where that is not as for the bundled assessment. */
  look?: Parameters<typeof putInForce>[0]
  units: Unit[]
  areas: UnassessedArea[]
  regions: Region[]
  /** Those that the claims name. */
  sources: Source[]
  editions: Edition[]
  assessments: {
    year: number
    units: Assessment['units'] extends Map<string, infer U> ? U[] : never
    /** The order of the units, see `UnitOrder.rows`. */
    order: string[]
    nation: GroupAssessment
    regions: GroupAssessment[]
  }[]
}

/** Claims that statements read beside the conclusions. */
const spoken: Claim['what'][] = ['rank', 'bandCount', 'dimension', 'lowerMean', 'group']

function bare(claim: Claim): Claim {
  const { quote, page, note, also, ...rest } = claim
  void [quote, page, note, also]
  return rest
}

function bareEdition(edition: Edition, isUnit: (id: string) => boolean): Edition {
  const claims = edition.claims.filter(
    ({ what, about, weak }) =>
      (spoken.includes(what) || (what === 'band' && weak)) && (about === 'nation' || isUnit(about)),
  )
  const nothing = { zh: '', en: '' }
  return {
    ...edition,
    claims: claims.map(bare),
    resolutions: edition.resolutions.map((resolution) => ({ ...resolution, note: nothing })),
  }
}

const bareGroup = (group: GroupAssessment): GroupAssessment => ({ ...group, reasons: [], claims: [] })

/** Leaves of dataset and assessments what widgets draw. */
export function packFacts(dataset: Dataset, assessments: Iterable<Assessment>, date?: string): WidgetFacts {
  const ids = new Set(dataset.units.map((unit) => unit.id))
  const editions = [...dataset.editions.values()].map((edition) => bareEdition(edition, (id) => ids.has(id)))
  const named = new Set(editions.flatMap(({ claims }) => claims.map(({ source }) => source)))
  return {
    date,
    units: dataset.units,
    areas: dataset.unassessed,
    regions: dataset.regions,
    sources: [...dataset.sources.values()].filter(({ id }) => named.has(id)),
    editions,
    assessments: [...assessments].map(({ year, units, order, nation, regions }) => ({
      year,
      units: [...units.values()].map((row) => ({ ...row, reasons: [], claims: [] })),
      order: order.rows(),
      nation: bareGroup(nation),
      regions: [...regions.values()].map(bareGroup),
    })),
  }
}

/** The assessments of packed facts, by year. */
export function unpackAssessments(facts: WidgetFacts): Map<number, Assessment> {
  return new Map(
    facts.assessments.map(({ year, units, order, nation, regions }) => [
      year,
      {
        year,
        units: new Map(units.map((row) => [row.id, row])),
        order: readOrder(
          units.map((row) => row.id),
          order,
        ),
        nation,
        regions: new Map(regions.map((group) => [group.id, group])),
        conflicts: [],
      },
    ]),
  )
}
