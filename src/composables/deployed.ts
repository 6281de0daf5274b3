import { shallowRef } from 'vue'
import type { Config } from '@/dataset/config'
import type { Pack } from '@/dataset/pack'
import { sitePack } from '@/dataset/site'

// Apart from what reads and checks them (deployment.ts), which pages do not need at first. Only that module sets these.

/** What the deployer has set, as far as it is known and valid; empty before it is loaded. */
export const deployed = shallowRef<Config>({})
/** The pack that the site shows by itself: the one it is built of, or the deployer's, once that is on show. */
export const defaultPack = shallowRef<Pack | null>(sitePack)
