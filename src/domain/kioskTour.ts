import { defaultDwell, type KioskScript, type KioskStep } from './kiosk'
import type { Atlas } from './atlas'
import type { LocalText } from './model'

/** What the script that ships with the atlas says beside its pictures. No figure stands in it. */
export interface TourWords {
  nation: string
  index: string
  region: (name: string) => string
  year: (year: number, mark: 'break' | 'renamed' | undefined) => string
  notes: { nation: string; index: string; region: string; year: string }
}

/**
 * The script that ships with the atlas: the country, the same year by index, the seven regions, then every year. Made from
 * the facts on show, so that it stays right when a year is added.
 */
export function tour(
  { defaultYear, years, edition, regions }: Pick<Atlas, 'defaultYear' | 'years' | 'edition' | 'regions'>,
  zh: TourWords,
  en: TourWords,
): KioskScript {
  const said = (say: (words: TourWords) => string): LocalText => ({ zh: say(zh), en: say(en) })
  const step = (link: string, caption: LocalText, notes: LocalText, dwell = defaultDwell): KioskStep => ({
    link,
    caption,
    notes,
    dwell,
  })
  return {
    steps: [
      step(
        '/',
        said((words) => words.nation),
        said((words) => words.notes.nation),
        25,
      ),
      step(
        '/?measure=index',
        said((words) => words.index),
        said((words) => words.notes.index),
        20,
      ),
      ...(regions.size > 1 ? [...regions.values()] : []).map(({ slug, name, english }) =>
        step(
          `/?region=${slug}`,
          { zh: zh.region(name), en: en.region(english) },
          said((words) => words.notes.region),
        ),
      ),
      ...years.map(edition).map(({ year, methodBreak, renamed }) =>
        step(
          year === defaultYear ? '/' : `/?year=${year}`,
          said((words) => words.year(year, methodBreak ? 'break' : renamed ? 'renamed' : undefined)),
          said((words) => words.notes.year),
        ),
      ),
    ],
  }
}
