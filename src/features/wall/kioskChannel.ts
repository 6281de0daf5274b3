import * as v from 'valibot'
import type { KioskState, KioskStep } from '@/domain/kiosk'

/** Between the wall and speaker windows of the same browser. */
const name = 'gov-service-atlas:kiosk'

const text = v.object({ zh: v.string(), en: v.string() })
const index = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(9999))

/** What the wall says. `since` is the time of day (ms) at which the step on show began. */
const wallMessage = v.variant('say', [
  v.object({
    say: v.literal('script'),
    steps: v.pipe(
      v.array(
        v.object({
          link: v.string(),
          caption: v.optional(text),
          notes: v.optional(text),
          dwell: v.number(),
        }),
      ),
      v.maxLength(200),
    ),
  }),
  v.object({
    say: v.literal('state'),
    step: index,
    mode: v.picklist(['playing', 'held', 'paused']),
    blank: v.boolean(),
    since: v.number(),
  }),
])

/** What a speaker asks. `hello` asks for the script and the state. */
const speakerMessage = v.variant('ask', [
  v.object({ ask: v.picklist(['hello', 'next', 'previous', 'toggle', 'blank']) }),
  v.object({ ask: v.literal('goTo'), step: index }),
])

export type WallMessage = v.InferOutput<typeof wallMessage>
export type SpeakerMessage = v.InferOutput<typeof speakerMessage>

export interface KioskLink<Out> {
  send(message: Out): void
  close(): void
}

/** Opens one end of the channel; undefined where the browser has none. What doesn't fit the schema is passed over. */
function connect<In, Out>(
  read: (data: unknown) => In | undefined,
  hear: (message: In) => void,
): KioskLink<Out> | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined
  let channel: BroadcastChannel
  try {
    channel = new BroadcastChannel(name)
  } catch {
    return undefined
  }
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = read(data)
    if (message !== undefined) hear(message)
  }
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  }
}

function reader<S extends v.GenericSchema>(schema: S): (data: unknown) => v.InferOutput<S> | undefined {
  return (data) => {
    const read = v.safeParse(schema, data)
    return read.success ? read.output : undefined
  }
}

/** The wall's end. */
export const connectWall = (hear: (message: SpeakerMessage) => void): KioskLink<WallMessage> | undefined =>
  connect(reader(speakerMessage), hear)

/** A speaker's end. */
export const connectSpeaker = (hear: (message: WallMessage) => void): KioskLink<SpeakerMessage> | undefined =>
  connect(reader(wallMessage), hear)

/** The wall's messages, without anything a message can't carry. */
export const saysScript = (steps: readonly KioskStep[]): WallMessage => ({
  say: 'script',
  steps: steps.map(({ link, caption, notes, dwell }) => ({ link, caption, notes, dwell })),
})
export const saysState = ({ step, mode, blank }: KioskState, since: number): WallMessage => ({
  say: 'state',
  step,
  mode,
  blank,
  since,
})
