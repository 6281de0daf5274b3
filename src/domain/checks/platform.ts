import type { LocalText } from '@/domain/model'
import { capabilityStatus, type Capability, type CapabilityLevel, type Platform } from '@/domain/platform'
import { figureKey } from '@/domain/platformFigures'
import { names, percent, same, sharePercent } from './claims'
import type { Check, CheckInput } from './types'

/** What is printed against what follows from the rest, and what the data say where the two are known to differ. */
interface Finding {
  expected: LocalText
  found: LocalText
  fits: boolean
  misfit?: LocalText
}

/** A check on figures that no edition claims: of the platforms, and boxes. */
export function platformCheck(id: string, title: LocalText, finding: Finding, figures: string[]): Check {
  const { expected, found, fits, misfit } = finding
  const status = fits ? 'agrees' : misfit ? 'recorded' : 'differs'
  return { id, title, expected, found, claims: [], figures, status, ...(misfit && !fits && { note: misfit }) }
}

const keysOf = ({ id }: Capability, levels: readonly CapabilityLevel[]) =>
  levels.map((level) => figureKey('level', `${id}.${level.id}`))

const total = (levels: readonly CapabilityLevel[]) => levels.reduce((sum, level) => sum + level.count, 0)
const plus = (levels: readonly CapabilityLevel[]) => levels.map(({ count }) => count).join(' + ')

function titled(capability: Capability, zh: string, en: string): LocalText {
  return { zh: `${capability.name.zh}：${zh}`, en: `${capability.name.en}: ${en}` }
}

/** Named units against the count: as many where the list is complete, at most as many elsewhere. */
function memberChecks(capability: Capability, key: string): Check[] {
  return capability.levels.flatMap((level) => {
    if (!level.units) return []
    const named = level.units.length
    const title = titled(capability, `“${level.name.zh}”的列名数量`, `provinces named at “${level.name.en}”`)
    const expected = same(level.complete ? level.count : `≤ ${level.count}`)
    const fits = level.complete ? named === level.count : named <= level.count
    return [
      platformCheck(
        `${key}/${level.id}/members`,
        title,
        { expected, found: same(named), fits },
        keysOf(capability, [level]),
      ),
    ]
  })
}

/** Shares as printed against the counts. */
function shareChecks(capability: Capability, key: string, size: number): Check[] {
  return capability.levels.flatMap((level) => {
    if (level.share === undefined) return []
    const rounded = sharePercent(level.count, size)
    const title = titled(capability, `“${level.name.zh}”的占比`, `share of “${level.name.en}”`)
    const expected = same(`${level.count}/${size} = ${percent(rounded)}`)
    return [
      platformCheck(
        `${key}/${level.id}/share`,
        title,
        { expected, found: same(percent(level.share)), fits: rounded === level.share },
        keysOf(capability, [level]),
      ),
    ]
  })
}

/** Levels against the numbers they should add up to. One that says why it does not must not add up. */
function sumChecks(capability: Capability, key: string): Check[] {
  return (capability.sums ?? []).map((sum) => {
    const levels = capability.levels.filter(({ id }) => sum.levels.includes(id))
    const result = total(levels)
    const fits = result === sum.count
    const title = titled(capability, `合计与${sum.name.zh}`, `sum against ${sum.name.en}`)
    const found = same(`${plus(levels)} = ${result}`)
    const keys = [...keysOf(capability, levels), figureKey('sum', `${capability.id}.${sum.id}`)]
    const check = platformCheck(
      `${key}/${sum.id}/sum`,
      title,
      { expected: same(sum.count), found, fits, misfit: sum.misfit },
      keys,
    )
    return fits && sum.misfit ? { ...check, status: 'differs' as const } : check
  })
}

/** An increase as printed against the two counts it lies between. */
function changeChecks(capability: Capability, key: string): Check[] {
  return capability.levels.flatMap((level) => {
    const { id, name, count, change } = level
    if (!change) return []
    const before = count - change.added
    const title = titled(capability, `“${name.zh}”${change.since}年的个数`, `“${name.en}” in ${change.since}`)
    const expected = same(`${count} − ${change.added} = ${before}`)
    return [
      platformCheck(
        `${key}/${id}/change`,
        title,
        { expected, found: same(change.before), fits: before === change.before && before >= 0 },
        keysOf(capability, [level]),
      ),
    ]
  })
}

