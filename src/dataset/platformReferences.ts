import type { CaseBook, CaseBox } from '@/domain/cases'
import type { SourceId } from '@/domain/model'
import type { Capability, Platform, PlatformApp } from '@/domain/platform'
import type { Dataset } from './index'
import { problem, type Problem } from './problems'

/** Says what is wrong at a place, in both languages. */
export type Say = (path: string, zh: string, en: string) => void

interface Sourced {
  source: SourceId
  also?: SourceId[]
}

export function twice(items: readonly string[]): string[] {
  return items.filter((item, at) => items.indexOf(item) < at)
}

export function checkSources(items: readonly Sourced[], place: string, dataset: Dataset, say: Say): void {
  items.forEach((item, at) => {
    const sources = [item.source, ...(item.also ?? [])]
    const path = `${place}[${at}]`
    for (const id of sources)
      if (!dataset.sources.has(id))
        say(path, `来源“${id}”不在 sources.json 中`, `source "${id}" is not in sources.json`)
    if (twice(sources).length) say(path, '同一来源写了两次', 'names a source twice')
  })
}

function checkCapability(capability: Capability, dataset: Dataset, say: Say): void {
  const place = `platform: ${capability.id}`
  const ids = capability.levels.map(({ id }) => id)
  const known = new Set(dataset.units.map(({ id }) => id))
  for (const id of twice(ids)) say(place, `层级“${id}”重复`, `level "${id}" is used twice`)
  for (const level of capability.levels) {
    const path = `${place}.${level.id}`
    for (const id of [...(level.units ?? []), ...(level.silent ?? [])])
      if (!known.has(id)) say(path, `地区${id}不在参评之列`, `unit ${id} is not among those assessed`)
    if (twice([...(level.units ?? []), ...(level.silent ?? [])]).length)
      say(path, '同一地区写了两次', 'names a unit twice')
    if (level.complete && !level.units)
      say(path, 'complete 须有点名地区', 'complete needs the units it is about')
    if (level.inferred && !level.note) say(path, '须有 note 说明理由', 'needs a note that gives the reason')
  }
  for (const sum of capability.sums ?? [])
    for (const id of sum.levels)
      if (!ids.includes(id)) say(`${place}.${sum.id}`, `没有层级“${id}”`, `there is no level "${id}"`)
}

function checkApp(app: PlatformApp, platform: Platform, dataset: Dataset, say: Say): void {
  const path = `platform: apps ${app.name}`
  if (!dataset.units.some(({ id }) => id === app.unit))
    say(path, `地区${app.unit}不在参评之列`, `unit ${app.unit} is not among those assessed`)
  if (app.city !== undefined && dataset.cities.find(({ id }) => id === app.city)?.province !== app.unit)
    say(path, '城市不存在，或不属于该地区', 'its city does not exist or lies in another unit')
  const same = platform.apps.filter(
    (other) => other.unit === app.unit && other.city === app.city && other.name === app.name,
  )
  if (same.length > 1) say(path, '重复', 'appears twice')
  const reliable = [app.source, ...(app.also ?? [])].some(
    (id) => dataset.sources.get(id)?.reliability !== 'weak',
  )
  if (reliable === (app.weak === true))
    say(path, 'weak 须与来源的可靠程度一致', 'weak must agree with the reliability of its sources')
  if ((app.weak || app.disputed || app.special) && !app.note)
    say(path, '须有 note 说明理由', 'needs a note that gives the reason')
}

function checkUsers(platform: Platform, say: Say): void {
  for (const id of twice(platform.populations.map(({ id }) => id)))
    say('platform: populations', `人群“${id}”重复`, `population "${id}" is used twice`)
  platform.users.forEach((point, at) => {
    const path = `platform: users[${at}]`
    if (!platform.populations.some(({ id }) => id === point.population))
      say(path, `没有人群“${point.population}”`, `there is no population "${point.population}"`)
    if (point.basis === 'derived' && !point.difference)
      say(path, '推算值须写明如何得出', 'a derived value must say how it follows')
    if (point.date !== undefined && !point.date.startsWith(String(point.year)))
      say(path, '月份与年份不符', 'its month lies in another year')
  })
}

/** Checks that everything `platform.json` names exists, and that what is weak, derived or disputed says why. */
export function platformProblems(platform: Platform, dataset: Dataset): Problem[] {
  const problems: Problem[] = []
  const say: Say = (path, zh, en) => problems.push(problem(path, zh, en))
  const { capabilities, facts, users, apps } = platform
  for (const id of twice(capabilities.map(({ id }) => id)))
    say('platform: capabilities', `编号“${id}”重复`, `id "${id}" is used twice`)
  for (const capability of capabilities) {
    checkSources(capability.levels, `platform: ${capability.id}.levels`, dataset, say)
    checkSources(capability.sums ?? [], `platform: ${capability.id}.sums`, dataset, say)
    checkCapability(capability, dataset, say)
  }
  checkSources(facts, 'platform: facts', dataset, say)
  checkSources(users, 'platform: users', dataset, say)
  checkSources(apps, 'platform: apps', dataset, say)
  checkUsers(platform, say)
  for (const app of apps) checkApp(app, platform, dataset, say)
  return problems
}

/** Whether the box has one of the three shapes that its kind allows. */
function fitsShape(box: CaseBox, dataset: Dataset): boolean {
  const unit = dataset.units.find(({ id }) => id === box.unit)
  if (box.kind === 'development') return !box.unit && !box.city && !box.region
  if (!unit || unit.region !== box.region) return false
  if (box.city === undefined) return true
  return box.kind !== 'region' && dataset.cities.find(({ id }) => id === box.city)?.province === unit.id
}

/** Checks that everything `cases.json` names exists and that every box belongs to a unit, a city, or neither. */
export function caseProblems(book: CaseBook, dataset: Dataset): Problem[] {
  const problems: Problem[] = []
  const say: Say = (path, zh, en) => problems.push(problem(path, zh, en))
  for (const { id, kind, region, page, until } of book.sections) {
    const path = `cases: ${id}`
    if (
      (kind === 'region') !== (region !== undefined) ||
      (region && !dataset.regions.some((r) => r.id === region))
    )
      say(path, '区域须存在，且只用于区域分析', 'its region must exist, and only sections by region have one')
    if (page > until) say(path, '起始页晚于下一节', 'begins after the next section')
  }
  for (const id of twice(book.sections.map(({ id }) => id)))
    say('cases: sections', `编号“${id}”重复`, `id "${id}" is used twice`)
  checkSources(book.boxes, 'cases: boxes', dataset, say)
  for (const box of book.boxes) {
    const path = `cases: box ${box.box}`
    if (!book.kinds.some(({ id }) => id === box.kind))
      say(path, `没有类别“${box.kind}”`, `there is no kind "${box.kind}"`)
    if (!fitsShape(box, dataset))
      say(path, '地区、城市与区域不相符', 'its unit, city and region do not fit each other')
  }
  return problems
}
