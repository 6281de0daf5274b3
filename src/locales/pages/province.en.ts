import { targetKey } from '@/domain/explain'
import type { BandId, Interval } from '@/domain/model'
import type { UnitStatement } from '@/domain/statements/unit'
import { formatIndex, formatInterval, formatRange } from '../format'
import { andList, capital, orList, ordinal, ordinalSpan, plural, territories } from '../english'
import { days } from '../englishNames'
import { plain, type Mark } from '../mark'
import type { messages as zh } from './province.zh'
import { bandNames } from '../bandNames'
import { subject } from '../subject/en'

type Names = (id: string) => string
/** Marks a figure of the unit that the sentence is about. */
type UnitMark = (figure: string | number, what: 'index' | 'band' | 'position') => string

const nameOfBand = (id: BandId) => (bandNames.en[id] ?? id).toLowerCase()

function indexPart({ index, year }: UnitStatement, mark: UnitMark): string {
  if (!index) return ''
  const { lo, hi } = index.bounds
  if (lo === hi)
    return `scored ${mark(formatIndex(lo), 'index')}${index.basis === 'derived' ? ' (derived)' : ''} in ${year}`
  return `scored between ${mark(`${formatIndex(lo)} and ${formatIndex(hi)}`, 'index')} in ${year}`
}

function bandPart(
  { bands, weakBand, bandDerived, bandsInAll, bandSize, index }: UnitStatement,
  mark: UnitMark,
): string {
  if (weakBand) return `was rated ${mark(nameOfBand(weakBand), 'band')} by a weak source only (not used)`
  if (bandsInAll < 2) return ''
  if (bands.length === bandsInAll) return ''
  if (bands.length > 1) return `was rated ${mark(orList(bands.map(nameOfBand)), 'band')} (unclear which)`
  const exact = index && index.bounds.lo === index.bounds.hi
  const size = bandSize ? `one of ${mark(bandSize, 'band')} ` : ''
  return `was ${size}rated ${mark(nameOfBand(bands[0]!), 'band')}${bandDerived && !exact ? ' (derived)' : ''}`
}

/** Where it stands, by the report's rank where that says it, else by position. */
function rankPart(statement: UnitStatement, nameOf: Names, mark: UnitMark): string {
  const { rank, position, vague, units, level, index, bandSize } = statement
  const printed = rank && mark(ordinal(rank.printed), 'position')
  if (rank?.standing === 'weak') return `its rank was not found (${printed} in a weak source, not used)`
  if (!position) return rank ? `ranked ${printed} in the report` : 'its rank was not found'
  const exact = position[0] === position[1]
  if (!exact && rank?.standing === 'used') {
    if (vague) return `ranked ${printed} in the report`
    const usual =
      position[1] === units
        ? `${mark(ordinal(position[0]), 'position')} or lower`
        : mark(ordinalSpan(position), 'position')
    return `ranked ${printed} in the report (${usual} in the usual count)`
  }
  if (rank && index && index.bounds.lo !== index.bounds.hi) return `ranked ${printed} in the report`
  if (!exact && bandSize) return 'its rank was not found'
  if (vague) return `ranked within ${mark('a wide range', 'position')}`
  const beside = level.length ? (exact ? 'joint ' : `level with ${andList(level.map(nameOf))}, `) : ''
  const fault = rank?.standing === 'setAside' ? ', not used' : ''
  const report = rank ? ` (${printed} in the report${fault})` : ''
  return `ranked ${beside}${mark(ordinalSpan(position), 'position')} of ${units}${report}`
}

/** At most 25 words. Index first where it is known, else the band: what is certain leads. */
function sentence(statement: UnitStatement, nameOf: Names, markOf: Mark = plain): string {
  const { year, id } = statement
  const mark: UnitMark = (figure, what) => markOf(figure, targetKey({ year, about: id, what }))
  const name = capital(subject.named(nameOf(id)))
  const index = indexPart(statement, mark)
  const rank = rankPart(statement, nameOf, mark)
  const band = bandPart(statement, mark)
  if (index) return `${name} ${index}, ${rank.replace(/^ranked /, '')}, and ${band}.`
  if (!band && !statement.rank && !statement.position)
    return `No band or rank of ${subject.named(nameOf(id))} was found for ${year}.`
  const ranked = rank.startsWith('ranked')
  if (!band) return `${name} ${rank} in ${year}; its band was not found.`
  return `${name} ${band} in ${year}${ranked ? ' and' : ';'} ${rank}.`
}

