import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { bundledFiles } from '@/dataset/bundled'
import { bundledCasesFile } from '@/dataset/bundledCases'
import { bundledPlatformFile } from '@/dataset/bundledPlatform'
import { bundledPracticesFile } from '@/dataset/bundledPractices'
import { bundledFindingsFile, bundledSeriesFile } from '@/dataset/bundledSeries'
import type { Dataset } from '@/dataset/index'
import { DatasetError, parseDataset } from '@/dataset/parse'
import { assess } from '@/domain/assess/index'
import { runChecks, type Check } from '@/domain/checks/index'
import type { Assessment } from '@/domain/model'
import { unitsWithoutApp } from '@/domain/platform'
import { count } from '@/locales/english'
import { lang, say } from './terminal'

/*
 * `npm run data:check`: reads every data file against its schema, checks what the files say about each other, that the
 * map has every unit, that the inference finds no contradiction, and the arithmetic of what is published. Exits with 1
 * if anything is wrong.
 */

const root = new URL('../../', import.meta.url)
const metaFile = 'data/geo/provinces.meta.json'
const corps = '660000'

/** Columns a text takes in a terminal: two for a Chinese character or full-width sign. */
function width(text: string): number {
  return [...text].reduce(
    (sum, char) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        char,
      )
        ? 2
        : 1),
    0,
  )
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)))
}

function short(text: string, columns: number): string {
  const chars = [...text]
  while (width(chars.join('')) > columns - 1 && chars.length) chars.pop()
  return chars.length < [...text].length ? `${chars.join('')}…` : text
}

/** Edition files that exist but are not bundled, or the other way round. */
function bundleFaults(): string[] {
  const years = readdirSync(new URL('data/editions/', root))
    .filter((name) => name.endsWith('.json'))
    .map((name) => Number(name.slice(0, -5)))
  const bundled = bundledFiles.editions.map((edition) => (edition as { year?: unknown }).year)
  return [
    ...years
      .filter((year) => !bundled.includes(year))
      .map((year) =>
        say(
          `data/editions/${year}.json 中的年度不符，或未在 src/dataset/bundled.ts 引入`,
          `data/editions/${year}.json holds another year or is not imported in src/dataset/bundled.ts`,
        ),
      ),
    ...bundled
      .filter((year) => !years.includes(year as number))
      .map((year) =>
        say(
          `${String(year)}年度的数据不在同名文件中`,
          `the edition of ${String(year)} is not in a file of that name`,
        ),
      ),
  ]
}

/** Areas of the map against the units and the unassessed areas. */
function geometryFaults(dataset: Dataset): string[] {
  const file = new URL(metaFile, root)
  if (!existsSync(file))
    return [
      say(
        `缺少 ${metaFile}，无法核对地图与地区`,
        `${metaFile} is missing: the map cannot be checked against the provinces`,
      ),
    ]
  const areas = JSON.parse(readFileSync(file, 'utf8')) as { adcode: string }[]
  const drawn = areas.map((area) => area.adcode)
  const wanted = [...dataset.units, ...dataset.unassessed].map(({ id }) => id).filter((id) => id !== corps)
  return [
    ...wanted
      .filter((id) => !drawn.includes(id))
      .map((id) => say(`${metaFile} 没有 ${id} 的图形`, `${metaFile} has no area for ${id}`)),
    ...drawn
      .filter((id) => !wanted.includes(id))
      .map((id) =>
        say(
          `${metaFile} 中的图形 ${id} 不在任何数据文件中`,
          `${metaFile} has an area ${id} that is in no data file`,
        ),
      ),
    ...drawn
      .filter((id, at) => drawn.indexOf(id) < at)
      .map((id) => say(`${metaFile} 中图形 ${id} 重复`, `${metaFile} has the area ${id} twice`)),
  ]
}

