export { placesNear } from './near'
export { namedPages } from './pages'
export { findPlaces, searchIndex } from './places'
