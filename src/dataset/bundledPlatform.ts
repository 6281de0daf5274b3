import platform from '@data/platform.json'
import type { Platform } from '@/domain/platform'

/** The file as it is, for the checks. */
export const bundledPlatformFile: unknown = platform

/** What the reports say about the platforms, as it ships with the atlas. Checked by `npm run data:check`. */
export function bundledPlatform(): Platform {
  return bundledPlatformFile as Platform
}
