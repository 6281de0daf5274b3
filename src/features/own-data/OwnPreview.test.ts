// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import type { Choices } from '@/dataset/read/model'
import { readContent } from '@/dataset/read/open'
import { previewOf } from '@/dataset/read/preview'
import { freshStores, mountIn } from '@/components/mounting.testing'
import OwnPreview from './OwnPreview.vue'

const dataset = bundledDataset()

beforeEach(freshStores)

/** The preview of a table, as it stands after each of the reader's choices. */
async function preview(text: string, first: Choices = {}) {
  const content = await readContent(new TextEncoder().encode(text), 'table.csv')
  const read = (choices: Choices) => {
    const file = { id: 'x', file: 'table.csv', wins: 'own' } as const
    return { preview: previewOf(content, dataset, file, 2026, choices).preview, choices }
  }
  const { wrapper } = await mountIn(OwnPreview, { ...read(first), wins: 'own', busy: false })
  /** What the last choice was; the table is read anew with it, as the page does. */
  async function chosen(): Promise<Choices> {
    const [choices] = wrapper.emitted<[Choices]>('choose')!.at(-1)!
    await wrapper.setProps(read(choices))
    return choices
  }
  const apply = wrapper.get<HTMLButtonElement>('.apply')
  const problem = (words: string) => wrapper.findAll('section li').find((line) => line.text().includes(words))
  return { wrapper, chosen, apply, problem }
}

const shares = '地区,评估年度,指数\n浙江,2022,0.9673\n广东,2022,0.9512\n上海,2022,0.9021\n'

describe('a table that can be read', () => {
  it('is told by units, figures and years, and is loaded on request', async () => {
    const { wrapper, apply } = await preview('地区,评估年度,指数\n浙江,2022,96.73\n广东,2022,95.12\n')
    const facts = wrapper.findAll('.facts li').map((fact) => fact.text())
    expect(facts[0]).toBe('识别32个地区中的2个')
    expect(facts[1]).toMatch(/^2/)
    expect(facts[2]).toMatch(/2022/)
    expect(apply.element.disabled).toBe(false)
    await apply.trigger('click')
    expect(wrapper.emitted('apply')).toHaveLength(1)
  })

  it('can be exchanged for another', async () => {
    const { wrapper } = await preview(shares)
    await wrapper.get('.again').trigger('click')
    expect(wrapper.emitted('again')).toHaveLength(1)
  })

  it('asks for the year where it names none, and is loaded only then', async () => {
    const { wrapper, apply, chosen } = await preview('地区,指数\n浙江,96.73\n广东,95.12\n')
    expect(apply.element.disabled).toBe(true)
    expect(wrapper.get('footer [role=status]').text()).toMatch(/1/)
    const year = wrapper.findAll('.decisions label').find((label) => label.text().startsWith('评估年度'))!
    await year.get('select').setValue('2020')
    expect((await chosen()).year).toBe(2020)
    expect(apply.element.disabled).toBe(false)
    expect(wrapper.findAll('.facts li')[2]!.text()).toMatch(/2020/)
  })
})

describe('a question', () => {
  it('stands first, holds loading up until it is answered, and the answer can be taken back', async () => {
    const { wrapper, apply, problem, chosen } = await preview(shares)
    expect(apply.element.disabled).toBe(true)
    expect(wrapper.get('section li').classes()).toContain('question')
    const question = problem('乘以100？')!
    expect(question.findAll('button').map((button) => button.text())).toEqual(['乘以100', '就是这么小'])
    await question.get('button').trigger('click')
    expect((await chosen()).answers).toEqual({ 'share@C': 'percent' })
    expect(problem('乘以100？')).toBeUndefined()
    expect(apply.element.disabled).toBe(false)
    const answered = wrapper.get('.answered')
    expect(answered.text()).toMatch(/C列：乘以100/)
    await answered.get('button').trigger('click')
    expect((await chosen()).answers).toEqual({})
    expect(apply.element.disabled).toBe(true)
  })
})

describe('a name that is not known', () => {
  const table = '地区,评估年度,指数\n浙江,2022,96.73\n广冬,2022,95.12\n'

  it('is named with its cell, and becomes the unit that the reader says it is', async () => {
    const { wrapper, problem, chosen } = await preview(table)
    const line = problem('广冬')!
    expect(line.get('code').text()).toBe('A3')
    await line.get('select').setValue('440000')
    expect((await chosen()).names).toEqual({ 广冬: '440000' })
    expect(problem('不认识“广冬”')).toBeUndefined()
    expect(wrapper.get('.facts li').text()).toBe('识别32个地区中的2个')
  })

  it('or leaves its row out, and can be changed again', async () => {
    const { wrapper, problem, chosen } = await preview(table)
    await problem('广冬')!.get('select').setValue('')
    expect((await chosen()).names).toEqual({ 广冬: '' })
    expect(wrapper.get('.facts li').text()).toBe('识别32个地区中的1个')
    const settled = wrapper.findAll('section .fine select').at(-1)!
    await settled.setValue('440000')
    expect((await chosen()).names).toEqual({ 广冬: '440000' })
  })
})

describe('cells that were not read', () => {
  it('are all listed with address, text and reason', async () => {
    const { wrapper } = await preview('地区,评估年度,指数\n浙江,2022,96.73\n广东,2022,95.12\n注：虚构数据\n')
    const details = wrapper.get('details')
    expect(details.get('summary').text()).toBe('未读取的单元格（1）')
    const cells = ['code', '.text', '.why'].map((cell) => details.get(`li ${cell}`).text())
    expect(cells).toEqual(['A4', '注：虚构数据', '表格以外的文字'])
  })

  it('are not spoken of where everything was read', async () => {
    const { wrapper } = await preview('地区,评估年度,指数\n浙江,2022,96.73\n')
    expect(wrapper.find('details').exists()).toBe(false)
  })
})
