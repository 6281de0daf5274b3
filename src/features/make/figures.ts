import { format, type BandDraft, type FormDraft, type ScaleDraft } from './model'
import { plainKey } from './names'
import type { MakeFigure, MakeRow } from './rows'

/** What a table says of one unit in one year, each figure with the cell it stands in. */
export interface UnitFigures {
  index?: Found
  rank?: Found
  band?: Found
  dimensions: Map<string, Found>
  indicators: Map<string, Found>
}

interface Found {
  value: number | string
  cell: string
  /** Place of the table among those of the draft. */
  table: number
}

/** What is worth knowing of the figures as they become an atlas; each says how many, and one that is meant. */
export interface FigureNote {
  code:
    | 'twice'
    | 'beyondScale'
    | 'rounded'
    | 'bandUnknown'
    | 'bandContradicts'
    | 'ranksRenumbered'
    | 'ranksContradict'
    | 'ranksBeyond'
    | 'noYear'
  count: number
  /** Unit, cell or text of the first. */
  first: string
  year?: number
}

/** Counts notes of one kind in one year. */
export class FigureNotes {
  private readonly found = new Map<string, FigureNote>()
  add(code: FigureNote['code'], first: string, year?: number): void {
    const key = `${code}/${year ?? ''}`
    const note = this.found.get(key)
    if (note) note.count++
    else this.found.set(key, { code, count: 1, first, ...(year !== undefined && { year }) })
  }
  get list(): FigureNote[] {
    return [...this.found.values()]
  }
}

export type Years = Map<number, Map<string, UnitFigures>>

/** Rows of all tables as figures by year and unit. Two figures for one thing that differ are both left out, and named. */
export class Collection {
  readonly years: Years = new Map()
  private readonly opposed = new Set<Map<string, Found> | UnitFigures>()

  constructor(private readonly notes: FigureNotes) {}

  add(unit: string, { figures, given }: MakeRow, table: number): void {
    for (const figure of figures) {
      if (figure.year === undefined) {
        this.notes.add('noYear', figure.cell)
        continue
      }
      const units = this.years.get(figure.year) ?? new Map<string, UnitFigures>()
      this.years.set(figure.year, units)
      const own = units.get(unit) ?? { dimensions: new Map(), indicators: new Map() }
      units.set(unit, own)
      this.put(own, figure, { value: figure.value, cell: figure.cell, table }, given.name || given.code)
    }
  }

  private put(own: UnitFigures, { what, name, year }: MakeFigure, found: Found, called: string): void {
    const list = what === 'dimension' ? own.dimensions : what === 'indicator' ? own.indicators : undefined
    const before = list ? list.get(name) : own[what as 'index' | 'rank' | 'band']
    if (before && before.value !== found.value) {
      this.notes.add('twice', `${called}: ${before.cell}, ${found.cell}`, year)
      before.value = NaN
      return
    }
    if (list) list.set(name, found)
    else own[what as 'index' | 'rank' | 'band'] = found
  }

  /** Takes out what two rows say differently. Called once all rows are there. */
  settle(): Years {
    for (const units of this.years.values())
      for (const own of units.values()) {
        for (const what of ['index', 'rank', 'band'] as const)
          if (Number.isNaN(own[what]?.value)) delete own[what]
        for (const list of [own.dimensions, own.indicators])
          for (const [name, { value }] of list) if (Number.isNaN(value)) list.delete(name)
      }
    return this.years
  }
}

const tidied = (value: number) => Number(value.toFixed(format.decimals))

/** Least and greatest index of all years where some lie beyond a scale. */
export function beyondScale(years: Years, { least, most }: ScaleDraft): [number, number] | undefined {
  const indices = [...years.values()].flatMap((units) =>
    [...units.values()].flatMap(({ index }) => (index ? [index.value as number] : [])),
  )
  const [low, high] = indices.reduce(
    ([a, b], each) => [Math.min(a, each), Math.max(b, each)],
    [Infinity, -Infinity],
  )
  return low < least || high > most ? [low, high] : undefined
}

/** Whether the tables have what bands are made of: an index, or bands by name. */
export const speaksOfBands = (years: Years): boolean =>
  !years.size ||
  [...years.values()].some((units) => [...units.values()].some(({ index, band }) => index ?? band))

