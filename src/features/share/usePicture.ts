import { onBeforeUnmount, shallowReactive, watch, type ComputedRef } from 'vue'
import { usePageContext } from '@/components/picture/pageContext'
import type { SnippetParts } from '@/embed/snippet'
import { loadMessages } from '@/locales'
import { useDataset } from '@/stores/dataset'
import type { ShareChoice } from './useShare'

/** A picture as the page shows it and offers it for download. */
export interface DrawnPicture {
  /** Of the file, in this document. */
  url: string
  file: string
  width: number
  height: number
  /** Names the reader's file where the picture holds figures of it. */
  source?: string
}

/** Draws the choice as a picture while a picture is wanted. Everything it needs is fetched then. */
export function usePicture(
  choice: ShareChoice,
  parts: ComputedRef<SnippetParts | undefined>,
): { drawn?: DrawnPicture; failed: boolean } {
  const dataset = useDataset()
  const pageContext = usePageContext()
  const state = shallowReactive<{ drawn?: DrawnPicture; failed: boolean }>({ failed: false })
  /** Counts the drawings asked for: only the last one is shown. */
  let turn = 0

  function forget(): void {
    if (state.drawn) URL.revokeObjectURL(state.drawn.url)
    state.drawn = undefined
  }

  async function draw({ link }: SnippetParts): Promise<void> {
    const mine = ++turn
    const { widget, year, lang, units, region } = choice
    const [{ drawPicture }, { svgBlob }, t] = await Promise.all([
      import('./drawPicture'),
      import('@/composables/exportFile'),
      loadMessages(lang),
    ])
    const nameOf = (id: string): string => {
      const named = dataset.units.get(id) ?? dataset.regions.get(id) ?? dataset.areas.get(id)
      return named ? (lang === 'en' ? named.english : named.name) : id
    }
    const still = {
      ...choice,
      unit: units.at(-1) ?? dataset.units.keys().next().value!,
      ownRegion: region ?? dataset.regions.keys().next().value!,
      link,
    }
    const { picture, source } = await drawPicture(still, { ...pageContext(), t, nameOf })
    if (mine !== turn) return
    forget()
    const { width, height } = picture
    const url = URL.createObjectURL(svgBlob(picture))
    state.drawn = { url, file: `atlas-${widget}-${year}.svg`, width, height, source }
  }

  watch([parts, () => choice.form], async ([now, form]) => {
    state.failed = false
    if (!now || form !== 'picture') return
    try {
      await draw(now)
    } catch (error) {
      console.warn(error)
      state.failed = true
    }
  })
  onBeforeUnmount(() => {
    turn++
    forget()
  })
  return state
}
