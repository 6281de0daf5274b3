import type { Pair, UnitsComparison, YearsComparison, YearOrder } from '@/domain/statements/compare'
import type { Order, OrderGround } from '@/domain/unitOrder'
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

const list = (items: (string | number)[]) => items.join('、')
const years = (items: number[]) => `${list(items)}年`

const pairWords: Record<Order, (a: string, b: string) => string> = {
  above: (a, b) => `${a}一定高于${b}`,
  atLeast: (a, b) => `${a}不低于${b}`,
  equal: (a, b) => `${a}与${b}相同`,
  atMost: (a, b) => `${a}不高于${b}`,
  below: (a, b) => `${a}一定低于${b}`,
  unknown: (a, b) => `${a}与${b}无法判断高下`,
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
  if (!known) return '无法判断：公布的数字不足以比较高下。'
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
  if (!told) return `${from}年到${to}年：公布的数字不足以判断任何单位的升降。`
  const parts = [
    rose.length ? `${mark(rose.length, '#rose')}个位次上升` : '',
    fell.length ? `${mark(fell.length, '#fell')}个下降` : '',
    stayed.length ? `${mark(stayed.length, '#stayed')}个不变` : '',
  ].filter(Boolean)
  const rest = open.length ? `，其余${mark(open.length, '#open')}个无法判断` : ''
  return `${from}年到${to}年：能确定升降的有${told}个单位，${parts.join('、')}${rest}。`
}

export const messages = {
  heading: '比较',
  title: (what: string) => `比较：${what}`,
  description:
    '二至五个单位逐年比较，或全部单位在两个年份之间的升降：能肯定的才下结论，不能肯定的写明无法判断。',
  unitsTitle,
  yearsTitle,
  lead: '“一定高于”只在已公布的指数、等级、名次足以证明时才写；其余写“无法判断”，不猜。',
  vs: (names: string[]) => list(names),
  span: (from: number, to: number) => `${from}—${to}年`,

  mode: { label: '比较方式', units: '几个单位', years: '两个年份' },
  units: '单位',
  unit: (n: number) => `第${n}个单位`,
  add: '添加单位…',
  remove: (name: string) => `移除${name}`,
  years: '年份',
  from: '从',
  to: '到',

  orderHeading: '逐年结论',
  yearSentence,
  chartHeading: '位次',
  chartLabel: (names: string, span: string) => `${names}，${span}位次图；数字见下表`,
  chartNote: '点：位次确知；条：只知范围；点底：未公布。只连相邻年度的确知位次，虚线处评估方法有变。',
  place: (name: string, year: number, place: string) => `${name}，${year}年，第${place}位`,
  breakMark: '方法变动',
  open: '未公布',

  tableUnits: '逐年数字',
  tableDifference: (name: string) => `指数之差：各单位减${name}`,
  tableYears: (from: number, to: number) => `${from}年与${to}年的位次`,
  columns: {
    year: '年度',
    unit: '单位',
    index: '指数',
    band: '等级',
    position: '位次',
    rank: '报告名次',
    base: (name: string) => `${name}指数`,
    difference: '相差',
    order: '结论',
    reason: '依据',
    then: (year: number) => `${year}年位次`,
    now: (year: number) => `${year}年位次`,
    change: '位次变化',
    verdict: '结论',
  },
  points: '分',
  places: '位，正数为前进',
  order: {
    above: '一定更高',
    atLeast: '不低于',
    equal: '相同',
    atMost: '不高于',
    below: '一定更低',
    unknown: '无法判断',
  } satisfies Record<Order, string>,
  /** 一步判断的依据：两个单位各自的名称与数字。 */
  reason: {
    index: (a: Side, b: Side) => `指数：${a.name}${a.index}，${b.name}${b.index}`,
    band: (a: Side, b: Side) => `等级：${a.name}${a.band}，${b.name}${b.band}`,
    position: (a: Side, b: Side) => `位次：${a.name}第${a.position}，${b.name}第${b.position}`,
    printedRank: (a: Side, b: Side) => `报告名次：${a.name}第${a.rank}，${b.name}第${b.rank}`,
    rank: (a: Side, b: Side) => `由名次推得${a.name}在${b.name}之前`,
    topList: (a: Side, b: Side) => `前列名单完整，有${a.name}而无${b.name}`,
    orderList: (a: Side, b: Side) => `来源由高到低列举，${a.name}在${b.name}之前`,
  } satisfies Record<OrderGround, (a: Side, b: Side) => string>,
  steps: (steps: string[]) => steps.join('；'),
  noReason: '公布的不足以判断',
  shift: { rose: '一定上升', fell: '一定下降', stayed: '不变', open: '无法判断' },

  listRose: '一定上升',
  listFell: '一定下降',
  listStayed: '位次不变',
  listOpen: '无法判断',
  none: '无',
  breakNote: (year: number, text: string) =>
    `${year}年起与此前之间评估方法有变：${text} 指数因此不直接相减，这里只比位次。`,
  linesNote: (n: number) =>
    n
      ? `两年位次都确知的有${n}个单位，用线相连；其余见表。`
      : '没有单位两年的位次都确知，因此不连线；范围见表。',

  notices: {
    unknownUnit: (given: string) => `“${given}”中有不认识的单位，已忽略；不足两个时补上默认单位。`,
    tooFewUnits: (given: string) => `“${given}”只有一个单位，已补上一个与它比较。`,
    tooManyUnits: (given: string) => `“${given}”超过五个单位，只取前五个。`,
    unknownYear: (given: string) => `“${given}”中有没有资料的年份，已忽略。`,
    twoYears: (given: string) => `“${given}”不是两个不同的年份，改为显示最接近的两年。`,
  },
}
