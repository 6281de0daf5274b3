import { onBeforeUnmount, shallowRef } from 'vue'
import { scriptUrl } from '@/composables/scriptUrl'
import type { UncertaintyAnswer, UncertaintyRequest } from './uncertaintyMessages'
import workerUrl from './uncertaintyWorker?worker&url'

/** Runs analyses of uncertainty in a worker, one at a time, each when the reader asks for it. */
export function useUncertainty() {
  const answer = shallowRef<UncertaintyAnswer>()
  const broken = shallowRef(false)
  let worker: Worker | undefined

  function stop(): void {
    worker?.terminate()
    worker = undefined
    if (answer.value && 'done' in answer.value) answer.value = undefined
  }

  function start(request: UncertaintyRequest): void {
    stop()
    answer.value = { done: 0 }
    const fail = () => {
      broken.value = true
      stop()
    }
    try {
      worker = new Worker(scriptUrl(workerUrl), { type: 'module' })
      worker.onerror = fail
      worker.onmessage = ({ data }: MessageEvent<UncertaintyAnswer>) => {
        answer.value = data
      }
      worker.postMessage(request)
    } catch {
      fail()
    }
  }

  onBeforeUnmount(stop)
  return { answer, broken, start, stop, forget: () => (answer.value = undefined) }
}
