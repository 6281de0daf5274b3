import { targetKey } from '@/domain/explain'
import type { BandId, Interval } from '@/domain/model'
import type { UnitStatement } from '@/domain/statements/unit'
import { formatIndex, formatInterval, formatRange } from '../format'
import { plain, type Mark } from '../mark'
import type { messages as zh } from './province.zh'
import { bandNames } from '../bandNames'
import { subject } from '../subject/en'

type Names = (id: string) => string
/** Marks a figure of the unit that the sentence is about. */
type UnitMark = (figure: string | number, what: 'index' | 'band' | 'position') => string

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const nameOfBand = (id: BandId) => (bandNames.en[id] ?? id).toLowerCase()

function orList(items: string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`
}

const andList = (items: string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`
}

const at = ([best, worst]: [number, number], mark: UnitMark) =>
  best === worst
    ? mark(ordinal(best), 'position')
    : `between ${mark(`${ordinal(best)} and ${ordinal(worst)}`, 'position')}`

function indexPart({ index }: UnitStatement, mark: UnitMark): string {
  if (!index) return ''
  const { lo, hi } = index.bounds
  if (lo === hi)
    return `had an index of ${mark(formatIndex(lo), 'index')}${index.basis === 'derived' ? ' (derived)' : ''}`
  return `had an index that was not printed but lies between ${mark(`${formatIndex(lo)} and ${formatIndex(hi)}`, 'index')}`
}

function bandPart(statement: UnitStatement, mark: UnitMark): string {
  const { bands, weakBand, bandDerived, bandsInAll, index } = statement
  if (weakBand)
    return `was in a band that was not published (“${mark(nameOfBand(weakBand), 'band')}” rests on weak grounds and is not used)`
  if (bandsInAll < 2) return ''
  if (bands.length === bandsInAll) return 'was in a band that was not published'
  if (bands.length > 1)
    return `was in a band that was not published (${mark(orList(bands.map(nameOfBand)), 'band')})`
  const exact = index && index.bounds.lo === index.bounds.hi
  return `was in the band “${mark(nameOfBand(bands[0]!), 'band')}”${bandDerived && !exact ? ' (derived)' : ''}`
}

function rankPart({ rank }: UnitStatement, mark: UnitMark): string {
  if (!rank) return ''
  const printed = mark(rank.printed, 'position')
  if (rank.standing === 'weak') return ` (a weak source says rank ${printed}; not used)`
  return rank.standing === 'setAside'
    ? ` (printed rank ${printed}, which does not fit the printed figures and is not used)`
    : ` (printed rank ${printed})`
}

function positionPart(statement: UnitStatement, nameOf: Names, mark: UnitMark): string {
  const { position, units, level } = statement
  const rank = rankPart(statement, mark)
  if (!position) return `stood at a position that was not published${rank}`
  const exact = position[0] === position[1]
  if (!exact && statement.rank?.standing === 'used') {
    if (statement.vague)
      return `ranked ${mark(ordinal(statement.rank.printed), 'position')} in the report, which skips no number after a tie`
    const usual =
      position[1] === units ? `${mark(ordinal(position[0]), 'position')} or lower` : at(position, mark)
    return `ranked ${mark(ordinal(statement.rank.printed), 'position')} in the report, which skips no number after a tie (${usual} in the usual count)`
  }
  if (statement.vague)
    return `stood at a position of which ${mark('only a range', 'position')} is known${rank}`
  const joint = !level.length ? '' : exact ? 'joint ' : `level with ${andList(level.map(nameOf))}, `
  return `stood ${joint}${at(position, mark)} of ${units} units${rank}`
}

function regionPart({ region, units }: UnitStatement, nameOf: Names, mark: UnitMark): string {
  if (!region.place || region.size === units) return ''
  return `stood ${at(region.place, mark)} of the ${numerals[region.size] ?? region.size} units in ${nameOf(region.id)}`
}

function sentence(statement: UnitStatement, nameOf: Names, markOf: Mark = plain): string {
  const { year, id } = statement
  const mark: UnitMark = (figure, what) => markOf(figure, targetKey({ year, about: id, what }))
  const index = indexPart(statement, mark)
  const parts = index
    ? [
        index,
        positionPart(statement, nameOf, mark),
        bandPart(statement, mark),
        regionPart(statement, nameOf, mark),
      ]
    : [bandPart(statement, mark), positionPart(statement, nameOf, mark), regionPart(statement, nameOf, mark)]
  const said = parts.filter(Boolean)
  const last = said.length > 1 ? `${said.slice(0, -1).join(', ')}, and ${said.at(-1)}` : said.join('')
  return `In ${year}, ${nameOf(id)} ${last}.`
}

