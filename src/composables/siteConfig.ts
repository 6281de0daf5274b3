import type { Config } from '@/dataset/config'
import type { Problem } from '@/dataset/problems'

/** What the deployer has set, and what of it could not be used; those keys are then left out. */
export interface SiteConfig {
  config: Config
  /** `problems` names each bad place; none where the file is no JSON at all. */
  fault?: { problems: readonly Problem[] }
}

/** Bytes of `config.json` at most; a script of the wall in it takes a tenth. */
const most = 1_000_000

/** Milliseconds after which the site goes on without `config.json`. */
const PATIENCE_MS = 8000

/**
 * The answer for `config.json`, its body included within the time. Not by `AbortSignal.timeout`: browsers without it
 * would lose the 审图号 in silence.
 */
function ask(): Promise<Response> {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), PATIENCE_MS)
  return fetch(`${import.meta.env.BASE_URL}config.json`, { signal: controller.signal })
}

const tooLong: Problem = {
  path: 'config.json',
  problem: { zh: '超过 1 MB，请只保留设置', en: 'larger than 1 MB; keep settings only' },
}

async function problemsOf(error: unknown): Promise<readonly Problem[]> {
  const [{ DatasetError }, { ImportError }, { importProblem }] = await Promise.all([
    import('@/dataset/problems'),
    import('@/dataset/read/model'),
    import('@/locales/importProblem'),
  ])
  if (error instanceof DatasetError) return error.problems
  return error instanceof ImportError ? [importProblem('config.json', error)] : []
}

async function read(): Promise<SiteConfig> {
  let response: Response
  try {
    response = await ask()
  } catch {
    return { config: {} }
  }
  // The file is optional; a host that answers every path with a page has none either.
  if (!response.ok || /html/.test(response.headers.get('Content-Type') ?? '')) return { config: {} }
  // Loaded when used: the checks are larger than what most pages load of their own.
  const [{ parseConfig }, { parseJson }, { boundedBytes }] = await Promise.all([
    import('@/dataset/config'),
    import('@/dataset/read/json'),
    import('@/dataset/boundedBytes'),
  ])
  try {
    const bytes = await boundedBytes(response, most)
    if (!bytes) return { config: {}, fault: { problems: [tooLong] } }
    const { config, problems } = parseConfig(parseJson(new TextDecoder().decode(bytes)))
    return problems.length ? { config, fault: { problems } } : { config }
  } catch (error) {
    return { config: {}, fault: { problems: await problemsOf(error) } }
  }
}

let reading: Promise<SiteConfig> | undefined

/** `config.json` beside the pages, read once for the whole visit; empty where it, or what checks it, can't be had. */
export const siteConfig = (): Promise<SiteConfig> => (reading ??= read().catch(() => ({ config: {} })))
