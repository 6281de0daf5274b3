import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, UnitId } from '../model'
import { placesAmong } from '../order'
import { readOrder, type Order, type OrderReason } from '../unitOrder'
import { frameOf, usableClaims } from './facts'
import { assess } from './index'
import { publishedOrder } from './publishedOrder'
import { solve } from './solve'
import { allClaims, editionOf, someOf, sumOf, truthOf, type Truth } from './truth.testing'

/** Two figures or three in each band, those at an edge among them. */
const grid = [96, 90.01, 90, 84, 79, 65, 64.99, 40]

/** Every edition of so many units, in two regions, on the grid. */
const worlds = [2, 3, 4].map((size) =>
  Array.from({ length: size })
    .reduce<number[][]>((lists) => lists.flatMap((list) => grid.map((value) => [...list, value])), [[]])
    .map((scores) => truthOf(scores, 2, true)),
)

/** Whether a claim is true in a world: by its meaning, not by the engine. */
function isTrue(claim: Claim, world: Truth): boolean {
  const { units, scores, bandIds, ranks } = world
  const at = (id: UnitId) => Number(id.slice(1))
  const unit = at(claim.about)
  const inside = (group: string) =>
    units.flatMap(({ region }, i) => (group === 'nation' || group === region ? [i] : []))
  const members = inside(claim.about)
  const mean = (group: string) => sumOf(inside(group).map((i) => scores[i]!)) / inside(group).length
  switch (claim.what) {
    case 'index':
      return scores[unit] === claim.value
    case 'band':
      return bandIds[unit] === claim.band
    case 'rank':
      return ranks[unit] === claim.value
    case 'bandCount':
      return members.filter((i) => claim.bands.includes(bandIds[i]!)).length === claim.value
    case 'bandMembersComplete':
      return members.every((i) => (bandIds[i] === claim.band) === claim.units.includes(units[i]!.id))
    case 'topComplete':
      return units.every(({ id }, i) => ranks[i]! <= claim.value === claim.units.includes(id))
    case 'order':
      return claim.units.slice(1).every((id, i) => scores[at(claim.units[i]!)]! >= scores[at(id)]!)
    case 'mean':
      return Math.abs(mean(claim.about) - claim.value * 100) <= 0.5 + 1e-9
    case 'lowerMean':
      return mean(claim.about) < claim.value * 100 + 0.5 - 1e-9
    case 'aboveMeanCount':
      return (
        members.filter((i) => Math.round(scores[i]! * 100) > mean('nation') + 1e-9).length === claim.value
      )
    case 'meanAgainstNation':
      return mean(claim.about) >= mean('nation') - 1e-9 === (claim.value === 'atLeast')
    case 'regionOrder':
      return claim.groups.every((group, i) =>
        (claim.groups[i + 1] ?? []).every((lower) =>
          group.every((upper) => mean(upper) >= mean(lower) - 1e-9),
        ),
      )
    default:
      throw new Error(`no such claim here: ${claim.what}`)
  }
}

/** A world with some of its claims, and every world that they allow. */
const editions = fc
  .constantFrom(...worlds)
  .chain((all) => fc.tuple(fc.constant(all), fc.constantFrom(...all)))
  .chain(([all, truth]) => fc.tuple(fc.constant(all), fc.constant(truth), someOf(allClaims(truth))))
  .map(([all, truth, claims]) => ({
    truth,
    claims,
    possible: all.filter((world) => claims.every((claim) => isTrue(claim, world))),
  }))

const holds: Record<Order, (difference: number) => boolean> = {
  above: (difference) => difference > 0,
  atLeast: (difference) => difference >= 0,
  equal: (difference) => difference === 0,
  atMost: (difference) => difference <= 0,
  below: (difference) => difference < 0,
  unknown: () => true,
}
const reverse: Record<Order, Order> = {
  above: 'below',
  atLeast: 'atMost',
  equal: 'equal',
  atMost: 'atLeast',
  below: 'above',
  unknown: 'unknown',
}

