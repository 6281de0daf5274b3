import { territories } from '../english'
import type { messages as zh } from './figures.zh'

/** 1.45 billion, 107 million, 3.58 million, 50,000: exact. */
function amount(value: number): string {
  if (value >= 1e9) return `${value / 1e9} billion`
  if (value >= 1e6) return `${value / 1e6} million`
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

const about = { over: 'over ', nearly: 'nearly ' }
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export const messages: typeof zh = {
  amount,
  axis: (value) => (value ? `${amount(value / 1e6)}m` : '0'),
  factValue: ({ value, approximate, unit }) =>
    `${approximate ? about[approximate] : ''}${typeof value === 'number' ? amount(value) : value}${unit?.zh === '%' ? '%' : ''}`,
  factUnit: ({ unit }) => (!unit || unit.zh === '%' ? '' : unit.en),
  userValue: ({ value, approximate }) => `${approximate ? about[approximate] : ''}${amount(value)}`,
  userTime: ({ year, date }) => (date ? `${months[Number(date.slice(5)) - 1]} ${year}` : String(year)),
  units: (n) => String(n),
  share: (n) => `${n}%`,
  status: { yes: 'yes', underway: 'under way', planned: 'planned', no: 'no', unnamed: 'not named' },
  levels: (names) => names.join(', '),

  panel: {
    year: (year) => `Assessed year ${year}`,
    level: (capability, level) => `${capability} · ${level}`,
    count: (n, of) => `${n} of ${territories(of)}`,
    shareOf: (n) => `given as ${n}%`,
    named: (n, count) => (n === count ? `all ${n} named` : `${n} named, the other ${count - n} not`),
    unnamed: 'The report gives only the count and names no province.',
    change: (since, added, count, before) =>
      `${added} more than in ${since}. The ${before} of ${since} are ${count} − ${added}: derived, not in the source.`,
    sum: (parts, total, count) =>
      total === count ? `${parts} = ${count}` : `${parts} = ${total}, which is not ${count}`,
    misfit: 'Figures that disagree',
    statusNamed: 'Named by the report.',
    statusInferred: 'Not named beside this count; matched from another passage, see the note.',
    statusRest:
      'The counts add up to all provinces and every other group is fully named, so this province can only be in this one.',
    statusNested: 'It has reached a higher level, hence this one too.',
    statusNo: 'The lists of these levels are complete, and the province is on none.',
    statusOpen: (names) =>
      `It may be on “${names}”: the report gives the count without naming all, so it is unclear.`,
    statusNotOn: (names) => `All of “${names}” are named, and the province is not among them.`,
    statusSilent: 'The figure does not cover this province; unclear.',
    approximate: 'The source gives a round figure.',
    printed: (words) => `In the words of the source: ${words}`,
    series: (name) => `From another series: ${name}`,
    derivedUsers: 'The difference of two published figures; not in the source itself.',
    secondWay: 'Another way gives the same.',
    difference: (of, less, value) => `${amount(of)} − ${amount(less)} = ${amount(value)}`,
    shareOfRegistered: (n) => `${n}% of the registered users of that year (as published)`,
    app: 'name of the app',
    special: 'for one purpose, not the general app',
    disputed: 'sources disagree',
    weak: 'weak source',
    inBox: (n) => `The title of box ${n} of the 2022 report has the name`,
    box: (n) => `Box ${n}`,
    page: (n) => `page ${n}`,
    title: (text) => `Title as in the contents: ${text}`,
    missing: 'There is no such figure.',
  },
}
