// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { useView } from '@/stores/view'
import { freshStores, mountIn } from '../mounting.testing'
import UnitSearch from './UnitSearch.vue'

beforeEach(freshStores)

async function search(place: Parameters<typeof mountIn>[2] = {}) {
  const { wrapper, router } = await mountIn(UnitSearch, {}, place)
  const field = wrapper.get<HTMLInputElement>('[role=combobox]')
  async function type(text: string) {
    await field.setValue(text)
    await vi.dynamicImportSettled()
    await flushPromises()
  }
  const press = async (key: string, more: object = {}) => {
    await field.trigger('keydown', { key, ...more })
    await flushPromises()
  }
  const options = () => wrapper.findAll('[role=option]')
  const active = () => wrapper.get(`#${field.attributes('aria-activedescendant')}`).text()
  return { wrapper, router, field, type, press, options, active }
}

it('finds by name, by pinyin and by initials, and says to a screen reader which is chosen', async () => {
  const { field, type, options, active } = await search()
  for (const text of ['浙江', 'zhejiang', 'zj']) {
    await type(text)
    expect(field.attributes('aria-expanded')).toBe('true')
    expect(options()[0]!.text()).toContain('浙江')
    expect(active()).toContain('浙江省')
  }
})

it('chooses the unit on the overview, and leads to its page elsewhere', async () => {
  const overview = await search()
  await overview.type('浙江')
  await overview.press('Enter')
  expect(useView().state.units).toEqual(['330000'])
  expect(overview.field.element.value).toBe('')
  freshStores()
  const english = await search({ path: '/en/compare', page: 'province' })
  await english.type('Zhejiang')
  await english.press('Enter')
  expect(english.router.currentRoute.value.path).toBe('/en/province/zhejiang')
  expect(useView().state.units).toEqual([])
})

it('goes round its options with the arrows; Escape closes the list first and empties the field then', async () => {
  const { field, type, press, options, active } = await search()
  await type('江')
  expect(options().length).toBeGreaterThan(1)
  const first = active()
  await press('ArrowUp')
  expect(active()).toBe(options().at(-1)!.text())
  await press('ArrowDown')
  expect(active()).toBe(first)
  await press('Escape')
  expect(field.attributes('aria-expanded')).toBe('false')
  expect(field.element.value).toBe('江')
  await press('Escape')
  expect(field.element.value).toBe('')
})

it('leaves the keys of an input method to it', async () => {
  const { field, type, press } = await search()
  await type('江苏')
  await press('Enter', { isComposing: true })
  await press('Enter', { keyCode: 229 })
  expect(useView().state.units).toEqual([])
  expect(field.element.value).toBe('江苏')
})

it('says of what is not assessed that it is not, and chooses nothing', async () => {
  const { type, press, options, field } = await search()
  await type('台湾')
  expect(options()[0]!.attributes('aria-disabled')).toBe('true')
  await press('Enter')
  expect(useView().state.units).toEqual([])
  expect(field.element.value).toBe('台湾')
})

it('leads from a city to the cities of its province, and says where nothing is found', async () => {
  const { type, press, router, wrapper } = await search()
  await type('qqqqqqqq')
  expect(wrapper.findAll('[role=option]')).toHaveLength(0)
  expect(wrapper.get('.none').text()).not.toBe('')
  await type('深圳')
  await press('Enter')
  expect(router.currentRoute.value.fullPath).toBe('/province/guangdong#cities-heading')
})
