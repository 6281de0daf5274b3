import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, shallowRef } from 'vue'
import { usePreparedYears } from './preparedYears'

const all = [2015, 2016, 2017, 2018, 2019]
let waiting: (() => void)[] = []

beforeEach(() => {
  waiting = []
  vi.stubGlobal('window', {
    requestIdleCallback: (work: () => void) => waiting.push(work),
    cancelIdleCallback: () => (waiting = []),
  })
})
afterEach(() => vi.unstubAllGlobals())

/** The browser has nothing to do for so long that everything waiting is done. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    waiting.shift()?.()
    await nextTick()
  }
}

function setup(tooMany = false) {
  const year = shallowRef(2018)
  const laidOut = vi.fn()
  const scope = effectScope()
  const prepared = scope.run(() =>
    usePreparedYears(
      () => year.value,
      () => all,
      () => tooMany,
      laidOut,
    ),
  )!
  return { year, laidOut, scope, prepared }
}

describe('years prepared', () => {
  it('are none but the one on show until the year changes', async () => {
    const { prepared } = setup()
    await idle()
    expect(prepared.value).toEqual([2018])
  })

  it('come nearest first, are laid out one by one, and keep their places', async () => {
    const { year, prepared, laidOut } = setup()
    year.value = 2019
    expect(prepared.value).toEqual([2018, 2019])
    await idle()
    expect(prepared.value).toEqual([2018, 2019, 2017, 2016, 2015])
    expect(laidOut).toHaveBeenCalledTimes(3)
    year.value = 2015
    await idle()
    expect(prepared.value).toEqual([2018, 2019, 2017, 2016, 2015])
  })

  it('are one, in the same place, where all would be too many', async () => {
    const { year, prepared, laidOut } = setup(true)
    year.value = 2016
    await idle()
    expect(prepared.value).toEqual([2016])
    expect(laidOut).not.toHaveBeenCalled()
  })

  it('come no more once the list is gone', async () => {
    const { year, prepared, scope } = setup()
    year.value = 2019
    scope.stop()
    await idle()
    expect(prepared.value).toEqual([2018, 2019])
  })
})
