import type { Source } from '@/domain/model'
import type { Messages } from '@/locales'

/** Publisher, title and date of a source in one line. */
export function sourceLine({ publisher, title, date }: Source, t: Messages): string {
  return [t.local(publisher), t.local(title), date && t.date(date)]
    .filter(Boolean)
    .join(t.lang === 'zh' ? '，' : ', ')
}
