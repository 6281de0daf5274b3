import type { Span } from '@/domain/history'
import type { HistoryPanel } from './historyFigure'
import { indexAxis, indexTicks } from './indexAxis'

/** An index, or a mean of indices, over the years. */
export const indexPanel = (
  label: string,
  spans: Span[],
  { index }: { index: (value: number) => string },
  height: number,
): HistoryPanel => ({
  label,
  spans,
  ...indexAxis(),
  ticks: indexTicks().map((value) => ({ value, label: String(value) })),
  text: (value) => index(value),
  height,
})

/** Positions 1…n over the years. */
export const positionPanel = (label: string, spans: Span[], n: number, height: number): HistoryPanel => ({
  label,
  spans,
  from: 1,
  to: n,
  ticks: [...[1, 8, 16, 24].filter((place) => place < n * 0.85), n].map((value) => ({
    value,
    label: String(value),
  })),
  text: String,
  bridging: true,
  height,
})
