import type { Pair, UnitsComparison, YearsComparison, YearOrder } from '@/domain/statements/compare'
import type { Order } from '@/domain/unitOrder'
import type { messages as zh } from './compare.zh'
import { andList, capital, count, plural, territories } from '../english'
import { subject } from '../subject/en'
import { plain, type Mark } from '../mark'

type Names = (id: string) => string

const pairWords: Record<Order, (a: string, b: string) => string> = {
  above: (a, b) => `${a} ranked above ${b}`,
  atLeast: (a, b) => `${a} did not rank below ${b}`,
  equal: (a, b) => `${a} and ${b} were level`,
  atMost: (a, b) => `${a} did not rank above ${b}`,
  below: (a, b) => `${a} ranked below ${b}`,
  unknown: (a, b) => `the order of ${a} and ${b} is unclear`,
}

const pair = ({ a, b, order }: Pair, nameOf: Names) =>
  pairWords[order](subject.named(nameOf(a)), subject.named(nameOf(b)))

function unitsTitle({ units, years, duel, decided }: UnitsComparison, nameOf: Names): string {
  const names = andList(units.map(nameOf))
  if (!duel)
    return decided.length
      ? `${names}: the full order is certain in ${andList(decided)}, out of ${count(years.length, 'year')}.`
      : `${names}: the full order isn’t certain in any of ${count(years.length, 'year')}.`
  const [a = '', b = ''] = units.map((id) => subject.named(nameOf(id)))
  const parts = (['above', 'atLeast', 'equal', 'atMost', 'below'] as const)
    .filter((order) => duel[order].length)
    .map((order) => `${pairWords[order](a, b)} in ${andList(duel[order])}`)
  if (!parts.length)
    return `${capital(a)} and ${b}: who ranked higher is unclear in each of ${count(years.length, 'year')}.`
  const rest = duel.unknown.length ? `; unclear in the other ${count(duel.unknown.length, 'year')}` : ''
  return `${capital(parts.join(', '))}${rest}.`
}

function yearSentence({ blocks, inside, known, open }: YearOrder, nameOf: Names): string {
  if (!known) return 'Unclear: not enough data.'
  const [first, second] = blocks
  const told = inside.map((each) => pair(each, nameOf))
  if (!second) {
    if (first?.level) return `${andList(first.units.map(nameOf))} were level.`
    return `${capital(told.join(', '))}${open ? `; ${count(open, 'other pair')} unclear` : ''}.`
  }
  if (blocks.length === 2 && first?.units.length === 1 && second.units.length === 1)
    return `${capital(pairWords.above(subject.named(nameOf(first.units[0]!)), subject.named(nameOf(second.units[0]!))))}.`
  const chain = blocks.map(({ units, level }) => {
    const names = units.map(nameOf)
    return level ? names.join(' = ') : `(${names.join(', ')})`
  })
  const rest = open ? `; ${told.length ? 'the rest of the' : 'the'} order in brackets is unclear` : ''
  return `From high to low: ${chain.join(' > ')}${told.length ? `; ${told.join(', ')}` : ''}${rest}.`
}

function yearsTitle(
  { from, to, rose, fell, stayed, open, shifts }: YearsComparison,
  mark: Mark = plain,
): string {
  const told = shifts.length - open.length
  if (!told) return `From ${from} to ${to}, there is not enough data to say who rose or fell.`
  const parts = [
    rose.length ? `${mark(rose.length, '#rose')} rose` : '',
    fell.length ? `${mark(fell.length, '#fell')} fell` : '',
    stayed.length
      ? `${mark(stayed.length, '#stayed')} kept ${plural(stayed.length, 'its', 'their')} position`
      : '',
  ].filter(Boolean)
  const rest = open.length ? `; the other ${mark(open.length, '#open')} unclear` : ''
  return `From ${from} to ${to}, of ${territories(told)} whose direction is certain, ${andList(parts)}${rest}.`
}

