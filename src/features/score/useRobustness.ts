import { onBeforeUnmount, shallowRef, watch } from 'vue'
import { scriptUrl } from '@/composables/scriptUrl'
import { onHydrated } from '@/composables/hydration'
import type { LinearForm } from '@/domain/score/linear'
import type { RobustnessAnswer, RobustnessRequest } from './robustnessMessages'
import workerUrl from './robustnessWorker?worker&url'

export interface RobustnessJob {
  form: LinearForm
  concentration: number
  seed: number
}

/** What is known of the latest job; `places` are those of its form. */
export interface RobustnessState extends Omit<RobustnessAnswer, 'id' | 'final'> {
  places: readonly string[]
  status: 'running' | 'done' | 'stopped'
}

/** Draws for a set of so many places: enough for the percent that is shown, and no more than a moment's work. */
export const drawsFor = (places: number) => (places <= 200 ? 10_000 : 1000)

/** Runs random weightings in a worker whenever the job changes; nothing runs on the server. */
export function useRobustness(job: () => RobustnessJob | undefined) {
  const state = shallowRef<RobustnessState>()
  const broken = shallowRef(false)
  let worker: Worker | undefined
  let id = 0
  let places: readonly string[] = []

  const send = (request: RobustnessRequest) => worker?.postMessage(request)

  function open(): void {
    try {
      worker = new Worker(scriptUrl(workerUrl), { type: 'module' })
    } catch {
      broken.value = true
      return
    }
    worker.onerror = () => {
      broken.value = true
    }
    worker.onmessage = ({ data }: MessageEvent<RobustnessAnswer>) => {
      if (data.id !== id) return
      state.value = { ...data, places, status: data.final ? 'done' : 'running' }
    }
  }

  function start(next: RobustnessJob | undefined): void {
    id++
    if (!next) {
      state.value = undefined
      send({ type: 'stop' })
      return
    }
    places = next.form.places
    send({ type: 'run', id, draws: drawsFor(places.length), ...next })
  }

  function stop(): void {
    id++
    send({ type: 'stop' })
    if (state.value) state.value = { ...state.value, status: 'stopped' }
  }

  onHydrated(() => {
    open()
    watch(job, start, { immediate: true })
  })
  onBeforeUnmount(() => worker?.terminate())
  return { state, broken, stop, again: () => start(job()) }
}
