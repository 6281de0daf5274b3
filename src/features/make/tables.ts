import { cellAddress } from '@/dataset/read/address'
import { readColumns, yearsNamed, type Columns } from '@/dataset/read/columns'
import { contextOf, type Context } from '@/dataset/read/context'
import { readFigure } from '@/dataset/read/figure'
import { roleOfHead } from '@/dataset/read/heads'
import { unmerge } from '@/dataset/read/merged'
import { ImportError, isBlank, seen, type Cell, type Sheet } from '@/dataset/read/model'
import { turned } from '@/dataset/read/turned'
import { yearOfHead } from '@/dataset/read/vocabulary'
import {
  format,
  type ColumnQuestion,
  type MakeColumn,
  type MakeUnit,
  type Role,
  type TableDraft,
  type TableSource,
} from './model'
import { foldedCode } from './names'
import { readRows, type LeftOut, type MakeRow, type Unread } from './rows'

/** What is understood of a table, before names are matched. */
export interface TableReading {
  sheet: number
  sheets: string[]
  columns: MakeColumn[]
  /** Rows of heads and the first rows below, as shown. */
  shown: string[][]
  /** How many of those shown are heads. */
  heads: number
  /** Years that title or file name speak of, where no column does; the reader's year or one of these is to be used. */
  yearAsked?: number[]
  rows: MakeRow[]
  leftOut: LeftOut[]
  unread: Unread[]
}

const SHOWN_ROWS = 5
/** Rows that are looked at to tell what a column holds. */
const SAMPLED_ROWS = 600
/** Share of the cells of a column that must be codes of units for it to be one of codes. */
const CODED_SHARE = 0.5

const contexts = new WeakMap<readonly MakeUnit[], Context>()

/** What the table reader knows of the units: their names and codes. */
function contextFor(units: readonly MakeUnit[]): Context {
  const present = contexts.get(units)
  if (present) return present
  const known = units.map(({ id, name, english, code, region, aliases }) => ({
    id: code || id,
    slug: '',
    name: name || code,
    fullName: name || code,
    english: english || name || code,
    pinyin: '',
    initials: '',
    aliases: [...aliases],
    region,
    anchor: [0, 0] as [number, number],
  }))
  const made = contextOf(
    { units: known, cities: [], editions: new Map(), regions: [], unassessed: [] },
    '',
    new Date().getFullYear(),
  )
  contexts.set(units, made)
  return made
}

const codeHead = /id$|code|代码|编码|编号|fips|geoid|adcode/i
const regionHead =
  /^(区域|大区|片区|地区|所属.*|州|省份?|地市|市州|region|state|province|division|group|area|parent)(名称?|name)?$/i // prettier-ignore

/** What is known of a column's cells. */
interface Sample {
  cells: Cell[]
  texts: string[]
  distinct: number
  figures: number
}

function sampleOf(cells: readonly (Cell | undefined)[]): Sample {
  const given = cells.filter((cell) => !isBlank(cell)).slice(0, SAMPLED_ROWS) as Cell[]
  const texts = given.map((cell) => seen(cell).trim())
  const figures = given.filter((cell) => ['value', 'range', 'unclear'].includes(readFigure(cell).kind)).length
  return { cells: given, texts, distinct: new Set(texts).size, figures }
}

/** The role that a head says: what this table reader calls place may be a name or a code. */
function saidRole(levels: readonly string[], context: Context): Role | 'place' | undefined {
  const role = roleOfHead(levels, context.roleOf)
  if (role === undefined || role === 'ignore') return undefined
  if (role.startsWith('dimensionRank')) return 'ignore'
  if (role.startsWith('dimension')) return 'dimension'
  return role as Role
}

