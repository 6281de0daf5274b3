import type { InjectionKey, ShallowRef } from 'vue'
import type { Reason } from '@/domain/model'
import type { Messages } from './zh-CN'

export type { Messages }

export type Locale = 'zh-CN' | 'en'
export const locales: Locale[] = ['zh-CN', 'en']

/** Path prefix of each language's pages. */
export const localePrefix: Record<Locale, string> = { 'zh-CN': '', en: '/en' }

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
