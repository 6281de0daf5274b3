import { describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import { bundledPlatform } from '@/dataset/bundledPlatform'
import { assess } from '@/domain/assess'
import { capabilitySet } from '@/domain/score/bundledSets'
import { linearForm, movableWeights } from '@/domain/score/linear'
import { defaultScheme, groups } from '@/domain/score/model'
import { sensitivities } from '@/domain/score/pairs'
import { reach } from '@/domain/score/reach'
import { score, type Scoring } from '@/domain/score/score'

const { editions, units, regions } = bundledDataset()
const set = capabilitySet(bundledPlatform(), units, assess(editions.get(2016)!, units, regions, 'nation'))
const scheme = defaultScheme(set)

function scored(weights: ReadonlyMap<string, number>): Scoring {
  const result = score(set, { ...scheme, weights })
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  return result
}

describe('the checklist of 2016, whose units are level in much', () => {
  const form = linearForm(scored(new Map()))!
  /** Shares a/b with b up to 12, where units with whole figures are level, and one between each two. */
  const level = Array.from({ length: 12 }, (_, below) =>
    Array.from({ length: below + 2 }, (__, above): [number, number] => [above, below + 1]),
  )
    .flat()
    .filter(([a, b], at, all) => all.findIndex(([c, d]) => a * d === b * c) === at)
    .sort(([a, b], [c, d]) => a * d - b * c)
  const grid = level.flatMap(([a, b], at): [number, number][] => {
    const [c, d] = level[at + 1] ?? [a, b]
    return at + 1 < level.length
      ? [
          [a, b],
          [a + c, b + d],
        ]
      : [[a, b]]
  })

  it('every row of one weight moved has the ends that its own scores have on a grid', () => {
    const rows = form.places.map((_, place) => sensitivities(form, place))
    const weights = movableWeights(form)
    let looked = 0
    for (const { node, group, share } of weights) {
      const siblings = groups(set.root)
        .find(({ id }) => id === group)!
        .children.filter(({ id }) => id !== node)
      // The siblings keep their proportions, which are equal here; whole weights keep scores exact.
      expect(share * (siblings.length + 1)).toBeCloseTo(1, 12)
      const tables = grid.map(([above, below]) =>
        scored(
          new Map([
            [node, above * siblings.length],
            ...siblings.map(({ id }): [string, number] => [id, below - above]),
          ]),
        ),
      )
      form.places.forEach((place, index) => {
        const row = rows[index]!.find(({ weight }) => weight.node === node)!
        const all = tables.map(({ scores }) => scores.find((own) => own.place === place)!.positions)
        expect(row.positions, `${place} ${node}`).toEqual([
          Math.min(...all.map(([best]) => best)),
          Math.max(...all.map(([, worst]) => worst)),
        ])
        looked++
      })
    }
    expect(looked).toBe(form.places.length * weights.length)
  })

  it('has exact attainable positions for all 32 units', () => {
    for (const [index] of form.places.entries()) {
      const { best, worst } = reach(form, index)!
      expect(best[0]).toBe(best[1])
      expect(worst[0]).toBe(worst[1])
    }
  })
})