export const messages: typeof zh = {
  sentence,
  title: (name) => subject.unitPage(subject.inFull(name)),
  description: (sentenceText) =>
    `${sentenceText} Index, band and position by year, standing in the region, every figure with its source.`,
  mine: {
    get choose() {
      return `Make this my ${subject.unit}`
    },
    get chosen() {
      return `My ${subject.unit}`
    },
    note: 'Kept on this device only',
  },
  years: { label: 'Choose a year', opening: 'Newest year with a band or rank' },
  newer: {
    label: (name, year) => `${capital(subject.named(name))} after ${year}`,
    claim: (text, ground) =>
      ({ printed: text, inferred: `${text} (derived)`, weak: `${text} (weak source, not used)` })[ground],
    list: (texts) => `${texts.join('. ')}.`,
  },
  figures: {
    label: (name, year) => `${name}, ${year}`,
    regionPlace: (region) => `Within ${region}`,
    of: (n) => `of ${n}`,
    unknown: 'unclear',
    standing: {
      used: 'ties use up no number: 1, 2, 2, 3',
      setAside: 'at odds with its score, not used',
      weak: 'weak source, not used',
    },
  },
  distance: {
    heading: 'Gap to the next band and to neighbours in the ranking',
    plainHeading: 'Gap to neighbours in the ranking',
    band: (band) => `To the band “${band}”`,
    edge: {
      in: (edge) => `must reach ${edge}`,
      out: (edge) => `must exceed ${edge}`,
      unstated: (edge) => `must exceed ${edge}; whether ${edge} itself counts isn’t stated`,
    },
    bandNone: 'To the next band',
    top: 'in the highest band already',
    above: 'One rank above',
    below: 'One rank below',
    level: 'Tied with',
    first: 'first already',
    last: 'none below',
    behind: (value) => `${value} apart`,
    unknown: 'unclear',
    compare: (name) => `Compare with ${name}`,
  },
  history: {
    heading: 'Over the years',
    chart: (name) => `Index, position and band of ${name} by year; the table beside it says the same`,
    table: (name) => `${name}: index, band and position by year`,
    year: 'Year',
    basis: 'Basis',
    rank: 'Rank in the report',
    printedRank: (rank, standing) =>
      ({ used: `${rank}`, setAside: `${rank} (not used)`, weak: `${rank} (weak source)` })[standing],
    note: 'Dots: figures known exactly. Bars: range only. Dotted ground: not found. Dashed vertical line: the method may differ; scores are not joined across it. Positions may be compared and are joined by a dashed line.',
    words: { unknown: ['not', 'found'], methodBreak: 'method', renamed: 'renamed' },
  },
  region: {
    heading: (region) => `In ${region}`,
    link: (region) => `${region} in detail`,
    mean: 'The grey vertical line is the regional mean',
  },
  cities: {
    heading: (year) => `Key cities, ${year}`,
    table: (name, year) => `Key cities of ${name}, ${year}`,
    city: 'City',
    rank: 'Rank in the report',
    note: (n) => `Ranks are among ${n} key cities.`,
    none: 'None of its cities was assessed.',
    separate: 'city with independent planning status',
    capital: { province: 'provincial capital', autonomous: 'regional capital' },
    all: 'All key cities',
  },
  platform: {
    heading: (year) => `Platform building, ${year}`,
    intro: (from, to) =>
      `Collected ${days(from, to)}. The report mostly gives counts; provinces it does not name stay “not named”; nothing is guessed.`,
    status: { yes: 'yes', underway: 'under way', planned: 'planned', no: 'no', unnamed: 'not named' },
    derived: 'derived',
    counts: (items) => items.join('; '),
    count: (name, n) => `${name}: ${territories(n)}`,
    apps: 'Mobile apps',
    special: 'for one purpose',
    disputed: 'sources differ',
    noApp: 'in none of our sources',
    sources: 'Sources',
    all: 'Each capability across the country',
    capability: 'Capability',
  },
  cases: {
    heading: (year) => `Boxes in the ${year + 1} report`,
    page: (page) => `p. ${page}`,
    box: (box) => `Box ${box}`,
    none: 'The report has no box about this province.',
    all: 'All boxes',
  },
  claims: {
    heading: 'All figures and their sources',
    table: (name) => `${name}: all figures and their sources`,
    claim: 'Claim',
    source: 'Source',
    flags: 'Remarks',
    quote: 'Quote',
  },
  map: {
    heading: 'On the map',
    get note() {
      return `Colours show the band in the chosen year; choose another ${subject.unit} to open its page.`
    },
  },
  walk: { label: 'In administrative order', previous: 'Previous', next: 'Next' },
  unknown: {
    heading: (slug) => `There is no ${subject.unit} called “${slug}”`,
    text: 'Addresses use pinyin, such as zhejiang, shaanxi, bingtuan. Perhaps you meant:',
    get all() {
      return `All ${plural(2, subject.unit)}`
    },
  },
  interval: (interval: Interval) => formatInterval(interval, 'not found'),
  range: formatRange,
}
