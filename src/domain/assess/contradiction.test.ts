import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../model'
import { assess, ContradictionError } from './index'
import { allClaims, editionOf, someOf, truthOf, truths, type Truth } from './truth.testing'

const claim = (id: string, fields: object) => ({ id, source: 's', ...fields }) as Claim
const two = truthOf([90, 70], 1, true)

function contradictionIn(truth: Truth, claims: Claim[]): ContradictionError | undefined {
  try {
    assess(editionOf(claims), truth.units, truth.regions)
    return undefined
  } catch (error) {
    if (error instanceof ContradictionError) return error
    throw error
  }
}

/** Partly known editions in which the numbers of some claims have been changed. */
const edited = truths
  .chain((truth) => fc.tuple(fc.constant(truth), someOf(allClaims(truth))))
  .chain(([truth, claims]) =>
    fc.tuple(
      fc.constant(truth),
      fc.constant(claims),
      fc.array(fc.integer({ min: -120, max: 40 }), { minLength: claims.length, maxLength: claims.length }),
    ),
  )
  .map(([truth, claims, changes]): [Truth, Claim[]] => [
    truth,
    claims.map((each, i) =>
      changes[i]! > 0 && 'value' in each && typeof each.value === 'number'
        ? ({ ...each, value: Math.min(100, each.value + changes[i]!) } as Claim)
        : each,
    ),
  ])

describe('a contradiction', () => {
  it('is reported with claims that are contradictory by themselves, none of them superfluous', () => {
    let found = 0
    fc.assert(
      fc.property(edited, ([truth, claims]) => {
        const error = contradictionIn(truth, claims)
        if (!error) return
        found++
        const core = claims.filter(({ id }) => error.claims.includes(id))
        expect(core).toHaveLength(error.claims.length)
        expect(contradictionIn(truth, core)).toBeDefined()
        for (const left of core)
          expect(
            contradictionIn(
              truth,
              core.filter((each) => each !== left),
            ),
          ).toBeUndefined()
      }),
      { numRuns: 200 },
    )
    expect(found).toBeGreaterThan(20)
  })

  const cases: [string, object[]][] = [
    [
      'two figures',
      [
        { about: 'u0', what: 'index', value: 90 },
        { about: 'u0', what: 'index', value: 91 },
      ],
    ],
    ['a figure outside 0…100', [{ about: 'u0', what: 'index', value: 100.5 }]],
    [
      'a figure and its band',
      [
        { about: 'u0', what: 'index', value: 90 },
        { about: 'u0', what: 'band', band: 'low' },
      ],
    ],
    [
      'figures and a rank',
      [
        { about: 'u0', what: 'index', value: 80 },
        { about: 'u1', what: 'index', value: 81 },
        { about: 'u1', what: 'rank', value: 2 },
      ],
    ],
    ['a rank without room', [{ about: 'u0', what: 'rank', value: 3 }]],
    [
      'ranks that leave a gap',
      [
        { about: 'u0', what: 'rank', value: 2 },
        { about: 'u1', what: 'rank', value: 2 },
      ],
    ],
    [
      'counts that don’t add up',
      [
        { about: 'nation', what: 'bandCount', bands: ['veryHigh', 'high'], value: 1 },
        { about: 'nation', what: 'bandCount', bands: ['medium', 'low'], value: 2 },
      ],
    ],
    [
      'counts and bands',
      [
        { about: 'nation', what: 'bandCount', bands: ['high'], value: 2 },
        { about: 'u0', what: 'band', band: 'low' },
      ],
    ],
    [
      'a mean out of reach',
      [
        { about: 'nation', what: 'mean', value: 60 },
        { about: 'u0', what: 'band', band: 'veryHigh' },
        { about: 'u1', what: 'band', band: 'high' },
      ],
    ],
    ['more above the mean than can be', [{ about: 'nation', what: 'aboveMeanCount', value: 2 }]],
    [
      'nobody above the mean and different figures',
      [
        { about: 'nation', what: 'aboveMeanCount', value: 0 },
        { about: 'u0', what: 'band', band: 'veryHigh' },
        { about: 'u1', what: 'band', band: 'high' },
      ],
    ],
    [
      'an order in a circle',
      [
        { about: 'nation', what: 'order', units: ['u0', 'u1'] },
        { about: 'u0', what: 'rank', value: 2 },
      ],
    ],
  ]
  it.each(cases)('between %s is detected', (_, fields) => {
    const claims = fields.map((each, i) => claim(`c${i}`, each))
    const error = contradictionIn(two, claims)
    expect(error?.claims).toEqual(claims.map(({ id }) => id))
    expect(error?.code).toBe('contradiction')
    for (const { id } of claims) expect(error?.message).toContain(id)
    expect(error?.message).toMatch(/矛盾[^]*contradict/)
  })

  it('goes away when a resolution sets a claim aside, which is still reported as printed', () => {
    const claims = [
      claim('a', { about: 'u0', what: 'index', value: 90 }),
      claim('b', { about: 'u0', what: 'index', value: 91 }),
      claim('c', { about: 'u1', what: 'rank', value: 2 }),
    ]
    const note = { zh: '', en: '' }
    const resolutions = [{ id: 'r', claims: ['a', 'b', 'c'], setAside: ['a', 'c'], note }]
    const { units, conflicts } = assess(editionOf(claims, resolutions), two.units, two.regions)
    expect(units.get('u0')).toMatchObject({ printedIndex: 91, conflicts: ['r'], claims: ['a', 'b'] })
    expect(units.get('u1')).toMatchObject({ printedRank: 2, position: [1, 2], conflicts: ['r'] })
    expect(conflicts).toHaveLength(1)
  })

  it('never comes from weak claims', () => {
    const claims = [
      claim('a', { about: 'u0', what: 'index', value: 90 }),
      claim('b', { about: 'u0', what: 'index', value: 91, weak: true }),
    ]
    expect(contradictionIn(two, claims)).toBeUndefined()
  })
})
