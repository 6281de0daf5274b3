import { positionStep } from '@/charts/fill'
import { stepOfBand } from '@/locales/scaleOf'
import type { Outcome } from './outcome'
import type { Step } from './useMake'

/** What a shape's colour says in the steps before the atlas. */
export type ShapeState = 'sure' | 'chosen' | 'bare' | 'twice'

/** Fills of the states, of the map and its legend. */
export const stateFills: Record<ShapeState | 'plain' | 'unassessed' | 'omitted', string> = {
  plain: 'var(--step-3)',
  sure: 'var(--step-5)',
  chosen: 'var(--step-8)',
  bare: 'url(#fill-unknown)',
  twice: 'var(--notice)',
  unassessed: 'var(--unassessed)',
  omitted: 'var(--paper)',
}

/** How each unit stands to the names of the tables. */
function statesOf({ units, matches, twice }: Outcome): Map<string, ShapeState> {
  const states = new Map<string, ShapeState>(units.map(({ id }) => [id, 'bare']))
  for (const { unit, kind } of matches)
    if (unit !== undefined) states.set(unit, kind === 'chosen' ? 'chosen' : 'sure')
  for (const [unit] of twice) states.set(unit, 'twice')
  return states
}

/** Colours of the bands in a year; where only ranks are known, of the ranks. */
function bandFills(outcome: Outcome, year: number | undefined, bands: number): Map<string, string> {
  const rows = outcome.preview.find((each) => each.year === year)?.rows ?? []
  return new Map(
    rows.flatMap(({ unit, band, rank }) =>
      band !== null
        ? [[unit, `var(--step-${stepOfBand(bands, band)})`]]
        : rank !== null
          ? [[unit, `var(--step-${positionStep(rank, rows.length)})`]]
          : [],
    ),
  )
}

/** The map's colours in a step. */
export function fillsOf(
  outcome: Outcome,
  step: Step,
  year: number | undefined,
  bands: number,
): Map<string, string> {
  const shown = step === 'form' || step === 'atlas' ? bandFills(outcome, year, bands) : undefined
  const states = !shown && outcome.matches.length ? statesOf(outcome) : undefined
  const assessed = new Set(outcome.preview.flatMap(({ rows }) => rows.map(({ unit }) => unit)))
  const omitted = new Set(outcome.omitted)
  return new Map(
    outcome.units.map(({ id }) => {
      if (shown && omitted.has(id)) return [id, stateFills.omitted]
      if (shown) return [id, shown.get(id) ?? (assessed.has(id) ? stateFills.bare : stateFills.unassessed)]
      return [id, states ? stateFills[states.get(id)!] : stateFills.plain]
    }),
  )
}
