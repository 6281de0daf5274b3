import facts from 'virtual:widget-facts'
import type { useDataset as useFullDataset } from '@/stores/dataset'
import { putInForce } from '@/locales/scale'
import { openingYear } from '@/domain/coverage'
import type { City, UnitId } from '@/domain/model'
import { unpackAssessments } from './facts'

type Full = ReturnType<typeof useFullDataset>
/** What can be asked of the store; what changes it is for the atlas's own pages. */
type Shared = Exclude<
  keyof Full,
  `$${string}` | `_${string}` | 'add' | 'remove' | 'usePack' | 'reset' | 'current'
>

function known<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key)
  if (!value) throw new RangeError(`Not in the widget's facts: ${String(key)}`)
  return value
}

function create(): Pick<Full, Shared> {
  const assessments = unpackAssessments(facts)
  const years = [...assessments.keys()]
  if (facts.look) putInForce(facts.look)
  const assessment = (year: number) => known(assessments, year)
  const editions = new Map(facts.editions.map((edition) => [edition.year, edition]))
  const units = new Map(facts.units.map((unit) => [unit.id, unit]))
  const regions = new Map(facts.regions.map((region) => [region.id, region]))
  return {
    years,
    defaultYear: openingYear(years, assessment),
    units,
    cities: new Map<UnitId, City>(),
    regions,
    sources: new Map(facts.sources.map((source) => [source.id, source])),
    areas: new Map(facts.areas.map((area) => [area.id, area])),
    // Widgets name a dimension only as its own edition does.
    dimensions: new Map(),
    edition: (year) => known(editions, year),
    assessment,
    assessmentOf: assessment,
    cityAssessment: () => {
      throw new RangeError('Widgets know no cities.')
    },
    previous: (year) => assessments.get(years[years.indexOf(year) - 1] ?? NaN),
    unit: (id) => known(units, id),
    region: (id) => known(regions, id),
    // Own data stays on the reader's device and never shows on another site.
    pack: null,
    date: facts.date,
    mapped: true,
    divided: regions.size > 1,
    layers: [],
    contradictions: [],
    revision: 0,
  }
}

let made: Pick<Full, Shared> | undefined

/**
 * Stands in for `stores/dataset` when widgets are built (see cli/buildEmbed.ts): the same answers from the conclusions
 * alone, a third of the bytes.
 */
export const useDataset = () => (made ??= create())
