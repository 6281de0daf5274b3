import type { BandId, Claim, ClaimKind, DimensionId, Edition, UnitId } from '@/domain/model'
import type { Population } from '../types'
import type { OwnFigures } from './figures'

/** Fewest and most, or lowest and highest; equal where the own table is complete for what is printed. */
export type Ends = [number, number]

/** A printed claim that a reader's own figures don't fit. */
export type OwnFinding = {
  /** Unit or group that the printed claim is about. */
  about: string
  /** Where dimensions are compared; the index otherwise. */
  dimension?: DimensionId
  /** The own claims that don't fit, or that the figure compared is made of. */
  own: Claim[]
  published: Claim[]
} & (
  | { kind: 'value'; expected: number | BandId; got: number | BandId }
  | { kind: 'mean'; expected: number; got: Ends; missing: number }
  | { kind: 'aboveMean'; expected: number; share: boolean; got: Ends; missing: number }
  | { kind: 'bandCount'; bands: BandId[]; expected: number; share: boolean; got: Ends; missing: number }
  /** `got` are the bands that the own index may have. */
  | { kind: 'band'; expected: BandId; got: BandId[] }
  /** `listed` tells whether the complete list of the band names the unit. */
  | { kind: 'bandMembers'; expected: BandId; listed: boolean; got: BandId[] }
  | { kind: 'rank'; expected: number; got: Ends; missing: number }
  /** Two units stand the other way round: `expected` are the printed ranks, `got` the own figures. */
  | { kind: 'rankOrder'; expected: Ends; got: Ends }
  /** The rank is printed as at most `expected`; `got` is the best possible rank in the dimensions beyond. */
  | { kind: 'rankWithin'; expected: number; got: number[] }
  /** `listed` tells whether the complete list of the first `expected` names the unit. */
  | { kind: 'topList'; expected: number; listed: boolean; got: Ends }
  /** The first of two is printed as not below the second; `got` are their own figures. */
  | { kind: 'order'; got: Ends }
  /** Means of two regions, the one that is printed higher first. */
  | { kind: 'regionOrder'; regions: [string, string]; got: [Ends, Ends] }
  | { kind: 'meanAgainstNation'; expected: 'atLeast' | 'below'; got: [region: Ends, nation: Ends] }
)

/** What all checks look at. */
export interface Compared {
  edition: Edition
  own: readonly Claim[]
  published: readonly Claim[]
  population: Population
  index: OwnFigures
  dimensions: ReadonlyMap<DimensionId, OwnFigures>
  /** Members of the population, and of each region that lies wholly in it. */
  groups: ReadonlyMap<string, readonly UnitId[]>
}

export const claimsIn = <K extends ClaimKind>(
  claims: readonly Claim[],
  what: K,
): Extract<Claim, { what: K }>[] =>
  claims.filter((claim): claim is Extract<Claim, { what: K }> => claim.what === what)
