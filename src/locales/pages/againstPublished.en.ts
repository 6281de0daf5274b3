import type { OwnFinding } from '@/domain/checks/own'
import type { Values } from '@/dataset/read/model'
import { bandsIn } from '../bandNames'
import { plural } from '../english'
import { subject } from '../subject/en'

type Names = (ids: Values[string] | undefined) => string

const list = (value: Values[string] | undefined) => value as readonly string[]
const bands = (ids: unknown) => `“${bandsIn('en', ids).join(', ')}”`
/** One number, or the two between which it lies. */
const span = ([lo, hi]: readonly string[]) => (lo === hi ? lo! : `${lo}–${hi}`)
const measure = ({ dimension }: Values, names: Names) => (dimension ? names(dimension) : 'index')
const gap = ({ missing }: Values) =>
  missing
    ? `whatever the ${plural(Number(missing), 'missing figure is', `${missing} missing figures are`)} (0 to 100), `
    : 'by the figures in the table, '

const valueNames: Record<string, string> = {
  rank: 'rank',
  band: 'band',
  mean: 'mean index',
  aboveMeanCount: 'number above the mean',
  bandCount: 'number in the band',
}

function valueName(v: Values, names: Names): string {
  if (v.what === 'dimensionRank') return `rank in ${names(v.dimension)}`
  return valueNames[String(v.what)] ?? measure(v, names)
}

const counted = ({ expected, share }: Values) => (share ? `has ${expected}%` : `has ${expected}`)
const twoMeans = (v: Values) => {
  const [a, b, c, d] = list(v.got) as [string, string, string, string]
  return [span([a, b]), span([c, d])] as const
}

/** What the cells say, and what is printed: the end of a sentence that begins with the source. */
const told: Record<OwnFinding['kind'], (v: Values, names: Names) => [cells: string, printed: string]> = {
  value: (v, names) => {
    const say = (value: unknown) => (v.what === 'band' ? bands(value) : String(value))
    return [
      `${names(v.about)}, ${valueName(v, names)}: the table says ${say(list(v.got)[0])}`,
      `has ${say(v.expected)}`,
    ]
  },
  mean: (v, names) => [
    `${gap(v)}the mean of ${measure(v, names)} (${names(v.about)}) is ${span(list(v.got))}`,
    `has ${v.expected}`,
  ],
  aboveMean: (v, names) => [
    `${gap(v)}the number above the mean (${names(v.about)}) is ${span(list(v.got))}`,
    counted(v),
  ],
  bandCount: (v, names) => [
    `${gap(v)}the number in ${bands(v.bands)} (${names(v.about)}) is ${span(list(v.got))}`,
    counted(v),
  ],
  band: (v, names) => [
    `by its index in the table, ${names(v.about)} is ${bands(v.got)}`,
    `has ${bands(v.expected)}`,
  ],
  bandMembers: (v, names) => [
    `by the figures in the table, ${names(v.about)} is ${bands(v.got)}`,
    v.listed ? `lists it as ${bands(v.expected)}` : `has a complete list of ${bands(v.expected)} without it`,
  ],
  rank: (v, names) => [
    `${gap(v)}the rank of ${names(v.about)} in ${measure(v, names)} is ${span(list(v.got))} (ties use up no number)`,
    `has ${v.expected}`,
  ],
  rankOrder: (v, names) => [
    `${names(v.units)}, ${measure(v, names)}: the table says ${list(v.got).join(' and ')}`,
    `has the ranks ${list(v.expected).join(' and ')}`,
  ],
  rankWithin: (v, names) => [
    `by the figures in the table, ${names(v.about)} ranks at best ${list(v.got).join(', ')} in ${names(v.dimensions)}`,
    `has ranks of ${v.expected} or higher`,
  ],
  topList: (v, names) => [
    `by the figures in the table, the rank of ${names(v.about)} is ${span(list(v.got))}`,
    `has a complete list of the top ${v.expected} ${v.listed ? 'with' : 'without'} it`,
  ],
  order: (v, names) => [
    `${names(v.units)}, index: the table says ${list(v.got).join(' and ')}`,
    'says that the first is not below the second',
  ],
  regionOrder: (v, names) => [
    `${names(v.units)}, mean index: by the table ${twoMeans(v).join(' and ')}`,
    'says that the first is not below the second',
  ],
  meanAgainstNation: (v, names) => [
    `by the figures in the table, the mean index of ${names(v.about)} is ${twoMeans(v)[0]} and that of ${subject.everyone} ${twoMeans(v)[1]}`,
    v.expected === 'atLeast'
      ? `says that it reaches that of ${subject.everyone}`
      : `says that it is below that of ${subject.everyone}`,
  ],
}

/** An own figure that a printed claim does not fit: what the cells say, who prints what, and what to do. */
export function againstPublished(v: Values, names: Names): string {
  const [says, prints] = told[v.kind as OwnFinding['kind']](v, names)
  const cells = list(v.cells)
  const where = cells.length > 1 ? ` (${cells.slice(0, 8).join(', ')}${cells.length > 8 ? ' …' : ''})` : ''
  return `${v.year}: ${says}${where}; “${names(v.sources)}” ${prints}. Check the figures, the year and what the columns hold.`
}
