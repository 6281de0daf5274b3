import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import { limits } from '@/dataset/read/limits'
import { ImportError } from '@/dataset/read/model'
import { previewOf } from '@/dataset/read/preview'
import { readContent } from '@/dataset/read/open'
import { writeXlsx, type SheetCell } from '@/dataset/xlsxFile'
import { messages as en } from '@/locales/pages/owndata.en'
import { messages as zh } from '@/locales/pages/owndata.zh'

/*
 * Whatever may be wrong with a reader's file is answered by a sentence in both languages that names the place and what
 * to do, and the file can't be taken over. Figures are made up.
 */

const dataset = bundledDataset()
const names = new Map(dataset.units.map(({ id, name, english }) => [id, { zh: name, en: english }]))
const namesIn = (lang: 'zh' | 'en') => (ids: unknown) =>
  (Array.isArray(ids) ? ids : [ids]).map((id) => names.get(String(id))?.[lang] ?? String(id)).join(', ')

interface Answer {
  zh: string[]
  en: string[]
  /** Whether the reader could take the file over. */
  ready: boolean
}

/** What the dialog says of a file: why it can't be read, or each problem with its cell. */
async function answerTo(bytes: Uint8Array, name: string): Promise<Answer> {
  try {
    const content = await readContent(bytes, name)
    const { preview } = previewOf(content, dataset, { id: 'x', file: name, wins: 'own' }, 2026, {})
    const lines = (p: typeof zh, lang: 'zh' | 'en') =>
      preview.problems.map((problem) => `${problem.cell ?? ''} ${p.problem(problem, namesIn(lang))}`.trim())
    return { zh: lines(zh, 'zh'), en: lines(en, 'en'), ready: preview.ready }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    const { code, values } = error
    return { zh: [zh.file(code, values)], en: [en.file(code, values)], ready: false }
  }
}

const text = (content: string) => new TextEncoder().encode(content)
const table = (...lines: string[]) => text(['地区,评估年度,总体指数,排名,等级', ...lines].join('\n'))
const book = (rows: SheetCell[][]) => writeXlsx([{ name: '表', rows }])
const good = '江苏,2021,85.5,2,高'

/** A workbook with its sheet changed. */
function sheetChanged(rows: SheetCell[][], change: (xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(book(rows))).map(([name, data]): [string, Uint8Array] => [
    name,
    name.endsWith('sheet1.xml') ? text(change(new TextDecoder().decode(data))) : data,
  ])
  return zipSync(Object.fromEntries(parts))
}

/** A small workbook that unpacks to more than is ever read. */
function bomb(): Uint8Array {
  return zipSync({
    ...unzipSync(book([['地区']])),
    'xl/sharedStrings.xml': new Uint8Array(limits.unpackedBytes + 1),
  })
}

const workbook: SheetCell[][] = [
  ['地区', '评估年度', '总体指数'],
  ['浙江', 2021, 91],
  ['江苏', 2021, 85],
]

interface Case {
  what: string
  bytes: () => Uint8Array | Promise<Uint8Array>
  zh: RegExp
  en: RegExp
  name?: string
  /** Says so and leaves the decision to the reader, who sees everything before taking it over. */
  warns?: true
}

