import { readFileSync } from 'node:fs'
import { bundledDataset } from '@/dataset/bundled'
import { DatasetError, parseEdition } from '@/dataset/parse'
import { assess, ContradictionError } from '@/domain/assess/index'
import type { Assessment, Edition, GroupAssessment, Reason, Region, UnitAssessment } from '@/domain/model'
import { placesAmong } from '@/domain/order'
import { reasonText as english } from '@/locales/reasons.en'
import { reasonText as chinese } from '@/locales/reasons.zh-CN'
import { command, lang, say, unreadable, UsageError } from './terminal'

/*
 * `npm run -s assess -- FILE` (or `-` for standard input): what follows from the edition in a file as in data/editions,
 * as JSON. Exits with 1, and prints nothing but a message to standard error, if the file can't be read, isn't an
 * edition, or contradicts itself.
 */

const { units, regions } = bundledDataset()
const named = new Map([...units, ...regions].map((each) => [each.id, each]))
/** Names in the output are Chinese whatever the language of its sentences. */
const nameOf = (id: string) => named.get(id)?.name ?? id
const nameIn = (id: string) => (lang === 'zh' ? named.get(id)?.name : named.get(id)?.english) ?? id
const reasonText = say(chinese, english)

/** What the argument `-` is called in messages. */
const standardInput = say('标准输入', 'standard input')

function readInput(file: string): string {
  try {
    return readFileSync(file === standardInput ? 0 : file, 'utf8')
  } catch (error) {
    throw unreadable(file, error)
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UsageError(
      say(
        `${file}：不是合法的 JSON（${why}）。请按 data/editions 中文件的格式改正。`,
        `${file}: not valid JSON (${why}). Correct it after the files in data/editions.`,
      ),
    )
  }
}

function readEdition(file: string): Edition {
  const raw = parseJson(file, readInput(file))
  try {
    return parseEdition(raw)
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    const head = say('：数据格式有误，请改正以下各处。', ': not a valid edition; correct the following.')
    const lines = error.problems.map(({ path, problem }) => `  ${path}${say('：', ': ')}${problem[lang]}`)
    throw new UsageError([`${file}${head}`, ...lines].join('\n'))
  }
}

function assessFile(file: string): Assessment {
  const edition = readEdition(file)
  try {
    return assess(edition, units, regions)
  } catch (error) {
    if (!(error instanceof ContradictionError) && !(error instanceof RangeError)) throw error
    const [zh = '', en = zh] = error.message.split('\n')
    throw new UsageError(`${file}: ${say(zh, en)}`)
  }
}

function reasonJson({ rule, target, values, claims }: Reason) {
  return { rule, target, values, claims, text: reasonText({ rule, target, values, claims }, nameIn) }
}

function unitJson(row: UnitAssessment) {
  const { id, index, bands, position, printedIndex, printedRank, basis, reasons, conflicts } = row
  return {
    id,
    name: nameOf(id),
    index: [index.lo, index.hi],
    indexOpen: [index.loOpen, index.hiOpen],
    bands,
    position,
    printedIndex: printedIndex ?? null,
    printedRank: printedRank ?? null,
    basis,
    reasons: reasons.map(reasonJson),
    conflicts,
  }
}

function groupJson(group: GroupAssessment) {
  const { id, size, mean, printedMean, meanBasis, bandCounts, aboveMean, aboveMeanBasis, reasons } = group
  return {
    id,
    name: id === 'nation' ? '全国' : nameOf(id),
    size,
    mean: [mean.lo, mean.hi],
    meanOpen: [mean.loOpen, mean.hiOpen],
    printedMean: printedMean ?? null,
    meanBasis,
    bandCounts,
    aboveMean,
    aboveMeanBasis,
    reasons: reasons.map(reasonJson),
  }
}

/** A region with the best and worst possible position of each member among its members. */
function regionJson(assessment: Assessment, { id, members }: Region) {
  const group = assessment.regions.get(id)
  if (!group) return []
  const positions = [...placesAmong(assessment, members, group)]
  return [{ ...groupJson(group), members: positions.map(([id, position]) => ({ id, position })) }]
}

function run(args: string[]): void {
  const [file] = args
  if (file === undefined || args.length > 1)
    throw new UsageError(
      say(
        '用法：npm run -s assess -- 文件（- 为标准输入）',
        'Usage: npm run -s assess -- FILE (- for standard input)',
      ),
    )
  const assessment = assessFile(file === '-' ? standardInput : file)
  const { year, units: rows, nation, conflicts } = assessment
  const result = {
    year,
    units: [...rows.values()].map(unitJson),
    nation: groupJson(nation),
    regions: regions.flatMap((region) => regionJson(assessment, region)),
    conflicts,
  }
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
}

command(() => run(process.argv.slice(2)))
