import cases from '@data/cases.json'
import type { CaseBook } from '@/domain/cases'

/** The file as it is, for the checks. */
export const bundledCasesFile: unknown = cases

/** The boxes of the report (2022), as they ship with the atlas. Checked by `npm run data:check`. */
export function bundledCases(): CaseBook {
  return bundledCasesFile as CaseBook
}
