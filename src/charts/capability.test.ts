import { describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import { bundledPlatform } from '@/dataset/bundledPlatform'
import { countBar, levelFills, unitFill } from './capability'
import { fillKey } from './fill'

const { capabilities } = bundledPlatform()
const units = bundledDataset().units.map(({ id }) => id)
const capability = (id: string) => capabilities.find((one) => one.id === id)!

describe.each(capabilities.map((one) => [one.id, one] as const))('%s', (_, one) => {
  it('gives each level a fill of its own', () => {
    const keys = [...levelFills(one).values()].map(fillKey)
    expect(new Set(keys).size).toBe(one.levels.length)
  })

  it('fills the bar without gap or overlap', () => {
    let end = 0
    for (const { from, count } of countBar(one, units.length)) {
      expect(from).toBe(end)
      expect(count).toBeGreaterThan(0)
      end += count
    }
    expect(end).toBe(units.length)
  })

  it('colours on the map no more units than are named or follow', () => {
    const coloured = units.filter((unit) => unitFill(one, unit, units).kind === 'solid')
    const named = new Set(one.levels.flatMap((level) => level.units ?? []))
    if (one.id !== 'eLicence') expect(coloured.length).toBe(named.size)
  })
})

describe('fills', () => {
  it('are darkest for what is built, and leave the unnamed dotted', () => {
    expect(unitFill(capability('eLicence'), '330000', units)).toEqual({ kind: 'solid', step: 8 })
    expect(unitFill(capability('eLicence'), '110000', units)).toEqual({ kind: 'solid', step: 5 })
    expect(unitFill(capability('eLicence'), '120000', units)).toEqual({ kind: 'solid', step: 3 })
    expect(unitFill(capability('identity'), '110000', units)).toEqual({ kind: 'unknown' })
    expect(unitFill(capability('lists'), '330000', units)).toEqual({ kind: 'solid', step: 8 })
    expect(unitFill(capability('lists'), '110000', units)).toEqual({ kind: 'solid', step: 6 })
  })

  it('show nested counts inside each other', () => {
    expect(countBar(capability('identity'), 32).map(({ level, count }) => [level, count])).toEqual([
      ['personsAndEntities', 11],
      ['built', 4],
      [undefined, 17],
    ])
  })
})
