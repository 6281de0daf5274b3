import { inject, nextTick, onBeforeUnmount, onMounted, shallowReactive, watch, type ShallowRef } from 'vue'
import { openBridge } from '@/embed/bridge'
import {
  defaultOptions,
  parseOptions,
  queryOf,
  type OptionNotice,
  type WidgetOptions,
} from '@/embed/parameters'
import type { Widget, WidgetState, WidgetTheme } from '@/embed/protocol'
import { setLocale } from '@/embed/router'
import { applyTheme } from '@/embed/theme'
import { messagesKey, type Messages } from '@/locales'
import { messages as en } from '@/locales/en'
import { messages as zh } from '@/locales/zh-CN'
import { useDataset } from '@/stores/dataset'
import { useView } from '@/stores/view'

/** What a widget's address says beside the view, and what of it could not be used. */
export interface WidgetContext {
  options: WidgetOptions
  notices: OptionNotice[]
  /** Keys that this widget needs and its address lacks. */
  missing: ('units' | 'region')[]
}

const needed: Partial<Record<Widget, 'units' | 'region'>> = {
  province: 'units',
  timeline: 'units',
  region: 'region',
}

/**
 * Runs a widget: takes view and options from its address once the prerendered default is hydrated, keeps the
 * page around it informed, and does what that page asks.
 */
export function useWidget(widget: Widget, root: ShallowRef<HTMLElement | null>): WidgetContext {
  const dataset = useDataset()
  const view = useView()
  const messages = inject(messagesKey) as ShallowRef<Messages>
  const context = shallowReactive<WidgetContext>({ options: { ...defaultOptions }, notices: [], missing: [] })

  let onClose = () => {}

  function setTheme(theme: WidgetTheme): void {
    context.options = { ...context.options, theme }
    applyTheme(theme)
  }
  function read(): void {
    const query = queryOf(location.search)
    const { options, notices } = parseOptions(query)
    const need = needed[widget]
    Object.assign(context, { options, notices, missing: need && query[need] === undefined ? [need] : [] })
    view.apply(query)
    applyTheme(options.theme)
  }
  const state = (): WidgetState => ({
    year: view.state.year,
    units: view.state.units.map((id) => dataset.unit(id).slug),
    region: view.state.region && dataset.region(view.state.region).slug,
    theme: context.options.theme,
  })

  onMounted(async () => {
    read()
    setLocale(context.options.lang)
    messages.value = context.options.lang === 'en' ? en : zh
    document.documentElement.lang = messages.value.htmlLang
    await nextTick()
    if (!root.value) return
    const bridge = openBridge(root.value, (message) => {
      if (message.type === 'hello') bridge.post({ type: 'state', state: state() })
      else if (message.type === 'set-theme') setTheme(message.theme)
      else if (dataset.years.includes(message.year)) view.state.year = message.year
    })
    onClose = bridge.close
    watch(
      state,
      (now, before) => {
        if (JSON.stringify(now) === JSON.stringify(before)) return
        const { units, region } = now
        if (units.join() !== before.units.join() || region !== before.region)
          bridge.post({ type: 'select', units, region })
        bridge.post({ type: 'state', state: now })
      },
      { flush: 'post' },
    )
    delete document.documentElement.dataset.pending
    bridge.post({ type: 'ready', widget, data: dataset.date ?? '' })
    bridge.postHeight()
  })
  onBeforeUnmount(() => onClose())
  return context
}
