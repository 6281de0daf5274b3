import { afterEach, describe, expect, it, vi } from 'vitest'

type Claim = Record<string, unknown>

/** What the check says, in the language of an environment, of our files with claims more in 2021. */
async function checked(LANG: string, claims: Claim[]): Promise<{ lines: string[]; faulty: boolean }> {
  vi.resetModules()
  for (const [key, value] of Object.entries({ LC_ALL: '', LC_MESSAGES: '', LANG })) vi.stubEnv(key, value)
  const { checkData, files } = await import('./dataCheck')
  const raw = files()
  const editions = raw.editions.map((edition) => {
    const given = edition as { year: number; claims: Claim[] }
    const source = 'report-2022-summary'
    const more = claims.map((claim) => ({ ...claim, source }))
    return given.year === 2021 ? { ...given, claims: [...given.claims, ...more] } : edition
  })
  return checkData({ ...raw, editions })
}

/** Lines of the end, what is wrong: without the title of the source and the place, which come and go with the file. */
const end = ({ lines }: { lines: string[] }, from: RegExp) =>
  lines
    .slice(lines.findIndex((line) => from.test(line)))
    .map((line) =>
      line.replaceAll(/（[^（]*（2022）[^（]*claims\[\d+\]）| \(Assessment[^]*?claims\[\d+\]\)/g, ''),
    )

const rank33 = { about: '330000', what: 'rank', value: 33 }
const opposed = [
  { about: '450000', what: 'index', value: 97.5 },
  { about: '450000', what: 'band', band: 'low' },
]

describe('npm run data:check', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('ends with what it found where nothing is wrong', async () => {
    const { lines, faulty } = await checked('zh_CN.UTF-8', [])
    expect(faulty).toBe(false)
    expect(lines.at(-1)).toBe('没有发现错误')
  })

  it('names a rank that nobody can have, its unit and the ranks there are', async () => {
    const chinese = await checked('zh_CN.UTF-8', [rank33])
    expect(chinese.faulty).toBe(true)
    expect(end(chinese, /错误/)).toEqual([
      '\n错误1处：',
      '  data/editions/2021.json：这条记载不能成立，请更正（名次应为1–32）：\n    浙江：报告名次第33',
    ])
    expect(end(await checked('en_GB.UTF-8', [rank33]), /fault/)).toEqual([
      '\n1 fault:',
      '  data/editions/2021.json: this claim cannot be true; correct it (ranks are 1–32):\n    Zhejiang: Rank in the report: 33',
    ])
  })

  it('names both claims where an index and a band exclude each other, and the check that differs, last', async () => {
    expect(end(await checked('zh_CN.UTF-8', opposed), /错误/)).toEqual([
      '\n错误2处：',
      '  data/editions/2021.json：这2条记载不能同时成立，请更正其中一条，或在 resolutions 中说明并列入 setAside：\n' +
        '    广西：指数97.50\n    广西：等级“低”',
      '  band-claims/2021/nation：应为3个相符，公布为不符：广西',
    ])
    expect(end(await checked('C', opposed), /^\n2 faults/)).toEqual([
      '\n2 faults:',
      '  data/editions/2021.json: these 2 claims cannot all be true; correct one, or set it aside in resolutions and say why:\n' +
        '    Guangxi: Index 97.50\n    Guangxi: Band “Low”',
      '  band-claims/2021/nation: expected 3 fit, found discrepancy: Guangxi',
    ])
  })

  it('names a value of the wrong kind by place', async () => {
    const { lines } = await checked('zh_CN.UTF-8', [{ about: '330000', what: 'index', value: 101 }])
    expect(lines[0]).toBe('数据文件有1处错误：')
    expect(lines[1]).toMatch(/^ {2}editions\/2021: claims\[\d+\]\.value\n {4}数值 101 超出范围，应 <=100$/)
  })
})
