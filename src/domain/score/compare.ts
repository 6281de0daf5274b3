import { correlation, meanOf } from './moments'
import type { PlaceId } from './model'
import type { PlaceScore } from './score'

/** How much two rankings of the same units agree; a range of positions counts as its middle. */
export interface Agreement {
  /** Units that both rank. */
  places: PlaceId[]
  /** Mean of |position − position|. */
  meanShift: number
  /** Spearman's ρ: Pearson's correlation of the ranks, those level sharing their mean. NaN where one ranks nothing apart. */
  spearman: number
  /** Kendall's τ_b: (concordant − discordant pairs) / √(pairs not level in one × pairs not level in the other). */
  kendall: number
}

/** Ranks from 1, the mean one where level. */
function midRanks(values: readonly number[]): number[] {
  return values.map(
    (own) =>
      1 +
      values.filter((other) => other < own).length +
      (values.filter((other) => other === own).length - 1) / 2,
  )
}

export const spearman = (a: readonly number[], b: readonly number[]): number =>
  correlation(midRanks(a), midRanks(b))

export function kendall(a: readonly number[], b: readonly number[]): number {
  let [agreed, inA, inB] = [0, 0, 0]
  for (let first = 0; first < a.length; first++)
    for (let second = first + 1; second < a.length; second++) {
      const [x, y] = [Math.sign(a[first]! - a[second]!), Math.sign(b[first]! - b[second]!)]
      agreed += x * y
      inA += Math.abs(x)
      inB += Math.abs(y)
    }
  return agreed / Math.sqrt(inA * inB)
}

export function agreement(ours: readonly PlaceScore[], theirs: readonly PlaceScore[]): Agreement {
  const middle = ({ positions: [best, worst] }: PlaceScore) => (best + worst) / 2
  const other = new Map(theirs.map((own) => [own.place, middle(own)]))
  const common = ours.filter(({ place }) => other.has(place))
  const a = common.map(middle)
  const b = common.map(({ place }) => other.get(place)!)
  return {
    places: common.map(({ place }) => place),
    meanShift: meanOf(a.map((position, index) => Math.abs(position - b[index]!))),
    spearman: spearman(a, b),
    kendall: kendall(a, b),
  }
}
