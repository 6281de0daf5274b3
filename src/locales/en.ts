import type { Interval } from '@/domain/model'
import type { OverviewStatement } from '@/domain/statements/overview'
import { andList, capital, count, day, plural, territories, territory } from './english'
import { formatIndex, formatInterval, formatRange, isTelling } from './format'
import { plain, type Mark } from './mark'
import { bandNames as names } from './bandNames'
import type { Messages } from './zh-CN'

type Names = (id: string) => string

const bandNames = names.en

function overviewSentence(statement: OverviewStatement, nameOf: Names, mark: Mark = plain): string {
  const { year, coverage, leaders, mean, bandCounts } = statement
  const nation = (what: string) => `${year}/nation/${what}`
  const parts: string[] = []
  if (leaders.units.length) {
    const index = leaders.index !== undefined && formatIndex(leaders.index)
    const value = index ? ` with ${mark(index, `${year}/${leaders.units[0]}/index`)}` : ''
    const first = andList(leaders.units.map(nameOf))
    parts.push(leaders.units.length > 1 ? `${first} tied for first${value}` : `${first} came first${value}`)
  }
  const all = territories(coverage.units)
  const were = (n: number) => `of ${all} ${plural(n, 'was', 'were')} rated`
  if (bandCounts.veryHigh !== undefined)
    parts.push(
      `${mark(bandCounts.veryHigh, nation('bandCount/veryHigh'))} ${were(bandCounts.veryHigh)} ${bandNames.veryHigh.toLowerCase()}`,
    )
  else if (statement.highOrBetter !== undefined)
    parts.push(
      `${mark(statement.highOrBetter, nation('bandCount/high'))} ${were(statement.highOrBetter)} ${bandNames.high.toLowerCase()} or better`,
    )
  if (mean.printed !== undefined && !mean.doubtful)
    parts.push(`the national mean was ${mark(formatIndex(mean.printed), nation('mean'))}`)
  if (statement.aboveMean !== undefined)
    parts.push(`${mark(statement.aboveMean, nation('aboveMean'))} scored above the mean`)
  if (parts.length) return `In ${year}, ${andList(parts)}.`
  return coverage.index || coverage.rank || coverage.band
    ? `For ${year} only a few figures are known.`
    : `For ${year} no figure of any single ${territory.one} was found.`
}

/** `at 83.84`, `between 83.84 and 83.87` */
function between(bounds: Interval, behind: string, mark: Mark): string {
  const text = formatInterval(bounds, 'not found')
  return text.includes('–')
    ? `between ${mark(text.replace('–', ' and '), behind)}`
    : `at ${mark(text, behind)}`
}

function overviewGap(statement: OverviewStatement, mark: Mark = plain): string {
  const { coverage, mean } = statement
  const missing: string[] = []
  if (coverage.index === 0) missing.push(`the index of single ${territory.many} was not found`)
  else if (coverage.index < coverage.units)
    missing.push(`the index of ${territories(coverage.units - coverage.index)} was not found`)
  if (coverage.position === 0 && coverage.rank === 0) missing.push('ranks were not found')
  else if (coverage.rank < coverage.units && coverage.position < coverage.units)
    missing.push(`only ${territories(coverage.rank)} ${plural(coverage.rank, 'has', 'have')} a rank`)
  if (mean.printed === undefined && isTelling(mean.bounds))
    missing.push(
      `the national mean was not found; the known indices put it ${between(mean.bounds, `${statement.year}/nation/mean`, mark)}`,
    )
  if (!missing.length) return `Index and rank of every ${territory.one} are published.`
  return `${capital(missing.join('; '))}.`
}

