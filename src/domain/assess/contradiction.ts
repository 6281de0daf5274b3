import type { Claim, ClaimId } from '../model'

/** Thrown inside the engine when nothing is left for a unit, a position, a count or a mean. */
export class Infeasible extends Error {}

/** Claims that cannot be true together. */
export class ContradictionError extends Error {
  readonly code = 'contradiction'
  override readonly name = 'ContradictionError'
  /** Contradictory by themselves; without any one of them the others can be true as far as the engine sees. */
  readonly claims: ClaimId[]

  constructor(year: number, claims: ClaimId[]) {
    const list = claims.join(', ')
    super(
      `${year}年的数据相互矛盾，不能同时成立：${list}。请更正其中一条，或在 resolutions 中加一条说明，把其中一条列入 setAside。` +
        `\nThe claims of ${year} contradict each other: ${list}. ` +
        `Correct one of them, or add a resolution that sets one aside.`,
    )
    this.claims = claims
  }
}

/**
 * A minimal contradictory part of `claims`, found by leaving out ever smaller portions as long as what stays is still
 * contradictory.
 * @param claims contradictory together
 * @param isContradictory must hold for every set that contains one for which it holds
 */
export function minimalContradiction(
  claims: Claim[],
  isContradictory: (claims: Claim[]) => boolean,
): Claim[] {
  let core = claims
  for (let size = Math.ceil(claims.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < core.length;) {
      const without = [...core.slice(0, start), ...core.slice(start + size)]
      if (isContradictory(without)) core = without
      else start += size
    }
  }
  return core
}
