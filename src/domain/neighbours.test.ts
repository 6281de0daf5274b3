import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactly } from './interval'
import type { Assessment, Band, UnitAssessment } from './model'
import {
  difference,
  distanceToNextBand,
  neighboursOf,
  placeAmong,
  surelyAbove,
  surelyNotAbove,
} from './neighbours'
import { positions } from './ranking'

function row(id: string, index: UnitAssessment['index'], position: [number, number]): UnitAssessment {
  return {
    id,
    index,
    indexBasis: 'bounded',
    bands: ['high'],
    bandBasis: 'derived',
    position,
    positionBasis: 'bounded',
    basis: 'bounded',
    reasons: [],
    claims: [],
    conflicts: [],
  }
}

function assessmentOf(rows: UnitAssessment[]): Assessment {
  return { year: 2019, units: new Map(rows.map((each) => [each.id, each])) } as Assessment
}

/** True indices, and rows whose bounds hold them, loosened by some amount. */
const world = fc
  .array(
    fc.record({
      value: fc.integer({ min: 0, max: 20 }),
      loose: fc.integer({ min: 0, max: 4 }),
      known: fc.boolean(),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((units) => {
    const values = units.map((unit) => unit.value)
    const places = positions(values)
    const rows = units.map(({ value, loose, known }, at) =>
      row(
        String(at),
        { lo: value - loose, hi: value + loose, loOpen: loose > 0, hiOpen: loose > 0 },
        known ? [places[at]!, places[at]!] : [1, units.length],
      ),
    )
    return { values, places, rows }
  })

describe('order that is certain', () => {
  it('holds whatever the true figures are', () => {
    fc.assert(
      fc.property(world, ({ values, rows }) => {
        for (const [i, a] of rows.entries())
          for (const [j, b] of rows.entries()) {
            if (surelyAbove(a, b)) expect(values[i]).toBeGreaterThan(values[j]!)
            if (surelyNotAbove(a, b)) expect(values[i]).toBeLessThanOrEqual(values[j]!)
          }
      }),
    )
  })

  it('gives a place that contains the true one, and that is exact where every figure is', () => {
    fc.assert(
      fc.property(world, ({ values, places, rows }) => {
        rows.forEach((each, at) => {
          const [best, worst] = placeAmong(each, rows)
          expect(best).toBeLessThanOrEqual(places[at]!)
          expect(worst).toBeGreaterThanOrEqual(places[at]!)
        })
        const exact = rows.map((each, at) => ({ ...each, index: exactly(values[at]!) }))
        exact.forEach((each, at) => expect(placeAmong(each, exact)).toEqual([places[at], places[at]]))
      }),
    )
  })
})

describe('neighboursOf', () => {
  it('names only units that truly stand right above and below, at a distance that contains the true one', () => {
    fc.assert(
      fc.property(world, ({ values, rows }) => {
        const assessment = assessmentOf(rows)
        rows.forEach((each, at) => {
          const { above, below, level } = neighboursOf(each.id, assessment)
          const own = values[at]!
          const higher = values.filter((value) => value > own)
          const lower = values.filter((value) => value < own)
          for (const id of level) expect(values[Number(id)]).toBe(own)
          if (above.kind === 'none') expect(higher).toEqual([])
          if (below.kind === 'none') expect(lower).toEqual([])
          if (above.kind === 'known') {
            const next = Math.min(...higher)
            for (const id of above.units) expect(values[Number(id)]).toBe(next)
            expect(above.distance.lo).toBeLessThanOrEqual(next - own)
            expect(above.distance.hi).toBeGreaterThanOrEqual(next - own)
          }
          if (below.kind === 'known') {
            const next = Math.max(...lower)
            for (const id of below.units) expect(values[Number(id)]).toBe(next)
          }
        })
      }),
    )
  })

  it('says nothing of neighbours where the position is a range', () => {
    const rows = [row('a', exactly(90), [1, 1]), row('b', exactly(80), [2, 3]), row('c', exactly(70), [2, 3])]
    expect(neighboursOf('b', assessmentOf(rows))).toEqual({
      above: { kind: 'unknown' },
      below: { kind: 'unknown' },
      level: [],
    })
  })

  it('rejects a unit that is not there', () => {
    expect(() => neighboursOf('x', assessmentOf([]))).toThrow(RangeError)
  })
})

describe('distances', () => {
  const bands: Band[] = [
    {
      id: 'veryHigh',
      name: { zh: '非常高', en: 'Very high' },
      lo: 90,
      loClosed: false,
      hi: 100,
      hiClosed: true,
    },
    { id: 'high', name: { zh: '高', en: 'High' }, lo: 80, loClosed: false, hi: 90, hiClosed: true },
  ]

  it('subtracts intervals without the dust of binary fractions', () => {
    expect(difference(exactly(90.82), exactly(88.31))).toEqual(exactly(2.51))
    expect(difference({ lo: 75.28, hi: 75.95, loOpen: true, hiOpen: true }, exactly(75.28))).toEqual({
      lo: 0,
      hi: 0.67,
      loOpen: true,
      hiOpen: true,
    })
  })

  it('measures to the edge of the band above, which may have to be exceeded', () => {
    expect(distanceToNextBand(row('a', exactly(88.31), [9, 9]), bands)).toEqual({
      kind: 'known',
      band: 'veryHigh',
      edge: 90,
      edgeIs: 'out',
      distance: exactly(1.69),
    })
  })

  it('does not say whether an edge counts that no source gives to a band', () => {
    const open = bands.map((band) => ({ ...band, edgeUnstated: [90] }))
    expect(distanceToNextBand(row('a', exactly(88.31), [9, 9]), open)).toMatchObject({
      edge: 90,
      edgeIs: 'unstated',
    })
  })

  it('says nothing where the index is known by its band alone, or the band is open', () => {
    const whole = row('a', { lo: 80, hi: 90, loOpen: true, hiOpen: false }, [1, 1])
    expect(distanceToNextBand(whole, bands)).toEqual({ kind: 'unknown' })
    expect(distanceToNextBand({ ...whole, bands: ['veryHigh', 'high'] }, bands)).toEqual({ kind: 'unknown' })
    expect(distanceToNextBand({ ...whole, bands: ['veryHigh'] }, bands)).toEqual({ kind: 'top' })
  })
})
