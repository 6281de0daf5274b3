import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const file = resolve(import.meta.dirname, '../../docs/bench.md')

/** Puts a report into docs/bench.md between the comments of its name. */
export function writeReport(name: 'bench' | 'growth' | 'load', report: string): void {
  const text = readFileSync(file, 'utf8')
  const [before, after] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const from = text.indexOf(before)
  const to = text.indexOf(after)
  if (from < 0 || to < from) throw new Error(`${file} has no place for ${name}.`)
  writeFileSync(file, `${text.slice(0, from + before.length)}\n\n${report.trim()}\n\n${text.slice(to)}`)
  execFileSync('npx', ['prettier', '--write', file], { stdio: 'ignore' })
}
