import { scriptUrl } from '@/composables/scriptUrl'
import type { MakeAnswer, MakeRequest, Numbered } from './makeMessages'
import workerUrl from './makeWorker?worker&url'
import type { Draft, Source } from './model'
import type { Outcome } from './outcome'
import type { Failure, FoundFile } from './readFile'

/** How the reader follows long work, and ends it. */
export interface Watch {
  /** Told how much is done, 0…1. */
  progress: (share: number) => void
  signal: AbortSignal
}

type Built = Extract<MakeAnswer, { type: 'built' }>

const newWorker = () => new Worker(scriptUrl(workerUrl), { type: 'module' })
const broken: Failure = { code: 'worker', values: {}, problems: [] }

/** Reads a file in a worker of its own; undefined where the reader has ended it. */
export function readApart(
  file: File,
  { progress, signal }: Watch,
): Promise<FoundFile | { failure: Failure } | undefined> {
  return new Promise((resolve) => {
    const worker = newWorker()
    const done = (answer: FoundFile | { failure: Failure } | undefined) => {
      worker.terminate()
      resolve(answer)
    }
    signal.addEventListener('abort', () => done(undefined))
    worker.onerror = (event) => {
      event.preventDefault()
      done({ failure: broken })
    }
    worker.onmessage = ({ data }: MessageEvent<MakeAnswer>) => {
      if (data.type === 'progress') progress(data.share)
      else if (data.type === 'found') done(data.found)
      else if (data.type === 'failed') done({ failure: data.failure })
    }
    worker.postMessage({ type: 'read', file } satisfies MakeRequest)
  })
}

/** The worker that knows the sources of a draft, and says what the draft comes to. One draft at a time: the newest. */
export class Workshop {
  private worker = this.start()
  private readonly sources = new Map<string, Source>()
  private sent = new Set<string>()
  private count = 0
  private waiting?: { draft: Draft; drawn: string; numbered: Numbered }
  private isBusy = false

  constructor(
    private readonly on: { outcome: (outcome: Outcome) => void; fail: () => void },
    private building?: { resolve: (built: Built | undefined) => void; watch: Watch },
  ) {}

  private start(): Worker {
    const worker = newWorker()
    worker.onerror = (event) => {
      event.preventDefault()
      this.restart()
      this.on.fail()
    }
    worker.onmessage = ({ data }: MessageEvent<MakeAnswer>) => this.hear(data)
    return worker
  }

  private send(request: MakeRequest): void {
    this.worker.postMessage(request)
  }

  private hear(answer: MakeAnswer): void {
    if (answer.type === 'progress') this.building?.watch.progress(answer.share)
    else if (answer.type === 'built') this.finish(answer)
    else if (answer.type === 'outcome' || answer.type === 'failed') {
      this.isBusy = false
      if (answer.type === 'failed') {
        this.finish(undefined)
        this.on.fail()
      } else if (!this.waiting) this.on.outcome(answer.outcome)
      this.next()
    }
  }

  private finish(built: Built | undefined): void {
    this.building?.resolve(built)
    this.building = undefined
  }

  private next(): void {
    if (this.isBusy || !this.waiting) return
    const asked = this.waiting
    this.waiting = undefined
    this.isBusy = true
    this.give(asked.draft)
    this.send({ type: 'outcome', id: ++this.count, ...asked })
  }

  private give({ shapes, tables }: Draft): void {
    for (const id of [...(shapes ? [shapes.source] : []), ...tables.map(({ source }) => source)]) {
      const source = this.sources.get(id)
      if (!source || this.sent.has(id)) continue
      this.send({ type: 'source', id, source })
      this.sent.add(id)
    }
  }

  add(id: string, source: Source): void {
    this.sources.set(id, source)
  }

  /** Asks what a draft comes to; one that is still waiting is dropped. */
  outcome(draft: Draft, drawn: string, numbered: Numbered): void {
    this.waiting = { draft, drawn, numbered }
    this.next()
  }

  /** The pack that a draft comes to; undefined where the reader has ended it, or the worker has. */
  build(draft: Draft, numbered: Numbered, watch: Watch): Promise<Built | undefined> {
    return new Promise((resolve) => {
      this.building = { resolve, watch }
      watch.signal.addEventListener('abort', () => {
        if (this.building?.watch !== watch) return
        this.restart()
        this.finish(undefined)
      })
      this.give(draft)
      this.send({ type: 'build', id: ++this.count, draft, numbered })
    })
  }

  private restart(): void {
    this.worker.terminate()
    this.sent = new Set()
    this.isBusy = false
    this.worker = this.start()
  }

  end(): void {
    this.worker.terminate()
    this.finish(undefined)
  }
}
