import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, decimal, one, total } from './fraction'
import { aggregations, leaves, means, normalisations, type Range, type Value } from './model'
import { score } from './score'
import { makeSet, rowsOf, schemeOf, scored, sets } from './sets.testing'
import { leafShares, percentages } from './weights'

const methods = fc.record({
  normalisation: fc.constantFrom(...normalisations),
  aggregation: fc.constantFrom(...aggregations),
})

describe('weights', () => {
  it('sum to exactly 1, whatever they are, and are shown as percentages that sum to 100', () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: 0, max: 3 }), (set, places) => {
        const shares = [...leafShares(set.root, schemeOf(set)).values()]
        expect(compare(total(shares), one)).toBe(0)
        const shown = percentages(shares, places).map((share) => Math.round(share * 10 ** places))
        expect(shown.reduce((sum, share) => sum + share, 0)).toBe(100 * 10 ** places)
      }),
    )
  })

  it('also for any doubles, and when indicators are missing', () => {
    fc.assert(
      fc.property(
        sets,
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 0, max: 31 }),
        (set, weights, mask) => {
          const ids = leaves(set.root).map(({ id }) => id)
          const scheme = schemeOf(set, {}, Object.fromEntries(ids.map((id, index) => [id, weights[index]!])))
          const shares = [...leafShares(set.root, scheme, (id) => !((mask >> ids.indexOf(id)) & 1)).values()]
          if (shares.length) expect(compare(total(shares), one)).toBe(0)
        },
      ),
    )
  })
})

describe('scores', () => {
  it('do not fall when a value rises, under fixed scales', () => {
    fc.assert(
      fc.property(
        sets,
        fc.constantFrom('none', 'goalposts'),
        fc.constantFrom(...means),
        fc.integer({ min: 1, max: 5000 }),
        (set, normalisation, aggregation, rise) => {
          const rows = rowsOf(set)
          const id = leaves(set.root)[0]!.id
          const better = makeSet(set.root.children, {
            ...rows,
            p0: { ...rows.p0, [id]: (rows.p0![id] as number) + rise / 1000 },
          })
          const method = { normalisation, aggregation } as const
          const before = scored(set, schemeOf(set, method)).scores
          const after = scored(better, schemeOf(better, method)).scores
          expect(after[0]!.lo).toBeGreaterThanOrEqual(before[0]!.lo)
          expect(after[0]!.positions[0]).toBeLessThanOrEqual(before[0]!.positions[0])
          expect(after.slice(1).map(({ lo }) => lo)).toEqual(before.slice(1).map(({ lo }) => lo))
        },
      ),
    )
  })

  it('do not depend on the order of the places', () => {
    fc.assert(
      fc.property(sets, methods, (set, method) => {
        const rows = Object.fromEntries(Object.entries(rowsOf(set)).reverse())
        const turned = makeSet(set.root.children, rows)
        const result = score(set, schemeOf(set, method))
        const other = score(turned, schemeOf(turned, method))
        expect(other.ok).toBe(result.ok)
        if (result.ok && other.ok) expect([...other.scores].reverse()).toEqual(result.scores)
      }),
    )
  })

  it('of bounded values hold the scores of every value within', () => {
    const widths = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 35, maxLength: 35 })
    fc.assert(
      fc.property(sets, methods, widths, widths, (set, method, down, up) => {
        let at = 0
        const wide = Object.fromEntries(
          Object.entries(rowsOf(set)).map(([place, own]) => [
            place,
            Object.fromEntries(
              Object.entries(own).map(([id, value]): [string, Value] => {
                const center = Math.round((value as number) * 1000)
                const lo = Math.max(1, center - down[at]!) / 1000
                return [id, { lo, hi: (center + up[at++]!) / 1000 }]
              }),
            ),
          ]),
        )
        const bounded = makeSet(set.root.children, wide)
        const outer = score(bounded, schemeOf(bounded, method))
        const ends = (end: 'lo' | 'hi') =>
          makeSet(
            set.root.children,
            Object.fromEntries(
              Object.entries(wide).map(([place, own]) => [
                place,
                Object.fromEntries(Object.entries(own).map(([id, value]) => [id, (value as Range)[end]])),
              ]),
            ),
          )
        // The ends are where a bound that is rounded the wrong way would show.
        for (const within of [set, ends('lo'), ends('hi')]) {
          const inner = score(within, schemeOf(within, method))
          if (!inner.ok || !outer.ok) continue
          outer.scores.forEach((bounds, index) => {
            const own = inner.scores[index]!
            expect(bounds.lo).toBeLessThanOrEqual(own.lo)
            expect(bounds.hi).toBeGreaterThanOrEqual(own.hi)
            expect(bounds.positions[0]).toBeLessThanOrEqual(own.positions[0])
            expect(bounds.positions[1]).toBeGreaterThanOrEqual(own.positions[1])
          })
        }
      }),
    )
  })
})

it('reads a decimal as it is written, short or long', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: -1e7, max: 1e7 }).map((whole) => whole / 1000),
      ),
      (value) => {
        const [mantissa = '', exponent = '0'] = String(value).split('e')
        const [whole = '', part = ''] = mantissa.split('.')
        const { digits, places } = decimal(value)
        // digits × 10^−places = (whole part) × 10^(exponent − length of part), both sides without fractions.
        const shift = BigInt(400)
        expect(digits * 10n ** (shift - BigInt(places))).toBe(
          BigInt(whole + part) * 10n ** (shift + BigInt(Number(exponent) - part.length)),
        )
      },
    ),
  )
})
