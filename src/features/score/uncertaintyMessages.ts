import type { Refusal } from '@/domain/score/columns'
import type { IndicatorSet, Scheme } from '@/domain/score/model'
import type { UncertaintyResult } from '@/domain/score/uncertainty'
import type { Uncertainty } from '@/domain/score/uncertaintySpec'

/** What the page asks of a run; to end it the worker is ended. */
export interface UncertaintyRequest {
  set: IndicatorSet
  scheme: Scheme
  spec: Uncertainty
}

export type UncertaintyAnswer =
  /** Share of the run that is done, 0…1. */
  { done: number } | { result: UncertaintyResult } | { refusals: Refusal[] }
