import { shallowRef } from 'vue'
import type { MapGround } from './ground'
import { siteGround } from './siteGround'

/** The ground of the map on show. */
export const ground = shallowRef<MapGround>(siteGround)
