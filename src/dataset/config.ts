import * as v from 'valibot'
import { describeIssue, DatasetError, PROBLEM_LIMIT, writePath } from './problems'
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

/** Reads `config.json`. @throws DatasetError that names every place with its remedy, in both languages */
export function parseConfig(value: unknown): Config {
  const result = v.safeParse(configSchema, value)
  if (result.success) return result.output
  throw new DatasetError(
    result.issues.slice(0, PROBLEM_LIMIT).map((issue) => ({
      path: writePath(issue.path?.map((item) => item.key) ?? [], 'config.json'),
      problem: describeIssue(issue),
    })),
  )
}
