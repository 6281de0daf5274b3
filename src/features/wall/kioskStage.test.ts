import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitScale } from './kioskStage'

const stage = { width: 1920, height: 1080 }

describe('fitScale', () => {
  it.each([
    [1920, 1080, 1],
    [3840, 2160, 2],
    [1280, 720, 2 / 3],
    [2400, 1350, 1.25],
    [1920, 1200, 1],
    [3440, 1080, 1],
    [390, 844, 0.5],
  ])('of %i × %i is %f', (width, height, scale) =>
    expect(fitScale({ width, height }, stage)).toBeCloseTo(scale, 6),
  )

  it('shows the whole stage in every window that is large enough, and touches two edges', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 960, max: 8000 }),
        fc.integer({ min: 540, max: 5000 }),
        (width, height) => {
          const scale = fitScale({ width, height }, stage)
          expect(stage.width * scale).toBeLessThanOrEqual(width + 1e-6)
          expect(stage.height * scale).toBeLessThanOrEqual(height + 1e-6)
          expect(Math.min(width - stage.width * scale, height - stage.height * scale)).toBeLessThan(1e-6)
        },
      ),
    ))
})
