import map from '@/generated/map.json'
import { nearestGround } from './nearestGround'

/** In place of `siteGround.ts` where the site is built of a pack. */
export const siteGround = nearestGround(map as unknown as Parameters<typeof nearestGround>[0])
