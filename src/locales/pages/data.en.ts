import type { messages as zh } from './data.zh'
import { plain } from '../mark'
import { termsSubject } from '../subject/terms.en'

export const messages: typeof zh = {
  title: 'Data and method',
  description:
    'Method of the atlas, every source, every check with its result, how much of each year is published, and all data to download.',
  sentence: ([editions, claims, sources, checks], others, mark = plain) =>
    `${mark(editions, '#editions')} years, ${mark(claims, '#downloads')} claims, ${mark(sources, '#sources')} sources, ${mark(checks, '#checks')} checks: the figures of the assessment come from here${others ? '; platforms, users, boxes and practices have sources of their own' : ''}.`,
  lead: 'No figure without a source. What follows from claims carries its reason, what is only bounded is shown as a range, and the rest is “not published”.',
  toc: 'On this page',
  sections: {
    assessment: 'How the assessment is made',
    findings: 'Problems and recommendations',
    method: 'Method',
    editions: 'The reports',
    coverage: 'How much is published',
    sources: 'Sources',
    checks: 'Checks',
    contradictions: 'Contradictions',
    downloads: 'Download and cite',
    contents: 'The 2022 report, item by item',
  },
  cities: 'Key cities',
  year: 'Year',

  method: {
    claim: [
      'Claims',
      'A claim is one thing said by one source: who, which year, what, how much, with a short quote and page where there is one. Where sources disagree, both claims stay. Every figure of the assessment is such a claim or follows from some. For example: ',
    ],
    basis: [
      'Four kinds of knowing',
      '“Printed” is copied from a source. “Follows” is what claims leave no choice about, with the reasoning. “Range only” gives limits that must hold. “Not published” means unknown: nothing is estimated or filled in. For example: ',
    ],
    example: (year, name, rank, index) =>
      `in ${year} ${name} has a printed rank, ${rank}, but no printed index; the indices next to it put it within ${index}.`,
    years: (report, year) => [
      'Assessed year and report year',
      `The report of ${report} assesses ${year}. The atlas goes by assessed year and names the report beside it. Indices before and after a change of method are never joined by a line; ranks may be compared across it, with a mark.`,
    ],
    ranks: [
      'Position and printed rank',
      'Reports don’t skip a rank after a tie (1, 2, 2, 3), so the last rank may be less than the number of units. A position is one plus the number of units strictly above (1, 2, 2, 4). Bounds use positions; ranks stay as printed.',
    ],
    bands: {
      term: 'Bands',
      plain: 'The bands of each year and their limits are listed under “The reports”; these are the newest.',
      text: (full, part, edges) =>
        `Sources state all limits for ${full} and some of them for ${part}, and agree; for the rest they are taken over, see “Reports”. No source says which band ${edges} belongs to: printed figures are shown by the intervals listed here, while bounds treat both as possible.`,
    },
    doubts: {
      term: 'Weak, inferred and set-aside claims',
      text: (weak, inferred, aside) =>
        `Claims marked weak (${weak}) are listed but never used for bounds; so is all that rests on weak sources alone. Those not said in so many words (${inferred}) are used, with a note on how they follow. Those that cannot be true together with others (${aside}) are shown as printed and not used; “Contradictions” gives the reasons.`,
    },
    assumptions: [
      'Assumptions behind the bounds',
      'An index lies between 0 and 100 and has at most two decimals. A printed mean is rounded to two decimals, so the exact mean is within ±0.005 of it. Ranks don’t skip after ties and order strictly. Bounds always hold; they are not always the narrowest possible.',
    ],
    weights: ['Weights were not found', 'None of our sources gives weights for any year. '],
    equal: (year, n, equal) =>
      `With equal weights the ${n} dimension means of ${year} give ${equal}, while the report prints `,
    equalEnd:
      '. So if the total is a linear weighting, its weights are not equal. The atlas therefore never builds an index from dimensions.',
  },

  editions: {
    report: (year) => `report of ${year}`,
    published: 'Published',
    index: 'Index',
    dimensions: 'Dimensions',
    bands: 'Bands',
    adopted: (bands) => `not stated for this year, taken from others: ${bands}`,
    separator: '; ',
    sources: 'Stated by',
    change: 'Change',
    claims: (n) => `${n} ${n === 1 ? 'claim' : 'claims'}`,
  },

  coverage: {
    intro:
      'Each cell says how much was published of a unit in a year: the taller the more, a dot where there is nothing. Names lead to the units’ pages.',
    unit: 'Unit',
    total: 'Index printed',
    level: {
      index: 'Index printed',
      rank: 'Rank printed, no index',
      band: 'Band only',
      range: 'Range only',
      nothing: 'Not published',
    },
  },

  sources: {
    intro:
      'Government sites and the press are linked where the page can be found; reposts and weak sources are named without a link.',
    caption: (n) => `All ${n} sources`,
    title: 'Title',
    publisher: 'Publisher',
    date: 'Date',
    reliability: 'Reliability',
    claims: 'Claims',
    others: 'Platforms, practices, texts',
    noDate: 'unknown',
  },

  checks: {
    intro:
      'Shares, sums, lists, order, growth: whatever arithmetic can settle is checked and computed anew with every build. A misfit that nothing explains stops the release.',
    counts: (all, agrees, recorded, differs) =>
      `${all} checks: ${agrees} agree, ${recorded} are misfits that are explained, ${differs} differ without explanation.`,
    recorded: (n) => `${n} misfits, each explained`,
    all: (n) => `All ${n} checks with their results`,
    title: 'What is checked',
    expected: 'Expected',
    found: 'Printed',
    status: 'Result',
    note: 'Note',
    whole: 'This check looks at the data as a whole, not at single published facts.',
    result: { agrees: 'agrees', recorded: 'misfit, explained', differs: 'differs' },
  },

  contradictions: {
    intro:
      'Where sources contradict each other both sides stay: which claims are involved, which are not used for bounds, and why.',
    more: (n) => `The ${n} claims involved`,
  },

  downloads: {
    intro:
      'Files are made in the browser from the data of this site; no server is involved. CSV is UTF-8, one row an item; unknown cells are empty.',
    script: 'Downloads need scripts in the browser.',
    tables: {
      claims: 'All claims, one row each',
      assessments:
        'All units by year: index and rank as printed, bounds, bands, range of positions and basis',
      cities: 'The key cities by year, same columns',
      sources: 'Sources',
      cases: 'Boxes of the 2022 report',
      platform: 'Levels of platform building, 2016',
      series: 'How the assessment is made, meanings of the dimensions, chapters of the report',
      findings: 'Problems, recommendations and progress',
      practices: 'Local practices',
    },
    editions: 'The claims of each report, as in the repository’s files',
    everything: 'All of this in one file, published and derived apart',
    rows: (n) => `${n} rows`,
    failed: 'The file could not be made. Please try again.',
    cite: 'Cite',
    citation: (version, date) => termsSubject.citation(version, date),
    citeHint:
      'For a single figure name the report, its publisher and year; for a derived one say “follows from published facts”.',
    copy: 'Copy',
    copied: 'Copied',
    licence: 'Licence and map',
    software: 'Open-source software this site ships:',
    licences: 'names, versions, licence texts',
    bill: 'bill of materials (CycloneDX)',
    get terms() {
      return termsSubject.terms
    },
  },

  contents: {
    intro:
      'Of the 2022 report only the preface, the contents and a summary were found. Here is every figure and table in that list, with the page of this atlas that answers it and what the answer stands on.',
    counts: (answered, waits) => `${answered} are answered in whole or part, ${waits} wait.`,
    caption: 'Figures and tables of the 2022 report',
    number: 'No.',
    title: 'Title',
    page: 'Page',
    answer: 'See',
    stands: 'Stands on',
    standing: {
      values: 'values',
      bounds: 'bounds',
      counts: 'counts or names',
      words: 'in words',
      waits: 'waits',
    },
    waits: 'Not found; holders of the full report can supply it',
    waitsPart: 'the rest waits',
    separator: '; ',
  },
}
