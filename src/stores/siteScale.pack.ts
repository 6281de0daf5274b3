import { putInForce } from '@/charts/scale'
import { lookOf } from '@/charts/scaleOf'
import { siteDataset } from '@/dataset/site'

/** In place of `siteScale.ts` where the site is built of a pack. */
export const siteScale = (): void => putInForce(lookOf([...siteDataset().editions.values()]))
