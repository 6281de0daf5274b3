import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { reach } from '@/domain/score/reach'
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
    page.postMessage({ id, draws: result.draws, total: draws, low: low.slice(), high: high.slice() })
    await pause()
    if (current !== id) return
  }
  if (!full) return
  const reached = []
  for (let place = 0; place < form.places.length; place++) {
    reached.push(reach(form, place))
    if (place % 4 === 3) await pause()
    if (current !== id) return
  }
  const { low, high } = result
  page.postMessage({ id, draws, total: draws, low, high, shares: result.shares(), reach: reached })
}

page.onmessage = ({ data }) => {
  current = data.type === 'run' ? data.id : 0
  if (data.type === 'run') void run(data)
}
