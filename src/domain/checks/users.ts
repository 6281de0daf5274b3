import type { Platform, PlatformApp } from '@/domain/platform'
import { figureKey } from '@/domain/platformFigures'
import { fromHundredths, roundedQuotient } from '@/domain/statistics'
import { names, same } from './claims'
import { platformCheck } from './platform'
import type { Check, CheckInput } from './types'

const millions = (value: number) => (value / 1e6).toFixed(value % 1e6 ? 2 : 0)

/** Counts of users against the printed figures they follow from, and printed shares against the counts. */
export function userChecks(platform: Platform): Check[] {
  return platform.users.flatMap((point, at) => {
    const key = `users/${point.population}/${point.date ?? point.year}/${point.measure}`
    const checks: Check[] = []
    const title = { zh: `${point.year}年${point.metric.zh}`, en: `${point.year}: ${point.metric.en}` }
    if (point.difference) {
      const { of, less } = point.difference
      checks.push(
        platformCheck(
          `${key}/difference`,
          title,
          {
            expected: same(`${millions(of)} − ${millions(less)} = ${millions(of - less)} (10⁶)`),
            found: same(millions(point.value)),
            fits: of - less === point.value,
          },
          [figureKey('users', at)],
        ),
      )
    }
    const registered = platform.users.find(
      (other) =>
        other.population === point.population && other.year === point.year && other.measure === 'registered',
    )
    if (point.shareOfRegistered !== undefined && registered) {
      const share = fromHundredths(roundedQuotient(point.value * 1000, registered.value) * 10)
      checks.push(
        platformCheck(
          `${key}/share`,
          { zh: `${title.zh}占注册用户`, en: `${title.en}, share of registered` },
          {
            expected: same(`${millions(point.value)}/${millions(registered.value)} = ${share.toFixed(1)}%`),
            found: same(`${point.shareOfRegistered.toFixed(1)}%`),
            fits: share === point.shareOfRegistered,
          },
          [at, platform.users.indexOf(registered)].map((place) => figureKey('users', place)),
        ),
      )
    }
    return checks
  })
}

const placeOf = (app: PlatformApp) => app.city ?? app.unit

/** Two general apps of one place under different names, or of a unit and its own city under the same name. */
function rivals(a: PlatformApp, b: PlatformApp): boolean {
  if (a === b || a.special || b.special || a.unit !== b.unit) return false
  return placeOf(a) === placeOf(b) ? a.name !== b.name : a.name === b.name
}

/** Conflicting names of apps are marked as such, and titles of boxes print the names taken from them. */
export function appChecks(platform: Platform, input: CheckInput): Check[] {
  const { apps } = platform
  const wrong = apps.filter((app) => (app.disputed === true) !== apps.some((other) => rivals(app, other)))
  const keysOf = (chosen: PlatformApp[]) => chosen.map((app) => figureKey('app', apps.indexOf(app)))
  const disputed = new Set(apps.filter((app) => app.disputed).map(({ unit }) => unit))
  const checks = [
    platformCheck(
      'apps/disputed',
      { zh: '移动端名称不一之处都已标明', en: 'Conflicting names of apps are marked' },
      {
        expected: { zh: '全部标明', en: 'all marked' },
        found: wrong.length ? same(wrong.map(({ name }) => name).join(' ')) : names(input.units, disputed),
        fits: !wrong.length,
      },
      keysOf(apps.filter(({ disputed }) => disputed)),
    ),
  ]
  if (!input.cases) return checks
  const boxes = input.cases.boxes
  const boxed = apps.filter((app) => app.box !== undefined)
  const absent = boxed.filter((app) => {
    const box = boxes.find((one) => one.box === app.box)
    return !box || box.unit !== app.unit || box.city !== app.city || !box.title.includes(app.name)
  })
  return [
    ...checks,
    platformCheck(
      'apps/boxes',
      { zh: '专栏标题中的移动端名称', en: 'Names of apps in titles of boxes' },
      { expected: same(boxed.length), found: same(boxed.length - absent.length), fits: !absent.length },
      keysOf(boxed),
    ),
  ]
}
