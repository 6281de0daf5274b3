import type { LinearForm } from '@/domain/score/linear'
import type { Reach } from '@/domain/score/reach'

/** What the page asks: a run under a number, which ends the one before; or an end to the one under way. */
export type RobustnessRequest =
  | { type: 'run'; id: number; form: LinearForm; draws: number; concentration: number; seed: number }
  | { type: 'stop' }

/** How far a run has come. */
export interface RobustnessAnswer {
  id: number
  draws: number
  total: number
  /** 5 % and 95 % positions by place of the form. */
  low: Uint32Array
  high: Uint32Array
  /** Once all draws are made, where the places are not too many: share of draws by place and position. */
  shares?: Float64Array
  /** Likewise, what is known so far of what every place can reach. */
  reach?: (Reach | undefined)[]
  /** Whether nothing more comes. */
  final: boolean
}
