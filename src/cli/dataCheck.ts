import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { bundledFiles } from '@/dataset/bundled'
import { bundledCasesFile } from '@/dataset/bundledCases'
import { bundledPlatformFile } from '@/dataset/bundledPlatform'
import { bundledPracticesFile } from '@/dataset/bundledPractices'
import { bundledFindingsFile, bundledSeriesFile } from '@/dataset/bundledSeries'
import type { Dataset } from '@/dataset/index'
import { DatasetError, parseDataset } from '@/dataset/parse'
import { assess, ContradictionError } from '@/domain/assess/index'
import { runChecks, type Check } from '@/domain/checks/index'
import type { Assessment } from '@/domain/model'
import { unitsWithoutApp } from '@/domain/platform'
import { count } from '@/locales/english'
import { contradictionLines, namesIn } from './contradictionLines'
import { lang, say } from './terminal'

/*
 * `npm run data:check`: reads every data file against its schema, checks what the files say about each other, that the
 * map has every unit, that the inference finds no contradiction, and the arithmetic of what is published. What is wrong
 * stands last, in the language of LANG; the command then ends with 1.
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

/** Runs the inference on every edition; what contradicts itself goes to `faults`, with names and values. */
function assessAll(dataset: Dataset, faults: string[]): Map<number, Assessment> {
  const result = new Map<number, Assessment>()
  for (const edition of dataset.editions.values())
    for (const population of ['nation', 'cities'] as const)
      try {
        const units = population === 'nation' ? dataset.units : dataset.cities
        const assessment = assess(edition, units, dataset.regions, population)
        if (population === 'nation') result.set(edition.year, assessment)
      } catch (error) {
        if (error instanceof ContradictionError)
          faults.push(contradictionLines(error, edition, dataset).join('\n'))
        else faults.push(`${edition.year}: ${error instanceof Error ? error.message : String(error)}`)
      }
  return result
}

function checkLines({ status, id, expected, found, note }: Check): string[] {
  const mark = say(
    { agrees: '相符    ', recorded: '已说明  ', differs: '不符！  ' },
    { agrees: 'ok      ', recorded: 'recorded', differs: 'DIFFERS ' },
  )[status]
  return [
    `${mark}  ${pad(id, 50)}  ${pad(short(expected[lang], 36), 36)}  ${short(found[lang], 36)}`,
    ...(note && status === 'recorded' ? [`          ${note[lang]}`] : []),
  ]
}

/** A check that differs, in full, among what is wrong. */
const difference = ({ id, expected, found, note }: Check) =>
  [
    say(`${id}：应为${expected.zh}，公布为${found.zh}`, `${id}: expected ${expected.en}, found ${found.en}`),
    ...(note ? [note[lang]] : []),
  ].join('\n')

/** How much there is, by year and kind. */
function contentLines(dataset: Dataset): string[] {
  const { editions, sources, units, ...rest } = dataset
  const without = rest.platform && unitsWithoutApp(rest.platform, units).map(namesIn(dataset))
  const claims = [...editions.values()].map(({ year, claims }) => `${year}: ${claims.length}`).join(', ')
  const { platform, cases, series, findings, practices } = rest
  return [
    say(`\n记载 ${claims}；来源${sources.size}个`, `\nclaims ${claims}; ${count(sources.size, 'source')}`),
    ...(platform && cases
      ? [
          say(
            `平台：能力${platform.capabilities.length}项，全国数字${platform.facts.length}个，用户数${platform.users.length}个，移动端${platform.apps.length}个（未找到：${without!.join('、')}）；专栏${cases.boxes.length}个`,
            `platforms: ${platform.capabilities.length} capabilities, ${platform.facts.length} facts, ${platform.users.length} counts of users, ${platform.apps.length} apps (none found: ${without!.join(', ')}); ${cases.boxes.length} boxes`,
          ),
        ]
      : []),
    ...(series && findings && practices
      ? [
          say(
            `评估说明${series.topics.length}项，问题与建议${findings.findings.length}条，做法${practices.practices.length}条`,
            `series: ${series.topics.length} topics, ${findings.findings.length} findings, ${practices.practices.length} practices`,
          ),
        ]
      : []),
  ]
}

/** The bundled files as they are read. */
export const files = () => ({
  ...bundledFiles,
  platform: bundledPlatformFile,
  cases: bundledCasesFile,
  series: bundledSeriesFile,
  findings: bundledFindingsFile,
  practices: bundledPracticesFile,
})

/** What there is to say of the files, the faults last, and whether there are any. */
export function checkData(raw: ReturnType<typeof files>): { lines: string[]; faulty: boolean } {
  let dataset: Dataset
  try {
    dataset = parseDataset(raw)
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    const n = error.problems.length
    return {
      lines: [
        say(`数据文件有${n}处错误：`, `${count(n, 'fault')} in the data files:`),
        ...error.problems.map(({ path, problem }) => `  ${path}\n    ${problem[lang]}`),
      ],
      faulty: true,
    }
  }
  const inFiles = [...bundleFaults(), ...geometryFaults(dataset)]
  const assessments = assessAll(dataset, inFiles)
  const checks = runChecks({ ...dataset, assessments })
  const having = (status: Check['status']) => checks.filter((check) => check.status === status)
  const [agree, recorded, differing] = [having('agrees'), having('recorded'), having('differs')]
  const faults = [...inFiles, ...differing.map(difference)]
  return {
    lines: [
      ...checks.flatMap(checkLines),
      ...contentLines(dataset),
      say(
        `核对${checks.length}项：相符${agree.length}，已说明${recorded.length}，不符${differing.length}`,
        `${count(checks.length, 'check')}: ${agree.length} agree, ${recorded.length} recorded, ${differing.length} differ`,
      ),
      faults.length
        ? say(`\n错误${faults.length}处：`, `\n${count(faults.length, 'fault')}:`)
        : say('没有发现错误', 'no fault found'),
      ...faults.map((fault) => `  ${fault.replaceAll('\n', '\n    ')}`),
    ],
    faulty: faults.length > 0,
  }
}

if (process.argv[1]?.endsWith('/dataCheck.ts')) {
  const { lines, faulty } = checkData(files())
  console.log(lines.join('\n'))
  process.exitCode = faulty ? 1 : 0
}
