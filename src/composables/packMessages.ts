import type { Pack } from '@/dataset/pack'
import type { Problem } from '@/dataset/problems'

/** What the worker is asked to read: a file of the site's, or one of the reader's. */
export type PackRequest = { url: string } | { file: File }

/** What could not be done before anything was read. */
export type PackFailure = 'unreachable' | 'tooLarge'

export type PackAnswer = { pack: Pack } | { failure: PackFailure } | { problems: readonly Problem[] }

/** What the worker says: how much of the reading is done (0…1), in the end its answer. */
export type PackMessage = { progress: number } | PackAnswer
