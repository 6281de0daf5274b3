import { bandsIn } from '../bandNames'
import type {
  CellProblem,
  FileProblem,
  ImportProblem,
  Kind,
  Role,
  Severity,
  Values,
} from '@/dataset/import/model'
import type { messages as zh } from './owndata.zh'

const several = (value: Values[string] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '')
const cells = ({ count, cells }: Values) =>
  `${several(cells)}${Number(count) > (cells as string[]).length ? ` and others, ${count} in all` : ''}`
const figures = (n: number) => `${n} ${n === 1 ? 'figure' : 'figures'}`

type Names = (ids: Values[string] | undefined) => string

const files: Record<FileProblem | 'worker', (v: Values) => string> = {
  empty: () => 'The file is empty. Check that it is the right one.',
  tooLarge: ({ size, limit }) =>
    `The file has about ${size} MB, more than the ${limit} MB taken. Keep only the sheets and columns you need.`,
  tooManyRows: ({ rows, limit }) =>
    `The table has ${rows} rows, more than ${limit}. Remove rows or split the file.`,
  tooManyColumns: ({ columns, limit }) =>
    `The table has ${columns} columns, more than ${limit}. Remove some.`,
  tooManyCells: ({ limit }) =>
    `The table has more than ${limit} cells. Remove rows or columns, or split the file.`,
  encoding: () =>
    'The text encoding is none of UTF-8, UTF-16 and GB18030. Save the file as “CSV UTF-8” in your spreadsheet program.',
  binary: () => 'This is neither text nor an .xlsx workbook. Use a CSV, XLSX or JSON file.',
  oldWorkbook: () =>
    'This is an .xls workbook of before 2007, or one with a password. Save it as .xlsx without a password.',
  workbookBroken: () =>
    'The workbook is damaged or incomplete. Open it in your spreadsheet program and save it anew as .xlsx.',
  zipBomb: ({ reason, value, name }) =>
    `The workbook was not opened: ${
      reason === 'entries'
        ? `it has ${value} parts`
        : reason === 'lie'
          ? `“${name}” unpacks to more than it declares`
          : reason === 'ratio'
            ? `“${name}” is packed ${value} to 1`
            : 'it unpacks to too much'
    }, unlike a table. Save the table you need as a new .xlsx or CSV.`,
  noUnpacking: () => 'This browser can’t unpack .xlsx. Save the table as CSV, or use a newer browser.',
  quotes: ({ row }) =>
    `A quotation mark opened in row ${row} never closes, so that cells can’t be told apart. Close it, or export the CSV again.`,
  noTable: () =>
    'No heads were found: one row must say “name”, “year”, “index” or the like. Compare with a template.',
  jsonBroken: ({ line, column, near }) =>
    `The JSON is broken at line ${line}, column ${column}, near “${near}”. Correct it and try again.`,
  jsonKey: ({ key, path }) =>
    `The JSON uses the key “${key}” at ${path}, which can’t be taken. Remove or rename it.`,
  jsonDepth: ({ limit }) =>
    `The JSON is nested more than ${limit} levels deep, unlike a data file. Check that it is the right one, or use CSV or XLSX.`,
  jsonLarge: ({ what, limit }) =>
    `The JSON holds more than ${limit} ${what === 'keys' ? 'different keys' : what === 'values' ? 'values' : 'lists and objects'}, unlike a data file. Keep only what is needed, or use CSV or XLSX.`,
  jsonMap: ({ format, shapes, keys }) =>
    `This is a map (${format}, ${shapes} ${shapes === 1 ? 'shape' : 'shapes'}, properties: ${several(keys)}) without units or figures. Put it into a data pack as its “geometry”, beside “units” and “editions”, and open that; figures alone come as CSV or XLSX.`,
  jsonUnknown: () =>
    'This JSON is neither an edition nor own data saved from this site. Use a template, or save it as CSV or XLSX.',
  jsonProblems: () => 'This JSON has the following errors; correct them and try again:',
  jsonUnits: () =>
    'This file brings its own units and map: it is a data pack and can’t be loaded as an edition.',
  contradiction: () => 'The figures in the file contradict each other.',
  worker: () => 'The browser could not start reading. Reload the page and try again.',
}

