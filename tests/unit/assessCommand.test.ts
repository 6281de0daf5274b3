import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const file = 'data/editions/2019.json'

function run(argument: string, input = '', LANG = 'zh_CN.UTF-8') {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['src/cli/assess.ts', argument], {
    input,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG },
  })
  return { status, stdout, stderr }
}

/** The 2019 edition with one printed figure changed. */
function changed(from: string, to: string): string {
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  return text.replace(from, to)
}

describe('npm run assess', { timeout: 30_000 }, () => {
  it('prints what follows from an edition as JSON with plain numbers', () => {
    const { status, stdout, stderr } = run(file)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const { year, units, nation, regions, conflicts } = JSON.parse(stdout)
    expect(year).toBe(2019)
    expect(units).toHaveLength(32)
    const corps = units.find(({ id }: { id: string }) => id === '660000')
    expect(corps).toMatchObject({
      name: '兵团',
      index: [75.28, 75.95],
      indexOpen: [true, true],
      bands: ['medium'],
      position: [30, 30],
      printedRank: 28,
    })
    expect(corps.reasons[0].text).toContain('第27名青海')
    expect(nation.mean[0]).toBeGreaterThan(83.84)
    expect(regions).toHaveLength(7)
    expect(conflicts.map(({ id }: { id: string }) => id)).toContain('anhui-fujian-2019')
  })

  it('gives the position of every member among those of its region', () => {
    const { units, regions } = JSON.parse(run('data/editions/2018.json').stdout)
    const nameOf = new Map(units.map(({ id, name }: { id: string; name: string }) => [id, name]))
    const east = regions.find(({ name }: { name: string }) => name === '华东')
    const members = east.members.map(({ id, position }: { id: string; position: [number, number] }) => [
      nameOf.get(id),
      position,
    ])
    expect(members).toEqual([
      ['上海', [1, 7]],
      ['江苏', [1, 5]],
      ['浙江', [2, 6]],
      ['安徽', [1, 7]],
      ['福建', [3, 7]],
      ['江西', [1, 7]],
      ['山东', [1, 7]],
    ])
    expect(regions.map(({ members }: { members: unknown[] }) => members.length)).toEqual(
      regions.map(({ size }: { size: number }) => size),
    )
  })

  it.each([
    ['a file that is not there', 'missing.json', '', 'missing.json'],
    ['something that is not JSON', '-', '{', 'JSON'],
    ['something that is not an edition', '-', '{"year": 2019}', 'claims'],
    ['claims that contradict each other', '-', changed('"value": 75.28', '"value": 85.28'), '620000/index'],
  ])('refuses %s in the language of the terminal, naming place and remedy', (_, argument, input, place) => {
    for (const [LANG, told, other] of [
      ['zh_CN.UTF-8', /请/, /[Cc]heck|[Cc]orrect/],
      ['C', /[Cc]heck|[Cc]orrect/, /请/],
    ] as const) {
      const { status, stdout, stderr } = run(argument, input, LANG)
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toContain(place)
      expect(stderr).toMatch(told)
      expect(stderr).not.toMatch(other)
    }
  })
})
