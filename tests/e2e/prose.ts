import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Reading matter of prerendered pages: what stands in a line, without code, quotations and foreign words. */

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }
const plain = (text: string) =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    decimal || hex
      ? String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16))
      : (entities[name] ?? whole),
  )

/** Elements within which a sentence goes on; all others end a line. */
const inline = new Set(['a', 'abbr', 'bdi', 'button', 'i', 'mark', 'sub', 'sup', 'wbr'])
const skipped = new Set(['script', 'style', 'template', 'code', 'pre', 'q', 'blockquote', 'textarea'])
const void_ = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])
const spoken = /\s(?:aria-label|aria-description|title|placeholder|alt)="([^"]*)"/g

/** Lines of a page in its language, and the texts of its attributes. */
export function linesOf(html: string, lang: string): string[] {
  const lines: string[] = []
  let line = ''
  /** Name of the element whose content is left out, and how many of its name are open. */
  let left: { name: string; depth: number } | undefined
  for (const [, comment, close, name = '', attributes = '', text = ''] of html.matchAll(
    /(<!--[^]*?-->)|<(\/?)([a-zA-Z][\w-]*)((?:\s[^>]*)?)>|([^<]+)/g,
  )) {
    if (comment !== undefined) continue
    if (left) {
      if (name === left.name && !/\/$/.test(attributes)) left.depth += close ? -1 : 1
      if (left.depth === 0) left = undefined
      continue
    }
    if (!name) {
      line += plain(text)
      continue
    }
    if (!inline.has(name)) {
      lines.push(line)
      line = ''
    }
    for (const [, value = ''] of attributes.matchAll(spoken)) lines.push(plain(value))
    const foreign = /\slang="([^"]*)"/.exec(attributes)?.[1] ?? lang
    const out = skipped.has(name) || (name !== 'html' && !foreign.startsWith(lang.slice(0, 2)))
    if (!close && out && !void_.has(name) && !/\/$/.test(attributes)) left = { name, depth: 1 }
  }
  return [...lines, line].map((each) => each.replace(/\s+/g, ' ').trim()).filter(Boolean)
}

/** Files below a folder with this ending. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
}

/** What the data quote from their sources: its typography is the source's. */
export function quotations(folder: string): string[] {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value))
      if (key === 'quote' && typeof inner === 'string') found.add(inner)
      else visit(inner)
  }
  for (const file of filesBelow(folder, '.json'))
    if (!file.includes('/geo/')) visit(JSON.parse(readFileSync(file, 'utf8')))
  return [...found].sort((a, b) => b.length - a.length)
}
