import type { ClaimId } from '../model'
import { Infeasible } from './contradiction'
import { aboveSteps, belowSteps, leastSum, mostSum } from './grid'
import type { RuleId } from './rules'
import { firstWhere } from './slots'
import { step, type State, type Step } from './state'

/** The mean of one group is at least that of another, or above it where `strict`. */
interface Comparison {
  upper: number
  lower: number
  strict: boolean
  upperRule: RuleId
  lowerRule: RuleId
  claims: readonly ClaimId[]
  from: readonly (Step | undefined)[]
}

/** What is said of the means of groups against each other, and what of their sums follows. @throws Infeasible */
export function applyComparisons(state: State): void {
  const comparisons = comparisonsOf(state)
  if (!comparisons.length) return
  refuseCircles(comparisons)
  for (const comparison of comparisons) compare(state, comparison)
  if (state.frame.partitioned) settleTotal(state, comparisons)
}

function comparisonsOf(state: State): Comparison[] {
  const { facts, frame, aboveMean } = state
  const found: Comparison[] = []
  for (const { group, atLeast, claim } of facts.againstNation)
    if (group > 0)
      found.push(
        atLeast
          ? {
              upper: group,
              lower: 0,
              strict: false,
              upperRule: 'meanAtLeastNation',
              lowerRule: 'meanAgainstRegion',
              claims: [claim],
              from: [],
            }
          : {
              upper: 0,
              lower: group,
              strict: true,
              upperRule: 'meanAgainstRegion',
              lowerRule: 'meanBelowNation',
              claims: [claim],
              from: [],
            },
      )
  for (const { group, below, claim } of facts.regionPairs)
    found.push({
      upper: group,
      lower: below,
      strict: false,
      upperRule: 'regionOrderAbove',
      lowerRule: 'regionOrderBelow',
      claims: [claim],
      from: [],
    })
  for (let group = 1; group < frame.groups.length; group++) {
    const rules = { upperRule: 'membersAboveMean', lowerRule: 'membersAboveMean', claims: [] } as const
    const { length } = frame.groups[group]!.members
    if (length === frame.unitIds.length) continue
    if (aboveMean.lo[group] === length)
      found.push({ upper: group, lower: 0, strict: true, ...rules, from: [aboveMean.whyLo[group]] })
    if (aboveMean.hi[group] === 0)
      found.push({
        upper: 0,
        lower: group,
        strict: membersDiffer(state, group),
        ...rules,
        from: [aboveMean.whyHi[group]],
      })
  }
  return found
}

/** Whether surely not all members of a group have the same figure: by their order or by the bands they are in. */
export function membersDiffer(state: State, group: number): boolean {
  const { frame, relation, size, counts } = state
  const { members } = frame.groups[group]!
  if (members.some((a) => members.some((b) => relation[a * size + b] === 2))) return true
  return frame.bandIds.some((_, band) => {
    const place = state.countPlace(group, 1 << band)
    return counts.lo[place]! > 0 && counts.hi[place]! < members.length
  })
}

/** A mean above itself, by whatever chain. @throws Infeasible */
function refuseCircles(comparisons: readonly Comparison[]): void {
  for (const { upper, lower, strict } of comparisons) {
    if (!strict) continue
    const reached = new Set([lower])
    for (const group of reached) {
      if (group === upper) throw new Infeasible()
      for (const each of comparisons) if (each.upper === group) reached.add(each.lower)
    }
  }
}

function compare({ frame, sums }: State, { upper, lower, strict, ...rest }: Comparison): void {
  const sizes = [frame.groups[upper]!.members.length, frame.groups[lower]!.members.length] as const
  const least = leastAbove(leastSum(sums.lo[lower]!), sizes, strict)
  if (4 * least > sums.lo[upper]!) {
    const values = { group: frame.groups[lower]!.id }
    const why = step(-1, 'mean', rest.upperRule, values, rest.claims, [...rest.from, sums.whyLo[lower]])
    sums.raise(upper, 4 * least, why)
  }
  const most = mostBelow(mostSum(sums.hi[upper]!), sizes, strict)
  if (4 * most < sums.hi[lower]!) {
    const values = { group: frame.groups[upper]!.id }
    const why = step(-1, 'mean', rest.lowerRule, values, rest.claims, [...rest.from, sums.whyHi[upper]])
    sums.lower(lower, 4 * most, why)
  }
}

