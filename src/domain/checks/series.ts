import type { CaseBook } from '@/domain/cases'
import type { FindingKind, Findings, Series } from '@/domain/series'
import { outcome, same } from './claims'
import type { Check } from './types'

/** Where the report (2022) tells of each kind: the chapters, counted from 0. */
const chapterOf: Record<FindingKind, number> = { progress: 2, problem: 4, advice: 5 }

/** The sections of the boxes begin on a page where the contents have a heading. */
export function headingCheck(series: Series, book: CaseBook): Check {
  const pages = new Set(
    series.chapters.list.flatMap(({ page, sections }) => [page, ...sections.map((each) => each.page)]),
  )
  const wrong = book.sections.filter(({ page }) => !pages.has(page))
  return {
    id: `contents/${series.chapters.year}/sections`,
    title: { zh: '专栏各节的页码与目录', en: 'Pages of the sections of boxes against the contents' },
    expected: same(book.sections.length),
    found: same(book.sections.length - wrong.length),
    claims: [],
    ...outcome(!wrong.length),
  }
}

/** What the report finds and advises stands on the pages of the chapter that tells of it. */
export function findingPageChecks(series: Series, book: Findings): Check[] {
  const { year, list } = series.chapters
  const statements = new Set(book.statements.filter((each) => each.year === year).map(({ id }) => id))
  return (Object.keys(chapterOf) as FindingKind[]).map((kind) => {
    const at = chapterOf[kind]
    const [from, to] = [list[at]!.page, list[at + 1]!.page]
    const own = book.findings.filter((each) => each.kind === kind && statements.has(each.statement))
    const inside = own.filter(({ page }) => Number(page) >= from && Number(page) < to)
    return {
      id: `contents/${year}/${kind}`,
      title: {
        zh: `《报告（${year + 1}）》“${list[at]!.title.zh}”各条的页码`,
        en: `Pages of what “${list[at]!.title.en}” of the ${year + 1} report holds`,
      },
      expected: same(`${own.length}: ${from}–${to - 1}`),
      found: same(`${inside.length}: ${own.map(({ page }) => page ?? '–').join(', ')}`),
      claims: [],
      ...outcome(own.length > 0 && inside.length === own.length),
    }
  })
}
