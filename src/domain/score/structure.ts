import {
  depth,
  isGroup,
  leaves,
  type Indicator,
  type IndicatorGroup,
  type IndicatorNode,
  type NodeId,
} from './model'

/**
 * The tree of indicators from a table with one row a node, in the layout of COINr's `iMeta`: `iCode`, `Type` (Indicator,
 * Aggregate, Denominator, Group; others are passed over), `Parent`, and where known `iName`, `Direction` (1 or −1), `Weight`,
 * `Unit`, `Target`, `Denominator`, `goalpost_lower`, `goalpost_upper`. Columns of our own: `limit_lower`, `limit_upper`,
 * `Thresholds` (ascending, parted by ;) and `Transform` (log).
 */
export interface Structure {
  root: IndicatorGroup
  /** Columns of the data that denominators and groupings come from. */
  denominators: string[]
  groupings: string[]
  /** Indicators whose direction nobody stated: to be asked, never assumed. */
  unstated: NodeId[]
}

/** What is wrong with a table, and where: `row` counts from 1 with the head. */
export interface TableProblem {
  code:
    | 'noColumn'
    | 'duplicate'
    | 'unknownParent'
    | 'circle'
    | 'noRoot'
    | 'tooDeep'
    | 'tooMany'
    | 'noIndicator'
    | 'badNumber'
    | 'badDirection'
    | 'badPair'
    | 'badTransform'
  row?: number
  column?: string
  value?: string
}

/** Levels of groups over the indicators, and indicators, that a tree may have. */
export const maxLevels = 5
export const maxIndicators = 200

const absent = new Set(['', 'na', 'n/a', 'nan', 'null', '-', '—'])
export const isAbsent = (cell: string | undefined): boolean => absent.has((cell ?? '').trim().toLowerCase())

/** A cell as a number; undefined where nothing is written, NaN where it is no number. */
export function readNumber(cell: string | undefined): number | undefined {
  if (isAbsent(cell)) return undefined
  const text = cell!.trim().replace(/^[−–]/, '-')
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN
}

const higher = new Set(['1', '+1', '+', '↑', 'higher', '正向', '越高越好'])
const lower = new Set(['-1', '−1', '-', '↓', 'lower', '负向', '逆向', '越低越好'])

/** What a word or sign says is better; undefined where it says nothing that is known. */
export function readDirection(cell: string): Indicator['direction'] {
  const word = cell.trim().toLowerCase()
  return higher.has(word) ? 'higher' : lower.has(word) ? 'lower' : undefined
}

/** A row by lower-case column name, with its number. */
interface Row {
  row: number
  cell: (column: string) => string
}

function rowsOf([head = [], ...body]: readonly (readonly string[])[]): { columns: Set<string>; rows: Row[] } {
  const names = head.map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  )
  const rows = body
    .map((cells, index): Row => ({
      row: index + 2,
      cell: (column) => (cells[names.indexOf(column.toLowerCase())] ?? '').trim(),
    }))
    .filter((_, index) => body[index]!.some((cell) => cell.trim()))
  return { columns: new Set(names), rows }
}

/** Reads the numbers of a row and notes those that are none. */
function numbersOf({ row, cell }: Row, problems: TableProblem[]) {
  return (column: string): number | undefined => {
    const value = readNumber(cell(column))
    if (value === undefined || Number.isFinite(value)) return value
    problems.push({ code: 'badNumber', row, column, value: cell(column) })
    return undefined
  }
}

function pairOf(
  row: Row,
  name: 'goalpost' | 'limit',
  problems: TableProblem[],
): [number, number] | undefined {
  const number = numbersOf(row, problems)
  const [from, to] = [number(`${name}_lower`), number(`${name}_upper`)]
  if (from === undefined && to === undefined) return undefined
  if (from !== undefined && to !== undefined && from < to) return [from, to]
  problems.push({
    code: 'badPair',
    row: row.row,
    column: `${name}_lower`,
    value: `${from ?? ''}, ${to ?? ''}`,
  })
  return undefined
}

function thresholdsOf({ row, cell }: Row, problems: TableProblem[]): number[] | undefined {
  const parts = cell('Thresholds')
    .split(';')
    .filter((part) => part.trim())
  const values = parts.map((part) => readNumber(part) ?? NaN)
  const rising = values.every(
    (value, index) => Number.isFinite(value) && (!index || value > values[index - 1]!),
  )
  if (rising) return values.length ? values : undefined
  problems.push({ code: 'badNumber', row, column: 'Thresholds', value: cell('Thresholds') })
  return undefined
}

function baseOf(row: Row, problems: TableProblem[]) {
  const id = row.cell('iCode')
  const name = row.cell('iName') || id
  const weight = numbersOf(row, problems)('Weight')
  if (weight !== undefined && weight < 0)
    problems.push({ code: 'badNumber', row: row.row, column: 'Weight', value: row.cell('Weight') })
  return { id, name: { zh: name, en: name }, ...(weight !== undefined && weight >= 0 && { weight }) }
}

