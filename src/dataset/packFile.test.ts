import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { assess } from '@/domain/assess'
import documented from '../../docs/pack.schema.json'
import { DatasetError } from './problems'
import { isPack, parsePack } from './packFile'
import { packDocument } from './formats'
import { packIndicatorSet } from './packIndicatorSet'
import { packSchema } from './packSchema'

/* eslint-disable @typescript-eslint/no-explicit-any -- packs are broken on purpose */

const text = readFileSync('tests/fixtures/sampleland.pack.json', 'utf8')
const sample = (): any => JSON.parse(text)

function problemsOf(value: unknown): string {
  try {
    parsePack(value)
    return ''
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    return error.problems.map(({ path, problem }) => `${path} | ${problem.zh} | ${problem.en}`).join('\n')
  }
}

describe('the sample pack', () => {
  it('is read whole: units, regions, editions, tables, shapes, indicators', () => {
    const pack = parsePack(sample())
    expect(isPack(sample())).toBe(true)
    expect(pack.dataset.units).toHaveLength(12)
    expect(pack.dataset.regions.map(({ members }) => members.length)).toEqual([4, 4, 4])
    expect([...pack.dataset.editions.keys()]).toEqual([2031, 2032, 2033])
    expect(pack.shapes).toHaveLength(12)
    expect(pack.anchored).toEqual(['990112'])
    expect(structuredClone(pack)).toEqual(pack)
    const set = packIndicatorSet(pack, 2031)!
    expect(set.root.children.map(({ id }) => id)).toEqual(['service', 'visits'])
    const valueOf = (place: string, indicator: string) =>
      set.values.get(indicator)!.lo[set.places.findIndex(({ id }) => id === place)]
    expect(valueOf('990101', 'days')).toBe(3)
    expect(valueOf('990105', 'online')).toBeNaN()
    expect(packIndicatorSet(pack, 2032)).toBeUndefined()
  })

  it('runs through the same engine: what the pack leaves out becomes bounds', () => {
    const { dataset } = parsePack(sample())
    const rows = assess(dataset.editions.get(2033)!, dataset.units, dataset.regions, 'nation').units
    const row = rows.get('990106')!
    expect(row.indexBasis).toBe('bounded')
    expect(row.index.hi - row.index.lo).toBeLessThan(13)
  })

  it('may bring its shapes as TopoJSON', () => {
    const pack = sample()
    pack.geometry = {
      type: 'Topology',
      arcs: [[[0, 0], [1, 0], [1, 1]], [[1, 1], [0, 1], [0, 0]]], // prettier-ignore
      objects: {
        units: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', properties: { id: '990101' }, arcs: [[0, 1]] }],
        },
      },
    }
    expect(parsePack(pack).shapes).toEqual([
      { id: '990101', polygons: [[[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]] }, // prettier-ignore
    ])
    pack.geometry.objects.units.geometries[0].arcs = [[0, 7]]
    expect(problemsOf(pack)).toContain('arcs that do not exist')
  })
})

