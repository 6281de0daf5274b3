// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { useDataset } from '@/stores/dataset'
import { useView } from '@/stores/view'
import { freshStores, mountIn } from '../mounting.testing'
import YearTimeline from './YearTimeline.vue'

beforeEach(freshStores)
afterEach(() => vi.useRealTimers())

async function timeline(year: number, path = '/') {
  const view = useView()
  view.state.year = year
  const { wrapper } = await mountIn(YearTimeline, {}, { path })
  const slider = wrapper.get('[role=slider]')
  const press = (key: string) => slider.trigger('keydown', { key })
  return { view, wrapper, slider, press }
}

it('says year, report and bounds to a screen reader', async () => {
  const { slider } = await timeline(2019)
  expect(slider.attributes()).toMatchObject({
    'aria-valuenow': '2019',
    'aria-valuemin': String(useDataset().years[0]),
    'aria-valuemax': '2022',
  })
  // The report that assesses 2019 is that of 2020.
  expect(slider.attributes('aria-valuetext')).toMatch(/2019.*2020/)
})

it.each([
  ['ArrowLeft', 2018],
  ['ArrowRight', 2020],
  ['PageDown', 2016],
  ['End', 2022],
])('goes with %s from 2019 to %i', async (key, year) => {
  const { view, slider, press } = await timeline(2019)
  await press(key)
  expect(view.state.year).toBe(year)
  expect(slider.attributes('aria-valuenow')).toBe(String(year))
})

it('takes a year that is typed, and none with a modifier', async () => {
  const { view, slider, press } = await timeline(2022)
  for (const digit of '2016') await press(digit)
  expect(view.state.year).toBe(2016)
  await slider.trigger('keydown', { key: 'ArrowRight', ctrlKey: true })
  expect(view.state.year).toBe(2016)
})

it('has no step beyond the last year', async () => {
  const { wrapper, view } = await timeline(2022)
  const [back, , on] = wrapper.findAll<HTMLButtonElement>('button')
  expect(on!.element.disabled).toBe(true)
  await back!.trigger('click')
  expect(view.state.year).toBe(2021)
  expect(on!.element.disabled).toBe(false)
})

it('plays from year to year to the last one, then stops by itself', async () => {
  const { wrapper, view } = await timeline(2019)
  vi.useFakeTimers()
  const play = wrapper.get('.play')
  await play.trigger('click')
  expect(play.attributes('aria-pressed')).toBe('true')
  expect(view.passing).toBe(true)
  vi.advanceTimersByTime(60_000)
  await nextTick()
  expect(view.state.year).toBe(2022)
  expect(play.attributes('aria-pressed')).toBe('false')
  expect(view.passing).toBe(false)
})

it('stays where it is once paused', async () => {
  const { wrapper, view } = await timeline(2016)
  vi.useFakeTimers()
  await wrapper.get('.play').trigger('click')
  await wrapper.get('.play').trigger('click')
  const { year } = view.state
  vi.advanceTimersByTime(60_000)
  expect(view.state.year).toBe(year)
})
