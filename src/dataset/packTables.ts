import { decimalsOf } from '@/domain/assess/grid'
import type { BandId, Claim, Scale } from '@/domain/model'
import type { IndicatorGroup, IndicatorNode } from '@/domain/score/model'
import type { RawClaim } from './normalise'
import type { PackIndicators } from './pack'
import type { RawPack, RawPackEdition } from './packSchema'
import { problem, writePath, type Problem } from './problems'
import { readFigure, readRank } from './read/figure'

type Table = NonNullable<RawPackEdition['tables']>[number]
type Cell = string | number | null
type Column = Table['columns'][number]

/** What the cells of a pack's tables are read with. */
export interface CellContext {
  /** Id of the unit that a row begins with: by its id, else its exact name; undefined for anything else. */
  unitOf: (cell: Cell) => string | undefined
  units: number
  /** Bands of the edition: id, and names that may stand for it. */
  bands: readonly { id: BandId; names: readonly string[] }[]
  scale: Pick<Scale, 'least' | 'most'>
}

/** A figure in a cell: a number, or a text that spreadsheets are read by; `wrong` for a range and what is no figure. */
function figureIn(cell: Cell, kind: 'figure' | 'rank'): number | 'missing' | 'range' | 'wrong' {
  if (cell === null) return 'missing'
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : 'wrong'
  const read = (kind === 'rank' ? readRank : readFigure)(cell)
  if (read.kind === 'missing') return 'missing'
  if (read.kind === 'range') return 'range'
  return read.kind === 'value' && !read.percent && read.marks === '' ? read.value : 'wrong'
}

/** What a cell of a column says; a pair of sentences where it can't be taken. */
function cellValue(
  { what }: Column,
  cell: Cell,
  { bands, scale, units }: CellContext,
): { value: number | BandId } | 'missing' | [zh: string, en: string] {
  if (cell === null || cell === '') return 'missing'
  if (what === 'band') {
    const text = String(cell).trim()
    const found = bands.find(({ id, names }) => id === text || names.includes(text))
    const all = bands.map(({ id, names }) => `${id}（${names[0] ?? id}）`).join('、')
    return found
      ? { value: found.id }
      : [`“${text}”不是这一年的等级。应为${all}之一`, `"${text}" is no band of this year; one of ${all}`]
  }
  const isRank = what === 'rank' || what === 'dimensionRank'
  const value = figureIn(cell, isRank ? 'rank' : 'figure')
  if (value === 'missing') return value
  if (value === 'range')
    return [
      `“${String(cell)}”是范围，不是一个数。范围请用 claims 写明，或以 null 表示未见公布`,
      `"${String(cell)}" is a range, not a figure: write what is known as claims, or null where nothing was found`,
    ]
  const [least, most] = isRank ? [1, units] : [scale.least, scale.most]
  if (value === 'wrong' || value < least || value > most || (isRank && !Number.isInteger(value)))
    return [
      `“${String(cell)}”应为${least}到${most}的${isRank ? '整数' : '数'}，或以 null 表示未见公布`,
      `"${String(cell)}" must be a ${isRank ? 'whole ' : ''}number from ${least} to ${most}, or null where nothing was found`,
    ]
  return { value }
}

/** The claims that a table of figures states, and what in it can't be read. */
export function tableClaims(
  table: Table,
  place: string,
  context: CellContext,
): { claims: RawClaim[]; problems: Problem[] } {
  const problems: Problem[] = []
  const claims: RawClaim[] = []
  const { columns, source } = table
  const unitOf = rowCheck({ length: columns.length + 1, place, unitOf: context.unitOf, problems })
  table.rows.forEach((row, at) => {
    const about = unitOf(row, at)
    if (about === undefined) return
    columns.forEach((column, index) => {
      const read = cellValue(column, row[index + 1]!, context)
      if (read === 'missing') return
      if (Array.isArray(read)) {
        problems.push(problem(writePath(['rows', at, index + 1], place), ...read))
        return
      }
      const key = column.what === 'band' ? { band: read.value } : { value: read.value }
      claims.push({ ...column, ...key, about, source } as RawClaim)
    })
  })
  return { claims, problems }
}

