import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import { defaultScheme, groups, leaves } from '@/domain/score/model'
import { score } from '@/domain/score/score'
import { readStructure } from '@/domain/score/structure'
import { writeStructure } from '@/domain/score/writeStructure'
import { indicatorSetOf, structureProblems } from './indicatorSet'
import type { OwnIndicators } from './model'
import { readContent } from './open'
import { previewOf } from './preview'
import { isStructureAlone, structureRows } from './structureSheet'

const bytes = (text: string) => new TextEncoder().encode(text)
const asem = (name: string) => readFileSync(`tests/fixtures/asem/${name}`)

async function read(file: Uint8Array, name: string): Promise<OwnIndicators> {
  const content = await readContent(file, name)
  const { result } = previewOf(content, bundledDataset(), { id: 'x', file: name, wins: 'own' }, 2026, {})
  if (!('indicators' in result)) throw new Error('no table of indicators')
  return result.indicators
}

describe('tables in the layout of COINr', () => {
  it('keep codes as places, names, groupings, and a column called Area', async () => {
    const own = await read(asem('iData.csv'), 'iData.csv')
    expect(own.places.slice(0, 2)).toEqual(['AUT', 'BEL'])
    expect(own.names?.slice(0, 2)).toEqual(['Austria', 'Belgium'])
    expect(own.groupings).toEqual([
      { name: 'EurAsia_group', of: expect.arrayContaining(['Asia', 'Europe']) as string[] },
    ])
    expect(own.values[own.indicators.indexOf('Area')]![0]).toBe(83871)
  })

  it('score as printed once the structure is laid over them', async () => {
    const own = await read(asem('treated.csv'), 'treated.csv')
    const content = await readContent(asem('iMeta.csv'), 'iMeta.csv')
    expect(isStructureAlone(content)).toBe(true)
    const rows = structureRows(content)!
    expect(structureProblems(rows, own)).toEqual([])
    const set = indicatorSetOf('x', 'x.csv', { ...own, structure: rows }, 0, [])
    expect(set.unstated).toEqual([])
    const result = score(set, defaultScheme(set))
    if (!result.ok) throw new Error(JSON.stringify(result.refusals))
    const best = result.scores.find(({ positions }) => positions[0] === 1)!
    expect(best).toMatchObject({ place: 'CHE', value: { lo: expect.closeTo(68.3837242, 6) as number } })
    expect(set.places.find(({ id }) => id === 'CHE')!.name.en).toBe('Switzerland')
  })

  it('name what a structure asks of a table that lacks it', async () => {
    const own = await read(bytes('地区,甲\n山,1\n水,2\n'), 'x.csv')
    expect(
      structureProblems(
        [
          ['iCode', 'Parent', 'Direction'],
          ['甲', '', '1'],
          ['乙', '', '1'],
        ],
        own,
      ),
    ).toEqual([{ code: 'noColumn', column: '乙' }])
  })
})

describe('a table without a structure', () => {
  it('takes directions from its heads, weights from a first row, and asks for the rest', async () => {
    const own = await read(bytes('地区,甲↓,乙（越高越好）,丙\n权重,2,1,1\n山,1,2,3\n水,2,1,5\n'), 'x.csv')
    const set = indicatorSetOf('x', 'x.csv', own, 0, [])
    expect(leaves(set.root)).toMatchObject([
      { name: { zh: '甲' }, direction: 'lower', weight: 2 },
      { name: { zh: '乙' }, direction: 'higher', weight: 1 },
      { name: { zh: '丙' }, weight: 1 },
    ])
    expect(set.unstated).toEqual(['丙'])
    expect(set.places.map(({ id }) => id)).toEqual(['山', '水'])
    expect([...set.values.values()].map(({ lo }) => [...lo])).toEqual([
      [1, 2],
      [2, 1],
      [3, 5],
    ])
  })
})

it('a structure written is read again as it was', async () => {
  const rows = structureRows(await readContent(asem('iMeta.csv'), 'iMeta.csv'))!
  const structure = readStructure(rows)
  if ('problems' in structure) throw new Error(JSON.stringify(structure.problems))
  const again = readStructure(writeStructure(structure.root, structure.groupings, structure.denominators))
  expect(again).toEqual(structure)
  expect(groups(structure.root).length).toBe(11)
})
