import { readFileSync, readdirSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

type Lang = 'zh' | 'en'
interface Text {
  at: string
  lang: Lang
  text: string
}

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

function filesBelow(folder: string): string[] {
  return readdirSync(new URL(folder, root), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesBelow(`${folder}${entry.name}/`)
      : /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name)
        ? [`${folder}${entry.name}`]
        : [],
  )
}

const han = /[\u4e00-\u9fff]/

/** The language of a text: that of its catalogue, or what it is written in where a file holds both. */
function langOf(file: string, text: string): Lang {
  if (/\.en\.ts$|\/en\.ts$|english\.ts$/.test(file)) return 'en'
  if (/\.zh(-CN)?\.ts$|\/zh-CN\.ts$/.test(file)) return 'zh'
  return han.test(text) ? 'zh' : 'en'
}

/** What is compared, looked up or part of a type is no text. */
function isCode(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isImportDeclaration(parent) || ts.isLiteralTypeNode(parent) || ts.isElementAccessExpression(parent))
    return true
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.getText() !== '+'
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name === node
  if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression)) return false
  return parent.expression.name.text !== 'push'
}

/** Every text in a source file; of a template the whole, with `{}` for what is put in. Ids of several parts are left out. */
function textsOf(file: string): Text[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true)
  const found: Text[] = []
  const add = (node: ts.Node, text: string) => {
    if (/^[\w{}-]+(\/[\w{}-]+)+$/.test(text)) return
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    found.push({ at: `${file}:${line + 1}`, lang: langOf(file, text), text })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (!isCode(node)) add(node, node.text)
    } else if (ts.isTemplateExpression(node))
      add(node, node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(''))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Texts of ours in a data file: whatever is written in both languages, but for titles of sources. */
function textsOfData(file: string): Text[] {
  const found: Text[] = []
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    if ('zh' in value && 'en' in value)
      for (const lang of ['zh', 'en'] as const)
        found.push({ at: `${file}${path}`, lang, text: String(value[lang]) })
    else for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`)
  }
  visit(JSON.parse(read(file)), '')
  return found
}

const texts = [
  ...[
    ...filesBelow('src/locales/'),
    ...filesBelow('src/domain/checks/'),
    ...filesBelow('src/cli/'),
    'src/domain/score/bundledSets.ts',
    'src/domain/reportContents.ts',
  ].flatMap(textsOf),
  ...['cases', 'cities', 'findings', 'platform', 'practices', 'series'].flatMap((name) =>
    textsOfData(`data/${name}.json`),
  ),
  ...readdirSync(new URL('data/editions/', root)).flatMap((name) => textsOfData(`data/editions/${name}`)),
]

/** The expressions of a table in docs/words.md, with the words to use instead. */
function rulesOf(heading: string): [RegExp, string][] {
  const part = read('docs/words.md').split(`### ${heading}\n`)[1]?.split('\n#')[0] ?? ''
  return [...part.matchAll(/^\| `((?:\\\||[^`])+)` +\| (.*?) +\|/gm)].map(([, expression, instead]) => [
    new RegExp(expression!.replaceAll('\\|', '|'), 'u'),
    instead!,
  ])
}

describe.each<[Lang, string]>([
  ['zh', 'Chinese'],
  ['en', 'English'],
])('texts in %s', (lang, heading) => {
  const own = texts.filter((text) => text.lang === lang)
  const rules = rulesOf(heading)

  it('are all looked at', () => {
    expect(own.length).toBeGreaterThan(1500)
    expect(rules.length).toBeGreaterThan(15)
  })

  it.each(rules)('do not say %s', (expression) => {
    expect(own.filter(({ text }) => expression.test(text)).map(({ at, text }) => `${at} ${text}`)).toEqual([])
  })
})

it('in Chinese leave no blank beside a figure that is put in', () => {
  const blank = /[\u4e00-\u9fff，。：；、] \{\}[\u4e00-\u9fff]|[\u4e00-\u9fff]\{\} [\u4e00-\u9fff]/
  expect(texts.filter(({ lang, text }) => lang === 'zh' && blank.test(text)).map(({ at }) => at)).toEqual([])
})

it('name what the glossary names, each word once', () => {
  const [table = ''] = read('docs/words.md').split('## Style')
  const terms = [...table.matchAll(/^\| ([^|]*?) +\| ([^|]*?) +\|/gm)].slice(2).map(([, zh]) => zh)
  expect(terms.length).toBeGreaterThanOrEqual(40)
  expect(new Set(terms).size).toBe(terms.length)
})
