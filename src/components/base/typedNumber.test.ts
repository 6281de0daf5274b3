import { expect, it } from 'vitest'
import { typedNumber } from './typedNumber'

it.each([
  ['2.5', 2.5],
  [' 2 ', 2],
  ['.5', 0.5],
  ['3.', 3],
  ['2。5', 2.5],
  ['２．５', 2.5],
  ['２｡５', 2.5],
  ['１２', 12],
  ['−3', -3],
  ['－3', -3],
  ['+4', 4],
])('reads %s as %d', (text, value) => expect(typedNumber(text)).toBe(value))

it.each([
  '',
  ' ',
  '2,5',
  '2，5',
  '1,000',
  '2..5',
  '2。5。1',
  '1e3',
  '0x10',
  '2 5',
  '二',
  'NaN',
  'Infinity',
  '-',
])('reads no number in “%s”', (text) => expect(typedNumber(text)).toBeUndefined())
