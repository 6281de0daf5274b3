import type { messages as zh } from './data.zh'
import { count, plural } from '../english'
import { plain } from '../mark'
import { subject } from '../subject/en'
import { termsSubject } from '../subject/terms.en'

export const messages: typeof zh = {
  title: 'Data and method',
  description:
    'Method of the atlas, every source, every check with its result, how much of each year is published, and all data to download.',
  sentence: ([editions, claims, sources, checks], others, mark = plain) =>
    `${mark(editions, '#editions')} ${plural(editions, 'year')}, ${mark(claims, '#downloads')} ${plural(claims, 'claim')}, ${mark(sources, '#sources')} ${plural(sources, 'source')}, ${mark(checks, '#checks')} ${plural(checks, 'check')}: the assessment’s figures come from these${others ? '; platforms, users, boxes and practices have sources of their own' : ''}.`,
  lead: 'No figure without a source. What is derived from claims carries its reasoning, what has only limits is shown as a range, and the rest is “not found”.',
  toc: 'On this page',
  sections: {
    assessment: 'How the assessment is made',
    findings: 'Problems and recommendations',
    method: 'Method',
    editions: 'The reports',
    coverage: 'What is published, by year',
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
      'A claim is one fact stated by one source: who, which year, what, how much, with a short quote and page where there is one. Where sources disagree, both claims are kept. Every figure of the assessment is such a claim or derived from them. For example: ',
    ],
    basis: [
      'How sure each figure is',
      '“Published” is copied from a source. “Derived” is what the claims imply, with the reasoning. “Range only” gives limits that must hold. “Not found” means that none of our sources has it: nothing is estimated or filled in. For example: ',
    ],
    example: (year, name, rank, index) =>
      `in ${year} the ${name} has a rank, ${rank}, but no index in the source; the indices next to it put it between ${index.replace('–', ' and ')}.`,
    years: (report, year) => [
      'Assessed year and report year',
      `The ${report} report assesses ${year}. The atlas goes by assessed year and names the report beside it. Where the method may differ, indices are not joined by a line; ranks may be compared, with a mark.`,
    ],
    ranks: [
      'Position and rank in the report',
      'In the reports ties use up no number (1, 2, 2, 3), so the last rank may be less than the number assessed. A position is one more than the number with a higher score (1, 2, 2, 4). Derivations use positions; ranks stay as published.',
    ],
    bands: {
      term: 'Bands',
      plain:
        'The bands of each year and their cut-offs are listed under “The reports”; these are the newest.',
      text: (full, part, edges) =>
        `Sources state all cut-offs for ${full} and some for ${part}, and agree; for the rest they are carried over, see “The reports”. No source we hold says which band exactly ${edges} belongs to: figures are shown by the intervals listed here, while derivations keep both.`,
    },
    doubts: {
      term: 'Claims that are weak, inferred or not used',
      text: (weak, inferred, aside) =>
        `Claims from weak sources only (${weak}) are listed but never used for derivations. Those not stated in so many words (${inferred}) are used, with a note on how they follow. Those that contradict others (${aside}) are shown as published and not used; “Contradictions” gives the reasons.`,
    },
    assumptions: [
      'Assumptions behind the ranges',
      'An index lies between 0 and 100 and has at most two decimals. A published mean is rounded to two decimals, so the exact mean is within ±0.005 of it. Ranks skip no number after ties and order strictly. Limits always hold; they are not always the narrowest possible.',
    ],
    weights: ['Weights were not found', 'None of our sources gives weights for any year. '],
    equal: (year, n, equal) =>
      `With equal weights the ${n} dimension means of ${year} give ${equal}, while the source gives `,
    equalEnd:
      '. So if the total is a linear weighting, its weights are not equal. The atlas therefore never builds an index from dimensions.',
  },

  editions: {
    report: (year) => `${year} report`,
    published: 'Published',
    index: 'Index',
    dimensions: 'Dimensions',
    bands: 'Bands',
    adopted: (bands) => `not stated for this year, carried over: ${bands}`,
    separator: '; ',
    sources: 'Stated by',
    change: 'Change',
    claims: (n) => count(n, 'claim'),
  },

  coverage: {
    intro:
      'Each cell shows how much is published on a province in a year: the taller the more, a dot where there is nothing. Names open the province’s page.',
    unit: 'Province',
    total: 'Index published',
    level: {
      index: 'Index published',
      rank: 'Rank published, no index',
      band: 'Band only',
      range: 'Range only',
      nothing: 'Not found',
    },
  },

  sources: {
    intro:
      'Government sites and the press are linked where the page can be found; reposts and weak sources are named without a link.',
    caption: (n) => (n === 1 ? 'The source' : `All ${n} sources`),
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
      'Shares, sums, lists, order, growth: whatever arithmetic can settle is checked and computed anew with every build. An unexplained discrepancy stops the build.',
    counts: (all, agrees, recorded, differs) =>
      `${count(all, 'check')}: ${agrees} ${plural(agrees, 'agrees', 'agree')}, ${recorded} ${plural(recorded, 'is an explained discrepancy', 'are explained discrepancies')}, ${differs} ${plural(differs, 'differs', 'differ')} without explanation.`,
    recorded: (n) => `${count(n, 'discrepancy', 'discrepancies')}, each explained`,
    all: (n) => `All ${count(n, 'check')} with results`,
    title: 'What is checked',
    expected: 'Expected',
    found: 'Published',
    status: 'Result',
    note: 'Note',
    whole: 'This check looks at the data as a whole, not at single claims.',
    result: { agrees: 'agrees', recorded: 'discrepancy, explained', differs: 'differs' },
  },

  contradictions: {
    intro:
      'Where sources contradict each other both sides are kept: which claims are involved, which are not used, and why.',
    more: (n) => (n === 1 ? 'The claim involved' : `The ${n} claims involved`),
  },

  downloads: {
    intro:
      'Files are made in the browser from the data of this site; no server is involved. CSV is UTF-8, one row an item; unknown cells are empty.',
    script: 'Downloads need scripts in the browser.',
    tables: {
      claims: 'All claims, one row each',
      get assessments() {
        return `All ${plural(2, subject.unit)} by year: published index and rank; derived limits, bands, positions and basis`
      },
      cities: 'The key cities by year, same columns',
      sources: 'Sources',
      cases: 'Boxes of the 2022 report',
      platform: 'Levels of platform building, 2016',
      series: 'How the assessment is made, meanings of the dimensions, chapters of the report',
      findings: 'Problems, recommendations and progress',
      practices: 'Local practices',
    },
    editions: 'The claims of each report, as in the repository’s files',
    everything: 'All of this in one file, published and derived kept apart',
    rows: (n) => count(n, 'row'),
    failed: 'The file could not be made. Please try again.',
    cite: 'Cite',
    citation: (version, date) => termsSubject.citation(version, date),
    citeHint:
      'For a single figure name the report, its publisher and year; for a derived one say “derived from published figures”.',
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
      'Of the 2022 report only the preface, the contents and a summary were found. Here is every figure and table in that list, with the page of this atlas that answers it and what the answer is based on.',
    counts: (answered, waits) =>
      `${answered} ${plural(answered, 'is', 'are')} answered in whole or part, ${waits} not yet available.`,
    caption: 'Figures and tables of the 2022 report',
    number: 'No.',
    title: 'Title',
    page: 'Page',
    answer: 'See',
    stands: 'Based on',
    standing: {
      values: 'values',
      bounds: 'bounds',
      counts: 'counts or names',
      words: 'in words',
      waits: 'not yet',
    },
    waits: 'Not found; load the full report if you have it',
    waitsPart: 'the rest not yet available',
    separator: '; ',
  },
}
