import type { Subject } from './model'

/** The bundled assessment in English. A pack's site has its own words in place of these, see `src/cli/packInPlace.ts`. */
export const subject: Subject = {
  title: 'Government Service Atlas',
  tagline: 'The yearly assessment of provincial online government services: published figures only',
  description:
    'Yearly assessment of the online service capability of 31 provincial governments and the Xinjiang corps: index, band, rank and seven regions, every figure with its source, nothing invented.',
  all: 'Nation',
  everyone: 'the nation',
  amongAll: 'Within the country',
  mean: 'national mean',
  aboveMean: 'above the mean',
  regions: 'Seven regions',
  everyRegion: 'the seven regions',
  otherRegions: 'the other six regions',
  countedRegions: (n) => `${n} regions`,
  unit: 'province',
  units: 'Provinces',
  unitPage: (name) => `Online government service in ${name}`,
  regionPage: (name) => `Online government service in ${name}`,
  fill: ' Whoever holds the full report can supply the missing figures.',
  map: {
    label: (year, measure) => `Map of China, ${year}; colours show: ${measure}`,
    hint: 'Arrow keys move to the neighbouring province, letters jump by name or pinyin, Enter selects, Escape clears.',
    corps:
      'The Xinjiang Production and Construction Corps has no territory of its own on this map: a diamond marks its seat in Ürümqi.',
    taiwan: 'Taiwan Province: no data',
    hongKongMacao: 'Hong Kong, Macao: not assessed',
    inset: 'South China Sea Islands',
    approval: '(the publisher’s to fill in after review)',
    origin: 'Base map: National Platform for Common GeoSpatial Information Services (Tianditu), simplified',
    failed: 'The map could not be loaded; ranking and tables work as usual. Reopen the page to try again.',
  },
  axis: 'Axis from 60 to 100; hairlines at the band limits 65, 80 and 90',
  limits: 'Hairlines: band limits 65, 80 and 90.',
  search: {
    placeholder: 'Name, pinyin or initials: Zhejiang, zj, 浙',
    none: 'No match. Only provinces, key cities and regions are here; try a name, a short form (京, 沪), pinyin or initials.',
    region: 'region',
  },
  unknownUnit: (given) =>
    `“${given}” names unknown units, which were ignored. Use pinyin: zhejiang~guangdong.`,
  unknownRegion: (given) =>
    `There is no region “${given}”; none is in focus. Use huabei, dongbei, huadong, huazhong, huanan, xinan or xibei.`,
  regionHint: 'Addresses name regions in pinyin, such as huabei or xinan. Perhaps you meant:',
  retold: {
    one: ', and government sites and press reporting it',
    several: ', and government sites and press reporting them',
  },
  sources:
    'Figures come from the yearly reports of the E-Government Research Center of the national school of administration (Party School of the Central Committee) and from government sites and press that reported on them.',
}
