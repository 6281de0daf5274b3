import { leaves, type Indicator, type IndicatorSet, type NodeId } from './model'
import {
  isAbsent,
  maxIndicators,
  readDirection,
  readNumber,
  type Structure,
  type TableProblem,
} from './structure'

/**
 * A set from a table with one row a place and one column an indicator, in the layout of COINr's `iData`: `uCode`, else the
 * first column, is the place's id, `uName` its name. Without a structure every other column is an indicator of one group,
 * its direction is read off its head (`平均天数↓`, `cost (lower is better)`), and weights off a first row called 权重.
 */
const idColumns = ['ucode', 'code', '代码']
const nameColumns = ['uname', 'name', '名称']
const weightRow = /^(权重|weights?)$/i

/** `(…)` or an arrow at the end of a head that says what is better. */
const mark = /\s*(?:[(（]\s*([^()（）]+?)\s*[)）]|([↑↓]))\s*$/
const words: readonly (readonly [RegExp, Indicator['direction']])[] = [
  [/^(越高越好|higher is better|正向)$/i, 'higher'],
  [/^(越低越好|lower is better|负向|逆向)$/i, 'lower'],
]

/** A head without what it says of the direction. */
export function readHead(head: string): { name: string; direction: Indicator['direction'] } {
  const found = mark.exec(head)
  const said = found?.[1] ?? found?.[2] ?? ''
  const direction =
    words.find(([pattern]) => pattern.test(said))?.[1] ?? (found?.[2] ? readDirection(said) : undefined)
  return { name: direction ? head.slice(0, found!.index).trim() : head.trim(), direction }
}

interface Columns {
  id: number
  name: number
  head: string[]
}

function columnsOf(first: readonly string[]): Columns {
  const head = first.map((cell) => cell.replace(/^\uFEFF/, '').trim())
  const find = (names: readonly string[]) => head.findIndex((cell) => names.includes(cell.toLowerCase()))
  const id = Math.max(0, find(idColumns))
  const name = find(nameColumns)
  return { id, name: name < 0 ? id : name, head }
}

/** The structure that the heads and a row of weights tell. */
function ownStructure({ id, name, head }: Columns, weights: readonly string[] | undefined): Structure {
  const children = head.flatMap((cell, column): Indicator[] => {
    if (column === id || column === name || !cell) return []
    const { name: own, direction } = readHead(cell)
    const weight = readNumber(weights?.[column])
    return [
      {
        id: cell,
        name: { zh: own, en: own },
        ...(direction && { direction }),
        ...(weight !== undefined && Number.isFinite(weight) && { weight }),
      },
    ]
  })
  return {
    root: { id: 'index', name: { zh: '总分', en: 'Total' }, children },
    denominators: [],
    groupings: [],
    unstated: children.filter(({ direction }) => !direction).map(({ id: own }) => own),
  }
}

/** A column of numbers; what is none is told with its row. */
function numbers(
  rows: readonly (readonly string[])[],
  at: number,
  column: string,
  problems: TableProblem[],
): Float64Array {
  return Float64Array.from(rows, (cells, index) => {
    const value = readNumber(cells[at])
    if (value !== undefined && !Number.isFinite(value))
      problems.push({ code: 'badNumber', row: index + 2, column, value: cells[at]! })
    return value ?? NaN
  })
}

/** @param file what the set is called */
export function readTable(
  table: readonly (readonly string[])[],
  file: string,
  given?: Structure,
): { set: IndicatorSet; unstated: NodeId[] } | { problems: TableProblem[] } {
  const columns = columnsOf(table[0] ?? [])
  const body = table.slice(1)
  const weights = !given && weightRow.test(body[0]?.[columns.id]?.trim() ?? '') ? body[0] : undefined
  // Rows keep their place, so that a problem names the row of the file.
  const rows = body.map((cells, index) => (index === 0 && weights ? [] : cells))
  const kept = [...rows.keys()].filter((row) => !isAbsent(rows[row]![columns.id]))
  const structure = given ?? ownStructure(columns, weights)
  const indicators = leaves(structure.root)
  const problems: TableProblem[] = []
  const seen = new Set<string>()
  for (const row of kept) {
    const id = rows[row]![columns.id]!.trim()
    if (seen.has(id))
      problems.push({ code: 'duplicate', row: row + 2, column: columns.head[columns.id]!, value: id })
    seen.add(id)
  }
  if (!kept.length || !indicators.length) problems.push({ code: 'noIndicator' })
  if (indicators.length > maxIndicators) problems.push({ code: 'tooMany', value: String(indicators.length) })
  const at = (name: string) => columns.head.indexOf(name)
  const read = (name: string) => {
    const all = numbers(rows, at(name), name, problems)
    return Float64Array.from(kept, (row) => all[row]!)
  }
  for (const { id } of indicators) if (at(id) < 0) problems.push({ code: 'noColumn', column: id })
  const values = new Map(
    indicators.map(({ id }) => {
      const column = read(id)
      return [id, { lo: column, hi: column }]
    }),
  )
  const present = (names: readonly string[]) => names.filter((name) => at(name) >= 0)
  const denominators = new Map(present(structure.denominators).map((name) => [name, read(name)]))
  const groupings = new Map(
    present(structure.groupings).map((name) => [
      name,
      kept.map((row) => (isAbsent(rows[row]![at(name)]) ? undefined : rows[row]![at(name)]!.trim())),
    ]),
  )
  if (problems.length) return { problems }
  const set: IndicatorSet = {
    id: 'own-table',
    name: { zh: file, en: file },
    places: kept.map((row) => {
      const name = rows[row]![columns.name]!.trim()
      return { id: rows[row]![columns.id]!.trim(), name: { zh: name, en: name } }
    }),
    root: structure.root,
    values,
    denominators,
    groupings,
    provenance: { kind: 'own', file },
    method: { normalisation: indicators.every(({ goalposts }) => goalposts) ? 'goalposts' : 'minMax' },
  }
  return { set, unstated: structure.unstated }
}
