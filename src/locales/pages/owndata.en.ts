import { bandsIn } from '../bandNames'
import { count, plural, territories } from '../english'
import { againstPublished } from './againstPublished.en'
import type {
  CellProblem,
  FileProblem,
  ImportProblem,
  Kind,
  Role,
  Severity,
  Values,
} from '@/dataset/read/model'
import type { messages as zh } from './owndata.zh'

const several = (value: Values[string] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '')
const cells = ({ count: n, cells }: Values) =>
  `${several(cells)}${Number(n) > (cells as string[]).length ? ` and others, ${n} in all` : ''}`
const figures = (n: number) => count(n, 'figure')

const quoted = ({ texts, count: n }: Values) =>
  `${(texts as string[]).map((text) => `“${text}”`).join(', ')}${Number(n) > (texts as string[]).length ? ` and others, ${n} in all` : ''}`

/** What a file is called for the person who has it. */
const fileKinds: Record<string, string> = {
  xlsx: 'an .xlsx workbook',
  xlsb: 'a binary .xlsb workbook',
  xls: 'an .xls workbook',
  ods: 'an .ods spreadsheet',
  fods: 'an .fods spreadsheet',
  html: 'a web page',
  numbers: 'a Numbers spreadsheet',
  unknown: 'an archive',
}

type Names = (ids: Values[string] | undefined) => string

const files: Record<FileProblem | 'worker', (v: Values) => string> = {
  empty: () => 'The file is empty. Check that it is the right one.',
  tooLarge: ({ size, limit }) =>
    `The file is about ${size} MB, more than the limit of ${limit} MB. Keep only the sheets and columns you need.`,
  tooManyRows: ({ rows, limit }) =>
    `The table has ${rows} rows, more than the limit of ${limit}. Remove rows or split the file.`,
  tooManyColumns: ({ columns, limit }) =>
    `The table has ${columns} columns, more than the limit of ${limit}. Remove some.`,
  tooManyTexts: ({ limit }) =>
    `The workbook holds more than ${limit} texts. Keep only the sheets you need and save them as a new .xlsx or CSV.`,
  longLine: ({ row, limit }) =>
    `Line ${row} has more than ${limit} characters, unlike a table. Check that it is the right file, or export the CSV again.`,
  tooManyCells: ({ limit }) =>
    `The table has more than ${limit} cells. Remove rows or columns, or split the file.`,
  encoding: () =>
    'The text encoding is none of UTF-8, UTF-16 and GB18030. Save the file as “CSV UTF-8” in your spreadsheet program.',
  binary: () => 'This is neither text nor a workbook. Use an XLSX, XLS, ODS, CSV or JSON file.',
  workbookLocked: () =>
    'The workbook needs a password to open. Remove it in your spreadsheet program, save the file, and try again.',
  workbookUnread: ({ kind }) =>
    `This is ${fileKinds[String(kind)] ?? 'a workbook'} in which no table could be read. Open it in your spreadsheet program and save it as .xlsx or CSV.`,
  workbookBroken: () =>
    'The workbook is damaged or incomplete. Open it in your spreadsheet program and save it anew as .xlsx.',
  zipBomb: ({ reason, value, name, limit }) =>
    `The workbook was not opened: ${
      reason === 'entries'
        ? `it has more than ${Number(value) - 1} parts`
        : reason === 'lie'
          ? `the unpacked size of “${name}” is not the one it declares`
          : `it unpacks to more than ${limit} MB`
    }. Keep only the sheets you need and save them as a new .xlsx or CSV.`,
  quotes: ({ row }) =>
    `A quotation mark opened in row ${row} never closes, so cells cannot be separated. Close it, or export the CSV again.`,
  noTable: ({ sheets }) =>
    `No header row found: one row must say “name”, “year”, “index” or the like. ${
      (sheets as string[] | undefined)?.length
        ? `Hidden sheets are not read: ${(sheets as string[]).map((name) => `“${name}”`).join(', ')}; show them first if they are meant.`
        : 'Compare with a template.'
    }`,
  jsonBroken: ({ line, column, near }) =>
    `The JSON is broken at line ${line}, column ${column}, near “${near}”. Correct it and try again.`,
  jsonKey: ({ key, path }) =>
    `The JSON uses the key “${key}” at ${path}, which is not allowed. Remove or rename it.`,
  jsonDepth: ({ limit }) =>
    `The JSON is nested more than ${limit} levels deep, unlike a data file. Check that it is the right one, or use CSV or XLSX.`,
  jsonLarge: ({ what, limit }) =>
    `The JSON holds more than ${limit} ${what === 'keys' ? 'different keys' : what === 'values' ? 'values' : 'lists and objects'}, unlike a data file. Keep only what is needed, or use CSV or XLSX.`,
  jsonMap: ({ format, shapes, keys }) =>
    `This is a map (${format}, ${count(Number(shapes), 'shape')}, properties: ${several(keys)}) without areas or figures. Put it into a data pack as its “geometry”, beside “units” and “editions”, and open that; figures alone come as CSV or XLSX.`,
  jsonUnknown: () =>
    'This JSON is neither a year’s data nor user data saved from this site. Use a template, or save it as CSV or XLSX.',
  jsonProblems: () => 'This JSON has the following errors; correct them and try again:',
  jsonUnits: () =>
    'This file has its own areas and map: it is a data pack and can’t be loaded as a year’s data.',
  contradiction: () => 'The figures in the file contradict each other.',
  worker: () => 'The browser could not start reading. Reload the page and try again.',
}

