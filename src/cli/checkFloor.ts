/**
 * Fails where a built script would not be read by the oldest supported browsers: syntax beyond the floor, or a part of the
 * language that they lack and src/polyfills does not bring. Runs after everything else was built.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type Node } from 'acorn'
import { simple } from 'acorn-walk'
import { site } from './site'
import { say } from './terminal'

/** Methods newer than the floor that nothing brings; a package may only use them behind a question of its own. */
const missing = new Set([
  ...['findLast', 'findLastIndex', 'toSorted', 'toSpliced', 'withResolvers', 'groupBy'],
  ...['toWellFormed', 'isWellFormed', 'canParse', 'randomUUID', 'fromAsync', 'showPopover'],
])
/** Of what only a named object has; with other holders the names mean something else. */
const statics = new Set(['AbortSignal.timeout', 'AbortSignal.any'])

/** Files that a browser loads for what docs/browsers.md says needs a newer Safari. */
const newerSafari = /\/(importWorker|makeWorker|packWorker|read|json|workbook|openDocument)[\w.-]*\.js$/

/** What a script has that the floor lacks; its place as line:column. */
function faultsOf(code: string): string[] {
  const found: string[] = []
  /** Asked for before, or defined by the script itself, as the framework does with what it passes on. */
  const guarded = (name: string) =>
    new RegExp(`\\.${name}(\\?\\.\\(|\\)?[?&])|["\`']${name}["\`'] ?in|\\b${name}\\([\\w,.]*\\)\\{`).test(
      code,
    )
  const note = (what: string, node: Node) => found.push(`${what} (${node.start})`)
  simple(parse(code, { ecmaVersion: 2020, sourceType: 'module' }), {
    CallExpression({ callee }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
      const { name } = callee.property
      const holder = callee.object.type === 'Identifier' ? callee.object.name : ''
      if ((missing.has(name) && !guarded(name)) || statics.has(`${holder}.${name}`))
        note(`${holder}.${name}()`, callee)
    },
    Literal(node) {
      if (node.regex && /\(\?<[=!]/.test(node.regex.pattern)) note('look-behind', node)
    },
  })
  return found
}

const scripts = readdirSync(site.out, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.js$/.test(file),
)
const problems = scripts.flatMap((file) => {
  try {
    const found = faultsOf(readFileSync(join(site.out, file), 'utf8'))
    return found
      .filter((what) => !(what.startsWith('look-behind') && newerSafari.test(`/${file}`)))
      .map((what) => `${file}: ${what}`)
  } catch (error) {
    return [`${file}: ${(error as Error).message}`]
  }
})
for (const problem of problems) console.error(problem)
if (problems.length) {
  console.error(say('有脚本超出最低支持的浏览器', 'scripts go beyond the oldest supported browsers'))
  process.exit(1)
}
console.log(
  say(
    `最低支持的浏览器：${scripts.length}个脚本都能读`,
    `oldest supported browsers: all ${scripts.length} scripts can be read`,
  ),
)
