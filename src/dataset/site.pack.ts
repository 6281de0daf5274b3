import packed from 'virtual:site-pack'
import { unpackPack } from './packedPack'

/** In place of `site.ts` where the site is built of a pack. */
export const sitePack = unpackPack(packed)
export const siteDataset = () => sitePack.dataset
