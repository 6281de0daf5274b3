import type { PracticeBook } from '@/domain/practices'
import type { Findings, Series } from '@/domain/series'
import type { Dataset } from './index'
import { checkSources, twice, type Say } from './platformReferences'
import { problem, type Problem } from './problems'

function collector(): { problems: Problem[]; say: Say } {
  const problems: Problem[] = []
  return { problems, say: (path, zh, en) => problems.push(problem(path, zh, en)) }
}

function idsOnce(items: readonly { id: string }[], place: string, say: Say): void {
  for (const id of twice(items.map((item) => item.id)))
    say(place, `编号“${id}”重复`, `id "${id}" is used twice`)
}

/**
 * Checks that every source, dimension and edition that `series.json` names exists, and that the pages of the chapters
 * never go back.
 */
export function seriesProblems(series: Series, dataset: Dataset): Problem[] {
  const { problems, say } = collector()
  idsOnce(series.topics, 'series: topics', say)
  idsOnce(series.dimensions, 'series: dimensions', say)
  for (const { id, points } of series.topics) checkSources(points, `series: ${id}`, dataset, say)
  checkSources(series.remarks, 'series: remarks', dataset, say)
  checkSources(series.dimensions, 'series: dimensions', dataset, say)
  checkSources(
    series.dimensions.map(({ sloganSource }) => ({ source: sloganSource })),
    'series: slogans',
    dataset,
    say,
  )
  checkSources([series.chapters], 'series: chapters', dataset, say)
  const known = new Set(
    [...dataset.editions.values()].flatMap((one) => one.dimensions ?? []).map(({ id }) => id),
  )
  for (const { id } of series.dimensions)
    if (!known.has(id)) say('series: dimensions', `没有一级指标“${id}”`, `there is no dimension "${id}"`)
  const pages = series.chapters.list.flatMap(({ page, sections }) => [
    page,
    ...sections.map((one) => one.page),
  ])
  if (pages.some((page, at) => page < (pages[at - 1] ?? 0)))
    say('series: chapters', '页码须递增', 'pages must not go back')
  if (!dataset.editions.has(series.chapters.year))
    say('series: chapters.year', '没有这一年度', 'there is no edition of this year')
  return problems
}

/** Checks that every source, theme, document and edition that `findings.json` names exists. */
export function findingProblems(book: Findings, dataset: Dataset): Problem[] {
  const { problems, say } = collector()
  idsOnce(book.statements, 'findings: statements', say)
  idsOnce(book.themes, 'findings: themes', say)
  checkSources(book.findings, 'findings', dataset, say)
  for (const { id, year } of book.statements)
    if (year !== undefined && !dataset.editions.has(year))
      say(`findings: ${id}`, '没有这一年度', 'there is no edition of this year')
  book.findings.forEach(({ theme, statement }, at) => {
    if (!book.themes.some(({ id }) => id === theme))
      say(`findings[${at}]`, `没有主题“${theme}”`, `there is no theme "${theme}"`)
    if (!book.statements.some(({ id }) => id === statement))
      say(`findings[${at}]`, `没有文件“${statement}”`, `there is no statement "${statement}"`)
  })
  return problems
}

/** Checks that every unit, city, kind and source that `practices.json` names exists and fits. */
export function practiceProblems(book: PracticeBook, dataset: Dataset): Problem[] {
  const { problems, say } = collector()
  idsOnce(book.practices, 'practices', say)
  checkSources(book.practices, 'practices', dataset, say)
  for (const { id, unit, city, kind } of book.practices) {
    const path = `practices: ${id}`
    if (!dataset.units.some((each) => each.id === unit))
      say(path, `地区${unit}不在参评之列`, `unit ${unit} is not among those assessed`)
    if (city !== undefined && dataset.cities.find((each) => each.id === city)?.province !== unit)
      say(path, '城市不存在，或不属于该地区', 'its city does not exist or lies in another unit')
    if (!book.kinds.some((each) => each.id === kind))
      say(path, `没有类别“${kind}”`, `there is no kind "${kind}"`)
  }
  return problems
}
