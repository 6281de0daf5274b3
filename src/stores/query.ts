/** A query as vue-router gives it: a repeated key is an array, a bare key is null. */
export type Query = Record<string, string | null | undefined | (string | null)[]>

/** Every key by which a link chooses what a page, or a widget, shows. */
const linkKeys = [
  ...(['year', 'measure', 'units', 'region', 'bands'] as const),
  // Compare, platform, cases.
  ...(['years', 'capability', 'unit', 'kind', 'text'] as const),
  // Score.
  ...([
    'set',
    'weights',
    'scale',
    'mean',
    'missing',
    'steps',
    'places',
    'concentration',
    'seed',
    'pin',
  ] as const),
  // Widgets.
  ...(['theme', 'lang', 'controls', 'data'] as const),
]
export type LinkKey = (typeof linkKeys)[number]

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
  key: LinkKey,
  limit = longest,
  renamed = migrations,
): string | undefined {
  function read(name: string): string | undefined {
    const old = renamed.find(({ to }) => to === name)
    const raw = Object.hasOwn(query, name) ? query[name] : undefined
    const value = Array.isArray(raw) ? raw.at(-1) : raw
    if (value === undefined) return old && read(old.from)
    return (value ?? '').slice(0, limit)
  }
  return read(key)
}

/** Whether an address chooses a view; what others append to links (`?from=message`) chooses none. */
export function choosesView(search: string): boolean {
  const given = new URLSearchParams(search)
  return [...linkKeys, ...migrations.map(({ from }) => from)].some((key) => given.has(key))
}
