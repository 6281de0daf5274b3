import type { Edition } from '@/domain/model'
import type { Measure, Role } from './model'
import { plainText } from './values'

/** A head as it is compared: without spaces, punctuation and remarks in brackets. */
export function headerKey(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[([【].*?[)\]】]/g, '')
    .replace(/[\s_\-:：,，.。、/'"“”*#·]/g, '')
}

const words: [Role, string[]][] = [
  [
    'place',
    [
      '地区 地方 省份 省 省市 省区市 省自治区直辖市 省级政府 单位 参评单位 名称 城市 市 重点城市 代码 编码 地区代码',
      '行政区划代码 区划代码 行政区划 地名 province provinces unit units city cities place name namezh code adcode',
      'area slug provincialgovernment nameen',
    ],
  ],
  ['year', ['年份 年度 年 评估年度 评估年份 被评估年度 year assessedyear assessmentyear']],
  ['reportYear', ['报告年份 报告年度 报告年 发布年份 reportyear yearofreport']],
  [
    'index',
    [
      '指数 总体指数 总指数 综合指数 得分 总分 分数 总得分 综合得分 指数得分 总体得分 能力指数 服务能力指数',
      '网上政务服务能力指数 一体化政务服务能力指数 政务服务能力指数 政务服务能力总体指数 指数值',
      'index overallindex totalindex score totalscore overallscore total overall printedindex',
    ],
  ],
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

/** Words that name a dimension in every edition, by its last three characters, and further names the editions give. */
const dimensionEnds: [string, string][] = [
  ['成效度', 'effectiveness'],
  ['成熟度', 'maturity'],
  ['完备度', 'channels'],
  ['覆盖度', 'coverage'],
  ['准确度', 'accuracy'],
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
    const known = fixed.get(key) ?? (indexNames.has(key) ? 'index' : dimensionRole(key))
    if (known) return known
    const [, first, after, before, last] = yearHead.exec(key) ?? []
    const year = first ?? last
    if (!year) return undefined
    const rest = first ? after! : before!
    const measure = rest === '' ? 'index' : (fixed.get(rest) ?? (indexNames.has(rest) ? 'index' : undefined))
    return measure === 'index' || measure === 'rank' || measure === 'band'
      ? `${measure}@${Number(year)}`
      : undefined
  }
}

/** Whether a head is a bare year: what such a column holds, the head does not say. */
export function isBareYear(header: string): boolean {
  return /^20\d{2}(年度|年)?$/.test(headerKey(header))
}
