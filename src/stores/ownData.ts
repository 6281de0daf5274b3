import { defineStore } from 'pinia'
import { computed, markRaw, shallowRef, toRaw } from 'vue'
import { dimensionSetsOf, indicatorSetOf } from '@/dataset/read/indicatorSet'
import type { OwnIndicators } from '@/dataset/read/model'
import type { OwnEditions } from '@/dataset/pack'
import type { Edition } from '@/domain/model'
import { useDataset } from './dataset'
import { useIndicatorSets } from './indicatorSets'
import { markCarried, takeCarried } from './carried'
import { forget, keep, restore, type LoadedIndicators } from './ownKeeping'

/** One of the reader's files that is in use. */
export interface OwnItem {
  id: string
  file: string
  kind: 'editions' | 'indicators'
  /** Assessed years it speaks of; empty for a table without years. */
  years: number[]
}

const itemsOf = (layers: readonly OwnEditions[], indicators: readonly LoadedIndicators[]): OwnItem[] => [
  ...layers.map(({ id, file, editions }) => ({
    id,
    file,
    kind: 'editions' as const,
    years: editions.map(({ year }) => year),
  })),
  ...indicators.map(({ id, file, data }) => ({
    id,
    file,
    kind: 'indicators' as const,
    years: data.years.filter(Boolean),
  })),
]

const dimensionNames = (editions: Iterable<Edition>) =>
  new Map(
    [...editions].flatMap(({ dimensions }) => (dimensions ?? []).map(({ id, name }) => [id, name] as const)),
  )

/** What is stored, which a tab takes out of its own slot; undefined where there is nothing. */
async function unpack(carried?: string) {
  const found = await restore(carried)
  if (carried) await forget(carried)
  return found && found.layers.length + found.indicators.length > 0 ? found : undefined
}

/** What no longer fits the facts of a newer version stays on the device, unused. */
const noLongerFits = () => {}

/**
 * The reader's own files in use. They live in this tab; on the device only where the reader asks, and nowhere else:
 * no link and no request carries them.
 */
export const useOwnData = defineStore('ownData', () => {
  const dataset = useDataset()
  const sets = useIndicatorSets()
  const indicators = shallowRef<readonly LoadedIndicators[]>([])
  /** Whether the device keeps what is loaded. */
  const kept = shallowRef(false)

  const items = computed(() => itemsOf(dataset.layers, indicators.value))
  const units = () => [...dataset.units.values()]
  const held = () => ({ layers: dataset.layers.map(toRaw), indicators: indicators.value.map(toRaw) })

  function addDimensionSets(own: OwnEditions): void {
    const names = dimensionNames(dataset.current().editions.values())
    for (const set of dimensionSetsOf(own, units(), names)) sets.add(set)
  }

  /** Writes what is loaded again where the device keeps it. @throws where it refuses */
  async function follow(): Promise<void> {
    if (!kept.value) return
    if (!items.value.length) {
      await forget()
      kept.value = false
    } else await keep(held())
  }

  /** Lays own editions over the facts on show. @throws as `useDataset().add`; nothing has changed then */
  async function addEditions(own: OwnEditions): Promise<void> {
    await dataset.add(markRaw(own))
    addDimensionSets(own)
    await follow()
  }

  async function addIndicators(id: string, file: string, data: OwnIndicators, year: number): Promise<void> {
    indicators.value = [...indicators.value, { id, file, year, data: markRaw(data) }]
    sets.add(indicatorSetOf(id, file, data, year, units()))
    await follow()
  }

  /** Gives a table another structure, in the rows of `structure.ts`, and keeps it with the table. */
  async function setStructure(id: string, structure: string[][]): Promise<void> {
    indicators.value = indicators.value.map((each) =>
      each.id === id ? { ...each, data: markRaw({ ...each.data, structure }) } : each,
    )
    const table = indicators.value.find((each) => each.id === id)
    if (table) sets.add(indicatorSetOf(id, table.file, table.data, table.year, units()))
    await follow()
  }

  async function remove(id: string): Promise<void> {
    if (dataset.layers.some((layer) => layer.id === id)) await dataset.remove(id)
    indicators.value = indicators.value.filter((each) => each.id !== id)
    for (const set of sets.sets)
      if (set.id === `own-${id}` || set.id.startsWith(`own-${id}-`)) sets.remove(set.id)
    await follow()
  }

  async function removeAll(): Promise<void> {
    for (const { id } of items.value) await remove(id)
  }

  /** Keeps what is loaded on this device, or stops keeping it. @throws where the device refuses */
  async function setKept(wanted: boolean): Promise<void> {
    await (wanted ? keep(held()) : forget())
    kept.value = wanted
  }

  /** Lays by what lives in this tab only, for the page that is loaded in its place. @throws where the device refuses */
  async function carryOver(): Promise<void> {
    if (kept.value || !items.value.length) return
    const slot = `tab-${Date.now()}`
    await keep(held(), slot)
    markCarried(slot)
  }

  /** Loads what the device kept, or this tab laid by; false where there is nothing that can be used any more. */
  async function restoreKept(): Promise<boolean> {
    const carried = takeCarried()
    const found = await unpack(carried)
    if (!found) return false
    for (const own of found.layers) await addEditions(own).catch(noLongerFits)
    for (const { id, file, data, year } of found.indicators) await addIndicators(id, file, data, year)
    kept.value = !carried
    return items.value.length > 0
  }

  return {
    items,
    kept,
    tables: computed(() => indicators.value),
    addEditions,
    addIndicators,
    setStructure,
    remove,
    removeAll,
    setKept,
    carryOver,
    restoreKept,
  }
})
