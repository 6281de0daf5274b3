import type { Interval } from '@/domain/model'

/** A bound this far from zero says nothing that is worth reading. */
const idle = 35

/** `+1.20`, `−3.40`, `0`: a difference with its sign; whole bounds without decimals. */
function signed(value: number, decimals = 2): string {
  const size = Math.abs(value)
  const text = Number.isInteger(size) && decimals ? String(size) : size.toFixed(decimals)
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${text}`
}

/** `+31.49`, `−19.25 … +2`, `>0`, `>0, ≤+10`; `unknown` where only idle bounds remain. */
export function formatDifference(difference: Interval, unknown: string): string {
  const { lo, hi, loOpen, hiOpen } = difference
  if (lo === hi) return `${signed(lo).split('.')[0]!.replace(/\d+$/, '')}${Math.abs(lo).toFixed(2)}`
  const low = lo > -idle ? `${loOpen ? '>' : '≥'}${signed(lo)}` : ''
  const high = hi < idle ? `${hiOpen ? '<' : '≤'}${signed(hi)}` : ''
  if (!low || !high) return low || high || unknown
  return (lo === 0 && loOpen) || (hi === 0 && hiOpen) ? `${low}, ${high}` : `${signed(lo)} … ${signed(hi)}`
}

/** Places gained or lost: `+3`, `−19 … −2`, `0`. */
export function formatPlaces([least, most]: [number, number]): string {
  return least === most ? signed(least, 0) : `${signed(least, 0)} … ${signed(most, 0)}`
}
