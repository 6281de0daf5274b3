import { useMessages, useNames } from '@/composables/messages'
import { useDataset } from '@/stores/dataset'
import { useView } from '@/stores/view'
import type { PageContext } from './pictureContext'

/** The moment of the page, asked for when a picture is made. */
export function usePageContext(): () => PageContext {
  const t = useMessages()
  const nameOf = useNames()
  const dataset = useDataset()
  const view = useView()
  return () => ({
    facts: dataset,
    t: t.value,
    nameOf,
    pack: dataset.pack,
    parse: view.parse,
  })
}
