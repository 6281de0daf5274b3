import { defineStore } from 'pinia'
import { computed, markRaw, shallowReactive, shallowRef, watch, type ComputedRef } from 'vue'
import { begun, changed, redone, undone, type Timeline } from './history'
import type { BundledShapes } from './bundledShapes'
import type { Numbered } from './makeMessages'
import {
  emptyDraft,
  packKeys,
  type Draft,
  type FormDraft,
  type ShapeGround,
  type Source,
  type TableDraft,
} from './model'
import type { Outcome } from './outcome'
import type { Failure, FoundFile } from './readFile'
import { readApart, Workshop, type Watch } from './runner'
import { forgetDraft, keepDraft } from './visit'

export type Step = 'shapes' | 'tables' | 'match' | 'form' | 'atlas'
export const steps: readonly Step[] = ['shapes', 'tables', 'match', 'form', 'atlas']

/** What checks and keeps sources comes when there are some. */
const loadKeeping = () => import('./keeping')

type Reading = { file: string; share: number; left: number }

/** Reads dropped files one after the other, each to be cancelled. */
function useReading(take: (found: FoundFile, file: string) => void) {
  const reading = shallowRef<Reading | null>(null)
  const failures = shallowRef<{ file: string; failure: Failure }[]>([])
  const queue: File[] = []
  let current: AbortController | undefined

  async function next(): Promise<void> {
    const file = queue.shift()
    if (!file) {
      reading.value = null
      return
    }
    const { signal } = (current = new AbortController())
    reading.value = { file: file.name, share: 0, left: queue.length }
    const found = await readApart(file, {
      signal,
      progress: (share) => (reading.value = { file: file.name, share, left: queue.length }),
    })
    if (found && 'failure' in found)
      failures.value = [...failures.value, { file: file.name, failure: found.failure }]
    else if (found) take(found, file.name)
    await next()
  }

  function read(files: readonly File[]): void {
    failures.value = []
    queue.push(...files)
    if (!reading.value) void next()
  }

  function cancel(): void {
    queue.length = 0
    current?.abort()
  }

  return { reading, failures, read, cancel }
}

/** The draft and what was undone, and what this visit keeps of it. */
function useDraft() {
  const line = shallowRef(begun(emptyDraft('zh')))
  /** Whether the device has refused to keep it: a reload would lose it. */
  const unkept = shallowRef(false)

  function set(next: Timeline<Draft>): void {
    line.value = next
    try {
      keepDraft(next.now)
    } catch {
      unkept.value = true
    }
  }

  return {
    line,
    unkept,
    keep: async (id: string, source: Source) => {
      try {
        await (await loadKeeping()).keepSource(id, source)
      } catch {
        unkept.value = true
      }
    },
    change: (edit: (draft: Draft) => Draft, of?: string) =>
      set(changed(line.value, edit(line.value.now), of)),
    undo: () => set(undone(line.value)),
    redo: () => set(redone(line.value)),
    forget: async () => {
      forgetDraft()
      await (await loadKeeping()).forgetSources()
    },
  }
}

/** What the draft comes to, worked out apart from the page. */
function useOutcome(draft: ComputedRef<Draft>, sources: ReadonlyMap<string, Source>) {
  const outcome = shallowRef<Outcome>()
  const drawing = shallowRef<{ key: string; drawing: Outcome['drawing'] }>({ key: '', drawing: undefined })
  const work = shallowReactive({ isBusy: false, hasFailed: false })
  let workshop: Workshop | undefined
  let numbered: Numbered = []

  function ask(): void {
    if (!workshop) return
    work.isBusy = true
    workshop.outcome(draft.value, drawing.value.key, numbered)
  }
  watch(draft, ask)

  function hear(next: Outcome): void {
    if (next.drawingKey !== drawing.value.key)
      drawing.value = { key: next.drawingKey, drawing: next.drawing && markRaw(next.drawing) }
    outcome.value = markRaw(next)
    Object.assign(work, { isBusy: false, hasFailed: false })
  }

  return {
    outcome,
    drawing,
    work,
    add: (id: string, source: Source) => workshop?.add(id, source),
    /** @param called what bands are called, by number */
    begin: (called: Numbered) => {
      numbered = called
      workshop = new Workshop({
        outcome: hear,
        fail: () => Object.assign(work, { isBusy: false, hasFailed: true }),
      })
      for (const [id, source] of sources) workshop.add(id, source)
      drawing.value = { key: '', drawing: undefined }
      ask()
    },
    end: () => {
      workshop?.end()
      workshop = undefined
    },
    build: (watching: Watch) =>
      workshop?.build(draft.value, numbered, watching) ?? Promise.resolve(undefined),
  }
}

