import { describe, expect, it } from 'vitest'
import { membersOf, placeInRegion } from '@/charts/picture/parts'
import type { Drawing } from '@/charts/picture/drawing'
import { assessedAtlas } from '@/domain/assessedAtlas'
import { bundledDataset } from '@/dataset/bundled'
import { bundledDocuments } from '@/dataset/bundledDocuments'
import { assess } from '@/domain/assess'
import { differenceOf } from '@/domain/difference'
import { exportTable } from '@/domain/export'
import { covers } from '@/domain/interval'
import type { Assessment, UnitId } from '@/domain/model'
import { neighboursOf } from '@/domain/neighbours'
import { placesAmong, ranked, type Place } from '@/domain/order'
import { siblings } from '@/domain/statements/cities'
import { compareUnits } from '@/domain/statements/compare'
import { regionStatement } from '@/domain/statements/region'
import { regionPageStatement } from '@/domain/statements/regionPage'
import { unitStatement } from '@/domain/statements/unit'
import type { Order } from '@/domain/unitOrder'
import { packFacts, unpackAssessments } from '@/embed/facts'

const dataset = bundledDataset()
const { units, cities, regions, editions } = dataset
const assessments = new Map([...editions].map(([year, each]) => [year, assess(each, units, regions)]))
const cityAssessments = new Map(
  [...editions].map(([year, each]) => [year, assess(each, cities, regions, 'cities')]),
)
const idOf = (name: string) => [...units, ...regions].find((each) => each.name === name)!.id
const drawing = { facts: assessedAtlas(dataset) } as Drawing
const widgets = unpackAssessments(
  JSON.parse(JSON.stringify(packFacts(dataset, assessments.values()))) as ReturnType<typeof packFacts>,
)
const exported = (id: 'assessments' | 'cities') => {
  const { fields, rows } = exportTable(id, {
    ...dataset,
    assessments,
    cityAssessments,
    ...bundledDocuments(),
  })
  const at = (row: string[], field: string) => row[fields.indexOf(field)]!
  return new Map(
    rows.map((row) => [
      `${at(row, 'assessed_year')}/${at(row, 'unit')}`,
      [Number(at(row, 'position_best')), Number(at(row, 'position_worst'))] as Place,
    ]),
  )
}

describe('the edition of 2018', () => {
  const assessment = assessments.get(2018)!
  const { order } = assessment

  it('knows 江苏 above 浙江, 福建 and 贵州, and 浙江 level with 贵州', () => {
    for (const name of ['浙江', '福建', '贵州'])
      expect(order.of(idOf('江苏'), idOf(name)), name).toBe('above')
    expect(order.of(idOf('浙江'), idOf('贵州'))).toBe('equal')
    expect(order.of(idOf('浙江'), idOf('福建'))).toBe('above')
    expect(order.of(idOf('江苏'), idOf('上海'))).toBe('unknown')
    expect(order.reasons(idOf('浙江'), idOf('江苏'))).toEqual([
      {
        upper: '320000',
        lower: '330000',
        strict: true,
        by: 'printedRank',
        claims: ['320000/rank', '330000/rank'],
      },
    ])
  })

  it('places them in their region by it, on every page', () => {
    const region = regions.find(({ id }) => id === idOf('华东'))!
    const expected: Record<string, Place | undefined> = {
      江苏: [1, 5],
      浙江: [2, 6],
      福建: [3, 7],
      上海: undefined,
      安徽: undefined,
      江西: undefined,
      山东: undefined,
    }
    for (const [name, place] of Object.entries(expected)) {
      const statement = unitStatement(idOf(name), region, editions.get(2018)!, assessment)
      expect(statement.region.place, name).toEqual(place)
      expect(placeInRegion(drawing, idOf(name), 2018), name).toEqual(place)
    }
  })

  it('reads 浙江 and 贵州 as level on the page of either', () => {
    expect(neighboursOf(idOf('浙江'), assessment).level).toEqual([idOf('贵州')])
    expect(neighboursOf(idOf('贵州'), assessment).level).toEqual([idOf('浙江')])
    const region = regions.find(({ id }) => id === idOf('西南'))!
    const statement = unitStatement(idOf('贵州'), region, editions.get(2018)!, assessment)
    expect(statement.level).toEqual([idOf('浙江')])
  })
})

const mayBe = ([best]: Place, [, worst]: Place, gap: number) => best + gap <= worst

