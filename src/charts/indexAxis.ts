import { shownScale } from '@/locales/scale'

/** The vertical axis of indices, best at the top. */
export function indexAxis(): { from: number; to: number } {
  const [low, high] = shownScale.axis
  return shownScale.better === 'lower' ? { from: low, to: high } : { from: high, to: low }
}

/** What is written on that axis: its best end and the band limits. */
export const indexTicks = (): number[] => [indexAxis().from, ...[...shownScale.limits].reverse()]
