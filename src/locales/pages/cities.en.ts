import type { CitiesStatement } from '@/domain/statements/cities'
import { formatIndex } from '../format'
import { plain, type Mark } from '../mark'
import type { messages as zh } from './cities.zh'

type Names = (id: string) => string

const list = (items: string[]) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

function sentence(
  { year, coverage, leaders, bandCounts, known }: CitiesStatement,
  nameOf: Names,
  mark: Mark = plain,
): string {
  const parts = [
    bandCounts.veryHigh === undefined
      ? `something is known of ${mark(known.length, '#cities')} of the ${coverage.units} key cities`
      : `${mark(bandCounts.veryHigh, `${year}/cities/bandCount/veryHigh`)} of the ${coverage.units} key cities were rated very high`,
  ]
  if (leaders.cities.length) {
    const value =
      leaders.index === undefined
        ? ''
        : ` with ${mark(formatIndex(leaders.index), `${year}/${leaders.cities[0]}/index`)}`
    parts.push(`${list(leaders.cities.map(nameOf))} came first${value}`)
  }
  return `In ${year}, ${list(parts)}.`
}

function gap({ coverage, known }: CitiesStatement, mark: Mark = plain): string {
  if (coverage.index === coverage.units) return 'Index and rank of every city are known.'
  const missing = [
    coverage.index ? `${mark(coverage.index, '#cities')} indices are known` : 'No city’s index was published',
    coverage.rank ? `only ${mark(coverage.rank, '#cities')} ranks are known` : 'ranks were not published',
  ]
  return `${missing.join('; ')}; of the other ${mark(coverage.units - known.length, '#cities')} cities nothing is known.`
}

export const messages: typeof zh = {
  heading: 'Key cities',
  title: (year) => `Key cities ${year}`,
  description:
    'Online service capability of 32 key cities, separately planned cities and provincial capitals: map, index, rank and band, year by year as far as published.',
  sentence,
  gap,
  year: 'Year',
  yearOption: (year, known, n) => `${year} (${known} of ${n} known)`,
  badYear: (given, used) => `There is nothing on key cities for “${given}”; ${used} is shown instead.`,

  mapLabel: (year) => `Map of the key cities, ${year}; the dots’ colours show the band`,
  mapHint: 'Arrow keys move to the neighbouring city, Escape clears.',
  cityLabel: (name, band, index, position) => `${name}: band ${band}, index ${index}, position ${position}`,
  unknown: 'Not published',
  several: 'Several bands possible',
  ground: 'The map itself is not coloured: for provinces see the overview.',

  countsHeading: 'Bands',
  printed: (n, share) => `the report prints ${n}${share === undefined ? '' : `, ${share} %`}`,
  counted: 'counted from the cities’ indices',
  mean: 'Mean of 32 cities',
  meanNote: 'computed from the printed indices, not printed itself',

  groupsHeading: 'Separately planned cities and capitals',
  category: { separate: 'Separately planned', capital: 'Capitals' },
  kind: { separate: 'Separately planned', capital: 'Capital' },
  groupMean: 'Mean',
  groupBands: (parts) => parts.join(', '),
  groupsNote: 'Means and counts follow from the cities’ indices; the table below has the source of each.',
  noFigures: 'No index of these cities was published.',
  groupSize: (n) => `${n} cities`,
  stripLabel: (group) =>
    `${group}: indices of the cities between 60 and 100; fine lines at the band limits 65, 80 and 90, the long line is the mean`,

  siblingsHeading: 'Two cities of one province',
  siblingsNote: 'Five provinces have both a separately planned city and a capital.',
  siblings: (separate, capital, order) =>
    ({
      above: `${separate} certainly stood above ${capital}`,
      atLeast: `${separate} did not stand below ${capital}`,
      equal: `${separate} and ${capital} were level`,
      atMost: `${separate} did not stand above ${capital}`,
      below: `${capital} certainly stood above ${separate}`,
      unknown: `${separate} and ${capital} can’t be told apart`,
    })[order],
  by: (difference) => `, by ${difference}`,

  tableCaption: (year) => `The 32 key cities, ${year}`,
  columns: {
    city: 'City',
    index: 'Index',
    rank: 'Printed rank',
    position: 'Position',
    band: 'Band',
    province: 'Province',
    region: 'Region',
    category: 'Kind',
  },
  conflictsHeading: 'Where the sources disagree',
  conflictsNote:
    'None of this changes a figure: indices and ranks are shown as printed, positions follow the printed indices.',
}