type Sizes = readonly [upper: number, lower: number]

/** The least sum of the upper group whose mean reaches, or exceeds, that of the lower with the sum `low`. */
function leastAbove(low: number, [upper, lower]: Sizes, strict: boolean): number {
  return strict ? Math.floor((low * upper) / lower) + 1 : Math.ceil((low * upper) / lower)
}

function mostBelow(high: number, [upper, lower]: Sizes, strict: boolean): number {
  return strict ? Math.ceil((high * lower) / upper) - 1 : Math.floor((high * lower) / upper)
}

/**
 * The sum of the population against what its regions can add up to, each bounded by the others and by that very sum.
 *
 * With the total fixed at t, the greatest sums that keep all comparisons are found from the upper ends downwards;
 * they rise with t, but all together never faster than t itself. So where they fall short of some t they fall short
 * of every greater one, except for roundings to whole steps, and the greatest possible t is found by halving, with
 * sums not rounded, and a few steps with sums that are. Going from total to regions and back a step at a time finds
 * the same in tens of thousands of rounds. The least total is the mirror image.
 */
function settleTotal(state: State, comparisons: readonly Comparison[]): void {
  const { frame, sums } = state
  const sizes = frame.groups.map(({ members }) => members.length)
  const from = comparisons.map((each) => step(-1, 'mean', each.lowerRule, {}, each.claims, each.from))
  const why = step(-1, 'mean', 'meanOfParts', { group: frame.groups[0]!.id }, [], from)
  const lows = Array.from(sums.lo, leastSum)
  const highs = Array.from(sums.hi, mostSum)
  const most = greatestTotal(highs, sizes, comparisons, lows[0]!)
  if (most < highs[0]!) sums.lower(0, belowSteps(most + 1), why)
  /* Upside down, lower ends are upper ends and every comparison holds the other way round. */
  const turned = comparisons.map((each) => ({ ...each, upper: each.lower, lower: each.upper }))
  const negated = lows.map((low) => -low)
  const least = -greatestTotal(negated, sizes, turned, -most)
  if (least > lows[0]!) sums.raise(0, aboveSteps(least - 1), why)
}

/** What floating point may add to a sum of steps. */
const slack = 1e-3

/** The greatest sum of the population from `least` to `ends[0]` that the other ends and comparisons leave. */
function greatestTotal(
  ends: readonly number[],
  sizes: readonly number[],
  comparisons: readonly Comparison[],
  least: number,
): number {
  const reach = (total: number, rounded: boolean) => {
    const [own, ...parts] = greatestSums([total, ...ends.slice(1)], sizes, comparisons, rounded)
    return Math.min(
      own!,
      parts.reduce((sum, part) => sum + part, 0),
    )
  }
  let total = firstWhere(least, ends[0]! + 1, (x) => reach(x, false) < x - slack) - 1
  for (let reached; total >= least && (reached = reach(total, true)) < total;) total = reached
  if (total < least) throw new Infeasible()
  return total
}

/** The greatest sums up to the ends that keep all comparisons, in whole steps where `rounded`. */
function greatestSums(
  ends: readonly number[],
  sizes: readonly number[],
  comparisons: readonly Comparison[],
  rounded: boolean,
): number[] {
  const sums = [...ends]
  for (let changed = true; changed;) {
    changed = false
    for (const { upper, lower, strict } of comparisons) {
      const pair = [sizes[upper]!, sizes[lower]!] as const
      const most = rounded
        ? mostBelow(sums[upper]!, pair, strict)
        : (sums[upper]! * pair[1]) / pair[0] - (strict ? commonDivisor(...pair) / pair[0] : 0) + slack / 100
      if (most >= sums[lower]! - (rounded ? 0 : slack / 50)) continue
      sums[lower] = most
      changed = true
    }
  }
  return sums
}

const commonDivisor = (a: number, b: number): number => (b ? commonDivisor(b, a % b) : a)