describe('a bad pack', () => {
  it.each<[string, (pack: any) => unknown, string, string]>([
    ['unknown key', (p) => (p.colour = 'red'), 'colour', 'unknown key'],
    ['missing units', (p) => delete p.units, 'units', 'missing'],
    ['other version', (p) => (p.version = 3), 'version', '2'],
    ['unit without region', (p) => (p.units[0].region = 'nowhere'), 'units: 990101', 'region'],
    ['unit twice', (p) => (p.units[1].id = '990101'), 'units', 'used twice'],
    ['slug twice', (p) => (p.units[1].slug = p.units[0].slug), 'units', 'used twice'],
    ['reserved region', (p) => (p.regions[0].id = 'nation'), 'regions: nation', 'choose another'],
    ['shape of nobody', (p) => (p.geometry.features[0].properties.id = '12'), 'geometry', 'neither in units'],
    ['shape twice', (p) => (p.geometry.features[1].properties.id = '990101'), 'geometry', 'twice'],
    [
      'metres',
      (p) => (p.geometry.features[0].geometry.coordinates[0][0] = [500000, 4]),
      'geometry',
      'degrees',
    ],
    ['a line', (p) => (p.geometry.features[0].geometry.type = 'LineString'), 'features[0]', 'Polygon'],
    ['unknown unit in table', (p) => (p.editions[0].tables[0].rows[0][0] = '1'), 'rows[0]', 'unit'],
    ['unit twice in table', (p) => (p.editions[0].tables[0].rows[1][0] = '990101'), 'rows[1]', 'twice'],
    ['short row', (p) => p.editions[0].tables[0].rows[0].pop(), 'rows[0]', 'cells'],
    ['index over 100', (p) => (p.editions[0].tables[0].rows[0][1] = 101), 'rows[0][1]', '0 to 100'],
    ['words for a figure', (p) => (p.editions[0].tables[0].rows[0][1] = 'many'), 'rows[0][1]', 'number'],
    ['a bound for a figure', (p) => (p.editions[0].tables[0].rows[0][1] = '>90'), 'rows[0][1]', 'range'],
    ['a share for a figure', (p) => (p.editions[0].tables[0].rows[0][1] = '88%'), 'rows[0][1]', 'number'],
    [
      'unknown band',
      (p) => {
        p.editions[1].tables[0].columns[0].what = 'band'
        p.editions[1].tables[0].rows[0][1] = '优等'
      },
      'rows[0][1]',
      'is no band',
    ],
    ['index outside its scale', (p) => (p.scale = { most: 50 }), 'rows[0][1]', '0 to 50'],
    ['five decimals', (p) => (p.editions[0].tables[0].rows[0][1] = 88.12345), '990101', 'four decimals'],
    ['unknown source', (p) => (p.editions[0].tables[0].source = 'x'), 'editions/2031', 'source'],
    [
      'unknown dimension',
      (p) => (p.editions[0].tables[0].columns[2].dimension = 'x'),
      'editions/2031',
      'dimension',
    ],
    ['gap between bands', (p) => (p.editions[0].bands[1].lo = 76), 'editions/2031', 'gap'],
    ['year twice', (p) => (p.editions[1].year = 2031), 'editions/2031', 'twice'],
    [
      'unknown indicator',
      (p) => (p.editions[0].indicatorTable.indicators[0] = 'x'),
      'indicators[0]',
      'not in',
    ],
    ['unknown group', (p) => (p.indicators[0].group = 'x'), 'indicators: days', 'does not exist'],
    [
      'ranks against indices',
      (p) => (p.editions[0].tables[0].rows[0][2] = 12),
      'editions/2031',
      'true together',
    ],
    ['script as a link', (p) => (p.sources[0].url = 'javascript:alert(1)'), 'sources', 'malformed'],
  ])('with %s is refused with place and remedy', (_, spoil, place, remedy) => {
    const pack = sample()
    spoil(pack)
    const problems = problemsOf(pack)
    expect(problems).toContain(place)
    expect(problems).toContain(remedy)
  })

  it('never reaches into the objects of the language', () => {
    const spoiled = text.replace('"properties":{"id":', '"properties":{"__proto__":{"polluted":1},"id":')
    problemsOf(JSON.parse(spoiled))
    problemsOf(JSON.parse(text.replace('"format"', '"__proto__":{"polluted":1},"format"')))
    problemsOf(JSON.parse('{"format":"gov-service-atlas-pack","__proto__":{"units":[]},"constructor":1}'))
    expect(({} as any).polluted).toBeUndefined()
  })

  it('of any shape is refused by messages, never by another error', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void expect(problemsOf(value)).not.toBe('')))
  })

  it('is refused for its size before it costs time', () => {
    const pack = sample()
    pack.units = Array.from({ length: 5000 }, (_, at) => ({ ...pack.units[0], id: String(at) }))
    expect(problemsOf(pack)).toContain('units')
  })
})

describe('the documented schema', () => {
  const valid = new Ajv({ strict: false }).compile(documented)

  it('is what the program checks with', () => {
    expect(documented).toEqual(JSON.parse(JSON.stringify(packDocument())))
  })

  it('takes the sample', () => {
    expect(valid(sample())).toBe(true)
  })

  it('agrees with the program on whatever is changed in the sample', () => {
    const leaf = fc.oneof(
      fc.constant(undefined),
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom<unknown>(-1, 0, 1e9, '', 'x', null, []),
    )
    const steps = fc.array(fc.nat(), { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(steps, leaf, (path, value) => {
        const pack = sample()
        let at = pack
        path.forEach((step, depth) => {
          const keys = Object.keys(at)
          if (!keys.length) return
          const key = keys[step % keys.length]!
          const next = at[key]
          if (depth < path.length - 1 && typeof next === 'object' && next !== null) return void (at = next)
          if (value === undefined) delete at[key]
          else at[key] = structuredClone(value)
        })
        const given = JSON.parse(JSON.stringify(pack))
        expect(v.is(packSchema, given)).toBe(valid(given))
      }),
      { numRuns: 400 },
    )
  })
})
