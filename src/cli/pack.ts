/**
 * `npm run -s pack -- FILE`: checks one pack, says by place and remedy what is wrong with it, in the language of LANG.
 * Exits with 0 where it can be used, with 1 where something in it is wrong, with 2 where there is no such file.
 */
import { existsSync } from 'node:fs'
import type { Pack } from '@/dataset/pack'
import { bareUnits } from '@/dataset/packMarks'
import { PROBLEM_LIMIT } from '@/dataset/problems'
import { problemLines, readPackFile } from './packProblems'
import { lang } from './terminal'

const words = {
  zh: {
    usage: '用法：npm run -s pack -- 文件.json',
    missing: (file: string) => `没有这个文件：${file}`,
    wrong: (n: number) => `${n}${n >= PROBLEM_LIMIT ? '处以上' : '处'}有误，改正后再查一次`,
    sound: (title: string) => `${title}：可以使用`,
    holds: (units: number, regions: number, years: string, shapes: number) =>
      `${units}个地区，${regions > 1 ? `${regions}个区域` : '不分区域'}，年度${years}，${shapes}个图形`,
    bare: (names: string) => `没有图形也没有位置，标在地图下方：${names}`,
    next: (file: string) => `建成网站：ATLAS_PACK=${file} npm run build`,
  },
  en: {
    usage: 'usage: npm run -s pack -- FILE.json',
    missing: (file: string) => `no such file: ${file}`,
    wrong: (n: number) =>
      `${n}${n >= PROBLEM_LIMIT ? ' or more' : ''} ${n === 1 ? 'thing is' : 'things are'} wrong; correct and check again`,
    sound: (title: string) => `${title}: can be used`,
    holds: (units: number, regions: number, years: string, shapes: number) =>
      `${units} areas, ${regions > 1 ? `${regions} regions` : 'no regions'}, years ${years}, ${shapes} shapes`,
    bare: (names: string) => `without shape and place, marked below the map: ${names}`,
    next: (file: string) => `build the site: ATLAS_PACK=${file} npm run build`,
  },
}

/** Names told at most. */
const MOST_NAMES = 10

function summary(pack: Pack, file: string, lang: 'zh' | 'en'): string[] {
  const say = words[lang]
  const { units, regions, editions } = pack.dataset
  const { unplaced } = bareUnits(pack)
  const names = unplaced.map(({ name, english }) => (lang === 'zh' ? name : english))
  const told = names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ' …' : '')
  return [
    say.sound(pack.title[lang]),
    say.holds(units.length, regions.length, [...editions.keys()].join(', '), pack.shapes.length),
    ...(pack.shapes.length && names.length ? [say.bare(told)] : []),
    say.next(file),
  ]
}

/** @returns the lines for the terminal, and the exit code */
export function checkPack(file: string | undefined, lang: 'zh' | 'en'): { lines: string[]; code: 0 | 1 | 2 } {
  const say = words[lang]
  if (file === undefined) return { lines: [say.usage], code: 2 }
  if (!existsSync(file)) return { lines: [say.missing(file)], code: 2 }
  const read = readPackFile(file)
  if ('pack' in read) return { lines: summary(read.pack, file, lang), code: 0 }
  return { lines: [...problemLines(read.problems, lang), say.wrong(read.problems.length)], code: 1 }
}

if (process.argv[1]?.endsWith('/pack.ts')) {
  const { lines, code } = checkPack(process.argv[2], lang)
  console[code ? 'error' : 'log'](lines.join('\n'))
  process.exitCode = code
}
