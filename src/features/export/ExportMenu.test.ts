// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { PictureView } from '@/charts/picture/facts'
import { partsOf } from '@/charts/picture/viewPicture'
import { freshStores, mountIn } from '@/components/mounting.testing'
import ExportMenu from './ExportMenu.vue'
import { runJob } from './jobs'

// What draws is proved by its own tests and in browsers; here counts what is asked of it.
vi.mock('./jobs', async (original) => ({
  ...(await original<typeof import('./jobs')>()),
  runJob: vi.fn(() => Promise.resolve('已保存 2019.png')),
}))

const overview: PictureView = {
  kind: 'overview',
  year: 2019,
  measure: 'band',
  units: [],
  region: null,
  bands: [],
}

beforeEach(freshStores)
afterEach(() => {
  document.body.innerHTML = ''
  vi.mocked(runJob).mockClear()
})

async function menu(view: PictureView = overview, path = '/') {
  const { wrapper } = await mountIn(ExportMenu, { view }, { path })
  await flushPromises()
  const jobs = () => wrapper.findAll('[data-job]').map((item) => item.attributes('data-job'))
  const press = (key: string) => wrapper.get('[role=menu]').trigger('keydown', { key })
  const focused = () => (document.activeElement as HTMLElement).dataset.job
  return { wrapper, jobs, press, focused }
}

it('offers what can be made of the view, and no sharing where the system has none', async () => {
  expect((await menu()).jobs()).toEqual(['png', 'svg', 'card', 'printPage', 'deck', 'script', 'copy'])
  const unit = await menu({ kind: 'province', id: '330000', year: 2019 })
  expect(unit.jobs()).toEqual(['png', 'svg', 'card', 'poster', 'print', 'deck', 'copy'])
  const pair = await menu({ kind: 'change', from: 2016, to: 2019 })
  expect(pair.jobs()).toEqual(['png', 'svg', 'printPage', 'deck', 'copy'])
})

it('begins at the first job, goes round by keys, and closes with Escape and Tab', async () => {
  const { press, focused, wrapper } = await menu()
  expect(focused()).toBe('png')
  await press('ArrowDown')
  expect(focused()).toBe('svg')
  await press('End')
  expect(document.activeElement!.textContent).toBe('在大屏上放映')
  await press('ArrowDown')
  expect(document.activeElement).toBe(wrapper.get('[role^=menuitem]').element)
  await press('Escape')
  await press('Tab')
  expect(wrapper.emitted('close')).toHaveLength(2)
})

it('draws the chosen part at the chosen scale, and says what was saved', async () => {
  const { wrapper } = await menu()
  const radios = wrapper.findAll('[role=menuitemradio]')
  const named = (name: string) => radios.find((radio) => radio.text() === name)!
  expect(named('2×').attributes('aria-checked')).toBe('true')
  await named('4×').trigger('click')
  const part = radios[1]!
  await part.trigger('click')
  expect(part.attributes('aria-checked')).toBe('true')
  expect(radios[0]!.attributes('aria-checked')).toBe('false')
  await wrapper.get('[data-job=png]').trigger('click')
  await flushPromises()
  expect(runJob).toHaveBeenCalledExactlyOnceWith(
    'png',
    overview,
    { part: partsOf(overview)[1], scale: 4 },
    expect.objectContaining({ facts: expect.objectContaining({ defaultYear: 2019 }) }),
    expect.anything(),
  )
  expect(wrapper.get('.said').text()).toBe('已保存 2019.png')
})

it('does one job at a time', async () => {
  let finish: (said: string) => void = () => {}
  vi.mocked(runJob).mockReturnValueOnce(new Promise((done) => (finish = done)))
  const { wrapper } = await menu()
  const png = wrapper.get('[data-job=png]')
  await png.trigger('click')
  await wrapper.get('[data-job=svg]').trigger('click')
  expect(runJob).toHaveBeenCalledTimes(1)
  expect(wrapper.get('[role=menu]').attributes('aria-busy')).toBe('true')
  expect(wrapper.get('.said').text()).toBe('正在生成……')
  finish('已保存')
  await flushPromises()
  expect(wrapper.get('[role=menu]').attributes('aria-busy')).toBe('false')
  await wrapper.get('[data-job=svg]').trigger('click')
  expect(runJob).toHaveBeenCalledTimes(2)
})
