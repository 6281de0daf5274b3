import type { RuleId } from '@/domain/assess'
import type { BandId, Reason } from '@/domain/model'
import { bandNames } from './bandNames'
import { ordinal, ordinalSpan, territories } from './english'
import { ReasonValues } from './reasonValues'
import { subject } from './subject/en'

const nameOfBand = (id: BandId) => (bandNames.en[id] ?? id).toLowerCase()
const groupNames: Record<string, string> = {
  get nation() {
    return subject.everyone
  },
  cities: 'all key cities',
}

type Words = (values: ReasonValues, nameOf: (id: string) => string) => string

const bandName = (v: ReasonValues) => `“${nameOfBand(v.text('band') as BandId)}”`

function bandList(bands: BandId[], last = 'or'): string {
  const names = bands.map((band) => `“${nameOfBand(band)}”`)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`
}

/** `above 90`, `at most 80`, `between 75.28 and 75.95, both excluded`, `88.31`. */
function range(v: ReasonValues): string {
  const lo = v.figure('lo')
  const hi = v.figure('hi')
  const openLow = v.flag('loOpen')
  const openHigh = v.flag('hiOpen')
  if (v.has('lo') && v.has('hi')) {
    if (lo === hi) return lo
    if (v.is('hi', 100) && !openHigh) return `${openLow ? 'above' : 'at least'} ${lo}`
    if (v.is('lo', 0) && !openLow) return `${openHigh ? 'below' : 'at most'} ${hi}`
    const ends =
      openLow && openHigh
        ? ', both excluded'
        : openLow
          ? `, ${lo} excluded`
          : openHigh
            ? `, ${hi} excluded`
            : ''
    return `between ${lo} and ${hi}${ends}`
  }
  return v.has('lo') ? `${openLow ? 'above' : 'at least'} ${lo}` : `${openHigh ? 'below' : 'at most'} ${hi}`
}

/** Where what is better lies, and what is worse: upwards, or downwards where less is better. */
const upward = (isStrict: boolean) => (isStrict ? 'above' : 'at least')
const downward = (isStrict: boolean) => (isStrict ? 'below' : 'at most')
const better = (v: ReasonValues, strict: string) => (v.less ? downward : upward)(v.flag(strict))
const worse = (v: ReasonValues, strict: string) => (v.less ? upward : downward)(v.flag(strict))
const over = (v: ReasonValues) => `${better(v, 'strict')} ${v.figure('value')}`
const under = (v: ReasonValues) => `${worse(v, 'strict')} ${v.figure('value')}`
const above = (v: ReasonValues) => (v.less ? 'better than' : 'above')
const fromBest = (v: ReasonValues) => (v.less ? 'from low to high' : 'from high to low')

/** `so it ranks 30th`, `so it ranks between 13th and 30th`, `so it ranks 13th or lower`. */
function places(v: ReasonValues): string {
  const only = v.onlyPlace()
  if (only) return `so it ranks ${ordinal(Number(only))}`
  const [best, worst] = [Number(v.text('best')), Number(v.text('worst'))]
  if (v.has('best') && v.has('worst')) return `so it ranks ${ordinalSpan([best, worst])}`
  return v.has('best') ? `so it ranks ${ordinal(best)} or lower` : `so it ranks ${ordinal(worst)} or higher`
}

const groupName = (v: ReasonValues, nameOf: (id: string) => string) =>
  groupNames[v.text('group')] ?? nameOf(v.text('group'))

const words: Record<RuleId, Words> = {
  printed: (v) => `A source publishes the index: ${v.figure('value')}.`,
  indexByBand: (v) => `The band is ${bandList(v.bands('bands'))}, so the index is ${range(v)}.`,
  sameRank: (v, nameOf) =>
    `It shares rank ${v.text('rank')} with ${nameOf(v.text('unit'))}, so it has the same index, ${range(v)}.`,
  rankAbove: (v, nameOf) =>
    `Rank ${v.text('rank')} is ahead of rank ${v.text('unitRank')}, ${nameOf(v.text('unit'))}, so the index is ${over(v)}.`,
  rankBelow: (v, nameOf) =>
    `Rank ${v.text('rank')} is behind rank ${v.text('unitRank')}, ${nameOf(v.text('unit'))}, so the index is ${under(v)}.`,
  rankBetween: (v, nameOf) =>
    `Rank ${v.text('rank')} is behind rank ${v.text('aboveRank')}, ${nameOf(v.text('above'))}, ` +
    `and ahead of rank ${v.text('belowRank')}, ${nameOf(v.text('below'))}, so the index is ` +
    `${worse(v, 'aboveStrict')} ${v.figure('aboveValue')} and ` +
    `${better(v, 'belowStrict')} ${v.figure('belowValue')}.`,
  topListAbove: (v, nameOf) =>
    `It is in the complete list of the top ${v.text('size')} and ${nameOf(v.text('unit'))} is not, ` +
    `so the index is ${over(v)}.`,
  topListBelow: (v, nameOf) =>
    `It is not in the complete list of the top ${v.text('size')}, where ${nameOf(v.text('unit'))} is, ` +
    `so the index is ${under(v)}.`,
  orderAbove: (v, nameOf) =>
    `A list ${fromBest(v)} names it before ${nameOf(v.text('unit'))}, so the index is ${over(v)}.`,
  orderBelow: (v, nameOf) =>
    `A list ${fromBest(v)} names it after ${nameOf(v.text('unit'))}, so the index is ${under(v)}.`,
  standsAbove: (v, nameOf) =>
    `It must rank level with or above ${nameOf(v.text('unit'))}, so the index is ${over(v)}.`,
  standsBelow: (v, nameOf) =>
    `It must rank level with or below ${nameOf(v.text('unit'))}, so the index is ${under(v)}.`,
  slotAbove: (v) =>
    `It ranks ${ordinal(Number(v.text('position')))} or higher, where the index is ${over(v)}.`,
  slotBelow: (v) =>
    `It ranks ${ordinal(Number(v.text('position')))} or lower, where the index is ${under(v)}.`,
  meanSum: (v, nameOf) =>
    `By the mean of ${groupName(v, nameOf)}, whatever the others are, the index is ${range(v)}.`,

  aboveMean: (v) =>
    `It must be ${above(v)} the overall mean, so the index is ${(v.less ? downward : upward)(true)} ${v.figure('value')}.`,
  notAboveMean: (v) => `It cannot be ${above(v)} the overall mean, so the index is ${under(v)}.`,
  sideOfMean: (v) => `It ${v.flag('above') ? 'must' : 'cannot'} be ${above(v)} the overall mean.`,

  bandClaim: (v) => `A source states the band: ${bandName(v)}.`,
  notBand: (v) => `A source says that the band is not ${bandName(v)}.`,
  bandMembers: (v) =>
    `A source lists all ${v.text('size')} in the band ${bandName(v)}, and it is among them.`,
  notBandMember: (v) =>
    `All in ${bandList(v.bands('excluded'), 'and')} are listed, and it is not among them.`,
  bandByElimination: (v) =>
    `All in ${bandList(v.bands('excluded'), 'and')} are listed and it is not among them, so it is ${bandName(v)}.`,
  bandFull: (v) =>
    `The numbers in each band rule out ${bandList(v.bands('excluded'))} and leave ${bandList(v.bands('bands'))}.`,
  bandByIndex: (v) => `The index is ${range(v)}, so the band is ${bandList(v.bands('bands'))}.`,
  bandNotLower: (v, nameOf) =>
    `It is not ${v.less ? 'worse than' : 'below'} ${nameOf(v.text('unit'))}, nor is its band, so that is ${bandList(v.bands('bands'))}.`,
  bandNotHigher: (v, nameOf) =>
    `It is not ${above(v)} ${nameOf(v.text('unit'))}, nor is its band, so that is ${bandList(v.bands('bands'))}.`,

  rankClaim: (v) => `A source publishes rank ${v.text('rank')} (ties use up no number).`,
  rankByGap: (v) => `Of the ranks nobody is known to hold, it must take ${v.list('ranks').join(' or ')}.`,
  topList: (v) => `It is in the complete list of the top ${v.text('size')} ranks.`,
  notInTopList: (v) =>
    `It is not in the complete list of the top ${v.text('size')} ranks, so all ${v.text('listed')} listed rank above it.`,
  positionByRank: (v) =>
    `Its rank is ${v.text('rank')} or lower and ${v.text('above')} have higher known ranks; ` +
    `counting along, ${places(v).replace('so it', 'it')}.`,
  positionByBands: (v) =>
    `By the numbers in ${bandList(v.bands('bands'))} and the bands above, ${places(v).replace('so it', 'it')}.`,
  positionByCounts: (v) => {
    const above = v.is('above', 0) ? [] : [`${v.text('above')} must be above it`]
    const notAbove = v.is('notAbove', 0) ? [] : [`${v.text('notAbove')} cannot be above it`]
    return `Of ${territories(Number(v.text('total')))}, ${[...above, ...notAbove].join(' and ')}, ${places(v)}.`
  },
  positionByIndex: (v) =>
    `Compared with the index that each position can have, ${places(v).replace('so it', 'it')}.`,
  positionByRoom: (v) => `At most ${v.text('room')} can have as much as the rank before it, ${places(v)}.`,
  positionByElimination: (v) =>
    `Exactly ${v.text('worst')} can rank ${ordinal(Number(v.text('worst')))} or higher, and it is one of them.`,
  positionByNeighbour: (v, nameOf) =>
    `By its order with ${nameOf(v.text('unit'))}, ${places(v).replace('so it', 'it')}.`,
  positionByMean: (v) => `By the number ${above(v)} the mean, ${places(v).replace('so it', 'it')}.`,

  meanClaim: (v) =>
    `A source publishes the mean: ${v.figure('value')}, rounded to ${v.has('decimals') ? v.text('decimals') : 'two'} decimals.`,
  lowerMean: (v) =>
    `A source says that it rose to ${v.text('than')}, for which it gives ${v.figure('value')}, so it is below that.`,
  meanOfMembers: (v) => {
    if (v.text('exact') === v.text('size'))
      return `Computed from the indices of all ${territories(Number(v.text('size')))}.`
    const known = v.is('exact', 0) ? '' : `; ${v.text('exact')} known exactly`
    return `Computed from what the indices of the ${territories(Number(v.text('size')))} can be${known}.`
  },
  meanOfSlots: (v) => `Computed from the index that each of the ${v.text('size')} positions can have.`,
  meanOfParts: (v, nameOf) =>
    `The mean of ${groupName(v, nameOf)} is made up of its regions; it follows from that.`,
  meanAtLeastNation: () => `A source says that its mean reaches the ${subject.mean}.`,
  meanBelowNation: () => `A source says that its mean is below the ${subject.mean}.`,
  meanAgainstRegion: (v, nameOf) =>
    `A source compares the mean of ${groupName(v, nameOf)} with it; it follows from that.`,
  regionOrderAbove: (v, nameOf) => `A list by mean ${fromBest(v)} names it before ${groupName(v, nameOf)}.`,
  regionOrderBelow: (v, nameOf) => `A list by mean ${fromBest(v)} names it after ${groupName(v, nameOf)}.`,
  meanBySide: (v, nameOf) =>
    `${nameOf(v.text('unit'))} ${v.flag('above') ? 'must' : 'cannot'} be ${above(v)} it; it follows from that.`,
  membersAboveMean: (v, nameOf) =>
    `Its members are on one side of the mean, so its mean compares with that of ${groupName(v, nameOf)}.`,
  aboveMeanCount: (v) => `A source puts ${territories(Number(v.text('count')))} ${above(v)} the mean.`,
}

/** One sentence for a reason; the unit, region or population it speaks of is “it”. */
export function reasonText(reason: Reason, nameOf: (id: string) => string): string {
  return words[reason.rule as RuleId](new ReasonValues(reason.values), nameOf)
}
