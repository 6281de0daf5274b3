import practices from '@data/practices.json'
import type { PracticeBook } from '@/domain/practices'

/** The file as it is, for the checks. */
export const bundledPracticesFile: unknown = practices

/** What places did as told beside the boxes of the report (2022). Checked by `npm run data:check`. */
export function bundledPractices(): PracticeBook {
  return bundledPracticesFile as PracticeBook
}
