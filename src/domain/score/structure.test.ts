import { describe, expect, it } from 'vitest'
import { leaves } from './model'
import { readScheme, writeScheme } from './schemeFile'
import { readNumber, readStructure, type TableProblem } from './structure'
import { leaf, makeSet, schemeOf } from './sets.testing'
import { readHead, readTable } from './table'

const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.trim()))
const problemsOf = (result: object) =>
  'problems' in result ? (result.problems as TableProblem[]).map(({ code, row }) => [code, row]) : []

const meta = `
Level,iCode,iName,Type,Direction,Weight,Unit,Target,Denominator,Parent,goalpost_lower,goalpost_upper,Transform,Thresholds
1,days,Days,Indicator,-1,2,天,3,,g,0,30,,
1,gni,Income,Indicator,1,,USD,,pop,g,100,75000,log,
1,rate,Rate,Indicator,,1,,,,top,,,,1;2;5
2,g,Group,Aggregate,1,3,,,,top,,,,
3,top,Index,Aggregate,,,,,,,,,,
,pop,People,Denominator,,,,,,,,,,
,side,Side,Group,,,,,,,,,,
,note,Note,Other,,,,,,,,,,`

describe('a structure', () => {
  const read = (text: string) => {
    const result = readStructure(rows(text))
    if ('problems' in result) throw new Error(JSON.stringify(result.problems))
    return result
  }

  it('is a tree with what is known of each node', () => {
    const { root, denominators, groupings, unstated } = read(meta)
    expect(root).toMatchObject({
      id: 'top',
      children: [
        { id: 'rate', weight: 1, thresholds: [1, 2, 5] },
        {
          id: 'g',
          weight: 3,
          children: [
            { id: 'days', direction: 'lower', weight: 2, unit: { zh: '天' }, target: 3, goalposts: [0, 30] },
            { id: 'gni', direction: 'higher', denominator: 'pop', goalposts: [100, 75000], transform: 'log' },
          ],
        },
      ],
    })
    expect([denominators, groupings, unstated]).toEqual([['pop'], ['side'], ['rate']])
  })

  it('puts several tops under one', () => {
    const { root } = read('iCode,Parent,Type\na,,Indicator\nb,,Indicator')
    expect([root.id, leaves(root).map(({ id }) => id)]).toEqual(['index', ['a', 'b']])
  })

  it.each([
    ['iCode,Type\na,Indicator', [['noColumn', undefined]]],
    ['iCode,Parent,Type\na,,Indicator\na,,Indicator', [['duplicate', 3]]],
    ['iCode,Parent,Type\na,nowhere,Indicator\nb,,Indicator', [['unknownParent', 2]]],
    ['iCode,Parent,Type\na,g,Indicator\ng,h,Aggregate\nh,g,Aggregate\nx,,Indicator', [['circle', undefined]]],
    ['iCode,Parent,Type\na,g,Indicator\ng,g,Aggregate', [['noRoot', undefined]]],
    ['iCode,Parent,Type\na,,Indicator\ng,,Aggregate', [['noIndicator', 3]]],
    ['iCode,Parent,Type,Weight\na,,Indicator,-1', [['badNumber', 2]]],
    ['iCode,Parent,Type,Direction\na,,Indicator,up', [['badDirection', 2]]],
    ['iCode,Parent,Type,Transform\na,,Indicator,root', [['badTransform', 2]]],
    ['iCode,Parent,Type,goalpost_lower,goalpost_upper\na,,Indicator,9,1', [['badPair', 2]]],
    ['iCode,Parent,Type,Thresholds\na,,Indicator,3;1', [['badNumber', 2]]],
    [
      'iCode,Parent\n' + ['r,', 'a,r', 'b,a', 'c,b', 'd,c', 'e,d', 'x,e'].map((line) => line).join('\n'),
      [['unknownParent', 3]],
    ],
  ])('says what is wrong and where: %j', (text, expected) => {
    expect(problemsOf(readStructure(rows(text))).slice(0, 1)).toEqual(expected)
  })

  it('has at most five levels and 200 indicators', () => {
    const chain = ['r,,Aggregate', 'a,r,Aggregate', 'b,a,Aggregate', 'c,b,Aggregate', 'd,c,Aggregate']
    const head = 'iCode,Parent,Type\n'
    expect(problemsOf(readStructure(rows(`${head}${chain.join('\n')}\nx,d,Indicator`)))).toEqual([])
    expect(
      problemsOf(readStructure(rows(`${head}${chain.join('\n')}\ne,d,Aggregate\nx,e,Indicator`))),
    ).toEqual([['tooDeep', undefined]])
    const many = Array.from({ length: 201 }, (_, at) => `i${at},,Indicator`)
    expect(problemsOf(readStructure(rows(head + many.join('\n'))))).toEqual([['tooMany', undefined]])
  })
})

