import type { PlaceScore, Scoring } from '@/domain/score/score'

/** Classes of simulated scores on the map, 1 lowest … 5 highest, on a ramp of their own (`--sim-1` … `--sim-5`). */
export interface ScoreClasses {
  /** Five stretches of equal width, lowest first; a score on an edge belongs to the upper one. */
  edges: number[]
  classOf: (score: number) => number
}

const count = 5

/** Over 0…100 where the scale has these ends, else from the lowest to the highest score. */
export function scoreClasses({ scheme, scores }: Scoring): ScoreClasses {
  const open = scheme.normalisation === 'none' || scheme.normalisation === 'zScore'
  const lowest = open ? scores.reduce((least, { value }) => Math.min(least, value.lo), Infinity) : 0
  const highest = open ? scores.reduce((most, { value }) => Math.max(most, value.hi), -Infinity) : 100
  const width = highest - lowest
  const edges = Array.from({ length: count + 1 }, (_, index) => lowest + (index * width) / count)
  return {
    edges,
    classOf: (score) =>
      width > 0 ? Math.min(count, 1 + Math.floor(((score - lowest) / width) * count + 1e-9)) : count,
  }
}

/** A pattern of the two ends of a bounded score, highest first. */
export interface ScoreHatch {
  id: string
  classes: [number, number]
}

/** Every pattern that bounded scores need. */
export function scoreHatches({ scores }: Scoring, { classOf }: ScoreClasses): ScoreHatch[] {
  const all = scores.filter(isBounded).map(({ value }): ScoreHatch => {
    const classes: [number, number] = [classOf(value.hi), classOf(value.lo)]
    return { id: hatchId(classes), classes }
  })
  return [...new Map(all.map((hatch) => [hatch.id, hatch])).values()]
}

const isBounded = ({ lo, hi }: PlaceScore) => lo !== hi
const hatchId = (classes: readonly number[]) => `sim-${classes.join('-')}`

/** Value of an SVG `fill` attribute: solid where the score is exact, striped where it is bounded. */
export function scoreFill(score: PlaceScore, { classOf }: ScoreClasses): string {
  if (!isBounded(score)) return `var(--sim-${classOf(score.value.lo)})`
  return `url(#${hatchId([classOf(score.value.hi), classOf(score.value.lo)])})`
}
