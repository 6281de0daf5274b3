import type { Edition } from '@/domain/model'
import type { Measure, Role } from './model'
import { plainText, simplified, splitMarks } from './text'

/** A head as it is compared: simplified, without spaces, punctuation and remarks in brackets. Points of figures stay. */
export function headerKey(text: string): string {
  return simplified(plainText(splitMarks(text).core))
    .toLowerCase()
    .replace(/[([【].*?[)\]】]/g, '')
    .replace(/[\s_\-:：,，。、/'"“”*#·↑↓]|\.(?!\d)/g, '')
}

const words: [Role, string[]][] = [
  [
    'place',
    [
      '地区 地方 省份 省 省市 省区市 省自治区直辖市 省级政府 单位 参评单位 名称 城市 市 重点城市 代码 编码 地区代码',
      '行政区划代码 区划代码 行政区划 地名 所在地 所属地区 区县 县区 市州 地市 国家 经济体',
      'province provinces unit units city cities place name namezh code adcode country economy state county',
      'area slug provincialgovernment nameen',
    ],
  ],
  ['year', ['年份 年度 年 评估年度 评估年份 被评估年度 year assessedyear assessmentyear']],
  ['reportYear', ['报告年份 报告年度 报告年 发布年份 reportyear yearofreport']],
  [
    'index',
    [
      '指数 总体指数 总指数 综合指数 综合评分 评分 得分 总分 分数 总得分 综合得分 指数得分 总体得分 能力指数 服务能力指数',
      '网上政务服务能力指数 一体化政务服务能力指数 政务服务能力指数 政务服务能力总体指数 指数值',
      'index overallindex totalindex score totalscore overallscore total overall printedindex',
    ],
  ],
  ['indicatorName', ['指标 指标名称 指标名 二级指标名称 三级指标名称 indicator indicatorname variable']],
  ['rank', ['排名 名次 位次 排序 全国排名 总排名 总体排名 rank ranking printedrank overallrank']],
  ['band', ['等级 档次 级别 等次 组别 分组 水平 评级 band level grade category bandname printedband']],
  [
    'ignore',
    [
      '序号 编号 备注 说明 来源 区域 大区 片区 依据 no id note notes remark source sources region reportyear basis',
      'indexlo indexloopen indexhi indexhiopen indexbasis bands bandbasis positionbest positionworst',
      'positionbasis contradictions 位次范围 指数范围 mark marks 标记',
    ],
  ],
]

const fixed = new Map<string, Role>(
  words.flatMap(([role, lists]) =>
    lists.flatMap((list) => list.split(' ').map((word): [string, Role] => [word, role])),
  ),
)

/** How the names of the dimensions end in every edition, with 度 or cut short. */
const dimensionEnds: [string, string][] = [
  ['成效度', 'effectiveness'],
  ['成熟度', 'maturity'],
  ['完备度', 'channels'],
  ['覆盖度', 'coverage'],
  ['准确度', 'accuracy'],
  ['服务成效', 'effectiveness'],
  ['办理成熟', 'maturity'],
  ['方式完备', 'channels'],
  ['事项覆盖', 'coverage'],
  ['指南准确', 'accuracy'],
]

/** The dimensions of a table of editions by every name they carry. */
function dimensionNames(editions: Iterable<Edition>): Map<string, string> {
  const names = new Map<string, string>()
  for (const { dimensions } of editions)
    for (const { id, name } of dimensions ?? [])
      for (const text of [id, name.zh, name.en]) names.set(headerKey(text), id)
  return names
}

const yearHead = /^(20\d{2})(?:年度|年)?(.*)$|^(.*?)(20\d{2})(?:年度|年)?$/
const rankWord = /(排名|名次|位次|rank|ranking)$/
const scoreWord = /(得分|指数|分数|score|index|值)$/
/** Words behind a head that add nothing: 等级名称, 总体指数得分. */
const idleEnd = /(得分|分值|数值|名称|情况|结果|值)$/

/** The year and the rest that a head names, 2021年网办率 → 2021, 网办率; undefined for one without a year. */
export function yearOfHead(header: string): { year: number; rest: string } | undefined {
  const text = plainText(header)
  const match = /(?<![\d.])(20\d{2})(?![\d.]*\d)(?:\s*年度?)?/.exec(text)
  if (!match) return undefined
  const rest = (text.slice(0, match.index) + text.slice(match.index + match[0].length)).trim()
  return { year: Number(match[1]), rest: rest.replace(/^[\s_\-:：]+|[\s_\-:：]+$/g, '') }
}

/**
 * Tells what a head says, by the names that the reports and the atlas use. Undefined for a head that is not known.
 * @param editions give the names of index and dimensions
 */
export function headerReader(editions: Iterable<Edition>): (header: string) => Role | undefined {
  const list = [...editions]
  const dimensions = dimensionNames(list)
  const indexNames = new Set(
    list.flatMap(({ indexName }) => [headerKey(indexName.zh), headerKey(indexName.en)]),
  )
  const bandless = (key: string) =>
    dimensions.get(key) ?? dimensionEnds.find(([end]) => key.endsWith(end))?.[1]

  function dimensionRole(key: string): Measure | undefined {
    const whole = bandless(key)
    if (whole) return `dimension:${whole}`
    const rank = rankWord.test(key) ? bandless(key.replace(rankWord, '')) : undefined
    if (rank) return `dimensionRank:${rank}`
    const score = scoreWord.test(key) ? bandless(key.replace(scoreWord, '')) : undefined
    return score ? `dimension:${score}` : undefined
  }

  return (header) => {
    const key = headerKey(header.slice(0, 120))
    if (!key) return undefined
    const measure = (text: string) =>
      fixed.get(text) ?? (indexNames.has(text) ? 'index' : dimensionRole(text))
    const known = measure(key) ?? measure(key.replace(idleEnd, ''))
    if (known) return known
    const [, first, after, before, last] = yearHead.exec(key) ?? []
    const year = first ?? last
    if (!year) return undefined
    const rest = first ? after! : before!
    const said = rest === '' ? 'index' : (measure(rest) ?? measure(rest.replace(idleEnd, '')))
    return said === 'index' || said === 'rank' || said === 'band' ? `${said}@${Number(year)}` : undefined
  }
}

/** Whether a head is a bare year: what such a column holds, the head does not say. */
export function isBareYear(header: string): boolean {
  return /^20\d{2}(年度|年)?$/.test(headerKey(header))
}
