import { describe, expect, it } from 'vitest'
import type { BandId, Claim, GroupAssessment, Reason, UnitAssessment } from '../model'
import { assess, ruleIds, type RuleId } from './index'
import { editionOf, truthOf } from './truth.testing'

const about = (id: string, fields: object) =>
  ({ id: `${id}/${Object.values(fields).join()}`, source: 's', about: id, ...fields }) as Claim
const index = (unit: number, value: number) => about(`u${unit}`, { what: 'index', value })
const rank = (unit: number, value: number) => about(`u${unit}`, { what: 'rank', value })
const band = (unit: number, band: BandId) => about(`u${unit}`, { what: 'band', band })
const mean = (group: string, value: number) => about(group, { what: 'mean', value })
const count = (group: string, value: number, ...bands: BandId[]) =>
  about(group, { what: 'bandCount', bands, value })
const members = (group: string, band: BandId, ...units: number[]) =>
  about(group, { what: 'bandMembersComplete', band, units: units.map((unit) => `u${unit}`) })
const order = (...units: number[]) =>
  about('nation', { what: 'order', units: units.map((unit) => `u${unit}`) })
const top = (value: number, ...units: number[]) =>
  about('nation', { what: 'topComplete', value, units: units.map((unit) => `u${unit}`) })
const above = (group: string, value: number) => about(group, { what: 'aboveMeanCount', value })
const against = (group: string, value: 'atLeast' | 'below') =>
  about(group, { what: 'meanAgainstNation', value })
const regionOrder = (...groups: string[]) =>
  about('nation', { what: 'regionOrder', groups: groups.map((id) => [id]) })

interface Example {
  /** Number of units, dealt in turn to so many regions: u0 to r0, u1 to r1, u2 to r0 … */
  size: number
  regions?: number
  claims: Claim[]
  /** Whose reason it is, and what the rule says there. */
  of: string
  values: Reason['values']
  /** The bound that stands on it: ends of the index or the mean as `[80, 90)`, bands, or best and worst position. */
  bound: string
}

/**
 * A smallest edition for each rule: what is claimed, whose reason the rule then is with which values, and the bound,
 * worked out by hand. A rule that stops firing, fires wider or fires narrower fails here.
 */
