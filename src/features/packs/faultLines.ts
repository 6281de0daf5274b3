import type { Fault } from '@/composables/deployment'
import type { Messages } from '@/locales'
import type { messages as zh } from './pack.zh'

/** Problems listed at most; the rest is counted. */
const MOST = 6

/** What is wrong with the configuration or a pack, by place and remedy. */
export const faultLines = (fault: Fault, t: Messages, p: typeof zh): string[] => [
  ...(fault.failure ? [p.failure[fault.failure]] : []),
  ...fault.problems.slice(0, MOST).map(({ path, problem }) => `${path}: ${t.local(problem)}`),
  ...(fault.problems.length > MOST ? [p.more(fault.problems.length - MOST)] : []),
]
