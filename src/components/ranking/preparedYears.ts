import { nextTick, onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'
import { whenIdle } from '@/composables/idle'

/**
 * The years that stand in the page laid out, so that showing one of them changes a class and no text: the year on show,
 * and, once the year has changed for the first time, all of `years` one by one in idle time, nearest first. Years keep
 * their place in the list. Where there are too many for the page only the year on show stands in it, in the same place.
 * `layOut` is called when the last one stands in the page.
 */
export function usePreparedYears(
  shown: () => number,
  years: () => readonly number[],
  tooMany: () => boolean,
  layOut: () => void,
): Readonly<ShallowRef<readonly number[]>> {
  const prepared = shallowRef<readonly number[]>([shown()])
  let cancel = () => {}

  function nearestMissing(): number | undefined {
    const distance = (year: number) => Math.abs(year - shown())
    return years()
      .filter((year) => !prepared.value.includes(year))
      .sort((a, b) => distance(a) - distance(b))[0]
  }

  function prepareSoon(): void {
    cancel()
    cancel = whenIdle(async () => {
      const next = nearestMissing()
      if (next === undefined) return
      prepared.value = [...prepared.value, next]
      await nextTick()
      layOut()
      prepareSoon()
    })
  }

  watch(
    shown,
    (year) => {
      if (tooMany()) prepared.value = [year]
      else {
        if (!prepared.value.includes(year)) prepared.value = [...prepared.value, year]
        prepareSoon()
      }
    },
    { flush: 'sync' },
  )
  onScopeDispose(() => cancel())
  return prepared
}
