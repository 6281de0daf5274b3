import { computed, shallowReactive, shallowRef, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { Measure } from '@/charts/fill'
import { useLocalePaths, useMessages, useNames } from '@/composables/messages'
import { usePageMessages } from '@/composables/page'
import { onHydrated } from '@/composables/hydration'
import type { RegionId, UnitId } from '@/domain/model'
import { defaultOptions, optionsQuery, type ControlLevel, type WidgetLanguage } from '@/embed/parameters'
import type { Widget, WidgetTheme } from '@/embed/protocol'
import type { SnippetParts } from '@/embed/snippet'
import * as en from './share.en'
import * as zh from './share.zh'
import { useDataset } from '@/stores/dataset'
import { useView } from '@/stores/view'

/** What the reader has chosen to embed. */
export interface ShareChoice {
  widget: Widget
  form: zh.SnippetForm
  year: number
  measure: Measure
  units: UnitId[]
  region: RegionId | null
  theme: WidgetTheme
  lang: WidgetLanguage
  controls: ControlLevel
  pinned: boolean
}

/** Whether a widget speaks of one unit. */
export const ofUnit = (widget: Widget): boolean => widget === 'province' || widget === 'timeline'

/**
 * The choices of the page and the code that follows from them. They start with the view that the reader comes from; its
 * address is known only in the browser, and so is the code.
 */
export function useShare(): { choice: ShareChoice; parts: ComputedRef<SnippetParts | undefined> } {
  const route = useRoute()
  const router = useRouter()
  const dataset = useDataset()
  const view = useView()
  const t = useMessages()
  const nameOf = useNames()
  const p = usePageMessages({ zh: zh.messages, en: en.messages })
  const { localPath } = useLocalePaths()
  const base = shallowRef<string>()

  const choice = shallowReactive<ShareChoice>({
    widget: 'map',
    form: 'script',
    year: dataset.defaultYear,
    measure: 'band',
    units: [],
    region: null,
    theme: defaultOptions.theme,
    lang: t.value.lang === 'zh' ? 'zh-CN' : 'en',
    controls: defaultOptions.controls,
    pinned: false,
  })
  onHydrated(() => {
    view.apply(route.query)
    const { year, measure, units, region } = view.state
    Object.assign(choice, { year, measure, units, region })
    base.value = new URL(import.meta.env.BASE_URL, location.href).href
  })

  const unit = computed(() => dataset.unit(choice.units.at(-1) ?? dataset.units.keys().next().value!))
  const region = computed(() => dataset.region(choice.region ?? dataset.regions.keys().next().value!))
  const query = computed(() => {
    const { widget, units, theme, lang, controls, pinned } = choice
    const slugs = ofUnit(widget) ? [unit.value.slug] : units.map((id) => dataset.unit(id).slug)
    const chosen = widget === 'region' ? region.value : choice.region && dataset.region(choice.region)
    const data = pinned ? (dataset.date ?? null) : null
    return {
      year: String(choice.year),
      ...(widget === 'map' && choice.measure !== 'band' && { measure: choice.measure }),
      ...(slugs.length && { units: slugs.join('~') }),
      ...(chosen && !ofUnit(widget) && { region: chosen.slug }),
      ...optionsQuery({ theme, lang, controls, data }),
    }
  })
  const page = computed(() => {
    if (ofUnit(choice.widget)) return `/province/${unit.value.slug}`
    return choice.widget === 'region' ? `/region/${region.value.slug}` : '/'
  })
  const title = computed(() => {
    const { widget, year } = choice
    const about = ofUnit(widget) ? nameOf(unit.value.id) : widget === 'region' ? nameOf(region.value.id) : ''
    return [t.value.site.title, about, p.value.widget[widget], t.value.year(year)].filter(Boolean).join(' · ')
  })

  return {
    choice,
    parts: computed(() => {
      if (!base.value) return undefined
      const { year, measure, units, region } = query.value as Record<string, string>
      const target = Object.fromEntries(
        Object.entries({ year, measure, units, region }).filter(([, value]) => value),
      )
      const { href } = router.resolve({ path: localPath(page.value), query: target })
      return {
        base: base.value,
        widget: choice.widget,
        query: query.value,
        title: title.value,
        link: new URL(href, location.href).href,
      }
    }),
  }
}
