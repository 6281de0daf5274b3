import { computed, type ComputedRef } from 'vue'
import { bundledDocuments } from '@/dataset/bundledDocuments'
import { runChecks, type Check } from '@/domain/checks'
import type { Assessment, Claim } from '@/domain/model'
import { targetKey, type Explicable } from '@/domain/explain'
import type { Dataset } from '@/dataset'
import { useDataset } from '@/stores/dataset'

const made = new WeakMap<Dataset, Check[]>()

function checksOf(dataset: ReturnType<typeof useDataset>): Check[] {
  const facts = dataset.current()
  const checks =
    made.get(facts) ??
    runChecks({
      units: [...dataset.units.values()],
      cities: [...dataset.cities.values()],
      regions: [...dataset.regions.values()],
      editions: new Map(dataset.years.map((year) => [year, dataset.edition(year)])),
      assessments: new Map(
        dataset.years.map((year): [number, Assessment] => [year, dataset.assessment(year)]),
      ),
      ...(!dataset.pack && bundledDocuments()),
    })
  made.set(facts, checks)
  return checks
}

/** What `npm run data:check` computes, on the facts on show; computed once for them. */
export function useChecks(): ComputedRef<Check[]> {
  const dataset = useDataset()
  return computed(() => checksOf(dataset))
}

/** The figure that a claim speaks of, where the source panel can tell of it. */
function figureOf(claim: Claim): Explicable | undefined {
  switch (claim.what) {
    case 'index':
    case 'band':
    case 'mean':
      return { what: claim.what }
    case 'notBand':
      return { what: 'band' }
    case 'rank':
    case 'rankWithin':
    case 'betterRank':
      return { what: 'position' }
    case 'meanAgainstNation':
      return { what: 'mean' }
    case 'aboveMeanCount':
    case 'aboveMeanShare':
      return { what: 'aboveMean' }
    case 'bandCount':
      return claim.bands[0] === undefined ? undefined : { what: 'bandCount', band: claim.bands[0] }
    case 'bandShare':
    case 'bandMembersComplete':
      return { what: 'bandCount', band: claim.band }
    case 'dimension':
      return { what: 'dimension', dimension: claim.dimension }
    case 'growth':
    case 'lowerMean':
      return claim.dimension ? { what: 'dimension', dimension: claim.dimension } : { what: 'mean' }
    case 'dimensionRank':
    case 'dimensionRankWithin':
      return { what: 'unit' }
    default:
      return undefined
  }
}

/** Key for `data-explain` of the figure that a claim speaks of. */
export function claimKey(claim: Claim, year: number): string | undefined {
  const figure = figureOf(claim)
  return figure && targetKey({ year, about: claim.about, ...figure })
}
