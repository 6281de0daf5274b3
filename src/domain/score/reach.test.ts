import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinearForm } from './linear'
import { createReach, reach } from './reach'
import { formOf, leaf, makeSet, schemeOf, seeded } from './sets.testing'

/** A form of whole numbers, `rows[place][leaf]`. */
function formOfRows(rows: readonly (readonly number[])[]): LinearForm {
  const ids = rows[0]!.map((_, index) => `x${index}`)
  const set = makeSet(
    ids.map((id) => leaf(id)),
    Object.fromEntries(
      rows.map((row, place) => [`p${place}`, Object.fromEntries(ids.map((id, at) => [id, row[at]!]))]),
    ),
  )
  return formOf(set, schemeOf(set))
}

/** Positions of all places under whole weights, exactly: 1 + the number strictly above. */
function positions(rows: readonly (readonly number[])[], weights: readonly number[]): number[] {
  const sums = rows.map((row) => row.reduce((sum, value, at) => sum + value * weights[at]!, 0))
  return sums.map((own) => 1 + sums.filter((other) => other > own).length)
}

/** Every line-up of three weights: where leads of two pairs are level, on edges too, and all ways to step off from there. */
function* lineUps(rows: readonly (readonly number[])[]): Generator<number[]> {
  const lines: number[][] = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]
  rows.forEach((a, first) =>
    rows.slice(first + 1).forEach((b) => lines.push(a.map((value, at) => value - b[at]!))),
  )
  const cross = ([a, b, c]: number[], [d, e, f]: number[]) => [
    b! * f! - c! * e!,
    c! * d! - a! * f!,
    a! * e! - b! * d!,
  ]
  for (let first = 0; first < lines.length; first++)
    for (let second = first + 1; second < lines.length; second++) {
      let at = cross(lines[first]!, lines[second]!)
      if (at.every((value) => value <= 0)) at = at.map((value) => -value)
      if (at.some((value) => value < 0) || at.every((value) => value === 0)) continue
      yield at
      // Far finer than the next line: values are below 10, so that products stay whole and exact.
      const big = at.map((value) => value * 100_003)
      for (const step of steps) {
        const off = big.map((value, index) => value + step[index]!)
        if (off.every((value) => value >= 0)) yield off
      }
    }
}
const steps = Array.from({ length: 343 }, (_, index) =>
  [index % 7, Math.floor(index / 7) % 7, Math.floor(index / 49)].map((value) => value - 3),
)

describe('attainable positions', () => {
  it('are those of all line-ups of three weights, ties among them', () => {
    const rows = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 6,
    })
    fc.assert(
      fc.property(rows, (given) => {
        const best = given.map(() => Infinity)
        const worst = given.map(() => 0)
        for (const weights of lineUps(given))
          positions(given, weights).forEach((position, place) => {
            best[place] = Math.min(best[place]!, position)
            worst[place] = Math.max(worst[place]!, position)
          })
        const form = formOfRows(given)
        given.forEach((_, place) =>
          expect(reach(form, place)).toEqual({
            best: [best[place], best[place]],
            worst: [worst[place], worst[place]],
          }),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('are exact for 51 units by 8 and 20 correlated indicators within a small budget', () => {
    for (const [leaves, seed] of [
      [8, 1],
      [20, 2],
    ] as const) {
      const random = seeded(seed)
      const rows = Array.from({ length: 51 }, () => {
        const general = random()
        return Array.from({ length: leaves }, () => Math.round(1000 * (0.6 * general + 0.4 * random())))
      })
      const form = formOfRows(rows)
      const searches = rows.map((_, place) => createReach(form, place)!)
      for (const search of searches) search.advance(4000)
      expect(searches.filter(({ done }) => done).length).toBeGreaterThanOrEqual(45)
      // Whatever weights are drawn, nobody leaves the reach.
      for (let draw = 0; draw < 200; draw++) {
        const weights = Array.from({ length: leaves }, () =>
          random() < 0.5 ? 0 : Math.floor(random() * 100),
        )
        if (!weights.some((weight) => weight > 0)) continue
        positions(rows, weights).forEach((position, place) => {
          expect(position).toBeGreaterThanOrEqual(searches[place]!.reach.best[0])
          expect(position).toBeLessThanOrEqual(searches[place]!.reach.worst[1])
        })
      }
    }
  })

  it('stay an interval that tightens while the budget lasts', () => {
    const random = seeded(9)
    const rows = Array.from({ length: 30 }, () => {
      const general = random()
      return Array.from({ length: 6 }, () => Math.round(100 * (0.7 * general + 0.3 * random())))
    })
    const form = formOfRows(rows)
    const search = createReach(form, 7)!
    const first = search.reach
    search.advance(1)
    const then = search.reach
    search.advance(100_000)
    expect(search.done).toBe(true)
    const last = search.reach
    for (const [outer, inner] of [
      [first, then],
      [then, last],
    ] as const) {
      expect(inner.best[0]).toBeGreaterThanOrEqual(outer.best[0])
      expect(inner.best[1]).toBeLessThanOrEqual(outer.best[1])
      expect(inner.worst[0]).toBeGreaterThanOrEqual(outer.worst[0])
      expect(inner.worst[1]).toBeLessThanOrEqual(outer.worst[1])
    }
    expect(last.best[0]).toBe(last.best[1])
  })
})
