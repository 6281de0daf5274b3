import type { GeometryCollection, Topology } from 'topojson-specification'
import type { PackProjection } from '@/dataset/pack'
import type { Position } from '@/dataset/packRings'
import type { RawPack } from '@/dataset/packSchema'
import type { FileProblem, Sheet, Values } from '@/dataset/read/model'

/*
 * What an atlas is made of while it is made. A source is what was read from a file, large and never changed; a draft is
 * what the reader has decided about sources, small and plain, so that undo is a list of drafts.
 */

/** What a file of shapes says of one of them: its properties as text, `#id` for an id beside them. */
export type Properties = Readonly<Record<string, string>>

/** Shapes with shared borders, in the order of the layer's features; one without an area is a null geometry. */
export type UnitTopology = Topology<{ units: GeometryCollection }>

/** Something worth knowing of a layer's shapes: how many are like that, and the first of them. */
export interface ShapeNote {
  code: 'noShape' | 'notArea' | 'unreadable' | 'simplified'
  count: number
  /** Name of the first shape, or what it holds. */
  first: string
  values: Values
}

/** Shapes that belong together. */
export interface ShapeLayer {
  name: string
  features: Properties[]
  topology: UnitTopology
  /** Where a shape without an area stands, by its place among the features. */
  places: Record<number, Position>
  notes: ShapeNote[]
}

export interface ShapeSource {
  kind: 'shapes'
  file: string
  layers: ShapeLayer[]
  /** The pack whose units these shapes are. Absent for a file of shapes alone. */
  pack?: RawPack
  /** What belongs to a map that comes with the site, beside its shapes. */
  ground?: ShapeGround
}

/** Lines that belong to the map, and the codes of areas that are never assessed. */
export interface ShapeGround {
  lines: Position[][]
  unassessed: Record<string, 'noData' | 'notAssessed'>
}

export interface TableSource {
  kind: 'table'
  file: string
  sheets: Sheet[]
}

export type Source = ShapeSource | TableSource

/** Why a file of shapes can't be used; the texts word it. */
export type ShapeProblem =
  | 'notDegrees'
  | 'swapped'
  | 'noShapes'
  | 'noAreas'
  | 'tooManyPoints'
  | 'zipBroken'
  | 'shapefileBroken'
  | 'zipWithoutShapes'
  | 'partOfShapefile'
  | 'otherMap'
  | 'packBroken'

/** Thrown where a file gives neither shapes nor a table nor a pack. */
export class MakeError extends Error {
  constructor(
    readonly code: ShapeProblem | FileProblem,
    readonly values: Values = {},
  ) {
    super(code)
  }
}

/** What a column of a table holds. `@2021` gives the year that its head names. */
export type Role =
  | 'ignore'
  | 'name'
  | 'code'
  | 'region'
  | 'year'
  | 'reportYear'
  | 'index'
  | 'rank'
  | 'band'
  | 'dimension'
  | 'indicator'
  | 'indicatorName'
  | `${'index' | 'rank' | 'band' | 'indicator'}@${number}`

export const roles: readonly Role[] = [
  'name',
  'code',
  'region',
  'year',
  'reportYear',
  'index',
  'rank',
  'band',
  'dimension',
  'indicator',
  'indicatorName',
  'ignore',
]

/** Questions that a column of figures leaves to the reader, with their answers; the names are those of the table reader. */
export const columnAnswers = { decimalComma: ['decimal', 'thousands'], share: ['percent', 'asIs'] } as const
export type ColumnQuestion = keyof typeof columnAnswers

/** A column as it is taken, and what it is recognised by. */
export interface MakeColumn {
  at: number
  letters: string
  header: string
  role: Role
  sample: string[]
  /** What the reader is asked of it: what its commas mean, and whether its figures are shares to be shown in percent. */
  asked: ColumnQuestion[]
}

