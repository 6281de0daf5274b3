import { createPinia } from 'pinia'
import { createSSRApp, shallowRef, type Component } from 'vue'
import { messagesKey, type Messages } from '@/locales'
import { messages as zh } from '@/locales/zh-CN'
import '@/styles/tokens.css'
import '@/styles/base.css'
import './embed.css'

/** A widget as the server draws it and the browser takes it over: the default view, in Chinese. */
export function createWidgetApp(widget: Component) {
  const app = createSSRApp(widget)
  app.use(createPinia())
  app.provide(messagesKey, shallowRef<Messages>(zh))
  return app
}
