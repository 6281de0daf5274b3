import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { allClaims, editionOf, someOf, truthOf, truths } from './assess/truth.testing'
import { contains, exactly } from './interval'
import type { Assessment, Band, Claim, UnitAssessment } from './model'
import { distanceToNextBand, neighboursOf } from './neighbours'

const known = truths.chain((truth) =>
  someOf(allClaims(truth)).map((claims) => ({
    truth,
    assessment: assess(editionOf(claims), truth.units, truth.regions),
  })),
)

describe('neighboursOf', () => {
  it('names only units that truly stand right above and below, at a distance that contains the true one', () => {
    fc.assert(
      fc.property(known, ({ truth: { scores }, assessment }) => {
        const score = (id: string) => scores[Number(id.slice(1))]!
        for (const id of assessment.units.keys()) {
          const { above, below, level } = neighboursOf(id, assessment)
          const own = score(id)
          const higher = scores.filter((value) => value > own)
          const lower = scores.filter((value) => value < own)
          for (const other of level) expect(score(other)).toBe(own)
          if (above.kind === 'none') expect(higher).toEqual([])
          if (below.kind === 'none') expect(lower).toEqual([])
          if (above.kind === 'known') {
            const next = Math.min(...higher)
            expect(above.units.map(score)).toEqual(scores.filter((value) => value === next))
            expect(contains(above.distance, Number((next - own).toFixed(2)))).toBe(true)
          }
          if (below.kind === 'known') {
            const next = Math.max(...lower)
            for (const other of below.units) expect(score(other)).toBe(next)
            expect(contains(below.distance, Number((own - next).toFixed(2)))).toBe(true)
          }
        }
      }),
    )
  })

  it('names them all where every index is printed', () => {
    fc.assert(
      fc.property(truths, (truth) => {
        const claims = allClaims(truth).filter(({ what }) => what === 'index')
        const assessment = assess(editionOf(claims), truth.units, truth.regions)
        const values = [...new Set(truth.scores)].sort((a, b) => b - a)
        truth.units.forEach(({ id }, i) => {
          const at = values.indexOf(truth.scores[i]!)
          const holders = (value: number) =>
            truth.units.filter((_, j) => truth.scores[j] === value).map((unit) => unit.id)
          const { above, below, level } = neighboursOf(id, assessment)
          expect([...level, id].sort()).toEqual(holders(values[at]!).sort())
          for (const [neighbour, value] of [
            [above, values[at - 1]],
            [below, values[at + 1]],
          ] as const)
            if (value === undefined) expect(neighbour).toEqual({ kind: 'none' })
            else {
              const distance = Number(Math.abs(value - values[at]!).toFixed(2))
              expect(neighbour).toEqual({ kind: 'known', units: holders(value), distance: exactly(distance) })
            }
        })
      }),
      { numRuns: 50 },
    )
  })

  const claim = (about: string, fields: object) =>
    ({ id: `${about}/${Object.values(fields).join()}`, source: 's', about, ...fields }) as Claim
  const { units, regions } = truthOf([80, 80, 80, 80], 1, true)
  const told = (claims: Claim[]) => assess(editionOf(claims), units, regions)

  it('says nothing of neighbours where others may stand between', () => {
    const assessment = told([
      claim('u0', { what: 'index', value: 90 }),
      claim('u1', { what: 'index', value: 80 }),
    ])
    expect(neighboursOf('u1', assessment)).toEqual({
      above: { kind: 'unknown' },
      below: { kind: 'unknown' },
      level: [],
    })
  })

  it('names units level by their rank, though their position is a range', () => {
    const assessment = told([
      claim('u0', { what: 'rank', value: 2 }),
      claim('u1', { what: 'rank', value: 2 }),
    ])
    expect(assessment.units.get('u0')!.position).toEqual([2, 3])
    expect(neighboursOf('u0', assessment).level).toEqual(['u1'])
  })

  it('takes the tightest bounds of units level with one another', () => {
    const band = (about: string, id: string) => claim(about, { what: 'band', band: id })
    const assessment = told([
      ...['u0', 'u1', 'u2', 'u3'].map((id, at) => claim(id, { what: 'rank', value: [1, 1, 2, 3][at] })),
      claim('u0', { what: 'index', value: 95 }),
      band('u2', 'high'),
      claim('u3', { what: 'index', value: 70.5 }),
    ])
    const { above, below } = neighboursOf('u2', assessment)
    expect(above).toEqual({
      kind: 'known',
      units: ['u0', 'u1'],
      distance: { lo: 5, hi: 15, loOpen: false, hiOpen: false },
    })
    expect(below).toEqual({
      kind: 'known',
      units: ['u3'],
      distance: { lo: 9.5, hi: 19.5, loOpen: false, hiOpen: false },
    })
    expect(neighboursOf('u0', assessment).above).toEqual({ kind: 'none' })
    expect(neighboursOf('u3', assessment).below).toEqual({ kind: 'none' })
  })

  it('knows that whoever stands right above is ahead, though the bounds of both overlap', () => {
    const assessment = told([
      ...['u0', 'u1', 'u2', 'u3'].map((id, at) => claim(id, { what: 'rank', value: at + 1 })),
      ...['u0', 'u1', 'u2', 'u3'].map((id) => claim(id, { what: 'band', band: 'veryHigh' })),
    ])
    expect(neighboursOf('u1', assessment).above).toMatchObject({
      units: ['u0'],
      distance: { lo: 0, loOpen: true, hi: 10, hiOpen: true },
    })
  })

  it('rejects a unit that is not there', () => {
    expect(() => neighboursOf('x', { units: new Map() } as Assessment)).toThrow(RangeError)
  })
})

