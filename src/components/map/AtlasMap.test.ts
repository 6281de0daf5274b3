// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { announcement } from '@/composables/announcer'
import { freshStores, mountIn } from '../mounting.testing'
import AtlasMap from './AtlasMap.vue'

const ids = ['310000', '320000', '330000', '350000', '710000']
const svg = `<svg xmlns="http://www.w3.org/2000/svg" class="china" viewBox="0 0 1200 844"><g class="land"><g class="areas">${ids
  .map((id) => `<path class="area" data-id="${id}" d="M0 0h1v1z"/>`)
  .join(
    '',
  )}</g><g class="lines"/></g>${ids.map((id) => `<text class="label" data-id="${id}"/>`).join('')}</svg>`

/** Answers for the file of the map: with the markup, or as a network that is away. */
function serve(markup: string | undefined): void {
  vi.stubGlobal(
    'XMLHttpRequest',
    class {
      responseXML?: Document
      onload?: () => void
      onerror?: () => void
      open() {}
      overrideMimeType() {}
      send() {
        if (markup === undefined) return this.onerror?.()
        this.responseXML = new DOMParser().parseFromString(markup, 'image/svg+xml')
        this.onload?.()
      }
    },
  )
}

beforeEach(() => {
  freshStores()
  serve(svg)
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => run())
})

const describe = (id: string) => `words of ${id}`

async function atlasMap(props: Record<string, unknown> = {}) {
  const { wrapper } = await mountIn(AtlasMap, {
    label: '2019年',
    fills: [['330000', 'var(--step-8)']],
    describe,
    hovered: null,
    ...props,
  })
  await flushPromises()
  const area = (id: string) => wrapper.get<SVGElement>(`.area[data-id="${id}"]`)
  return { wrapper, area }
}

it('colours and names each unit, and greys what is not assessed', async () => {
  const { area } = await atlasMap()
  expect(area('330000').attributes()).toMatchObject({ fill: 'var(--step-8)', 'aria-label': '浙江' })
  expect(area('710000').attributes()).toMatchObject({ fill: 'var(--unassessed)', 'aria-label': '台湾' })
})

it('chooses a unit that is pressed and says what it is; what is not assessed is said alone', async () => {
  const { wrapper, area } = await atlasMap()
  await area('330000').trigger('click')
  expect(announcement.value).toBe('words of 330000')
  await area('710000').trigger('click')
  expect(announcement.value).toBe('words of 710000')
  await area('320000').trigger('click', { ctrlKey: true })
  expect(wrapper.emitted('select')).toEqual([
    ['330000', false],
    ['320000', true],
  ])
})

it('is one stop of the tab key, walked by arrows and initials, chosen by Enter, let go by Escape', async () => {
  const { wrapper, area } = await atlasMap()
  await area('330000').trigger('click')
  const stops = () => wrapper.findAll('[tabindex="0"]').map((each) => each.attributes('data-id'))
  expect(stops()).toEqual(['330000'])
  // Fujian lies south of Zhejiang; beyond the last area the walk stays.
  await area('330000').trigger('keydown', { key: 'ArrowDown' })
  expect(stops()).toEqual(['350000'])
  expect(document.activeElement).toBe(area('350000').element)
  await area('350000').trigger('keydown', { key: 's' })
  expect(stops()).toEqual(['310000'])
  await area('310000').trigger('keydown', { key: 'Enter' })
  expect(wrapper.emitted('select')?.at(-1)).toEqual(['310000', false])
  await area('310000').trigger('keydown', { key: 'Escape' })
  expect(wrapper.emitted('clear')).toHaveLength(1)
})

it('marks what is chosen and pales what is out of focus', async () => {
  const { wrapper, area } = await atlasMap({ selected: ['330000'], dimmed: new Set(['320000']) })
  expect(area('330000').attributes('aria-pressed')).toBe('true')
  expect(area('310000').attributes('aria-pressed')).toBe('false')
  expect(wrapper.findAll('.overlay .selected')).toHaveLength(1)
  expect(area('320000').classes()).toContain('dim')
  expect(area('330000').classes()).not.toContain('dim')
})

it('says so where the map can not be had, and keeps what must be said beside it', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  serve(undefined)
  const { wrapper } = await atlasMap()
  expect(wrapper.get('.broken').text()).not.toBe('')
  expect(wrapper.get('.map-notes').text()).toContain('台湾省资料暂缺')
})
