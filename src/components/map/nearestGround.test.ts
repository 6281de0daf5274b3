import { expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import cityPoints from '@/generated/cityPoints.json'
import { nearestGround } from './nearestGround'

const points = cityPoints as unknown as Record<string, [number, number]>
const ids = bundledDataset().cities.map(({ id }) => id)
const ground = nearestGround({
  width: 1200,
  height: 844,
  points: Object.fromEntries(ids.map((id) => [id, points[id]!])),
})

it('goes to the nearest city in the direction of the arrow', () => {
  expect(ground.next('210100', 'down')).toBe('210200')
  expect(ground.next('650100', 'left')).toBeUndefined()
  expect(ground.next('nowhere', 'left')).toBeUndefined()
})

it('reaches every city from every other', () => {
  const seen = new Set(['110000'])
  const queue = ['130100']
  while (queue.length) {
    const id = queue.pop()!
    if (seen.has(id)) continue
    seen.add(id)
    for (const arrow of ['left', 'right', 'up', 'down'] as const) {
      const next = ground.next(id, arrow)
      if (next) queue.push(next)
    }
  }
  expect(ids.filter((id) => !seen.has(id))).toEqual([])
})
