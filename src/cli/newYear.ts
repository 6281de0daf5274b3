/**
 * `npm run new-year 2023`: writes data/editions/2023.json for the maintainer to fill in, bands and name of the index as in the
 * edition before, and imports it in src/dataset/bundled.ts. Changes nothing where the file exists.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { lang } from './terminal'
import { root } from './site'

const words = {
  zh: {
    usage: '用法：npm run new-year 年份（评估年度，如2023）',
    exists: (file: string) => `${file} 已经有了，没有改动`,
    made: (file: string) => `写好了 ${file}，并在 src/dataset/bundled.ts 中引入。接着：`,
    steps: [
      '1. 在 data/sources.json 中登记来源，把 id 写进 statedBy 和 claims 的每一条',
      '2. 先写名次、等级、指数（先全国，再各地区），再写平均值和个数；claims 里的样例是注释，用完删去 note',
      '3. 与上一年方法不同，写 methodBreak；指数改名，写 renamed；没有变动就删去这两项',
      '4. npm run data:check，没有错误后 npm run schemas、npm run og',
    ],
  },
  en: {
    usage: 'usage: npm run new-year YEAR (assessed year, such as 2023)',
    exists: (file: string) => `${file} exists; nothing was changed`,
    made: (file: string) => `wrote ${file} and imported it in src/dataset/bundled.ts. Then:`,
    steps: [
      '1. enter the sources in data/sources.json; name their ids in statedBy and in every claim',
      '2. first ranks, bands and indices, of the nation and of provinces, then means and counts; the samples in claims are comments: drop their note',
      '3. methodBreak where the method differs from the year before, renamed where the index has a new name; else remove both',
      '4. npm run data:check; once it finds nothing, npm run schemas and npm run og',
    ],
  },
}

const comment = { zh: '样例，请改写或删去', en: 'A sample: rewrite or remove it' }

/** A skeleton with what the edition before says of its scale; every text that must be written begins with TODO. */
export function skeleton(year: number, before: Record<string, unknown>): Record<string, unknown> {
  const { indexName, dimensions, bands } = before
  const todo = (what: string) => ({ zh: `TODO ${what}`, en: `TODO ${what}` })
  const source = 'TODO-source'
  return {
    year,
    report: {
      title: `TODO （${year + 1}）`,
      year: year + 1,
      publisher: (before.report as { publisher: unknown }).publisher,
    },
    indexName,
    dimensions,
    methodBreak: todo('methodBreak'),
    renamed: todo('renamed'),
    bands,
    statedBy: { dimensions: source, bands: { veryHigh: source } },
    resolutions: [],
    claims: [
      {
        about: '330000',
        what: 'rank',
        value: 1,
        source,
        quote: 'TODO',
        page: 'TODO',
        weak: true,
        note: comment,
      },
      { about: '330000', what: 'index', value: 90.01, source, weak: true, note: comment },
      { about: 'nation', what: 'mean', value: 80, source, weak: true, note: comment },
      { about: 'nation', what: 'bandCount', band: 'veryHigh', value: 1, source, weak: true, note: comment },
    ],
  }
}

/** The list of editions with one more import, in the order of years. */
export function withImport(code: string, year: number): string {
  const last = [...code.matchAll(/^import edition(\d{4}) from .*$/gm)].at(-1)!
  const line = `import edition${year} from '@data/editions/${year}.json'`
  return code
    .replace(last[0], `${last[0]}\n${line}`)
    .replace(new RegExp(`^(\\s+)edition${last[1]},$`, 'm'), `$&\n$1edition${year},`)
}

function run(given: string | undefined): number {
  const say = words[lang]
  if (!/^20\d{2}$/.test(given ?? '')) {
    console.error(say.usage)
    return 2
  }
  const year = Number(given)
  const file = `data/editions/${year}.json`
  if (existsSync(`${root}/${file}`)) {
    console.error(say.exists(file))
    return 1
  }
  const years = readdirSync(`${root}/data/editions`).map((name) => Number(name.slice(0, 4)))
  const newest = Math.max(...years.filter((each) => each < year))
  const before = JSON.parse(readFileSync(`${root}/data/editions/${newest}.json`, 'utf8')) as Record<
    string,
    unknown
  >
  writeFileSync(`${root}/${file}`, `${JSON.stringify(skeleton(year, before), null, 2)}\n`)
  const list = `${root}/src/dataset/bundled.ts`
  writeFileSync(list, withImport(readFileSync(list, 'utf8'), year))
  console.log([say.made(file), ...say.steps].join('\n'))
  return 0
}

if (process.argv[1]?.endsWith('/newYear.ts')) process.exitCode = run(process.argv[2])
