import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { shallowRef, type Component } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { messagesKey, type Messages } from '@/locales'
import { messages as en } from '@/locales/en'
import { messages as zh } from '@/locales/zh-CN'

interface Placing {
  /** Path of the page around the component; those below /en are English. */
  path?: string
  /** The page the path belongs to, as `meta.page` names it. */
  page?: 'overview' | 'share' | 'province' | 'make'
}

/**
 * A component as it stands in a page: with the bundled facts, the texts of the page's language and a router. A fresh
 * Pinia is active, so that the test may set stores before and read them after.
 */
export async function mountIn(
  component: Component,
  props: Record<string, unknown> = {},
  { path = '/', page = 'overview' }: Placing = {},
): Promise<{ wrapper: VueWrapper; router: Router }> {
  const english = /^\/en(\/|$)/.test(path)
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      {
        path: '/:path(.*)*',
        component: { render: () => null },
        meta: { locale: english ? 'en' : 'zh-CN', page },
      },
    ],
  })
  await router.push(path)
  const wrapper = mount(component, {
    props,
    attachTo: document.body,
    global: {
      plugins: [router],
      provide: { [messagesKey as symbol]: shallowRef<Messages>(english ? en : zh) },
    },
  })
  return { wrapper, router }
}

/** Stores of a page that was just opened; to be called before each test. */
export const freshStores = () => void setActivePinia(createPinia())
