// @vitest-environment happy-dom
import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useView } from '@/stores/view'
import { freshStores, mountIn } from '../mounting.testing'
import SourcePopover from './SourcePopover.vue'

beforeEach(freshStores)
let shown: VueWrapper | undefined
afterEach(() => {
  shown?.unmount()
  document.body.innerHTML = ''
})

/** The panel beside figures of a page, and what it says once one of them is pressed. */
async function panel(figures: string, path = '/') {
  useView().state.year = 2019
  const { wrapper } = await mountIn(SourcePopover, {}, { path })
  shown = wrapper
  document.body.insertAdjacentHTML('beforeend', figures)
  const dialog = wrapper.get<HTMLDialogElement>('dialog')
  async function ask(selector: string): Promise<string> {
    document.querySelector<HTMLElement>(selector)!.click()
    for (let turn = 0; turn < 3; turn++) {
      await vi.dynamicImportSettled()
      await flushPromises()
    }
    return dialog.text()
  }
  return { wrapper, dialog, ask }
}

it('opens with value, basis and source of a printed figure', async () => {
  const { dialog, ask } = await panel('<button data-explain="2019/330000/index">96.73</button>')
  expect(dialog.element.open).toBe(false)
  const said = await ask('button[data-explain]')
  expect(dialog.element.open).toBe(true)
  expect(said).toContain('浙江')
  expect(said).toContain('96.73')
  expect(said).toContain('来源公布')
  expect(dialog.get('.cite').text()).toContain('《报告（2020）》省级政府与重点城市指数排名表')
})

it('says of a bounded figure what it follows from', async () => {
  const { ask } = await panel('<ol><li data-unit="660000"><button data-explain="//unit">?</button></li></ol>')
  // 2019: rank 28 is printed without an index, between 75.95 and 75.28.
  const said = await ask('button[data-explain]')
  expect(said).toContain('75.95')
  expect(said).toContain('75.28')
})

it('answers for the year on show where the figure names none', async () => {
  const { ask } = await panel('<p data-unit="330000"><button data-explain="//index">?</button></p>')
  useView().state.year = 2016
  expect(await ask('button[data-explain]')).toContain('2016')
})

it('closes at a press beside it and holds nothing then; what carries no figure opens nothing', async () => {
  const { dialog, ask } = await panel('<button data-explain="2019/330000/index">1</button><i>no figure</i>')
  expect(await ask('i')).toBe('')
  expect(dialog.element.open).toBe(false)
  await ask('button[data-explain]')
  await dialog.trigger('click')
  expect(dialog.element.open).toBe(false)
  await flushPromises()
  expect(dialog.text()).toBe('')
})

it('speaks English on an English page', async () => {
  const { ask } = await panel('<button data-explain="2019/330000/index">96.73</button>', '/en')
  expect(await ask('button[data-explain]')).toContain('Zhejiang')
})

it('copies a citation with the figure, its basis and its source; where that is refused it stands to be copied', async () => {
  const written: string[] = []
  const writeText = vi.fn((text: string) => Promise.resolve(void written.push(text)))
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as never)
  const { wrapper, ask } = await panel('<button data-explain="2019/330000/index">96.73</button>')
  await ask('button[data-explain]')
  await wrapper.get('.cite-figure button').trigger('click')
  await flushPromises()
  expect(written[0]).toContain('浙江 · 指数')
  expect(written[0]).toContain('96.73（来源公布）')
  expect(written[0]).toContain('《报告（2020）》省级政府与重点城市指数排名表')
  writeText.mockRejectedValueOnce(new Error('refused'))
  await wrapper.get('.cite-figure button').trigger('click')
  await flushPromises()
  expect(wrapper.get<HTMLTextAreaElement>('.cite-figure textarea').element.value).toBe(written[0])
  vi.restoreAllMocks()
})

it('leads from a source to its entry, and closes on the way', async () => {
  const { dialog, wrapper, ask } = await panel('<button data-explain="2019/330000/index">96.73</button>')
  await ask('button[data-explain]')
  const link = wrapper.findAll('.cite a').find((each) => each.attributes('href')?.includes('#source-'))!
  expect(link.attributes('href')).toMatch(/^\/data#source-[\w-]+$/)
  await link.trigger('click')
  expect(dialog.element.open).toBe(false)
})
