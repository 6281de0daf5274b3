import { describe, expect, it } from 'vitest'
import { editDistance } from '@/domain/editDistance'
import { nearestSlugs } from './nearest'

describe('nearestSlugs', () => {
  const items = ['shanxi', 'shaanxi', 'sichuan', 'shanghai', 'hunan', 'henan'].map((slug) => ({ slug }))

  it('counts letters to change', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3)
    expect(editDistance('', 'abc')).toBe(3)
  })

  it.each([
    ['sichaun', 'sichuan'],
    ['ShanXi', 'shanxi'],
    ['henna', 'henan'],
  ])('finds for %s first %s', (given, nearest) => {
    expect(nearestSlugs(given, items)[0]!.slug).toBe(nearest)
  })

  it('bears anything', () => {
    expect(nearestSlugs('', items)).toHaveLength(3)
    expect(nearestSlugs('x'.repeat(5000), items)).toHaveLength(3)
  })
})
