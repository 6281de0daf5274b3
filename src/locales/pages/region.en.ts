import { targetKey } from '@/domain/explain'
import type { Interval } from '@/domain/model'
import type { RegionPageStatement } from '@/domain/statements/regionPage'
import { formatIndex, isTelling, outward } from '../format'
import { andList, capital, ordinalSpan, plural, territories } from '../english'
import { inWords } from '../englishNames'
import { plain, type Mark } from '../mark'
import type { messages as zh } from './region.zh'
import { subject } from '../subject/en'

type Names = (id: string) => string
/** Marks the mean that the sentence is about, or its place. */
type MeanMark = (figure: string | number) => string

const sign = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`

function meanPart({ mean, size, id }: RegionPageStatement, nameOf: Names, mark: MeanMark): string {
  const who = `the mean index of the ${inWords(size)} ${plural(size, subject.unit)} in ${nameOf(id)}`
  const { lo, hi } = mean.bounds
  const how = mean.basis === 'printed' ? 'published' : 'computed from members’ scores'
  if (lo === hi) return `${who} was ${mark(formatIndex(lo))} (${how})`
  if (isTelling(mean.bounds))
    return `${who} was not found but must lie between ${mark(`${formatIndex(outward.lo(lo))} and ${formatIndex(outward.hi(hi))}`)}`
  return `${who} was not found`
}

/** The highest is named, the rest is in the table. */
function sentence(statement: RegionPageStatement, nameOf: Names, markOf: Mark = plain): string {
  const mark: MeanMark = (figure) =>
    markOf(figure, targetKey({ year: statement.year, about: statement.id, what: 'mean' }))
  const { year, place, regions, first } = statement
  const mean = meanPart(statement, nameOf, mark)
  const second = place ? `, ${mark(ordinalSpan(place))} of the ${inWords(regions)} regions` : ''
  const top = first.length
    ? ` ${capital(andList(first.map((id) => subject.named(nameOf(id)))))} scored highest.`
    : ''
  return `In ${year}, ${mean}${second}.${top}`
}

export const messages: typeof zh = {
  sentence,
  title: (name) => subject.regionPage(name),
  description: (text) =>
    `${text} Members side by side, means by year, comparison with the other regions, every figure with its source.`,
  years: { label: 'Choose a year' },
  unknown: 'unclear',
  computed: {
    derived: 'computed from members’ scores; no source we hold gives regional means',
    bounded: 'computed from members’ bounds; no source we hold gives regional means',
  },
  signed: ({ lo, hi }: Interval) =>
    lo === hi ? sign(lo) : `${sign(outward.lo(lo))} to ${sign(outward.hi(hi))}`,
  side: {
    heading: 'Side by side',
    get mean() {
      return `Grey vertical line: regional mean. ${subject.axis}.`
    },
  },
  members: {
    heading: 'Above and below the regional mean',
    table: (name, year) => `${name}, ${year}`,
    place: 'Position in the region',
    difference: 'Index − mean',
    effect: 'Against the mean',
    direction: { lifts: 'above', lowers: 'below', equal: 'level', unknown: 'unclear' },
    note: 'Differences use the unrounded mean. Where only bounds are known the difference is a range; a range too wide to tell reads “unclear”.',
  },
  among: {
    get heading() {
      return subject.amongAll
    },
    strip: 'Where the members’ indices lie among all; the table above has the figures',
    get caption() {
      return `Thin lines: all ${plural(2, subject.unit)}. Blocks: members. ${subject.limits}`
    },
    missing: (n, of) => `${n} of ${territories(of)} not drawn: too little is known of the index.`,
    missingMembers: (names) => `Members not drawn: ${names}.`,
    none: 'No member’s index was found for this year, so none can be drawn on the axis.',
  },
  history: {
    heading: 'The mean over the years',
    chart: (name) => `Mean index of ${name} by year, or its bounds; the table beside it says the same`,
    table: (name) => `${name} by year`,
    year: 'Year',
    basis: 'Basis',
    get place() {
      return `Rank of the mean among ${subject.everyRegion}`
    },
    get above() {
      return `Members above the ${subject.mean}`
    },
    note: 'Dots: means known exactly. Bars: range only, the wider the less is known. Dotted ground: not found. Dashed vertical line: the method may differ; the two sides are not joined.',
    words: { unknown: ['not', 'found'], methodBreak: 'method', renamed: 'renamed' },
  },
  compare: {
    get heading() {
      return `Against ${subject.otherRegions}`
    },
    table: (year) => `Mean index of ${subject.everyRegion}, ${year}`,
    region: 'Region',
    size: 'Members',
    note: 'Regional means are computed from members’ scores; no source we hold gives them. The axis runs from 60 to 100.',
  },
  map: {
    heading: 'On the map',
    get note() {
      return `Colours show the band in the chosen year; choose a ${subject.unit} to open its page.`
    },
  },
  walk: { label: 'Other regions' },
  unknownRegion: {
    heading: (slug) => `There is no region called “${slug}”`,
    get text() {
      return subject.regionHint
    },
    get all() {
      return subject.regions
    },
  },
}
