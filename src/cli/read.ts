import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { bundledDataset } from '@/dataset/bundled'
import { previewOf } from '@/dataset/read/preview'
import { ImportError, type OwnIndicators, type Reading } from '@/dataset/read/model'
import { readContent } from '@/dataset/read/open'
import type { OwnClaim } from '@/dataset/pack'
import { messages as en } from '@/locales/pages/owndata.en'
import { messages as zh } from '@/locales/pages/owndata.zh'
import { say } from './terminal'

/*
 * `npm run -s read -- FILE`: what the page's own reader makes of a file, as JSON, without a choice of anybody's. Exits
 * with 0 where it could be loaded as it is, with 1 where something has to be settled first, with 2 where it can't be read.
 */

const dataset = bundledDataset()
const named = [...dataset.units, ...dataset.cities, ...dataset.regions]
const dimensions = [...dataset.editions.values()].flatMap((edition) => edition.dimensions ?? [])
const local = [
  ...dimensions.map(({ id, name }) => ({ id, zh: name.zh, en: name.en })),
  ...[...dataset.sources.values()].map(({ id, title }) => ({ id, zh: title.zh, en: title.en })),
  ...named.map(({ id, name, english }) => ({ id, zh: name, en: english })),
  { id: 'nation', zh: '全国', en: 'the country' },
  { id: 'cities', zh: '重点城市', en: 'the key cities' },
]
/** Names of everything that a problem may speak of. */
const chinese = new Map(local.map(({ id, zh }) => [id, zh]))
const english = new Map(local.map(({ id, en }) => [id, en]))
const list = (names: ReadonlyMap<string, string>, joint: string) => (ids: unknown) =>
  (Array.isArray(ids) ? ids : [ids]).map((id) => names.get(String(id)) ?? String(id)).join(joint)

interface Figure {
  place: string
  name: string
  what: string
  year: number | null
  value: number | string | { lo: number; hi: number }
  at: string
}

function claimFigure(claim: OwnClaim, year: number): Figure[] {
  if (!('value' in claim || 'band' in claim)) return []
  const what = 'dimension' in claim ? `${claim.what}:${claim.dimension}` : claim.what
  const value = claim.what === 'band' ? claim.band : (claim as { value: number }).value
  return [
    {
      place: claim.about,
      name: chinese.get(claim.about) ?? claim.about,
      what,
      year: year || null,
      value,
      at: claim.cell,
    },
  ]
}

function indicatorFigures(
  { places, years, indicators, values, upper }: OwnIndicators,
  cellOf: Reading['cellOf'],
): Figure[] {
  const ids = new Map([...dataset.units, ...dataset.cities].map(({ id, name }) => [name, id]))
  return indicators.flatMap((what, indicator) =>
    years.flatMap((year, y) =>
      places.flatMap((name, place) => {
        const position = y * places.length + place
        const lo = values[indicator]![position]!
        const hi = upper?.[indicator]![position] ?? lo
        if (Number.isNaN(lo)) return []
        return [{ place: ids.get(name) ?? name, name, what, year: year || null, value: lo === hi ? lo : { lo, hi }, at: cellOf?.(indicator, position) ?? '' }] // prettier-ignore
      }),
    ),
  )
}

function print(value: object): void {
  console.log(JSON.stringify(value, null, 2))
}

async function run(file: string): Promise<number> {
  const name = basename(file)
  const content = await readContent(new Uint8Array(readFileSync(file)), name)
  const { preview, result, cellOf } = previewOf(content, dataset, { id: 'read', file: name, wins: 'own' }, new Date().getFullYear(), {}) // prettier-ignore
  const figures =
    'editions' in result
      ? result.editions.flatMap(({ year, claims }) => claims.flatMap((claim) => claimFigure(claim, year)))
      : indicatorFigures(result.indicators, cellOf)
  print({
    sheet: preview.sheets[preview.sheet] ?? '',
    kind: preview.kind,
    ready: preview.ready,
    figures,
    notRead: preview.notRead,
    problems: preview.problems.map((problem) => ({
      level: problem.severity,
      code: problem.code,
      at: problem.cell ?? '',
      zh: zh.problem(problem, list(chinese, '、')),
      en: en.problem(problem, list(english, ', ')),
    })),
    others: preview.others.map(({ sheet, ...other }) => ({ sheet: preview.sheets[sheet] ?? '', ...other })),
  })
  return preview.ready ? 0 : 1
}

/** What kept the whole file from being read, in the same form. */
function unread(error: unknown): object {
  const said =
    error instanceof ImportError
      ? { code: error.code, zh: zh.file(error.code, error.values), en: en.file(error.code, error.values) }
      : { code: 'file', zh: `无法读取文件，请检查路径与权限：${String(error)}`, en: `The file cannot be read; check path and permissions: ${String(error)}` } // prettier-ignore
  const inside = error instanceof ImportError ? error.problems.map(({ path, problem }) => ({ level: 'error', code: 'jsonProblem', at: path, ...problem })) : [] // prettier-ignore
  return { sheet: '', kind: null, ready: false, figures: [], notRead: [], problems: [{ level: 'error', at: '', ...said }, ...inside] } // prettier-ignore
}

const [file] = process.argv.slice(2)
if (!file) {
  console.error(say('用法：npm run -s read -- 文件', 'Usage: npm run -s read -- FILE'))
  process.exit(2)
}
try {
  process.exitCode = await run(file)
} catch (error) {
  print(unread(error))
  process.exitCode = 2
}