const cases: Case[] = [
  {
    what: 'over 20 MB',
    bytes: () => new Uint8Array(20 * 2 ** 20 + 1).fill(65),
    zh: /21 MB.*20 MB 的上限.*请只保留/,
    en: /21 MB.*20 MB.*Keep only/,
  },
  {
    what: 'over 200,000 rows',
    bytes: () => text('1\n'.repeat(200_001)),
    zh: /200001行.*200000行.*请删去/,
    en: /200001 rows.*200000.*Remove rows/,
  },
  {
    what: 'wrong encoding',
    bytes: () => new Uint8Array([0x41, 0xff, 0xff, 0x80]),
    zh: /编码.*请在表格软件里另存/,
    en: /encoding.*Save the file as/,
  },
  {
    what: 'merged cells',
    bytes: () =>
      sheetChanged(workbook, (xml) =>
        xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="C2:C3"/></mergeCells>'),
      ),
    name: 'x.xlsx',
    zh: /合并单元格：C2:C3.*请取消合并/,
    en: /Merged cells: C2:C3.*Unmerge/,
    warns: true,
  },
  {
    what: 'formulas without a result',
    bytes: () =>
      sheetChanged(workbook, (xml) => xml.replace(/<c r="C3">.*?<\/c>/, '<c r="C3"><f>B3*2</f></c>')),
    name: 'x.xlsx',
    zh: /公式没有存下结果：C3.*请在表格软件里打开并保存/,
    en: /without a stored result: C3.*Open and save/,
    warns: true,
  },
  {
    what: 'duplicated units',
    bytes: () => table('浙江,2021,91,1,非常高', good, '浙江省,2021,91,1,非常高'),
    zh: /^A4 “浙江”和“浙江省”都是浙江.*前一次在A2。请只留一行/,
    en: /^A4 “浙江” and “浙江省” are both Zhejiang.*first in A2\. Keep one row/,
  },
  {
    what: 'an unknown name',
    bytes: () => table('浙将,2021,91,1,非常高', good),
    zh: /^A2 无法识别“浙将”，是不是.*浙江.*请选定/,
    en: /^A2 “浙将” was not recognised; is it .*Zhejiang.*Choose one/,
  },
  {
    what: 'a number out of range',
    bytes: () => table('浙江,2021,191,1,非常高', good),
    zh: /^C2 .*0到100之间，这里是191。请改正/,
    en: /^C2 .*between 0 and 100; here it is 191\. Correct/,
  },
  {
    what: 'a year to come',
    bytes: () => table('浙江,2031,91,1,非常高', good),
    zh: /^B2 2031年还没有到.*请改正/,
    en: /^B2 2031 is yet to come.*Correct the year/,
  },
  {
    what: 'a year that is none',
    bytes: () => table('浙江,20211,91,1,非常高', good),
    zh: /^B2 “20211”不是年份。请写四位数/,
    en: /^B2 “20211” is not a year\. Write four digits/,
  },
  {
    what: 'a band that contradicts its index',
    bytes: () => table('浙江,2021,91,1,中', good),
    zh: /^E2 浙江.*的等级是“中”，但C2的指数91属于“非常高”。请改正/,
    en: /^E2 Zhejiang has the band “Medium”, but the index 91 in C2 is “Very high”\. Correct/,
  },
  {
    what: 'an unknown band',
    bytes: () => table('浙江,2021,91,1,优秀', good),
    zh: /^E2 没有“优秀”这个等级。请改为：非常高、高、中、低/,
    en: /^E2 There is no band “优秀”\. Use Very high, High, Medium, Low/,
  },
  {
    what: 'ranks that contradict scores',
    bytes: () => table('浙江,2021,91,2,非常高', '江苏,2021,85.5,1,高'),
    zh: /^D3 .*先后不符。请改正其一/,
    en: /^D3 .*does not fit.*Correct one/,
  },
  {
    what: 'broken JSON',
    bytes: () => text('{"a": 1,\n "b": }'),
    name: 'x.json',
    zh: /第2行第7列.*请改正/,
    en: /line 2, column 7.*Correct it/,
  },
  {
    what: 'a zip bomb',
    bytes: bomb,
    name: 'x.xlsx',
    zh: /没有打开：解压后超过40 MB。请在表格软件里/,
    en: /not opened: it unpacks to more than 40 MB.*Keep only the sheets/,
  },
  {
    what: 'HTML and script in a name',
    bytes: () => table('<img src=x onerror=alert(1)>,2021,91,1,非常高', good),
    zh: /^A2 名称“<img src=x onerror=alert\(1\)>”含有代码，已当作普通文字，不会执行。请核对/,
    en: /^A2 The name “<img src=x onerror=alert\(1\)>” contains code; .* never run\. Check/,
  },
  {
    what: 'a prototype key in JSON',
    bytes: () => text('{"claims": [{"__proto__": {"polluted": 1}}]}'),
    name: 'x.json',
    zh: /claims\[0\]处用了键“__proto__”.*请删去或改名/,
    en: /“__proto__” at claims\[0\].*Remove or rename/,
  },
  {
    what: 'a prototype key as a name',
    bytes: () => table('__proto__,2021,91,1,非常高', good),
    zh: /^A2 无法识别“__proto__”。请选定/,
    en: /^A2 “__proto__” was not recognised\. Choose one/,
  },
]

it('a file of just 200,000 rows is none too long', async () => {
  expect((await answerTo(text('1\n'.repeat(200_000)), 'x.csv')).en.join()).not.toContain('200000')
})

describe('a file with', () => {
  it.each(cases)('$what is answered with place and remedy, and not applied', async (each) => {
    const answer = await answerTo(await each.bytes(), each.name ?? 'x.csv')
    expect(answer.zh).toContainEqual(expect.stringMatching(each.zh))
    expect(answer.en).toContainEqual(expect.stringMatching(each.en))
    if (!each.warns) expect(answer.ready).toBe(false)
    expect(Object.prototype).not.toHaveProperty('polluted')
  })
})
