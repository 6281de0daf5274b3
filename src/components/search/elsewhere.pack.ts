import type * as bundled from './elsewhere'

/** A pack knows no cities that it does not assess, and has no cases. */
export const otherCities: typeof bundled.otherCities = []
export const caseTitles: typeof bundled.caseTitles = []
