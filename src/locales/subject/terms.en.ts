import type { TermsSubject } from './model'

/** How to cite the bundled assessment in English, and its terms. */
export const termsSubject: TermsSubject = {
  citation: (version, date) =>
    `China Government Services Atlas (政务服务能力地图), version ${version}, data of ${date}. Original figures: assessment reports of the E-Government Research Center, Chinese Academy of Governance (2016–17) and Party School of the Central Committee of the CPC (National Academy of Governance) (from 2018).`,
  terms: [
    'Facts are free to use.',
    'Code: MIT.',
    'Coordinates of cities: GeoNames, CC BY 4.0.',
    'Map: National Platform for Common Geospatial Information Services (Tianditu), May 2024, simplified: no vertex moves by more than 800 m, no island is dropped.',
    'A review number (审图号) belongs to a map as shown, not to data. This map is simplified and redrawn, so the number of the original data must not be used and none is shown. Before showing the map to the public in mainland China the publisher submits it for review and fills in the number granted for this very map. It must be shown whole, uncropped and undistorted, with nothing drawn over islands.',
  ],
}
