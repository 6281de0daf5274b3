import type { RuleId } from '@/domain/assess'
import type { BandId, Reason } from '@/domain/model'
import { bandNames as names } from './bandNames'
import { ReasonValues } from './reasonValues'
import { subject } from './subject/zh'

const bandNames = names.zh
const groupNames: Record<string, string> = {
  get nation() {
    return subject.everyone
  },
  cities: '全部重点城市',
}

type Words = (values: ReasonValues, nameOf: (id: string) => string) => string

const bandList = (bands: BandId[]) => bands.map((band) => `“${bandNames[band]}”`).join('、')

/** `高于90`、`不高于80`、`在75.28（不含）与75.95（不含）之间`、`为88.31`。 */
function range(v: ReasonValues): string {
  const lo = v.figure('lo')
  const hi = v.figure('hi')
  if (v.has('lo') && v.has('hi')) {
    if (lo === hi) return `为${lo}`
    const openLow = v.flag('loOpen')
    const openHigh = v.flag('hiOpen')
    if (v.is('hi', 100) && !openHigh) return `${openLow ? '高于' : '不低于'}${lo}`
    if (v.is('lo', 0) && !openLow) return `${openHigh ? '低于' : '不高于'}${hi}`
    return `在${lo}${openLow ? '（不含）' : ''}与${hi}${openHigh ? '（不含）' : ''}之间`
  }
  return v.has('lo')
    ? `${v.flag('loOpen') ? '高于' : '不低于'}${lo}`
    : `${v.flag('hiOpen') ? '低于' : '不高于'}${hi}`
}

/** 较好的一头与较差的一头：越低越好时相反。 */
const upward = (isStrict: boolean) => (isStrict ? '高于' : '不低于')
const downward = (isStrict: boolean) => (isStrict ? '低于' : '不高于')
const better = (v: ReasonValues, strict: string) => (v.less ? downward : upward)(v.flag(strict))
const worse = (v: ReasonValues, strict: string) => (v.less ? upward : downward)(v.flag(strict))
const over = (v: ReasonValues) => `${better(v, 'strict')}${v.figure('value')}`
const under = (v: ReasonValues) => `${worse(v, 'strict')}${v.figure('value')}`
const above = (v: ReasonValues) => (v.less ? '优于' : '高于')
const fromBest = (v: ReasonValues) => (v.less ? '由低到高' : '由高到低')

/** `排在第30位`, `最高第13位，最低第30位`. */
function places(v: ReasonValues): string {
  const only = v.onlyPlace()
  if (only) return `排在第${only}位`
  const best = v.has('best') ? [`最高第${v.text('best')}位`] : []
  const worst = v.has('worst') ? [`最低第${v.text('worst')}位`] : []
  return [...best, ...worst].join('，')
}

const groupName = (v: ReasonValues, nameOf: (id: string) => string) =>
  groupNames[v.text('group')] ?? nameOf(v.text('group'))