const problems: Record<CellProblem, (v: Values, names: Names) => string> = {
  unknownName: ({ text, near }, names) =>
    text
      ? `“${text}” was not recognised${(near as string[]).length ? `; is it ${names(near)}?` : '.'} Choose one, or correct the file.`
      : 'This row has figures but no name. Add the name.',
  ambiguousName: ({ text, near }, names) => `“${text}” may be ${names(near)}. Choose one.`,
  oddName: ({ text }) =>
    `The name “${text}” contains code; it is shown as text and never run. Check whether it is right.`,
  duplicate: ({ id, first, year }, names) =>
    `${names([String(id)])} ${year ? `in ${year} ` : ''}appears twice, first in ${first}. Remove one row.`,
  samePlace: ({ id, names: both, first, year }, names) =>
    `“${(both as string[])[0]}” and “${(both as string[])[1]}” are both ${names([String(id)])}${year ? ` (${year})` : ''}, first in ${first}. Keep one row.`,
  otherKind: ({ text }) =>
    `“${text}” is not of this kind; the row was not read. Put provinces and cities in two tables.`,
  summaryRow: (v) => `Summary rows were not read: ${quoted(v)}.`,
  regionRows: (v) => `Rows of regions were not read: ${quoted(v)}. They are not single areas.`,
  unassessed: (v) => `${quoted(v)}: not assessed, not read.`,
  notNumber: ({ text, column }) =>
    `“${text}” in column “${column}” is not a number. Leave it empty or write “—” for none.`,
  decimalComma: ({ text }) =>
    `The comma in “${text}” may be a decimal sign or a separator. Write decimals with a point.`,
  apostrophe: ({ text, column }) =>
    `“${text}” in column “${column}” has an apostrophe among its digits. Say here if it separates thousands.`,
  triangle: ({ text }) =>
    `The triangle before “${text}” may mean less or more. Write a plain number, like -0.5 or 0.5.`,
  dateFigure: ({ text, column }) =>
    `“${text}” in column “${column}” is a date, not a figure. If a range like 1-2 was typed, set the format to text and type it again.`,
  loneMark: ({ text, column }) =>
    `“${text}” in column “${column}” is a mark without a figure. Write plain digits, or leave the cell empty.`,
  openRange: ({ text, column }) =>
    `“${text}” in column “${column}” has one end only and no limit is known for the other; it was not read. If these are percentages, write (%) in the header.`,
  rangeClaim: ({ text, column }) =>
    `“${text}” in column “${column}” is a range, not one figure; it was not read.`,
  aboutFigure: (v) => `“About” is read as what rounds to the figure: ${cells(v)}. About 96 is 95.5 to 96.5.`,
  capped: ({ column, least, most, count: n }) =>
    `Column “${column}” has ${figures(Number(n))} with one end (like >99); the other end is the limit of ${least} to ${most}.`,
  marks: (v) => `Footnote marks beside figures were left out: ${cells(v)}; marks ${several(v.texts)}.`,
  missingWords: (v) =>
    `Taken as no figure: ${quoted({ texts: v.texts!, count: (v.texts as string[]).length })}; ${count(Number(v.count), 'cell')} in all.`,
  textFigures: (v) =>
    `These figures are stored as text: ${cells(v)}. The format does not show raised marks within them. Check them, or save the file as .xlsx.`,
  unitTwice: (v) =>
    `The header of “${v.column}” counts in 万 or 亿 already, and ${cells(v)} say so again. Write them in one way.`,
  mixedUnits: (v) =>
    `Only some figures of “${v.column}” are written with 万 or 亿: ${cells(v)}. These were multiplied out, the others read as they stand. Check them.`,
  measures: (v) =>
    `Column “${v.column}” mixes units of measurement: ${quoted({ texts: v.texts!, count: Number(v.count) })}. Convert them to one.`,
  rescaled: (v) =>
    `The cell format shows another size: ${cells(v)}, shown as ${several(v.texts)}. The number stored in the cell was read.`,
  outOfRange: ({ text, least, most, column }) =>
    `“${column}” must lie between ${least} and ${most}; here it is ${text}. Correct it, or leave it empty.`,
  notWhole: ({ text, column }) =>
    `“${column}” must be a whole number; here it is ${text}. Correct it, or choose what the column holds.`,
  notIndex: ({ count: n }) =>
    `${figures(Number(n))} ${plural(Number(n), 'lies', 'lie')} far beyond 0 to 100, unlike an index. The table can be read as one of indicators.`,
  share: (v) =>
    v.all
      ? `All of column “${v.column}” lies between 0 and 1, like shares. Multiply by 100?`
      : `In column “${v.column}”, ${cells(v)} lie between 0 and 1 beside percentages. Multiply these by 100?`,
  rounded: ({ count: n, decimals, text }) =>
    text
      ? `“${text}” has so many decimals that ${decimals} of them would put it into another band. Write it as the report does.`
      : `${figures(Number(n))} had more than ${decimals} decimals and ${plural(Number(n), 'was', 'were')} rounded to ${decimals}.`,
  yearOdd: ({ text }) => `“${text}” is not a year. Write four digits, like 2021.`,
  yearFuture: ({ year }) => `${year} is yet to come and cannot have been assessed. Correct the year.`,
  yearNew: ({ years }) =>
    `The atlas has no ${several(years)}: it becomes a new year, with the bands of the newest one. If that is the year of the report, the assessed year is one earlier: choose so above.`,
  yearMissing: ({ named }) =>
    `The table names no year${(named as string[]).length ? ` (title or file name: ${several(named)})` : ''}. Choose the assessed year above.`,
  reportYear: () => 'Years of reports were turned into assessed years.',
  wideMeasure: () =>
    'There is a column for each year, all of small whole numbers: indices or ranks? Choose above.',
  bandUnknown: ({ text, bands }) => `There is no band “${text}”. Use ${several(bandsIn('en', bands))}.`,
  bandContradicts: ({ id, band, index, indexCell, expected }, names) =>
    `${names([String(id)])} has the band “${bandsIn('en', band)}”, but the index ${index} in ${indexCell} is “${bandsIn('en', expected)}”. Correct one, or set the band column to “ignored”.`,
  rankContradicts: ({ id, rank, index, expected, other, otherRank, otherIndex }, names) =>
    expected === undefined
      ? `${names([String(id)])}, rank ${rank} with index ${index}, does not fit ${names([String(other)])}, rank ${otherRank} with index ${otherIndex}. Correct one, or set the rank column to “ignored”.`
      : `${names([String(id)])} has rank ${rank}; with index ${index} it would be ${expected} (ties use up no number). Correct it, or set the rank column to “ignored”.`,
  rankPositions: () =>
    'Ranks skip numbers after ties (1, 1, 3); those of the reports do not (1, 1, 2). Set the rank column to “ignored”: the atlas computes its own.',
  contradiction: ({ cells }) => `These cells can’t all be true together: ${several(cells)}. Check them.`,
  againstPublished,
  roleTwice: ({ columns }) => `Columns ${several(columns)} mean the same. Set one of them to “ignored”.`,
  columnNotRead: ({ header, example, figures: n, why }) =>
    why === 'known' || why === 'decided'
      ? `Column “${header}” was ignored, for example “${example}”.`
      : why === 'text'
        ? `Column “${header}” was ignored: it holds text, for example “${example}”.`
        : `Column “${header}” was not recognised and ignored; it holds ${figures(Number(n))}, for example “${example}”. If you need it, choose its meaning in the table below.`,
  cellsNotRead: (v) => `Cells outside the table were not read: ${cells(v)}.`,
  missingUnits: ({ ids, count: n }, names) =>
    `No figures for ${Number(n) > 12 ? `the other ${territories(Number(n))}` : names(ids)}: they stay as published.`,
  nothing: () => 'No figures were read. Check the meaning of the columns.',
  formulas: (v) => `Formulas: ${cells(v)}. Their stored results are used; nothing is recomputed.`,
  emptyFormulas: (v) =>
    `Formulas without a stored result: ${cells(v)}, taken as empty. Open and save the file once.`,
  merged: (v) =>
    `Merged cells: ${cells(v)}. Only the upper left one has content; the others count as empty. Unmerge them and write every cell if each has a value.`,
  mergedSpread: (v) => `Merged cells: ${cells(v)}. Their area or year counts in every row they cover.`,
  skippedRows: (v) => `Text outside the table was not read: ${quoted(v)}.`,
  figuresAbove: (v) =>
    `Figures above the header row were not read: ${cells(v)}. If they belong to the table, move the header row above them.`,
  hiddenRows: ({ rows, texts, count: n }) =>
    `Hidden rows were read: ${several(rows)}${Number(n) > (rows as string[]).length ? ` and others, ${n} in all` : ''}, for example “${(texts as string[])[0]}”. Delete them in the file if they must not count.`,
  hiddenColumns: ({ columns, texts }) =>
    `Hidden columns were read: ${several(columns)} (${several(texts)}). Set them to “ignored” if they must not count.`,
  hiddenSheets: ({ names, chosen }) =>
    chosen
      ? `Sheet “${several(names)}”, which was read, is hidden in the file.`
      : `Hidden sheets were not read: ${several(names)}.`,
  otherSheets: ({ sheet, names }) =>
    `Sheet “${sheet}” was read; ${quoted({ texts: names!, count: (names as string[]).length })} can be chosen above.`,
  alikeSheets: ({ sheet, names }) =>
    `Only sheet “${sheet}” was read. ${quoted({ texts: names!, count: (names as string[]).length })} has the same header row and may be another year: load one after the other, or put them into one table with a year column.`,
  turned: () => 'Headers are in the first column and areas in the first row: read as a table on its side.',
  unitsRow: () => 'The row below the header row gives the units of measurement.',
  claimsLeftOut: ({ year, count: n }) =>
    `${count(Number(n), 'claim')} of ${year}, weak or not used, ${plural(Number(n), 'was', 'were')} not read.`,
}

