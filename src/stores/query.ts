/** A query as vue-router gives it: a repeated key is an array, a bare key is null. */
export type Query = Record<string, string | null | undefined | (string | null)[]>

/** A key that a release has renamed; its values kept their meaning. */
interface Migration {
  from: string
  to: string
}

/**
 * Keys renamed since the first release, so that links of every release keep working. None so far; entries are never
 * taken out.
 */
const migrations: readonly Migration[] = []

const longest = 200

/**
 * What a link says for a key, at most `limit` characters of it: undefined where the key is missing, empty where it is
 * bare; of repeated ones the last counts. Names that only objects have (`constructor`) are not keys.
 */
export function queryText(
  query: Query,
  key: string,
  limit = longest,
  renamed = migrations,
): string | undefined {
  const old = renamed.find(({ to }) => to === key)
  const raw = Object.hasOwn(query, key) ? query[key] : undefined
  const value = Array.isArray(raw) ? raw.at(-1) : raw
  if (value === undefined) return old && queryText(query, old.from, limit, renamed)
  return (value ?? '').slice(0, limit)
}
