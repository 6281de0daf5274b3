import type { BandId } from '@/domain/model'
import { bands } from './subject/bands'

/** Names of the bands in force, by language: those of the reports unless a pack brings others (see `overlay.ts`). */
export const bandNames: Record<'zh' | 'en', Record<BandId, string>> = bands

/** Bands by their ids in words of a language; what is no id stays as it is. */
export function bandsIn(lang: 'zh' | 'en', ids: unknown): string[] {
  const names: Partial<Record<string, string>> = bandNames[lang]
  return (Array.isArray(ids) ? ids : [ids]).map((id) => names[String(id)] ?? String(id))
}
