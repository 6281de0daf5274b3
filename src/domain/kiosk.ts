import * as v from 'valibot'
import type { LocalText } from './model'

/** One picture of the wall: a link to what is shown, and what is said beside it. */
export interface KioskStep {
  /** Site-relative, as people copy it: `/?year=2016&region=xibei`, `/province/zhejiang`, `/screen?measure=index`. */
  link: string
  /** One line under the picture. Absent where the picture's own sentence says it all. */
  caption?: LocalText
  /** For the speaker's window only. */
  notes?: LocalText
  /** Seconds on show, 1…3600. */
  dwell: number
}

export interface KioskScript {
  steps: KioskStep[]
}

/** Where a script comes from: shipped with the atlas, the publisher's `config.json`, or a file of the reader's. */
export type ScriptOrigin = 'bundled' | 'config' | 'file'

/**
 * playing: goes on by itself; held: somebody is using the wall, it goes on once nobody does; paused: waits to be told.
 */
export type KioskMode = 'playing' | 'held' | 'paused'

export interface KioskState {
  /** Index of the step on show; -1 before the first. */
  step: number
  mode: KioskMode
  /** Whether the wall shows nothing at all. */
  blank: boolean
  /** Steps that could not be shown when their turn came, as indices. */
  failed: readonly number[]
}

/**
 * What can be wrong: `text` is not JSON or too long; `shape` has no list of steps; `many` more steps than can be played;
 * `step` is not an object with a link; `link` leads elsewhere; `page` is a page the wall can't show; `view` names what the
 * atlas doesn't know; `words` is a caption or a note that is no text or too long; `dwell` no number of seconds; `none`: no
 * step is left.
 */
export type KioskFault =
  'text' | 'shape' | 'many' | 'step' | 'link' | 'page' | 'view' | 'words' | 'dwell' | 'none'

export interface KioskProblem {
  fault: KioskFault
  /** Number of the step, from 1; absent where the whole script is meant. */
  step?: number
  /** What was found, cut to a readable length. */
  given?: string
}

/** The keys of a view that a link asks for, as viewCodec reads them. */
export type KioskQuery = Record<string, string>

export const kioskLimits = {
  /** Characters of a file. */
  text: 200_000,
  steps: 200,
  caption: 200,
  notes: 2000,
  link: 300,
  /** Seconds. */
  dwell: [1, 3600],
} as const

/** Seconds a step without a time of its own stays on show. */
export const defaultDwell = 15

const origin = 'http://wall.invalid'

/**
 * What a link asks the wall to show; `link` for an address that isn't site-relative, `page` for a page that the wall has
 * no picture of.
 */
export function kioskQuery(link: string): KioskQuery | 'link' | 'page' {
  if (!/^[/?](?![/\\])/.test(link) && link !== '/') return 'link'
  let url: URL
  try {
    url = new URL(link, `${origin}/screen`)
  } catch {
    return 'link'
  }
  if (url.origin !== origin) return 'link'
  const query: KioskQuery = Object.fromEntries(url.searchParams)
  const [page = '', slug, ...rest] = url.pathname
    .replace(/^\/en(?=\/|$)/, '')
    .split('/')
    .filter(Boolean)
  if (rest.length) return 'page'
  if (slug === undefined) return page === '' || page === 'screen' ? query : 'page'
  if (page === 'province') return { ...query, units: slug }
  if (page === 'region') return { ...query, region: slug }
  return 'page'
}

const words = (limit: number) =>
  v.pipe(
    v.union([v.string(), v.object({ zh: v.string(), en: v.string() })]),
    v.transform((text): LocalText => (typeof text === 'string' ? { zh: text, en: text } : text)),
    v.check(({ zh, en }) => zh.length <= limit && en.length <= limit),
  )

const stepSchema = v.object({
  link: v.pipe(v.string(), v.maxLength(kioskLimits.link)),
  caption: v.optional(words(kioskLimits.caption)),
  notes: v.optional(words(kioskLimits.notes)),
  dwell: v.optional(
    v.pipe(v.number(), v.minValue(kioskLimits.dwell[0]), v.maxValue(kioskLimits.dwell[1])),
    defaultDwell,
  ),
})

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function faultOf(key: unknown): KioskFault {
  if (key === 'caption' || key === 'notes') return 'words'
  if (key === 'dwell') return 'dwell'
  return key === 'link' ? 'link' : 'step'
}

/**
 * Reads a script from JSON that came from outside: an object with `steps`, or the list of steps itself. A bad step is left
 * out and named; the others play.
 * @param knows whether the atlas can show exactly what a query asks for
 */
export function readScript(
  input: unknown,
  knows: (query: KioskQuery) => boolean,
): { script: KioskScript | undefined; problems: KioskProblem[] } {
  const list: unknown = Array.isArray(input) ? input : (input as { steps?: unknown } | null)?.steps
  if (!Array.isArray(list)) return { script: undefined, problems: [{ fault: 'shape', given: shown(input) }] }
  const problems: KioskProblem[] = []
  const steps: KioskStep[] = []
  list.slice(0, kioskLimits.steps).forEach((item: unknown, index) => {
    const read = v.safeParse(stepSchema, item)
    if (!read.success) {
      const key = read.issues[0].path?.[0]?.key
      const given = key === undefined ? item : (item as Record<string, unknown>)[key as string]
      problems.push({ fault: faultOf(key), step: index + 1, given: shown(given) })
      return
    }
    const step = read.output
    const query = kioskQuery(step.link)
    if (typeof query === 'string') problems.push({ fault: query, step: index + 1, given: shown(step.link) })
    else if (!knows(query)) problems.push({ fault: 'view', step: index + 1, given: shown(step.link) })
    else steps.push(step)
  })
  if (list.length > kioskLimits.steps) problems.push({ fault: 'many', given: String(list.length) })
  if (!steps.length) problems.push({ fault: 'none' })
  return { script: steps.length ? { steps } : undefined, problems }
}

/** The same from the text of a file. */
export function readScriptText(
  text: string,
  knows: (query: KioskQuery) => boolean,
): { script: KioskScript | undefined; problems: KioskProblem[] } {
  if (text.length > kioskLimits.text) return { script: undefined, problems: [{ fault: 'text' }] }
  try {
    return readScript(JSON.parse(text), knows)
  } catch {
    return { script: undefined, problems: [{ fault: 'text', given: shown(text) }] }
  }
}
