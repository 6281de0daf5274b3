import { putInForce } from '@/locales/scale'
import { lookOf } from '@/locales/scaleOf'
import { siteDataset } from '@/dataset/site'

/** In place of `siteScale.ts` where the site is built of a pack. */
export const siteScale = (): void => putInForce(lookOf([...siteDataset().editions.values()]))
