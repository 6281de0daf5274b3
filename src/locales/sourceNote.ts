import type { ShownSources } from '@/domain/shownSources'
import type { Messages } from './index'

/** So many of the reader's files are named; more are counted. */
const most = 3
/** Letters of a file's name that are shown: a longer one keeps both ends. */
const longest = 48

function shortened(file: string): string {
  const letters = [...file]
  if (letters.length <= longest) return file
  return `${letters.slice(0, longest - 17).join('')}…${letters.slice(-16).join('')}`
}

/** The reader's own files as a source; nothing where there are none. */
export function ownNote(files: readonly string[], { sourceLine }: Pick<Messages, 'sourceLine'>): string {
  if (!files.length) return ''
  return sourceLine.own(files.slice(0, most).map(shortened), Math.max(0, files.length - most))
}

/** Where the figures shown come from, in one line: the reader's own files first, then the reports. */
export function sourceNote(
  { reports, files }: ShownSources,
  t: Pick<Messages, 'local' | 'reportTitle' | 'sourceLine'>,
): string {
  const say = t.sourceLine
  const [first, last] = [reports[0], reports.at(-1)]
  const published =
    !first || !last
      ? ''
      : first === last
        ? say.report(t.reportTitle(last.report), t.local(last.report.publisher))
        : say.reports(first.year, last.year)
  return say.source([ownNote(files, t), published].filter(Boolean))
}
