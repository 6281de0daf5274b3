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
      expect(segments(sentence).filter(({ behind }) => behind !== undefined)).toEqual(
        parts.filter(({ behind }) => behind !== undefined),
      )
      expect(unmarked(sentence)).toBe(parts.map((each) => each.text).join(''))
    }),
  )
})
