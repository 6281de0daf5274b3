import { targetKey } from '@/domain/explain'
import type { Interval } from '@/domain/model'
import type { RegionPageStatement } from '@/domain/statements/regionPage'
import { formatIndex, isTelling, outward } from '../format'
import { plain, type Mark } from '../mark'
import type { messages as zh } from './region.zh'
import { subject } from '../subject/en'

type Names = (id: string) => string
/** Marks the mean that the sentence is about, or its place. */
type MeanMark = (figure: string | number) => string

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const count = (n: number) => numerals[n] ?? String(n)
const sign = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`

function ordinal(n: number): string {
  return `${n}${['th', 'st', 'nd', 'rd'][n] ?? 'th'}`
}

const at = ([best, worst]: [number, number], mark: MeanMark) =>
  best === worst ? mark(ordinal(best)) : `between ${mark(`${ordinal(best)} and ${ordinal(worst)}`)}`

function meanPart({ mean, size, id }: RegionPageStatement, nameOf: Names, mark: MeanMark): string {
  const who = `the mean index of the ${count(size)} units in ${nameOf(id)}`
  const { lo, hi } = mean.bounds
  const how = mean.basis === 'printed' ? 'printed' : 'computed from its members, not printed by the report'
  if (lo === hi) return `${who} was ${mark(formatIndex(lo))} (${how})`
  if (isTelling(mean.bounds))
    return `${who} was not printed but lies between ${mark(`${formatIndex(outward.lo(lo))} and ${formatIndex(outward.hi(hi))}`)}`
  return `${who} was not published`
}

function sentence(statement: RegionPageStatement, nameOf: Names, markOf: Mark = plain): string {
  const mark: MeanMark = (figure) =>
    markOf(figure, targetKey({ year: statement.year, about: statement.id, what: 'mean' }))
  const { year, place, regions, first, last } = statement
  const stand = (ids: string[]) => ids.map(nameOf).join(' and ')
  const joint = (ids: string[]) => (ids.length > 1 ? 'joint ' : '')
  const mean = meanPart(statement, nameOf, mark)
  const second = place ? `, ${at(place, mark)} of the ${count(regions)} regions` : ''
  const ends = first.length
    ? ` ${stand(first)} came ${joint(first)}first in it${last.length ? ` and ${stand(last)} ${joint(last)}last` : ''}.`
    : ''
  return `In ${year}, ${mean}${second}.${ends}`
}

export const messages: typeof zh = {
  sentence,
  title: (name) => subject.regionPage(name),
  description: (text) =>
    `${text} Members side by side, means by year, comparison with the other regions, every figure with its source.`,
  years: { label: 'Choose a year' },
  unknown: 'cannot be told',
  computed: {
    derived: 'computed from its members, not printed',
    bounded: 'computed from its members’ bounds, not printed',
  },
  signed: ({ lo, hi }: Interval) =>
    lo === hi ? sign(lo) : `${sign(outward.lo(lo))} to ${sign(outward.hi(hi))}`,
  side: {
    heading: 'Side by side',
    get mean() {
      return `The grey upright is the mean. ${subject.axis}.`
    },
  },
  members: {
    heading: 'Who lifts the mean and who lowers it',
    table: (name, year) => `Units of ${name}, ${year}`,
    place: 'Place within the region',
    difference: 'Index − mean',
    effect: 'Effect on the mean',
    direction: { lifts: 'lifts', lowers: 'lowers', equal: 'level', unknown: 'cannot be told' },
    note: 'Differences use the unrounded mean. Where only bounds are known the difference is a range; a range too wide to say anything reads “cannot be told”.',
  },
  among: {
    get heading() {
      return subject.amongAll
    },
    strip: 'Where the members stand among the indices of all units; the members’ table says the same',
    get caption() {
      return `Thin lines: all units. Blocks: members. ${subject.limits}`
    },
    missing: (n, of) => `${n} of ${of} units are not drawn: too little is known of their index.`,
    missingMembers: (names) => `Members not drawn: ${names}.`,
    none: 'No index of a member was published for this year, so none can be drawn on the axis.',
  },
  history: {
    heading: 'The mean over the years',
    chart: (name) => `Mean index of ${name} by year, or its bounds; the table beside it says the same`,
    table: (name) => `${name} by year`,
    year: 'Year',
    basis: 'Basis',
    get place() {
      return `Place of the mean among ${subject.everyRegion}`
    },
    get above() {
      return `Members above the ${subject.mean}`
    },
    note: 'Dots: means known exactly. Bars: only bounds are known, the wider the less. Dotted ground: not published. Dashed upright: the method changed; the two sides are not joined.',
    unknownLines: ['not', 'published'],
    breakMark: 'method',
    renamedMark: 'renamed',
  },
  compare: {
    get heading() {
      return `Against ${subject.otherRegions}`
    },
    table: (year) => `Mean index of ${subject.everyRegion}, ${year}`,
    region: 'Region',
    size: 'Members',
    note: 'Means of regions are computed from their members; no report prints them. The axis runs from 60 to 100.',
  },
  map: {
    heading: 'On the map',
    note: 'Colours show the band in the chosen year; choose a unit to go to its page.',
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