const problems: Record<CellProblem, (v: Values, names: Names) => string> = {
  unknownName: ({ text, near }, names) =>
    text
      ? `“${text}” is not known${(near as string[]).length ? `; is it ${names(near)}?` : '.'} Choose one, or correct the file.`
      : 'This row has figures but no name. Add the name.',
  ambiguousName: ({ text, near }, names) => `“${text}” may be ${names(near)}. Choose one.`,
  oddName: ({ text }) =>
    `The name “${text}” contains code; it is shown as text and never run. Check whether it is right.`,
  duplicate: ({ id, first, year }, names) =>
    `${names([String(id)])} ${year ? `in ${year} ` : ''}stands twice, first in ${first}. Remove one row.`,
  otherKind: ({ text }) =>
    `“${text}” is not of this kind; the row was not read. Put provinces and cities in two tables.`,
  summaryRow: ({ text }) => `“${text}” is a summary row and was not read.`,
  notNumber: ({ text, column }) =>
    `“${text}” in column “${column}” is no number. Leave it empty or write “—” for none.`,
  decimalComma: ({ text }) =>
    `The comma in “${text}” may be a decimal sign or a separator. Write decimals with a point.`,
  outOfRange: ({ text, least, most, column }) =>
    `“${column}” must lie between ${least} and ${most}; here it is ${text}. Correct it, or leave it empty.`,
  notWhole: ({ text, column }) =>
    `“${column}” must be a whole number; here it is ${text}. Correct it, or choose what the column holds.`,
  share: () => 'All indices lie between 0 and 1. If they are shares, multiply them by 100 first.',
  rounded: ({ count }) =>
    `${figures(Number(count))} had more than two decimals and were rounded to two, as the reports print them.`,
  yearOdd: ({ text }) => `“${text}” is no year. Write four digits, like 2021.`,
  yearFuture: ({ year }) => `${year} is yet to come and can’t have been assessed. Correct the year.`,
  yearNew: ({ years }) =>
    `The atlas has no ${several(years)}: it becomes a new year, with the bands of the newest one. If that is the year of the report, the assessed year is one earlier: choose so above.`,
  yearMissing: ({ named }) =>
    `The table names no year${(named as string[]).length ? ` (title or file name: ${several(named)})` : ''}. Choose the assessed year above.`,
  reportYear: () => 'Years of reports were turned into assessed years.',
  wideMeasure: () =>
    'There is a column for each year, all of small whole numbers: indices or ranks? Choose above.',
  bandUnknown: ({ text, bands }) => `There is no band “${text}”. Use ${several(bandsIn('en', bands))}.`,
  bandContradicts: ({ id, band, index, indexCell, expected }, names) =>
    `${names([String(id)])} has the band “${bandsIn('en', band)}”, but the index ${index} in ${indexCell} is “${bandsIn('en', expected)}”. Correct one, or set the band column to “not used”.`,
  rankContradicts: ({ id, rank, index, expected, other, otherRank, otherIndex }, names) =>
    expected === undefined
      ? `${names([String(id)])}, rank ${rank} with index ${index}, does not fit ${names([String(other)])}, rank ${otherRank} with index ${otherIndex}. Correct one, or set the rank column to “not used”.`
      : `${names([String(id)])} has rank ${rank}; with index ${index} it would be ${expected} (equals share a rank, none is skipped). Correct it, or set the rank column to “not used”.`,
  rankPositions: () =>
    'Ranks skip places after equals (1, 1, 3); the reports print ranks that do not (1, 1, 2). Set the rank column to “not used”: the atlas computes its own.',
  contradiction: ({ cells }) => `These cells can’t all be true together: ${several(cells)}. Check them.`,
  roleTwice: ({ columns }) =>
    `Columns ${several(columns)} say the same thing. Set one of them to “not used”.`,
  unknownColumn: ({ header }) =>
    `Column “${header}” is not known and not used. If you need it, say in the table below what it holds.`,
  missingUnits: ({ ids, count }, names) =>
    `No figures for ${Number(count) > 12 ? `${count} other units` : names(ids)}: they stay as published.`,
  nothing: () => 'No figures were read. Check what the columns are taken for.',
  formulas: (v) => `Formulas: ${cells(v)}. Their stored results are used; nothing is computed anew.`,
  emptyFormulas: (v) =>
    `Formulas without a stored result: ${cells(v)}, taken as empty. Open and save the file once.`,
  merged: (v) =>
    `Merged cells: ${cells(v)}. Only the upper left one has content; the others count as empty. Unmerge them and write every cell if each has a value.`,
  mergedSpread: (v) => `Merged cells: ${cells(v)}. Their place or year counts in every row they cover.`,
  skippedRows: ({ text }) => `Text outside the table was skipped: “${text}”.`,
  otherSheets: ({ sheet, count }) => `Sheet “${sheet}” was read; ${count} more can be chosen above.`,
  claimsLeftOut: ({ year, count }) => `${count} weak or set aside claims of ${year} were not read.`,
}

const kinds: Record<Kind, string> = {
  edition: 'a full table of one year',
  years: 'a table of several years',
  cities: 'a table of key cities',
  indicators: 'indicators of any places',
}

const fixedRoles: Record<string, string> = {
  ignore: 'not used',
  place: 'unit',
  year: 'assessed year',
  reportYear: 'year of the report',
  indicator: 'indicator',
  index: 'index',
  rank: 'rank',
  band: 'band',
}

