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

  /** What only several rules together find; regions by their members. */
  const together: [string, string[][], object[]][] = [
    [
      'one above the mean, three very high and one medium',
      [['u0', 'u1', 'u2', 'u3']],
      [
        { about: 'r0', what: 'bandMembersComplete', band: 'veryHigh', units: ['u0', 'u1', 'u3'] },
        { about: 'r0', what: 'bandMembersComplete', band: 'medium', units: ['u2'] },
        { about: 'r0', what: 'aboveMeanCount', value: 1 },
      ],
    ],
    [
      'the best not above the mean and another above it',
      [['u0', 'u2'], ['u1']],
      [
        { about: 'u2', what: 'rank', value: 1 },
        { about: 'r0', what: 'aboveMeanCount', value: 0 },
        { about: 'r1', what: 'aboveMeanCount', value: 1 },
      ],
    ],
    [
      'a region of two bands with the higher mean and none above the mean',
      [
        ['u0', 'u2'],
        ['u1', 'u3'],
      ],
      [
        { about: 'r0', what: 'bandCount', bands: ['veryHigh'], value: 1 },
        { about: 'r0', what: 'aboveMeanCount', value: 0 },
        { about: 'nation', what: 'regionOrder', groups: [['r0'], ['r1']] },
      ],
    ],
    [
      'numbers of one group under two names',
      [['u0', 'u1', 'u2']],
      [
        { about: 'nation', what: 'bandCount', bands: ['medium'], value: 1 },
        { about: 'r0', what: 'bandCount', bands: ['veryHigh', 'high'], value: 1 },
        { about: 'r0', what: 'bandMembersComplete', band: 'low', units: [] },
      ],
    ],
    [
      'numbers of regions and that of all',
      [['u0', 'u2'], ['u1']],
      [
        { about: 'r0', what: 'bandCount', bands: ['low'], value: 1 },
        { about: 'r1', what: 'bandCount', bands: ['low'], value: 1 },
        { about: 'nation', what: 'bandCount', bands: ['low'], value: 1 },
      ],
    ],
    [
      'a lower figure above the mean and a higher one that is not',
      [['u0'], ['u1'], ['u2']],
      [
        { about: 'u0', what: 'index', value: 50 },
        { about: 'u1', what: 'index', value: 66 },
        { about: 'r0', what: 'aboveMeanCount', value: 1 },
        { about: 'r1', what: 'aboveMeanCount', value: 0 },
      ],
    ],
    [
      'means of one group that only a half hundredth could join',
      [['u0', 'u1', 'u2']],
      [
        { about: 'nation', what: 'mean', value: 70 },
        { about: 'r0', what: 'mean', value: 70.01 },
      ],
    ],
    [
      'numbers per band and a mean out of their reach',
      [['u0', 'u1', 'u2']],
      [
        { about: 'r0', what: 'bandCount', bands: ['high'], value: 2 },
        { about: 'nation', what: 'bandCount', bands: ['veryHigh', 'medium'], value: 1 },
        { about: 'nation', what: 'mean', value: 74 },
      ],
    ],
    [
      'every region below the mean of all',
      [['u0', 'u2'], ['u1']],
      [
        { about: 'r0', what: 'meanAgainstNation', value: 'below' },
        { about: 'r1', what: 'meanAgainstNation', value: 'below' },
      ],
    ],
    [
      'a region before one that reaches the mean and itself below it',
      [['u0', 'u2'], ['u1']],
      [
        { about: 'nation', what: 'regionOrder', groups: [['r0'], ['r1']] },
        { about: 'r0', what: 'meanAgainstNation', value: 'below' },
        { about: 'r1', what: 'meanAgainstNation', value: 'atLeast' },
      ],
    ],
  ]
  it.each(together)('between %s is detected', (_, regions, fields) => {
    const truth = truthOf(new Array<number>(regions.flat().length).fill(70), 1, true)
    truth.regions = regions.map((members, at) => ({ id: `r${at}`, members }) as (typeof truth.regions)[0])
    const claims = fields.map((each, i) => claim(`c${i}`, each))
    const { claims: core = [] } = contradictionIn(truth, claims) ?? {}
    expect(core.length).toBeGreaterThan(1)
    for (const id of core)
      expect(
        contradictionIn(
          truth,
          claims.filter((each) => core.includes(each.id) && each.id !== id),
        ),
      ).toBeUndefined()
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
