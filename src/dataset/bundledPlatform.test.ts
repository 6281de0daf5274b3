import { describe, expect, it } from 'vitest'
import { printedTitle } from '@/domain/cases'
import { runChecks } from '@/domain/checks/index'
import { capabilityStatus, unitsWithoutApp } from '@/domain/platform'
import { bundledDataset, bundledFiles } from './bundled'
import { bundledCases, bundledCasesFile } from './bundledCases'
import { bundledPlatform, bundledPlatformFile } from './bundledPlatform'
import { DatasetError, parseCases, parseDataset, parsePlatform } from './parse'

/* eslint-disable @typescript-eslint/no-explicit-any -- files are altered into wrong shapes on purpose */

const files = { ...bundledFiles, platform: bundledPlatformFile, cases: bundledCasesFile }

function dataset(change: (platform: any, cases: any) => void = () => {}) {
  const platform = structuredClone(bundledPlatform())
  const cases = structuredClone(bundledCases())
  change(platform, cases)
  return { ...bundledDataset(), platform, cases }
}

function problems(change: (platform: any, cases: any) => void) {
  try {
    parseDataset({ ...files, ...dataset(change), ...bundledFiles })
  } catch (error) {
    if (error instanceof DatasetError) return error.problems.map(({ path, problem }) => [path, problem.en])
    throw error
  }
  return []
}

const capability = (platform: any, id: string) => platform.capabilities.find((one: any) => one.id === id)

describe('platform.json and cases.json', () => {
  it('pass every check and are the same with the schema and without it', () => {
    expect(parseDataset(files)).toEqual(dataset())
    expect(parsePlatform(bundledPlatformFile)).toEqual(bundledPlatform())
    expect(parseCases(bundledCasesFile)).toEqual(bundledCases())
  })

  it('are not part of the dataset that the overview loads', () => {
    expect(bundledDataset()).not.toHaveProperty('platform')
    expect(bundledDataset()).not.toHaveProperty('cases')
  })

  it('differ nowhere and record one oddity', () => {
    const checks = runChecks(dataset())
    const with_ = (status: string) => checks.filter((check) => check.status === status).map(({ id }) => id)
    expect(with_('differs')).toEqual([])
    expect(with_('recorded').filter((id) => id.startsWith('capability'))).toEqual([
      'capability/2016/coverage/platforms/sum',
    ])
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
  })

  it('print whole titles as the contents do', () => {
    const { cases, units } = dataset()
    const titles = cases.boxes.map((box) => printedTitle(box, cases, units))
    expect(titles[0]).toBe('典型示范：北京市营商环境5.0版改革')
    expect(titles[17]).toBe('创新实践：“我的宁夏”移动端集约化建设')
    expect(titles[19]).toBe('《全国一体化政务服务平台移动端建设指南》')
    expect(titles[51]).toBe('新疆生产建设兵团：启动新一轮“证照分离”改革')
  })
})

describe('what follows for the 32 units', () => {
  const { platform, units } = dataset()
  const ids = units.map(({ id }) => id)
  const tally = (id: string) => {
    const counts: Record<string, number> = {}
    for (const unit of ids) {
      const { status, basis } = capabilityStatus(capability(platform, id), unit, ids)
      counts[`${status} ${basis}`] = (counts[`${status} ${basis}`] ?? 0) + 1
    }
    return counts
  }

  it.each([
    ['intensive', { 'yes derived': 6, 'unnamed open': 26 }],
    ['coverage', { 'yes derived': 3, 'unnamed open': 29 }],
    ['identity', { 'yes named': 11, 'unnamed open': 21 }],
    ['identityMode', { 'unnamed open': 32 }],
    ['eLicence', { 'yes named': 7, 'underway named': 7, 'planned derived': 18 }],
    ['unifiedCode', { 'unnamed open': 32 }],
    ['unifiedApproval', { 'unnamed open': 32 }],
    ['unifiedQuery', { 'yes named': 5, 'unnamed open': 27 }],
    ['lists', { 'yes named': 5, 'yes derived': 26, 'unnamed open': 1 }],
    ['hall', { 'unnamed open': 32 }],
  ])('%s', (id, expected) => {
    expect(tally(id)).toEqual(expected)
  })

  it('leaves two units without an app', () => {
    expect(unitsWithoutApp(platform, units)).toEqual(['540000', '660000'])
  })
})

