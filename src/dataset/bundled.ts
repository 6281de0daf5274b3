import units from '@data/units.json'
import regions from '@data/regions.json'
import cities from '@data/cities.json'
import sources from '@data/sources.json'
import edition2015 from '@data/editions/2015.json'
import edition2016 from '@data/editions/2016.json'
import edition2017 from '@data/editions/2017.json'
import edition2018 from '@data/editions/2018.json'
import edition2019 from '@data/editions/2019.json'
import edition2020 from '@data/editions/2020.json'
import edition2021 from '@data/editions/2021.json'
import edition2022 from '@data/editions/2022.json'
import { linkDataset, type Dataset, type RawFiles, type RawParts } from './index'

/**
 * The files as they are, for the checks. A new year is one more file here. `platform.json` and `cases.json` are apart, in
 * `bundledPlatform.ts` and `bundledCases.ts`, so that a page which does without them does not load them.
 */
export const bundledFiles: RawFiles = {
  units,
  regions,
  cities,
  sources,
  editions: [
    edition2015,
    edition2016,
    edition2017,
    edition2018,
    edition2019,
    edition2020,
    edition2021,
    edition2022,
  ],
}

/** The dataset that ships with the atlas. Its files are checked by `npm run data:check`, not again at run time. */
export function bundledDataset(): Dataset {
  return linkDataset(bundledFiles as unknown as RawParts)
}
