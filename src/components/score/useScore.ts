import { computed, onBeforeUnmount, onMounted, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { bundledPlatform } from '@/dataset/bundledPlatform'
import { capabilitySet, nationalSet } from '@/domain/score/bundledSets'
import {
  defaultScheme,
  type IndicatorSet,
  type NodeId,
  type PlaceId,
  type Scheme,
} from '@/domain/score/model'
import { score } from '@/domain/score/score'
import { useDataset } from '@/stores/dataset'
import { useIndicatorSets } from '@/stores/indicatorSets'
import {
  defaultScoreView,
  parseScoreView,
  scoreQuery,
  type ScoreNotice,
  type ScoreView,
  type ScoreVocabulary,
} from '@/stores/schemeCodec'
import type { Query } from '@/stores/query'

/** Milliseconds the scheme must rest before the address follows: a drag leaves one entry. */
const rest = 300

/** Which set is scored how, mirrored in the address for bundled sets. Starts as the page was prerendered. */
export function useScore() {
  const dataset = useDataset()
  const own = useIndicatorSets()
  const route = useRoute()
  const router = useRouter()
  const page = route.meta.page

  const platform = bundledPlatform()
  const units = [...dataset.units.values()]
  const bundled: IndicatorSet[] = [
    capabilitySet(platform, units, dataset.assessment(platform.year)),
    ...dataset.years.flatMap((year) => nationalSet(dataset.edition(year)) ?? []),
  ]
  const vocabulary: ScoreVocabulary = {
    sets: bundled,
    slugs: new Map(units.map(({ slug, id }) => [slug, id])),
  }
  const sets = computed(() => [...bundled, ...own.sets])
  const view = shallowRef<ScoreView>(defaultScoreView(bundled[0]!))
  const notices = shallowRef<ScoreNotice[]>([])

  const set = computed(() => sets.value.find(({ id }) => id === view.value.set) ?? bundled[0]!)
  const result = computed(() => score(set.value, view.value.scheme))
  const pinned = computed(() => {
    const scheme = view.value.pinned
    const scored = scheme && score(set.value, scheme)
    return scored?.ok ? scored : undefined
  })

  const same = (a: Record<string, string>, b: Query) =>
    [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => a[key] === b[key])

  function apply(query: Query): void {
    if (same(scoreQuery(view.value, vocabulary), query)) return
    const parsed = parseScoreView(query, vocabulary)
    view.value = parsed.view
    notices.value = parsed.notices
  }

  let timer: number | undefined
  function follow(): void {
    const query = scoreQuery(view.value, vocabulary)
    if (route.meta.page === page && !same(query, route.query)) void router.push({ query, hash: route.hash })
  }

  /** Shows another view; the address follows once it rests. */
  function show(change: Partial<ScoreView>): void {
    view.value = { ...view.value, ...change }
    notices.value = []
    window.clearTimeout(timer)
    timer = window.setTimeout(follow, rest)
  }

  function setWeight(node: NodeId, weight: number, suggested: number): void {
    const weights = new Map(view.value.scheme.weights)
    if (weight === suggested) weights.delete(node)
    else weights.set(node, weight)
    show({ scheme: { ...view.value.scheme, weights } })
  }

  onMounted(() => {
    apply(route.query)
    watch(
      () => route.query,
      (query) => {
        if (route.meta.page === page) apply(query)
      },
    )
    // A set that the reader has just added is what they want to see; one that is gone leaves the first.
    watch(
      () => own.sets,
      (now, before) => {
        const added = now.find((each) => !before.includes(each))
        if (added) choose(added.id)
        else if (!sets.value.some(({ id }) => id === view.value.set)) choose(bundled[0]!.id)
      },
    )
  })
  onBeforeUnmount(() => window.clearTimeout(timer))

  function choose(id: string): void {
    const next = sets.value.find((each) => each.id === id)
    if (next) show(defaultScoreView(next))
  }

  return {
    sets,
    set,
    view,
    notices,
    result,
    pinned,
    show,
    choose,
    setWeight,
    setScheme: (change: Partial<Scheme>) => show({ scheme: { ...view.value.scheme, ...change } }),
    resetScheme: () => show({ scheme: defaultScheme(set.value) }),
    /** Chooses a place, or the one to compare it with. */
    choosePlace(place: PlaceId, second = false): void {
      const [a, b] = view.value.places
      if (second) show({ places: a && a !== place ? [a, place] : [place] })
      else show({ places: b && b !== place ? [place, b] : [place] })
    },
  }
}
