import type {
  Assessment,
  Claim,
  Edition,
  GroupAssessment,
  Interval,
  Reason,
  Scale,
  UnitAssessment,
} from '../model'
import { direction } from './direction'

/*
 * The engine knows one direction: more is better. Where less is better, an edition is read in a mirror: an index x as
 * most − x. What follows is turned back; positions, bands and counts are the same on both sides.
 */

const claimOf = (claim: Claim, most: number): Claim =>
  claim.what === 'index' || claim.what === 'mean' ? { ...claim, value: turned(claim.value, most) } : claim

/** Free of what binary fractions add: figures have at most four decimals, means of groups are told apart by eight. */
const turned = (value: number, most: number): number => Number((most - value).toFixed(9))

/** The edition in the mirror; the same object where more is better. */
export function reflected(edition: Edition): Edition {
  const { scale } = edition
  if (scale?.better !== 'lower') return edition
  const { most } = scale
  return {
    ...edition,
    bands: edition.bands.map(({ lo, hi, loClosed, hiClosed, edgeUnstated, ...band }) => ({
      ...band,
      lo: turned(hi, most),
      hi: turned(lo, most),
      loClosed: hiClosed,
      hiClosed: loClosed,
      ...(edgeUnstated && { edgeUnstated: edgeUnstated.map((edge) => turned(edge, most)) }),
    })),
    claims: edition.claims.map((claim) => claimOf(claim, most)),
  }
}

const interval = ({ lo, hi, loOpen, hiOpen }: Interval, most: number): Interval => ({
  lo: turned(hi, most),
  hi: turned(lo, most),
  loOpen: hiOpen,
  hiOpen: loOpen,
})

/** Indices that reasons name, and the other end of their ranges. */
const indices: Record<string, string> = {
  value: 'value',
  aboveValue: 'aboveValue',
  belowValue: 'belowValue',
  lo: 'hi',
  hi: 'lo',
}
const opens: Record<string, string> = { loOpen: 'hiOpen', hiOpen: 'loOpen' }

/** A reason in figures as they are published; `less` tells its wording which way is better. */
const reasonBack = ({ values, ...reason }: Reason, most: number): Reason => ({
  ...reason,
  values: {
    ...Object.fromEntries(
      Object.entries(values).map(([key, value]) =>
        indices[key] ? [indices[key], turned(value as number, most)] : [opens[key] ?? key, value],
      ),
    ),
    less: 1,
  },
})

const unitBack = (row: UnitAssessment, most: number): UnitAssessment => ({
  ...row,
  ...(row.printedIndex !== undefined && { printedIndex: turned(row.printedIndex, most) }),
  index:
    row.index.lo === row.index.hi
      ? { ...row.index, lo: turned(row.index.lo, most), hi: turned(row.index.hi, most) }
      : interval(row.index, most),
  reasons: row.reasons.map((reason) => reasonBack(reason, most)),
})

const groupBack = (group: GroupAssessment, most: number): GroupAssessment => ({
  ...group,
  ...(group.printedMean !== undefined && { printedMean: turned(group.printedMean, most) }),
  mean: interval(group.mean, most),
  reasons: group.reasons.map((reason) => reasonBack(reason, most)),
})

/** What was found in the mirror, turned back. `aboveMean` then counts those better than the mean. */
function turnedBack(assessment: Assessment, scale: Scale | undefined): Assessment {
  if (scale?.better !== 'lower') return assessment
  const { most } = scale
  return {
    ...assessment,
    units: new Map([...assessment.units].map(([id, row]) => [id, unitBack(row, most)])),
    nation: groupBack(assessment.nation, most),
    regions: new Map([...assessment.regions].map(([id, group]) => [id, groupBack(group, most)])),
  }
}

Object.assign(direction, { into: reflected, back: turnedBack })
