import { possibleBands } from '@/domain/bands'
import { exactly } from '@/domain/interval'
import type { BandId, Claim, Edition, UnitId } from '@/domain/model'
import { isReached } from './counts'
import type { OwnFigures } from './figures'
import { claimsIn, type Compared, type Ends, type OwnFinding } from './model'

/** The bands that a unit may be in by its own index, else by its own band; undefined where the file says neither. */
function ownBands(
  { bands }: Edition,
  index: OwnFigures,
  own: readonly Claim[],
): (unit: UnitId) => { bands: BandId[]; claim: Claim } | undefined {
  const named = new Map(
    own.flatMap((claim) => (claim.what === 'band' ? [[claim.about, claim] as const] : [])),
  )
  return (unit) => {
    const figure = index.of(unit)
    if (figure) return { bands: possibleBands(bands, exactly(figure.value)), claim: figure }
    const claim = named.get(unit)
    return claim && { bands: [claim.band], claim }
  }
}

type BandsOf = ReturnType<typeof ownBands>

/** Numbers of units in bands, and shares where no number is printed beside them. */
function countFindings({ published, groups }: Compared, bandsOf: BandsOf): OwnFinding[] {
  const counts = claimsIn(published, 'bandCount')
  const shares = claimsIn(published, 'bandShare').filter(
    ({ about, band }) => !counts.some((count) => count.about === about && count.bands.join() === band),
  )
  return [...counts, ...shares].flatMap((claim): OwnFinding[] => {
    const members = groups.get(claim.about) ?? []
    const known = members.flatMap((unit) => bandsOf(unit) ?? [])
    if (!known.length) return []
    const { about, value: expected } = claim
    const share = claim.what === 'bandShare'
    const bands = share ? [claim.band] : claim.bands
    const inside = known.filter((each) => each.bands.some((band) => bands.includes(band)))
    const sure = inside.filter((each) => each.bands.every((band) => bands.includes(band)))
    const missing = members.length - known.length
    const got: Ends = [sure.length, inside.length + missing]
    if (isReached(got, members.length, expected, share)) return []
    const own = (inside.length ? inside : known).map((each) => each.claim)
    return [{ kind: 'bandCount', about, bands, own, published: [claim], expected, share, got, missing }]
  })
}

/** Bands of units against own indices; own bands that differ are plain values. */
function unitFindings({ published }: Compared, bandsOf: BandsOf): OwnFinding[] {
  return claimsIn(published, 'band').flatMap((claim): OwnFinding[] => {
    const mine = bandsOf(claim.about)
    if (!mine || mine.claim.what === 'band' || mine.bands.includes(claim.band)) return []
    const { about, band: expected } = claim
    return [{ kind: 'band', about, own: [mine.claim], published: [claim], expected, got: mine.bands }]
  })
}

/** Complete lists of a band's members. */
function listFindings({ published, groups }: Compared, bandsOf: BandsOf): OwnFinding[] {
  return claimsIn(published, 'bandMembersComplete').flatMap((claim) =>
    (groups.get(claim.about) ?? []).flatMap((about): OwnFinding[] => {
      const mine = bandsOf(about)
      if (!mine) return []
      const { claim: figure, bands: got } = mine
      const { band: expected } = claim
      const listed = claim.units.includes(about)
      const fits = listed ? got.includes(expected) : got.join() !== expected
      if (fits) return []
      return [{ kind: 'bandMembers', about, own: [figure], published: [claim], expected, listed, got }]
    }),
  )
}

/** Printed bands: how many units they hold, those of single units, and complete lists. */
export function bandFindings(compared: Compared): OwnFinding[] {
  const { edition, own, index } = compared
  const bandsOf = ownBands(edition, index, own)
  return [countFindings, unitFindings, listFindings].flatMap((check) => check(compared, bandsOf))
}
