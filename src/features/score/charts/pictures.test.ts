import { describe, expect, it } from 'vitest'
import { barsPicture } from './barsPicture'
import type { LabPicture } from './chart'
import { correlationPicture } from './correlationPicture'
import { init } from './echarts'
import { parallelPicture } from './parallelPicture'
import { rankPicture } from './rankPicture'
import { scatterPicture } from './scatterPicture'

/** What ECharts draws of a picture, as text. */
function drawn({ option }: LabPicture): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 800, height: 400 })
  try {
    chart.setOption(option)
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}
const times = (text: string, part: string | RegExp) => text.split(part).length - 1

describe('charts of the lab', () => {
  it('correlations: a colour for each class, a figure in each cell, nothing where there is none', () => {
    const picture = correlationPicture({
      rows: ['x', 'y'],
      columns: ['x', 'y', 'total'],
      matrix: [
        [1, -1, 0.3],
        [-1, 1, NaN],
      ],
      tip: (row, column, value) => `${row} ${column} ${value}`,
    })
    expect(picture.tips).toEqual(['x x 1', 'x y -1', 'x total 0.3', 'y x -1', 'y y 1', 'y total NaN'])
    const svg = drawn(picture)
    expect(times(svg, 'fill="var(--sim-4)"')).toBe(2)
    expect(times(svg, 'fill="var(--step-7)"')).toBe(2)
    expect(times(svg, 'fill="var(--sim-2)"')).toBe(1)
    expect(times(svg, '>-1.00<')).toBe(2)
    expect(times(svg, '>0.30<')).toBe(1)
  })

  it('ranks: one mark for each position that is held, darker where held often', () => {
    const picture = rankPicture({
      names: ['a', 'b'],
      shares: [
        [0.99, 0.01],
        [0, 1],
      ],
      chosen: new Set(['b']),
      tip: (name, position, share) => `${name} ${position} ${share}`,
    })
    expect(picture.tips).toEqual(['a 1 0.99', 'a 2 0.01', 'b 2 1'])
    const svg = drawn(picture)
    expect(times(svg, 'fill="var(--sim-5)"')).toBe(2)
    expect(times(svg, 'fill="var(--sim-1)"')).toBe(1)
    expect(times(svg, 'fill="var(--seal)"')).toBe(1)
  })

  it('scatter: a point for each unit, the chosen one named', () => {
    const point = { x: 1, y: 2, isChosen: false, isFaded: false }
    const svg = drawn(
      scatterPicture({
        points: [
          { ...point, name: 'a' },
          { ...point, name: 'b', x: 3, isChosen: true },
          { ...point, name: 'c', x: 5, isFaded: true },
        ],
        xName: 'first',
        yName: 'second',
        tip: (name) => name,
      }),
    )
    expect(times(svg, /<path[^>]*fill="var\(--sim-3\)"/)).toBe(2)
    expect(svg).toContain('>b<')
    expect(svg).not.toContain('>a<')
    expect(svg).toContain('>first<')
  })

  it('bars: a unit beside its peer, tips of both', () => {
    const picture = barsPicture({
      bars: [
        { name: 'x', own: 3, peer: 1 },
        { name: 'y', own: 2 },
      ],
      ownName: 'a',
      peerName: 'b',
      tip: (indicator, unit, value) => `${indicator} ${unit} ${value}`,
    })
    expect(picture.tips).toEqual(['x a 3', 'y a 2', 'x b 1', 'y b NaN'])
    const svg = drawn(picture)
    expect(times(svg, 'fill="var(--sim-4)"')).toBe(2)
    expect(times(svg, 'fill="var(--ink-faint)"')).toBe(1)
  })

  it('parallel: a line for each unit, the chosen one in its colour', () => {
    const line = (name: string, values: number[], isChosen = false) => ({ name, values, isChosen })
    const svg = drawn(
      parallelPicture({
        axes: ['x', 'y', 'z'],
        lines: [line('a', [1, 2, 3]), line('b', [3, 2, 1], true), line('c', [2, NaN, 2])],
        tip: (name) => name,
      }),
    )
    expect(times(svg, 'stroke="var(--seal)"')).toBe(1)
    expect(times(svg, 'stroke="var(--sim-3)"')).toBeGreaterThanOrEqual(2)
    for (const axis of ['x', 'y', 'z']) expect(svg).toContain(`>${axis}<`)
  })
})
