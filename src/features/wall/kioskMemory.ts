import * as v from 'valibot'
import { kioskLimits } from '@/domain/kiosk'

const key = 'gov-service-atlas:kiosk'

const schema = v.object({
  step: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(kioskLimits.steps)),
  playing: v.boolean(),
  /** Text of a script that was read from a file. */
  text: v.optional(v.pipe(v.string(), v.maxLength(kioskLimits.text))),
  /** Whether letters count as keys. */
  letters: v.optional(v.boolean(), true),
})

/** What a wall keeps over a reload, in this window only. */
export type KioskMemory = v.InferOutput<typeof schema>

/** What was kept; undefined where nothing was, or nothing that can be read. */
export function recall(): KioskMemory | undefined {
  try {
    const read = v.safeParse(schema, JSON.parse(sessionStorage.getItem(key) ?? 'null'))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}

/** Keeps it as far as the browser lets. */
export function remember(memory: KioskMemory): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(memory))
  } catch {
    // A reload then begins anew.
  }
}
