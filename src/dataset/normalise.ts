import type { BandId, Claim, ClaimId, Edition } from '@/domain/model'

type WithOptionalId<T> = T extends { id: ClaimId } ? Omit<T, 'id'> & { id?: ClaimId } : never

/** A claim as written in a file: the id may be left out, and `bandCount` may name one `band` instead of `bands`. */
export type RawClaim =
  | WithOptionalId<Exclude<Claim, { what: 'bandCount' }>>
  | (Omit<WithOptionalId<Extract<Claim, { what: 'bandCount' }>>, 'bands'> & {
      band?: BandId
      bands?: BandId[]
    })

/** An edition as written in a file. */
export type RawEdition = Omit<Edition, 'claims'> & { claims: RawClaim[] }

type IdlessClaim = WithOptionalId<Claim>

/** What tells two claims of one kind about one thing apart, or nothing where there can be only one. */
function discriminator(claim: IdlessClaim): string | undefined {
  switch (claim.what) {
    case 'bandCount':
      return claim.bands.join('+')
    case 'notBand':
    case 'bandShare':
    case 'bandMembersComplete':
      return claim.band
    case 'dimension':
    case 'dimensionRank':
      return claim.dimension
    case 'dimensionRankWithin':
      return claim.dimensions.join('+')
    case 'growth':
      return claim.dimension ? `${claim.since}:${claim.dimension}` : String(claim.since)
    case 'lowerMean':
      return claim.dimension ? `${claim.than}:${claim.dimension}` : String(claim.than)
    case 'betterRank':
      return String(claim.than)
    case 'group':
      return claim.group
    case 'topComplete':
      return String(claim.value)
    default:
      return undefined
  }
}

/**
 * What a claim speaks of: two claims with one key say something of the same thing. `about/what`, followed by `:` and
 * what tells the claim apart where its kind needs that: `nation/bandCount:veryHigh`, `nation/growth:2020:effectiveness`.
 */
export function claimKey(claim: IdlessClaim): string {
  const detail = discriminator(claim)
  return detail ? `${claim.about}/${claim.what}:${detail}` : `${claim.about}/${claim.what}`
}

function withBands(claim: RawClaim): IdlessClaim {
  if (claim.what !== 'bandCount') return claim
  const { band, bands, ...rest } = claim
  return { ...rest, bands: bands ?? (band ? [band] : []) }
}

/**
 * Brings the claims of a file into the form of the model: every claim gets its id and `bandCount` its `bands`.
 *
 * An id that the file leaves out is the claim's key, followed by `#2`, `#3` … where it is taken. Ids written in the file
 * are kept as they are.
 */
export function normaliseClaims(claims: readonly RawClaim[]): Claim[] {
  const taken = new Set(claims.flatMap((claim) => (claim.id === undefined ? [] : [claim.id])))
  return claims.map((raw) => {
    const claim = withBands(raw)
    if (claim.id !== undefined) return claim as Claim
    const base = claimKey(claim)
    let id = base
    for (let n = 2; taken.has(id); n++) id = `${base}#${n}`
    taken.add(id)
    return { ...claim, id } as Claim
  })
}

/** Brings an edition as written in a file into the form of the model. Checks nothing: see `parse.ts`. */
export function normaliseEdition(raw: RawEdition): Edition {
  return { ...raw, claims: normaliseClaims(raw.claims) }
}
