import type { Assessment, BandId, Basis, Claim, DimensionId, Edition, Reason, Resolution } from './model'

/** A figure that a reader can ask about; `unit` stands for all that is known of a unit: index, band and place. */
export type Explicable =
  | { what: 'unit' | 'index' | 'band' | 'position' | 'mean' | 'aboveMean' }
  | { what: 'bandCount'; band: BandId }
  | { what: 'dimension'; dimension: DimensionId }

export type ExplainTarget = Explicable & {
  year: number
  /** A unit, a region, `nation`, `cities`, or units joined by `+` whose mean the atlas has computed. */
  about: string
}

/** Where a figure comes from: what is printed, what follows and how, what disagrees. */
export interface Explanation {
  basis: Basis
  claims: { claim: Claim; setAside: boolean }[]
  reasons: Reason[]
  conflicts: Resolution[]
}

const simple = ['unit', 'index', 'band', 'position', 'mean', 'aboveMean'] as const

/**
 * The target as one attribute of an element: `2019/330000/unit`, `2016/nation/bandCount/veryHigh`. Year and subject may
 * be left out (`//unit`, `/nation/mean`): the reader's view then supplies them, and the attribute need not change with it.
 */
export function targetKey(target: Explicable & Partial<Pick<ExplainTarget, 'year' | 'about'>>): string {
  const detail = 'band' in target ? target.band : 'dimension' in target ? target.dimension : undefined
  const parts = [target.year ?? '', target.about ?? '', target.what]
  return [...parts, ...(detail === undefined ? [] : [detail])].join('/')
}

/** Inverse of {@link targetKey}, with `context` for what the key leaves out; undefined for anything else. */
export function parseTargetKey(
  key: string,
  context: { year: number; about?: string },
): ExplainTarget | undefined {
  const [givenYear, givenAbout, what, detail = ''] = key.split('/')
  const year = givenYear ? Number(givenYear) : context.year
  const about = givenAbout || context.about
  if (!about) return undefined
  if (what === 'bandCount') return { year, about, what, band: detail as BandId }
  if (what === 'dimension') return { year, about, what, dimension: detail }
  const plain = simple.find((each) => each === what)
  return plain && { year, about, what: plain }
}

/** The key of a check's result, by the check's id. */
export const checkKey = (id: string): string => `/check/${id}`

/** Inverse of {@link checkKey}; undefined for anything else. */
export function parseCheckKey(key: string): string | undefined {
  return key.startsWith('/check/') ? key.slice('/check/'.length) : undefined
}

/** The figures that a target consists of. */
export function partsOf(target: ExplainTarget): ExplainTarget[] {
  if (target.what !== 'unit') return [target]
  const { year, about } = target
  return (['index', 'band', 'position'] as const).map((what) => ({ year, about, what }))
}

/** Whether a claim speaks directly of the target. */
function speaksOf(claim: Claim, target: ExplainTarget): boolean {
  const members = target.about.split('+')
  const own = members.includes(claim.about)
  if (members.length > 1) return own && claim.what === 'index'
  switch (target.what) {
    case 'index':
      return own && claim.what === 'index'
    case 'unit':
      return own
    case 'position':
      return own && (claim.what === 'rank' || claim.what === 'rankWithin' || claim.what === 'betterRank')
    case 'band':
      return (
        (own && (claim.what === 'band' || claim.what === 'notBand')) ||
        (claim.what === 'bandMembersComplete' && claim.units.includes(target.about))
      )
    case 'mean':
      return (
        (own && (claim.what === 'mean' || claim.what === 'meanAgainstNation')) ||
        (own && (claim.what === 'growth' || claim.what === 'lowerMean') && !claim.dimension) ||
        (claim.what === 'regionOrder' && claim.groups.flat().includes(target.about))
      )
    case 'aboveMean':
      return own && (claim.what === 'aboveMeanCount' || claim.what === 'aboveMeanShare')
    case 'bandCount':
      return (
        own &&
        ((claim.what === 'bandCount' && claim.bands.includes(target.band)) ||
          (claim.what === 'bandShare' && claim.band === target.band) ||
          (claim.what === 'bandMembersComplete' && claim.band === target.band))
      )
    case 'dimension':
      return (
        own &&
        (claim.what === 'dimension' || claim.what === 'growth' || claim.what === 'lowerMean') &&
        claim.dimension === target.dimension
      )
  }
}

function basisAndReasons(assessment: Assessment, target: ExplainTarget): { basis: Basis; reasons: Reason[] } {
  if (target.about.includes('+')) return { basis: 'derived', reasons: [] }
  const unit = assessment.units.get(target.about)
  if (unit) {
    const reasons = unit.reasons.filter((reason) => reason.target === target.what)
    if (target.what === 'index') return { basis: unit.indexBasis, reasons }
    if (target.what === 'band') return { basis: unit.bandBasis, reasons }
    return { basis: unit.positionBasis, reasons }
  }
  const group =
    target.about === 'nation' || target.about === 'cities'
      ? assessment.nation
      : assessment.regions.get(target.about)
  if (!group) return { basis: 'unknown', reasons: [] }
  if (target.what === 'mean')
    return { basis: group.meanBasis, reasons: group.reasons.filter((reason) => reason.target === 'mean') }
  if (target.what === 'aboveMean') return { basis: group.aboveMeanBasis, reasons: [] }
  if (target.what === 'bandCount') {
    const [least, most] = group.bandCounts[target.band]!
    const open = least === 0 && most === group.size
    return { basis: least === most ? 'derived' : open ? 'unknown' : 'bounded', reasons: [] }
  }
  return { basis: 'unknown', reasons: [] }
}

/** Everything that stands behind one figure of an edition. */
export function explain(edition: Edition, assessment: Assessment, target: ExplainTarget): Explanation {
  const aside = new Set(edition.resolutions.flatMap((resolution) => resolution.setAside))
  const { basis, reasons } = basisAndReasons(assessment, target)
  const cited = new Set(reasons.flatMap((reason) => reason.claims))
  const direct = edition.claims.filter((claim) => speaksOf(claim, target))
  const others = edition.claims.filter((claim) => cited.has(claim.id) && !direct.includes(claim))
  const ids = new Set(direct.map((claim) => claim.id))
  const printed = direct.some((claim) => !claim.weak && !claim.inferred && !aside.has(claim.id))
  return {
    basis: printed && (target.what === 'bandCount' || target.what === 'dimension') ? 'printed' : basis,
    claims: [...direct, ...others].map((claim) => ({ claim, setAside: aside.has(claim.id) })),
    reasons,
    conflicts: edition.resolutions.filter((resolution) => resolution.claims.some((id) => ids.has(id))),
  }
}
