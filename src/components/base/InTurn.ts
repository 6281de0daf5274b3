import { defineAsyncComponent, type FunctionalComponent } from 'vue'
import { queuePart } from '@/composables/hydration'

const Part: FunctionalComponent = (_, { slots }) => {
  const content = slots.default?.() ?? []
  return content.length === 1 ? content[0] : content
}

/** A part of a page hydrated in its turn, in a task that is not that of all others. */
export const InTurn = defineAsyncComponent({
  loader: () => Promise.resolve(Part),
  hydrate: (take) => queuePart(take),
})
