import type { LocalText, SourceId, Unit, UnitId } from './model'

/**
 * What the reports say about the platforms themselves: how far they were built in 2016, national figures of later
 * years, their users and their mobile apps. Who is not named stays unnamed, unless counts leave nothing else.
 */

/** Where a level stands on the way to having the capability; `none` is a level too where a report counts it. */
export type CapabilityStage = 'done' | 'underway' | 'planned' | 'none'

/** One level of a capability: how many units are on it, and which, as far as they are named. */
export interface CapabilityLevel {
  id: string
  name: LocalText
  stage: CapabilityStage
  /** Number of units as printed. */
  count: number
  /** The units named, or null where none is. */
  units: UnitId[] | null
  /** Whether `units` are all of `count`. */
  complete: boolean
  /** Set where the names are not printed beside this count: the note says how they follow. */
  inferred?: boolean
  /** Units the figure does not speak of (31 省份 leave out the corps): nothing follows for them. */
  silent?: UnitId[]
  /** Share of all units as printed, percent. */
  share?: number
  /** Increase as printed since an earlier assessed year; `before` is the difference, which no source prints. */
  change?: { since: number; added: number; before: number }
  source: SourceId
  /** Further sources that print the same. */
  also?: SourceId[]
  /** At most 40 characters of the source. */
  quote?: string
  note?: LocalText
}

/** A number that several levels of a capability should add up to. */
export interface CapabilitySum {
  id: string
  name: LocalText
  levels: string[]
  count: number
  source: SourceId
  quote?: string
  /** Present exactly where the levels do not add up to it: what is known about that. */
  misfit?: LocalText
}

export interface Capability {
  id: string
  name: LocalText
  /**
   * exclusive: a unit is on one level at most. nested: each level is part of the one before it, the widest first.
   * A capability of one level is exclusive.
   */
  relation: 'exclusive' | 'nested'
  levels: CapabilityLevel[]
  sums?: CapabilitySum[]
  note?: LocalText
}

/** A national figure of one year. */
export interface PlatformFact {
  /** Assessed year of the report or news that prints it. */
  year: number
  what: LocalText
  /** A number, or a text such as a fraction that is printed as one. */
  value: number | string
  /** The figure in the words of the source, where these say more than `value`: 5万余. */
  printed?: string
  unit?: LocalText
  /** Present where `value` is not exact: over (超, 余, 多) or nearly (近) so much. */
  approximate?: 'over' | 'nearly'
  /** Name of the series, where it is not the one the atlas is about. */
  series?: LocalText
  source: SourceId
  also?: SourceId[]
  quote?: string
  note?: LocalText
}

export type UserPopulationId = 'provincialPlatforms' | 'nationalPlatform' | 'onlineServiceUsers'

/** A population whose users are counted. Figures of two populations are never drawn as one line. */
export interface UserPopulation {
  id: UserPopulationId
  name: LocalText
  note?: LocalText
}

/** One count of users. Only points of one population and one measure are comparable. */
export interface UserPoint {
  population: UserPopulationId
  year: number
  /** Month of the count where the source gives it: `2018-12`. */
  date?: string
  value: number
  approximate?: 'over' | 'nearly'
  measure: 'registered' | 'realName' | 'users'
  /** The measure in words. */
  metric: LocalText
  basis: 'printed' | 'derived'
  /** `of − less = value` from two printed figures: how a derived point follows, or a second way to a printed one. */
  difference?: { of: number; less: number; how: LocalText }
  /** Share as printed, percent, of the registered users of the same population and year. */
  shareOfRegistered?: number
  series?: LocalText
  source: SourceId
  also?: SourceId[]
  note?: LocalText
}

/** The name of a mobile app of a unit or of one of its cities. */
export interface PlatformApp {
  unit: UnitId
  /** Set where the app is a city's; `unit` is then its province. */
  city?: UnitId
  name: string
  /** A system for one purpose, not the general app. */
  special?: boolean
  /** Sources give another name for the same place, or the same name for another place: the note says which. */
  disputed?: boolean
  /** Number of the box of the report (2022) whose title prints the name. */
  box?: number
  source: SourceId
  also?: SourceId[]
  note?: LocalText
  /** From a source that cannot carry a fact alone. */
  weak?: boolean
}

export interface Platform {
  /** Assessed year of `capabilities`. */
  year: number
  /** When the data of `capabilities` were collected: first and last day. */
  collected: [string, string]
  capabilities: Capability[]
  facts: PlatformFact[]
  populations: UserPopulation[]
  users: UserPoint[]
  apps: PlatformApp[]
}

/**
 * What is known of a unit: yes, underway, planned and no are sure (`no` also where it is on a level that says so);
 * `unnamed` means that the source counts without naming, so it may be one or the other.
 */
export type CapabilityStatus = 'yes' | 'underway' | 'planned' | 'no' | 'unnamed'

export interface UnitCapability {
  /** Ids of the levels that the unit is surely on, in the order of the capability. */
  levels: string[]
  /** Ids of the levels that it may or may not be on. */
  possible: string[]
  /** Whether it may be on none of the levels. */
  maybeNone: boolean
  status: CapabilityStatus
  /** named: printed at a level; derived: follows from complete lists, counts or an inferred name; open: not settled. */
  basis: 'named' | 'derived' | 'open'
}

type Verdict = 'yes' | 'no' | 'open'

