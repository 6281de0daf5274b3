import { readonly, shallowRef, type ShallowRef } from 'vue'
import type { UnitId } from '@/domain/model'
import { onHydrated } from './hydration'

const key = 'gov-service-atlas:province'

/** One for the whole visit; undefined until a page is hydrated. */
const mine = shallowRef<UnitId | null>()

/** What the device keeps; a denied storage only means that the choice lasts for this visit. */
function stored(): UnitId | null {
  try {
    const id = localStorage.getItem(key)
    return id && /^\d{6}$/.test(id) ? id : null
  } catch {
    return null
  }
}

function store(id: UnitId | null): void {
  try {
    if (id) localStorage.setItem(key, id)
    else localStorage.removeItem(key)
  } catch {
    // The choice then lives for the visit.
  }
}

/** The reader's own province: kept on the device, never sent. Undefined until the page is hydrated. */
export function useMyProvince(): {
  mine: Readonly<ShallowRef<UnitId | null | undefined>>
  choose: (id: UnitId | null) => void
} {
  onHydrated(() => {
    if (mine.value === undefined) mine.value = stored()
  })
  return {
    mine: readonly(mine),
    choose(id) {
      mine.value = id
      store(id)
    },
  }
}
