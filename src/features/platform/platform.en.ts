import { figureKey } from '@/domain/platformFigures'
import { plain } from '@/locales/mark'
import type { messages as zh } from './platform.zh'

const built: Record<string, (n: string) => string> = {
  intensive: (n) => `${n} had a unified provincial platform initially in service`,
  identity: (n) => `${n} had unified identity authentication`,
  eLicence: (n) => `${n} had a provincial e-licence store`,
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

function day(text: string): string {
  const [year, month = 1, date] = text.split('-').map(Number)
  return `${date} ${months[month - 1]} ${year}`
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const inWords = (n: number) => words[n] ?? String(n)

export const messages: typeof zh = {
  sentence: ({ year, units, done }, mark = plain) => {
    const parts = Object.entries(built).flatMap(([id, say]) => {
      const found = done.find(({ capability }) => capability === id)
      if (!found) return []
      return [say(mark(found.count, figureKey('level', `${id}.${found.level}`, year)))]
    })
    const last = parts.pop() ?? ''
    return `At the end of ${year}, of ${units} units, ${parts.length ? `${parts.join(', ')} and ${last}` : last}.`
  },
  lead: (from, to, capabilities, naming) =>
    `Collected from ${day(from)} to ${day(to)}. The report speaks of ${inWords(capabilities)} capabilities, prints counts for all of them and names units for only ${inWords(naming)}. Not named does not mean not built.`,
  description: (sentence) =>
    `${sentence} How far the provincial service platforms were built: map and count of each capability, a checklist by unit, national figures by year, users and apps.`,

  picker: 'Choose a capability',
  pickerCount: (known, of) => (known ? `${known} of ${of} known` : 'count only'),
  map: {
    label: (year, capability) => `Map of China in ${year}, colour shows “${capability}”`,
    area: (name, status) => `${name}, ${status}`,
    unnamed: 'not named, can’t be told',
    no: 'no',
    hint: 'Choose a unit to see which group it belongs to, and why.',
    countOnly:
      'The report prints counts only here and names nobody, so there is no map to draw. Each cell is a unit, but stands for none in particular.',
    province: (name) => `All figures of ${name}`,
  },
  rest: (n) => `the other ${n} not spoken of`,
  restMisfit: 'what the counts are out of is not stated',
  nobody: 'nobody named',
  follows: (names) => `not named; by elimination: ${names}`,
  partly: (named, rest) => `the ${named} below; the other ${rest} not named`,
  sums: 'Together',
  ofWhich: 'of which: ',
  before: (year, before) => `${before} in ${year}`,

  rows: 'All capabilities',
  rowsNote:
    'Each cell is one unit, the whole bar all units; dots are units the counts don’t speak of. Any figure opens its source.',
  misfits: 'Figures that don’t fit',
  misfitsNote: 'Counts that are printed and disagree; they stand as printed.',

  checklist: {
    heading: 'Checklist by unit',
    caption: (year) => `Capabilities of each unit in ${year}`,
    note: '✓ means the unit has it (to the level given), — that it does not; “not named” means that only a count is printed, so the unit may or may not have it.',
    unit: 'Unit',
    short: {
      intensive: 'Platform',
      coverage: 'Coverage',
      identity: 'Identity',
      identityMode: 'Identity mode',
      eLicence: 'E-licences',
      unifiedCode: 'Item codes',
      unifiedApproval: 'Approval',
      unifiedQuery: 'Case query',
      lists: 'Lists and guides',
      hall: 'Service hall',
    },
    level: {
      'coverage.fourLevels': 'four levels',
      'unifiedQuery.fourLevels': 'four levels',
      'identity.personsAndEntities': 'persons and entities',
      'lists.linked': 'linked',
      'lists.published': 'lists published',
      'eLicence.built': 'built',
    },
    status: { yes: '✓ yes', underway: 'being built', planned: 'planned', no: '— no', unnamed: 'not named' },
    yes: (level) => `✓ ${level}`,
    counted: (names) => `${names}: only counts are printed, so every unit is “not named”.`,
  },

  facts: {
    heading: 'National figures by year',
    caption: 'National figures by assessed year',
    year: 'Year',
    what: 'What',
    value: 'Figure',
    unit: 'Unit',
    note: 'Note',
    approximate: 'Round figure',
    series: (name) => `Another series: ${name}`,
    joint: '. ',
  },

  users: {
    heading: 'Users',
    note: 'Three populations, each drawn on its own and all on one scale. Different populations or measures are never joined, nor are points with a year missing between them. Squares are registered users, dots real-name users or people who use the services; hollow points are the difference of two printed figures. A point without a month stands in the middle of its year.',
    measure: { registered: 'registered', realName: 'real-name', users: 'users' },
    derived: 'derived',
    chart: (name) => `${name}: points by year; the figures are in the list below`,
  },

  apps: {
    heading: 'Apps',
    caption: 'Names of the units’ service apps',
    note: 'From lists, news and box titles of different years; today’s name may differ.',
    unit: 'Unit',
    name: 'Name',
    city: 'City',
    mark: 'Mark',
    remark: 'Note',
    notFound: 'not found',
    notFoundNote: 'No source was found that prints a name; that does not mean there is no app.',
    own: 'whole unit',
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
