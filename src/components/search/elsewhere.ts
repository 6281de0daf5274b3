import prefectures from '@data/prefectures.json'
import { bundledCases } from '@/dataset/bundledCases'

/** A city, prefecture, league or autonomous prefecture that is none of the key cities. */
export interface Prefecture {
  province: string
  /** 苏州市, 苏州. */
  fullName: string
  name: string
  /** As official English has it, else in pinyin: Suzhou, Ordos. */
  english: string
  /** Pinyin where the English name is none. */
  pinyin?: string
}

/** Every division at the level below the provinces that was not assessed as a key city; codes of 2023. */
export const otherCities: Prefecture[] = Object.entries(prefectures as Record<string, string[][]>).flatMap(
  ([province, cities]) =>
    cities.map(([fullName = '', name = '', english = '', pinyin]) => ({
      province,
      fullName,
      name,
      english,
      ...(pinyin && { pinyin }),
    })),
)

/** The titles of the boxed cases, which the search finds words in. */
export const caseTitles = bundledCases().boxes.map(({ box, title }) => ({ box, title }))
