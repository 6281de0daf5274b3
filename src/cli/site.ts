import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a site is built of, and where its parts stand; every step of the build reads it. */
export interface Site {
  /** The pack that ATLAS_PACK names, as an absolute path; absent for the bundled assessment. */
  packFile?: string
  /** What `npm run map` makes: map, its ground, and the pack as it is shipped. */
  generated: string
  /** Files that are copied as they are. */
  publicDir: string
  /** What steps of the build leave for later ones. */
  work: string
  /** Which files belong together, for checks of the built site; not published with it. */
  lists: string
  /** The built site. ATLAS_OUT names another folder than `dist`. */
  out: string
}

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** @throws Error for a pack that does not exist, in both languages */
export function siteOf({ ATLAS_PACK, ATLAS_OUT }: NodeJS.ProcessEnv): Site {
  const out = resolve(root, ATLAS_OUT || 'dist')
  if (!ATLAS_PACK)
    return {
      generated: `${root}/src/generated`,
      publicDir: `${root}/public`,
      work: `${root}/.tmp`,
      lists: `${root}/.tmp/lists`,
      out,
    }
  const packFile = resolve(ATLAS_PACK)
  if (!existsSync(packFile)) throw new Error(`ATLAS_PACK：没有这个文件 / no such file: ${packFile}`)
  const generated = `${root}/.tmp/pack-${createHash('sha256').update(packFile).digest('hex').slice(0, 12)}`
  return {
    packFile,
    generated,
    publicDir: `${generated}/public`,
    work: generated,
    lists: `${generated}/lists`,
    out,
  }
}

export const site = siteOf(process.env)
