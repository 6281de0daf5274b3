import { describe, expect, it } from 'vitest'
import { figureText, fromHundredths, roundedMean, roundedQuotient, toHundredths } from './statistics'

describe('hundredths', () => {
  it('hold every figure with two decimals exactly', () => {
    for (let hundredths = 0; hundredths <= 10000; hundredths++) {
      expect(toHundredths(hundredths / 100)).toBe(hundredths)
      expect(toHundredths(Number((hundredths / 100).toFixed(2)))).toBe(hundredths)
      expect(toHundredths(fromHundredths(hundredths))).toBe(hundredths)
    }
  })

  it('round further decimals half up', () => {
    expect(toHundredths(88.065)).toBe(8807)
    expect(toHundredths(88.0649)).toBe(8806)
    expect(toHundredths(1.005)).toBe(101)
  })
})

describe('rounded means', () => {
  it('round half up', () => {
    expect(roundedQuotient(5, 2)).toBe(3)
    expect(roundedQuotient(-5, 2)).toBe(-2)
    expect(roundedMean([88.06, 88.07])).toBe(88.07)
    expect(roundedMean([80, 80, 81])).toBe(80.33)
    expect(roundedMean([])).toBeUndefined()
  })
})

describe('the text of a figure', () => {
  it.each([
    [88.3, '88.30'],
    [64.995, '64.995'],
    [90.0004, '90.0004'],
    [84.60000000000001, '84.60'],
    [200 / 3, '66.67'],
  ])('%s is %s: of a figure that was given no decimal is lost', (value, text) =>
    expect(figureText(value)).toBe(text),
  )
})