/** Roles of all columns: what heads say, then what the cells are like. */
function guessRoles(
  { columns, heads }: Columns,
  samples: Sample[],
  units: readonly MakeUnit[],
  context: Context,
): Role[] {
  const codes = new Set(units.map(({ code }) => foldedCode(code)).filter(Boolean))
  const isCode = ({ texts }: Sample, header: string) => {
    const known = texts.filter((text) => codes.has(foldedCode(text)))
    return (
      texts.length > 0 &&
      known.length >= CODED_SHARE * texts.length &&
      (codeHead.test(header) || known.every((text) => text.length >= 4))
    )
  }
  const place = columns.find(({ role }) => role === 'place')?.at
  let found = { name: false, code: false, region: false }
  const roles = columns.map(({ at, header }): Role | undefined => {
    const said = saidRole(heads.levels[at] ?? [], context)
    const sample = samples[at]!
    if (!found.code && isCode(sample, header)) {
      found = { ...found, code: true }
      return 'code'
    }
    if (at === place && sample.figures < sample.texts.length) {
      found = { ...found, name: true }
      return 'name'
    }
    if (said === 'place') return undefined
    return said
  })
  const isMeasured = ({ figures, texts }: Sample) => figures > 0 && figures * 2 >= texts.length
  const whole = columns.map(({ at, header, role }): Role => {
    const given = roles[at]
    if (given) return given
    const sample = samples[at]!
    if (role === 'year' || role === 'reportYear') return role
    if (isMeasured(sample)) {
      if (context.roleOf(header) === 'ignore' || codeHead.test(header)) return 'ignore'
      const dated = yearOfHead(header)
      return dated ? `indicator@${dated.year}` : 'indicator'
    }
    const isWords = sample.figures * 2 < sample.texts.length
    if (!found.name && isWords && sample.distinct * 2 > sample.texts.length) {
      found = { ...found, name: true }
      return 'name'
    }
    const groups = sample.distinct > 0 && sample.distinct <= format.regions
    if (!found.region && isWords && groups && regionHead.test(header.trim())) {
      found = { ...found, region: true }
      return 'region'
    }
    return 'ignore'
  })
  return withIndex(
    whole,
    samples,
    columns.map(({ header }) => header),
  )
}

const indexHead = /指数|总分|得分|评分|综合|index|score|rating/i

/**
 * The index where no head is known as one: the first figures that some scale takes under a head that speaks of an index;
 * in a table without rank and band, the first figures within the usual scale.
 */
function withIndex(roles: Role[], samples: readonly Sample[], heads: readonly string[]): Role[] {
  if (roles.some((role) => /^index\b/.test(role))) return roles
  const isRanked = roles.some((role) => /^(rank|band)\b/.test(role))
  const fits = (most: number) =>
    roles.map(
      (role, at) =>
        role === 'indicator' &&
        samples[at]!.cells.every((cell) => {
          const read = readFigure(cell)
          return read.kind !== 'value' || (read.value >= format.scale.least && read.value <= most)
        }),
    )
  const said = fits(format.scaleMost).findIndex((fit, at) => fit && indexHead.test(heads[at]!))
  const first = said < 0 && !isRanked ? fits(format.scale.most).indexOf(true) : said
  return roles.some((role) => role === 'indicatorName') || first < 0
    ? roles
    : roles.map((role, at) => (at === first ? 'index' : role))
}

/** What the figures of a column leave open. */
function questionsOf({ cells }: Sample): ColumnQuestion[] {
  const read = cells.map((cell) => readFigure(cell))
  const commas = read.some((each) => each.kind === 'unclear' && each.why === 'comma')
  const values = read.flatMap((each) => (each.kind === 'value' && !each.percent ? [each.value] : []))
  const shares = values.length > 1 && values.every((value) => value >= 0 && value <= 1) && values.some((value) => !Number.isInteger(value)) // prettier-ignore
  return [...(commas ? ['decimalComma' as const] : []), ...(shares ? ['share' as const] : [])]
}

interface Understood {
  sheet: Sheet
  columns: Columns
  samples: Sample[]
}

function understand(sheet: Sheet, context: Context): Understood | undefined {
  try {
    const columns = readColumns(sheet, context, { kind: 'indicators' })
    const below = sheet.rows.slice(columns.heads.bottom + (columns.unitsRow === undefined ? 1 : 2))
    return { sheet, columns, samples: columns.columns.map(({ at }) => sampleOf(below.map((row) => row[at]))) }
  } catch (error) {
    if (error instanceof ImportError) return undefined
    throw error
  }
}

