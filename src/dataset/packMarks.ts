import type { Unit } from '@/domain/model'
import type { Pack } from './pack'

/** Units without a shape: those whose place the pack gives, and those of which nobody says where they lie. */
export function bareUnits({ dataset, shapes, anchored }: Pack): { placed: Unit[]; unplaced: Unit[] } {
  const drawn = new Set(shapes.map(({ id }) => id))
  const places = new Set(anchored)
  const bare = dataset.units.filter(({ id }) => !drawn.has(id))
  return {
    placed: bare.filter(({ id }) => places.has(id)),
    unplaced: bare.filter(({ id }) => !places.has(id)),
  }
}

/** What the map of a pack is drawn from, see `charts/map/territory.ts`. */
export function territoryOf(pack: Pack) {
  const { placed, unplaced } = bareUnits(pack)
  return {
    shapes: pack.shapes,
    marks: placed.map(({ id, anchor }) => ({ id, at: anchor })),
    unplaced: unplaced.map(({ id }) => id),
    ...(pack.lines && { lines: pack.lines }),
    ...(pack.projection && { projection: pack.projection }),
  }
}
