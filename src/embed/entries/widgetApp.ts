import { createPinia } from 'pinia'
import { createSSRApp, shallowRef, type Component } from 'vue'
import { locales, messagesKey, type Messages } from '@/locales'
import { messages as en } from '@/locales/en'
import { messages as zh } from '@/locales/zh-CN'
import '@/styles/tokens.css'
import '@/styles/base.css'
import './embed.css'

/** A widget as the server draws it and the browser takes it over: the default view, in the site's first language. */
export function createWidgetApp(widget: Component) {
  const app = createSSRApp(widget)
  app.use(createPinia())
  app.provide(messagesKey, shallowRef<Messages>(locales[0] === 'en' ? en : zh))
  return app
}
