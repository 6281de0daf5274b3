/** Steps that can be undone. */
const MOST_STEPS = 100

/** A value with what it was before and what it was before undoing. Immutable. */
export interface Timeline<T> {
  past: readonly T[]
  now: T
  future: readonly T[]
  /** What the last change was of: the next one of the same thing is the same step (typing in one field). */
  of?: string
}

export const begun = <T>(now: T): Timeline<T> => ({ past: [], now, future: [] })

/** After a change; `of` names what is changed where several changes of it are one step. */
export function changed<T>({ past, now, of: last }: Timeline<T>, next: T, of?: string): Timeline<T> {
  const isSameStep = of !== undefined && of === last
  return {
    past: isSameStep ? past : [...past, now].slice(-MOST_STEPS),
    now: next,
    future: [],
    ...(of !== undefined && { of }),
  }
}

export function undone<T>({ past, now, future }: Timeline<T>): Timeline<T> {
  if (!past.length) return { past, now, future }
  return { past: past.slice(0, -1), now: past.at(-1)!, future: [now, ...future] }
}

export function redone<T>({ past, now, future }: Timeline<T>): Timeline<T> {
  const [next, ...rest] = future
  return next === undefined ? { past, now, future } : { past: [...past, now], now: next, future: rest }
}
