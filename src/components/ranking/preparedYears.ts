import { nextTick, onBeforeUnmount, shallowRef, watch, type ShallowRef } from 'vue'
import { whenIdle } from '@/composables/idle'

/**
 * The years that stand in the page laid out, so that showing one of them changes a class and no text: the year on show,
 * and, once the year has changed for the first time, the nearest of `years` in idle time until there are `room` of them.
 * They keep the order in which they came. `layOut` is called when the last one stands in the page.
 */
export function usePreparedYears(
  shown: () => number,
  years: () => readonly number[],
  room: () => number,
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
      if (next === undefined || prepared.value.length >= room()) return
      prepared.value = [...prepared.value, next]
      await nextTick()
      layOut()
      prepareSoon()
    })
  }

  watch(
    shown,
    (year) => {
      if (!prepared.value.includes(year))
        prepared.value = [...prepared.value, year].slice(-Math.max(1, room()))
      prepareSoon()
    },
    { flush: 'sync' },
  )
  onBeforeUnmount(() => cancel())
  return prepared
}
