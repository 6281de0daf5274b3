import { fraction } from '@/domain/score/fraction'
import { apart, printedAs } from './figures'
import type { Ends } from './model'

/** Whether `count` in `size` may be printed as this percentage of two decimals. */
function isShare(count: number, size: number, percent: number): boolean {
  const share = fraction(BigInt(count) * 100n, BigInt(size))
  return !apart({ lo: share, hi: share }, printedAs(percent))
}

/** Whether some count within the ends is the printed one, or gives the printed share. */
export function isReached([least, most]: Ends, size: number, printed: number, share: boolean): boolean {
  if (!share) return printed >= least && printed <= most
  for (let count = least; count <= most; count++) if (isShare(count, size, printed)) return true
  return false
}
