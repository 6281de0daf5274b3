import { describe, expect, it } from 'vitest'
import { kioskCommand } from './kioskKeys'

const press = (key: string, held: object = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
})

describe('kioskCommand', () => {
  it.each([
    ['PageDown', 'next'],
    ['PageUp', 'previous'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
    [' ', 'toggle'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['F', 'fullscreen'],
    ['?', 'help'],
    ['？', 'help'],
    ['x', undefined],
    ['Enter', undefined],
  ])('%s means %s', (key, command) => expect(kioskCommand(press(key), false, true)).toBe(command))

  it('leaves the browser its own shortcuts', () => {
    expect(kioskCommand(press('f', { ctrlKey: true }), false, true)).toBeUndefined()
    expect(kioskCommand(press('ArrowLeft', { altKey: true }), false, true)).toBeUndefined()
  })

  it('leaves arrows, space and letters to what has the focus, but never a clicker’s page keys', () => {
    for (const key of ['ArrowRight', ' ', 'b', '?'])
      expect(kioskCommand(press(key), true, true)).toBeUndefined()
    expect(kioskCommand(press('PageDown'), true, true)).toBe('next')
  })

  it('has no letters where they are turned off', () => {
    for (const key of ['b', 'f', '?', '.']) expect(kioskCommand(press(key), false, false)).toBeUndefined()
    expect(kioskCommand(press(' '), false, false)).toBe('toggle')
  })
})