/** What is being made on this device: files read, decisions, what they come to. Nothing leaves it. */
export const useMake = defineStore('make', () => {
  const sources = new Map<string, Source>()
  const { line, unkept, keep, change, undo, redo, forget } = useDraft()
  const draft = computed(() => line.value.now)
  const { outcome, drawing, work, add, begin, end, build } = useOutcome(draft, sources)
  const state = shallowReactive({ step: 'shapes' as Step, isReady: false })
  let count = 0

  /** What belongs to the map that comes with the site, by the name of its file. */
  const grounds = new Map<string, ShapeGround>()

  function take({ source: found, form }: FoundFile, file: string): void {
    const ground = grounds.get(file)
    const source = ground && found.kind === 'shapes' ? { ...found, ground } : found

    const id = `${source.kind}-${Date.now().toString(36)}-${++count}`
    sources.set(id, markRaw(source))
    add(id, source)
    void keep(id, source)
    if (source.kind === 'table') {
      change((now) => ({ ...now, tables: [...now.tables, { source: id, roles: {}, answers: {} }] }))
      if (state.step === 'shapes') state.step = 'tables'
      return
    }
    const shapes = { source: id, layer: 0, keys: source.pack ? packKeys : {} }
    if (form) change((now) => ({ ...emptyDraft(form.languages), bare: now.bare, shapes, form }))
    else change((now) => ({ ...now, shapes, matches: {} }))
  }
  const { reading, failures, read, cancel } = useReading(take)

  /** Takes the map that comes with the site, and names where it comes from. */
  function readBundled({ file, ground, attribution }: BundledShapes): void {
    grounds.set(file.name, ground)
    change((now) => ({ ...now, form: { ...now.form, attribution } }))
    read([file])
  }

  /** Begins, or goes on with what this visit has kept. */
  async function start(languages: FormDraft['languages'], called: Numbered): Promise<void> {
    if (!state.isReady) {
      const kept = await (await loadKeeping()).restoreDraft()
      for (const [id, source] of kept?.sources ?? []) sources.set(id, markRaw(source))
      line.value = begun(kept?.draft ?? emptyDraft(languages))
    }
    begin(called)
    state.isReady = true
  }

  async function startOver(languages: FormDraft['languages']): Promise<void> {
    cancel()
    await forget()
    sources.clear()
    line.value = begun(emptyDraft(languages))
    state.step = 'shapes'
  }

  return {
    state,
    work,
    draft,
    outcome,
    drawing,
    reading,
    failures,
    unkept,
    canUndo: computed(() => line.value.past.length > 0),
    canRedo: computed(() => line.value.future.length > 0),
    start,
    stop: () => {
      end()
      cancel()
    },
    startOver,
    read,
    readBundled,
    cancel,
    build,
    change,
    undo,
    redo,
    ...editors(change),
  }
})

/** Changes of parts of a draft. */
const editors = (change: (edit: (draft: Draft) => Draft, of?: string) => void) => ({
  editTable: (at: number, edit: (table: TableDraft) => TableDraft) =>
    change((now) => ({
      ...now,
      tables: now.tables.map((table, each) => (each === at ? edit(table) : table)),
    })),
  removeTable: (at: number) =>
    change((now) => ({ ...now, tables: now.tables.filter((_, each) => each !== at) })),
  editForm: (part: Partial<FormDraft>, of?: string) =>
    change((now) => ({ ...now, form: { ...now.form, ...part } }), of),
  /** Says for each name what it stands for: a unit, no shape, nothing; undefined: what the names say. */
  settle: (decisions: Readonly<Record<string, string | undefined>>) =>
    change((now) => {
      const all = Object.entries({ ...now.matches, ...decisions })
      const kept = all.filter((each): each is [string, string] => each[1] !== undefined)
      return { ...now, matches: Object.fromEntries(kept) }
    }),
})
