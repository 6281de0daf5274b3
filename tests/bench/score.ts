import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { pathToFileURL } from 'node:url'
import { linearForm } from '../../src/domain/score/linear'
import { defaultScheme, valueColumns, type IndicatorSet, type Scheme } from '../../src/domain/score/model'
import { createReach } from '../../src/domain/score/reach'
import { createRobustness } from '../../src/domain/score/robustness'
import { score } from '../../src/domain/score/score'
import { uncertaintySteps } from '../../src/domain/score/uncertainty'

/**
 * Cost of scoring and of its robustness on random tables, in Node on one thread: processor time, which a busy machine does not
 * stretch. A figure above its limit fails the run.
 */

const seeded = (seed: number) => {
  const generator = xoroshiro128plus(seed)
  return () => uniformFloat64(generator)
}

/** Random figures with two decimals, correlated by a general one; groups of up to 7 indicators where there are many. */
function table(places: number, indicators: number): IndicatorSet {
  const random = seeded(places)
  const ids = Array.from({ length: indicators }, (_, index) => `i${index}`)
  const text = (id: string) => ({ zh: id, en: id })
  const rows = Array.from({ length: places }, (_, index) => `p${index}`)
  const general = new Map(rows.map((row) => [row, random()]))
  const leaves = ids.map((id) => ({ id, name: text(id) }))
  const groups = Array.from({ length: Math.ceil(indicators / 7) }, (_, group) => ({
    id: `g${group}`,
    name: text(`g${group}`),
    children: leaves.slice(7 * group, 7 * group + 7),
  }))
  return {
    id: 'bench',
    name: text('bench'),
    places: rows.map((id) => ({ id, name: text(id) })),
    root: { id: 'root', name: text('root'), children: indicators > 7 ? groups : leaves },
    values: valueColumns(rows, ids, (row) => Math.round((general.get(row)! + random()) * 5000) / 100),
    provenance: { kind: 'own', file: 'bench' },
    method: { normalisation: 'minMax' },
  }
}

function scoring(set: IndicatorSet, steps: Partial<Scheme> = {}) {
  const result = score(set, { ...defaultScheme(set), ...steps })
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  return result
}

/** Processor time of this process in ms. */
const spentMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Median processor time in ms; the first rounds warm up and don't count. */
function timed(rounds: number, run: (round: number) => void): number {
  const warm = Math.min(rounds, 5)
  const times = Array.from({ length: rounds + warm }, (_, round) => {
    const start = spentMs()
    run(round)
    return spentMs() - start
  }).slice(warm)
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!
}

/** Attainable positions are given so many ms of processor time, as on the page. */
const reachMs = 10_000

/** How many places' attainable positions are exact after ten seconds, or how soon all are. */
function reached(set: IndicatorSet) {
  const form = linearForm(scoring(set))!
  const searches = form.places.map((_, place) => createReach(form, place)!)
  const start = spentMs()
  const spent = () => spentMs() - start
  for (let budget = 500; spent() < reachMs && searches.some(({ done }) => !done); budget *= 2)
    for (const search of searches) if (!search.done && spent() < reachMs) search.advance(budget)
  return { exact: searches.filter(({ done }) => done).length, of: searches.length, ms: spent() }
}

function uncertain(set: IndicatorSet, draws: number): void {
  const spec = {
    draws,
    seed: 1,
    concentration: 50,
    normalisation: ['minMax' as const, 'rank' as const],
    aggregation: ['arithmetic' as const, 'generalised' as const],
  }
  const steps = uncertaintySteps(set, { ...defaultScheme(set), range: [1, 100] }, spec, seeded)
  while (!steps.next().done);
}

/** Most ms of processor time of a weight moved, by size. */
const movedMs: Record<string, number> = { '32×5': 1, '51×49': 15, '3000×30': 75 }
/** Most ms of ten thousand draws of 51×49, and least number of its 51 places with exact attainable positions. */
const [drawnMs, leastExact] = [1500, 45]

/** Times scoring and robustness, prints one line each, and says whether all keep their limits. */
async function benchScore(): Promise<boolean> {
  let isKept = true
  const report = (name: string, what: string, within = true) => {
    isKept &&= within
    console.log(`${name.padEnd(44)} ${what}${within ? '' : '  OVER ITS LIMIT'}`)
  }
  const inMs = (name: string, ms: number, most?: number) =>
    report(
      name,
      `median ${ms.toFixed(2)} ms${most === undefined ? '' : ` (at most ${most})`}`,
      most === undefined || ms <= most,
    )
  for (const [places, indicators, draws, rounds] of [
    [32, 5, 10_000, 101],
    [51, 49, 10_000, 101],
    [3000, 30, 1000, 15],
  ] as const) {
    const size = `${places}×${indicators}`
    const set = table(places, indicators)
    inMs(
      `scoring ${size}, from nothing`,
      timed(Math.ceil(rounds / 5), () => scoring({ ...set })),
    )
    inMs(
      `scoring ${size}, a weight moved`,
      timed(rounds, (round) => scoring(set, { weights: new Map([['i0', 1 + (round % 97) / 100]]) })),
      movedMs[size],
    )
    const form = linearForm(scoring(set))!
    inMs(
      `weights drawn ${size}×${draws}`,
      timed(Math.min(5, rounds), () =>
        createRobustness(form, { concentration: 50, random: seeded(1) }).advance(draws),
      ),
      places === 51 ? drawnMs : undefined,
    )
  }
  const middle = table(51, 49)
  inMs(
    'choices and weights drawn 51×49×10000',
    timed(3, () => uncertain(middle, 2000)),
    drawnMs,
  )
  for (const [places, indicators] of [
    [51, 49],
    [51, 8],
    [32, 8],
  ] as const) {
    const { exact, of, ms } = reached(table(places, indicators))
    const size = `${places}×${indicators}`
    const least = Math.ceil((leastExact / 51) * of)
    report(`attainable positions ${size}`, `${exact} of ${of} exact in ${ms.toFixed(0)} ms`, exact >= least)
  }
  return isKept
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !(await benchScore()))
  process.exitCode = 1
