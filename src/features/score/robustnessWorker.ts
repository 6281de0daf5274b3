import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { LinearForm } from '@/domain/score/linear'
import { createReach, type Reach } from '@/domain/score/reach'
import { createRobustness } from '@/domain/score/robustness'
import type { RobustnessAnswer, RobustnessRequest } from './robustnessMessages'

/*
 * Random weightings apart from the page. A run reports as it goes and gives way to messages in between, so that it can
 * be stopped or replaced; what it has reported stays good.
 */

const page = globalThis as unknown as {
  onmessage: (event: MessageEvent<RobustnessRequest>) => void
  postMessage: (answer: RobustnessAnswer) => void
}

/** Milliseconds of drawing between two looks at the mail. */
const slice = 30
/** Up to so many places each is told in full: its positions and its reach. */
const fullPlaces = 200
/** Pivots that each place's reach gets in the first round; every later round gives twice as many to those still open. */
const firstBudget = 500
/** Milliseconds after which what is not settled stays an interval. */
const reachLimit = 10_000

let current = 0

const pause = () => new Promise((go) => setTimeout(go, 0))

async function run({ id, form, draws, concentration, seed }: Extract<RobustnessRequest, { type: 'run' }>) {
  const generator = xoroshiro128plus(seed)
  const { advance, result } = createRobustness(form, {
    concentration,
    random: () => uniformFloat64(generator),
  })
  const full = form.places.length <= fullPlaces
  let batch = full ? 200 : 5
  while (result.draws < draws) {
    const start = performance.now()
    while (result.draws < draws && performance.now() - start < slice) {
      advance(Math.min(batch, draws - result.draws))
    }
    // Counting up after each batch costs too, so batches grow to fill the slice.
    batch = Math.min(2 * batch, draws)
    const { low, high } = result
    page.postMessage({
      id,
      draws: result.draws,
      total: draws,
      low: low.slice(),
      high: high.slice(),
      final: false,
    })
    await pause()
    if (current !== id) return
  }
  const { low, high } = result
  const last = { id, draws, total: draws, low, high }
  if (!full) {
    page.postMessage({ ...last, final: true })
    return
  }
  const shares = result.shares()
  await settle(form, id, (reach, final) => page.postMessage({ ...last, shares, reach, final }))
}

/** Finds what every place can reach, easy ones first, and tells how far it is after each slice. */
async function settle(
  form: LinearForm,
  id: number,
  tell: (reach: (Reach | undefined)[], final: boolean) => void,
) {
  const searches = form.places.map((_, place) => createReach(form, place))
  const end = performance.now() + reachLimit
  let told = performance.now()
  for (let budget = firstBudget; ; budget *= 2) {
    for (const search of searches) {
      if (!search || search.done) continue
      search.advance(budget)
      if (performance.now() - told < slice) continue
      tell(
        searches.map((each) => each?.reach),
        false,
      )
      await pause()
      if (current !== id) return
      told = performance.now()
      if (told > end) break
    }
    if (performance.now() > end || searches.every((search) => !search || search.done)) break
  }
  tell(
    searches.map((each) => each?.reach),
    true,
  )
}

page.onmessage = ({ data }) => {
  current = data.type === 'run' ? data.id : 0
  if (data.type === 'run') void run(data)
}
