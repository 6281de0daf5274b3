import type { Dataset } from '../index'
import type { Kind } from './model'

const heads = {
  zh: {
    unit: '地区',
    city: '城市',
    year: '评估年度',
    index: '总体指数',
    rank: '排名',
    band: '等级',
    of: (year: number, head: string) => `${year}年${head}`,
    indicator: (n: number) => `指标${n}`,
  },
  en: {
    unit: 'Unit',
    city: 'City',
    year: 'Assessed year',
    index: 'Index',
    rank: 'Rank',
    band: 'Band',
    of: (year: number, head: string) => `${year} ${head}`,
    indicator: (n: number) => `Indicator ${n}`,
  },
}

/** How many years the table of several years has room for. */
const span = 5

/** A table to fill in: heads and names, no figures. Read back as it is, it is recognised for what it is. */
export function templateTable(kind: Kind, dataset: Dataset, lang: 'zh' | 'en'): string[][] {
  const { unit, city, year, index, rank, band, of, indicator } = heads[lang]
  const editions = [...dataset.editions.values()]
  const dimensions = [...editions].reverse().find((edition) => edition.dimensions)?.dimensions ?? []
  const years = editions.map((edition) => edition.year).slice(-span)
  const row: Record<Kind, string[]> = {
    edition: [unit, year, index, rank, band, ...dimensions.map(({ name }) => name[lang])],
    editions: [unit, ...years.map((each) => of(each, index))],
    cities: [city, year, index, rank, band],
    indicators: [unit, year, ...[1, 2, 3].map(indicator)],
  }
  const places = kind === 'cities' ? dataset.cities : dataset.units
  const width = row[kind].length
  return [
    row[kind],
    ...places.map(({ name, english }) => [
      lang === 'zh' ? name : english,
      ...Array<string>(width - 1).fill(''),
    ]),
  ]
}
