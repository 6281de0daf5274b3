import type { Edition, Source } from '@/domain/model'
import type { Dataset } from './index'
import type { Pack, PackIndicators } from './pack'

type Table = PackIndicators['tables'] extends Map<number, infer T> ? T : never

/** A pack as JSON that needs no more checks: what a site that is built of it carries. */
export type PackedPack = Omit<Pack, 'dataset' | 'shapes' | 'lines' | 'indicators'> & {
  dataset: Omit<Dataset, 'sources' | 'editions'> & { sources: Source[]; editions: Edition[] }
  /** Whose shapes there are. The map was laid out at build time: the shapes themselves stay there. */
  drawn: string[]
  indicators?: { tree: PackIndicators['tree']; tables: [year: number, table: Table][] }
}

export function packPack({ dataset, shapes, lines, indicators, ...rest }: Pack): PackedPack {
  // On the map, which was laid out at build time.
  void lines
  const { sources, editions, ...others } = dataset
  return {
    ...rest,
    dataset: { ...others, sources: [...sources.values()], editions: [...editions.values()] },
    drawn: shapes.map(({ id }) => id),
    ...(indicators && { indicators: { tree: indicators.tree, tables: [...indicators.tables] } }),
  }
}

/** The pack again, its shapes without points. */
export function unpackPack({ dataset, drawn, indicators, ...rest }: PackedPack): Pack {
  const { sources, editions, ...others } = dataset
  return {
    ...rest,
    dataset: {
      ...others,
      sources: new Map(sources.map((source) => [source.id, source])),
      editions: new Map(editions.map((edition) => [edition.year, edition])),
    },
    shapes: drawn.map((id) => ({ id, polygons: [] })),
    ...(indicators && { indicators: { tree: indicators.tree, tables: new Map(indicators.tables) } }),
  }
}
