import type { ClaimId, Reason } from '../model'
import type { State, Step } from './state'
import { tellingSteps } from './values'

/** At most so many claims of what a step builds upon are named with it. */
const maxClaims = 6

/**
 * The reasons for what is known of a unit in the end: the steps about it that its final index, bands and position
 * rest on, what rests on others after them. What happened at other units, slots or means is not a step of its own:
 * its claims are named with the step that uses it.
 */
export function unitReasons(state: State, unit: number): Reason[] {
  const { whyBands, position } = state
  const ends = [tellingSteps(state, unit), [whyBands[unit]], [position.whyLo[unit], position.whyHi[unit]]]
  const seen = new Set<Step>()
  const ordered: Step[] = []
  const visit = (step: Step | undefined): void => {
    if (!step || seen.has(step)) return
    seen.add(step)
    if (step.unit === unit) {
      step.from.forEach(visit)
      ordered.push(step)
    }
  }
  ends.flat().forEach(visit)
  return merged(
    ordered.map((each) => ({ step: each, reason: reasonOf(each, unit) })),
    ends,
  )
}

/** A reason of a mean: the last step with the claims of all before it. */
export function groupReasons(steps: readonly (Step | undefined)[]): Reason[] {
  const distinct = [...new Set(steps)].filter((each) => each !== undefined)
  const byText = new Map(
    distinct.map((each) => {
      const reason = reasonOf(each, undefined)
      return [JSON.stringify(reason), reason]
    }),
  )
  return [...byText.values()]
}

function reasonOf(step: Step, unit: number | undefined): Reason {
  const { rule, target, values } = step
  return { rule, target, values: { ...values }, claims: claimsOf(step, unit) }
}

/** The claims of a step, and of those it builds upon that are not steps of the same unit. */
function claimsOf(step: Step, unit: number | undefined): ClaimId[] {
  const claims = new Set<ClaimId>(step.claims)
  const limit = Math.max(maxClaims, claims.size)
  const seen = new Set<Step>()
  const queue = [...step.from]
  for (const next of queue) {
    if (!next || seen.has(next) || next.unit === unit) continue
    seen.add(next)
    for (const claim of next.claims) if (claims.size < limit) claims.add(claim)
    if (claims.size >= limit) break
    queue.push(...next.from)
  }
  return [...claims]
}

interface Entry {
  step: Step
  reason: Reason
}

/**
 * Joins the steps that set both ends of one thing by the same rule, joins the two ranks around a unit into
 * `rankBetween`, and drops repetitions.
 */
function merged(entries: Entry[], ends: (Step | undefined)[][]): Reason[] {
  const dropped = new Set<Reason>()
  for (const [low, high] of ends) {
    const first = entries.find(({ step }) => step === low)
    const second = entries.find(({ step }) => step === high)
    if (!first || !second || first === second) continue
    const joined = joinEnds(first.reason, second.reason)
    if (!joined) continue
    const [earlier, later] =
      entries.indexOf(first) < entries.indexOf(second) ? [first, second] : [second, first]
    dropped.add(earlier.reason)
    later.reason = joined
  }
  const kept = new Map<string, Reason>()
  for (const { reason } of entries)
    if (!dropped.has(reason)) {
      const key = JSON.stringify([reason.rule, reason.target, reason.values])
      if (!kept.has(key)) kept.set(key, reason)
    }
  return [...kept.values()]
}

function joinEnds(low: Reason, high: Reason): Reason | undefined {
  const claims = [...new Set([...low.claims, ...high.claims])]
  if (low.rule === 'rankAbove' && high.rule === 'rankBelow') {
    const values = {
      rank: low.values.rank!,
      above: high.values.unit!,
      aboveRank: high.values.unitRank!,
      aboveValue: high.values.value!,
      aboveStrict: high.values.strict!,
      below: low.values.unit!,
      belowRank: low.values.unitRank!,
      belowValue: low.values.value!,
      belowStrict: low.values.strict!,
    }
    return { rule: 'rankBetween', target: 'index', values, claims }
  }
  const joinable = ['positionByRank', 'positionByBands', 'positionByCounts', 'positionByIndex', 'meanSum']
  if (low.rule !== high.rule || !joinable.includes(low.rule)) return undefined
  return { rule: low.rule, target: low.target, values: { ...high.values, ...low.values }, claims }
}
