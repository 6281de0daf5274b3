/**
 * The messages between a widget in a frame and the page around it. Every message carries the version of the protocol;
 * whatever is of another version, unknown, or not exactly of its shape is ignored on both sides.
 */
const protocolVersion = 1

export const widgets = ['map', 'ranking', 'province', 'region', 'timeline', 'nation'] as const
export type Widget = (typeof widgets)[number]

/** `transparent` draws on the ground of the page around it, in the inks of the light theme. */
export const widgetThemes = ['light', 'dark', 'auto', 'transparent'] as const
export type WidgetTheme = (typeof widgetThemes)[number]

/** What a widget shows, in the words of its address. */
export interface WidgetState {
  /** Assessed year. */
  year: number
  /** Slugs of the chosen units, the last one chosen last. */
  units: string[]
  /** Slug of the region in focus. */
  region: string | null
  theme: WidgetTheme
}

/** What a widget tells the page around it. */
export type WidgetMessage =
  /** It stands and answers messages; `data` is the day of its data. */
  | { type: 'ready'; widget: Widget; data: string }
  /** Height of its content in CSS pixels. */
  | { type: 'height'; height: number }
  /** The reader has chosen units or a region. */
  | { type: 'select'; units: string[]; region: string | null }
  /** What it shows now, whoever changed it. */
  | { type: 'state'; state: WidgetState }

/** What the page around a widget may ask of it. */
export type HostMessage =
  /** Tells the widget whom it talks to; it answers with `height` and `state`. */
  | { type: 'hello' }
  /** A year without an edition changes nothing. */
  | { type: 'set-year'; year: number }
  | { type: 'set-theme'; theme: WidgetTheme }

/** A message as it is posted. */
export const envelope = <M extends WidgetMessage | HostMessage>(message: M) => ({
  atlas: protocolVersion,
  ...message,
})

type Bag = Record<string, unknown>

/** Tallest frame that a widget may ask for, CSS pixels. */
const tallest = 20_000
const longest = 60

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest
const isYear = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) > 1900 && (value as number) < 2200
const isTheme = (value: unknown): value is WidgetTheme => widgetThemes.includes(value as WidgetTheme)
const isChoice = ({ units, region }: Bag): boolean =>
  Array.isArray(units) && units.length <= 32 && units.every(isText) && (region === null || isText(region))

function opened(data: unknown): Bag | undefined {
  const bag = data as Bag | null
  return typeof bag === 'object' && bag?.atlas === protocolVersion ? bag : undefined
}

/** A message of the page around, or undefined for anything else. */
export function parseHostMessage(data: unknown): HostMessage | undefined {
  const bag = opened(data)
  if (bag?.type === 'hello') return { type: 'hello' }
  if (bag?.type === 'set-year' && isYear(bag.year)) return { type: 'set-year', year: bag.year }
  if (bag?.type === 'set-theme' && isTheme(bag.theme)) return { type: 'set-theme', theme: bag.theme }
  return undefined
}

/** A message of a widget, or undefined for anything else. */
export function parseWidgetMessage(data: unknown): WidgetMessage | undefined {
  const bag = opened(data)
  if (bag?.type === 'ready' && widgets.includes(bag.widget as Widget) && isText(bag.data))
    return { type: 'ready', widget: bag.widget as Widget, data: bag.data }
  if (bag?.type === 'height') {
    const { height } = bag
    if (typeof height === 'number' && height >= 0 && height <= tallest) return { type: 'height', height }
  }
  if (bag?.type === 'select' && isChoice(bag))
    return { type: 'select', units: bag.units as string[], region: bag.region as string | null }
  if (bag?.type === 'state') {
    const state = (typeof bag.state === 'object' ? bag.state : null) as Bag | null
    if (state && isYear(state.year) && isTheme(state.theme) && isChoice(state)) {
      const { year, theme, units, region } = state
      return {
        type: 'state',
        state: { year, theme, units: units as string[], region: region as string | null },
      }
    }
  }
  return undefined
}

/**
 * A token bucket: says for each event whether it still counts.
 * @param capacity events that may come at once
 * @param rate events a second that are let through in the long run
 * @param now milliseconds that never run backwards
 */
export function createLimiter(capacity: number, rate: number, now: () => number): () => boolean {
  let tokens = capacity
  let last = now()
  return () => {
    const time = now()
    tokens = Math.min(capacity, tokens + ((time - last) / 1000) * rate)
    last = time
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}
