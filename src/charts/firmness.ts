/** How firm a place's position is when weights vary; what is not known yet is left out. Positions count from 1. */
export interface Firmness {
  /** Best and worst position in 5–95 % of random weightings. */
  range?: [number, number]
  /** Best and worst position that any weighting reaches, as wide as the search leaves them. */
  reach?: [number, number]
  /** Whether both ends of `reach` are settled. */
  exact?: boolean
}

/**
 * Where positions stand on an axis of so many places, best at the left.
 * @param least width that stays visible
 */
export function stretch(
  [best, worst]: [number, number],
  { size, width, least = 0 }: { size: number; width: number; least?: number },
): { x: number; width: number } {
  const step = width / size
  const wide = Math.max(least, (worst - best + 1) * step)
  return { x: Math.min(width - wide, (best - 1) * step), width: wide }
}
