import { createPinia } from 'pinia'
import { shallowRef } from 'vue'
import { ViteSSG } from 'vite-ssg'
import App from './App.vue'
import { loadMessages, messagesKey, type Locale } from './locales'
import './styles/tokens.css'
import './styles/base.css'
import { prerenderedPaths, routes } from './views/routes'

/**
 * The page for unknown paths also stands in for pages that have no file: those of a pack's own units, and any page while
 * offline. It is then drawn afresh instead of being taken over.
 */
const isStandIn = !import.meta.env.SSR && 'standIn' in document.documentElement.dataset

/** Read by the prerenderer. */
export const includedRoutes = () => prerenderedPaths()

export const createApp = ViteSSG(
  App,
  {
    routes,
    base: import.meta.env.BASE_URL,
    /** On one page the browser goes to anchors itself; below the sticky header otherwise. */
    scrollBehavior: (to, from, saved) =>
      saved ?? (to.path === from.path ? undefined : to.hash ? { el: to.hash, top: 72 } : { top: 0 }),
  },
  async ({ app, router, routePath }) => {
    app.use(createPinia())
    const localeOf = (path: string): Locale => (/\/en(\/|$)/.test(path) ? 'en' : 'zh-CN')
    const path = import.meta.env.SSR ? (routePath ?? '/') : location.pathname
    const messages = shallowRef(await loadMessages(localeOf(path)))
    app.provide(messagesKey, messages)
    router.beforeResolve(async (to) => {
      const locale = to.meta.locale
      if (locale) messages.value = await loadMessages(locale)
    })
  },
  { hydration: !isStandIn, transformState: () => '' },
)
