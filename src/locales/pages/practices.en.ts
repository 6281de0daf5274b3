import type { messages as zh } from './practices.zh'

const count = (n: number) => `${n} ${n === 1 ? 'practice' : 'practices'}`

export const messages: typeof zh = {
  heading: 'Practices told elsewhere',
  intro:
    'From a digest of the 2017 report and from China Economic Weekly of 2021, mostly before 2022, in our own words; quotations are in Chinese.',
  provinceHeading: 'Practices told beside the reports’ boxes',
  found: (n, of) => (n === of ? count(of) : `${n} of ${count(of)}`),
  none: 'No practice meets all of these.',
  year: (year, undated) => (undated ? `printed in ${year}, start not found` : String(year)),
  sources: 'Sources',
  map: (n) => `Map of China; the ${n} highlighted provinces have practices listed below`,
  hint: 'Highlighted provinces have practices listed here; choose one to open its page.',
  area: (name, n) => (n ? `${name}: ${count(n)}` : `${name}: none in our sources`),
  all: 'All practices and boxed case studies',
}