/** Indices and dimensions as the format takes them: within its scale, and with so many decimals. */
export function fitScale(years: Years, { least, most }: ScaleDraft, notes: FigureNotes): void {
  const fit = (found: Found, drop: () => void, year: number) => {
    const value = found.value as number
    if (value < least || value > most) {
      notes.add('beyondScale', `${found.cell}: ${value}`, year)
      drop()
    } else if (tidied(value) !== value) {
      notes.add('rounded', `${found.cell}: ${value}`, year)
      found.value = tidied(value)
    }
  }
  for (const [year, units] of years)
    for (const own of units.values()) {
      if (own.index) fit(own.index, () => delete own.index, year)
      for (const [name, found] of own.dimensions) fit(found, () => own.dimensions.delete(name), year)
    }
}

/** The band of a list that a text names, by its place in the list; -1 for none. */
export const bandNamed = (bands: readonly BandDraft[], text: string): number =>
  bands.findIndex(({ name }) => [name.zh, name.en].some((each) => each && plainKey(each) === plainKey(text)))

/** How bands lie on their scale. */
export type BandRule = Pick<FormDraft, 'bands' | 'closed' | 'scale'>

/** How much better an index is than another; negative where it is worse. */
export const betterBy = ({ better }: ScaleDraft, index: number, other: number): number =>
  better === 'higher' ? index - other : other - index

/** The band that an index lies in, by its place in the list, best first. */
export function bandAt({ bands, closed, scale }: BandRule, index: number): number {
  const at = bands.findIndex(({ from }) => {
    if (from === null) return true
    const by = betterBy(scale, index, from)
    return by > 0 || (by === 0 && closed === 'better')
  })
  return at < 0 ? bands.length - 1 : at
}

/** Leaves out bands that the list lacks, and those in which the unit's index does not lie. */
export function checkBands(
  years: Years,
  rule: BandRule,
  notes: FigureNotes,
  nameOf: (unit: string) => string,
): void {
  for (const [year, units] of years)
    for (const [unit, own] of units) {
      if (!own.band) continue
      const at = bandNamed(rule.bands, String(own.band.value))
      if (at < 0) notes.add('bandUnknown', String(own.band.value), year)
      else if (own.index && bandAt(rule, own.index.value as number) !== at)
        notes.add('bandContradicts', `${nameOf(unit)}: ${own.index.value}, ${own.band.value}`, year)
      else continue
      delete own.band
    }
}

/** Ranks that leave no place out after equals: 1, 1, 2, as the format counts them. */
function dense(ranks: readonly number[]): Map<number, number> {
  return new Map([...new Set(ranks)].sort((a, b) => a - b).map((rank, at) => [rank, at + 1]))
}

/**
 * Brings ranks to the kind that the format has. Ranks that do not follow the index are left out for the whole year;
 * those that skip places after equals are counted anew where every unit has one.
 * @param all how many units there are
 */
export function checkRanks(
  years: Years,
  { all, scale }: { all: number; scale: ScaleDraft },
  notes: FigureNotes,
  nameOf: (unit: string) => string,
): void {
  for (const [year, units] of years) {
    const ranked = [...units].filter(([, { rank }]) => rank)
    if (!ranked.length) continue
    const value = ([, { rank }]: (typeof ranked)[number]) => rank!.value as number
    const order = dense(ranked.map(value))
    const moved = ranked.find((each) => order.get(value(each)) !== value(each))
    if (moved && ranked.length === all) {
      notes.add('ranksRenumbered', `${nameOf(moved[0])}: ${value(moved)} → ${order.get(value(moved))}`, year)
      for (const each of ranked) each[1].rank!.value = order.get(value(each))!
    }
    const both = ranked
      .filter(([, { index }]) => index)
      .sort(([, a], [, b]) => betterBy(scale, b.index!.value as number, a.index!.value as number))
    const wrong = both.find((each, at) => {
      const before = both[at - 1]
      if (!before) return false
      const same = before[1].index!.value === each[1].index!.value
      return same ? value(before) !== value(each) : value(before) >= value(each)
    })
    if (wrong) {
      notes.add('ranksContradict', `${nameOf(wrong[0])}: ${value(wrong)}, ${wrong[1].index!.value}`, year)
      ranked.forEach(([, own]) => delete own.rank)
      continue
    }
    for (const each of ranked)
      if (value(each) > all) {
        notes.add('ranksBeyond', `${nameOf(each[0])}: ${value(each)}`, year)
        delete each[1].rank
      }
  }
}
