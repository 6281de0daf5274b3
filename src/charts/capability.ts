import type { UnitId } from '@/domain/model'
import { capabilityStatus, type Capability, type CapabilityStage } from '@/domain/platform'
import { fillAttribute, type Fill } from './fill'
import type { Step } from '@/locales/scale'

/** Ramp steps of the levels of one stage, the furthest first. The stages stay apart from each other. */
const stageSteps: Record<CapabilityStage, Step[]> = {
  done: [8, 6, 4, 3],
  underway: [5],
  planned: [3, 2],
  none: [1],
}

/**
 * The fill of every level of a capability: darker is further. Of nested levels the innermost is the furthest, of
 * exclusive ones the first of its stage.
 */
export function levelFills({ levels, relation }: Capability): Map<string, Fill> {
  const furthestFirst = relation === 'nested' ? [...levels].reverse() : levels
  const used: Partial<Record<CapabilityStage, number>> = {}
  return new Map(
    furthestFirst.map(({ id, stage }) => {
      const place = used[stage] ?? 0
      used[stage] = place + 1
      const steps = stageSteps[stage]
      return [id, { kind: 'solid', step: steps[Math.min(place, steps.length - 1)]! }]
    }),
  )
}

/** The fill of a unit: that of the furthest level it is surely on, lightest for a sure no, dots where it is not named. */
export function unitFill(capability: Capability, unit: UnitId, allUnits: readonly UnitId[]): Fill {
  const { levels, status } = capabilityStatus(capability, unit, allUnits)
  const furthest = capability.relation === 'nested' ? levels.at(-1) : levels[0]
  const fill = furthest === undefined ? undefined : levelFills(capability).get(furthest)
  return fill ?? (status === 'no' ? { kind: 'solid', step: 1 } : { kind: 'unknown' })
}

/** A stretch of a count bar: `from` and `count` in units of the population. */
export interface BarSegment {
  /** Absent for the units that the counts don't speak of. */
  level?: string
  from: number
  count: number
  /** Value of an SVG `fill` attribute. */
  fill: string
}

/**
 * The counts of a capability as one bar over all units. Exclusive levels stand side by side; of nested levels the inner
 * one stands at the start and the wider one adds the rest to it. What no count speaks of is dotted.
 * @param total number of all units
 */
export function countBar(capability: Capability, total: number): BarSegment[] {
  const fills = levelFills(capability)
  const nested = capability.relation === 'nested'
  const order = nested ? [...capability.levels].reverse() : capability.levels
  const segments: BarSegment[] = []
  let end = 0
  for (const { id, count } of order) {
    const own = nested ? count - end : count
    if (own > 0) segments.push({ level: id, from: end, count: own, fill: fillAttribute(fills.get(id)!) })
    end += Math.max(0, own)
  }
  if (end < total) segments.push({ from: end, count: total - end, fill: fillAttribute({ kind: 'unknown' }) })
  return segments
}