const words: Record<RuleId, Words> = {
  printed: (v) => `来源公布指数${v.figure('value')}。`,
  indexByBand: (v) => `等级为${bandList(v.bands('bands'))}，指数${range(v)}。`,
  sameRank: (v, nameOf) => `与${nameOf(v.text('unit'))}同列第${v.text('rank')}名，指数相同，${range(v)}。`,
  rankAbove: (v, nameOf) =>
    `名次第${v.text('rank')}，在第${v.text('unitRank')}名${nameOf(v.text('unit'))}之前，指数${over(v)}。`,
  rankBelow: (v, nameOf) =>
    `名次第${v.text('rank')}，在第${v.text('unitRank')}名${nameOf(v.text('unit'))}之后，指数${under(v)}。`,
  rankBetween: (v, nameOf) =>
    `名次第${v.text('rank')}，在第${v.text('aboveRank')}名${nameOf(v.text('above'))}之后、` +
    `第${v.text('belowRank')}名${nameOf(v.text('below'))}之前，` +
    `指数${worse(v, 'aboveStrict')}${v.figure('aboveValue')}、` +
    `${better(v, 'belowStrict')}${v.figure('belowValue')}。`,
  topListAbove: (v, nameOf) =>
    `列入前${v.text('size')}的完整名单，未列入的${nameOf(v.text('unit'))}在其后，指数${over(v)}。`,
  topListBelow: (v, nameOf) =>
    `未列入前${v.text('size')}的完整名单，列入的${nameOf(v.text('unit'))}在其前，指数${under(v)}。`,
  orderAbove: (v, nameOf) => `来源${fromBest(v)}列举时在${nameOf(v.text('unit'))}之前，指数${over(v)}。`,
  orderBelow: (v, nameOf) => `来源${fromBest(v)}列举时在${nameOf(v.text('unit'))}之后，指数${under(v)}。`,
  standsAbove: (v, nameOf) => `一定排在${nameOf(v.text('unit'))}之前或与之持平，指数${over(v)}。`,
  standsBelow: (v, nameOf) => `一定排在${nameOf(v.text('unit'))}之后或与之持平，指数${under(v)}。`,
  slotAbove: (v) => `排位在第${v.text('position')}位或之前，而该位的指数${over(v)}。`,
  slotBelow: (v) => `排位在第${v.text('position')}位或之后，而该位的指数${under(v)}。`,
  meanSum: (v, nameOf) => `按${groupName(v, nameOf)}平均值反推：其余地区无论取何值，指数都${range(v)}。`,
  aboveMean: (v) =>
    `一定${above(v)}全部地区的平均值，指数${(v.less ? downward : upward)(true)}${v.figure('value')}。`,
  notAboveMean: (v) => `不可能${above(v)}全部地区的平均值，指数${under(v)}。`,
  sideOfMean: (v) => `${v.flag('above') ? '一定' : '不可能'}${above(v)}全部地区的平均值。`,

  bandClaim: (v) => `来源写明等级为“${bandNames[v.text('band') as BandId]}”。`,
  notBand: (v) => `来源写明等级不是“${bandNames[v.text('band') as BandId]}”。`,
  bandMembers: (v) =>
    `来源列出“${bandNames[v.text('band') as BandId]}”的全部${v.text('size')}个地区，该地区在内。`,
  notBandMember: (v) => `${bandList(v.bands('excluded'))}的地区已全部列出，该地区不在内。`,
  bandByElimination: (v) =>
    `${bandList(v.bands('excluded'))}的地区已全部列出，该地区不在内，只能是“${bandNames[v.text('band') as BandId]}”。`,
  bandFull: (v) =>
    `按各等级的地区数，不可能是${bandList(v.bands('excluded'))}，只能是${bandList(v.bands('bands'))}。`,
  bandByIndex: (v) => `指数${range(v)}，等级只能是${bandList(v.bands('bands'))}。`,
  bandNotLower: (v, nameOf) =>
    `${v.less ? '不差于' : '不低于'}${nameOf(v.text('unit'))}，等级也不更低，只能是${bandList(v.bands('bands'))}。`,
  bandNotHigher: (v, nameOf) =>
    `${v.less ? '不优于' : '不高于'}${nameOf(v.text('unit'))}，等级也不更高，只能是${bandList(v.bands('bands'))}。`,

  rankClaim: (v) => `来源公布名次第${v.text('rank')}（并列不占名次）。`,
  rankByGap: (v) => `空缺的名次中，第${v.list('ranks').join('、')}名只能是该地区。`,
  topList: (v) => `列入前${v.text('size')}名的完整名单。`,
  notInTopList: (v) => `未列入前${v.text('size')}名的完整名单，名单上的${v.text('listed')}个地区都排在前面。`,
  positionByRank: (v) =>
    `名次在第${v.text('rank')}或之后，已知${v.text('above')}个地区名次更靠前；由此推算，${places(v)}。`,
  positionByBands: (v) => `按${bandList(v.bands('bands'))}及更高等级的地区数，${places(v)}。`,
  positionByCounts: (v) => {
    const above = v.is('above', 0) ? [] : [`${v.text('above')}个${v.less ? '更好' : '更高'}`]
    const notAbove = v.is('notAbove', 0) ? [] : [`${v.text('notAbove')}个不${v.less ? '更好' : '更高'}`]
    return `${v.text('total')}个地区中一定有${[...above, ...notAbove].join('、')}，${places(v)}。`
  },
  positionByIndex: (v) => `把指数范围与每个排位可能的指数对照，${places(v)}。`,
  positionByRoom: (v) =>
    `指数可能${v.less ? '不差于' : '不低于'}前一名次的地区至多${v.text('room')}个，${places(v)}。`,
  positionByElimination: (v) =>
    `可能进入前${v.text('worst')}位的地区正好${v.text('worst')}个，该地区是其中之一。`,
  positionByNeighbour: (v, nameOf) => `按与${nameOf(v.text('unit'))}的先后，${places(v)}。`,
  positionByMean: (v) => `按${above(v)}平均值的地区数，${places(v)}。`,

  meanClaim: (v) =>
    `来源公布平均值${v.figure('value')}（四舍五入到${v.has('decimals') ? v.text('decimals') : '两'}位小数）。`,
  lowerMean: (v) =>
    `来源指出到${v.text('than')}年有提高，${v.text('than')}年公布的是${v.figure('value')}，故低于它。`,
  meanOfMembers: (v) => {
    if (v.text('exact') === v.text('size')) return `由全部${v.text('size')}个地区的指数算出。`
    const known = v.is('exact', 0) ? '' : `，其中${v.text('exact')}个指数已知`
    return `由${v.text('size')}个地区的指数范围算出${known}。`
  },
  meanOfSlots: (v) => `由${v.text('size')}个排位上可能的指数算出。`,
  meanOfParts: (v, nameOf) => `${groupName(v, nameOf)}的平均值由各部分合成，据此推算。`,
  meanAtLeastNation: () => `来源指出其平均值达到${subject.mean}值。`,
  meanBelowNation: () => `来源指出其平均值低于${subject.mean}值。`,
  meanAgainstRegion: (v, nameOf) => `来源把${groupName(v, nameOf)}的平均值与之相比，据此推算。`,
  regionOrderAbove: (v, nameOf) => `来源按平均值${fromBest(v)}列举时在${groupName(v, nameOf)}之前。`,
  regionOrderBelow: (v, nameOf) => `来源按平均值${fromBest(v)}列举时在${groupName(v, nameOf)}之后。`,
  meanBySide: (v, nameOf) =>
    v.flag('above')
      ? `${nameOf(v.text('unit'))}一定${above(v)}平均值，据此推算。`
      : `${nameOf(v.text('unit'))}不可能${above(v)}平均值，据此推算。`,
  membersAboveMean: (v, nameOf) =>
    `由各地区是否${above(v)}平均值，据此与${groupName(v, nameOf)}的平均值相比。`,
  aboveMeanCount: (v) => `来源写明${v.text('count')}个地区${above(v)}平均值。`,
}

/** One sentence for a reason; the unit, region or population it speaks of is left out. */
export function reasonText(reason: Reason, nameOf: (id: string) => string): string {
  return words[reason.rule as RuleId](new ReasonValues(reason.values), nameOf)
}