const kinds: Record<Kind, string> = {
  edition: 'full table of one year',
  editions: 'table of several years',
  cities: 'table of key cities',
  indicators: 'indicators of any areas',
}

const answers: Record<string, string> = {
  'decimalComma.decimal': 'The comma is a decimal sign',
  'decimalComma.thousands': 'The comma separates thousands',
  'apostrophe.thousands': 'It separates thousands',
  'share.percent': 'Multiply by 100',
  'share.asIs': 'They are that small',
  'notIndex.indicators': 'Read as indicators',
}

const whyNotRead: Record<string, string> = {
  title: 'text above the header row',
  note: 'note',
  ignored: 'ignored column',
  heads: 'header row repeated',
  outside: 'outside the table',
  unitsRow: 'unit of measurement',
  summaryRow: 'summary row',
  regionRows: 'row of a region',
  skippedRows: 'text outside the table',
  unassessed: 'not assessed',
}

const fixedRoles: Record<string, string> = {
  ignore: 'ignored',
  place: 'area',
  year: 'assessed year',
  reportYear: 'year of the report',
  indicator: 'indicator',
  indicatorName: 'name of the indicator',
  index: 'index',
  rank: 'rank',
  band: 'band',
}

export const messages: typeof zh = {
  mark: 'Your data',
  open: 'Open your own data',
  openHint: 'XLSX, XLS, ODS, CSV, JSON: read on this device only, never uploaded.',
  title: 'Your data',
  lead: 'Load a full table, and map, ranking and pages fill up. The file is read on this device only, is never uploaded and enters no link.',
  close: 'Close',
  make: 'For a territory of your own, with its own map:',
  toMake: 'make an atlas',
  choose: 'Choose a file',
  drop: 'or drop it anywhere on the page. XLSX, XLS, ODS, CSV or JSON, up to 20 MB.',
  dropHere: 'Let go to read it',
  onlyOne: 'One file at a time: the first one is read.',
  templates: 'Templates',
  templatesHint: 'Header row and names only, no figures.',
  template: {
    edition: 'Full table of a year',
    editions: 'Five years',
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
  kind: 'Kind of file',
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
        ? count(n, 'area')
        : `${n} of ${kind === 'cities' ? count(of, 'city', 'cities') : territories(of)} recognised`,
    figures,
    years: (years) => (years.length ? `assessed ${years.join(', ')}` : 'no year'),
    encoding: (name) => `encoding ${name}`,
  },
  columns: 'Meaning of the columns',
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
  answer: (code, option) => answers[`${code}.${option}`] ?? option,
  answered: (code, option, letters) =>
    `${letters ? `Column ${letters}: ` : ''}${answers[`${code}.${option}`] ?? option}`,
  takeBack: 'Undo',
  others: (list) =>
    `Other readings: ${list.map(({ sheet, kind, figures: n }) => `sheet “${sheet}” (${kinds[kind]}, ${figures(n)})`).join('; ')}`,
  notReadTitle: (n) => `Cells not read (${n})`,
  whyNotRead: (why) => whyNotRead[why] ?? 'see the problems above',
  problems: 'Problems',
  noProblems: 'No problems found.',
  severity: { error: 'must fix', question: 'to answer', warning: 'check', note: 'note' } satisfies Record<
    Severity,
    string
  >,
  problem: (problem: ImportProblem, names: Names) => problems[problem.code](problem.values, names),
  file: (code, values) => files[code](values),
  more: (n) => `${n} more of the same kind.`,
  showAll: (n) => `Show all ${n}`,
  resolveName: (text) => `“${text}” is`,
  leaveOut: 'ignore the row',
  disagreements: (n) => `Differs from what is published in ${count(n, 'cell')}`,
  disagreementsHint: 'Both are kept and listed; derivations use one:',
  wins: { own: 'use your data', published: 'use what is published' },
  ownSays: 'yours',
  publishedSays: 'published',
  apply: 'Load',
  applyBlocked: (n) => `${count(n, 'problem')} must be fixed before it can be loaded.`,
  applied: (file) => `“${file}” is loaded.`,
  appliedIndicators: (file) => `“${file}” is loaded and can be used on the Scoring page.`,
  pack: 'This is a data pack: it has its own areas and years, perhaps a map. Once opened, the whole site shows it and other user data is removed; close it at any time to go back.',
  openPack: 'Open the pack',
  applyFailed: 'Loading failed; the page stays as it was.',
  toScore: 'To scoring',
  bar: {
    label: 'Your data',
    inUse: 'Your data in use, not official',
    using: (files) => `in use, not official: ${files}`,
    item: (file, years) => (years.length ? `${file} (${years.join(', ')})` : file),
    more: (n) => `and others, ${count(n, 'file')}`,
    details: 'Details',
    remove: 'Remove',
    removeOne: (file) => `Remove “${file}”`,
    removeAll: 'Remove all',
    removed: 'Your data removed: the page shows what is published.',
    keep: 'Keep on this device',
    kept: 'Kept on this device: it is there at the next visit.',
    forgotten: 'No longer kept: it is gone when the page is closed.',
    refused: 'This device refuses to store it or has no room: your data lasts until the page is closed.',
    restored: 'Your data kept on this device is loaded.',
    add: 'Load another',
    exportJson: 'Save as JSON',
    contradictions: (n) => `differs from what is published in ${count(n, 'cell')}`,
  },
}