export const messages: typeof zh = {
  heading: 'Compare',
  title: (what) => `Compare: ${what}`,
  description:
    'Two to five provinces year by year, or all of them between two years: only what the figures prove is said, the rest is marked unclear.',
  unitsTitle,
  yearsTitle,
  lead: 'Each order follows from published indices, bands or ranks; the tables say from which. Elsewhere it is “unclear”; nothing is guessed.',
  vs: (names) => andList(names),
  span: (from, to) => `${from}–${to}`,

  mode: { label: 'What to compare', units: 'Several at once', years: 'Two years' },
  get units() {
    return subject.units
  },
  unit: (n) => `${capital(subject.unit)} ${n}`,
  add: 'Add one…',
  remove: (name) => `Remove ${name}`,
  years: 'Years',
  from: 'From',
  to: 'to',

  orderHeading: 'What can be said, year by year',
  yearSentence,
  chartHeading: 'Positions',
  chartLabel: (names, span) => `Positions of ${names}, ${span}; the table below has the figures`,
  chartNote:
    'Point: position known exactly; bar: only a range; dotted ground: not found. Lines join exact positions of neighbouring years only; dashed where the method may differ.',
  place: (name, year, place) => `${name}, ${year}: position ${place}`,
  breakMark: 'Method may differ',
  open: 'Not found',

  tableUnits: 'Figures year by year',
  tableDifference: (name) => `Difference of indices: each minus ${name}`,
  tableYears: (from, to) => `Positions in ${from} and ${to}`,
  columns: {
    year: 'Year',
    get unit() {
      return capital(subject.unit)
    },
    index: 'Index',
    band: 'Band',
    position: 'Position',
    rank: 'Rank in the report',
    base: (name) => `Index of ${name}`,
    difference: 'Difference',
    order: 'Verdict',
    reason: 'Why',
    then: (year) => `Position ${year}`,
    now: (year) => `Position ${year}`,
    change: 'Change of position',
    verdict: 'Verdict',
  },
  points: 'points',
  places: 'positive: up',
  order: {
    above: 'Higher',
    atLeast: 'Not lower',
    equal: 'Level',
    atMost: 'Not higher',
    below: 'Lower',
    unknown: 'Unclear',
  },
  reason: {
    index: (a, b) => `Index: ${a.name} ${a.index}, ${b.name} ${b.index}`,
    band: (a, b) => `Band: ${a.name} ${a.band}, ${b.name} ${b.band}`,
    position: (a, b) => `Position: ${a.name} ${a.position}, ${b.name} ${b.position}`,
    printedRank: (a, b) => `Rank in the report: ${a.name} ${a.rank}, ${b.name} ${b.rank}`,
    rank: (a, b) => `The ranks put ${a.name} before ${b.name}`,
    topList: (a, b) => `A complete list of the top has ${a.name} and not ${b.name}`,
    orderList: (a, b) => `A source lists ${a.name} before ${b.name}, from high to low`,
  },
  steps: (steps) => steps.join('; '),
  noReason: 'Not enough data',
  shift: { rose: 'Rose', fell: 'Fell', stayed: 'Unchanged', open: 'Unclear' },

  listRose: 'Rose',
  listFell: 'Fell',
  listStayed: 'Unchanged',
  listOpen: 'Unclear',
  none: 'None',
  breakNote: (year, text) =>
    `The method may differ from ${year} on: ${text} So indices are not subtracted across it; only positions are compared here.`,
  linesNote: (n) =>
    n
      ? `Lines join the ${count(n, 'position')} known exactly in both years; the table has the rest.`
      : 'No position is known exactly in both years, so no lines are drawn; the table has the ranges.',

  notices: {
    unknownUnit: (given) =>
      `“${given}” has unknown names; they were ignored, and a default was added where needed to make two.`,
    tooFewUnits: (given) => `“${given}” is only one; another was added to compare it with.`,
    tooManyUnits: (given) => `“${given}” has more than five; the first five are shown.`,
    unknownYear: (given) => `“${given}” has years without data; they were ignored.`,
    twoYears: (given) => `“${given}” is not two different years; the nearest two are shown.`,
  },
}
