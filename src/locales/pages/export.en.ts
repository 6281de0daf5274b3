import { capital, count, plural, territories } from '../english'
import type { ExportMessages } from './export.zh'
import { subject } from '../subject/en'

const marks = {
  simulated: 'Simulated, not official',
  own: 'Includes user data, not official',
}

const joined = (items: string[]) => items.join(', ')

export const messages: ExportMessages = {
  marks,
  parts: {
    map: 'Map',
    ranking: 'Ranking',
    history: 'Over the years',
    members: 'Members',
    positions: 'Positions',
  },
  title: {
    map: (year, measure) => `Map of ${year}, colour: ${measure}`,
    ranking: (year) => `Ranking of ${year}`,
  },
  dataDate: (date) => `Data as of ${date}`,
  approval: 'Map review number (审图号): ',
  scan: 'Scan to open this view',
  legendBands: (year) => `Bands of ${year}`,
  method:
    'Position: one more than the number with a higher score (1, 2, 2, 4). Ranges: no more is certain. Italics: derived. “·”: rank not found.',
  axis: 'Axis from 60 to 100; hairlines at the cut-offs 65, 80, 90',
  meanLine: 'Vertical line: regional mean',
  historyNote:
    'Dots: known. Bars: range only. Dotted ground: not found. Dashed line: the method may differ; no index is joined across it.',
  pairNote: (n) =>
    n
      ? `Lines: the ${count(n, 'position')} known in both years; dashed where it fell.`
      : 'No position is known in both years, so nothing is joined.',
  cityGround: 'The map itself has no colours: provinces have a map of their own.',
  texture:
    'Textures: solid very high, close lines high, wide lines medium, dots low; two side by side: possible bands.',
  openColumn: 'not found',
  figures: {
    index: 'Index',
    band: 'Band',
    position: (n) => `Position (${territories(n)})`,
    place: (region, n) => `In ${region} (${n})`,
    mean: 'Regional mean',
    placeOfMean: (n) => `Mean among ${n} regions`,
    members: 'Members',
    get aboveMean() {
      return `Above ${subject.mean}`
    },
  },
  at: ([best, worst]) => (best === worst ? `No. ${best}` : `No. ${best}–${worst}`),
  tied: 'tied',
  derived: 'derived',
  computed: 'computed',
  unknown: 'not found',
  region: (name) => `In ${name}`,
  overYears: 'Over the years',
  onMap: 'On the map',
  sources: 'Sources',
  moreSources: (n) => `${n} more under the address given.`,
  table: {
    year: 'Year',
    index: 'Index',
    band: 'Band',
    position: 'Position',
    rank: 'Rank in the report',
    get unit() {
      return capital(subject.unit)
    },
    mean: 'Mean',
  },
  printedRank: (rank, standing) =>
    ({ used: `${rank}`, setAside: `${rank} (not used)`, weak: `${rank} (weak source)` })[standing],
  methodBreak: (text, year) => `The method may differ from ${year} on: ${text}`,
  brief: 'One-page brief',

  simulated: {
    first: (names, size, certain) => {
      const rest = size - names.length
      const all = rest ? [...names, `${rest} more`] : names
      const who = [joined(all.slice(0, -1)), ...all.slice(-1)].filter(Boolean).join(' and ')
      if (!certain) return `Simulated with the chosen weights, any of these may come first: ${who}`
      return `Simulated with the chosen weights, ${who} ${size > 1 ? 'tie for first' : 'comes first'}`
    },
    weight: (name, share) => `${name} ${share}%`,
    scheme: (weights, more, normalisation, aggregation, missing) =>
      `Weights: ${joined(weights)}${more ? ' and more' : ''}. Scale: ${normalisation}. Mean: ${aggregation}. Missing: ${missing}.`,
    undrawn: (n) => `${n} more ${plural(n, 'is', 'are')} not drawn.`,
  },

  menu: {
    heading: 'Export and share',
    content: 'Content',
    scale: 'Resolution',
    scaleOf: (n) => `${n}×`,
    png: 'PNG picture',
    svg: 'SVG, vector',
    card: 'Share card 1200×630',
    poster: 'Portrait poster 1080×1920',
    print: 'Print a one-page A4 brief',
    printPage: 'Print this page',
    deck: 'PowerPoint deck',
    script: 'PowerPoint: the whole big-screen script',
    wall: 'Show on a big screen',
    copy: 'Copy the link',
    share: 'Share with the system…',
    working: 'Working…',
    saved: (name) => `Saved ${name}`,
    copied: 'Link copied',
    shared: 'Handed to the system',
    notShared: 'The system did not take it. Try again, or save the card or copy the link.',
    printing: 'Print dialog opened',
    copyFailed: (link) => `The browser doesn't allow copying; copy by hand: ${link}`,
    failed: 'That failed. Try again, or take the SVG.',
    tooLarge: (limit) => `The browser can't draw a picture of that size: take ${limit}× or the SVG.`,
  },

  deck: {
    notes: 'Notes',
    chartIndex: (year) => `Published indices of ${year}`,
    unknownUnits: (names) => `Not found or range only, without a bar: ${names}`,
    continued: ' (continued)',
    ranges: 'Ranges are given as text in the table; the chart leaves a gap.',
    breaks: (years) => `The method may differ from ${years.join(', ')} on, see the notes.`,
    notesSources: 'Sources:',
    view: (link) => `This view: ${link}`,
  },
  file: 'gov-service-atlas',
}