/** What the list of one level alone says about a unit: an absent unit is a no only where the list exhausts the count. */
function verdict(level: CapabilityLevel, unit: UnitId): Verdict {
  if (level.units?.includes(unit)) return 'yes'
  return level.complete && !level.silent?.includes(unit) ? 'no' : 'open'
}

/** Whether the levels of an exclusive capability take up all units, so that each is on exactly one of them. */
export function coversAll(capability: Capability, allUnits: readonly UnitId[]): boolean {
  const sum = capability.levels.reduce((total, level) => total + level.count, 0)
  return capability.relation === 'exclusive' && sum === allUnits.length
}

function exclusiveVerdicts(capability: Capability, unit: UnitId, allUnits: readonly UnitId[]): Verdict[] {
  const own = capability.levels.map((level) => verdict(level, unit))
  if (own.includes('yes')) return own.map((one) => (one === 'yes' ? 'yes' : 'no'))
  const open = capability.levels.filter((_, at) => own[at] === 'open')
  const alone = open.length === 1 && coversAll(capability, allUnits)
  return own.map((one) => (one === 'open' && alone ? 'yes' : one))
}

function nestedVerdicts(capability: Capability, unit: UnitId): Verdict[] {
  const result = capability.levels.map((level) => verdict(level, unit))
  const innermost = result.lastIndexOf('yes')
  const outermost = result.indexOf('no')
  return result.map((one, at) => {
    if (at <= innermost) return 'yes'
    return outermost >= 0 && at >= outermost ? 'no' : one
  })
}

const statusOf: Record<CapabilityStage, CapabilityStatus> = {
  done: 'yes',
  underway: 'underway',
  planned: 'planned',
  none: 'no',
}

/**
 * What is known of one unit in one capability. A named unit is a yes. An unnamed one is a no only where the named list
 * exhausts the count. Where exclusive levels take up all units and only one of them is open to the unit, it is on that
 * one (elimination). Nested levels carry over: on an inner level means on every wider one, not on a wider one means not
 * on any inner one. Everything else stays open.
 *
 * @param allUnits ids of all units that the counts are out of
 */
export function capabilityStatus(
  capability: Capability,
  unit: UnitId,
  allUnits: readonly UnitId[],
): UnitCapability {
  const exclusive = capability.relation === 'exclusive'
  const verdicts = exclusive
    ? exclusiveVerdicts(capability, unit, allUnits)
    : nestedVerdicts(capability, unit)
  const sure = capability.levels.filter((_, at) => verdicts[at] === 'yes')
  const possible = capability.levels.filter((_, at) => verdicts[at] === 'open').map(({ id }) => id)
  const levels = sure.map(({ id }) => id)
  const [first] = sure
  if (first) {
    const named = sure.some((level) => level.units?.includes(unit) && !level.inferred)
    return {
      levels,
      possible,
      maybeNone: false,
      status: statusOf[first.stage],
      basis: named ? 'named' : 'derived',
    }
  }
  if (!possible.length) return { levels, possible, maybeNone: true, status: 'no', basis: 'derived' }
  const maybeNone = !coversAll(capability, allUnits)
  return { levels, possible, maybeNone, status: 'unnamed', basis: 'open' }
}

/** The apps known for a unit as a whole, those of its cities left out. */
export function appsOfUnit(platform: Platform, unit: UnitId): PlatformApp[] {
  return platform.apps.filter((app) => app.unit === unit && app.city === undefined)
}

/** The units for which no general app was found in any source. */
export function unitsWithoutApp(platform: Platform, units: readonly Unit[]): UnitId[] {
  return units
    .map(({ id }) => id)
    .filter((id) => !appsOfUnit(platform, id).some((app) => app.special !== true))
}

/** The points of one population and one measure by time: the only ones that may share a line. */
export function userSeries(
  platform: Platform,
  population: UserPopulationId,
  measure: UserPoint['measure'],
): UserPoint[] {
  return platform.users
    .filter((point) => point.population === population && point.measure === measure)
    .sort((a, b) => a.year - b.year || (a.date ?? '').localeCompare(b.date ?? ''))
}

/** Which capability a reader sees first: the first in which every unit is settled, else the first that names any. */
export function openingCapability(platform: Platform, allUnits: readonly UnitId[]): Capability | undefined {
  const settled = (one: Capability) =>
    allUnits.every((unit) => capabilityStatus(one, unit, allUnits).status !== 'unnamed')
  return (
    platform.capabilities.find(settled) ?? platform.capabilities.find(namesUnits) ?? platform.capabilities[0]
  )
}

/** Whether at least one level of the capability names units. */
export function namesUnits(capability: Capability): boolean {
  return capability.levels.some((level) => level.units?.length)
}

/** What is worth saying of the year as a whole: how many units have each capability at all. */
export interface PlatformStatement {
  year: number
  units: number
  /** Count of the first level, where it is of something done: the widest of nested levels, else the one on top. */
  done: { capability: string; level: string; count: number }[]
  /** How many of the capabilities name at least one unit. */
  naming: number
}

export function platformStatement(platform: Platform, allUnits: readonly UnitId[]): PlatformStatement {
  return {
    year: platform.year,
    units: allUnits.length,
    done: platform.capabilities.flatMap(({ id, levels: [first] }) =>
      first?.stage === 'done' ? [{ capability: id, level: first.id, count: first.count }] : [],
    ),
    naming: platform.capabilities.filter(namesUnits).length,
  }
}

/** Whether a line may run from one point of a series to the next: no year between them is missing. */
export function adjoins(point: UserPoint, next: UserPoint): boolean {
  return next.year - point.year <= 1
}
