import { scaleOf, type PlaceScore, type Scoring } from '@/domain/score/score'
import { fillKey, type Fill } from './fill'

/** Classes of simulated scores on the map, 1 lowest … 5 highest, on a ramp of their own (`--sim-1` … `--sim-5`). */
export interface ScoreClasses {
  /** Five stretches of equal width, lowest first; a score on an edge belongs to the upper one. */
  edges: number[]
  classOf: (score: number) => number
}

const count = 5

/** Over the scale where it has ends, else from the lowest to the highest score. */
export function scoreClasses({ scheme, scores }: Scoring): ScoreClasses {
  const [lowest, highest] = scaleOf(scheme) ?? [
    scores.reduce((least, { value }) => Math.min(least, value.lo), Infinity),
    scores.reduce((most, { value }) => Math.max(most, value.hi), -Infinity),
  ]
  const width = highest - lowest
  const edges = Array.from({ length: count + 1 }, (_, index) => lowest + (index * width) / count)
  return {
    edges,
    classOf: (score) =>
      width > 0 ? Math.min(count, 1 + Math.floor(((score - lowest) / width) * count + 1e-9)) : count,
  }
}

/** What each class holds: `20–40`, lowest first. */
export function classTexts({ edges }: ScoreClasses): string[] {
  const ends = edges.map((edge) => Number(edge.toFixed(1)))
  return ends.slice(0, -1).map((edge, index) => `${edge}–${ends[index + 1]}`)
}

/** The fill on the ramp of simulated scores: solid where the score is exact, stripes of both ends where it is bounded. */
export function scoreFill({ lo, hi, value }: PlaceScore, { classOf }: ScoreClasses): Fill {
  return lo === hi
    ? { kind: 'solid', step: classOf(value.lo) }
    : { kind: 'hatch', steps: [classOf(value.hi), classOf(value.lo)] }
}

/** Every striped fill among these, once. */
export function hatchesAmong(fills: Iterable<Fill>): (Fill & { kind: 'hatch' })[] {
  const hatches = [...fills].filter((fill) => fill.kind === 'hatch')
  return [...new Map(hatches.map((fill) => [fillKey(fill), fill])).values()]
}

/** Value of an SVG `fill` attribute. */
export function simulatedFill(fill: Fill): string {
  return fill.kind === 'solid' ? `var(--sim-${fill.step})` : `url(#sim-${fillKey(fill)})`
}
