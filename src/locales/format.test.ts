import { describe, expect, it } from 'vitest'
import { formatIndex, formatInterval } from './format'

describe('an index', () => {
  it.each([
    [88.3, '88.30'],
    [84.014, '84.01'],
    [65, '65.00'],
    [84.60000000000001, '84.60'],
    // Bands end on whole numbers: what lies beside one is not rounded onto it.
    [64.995, '64.995'],
    [90.0004, '90.0004'],
    [79.996, '79.996'],
  ])('%s is written %s', (value, text) => expect(formatIndex(value)).toBe(text))

  it('in an interval keeps inside what the bounds hold', () => {
    expect(formatInterval({ lo: 75.28, hi: 75.95, loOpen: false, hiOpen: false }, '')).toBe('75.28–75.95')
    expect(formatInterval({ lo: 64.995, hi: 64.995, loOpen: false, hiOpen: false }, '')).toBe('64.995')
  })
})