describe('a table', () => {
  const structure = readStructure(rows(meta))
  if ('problems' in structure) throw new Error()

  it('is read by codes, with denominators and groupings', () => {
    const text = 'side,uName,uCode,gni,rate,days,pop\neast,Zhejiang,ZJ,5000,NA,2,10\n,Jiangsu,JS,6000,2,,20'
    const table = readTable(rows(text), 'x.csv', structure)
    if ('problems' in table) throw new Error(JSON.stringify(table.problems))
    const { set, unstated } = table
    expect(set.places).toEqual([
      { id: 'ZJ', name: { zh: 'Zhejiang', en: 'Zhejiang' } },
      { id: 'JS', name: { zh: 'Jiangsu', en: 'Jiangsu' } },
    ])
    expect([...set.values.get('rate')!.lo]).toEqual([NaN, 2])
    expect([...set.denominators!.get('pop')!]).toEqual([10, 20])
    expect(set.groupings!.get('side')).toEqual(['east', undefined])
    expect(unstated).toEqual(['rate'])
  })

  it('tells its directions by heads and its weights by a row, without a structure', () => {
    const table = readTable(
      rows('地区,网办率↑,平均天数（越低越好）,other\n权重,2,1,1\n浙江,98,3,1\n江苏,97,2,2'),
      'x.csv',
    )
    if ('problems' in table) throw new Error(JSON.stringify(table.problems))
    expect(table.set.root.children).toMatchObject([
      { id: '网办率↑', name: { zh: '网办率' }, direction: 'higher', weight: 2 },
      { name: { zh: '平均天数' }, direction: 'lower', weight: 1 },
      { id: 'other', weight: 1 },
    ])
    expect(table.set.places.map(({ id }) => id)).toEqual(['浙江', '江苏'])
    expect(table.unstated).toEqual(['other'])
  })

  it.each([
    ['办件量 (higher is better)', '办件量', 'higher'],
    ['成本↓', '成本', 'lower'],
    ['单位 (%)', '单位 (%)', undefined],
  ])('reads the head %s', (head, name, direction) => {
    expect(readHead(head)).toEqual({ name, direction })
  })

  it.each([
    ['uCode,days,gni\na,1,2', [['noColumn', undefined]]],
    ['uCode,days,gni,rate\na,1,2,3\na,2,3,4', [['duplicate', 3]]],
    ['uCode,days,gni,rate\n\na,1,about 5,3', [['badNumber', 3]]],
    ['uCode,days,gni,rate', [['noIndicator', undefined]]],
  ])('says what is wrong and where: %j', (text, expected) => {
    expect(problemsOf(readTable(rows(text), 'x.csv', structure))).toEqual(expected)
  })

  it.each([
    ['1.5', 1.5],
    ['−3', -3],
    ['1e3', 1000],
    ['', undefined],
    ['N/A', undefined],
    ['1,5', NaN],
    ['12 %', NaN],
  ])('reads the cell %j as %d', (cell, value) => {
    expect(readNumber(cell)).toEqual(value)
  })
})

describe('a scheme file', () => {
  const set = makeSet([leaf('x'), leaf('y')], { a: { x: 1, y: 2 }, b: { x: 2, y: 3 } })

  it('takes the set’s defaults for what it leaves out, and comes back as it was', () => {
    const empty = readScheme({}, set)
    expect(empty).toEqual({ scheme: schemeOf(set) })
    const file = {
      version: 1 as const,
      minimum: { unit: 0.5 },
      impute: { by: 'median' as const },
      treat: { skewness: 2, kurtosis: 3.5, winsorise: 5 },
      normalisation: 'minMax' as const,
      range: [1, 100] as [number, number],
      missing: 'block' as const,
      aggregation: 'arithmetic' as const,
      levels: ['geometric' as const],
      weighting: 'ahp' as const,
      comparisons: [['x', 'y', 3] as [string, string, number]],
      weights: { x: 2 },
      directions: { y: 'lower' as const },
      uncertainty: {
        draws: 100,
        seed: 3,
        concentration: 50,
        aggregation: ['arithmetic' as const, 'topsis' as const],
      },
    }
    const loaded = readScheme(file, set)
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems))
    expect(loaded.scheme.weights).toEqual(new Map([['x', 2]]))
    expect(JSON.parse(JSON.stringify(writeScheme(loaded.scheme, loaded.uncertainty)))).toEqual(file)
  })

  it.each([
    [{ normalisation: 'best' }, 'normalisation'],
    [{ weights: { x: -1 } }, 'weights.x'],
    [{ weights: { z: 1 } }, 'weights'],
    [{ directions: { z: 'lower' } }, 'directions'],
    [{ reference: 'nobody' }, 'reference'],
    [{ comparisons: [['x', 'y', 10]] }, 'comparisons.0.2'],
    [{ range: [100, 1] }, 'range'],
    [{ power: 0 }, 'power'],
    [{ uncertainty: { draws: 5 } }, 'uncertainty.draws'],
    [{ surprise: true }, 'surprise'],
  ])('says where %j is wrong', (file, path) => {
    const result = readScheme(file, set)
    expect('problems' in result && result.problems.map((problem) => problem.path)).toEqual([path])
  })
})
