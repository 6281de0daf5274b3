import type { BandId, Claim } from '@/domain/model'
import type { IndicatorGroup, IndicatorNode } from '@/domain/score/model'
import type { RawClaim } from './normalise'
import type { PackIndicators } from './pack'
import type { RawPack, RawPackEdition } from './packSchema'
import { problem, writePath, type Problem } from './problems'

type Table = NonNullable<RawPackEdition['tables']>[number]
type Cell = string | number | null
type Column = Table['columns'][number]

const bands: readonly string[] = ['veryHigh', 'high', 'medium', 'low'] satisfies BandId[]

/** What a cell may hold, by kind of column. */
function fits(column: Column, cell: Cell, units: number): boolean {
  if (column.what === 'band') return typeof cell === 'string' && bands.includes(cell)
  if (typeof cell !== 'number') return false
  if (column.what === 'index' || column.what === 'dimension') return cell >= 0 && cell <= 100
  return Number.isInteger(cell) && cell >= 1 && cell <= units
}

const needs: Record<Column['what'], [zh: string, en: string]> = {
  index: ['0到100的数', 'a number from 0 to 100'],
  dimension: ['0到100的数', 'a number from 0 to 100'],
  rank: ['从1起的整数', 'a whole number from 1'],
  dimensionRank: ['从1起的整数', 'a whole number from 1'],
  band: [`${bands.join('、')}之一`, `one of ${bands.join(', ')}`],
}

/** The claims that a table of figures states, and what in it can't be read. */
export function tableClaims(
  table: Table,
  place: string,
  units: ReadonlySet<string>,
): { claims: RawClaim[]; problems: Problem[] } {
  const problems: Problem[] = []
  const claims: RawClaim[] = []
  const { columns, source } = table
  const unitOf = rowCheck({ length: columns.length + 1, place, units, problems })
  table.rows.forEach((row, at) => {
    const about = unitOf(row, at)
    if (about === undefined) return
    columns.forEach((column, index) => {
      const cell = row[index + 1]!
      if (cell === null) return
      if (!fits(column, cell, units.size)) {
        const [zh, en] = needs[column.what]
        problems.push(
          problem(
            writePath(['rows', at, index + 1], place),
            `应为${zh}，或以 null 表示未见公布`,
            `must be ${en}, or null where nothing is published`,
          ),
        )
        return
      }
      const key = column.what === 'band' ? { band: cell } : { value: cell }
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
  units: ReadonlySet<string>
  problems: Problem[]
}

/** Checks length and unit of one row after the other; gives the unit's id, or nothing where the row can't be used. */
function rowCheck({ length, place, units, problems }: Rows) {
  const seen = new Set<Cell>()
  return (row: readonly Cell[], at: number): string | undefined => {
    const [id] = row
    const path = writePath(['rows', at], place)
    const refuse = (zh: string, en: string) => void problems.push(problem(path, zh, en))
    if (row.length !== length)
      return refuse(
        `应有${length}格（地区编号和各列），现有${row.length}格`,
        `must have ${length} cells (the unit and one a column), has ${row.length}`,
      )
    if (typeof id !== 'string' || !units.has(id))
      return refuse(
        `首格须为 units 中的编号（文本），现为${String(id)}`,
        `must begin with the id (a text) of a unit, is ${String(id)}`,
      )
    if (seen.has(id)) return refuse(`地区${id}出现两次`, `unit ${id} appears twice`)
    seen.add(id)
    return id
  }
}

type RawIndicators = NonNullable<RawPack['indicators']>
type IndicatorTable = NonNullable<RawPackEdition['indicatorTable']>

/** What is wrong with a table of indicators. */
export function indicatorProblems(
  table: IndicatorTable,
  place: string,
  units: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = []
  const unitOf = rowCheck({ length: table.indicators.length + 1, place, units, problems })
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
  table.rows.forEach((row, at) => {
    unitOf(row, at)
    row.forEach((cell, index) => {
      if (index > 0 && typeof cell === 'string')
        problems.push(
          problem(
            writePath(['rows', at, index], place),
            '应为数，或以 null 表示缺失',
            'must be a number, or null where it is missing',
          ),
        )
    })
  })
  return problems
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
export function packIndicators(raw: RawPack, indicators: RawIndicators): PackIndicators {
  return {
    tree: indicatorTree(raw, indicators),
    tables: new Map(
      raw.editions.flatMap(({ year, indicatorTable }) => (indicatorTable ? [[year, indicatorTable]] : [])),
    ),
  }
}

/** A figure with more than two decimals: indices are compared in hundredths. */
export const isFine = (claim: Claim | RawClaim): boolean =>
  (claim.what === 'index' || claim.what === 'mean' || claim.what === 'dimension') &&
  Math.abs(claim.value * 100 - Math.round(claim.value * 100)) > 1e-6