/** What the rows of one table share. */
interface Rows {
  /** Cells a row must have: the unit and one a column. */
  length: number
  /** Where the table stands in the file. */
  place: string
  unitOf: CellContext['unitOf']
  problems: Problem[]
}

/** Checks length and unit of one row after the other; gives the unit's id, or nothing where the row can't be used. */
function rowCheck({ length, place, unitOf, problems }: Rows) {
  const seen = new Set<Cell>()
  return (row: readonly Cell[], at: number): string | undefined => {
    const [first = null] = row
    const id = unitOf(first)
    const path = writePath(['rows', at], place)
    const refuse = (zh: string, en: string) => void problems.push(problem(path, zh, en))
    if (row.length !== length)
      return refuse(
        `应有${length}格（地区编号和各列），现有${row.length}格`,
        `must have ${length} cells (the unit and one a column), has ${row.length}`,
      )
    if (id === undefined)
      return refuse(
        `首格须为 units 中的编号或名称，现为${String(first)}`,
        `must begin with the id or the name of a unit, is ${String(first)}`,
      )
    if (seen.has(id)) return refuse(`地区${id}出现两次`, `unit ${id} appears twice`)
    seen.add(id)
    return id
  }
}

type RawIndicators = NonNullable<RawPack['indicators']>
type IndicatorTable = NonNullable<RawPackEdition['indicatorTable']>

/** A table of indicators with every row by its unit's id and figures as numbers, and what is wrong with it. */
export function readIndicatorTable(
  table: IndicatorTable,
  place: string,
  unitOf: CellContext['unitOf'],
  known: ReadonlySet<string>,
): { table: IndicatorTable; problems: Problem[] } {
  const problems: Problem[] = []
  const rowUnit = rowCheck({ length: table.indicators.length + 1, place, unitOf, problems })
  table.indicators.forEach((id, at) => {
    if (!known.has(id) || table.indicators.indexOf(id) < at)
      problems.push(
        problem(
          writePath(['indicators', at], place),
          `“${id}”不在 indicators 中，或写了两次`,
          `"${id}" is not in indicators, or named twice`,
        ),
      )
  })
  const rows = table.rows.map((row, at) => {
    const id = rowUnit(row, at) ?? ''
    const figures = row.slice(1).map((cell, index) => {
      const value = figureIn(cell, 'figure')
      if (typeof value === 'number') return value
      if (value !== 'missing')
        problems.push(
          problem(
            writePath(['rows', at, index + 1], place),
            `“${String(cell)}”应为一个数（范围不能用），或以 null 表示缺失`,
            `"${String(cell)}" must be one number (no range), or null where it is missing`,
          ),
        )
      return null
    })
    return [id, ...figures]
  })
  return { table: { ...table, rows }, problems }
}

function indicatorTree(raw: RawPack, indicators: RawIndicators): IndicatorGroup {
  const groups = (raw.indicatorGroups ?? []).flatMap((group): IndicatorNode[] => {
    const children = indicators.filter((each) => each.group === group.id).map(leafOf)
    return children.length ? [{ ...group, children }] : []
  })
  const free = indicators.filter(({ group }) => group === undefined).map(leafOf)
  return { id: 'all', name: { zh: '全部', en: 'All' }, children: [...groups, ...free] }
}

/** An indicator without the name of its group: the tree says that. */
function leafOf(indicator: RawIndicators[number]): IndicatorNode {
  const leaf = { ...indicator }
  delete leaf.group
  return leaf
}

/** The indicators of a pack with the tables of its editions. */
export const packIndicators = (
  raw: RawPack,
  indicators: RawIndicators,
  tables: ReadonlyMap<number, IndicatorTable>,
): PackIndicators => ({ tree: indicatorTree(raw, indicators), tables: new Map(tables) })

/** A figure with more than four decimals: the bounds are computed on a grid of ten thousandths. */
export const isFine = (claim: Claim | RawClaim): boolean =>
  (claim.what === 'index' || claim.what === 'mean' || claim.what === 'dimension') &&
  decimalsOf(claim.value) === undefined
