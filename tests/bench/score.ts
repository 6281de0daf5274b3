import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { pathToFileURL } from 'node:url'
import { linearForm } from '../../src/domain/score/linear'
import { defaultScheme, valueColumns, type IndicatorSet } from '../../src/domain/score/model'
import { createRobustness } from '../../src/domain/score/robustness'
import { score } from '../../src/domain/score/score'

/** Cost of scoring and of its robustness on random tables, in Node on one thread. */

function table(places: number, indicators: number): IndicatorSet {
  const generator = xoroshiro128plus(places)
  const ids = Array.from({ length: indicators }, (_, index) => `i${index}`)
  const text = (id: string) => ({ zh: id, en: id })
  const rows = Array.from({ length: places }, (_, index) => `p${index}`)
  return {
    id: 'bench',
    name: text('bench'),
    places: rows.map((id) => ({ id, name: text(id) })),
    root: { id: 'root', name: text('root'), children: ids.map((id) => ({ id, name: text(id) })) },
    values: valueColumns(rows, ids, () => Math.round(uniformFloat64(generator) * 10_000) / 100),
    provenance: { kind: 'own', file: 'bench' },
    method: { normalisation: 'minMax' },
  }
}

function scoring(set: IndicatorSet) {
  const result = score(set, defaultScheme(set))
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  return result
}

/** Median time in ms; the first rounds warm up and don't count. */
function timed(rounds: number, run: () => void): number {
  const times = Array.from({ length: rounds + 2 }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }).slice(2)
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!
}

/** Times scoring and robustness at two sizes and prints one line each. */
export async function benchScore(): Promise<void> {
  const report = (name: string, ms: number) => console.log(`${name.padEnd(34)} median ${ms.toFixed(2)} ms`)
  for (const [places, indicators, draws, rounds] of [
    [32, 5, 10_000, 15],
    [3000, 30, 1000, 3],
  ] as const) {
    const set = table(places, indicators)
    report(
      `scoring ${places}×${indicators}`,
      timed(rounds, () => scoring({ ...set })),
    )
    report(
      `scoring ${places}×${indicators}, new weights`,
      timed(rounds, () => scoring(set)),
    )
    const form = linearForm(scoring(set))!
    report(
      `robustness ${places}×${indicators}×${draws}`,
      timed(rounds, () => {
        const generator = xoroshiro128plus(1)
        createRobustness(form, { concentration: 50, random: () => uniformFloat64(generator) }).advance(draws)
      }),
    )
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchScore()
