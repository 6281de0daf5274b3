import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import Papa from 'papaparse'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { agreement } from '@/domain/score/compare'
import type { IndicatorSet, Scheme } from '@/domain/score/model'
import { readScheme, writeScheme, type SchemeProblem } from '@/domain/score/schemeFile'
import { byPosition, score, type Scoring } from '@/domain/score/score'
import { readStructure, type Structure, type TableProblem } from '@/domain/score/structure'
import { readTable } from '@/domain/score/table'
import { uncertaintySteps } from '@/domain/score/uncertainty'
import type { Uncertainty } from '@/domain/score/uncertaintySpec'
import { messages as en } from '@/features/score/scoreRefusals.en'
import { messages as zh } from '@/features/score/scoreRefusals.zh'
import { messages as structureEn } from '@/locales/pages/structure.en'
import { messages as structureZh } from '@/locales/pages/structure.zh'
import { placesJson, reportJson, uncertaintyJson } from './scoreJson'
import { command, say, unreadable, UsageError } from './terminal'

/*
 * `npm run -s score -- DATA [--structure META] [--scheme SCHEME] [--against SCHEME] [--explain]`: scores a table as the
 * scoring lab does and prints them as JSON; see docs/scoring.md. Exits with 1, and prints nothing but a message to standard
 * error, where a file can't be read or a step can't be taken.
 */

const usage = say(
  '用法：npm run -s score -- 数据.csv [--structure 结构.csv] [--scheme 方案.json] [--against 方案.json] [--explain]',
  'Usage: npm run -s score -- DATA.csv [--structure META.csv] [--scheme SCHEME.json] [--against SCHEME.json] [--explain]',
)

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw unreadable(file, error)
  }
}

const structureTexts = say(structureZh, structureEn)
const refusalTexts = say(zh, en)

/** Rows of cells as written; blank lines stay, so that a problem names the file's own row. */
function csv(file: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(read(file).replace(/^\uFEFF/, ''), { skipEmptyLines: false })
  const broken = errors.find(({ type }) => type === 'Quotes')
  const row = (broken?.row ?? 0) + 1
  if (broken)
    throw new UsageError(
      say(`${file}：第${row}行的引号不成对。`, `${file}: the quotes in row ${row} do not match.`),
    )
  return data
}

function tableError(file: string, problems: readonly TableProblem[]): UsageError {
  const lines = problems.slice(0, 20).map((problem) => `  ${structureTexts.problem(problem)}`)
  const head = say('：表格有误，请改正以下各处。', ': correct the following.')
  return new UsageError([`${file}${head}`, ...lines].join('\n'))
}

function loadSet(file: string, structureFile: string | undefined) {
  const given: Structure | { problems: TableProblem[] } | undefined =
    structureFile === undefined ? undefined : readStructure(csv(structureFile))
  if (given && 'problems' in given) throw tableError(structureFile!, given.problems)
  const table = readTable(csv(file), basename(file), given)
  if ('problems' in table) throw tableError(file, table.problems)
  return table
}

function schemeError(file: string, problems: readonly SchemeProblem[]): UsageError {
  const lines = problems
    .slice(0, 20)
    .map(({ path, problem, unknown }) =>
      unknown
        ? say(`  ${path}：数据里没有“${problem}”`, `  ${path}: “${problem}” is not in the data`)
        : `  ${path}: ${problem}`,
    )
  const head = say('：方案有误，请改正以下各处。', ': correct the following in the scheme.')
  return new UsageError([`${file}${head}`, ...lines].join('\n'))
}

function loadScheme(
  file: string | undefined,
  set: IndicatorSet,
): { scheme: Scheme; uncertainty?: Uncertainty } {
  let raw: unknown = {}
  if (file !== undefined) {
    try {
      raw = JSON.parse(read(file).replace(/^\uFEFF/, ''))
    } catch (error) {
      if (error instanceof UsageError) throw error
      const why = error instanceof Error ? error.message : String(error)
      throw new UsageError(say(`${file}：不是合法的 JSON（${why}）。`, `${file}: not valid JSON (${why}).`))
    }
  }
  const loaded = readScheme(raw, set)
  if ('problems' in loaded) throw schemeError(file ?? '', loaded.problems)
  return loaded
}

function refused(refusals: readonly { code: keyof typeof zh.text; node: string }[]): UsageError {
  const lines = refusals.slice(0, 20).map(({ code, node }) => `  ${refusalTexts.text[code](node)}`)
  return new UsageError([`${refusalTexts.heading}${say('：', ':')}`, ...lines].join('\n'))
}

function scored(set: IndicatorSet, scheme: Scheme): Scoring {
  const result = score(set, scheme)
  if (!result.ok) throw refused(result.refusals)
  return result
}

/** A direction nobody stated is asked, never assumed. */
function demandDirections(file: string, unstated: readonly string[], { directions }: Scheme): void {
  const open = unstated.filter((id) => !directions?.has(id))
  if (!open.length) return
  const names = open.slice(0, 20).join(say('、', ', '))
  throw new UsageError(
    say(
      `${file}：这些指标没有说明越高越好还是越低越好：${names}。请在表头末尾写↑或↓，或用 --structure 的 Direction 列（1或-1），或在方案里写 "directions"。`,
      `${file}: what is better is not stated for: ${names}. Put ↑ or ↓ at the end of the header, or use the Direction column (1 or -1) of --structure, or "directions" in the scheme.`,
    ),
  )
}

const seeded = (seed: number) => {
  const generator = xoroshiro128plus(seed)
  return () => uniformFloat64(generator)
}

function uncertain(set: IndicatorSet, scheme: Scheme, spec: Uncertainty) {
  const steps = uncertaintySteps(set, scheme, spec, seeded)
  for (;;) {
    const step = steps.next()
    if (!step.done) continue
    if ('refusals' in step.value) throw refused(step.value.refusals)
    return uncertaintyJson(step.value)
  }
}

interface Arguments {
  data: string
  structure?: string
  scheme?: string
  against?: string
  explain: boolean
}

function parse(args: readonly string[]): Arguments {
  const result: Partial<Arguments> = { explain: false }
  for (let index = 0; index < args.length; index++) {
    const argument = args[index]!
    const name = argument.replace(/^--/, '')
    if (argument === '--explain') result.explain = true
    else if (['--structure', '--scheme', '--against'].includes(argument) && args[index + 1] !== undefined)
      result[name as 'structure' | 'scheme' | 'against'] = args[++index]!
    else if (argument.startsWith('--') || result.data !== undefined) throw new UsageError(usage)
    else result.data = argument
  }
  if (result.data === undefined) throw new UsageError(usage)
  return result as Arguments
}

function run(args: readonly string[]): void {
  const { data, structure, scheme: schemeFile, against, explain } = parse(args)
  const { set, unstated } = loadSet(data, structure)
  const { scheme, uncertainty } = loadScheme(schemeFile, set)
  demandDirections(data, unstated, scheme)
  const scoring = scored(set, scheme)
  const other = against === undefined ? undefined : scored(set, loadScheme(against, set).scheme)
  const result = {
    ...placesJson(scoring, byPosition(scoring.scores)),
    ...(other && { against: agreement(scoring.scores, other.scores) }),
    ...(explain && { scheme: writeScheme(scheme, uncertainty), report: reportJson(scoring) }),
    ...(explain && uncertainty && { uncertainty: uncertain(set, scheme, uncertainty) }),
  }
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
}

command(() => run(process.argv.slice(2)))
