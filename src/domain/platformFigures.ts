import type { CaseBook, CaseBox } from './cases'
import type { UnitId } from './model'
import type {
  Capability,
  CapabilityLevel,
  CapabilitySum,
  Platform,
  PlatformApp,
  PlatformFact,
  UserPoint,
} from './platform'

/**
 * Figures that no edition claims: of the platforms and of the boxes. A reader asks about them as about any other, by
 * the key in `data-explain`: `2016/platform/level/eLicence.built`, `2016/platform/status/eLicence.330000`,
 * `2018/platform/users/1`, `2021/platform/case/19`. The year is for the reader of the markup; it may be left out.
 */
const kinds = ['level', 'sum', 'status', 'fact', 'users', 'app', 'case'] as const

export type FigureKind = (typeof kinds)[number]

export interface FigureTarget {
  about: 'platform'
  what: FigureKind
  /** Ids joined by a dot, a place in the list (facts, users, apps), or the number of a box. */
  id: string
}

/** The figure itself with what it belongs to. */
export type Figure =
  | { what: 'level'; capability: Capability; level: CapabilityLevel }
  | { what: 'sum'; capability: Capability; sum: CapabilitySum }
  | { what: 'status'; capability: Capability; unit: UnitId }
  | { what: 'fact'; fact: PlatformFact }
  | { what: 'users'; point: UserPoint }
  | { what: 'app'; app: PlatformApp }
  | { what: 'case'; box: CaseBox }

/** The key of a figure. @param year assessed year, left out where the figure has none (an app) */
export function figureKey(what: FigureKind, id: string | number, year?: number): string {
  return `${year ?? ''}/platform/${what}/${id}`
}

/** Inverse of {@link figureKey}; undefined for anything else. */
export function parseFigureKey(key: string): FigureTarget | undefined {
  const [year = '', about, given, id, ...rest] = key.split('/')
  const what = kinds.find((kind) => kind === given)
  if (!/^(\d{4})?$/.test(year) || about !== 'platform' || !what || !id || rest.length) return undefined
  return { about, what, id }
}

/** An item by its place in a list, written without sign or leading zero. */
function at<T>(list: readonly T[], place: string): T | undefined {
  return /^(0|[1-9]\d*)$/.test(place) ? list[Number(place)] : undefined
}

/** What a target stands for, or undefined where there is no such figure. */
export function findFigure(platform: Platform, book: CaseBook, target: FigureTarget): Figure | undefined {
  const { what, id } = target
  if (what === 'fact') {
    const fact = at(platform.facts, id)
    return fact && { what, fact }
  }
  if (what === 'users') {
    const point = at(platform.users, id)
    return point && { what, point }
  }
  if (what === 'app') {
    const app = at(platform.apps, id)
    return app && { what, app }
  }
  if (what === 'case') {
    const box = book.boxes.find((one) => String(one.box) === id)
    return box && { what, box }
  }
  const [first, second = '', ...rest] = id.split('.')
  const capability = platform.capabilities.find((one) => one.id === first)
  if (!capability || rest.length) return undefined
  if (what === 'status') return /^\d{6}$/.test(second) ? { what, capability, unit: second } : undefined
  if (what === 'level') {
    const level = capability.levels.find((one) => one.id === second)
    return level && { what, capability, level }
  }
  const sum = capability.sums?.find((one) => one.id === second)
  return sum && { what, capability, sum }
}
