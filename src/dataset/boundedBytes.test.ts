import { describe, expect, it } from 'vitest'
import { boundedBytes } from './boundedBytes'

describe('the bytes of a response', () => {
  it('are read to their end', async () => {
    const bytes = new TextEncoder().encode('{"name": "浙江"}')
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    expect(await boundedBytes(new Response(body), 100)).toEqual(bytes)
    expect(await boundedBytes(new Response(null), 100)).toHaveLength(0)
  })

  it('are given up where they are too many, without fetching the rest', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent++
        controller.enqueue(new Uint8Array(1000))
      },
    })
    expect(await boundedBytes(new Response(endless), 5000)).toBeUndefined()
    expect(sent).toBeLessThan(10)
  })
})