/** Runs the inference on every edition; what it throws (a contradiction names its claims) goes to `faults`. */
function assessAll(dataset: Dataset, faults: string[]): Map<number, Assessment> {
  const result = new Map<number, Assessment>()
  for (const edition of dataset.editions.values())
    for (const population of ['nation', 'cities'] as const)
      try {
        const units = population === 'nation' ? dataset.units : dataset.cities
        const assessment = assess(edition, units, dataset.regions, population)
        if (population === 'nation') result.set(edition.year, assessment)
      } catch (error) {
        faults.push(
          `${edition.year}, ${population}: ${error instanceof Error ? error.message : String(error)}`,
        )
      }
  return result
}

function printCheck({ status, id, expected, found, note }: Check): void {
  const mark = say(
    { agrees: '相符    ', recorded: '已说明  ', differs: '不符！  ' },
    { agrees: 'ok      ', recorded: 'recorded', differs: 'DIFFERS ' },
  )[status]
  console.log(`${mark}  ${pad(id, 50)}  ${pad(short(expected[lang], 36), 36)}  ${short(found[lang], 36)}`)
  if (status === 'differs')
    console.log(
      say(
        `          应为 ${expected.zh}\n          公布 ${found.zh}`,
        `          expected ${expected.en}\n          found    ${found.en}`,
      ),
    )
  if (note && status !== 'agrees') console.log(`          ${note[lang]}`)
}

function main(): number {
  let dataset: Dataset
  try {
    dataset = parseDataset({
      ...bundledFiles,
      platform: bundledPlatformFile,
      cases: bundledCasesFile,
      series: bundledSeriesFile,
      findings: bundledFindingsFile,
      practices: bundledPracticesFile,
    })
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    for (const { path, problem } of error.problems) console.log(`${path}\n          ${problem[lang]}`)
    const n = error.problems.length
    console.log(say(`\n数据文件有${n}处问题`, `\n${count(n, 'problem')} in the data files`))
    return 1
  }
  const faults = [...bundleFaults(), ...geometryFaults(dataset)]
  const assessments = assessAll(dataset, faults)
  for (const fault of faults) console.log(`${say('错误', 'FAULT')}     ${fault}`)
  const checks = runChecks({ ...dataset, assessments })
  checks.forEach(printCheck)
  const number = (status: Check['status']) => checks.filter((check) => check.status === status).length
  const claims = [...dataset.editions.values()]
    .map(({ year, claims }) => `${year}: ${claims.length}`)
    .join(', ')
  const sources = dataset.sources.size
  console.log(say(`\n记载 ${claims}；来源${sources}个`, `\nclaims ${claims}; ${count(sources, 'source')}`))
  const { platform, cases, series, findings, practices } = dataset
  if (platform && cases)
    console.log(
      say(
        `平台：能力${platform.capabilities.length}项，全国数字${platform.facts.length}个，用户数${platform.users.length}个，移动端${platform.apps.length}个（未找到：${unitsWithoutApp(platform, dataset.units).join('、')}）；专栏${cases.boxes.length}个`,
        `platforms: ${platform.capabilities.length} capabilities, ${platform.facts.length} facts, ${platform.users.length} counts of users, ${platform.apps.length} apps (none found: ${unitsWithoutApp(platform, dataset.units).join(', ')}); ${cases.boxes.length} boxes`,
      ),
    )
  if (series && findings && practices)
    console.log(
      say(
        `评估说明${series.topics.length}项，问题与建议${findings.findings.length}条，做法${practices.practices.length}条`,
        `series: ${series.topics.length} topics, ${findings.findings.length} findings, ${practices.practices.length} practices`,
      ),
    )
  console.log(
    say(
      `核对${checks.length}项：相符${number('agrees')}，已说明${number('recorded')}，不符${number('differs')}；文件或推算错误${faults.length}处`,
      `${count(checks.length, 'check')}: ${number('agrees')} agree, ${number('recorded')} recorded, ${number('differs')} differ; ${count(faults.length, 'fault')} in files or inference`,
    ),
  )
  return faults.length || number('differs') ? 1 : 0
}

process.exitCode = main()
