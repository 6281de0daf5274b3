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
      .map(
        (year) =>
          `data/editions/${year}.json holds another year or is not imported in src/dataset/bundled.ts`,
      ),
    ...bundled
      .filter((year) => !years.includes(year as number))
      .map((year) => `the edition of ${String(year)} is not in a file of that name`),
  ]
}

/** Areas of the map against the units and the unassessed areas. */
function geometryFaults(dataset: Dataset): string[] {
  const file = new URL(metaFile, root)
  if (!existsSync(file)) return [`${metaFile} is missing: the map cannot be matched with the units`]
  const areas = JSON.parse(readFileSync(file, 'utf8')) as { adcode: string }[]
  const drawn = areas.map((area) => area.adcode)
  const wanted = [...dataset.units, ...dataset.unassessed].map(({ id }) => id).filter((id) => id !== corps)
  return [
    ...wanted.filter((id) => !drawn.includes(id)).map((id) => `${metaFile} has no area for ${id}`),
    ...drawn
      .filter((id) => !wanted.includes(id))
      .map((id) => `${metaFile} has an area ${id} that is in no data file`),
    ...drawn.filter((id, at) => drawn.indexOf(id) < at).map((id) => `${metaFile} has the area ${id} twice`),
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
  const mark = { agrees: 'ok      ', recorded: 'recorded', differs: 'DIFFERS ' }[status]
  console.log(`${mark}  ${pad(id, 50)}  ${pad(short(expected.en, 36), 36)}  ${short(found.en, 36)}`)
  if (status === 'differs') console.log(`          expected ${expected.en}\n          found    ${found.en}`)
  if (note && status !== 'agrees') console.log(`          ${note.en}`)
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
    for (const { path, problem } of error.problems) console.log(`${path}\n          ${problem.en}`)
    console.log(`\n${error.problems.length} problems in the data files`)
    return 1
  }
  const faults = [...bundleFaults(), ...geometryFaults(dataset)]
  const assessments = assessAll(dataset, faults)
  for (const fault of faults) console.log(`FAULT     ${fault}`)
  const checks = runChecks({ ...dataset, assessments })
  checks.forEach(printCheck)
  const count = (status: Check['status']) => checks.filter((check) => check.status === status).length
  const claims = [...dataset.editions.values()]
    .map(({ year, claims }) => `${year}: ${claims.length}`)
    .join(', ')
  console.log(`\nclaims ${claims}; ${dataset.sources.size} sources`)
  const { platform, cases, series, findings, practices } = dataset
  if (platform && cases)
    console.log(
      `platforms: ${platform.capabilities.length} capabilities, ${platform.facts.length} facts, ${platform.users.length} counts of users, ${platform.apps.length} apps (none found: ${unitsWithoutApp(platform, dataset.units).join(', ')}); ${cases.boxes.length} boxes`,
    )
  if (series && findings && practices)
    console.log(
      `series: ${series.topics.length} topics, ${findings.findings.length} findings, ${practices.practices.length} practices`,
    )
  console.log(
    `${checks.length} checks: ${count('agrees')} agree, ${count('recorded')} recorded, ${count('differs')} differ; ${faults.length} faults in files or inference`,
  )
  return faults.length || count('differs') ? 1 : 0
}

process.exitCode = main()
