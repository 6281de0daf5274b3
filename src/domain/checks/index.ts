import { caseChecks } from './cases'
import { aboveMeanChecks, bandClaimChecks, memberChecks, notBandChecks, scoreCountChecks } from './counts'
import { growthChecks, lowerMeanChecks, twiceChecks, weightChecks } from './figures'
import { capabilityChecks } from './platform'
import {
  betterRankChecks,
  denseChecks,
  dimensionRankChecks,
  orderChecks,
  rankCountChecks,
  rankWithinChecks,
  sharedRankChecks,
  topChecks,
} from './ranking'
import { findingPageChecks, headingCheck } from './series'
import { shareChecks, sumChecks, unionChecks } from './shares'
import {
  assessmentChecks,
  groupWordChecks,
  magazineCheck,
  methodChecks,
  nameChecks,
  regionCheck,
  regionOrderChecks,
  textChecks,
} from './structure'
import type { Check, CheckInput } from './types'
import { appChecks, userChecks } from './users'

export type { Check, CheckInput } from './types'

/**
 * Holds the published claims against each other: counts against shares and named members, figures against bands, ranks
 * and growth, and the rest that arithmetic can settle. Every expectation is computed from claims.
 *
 * @returns the checks, first those across editions, then year by year ascending, then those on the platforms and the
 *   boxes where the input has them; ids are unique
 */
export function runChecks(input: CheckInput): Check[] {
  const checks = [
    ...regionCheck(input),
    ...textChecks(input),
    ...methodChecks(input),
    ...nameChecks(input),
    ...magazineCheck(input),
  ]
  for (const edition of input.editions.values()) {
    // These read more as better; where less is, the bounds themselves find what can't be true together.
    const rising = edition.scale?.better !== 'lower'
    checks.push(
      ...shareChecks(edition, input),
      ...sumChecks(edition, input),
      ...unionChecks(edition),
      ...memberChecks(edition, input),
      ...scoreCountChecks(edition, input),
      ...(rising ? aboveMeanChecks(edition) : []),
      ...bandClaimChecks(edition, input),
      ...notBandChecks(edition, input),
      ...(rising ? [...orderChecks(edition, input), ...denseChecks(edition, input)] : []),
      ...rankCountChecks(edition, input),
      ...(rising ? [...sharedRankChecks(edition, input), ...topChecks(edition, input)] : []),
      ...(rising ? rankWithinChecks(edition, input) : []),
      ...dimensionRankChecks(edition, input),
      ...twiceChecks(edition),
      ...growthChecks(edition, input),
      ...lowerMeanChecks(edition, input),
      ...betterRankChecks(edition, input),
      ...weightChecks(edition),
      ...regionOrderChecks(edition),
      ...groupWordChecks(edition),
      ...assessmentChecks(edition, input.assessments?.get(edition.year)),
    )
  }
  const { platform, cases, series, findings } = input
  if (platform)
    checks.push(...capabilityChecks(platform, input), ...userChecks(platform), ...appChecks(platform, input))
  if (cases) checks.push(...caseChecks(cases, input))
  if (series && cases) checks.push(headingCheck(series, cases))
  if (series && findings) checks.push(...findingPageChecks(series, findings))
  return checks
}
