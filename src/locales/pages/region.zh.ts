import { targetKey } from '@/domain/explain'
import type { Interval } from '@/domain/model'
import type { RegionPageStatement } from '@/domain/statements/regionPage'
import { formatIndex, isTelling, outward } from '../format'
import { plain, type Mark } from '../mark'
import { subject } from '../subject/zh'

type Names = (id: string) => string
/** Marks the mean that the sentence is about, or its place. */
type MeanMark = (figure: string | number) => string

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']
const count = (n: number) => numerals[n] ?? String(n)
const sign = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`
const at = ([best, worst]: [number, number], mark: MeanMark) =>
  `第${mark(best === worst ? best : `${best}至${worst}`)}位`

function meanPart({ mean, size, id }: RegionPageStatement, nameOf: Names, mark: MeanMark): string {
  const who = `${nameOf(id)}${count(size)}个单位的指数均值`
  const { lo, hi } = mean.bounds
  const how = mean.basis === 'printed' ? '报告印出' : '由成员指数算得，报告未印出'
  if (lo === hi) return `${who}为${mark(formatIndex(lo))}（${how}）`
  if (isTelling(mean.bounds))
    return `${who}未印出，必在${mark(`${formatIndex(outward.lo(lo))}与${formatIndex(outward.hi(hi))}`)}之间`
  return `${who}未公布`
}

function sentence(statement: RegionPageStatement, nameOf: Names, markOf: Mark = plain): string {
  const mark: MeanMark = (figure) =>
    markOf(figure, targetKey({ year: statement.year, about: statement.id, what: 'mean' }))
  const { year, place, regions, first, last } = statement
  const parts = [meanPart(statement, nameOf, mark)]
  if (place) parts.push(`在${subject.countedRegions(count(regions))}中居${at(place, mark)}`)
  const stand = (ids: string[]) => `${ids.map(nameOf).join('、')}${ids.length > 1 ? '并列' : ''}`
  if (first.length) parts.push(`区内${stand(first)}居首${last.length ? `，${stand(last)}居末` : ''}`)
  return `${year}年，${parts.join('，')}。`
}

export const messages = {
  sentence,
  title: (name: string) => subject.regionPage(name),
  description: (text: string) => `${text}区内各单位并列比较、历年均值、与其他区域的比较，每个数字都有出处。`,
  years: { label: '选择年份' },
  unknown: '无法判断',
  computed: { derived: '由成员指数算得，报告未印出', bounded: '由成员上下限算得，报告未印出' },
  signed: ({ lo, hi }: Interval) =>
    lo === hi ? sign(lo) : `${sign(outward.lo(lo))} 至 ${sign(outward.hi(hi))}`,
  side: {
    heading: '成员并列',
    get mean() {
      return `灰色竖线为区域均值；${subject.axis}。`
    },
  },
  members: {
    heading: '谁拉高、谁拉低均值',
    table: (name: string, year: number) => `${name}各单位，${year}年`,
    place: '区内位次',
    difference: '指数减均值',
    effect: '对均值',
    direction: { lifts: '拉高', lowers: '拉低', equal: '持平', unknown: '无法判断' },
    note: '差按未舍入的均值计算。只知范围的，差也是范围；范围宽到说明不了问题的，写“无法判断”。',
  },
  among: {
    get heading() {
      return subject.amongAll
    },
    strip: '本区成员在全部单位指数中的位置；同样的数字见成员表',
    get caption() {
      return `细线：全部单位；色块：本区成员。${subject.limits}`
    },
    missing: (n: number, of: number) => `${of}个单位中有${n}个的指数所知不足，未画出。`,
    missingMembers: (names: string) => `未画出的成员：${names}。`,
    none: '这一年没有公布本区任何单位的指数，不能画在指数轴上。',
  },
  history: {
    heading: '历年均值',
    chart: (name: string) => `${name}历年指数均值或其上下限；同样的内容见旁边的表`,
    table: (name: string) => `${name}历年`,
    year: '年份',
    basis: '依据',
    get place() {
      return `均值在${subject.everyRegion}中的位次`
    },
    get above() {
      return `高于${subject.mean}的成员数`
    },
    note: '圆点：确知的均值。色条：只知上下限，越宽所知越少。点状底：未公布。虚竖线：评估方法有变，两侧不相连。',
    unknownLines: ['未公布'],
    breakMark: '方法变动',
    renamedMark: '更名',
  },
  compare: {
    get heading() {
      return `与${subject.otherRegions}相比`
    },
    table: (year: number) => `${subject.everyRegion}的指数均值，${year}年`,
    region: '区域',
    size: '成员数',
    note: '各区域均值由成员指数算得，报告未印出；横轴60至100。',
  },
  map: { heading: '在地图上', note: '颜色为所选年份的等级；点选一个单位即到它的页面。' },
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
