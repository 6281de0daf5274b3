// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { useView } from '@/stores/view'
import { freshStores, mountIn } from '../mounting.testing'
import LinkNotices from './LinkNotices.vue'

beforeEach(freshStores)

it('says what of a link could not be used and what is shown instead, until it is dismissed', async () => {
  const view = useView()
  view.apply({ year: '2030', units: 'zhejiang~atlantis' })
  const { wrapper } = await mountIn(LinkNotices)
  const status = wrapper.get('[role=status]')
  expect(status.findAll('li').map((line) => line.text())).toEqual([
    expect.stringMatching(/“2030”.*2022年/),
    expect.stringContaining('zhejiang~atlantis'),
  ])
  await status.get('button').trigger('click')
  expect(wrapper.find('[role=status]').exists()).toBe(false)
  expect(view.state.year).toBe(2022)
})

it('says nothing of a link that could be used', async () => {
  useView().apply({ year: '2019', units: 'zhejiang' })
  const { wrapper } = await mountIn(LinkNotices)
  expect(wrapper.find('[role=status]').exists()).toBe(false)
})

it('speaks the language of the page', async () => {
  useView().apply({ units: 'beijing~tianjin~hebei~shanxi~jilin~hainan' })
  const { wrapper } = await mountIn(LinkNotices, {}, { path: '/en' })
  expect(wrapper.get('li').text()).toMatch(/more than five/)
})
