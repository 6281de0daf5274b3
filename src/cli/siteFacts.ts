import { readFileSync } from 'node:fs'
import type { Dataset } from '../dataset'
import { bundledDataset } from '../dataset/bundled'
import type { Pack } from '../dataset/pack'
import { unpackPack, type PackedPack } from '../dataset/packedPack'
import { site } from './site'

/** The facts that the site is built of, for steps of the build outside of Vite; `npm run map` has read and checked them. */
export function siteFacts(): { pack: Pack | null; dataset: Dataset } {
  if (!site.packFile) return { pack: null, dataset: bundledDataset() }
  const pack = unpackPack(JSON.parse(readFileSync(`${site.generated}/whole.json`, 'utf8')) as PackedPack)
  return { pack, dataset: pack.dataset }
}
