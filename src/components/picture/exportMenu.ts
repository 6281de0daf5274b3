import type { Component, InjectionKey } from 'vue'

/** Fetches the export menu: a feature, which the shell gives so that what opens it need not know it. */
export const exportMenuKey: InjectionKey<() => Promise<{ default: Component }>> = Symbol('export menu')
