import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { KioskState, KioskStep } from '@/domain/kiosk'
import { createKiosk, idleTime } from './kiosk'

const steps: KioskStep[] = [
  { link: '?year=2016', dwell: 5 },
  { link: '?year=2017', dwell: 10 },
  { link: '?year=2018', dwell: 5 },
]

function setup(broken: (link: string) => boolean = () => false) {
  const shown: string[] = []
  const states: KioskState[] = []
  let timers = 0
  const kiosk = createKiosk(
    steps,
    {
      show({ link }) {
        if (broken(link)) throw new Error(link)
        shown.push(link.slice(-4))
      },
      changed: (state) => states.push(state),
    },
    {
      setTimeout(action, ms) {
        timers++
        return setTimeout(() => (timers--, action()), ms) as unknown as number
      },
      clearTimeout(handle) {
        timers--
        clearTimeout(handle)
      },
    },
  )
  return { kiosk, shown, states, pending: () => timers }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

describe('kiosk', () => {
  it('shows each step for its own time, round and round', () => {
    const { kiosk, shown } = setup()
    kiosk.start(0, true)
    vi.advanceTimersByTime(5_000)
    expect(shown).toEqual(['2016', '2017'])
    vi.advanceTimersByTime(9_999)
    expect(shown).toHaveLength(2)
    vi.advanceTimersByTime(5_001)
    expect(shown).toEqual(['2016', '2017', '2018', '2016'])
  })

  it('plays nothing by itself unless told to', () => {
    const { kiosk, shown } = setup()
    kiosk.start(1, false)
    vi.advanceTimersByTime(600_000)
    expect(shown).toEqual(['2017'])
    kiosk.toggle()
    vi.advanceTimersByTime(10_000)
    expect(shown).toEqual(['2017', '2018'])
  })

  it('steps both ways by hand, across the ends, and restarts the time of the step', () => {
    const { kiosk, shown } = setup()
    kiosk.start(0, true)
    kiosk.previous()
    vi.advanceTimersByTime(4_000)
    kiosk.next()
    vi.advanceTimersByTime(4_000)
    expect(shown).toEqual(['2016', '2018', '2016'])
    kiosk.goTo(1)
    expect(kiosk.state).toMatchObject({ step: 1, mode: 'playing' })
  })

  it('waits while somebody uses the wall and then goes on from the step it left', () => {
    const { kiosk, shown } = setup()
    kiosk.start(0, true)
    kiosk.touch()
    vi.advanceTimersByTime(idleTime - 1)
    kiosk.touch()
    vi.advanceTimersByTime(idleTime - 1)
    expect(kiosk.state.mode).toBe('held')
    expect(shown).toEqual(['2016'])
    vi.advanceTimersByTime(1)
    expect(kiosk.state.mode).toBe('playing')
    vi.advanceTimersByTime(5_000)
    expect(shown).toEqual(['2016', '2016', '2017'])
  })

  it('stays paused however long, also when touched', () => {
    const { kiosk, shown } = setup()
    kiosk.start(0, true)
    kiosk.toggle()
    kiosk.touch()
    vi.advanceTimersByTime(24 * 3600_000)
    expect(kiosk.state.mode).toBe('paused')
    expect(shown).toEqual(['2016'])
  })

  it('can be paused while it is held', () => {
    const { kiosk } = setup()
    kiosk.start(0, true)
    kiosk.touch()
    kiosk.toggle()
    expect(kiosk.state.mode).toBe('paused')
  })

  it('does not go on behind a blank screen', () => {
    const { kiosk, shown } = setup()
    kiosk.start(0, true)
    kiosk.blank(true)
    vi.advanceTimersByTime(60_000)
    expect(shown).toEqual(['2016'])
    kiosk.blank(false)
    vi.advanceTimersByTime(5_000)
    expect(shown).toEqual(['2016', '2017'])
  })

  it('passes over a step that fails, in either direction, and names it', () => {
    const { kiosk, shown } = setup((link) => link.endsWith('2017'))
    kiosk.start(0, true)
    kiosk.next()
    expect(shown.at(-1)).toBe('2018')
    expect(kiosk.state.failed).toEqual([1])
    kiosk.previous()
    expect(shown).toEqual(['2016', '2018', '2016'])
  })

  it('tries a failed step again in the next round', () => {
    let broken = true
    const { kiosk, shown } = setup((link) => broken && link.endsWith('2017'))
    kiosk.start(0, true)
    kiosk.next()
    broken = false
    kiosk.previous()
    expect(shown.at(-1)).toBe('2017')
    expect(kiosk.state.failed).toEqual([])
  })

  it('keeps the picture and stops where every step fails, without spinning', () => {
    const { kiosk, shown, pending } = setup(() => true)
    kiosk.start(0, true)
    expect(kiosk.state).toMatchObject({ mode: 'paused', failed: [0, 1, 2] })
    expect(shown).toEqual([])
    expect(pending()).toBe(0)
  })

  it('leaves a step that turns out to be undrawable, once', () => {
    const { kiosk, shown } = setup()
    kiosk.start(1, false)
    kiosk.fail()
    kiosk.fail()
    vi.advanceTimersByTime(0)
    expect(shown).toEqual(['2017', '2018'])
    expect(kiosk.state.failed).toEqual([1])
  })

  it('lists a step once however often it is said to be undrawable, and none before the first', () => {
    const { kiosk, states } = setup()
    kiosk.fail()
    expect(states).toEqual([])
    kiosk.start(1, true)
    kiosk.fail()
    kiosk.fail()
    expect(kiosk.state.failed).toEqual([1])
    vi.advanceTimersByTime(0)
    expect(kiosk.state).toMatchObject({ step: 2, failed: [1] })
  })

  it('begins with the first step where it is told to play before any, and does not show it again', () => {
    const { kiosk, shown } = setup()
    kiosk.toggle()
    expect(kiosk.state).toMatchObject({ step: 0, mode: 'playing' })
    kiosk.toggle()
    kiosk.toggle()
    expect(shown).toEqual(['2016'])
  })

  it('has never more than one timer, and none when stopped', () => {
    const { kiosk, pending } = setup()
    kiosk.start(0, true)
    for (let n = 0; n < 500; n++) {
      kiosk.next()
      kiosk.touch()
      kiosk.blank(n % 2 === 0)
      expect(pending()).toBeLessThanOrEqual(1)
    }
    kiosk.stop()
    expect(pending()).toBe(0)
  })
})
