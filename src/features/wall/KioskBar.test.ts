// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import type { KioskState, KioskStep } from '@/domain/kiosk'
import { freshStores, mountIn } from '@/components/mounting.testing'
import KioskBar from './KioskBar.vue'

const steps: KioskStep[] = [
  { link: '/', dwell: 5, caption: { zh: '全国', en: 'The country' } },
  { link: '/?year=2016', dwell: 5 },
  { link: '/?year=2019', dwell: 5 },
]
const state: KioskState = { step: 0, mode: 'playing', blank: false, failed: [] }

beforeEach(freshStores)

async function bar(over: Partial<KioskState> = {}, props: object = {}, path = '/screen') {
  const { wrapper } = await mountIn(
    KioskBar,
    { steps, state: { ...state, ...over }, notice: '', ...props },
    { path },
  )
  return { wrapper, dots: () => wrapper.findAll('.dots button') }
}

it.each([
  ['playing', '暂停'],
  ['held', '暂停'],
  ['paused', '播放'],
] as const)('offers in mode %s to %s', async (mode, offer) => {
  const { wrapper } = await bar({ mode })
  expect(wrapper.get('.play').text()).toBe(offer)
  await wrapper.get('.play').trigger('click')
  expect(wrapper.emitted('command')).toEqual([['toggle']])
})

it('shows which step stands and which could not be shown, and goes to the one that is pressed', async () => {
  const { wrapper, dots } = await bar({ step: 2, failed: [1] })
  expect(dots().map((dot) => dot.attributes('aria-current'))).toEqual([undefined, undefined, 'step'])
  expect(dots().map((dot) => dot.classes('failed'))).toEqual([false, true, false])
  expect(dots()[1]!.attributes('aria-label')).toBe('第2幕，共3幕')
  await dots()[1]!.trigger('click')
  expect(wrapper.emitted('go')).toEqual([[1]])
})

it('counts instead of showing dots too small to hit', async () => {
  const many = Array.from({ length: 25 }, () => steps[0]!)
  const { wrapper, dots } = await bar({ step: 6 }, { steps: many })
  expect(dots()).toHaveLength(0)
  expect(wrapper.get('.count').text()).toBe('7 / 25')
  expect((await bar({}, { steps: many.slice(1) })).dots()).toHaveLength(24)
})

it('says what the script says in the language of the wall, and why it waits', async () => {
  const english = await bar({}, {}, '/en/screen')
  expect(english.wrapper.get('.caption').text()).toBe('The country')
  const { wrapper } = await bar({ mode: 'held', step: 1 })
  expect(wrapper.get('.caption').text()).toBe('')
  expect(wrapper.get('.notice').text()).toBe('有人操作，稍后继续')
  await wrapper.setProps({ notice: '已离线' })
  expect(wrapper.get('.notice').text()).toBe('已离线')
})

it('opens the help', async () => {
  const { wrapper } = await bar()
  await wrapper.get('.help').trigger('click')
  expect(wrapper.emitted('command')).toEqual([['help']])
})
