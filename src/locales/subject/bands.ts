import type { BandId } from '@/domain/model'

/** Names of the bands of the bundled assessment. */
export const bands: Record<'zh' | 'en', Record<BandId, string>> = {
  zh: { veryHigh: '非常高', high: '高', medium: '中', low: '低' },
  en: { veryHigh: 'Very high', high: 'High', medium: 'Medium', low: 'Low' },
}
