import type { Pair, UnitsComparison, YearsComparison, YearOrder } from '@/domain/statements/compare'
import type { Order, OrderGround } from '@/domain/unitOrder'
import { list } from '../chinese'
import { plain, type Mark } from '../mark'

type Names = (id: string) => string
/** One of two units with what may decide between them, as texts. */
export interface Side {
  name: string
  index: string
  band: string
  position: string
  rank: number | undefined
}

const years = (items: number[]) => `${list(items)}年`

const pairWords: Record<Order, (a: string, b: string) => string> = {
  above: (a, b) => `${a}高于${b}`,
  atLeast: (a, b) => `${a}不低于${b}`,
  equal: (a, b) => `${a}与${b}相同`,
  atMost: (a, b) => `${a}不高于${b}`,
  below: (a, b) => `${a}低于${b}`,
  unknown: (a, b) => `${a}与${b}高下无法判断`,
}

const pair = ({ a, b, order }: Pair, nameOf: Names) => pairWords[order](nameOf(a), nameOf(b))

function unitsTitle({ units, years: all, duel, decided }: UnitsComparison, nameOf: Names): string {
  const names = list(units.map(nameOf))
  if (!duel)
    return decided.length
      ? `${names}：${all.length}个年度中，${years(decided)}可以排定全部先后。`
      : `${names}：${all.length}个年度中，没有一年能排定全部先后。`
  const [a = '', b = ''] = units.map(nameOf)
  const parts = (['above', 'atLeast', 'equal', 'atMost', 'below'] as const)
    .filter((order) => duel[order].length)
    .map((order) => `${years(duel[order])}${pairWords[order](a, b)}`)
  if (!parts.length) return `${a}与${b}：${all.length}个年度都无法判断高下。`
  return `${parts.join('，')}${duel.unknown.length ? `；其余${duel.unknown.length}个年度无法判断` : ''}。`
}

function yearSentence({ blocks, inside, known, open }: YearOrder, nameOf: Names): string {
  if (!known) return '无法判断：所收数字不足以比较高下。'
  const [first, second] = blocks
  const told = inside.map((each) => pair(each, nameOf))
  if (!second) {
    if (first?.level) return `${list(first.units.map(nameOf))}相同。`
    return `${told.join('，')}${open ? `；其余${open}对无法判断` : ''}。`
  }
  if (blocks.length === 2 && first?.units.length === 1 && second.units.length === 1)
    return `${pairWords.above(nameOf(first.units[0]!), nameOf(second.units[0]!))}。`
  const chain = blocks.map(({ units, level }) => {
    const names = units.map(nameOf)
    return level ? names.join('＝') : `（${list(names)}）`
  })
  const rest = open ? `；括号内${told.length ? '其余' : ''}先后无法判断` : ''
  return `由高到低：${chain.join(' ＞ ')}${told.length ? `；${told.join('，')}` : ''}${rest}。`
}

function yearsTitle(
  { from, to, rose, fell, stayed, open, shifts }: YearsComparison,
  mark: Mark = plain,
): string {
  const told = shifts.length - open.length
  if (!told) return `${from}年到${to}年：所收数字不足以判断任何地区的升降。`
  const parts = [
    rose.length ? `${mark(rose.length, '#rose')}个排位上升` : '',
    fell.length ? `${mark(fell.length, '#fell')}个下降` : '',
    stayed.length ? `${mark(stayed.length, '#stayed')}个不变` : '',
  ].filter(Boolean)
  const rest = open.length ? `，其余${mark(open.length, '#open')}个无法判断` : ''
  return `${from}年到${to}年：可确定升降的有${told}个地区，${parts.join('、')}${rest}。`
}