/** What the reader has decided about a table. */
export interface TableDraft {
  source: string
  sheet?: number
  /** By column, from 0; the others are guessed. */
  roles: Record<number, Role>
  /** Assessed year of a table that names none. */
  year?: number
  /** Answers to questions, by `answerKey` of the table reader: `share@C` → `percent`. */
  answers: Record<string, string>
}

/** By which property the shapes are called, told apart and grouped; null for none, absent where it is guessed. */
export interface Keys {
  name?: string | null
  english?: string | null
  code?: string | null
  region?: string | null
}

export type KeyKind = keyof Keys
export const keyKinds: readonly KeyKind[] = ['name', 'english', 'code', 'region']

/** Properties of the shapes of a pack that was opened. */
export const packKeys: Required<Keys> = { name: 'name', english: 'english', code: 'id', region: 'region' }

/** A text in the languages of the atlas. */
export interface Words {
  zh: string
  en: string
}

/** A band and where it begins. */
export interface BandDraft {
  name: Words
  /** The index at which it begins, seen from the worse side; absent for the worst band. */
  from: number | null
}

/** What the index may be, and which end is good. */
export interface ScaleDraft {
  least: number
  most: number
  better: 'higher' | 'lower'
}

export interface FormDraft {
  languages: 'zh' | 'en' | 'both'
  title: Words
  indexName: Words
  /** Title of the report or table that the figures are from. */
  source: Words
  publisher: Words
  url: string
  /** Where the shapes come from. */
  attribution: Words
  approval: string
  /** Best first. */
  bands: BandDraft[]
  /** Which of two bands holds the limit between them. */
  closed: 'better' | 'worse'
  /** Whether there are bands; null where the tables decide: with an index or bands there are. */
  banded: boolean | null
  scale: ScaleDraft
  /** How the map is drawn; null for what suits the territory. */
  projection: PackProjection | null
}

/** What a name of a table stands for, chosen by hand: a shape, no shape at all (it gets a mark), or nothing. */
export const WITHOUT_SHAPE = '+'
export const LEFT_OUT = ''

export interface Draft {
  shapes: { source: string; layer: number; keys: Keys } | null
  tables: TableDraft[]
  /** By `nameId`: id of a shape, WITHOUT_SHAPE or LEFT_OUT. */
  matches: Record<string, string>
  /** What a shape is of which no table speaks: a unit without figures, an area that is not assessed, or nothing. */
  bare: 'unit' | 'area' | 'none'
  form: FormDraft
}

/** What the format of a pack takes; the form follows these, and what is beyond them is said. */
export const format = {
  bands: { least: 2, most: 9 },
  scale: { least: 0, most: 100, better: 'higher' } as ScaleDraft,
  /** Greatest figure of a scale. */
  scaleMost: 1_000_000,
  /** Decimals of an index and of a dimension. */
  decimals: 4,
  nameLength: 40,
  englishLength: 60,
  titleLength: 120,
  regions: 60,
  units: 4000,
  areas: 100,
  years: 40,
  indicators: 60,
  dimensions: 16,
} as const

const words = (): Words => ({ zh: '', en: '' })

export const emptyDraft = (languages: FormDraft['languages']): Draft => ({
  shapes: null,
  tables: [],
  matches: {},
  bare: 'unit',
  form: {
    languages,
    title: words(),
    indexName: words(),
    source: words(),
    publisher: words(),
    url: '',
    attribution: words(),
    approval: '',
    bands: [],
    closed: 'better',
    banded: null,
    scale: format.scale,
    projection: null,
  },
})

/** Whoever the shapes are of, or a table beyond them. */
export interface MakeUnit {
  /** `s` and the place of its first shape among the layer's features. */
  id: string
  name: string
  english: string
  code: string
  region: string
  /** Places among the layer's features: a unit may be drawn in several parts. */
  features: number[]
  aliases: readonly string[]
  /** What it is in the pack that is continued. */
  was?: 'unit' | 'area'
}
