import facts from 'virtual:widget-facts'
import type { useDataset as useFullDataset } from '@/stores/dataset'
import { putInForce } from '@/locales/scale'
import { atlasOf } from '@/domain/atlas'
import { unpackAssessments } from './facts'

type Full = ReturnType<typeof useFullDataset>
/** What can be asked of the store; what changes it is for the atlas's own pages. */
type Shared = Exclude<
  keyof Full,
  `$${string}` | `_${string}` | 'add' | 'remove' | 'usePack' | 'reset' | 'current'
>

function create(): Pick<Full, Shared> {
  const assessments = unpackAssessments(facts)
  if (facts.look) putInForce(facts.look)
  const atlas = atlasOf(
    {
      ...facts,
      unassessed: facts.areas,
      cities: [],
      sources: new Map(facts.sources.map((source) => [source.id, source])),
      editions: new Map(facts.editions.map((edition) => [edition.year, edition])),
    },
    ({ year }) => assessments.get(year)!,
  )
  return {
    ...atlas,
    // Own data stays on the reader's device and never shows on another site.
    pack: null,
    date: facts.date,
    mapped: true,
    divided: atlas.regions.size > 1,
    layers: [],
    contradictions: [],
    revision: 0,
  }
}

let made: Pick<Full, Shared> | undefined

/**
 * Stands in for `stores/dataset` when widgets are built (see cli/buildEmbed.ts): the same answers from the conclusions
 * alone, a third of the bytes.
 */
export const useDataset = () => (made ??= create())
