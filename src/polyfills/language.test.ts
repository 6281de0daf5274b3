import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** A realm of its own: the test runner needs what is taken away here. */
function olderRealm(): (expression: string) => unknown {
  const realm = createContext({})
  const run = (code: string) => runInContext(code, realm) as unknown
  run(
    'delete Array.prototype.toReversed; delete Array.prototype.at; delete String.prototype.at; delete Object.hasOwn',
  )
  run('delete Object.getPrototypeOf(Uint8Array).prototype.at')
  const source = readFileSync(join(import.meta.dirname, 'language.ts'), 'utf8')
  run(ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.None } }).outputText)
  return run
}

test.each([
  ['[1, 2, 3].at(-1)', 3],
  ['[1, 2, 3].at(1.9)', 2],
  ['[1].at(1)', undefined],
  ['(() => { const a = [1, 2, 3]; return a.toReversed().join() + a.join() })()', '3,2,11,2,3'],
  ['[1].at(-2)', undefined],
  ['"abc".at(-3)', 'a'],
  ['new Uint8Array([7, 8]).at(-1)', 8],
  ['Object.hasOwn({ own: 1 }, "own")', true],
  ['Object.hasOwn({}, "toString")', false],
  [
    'JSON.stringify(structuredClone({ list: [{ deep: null }], text: "x" }))',
    '{"list":[{"deep":null}],"text":"x"}',
  ],
  ['(() => { const a = { b: [] }; return structuredClone(a).b === a.b })()', false],
  ['Object.keys([0]).join()', '0'],
])('what the language lacks is defined as the original: %s', (expression, expected) => {
  expect(olderRealm()(expression)).toBe(expected)
})

test('what the browser has by itself stays', () => {
  const run = olderRealm()
  const kept = run('Array.prototype.at')
  run(ts.transpileModule(readFileSync(join(import.meta.dirname, 'language.ts'), 'utf8'), {}).outputText)
  expect(run('Array.prototype.at')).toBe(kept)
})