function row(index: UnitAssessment['index']): UnitAssessment {
  return {
    id: 'u',
    index,
    indexBasis: 'bounded',
    bands: ['high'],
    bandBasis: 'derived',
    position: [1, 9],
    positionBasis: 'bounded',
    basis: 'bounded',
    reasons: [],
    claims: [],
    conflicts: [],
  }
}

describe('distanceToNextBand', () => {
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

  it('measures to the edge of the band above, which may have to be exceeded', () => {
    expect(distanceToNextBand(row(exactly(88.31)), bands)).toEqual({
      kind: 'known',
      band: 'veryHigh',
      edge: 90,
      edgeIs: 'out',
      distance: exactly(1.69),
    })
  })

  it('does not say whether an edge counts that no source gives to a band', () => {
    const open = bands.map((band) => ({ ...band, edgeUnstated: [90] }))
    expect(distanceToNextBand(row(exactly(88.31)), open)).toMatchObject({
      edge: 90,
      edgeIs: 'unstated',
    })
  })

  it('gives a range where the index is bounded inside its band', () => {
    const between = row({ lo: 84, hi: 86, loOpen: true, hiOpen: false })
    expect(distanceToNextBand(between, bands)).toMatchObject({
      distance: { lo: 4, hi: 6, loOpen: false, hiOpen: true },
    })
  })

  it('may be nothing where the index may be the edge itself', () => {
    const upTo = row({ lo: 85, hi: 90, loOpen: false, hiOpen: false })
    expect(distanceToNextBand(upTo, bands)).toMatchObject({
      distance: { lo: 0, hi: 5, loOpen: false, hiOpen: false },
    })
  })

  it('says nothing where the index is known by its band alone, or the band is open', () => {
    const whole = row({ lo: 80, hi: 90, loOpen: true, hiOpen: false })
    expect(distanceToNextBand(whole, bands)).toEqual({ kind: 'unknown' })
    expect(distanceToNextBand({ ...whole, bands: ['veryHigh', 'high'] }, bands)).toEqual({ kind: 'unknown' })
    expect(distanceToNextBand({ ...whole, bands: ['veryHigh'] }, bands)).toEqual({ kind: 'top' })
  })
})
