import { onBeforeUnmount, shallowRef, watch, type ShallowRef } from 'vue'
import type { IndicatorSet, Scheme } from '@/domain/score/model'
import { scoreSteps, type ScoringResult } from '@/domain/score/score'

/** Milliseconds of work between two looks at the reader's input. */
const slice = 10
/** Up to so many values a set is scored at once: a few milliseconds, and the server can't wait. */
const atOnce = 2000

const sizeOf = ({ places, values }: IndicatorSet) => places.length * values.size

/**
 * The scoring of a set under a scheme, made anew with each change; undefined without a scheme, and while a set's first one
 * is being made. A large set is scored in slices, so that the page answers in between; the last scoring stays meanwhile.
 */
export function useScoring(
  source: () => [set: IndicatorSet, scheme: Scheme | null],
): Readonly<ShallowRef<ScoringResult | undefined>> {
  const result = shallowRef<ScoringResult>()
  let scored: IndicatorSet | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  watch(
    source,
    ([set, scheme]) => {
      clearTimeout(timer)
      if (!scheme || set !== scored) result.value = undefined
      scored = set
      if (!scheme) return
      const steps = scoreSteps(set, scheme)
      function run(): void {
        const end = sizeOf(set) > atOnce ? performance.now() + slice : Infinity
        for (;;) {
          const step = steps.next()
          if (step.done) {
            result.value = step.value
            return
          }
          if (performance.now() >= end) break
        }
        timer = setTimeout(run)
      }
      run()
    },
    { immediate: true },
  )
  onBeforeUnmount(() => clearTimeout(timer))
  return result
}
