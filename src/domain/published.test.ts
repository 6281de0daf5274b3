import { describe, expect, it } from 'vitest'
import { everything, exactly } from './interval'
import type { UnitAssessment } from './model'
import { publishedOf } from './published'

const open: UnitAssessment = {
  id: 'a',
  index: everything,
  indexBasis: 'unknown',
  bands: ['veryHigh', 'high', 'medium', 'low'],
  bandBasis: 'unknown',
  position: [1, 32],
  positionBasis: 'unknown',
  basis: 'unknown',
  reasons: [],
  claims: [],
  conflicts: [],
}
const of = (part: Partial<UnitAssessment>) => publishedOf({ ...open, ...part }, 32, 4)

describe('publishedOf', () => {
  it('names the most that is printed', () => {
    expect(of({ printedIndex: 80, printedRank: 3, index: exactly(80), bands: ['medium'] })).toBe('index')
    expect(of({ printedRank: 3, bands: ['high'] })).toBe('rank')
    expect(of({ bands: ['high'] })).toBe('band')
  })

  it('tells a range from nothing', () => {
    expect(of({})).toBe('nothing')
    expect(of({ position: [1, 31] })).toBe('range')
    expect(of({ bands: ['veryHigh', 'high', 'medium'] })).toBe('range')
    expect(of({ index: { ...everything, lo: 60 } })).toBe('range')
  })
})
