import { indexClasses } from '@/locales/scale'
import type { Interval } from '@/domain/model'
import type { OverviewStatement } from '@/domain/statements/overview'
import { andList, capital, count, day, plural, territories } from './english'
import { formatIndex, formatInterval, formatRange, isTelling } from './format'
import { plain, type Mark } from './mark'
import { bandNames as names } from './bandNames'
import type { Messages } from './zh-CN'
import { subject } from './subject/en'

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
  const [best = '', second = ''] = statement.bands
  const all = territories(coverage.units)
  const were = (n: number) => `of ${all} ${plural(n, 'was', 'were')} rated`
  if (bandCounts[best] !== undefined && second)
    parts.push(
      `${mark(bandCounts[best], nation(`bandCount/${best}`))} ${were(bandCounts[best])} ${bandNames[best]?.toLowerCase()}`,
    )
  else if (statement.highOrBetter !== undefined)
    parts.push(
      `${mark(statement.highOrBetter, nation(`bandCount/${second}`))} ${were(statement.highOrBetter)} ${bandNames[second]?.toLowerCase()} or better`,
    )
  if (mean.printed !== undefined && !mean.doubtful)
    parts.push(`the ${subject.mean} was ${mark(formatIndex(mean.printed), nation('mean'))}`)
  if (statement.aboveMean !== undefined)
    parts.push(`${mark(statement.aboveMean, nation('aboveMean'))} scored ${subject.aboveMean}`)
  if (parts.length) return `In ${year}, ${andList(parts)}.`
  if (coverage.index === coverage.units) return `For ${year} the index of every ${subject.unit} is known.`
  if (coverage.index * 2 > coverage.units)
    return `For ${year} the index of ${coverage.index} of ${territories(coverage.units)} is known.`
  return coverage.index || coverage.rank || coverage.band
    ? `For ${year} only a few figures are known.`
    : `For ${year} no figure of any single ${subject.unit} was found.`
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
  if (coverage.index === 0) missing.push(`the index of single ${plural(2, subject.unit)} was not found`)
  else if (coverage.index < coverage.units)
    missing.push(`the index of ${territories(coverage.units - coverage.index)} was not found`)
  if (coverage.position === 0 && coverage.rank === 0) missing.push('ranks were not found')
  else if (coverage.rank < coverage.units && coverage.position < coverage.units)
    missing.push(`only ${territories(coverage.rank)} ${plural(coverage.rank, 'has', 'have')} a rank`)
  if (mean.printed === undefined && isTelling(mean.bounds))
    missing.push(
      `the ${subject.mean} was not found; the known indices put it ${between(mean.bounds, `${statement.year}/nation/mean`, mark)}`,
    )
  if (!missing.length) return `Index and rank of every ${subject.unit} are published.`
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
    get title() {
      return subject.title
    },
    get tagline() {
      return subject.tagline
    },
    get description() {
      return subject.description
    },
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
      screen: 'Big screen',
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
    citiesOnly: 'The sources of this year speak of key cities only.',
    get fill() {
      return subject.fill
    },
  },

  nation: {
    get nation() {
      return subject.all
    },
    cities: 'Key cities',
    mean: 'Mean index',
    get aboveMean() {
      return subject.aboveMean.replace(/^./, (first) => first.toUpperCase())
    },
    units: territories,
    count: (n) => String(n),
    bands: 'Bands',
    previous: (year, value) => `${year}: ${value}`,
    noPrevious: 'Not found before',
    methodBreak: 'Method may differ: not compared',
    dimensions: 'Mean of each dimension',
  },

  map: {
    label: (year, measure) => subject.map.label(year, measure),
    get hint() {
      return subject.map.hint
    },
    area: (name, band, index, position) => `${name}: band ${band}, index ${index}, position ${position}`,
    get corps() {
      return subject.map.corps
    },
    get taiwan() {
      return subject.map.taiwan
    },
    get hongKongMacao() {
      return subject.map.hongKongMacao
    },
    get inset() {
      return subject.map.inset
    },
    approval: 'Map review number: ',
    get approvalEmpty() {
      return subject.map.approval
    },
    get origin() {
      return subject.map.origin
    },
    legend: 'Legend; also filters by band',
    showAll: 'Show all',
    several: 'Several bands possible',
    only: 'Range only',
    unknown: 'Not found',
    none: 'Not assessed or no data',
    get failed() {
      return subject.map.failed
    },
    absent: 'This pack has no map; ranking and tables work as usual.',
    steps: {
      get index() {
        return indexClasses()
      },
      position: 'Position (first on the right)',
    },
  },

  ranking: {
    heading: 'Ranking',
    position: 'Position',
    get unit() {
      return capital(subject.unit)
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
    get axis() {
      return subject.axis
    },
  },

  regions: {
    get heading() {
      return subject.regions
    },
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
      return `Bars: ${plural(2, subject.unit)} with a published index; pale: with a rank or band`
    },
    break: 'Method may differ',
    renamed: 'Index renamed',
    hint: 'Left and right arrows change the year; or type one',
    gap: ([first, last]) => `No data for ${first === last ? first : `${first}–${last}`}`,
    stopped: (year) => `Stopped at ${year}`,
  },

  search: {
    get label() {
      return `Find a ${subject.unit}`
    },
    get placeholder() {
      return subject.search.placeholder
    },
    results: (n) => (n ? count(n, 'result') : 'No match'),
    get none() {
      return subject.search.none
    },
    guess: 'No such name. Did you mean:',
    city: (province) => `key city, see ${province}`,
    other: (province) => `not a key city, see ${province}`,
    page: 'page',
    case: 'box in the report',
    get region() {
      return subject.search.region
    },
    clear: 'Clear',
  },

  selection: {
    get heading() {
      return `Selected ${plural(2, subject.unit)}`
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
      get aboveMean() {
        return `Number ${subject.aboveMean}`
      },
      bandCount: 'Number in the band',
      dimension: 'Mean of the dimension',
    },
    weak: 'Weak source: listed, not used for derivations',
    inferred: 'Derived from the wording',
    setAside: 'Listed as published, not used for derivations',
    also: (titles) => `Also in: ${titles}`,
    open: 'Open the source',
    entry: 'Entry',
    copy: 'Copy citation',
    copied: 'Citation copied',
    copyByHand: 'Citation, to be copied by hand: the browser refused to copy it',
    asOf: (date) => `data as of ${date}`,
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
      notBand: (b) => `Not in the band “${bandNames[b]}”`,
      mean: (v) => `Mean ${formatIndex(v)}`,
      get meanAtLeast() {
        return `The regional mean reaches the ${subject.mean}`
      },
      get meanBelow() {
        return `The regional mean is below the ${subject.mean}`
      },
      regionOrder: (groups) => `Regional means from high to low: ${groups}`,
      aboveMeanCount: (v) => `${v} ${subject.aboveMean}`,
      aboveMeanShare: (v) => `Share ${v}%`,
      bandCount: (bands, v) => `${v} in ${andList(bands.map((b) => `“${bandNames[b]}”`))}`,
      bandShare: (b, v) => `“${bandNames[b]}”: ${v}%`,
      bandMembers: (b, names) => `All in “${bandNames[b]}”: ${names}`,
      top: (v, names) => `Top ${v}: ${names}`,
      order: (names) => `From high to low: ${names}`,
      dimension: (name, v) => `Mean of ${name}: ${formatIndex(v)}`,
      dimensionRank: (name, v) => `${name}: rank ${v}`,
      dimensionRankWithin: (names, v, count) => `${names}: ${count ?? 'all'} within the top ${v}`,
      lowerMean: (than, v, dimension) => `${dimension || 'Mean'} below the ${formatIndex(v)} of ${than}`,
      betterRank: (than) => `Ranked better than in ${than}`,
      growth: (since, v, dimension) => `${dimension} ${v}% up on ${since}`.trim(),
      group: (words) => `Listed under “${words}”`,
      groups: {
        model: 'models',
        first: 'first group',
        progress: 'progress',
        slow: 'slow progress',
        lagging: 'lagging',
      },
    },
  },

  notices: {
    heading: 'Parts of this link were not recognised',
    unknownYear: (given, used) =>
      `There is no edition for “${given}”; showing ${used}. The timeline lists the years.`,
    unknownMeasure: (given, used) =>
      `There is no measure “${given}”; showing ${used}. Use band, index or position.`,
    unknownUnit: (given) => subject.unknownUnit(given),
    tooManyUnits: (given) => `“${given}” names more than five; the first five are used.`,
    unknownRegion: (given) => subject.unknownRegion(given),
    unknownBand: (given) =>
      `“${given}” names unknown bands, which were ignored. Use ${Object.keys(bandNames).join(', ')}.`,
    dismiss: 'Dismiss',
  },

  faults: {
    load: 'Something could not be loaded: the network may be down, or the site has just been updated. What is on screen stays usable.',
    program: 'Something went wrong. What is on screen stays usable; reload if something looks wrong.',
    part: 'This part could not be shown; everything else stays usable.',
    retry: 'Try again',
    reload: 'Reload',
    reset: 'Reset the offline copy',
  },

  band: bandNames,
  index: (value) => formatIndex(value),
  interval: (interval) => formatInterval(interval, 'Not found'),
  positionRange: formatRange,
  bands: (ids) =>
    ids.length >= Object.keys(bandNames).length ? 'Not found' : ids.map((id) => bandNames[id]).join(' / '),

  sourceLine: {
    own: (files, more) =>
      `your data ${files.map((file) => `“${file}”`).join(', ')}${more ? ` and ${count(more, 'more file')}` : ''} (not official)`,
    report: (title, publisher) => `${publisher}, ${title}${subject.retold.one}`,
    reports: (from, to) => `the reports assessing ${from}–${to}${subject.retold.several}`,
    source: (parts) => `Source: ${parts.join('; ')}`,
  },
  footer: {
    share: 'Share and embed',
    make: 'Make your own atlas',
    get sources() {
      return subject.sources
    },
    rule: 'Every figure has a source or is derived from figures that have one, with the reasoning; where only a range is certain, the range is shown; otherwise it reads “not found”.',
    privacy: 'Nothing is collected, no cookies are set, no request goes to a third party.',
  },
  exporting: { label: 'Export', failed: 'The export could not be loaded. Check the network and try again.' },
  table: { csv: 'Download this table (CSV)' },
  notFound: { heading: 'No such page', text: 'The address may be mistyped.', home: 'Back to the overview' },
}
