import { findPlaces, type Place } from './places'

/** Segments that say what kind of page it is, and not which. */
const kinds = new Set(['en', 'province', 'region', 'index'])

/** Letters of a misspelt name that must fit from its start. */
const least = 4

function readable(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Places that a misspelt word may mean: those of which a name shares the longest start with it. */
function byStart(index: readonly Place[], word: string): Place[] {
  for (let length = word.length; length >= least; length--) {
    const start = word.slice(0, length)
    const found = index.filter(
      ({ kind, names }) => kind !== 'other' && names.some((name) => name.startsWith(start)),
    )
    if (found.length) return found
  }
  return []
}

/**
 * Places and pages that a path that leads nowhere may mean, best first: by its last telling segment, as it stands or
 * misspelt from some letter on. Empty where nothing fits.
 */
export function placesNear(index: readonly Place[], path: string, limit = 3): Place[] {
  const reachable = index.filter((place) => place.path !== undefined)
  const words = path
    .split(/[/?#]/)
    .map((segment) =>
      readable(segment)
        .replace(/\.\w+$/, '')
        .trim(),
    )
    .filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word))
    .filter((word) => !kinds.has(word.toLowerCase()))
    .map((word) => word.slice(0, 60))
  for (const word of words.reverse()) {
    const found = findPlaces(reachable, word, limit).places
    if (found.length) return found
    const near = byStart(reachable, word.toLowerCase().replace(/[^a-z]/g, '')).slice(0, limit)
    if (near.length) return near
  }
  return []
}
