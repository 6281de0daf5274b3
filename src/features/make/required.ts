import { bandProblems } from './bands'
import type { BandDraft, FormDraft, Words } from './model'

/** What the reader alone can say. */
export type Missing = 'title' | 'publisher' | 'url' | 'bands'

const isUrl = (text: string) => /^https?:\/\/[^\s<>"']+$/.test(text)

/** Whether a text is there in every language of the atlas. */
const isSaid = ({ zh, en }: Words, languages: FormDraft['languages']): boolean =>
  languages === 'both' ? Boolean(zh.trim() && en.trim()) : Boolean((languages === 'en' ? en : zh).trim())

/** What is still to be filled in, or is wrong, before an atlas can be saved. */
export function missingIn(form: FormDraft, proposal: readonly BandDraft[]): Missing[] {
  const bands = form.bands.length ? form.bands : proposal
  return [
    ...(isSaid(form.title, form.languages) ? [] : ['title' as const]),
    ...(isSaid(form.publisher, form.languages) ? [] : ['publisher' as const]),
    ...(form.url.trim() && !isUrl(form.url.trim()) ? ['url' as const] : []),
    ...(bandProblems(bands, form).length ? ['bands' as const] : []),
  ]
}
