import { plain } from '@/locales/mark'
import type { messages as zh } from './cases.zh'

export const messages: typeof zh = {
  sentence: ({ year, boxes, units, cities, general }, all, mark = plain) =>
    `The ${year + 1} report has ${mark(boxes, '#boxes')} boxed case studies; ${mark(boxes - general.length, '#boxes')} tell of local practice, in ${units === all ? `all ${all} units` : `${mark(units, '#boxes')} units`} and ${mark(cities, '#boxes')} key cities.`,
  lead: (report, [first, last]) =>
    `From the contents of 《${report}》; the boxes stand on pages ${first} to ${last}. Only titles and page numbers are given here, as printed in Chinese.`,
  description: (sentence) => `${sentence} By region, unit and kind, with page numbers.`,
  kinds: 'Boxes of each kind',
  count: (n) => String(n),
  filters: 'Filter',
  region: 'Region',
  unit: 'Unit',
  kind: 'Kind',
  text: 'Words',
  practices: 'Beside the boxes',
  all: 'all',
  found: (n, of) => (n === of ? `${of} boxes` : `${n} of ${of} boxes`),
  clear: 'Show all',
  none: 'No box meets all of these.',
  list: 'Boxes',
  general: 'Of no unit',
  generalNote: (boxes, names) =>
    `Boxes ${boxes} stand in the section “${names}” and tell of the national platform as a whole, of no unit or city.`,
  box: (n) => `Box ${n}`,
  page: (n) => `p. ${n}`,
  city: (city, province) => `${city} (${province})`,
  table: {
    heading: 'Table',
    caption: (year) => `Boxes of the ${year} report`,
    box: 'Box',
    title: 'Title',
    kind: 'Kind',
    unit: 'Unit',
    city: 'City',
    region: 'Region',
    page: 'Page',
    none: 'none',
  },
  notices: {
    region: (given) =>
      `There is no region “${given}”; all are shown. Use huabei, dongbei, huadong, huazhong, huanan, xinan or xibei.`,
    unit: (given) => `There is no unit “${given}”; all are shown. Use pinyin such as zhejiang.`,
    kind: (given) =>
      `There is no kind “${given}”; all are shown. Use model, practice, development, region, contactless, window, merged, platform or hall.`,
  },
}