const namesUnits = (row: readonly Cell[], context: Context) =>
  row.filter((cell) => context.isUnit(seen(cell).trim())).length

/** Upright, or turned where the units stand side by side. */
function bestWay(sheet: Sheet, context: Context): Understood | undefined {
  const upright = understand(sheet, context)
  const place = upright?.columns.columns.find(({ role }) => role === 'place')?.at
  const named = place === undefined ? 0 : upright!.samples[place]!.texts.filter(context.isUnit).length
  if (named >= 2 || !sheet.rows.slice(0, 10).some((row) => namesUnits(row, context) >= 3)) return upright
  return understand(turned(sheet), context) ?? upright
}

/** The sheet to read: the reader's choice, else the fullest that its author shows, the open one before others. */
function chooseSheet(
  { sheets }: TableSource,
  chosen: number | undefined,
  context: Context,
): { at: number; understood: Understood } {
  const tried = sheets.flatMap((sheet, at) => {
    if (chosen !== undefined ? at !== chosen : sheet.hidden) return []
    const understood = bestWay(sheet, context)
    return understood ? [{ at, understood, active: sheet.active === true }] : []
  })
  const weight = ({ understood, active }: (typeof tried)[number]) =>
    understood.samples.reduce((sum, { figures }) => sum + figures, 0) + (active ? 1e6 : 0)
  const best = tried.sort((a, b) => weight(b) - weight(a))[0]
  if (!best) throw new ImportError(sheets.every(({ rows }) => !rows.length) ? 'empty' : 'noTable', { sheets: sheets.filter(({ hidden }) => hidden).map(({ name }) => name) }) // prettier-ignore
  return best
}

/**
 * Reads a table with what the reader has decided, by the stages of the one table reader: cells, heads, columns, rows.
 * @throws ImportError where no heads are found
 */
export function readTable(source: TableSource, draft: TableDraft, units: readonly MakeUnit[]): TableReading {
  const context = contextFor(units)
  const { at: sheetAt, understood } = chooseSheet(source, draft.sheet, context)
  const { columns, samples } = understood
  const guessed = guessRoles(columns, samples, units, context)
  const taken = columns.columns.map(({ at, letters, header }): MakeColumn => ({
    at,
    letters,
    header,
    role: draft.roles[at] ?? guessed[at]!,
    sample: samples[at]!.texts.slice(0, 3),
    asked: questionsOf(samples[at]!),
  }))
  const keys = taken.map(({ at, letters, header, role, sample }) => ({
    at,
    letters,
    header,
    sample,
    role: role === 'name' || role === 'code' ? ('place' as const) : role === 'year' || role === 'reportYear' ? role : ('indicator' as const), // prettier-ignore
  }))
  const { sheet } = unmerge(understood.sheet, columns.heads, keys)
  const dated = taken.some(({ role }) => role === 'year' || role === 'reportYear' || role.includes('@'))
  const { top, bottom } = columns.heads
  const named = yearsNamed([
    ...sheet.rows
      .slice(0, bottom + 1)
      .flat()
      .map(seen),
    sheet.name,
    source.file,
  ])
  const read = readRows(
    {
      sheet,
      below: bottom + 1,
      unitsRow: columns.unitsRow,
      columns: taken,
      year: dated ? undefined : (draft.year ?? (named.length === 1 ? named[0] : undefined)),
      answers: draft.answers,
      cellAt: (row, column) => (sheet.turned ? cellAddress(column, row) : cellAddress(row, column)),
    },
    context,
  )
  return {
    sheet: sheetAt,
    sheets: source.sheets.map(({ name }) => name),
    columns: taken,
    shown: sheet.rows.slice(top, bottom + 1 + SHOWN_ROWS).map((row) => row.map(seen)),
    heads: bottom - top + 1,
    ...(!dated && { yearAsked: named }),
    ...read,
  }
}
