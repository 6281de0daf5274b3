import { describe, expect, it } from 'vitest'
import { equalWeights, moveWeight } from './handWeights'
import type { IndicatorGroup } from './model'

const name = { zh: '', en: '' }
const group: IndicatorGroup = {
  id: 'all',
  name,
  children: [
    { id: 'a', name, weight: 1 },
    { id: 'b', name, weight: 2 },
    { id: 'c', name, weight: 1 },
  ],
}
const none = { weights: new Map() }

describe('a weight set by hand', () => {
  it('leaves the others as they are where nothing is locked', () =>
    expect(moveWeight(group, none, ['a', 3], new Set())).toEqual(new Map([['a', 3]])))

  // b has half of the whole and keeps it: 3 + 1 are the other half, so b weighs 4.
  it('leaves a locked sibling its share', () =>
    expect(moveWeight(group, none, ['a', 3], new Set(['b']))).toEqual(new Map([['a', 3], ['b', 4]]))) // prettier-ignore

  it('is refused where the locked ones have the whole', () => {
    const weights = new Map([['a', 0], ['c', 0]]) // prettier-ignore
    expect(moveWeight(group, { weights }, ['a', 1], new Set(['b']))).toBeUndefined()
    expect(moveWeight(group, none, ['a', 0], new Set(['b', 'c']))).toBeUndefined()
  })

  it('keeps what a method gave the siblings', () =>
    expect(
      moveWeight(group, { weights: new Map([['b', 0.5]]), weighting: 'entropy' }, ['a', 3], new Set()),
    ).toEqual(
      new Map([['a', 3], ['b', 0.5], ['c', 1]]), // prettier-ignore
    ))
})

describe('equal weights', () => {
  it('are 1 each', () => expect([...equalWeights(group, none, new Set()).values()]).toEqual([1, 1, 1]))

  // a and c have 2 of 8 and stay; b and d share the rest.
  it('leave locked ones their share', () => {
    const four = { ...group, children: [...group.children, { id: 'd', name, weight: 4 }] }
    expect([...equalWeights(four, none, new Set(['a', 'c'])).values()]).toEqual([1, 3, 1, 3])
  })
})
