import fc from 'fast-check'
import { assess } from '@/domain/assess/index'
import { excluded, forEachWorld, microBands, microEditions } from '@/domain/assess/micro.testing'
import { indexShares, smallShares } from '@/domain/assess/tightness.testing'
import { editionOf } from '@/domain/assess/truth.testing'

/*
 * `npx tsx tests/bench/tightness.ts [RUNS]`: invented editions against what is possible, found without the engine.
 * Prints how many bounds exclude an edition that fits the claims (must be none), and the share of bounds, by kind, that
 * no edition reaches. Exits with 1 if a bound is wrong or a share exceeds its limit.
 */
const runs = Number(process.argv[2] ?? 3000)
const seed = 20261130

/** Greatest shares of bounds that are not the tightest, percent. */
const limits = { positions: 1, bands: 0.5, counts: 0.5, aboveMean: 4, index: 6 }
/** Editions of 32 units tried, each with 64 ends of indices. */
const largeRuns = 16

let worlds = 0
const wrong: string[] = []
for (const [truth, claims] of fc.sample(microEditions(6), { numRuns: runs, seed })) {
  const assessment = assess(editionOf(claims, [], microBands), truth.units, truth.regions)
  forEachWorld(truth, claims, (world) => {
    worlds++
    const bounds = excluded(assessment, world)
    if (bounds.length && wrong.length < 10) wrong.push(`${bounds.join(', ')}: ${JSON.stringify(claims)}`)
  })
}
console.log(`${runs} editions of up to 6 units, ${worlds} ways to fill them: ${wrong.length} unsound`)
for (const each of wrong) console.log(each)

let tooMany = false
function print(kind: keyof typeof limits, { bounds, notReached }: { bounds: number; notReached: number }) {
  const share = (100 * notReached) / bounds
  tooMany ||= share > limits[kind]
  console.log(
    `${kind.padEnd(10)} ${notReached} of ${bounds} bounds not reached: ${share.toFixed(2)} % (limit ${limits[kind]} %)`,
  )
}
const shares = smallShares(runs, seed)
for (const kind of ['positions', 'bands', 'counts', 'aboveMean'] as const) print(kind, shares[kind])
print('index', indexShares(largeRuns, seed))
if (wrong.length || tooMany) process.exitCode = 1
