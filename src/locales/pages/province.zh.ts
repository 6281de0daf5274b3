import { targetKey } from '@/domain/explain'
import type { BandId, Interval } from '@/domain/model'
import type { UnitStatement } from '@/domain/statements/unit'
import { formatIndex, formatInterval, formatRange } from '../format'
import { days, orList, span } from '../chinese'
import { plain, type Mark } from '../mark'
import { bandNames as names } from '../bandNames'
import { subject } from '../subject/zh'

type Names = (id: string) => string
/** Marks a figure of the unit that the sentence is about. */
type UnitMark = (figure: string | number, what: 'index' | 'band' | 'position') => string

const bandNames = names.zh
const nameOfBand = (id: BandId) => bandNames[id] ?? id

function indexPart({ index }: UnitStatement, mark: UnitMark): string {
  if (!index) return ''
  const { lo, hi } = index.bounds
  if (lo === hi) return `指数${mark(formatIndex(lo), 'index')}${index.basis === 'derived' ? '（推算）' : ''}`
  return `指数${mark(`${formatIndex(lo)}至${formatIndex(hi)}`, 'index')}`
}

function bandPart(
  { bands, weakBand, bandDerived, bandsInAll, bandSize, index }: UnitStatement,
  mark: UnitMark,
): string {
  if (weakBand) return `等级未见公布（“${mark(nameOfBand(weakBand), 'band')}”未采用）`
  if (bandsInAll < 2) return ''
  if (bands.length === bandsInAll) return ''
  if (bands.length > 1) return `等级未见公布（${mark(orList(bands.map(nameOfBand)), 'band')}）`
  const exact = index && index.bounds.lo === index.bounds.hi
  const notes = [
    ...(bandDerived && !exact ? ['推算'] : []),
    ...(bandSize ? [`${subject.all}${mark(bandSize, 'band')}个之一`] : []),
  ]
  return `等级“${mark(nameOfBand(bands[0]!), 'band')}”${notes.length ? `（${notes.join('，')}）` : ''}`
}

/** Where it stands, by the report's rank where that says it, else by position. */
function rankPart(statement: UnitStatement, nameOf: Names, mark: UnitMark): string {
  const { rank, position, vague, units, level, index, bandSize } = statement
  const printed = rank && mark(rank.printed, 'position')
  if (rank?.standing === 'weak') return `名次未见公布（“第${printed}名”未采用）`
  if (!position) return rank ? `报告第${printed}名` : '名次未见公布'
  const exact = position[0] === position[1]
  if (!exact && rank?.standing === 'used') {
    if (vague) return `报告第${printed}名`
    const usual =
      position[1] === units
        ? `第${mark(position[0], 'position')}或之后`
        : `第${mark(span(position), 'position')}`
    return `报告第${printed}名（排位${usual}）`
  }
  if (rank && index && index.bounds.lo !== index.bounds.hi) return `报告第${printed}名`
  if (!exact && bandSize) return '名次未见公布'
  if (vague) return `排位${mark('仅知范围', 'position')}`
  const beside = level.length ? (exact ? '并列' : `与${level.map(nameOf).join('、')}并列，`) : ''
  const report = rank ? `（报告第${printed}名${rank.standing === 'setAside' ? '，未采用' : ''}）` : ''
  return `${exact ? `${beside}第` : `${beside}排在第`}${mark(span(position), 'position')}位${report}`
}

/** One line of at most 40 characters. Index first where it is known, else the band: what is certain leads. */
function sentence(statement: UnitStatement, nameOf: Names, markOf: Mark = plain): string {
  const { year, id } = statement
  const mark: UnitMark = (figure, what) => markOf(figure, targetKey({ year, about: id, what }))
  const index = indexPart(statement, mark)
  const rank = rankPart(statement, nameOf, mark)
  const band = bandPart(statement, mark)
  if (!index && !band && !statement.rank && !statement.position)
    return `${year}年，${nameOf(id)}等级、名次未见公布。`
  const parts = index ? [index, rank, band] : [band || '等级未见公布', rank]
  return `${year}年，${nameOf(id)}${parts.join('，')}。`
}