/** Whether two places fit what is known of the pair: some place of the first is so far before one of the second. */
function fits(order: Order, a: Place, b: Place): boolean {
  if (order === 'below' || order === 'atMost') return fits(order === 'below' ? 'above' : 'atLeast', b, a)
  if (order === 'unknown') return mayBe(a, b, 0) && mayBe(b, a, 0)
  const gap = order === 'above' ? 1 : 0
  const before = a[0] + gap <= b[0] && a[1] + gap <= b[1]
  return order === 'equal' ? before && fits('atLeast', b, a) : before
}

/** What the comparison page says of two units. */
function compared(a: UnitId, b: UnitId, year: number, assessment: Assessment): Order {
  const { years } = compareUnits([a, b], [{ edition: editions.get(year)!, assessment }])
  const { blocks, inside } = years[0]!
  if (blocks.length === 2) return blocks[0]!.units[0] === a ? 'above' : 'below'
  if (blocks[0]!.level) return 'equal'
  const [pair] = inside
  return pair ? (pair.a === a ? 'atLeast' : 'atMost') : 'unknown'
}

function pairsOf(ids: readonly UnitId[]): [UnitId, UnitId][] {
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b): [UnitId, UnitId] => [a, b]))
}

describe.each([...editions.keys()])('all that speaks of the order of units in %i', (year) => {
  const edition = editions.get(year)!
  const assessment = assessments.get(year)!
  const { order, units: rows } = assessment
  const pairs = pairsOf([...rows.keys()])

  it('agrees pair by pair: comparison, widgets, ranking, exported positions', () => {
    const positions = exported('assessments')
    const at = new Map(ranked(assessment).map(({ id }, i) => [id, i]))
    for (const [a, b] of pairs) {
      const known = order.of(a, b)
      const pair = `${a} ${known} ${b}`
      expect(compared(a, b, year, assessment), pair).toBe(known)
      expect(widgets.get(year)!.order.of(a, b), pair).toBe(known)
      expect(fits(known, positions.get(`${year}/${a}`)!, positions.get(`${year}/${b}`)!), pair).toBe(true)
      if (known === 'above') expect(at.get(a)!, pair).toBeLessThan(at.get(b)!)
      if (known === 'below') expect(at.get(a)!, pair).toBeGreaterThan(at.get(b)!)
    }
  })

  it('agrees on the pages of provinces: neighbours, levels and distances', () => {
    for (const id of rows.keys()) {
      const { above, below, level } = neighboursOf(id, assessment)
      const region = regions.find(({ members }) => members.includes(id))!
      expect(unitStatement(id, region, edition, assessment).level).toEqual(level)
      for (const other of level) expect(order.of(id, other)).toBe('equal')
      const sides = [
        [above, 'below'],
        [below, 'above'],
      ] as const
      for (const [neighbour, against] of sides) {
        if (neighbour.kind !== 'known') continue
        for (const other of neighbour.units) {
          expect(order.of(id, other)).toBe(against)
          const [upper, lower] = against === 'above' ? [id, other] : [other, id]
          const difference = differenceOf(rows.get(upper)!.index, rows.get(lower)!.index, 'above')
          expect(covers(difference, neighbour.distance)).toBe(true)
        }
      }
    }
  })

  it.each(regions.map((region) => [region.name, region] as const))(
    'agrees in %s: its page, its panel, its pictures, the pages of its members',
    (_, region) => {
      const places = placesAmong(assessment, region.members, assessment.regions.get(region.id))
      for (const [a, b] of pairsOf(region.members))
        expect(fits(order.of(a, b), places.get(a)!, places.get(b)!), `${a} ${b}`).toBe(true)
      const panel = regionStatement(region, edition, assessment, undefined)
      const page = regionPageStatement(region, edition, assessment)
      expect(page.first).toEqual(panel.best)
      for (const id of region.members) {
        expect(page.first.includes(id)).toBe(places.get(id)![1] === 1)
        const told = unitStatement(id, region, edition, assessment).region.place
        const [best, worst] = places.get(id)!
        expect(told ?? [1, region.members.length]).toEqual([best, worst])
        expect(placeInRegion(drawing, id, year)).toEqual(told)
      }
      expect(membersOf(drawing, region.members, year).map(({ id }) => id)).toEqual(
        panel.members.map(({ id }) => id),
      )
    },
  )

  it('agrees on the key cities', () => {
    const found = cityAssessments.get(year)!
    const positions = exported('cities')
    for (const [a, b] of pairsOf([...found.units.keys()])) {
      const known = found.order.of(a, b)
      expect(compared(a, b, year, found)).toBe(known)
      expect(fits(known, positions.get(`${year}/${a}`)!, positions.get(`${year}/${b}`)!)).toBe(true)
    }
    for (const each of siblings(found, cities))
      expect(each.order).toBe(found.order.of(each.separate.id, each.capital.id))
  })
})
