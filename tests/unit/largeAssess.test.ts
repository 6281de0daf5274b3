import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import { frameOf, usableClaims } from '@/domain/assess/facts'
import { solve } from '@/domain/assess/solve'
import type { State } from '@/domain/assess/state'
import type { Claim, Edition } from '@/domain/model'

const { units, regions, editions } = bundledDataset()
const { bands } = editions.get(2019)!

function both(claims: Claim[]): [exact: State, large: State] {
  const edition = { year: 2019, bands, claims, resolutions: [] } as unknown as Edition
  const frame = frameOf(edition, units, regions, 'nation')
  return [solve(frame, usableClaims(frame)), solve(frame, usableClaims(frame), 0)]
}

/** Scores of all units with what a report would print of them: an index, a rank, a band, or nothing. */
const report = fc
  .tuple(
    fc.array(fc.integer({ min: 5500, max: 9800 }), { minLength: 32, maxLength: 32 }),
    fc.array(fc.constantFrom('index', 'rank', 'both', 'band', 'nothing'), { minLength: 32, maxLength: 32 }),
  )
  .map(([scores, kinds]) => {
    const ladder = [...new Set(scores)].sort((a, b) => b - a)
    return units.flatMap(({ id: about }, at): Claim[] => {
      const value = scores[at]! / 100
      const rank = ladder.indexOf(scores[at]!) + 1
      const band = value > 90 ? 'veryHigh' : value > 80 ? 'high' : value >= 65 ? 'medium' : 'low'
      const base = { about, source: 's' }
      return [
        { ...base, id: `${about}/i`, what: 'index' as const, value },
        { ...base, id: `${about}/r`, what: 'rank' as const, value: rank },
        { ...base, id: `${about}/b`, what: 'band' as const, band },
      ].filter(({ what }) => kinds[at] === what || (kinds[at] === 'both' && what !== 'band')) as Claim[]
    })
  })

describe('bounds of a large population', () => {
  it('hold whatever the comparison of all pairs finds: never narrower', () => {
    fc.assert(
      fc.property(report, (claims) => {
        const [exact, large] = both(claims)
        units.forEach((_, unit) => {
          expect(large.index.lo[unit]!).toBeLessThanOrEqual(exact.index.lo[unit]!)
          expect(large.index.hi[unit]!).toBeGreaterThanOrEqual(exact.index.hi[unit]!)
          expect(large.position.lo[unit]!).toBeLessThanOrEqual(exact.position.lo[unit]!)
          expect(large.position.hi[unit]!).toBeGreaterThanOrEqual(exact.position.hi[unit]!)
          expect(large.bands[unit]! & exact.bands[unit]!).toBe(exact.bands[unit]!)
        })
      }),
      { numRuns: 30 },
    )
  })

  it('pass the tighter ends on along the ranks, whichever unit of a rank has them', () => {
    const claim = (unit: number, what: 'rank' | 'index', value: number) =>
      ({ id: `${unit}/${what}`, about: units[unit]!.id, source: 's', what, value }) as Claim
    const [, large] = both([
      ...[1, 1, 1, 2, 3, 3].map((rank, unit) => claim(unit, 'rank', rank)),
      claim(1, 'index', 72),
      claim(4, 'index', 70),
    ])
    const ends = (unit: number) => [large.index.lo[unit], large.index.hi[unit]]
    const exactly = (points: number) => [200 * points, 200 * points]
    expect([0, 1, 2].map(ends)).toEqual([72, 72, 72].map(exactly))
    expect(ends(3)).toEqual([200 * 70 + 1, 200 * 72 - 1])
    expect([4, 5].map(ends)).toEqual([70, 70].map(exactly))
  })

  it('are exact where every index is printed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 32, maxLength: 32 }), (scores) => {
        const claims = units.map(({ id }, at): Claim => ({
          id,
          about: id,
          source: 's',
          what: 'index',
          value: 60 + scores[at]! / 2,
        }))
        const [exact, large] = both(claims)
        expect(large.position.lo).toEqual(exact.position.lo)
        expect(large.position.hi).toEqual(exact.position.hi)
        expect(large.bands).toEqual(exact.bands)
        expect(large.sums.lo).toEqual(exact.sums.lo)
        expect(large.aboveMean.lo).toEqual(exact.aboveMean.lo)
        expect(large.aboveMean.hi).toEqual(exact.aboveMean.hi)
      }),
      { numRuns: 20 },
    )
  })
})
