import { describe, expect, it } from 'vitest'
import { alignStrands } from './orientation'
import { parsePath, writePath } from './svgPath'

describe('path data', () => {
  it('is written relative, on a grid of tenths, without needless separators', () => {
    expect(writePath(parsePath('M10 10L10.5 9.5L12.3 9.5L10 10Z'))).toBe('m10 10 .5-.5 1.8 0z')
  })

  it('does not drift: steps are differences of rounded points', () => {
    const line = `M0 0${Array.from({ length: 100 }, (_, i) => `L${(i + 1) * 0.34} 0`).join('')}`
    const steps = writePath(parsePath(line))
      .slice(1)
      .match(/\.?\d+/g)!
      .filter((_, i) => i % 2 === 0)
    expect(steps.reduce((sum, step) => sum + Number(step), 0)).toBeCloseTo(34, 6)
  })

  it('starts the next subpath from the first point of a ring', () => {
    expect(writePath(parsePath('M1 1L2 1L2 2ZM5 5L6 6'))).toBe('m1 1 1 0 0 1zm4 4 1 1')
  })

  it('closes a line that comes back to its start', () => {
    expect(writePath(parsePath('M0 0L1 0L1 1L0 0'))).toBe('m0 0 1 0 0 1z')
  })

  it('keeps a ring that the grid would swallow', () => {
    expect(writePath(parsePath('M5 5L5.01 5L5.01 5.01L5 5Z'))).toBe('m5 5 .1 0 0 .1z')
  })

  it('refuses curves', () => {
    expect(() => parsePath('M0 0C1 1 2 2 3 3')).toThrow('straight lines')
  })
})

describe('alignStrands', () => {
  it('turns a neighbour round so that the shared border runs the same way', () => {
    const left = parsePath('M0 0L1 0L1 2L0 2Z')
    const right = parsePath('M1 0L2 0L2 2L1 2Z')
    const [a, b] = alignStrands([left, right])
    const goesDown = (points: [number, number][]) => {
      const top = points.findIndex(([x, y]) => x === 10 && y === 0)
      return points[(top + 1) % points.length]![1] === 20
    }
    expect(goesDown(a![0]!.points)).toBe(goesDown(b![0]!.points))
  })

  it('leaves strands alone that share nothing', () => {
    const strands = [parsePath('M0 0L1 0L1 1Z'), parsePath('M5 5L6 5L6 6Z')]
    expect(alignStrands(strands)).toEqual(strands)
  })
})
