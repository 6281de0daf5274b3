import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnitAssessment } from '@/domain/model'
import { fillOf, indexStep, positionStep } from './fill'

const row = (part: Partial<UnitAssessment>): UnitAssessment => ({
  id: '330000',
  index: { lo: 0, hi: 100, loOpen: false, hiOpen: false },
  indexBasis: 'unknown',
  bands: ['veryHigh', 'high', 'medium', 'low'],
  bandBasis: 'unknown',
  position: [1, 32],
  positionBasis: 'unknown',
  basis: 'unknown',
  reasons: [],
  claims: [],
  conflicts: [],
  ...part,
})

describe('fill', () => {
  it('paints every index and position with exactly one of eight steps, never falling as the index rises', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (hundredths) => {
        const step = indexStep(hundredths / 100)
        expect(step).toBeGreaterThanOrEqual(1)
        expect(step).toBeLessThanOrEqual(8)
        expect(indexStep((hundredths + 1) / 100)).toBeGreaterThanOrEqual(step)
      }),
    )
    for (let position = 1; position <= 32; position++)
      expect(positionStep(position, 32)).toBe(8 - Math.floor((position - 1) / 4))
  })

  it('changes steps at the band limits as the bands do', () => {
    expect([indexStep(64.99), indexStep(65)]).toEqual([1, 2])
    expect([indexStep(80), indexStep(80.01)]).toEqual([4, 5])
    expect([indexStep(90), indexStep(90.01)]).toEqual([6, 7])
  })

  it('gives a solid colour to certainty only', () => {
    const interval = { lo: 75.28, hi: 75.95, loOpen: true, hiOpen: true }
    expect(fillOf(row({ index: interval }), 'index', 32).kind).toBe('hatch')
    expect(fillOf(row({ position: [13, 30] }), 'position', 32).kind).toBe('hatch')
    expect(fillOf(row({ bands: ['high', 'medium'] }), 'band', 32)).toEqual({ kind: 'hatch', steps: [6, 3] })
    expect(fillOf(row({ bands: ['medium'] }), 'band', 32)).toEqual({ kind: 'solid', step: 3 })
    for (const measure of ['band', 'index', 'position'] as const)
      expect(fillOf(row({}), measure, 32).kind).toBe('unknown')
  })
})