export const messages: Messages = {
  lang: 'en',
  htmlLang: 'en',
  local: (text) => text.en,
  list: andList,
  reportTitle: ({ title, english }) => english ?? title,
  withNote: (text, note) => `${text} (${note})`,

  site: {
    title: 'China Government Services Atlas',
    tagline:
      'Provincial online government services, assessed every year: published figures, and what follows from them (marked)',
    description:
      'Yearly assessment of the online services of 32 province-level governments (31 provinces, regions and municipalities, and the XPCC): index, band, rank, seven regions, every figure with its source or its reasoning.',
    home: 'Overview',
    skip: 'Skip to the content',
    otherLanguage: '中文',
    otherLanguageLabel: 'Switch to Chinese',
    main: 'Main navigation',
    menu: 'Pages',
    breadcrumbs: 'You are here',
    pages: {
      compare: 'Compare',
      cities: 'Cities',
      platform: 'Platforms',
      cases: 'Cases',
      score: 'Scoring',
      data: 'Data and method',
    },
  },
  textSize: { label: 'Large text', hint: 'Larger text and buttons, stronger contrast' },
  theme: { label: 'Theme', auto: 'System', light: 'Light', dark: 'Dark' },
  year: (year) => String(year),
  date: day,
  dated: (year, text) => `${year}: ${text}`,
  assessedYear: (year, report) => `Assessed year ${year} (${report} report)`,

  measure: { label: 'Map colours show', band: 'Band', index: 'Index', position: 'Position' },

  kind: {
    unpublished: 'Not found',
    notAssessed: 'Not assessed',
    noData: 'No data',
    noIndicator: 'No such indicator',
    bounded: 'Range only',
  },
  basis: {
    printed: 'Published in a source',
    derived: 'Derived from published figures',
    bounded: 'Range only',
    unknown: 'Not found',
  },

  overview: {
    sentence: overviewSentence,
    gap: overviewGap,
    fill: ' If you have the full report, load it on “Data and method”; it stays on your device.',
  },

  nation: {
    nation: 'Nation',
    cities: 'Key cities',
    mean: 'Mean index',
    aboveMean: 'Above the mean',
    units: territories,
    count: (n) => String(n),
    bands: 'Bands',
    previous: (year, value) => `${year}: ${value}`,
    noPrevious: 'Not found before',
    methodBreak: 'Method may differ: not compared',
    dimensions: 'Mean of each dimension',
  },

  map: {
    label: (year, measure) => `Map of China, ${year}; colours show: ${measure}`,
    hint: 'Arrow keys move to the neighbouring province, letters jump by name or pinyin, Enter selects, Escape clears.',
    area: (name, band, index, position) => `${name}: band ${band}, index ${index}, position ${position}`,
    corps:
      'The Xinjiang Production and Construction Corps (XPCC) has no territory of its own on this map: a diamond marks its seat in Urumqi.',
    taiwan: 'Taiwan Province: no data',
    hongKongMacao: 'Hong Kong, Macao: not assessed',
    inset: 'South China Sea Islands',
    approval: 'Map review number: ',
    approvalEmpty: '(the publisher’s to fill in after review)',
    origin: 'Base map: National Platform for Common Geospatial Information Services (Tianditu), simplified',
    legend: 'Legend; also filters by band',
    showAll: 'Show all',
    several: 'Several bands possible',
    only: 'Range only',
    unknown: 'Not found',
    none: 'Not assessed or no data',
    failed: 'The map could not be loaded; ranking and tables work as usual. Reopen the page to try again.',
    absent: 'This pack has no map; ranking and tables work as usual.',
    steps: {
      index: ['<65', '65–70', '70–75', '75–80', '80–85', '85–90', '90–95', '>95'],
      position: 'Position (first on the right)',
    },
  },

  ranking: {
    heading: 'Ranking',
    position: 'Position',
    get unit() {
      return capital(territory.one)
    },
    index: 'Index',
    rank: 'Rank in the report',
    rankHead: 'Rank',
    positionHead: 'Pos.',
    since: (year) => `since ${year}`,
    rankShort: (rank) => `report ${rank}`,
    places: (n, since) =>
      n === 0 ? `Unchanged since ${since}` : n > 0 ? `Up ${n} since ${since}` : `Down ${-n} since ${since}`,
    note: 'Position: one more than the number with a higher score; ties use up a number (1, 2, 2, 4). Rank in the report: they do not (1, 2, 2, 3). “3–5”: only this range is certain; “>90”, “65–80”: from the band.',
    tie: 'tied',
    range: (best, worst) => `Position ${best} to ${worst}`,
    at: (position) => `Position ${position}`,
    axis: 'Axis from 60 to 100; hairlines at the cut-offs 65, 80 and 90',
  },

  regions: {
    heading: 'Seven regions',
    members: territories,
    mean: 'Regional mean',
    meanUnknown: 'Regional mean not found',
    meanComputed: 'computed from members’ scores; no source we hold gives regional means',
    best: 'Highest',
    bestUnknown: 'Unclear',
    improved: 'Most improved',
    improvedNone: 'None moved up',
    progressNamed: 'Named for progress',
    focus: (name) => `Focus the map on ${name}`,
    unfocus: (name) => `Stop focusing on ${name}`,
    focused: (name) => `Focused on ${name}`,
  },

  timeline: {
    label: 'Assessed year',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous year',
    next: 'Next year',
    value: (year, report) => `${year} (${report} report)`,
    coverage: (index, rank, band, n) =>
      `Of ${territories(n)}, ${index} with an index, ${rank} with a rank, ${band} with a band`,
    coverageShort: (n, of) => `${n}/${of}`,
    get legend() {
      return `Bars: ${territory.many} with a published index; pale: with a rank or band`
    },
    break: 'Method may differ',
    renamed: 'Index renamed',
    hint: 'Left and right arrows change the year; or type one',
    gap: ([first, last]) => `No data for ${first === last ? first : `${first}–${last}`}`,
    stopped: (year) => `Stopped at ${year}`,
  },

  search: {
    get label() {
      return `Find a ${territory.one}`
    },
    placeholder: 'Name, pinyin or initials: Zhejiang, zj, 浙',
    results: (n) => (n ? count(n, 'result') : 'No match'),
    none: 'No match. Only provinces, key cities and regions are here; try a name, a short form (京, 沪), pinyin or initials.',
    guess: 'No such name. Did you mean:',
    city: (province) => `key city, see ${province}`,
    region: 'region',
    clear: 'Clear',
  },

  selection: {
    get heading() {
      return `Selected ${territory.many}`
    },
    clear: 'Clear selection',
    page: (name) => `About ${name}`,
    compare: 'Compare them',
    several: 'Hold Shift to select several',
  },

  source: {
    hint: 'Show sources',
    heading: (about, what) => `${about} · ${what}`,
    close: 'Close',
    sources: 'Sources',
    reasons: 'How it follows',
    conflicts: 'Contradictions between sources',
    noClaims: (sources) => `None of our ${count(sources, 'source')} gives this figure.`,
    what: {
      index: 'Index',
      band: 'Band',
      position: 'Position',
      unit: 'Index, band and position',
      mean: 'Mean index',
      aboveMean: 'Number above the mean',
      bandCount: 'Number in the band',
      dimension: 'Mean of the dimension',
    },
    weak: 'Weak source: listed, not used for derivations',
    inferred: 'Derived from the wording',
    setAside: 'Listed as published, not used for derivations',
    also: (titles) => `Also in: ${titles}`,
    open: 'Open the source',
    reliability: {
      report: 'report',
      primary: 'government site',
      press: 'press',
      repost: 'repost',
      mirror: 'copy, original not seen',
      weak: 'weak source',
      own: 'your data',
    },
    claim: {
      index: (v) => `Index ${formatIndex(v)}`,
      rank: (v) => `Rank in the report: ${v}`,
      rankWithin: (v) => `Among the top ${v}`,
      band: (b) => `Band “${bandNames[b]}”`,
      mean: (v) => `Mean ${formatIndex(v)}`,
      meanAtLeast: 'The regional mean reaches the national mean',
      meanBelow: 'The regional mean is below the national mean',
      regionOrder: (groups) => `Regional means from high to low: ${groups}`,
      aboveMeanCount: (v) => `${v} above the mean`,
      aboveMeanShare: (v) => `Share ${v}%`,
      bandCount: (bands, v) => `${v} in ${andList(bands.map((b) => `“${bandNames[b]}”`))}`,
      bandShare: (b, v) => `“${bandNames[b]}”: ${v}%`,
      bandMembers: (b, names) => `All in “${bandNames[b]}”: ${names}`,
      top: (v, names) => `Top ${v}: ${names}`,
      order: (names) => `From high to low: ${names}`,
      dimension: (name, v) => `Mean of ${name}: ${formatIndex(v)}`,
      dimensionRank: (name, v) => `${name}: rank ${v}`,
      dimensionRankWithin: (names, v, count) => `${names}: ${count ?? 'all'} within the top ${v}`,
      growth: (since, v, dimension) => `${dimension} ${v}% up on ${since}`.trim(),
      group: (words) => `Listed under “${words}”`,
    },
  },

  notices: {
    heading: 'Parts of this link were not recognised',
    unknownYear: (given, used) =>
      `There is no edition for “${given}”; showing ${used}. The timeline lists the years.`,
    unknownMeasure: (given, used) =>
      `There is no measure “${given}”; showing ${used}. Use band, index or position.`,
    unknownUnit: (given) =>
      `“${given}” has unknown names, which were ignored. Use pinyin: zhejiang~guangdong.`,
    tooManyUnits: (given) => `“${given}” names more than five; the first five are used.`,
    unknownRegion: (given) =>
      `There is no region “${given}”; none is in focus. Use huabei, dongbei, huadong, huazhong, huanan, xinan or xibei.`,
    unknownBand: (given) =>
      `“${given}” names unknown bands, which were ignored. Use veryHigh, high, medium or low.`,
    dismiss: 'Dismiss',
  },

  faults: {
    load: 'Something could not be loaded: the network may be down, or the site has just been updated. What is on screen stays usable.',
    program: 'Something went wrong. What is on screen stays usable; reload if something looks wrong.',
    part: 'This part could not be shown; everything else stays usable.',
    retry: 'Try again',
  },

  band: bandNames,
  index: (value) => formatIndex(value),
  interval: (interval) => formatInterval(interval, 'Not found'),
  positionRange: formatRange,
  bands: (ids) => (ids.length === 4 ? 'Not found' : ids.map((id) => bandNames[id]).join(' / ')),

  sourceLine: {
    own: (files, more) =>
      `your data ${files.map((file) => `“${file}”`).join(', ')}${more ? ` and ${count(more, 'more file')}` : ''} (not official)`,
    report: (title, publisher) => `${publisher}, ${title}, and government sites and press reporting it`,
    reports: (from, to) =>
      `the reports assessing ${from}–${to}, and government sites and press reporting them`,
    source: (parts) => `Source: ${parts.join('; ')}`,
  },
  footer: {
    share: 'Share and embed',
    sources:
      'Figures come from the yearly reports of the E-Government Research Center, Chinese Academy of Governance (2016–17) and Party School of the Central Committee of the CPC (National Academy of Governance) (from 2018), and from government sites and press reporting them.',
    rule: 'Every figure has a source or is derived from figures that have one, with the reasoning; where only a range is certain, the range is shown; otherwise it reads “not found”.',
    privacy: 'Nothing is collected, no cookies are set, no request goes to a third party.',
  },
  exporting: { label: 'Export', failed: 'The export could not be loaded. Check the network and try again.' },
  table: { csv: 'Download this table (CSV)' },
  notFound: { heading: 'No such page', text: 'The address may be mistyped.', home: 'Back to the overview' },
}
