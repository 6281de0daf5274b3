import { targetKey } from '../explain'
import type { Assessment, Edition, Unit, UnitId } from '../model'
import { capabilityStatus, type Capability, type CapabilityLevel, type Platform } from '../platform'
import { figureKey } from '../platformFigures'
import {
  valueColumns,
  type Indicator,
  type IndicatorNode,
  type IndicatorSet,
  type NodeId,
  type PlaceId,
  type Value,
} from './model'

/** The indicator sets that follow from published facts; no figure in them is anybody's but the sources'. */

/**
 * Levels of something done that at least one unit has surely reached (named there or, nested, further in), and more than a
 * few of those that the report counts: six names out of 27 say nothing of the others and would open every score.
 */
function knownLevels(capability: Capability, ids: readonly UnitId[]): CapabilityLevel[] {
  const statuses = ids.map((unit) => capabilityStatus(capability, unit, ids))
  return capability.levels.filter(({ id, stage, count }) => {
    const sure = statuses.filter(({ levels }) => levels.includes(id)).length
    return stage === 'done' && sure > 0 && sure * LEAST_SHARE >= count
  })
}

/** Of the units that a level counts, one in so many must be known. */
const LEAST_SHARE = 3

/** A capability as an indicator, or as a group of them where several levels are known. */
function capabilityNode({ id: capability, name }: Capability, levels: readonly CapabilityLevel[]) {
  const indicators = levels.map((level): Indicator => ({
    id: `${capability}.${level.id}`,
    name: level.name,
    goalposts: [0, 1],
    step: 1,
  }))
  const [only] = indicators
  if (!only) return []
  if (indicators.length > 1) return [{ id: capability, name, children: indicators }]
  const join = (language: 'zh' | 'en', mark: string) => `${name[language]}${mark}${only.name[language]}`
  return [{ ...only, name: { zh: join('zh', '：'), en: join('en', ': ') } }]
}

/**
 * The capability checklist of a year: 1 where a unit surely has reached a level, 0 where it surely has not, missing
 * where the source counts without naming. Weights are the reader's; the index of that year was made otherwise.
 */
export function capabilitySet(
  platform: Platform,
  units: readonly Unit[],
  assessment: Assessment,
): IndicatorSet {
  const ids = units.map(({ id }) => id)
  const known = platform.capabilities.map((capability) => ({
    capability,
    levels: knownLevels(capability, ids),
  }))
  const values = new Map<PlaceId, Map<NodeId, Value>>()
  const explain = new Map<PlaceId, Map<NodeId, string>>()
  for (const unit of ids) {
    const own = new Map<NodeId, Value>()
    const keys = new Map<NodeId, string>()
    for (const { capability, levels: kept } of known) {
      const { levels, possible } = capabilityStatus(capability, unit, ids)
      for (const { id } of kept) {
        const indicator = `${capability.id}.${id}`
        keys.set(indicator, figureKey('status', `${capability.id}.${unit}`, platform.year))
        if (levels.includes(id)) own.set(indicator, 1)
        else if (!possible.includes(id)) own.set(indicator, 0)
      }
    }
    values.set(unit, own)
    explain.set(unit, keys)
  }
  const { year } = platform
  return {
    id: `capabilities-${year}`,
    name: { zh: `${year}年平台建设清单`, en: `Platform checklist of ${year}` },
    note: {
      zh: '报告列出的地区为1，名单已列全而未列名的为0；只有数量、未列名的为缺失，按0至1处理。',
      en: 'A province the report names counts 1; one missing from a complete list counts 0. Where the report counts without naming, the value is missing: anything from 0 to 1.',
    },
    places: units.map(({ id, name, english }) => ({ id, name: { zh: name, en: english } })),
    root: {
      id: 'all',
      name: { zh: '全部', en: 'All' },
      children: known.flatMap(({ capability, levels }): IndicatorNode[] =>
        capabilityNode(capability, levels),
      ),
    },
    values: valueColumns(
      ids,
      known.flatMap(({ capability, levels }) => levels.map(({ id }) => `${capability.id}.${id}`)),
      (place, indicator) => values.get(place)!.get(indicator),
    ),
    provenance: { kind: 'bundled', year, explain },
    printed: {
      kind: 'bands',
      year,
      bands: new Map([...assessment.units].map(([id, { bands }]) => [id, bands])),
    },
    method: { normalisation: 'goalposts', missing: 'bounds' },
  }
}

/** The claims of the nation's dimensions and mean that a set can be made of. */
function nationalFigures(edition: Edition) {
  const aside = new Set(edition.resolutions.flatMap(({ setAside }) => setAside))
  const usable = edition.claims.filter(({ about, id, weak }) => about === 'nation' && !weak && !aside.has(id))
  const dimensions = new Map<string, number>()
  let mean: number | undefined
  for (const claim of usable) {
    if (claim.what === 'dimension') dimensions.set(claim.dimension, claim.value)
    if (claim.what === 'mean') mean = claim.value
  }
  return { dimensions, mean }
}

/** Figures of the reports have two decimals. */
const printedStep = 0.01

/**
 * The nation's dimensions of an edition beside the printed mean index: a set of one place. Undefined where the edition
 * does not print them all. Figures that a resolution sets aside are not used.
 */
export function nationalSet(edition: Edition): IndicatorSet | undefined {
  const { dimensions: printed, mean } = nationalFigures(edition)
  const { dimensions, year } = edition
  if (!dimensions || mean === undefined || dimensions.some(({ id }) => !printed.has(id))) return undefined
  const place = 'nation'
  const key = (dimension: Indicator['id']) => targetKey({ what: 'dimension', dimension, year, about: place })
  return {
    id: `dimensions-${year}`,
    name: { zh: `${year}年全国各分项平均值`, en: `National dimension means of ${year}` },
    note: {
      zh: '来源公布各分项和总体指数的全国平均值；所收来源中没有权重。',
      en: 'Our sources give the national mean of every dimension and of the index, but no weights.',
    },
    places: [{ id: place, name: { zh: '全国', en: 'Whole country' } }],
    root: {
      id: 'all',
      name: edition.indexName,
      children: dimensions.map(({ id, name }) => ({ id, name, limits: [0, 100] })),
    },
    values: valueColumns(
      [place],
      dimensions.map(({ id }) => id),
      (_, dimension) => printed.get(dimension),
    ),
    provenance: {
      kind: 'bundled',
      year,
      explain: new Map([[place, new Map(dimensions.map(({ id }) => [id, key(id)]))]]),
    },
    printed: {
      kind: 'total',
      year,
      totals: new Map([[place, mean]]),
      step: printedStep,
      explain: new Map([[place, targetKey({ what: 'mean', year, about: place })]]),
    },
  }
}
