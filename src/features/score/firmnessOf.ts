import type { Firmness } from '@/charts/firmness'
import type { PlaceId } from '@/domain/score/model'
import type { RobustnessState } from './useRobustness'

/** What is known so far of how firm each place's position is. */
export function firmnessOf(state: RobustnessState | undefined): Map<PlaceId, Firmness> {
  const all = new Map<PlaceId, Firmness>()
  state?.places.forEach((place, index) => {
    const found = state.reach?.[index]
    all.set(place, {
      ...(state.draws && { range: [state.low[index]!, state.high[index]!] as [number, number] }),
      ...(found && {
        reach: [found.best[0], found.worst[1]] as [number, number],
        exact: found.best[0] === found.best[1] && found.worst[0] === found.worst[1],
      }),
    })
  })
  return all
}
