import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'score-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | object): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

function runIn(LANG: string, args: string[]) {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['src/cli/score.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG },
  })
  return { status, stdout, stderr }
}
const run = (...args: string[]) => runIn('C', args)

function json(...args: string[]) {
  const { status, stdout, stderr } = run(...args)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return JSON.parse(stdout)
}

const small = () => file('small.csv', '地区,办结率↑,天数↓\n甲,90,2\n乙,80,1\n丙,85,\n')

describe('npm run score', { timeout: 60_000 }, () => {
  it('prints units from best to worst, and every group, as COINr publishes them', () => {
    const asem = 'tests/fixtures/asem'
    const { units, groups } = json(`${asem}/treated.csv`, '--structure', `${asem}/iMeta.csv`)
    expect(units[0]).toEqual({ id: 'CHE', score: expect.closeTo(68.38372424, 6), position: [1, 1] })
    expect(units).toHaveLength(51)
    const [head = '', ...rows] = readFileSync(`${asem}/results.csv`, 'utf8').trim().split('\n')
    const columns = head.split(',').slice(1)
    expect(Object.keys(groups).sort()).toEqual([...columns].sort())
    for (const row of rows) {
      const [id, ...values] = row.split(',')
      columns.forEach((column, at) => {
        const own = groups[column].find((unit: { id: string }) => unit.id === id)
        expect(Math.abs(own.score - Number(values[at]))).toBeLessThan(1e-6)
      })
    }
  })

  it('says what a unit without a score lacks, and takes a scheme', () => {
    expect(json(small()).units).toEqual([
      { id: '甲', score: 50, position: [1, 1] },
      { id: '乙', score: 50, position: [1, 1] },
      { id: '丙', score: null, position: null, missing: ['天数↓'] },
    ])
    const scheme = file('scheme.json', { impute: { by: 'mean' }, weights: { '办结率↑': 3 } })
    const { units, against } = json(small(), '--scheme', scheme, '--against', file('empty.json', {}))
    // 甲 75, 乙 25, 丙 (3 × 50 + 50) / 4 with 1.5 days as an estimate.
    expect(units.map(({ id, score }: { id: string; score: number }) => [id, score])).toEqual([
      ['甲', 75],
      ['丙', 50],
      ['乙', 25],
    ])
    expect(against).toMatchObject({ places: ['甲', '乙'], meanShift: 1 })
  })

  it('prints a bounded score with both ends', () => {
    const structure = file(
      'limits.csv',
      'iCode,Parent,Type,Direction,limit_lower,limit_upper\n办结率↑,,Indicator,1,0,100\n天数↓,,Indicator,-1,0,4\n',
    )
    const scheme = file('bounds.json', { missing: 'bounds', normalisation: 'none' })
    const { units } = json(small(), '--structure', structure, '--scheme', scheme)
    expect(units.find(({ id }: { id: string }) => id === '丙')).toEqual({
      id: '丙',
      score: [40.5, 42.5],
      position: [2, 2],
    })
  })

  it('explains: steps, weights, coherence, contributions, reach, and what choices move', () => {
    const scheme = file('explain.json', {
      impute: { by: 'mean' },
      range: [1, 100],
      weighting: 'critic',
      uncertainty: { draws: 20, concentration: 20, aggregation: ['arithmetic', 'geometric'] },
    })
    const { report, uncertainty, scheme: used } = json(small(), '--scheme', scheme, '--explain')
    expect(used.weighting).toBe('critic')
    expect(report.steps.estimates).toEqual([{ place: '丙', indicator: '天数↓', lo: 1.5, hi: 1.5 }])
    expect(report.weights.map(({ share }: { share: number }) => share)).toEqual([0.5, 0.5])
    expect(report.groups[0]).toMatchObject({ children: ['办结率↑', '天数↓'], alpha: null })
    const [first] = report.units
    expect(first).toMatchObject({
      id: '甲',
      contributions: { '办结率↑': 50, '天数↓': 0.5 },
      reach: { best: [1, 1], worst: [3, 3] },
    })
    expect(uncertainty.factors).toEqual(['weights', 'aggregation'])
    expect(uncertainty.draws).toBe(40)
  })

  it.each<[string, () => string[], RegExp, RegExp]>([
    [
      'asks for a direction nobody stated',
      () => [file('open.csv', 'id,x\na,1\nb,2\n')],
      /没有说明越高越好还是越低越好：x/,
      /not stated for: x/,
    ],
    [
      'names the cell that is no number',
      () => [file('bad.csv', 'id,x↑\na,1\nb,about 2\n')],
      /第3行“x↑”列/,
      /row 3, column “x↑”/,
    ],
    [
      'names what a scheme asks for and the data lack',
      () => [small(), '--scheme', file('denominate.json', { normalisation: 'target' })],
      /没有目标值/,
      /has no target/,
    ],
    [
      'names the id that is not in the data',
      () => [small(), '--scheme', file('stranger.json', { weights: { z: 1 } })],
      /没有“z”/,
      /“z” is not in the data/,
    ],
    [
      'says that a file is no JSON',
      () => [small(), '--scheme', file('broken.json', '{')],
      /不是合法的 JSON/,
      /not valid JSON/,
    ],
    ['says that a file can’t be read', () => [join(folder, 'nowhere.csv')], /无法读取/, /cannot be read/],
    ['says how it is called', () => ['--wrong'], /用法/, /Usage/],
  ])('%s', (_, args, chinese, english) => {
    const given = args()
    for (const [LANG, told, other] of [
      ['zh_CN.UTF-8', chinese, english],
      ['C', english, chinese],
    ] as const) {
      const { status, stdout, stderr } = runIn(LANG, given)
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toMatch(told)
      expect(stderr).not.toMatch(other)
    }
  })
})
