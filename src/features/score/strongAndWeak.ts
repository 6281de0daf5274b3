import { standings, type Standing } from '@/domain/score/explain'
import type { PlaceId } from '@/domain/score/model'
import type { Scoring } from '@/domain/score/score'

/** A unit's indicators in the upper half of the units, the best first, and in the lower half, the weakest first. */
export function strongAndWeak(
  scoring: Scoring,
  place: PlaceId,
  most: number,
): { strong: Standing[]; weak: Standing[] } {
  const all = standings(scoring, place)
  const isAbove = ({ position, among }: Standing) => position <= (among + 1) / 2
  return {
    strong: all.filter(isAbove).slice(0, most),
    weak: all
      .filter((row) => !isAbove(row))
      .reverse()
      .slice(0, most),
  }
}
