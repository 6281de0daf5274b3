import type { Claim, ClaimId } from '../model'
import { maxDecimals } from './grid'

/** Figures with more decimals than bounds are exact for; rounding one could move it into another band. */
export class PrecisionError extends RangeError {
  readonly code = 'precision'
  override readonly name = 'PrecisionError'
  readonly claims: ClaimId[]

  constructor(year: number, claims: readonly Extract<Claim, { what: 'index' | 'mean' | 'lowerMean' }>[]) {
    const list = claims.map(({ id, value }) => `${id} (${value})`).join(', ')
    super(
      `${year} 年有小数超过 ${maxDecimals} 位的数值：${list}。请改为不超过 ${maxDecimals} 位小数；四舍五入可能改变分档，须由您决定。` +
        `\n${year} has figures with more than ${maxDecimals} decimals: ${list}. ` +
        `Correct them to at most ${maxDecimals}; rounding may change the band, so it is for you to decide.`,
    )
    this.claims = claims.map(({ id }) => id)
  }
}
