import { ownAgainstPublished, type OwnFinding, type OwnPopulation } from '@/domain/checks/own'
import type { Claim, Resolution } from '@/domain/model'
import { columnLetters, parseAddress } from './read/address'
import type { ImportProblem, Values } from './read/model'
import type { Dataset } from './index'
import { isOwnSource, ownClaims, type OwnEdition, type OwnEditions } from './pack'

/** Cells in the order given, neighbours below each other as one range: `C2:C33`. */
export function cellRanges(cells: readonly string[]): string[] {
  const runs: { from: string; to: string; below?: string }[] = []
  for (const cell of cells) {
    const at = parseAddress(cell)
    const below = at && `${columnLetters(at.column)}${at.row + 2}`
    const run = runs.at(-1)
    if (run?.below === cell) Object.assign(run, { to: cell, below })
    else runs.push({ from: cell, to: cell, below })
  }
  return runs.map(({ from, to }) => (from === to ? from : `${from}:${to}`))
}

/** Whether the disagreement is known already: a resolution speaks of the printed claim and of an own one. */
function isSettled({ own, published }: OwnFinding, settled: readonly Resolution[]): boolean {
  return settled.some(
    ({ claims }) =>
      published.some(({ id }) => claims.includes(id)) && own.some(({ id }) => claims.includes(id)),
  )
}

const sourcesOf = (claims: readonly Claim[]) => [
  ...new Set(claims.flatMap(({ source, also = [] }) => [source, ...also])),
]

/** Figures as they are shown: means with two decimals, everything else as it is. */
function shown(finding: OwnFinding): Values {
  const texts = (values: readonly (number | string)[]) => values.map(String)
  const two = (values: readonly number[]) => values.map((value) => value.toFixed(2))
  switch (finding.kind) {
    case 'mean':
      return { expected: finding.expected.toFixed(2), got: two(finding.got) }
    case 'order':
      return { got: texts(finding.got) }
    case 'regionOrder':
      return { got: finding.got.flatMap(two) }
    case 'meanAgainstNation':
      return { expected: finding.expected, got: finding.got.flatMap(two) }
    case 'rankOrder':
      return { expected: texts(finding.expected), got: texts(finding.got) }
    case 'value':
      return { expected: String(finding.expected), got: [String(finding.got)] }
    default:
      return { expected: finding.expected, got: texts(finding.got) }
  }
}

function problemOf(finding: OwnFinding, year: number): ImportProblem {
  const { kind, about, dimension = '', own, published } = finding
  const cells = cellRanges(own.flatMap(({ page }) => page ?? []))
  const [claim] = published
  return {
    code: 'againstPublished',
    severity: 'warning',
    ...(cells.length && { cell: cells[0] }),
    values: {
      kind,
      year,
      about,
      what: claim?.what ?? '',
      dimension,
      cells,
      sources: sourcesOf(published),
      ...shown(finding),
      ...('missing' in finding && { missing: finding.missing }),
      ...('bands' in finding && { bands: finding.bands }),
      ...('listed' in finding && { listed: Number(finding.listed) }),
      ...('share' in finding && { share: Number(finding.share) }),
      ...((kind === 'order' || kind === 'rankOrder') && { units: own.map((each) => each.about) }),
      ...(kind === 'regionOrder' && { units: finding.regions }),
      ...(kind === 'rankWithin' && {
        dimensions: own.flatMap((each) => (each.what === 'dimension' ? [each.dimension] : [])),
      }),
    },
  }
}

/** What of one year's own figures no printed claim fits. */
function inYear(dataset: Dataset, own: OwnEditions, given: OwnEdition): ImportProblem[] {
  const edition = dataset.editions.get(given.year)
  if (!edition) return []
  // What another file of the reader's says is nothing printed, and sets nothing printed aside.
  const printed = {
    ...edition,
    claims: edition.claims.filter(({ source }) => !isOwnSource(source)),
    resolutions: edition.resolutions.filter(({ id }) => !isOwnSource(id)),
  }
  const claims = ownClaims(own, given)
  const { units, cities, regions } = dataset
  const populations: OwnPopulation[] = [
    { about: 'nation', units, regions },
    { about: 'cities', units: cities, regions: [] },
  ]
  return populations
    .filter((population) => population.units.length)
    .flatMap((population) => ownAgainstPublished(printed, claims, population))
    .filter((finding) => !isSettled(finding, given.settled ?? []))
    .map((finding) => problemOf(finding, given.year))
}

/**
 * Own figures against every printed mean, number, band, rank and order of their year, as warnings that name the cells.
 * What laying the figures over the dataset has settled already (`settled` of the editions) is left out.
 */
export function againstPublished(dataset: Dataset, own: OwnEditions): ImportProblem[] {
  return own.editions.flatMap((edition) => inYear(dataset, own, edition))
}
