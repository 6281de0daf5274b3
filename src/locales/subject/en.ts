import type { Subject } from './model'

/** The bundled assessment in English. A pack's site has its own words in place of these, see `src/cli/packInPlace.ts`. */
export const subject: Subject = {
  title: 'China Government Services Atlas',
  tagline:
    'Provincial online government services, assessed every year: published figures, and what follows from them (marked)',
  description:
    'Yearly assessment of the online services of 32 province-level governments (31 provinces, regions and municipalities, and the XPCC): index, band, rank, seven regions, every figure with its source or its reasoning.',
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
  named: (name) => (name === 'XPCC' ? `the ${name}` : name),
  inFull: (name) => (name === 'XPCC' ? `the Xinjiang Production and Construction Corps (${name})` : name),
  unitPage: (name) => `Online government services in ${name}`,
  regionPage: (name) => `Online government services in ${name}`,
  fill: ' If you have the full report, load it on “Data and method”; it stays on your device.',
  map: {
    label: (year, measure) => `Map of China, ${year}; colours show: ${measure}`,
    hint: 'Arrow keys move to the neighbouring province, letters jump by name or pinyin, Enter selects, Escape clears.',
    corps:
      'The Xinjiang Production and Construction Corps (XPCC) has no territory of its own on this map: a diamond marks its seat in Urumqi.',
    taiwan: 'Taiwan Province: no data',
    hongKongMacao: 'Hong Kong, Macao: not assessed',
    inset: 'South China\nSea Islands',
    approval: '(the publisher’s to fill in after review)',
    origin: 'Base map: National Platform for Common Geospatial Information Services (Tianditu), simplified',
    failed: 'The map could not be loaded; ranking and tables work as usual. Reopen the page to try again.',
  },
  axis: 'Axis from 60 to 100; hairlines at the cut-offs 65, 80 and 90',
  limits: 'Hairlines: cut-offs 65, 80 and 90.',
  search: {
    placeholder: 'Name, pinyin or initials: Zhejiang, zj, 浙',
    none: 'No match. Try a name, a short form (京, 沪), pinyin, initials, or the name of a page.',
    region: 'region',
  },
  unknownUnit: (given) => `“${given}” has unknown names, which were ignored. Use pinyin: zhejiang~guangdong.`,
  unknownRegion: (given) =>
    `There is no region “${given}”; none is in focus. Use huabei, dongbei, huadong, huazhong, huanan, xinan or xibei.`,
  regionHint: 'Addresses name regions in pinyin, such as huabei or xinan. Perhaps you meant:',
  retold: {
    one: ', and government sites and press reporting it',
    several: ', and government sites and press reporting them',
  },
  sources:
    'Figures come from the yearly reports of the E-Government Research Center, Chinese Academy of Governance (2016–17) and Party School of the Central Committee of the CPC (National Academy of Governance) (from 2018), and from government sites and press reporting them.',
}
