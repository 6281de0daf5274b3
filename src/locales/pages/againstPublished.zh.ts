import type { OwnFinding } from '@/domain/checks/own'
import type { Values } from '@/dataset/read/model'
import { bandsIn } from '../bandNames'
import { subject } from '../subject/zh'

type Names = (ids: Values[string] | undefined) => string

const list = (value: Values[string] | undefined) => value as readonly string[]
const bands = (ids: unknown) => `“${bandsIn('zh', ids).join('、')}”`
/** One number, or the two between which it lies. */
const span = ([lo, hi]: readonly string[], end = '') => (lo === hi ? `${lo}${end}` : `${lo}至${hi}${end}`)
const measure = ({ dimension }: Values, names: Names) => (dimension ? names(dimension) : '总体指数')
const gap = ({ missing }: Values) =>
  missing ? `表中缺${missing}个地区的数，无论它们是多少（0到100），` : '按表中的数，'

const valueNames: Record<string, string> = {
  rank: '名次',
  band: '等级',
  mean: '指数平均值',
  aboveMeanCount: '高于平均值的个数',
  bandCount: '等级个数',
}

function valueName(v: Values, names: Names): string {
  if (v.what === 'dimensionRank') return `${names(v.dimension)}名次`
  return valueNames[String(v.what)] ?? measure(v, names)
}

const counted = ({ expected, share }: Values) => (share ? `作占${expected}%` : `作${expected}个`)
const twoMeans = (v: Values) => {
  const [a, b, c, d] = list(v.got) as [string, string, string, string]
  return [span([a, b]), span([c, d])] as const
}

/** What the cells say, and what is printed: the end of a sentence that begins with the source. */
const told: Record<OwnFinding['kind'], (v: Values, names: Names) => [cells: string, printed: string]> = {
  value: (v, names) => {
    const say = (value: unknown) => (v.what === 'band' ? bands(value) : String(value))
    return [`${names(v.about)}的${valueName(v, names)}，表中是${say(list(v.got)[0])}`, `作${say(v.expected)}`]
  },
  mean: (v, names) => [
    `${gap(v)}${names(v.about)}的${measure(v, names)}平均值${v.missing ? '只能在' : '是'}${span(list(v.got))}${v.missing ? '之间' : ''}`,
    `作${v.expected}`,
  ],
  aboveMean: (v, names) => [`${gap(v)}${names(v.about)}高于平均值的有${span(list(v.got))}个`, counted(v)],
  bandCount: (v, names) => [
    `${gap(v)}${names(v.about)}属于${bands(v.bands)}的有${span(list(v.got))}个`,
    counted(v),
  ],
  band: (v, names) => [`按表中的指数，${names(v.about)}属于${bands(v.got)}`, `作${bands(v.expected)}`],
  bandMembers: (v, names) => [
    `按表中的数，${names(v.about)}属于${bands(v.got)}`,
    v.listed ? `把该地区列在${bands(v.expected)}` : `所列${bands(v.expected)}的全部名单里没有该地区`,
  ],
  rank: (v, names) => [
    `${gap(v)}${names(v.about)}的${measure(v, names)}排第${span(list(v.got))}（同分同名次，下一名次不跳过）`,
    `作第${v.expected}`,
  ],
  rankOrder: (v, names) => [
    `${names(v.units)}的${measure(v, names)}，表中依次是${list(v.got).join('、')}`,
    `名次却依次是第${list(v.expected).join('、第')}`,
  ],
  rankWithin: (v, names) => [
    `按表中的数，${names(v.about)}的${names(v.dimensions)}最好只能排第${list(v.got).join('、第')}`,
    `名次却在第${v.expected}或之前`,
  ],
  topList: (v, names) => [
    `按表中的数，${names(v.about)}的总体指数排第${span(list(v.got))}`,
    `所列前${v.expected}名里${v.listed ? '却有该地区' : '没有该地区'}`,
  ],
  order: (v, names) => [
    `${names(v.units)}的总体指数，表中依次是${list(v.got).join('、')}`,
    '称前者不低于后者',
  ],
  regionOrder: (v, names) => [
    `${names(v.units)}的指数平均值，按表依次是${twoMeans(v).join('、')}`,
    '称前者不低于后者',
  ],
  meanAgainstNation: (v, names) => [
    `按表中的数，${names(v.about)}的指数平均值是${twoMeans(v)[0]}，${subject.everyone}是${twoMeans(v)[1]}`,
    v.expected === 'atLeast' ? `称不低于${subject.everyone}` : `称低于${subject.everyone}`,
  ],
}

/** An own figure that a printed claim does not fit: what the cells say, who prints what, and what to do. */
export function againstPublished(v: Values, names: Names): string {
  const [says, prints] = told[v.kind as OwnFinding['kind']](v, names)
  const cells = list(v.cells)
  const where = cells.length > 1 ? `（${cells.slice(0, 8).join('、')}${cells.length > 8 ? '等' : ''}）` : ''
  return `${v.year}年：${says}${where}；而“${names(v.sources)}”${prints}。请核对表中的数、年份和各列的含义。`
}
