import type { CitiesStatement } from '@/domain/statements/cities'
import { formatIndex } from '../format'
import { andList, count, plural } from '../english'
import { plain, type Mark } from '../mark'
import type { messages as zh } from './cities.zh'

type Names = (id: string) => string

function sentence(
  { year, coverage, leaders, bandCounts, known }: CitiesStatement,
  nameOf: Names,
  mark: Mark = plain,
): string {
  const parts = [
    bandCounts.veryHigh === undefined
      ? `there are scattered figures for only ${mark(known.length, '#cities')} of the ${coverage.units} key cities`
      : `${mark(bandCounts.veryHigh, `${year}/cities/bandCount/veryHigh`)} of the ${coverage.units} key cities ${plural(bandCounts.veryHigh, 'was', 'were')} rated very high`,
  ]
  if (leaders.cities.length) {
    const value =
      leaders.index === undefined
        ? ''
        : ` with ${mark(formatIndex(leaders.index), `${year}/${leaders.cities[0]}/index`)}`
    parts.push(`${andList(leaders.cities.map(nameOf))} came first${value}`)
  }
  return `In ${year}, ${andList(parts)}.`
}

function gap({ coverage, known }: CitiesStatement, mark: Mark = plain): string {
  if (coverage.index === coverage.units)
    return 'Index and rank of every city are published; ranks and indices do not fully agree, see below.'
  const missing = [
    coverage.index
      ? `${mark(coverage.index, '#cities')} ${plural(coverage.index, 'index was', 'indices were')} found`
      : 'No city’s index was found',
    coverage.rank
      ? `only ${mark(coverage.rank, '#cities')} ${plural(coverage.rank, 'rank was', 'ranks were')} found`
      : 'ranks were not found',
  ]
  const rest = coverage.units - known.length
  return `${missing.join('; ')}; nothing was found on the other ${mark(rest, '#cities')} ${plural(rest, 'city', 'cities')}.`
}

export const messages: typeof zh = {
  heading: 'Key cities',
  title: (year) => `Key cities ${year}`,
  description:
    'Online services of 32 key cities, those with independent planning status (计划单列市) and the capitals of provinces and regions: map, index, rank and band, year by year.',
  sentence,
  gap,
  year: 'Year',
  yearOption: (year, known, n) => `${year} (${known} of ${n} known)`,
  badYear: (given, used) => `There is nothing on key cities for “${given}”; ${used} is shown instead.`,

  mapLabel: (year) => `Map of the key cities, ${year}; the dots’ colours show the band`,
  mapHint: 'Arrow keys move to the neighbouring city, Escape clears.',
  cityLabel: (name, band, index, position) => `${name}: band ${band}, index ${index}, position ${position}`,
  unknown: 'Not found',
  several: 'Several bands possible',
  ground: 'The map itself is not coloured: for provinces see the overview.',

  countsHeading: 'Bands',
  printed: (n, share) => `published: ${n}${share === undefined ? '' : `, ${share}%`}`,
  counted: 'counted from the cities’ indices',
  mean: 'Mean of 32 cities',
  meanNote: 'computed from the published indices; in none of our sources',

  groupsHeading: 'Cities with independent planning status (计划单列市) and capitals',
  category: { separate: 'Independent planning status', capital: 'Capitals' },
  kind: { separate: 'Independent planning status', capital: 'Capital' },
  groupMean: 'Mean',
  bandCount: (band, n) => `${n} ${band.toLowerCase()}`,
  groupBands: (parts) => parts.join(', '),
  groupsNote: 'Means and counts follow from the cities’ indices; the table below has the source of each.',
  noFigures: 'No index of these cities was found.',
  groupSize: (n) => count(n, 'city', 'cities'),
  stripLabel: (group) =>
    `${group}: indices of the cities between 60 and 100; fine lines at the cut-offs 65, 80 and 90, the long line is the mean`,

  siblingsHeading: 'Two cities of one province',
  siblingsNote: 'Five provinces have both a city with independent planning status and a capital.',
  siblings: (separate, capital, order) =>
    ({
      above: `${separate} ranked above ${capital}`,
      atLeast: `${separate} did not rank below ${capital}`,
      equal: `${separate} and ${capital} were level`,
      atMost: `${separate} did not rank above ${capital}`,
      below: `${capital} ranked above ${separate}`,
      unknown: `The order of ${separate} and ${capital} is unclear`,
    })[order],
  by: (difference) => `, by ${difference} points`,

  tableCaption: (year) => `The 32 key cities, ${year}`,
  columns: {
    city: 'City',
    index: 'Index',
    rank: 'Rank in the report',
    position: 'Position',
    band: 'Band',
    province: 'Province',
    region: 'Region',
    category: 'Kind',
  },
  conflictsHeading: 'Where the sources disagree',
  conflictsNote:
    'None of this changes a figure: indices and ranks are shown as published, positions follow the published indices.',
}
