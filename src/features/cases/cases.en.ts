import { count, plural, territories } from '@/locales/english'
import { plain } from '@/locales/mark'
import type { messages as zh } from './cases.zh'

export const messages: typeof zh = {
  sentence: ({ year, boxes, units, cities, general }, all, mark = plain) =>
    `The ${year + 1} report has ${mark(boxes, '#boxes')} boxed case ${plural(boxes, 'study', 'studies')}; ${mark(boxes - general.length, '#boxes')} cover local practice, in ${units === all ? `all ${territories(all)}` : `${mark(units, '#boxes')} ${plural(units, 'province')}`} and ${mark(cities, '#boxes')} key ${plural(cities, 'city', 'cities')}.`,
  lead: (report, [first, last]) =>
    `From the contents of ${report}; the boxes are on pages ${first}–${last}. Only their titles, in Chinese, and page numbers are given here.`,
  description: (sentence) => `${sentence} By region, province and kind, with page numbers.`,
  kinds: 'Boxes of each kind',
  count: (n) => String(n),
  filters: 'Filter',
  region: 'Region',
  unit: 'Province',
  kind: 'Kind',
  text: 'Words',
  practices: 'Beyond the boxes',
  all: 'all',
  found: (n, of) => (n === of ? count(of, 'box', 'boxes') : `${n} of ${count(of, 'box', 'boxes')}`),
  clear: 'Show all',
  none: 'No box meets all of these.',
  list: 'Boxes',
  general: 'National',
  generalNote: (boxes, names) =>
    `Boxes ${boxes} are in the section “${names}” and cover the national platform as a whole, not a province or city.`,
  box: (n) => `Box ${n}`,
  page: (n) => `p. ${n}`,
  city: (city, province) => `${city} (${province})`,
  table: {
    heading: 'Table',
    caption: (year) => `Boxes of the ${year} report`,
    box: 'Box',
    title: 'Title',
    kind: 'Kind',
    unit: 'Province',
    city: 'City',
    region: 'Region',
    page: 'Page',
    none: 'none',
  },
  notices: {
    region: (given) =>
      `There is no region “${given}”; all are shown. Use huabei, dongbei, huadong, huazhong, huanan, xinan or xibei.`,
    unit: (given) => `There is no province “${given}”; all are shown. Use pinyin such as zhejiang.`,
    kind: (given) =>
      `There is no kind “${given}”; all are shown. Use model, practice, development, region, contactless, window, merged, platform or hall.`,
  },
}
