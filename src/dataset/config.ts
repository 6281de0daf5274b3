import * as v from 'valibot'
import { isRecord } from './isRecord'
import { describeIssue, DatasetError, PROBLEM_LIMIT, writePath, type Problem } from './problems'
import type { Pack } from './pack'
import { list, localText, text } from './schema'

/*
 * `config.json` beside the site: what a deployer may set without a new build. Read at run time, every key optional.
 */

/** Path on the same origin, below the site or from its root; no scheme, no host, no way up. */
const samePath = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^(?!.*\.\.)\/?[A-Za-z0-9][A-Za-z0-9._/-]*$/, 'packs/my-territory.json'),
)
const link = v.strictObject({
  text: localText,
  url: v.pipe(
    v.string(),
    v.maxLength(400),
    v.regex(/^(https:\/\/|mailto:)[^\s<>"']+$/, 'https://www.example.gov.cn/'),
  ),
})

export const configSchema = v.strictObject({
  $schema: v.optional(text(400)),
  /** Name of the site in the header and in window titles. */
  title: v.optional(localText),
  /** Who publishes the site, shown in the footer. */
  publisher: v.optional(localText),
  /** 审图号 of the maps as shown by this site. */
  approval: v.optional(v.strictObject({ china: v.optional(text(60)), pack: v.optional(text(60)) })),
  /** The pack shown instead of the bundled facts. */
  pack: v.optional(samePath),
  /** Languages offered; with one of them the switch is hidden. */
  languages: v.optional(list(v.picklist(['zh-CN', 'en']), 2)),
  /** Links of the footer: contact, imprint, accessibility statement. */
  links: v.optional(list(link, 12, 0)),
  /** Script of the wall; its form is checked by the wall. */
  kiosk: v.optional(v.looseObject({})),
})

export type Config = v.InferOutput<typeof configSchema>

/**
 * 审图号 of the maps on show, on pages and in pictures alike: a pack's own, else what the deployer has set for the map of
 * China or for packs. Undefined while none is known: the slot beside the map then stays empty.
 */
export const approvalOf = ({ approval }: Config, pack: Pick<Pack, 'approval'> | null): string | undefined =>
  pack ? (pack.approval ?? approval?.pack) : approval?.china

/**
 * Reads `config.json`. A key that can't be used is left out alone, and named with its place and remedy in both languages;
 * inside `approval` and `links` each entry stands for itself.
 * @throws DatasetError where the whole file is no object
 */
export function parseConfig(value: unknown): { config: Config; problems: Problem[] } {
  const problems: Problem[] = []
  let given = value
  for (;;) {
    const result = v.safeParse(configSchema, given)
    if (result.success) return { config: result.output, problems }
    for (const issue of result.issues) {
      const keys = issue.path?.map((item) => item.key) ?? []
      const found = { path: writePath(keys, 'config.json'), problem: describeIssue(issue) }
      if (!keys.length || !isRecord(given)) throw new DatasetError([found])
      if (problems.length < PROBLEM_LIMIT) problems.push(found)
    }
    given = without(given as Record<string, unknown>, result.issues)
  }
}

/** The keys that a file may have bad entries in without losing the others. */
const separate = new Set<unknown>(['approval', 'links'])

/** The same without what the issues are about. */
function without(
  given: Record<string, unknown>,
  issues: readonly v.BaseIssue<unknown>[],
): Record<string, unknown> {
  const rest = structuredClone(given)
  const entries = new Map<string, Set<unknown>>()
  for (const { path } of issues) {
    const [key, inner] = (path ?? []).map((item) => item.key)
    const held = rest[key as string]
    if (separate.has(key) && inner !== undefined && typeof held === 'object' && held !== null)
      entries.set(key as string, (entries.get(key as string) ?? new Set()).add(inner))
    else delete rest[key as string]
  }
  for (const [key, bad] of entries) {
    const held = rest[key]
    if (Array.isArray(held)) rest[key] = held.filter((_, at) => !bad.has(at))
    else if (isRecord(held)) for (const each of bad) delete held[each as string]
  }
  return rest
}
