import { ImportError } from './model'

const depthLimit = 40
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** Line and column, both from 1, of a place in a text. */
function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return { line, column: at - before.lastIndexOf('\n') }
}

/** The next token: a mark, a string, or another value; spaces before it. */
const token = new RegExp(
  [
    '\\s*(?:([{}[\\],:])',
    '("(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-f]{4}))*")',
    '(-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:e[+-]?\\d+)?(?![\\w.])|true\\b|false\\b|null\\b))',
  ].join('|'),
  'iy',
)

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'more' | 'nothing'

/** Where a text stops being JSON. The messages of browsers differ, and some name no place. */
function breakingPoint(text: string): number {
  const open: string[] = []
  let expected = 'value' as Expected
  token.lastIndex = 0
  for (;;) {
    const start = token.lastIndex
    const rest = /\s*/y
    rest.lastIndex = start
    rest.test(text)
    const at = rest.lastIndex
    const match = token.exec(text)
    if (!match) return at
    const [, mark, string] = match
    const isValue = mark === undefined
    const after = (): Expected => (open.length ? 'more' : 'nothing')
    if (expected === 'key' || expected === 'keyOrEnd') {
      if (string !== undefined) expected = 'colon'
      else if (mark === '}' && expected === 'keyOrEnd') {
        open.pop()
        expected = after()
      } else return at
    } else if (expected === 'colon') {
      if (mark !== ':') return at
      expected = 'value'
    } else if (expected === 'more') {
      const inside = open.at(-1)
      if (mark === ',') expected = inside === '{' ? 'key' : 'value'
      else if (mark === (inside === '{' ? '}' : ']')) {
        open.pop()
        expected = after()
      } else return at
    } else if (expected === 'nothing') return at
    else if (isValue) expected = after()
    else if (mark === '{' || mark === '[') {
      open.push(mark)
      expected = mark === '{' ? 'keyOrEnd' : 'valueOrEnd'
    } else if (mark === ']' && expected === 'valueOrEnd') {
      open.pop()
      expected = after()
    } else return at
  }
}

/** Refuses keys that would reach into the objects of the language, and values nested without end. */
function inspect(root: unknown): void {
  const stack: { value: unknown; path: string; depth: number }[] = [{ value: root, path: '', depth: 0 }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { value, path, depth } = next
    if (typeof value !== 'object' || value === null) continue
    if (depth > depthLimit)
      throw new ImportError('jsonDepth', { path: path.slice(0, 120), limit: depthLimit })
    for (const [key, child] of Object.entries(value)) {
      if (forbidden.has(key)) throw new ImportError('jsonKey', { key, path: path.slice(0, 120) || '/' })
      if (typeof child === 'object' && child !== null)
        stack.push({
          value: child,
          path: Array.isArray(value) ? `${path}[${key}]` : `${path ? `${path}.` : ''}${key}`,
          depth: depth + 1,
        })
    }
  }
}

/**
 * Parses JSON from outside.
 * @throws ImportError `jsonBroken` with line and column, `jsonKey` for keys like `__proto__`, `jsonDepth`
 */
export function parseJson(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const at = breakingPoint(text)
    throw new ImportError('jsonBroken', {
      ...placeOf(text, at),
      near: text.slice(Math.max(0, at - 20), at + 20).replace(/\s+/g, ' '),
    })
  }
  inspect(value)
  return value
}
