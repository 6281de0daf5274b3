import { shallowRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { onHydrated } from '@/composables/hydration'
import { useMyProvince } from '@/composables/myProvince'
import { usePageQuery } from '@/composables/pageState'
import type { Assessment, UnitId } from '@/domain/model'
import { ranked } from '@/domain/order'
import { tellingPair, tellingYears } from '@/domain/statements/compare'
import { useDataset } from '@/stores/dataset'
import type { Query } from '@/stores/query'
import {
  compareQuery,
  defaultCompare,
  parseCompare,
  type CompareNotice,
  type CompareState,
  type CompareVocabulary,
} from './compareCodec'

/**
 * What is compared, mirrored in the address. Starts with the default view, as the page was prerendered, and follows the
 * link after mounting; every change by the reader is an entry of its own in the history.
 */
export function useCompare() {
  const dataset = useDataset()
  const route = useRoute()
  const router = useRouter()
  /** A single year is compared with none: units alone. */
  const defaultYears: [number, number] =
    dataset.years.length > 1
      ? tellingYears(dataset.years.map((year) => dataset.assessment(year)))
      : [dataset.years[0]!, dataset.years[0]!]
  const [earlier, later] = defaultYears.map((year) => dataset.assessment(year)) as [Assessment, Assessment]
  const vocabulary: CompareVocabulary = {
    years: dataset.years,
    units: new Map([...dataset.units.values()].map((unit) => [unit.slug, unit.id])),
    defaultUnits: tellingPair(ranked(later), (id) => dataset.unit(id).region, earlier, later),
    defaultYears,
  }
  const state = shallowRef<CompareState>(defaultCompare(vocabulary))
  const notices = shallowRef<CompareNotice[]>([])

  function apply(query: Query): void {
    const parsed = parseCompare(query, vocabulary)
    notices.value = parsed.notices
    if (JSON.stringify(parsed.state) !== JSON.stringify(state.value)) state.value = parsed.state
  }

  usePageQuery(apply)

  /** A reader's own province takes the place of the default pair, and stands in the address as any other choice. */
  const { mine } = useMyProvince()
  onHydrated(() => {
    if (!mine.value || !dataset.units.has(mine.value) || 'units' in route.query || 'years' in route.query)
      return
    const { region } = dataset.unit(mine.value)
    const beside = dataset.region(region).members.filter((id) => id !== mine.value)
    const other: UnitId | undefined = beside[0] ?? vocabulary.defaultUnits.find((id) => id !== mine.value)
    if (!other) return
    state.value = { ...defaultCompare(vocabulary), units: [mine.value, other] } as CompareState
    void router.replace({ query: compareQuery(state.value, vocabulary), hash: route.hash })
  })

  return {
    vocabulary,
    state,
    notices,
    /** Shows another comparison and puts it into the address. */
    show(next: CompareState): void {
      state.value = next
      notices.value = []
      void router.push({ query: compareQuery(next, vocabulary), hash: route.hash })
    },
  }
}
