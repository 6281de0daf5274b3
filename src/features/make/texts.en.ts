import { count as counted } from '@/locales/english'
import type { FigureNote } from './figures'
import type { Role, ScaleDraft } from './model'
import type { messages as zh } from './texts.zh-CN'

const inYear = (year: number | undefined) => (year === undefined ? '' : `${year}: `)

const figureNotes: Record<FigureNote['code'], (first: string, count: number, scale: ScaleDraft) => string> = {
  twice: (first, count) =>
    `${counted(count, 'figure')} given in two ways: neither is used, the area reads “not found”. For example ${first}. Remove one of them from the table.`,
  beyondScale: (first, count, { least, most }) =>
    `${counted(count, 'figure')} outside ${least}–${most} ${count === 1 ? 'is' : 'are'} not used, for example ${first}. If this is no index, make the column an indicator.`,
  rounded: (first, count) =>
    `${counted(count, 'figure')} with more than four decimals rounded to four, for example ${first}.`,
  bandUnknown: (first, count) =>
    `${counted(count, 'band')} not in the list of bands, not used, for example “${first}”. Correct the list or the table.`,
  bandContradicts: (first, count) =>
    `${counted(count, 'band')} not where the index lies; the index alone is used. For example ${first}. Check the limits.`,
  ranksRenumbered: (first) =>
    `Ranks skip numbers after ties (1, 1, 3); they are written without gaps (1, 1, 2). For example ${first}.`,
  ranksContradict: (first) =>
    `Ranks do not follow the index; those of this year are not used, the index gives the order. For example ${first}.`,
  ranksBeyond: (first, count) =>
    `${counted(count, 'rank')} beyond the number of areas, not used, for example ${first}.`,
  noYear: (_, count) =>
    `${counted(count, 'figure')} of no known year, not used yet. Give the year in the step “Tables”.`,
}

const roleNames = {
  ignore: 'not used',
  name: 'name',
  code: 'code',
  region: 'region',
  year: 'assessed year',
  reportYear: 'year of report',
  index: 'index',
  rank: 'rank',
  band: 'band',
  dimension: 'dimension',
  indicator: 'indicator',
  indicatorName: 'name of indicator',
}

