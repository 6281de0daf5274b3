import type { Unit } from '@/domain/model'
import { findPlaces, searchIndex } from '@/components/search/places'

/** Segments that name a page and not a unit. */
const pages = new Set(['en', 'province', 'region', 'compare', 'cities', 'platform', 'cases', 'data', 'index'])

/** Letters of a misspelt name that must fit from its start. */
const least = 4

function readable(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Units that a misspelt word may mean: those whose pinyin shares the longest start with it. */
function byStart(units: readonly Unit[], word: string): Unit[] {
  for (let length = word.length; length >= least; length--) {
    const start = word.slice(0, length)
    const found = units.filter((unit) => unit.pinyin.startsWith(start))
    if (found.length) return found
  }
  return []
}

/**
 * Units that a path that leads nowhere may mean, nearest first: by its last telling segment, as it stands or
 * misspelt from some letter on. Empty where nothing fits.
 */
export function unitsNear(path: string, units: readonly Unit[], limit = 3): Unit[] {
  const words = path
    .split(/[/?#]/)
    .map((segment) =>
      readable(segment)
        .replace(/\.\w+$/, '')
        .trim(),
    )
    .filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word))
    .filter((word) => !pages.has(word.toLowerCase()))
    .map((word) => word.slice(0, 60))
  const none = new Map<string, never>()
  const index = searchIndex({
    units: new Map(units.map((unit) => [unit.id, unit])),
    cities: none,
    regions: none,
    areas: none,
  })
  for (const word of words.reverse()) {
    const found = findPlaces(index, word, limit).places
    if (found.length) return found.map(({ id }) => units.find((unit) => unit.id === id)!)
    const near = byStart(units, word.toLowerCase().replace(/[^a-z]/g, '')).slice(0, limit)
    if (near.length) return near
  }
  return []
}
