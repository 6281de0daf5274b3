import fc from 'fast-check'
import { expect, it } from 'vitest'
import { marked, segments, unmarked } from './mark'

it('takes a sentence apart into text and figures, in order and complete', () => {
  const text = fc.string({ minLength: 1 }).filter((each) => !/[\uE000-\uE002]/.test(each))
  const part = fc.record({ text, behind: fc.option(text, { nil: undefined }) })
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const sentence = parts
        .map((each) => (each.behind === undefined ? each.text : marked(each.text, each.behind)))
        .join('')
      const figures = segments(sentence).filter(({ behind }) => behind !== undefined)
      expect(figures.map(({ text, behind }) => ({ text, behind }))).toEqual(
        parts.filter(({ behind }) => behind !== undefined),
      )
      expect(unmarked(sentence)).toBe(parts.map((each) => each.text).join(''))
    }),
  )
})

it('keeps the signs that cling to a figure with it', () => {
  const sentence = `第${marked(1, 'a')}位（名次第${marked(1, 'b')}），等级“${marked('高', 'c')}”。`
  expect(segments(sentence)).toEqual([
    { text: '第' },
    { text: '1', behind: 'a', before: '', after: '' },
    { text: '位（名次第' },
    { text: '1', behind: 'b', before: '', after: '），' },
    { text: '等级' },
    { text: '高', behind: 'c', before: '“', after: '”。' },
  ])
})
