import { describe, expect, it } from 'vitest'
import { agreement } from './compare'
import { leaf, makeSet, schemeOf, scored, seeded } from './sets.testing'
import { createSobol } from './sobol'
import { uncertaintySteps, type UncertaintyResult } from './uncertainty'
import type { Uncertainty } from './uncertaintySpec'

describe('Sobol indices', () => {
  it('of Ishigami’s function are those known in closed form', () => {
    // f = sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁ on (−π, π)³: S = 0.3139, 0.4424, 0; T = 0.5576, 0.4424, 0.2437 (Saltelli et al. 2008).
    const random = seeded(5)
    const f = ([a, b, c]: number[]) =>
      Float64Array.of(Math.sin(a!) + 7 * Math.sin(b!) ** 2 + 0.1 * c! ** 4 * Math.sin(a!))
    const point = () => [0, 1, 2].map(() => (2 * random() - 1) * Math.PI)
    const sobol = createSobol(3, 1)
    for (let row = 0; row < 40_000; row++) {
      const [a, b] = [point(), point()]
      sobol.add(f(a), f(b), (factor) => f(a.map((value, index) => (index === factor ? b[index]! : value))))
    }
    const { first, total } = sobol.indices(0)
    ;[0.3139, 0.4424, 0].forEach((value, factor) =>
      expect(Math.abs(first[factor]! - value)).toBeLessThan(0.03),
    )
    ;[0.5576, 0.4424, 0.2437].forEach((value, factor) =>
      expect(Math.abs(total[factor]! - value)).toBeLessThan(0.03),
    )
  })
})

const set = makeSet([leaf('x'), leaf('y')], {
  a: { x: 100, y: 1 },
  b: { x: 1, y: 100 },
  c: { x: 40, y: 40 },
})
function run(spec: Partial<Uncertainty>): UncertaintyResult {
  const steps = uncertaintySteps(set, schemeOf(set), { draws: 2000, seed: 1, ...spec }, seeded)
  for (;;) {
    const step = steps.next()
    if (!step.done) continue
    if ('refusals' in step.value) throw new Error(JSON.stringify(step.value.refusals))
    return step.value
  }
}

describe('choices drawn together', () => {
  it('give the positions as often as geometry says where weights alone vary', () => {
    // With concentration 2 the weight of x is uniform: a is first for w > ½, c is second for w < 0.394 or w > 0.606.
    const { shares, sensitivity, factors } = run({ concentration: 2, draws: 10_000 })
    expect(factors).toEqual(['weights'])
    expect(Math.abs(shares[0]! - 0.5)).toBeLessThan(0.02)
    expect(Math.abs(shares[2 * 3 + 1]! - 2 * (39 / 99))).toBeLessThan(0.02)
    // All the variance is the weights'.
    expect(sensitivity[0]!.total[0]).toBeCloseTo(1, 1)
  })

  it('lay on a choice what it alone decides', () => {
    // Arithmetic: a and b lead with 50.5, c has 40. Geometric: c leads with 40, a and b have 10.
    const { sensitivity, shares, middle, meanShift } = run({
      aggregation: ['arithmetic', 'geometric'],
      normalisation: ['none', 'distance'],
    })
    expect(sensitivity.map(({ factor }) => factor)).toEqual(['normalisation', 'aggregation'])
    expect(sensitivity[0]!.first[2]).toBe(0)
    expect(sensitivity[0]!.total[2]).toBe(0)
    expect(sensitivity[1]!.first[2]).toBeCloseTo(1, 1)
    expect(sensitivity[1]!.shiftTotal).toBeCloseTo(1, 1)
    // Half of the draws: c first, and the others level after it.
    expect(Math.abs(shares[2 * 3]! - 0.5)).toBeLessThan(0.03)
    expect(middle[0]! === 1 || middle[0]! === 2).toBe(true)
    // c moves by 2, the others by 1 each, in half of the draws.
    expect(Math.abs(meanShift - 2 / 3)).toBeLessThan(0.04)
  })

  it('repeat with the seed', () => {
    const spec = { concentration: 5, aggregation: ['arithmetic', 'geometric'] } as const
    const once = run({ ...spec, aggregation: [...spec.aggregation], draws: 50 })
    expect(run({ ...spec, aggregation: [...spec.aggregation], draws: 50 })).toEqual(once)
    expect(run({ ...spec, aggregation: [...spec.aggregation], draws: 50, seed: 2 })).not.toEqual(once)
  })

  it('refuse a combination that can’t be scored', () => {
    const steps = uncertaintySteps(
      set,
      schemeOf(set),
      { draws: 10, seed: 1, normalisation: ['none', 'goalposts'] },
      seeded,
    )
    expect(steps.next()).toEqual({
      done: true,
      value: {
        refusals: [
          { code: 'needsGoalposts', node: 'x' },
          { code: 'needsGoalposts', node: 'y' },
        ],
      },
    })
  })
})

it('compares two rankings: mean shift, Spearman, Kendall', () => {
  const by = (weights: Record<string, number>) => scored(set, schemeOf(set, {}, weights)).scores
  // x alone: a, c, b; y alone: b, c, a.
  expect(agreement(by({ y: 0 }), by({ x: 0 }))).toEqual({
    places: ['a', 'b', 'c'],
    meanShift: 4 / 3,
    spearman: -1,
    kendall: -1,
  })
})