/** Exclusive levels share no unit and don't exceed all units; a nested level lies within the one before it. */
function relationCheck(capability: Capability, key: string, size: number): Check[] {
  const { levels, relation } = capability
  if (levels.length < 2) return []
  if (relation === 'exclusive') {
    const named = levels.flatMap((level) => level.units ?? [])
    const double = named.filter((id, at) => named.indexOf(id) < at)
    return [
      platformCheck(
        `${key}/exclusive`,
        titled(capability, '各级互斥', 'levels exclude each other'),
        {
          expected: { zh: `至多${size}个，无重复`, en: `at most ${size}, none twice` },
          found: {
            zh: `${total(levels)}个，重复${double.length}`,
            en: `${total(levels)}, ${double.length} twice`,
          },
          fits: total(levels) <= size && !double.length,
        },
        keysOf(capability, levels),
      ),
    ]
  }
  const fits = levels.slice(1).every((level, at) => {
    const outer = levels[at] ?? level
    const outside = (level.units ?? []).filter((id) => outer.complete && !outer.units?.includes(id))
    return level.count <= outer.count && !outside.length
  })
  return [
    platformCheck(
      `${key}/nested`,
      titled(capability, '后一级在前一级之内', 'each level lies within the one before'),
      {
        expected: { zh: '逐级递减', en: 'descending' },
        found: same(levels.map(({ count }) => count).join(' ⊇ ')),
        fits,
      },
      keysOf(capability, levels),
    ),
  ]
}

/** What follows by elimination takes exactly the places that the counts leave. */
function eliminationChecks(capability: Capability, key: string, input: CheckInput): Check[] {
  const ids = input.units.map(({ id }) => id)
  return capability.levels.flatMap((level) => {
    if (level.complete) return []
    const found = ids.filter((id) => capabilityStatus(capability, id, ids).levels.includes(level.id))
    if (found.length <= (level.units?.length ?? 0) || capability.relation === 'nested') return []
    const title = titled(capability, `“${level.name.zh}”由排除得出`, `“${level.name.en}” by elimination`)
    return [
      platformCheck(
        `${key}/${level.id}/elimination`,
        title,
        {
          expected: same(level.count),
          found: { zh: `${found.length}：${names(input.units, found).zh}`, en: same(found.length).en },
          fits: found.length === level.count,
        },
        keysOf(capability, capability.levels),
      ),
    ]
  })
}

/** Whose platform reaches several levels of government is among those that have a unified one. */
function coveredChecks(platform: Platform, input: CheckInput): Check[] {
  const find = (id: string) => platform.capabilities.find((capability) => capability.id === id)
  const [unified, coverage] = [find('intensive'), find('coverage')]
  const [built] = unified?.levels ?? []
  if (!unified || !built || !coverage) return []
  const covered = coverage.levels.flatMap(({ units }) => units ?? [])
  const named = covered.filter((id) => built.units?.includes(id))
  return [
    platformCheck(
      `capability/${platform.year}/intensive/covered`,
      titled(unified, '含各级覆盖中列名的地区', 'holds the provinces named by coverage'),
      {
        expected: names(input.units, covered),
        found: names(input.units, named),
        fits: named.length === covered.length,
      },
      [...keysOf(unified, [built]), ...keysOf(coverage, coverage.levels)],
    ),
  ]
}

/** Checks on the capabilities of the platforms. */
export function capabilityChecks(platform: Platform, input: CheckInput): Check[] {
  const size = input.units.length
  const own = platform.capabilities.flatMap((capability) => {
    const key = `capability/${platform.year}/${capability.id}`
    return [
      ...memberChecks(capability, key),
      ...shareChecks(capability, key, size),
      ...sumChecks(capability, key),
      ...changeChecks(capability, key),
      ...relationCheck(capability, key, size),
      ...eliminationChecks(capability, key, input),
    ]
  })
  return [...own, ...coveredChecks(platform, input)]
}
