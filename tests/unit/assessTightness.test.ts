import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '@/domain/assess/index'
import { excluded, forEachWorld, microBands, microEditions } from '@/domain/assess/micro.testing'
import { indexShares, smallShares } from '@/domain/assess/tightness.testing'
import { editionOf } from '@/domain/assess/truth.testing'

/** A smaller `tests/bench/tightness.ts`. */
describe('bounds against everything possible', { timeout: 60_000 }, () => {
  it('exclude no edition that fits the claims', () => {
    let worlds = 0
    fc.assert(
      fc.property(microEditions(4), ([truth, claims]) => {
        const assessment = assess(editionOf(claims, [], microBands), truth.units, truth.regions)
        forEachWorld(truth, claims, (world) => {
          worlds++
          expect(excluded(assessment, world)).toEqual([])
        })
      }),
      { numRuns: 150, seed: 18 },
    )
    expect(worlds).toBeGreaterThan(1000)
  })

  it('are reached but for a few', () => {
    const { positions, bands, counts, aboveMean } = smallShares(150, 18)
    const percent = ({ bounds, notReached }: { bounds: number; notReached: number }) =>
      (100 * notReached) / bounds
    expect(percent(positions)).toBeLessThan(1.5)
    expect(percent(bands)).toBeLessThan(1)
    expect(percent(counts)).toBeLessThan(1)
    expect(percent(aboveMean)).toBeLessThan(4)
    expect(percent(indexShares(2, 18))).toBeLessThan(8)
  })
})
