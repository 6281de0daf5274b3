import { describe, expect, it } from 'vitest'
import { kioskCommand, kioskStep } from './kioskKeys'

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

describe('kioskStep', () => {
  it('counts the first ten steps by digits', () => {
    expect(kioskStep(press('1'), false, true)).toBe(0)
    expect(kioskStep(press('9'), false, true)).toBe(8)
    expect(kioskStep(press('0'), false, true)).toBe(9)
    expect(kioskStep(press('b'), false, true)).toBeUndefined()
  })

  it('leaves digits to what has the focus, to the browser, and to who turned letters off', () => {
    expect(kioskStep(press('1'), true, true)).toBeUndefined()
    expect(kioskStep(press('1', { ctrlKey: true }), false, true)).toBeUndefined()
    expect(kioskStep(press('1'), false, false)).toBeUndefined()
  })
})
