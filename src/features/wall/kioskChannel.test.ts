import { afterEach, describe, expect, it, vi } from 'vitest'
import { connectSpeaker, connectWall, saysScript, saysState, type KioskLink } from './kioskChannel'

const open: (KioskLink<never> | undefined)[] = []
afterEach(() => open.splice(0).forEach((link) => link?.close()))

describe('the channel between wall and speaker', () => {
  it('carries script, state and commands', async () => {
    const heard: unknown[] = []
    const asked: unknown[] = []
    const wall = connectWall((message) => asked.push(message))!
    const speaker = connectSpeaker((message) => heard.push(message))!
    open.push(wall as never, speaker as never)
    speaker.send({ ask: 'hello' })
    speaker.send({ ask: 'goTo', step: 3 })
    wall.send(saysScript([{ link: '/', caption: { zh: '全国', en: 'Nation' }, dwell: 9 }]))
    wall.send(saysState({ step: 0, mode: 'playing', blank: false, failed: [] }, 12))
    await vi.waitFor(() => expect([asked.length, heard.length]).toEqual([2, 2]))
    expect(asked).toEqual([{ ask: 'hello' }, { ask: 'goTo', step: 3 }])
    expect(heard[1]).toEqual({ say: 'state', step: 0, mode: 'playing', blank: false, since: 12 })
  })

  it('passes over whatever is not a message of ours', async () => {
    const asked: unknown[] = []
    open.push(connectWall((message) => asked.push(message)) as never)
    const stranger = new BroadcastChannel('gov-service-atlas:kiosk')
    for (const data of [null, 'next', { ask: 'explode' }, { ask: 'goTo' }, { ask: 'goTo', step: 0.5 }, []])
      stranger.postMessage(data)
    stranger.postMessage({ ask: 'next' })
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    expect(asked).toEqual([{ ask: 'next' }])
    stranger.close()
  })

  it('is absent where the browser has no such channel', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    expect(connectWall(() => {})).toBeUndefined()
    vi.unstubAllGlobals()
  })
})