export const messages = {
  sentence,
  title: (name: string) => subject.unitPage(name),
  description: (sentenceText: string) =>
    `${sentenceText}历年指数、等级、排位，区域内的位置，每个数字都有来源。`,
  mine: {
    get choose() {
      return `设为我的${subject.unit}`
    },
    get chosen() {
      return `我的${subject.unit}`
    },
    note: '只记在这台设备上',
  },
  years: { label: '选择年份', opening: '最近一个有等级或名次的年份' },
  newer: {
    label: (name: string, year: number) => `${year}年以后关于${name}的记载`,
    claim: (text: string, ground: 'printed' | 'inferred' | 'weak'): string =>
      ({ printed: text, inferred: `${text}（推算）`, weak: `${text}（来源可靠性较低，未采用）` })[ground],
    list: (texts: string[]) => `${texts.join('；')}。`,
  },
  figures: {
    label: (name: string, year: number) => `${name}，${year}年`,
    regionPlace: (region: string) => `${region}区内`,
    of: (n: number) => `/ ${n}`,
    unknown: '无法判断',
    standing: {
      used: '并列不占名次，如1、2、2、3',
      setAside: '与公布的指数不一致，未采用',
      weak: '可靠性较低的来源，未采用',
    },
  },
  distance: {
    heading: '与上一等级、前后名次的差距',
    plainHeading: '与前后名次的差距',
    band: (band: string) => `距等级“${band}”`,
    edge: {
      in: (edge: number) => `须达到${edge}`,
      out: (edge: number) => `须超过${edge}`,
      unstated: (edge: number) => `须超过${edge}；恰为${edge}算哪一级，来源未说明`,
    },
    bandNone: '距上一等级',
    top: '已在最高等级',
    above: '前一位',
    below: '后一位',
    level: '并列',
    first: '已在最前',
    last: '没有后一位',
    behind: (value: string) => `相差${value}`,
    unknown: '无法判断',
    compare: (name: string) => `与${name}比较`,
  },
  history: {
    heading: '历年',
    chart: (name: string) => `${name}历年指数、排位和等级；同样的内容见旁边的表`,
    table: (name: string) => `${name}历年指数、等级、排位`,
    year: '年份',
    basis: '依据',
    rank: '报告名次',
    printedRank: (rank: number, standing: 'used' | 'setAside' | 'weak'): string =>
      ({ used: `${rank}`, setAside: `${rank}（未采用）`, weak: `${rank}（来源可靠性较低）` })[standing],
    note: '圆点：确知的数字。色条：只知上下限。点状底：未见公布。虚竖线：评估方法可能有变，指数不跨线相连；排位可跨线比较，以虚线相连。',
    words: { unknown: ['未见公布'], methodBreak: '方法或变', renamed: '更名' },
  },
  region: {
    heading: (region: string) => `在${region}`,
    link: (region: string) => `${region}的详细比较`,
    mean: '灰色竖线为区域平均值',
  },
  cities: {
    heading: (year: number) => `重点城市，${year}年`,
    table: (name: string, year: number) => `${name}的重点城市，${year}年`,
    city: '城市',
    rank: '报告名次',
    note: (n: number) => `名次是在${n}个重点城市中的名次。`,
    none: '辖区内没有列入重点城市评估的城市。',
    separate: '计划单列市',
    capital: { province: '省会', autonomous: '首府' },
    all: '全部重点城市',
  },
  platform: {
    heading: (year: number) => `平台建设，${year}年`,
    intro: (from: string, to: string) =>
      `${days(from, to)}采集。报告多只给出数量，没有列名的地区写“未列名”，不作猜测。`,
    status: { yes: '有', underway: '在建', planned: '有计划', no: '没有', unnamed: '未列名' },
    derived: '推算',
    counts: (items: string[]) => items.join('；'),
    count: (name: string, n: number) => `${name}：${n}个地区`,
    apps: '移动端应用',
    special: '专用',
    disputed: '来源不一致',
    noApp: '所收来源中没有',
    sources: '来源',
    all: '各项能力的分布',
    capability: '能力',
  },
  cases: {
    heading: (year: number) => `《报告（${year + 1}）》中的专栏`,
    page: (page: number) => `第${page}页`,
    box: (box: number) => `专栏${box}`,
    none: '报告中没有该地区的专栏。',
    all: '全部专栏',
  },
  claims: {
    heading: '该地区的全部数字与来源',
    table: (name: string) => `${name}的全部数字与来源`,
    claim: '记载',
    source: '来源',
    flags: '说明',
    quote: '原文',
  },
  map: { heading: '在地图上', note: '颜色为所选年份的等级；点选另一地区，打开该地区页面。' },
  walk: { label: '按行政区划顺序', previous: '上一个', next: '下一个' },
  unknown: {
    heading: (slug: string) => `没有名为“${slug}”的地区`,
    text: '地址里的地区用拼音，如 zhejiang、shaanxi、bingtuan。您找的可能是：',
    all: '全部地区',
  },
  interval: (interval: Interval) => formatInterval(interval, '未见公布'),
  range: formatRange,
}
