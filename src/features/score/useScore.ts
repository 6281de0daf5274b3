import { computed, onBeforeUnmount, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { defaultPack } from '@/composables/deployed'
import { onHydrated } from '@/composables/hydration'
import { bundledPlatform } from '@/dataset/bundledPlatform'
import { packIndicatorSet } from '@/dataset/packIndicatorSet'
import { capabilitySet, nationalSet } from '@/domain/score/bundledSets'
import {
  defaultScheme,
  groups,
  type IndicatorSet,
  type NodeId,
  type PlaceId,
  type Scheme,
} from '@/domain/score/model'
import { useDataset } from '@/stores/dataset'
import { useIndicatorSets } from '@/stores/indicatorSets'
import {
  defaultScoreView,
  parseScoreView,
  scoreQuery,
  type ScoreNotice,
  type ScoreView,
  type ScoreVocabulary,
} from './schemeCodec'
import type { Query } from '@/stores/query'
import { useScoring } from './useScoring'

/** Milliseconds the scheme must rest before the address follows: a drag leaves one entry. */
const rest = 300

/** Sets on what is on show, the reader's own apart: those of the bundled facts, or of a pack, its newest year first. */
export function offeredSets(): IndicatorSet[] {
  const { pack, years, units, edition, assessment } = useDataset()
  const national = years.flatMap((year) => nationalSet(edition(year)) ?? [])
  if (pack)
    return [...[...years].reverse().flatMap((year) => packIndicatorSet(pack, year) ?? []), ...national]
  const platform = bundledPlatform()
  return [capabilitySet(platform, [...units.values()], assessment(platform.year)), ...national]
}

/**
 * Which set is scored how, mirrored in the address for sets that are not the reader's own. Starts as the page was
 * prerendered.
 * @param offered what {@link offeredSets} gives; there is at least one, or an own one
 */
export function useScore(offered: () => readonly IndicatorSet[]) {
  const dataset = useDataset()
  const own = useIndicatorSets()
  const route = useRoute()
  const router = useRouter()
  const page = route.meta.page

  const sets = computed(() => [...offered(), ...own.sets])
  const vocabulary = computed((): ScoreVocabulary => ({
    // A link can name what everybody sees: the bundled sets, or those of the pack that the site shows by itself.
    sets: dataset.pack === null || dataset.pack === defaultPack.value ? offered() : [],
    slugs: new Map([...dataset.units.values()].map(({ slug, id }) => [slug, id])),
  }))
  const first = () => sets.value[0]!
  const view = shallowRef<ScoreView>(defaultScoreView(first()))
  const notices = shallowRef<ScoreNotice[]>([])

  const set = computed(() => sets.value.find(({ id }) => id === view.value.set) ?? first())
  /** Nothing is scored while a direction is open that nobody stated. */
  const asked = computed(() => Boolean(set.value.unstated?.length))
  const result = useScoring(() => [set.value, asked.value ? null : view.value.scheme])
  const pinnedResult = useScoring(() => [set.value, asked.value ? null : view.value.pinned])
  /** Whether the address shows what the page does. */
  const linked = computed(() => vocabulary.value.sets.includes(set.value))
  const pinned = computed(() => (pinnedResult.value?.ok ? pinnedResult.value : undefined))

  const same = (a: Record<string, string>, b: Query) =>
    [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => a[key] === b[key])

  function apply(query: Query): void {
    if (!vocabulary.value.sets.length || same(scoreQuery(view.value, vocabulary.value), query)) return
    const parsed = parseScoreView(query, vocabulary.value)
    view.value = parsed.view
    notices.value = parsed.notices
  }

  let timer: number | undefined
  /** What this page itself is just writing into the address. */
  let written: Record<string, string> | undefined
  function follow(): void {
    const query = scoreQuery(view.value, vocabulary.value)
    if (route.meta.page !== page || same(query, route.query)) return
    written = query
    void router.push({ query, hash: route.hash }).finally(() => {
      if (written === query) written = undefined
    })
  }

  /** Shows another view; the address follows once it rests. */
  function show(change: Partial<ScoreView>): void {
    if (change.set !== undefined) past.value = []
    else if (change.scheme) remember(view.value.scheme)
    view.value = { ...view.value, ...change }
    notices.value = []
    settle()
  }

  function settle(): void {
    window.clearTimeout(timer)
    timer = window.setTimeout(follow, rest)
  }

  /** Weights that differ from those of the set; all of them where a method would else make the group's. */
  function setWeights(changed: ReadonlyMap<NodeId, number>): void {
    const { scheme } = view.value
    const weights = new Map(scheme.weights)
    for (const { children } of groups(set.value.root))
      for (const { id, weight: suggested = 1 } of children) {
        const weight = changed.get(id)
        if (weight === undefined) continue
        if (weight === suggested && !scheme.weighting) weights.delete(id)
        else weights.set(id, weight)
      }
    show({ scheme: { ...scheme, weights } })
  }

  /** Schemes before the present one, the latest last; a drag leaves one. */
  const past = shallowRef<readonly Scheme[]>([])
  let changedAt = -Infinity
  function remember(scheme: Scheme): void {
    const now = performance.now()
    if (now - changedAt > rest * 2) past.value = [...past.value.slice(-49), scheme]
    changedAt = now
  }
  function undo(): void {
    const scheme = past.value.at(-1)
    if (!scheme) return
    past.value = past.value.slice(0, -1)
    view.value = { ...view.value, scheme }
    changedAt = -Infinity
    settle()
  }

  function start(): void {
    apply(route.query)
    watch(
      () => route.query,
      (query) => {
        // The reader may have typed on before the address arrived: the view is the truth.
        if (written && same(written, query)) return
        if (route.meta.page === page) apply(query)
      },
      { flush: 'sync' },
    )
    // A set that the reader has just added is what they want to see; one that is gone leaves the first.
    watch(
      () => own.sets,
      (now, before) => {
        const added = now.find((each) => !before.includes(each))
        if (added) choose(added.id)
        else if (now.length + offered().length && !sets.value.some(({ id }) => id === view.value.set))
          choose(first().id)
      },
    )
  }

  onHydrated(start)
  onBeforeUnmount(() => window.clearTimeout(timer))

  function choose(id: string): void {
    const next = sets.value.find((each) => each.id === id)
    if (next) show(defaultScoreView(next))
  }

  return {
    sets,
    set,
    asked,
    view,
    notices,
    result,
    pinned,
    linked,
    show,
    choose,
    setWeights,
    canUndo: computed(() => past.value.length > 0),
    undo,
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
