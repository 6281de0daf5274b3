import { expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import cityPoints from '@/generated/cityPoints.json'
import { neighbourOf } from './cityPoints'

const points: Record<string, number[]> = cityPoints
const places = new Map(
  bundledDataset().cities.map(({ id }) => [id, { x: points[id]![0]!, y: points[id]![1]! }]),
)

it('goes to the nearest city in the direction of the arrow', () => {
  expect(neighbourOf('210100', 'down', places)).toBe('210200')
  expect(neighbourOf('650100', 'left', places)).toBeUndefined()
  expect(neighbourOf('nowhere', 'left', places)).toBeUndefined()
})

it('reaches every city from every other', () => {
  const seen = new Set(['110000'])
  const queue = ['130100']
  while (queue.length) {
    const id = queue.pop()!
    if (seen.has(id)) continue
    seen.add(id)
    for (const arrow of ['left', 'right', 'up', 'down'] as const) {
      const next = neighbourOf(id, arrow, places)
      if (next) queue.push(next)
    }
  }
  for (const id of places.keys()) expect(seen, id).toContain(id)
})