export const messages: typeof zh = {
  mark: 'Own data',
  open: 'Open own data',
  openHint: 'CSV, XLSX, JSON: read on this device only, never uploaded.',
  title: 'Own data',
  lead: 'Load the full table you have, and map, ranking and pages fill up. The file is read on this device only; it is not uploaded and enters no link.',
  close: 'Close',
  choose: 'Choose a file',
  drop: 'or drop it anywhere on the page. CSV, XLSX or JSON, up to 20 MB.',
  dropHere: 'Let go to read it',
  onlyOne: 'One file at a time: the first one is read.',
  templates: 'Templates',
  templatesHint: 'Heads and names only, no figures.',
  template: {
    edition: 'Full table of a year',
    years: 'Five years',
    cities: 'Key cities',
    indicators: 'Indicators',
  },
  reading: (file) => `Reading “${file}”`,
  percent: (share) => `${Math.round(share * 100)}%`,
  comparing: 'Comparing with what is published',
  cancel: 'Cancel',
  another: 'Another file',
  failed: (file) => `“${file}” was not loaded`,
  unchanged: 'The page stays as it was.',
  understood: (file) => file,
  kind: 'This is',
  kinds,
  sheet: 'Sheet',
  year: 'Assessed year',
  yearNone: 'Choose',
  yearMeans: 'Years in the file are',
  yearMeansOptions: { assessed: 'assessed years', report: 'years of reports (one later)' },
  wide: 'Columns of years hold',
  wideOptions: { index: 'indices', rank: 'ranks' },
  scoredYear: 'Year to score',
  facts: {
    recognised: (n, of, kind) =>
      kind === 'indicators'
        ? `${n} ${n === 1 ? 'place' : 'places'}`
        : `${n} of ${of} ${kind === 'cities' ? 'cities' : 'units'} recognised`,
    figures,
    years: (years) => (years.length ? `assessed ${years.join(', ')}` : 'no year'),
    encoding: (name) => `encoding ${name}`,
  },
  columns: 'What the columns say',
  columnHint: 'Change what is wrong.',
  column: (letters, header) => `Column ${letters} ${header}`,
  role: (role: Role, dimension) => {
    const [what, year] = role.split('@')
    const [measure, id] = what!.split(':')
    const name =
      measure === 'dimension'
        ? dimension(id!)
        : measure === 'dimensionRank'
          ? `rank in ${dimension(id!)}`
          : fixedRoles[measure!]
    return year ? `${name} ${year}` : name!
  },
  problems: 'Problems',
  noProblems: 'No problems found.',
  severity: { error: 'to settle', warning: 'look at', note: 'note' } satisfies Record<Severity, string>,
  problem: (problem: ImportProblem, names: Names) => problems[problem.code](problem.values, names),
  file: (code, values) => files[code](values),
  more: (n) => `${n} more of the same kind.`,
  showAll: (n) => `Show all ${n}`,
  resolveName: (text) => `“${text}” is`,
  leaveOut: 'leave the row out',
  disagreements: (n) => `Differs from what is published in ${n} ${n === 1 ? 'place' : 'places'}`,
  disagreementsHint: 'Both stay and are listed; bounds follow from one side:',
  wins: { own: 'use own data', published: 'use what is published' },
  ownSays: 'own',
  publishedSays: 'published',
  apply: 'Load',
  applyBlocked: (n) =>
    `${n} ${n === 1 ? 'problem is' : 'problems are'} to be settled before it can be loaded.`,
  applied: (file) => `“${file}” is loaded.`,
  appliedIndicators: (file) => `“${file}” is loaded and can be used on the Scoring page.`,
  pack: 'This is a data pack: it brings its own units and years, perhaps a map. Once opened, the whole site shows it and other own data is removed; close it at any time to go back.',
  openPack: 'Open the pack',
  applyFailed: 'Loading failed; the page stays as it was.',
  toScore: 'To scoring',
  bar: {
    label: 'Own data',
    inUse: 'Own data in use, not official',
    using: (files) => `in use, not official: ${files}`,
    item: (file, years) => (years.length ? `${file} (${years.join(', ')})` : file),
    more: (n) => `and others, ${n} files`,
    details: 'Details',
    remove: 'Remove',
    removeOne: (file) => `Remove “${file}”`,
    removeAll: 'Remove all',
    removed: 'Own data removed: the page shows what is published.',
    keep: 'Keep on this device',
    kept: 'Kept on this device: it is there at the next visit.',
    forgotten: 'No longer kept: it is gone when the page is closed.',
    refused: 'This device refuses to store it or has no room: own data lasts until the page is closed.',
    restored: 'Own data kept on this device is loaded.',
    add: 'Load another',
    exportJson: 'Save as JSON',
    contradictions: (n) => `differs from what is published in ${n} ${n === 1 ? 'place' : 'places'}`,
  },
}
