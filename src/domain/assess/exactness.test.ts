import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BandId, Claim } from '../model'
import { assess } from './index'
import {
  bands,
  countClaims,
  editionOf,
  orderClaims,
  someOf,
  truthOf,
  unitClaims,
  type Truth,
} from './truth.testing'

/** Four values per band and none on an edge: enough for every order of four units inside one band. */
const grid = [100, 98, 96, 94, 88, 86, 84, 82, 78, 76, 74, 72, 60, 40, 20, 10]

/** Every edition of `size` units on the grid. */
function worlds(size: number): Truth[] {
  const lists = Array.from({ length: size }).reduce<number[][]>(
    (lists) => lists.flatMap((list) => grid.map((value) => [...list, value])),
    [[]],
  )
  return lists.map((scores) => truthOf(scores, 1, true))
}

function isTrue(claim: Claim, world: Truth): boolean {
  const unit = Number(claim.about.slice(1))
  const place = (id: string) => Number(id.slice(1))
  switch (claim.what) {
    case 'band':
      return world.bandIds[unit] === claim.band
    case 'rank':
      return world.ranks[unit] === claim.value
    case 'bandCount':
      return world.bandIds.filter((band) => claim.bands.includes(band)).length === claim.value
    case 'bandMembersComplete':
      return world.units.every(({ id }, i) => (world.bandIds[i] === claim.band) === claim.units.includes(id))
    case 'topComplete':
      return world.units.every(({ id }, i) => world.ranks[i]! <= claim.value === claim.units.includes(id))
    case 'order':
      return claim.units.every((id, i) => {
        const next = claim.units[i + 1]
        return next === undefined || world.scores[place(id)]! >= world.scores[place(next)]!
      })
    default:
      throw new Error(`no such claim here: ${claim.what}`)
  }
}

const small = worlds(3)
const larger = worlds(4)

/** What is true in some world that fits the claims. */
function enumerate(all: Truth[], claims: Claim[]) {
  const fitting = all.filter((world) => claims.every((claim) => isTrue(claim, world)))
  const size = all[0]!.scores.length
  return Array.from({ length: size }, (_, i) => {
    const places = fitting.map((world) => world.positions[i]!)
    return {
      bands: bands.map(({ id }) => id).filter((id) => fitting.some((world) => world.bandIds[i] === id)),
      position: [Math.min(...places), Math.max(...places)],
    }
  })
}

function enumerateCounts(all: Truth[], claims: Claim[]): Record<BandId, [number, number]> {
  const fitting = all.filter((world) => claims.every((claim) => isTrue(claim, world)))
  const entries = bands.map(({ id }) => {
    const counts = fitting.map((world) => world.bandIds.filter((band) => band === id).length)
    return [id, [Math.min(...counts), Math.max(...counts)]]
  })
  return Object.fromEntries(entries)
}

const derive = (world: Truth, claims: Claim[]) => {
  const { units, nation } = assess(editionOf(claims), world.units, [])
  return {
    rows: [...units.values()].map(({ bands, position }) => ({ bands, position })),
    counts: nation.bandCounts,
  }
}

function compare(claimsOf: (world: Truth) => Claim[], check: (world: Truth, claims: Claim[]) => void) {
  const world = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...small) }, fc.constantFrom(...larger))
  const cases = world.chain((truth) => fc.tuple(fc.constant(truth), someOf(claimsOf(truth))))
  fc.assert(
    fc.property(cases, ([truth, claims]) => check(truth, claims)),
    { numRuns: 150 },
  )
}

const all = (world: Truth) => (world.scores.length === 3 ? small : larger)
const bandsOnly = (world: Truth) => unitClaims(world).filter((claim) => claim.what === 'band')
const ranksOnly = (world: Truth) => unitClaims(world).filter((claim) => claim.what === 'rank')
const aboutNation = (claims: Claim[]) => claims.filter((claim) => claim.about === 'nation')

describe('the bounds are the tightest possible, by enumeration of all small editions,', () => {
  it('for bands and positions from bands, counts and complete memberships', () => {
    compare(
      (world) => [...bandsOnly(world), ...aboutNation(countClaims(world))],
      (world, claims) => {
        const { rows, counts } = derive(world, claims)
        expect(rows).toEqual(enumerate(all(world), claims))
        expect(counts).toEqual(enumerateCounts(all(world), claims))
      },
    )
  })

  it('for positions from ranks', () => {
    compare(ranksOnly, (world, claims) => {
      expect(derive(world, claims).rows).toEqual(enumerate(all(world), claims))
    })
  })

  it('for positions from ranks and complete top lists', () => {
    compare(
      (world) => [...ranksOnly(world), ...orderClaims(world).filter(({ what }) => what === 'topComplete')],
      (world, claims) => {
        expect(derive(world, claims).rows).toEqual(enumerate(all(world), claims))
      },
    )
  })

  it('for positions from lists in order', () => {
    compare(
      (world) => orderClaims(world).filter(({ what }) => what === 'order'),
      (world, claims) => {
        expect(derive(world, claims).rows).toEqual(enumerate(all(world), claims))
      },
    )
  })
})

describe('the bounds hold', () => {
  it('for everything together, where rules of different kinds may miss what only both say', () => {
    let exact = 0
    let total = 0
    compare(
      (world) => [
        ...bandsOnly(world),
        ...ranksOnly(world),
        ...aboutNation(countClaims(world)),
        ...orderClaims(world),
      ],
      (world, claims) => {
        const { rows } = derive(world, claims)
        enumerate(all(world), claims).forEach((row, i) => {
          expect(rows[i]!.bands).toEqual(expect.arrayContaining(row.bands))
          expect(rows[i]!.position[0]).toBeLessThanOrEqual(row.position[0]!)
          expect(rows[i]!.position[1]).toBeGreaterThanOrEqual(row.position[1]!)
          total++
          if (JSON.stringify(rows[i]) === JSON.stringify(row)) exact++
        })
      },
    )
    expect(exact / total).toBeGreaterThan(0.95)
  })
})

describe('the number above the mean', () => {
  const world = truthOf([88, 84, 76, 60], 2, true)
  const above = (claims: Claim[]) => {
    const { nation, regions } = assess(editionOf(claims), world.units, world.regions)
    return [nation.aboveMean, ...[...regions.values()].map(({ aboveMean }) => aboveMean)]
  }
  const of = (about: string, fields: object) => ({ id: `${about}/x`, source: 's', about, ...fields }) as Claim

  it('is at least one where not all figures are the same', () => {
    expect(above([])[0]).toEqual([0, 3])
    expect(above([of('u1', { what: 'rank', value: 2 })])[0]).toEqual([1, 3])
  })

  it('never takes in all of a region whose mean is below', () => {
    expect(above([of('r0', { what: 'meanAgainstNation', value: 'below' })])).toEqual([
      [1, 3],
      [0, 1],
      [0, 2],
    ])
  })
})