export const messages: typeof zh = {
  sentence,
  title: (name) => subject.unitPage(name),
  description: (sentenceText) =>
    `${sentenceText} Index, band and position by year, the place in its region, every figure with its source.`,
  mine: {
    get choose() {
      return `Make this my ${subject.unit}`
    },
    get chosen() {
      return `My ${subject.unit}`
    },
    note: 'Kept on this device only',
  },
  years: { label: 'Choose a year', opening: 'Newest year with a known position' },
  newer: {
    label: (name, year) => `What is known of ${name} after ${year}`,
    claim: (text, ground) =>
      ({ printed: text, inferred: `${text} (derived)`, weak: `${text} (weak grounds, not used)` })[ground],
    list: (texts) => `${texts.join('. ')}.`,
  },
  figures: {
    label: (name, year) => `${name}, ${year}`,
    regionPlace: (region) => `Within ${region}`,
    of: (n) => `of ${n}`,
    unknown: 'cannot be told',
    standing: {
      used: 'dense: ties skip no rank',
      setAside: 'as printed, not used',
      weak: 'weak source, not used',
    },
  },
  distance: {
    heading: 'How far to the next band and to the units next to it',
    plainHeading: 'How far to the units next to it',
    band: (band) => `To the band “${band}”`,
    edge: {
      in: (edge) => `must reach ${edge}`,
      out: (edge) => `must exceed ${edge}`,
      unstated: (edge) => `must exceed ${edge}; whether ${edge} itself counts isn’t stated`,
    },
    bandNone: 'To the next band',
    top: 'in the highest band already',
    above: 'Right above',
    below: 'Right below',
    level: 'Level with it',
    first: 'no unit stands above it',
    last: 'no unit stands below it',
    behind: (value) => `${value} apart`,
    unknown: 'cannot be told',
    compare: (name) => `Compare with ${name}`,
  },
  history: {
    heading: 'Over the years',
    chart: (name) => `Index, position and band of ${name} by year; the table beside it says the same`,
    table: (name) => `${name}: index, band and position by year`,
    year: 'Year',
    basis: 'Basis',
    rank: 'Printed rank',
    printedRank: (rank, standing) =>
      ({ used: `${rank}`, setAside: `${rank} (not used)`, weak: `${rank} (weak source)` })[standing],
    note: 'Dots: figures known exactly. Bars: only bounds are known. Dotted ground: not published. Dashed upright: the method changed; indices are not joined across it. Positions may be compared across it and are joined by a dashed line.',
    unknownLines: ['not', 'published'],
    breakMark: 'method',
    renamedMark: 'renamed',
  },
  region: {
    heading: (region) => `In ${region}`,
    link: (region) => `${region} in detail`,
    mean: 'The grey upright is the mean of the region',
  },
  cities: {
    heading: (year) => `Key cities, ${year}`,
    table: (name, year) => `Key cities of ${name}, ${year}`,
    city: 'City',
    rank: 'Printed rank',
    note: (n) => `Ranks are among ${n} key cities.`,
    none: 'No city of it takes part in the assessment of key cities.',
    separate: 'city with separate planning status',
    capital: 'provincial capital',
    all: 'All key cities',
  },
  platform: {
    heading: (year) => `Platform building, ${year}`,
    intro: (from, to) =>
      `Collected from ${from} to ${to}. The report mostly prints counts; who is not named stays “not named” and nothing is guessed.`,
    status: { yes: 'yes', underway: 'under way', planned: 'planned', no: 'no', unnamed: 'not named' },
    derived: 'derived',
    counts: (items) => items.join('; '),
    count: (name, n) => `${name}: ${n} units`,
    apps: 'Mobile apps',
    special: 'for one purpose',
    disputed: 'sources differ',
    noApp: 'named by no source',
    sources: 'Sources',
    all: 'Each capability across the country',
    capability: 'Capability',
  },
  cases: {
    heading: (year) => `Boxes in the ${year + 1} report`,
    page: (page) => `p. ${page}`,
    box: (box) => `Box ${box}`,
    none: 'The report has no box about it.',
    all: 'All boxes',
  },
  claims: {
    heading: 'Everything published about it',
    table: (name) => `Everything published about ${name}`,
    claim: 'Fact',
    source: 'Source',
    flags: 'Remarks',
    quote: 'Quote',
  },
  map: {
    heading: 'On the map',
    note: 'Colours show the band in the chosen year; choose another unit to go to its page.',
  },
  walk: { label: 'In administrative order', previous: 'Previous', next: 'Next' },
  unknown: {
    heading: (slug) => `There is no unit called “${slug}”`,
    text: 'Addresses name units in pinyin, such as zhejiang, shaanxi, bingtuan. Perhaps you meant:',
    all: 'All units',
  },
  interval: (interval: Interval) => formatInterval(interval, 'not published'),
  range: formatRange,
}
