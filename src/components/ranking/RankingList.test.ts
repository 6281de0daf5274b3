// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { useView } from '@/stores/view'
import { freshStores, mountIn } from '../mounting.testing'
import RankingList from './RankingList.vue'

beforeEach(freshStores)

async function ranking(year: number, path = '/') {
  const view = useView()
  view.state.year = year
  const { wrapper } = await mountIn(RankingList, { dimmed: new Set() }, { path })
  const row = (id: string) => wrapper.get(`.shown [data-unit="${id}"]`)
  const cells = (id: string) =>
    ['.position', '.name', '.index', '.rank'].map((cell) => row(id).get(cell).text())
  return { view, wrapper, row, cells }
}

it('lists every unit with position, index and printed rank as the report of 2019 has them', async () => {
  const { wrapper, cells } = await ranking(2019)
  expect(wrapper.findAll('.shown [data-unit]')).toHaveLength(32)
  expect(cells('330000')).toEqual(['1', '浙江', '96.73', '1'])
  // The rank is dense as it is printed: of two at 96.73 both are first, the next is second at position 3.
  expect(cells('440000')).toEqual(['1', '广东', '96.73', '1'])
  expect(cells('310000')).toEqual(['3', '上海', '93.93', '2'])
})

it('gives a range where the index was not printed, and says what is unknown', async () => {
  const { cells, view, row } = await ranking(2019)
  // Printed with rank 28 and without an index, between 青海 75.95 and 甘肃 75.28.
  expect(cells('660000')[2]).toMatch(/75\.28.*75\.95/)
  view.state.year = 2016
  await nextTick()
  // Eighteen units of 2016 are known by their band alone, from place 13 to 30.
  expect(cells('630000')[0]).toMatch(/13.*30/)
  expect(row('630000').get('.position').classes()).toContain('wide')
})

it('chooses a unit by its name, further ones with a modifier, and lets it go again', async () => {
  const { view, row } = await ranking(2019)
  await row('330000').get('.name').trigger('click')
  expect(row('330000').get('.name').attributes('aria-pressed')).toBe('true')
  await row('310000').get('.name').trigger('click', { ctrlKey: true })
  await row('440000').get('.name').trigger('click', { shiftKey: true })
  expect(view.state.units).toEqual(['330000', '310000', '440000'])
  await row('330000').get('.name').trigger('click', { shiftKey: true })
  expect(view.state.units).toEqual(['310000', '440000'])
  expect(row('330000').get('.name').attributes('aria-pressed')).toBe('false')
})

it('keeps the keyboard at its place in the list when the year changes', async () => {
  const { wrapper, view } = await ranking(2021)
  const names = () => wrapper.findAll<HTMLElement>('.shown button.name')
  names()[2]!.element.focus()
  view.state.year = 2019
  await nextTick()
  await nextTick()
  expect(document.activeElement).toBe(names()[2]!.element)
  expect(names()[2]!.element.closest<HTMLElement>('li')!.dataset.unit).toBe('310000')
})

it('tells the map which unit is under the pointer', async () => {
  const { wrapper, view, row } = await ranking(2019)
  await row('330000').get('.index').trigger('pointerover')
  expect(view.hovered).toBe('330000')
  await wrapper.get('.sheets').trigger('pointerleave')
  expect(view.hovered).toBeNull()
})
