import { count, plural } from '../english'
import type { messages as zh } from './practices.zh'

const practices = (n: number) => count(n, 'practice')

export const messages: typeof zh = {
  heading: 'Practices reported elsewhere',
  intro:
    'From a digest of the 2017 report and from China Economic Weekly of 2021, mostly before 2022, in our own words; quotations are in Chinese.',
  provinceHeading: 'Practices reported beyond the boxes',
  found: (n, of) => (n === of ? practices(of) : `${n} of ${practices(of)}`),
  none: 'No practice meets all of these.',
  year: (year, undated) => (undated ? `published in ${year}, start not found` : String(year)),
  sources: 'Sources',
  map: (n) =>
    `Map of China; the ${n} highlighted ${plural(n, 'province has', 'provinces have')} practices listed below`,
  hint: 'Highlighted provinces have practices listed here; choose one to open its page.',
  area: (name, n) => (n ? `${name}: ${practices(n)}` : `${name}: none in our sources`),
  all: 'All practices and boxed case studies',
}
