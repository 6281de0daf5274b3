import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { uncertaintySteps } from '@/domain/score/uncertainty'
import type { UncertaintyAnswer, UncertaintyRequest } from './uncertaintyMessages'

/** Choices of method and weights drawn together, apart from the page. One run a worker: it is ended with it. */

const page = globalThis as unknown as {
  onmessage: (event: MessageEvent<UncertaintyRequest>) => void
  postMessage: (answer: UncertaintyAnswer) => void
}

/** Milliseconds between two reports of how far the run has come. */
const interval = 100

const seeded = (seed: number) => {
  const generator = xoroshiro128plus(seed)
  return () => uniformFloat64(generator)
}

page.onmessage = ({ data: { set, scheme, spec } }) => {
  const steps = uncertaintySteps(set, scheme, spec, seeded)
  let told = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) {
      page.postMessage('refusals' in step.value ? step.value : { result: step.value })
      return
    }
    if (performance.now() - told < interval) continue
    told = performance.now()
    page.postMessage({ done: step.value })
  }
}
