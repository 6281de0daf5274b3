import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, isExact } from '../interval'
import type { Assessment, Claim, GroupAssessment, Interval } from '../model'
import { assess } from './index'
import { allClaims, editionOf, scoresOf, someOf, sumOf, truthOf, truths, type Truth } from './truth.testing'

const known = (truth: Truth, claims: Claim[]) => assess(editionOf(claims), truth.units, truth.regions)

/** A truth with a part of its claims. */
const partlyKnown = truths.chain((truth) => fc.tuple(fc.constant(truth), someOf(allClaims(truth))))

function within([fewest, most]: [number, number], value: number): boolean {
  return fewest <= value && value <= most
}

function expectInside(truth: Truth, { units, nation, regions }: Assessment): void {
  truth.units.forEach(({ id }, i) => {
    const row = units.get(id)!
    expect(contains(row.index, truth.scores[i]!), `${id} index`).toBe(true)
    expect(row.bands, `${id} band`).toContain(truth.bandIds[i])
    expect(within(row.position, truth.positions[i]!), `${id} position`).toBe(true)
  })
  expectGroupInside(truth, nation, truth.scores)
  for (const [id, group] of regions) expectGroupInside(truth, group, scoresOf(truth, id))
}

function expectGroupInside(truth: Truth, group: GroupAssessment, scores: number[]): void {
  const mean = sumOf(scores) / scores.length / 100
  expect(mean, `${group.id} mean`).toBeGreaterThanOrEqual(group.mean.lo - 1e-9)
  expect(mean, `${group.id} mean`).toBeLessThanOrEqual(group.mean.hi + 1e-9)
  const above = scores.filter((score) => Math.round(score * 100) * truth.units.length > truth.sum).length
  expect(within(group.aboveMean, above), `${group.id} above mean`).toBe(true)
  for (const [band, range] of Object.entries(group.bandCounts)) {
    const inBand = truth.bandIds.filter(
      (id, i) => id === band && (group.id === 'nation' || truth.units[i]!.region === group.id),
    )
    expect(within(range, inBand.length), `${group.id} ${band}`).toBe(true)
  }
}

/** Least and greatest figure of two decimals in an interval: below 83.94 and at most 83.93 are the same bound. */
function figures({ lo, hi, loOpen, hiOpen }: Interval): [number, number] {
  return [Math.round(lo * 100) + Number(loOpen), Math.round(hi * 100) - Number(hiOpen)]
}

function expectNotWider(before: Assessment, after: Assessment): void {
  const narrower = (inner: [number, number], outer: [number, number]) =>
    inner[0] >= outer[0] && inner[1] <= outer[1]
  for (const [id, row] of after.units) {
    const old = before.units.get(id)!
    expect(narrower(figures(row.index), figures(old.index)), `${id} index`).toBe(true)
    expect(old.bands, `${id} bands`).toEqual(expect.arrayContaining(row.bands))
    expect(narrower(row.position, old.position), `${id} position`).toBe(true)
  }
  const groups: [GroupAssessment, GroupAssessment][] = [[before.nation, after.nation]]
  for (const [id, region] of after.regions) groups.push([before.regions.get(id)!, region])
  for (const [old, group] of groups) {
    expect(group.mean.lo, `${group.id} mean`).toBeGreaterThanOrEqual(old.mean.lo - 1e-9)
    expect(group.mean.hi, `${group.id} mean`).toBeLessThanOrEqual(old.mean.hi + 1e-9)
    expect(narrower(group.aboveMean, old.aboveMean), `${group.id} above mean`).toBe(true)
    for (const band of Object.keys(group.bandCounts) as (keyof typeof group.bandCounts)[])
      expect(narrower(group.bandCounts[band]!, old.bandCounts[band]!), `${group.id} ${band}`).toBe(true)
  }
}

describe('assess on invented editions', () => {
  it('never excludes the truth', () => {
    fc.assert(
      fc.property(partlyKnown, ([truth, claims]) => expectInside(truth, known(truth, claims))),
      { numRuns: 1000 },
    )
  })

  it('never widens a bound when claims are added', () => {
    const growing = partlyKnown.chain(([truth, claims]) =>
      fc.tuple(fc.constant(truth), fc.constant(claims), someOf(claims)),
    )
    fc.assert(
      fc.property(growing, ([truth, claims, fewer]) =>
        expectNotWider(known(truth, fewer), known(truth, claims)),
      ),
      { numRuns: 500 },
    )
  })

  it('finds the same through a sum whether or not an order says so too', () => {
    const claim = (about: string, rest: object) =>
      ({ id: `${about}/${Object.values(rest).join()}`, source: 's', about, ...rest }) as Claim
    const { units, regions } = truthOf([69.85, 95.02, 60, 67.66, 85.16], 2, false)
    const claims = [
      claim('u1', { what: 'index', value: 95.02 }),
      claim('u4', { what: 'index', value: 85.16 }),
      claim('nation', { what: 'order', units: ['u1', 'u4', 'u0', 'u3', 'u2'] }),
      claim('nation', { what: 'mean', value: 75.54 }),
      claim('r0', { what: 'mean', value: 71.67 }),
    ]
    const top = claim('nation', { what: 'topComplete', value: 3, units: ['u1', 'u4', 'u0'] })
    const before = assess(editionOf(claims), units, regions)
    expect(figures(before.units.get('u0')!.index)[0]).toBe(6764)
    expectNotWider(before, assess(editionOf([...claims, top]), units, regions))
  })

  it('knows everything when everything is printed', () => {
    fc.assert(
      fc.property(truths, (truth) => {
        const { units, nation, regions } = known(truth, allClaims(truth))
        truth.units.forEach(({ id }, i) => {
          const row = units.get(id)!
          expect(row.index).toEqual({
            lo: truth.scores[i],
            hi: truth.scores[i],
            loOpen: false,
            hiOpen: false,
          })
          expect(row.bands).toEqual([truth.bandIds[i]])
          expect(row.position).toEqual([truth.positions[i], truth.positions[i]])
        })
        for (const group of [nation, ...regions.values()]) {
          expect(isExact(group.mean)).toBe(true)
          expect(group.aboveMean[0]).toBe(group.aboveMean[1])
          for (const [fewest, most] of Object.values(group.bandCounts)) expect(fewest).toBe(most)
        }
      }),
    )
  })

  it('does not depend on the order of the claims', () => {
    const shuffled = partlyKnown.chain(([truth, claims]) =>
      fc.tuple(
        fc.constant(truth),
        fc.constant(claims),
        fc.shuffledSubarray(claims, { minLength: claims.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([truth, claims, other]) => {
        expectNotWider(known(truth, claims), known(truth, other))
        expectNotWider(known(truth, other), known(truth, claims))
      }),
      { numRuns: 200 },
    )
  })

  it('gives reasons that name existing claims only, without repetition', () => {
    fc.assert(
      fc.property(partlyKnown, ([truth, claims]) => {
        const ids = new Set(claims.map(({ id }) => id))
        for (const { reasons } of known(truth, claims).units.values()) {
          for (const reason of reasons) for (const claim of reason.claims) expect(ids).toContain(claim)
          const keys = reasons.map(({ rule, target, values }) => JSON.stringify([rule, target, values]))
          expect(new Set(keys).size).toBe(keys.length)
        }
      }),
      { numRuns: 200 },
    )
  })
})
