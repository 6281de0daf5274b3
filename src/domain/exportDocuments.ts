import type { LocalText } from './model'
import type { PracticeBook } from './practices'
import type { Findings, Series, SourcedPoint } from './series'

/** What the documents say besides figures, as rows of named cells. */

export type Cell = string | number | boolean | undefined | null
type Row = Record<string, Cell>

const point = ({ text, source, also, quote, page }: SourcedPoint): Row => ({
  text_zh: text.zh,
  text_en: text.en,
  source,
  also: also?.join('; '),
  quote,
  page,
})

/** One row a statement on how the assessment is made, a remark, a meaning or slogan of a dimension, a heading. */
export function seriesRows({ topics, dimensions, remarks, chapters }: Series): Row[] {
  const row = (part: string, subject: LocalText | undefined, said: SourcedPoint): Row => ({
    part,
    subject_zh: subject?.zh,
    subject_en: subject?.en,
    ...point(said),
  })
  const heading = (title: LocalText, page: number): SourcedPoint => ({
    text: title,
    source: chapters.source,
    page: String(page),
  })
  const named = (id: string): LocalText => ({ zh: id, en: id })
  return [
    ...topics.flatMap(({ name, points }) => points.map((each) => row('assessment', name, each))),
    ...dimensions.flatMap(({ id, meaning, source, slogan, sloganSource }) => [
      row('dimension meaning', named(id), { text: meaning, source }),
      row('dimension slogan', named(id), { text: slogan, source: sloganSource }),
    ]),
    ...remarks.map((each) => row('remark', undefined, each)),
    ...chapters.list.flatMap(({ title, page, sections }) => [
      row('heading', undefined, heading(title, page)),
      ...sections.map((each) => row('heading', title, heading(each.title, each.page))),
    ]),
  ]
}

/** One row a problem, piece of advice or progress. */
export function findingRows({ statements, themes, findings }: Findings): Row[] {
  return findings.map((finding) => {
    const statement = statements.find(({ id }) => id === finding.statement)
    const theme = themes.find(({ id }) => id === finding.theme)
    return {
      kind: finding.kind,
      assessed_year: statement?.year,
      document_zh: statement?.name.zh,
      document_en: statement?.name.en,
      theme_zh: theme?.name.zh,
      theme_en: theme?.name.en,
      ...point(finding),
    }
  })
}

/** One row a practice. */
export function practiceRows({ kinds, practices }: PracticeBook): Row[] {
  return practices.map((practice) => {
    const kind = kinds.find(({ id }) => id === practice.kind)
    const steps = (lang: 'zh' | 'en') => practice.steps?.map((step) => step[lang]).join('; ')
    return {
      id: practice.id,
      unit: practice.unit,
      city: practice.city,
      place_zh: practice.place?.zh,
      place_en: practice.place?.en,
      year: practice.year,
      undated: practice.undated ?? false,
      kind_zh: kind?.name.zh,
      kind_en: kind?.name.en,
      title_zh: practice.title.zh,
      title_en: practice.title.en,
      ...point(practice),
      steps_zh: steps('zh'),
      steps_en: steps('en'),
    }
  })
}