/** The order of a truth's units as its claims give it, also by the way of large populations. */
function ordersOf(truth: Truth, claims: Claim[]) {
  const frame = frameOf(editionOf(claims), truth.units, truth.regions, 'nation')
  const usable = usableClaims(frame)
  return [undefined, 0].map((large) => publishedOrder(solve(frame, usable, large)))
}

describe('the published order', () => {
  it('contradicts no edition that the claims allow', () => {
    fc.assert(
      fc.property(editions, ({ truth, claims, possible }) => {
        expect(possible).toContain(truth)
        const ids = truth.units.map(({ id }) => id)
        for (const order of ordersOf(truth, claims))
          for (const [i, a] of ids.entries())
            for (const [j, b] of ids.entries()) {
              const fits = holds[order.of(a, b)]
              const wrong = possible.find(({ scores }) => !fits(scores[i]! - scores[j]!))
              expect(wrong?.scores, `${a} ${order.of(a, b)} ${b}`).toBeUndefined()
            }
      }),
      { numRuns: 300 },
    )
  })

  it('is the same from either side, and transitive', () => {
    const rankOf: Record<Order, number> = { above: 2, atLeast: 1, equal: 1, atMost: 0, below: 0, unknown: 0 }
    fc.assert(
      fc.property(editions, ({ truth, claims }) => {
        const ids = truth.units.map(({ id }) => id)
        for (const order of ordersOf(truth, claims))
          for (const a of ids)
            for (const b of ids) {
              expect(order.of(b, a)).toBe(reverse[order.of(a, b)])
              expect(order.level(a).includes(b)).toBe(a !== b && order.of(a, b) === 'equal')
              for (const c of ids) {
                const [first, second] = [rankOf[order.of(a, b)], rankOf[order.of(b, c)]]
                const through = first && second && Math.max(first, second)
                expect(rankOf[order.of(a, c)]).toBeGreaterThanOrEqual(through)
              }
            }
      }),
      { numRuns: 300 },
    )
  })

  it.each([['rank'], ['order'], ['topComplete']])(
    'says all there is to say where all claims are of kind %s',
    (kind) => {
      fc.assert(
        fc.property(editions, ({ truth, claims: every }) => {
          const claims = every.filter(({ what }) => what === kind)
          const possible = worlds[truth.scores.length - 2]!.filter((world) =>
            claims.every((claim) => isTrue(claim, world)),
          )
          const { order } = assess(editionOf(claims), truth.units, truth.regions)
          truth.units.forEach(({ id: a }, i) =>
            truth.units.forEach(({ id: b }, j) => {
              const always = (each: Order) =>
                possible.every(({ scores }) => holds[each](scores[i]! - scores[j]!))
              const expected = (['equal', 'above', 'below', 'atLeast', 'atMost', 'unknown'] as const).find(
                always,
              )
              expect(order.of(a, b)).toBe(expected)
            }),
          )
        }),
        { numRuns: 100 },
      )
    },
  )

  it('gives reasons that lead from one unit to the other and are as strict as it says', () => {
    fc.assert(
      fc.property(editions, ({ truth, claims }) => {
        const known = new Set(claims.map(({ id }) => id))
        const ids = truth.units.map(({ id }) => id)
        for (const order of ordersOf(truth, claims))
          for (const a of ids)
            for (const b of ids) {
              const verdict = order.of(a, b)
              const reasons = order.reasons(a, b)
              for (const { upper, lower, strict, claims: cited } of reasons) {
                expect(order.of(upper, lower)).toBeOneOf(strict ? ['above'] : ['above', 'atLeast', 'equal'])
                for (const id of cited) expect(known).toContain(id)
              }
              if (a === b || verdict === 'unknown') {
                expect(reasons).toEqual([])
                continue
              }
              const [upper, lower] = verdict === 'below' || verdict === 'atMost' ? [b, a] : [a, b]
              expect(reasons[0]!.upper).toBe(upper)
              if (verdict !== 'equal') expect(reasons.at(-1)!.lower).toBe(lower)
              reasons.slice(1).forEach((reason, i) => expect(reason.upper).toBe(reasons[i]!.lower))
              expect(reasons.some(({ strict }) => strict)).toBe(verdict === 'above' || verdict === 'below')
            }
      }),
      { numRuns: 200 },
    )
  })

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(editions, ({ truth, claims }) => {
        const { order, units } = assess(editionOf(claims), truth.units, truth.regions)
        const ids = [...units.keys()]
        const read = readOrder(ids, JSON.parse(JSON.stringify(order.rows())))
        for (const a of ids) for (const b of ids) expect(read.of(a, b)).toBe(order.of(a, b))
      }),
      { numRuns: 50 },
    )
  })

  it('says nothing of units of which one and its reverse are said', () => {
    const contradictory = readOrder(['a', 'b', 'c'], ['120', '210', '001'])
    expect(contradictory.of('a', 'b')).toBe('unknown')
    const half = readOrder(['a', 'b'], ['11', '21'])
    expect([half.of('a', 'b'), half.of('b', 'a')]).toEqual(['unknown', 'unknown'])
  })

  it('puts the places of any units within what the claims allow', () => {
    const parts = editions.chain((edition) =>
      fc.tuple(fc.constant(edition), fc.subarray(edition.truth.units, { minLength: 1 })),
    )
    fc.assert(
      fc.property(parts, ([{ truth, claims, possible }, some]) => {
        const assessment = assess(editionOf(claims), truth.units, truth.regions)
        const groups = [
          { ids: some.map(({ id }) => id), group: undefined },
          ...truth.regions.map(({ id, members }) => ({ ids: members, group: assessment.regions.get(id)! })),
        ]
        for (const { ids, group } of groups)
          for (const [id, [best, worst]] of placesAmong(assessment, ids, group)) {
            const score = (world: Truth, of: UnitId) => world.scores[Number(of.slice(1))]!
            const places = possible.map(
              (world) => 1 + ids.filter((other) => score(world, other) > score(world, id)).length,
            )
            expect(best).toBeLessThanOrEqual(Math.min(...places))
            expect(worst).toBeGreaterThanOrEqual(Math.max(...places))
          }
      }),
      { numRuns: 300 },
    )
  })
})

