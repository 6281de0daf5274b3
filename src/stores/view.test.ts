import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it } from 'vitest'
import { useView } from './view'

beforeEach(() => setActivePinia(createPinia()))

it('holds at most five units: a sixth one takes the place of the first chosen', () => {
  const view = useView()
  const ids = ['110000', '120000', '130000', '140000', '150000', '210000']
  for (const id of ids) view.toggleUnit(id, true)
  expect(view.state.units).toEqual(ids.slice(1))
  expect(view.selected).toBe('210000')
  view.toggleUnit('330000')
  expect(view.state.units).toEqual(['330000'])
})

it('shows all bands again once every one was chosen', () => {
  const view = useView()
  for (const band of ['veryHigh', 'high', 'medium'] as const) view.toggleBand(band)
  expect(view.state.bands).toEqual(['veryHigh', 'high', 'medium'])
  view.toggleBand('low')
  expect(view.state.bands).toEqual([])
})
