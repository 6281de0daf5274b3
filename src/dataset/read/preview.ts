import { ContradictionError } from '@/domain/assess'
import type { Claim } from '@/domain/model'
import { againstPublished } from '../againstPublished'
import type { Dataset } from '../index'
import { layer, type OwnEdition, type OwnEditions } from '../pack'
import type { Encoding } from './encoding'
import { isPack } from '../packFile'
import { strayMap } from '../packGeometry'
import { readDocument } from './document'
import {
  ImportError,
  seen,
  type Choices,
  type ImportProblem,
  type OwnIndicators,
  type Reading,
  type Sheet,
} from './model'
import { ProblemList } from './problemList'
import type { Content } from './open'
import { contextOf, isReady, recognise } from './reading'
import { layoutChoices, withLayout } from './structureSheet'
import { turned } from './turned'

/** Own claims and published ones that can't be true together. */
export interface Disagreement {
  year: number
  own: Claim[]
  published: Claim[]
}

/** What the reader is shown before anything is applied. The figures themselves stay where they were read. */
export interface Preview extends Omit<Reading, 'result' | 'cellOf'> {
  format: Content['format']
  encoding?: Encoding
  /** The first rows of the table, heads included. */
  rowsShown: string[][]
  disagreements: Disagreement[]
  ready: boolean
}

export type Result = { editions: OwnEdition[] } | { indicators: OwnIndicators }

/** Rows of the table shown. */
const shown = 6

function shownRows(sheet: Sheet | undefined, { headTop, headerRow, turned: side }: Reading): string[][] {
  const rows = sheet && (side ? turned(sheet) : sheet).rows.slice(headTop, headerRow + shown)
  return rows?.map((row) => row.map(seen)) ?? []
}

/** Lays the figures over the facts: what disagrees, and how it is settled. */
function lay(
  dataset: Dataset,
  own: OwnEditions,
): { editions: OwnEdition[]; disagreements: Disagreement[]; problem?: ImportProblem } {
  try {
    const { dataset: laid, contradictions } = layer(dataset, own)
    const editions = own.editions.map((edition) => ({
      ...edition,
      settled: contradictions.filter(({ year }) => year === edition.year).map(({ resolution }) => resolution),
    }))
    const disagreements = contradictions.map(({ year, resolution }) => {
      const ids = new Set(resolution.claims)
      const claims = laid.editions.get(year)!.claims.filter(({ id }) => ids.has(id))
      const mine = (claim: Claim) => claim.source === `own-${own.id}`
      return { year, own: claims.filter(mine), published: claims.filter((claim) => !mine(claim)) }
    })
    return { editions, disagreements }
  } catch (error) {
    if (!(error instanceof ContradictionError)) throw error
    // Ids of own claims end in what they say: own-file/330000/index.
    const cells = own.editions.flatMap(({ claims }) =>
      claims
        .filter(({ about, what }) => error.claims.some((id) => id.includes(`/${about}/${what}`)))
        .map(({ cell }) => cell),
    )
    return {
      editions: own.editions,
      disagreements: [],
      problem: {
        code: 'contradiction',
        severity: 'error',
        cell: cells[0],
        values: { cells: cells.slice(0, 12) },
      },
    }
  }
}

/**
 * Everything that is understood of a file, with the reader's choices, and how it stands to the facts on show.
 * @throws ImportError
 */
export function previewOf(
  content: Content,
  dataset: Dataset,
  file: Pick<OwnEditions, 'id' | 'file' | 'wins'>,
  thisYear: number,
  choices: Choices,
): { preview: Preview; result: Result; cellOf?: Reading['cellOf'] } {
  const context = contextOf(dataset, file.file, thisYear)
  const reading =
    content.format === 'json'
      ? documentReading(content.value, dataset)
      : recognise(content.sheets, context, layoutChoices(content, choices))
  const { result: read, cellOf, ...rest } = reading
  const result =
    'indicators' in read ? { indicators: withLayout(content, reading.sheet, read.indicators) } : read
  const sheet = content.format === 'json' ? undefined : content.sheets[reading.sheet]
  const base = {
    ...rest,
    format: content.format,
    ...(content.format === 'csv' && { encoding: content.encoding }),
    rowsShown: shownRows(sheet, reading),
  }
  if (!('editions' in result) || !isReady(reading))
    return { preview: { ...base, disagreements: [], ready: isReady(reading) }, result, cellOf }
  const { editions, disagreements, problem } = lay(dataset, { ...file, editions: result.editions })
  const against = againstPublished(dataset, { ...file, editions })
  const problems = [...(problem ? [problem] : []), ...against, ...base.problems]
  return {
    preview: { ...base, problems, disagreements, ready: isReady({ problems }) },
    result: { editions },
  }
}

/** What a JSON file of editions holds, in the form of a table that was read. */
function documentReading(value: unknown, dataset: Dataset): Reading {
  if (isPack(value)) throw new ImportError('jsonUnits')
  const map = strayMap(value)
  if (map) throw new ImportError('jsonMap', map)
  const problems = new ProblemList()
  const editions = readDocument(value, dataset, problems)
  const cities = new Set(dataset.cities.map(({ id }) => id))
  const units = new Set(dataset.units.map(({ id }) => id))
  const about = new Set(editions.flatMap(({ claims }) => claims.map((claim) => claim.about)))
  const found = (all: ReadonlySet<string>) => [...about].filter((id) => all.has(id)).length
  const ofCities = found(cities) > 0 && found(units) === 0
  const figures = editions.reduce((sum, { claims }) => sum + claims.length, 0)
  if (!figures) problems.add('nothing', 'error')
  return {
    kind: ofCities ? 'cities' : editions.length > 1 ? 'editions' : 'edition',
    sheet: 0,
    sheets: [],
    headTop: 0,
    headerRow: 0,
    columns: [],
    roles: [],
    notRead: [],
    others: [],
    years: editions.map(({ year }) => year),
    recognised: ofCities ? [found(cities), cities.size] : [found(units), units.size],
    rows: figures,
    figures,
    problems: problems.list,
    more: problems.more,
    open: [],
    result: { editions },
  }
}