describe('grounds', () => {
  const { units, regions } = truthOf([80, 80, 80, 80], 1, true)
  const claim = (about: string, fields: object) =>
    ({ id: `${about}/${Object.values(fields).join()}`, source: 's', about, ...fields }) as Claim
  const tell = (claims: Claim[]) => assess(editionOf(claims), units, regions).order
  const told = (reasons: OrderReason[]) =>
    reasons.map(({ upper, lower, by, strict }) => [upper, lower, by, strict])

  it('are the printed ranks, and their claims', () => {
    const order = tell([claim('u0', { what: 'rank', value: 2 }), claim('u1', { what: 'rank', value: 3 })])
    expect(order.of('u0', 'u1')).toBe('above')
    expect(order.reasons('u1', 'u0')).toEqual([
      { upper: 'u0', lower: 'u1', strict: true, by: 'printedRank', claims: ['u0/rank,2', 'u1/rank,3'] },
    ])
  })

  it('are given once for units level by the same figure', () => {
    const order = tell([claim('u0', { what: 'rank', value: 2 }), claim('u1', { what: 'rank', value: 2 })])
    expect(order.of('u0', 'u1')).toBe('equal')
    expect(told(order.reasons('u0', 'u1'))).toEqual([['u0', 'u1', 'printedRank', false]])
  })

  it('are given for both directions where units are level by two of them', () => {
    const order = tell([
      claim('nation', { what: 'order', units: ['u0', 'u1'] }),
      claim('nation', { what: 'order', units: ['u1', 'u0'] }),
    ])
    expect(order.of('u0', 'u1')).toBe('equal')
    expect(told(order.reasons('u0', 'u1'))).toEqual([
      ['u0', 'u1', 'orderList', false],
      ['u1', 'u0', 'orderList', false],
    ])
    const byPosition = tell([
      claim('u0', { what: 'rank', value: 2 }),
      claim('nation', { what: 'topComplete', value: 2, units: ['u2', 'u0', 'u1'] }),
      claim('nation', { what: 'order', units: ['u0', 'u1'] }),
    ])
    expect(told(byPosition.reasons('u1', 'u0'))).toEqual([
      ['u1', 'u0', 'position', false],
      ['u0', 'u1', 'orderList', false],
    ])
    const mixed = tell([
      claim('u0', { what: 'index', value: 100 }),
      claim('nation', { what: 'order', units: ['u1', 'u0'] }),
    ])
    expect(mixed.of('u0', 'u1')).toBe('equal')
    expect(told(mixed.reasons('u0', 'u1'))).toEqual([['u0', 'u1', 'index', false]])
  })

  it('are printed indices before anything else', () => {
    const order = tell([
      claim('u0', { what: 'index', value: 90.5 }),
      claim('u1', { what: 'index', value: 70 }),
      claim('u0', { what: 'rank', value: 1 }),
      claim('u1', { what: 'rank', value: 2 }),
    ])
    expect(told(order.reasons('u0', 'u1'))).toEqual([['u0', 'u1', 'index', true]])
  })

  it('are bands, complete lists and lists from high to low', () => {
    const order = tell([
      claim('u0', { what: 'band', band: 'high' }),
      claim('u1', { what: 'band', band: 'medium' }),
    ])
    expect(told(order.reasons('u0', 'u1'))).toEqual([['u0', 'u1', 'band', true]])
    const listed = tell([claim('nation', { what: 'order', units: ['u2', 'u0', 'u1'] })])
    expect(listed.of('u2', 'u1')).toBe('atLeast')
    expect(told(listed.reasons('u2', 'u1'))).toEqual([['u2', 'u1', 'orderList', false]])
    const top = tell([claim('nation', { what: 'topComplete', value: 1, units: ['u3'] })])
    expect(told(top.reasons('u3', 'u1'))).toEqual([['u3', 'u1', 'topList', true]])
  })

  it('go through third units where nothing says it directly', () => {
    const order = tell([
      claim('nation', { what: 'order', units: ['u0', 'u1'] }),
      claim('nation', { what: 'order', units: ['u1', 'u2'] }),
    ])
    expect(told(order.reasons('u0', 'u2'))).toEqual([
      ['u0', 'u1', 'orderList', false],
      ['u1', 'u2', 'orderList', false],
    ])
  })

  it('are never weak claims, nor those that are set aside', () => {
    const rank = (about: string, value: number, more: object) => ({
      ...claim(about, { what: 'rank', value }),
      ...more,
    })
    expect(tell([rank('u0', 1, { weak: true }), rank('u1', 2, { weak: true })]).of('u0', 'u1')).toBe(
      'unknown',
    )
    const claims = [rank('u0', 1, {}), rank('u1', 2, {})]
    const setAside = claims.map(({ id }) => id)
    const edition = editionOf(claims, [{ id: 'r', claims: setAside, setAside, note: { zh: '', en: '' } }])
    expect(assess(edition, units, regions).order.of('u0', 'u1')).toBe('unknown')
  })

  it('are missing for units of another edition', () => {
    const order = tell([])
    expect(order.of('u0', 'elsewhere')).toBe('unknown')
    expect(order.level('elsewhere')).toEqual([])
    expect(order.reasons('u0', 'elsewhere')).toEqual([])
  })
})
