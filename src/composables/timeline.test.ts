import { describe, expect, it, vi } from 'vitest'
import { createTimeline, dwell, type TimelineManager } from './timeline'

function setup(year = 2016) {
  vi.useFakeTimers()
  const manager: TimelineManager = { years: [2015, 2016, 2019, 2021], year, passing: false }
  const playing: boolean[] = []
  const clock = {
    setTimeout: (action: () => void, ms: number) => setTimeout(action, ms) as unknown as number,
    clearTimeout: (handle: number) => clearTimeout(handle),
  }
  return { manager, playing, timeline: createTimeline(manager, clock, (now) => playing.push(now)) }
}

describe('timeline', () => {
  it('steps between editions, not calendar years, and stays within them', () => {
    const { manager, timeline } = setup()
    timeline.step(1)
    expect(manager.year).toBe(2019)
    timeline.step(5)
    expect(manager.year).toBe(2021)
    timeline.step(-9)
    expect(manager.year).toBe(2015)
  })

  it('marks a year as passing while it is dragged over, until let go', () => {
    const { manager, timeline } = setup()
    timeline.drag(2019)
    expect(manager).toMatchObject({ year: 2019, passing: true })
    timeline.release()
    expect(manager.passing).toBe(false)
  })

  it('plays one year a tick to the end and stops there', () => {
    const { manager, timeline, playing } = setup()
    expect(timeline.play()).toBe(2)
    vi.advanceTimersByTime(dwell)
    expect(manager).toMatchObject({ year: 2019, passing: true })
    vi.advanceTimersByTime(dwell)
    expect(manager).toMatchObject({ year: 2021, passing: false })
    expect(playing).toEqual([true, false])
    vi.advanceTimersByTime(dwell * 3)
    expect(manager.year).toBe(2021)
  })

  it('starts over when played from the last year', () => {
    const { manager, timeline } = setup(2021)
    expect(timeline.play()).toBe(3)
    expect(manager.year).toBe(2015)
  })

  it('stops playing when the reader steps', () => {
    const { manager, timeline, playing } = setup(2015)
    timeline.play()
    timeline.step(1)
    vi.advanceTimersByTime(dwell * 4)
    expect(manager.year).toBe(2016)
    expect(playing).toEqual([true, false])
  })

  it('goes to a typed year only if there is an edition of it', () => {
    const { manager, timeline } = setup()
    expect(timeline.goTo(2017)).toBe(false)
    expect(manager.year).toBe(2016)
    expect(timeline.goTo(2021)).toBe(true)
    expect(manager.year).toBe(2021)
  })
})
