// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { shallowReactive } from 'vue'
import { freshStores, mountIn } from '@/components/mounting.testing'
import ShareOptions from './ShareOptions.vue'
import type { ShareChoice } from './useShare'

beforeEach(freshStores)

async function options(over: Partial<ShareChoice> = {}) {
  const choice = shallowReactive<ShareChoice>({
    widget: 'map',
    form: 'script',
    year: 2019,
    measure: 'band',
    units: [],
    region: null,
    theme: 'light',
    lang: 'zh-CN',
    controls: 'full',
    pinned: false,
    ...over,
  } as ShareChoice)
  const { wrapper } = await mountIn(ShareOptions, { choice }, { path: '/share', page: 'share' })
  const labels = () => wrapper.findAll('.lists label > span').map((label) => label.text())
  const select = (label: string) =>
    wrapper
      .findAll('.lists label')
      .find((each) => each.get('span').text() === label)!
      .get<HTMLSelectElement>('select')
  return { wrapper, choice, labels, select }
}

it('asks for what the widget can show and for nothing else', async () => {
  const { wrapper, choice, labels } = await options()
  const [, measure, unit, region] = labels()
  expect(labels()).toHaveLength(7)
  await wrapper.get('input[value=nation]').setValue()
  expect(choice.widget).toBe('nation')
  for (const absent of [measure, unit, region]) expect(labels()).not.toContain(absent)
  await wrapper.get('input[value=province]').setValue()
  expect(labels()).toContain(unit)
  expect(labels()).not.toContain(region)
  await wrapper.get('input[value=region]').setValue()
  expect(labels()).toContain(region)
  expect(labels()).not.toContain(unit)
})

it('asks for neither theme nor controls of a picture, nor to pin it', async () => {
  const code = await options()
  const picture = await options({ form: 'picture' as ShareChoice['form'] })
  expect(code.labels().length - picture.labels().length).toBe(2)
  expect(code.wrapper.find('.pin').exists()).toBe(true)
  expect(picture.wrapper.find('.pin').exists()).toBe(false)
})

it('writes what is chosen, and takes unit and region back', async () => {
  const { choice, labels, select, wrapper } = await options()
  const [year, measure, unit, region] = labels() as [string, string, string, string]
  await select(year).setValue('2016')
  await select(measure).setValue('index')
  await select(unit).setValue('330000')
  await select(region).setValue('xibei')
  expect(choice).toMatchObject({ year: 2016, measure: 'index', units: ['330000'], region: 'xibei' })
  await select(unit).setValue('')
  await select(region).setValue('')
  expect(choice).toMatchObject({ units: [], region: null })
  await wrapper.get('.pin input').setValue(true)
  expect(choice.pinned).toBe(true)
})

it('leaves a widget of one unit never without one', async () => {
  const { select, labels } = await options({ widget: 'timeline' })
  const unit = select(labels()[1]!)
  expect(unit.element.value).toBe('110000')
  expect([...unit.element.options].map(({ value }) => value)).not.toContain('')
})
