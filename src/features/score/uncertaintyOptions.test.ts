import { describe, expect, it } from 'vitest'
import { leaf, makeSet, schemeOf } from '@/domain/score/sets.testing'
import { optionsOf, withOption } from './uncertaintyOptions'

const set = makeSet([leaf('x', { target: 5 }), leaf('y', { target: 7 })], {
  a: { x: 1, y: 2 },
  b: { x: 3, y: 4 },
})
const now = schemeOf(set, { normalisation: 'minMax' })
const spec = { draws: 100, seed: 1 }

describe('what varies', () => {
  it('the first option ticked stands beside the scheme’s own; one alone is none', () => {
    const two = withOption(spec, { choice: 'normalisation', option: 'rank', now })
    expect(two.normalisation).toEqual(['minMax', 'rank'])
    expect(withOption(two, { choice: 'normalisation', option: 'minMax', now }).normalisation).toBeUndefined()
  })

  it('scales that the set has nothing for are not offered; that of the scheme always is', () => {
    const scales = (scheme = now) =>
      optionsOf(set, scheme).find(({ choice }) => choice === 'normalisation')!.options
    expect(scales()).toContain('target')
    expect(scales()).not.toContain('goalposts')
    expect(scales()).not.toContain('reference')
    expect(scales({ ...now, normalisation: 'vector' })[0]).toBe('vector')
  })
})
