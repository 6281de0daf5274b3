// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { freshStores, mountIn } from '../mounting.testing'
import type { Column } from './columns'
import DataTable from './DataTable.vue'

interface Row {
  id: string
  name: string
  index?: number
}

const rows: Row[] = [
  { id: 'b', name: '北京', index: 90.5 },
  { id: 'x', name: '未知' },
  { id: 'a', name: '安徽', index: 91.25 },
  { id: 'c', name: '重庆', index: 8 },
]
const columns: Column<Row>[] = [
  { id: 'name', label: '地区', text: ({ name }) => name, sort: ({ name }) => name, to: ({ id }) => `/${id}` },
  {
    id: 'index',
    label: '指数',
    unit: '分',
    numeric: true,
    text: ({ index }) => (index === undefined ? '未见公布' : String(index)),
    sort: ({ index }) => index,
    explain: ({ id, index }) => (index === undefined ? undefined : `2019/${id}/index`),
    unknown: ({ index }) => index === undefined,
  },
  { id: 'note', label: '备注', text: () => '—' },
]

beforeEach(freshStores)

async function table() {
  const { wrapper } = await mountIn(DataTable, {
    caption: '各地区',
    columns,
    rows,
    rowKey: ({ id }: Row) => id,
    file: 'units',
    unknown: '其余未见公布',
  })
  const first = () => wrapper.findAll('tbody th').map((cell) => cell.text())
  const sort = (at: number) => wrapper.findAll('thead button')[at]!.trigger('click')
  const sorted = () => wrapper.findAll('thead th').map((head) => head.attributes('aria-sort'))
  return { wrapper, first, sort, sorted }
}

it('stands in the given order, then sorts by figures up and down, with the unknown last either way', async () => {
  const { first, sort, sorted } = await table()
  expect(first()).toEqual(['北京', '未知', '安徽', '重庆'])
  expect(sorted()).toEqual(['none', 'none', undefined])
  await sort(1)
  expect(first()).toEqual(['重庆', '北京', '安徽', '未知'])
  expect(sorted()).toEqual(['none', 'ascending', undefined])
  await sort(1)
  expect(first()).toEqual(['安徽', '北京', '重庆', '未知'])
  expect(sorted()).toEqual(['none', 'descending', undefined])
})

it('sorts names by their sound and not by their code', async () => {
  const { first, sort } = await table()
  await sort(0)
  // ān, běi, chóng, wèi
  expect(first()).toEqual(['安徽', '北京', '重庆', '未知'])
})

it('opens the source of a figure that has one, leads to pages, and marks what is unknown', async () => {
  const { wrapper } = await table()
  expect(wrapper.findAll('[data-explain]').map((cell) => cell.attributes('data-explain'))).toEqual([
    '2019/b/index',
    '2019/a/index',
    '2019/c/index',
  ])
  expect(wrapper.get('tbody tr:nth-child(2) td').classes()).toContain('muted')
  expect(wrapper.get('tbody a').attributes('href')).toBe('/b')
})

it('brings decimal points below each other and says at the end what is missing', async () => {
  const { wrapper } = await table()
  // Against 91.25: 90.5 lacks one decimal, 8 the point and two.
  expect(wrapper.findAll('tbody td.numeric').map((cell) => cell.attributes('data-pad'))).toEqual([
    '0',
    undefined,
    undefined,
    '.00',
  ])
  expect(wrapper.get('tbody tr:last-child').text()).toBe('其余未见公布')
  expect(wrapper.get('caption').text()).toBe('各地区')
})
