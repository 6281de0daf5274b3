import { approvalOf, type Config } from '@/dataset/config'
import type { Pack } from '@/dataset/pack'
import { bandNames } from './bandNames'
import type { Messages } from './index'
import { subject as english } from './subject/en'
import { bandNamesOfPack, pageSubjectOfPack, subjectOfPack, termsSubjectOfPack } from './subject/ofPack'
import { pageSubject as englishPages } from './subject/pages.en'
import { pageSubject as chinesePages } from './subject/pages.zh'
import { termsSubject as englishTerms } from './subject/terms.en'
import { termsSubject as chineseTerms } from './subject/terms.zh'
import { subject as chinese } from './subject/zh'

/*
 * Texts of a site that shows something else than what it was built of: a pack has a name, bands and a map of its own; a
 * deployer has a title and a 审图号.
 */

const subjects = { zh: chinese, en: english }
const pageSubjects = { zh: chinesePages, en: englishPages }
const termsSubjects = { zh: chineseTerms, en: englishTerms }

/** The words that the site was built with, to go back to. */
const built = {
  subjects: { zh: { ...chinese }, en: { ...english } },
  pages: { zh: { ...chinesePages }, en: { ...englishPages } },
  terms: { zh: { ...chineseTerms }, en: { ...englishTerms } },
  bands: structuredClone(bandNames),
}

/** Gives an object that others hold the contents of another one. */
function replace<T extends object>(held: T, contents: T): void {
  for (const key of Object.keys(held)) delete held[key as keyof T]
  Object.assign(held, contents)
}

/**
 * The texts for a configuration and a pack; the words in force and the names of bands change with them. Null stands for
 * what the site was built of.
 */
export function overlay(base: Messages, config: Config, pack: Pack | null): Messages {
  const { lang } = base
  replace(subjects[lang], pack ? subjectOfPack(pack, lang) : built.subjects[lang])
  replace(pageSubjects[lang], pack ? pageSubjectOfPack(pack, lang) : built.pages[lang])
  replace(termsSubjects[lang], pack ? termsSubjectOfPack(pack, lang) : built.terms[lang])
  replace(bandNames[lang], pack ? bandNamesOfPack(pack, lang) : built.bands[lang])
  const approval = approvalOf(config, pack)
  return {
    ...base,
    // The words are read when they are asked for; a new object says that they have changed.
    site: config.title ? { ...base.site, title: base.local(config.title) } : base.site,
    ...(approval !== undefined && { map: { ...base.map, approvalEmpty: approval } }),
  }
}
