import { expect, it } from 'vitest'
import { begun, changed, redone, undone } from './history'

it('undo and redo go through changes one by one; a new change ends what was undone', () => {
  let line = changed(changed(begun(1), 2), 3)
  line = undone(line)
  expect(line.now).toBe(2)
  expect(undone(undone(line)).now).toBe(1)
  expect(redone(line).now).toBe(3)
  line = changed(line, 9)
  expect([redone(line).now, undone(line).now]).toEqual([9, 2])
})

it('typing in one field is one step, in another one the next', () => {
  const typed = changed(changed(changed(begun('a'), 'ab', 'title'), 'abc', 'title'), 'x', 'source')
  expect(undone(typed).now).toBe('abc')
  expect(undone(undone(typed)).now).toBe('a')
})