const examples: Record<RuleId, Example> = {
  printed: { size: 1, claims: [index(0, 85)], of: 'u0', values: { value: 85 }, bound: '[85, 85]' },
  indexByBand: {
    size: 1,
    claims: [band(0, 'high')],
    of: 'u0',
    values: { bands: ['high'], lo: 80, loOpen: 0, hi: 90, hiOpen: 0 },
    bound: '[80, 90]',
  },
  sameRank: {
    size: 2,
    claims: [rank(0, 1), rank(1, 1), band(1, 'low')],
    of: 'u0',
    values: { unit: 'u1', rank: 1, lo: 0, loOpen: 0, hi: 65, hiOpen: 1 },
    bound: '[0, 65)',
  },
  rankAbove: {
    size: 2,
    claims: [rank(0, 1), rank(1, 2), index(1, 70)],
    of: 'u0',
    values: { unit: 'u1', value: 70, strict: 1, rank: 1, unitRank: 2 },
    bound: '(70, 100]',
  },
  rankBelow: {
    size: 2,
    claims: [rank(0, 1), rank(1, 2), index(0, 70)],
    of: 'u1',
    values: { unit: 'u0', value: 70, strict: 1, rank: 2, unitRank: 1 },
    bound: '[0, 70)',
  },
  rankBetween: {
    size: 3,
    claims: [rank(0, 1), rank(1, 2), rank(2, 3), index(0, 72), index(2, 70)],
    of: 'u1',
    values: {
      rank: 2,
      above: 'u0',
      aboveRank: 1,
      aboveValue: 72,
      aboveStrict: 1,
      below: 'u2',
      belowRank: 3,
      belowValue: 70,
      belowStrict: 1,
    },
    bound: '(70, 72)',
  },
  topListAbove: {
    size: 2,
    claims: [top(1, 0), index(1, 70)],
    of: 'u0',
    values: { unit: 'u1', value: 70, strict: 1, size: 1 },
    bound: '(70, 100]',
  },
  topListBelow: {
    size: 2,
    claims: [top(1, 0), index(0, 70)],
    of: 'u1',
    values: { unit: 'u0', value: 70, strict: 1, size: 1 },
    bound: '[0, 70)',
  },
  orderAbove: {
    size: 2,
    claims: [order(0, 1), index(1, 70)],
    of: 'u0',
    values: { unit: 'u1', value: 70, strict: 0 },
    bound: '[70, 100]',
  },
  orderBelow: {
    size: 2,
    claims: [order(0, 1), index(0, 70)],
    of: 'u1',
    values: { unit: 'u0', value: 70, strict: 0 },
    bound: '[0, 70]',
  },
  standsAbove: {
    size: 2,
    claims: [rank(0, 1), index(1, 70)],
    of: 'u0',
    values: { unit: 'u1', value: 70, strict: 0 },
    bound: '[70, 100]',
  },
  standsBelow: {
    size: 2,
    claims: [rank(0, 1), index(0, 70)],
    of: 'u1',
    values: { unit: 'u0', value: 70, strict: 0 },
    bound: '[0, 70]',
  },
  /* The sum is 180 ± 0.01, so the greater of the two is above 89.99 on the grid of hundredths. */
  slotAbove: {
    size: 2,
    claims: [top(1, 0), mean('nation', 90)],
    of: 'u0',
    values: { position: 1, value: 89.99, strict: 1 },
    bound: '(89.99, 100]',
  },
  slotBelow: {
    size: 2,
    claims: [top(1, 0), mean('nation', 10)],
    of: 'u1',
    values: { position: 2, value: 10.01, strict: 1 },
    bound: '[0, 10.01)',
  },
  meanSum: {
    size: 2,
    claims: [index(0, 90), mean('nation', 80)],
    of: 'u1',
    values: { group: 'nation', lo: 69.99, loOpen: 0, hi: 70.01, hiOpen: 0 },
    bound: '[69.99, 70.01]',
  },
  /* Both of r0 are above a mean that is 79.995 at least. */
  aboveMean: {
    size: 3,
    regions: 2,
    claims: [above('r0', 2), mean('nation', 80)],
    of: 'u0',
    values: { value: 79.99 },
    bound: '(79.99, 100]',
  },
  notAboveMean: {
    size: 3,
    regions: 2,
    claims: [above('r0', 0), mean('nation', 80)],
    of: 'u0',
    values: { value: 80.01, strict: 1 },
    bound: '(59.98, 80.01)',
  },
  sideOfMean: {
    size: 3,
    regions: 2,
    claims: [above('r0', 2), mean('nation', 80)],
    of: 'u0',
    values: { above: 1 },
    bound: '(79.99, 100]',
  },

  bandClaim: { size: 1, claims: [band(0, 'high')], of: 'u0', values: { band: 'high' }, bound: 'high' },
  notBand: {
    size: 1,
    claims: [about('u0', { what: 'notBand', band: 'veryHigh' })],
    of: 'u0',
    values: { band: 'veryHigh' },
    bound: 'high medium low',
  },
  bandMembers: {
    size: 1,
    claims: [members('nation', 'medium', 0)],
    of: 'u0',
    values: { band: 'medium', size: 1 },
    bound: 'medium',
  },
  notBandMember: {
    size: 1,
    claims: [members('nation', 'medium')],
    of: 'u0',
    values: { excluded: ['medium'] },
    bound: 'veryHigh high low',
  },
  bandByElimination: {
    size: 1,
    claims: [members('nation', 'veryHigh'), members('nation', 'high'), members('nation', 'low')],
    of: 'u0',
    values: { band: 'medium', excluded: ['veryHigh', 'high', 'low'] },
    bound: 'medium',
  },
  bandFull: {
    size: 2,
    claims: [band(0, 'high'), count('nation', 1, 'high'), count('nation', 0, 'low')],
    of: 'u1',
    values: { bands: ['veryHigh', 'medium'], excluded: ['high', 'low'] },
    bound: 'veryHigh medium',
  },
  bandByIndex: {
    size: 1,
    claims: [index(0, 80)],
    of: 'u0',
    values: { bands: ['high', 'medium'], lo: 80, loOpen: 0, hi: 80, hiOpen: 0 },
    bound: 'high medium',
  },
  /* 80 may be medium, but a unit level with one that is high at 80 is high too. */
  bandNotLower: {
    size: 2,
    claims: [order(0, 1), band(1, 'high')],
    of: 'u0',
    values: { unit: 'u1', bands: ['veryHigh', 'high'] },
    bound: 'veryHigh high',
  },
  bandNotHigher: {
    size: 2,
    claims: [order(0, 1), band(0, 'medium')],
    of: 'u1',
    values: { unit: 'u0', bands: ['medium', 'low'] },
    bound: 'medium low',
  },

  rankClaim: { size: 2, claims: [rank(0, 1)], of: 'u0', values: { rank: 1 }, bound: '1–1' },
  rankByGap: {
    size: 3,
    claims: [rank(0, 1), rank(1, 3)],
    of: 'u2',
    values: { ranks: ['2'] },
    bound: '2–2',
  },
  topList: { size: 2, claims: [top(1, 0)], of: 'u0', values: { size: 1 }, bound: '1–1' },
  notInTopList: { size: 2, claims: [top(1, 0)], of: 'u1', values: { size: 1, listed: 1 }, bound: '2–2' },
  /* Ranks 1 and 2 are held by two of the other three. */
  positionByRank: {
    size: 4,
    claims: [rank(0, 3)],
    of: 'u0',
    values: { rank: 3, above: 0, total: 4, best: 3 },
    bound: '3–4',
  },
  positionByBands: {
    size: 3,
    claims: [band(0, 'high'), count('nation', 1, 'veryHigh'), count('nation', 2, 'high')],
    of: 'u0',
    values: { bands: ['high'], best: 2 },
    bound: '2–3',
  },
  positionByCounts: {
    size: 3,
    claims: [index(0, 70), index(1, 80)],
    of: 'u0',
    values: { above: 1, notAbove: 0, total: 3, best: 2 },
    bound: '2–3',
  },
  /* Three of four make 250 ± 0.02 with 100 at most each, so two of them are above 70. */
  positionByIndex: {
    size: 4,
    claims: [index(0, 70), mean('nation', 80)],
    of: 'u0',
    values: { best: 3 },
    bound: '3–4',
  },
  /* Three with 90 or more would have a sum above 240. */
  positionByRoom: {
    size: 4,
    claims: [rank(0, 1), index(0, 90), rank(1, 2), mean('nation', 60)],
    of: 'u1',
    values: { room: 2, worst: 3 },
    bound: '2–3',
  },
  positionByElimination: {
    size: 3,
    claims: [rank(1, 2), rank(2, 2)],
    of: 'u0',
    values: { worst: 1 },
    bound: '1–1',
  },
  positionByNeighbour: {
    size: 4,
    claims: [rank(0, 2), order(0, 1)],
    of: 'u1',
    values: { unit: 'u0', best: 2 },
    bound: '2–4',
  },
  /* All three cannot be above their mean. */
  positionByMean: {
    size: 3,
    regions: 2,
    claims: [above('r1', 1)],
    of: 'u1',
    values: { worst: 2 },
    bound: '1–2',
  },

  meanClaim: {
    size: 2,
    claims: [mean('nation', 80)],
    of: 'nation',
    values: { value: 80 },
    bound: '[79.995, 80.005]',
  },
  /* The other mean is printed rounded, so it is 80.005 at most. */
  lowerMean: {
    size: 2,
    claims: [about('nation', { what: 'lowerMean', than: 2020, value: 80 })],
    of: 'nation',
    values: { value: 80, than: 2020 },
    bound: '[0, 80.005)',
  },
  meanOfMembers: {
    size: 2,
    claims: [index(0, 90), band(1, 'high')],
    of: 'nation',
    values: { size: 2, exact: 1 },
    bound: '[85, 90]',
  },
  meanOfSlots: {
    size: 2,
    claims: [count('nation', 1, 'veryHigh'), count('nation', 1, 'high')],
    of: 'nation',
    values: { size: 2 },
    bound: '(85, 95]',
  },
  meanOfParts: {
    size: 2,
    regions: 2,
    claims: [mean('r0', 80), mean('nation', 85)],
    of: 'r1',
    values: { group: 'nation' },
    bound: '[89.99, 90.01]',
  },
  meanAtLeastNation: {
    size: 2,
    regions: 2,
    claims: [mean('nation', 80), against('r0', 'atLeast')],
    of: 'r0',
    values: { group: 'nation' },
    bound: '[80, 100]',
  },
  /* The least sum below 160.01 / 2 that is whole hundredths. */
  meanBelowNation: {
    size: 2,
    regions: 2,
    claims: [mean('nation', 80), against('r0', 'below')],
    of: 'r0',
    values: { group: 'nation' },
    bound: '[59.99, 80]',
  },
  meanAgainstRegion: {
    size: 2,
    regions: 2,
    claims: [mean('r0', 80), against('r0', 'atLeast')],
    of: 'nation',
    values: { group: 'r0' },
    bound: '[40, 80]',
  },
  regionOrderAbove: {
    size: 2,
    regions: 2,
    claims: [mean('r1', 80), regionOrder('r0', 'r1')],
    of: 'r0',
    values: { group: 'r1' },
    bound: '[80, 100]',
  },
  regionOrderBelow: {
    size: 2,
    regions: 2,
    claims: [mean('r0', 80), regionOrder('r0', 'r1')],
    of: 'r1',
    values: { group: 'r0' },
    bound: '[0, 80]',
  },
  /* u2 is not above the mean either, so the sum is at most 70 + a third of it + 100. */
  meanBySide: {
    size: 3,
    regions: 2,
    claims: [above('r0', 0), index(0, 70)],
    of: 'nation',
    values: { unit: 'u0', above: 0 },
    bound: '[70, 85]',
  },
  membersAboveMean: {
    size: 3,
    regions: 2,
    claims: [above('r0', 0), mean('nation', 80)],
    of: 'r0',
    values: { group: 'nation' },
    bound: '[69.9925, 80]',
  },
  /*
   * The second is 64.99 at most and above the mean. It is also above a third of the sum, so that the sum exceeds
   * 90 + a third of it.
   */
  aboveMeanCount: {
    size: 3,
    claims: [above('nation', 2), band(0, 'low'), band(1, 'low'), band(2, 'veryHigh')],
    of: 'nation',
    values: { count: 2 },
    bound: '(45, 64.99)',
  },
}