function indicatorOf(row: Row, problems: TableProblem[]): Indicator {
  const { cell } = row
  const said = cell('Direction')
  const direction = readDirection(said)
  if (!isAbsent(said) && !direction)
    problems.push({ code: 'badDirection', row: row.row, column: 'Direction', value: said })
  const transform = cell('Transform').toLowerCase()
  if (!isAbsent(transform) && transform !== 'log')
    problems.push({ code: 'badTransform', row: row.row, column: 'Transform', value: transform })
  const unit = cell('Unit')
  const target = numbersOf(row, problems)('Target')
  const goalposts = pairOf(row, 'goalpost', problems)
  const limits = pairOf(row, 'limit', problems)
  const thresholds = thresholdsOf(row, problems)
  const denominator = cell('Denominator')
  return {
    ...baseOf(row, problems),
    ...(direction && { direction }),
    ...(!isAbsent(unit) && { unit: { zh: unit, en: unit } }),
    ...(target !== undefined && { target }),
    ...(goalposts && { goalposts }),
    ...(limits && { limits }),
    ...(thresholds && { thresholds }),
    ...(!isAbsent(denominator) && { denominator }),
    ...(transform === 'log' && { transform: 'log' as const }),
  }
}

const typeOf = ({ cell }: Row): string =>
  cell('Type').toLowerCase() || (cell('Level') === '1' || !cell('Level') ? 'indicator' : 'aggregate')

/** The node of each row under its parent; several rows without one stand under a root of their own. */
function plant(rows: readonly Row[], problems: TableProblem[]): IndicatorGroup | undefined {
  const nodes = new Map<NodeId, IndicatorNode>()
  const at = new Map(rows.map((row) => [row.cell('iCode'), row]))
  for (const row of rows) {
    const id = row.cell('iCode')
    if (!id || nodes.has(id)) problems.push({ code: 'duplicate', row: row.row, column: 'iCode', value: id })
    nodes.set(
      id,
      typeOf(row) === 'aggregate' ? { ...baseOf(row, problems), children: [] } : indicatorOf(row, problems),
    )
  }
  const tops: IndicatorNode[] = []
  for (const [id, node] of nodes) {
    const { row, cell } = at.get(id)!
    const parent = cell('Parent')
    const above = nodes.get(parent)
    if (isAbsent(parent)) tops.push(node)
    else if (above && isGroup(above)) above.children.push(node)
    else problems.push({ code: 'unknownParent', row, column: 'Parent', value: parent })
  }
  const [top] = tops
  if (!top) {
    problems.push({ code: 'noRoot' })
    return undefined
  }
  const seen = tops.reduce((count, node) => count + countNodes(node), 0)
  if (seen < nodes.size && !problems.length) problems.push({ code: 'circle' })
  const bare = [...nodes.values()].find((node) => isGroup(node) && !node.children.length)
  if (bare) problems.push({ code: 'noIndicator', row: at.get(bare.id)!.row, value: bare.id })
  return tops.length === 1 && isGroup(top)
    ? top
    : { id: 'index', name: { zh: '总分', en: 'Total' }, children: tops }
}

const countNodes = (node: IndicatorNode): number =>
  isGroup(node) ? 1 + node.children.reduce((count, child) => count + countNodes(child), 0) : 1

/** Reads the table, head first; every problem is told, not the first alone. */
export function readStructure(
  table: readonly (readonly string[])[],
): Structure | { problems: TableProblem[] } {
  const { columns, rows } = rowsOf(table)
  const lacking = ['iCode', 'Parent'].filter((name) => !columns.has(name.toLowerCase()))
  if (lacking.length) return { problems: lacking.map((column) => ({ code: 'noColumn', column })) }
  const problems: TableProblem[] = []
  const of = (type: string) => rows.filter((row) => typeOf(row) === type)
  const root = plant(
    rows.filter((row) => ['indicator', 'aggregate'].includes(typeOf(row))),
    problems,
  )
  if (!root || problems.length) return { problems }
  const all = leaves(root)
  if (all.length > maxIndicators) return { problems: [{ code: 'tooMany', value: String(all.length) }] }
  if (depth(root) > maxLevels) return { problems: [{ code: 'tooDeep', value: String(depth(root)) }] }
  const codes = (type: string) => of(type).map(({ cell }) => cell('iCode'))
  return {
    root,
    denominators: [
      ...new Set([...codes('denominator'), ...all.flatMap(({ denominator }) => denominator ?? [])]),
    ],
    groupings: codes('group'),
    unstated: all.filter(({ direction }) => !direction).map(({ id }) => id),
  }
}
