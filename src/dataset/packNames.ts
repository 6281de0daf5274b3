import type { UnitId } from '@/domain/model'
import type { FoundFeature, Layer } from './packFeatures'

/** Whoever may have a shape: units and unassessed areas. */
export interface Named {
  id: UnitId
  name: string
  fullName?: string | undefined
  english: string
  aliases?: readonly string[] | undefined
}

/** How the shapes of a layer say whose they are. */
export interface Naming {
  layer: Layer
  /** The property that does: `properties.adcode`, or `id` beside the properties. */
  key: string
  /** What a shape has there, as text; undefined where it has nothing. */
  given: (feature: FoundFeature) => string | undefined
  /** Whose shape it is, if anybody's. */
  owner: (feature: FoundFeature) => UnitId | undefined
}

/** Properties that usually hold an id, before all others of a file. */
const usual = ['id', 'adcode', 'code']
/** Most properties of a layer that are looked at. */
const mostKeys = 60
const mostLayers = 60

/** Numbers lose the zeros that begin a code. */
const folded = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/^0+(?=\d)/, '')

/** Finds who is meant by an id or a name; a name that several have means nobody. */
function finder(named: readonly Named[]): (text: string) => UnitId | undefined {
  const byText = new Map<string, UnitId | undefined>()
  for (const { id, name, fullName, english, aliases } of named)
    for (const text of new Set([name, fullName ?? name, english, ...(aliases ?? [])].map(folded)))
      byText.set(text, byText.has(text) ? undefined : id)
  for (const { id } of named) byText.set(folded(id), id)
  return (text) => byText.get(folded(text))
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'number' || (typeof value === 'string' && value.trim()) ? String(value) : undefined

/** The properties of a layer, the usual ones first. */
export function keysOf({ features }: Layer): string[] {
  const keys = new Set(usual.filter((key) => features.some(({ properties }) => key in properties)))
  for (const { properties } of features) {
    for (const key of Object.keys(properties)) keys.add(key)
    if (keys.size > mostKeys) break
  }
  return [...keys].slice(0, mostKeys)
}

/**
 * The layer and the property by which most shapes name a unit, by its id or, failing that, its name; undefined where no
 * shape does. Of equals the first: `units` before other layers, ids before names of properties that follow.
 */
export function namingOf(layers: readonly Layer[], named: readonly Named[]): Naming | undefined {
  const find = finder(named)
  let best: Naming | undefined
  let most = 0
  const ordered = [...layers].sort((a, b) => Number(b.name === 'units') - Number(a.name === 'units'))
  for (const layer of ordered.slice(0, mostLayers)) {
    const readers: [key: string, read: (feature: FoundFeature) => unknown][] = [
      ...keysOf(layer).map((key): [string, (feature: FoundFeature) => unknown] => [
        `properties.${key}`,
        ({ properties }) => properties[key],
      ]),
      ['id', ({ id }) => id],
    ]
    for (const [key, read] of readers) {
      const given = (feature: FoundFeature) => textOf(read(feature))
      const owner = (feature: FoundFeature) => {
        const text = given(feature)
        return text === undefined ? undefined : find(text)
      }
      const matched = layer.features.filter((each) => owner(each) !== undefined).length
      if (matched <= most) continue
      most = matched
      best = { layer, key, given, owner }
    }
  }
  return best
}
