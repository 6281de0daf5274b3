import { targetKey } from '@/domain/explain'
import type { Interval } from '@/domain/model'
import type { UnitStatement } from '@/domain/statements/unit'
import { formatIndex, formatInterval, formatRange } from '../format'
import { plain, type Mark } from '../mark'
import { bandNames as names } from '../bandNames'
import { subject } from '../subject/zh'

type Names = (id: string) => string
/** Marks a figure of the unit that the sentence is about. */
type UnitMark = (figure: string | number, what: 'index' | 'band' | 'position') => string

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']
const bandNames = names.zh

/** 非常高、高或中 */
function orList(items: string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}或${items.at(-1)}`
}

const at = ([best, worst]: [number, number], mark: UnitMark) =>
  `第${mark(best === worst ? best : `${best}至${worst}`, 'position')}位`

function indexPart({ index }: UnitStatement, mark: UnitMark): string {
  if (!index) return ''
  const { lo, hi } = index.bounds
  if (lo === hi)
    return `总体指数${mark(formatIndex(lo), 'index')}${index.basis === 'derived' ? '（推得）' : ''}`
  return `总体指数未印出，必在${mark(`${formatIndex(lo)}与${formatIndex(hi)}`, 'index')}之间`
}

function bandPart(statement: UnitStatement, mark: UnitMark): string {
  const { bands, weakBand, bandDerived, bandsInAll, index } = statement
  if (weakBand) return `等级未公布（“${mark(bandNames[weakBand] ?? '', 'band')}”之说依据不足，未采用）`
  if (bandsInAll < 2) return ''
  if (bands.length === bandsInAll) return '等级未公布'
  if (bands.length > 1)
    return `等级未公布（${mark(orList(bands.map((band) => bandNames[band] ?? band)), 'band')}）`
  const exact = index && index.bounds.lo === index.bounds.hi
  return `等级“${mark(bandNames[bands[0]!] ?? '', 'band')}”${bandDerived && !exact ? '（推得）' : ''}`
}

function rankPart({ rank }: UnitStatement, mark: UnitMark): string {
  if (!rank) return ''
  const printed = mark(rank.printed, 'position')
  if (rank.standing === 'weak') return `（弱来源称第${printed}名，未采用）`
  return rank.standing === 'setAside'
    ? `（报告名次第${printed}，与所印数字不合，未采用）`
    : `（报告名次第${printed}）`
}

function positionPart(statement: UnitStatement, nameOf: Names, mark: UnitMark): string {
  const { position, units, level } = statement
  const rank = rankPart(statement, mark)
  if (!position) return `位次未公布${rank}`
  const exact = position[0] === position[1]
  if (!exact && statement.rank?.standing === 'used') {
    if (statement.vague) return `报告名次第${mark(statement.rank.printed, 'position')}（并列不占名次）`
    const range = mark(position.join('至'), 'position')
    const usual = position[1] === units ? `不早于第${mark(position[0], 'position')}位` : `居第${range}位`
    return `报告名次第${mark(statement.rank.printed, 'position')}（并列不占名次），按并列占位计${usual}`
  }
  if (statement.vague) return `位次${mark('仅知范围', 'position')}${rank}`
  const beside = level.length && !exact ? `与${level.map(nameOf).join('、')}并列，` : ''
  return `${beside}在${units}个单位中${level.length && exact ? '并列' : '居'}${at(position, mark)}${rank}`
}

function regionPart({ region, units }: UnitStatement, nameOf: Names, mark: UnitMark): string {
  if (!region.place || region.size === units) return ''
  return `在${nameOf(region.id)}${numerals[region.size] ?? region.size}个单位中居${at(region.place, mark)}`
}

/** Index first where it is known, else the band: what is certain leads. */
function sentence(statement: UnitStatement, nameOf: Names, markOf: Mark = plain): string {
  const { year, id } = statement
  const mark: UnitMark = (figure, what) => markOf(figure, targetKey({ year, about: id, what }))
  const name = nameOf(statement.id)
  const index = indexPart(statement, mark)
  const parts = index
    ? [
        index,
        positionPart(statement, nameOf, mark),
        bandPart(statement, mark),
        regionPart(statement, nameOf, mark),
      ]
    : [bandPart(statement, mark), positionPart(statement, nameOf, mark), regionPart(statement, nameOf, mark)]
  return `${year}年，${name}${parts.filter(Boolean).join('，')}。`
}

export const messages = {
  sentence,
  title: (name: string) => subject.unitPage(name),
  description: (sentenceText: string) =>
    `${sentenceText}历年指数、等级、位次，区域内的位置，每个数字都有出处。`,
  mine: {
    get choose() {
      return `设为我的${subject.unit}`
    },
    get chosen() {
      return `我的${subject.unit}`
    },
    note: '只记在这台设备上',
  },
  years: { label: '选择年份', opening: '最近一个已知位次的年份' },
  newer: {
    label: (name: string, year: number) => `${year}年以后关于${name}的记载`,
    claim: (text: string, ground: 'printed' | 'inferred' | 'weak'): string =>
      ({ printed: text, inferred: `${text}（推得）`, weak: `${text}（依据不足，未采用）` })[ground],
    list: (texts: string[]) => `${texts.join('；')}。`,
  },
  figures: {
    label: (name: string, year: number) => `${name}，${year}年`,
    regionPlace: (region: string) => `${region}区内`,
    of: (n: number) => `/ ${n}`,
    unknown: '无法判断',
    standing: { used: '密集名次，并列后不跳号', setAside: '按原样列出，未采用', weak: '弱来源，未采用' },
  },
  distance: {
    heading: '离上一等级和前后单位有多远',
    plainHeading: '离前后单位有多远',
    band: (band: string) => `距等级“${band}”`,
    edge: {
      in: (edge: number) => `须达到${edge}`,
      out: (edge: number) => `须超过${edge}`,
      unstated: (edge: number) => `须超过${edge}；恰为${edge}算哪一级，来源没有说`,
    },
    bandNone: '距上一等级',
    top: '已在最高等级',
    above: '前一位',
    below: '后一位',
    level: '并列',
    first: '没有单位在它之前',
    last: '没有单位在它之后',
    behind: (value: string) => `相差${value}`,
    unknown: '无法判断',
    compare: (name: string) => `与${name}比较`,
  },
  history: {
    heading: '历年',
    chart: (name: string) => `${name}历年指数、位次和等级；同样的内容见旁边的表`,
    table: (name: string) => `${name}历年指数、等级、位次`,
    year: '年份',
    basis: '依据',
    rank: '报告名次',
    printedRank: (rank: number, standing: 'used' | 'setAside' | 'weak'): string =>
      ({ used: `${rank}`, setAside: `${rank}（未采用）`, weak: `${rank}（弱来源）` })[standing],
    note: '圆点：确知的数字。色条：只知上下限。点状底：未公布。虚竖线：评估方法有变，指数不跨线相连；位次可跨线比较，以虚线相连。',
    unknownLines: ['未公布'],
    breakMark: '方法变动',
    renamedMark: '更名',
  },
  region: {
    heading: (region: string) => `在${region}`,
    link: (region: string) => `${region}的详细比较`,
    mean: '灰色竖线为区域均值',
  },
  cities: {
    heading: (year: number) => `重点城市，${year}年`,
    table: (name: string, year: number) => `${name}的重点城市，${year}年`,
    city: '城市',
    rank: '报告名次',
    note: (n: number) => `名次在${n}个重点城市中。`,
    none: '没有参加重点城市评估的城市。',
    separate: '计划单列市',
    capital: '省会或首府',
    all: '全部重点城市',
  },
  platform: {
    heading: (year: number) => `平台建设，${year}年`,
    intro: (from: string, to: string) =>
      `${from}至${to}采集。报告多只给出个数，没有点名的单位一律写“未点名”，不作猜测。`,
    status: { yes: '有', underway: '在建', planned: '有计划', no: '没有', unnamed: '未点名' },
    derived: '推得',
    counts: (items: string[]) => items.join('；'),
    count: (name: string, n: number) => `${name}：${n}个单位`,
    apps: '移动端应用',
    special: '专用',
    disputed: '各来源说法不一',
    noApp: '未见来源点名',
    sources: '出处',
    all: '各项能力的分布',
    capability: '能力',
  },
  cases: {
    heading: (year: number) => `${year + 1}年报告中的专栏`,
    page: (page: number) => `第${page}页`,
    box: (box: number) => `专栏${box}`,
    none: '报告没有关于它的专栏。',
    all: '全部专栏',
  },
  claims: {
    heading: '关于它的全部公布事实',
    table: (name: string) => `关于${name}的全部公布事实`,
    claim: '事实',
    source: '出处',
    flags: '说明',
    quote: '原文',
  },
  map: { heading: '在地图上', note: '颜色为所选年份的等级；点选另一单位即到它的页面。' },
  walk: { label: '按行政区划顺序', previous: '上一个', next: '下一个' },
  unknown: {
    heading: (slug: string) => `没有名为“${slug}”的单位`,
    text: '地址里的单位用拼音，如 zhejiang、shaanxi、bingtuan。您找的可能是：',
    all: '全部单位',
  },
  interval: (interval: Interval) => formatInterval(interval, '未公布'),
  range: formatRange,
}
