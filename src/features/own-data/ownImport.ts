import { onScopeDispose, shallowReactive, shallowRef } from 'vue'
import type { Choices, FileProblem, Values } from '@/dataset/read/model'
import type { Preview, Result } from '@/dataset/read/preview'
import type { Problem } from '@/dataset/problems'
import type { Dataset } from '@/dataset'
import { useDataset } from '@/stores/dataset'
import type { ImportAnswer, ImportRequest } from './importMessages'
import workerUrl from './importWorker?worker&url'
import { scriptUrl } from '@/composables/scriptUrl'

export type ImportState =
  | { stage: 'idle' }
  | { stage: 'reading'; file: string; share: number }
  | {
      stage: 'failed'
      file: string
      code: FileProblem | 'worker'
      values: Values
      problems: readonly Problem[]
    }
  | { stage: 'preview'; file: string; preview: Preview; busy: boolean }
  /** The structure of indicators that are, or are to be, loaded. */
  | { stage: 'structure'; file: string; rows: string[][] }
  /** A data pack, which replaces the facts instead of completing them. */
  | { stage: 'pack'; file: string; source: File }

/** Facts as a worker needs them: plain data without what no table is held against. */
function plainDataset({ units, unassessed, regions, cities, sources, editions }: Dataset): Dataset {
  return { units, unassessed, regions, cities, sources, editions }
}

/**
 * Reads one file at a time in a worker. Cancelling ends the worker; what was there before is untouched until the reader
 * takes the figures over.
 */
export function useOwnImport() {
  const dataset = useDataset()
  const state = shallowRef<ImportState>({ stage: 'idle' })
  const choices = shallowReactive<{ value: Choices; wins: 'own' | 'published' }>({ value: {}, wins: 'own' })
  let worker: Worker | undefined
  let id = ''
  let taken: ((result: Result) => void) | undefined

  function stop(): void {
    worker?.terminate()
    worker = undefined
    taken = undefined
  }

  function send(request: ImportRequest): void {
    worker?.postMessage(request)
  }

  /** What the file turned out to be: nothing more is read of it. */
  function settle(next: ImportState): void {
    stop()
    state.value = next
  }

  function fail(
    file: string,
    code: FileProblem | 'worker',
    values: Values = {},
    problems: readonly Problem[] = [],
  ) {
    settle({ stage: 'failed', file, code, values, problems })
  }

  /** Starts reading a file; one that is being read is dropped. */
  function read(file: File): void {
    stop()
    choices.value = {}
    choices.wins = 'own'
    id = `file-${Date.now().toString(36)}`
    state.value = { stage: 'reading', file: file.name, share: 0 }
    try {
      worker = new Worker(scriptUrl(workerUrl), { type: 'module' })
    } catch {
      return fail(file.name, 'worker')
    }
    worker.onerror = (event) => {
      event.preventDefault()
      fail(file.name, 'worker')
    }
    worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.type === 'progress') state.value = { stage: 'reading', file: file.name, share: data.share }
      else if (data.type === 'preview')
        state.value = { stage: 'preview', file: file.name, preview: data.preview, busy: false }
      else if (data.type === 'structure') settle({ stage: 'structure', file: file.name, rows: data.rows })
      else if (data.type === 'failed' && data.code === 'jsonUnits')
        settle({ stage: 'pack', file: file.name, source: file })
      else if (data.type === 'failed') fail(file.name, data.code, data.values, data.problems)
      else taken?.(data.result)
    }
    send({
      type: 'read',
      id,
      file,
      dataset: plainDataset(dataset.current()),
      thisYear: new Date().getFullYear(),
    })
  }

  /** Looks at the file again with a decision of the reader's. */
  function choose(next: Choices, wins = choices.wins): void {
    choices.value = next
    choices.wins = wins
    if (state.value.stage === 'preview') state.value = { ...state.value, busy: true }
    send({ type: 'choose', choices: next, wins })
  }

  /** The figures as understood last, under the id that they are to have. */
  async function take(): Promise<{ id: string; result: Result }> {
    const result = await new Promise<Result>((resolve) => {
      taken = resolve
      send({ type: 'take' })
    })
    stop()
    return { id, result }
  }

  /** Ends whatever is under way. */
  const cancel = () => settle({ stage: 'idle' })

  onScopeDispose(stop)
  return { state, choices, read, choose, take, cancel }
}
