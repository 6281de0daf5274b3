import { figureKey } from '@/domain/platformFigures'
import { andList, territories } from '@/locales/english'
import { days, inWords } from '@/locales/englishNames'
import { plain } from '@/locales/mark'
import type { messages as zh } from './platform.zh'

const built: Record<string, (n: string) => string> = {
  intensive: (n) => `${n} had a unified provincial platform initially in service`,
  identity: (n) => `${n} had unified identity authentication`,
  eLicence: (n) => `${n} had a provincial database of electronic licences and certificates`,
}

export const messages: typeof zh = {
  sentence: ({ year, units, done }, mark = plain) => {
    const parts = Object.entries(built).flatMap(([id, say]) => {
      const found = done.find(({ capability }) => capability === id)
      if (!found) return []
      return [say(mark(found.count, figureKey('level', `${id}.${found.level}`, year)))]
    })
    return `At the end of ${year}, of ${territories(units)}, ${andList(parts)}.`
  },
  lead: (from, to, capabilities, naming) =>
    `Collected ${days(from, to)}. The report covers ${inWords(capabilities)} capabilities, gives counts for all and names provinces for only ${inWords(naming)}. Not named does not mean not built.`,
  description: (sentence) =>
    `${sentence} How far the provincial service platforms were built: map and count of each capability, a checklist by province, national figures by year, users and apps.`,

  picker: 'Choose a capability',
  pickerCount: (known, of) => (known ? `${known} of ${of} known` : 'count only'),
  map: {
    label: (year, capability) => `Map of China in ${year}, colour shows “${capability}”`,
    area: (name, status) => `${name}, ${status}`,
    unnamed: 'not named, unclear',
    no: 'no',
    hint: 'Choose a province to see which group it belongs to, and why.',
    countOnly:
      'The report gives only counts here and names no province, so there is no map. Each cell stands for a province, but for none in particular.',
    province: (name) => `All figures of ${name}`,
  },
  rest: (n) => (n === 1 ? 'one more is not mentioned' : `the other ${n} are not mentioned`),
  restMisfit: 'what the counts are out of is not stated',
  nobody: 'none named',
  follows: (names) => `not named; by elimination: ${names}`,
  partly: (named, rest) => `the ${named} below; the other ${rest} not named`,
  sums: 'Together',
  ofWhich: 'of which: ',
  before: (year, before) => `${before} in ${year}`,

  rows: 'All capabilities',
  rowsNote:
    'Each cell is one province, the whole bar all of them; dotted cells are not covered by the counts. Any figure opens its source.',
  misfits: 'Figures that disagree',
  misfitsNote: 'Published counts that disagree; they are shown as published.',

  checklist: {
    heading: 'Checklist by province',
    caption: (year) => `Capabilities of each province in ${year}`,
    note: '✓ means yes (to the level given), — no; “not named” means that the report gives only a count, so the province may or may not have it.',
    unit: 'Province',
    short: {
      intensive: 'Platform',
      coverage: 'Coverage',
      identity: 'Identity',
      identityMode: 'Identity mode',
      eLicence: 'E-licences',
      unifiedCode: 'Item codes',
      unifiedApproval: 'Approval',
      unifiedQuery: 'Tracking',
      lists: 'Lists and guides',
      hall: 'Service hall',
    },
    level: {
      'coverage.fourLevels': 'four levels',
      'unifiedQuery.fourLevels': 'four levels',
      'identity.personsAndEntities': 'natural and legal persons',
      'lists.linked': 'linked',
      'lists.published': 'lists published',
      'eLicence.built': 'built',
    },
    status: { yes: '✓ yes', underway: 'being built', planned: 'planned', no: '— no', unnamed: 'not named' },
    yes: (level) => `✓ ${level}`,
    counted: (names) => `${names}: the report gives only counts, so every province is “not named”.`,
  },

  facts: {
    heading: 'National figures by year',
    caption: 'National figures by assessed year',
    year: 'Year',
    what: 'What',
    value: 'Figure',
    unit: 'Unit of measure',
    note: 'Note',
    approximate: 'Round figure',
    series: (name) => `Another series: ${name}`,
    joint: '. ',
  },

  users: {
    heading: 'Users',
    note: 'Three groups of users, each in its own chart on one scale. Different measures, and points with a year missing between them, are not joined. Squares: registered users; dots: real-name users or people using the services; hollow: the difference of two published figures. A point without a month is in the middle of its year.',
    measure: { registered: 'registered', realName: 'real-name', users: 'users' },
    derived: 'derived',
    chart: (name) => `${name}: points by year; the figures are in the list below`,
  },

  apps: {
    heading: 'Apps',
    caption: 'Names of the provinces’ service apps',
    note: 'From lists, news and box titles of different years; today’s name may differ.',
    unit: 'Province',
    name: 'Name',
    city: 'City',
    mark: 'Mark',
    remark: 'Note',
    notFound: 'not found',
    notFoundNote: 'None of our sources has a name; that does not mean there is no app.',
    own: 'whole province',
    joint: ', ',
    disputed: 'sources disagree',
    weak: 'weak source',
    special: 'one purpose',
    box: (n) => `box ${n}`,
  },

  notices: {
    capability: (given, used) => `There is no capability “${given}”; “${used}” is shown.`,
  },
}
