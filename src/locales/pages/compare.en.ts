import type { Pair, UnitsComparison, YearsComparison, YearOrder } from '@/domain/statements/compare'
import type { Order } from '@/domain/unitOrder'
import type { messages as zh } from './compare.zh'
import { plain, type Mark } from '../mark'

type Names = (id: string) => string

/** A, B and C */
function list(items: (string | number)[]): string {
  return items.length < 2 ? String(items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

const pairWords: Record<Order, (a: string, b: string) => string> = {
  above: (a, b) => `${a} certainly stood above ${b}`,
  atLeast: (a, b) => `${a} did not stand below ${b}`,
  equal: (a, b) => `${a} and ${b} were level`,
  atMost: (a, b) => `${a} did not stand above ${b}`,
  below: (a, b) => `${a} certainly stood below ${b}`,
  unknown: (a, b) => `${a} and ${b} can’t be told apart`,
}

const pair = ({ a, b, order }: Pair, nameOf: Names) => pairWords[order](nameOf(a), nameOf(b))

function unitsTitle({ units, years, duel, decided }: UnitsComparison, nameOf: Names): string {
  const names = list(units.map(nameOf))
  if (!duel)
    return decided.length
      ? `${names}: the full order is certain in ${list(decided)}, out of ${count(years.length, 'year')}.`
      : `${names}: the full order isn’t certain in any of ${count(years.length, 'year')}.`
  const [a = '', b = ''] = units.map(nameOf)
  const parts = (['above', 'atLeast', 'equal', 'atMost', 'below'] as const)
    .filter((order) => duel[order].length)
    .map((order) => `${pairWords[order](a, b)} in ${list(duel[order])}`)
  if (!parts.length)
    return `${a} and ${b}: who stood higher can’t be told in any of ${count(years.length, 'year')}.`
  const rest = duel.unknown.length
    ? `; in the other ${count(duel.unknown.length, 'year')} it can’t be told`
    : ''
  return `${parts.join(', ')}${rest}.`
}

function yearSentence({ blocks, inside, known, open }: YearOrder, nameOf: Names): string {
  if (!known) return 'Can’t be told: too little was published.'
  const [first, second] = blocks
  const told = inside.map((each) => pair(each, nameOf))
  if (!second) {
    if (first?.level) return `${list(first.units.map(nameOf))} were level.`
    return `${told.join(', ')}${open ? `; ${count(open, 'other pair')} can’t be told` : ''}.`
  }
  if (blocks.length === 2 && first?.units.length === 1 && second.units.length === 1)
    return `${pairWords.above(nameOf(first.units[0]!), nameOf(second.units[0]!))}.`
  const chain = blocks.map(({ units, level }) => {
    const names = units.map(nameOf)
    return level ? names.join(' = ') : `(${names.join(', ')})`
  })
  const rest = open ? `; ${told.length ? 'the rest of the' : 'the'} order in brackets can’t be told` : ''
  return `From high to low: ${chain.join(' > ')}${told.length ? `; ${told.join(', ')}` : ''}${rest}.`
}

function yearsTitle(
  { from, to, rose, fell, stayed, open, shifts }: YearsComparison,
  mark: Mark = plain,
): string {
  const told = shifts.length - open.length
  if (!told) return `From ${from} to ${to}, too little was published to say who rose or fell.`
  const parts = [
    rose.length ? `${mark(rose.length, '#rose')} rose` : '',
    fell.length ? `${mark(fell.length, '#fell')} fell` : '',
    stayed.length
      ? `${mark(stayed.length, '#stayed')} kept ${stayed.length === 1 ? 'its' : 'their'} place`
      : '',
  ].filter(Boolean)
  const rest = open.length ? `; for the other ${mark(open.length, '#open')} it can’t be told` : ''
  return `From ${from} to ${to}, of ${count(told, 'unit')} whose direction is certain, ${list(parts)}${rest}.`
}

export const messages: typeof zh = {
  heading: 'Compare',
  title: (what) => `Compare: ${what}`,
  description:
    'Two to five units year by year, or all units between two years: only what the published figures prove is said, the rest is marked as impossible to tell.',
  unitsTitle,
  yearsTitle,
  lead: '“Certainly” is written only where published indices, bands or ranks prove it. Elsewhere it says that it can’t be told; nothing is guessed.',
  vs: (names) => list(names),
  span: (from, to) => `${from}–${to}`,

  mode: { label: 'What to compare', units: 'Several units', years: 'Two years' },
  units: 'Units',
  unit: (n) => `Unit ${n}`,
  add: 'Add a unit…',
  remove: (name) => `Remove ${name}`,
  years: 'Years',
  from: 'From',
  to: 'to',

  orderHeading: 'What can be said, year by year',
  yearSentence,
  chartHeading: 'Positions',
  chartLabel: (names, span) => `Positions of ${names}, ${span}; the table below has the figures`,
  chartNote:
    'Point: position known exactly; bar: only a range; dotted ground: not published. Lines join exact positions of neighbouring editions only; dashed where the method changed.',
  place: (name, year, place) => `${name}, ${year}: position ${place}`,
  breakMark: 'Method changed',
  open: 'Not published',

  tableUnits: 'Figures year by year',
  tableDifference: (name) => `Difference of indices: each unit minus ${name}`,
  tableYears: (from, to) => `Positions in ${from} and ${to}`,
  columns: {
    year: 'Year',
    unit: 'Unit',
    index: 'Index',
    band: 'Band',
    position: 'Position',
    rank: 'Printed rank',
    base: (name) => `Index of ${name}`,
    difference: 'Difference',
    order: 'Verdict',
    reason: 'Why',
    then: (year) => `Position ${year}`,
    now: (year) => `Position ${year}`,
    change: 'Places gained',
    verdict: 'Verdict',
  },
  points: 'points',
  places: 'negative: lost',
  order: {
    above: 'Certainly higher',
    atLeast: 'Not lower',
    equal: 'Level',
    atMost: 'Not higher',
    below: 'Certainly lower',
    unknown: 'Can’t be told',
  },
  reason: {
    index: (a, b) => `Index: ${a.name} ${a.index}, ${b.name} ${b.index}`,
    band: (a, b) => `Band: ${a.name} ${a.band}, ${b.name} ${b.band}`,
    position: (a, b) => `Position: ${a.name} ${a.position}, ${b.name} ${b.position}`,
    printedRank: (a, b) => `Printed rank: ${a.name} ${a.rank}, ${b.name} ${b.rank}`,
    rank: (a, b) => `The ranks put ${a.name} before ${b.name}`,
    topList: (a, b) => `A complete list of the first has ${a.name} and not ${b.name}`,
    orderList: (a, b) => `A source lists ${a.name} before ${b.name}, from high to low`,
  },
  steps: (steps) => steps.join('; '),
  noReason: 'Too little was published',
  shift: { rose: 'Certainly rose', fell: 'Certainly fell', stayed: 'Unchanged', open: 'Can’t be told' },

  listRose: 'Certainly rose',
  listFell: 'Certainly fell',
  listStayed: 'Unchanged',
  listOpen: 'Can’t be told',
  none: 'None',
  breakNote: (year, text) =>
    `The method changed before the edition of ${year}: ${text} So indices are not subtracted across it; only positions are compared here.`,
  linesNote: (n) =>
    n
      ? `Lines join ${count(n, 'unit')} whose positions are known exactly in both years; the table has the rest.`
      : 'No unit’s position is known exactly in both years, so no lines are drawn; the table has the ranges.',

  notices: {
    unknownUnit: (given) =>
      `“${given}” names units that don’t exist; they are left out, and completed to two where needed.`,
    tooFewUnits: (given) => `“${given}” is one unit only; another was added to compare it with.`,
    tooManyUnits: (given) => `“${given}” names more than five units; the first five are shown.`,
    unknownYear: (given) => `“${given}” names years without data; they are left out.`,
    twoYears: (given) => `“${given}” is not two different years; the nearest two are shown.`,
  },
}
