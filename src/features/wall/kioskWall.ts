import { computed, onBeforeUnmount, onMounted, shallowRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import {
  kioskQuery,
  readScript,
  readScriptText,
  type KioskProblem,
  type KioskQuery,
  type KioskScript,
  type KioskState,
  type KioskStep,
  type ScriptOrigin,
} from '@/domain/kiosk'
import { useView } from '@/stores/view'
import { createKiosk, type Kiosk } from './kiosk'
import { connectWall, saysScript, saysState, type KioskLink, type WallMessage } from './kioskChannel'
import { prefersStill } from './kioskDevice'
import type { KioskCommand } from './kioskKeys'
import { recall, remember } from './kioskMemory'
import { adoptNewVersion, newVersion } from '@/composables/reload'
import { siteConfig } from '@/composables/siteConfig'
import { onHydrated } from '@/composables/hydration'

const clock = {
  setTimeout: (action: () => void, ms: number) => window.setTimeout(action, ms),
  clearTimeout: (handle: number) => window.clearTimeout(handle),
}

/**
 * The kiosk of the wall: chooses the script (a file of this window, the publisher's, the one that ships), drives the view
 * store by it, survives reloads and answers speaker windows. `bundled` is asked once, after mounting.
 */
export function useKioskWall(bundled: () => KioskScript) {
  const view = useView()
  const route = useRoute()
  const router = useRouter()
  const steps = shallowRef<readonly KioskStep[]>([])
  const origin = shallowRef<ScriptOrigin>('bundled')
  const problems = shallowRef<readonly KioskProblem[]>([])
  const state = shallowRef<KioskState>({ step: -1, mode: 'paused', blank: false, failed: [] })
  const letters = shallowRef(true)
  let text: string | undefined
  let kiosk: Kiosk | undefined
  let link: KioskLink<WallMessage> | undefined
  let since = 0
  let gone = false

  const knows = (query: KioskQuery) => !view.parse(query).notices.length

  function show(step: KioskStep): void {
    const query = kioskQuery(step.link)
    if (typeof query === 'string' || !knows(query)) throw new RangeError(`No picture of ${step.link}`)
    view.hovered = null
    view.apply(query)
    // A link to one view has done its work; a reload goes by the step.
    if (Object.keys(route.query).length) void router.replace({ query: {} })
  }

  function keep(): void {
    const { step, mode } = state.value
    if (step >= 0) remember({ step, playing: mode !== 'paused', text, letters: letters.value })
  }

  function changed(next: KioskState): void {
    const stepped = next.step !== state.value.step
    if (stepped) since = Date.now()
    state.value = next
    keep()
    link?.send(saysState(next, since))
    // A wall that plays by itself goes over to a newer version as one step ends; the next one is where it goes on.
    if (stepped && next.mode === 'playing' && newVersion.value) adoptNewVersion()
  }

  /** Puts another script in; `step` undefined leaves the picture as it is until the script is played. */
  function play(script: KioskScript, step: number | undefined, playing: boolean): void {
    kiosk?.stop()
    steps.value = script.steps
    kiosk = createKiosk(script.steps, { show, changed }, clock)
    link?.send(saysScript(script.steps))
    if (step === undefined) changed(kiosk.state)
    else kiosk.start(step, playing)
  }

  /** Reads a script from a file's text and plays it; a script without a single good step changes nothing. */
  function load(file: string): boolean {
    const read = readScriptText(file, knows)
    problems.value = read.problems
    if (!read.script) return false
    origin.value = 'file'
    text = file
    play(read.script, 0, state.value.mode !== 'paused')
    return true
  }

  /** The publisher's script, else the one that ships. */
  async function ownScript(): Promise<KioskScript> {
    const { kiosk: configured } = (await siteConfig()).config
    const read = configured && readScript(configured, knows)
    problems.value = read?.problems ?? []
    origin.value = read?.script ? 'config' : 'bundled'
    return read?.script ?? bundled()
  }

  async function begin(): Promise<void> {
    const memory = recall()
    letters.value = memory?.letters ?? true
    const linked = ['year', 'measure', 'units', 'region', 'bands'].some((key) => key in route.query)
    view.apply(route.query)
    const kept = memory?.text === undefined ? undefined : readScriptText(memory.text, knows)
    const script = kept?.script ?? (await ownScript())
    if (gone) return
    if (kept?.script) {
      origin.value = 'file'
      problems.value = kept.problems
      text = memory?.text
    }
    if (linked) play(script, undefined, false)
    else play(script, memory?.step ?? 0, memory?.playing ?? !prefersStill())
  }

  const commands: Partial<Record<KioskCommand, () => void>> = {
    next: () => kiosk?.next(),
    previous: () => kiosk?.previous(),
    toggle: () => kiosk?.toggle(),
    blank: () => kiosk?.blank(!state.value.blank),
  }

  onMounted(() => {
    link = connectWall((message) => {
      if (message.ask === 'hello') {
        link?.send(saysScript(steps.value))
        link?.send(saysState(state.value, since))
      } else if (message.ask === 'goTo') kiosk?.goTo(message.step)
      else commands[message.ask]?.()
    })
  })
  onHydrated(() => void begin())
  onBeforeUnmount(() => {
    gone = true
    kiosk?.stop()
    link?.close()
  })

  return {
    state,
    steps,
    step: computed(() => steps.value[state.value.step]),
    origin,
    problems,
    letters,
    /** Does what a key, a button or a speaker asks; false for what is not the kiosk's to do. */
    command(command: KioskCommand): boolean {
      commands[command]?.()
      return command in commands
    },
    goTo: (step: number) => kiosk?.goTo(step),
    touch: () => kiosk?.touch(),
    fail: () => kiosk?.fail(),
    load,
    /** Back to the publisher's script, or the one that ships. */
    async unload(): Promise<void> {
      text = undefined
      play(await ownScript(), 0, state.value.mode !== 'paused')
    },
    setLetters(on: boolean): void {
      letters.value = on
      keep()
    },
  }
}
