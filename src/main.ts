import { createPinia } from 'pinia'
import {
  createApp as createBrowserApp,
  createSSRApp,
  nextTick,
  shallowRef,
  type App as AppInstance,
  type ShallowRef,
} from 'vue'
import { createRouter, createWebHistory, type Router, type RouterOptions } from 'vue-router'
import { ViteSSG } from 'vite-ssg'
import App from './App.vue'
import { exportMenuKey } from './components/picture/exportMenu'
import { headKey } from './composables/head'
import { reportFault, watchLoading } from './composables/faults'
import { watchDrops } from './composables/ownDoor'
import { nextTask, hydrate } from './composables/hydration'
import { loadMessages, localeOf, messagesKey, type Messages } from './locales'
import { useDataset } from './stores/dataset'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'
import { sayNotStarted } from './notStarted'
import { prerenderedPaths, routes } from './app/routes'

/**
 * The page for unknown paths also stands in for pages that have no file: those of a pack's own units, and any page while
 * offline. It is then drawn afresh instead of being hydrated.
 */
const isStandIn = !import.meta.env.SSR && 'standIn' in document.documentElement.dataset

/** Read by the prerenderer. */
export const includedRoutes = () => prerenderedPaths()

const options: Omit<RouterOptions, 'history'> = {
  routes,
  /** On one page the browser goes to anchors itself; below the sticky header otherwise. */
  scrollBehavior: (to, from, saved) =>
    saved ?? (to.path === from.path ? undefined : to.hash ? { el: to.hash, top: 72 } : { top: 0 }),
}

/** Gives the app its stores and its texts, in the language of `path` first. */
async function equip(app: AppInstance, router: Router, path: string): Promise<ShallowRef<Messages>> {
  const messages = shallowRef(await loadMessages(localeOf(path)))
  app.use(createPinia())
  app.provide(messagesKey, messages)
  app.provide(exportMenuKey, () => import('./features/export/ExportMenu.vue'))
  router.beforeResolve(async (to) => {
    const locale = to.meta.locale
    if (locale) messages.value = await loadMessages(locale)
  })
  return messages
}

/** Milliseconds after which a page that was covered is not waited for any longer: out of sight, none is painted. */
const PAINT_MS = 1000

/** Behind the first painting that shows anything: the boot script has waited for one, which the cover may have left empty. */
const firstPainted = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, PAINT_MS)
    new PerformanceObserver(
      (list) => list.getEntriesByName('first-contentful-paint').length && resolve(),
    ).observe({ type: 'paint', buffered: true })
  })

/** Takes the prerendered page over, in many short tasks. */
async function start(): Promise<void> {
  watchDrops()
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
  await nextTask()
  // Loaded only where the page is covered: `config.json` may name a pack.
  const awaiting = 'awaiting' in document.documentElement.dataset && (await import('./app/awaitPack'))
  const packed = awaiting && (await awaiting.namesPack())
  if (!packed) await firstPainted()
  const prerendered = document.querySelector('#app')?.hasChildNodes() && !isStandIn && !packed
  const app = prerendered ? createSSRApp(App) : createBrowserApp(App)
  const router = createRouter({ ...options, history: createWebHistory(import.meta.env.BASE_URL) })
  app.config.errorHandler = reportFault
  watchLoading(router)
  await nextTask()
  const messages = await equip(app, router, location.pathname)
  app.use(router)
  await router.isReady()
  if (packed) await awaiting.showPack(messages, router)
  // Each year is assessed, and kept, in a task of its own.
  const dataset = useDataset()
  for (const year of dataset.years) {
    await nextTask()
    dataset.assessment(year)
  }
  await nextTask()
  const mount = () => void app.mount('#app')
  if (prerendered) await hydrate(mount)
  else mount()
  await nextTick()
  delete document.documentElement.dataset.pending
  document.querySelector('.not-started')?.remove()
}

/** Called by the prerenderer for each path. The browser needs nothing of it. */
export const createApp = import.meta.env.SSR
  ? ViteSSG(
      App,
      { ...options, base: import.meta.env.BASE_URL },
      async ({ app, router, routePath, initialState }) => {
        app.provide(headKey, initialState)
        await equip(app, router, routePath ?? '/')
      },
      { useHead: false, hydration: true, transformState: () => '' },
    )
  : start().catch(sayNotStarted)
