import type { Config } from '@/dataset/config'
import type { Problem } from '@/dataset/problems'

/** What the deployer has set, and why it could not be used where that is so; the configuration is then empty. */
export interface SiteConfig {
  config: Config
  /** `problems` names each bad place; none where the file is no JSON at all. */
  fault?: { problems: readonly Problem[] }
}

/** Milliseconds after which the site goes on without `config.json`. */
const patience = 8000

async function read(): Promise<SiteConfig> {
  let response: Response
  try {
    response = await fetch(`${import.meta.env.BASE_URL}config.json`, {
      signal: AbortSignal.timeout(patience),
    })
  } catch {
    return { config: {} }
  }
  // The file is optional; a host that answers every path with a page has none either.
  if (!response.ok || /html/.test(response.headers.get('Content-Type') ?? '')) return { config: {} }
  // Loaded when used: the checks are larger than what most pages load of their own.
  const [{ parseConfig }, { DatasetError }] = await Promise.all([
    import('@/dataset/config'),
    import('@/dataset/problems'),
  ])
  try {
    return { config: parseConfig(JSON.parse(await response.text())) }
  } catch (error) {
    return { config: {}, fault: { problems: error instanceof DatasetError ? error.problems : [] } }
  }
}

let reading: Promise<SiteConfig> | undefined

/** `config.json` beside the pages, read once for the whole visit; empty where it, or what checks it, can't be had. */
export const siteConfig = (): Promise<SiteConfig> => (reading ??= read().catch(() => ({ config: {} })))
