// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { announcement } from '@/composables/announcer'
import { freshStores, mountIn } from '@/components/mounting.testing'
import { defaultScheme, type IndicatorSet } from '@/domain/score/model'
import WeightTree from './WeightTree.vue'

beforeEach(freshStores)

const named = (id: string, zh: string) => ({ id, name: { zh, en: zh } })
const set: IndicatorSet = {
  ...named('own-1', '服务'),
  places: [],
  values: new Map(),
  provenance: { kind: 'own', file: '表.xlsx' },
  root: {
    ...named('root', '服务'),
    children: [named('online', '在线'), named('speed', '时效'), named('guide', '指南')],
  },
}

async function tree(weights: [string, number][] = []) {
  const scheme = { ...defaultScheme(set), weights: new Map(weights) }
  const { wrapper } = await mountIn(WeightTree, { set, scheme, canUndo: false })
  const slider = (name: string) => wrapper.get<HTMLInputElement>(`[aria-label="${name}，权重滑块"]`)
  const lock = (name: string) => wrapper.get(`[aria-label="锁定“${name}”所占的比例"]`)
  const asked = () => wrapper.emitted<[Map<string, number>]>('weigh')?.map(([weighed]) => [...weighed])
  return { wrapper, slider, lock, asked }
}

it('shows each weight with the share that it comes to', async () => {
  const { wrapper, slider } = await tree([['online', 2]])
  // 2 : 1 : 1.
  expect(wrapper.findAll('output').map((each) => each.text())).toEqual(['50.0%', '25.0%', '25.0%'])
  expect(slider('在线').attributes('aria-valuetext')).toBe('权重2，占50.0%')
})

it('sets one weight by its slider and leaves the others theirs', async () => {
  const { slider, asked } = await tree()
  await slider('时效').setValue('3')
  expect(asked()).toEqual([[['speed', 3]]])
})

it('keeps the share of what is locked, which can not be moved itself', async () => {
  const { slider, lock, asked } = await tree()
  await lock('在线').trigger('click')
  expect(lock('在线').attributes('aria-pressed')).toBe('true')
  expect(slider('在线').element.disabled).toBe(true)
  await slider('时效').setValue('3')
  // A third stays a third: the other two have 3 + 1, so that it has 2.
  expect(new Map(asked()![0])).toEqual(
    new Map([
      ['speed', 3],
      ['online', 2],
    ]),
  )
})

it('says so where everything else is locked, and changes nothing', async () => {
  const { slider, lock, asked } = await tree()
  await lock('在线').trigger('click')
  await lock('指南').trigger('click')
  await slider('时效').setValue('0')
  expect(asked()).toBeUndefined()
  await expect.poll(() => announcement.value).toBe('其余各项都已锁定，比例不能再变。')
})

it('makes all weights equal at once, and goes back on demand', async () => {
  const { wrapper, asked } = await tree([['online', 4]])
  const button = (text: string) => wrapper.findAll('button').find((each) => each.text() === text)!
  await button('全部等权').trigger('click')
  expect(new Map(asked()![0])).toEqual(
    new Map([
      ['online', 1],
      ['speed', 1],
      ['guide', 1],
    ]),
  )
  await button('恢复默认').trigger('click')
  expect(wrapper.emitted('reset')).toHaveLength(1)
  expect(button('撤销').attributes()).toHaveProperty('disabled')
})
