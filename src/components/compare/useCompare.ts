import { shallowRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { usePageQuery } from '@/composables/pageState'
import { ranked } from '@/domain/order'
import { closeUnits, tellingYears } from '@/domain/statements/compare'
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
  const newest = dataset.assessment(dataset.defaultYear)
  const vocabulary: CompareVocabulary = {
    years: dataset.years,
    units: new Map([...dataset.units.values()].map((unit) => [unit.slug, unit.id])),
    defaultUnits: closeUnits(newest, ranked(newest)),
    defaultYears: tellingYears(dataset.years.map((year) => dataset.assessment(year))),
  }
  const state = shallowRef<CompareState>(defaultCompare(vocabulary))
  const notices = shallowRef<CompareNotice[]>([])

  function apply(query: Query): void {
    const parsed = parseCompare(query, vocabulary)
    notices.value = parsed.notices
    if (JSON.stringify(parsed.state) !== JSON.stringify(state.value)) state.value = parsed.state
  }

  usePageQuery(apply)

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
