import { describe, expect, it } from 'vitest'
import { exactly } from '@/domain/interval'
import { dotStrip, type DotItem } from './dotStrip'

const item = (id: string, value: number, member = true): DotItem => ({
  id,
  index: exactly(value),
  member,
  nameWidth: 20,
})

describe('dotStrip', () => {
  it('puts names that would overlap into lanes of their own', () => {
    const { members, lanes } = dotStrip([item('a', 80), item('b', 81), item('c', 95)], 340, 0, 10)
    expect(lanes).toBe(2)
    expect(members.map(({ lane }) => lane)).toEqual([0, 1, 0])
  })

  it('keeps names inside the axis', () => {
    const { members } = dotStrip([item('a', 60), item('b', 100)], 340, 0, 10)
    expect(members.map(({ label }) => label)).toEqual([10, 330])
  })

  it('draws narrow bounds as a mark, leaves out what is hardly known and says so', () => {
    const open: DotItem = { ...item('open', 0), index: { lo: 65, hi: 80, loOpen: false, hiOpen: false } }
    const narrow: DotItem = {
      ...item('narrow', 0),
      index: { lo: 75.28, hi: 75.95, loOpen: true, hiOpen: true },
    }
    const strip = dotStrip([open, narrow, item('other', 90, false)], 400, 0, 10)
    expect(strip.members.map(({ id }) => id)).toEqual(['narrow'])
    expect(strip.members[0]!.width).toBeCloseTo(6.7, 1)
    expect(strip.missing).toEqual({ all: 1, members: ['open'] })
  })
})
