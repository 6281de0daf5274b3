import type { PageSubject } from './model'

/** The bundled assessment in English, what `en.ts` does not need to bring to every page. */
export const pageSubject: PageSubject = {
  example: {
    units: 'zhejiang~guangdong',
    unit: 'zhejiang',
    regions: 'huabei … xibei',
    region: 'xibei',
    year: '2019',
  },
  wall: {
    description:
      'The atlas on a big screen: map of China, bands, seven regions, ranking, years and cases in one picture, played by a script or by hand.',
    nation: 'The country first: the brighter, the higher the band; the diamond is the XPCC',
  },
}
