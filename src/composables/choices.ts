import { onMounted, shallowReactive, shallowRef, watch, type ShallowRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { queryText, type LinkKey, type Query } from '@/stores/query'
import { usePageQuery } from './pageState'

/** What a key may say (`any`: every text but an empty one), what holds without it (null means no choice), and what instead of something else. */
interface ChoiceKey {
  known: readonly string[] | 'any'
  fallback: string | null
  /** The known value nearest to one that isn't; where absent, and where there is none, the fallback holds. */
  nearest?: (given: string) => string | undefined
}
export type ChoiceKeys<K extends LinkKey> = Record<K, ChoiceKey>
export type Choices<K extends string> = Record<K, string | null>

/** A key of a link that could not be used as given. */
export interface ChoiceNotice<K extends string> {
  key: K
  given: string
}

/** Reads a query: each key is missing (fallback), valid, or unknown (nearest or fallback, and a notice). */
export function parseChoices<K extends LinkKey>(
  query: Query,
  keys: ChoiceKeys<K>,
): { choices: Choices<K>; notices: ChoiceNotice<K>[] } {
  const notices: ChoiceNotice<K>[] = []
  const entries = (Object.keys(keys) as K[]).map((key) => {
    const { known, fallback, nearest } = keys[key]
    const given = queryText(query, key)
    if (given === undefined) return [key, fallback]
    if (known === 'any') return [key, given || fallback]
    if (known.includes(given)) return [key, given]
    notices.push({ key, given })
    return [key, nearest?.(given) ?? fallback]
  })
  return { choices: Object.fromEntries(entries) as Choices<K>, notices }
}

/** The query with the choices in it; fallbacks are left out, keys of others stay. */
export function choicesQuery<K extends LinkKey>(
  query: Query,
  keys: ChoiceKeys<K>,
  choices: Choices<K>,
): Query {
  const next = { ...query }
  for (const key of Object.keys(keys) as K[]) {
    if (choices[key] === null || choices[key] === keys[key].fallback) delete next[key]
    else next[key] = choices[key]
  }
  return next
}

/**
 * Choices that belong to one page (a capability, filters), mirrored in its address. They start as the page was
 * prerendered and follow the link after mounting. `keys` is asked anew each time: other facts know other values.
 */
export function useChoices<K extends LinkKey>(
  keys: () => ChoiceKeys<K>,
): { choices: Choices<K>; notices: ShallowRef<ChoiceNotice<K>[]> } {
  const route = useRoute()
  const router = useRouter()
  const own = route.meta.page
  const choices = shallowReactive(parseChoices({}, keys()).choices)
  const notices = shallowRef<ChoiceNotice<K>[]>([])

  function apply(query: Query): void {
    const parsed = parseChoices(query, keys())
    Object.assign(choices, parsed.choices)
    notices.value = parsed.notices
  }

  usePageQuery(apply)
  onMounted(() =>
    watch(
      () => ({ ...choices }),
      (now) => {
        const wanted = choicesQuery(route.query, keys(), now)
        const present = parseChoices(route.query, keys()).choices
        if (route.meta.page !== own || (Object.keys(now) as K[]).every((key) => present[key] === now[key]))
          return
        void router.push({ query: wanted, hash: route.hash })
      },
    ),
  )
  return { choices, notices }
}
