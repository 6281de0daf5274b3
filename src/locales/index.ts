import type { InjectionKey, ShallowRef } from 'vue'
import { sitePack } from '@/dataset/site'
import type { Locale, Reason } from '@/domain/model'
import type { Messages } from './zh-CN'

export type { Locale, Messages }

/** The languages of the site: both, unless it is built of a pack that has one. */
export const locales: readonly Locale[] = sitePack?.languages ?? ['zh-CN', 'en']

/** Path prefix of each language's pages. */
export const localePrefix: Record<Locale, string> = {
  'zh-CN': '',
  en: locales.includes('zh-CN') ? '/en' : '',
}

/** The language of the page at a path, whatever comes before the site's own part of it. */
export const localeOf = (path: string): Locale =>
  locales.length === 1 ? locales[0]! : /\/en(\/|$)/.test(path) ? 'en' : 'zh-CN'

/** Only the language on show is fetched. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'en' ? (await import('./en')).messages : (await import('./zh-CN')).messages
}

/** Words an inference of the engine. */
export type ReasonText = (reason: Reason, nameOf: (id: string) => string) => string

/** The wording of reasons in one language, fetched when a reader first asks for a source. */
export async function loadReasons(lang: Messages['lang']): Promise<ReasonText> {
  return lang === 'en'
    ? (await import('./reasons.en')).reasonText
    : (await import('./reasons.zh-CN')).reasonText
}

export const messagesKey: InjectionKey<ShallowRef<Messages>> = Symbol('messages')
