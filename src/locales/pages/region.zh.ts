import { targetKey } from '@/domain/explain'
import type { Interval } from '@/domain/model'
import type { RegionPageStatement } from '@/domain/statements/regionPage'
import { formatIndex, isTelling, outward } from '../format'
import { inWords, list, span } from '../chinese'
import { plain, type Mark } from '../mark'
import { subject } from '../subject/zh'

type Names = (id: string) => string
/** Marks the mean that the sentence is about, or its place. */
type MeanMark = (figure: string | number) => string

const sign = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`
function meanPart({ mean, size, id }: RegionPageStatement, nameOf: Names, mark: MeanMark): string {
  const who = `${nameOf(id)}${inWords(size)}个地区的指数平均值`
  const { lo, hi } = mean.bounds
  const how = mean.basis === 'printed' ? '来源公布' : '由各地区指数计算'
  if (lo === hi) return `${who}为${mark(formatIndex(lo))}（${how}）`
  if (isTelling(mean.bounds))
    return `${who}未见公布，可确定在${mark(`${formatIndex(outward.lo(lo))}至${formatIndex(outward.hi(hi))}`)}之间`
  return `${who}未见公布`
}

/** The highest is named, the rest is in the table. */
function sentence(statement: RegionPageStatement, nameOf: Names, markOf: Mark = plain): string {
  const mark: MeanMark = (figure) =>
    markOf(figure, targetKey({ year: statement.year, about: statement.id, what: 'mean' }))
  const { year, place, regions, first } = statement
  const parts = [meanPart(statement, nameOf, mark)]
  if (place)
    parts.push(
      `在${subject.countedRegions(inWords(regions))}中${place[0] === place[1] ? '列' : '排在'}第${mark(span(place))}`,
    )
  if (first.length) parts.push(`区内最高的是${list(first.map(nameOf))}`)
  return `${year}年，${parts.join('，')}。`
}

export const messages = {
  sentence,
  title: (name: string) => subject.regionPage(name),
  description: (text: string) => `${text}区内各地区比较、历年平均值、与其他区域的比较，每个数字都有来源。`,
  years: { label: '选择年份' },
  unknown: '无法判断',
  computed: {
    derived: '由各地区指数计算；所收来源中没有区域平均值',
    bounded: '由各地区上下限计算；所收来源中没有区域平均值',
  },
  signed: ({ lo, hi }: Interval) =>
    lo === hi ? sign(lo) : `${sign(outward.lo(lo))}至${sign(outward.hi(hi))}`,
  side: {
    heading: '各地区指数',
    get mean() {
      return `灰色竖线为区域平均值；${subject.axis}。`
    },
  },
  members: {
    heading: '各地区与区域平均值之差',
    table: (name: string, year: number) => `${name}各地区，${year}年`,
    place: '区内排位',
    difference: '指数减平均值',
    effect: '与平均值相比',
    direction: { lifts: '高于', lowers: '低于', equal: '持平', unknown: '无法判断' },
    note: '差按未舍入的平均值计算。只知范围的，差也是范围；范围过宽的，写“无法判断”。',
  },
  among: {
    get heading() {
      return subject.amongAll
    },
    strip: '本区各地区在全部指数中的位置；数字见上表',
    get caption() {
      return `细线：全部地区；色块：本区各地区。${subject.limits}`
    },
    missing: (n: number, of: number) => `${of}个地区中有${n}个的指数数据不足，未画出。`,
    missingMembers: (names: string) => `未画出的地区：${names}。`,
    none: '这一年未见公布本区任何地区的指数，无法画在指数轴上。',
  },
  history: {
    heading: '历年平均值',
    chart: (name: string) => `${name}历年指数平均值或其上下限；同样的内容见旁边的表`,
    table: (name: string) => `${name}历年`,
    year: '年份',
    basis: '依据',
    get place() {
      return `平均值在${subject.everyRegion}中的排位`
    },
    get above() {
      return `高于${subject.mean}值的地区数`
    },
    note: '圆点：确知的平均值。色条：只知上下限，越宽数据越少。点状底：未见公布。虚竖线：评估方法可能有变，两侧不相连。',
    words: { unknown: ['未见公布'], methodBreak: '方法或变', renamed: '更名' },
  },
  compare: {
    get heading() {
      return `与${subject.otherRegions}相比`
    },
    table: (year: number) => `${subject.everyRegion}的指数平均值，${year}年`,
    region: '区域',
    size: '地区数',
    note: '各区域平均值由各地区指数计算，所收来源中没有；横轴60至100。',
  },
  map: { heading: '在地图上', note: '颜色为所选年份的等级；点选一个地区，打开该地区页面。' },
  walk: { label: '其他区域' },
  unknownRegion: {
    heading: (slug: string) => `没有名为“${slug}”的区域`,
    get text() {
      return subject.regionHint
    },
    get all() {
      return subject.regions
    },
  },
}