describe('one altered figure', () => {
  const key = 'capability/2016'
  const cases: [string, (platform: any, cases: any) => void, string[]][] = [
    [
      'a count',
      (p) => (capability(p, 'unifiedCode').levels[1].count = 11),
      [`${key}/unifiedCode/powerOnly/share`, `${key}/unifiedCode/all/sum`, `${key}/unifiedCode/started/sum`],
    ],
    [
      'a member lost',
      (p) => capability(p, 'unifiedQuery').levels[0].units.pop(),
      [`${key}/unifiedQuery/fourLevels/members`],
    ],
    [
      'a unit at two stages',
      (p) => (capability(p, 'eLicence').levels[1].units[0] = '330000'),
      [`${key}/eLicence/exclusive`, `${key}/eLicence/planned/elimination`],
    ],
    [
      'a misfit explained that is none',
      (p) => (capability(p, 'coverage').levels[3].count = 13),
      [`${key}/coverage/platforms/sum`],
    ],
    [
      'a misfit without a word',
      (p) => delete capability(p, 'coverage').sums[0].misfit,
      [`${key}/coverage/platforms/sum`],
    ],
    [
      'the number of 2015',
      (p) => (capability(p, 'intensive').levels[0].change.before = 9),
      [`${key}/intensive/built/change`],
    ],
    [
      'a platform of four levels that is no unified one',
      (p) => capability(p, 'intensive').levels[0].units.pop(),
      [`${key}/intensive/covered`],
    ],
    ['a number of users', (p) => p.users[0].value++, ['users/provincialPlatforms/2017/realName/difference']],
    ['a name not marked as disputed', (p) => delete p.apps[9].disputed, ['apps/disputed']],
    ['another box of an app', (p) => (p.apps[3].box = 25), ['apps/boxes']],
    ['a page', (_, c) => (c.boxes[20].page = 43 - 1), ['boxes/2021/section/huabei']],
    ['pages out of order', (_, c) => (c.boxes[21].page = 43), ['boxes/2021/pages']],
    ['a number twice', (_, c) => (c.boxes[51].box = 51), ['boxes/2021/numbers']],
    ['a box lost', (_, c) => c.boxes.pop(), ['boxes/2021/units']],
  ]
  it.each(cases)('%s: exactly the checks it touches differ', (_, change, ids) => {
    const differing = runChecks(dataset(change)).filter(({ status }) => status === 'differs')
    expect(differing.map(({ id }) => id)).toEqual(ids)
  })
})

describe('parts that do not fit', () => {
  const cases: [string, (platform: any, cases: any) => void, string, string][] = [
    ['an unknown key', (p) => (p.apps[0].title = 'x'), 'platform: apps[0].title', 'unknown key'],
    ['an unknown stage', (p) => (p.capabilities[0].levels[0].stage = 'half'), 'stage', 'not allowed'],
    ['a long quote', (p) => (p.facts[0].quote = '长'.repeat(41)), 'platform: facts[0].quote', 'length 41'],
    ['an unknown kind', (_, c) => (c.boxes[0].kind = 'other'), 'cases: boxes[0].kind', 'not allowed'],
    ['an unknown source', (p) => (p.facts[0].source = 'nowhere'), 'platform: facts[0]', 'sources.json'],
    ['an unknown unit', (p) => (p.capabilities[1].levels[0].units[0] = '999999'), 'coverage', '999999'],
    ['an unknown level', (p) => (p.capabilities[1].sums[0].levels[0] = 'fiveLevels'), 'coverage', 'level'],
    ['complete without names', (p) => (p.capabilities[3].levels[0].complete = true), 'identityMode', 'needs'],
    ['inferred without reason', (p) => delete p.capabilities[1].levels[0].note, 'coverage', 'reason'],
    [
      'a city elsewhere',
      (p) => (p.apps.find(({ name }: any) => name === '宁企通').unit = '330000'),
      'platform: apps 宁企通',
      'city',
    ],
    ['weak not marked', (p) => delete p.apps.at(-1).weak, 'platform: apps 新服办', 'reliability'],
    ['derived without a way', (p) => delete p.users[0].difference, 'platform: users[0]', 'follows'],
    ['a box of the wrong region', (_, c) => (c.boxes[0].region = 'xibei'), 'cases: box 1', 'fit'],
    ['a box of no unit', (_, c) => delete c.boxes[30].unit, 'cases: box 31', 'fit'],
    ['a section of no region', (_, c) => (c.sections[4].region = 'nowhere'), 'cases: dongbei', 'exist'],
  ]
  it.each(cases)('%s', (_, change, path, words) => {
    const [first] = problems(change)
    expect(first?.[0]).toContain(path)
    expect(first?.[1]).toContain(words)
  })
})
