import { bundledDataset } from './bundled'
import type { Pack } from './pack'

/*
 * The one door to the facts that a site is built of. Where it is built of a pack (`ATLAS_PACK`), the build puts
 * `site.pack.ts` in the place of this file, see `src/cli/packInPlace.ts`.
 */

/** The pack that the site is built of; null for the bundled assessment. */
export const sitePack: Pack | null = null

/** The facts that the site is built of. */
export const siteDataset = bundledDataset
