import { expect, it } from 'vitest'
import { messages } from '@/locales/zh-CN'
import { markedCells, type Facts } from './tableFile'

it('writes signed figures of a table as numbers, and what is not one figure as text', () => {
  const facts = { dataset: { years: [] }, year: 2021, t: messages } as unknown as Facts
  const texts = ['−1.50', '+3.25', '-2', '0', '−19 … −2', '未公布', '>90']
  const column = { id: 'x', label: '差', numeric: true, text: (text: string) => text }
  const cells = markedCells({ caption: '', file: '', columns: [column], rows: texts }, facts)
  expect(cells.slice(1).flat()).toEqual([-1.5, 3.25, -2, 0, '−19 … −2', '未公布', '>90'])
})