function written({ lo, hi, loOpen, hiOpen }: UnitAssessment['index']): string {
  return `${loOpen ? '(' : '['}${lo}, ${hi}${hiOpen ? ')' : ']'}`
}

function boundsOf(row: UnitAssessment | GroupAssessment, target: Reason['target']): string {
  if (!('position' in row)) return written(row.mean)
  if (target === 'index') return written(row.index)
  return target === 'band' ? row.bands.join(' ') : row.position.join('–')
}

describe('each rule, in its smallest edition,', () => {
  it.each(Object.entries(examples))('%s gives its bound and its reason', (rule, example) => {
    const { size, regions = 1, claims, of, values, bound } = example
    const truth = truthOf(new Array<number>(size).fill(70), regions, true)
    const { units, nation, regions: parts } = assess(editionOf(claims), truth.units, truth.regions)
    const row = units.get(of) ?? (of === 'nation' ? nation : parts.get(of)!)
    const found = row.reasons.find((each) => each.rule === rule)
    expect(
      found,
      row.reasons.map((each) => `${each.rule} ${JSON.stringify(each.values)}`).join('\n'),
    ).toBeDefined()
    expect(found!.values).toEqual(values)
    expect(boundsOf(row, found!.target)).toBe(bound)
  })

  it('is there for every rule', () => {
    expect(Object.keys(examples).sort()).toEqual([...ruleIds].sort())
  })
})
