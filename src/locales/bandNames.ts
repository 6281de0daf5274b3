import type { BandId } from '@/domain/model'

/** Names of the bands in force, by language: those of the reports unless a pack brings others (see `overlay.ts`). */
export const bandNames: Record<'zh' | 'en', Record<BandId, string>> = {
  zh: { veryHigh: '非常高', high: '高', medium: '中', low: '低' },
  en: { veryHigh: 'Very high', high: 'High', medium: 'Medium', low: 'Low' },
}

/** Bands by their ids in words of a language; what is no id stays as it is. */
export function bandsIn(lang: 'zh' | 'en', ids: unknown): string[] {
  const names: Partial<Record<string, string>> = bandNames[lang]
  return (Array.isArray(ids) ? ids : [ids]).map((id) => names[String(id)] ?? String(id))
}