export const messages: typeof zh = {
  title: 'Make an atlas',
  description:
    'From a map file and spreadsheets to an atlas of your own territory, on your own machine: add shapes and tables, match names, describe, and see it at once.',
  heading: 'Make an atlas from your own map and tables',
  lead: 'Five steps: shapes, tables, names, description, atlas. Everything happens on this device; nothing is uploaded.',
  needsScript: 'Making an atlas needs scripts to be allowed.',
  steps: {
    label: 'Steps',
    shapes: 'Shapes',
    tables: 'Tables',
    match: 'Names',
    form: 'Details',
    atlas: 'Atlas',
  },
  status: {
    shapes: (count) => counted(count, 'shape'),
    tables: (count) => counted(count, 'table'),
    open: (count) => `${count} to settle`,
    matched: 'all matched',
    missing: (count) => `${count} to fill in`,
    filled: 'filled in',
    years: (count) => counted(count, 'year'),
  },
  comma: ', ',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone',
  redone: 'Redone',
  startOver: 'Clear all',
  sureToStartOver: 'Clear all files and choices? What is not saved will be lost.',
  next: (step) => `Next: ${step}`,
  back: (step) => `Back: ${step}`,
  working: 'Working…',
  reading: (file, left) => (left ? `Reading “${file}”, ${left} more to follow` : `Reading “${file}”`),
  percent: (share) => `${Math.round(share * 100)}%`,
  cancel: 'Cancel',
  failed: (file) => `“${file}” was not taken`,
  workFailed:
    'This could not be worked out. What you have is still there: undo the last step, or reload the page.',
  unkept:
    'The browser does not allow anything to be kept here: a reload would lose your work. Save the pack in good time.',
  kept: 'Your work is kept on this device while this tab is open; a reload does not lose it. To keep it for good, save the pack in the last step.',
  file: {
    shapes: 'Choose a map file',
    tables: 'Choose tables',
    drop: 'or drop files here',
    shapesHint:
      'GeoJSON, TopoJSON, a zipped Shapefile, or a pack saved before; longitude and latitude (WGS 84); up to 20 MB',
    tablesHint: 'XLSX, XLS, ODS, CSV; several at once, or next year’s later',
  },
  guide: {
    heading: 'How it works',
    items: [
      ['Shapes', 'The borders of your areas. Each shape needs a name or a code.'],
      [
        'Tables',
        'A row for each area; columns of index, rank, band, year, region or indicators. What a column holds is guessed, and yours to change.',
      ],
      ['Names', 'Names in tables are matched to shapes; what is in doubt is listed for you to settle.'],
      ['Details', 'Title, source, publisher; names and limits of the bands.'],
      [
        'Atlas',
        'See map and ranking at once, open the whole atlas, save it as one file, and add next year’s table to it later.',
      ],
    ],
    rule: 'An empty cell reads “not found in our sources”. No figure is ever filled in.',
  },
  shapes: {
    heading: 'Shapes',
    loaded: (file, count) => `${file}: ${counted(count, 'area')}`,
    another: 'Choose another',
    remove: 'Remove',
    without: 'No map, tables alone',
    withoutDone: 'Without a map the atlas has rankings and tables only.',
    continued: (years) =>
      `You are going on with a saved atlas. Years in it: ${years.join(', ')}. Add a new table.`,
    layer: 'Layer',
    layerOption: (name, count) => `${name || 'unnamed'} (${counted(count, 'shape')})`,
    keys: 'What the properties of the shapes are',
    key: { name: 'Name', english: 'Name in the other language', code: 'Code', region: 'Region' },
    none: '(none)',
    keyOption: (key, sample) =>
      `${key === '#id' ? 'id' : key}${sample.length ? `: ${sample.join(', ').slice(0, 40)}` : ''}`,
    note: {
      noShape: (first, count) =>
        `${counted(count, 'shape')} empty, such as “${first}”: marks below the map stand for them.`,
      notArea: (first, count) =>
        `${counted(count, 'shape')} without an area, such as “${first}”: shown as marks.`,
      unreadable: (first, count) =>
        `${counted(count, 'shape')} with coordinates that can’t be read, such as “${first}”: marks below the map stand for them.`,
      simplified: (_, __, { before, after }) =>
        `The shapes have ${before} points, more than a screen shows; simplified along shared borders to ${after}.`,
    },
  },
  tables: {
    heading: 'Tables',
    add: 'Add tables',
    remove: (file) => `Remove “${file}”`,
    rows: (count) => `${counted(count, 'row')} read`,
    sheet: 'Sheet',
    columns: 'What the columns hold',
    columnHint: 'Guessed by header row and content; change any of them.',
    column: (letters, header) => `What column ${letters}, “${header}”, holds`,
    role: (role: Role) => {
      const [kind, year] = role.split('@') as [keyof typeof roleNames, string | undefined]
      return year ? `${roleNames[kind]} of ${year}` : roleNames[kind]
    },
    year: 'Year',
    yearAsk: 'The table has no column of years. Which year is it of?',
    yearUsed: (year) => `Title or file name say ${year}, which is used; change it if it is wrong.`,
    asked: {
      decimalComma: (letters) => `Commas in the figures of column ${letters} are`,
      share: (letters) => `Column ${letters} lies between 0 and 1, like shares`,
    },
    answer: {
      ask: 'choose',
      decimal: 'decimal signs (1,5 is one and a half)',
      thousands: 'separators (1,500 is fifteen hundred)',
      percent: 'times 100, as percentages',
      asIs: 'as they are',
    },
    leftOut: 'Rows that are no areas',
    left: {
      summary: 'Totals and means',
      region: 'Regions',
      unassessed: 'Not assessed',
      note: 'Notes',
      units: 'Units of measure',
      unnamed: 'Figures without a name',
      yearOdd: 'No readable year',
    },
    leftRow: (kind, count, texts) => `${kind}, ${counted(count, 'row')}: ${texts.join(', ')}`,
    unread: (count) =>
      `${counted(count, 'cell')} could not be read as ${count === 1 ? 'a figure' : 'figures'} and ${count === 1 ? 'counts' : 'count'} as not found`,
    why: {
      text: 'no number',
      range: 'a range, not one figure',
      comma: 'the comma may mean two things: choose above',
      apostrophe: 'the apostrophe may mean two things',
      triangle: 'a triangle may mean less or more',
      date: 'a date',
      mark: 'a mark alone',
      notRank: 'a rank is a whole number from 1',
    },
    none: 'No tables yet.',
    noName: 'No column is a name or a code: choose one above.',
  },
  match: {
    heading: 'Names',
    lead: 'Settle what is open: take a suggestion, choose from the list, or pick a row and press its shape on the map.',
    none: 'Names are matched here once there is a table.',
    count: { open: 'to settle', sure: 'matched', chosen: 'by hand', aside: 'without shape', all: 'all' },
    filter: 'Show',
    find: 'Find a name',
    kind: {
      sure: 'matched',
      chosen: 'chosen by hand',
      withoutShape: 'no shape, shown as a mark',
      leftOut: 'left out',
      ambiguous: 'several are called so; choose one',
      near: 'none is called so; is it',
      unknown: 'no similar name',
    },
    accept: (name) => `It is ${name}`,
    acceptAll: (count) => `Accept all ${count} with a single suggestion`,
    choose: 'Choose another',
    chooseFor: (name) => `Shape for “${name}”`,
    without: 'No shape',
    leave: 'Leave out',
    again: 'Match anew',
    active: (name) => `Press the shape of “${name}” on the map`,
    pick: (name) => `Pick the shape of “${name}” on the map`,
    set: (name, unit) => `“${name}” is ${unit}`,
    noUnit: (text) => `No shape is called “${text}”.`,
    more: (count) => `Show ${count} more`,
    done: 'Everything is matched.',
    twice: (unit, names) =>
      `${unit} has several names: ${names.map((name) => `“${name}”`).join(', ')}. If they are different places, correct one; figures of one year that differ are not used.`,
    bare: (count) => `${counted(count, 'shape')} without a row`,
    bareAre: 'They are',
    bareKind: { unit: 'assessed, no figures found', area: 'not assessed', none: 'left out of the atlas' },
    areasMost: (most) => `At most ${most} shapes can be “not assessed”.`,
    legend: {
      sure: 'matched',
      chosen: 'by hand',
      bare: 'no row',
      twice: 'several names',
      active: 'waiting',
    },
  },
  form: {
    heading: 'Description and bands',
    languages: 'Languages of the atlas',
    language: { zh: '中文', en: 'English', both: 'Both' },
    inZh: 'Chinese',
    inEn: 'English',
    title: 'Title of the atlas',
    indexName: 'Name of the index',
    source: 'Source (name of the report or table)',
    publisher: 'Publisher',
    url: 'Address of the source (optional)',
    attribution: 'Source of the map (optional)',
    approval: 'Map review number (optional)',
    approvalHint: 'Where the law asks for one, the number of this very map; otherwise leave it empty.',
    required: 'required',
    badUrl: 'An address begins with https:// or http:// and has no spaces.',
    from: 'If left empty:',
    bands: 'Bands',
    bandsHint: 'Best first.',
    proposal: 'Drawn up from the figures as a start only: put in the names and limits of your report.',
    continued: 'For years added now; those in the atlas keep their bands.',
    bandName: (place) => `Name of band ${place}`,
    bandFrom: (place) => `Limit of band ${place}`,
    lowest: 'the rest',
    count: 'Number of bands',
    closed: 'A figure on a limit is in',
    closedIs: {
      better: (better) => `the better band (${better === 'higher' ? '≥' : '≤'})`,
      worse: (better) => `the worse band (${better === 'higher' ? '>' : '<'})`,
    },
    problem: {
      name: () => 'needs a name',
      sameName: () => 'name used twice',
      limit: () => 'needs a limit',
      order: () => 'must be worse than the limit above',
      scale: ({ least, most }) => `must lie between ${least} and ${most}`,
    },
    useProposal: 'Back to the proposal',
    noBands: 'none',
    withoutBands: 'Without bands: map and lists go by rank.',
    keptScale: ({ least, most }) => `The index keeps the scale of the atlas: ${least} to ${most}.`,
    beyond: (low, high) =>
      `The index runs from ${low} to ${high} in the tables; what is beyond the scale is not used.`,
    widen: (most) => `Make it 0 to ${most}`,
    projection: 'Map projection (all with equal areas)',
    projections: {
      suited: 'chosen by shape and latitude',
      conic: 'conic (wider than tall, middle latitudes)',
      azimuthal: 'azimuthal (tall, or around a pole)',
      cylindrical: 'cylindrical (along the equator)',
    },
    scale: 'Scale of the index',
    least: 'Least',
    most: 'Most',
    better: 'Which end is good',
    betterIs: { higher: 'higher is better', lower: 'lower is better' },
  },
  atlas: {
    heading: 'Atlas',
    none: 'Map and ranking appear here once a table is matched.',
    year: 'Year',
    indicators: (count) => `And ${counted(count, 'indicator')}, for the scoring page.`,
    ranking: (year) => `${year}`,
    unknown: 'not found',
    more: (count) => `Show ${count} more`,
    notes: 'How figures were taken',
    note: (note, scale) => inYear(note.year) + figureNotes[note.code](note.first, note.count, scale),
    missing: 'Still to fill in',
    open: 'Open as an atlas',
    save: 'Save the pack',
    openHint:
      'On this site: overview, pages of areas, comparison, scoring and big screen all show your atlas.',
    saveHint:
      'One JSON file. Open it in the step “Shapes” later to add next year’s table, or hand it to a site to be published.',
    building: 'Checking the whole atlas…',
    problems: 'This is no atlas yet:',
    unranked: (years) =>
      `The ranks of ${years.join(', ')} can’t be true together with the other figures and were left out; the index gives the order.`,
    saved: (file) => `Saved as ${file}`,
    openTwice: (count) =>
      `${counted(count, 'name')} still to settle; ${count === 1 ? 'its' : 'their'} figures are not in it.`,
  },
  map: {
    label: 'Map of the shapes',
    hint: 'Arrow keys move between shapes, Enter chooses.',
    failed: 'The map could not be drawn; the lists still work.',
    absent: 'This atlas has no map.',
    unit: (name, code, region) => [name, code, region].filter(Boolean).join(' · '),
    from: (names) => `in the tables: ${names.join(', ')}`,
    bare: 'not in the tables',
    unassessed: 'not assessed',
    rank: (rank) => `rank ${rank}`,
  },
  numbered: Array.from({ length: 9 }, (_, at) => `Band ${at + 1}`),
}