export const messages = {
  heading: '比较',
  title: (what: string) => `比较：${what}`,
  description:
    '二至五个地区逐年比较，或全部地区在两个年份之间的升降：能确定的才下结论，不能确定的写“无法判断”。',
  unitsTitle,
  yearsTitle,
  lead: '高下都由公布的指数、等级、名次得出，依据见表；不足以判断的写“无法判断”。',
  vs: (names: string[]) => list(names),
  span: (from: number, to: number) => `${from}—${to}年`,

  mode: { label: '比较方式', units: '几个地区', years: '两个年份' },
  units: '地区',
  unit: (n: number) => `第${n}个地区`,
  add: '添加地区…',
  remove: (name: string) => `移除${name}`,
  years: '年份',
  from: '从',
  to: '到',

  orderHeading: '逐年结论',
  yearSentence,
  chartHeading: '排位',
  chartLabel: (names: string, span: string) => `${names}，${span}排位图；数字见下表`,
  chartNote: '点：排位确知；条：只知范围；点状底：未见公布。只连相邻年度的确知排位，虚线处评估方法可能有变。',
  place: (name: string, year: number, place: string) => `${name}，${year}年，第${place.replace('–', '至')}位`,
  breakMark: '方法可能有变',
  open: '未见公布',

  tableUnits: '逐年数字',
  tableDifference: (name: string) => `指数之差：各地区减${name}`,
  tableYears: (from: number, to: number) => `${from}年与${to}年的排位`,
  columns: {
    year: '年度',
    unit: '地区',
    index: '指数',
    band: '等级',
    position: '排位',
    rank: '报告名次',
    base: (name: string) => `${name}指数`,
    difference: '相差',
    order: '结论',
    reason: '依据',
    then: (year: number) => `${year}年排位`,
    now: (year: number) => `${year}年排位`,
    change: '排位变化',
    verdict: '结论',
  },
  points: '分',
  places: '位，正数为上升',
  order: {
    above: '更高',
    atLeast: '不低于',
    equal: '相同',
    atMost: '不高于',
    below: '更低',
    unknown: '无法判断',
  } satisfies Record<Order, string>,
  /** 一步判断的依据：两个地区各自的名称与数字。 */
  reason: {
    index: (a: Side, b: Side) => `指数：${a.name}${a.index}，${b.name}${b.index}`,
    band: (a: Side, b: Side) => `等级：${a.name}${a.band}，${b.name}${b.band}`,
    position: (a: Side, b: Side) =>
      `排位：${a.name}第${a.position.replace('–', '至')}，${b.name}第${b.position.replace('–', '至')}`,
    printedRank: (a: Side, b: Side) => `报告名次：${a.name}第${a.rank}，${b.name}第${b.rank}`,
    rank: (a: Side, b: Side) => `由名次推算${a.name}在${b.name}之前`,
    topList: (a: Side, b: Side) => `前列名单完整，有${a.name}而无${b.name}`,
    orderList: (a: Side, b: Side) => `来源由高到低列举，${a.name}在${b.name}之前`,
  } satisfies Record<OrderGround, (a: Side, b: Side) => string>,
  steps: (steps: string[]) => steps.join('；'),
  noReason: '所收数字不足以判断',
  shift: { rose: '上升', fell: '下降', stayed: '不变', open: '无法判断' },

  listRose: '上升',
  listFell: '下降',
  listStayed: '排位不变',
  listOpen: '无法判断',
  none: '无',
  breakNote: (year: number, text: string) =>
    `${year}年起评估方法与此前可能不同：${text}指数因此不相减，这里只比排位。`,
  linesNote: (n: number) =>
    n
      ? `两年排位都确知的有${n}个地区，用线相连；其余见表。`
      : '没有地区两年的排位都确知，因此不连线；范围见表。',

  notices: {
    unknownUnit: (given: string) => `“${given}”中有无法识别的地区，已忽略；不足两个时补上默认地区。`,
    tooFewUnits: (given: string) => `“${given}”只有一个地区，已补上一个与它比较。`,
    tooManyUnits: (given: string) => `“${given}”超过五个地区，只取前五个。`,
    unknownYear: (given: string) => `“${given}”中有没有数据的年份，已忽略。`,
    twoYears: (given: string) => `“${given}”不是两个不同的年份，改为显示相近的两年。`,
  },
}
