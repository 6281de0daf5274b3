import type { ShownSources } from '@/domain/shownSources'
import { count } from './english'
import type { Messages } from './index'

/** So many of the reader's files are named; more are counted. */
const most = 3
/** Letters of a file's name that are shown: a longer one keeps both ends. */
const longest = 48

const words = {
  zh: {
    own: (files: string[], more: number) =>
      `本机数据${files.map((file) => `“${file}”`).join('、')}${more ? `等${files.length + more}个文件` : ''}（非官方）`,
    report: (title: string, publisher: string) => `${publisher}${title}，以及报道它的政府网站和媒体`,
    reports: (from: number, to: number) => `${from}—${to}年度各评估报告，以及报道它们的政府网站和媒体`,
    source: (parts: string[]) => `来源：${parts.join('；')}`,
  },
  en: {
    own: (files: string[], more: number) =>
      `your data ${files.map((file) => `“${file}”`).join(', ')}${more ? ` and ${count(more, 'more file')}` : ''} (not official)`,
    report: (title: string, publisher: string) =>
      `${publisher}, ${title}, and government sites and press reporting it`,
    reports: (from: number, to: number) =>
      `the reports assessing ${from}–${to}, and government sites and press reporting them`,
    source: (parts: string[]) => `Source: ${parts.join('; ')}`,
  },
}

function shortened(file: string): string {
  const letters = [...file]
  if (letters.length <= longest) return file
  return `${letters.slice(0, longest - 17).join('')}…${letters.slice(-16).join('')}`
}

/** The reader's own files as a source; nothing where there are none. */
export function ownNote(files: readonly string[], { lang }: Pick<Messages, 'lang'>): string {
  if (!files.length) return ''
  return words[lang].own(files.slice(0, most).map(shortened), Math.max(0, files.length - most))
}

/** Where the figures shown come from, in one line: the reader's own files first, then the reports. */
export function sourceNote(
  { reports, files }: ShownSources,
  t: Pick<Messages, 'lang' | 'local' | 'reportTitle'>,
): string {
  const say = words[t.lang]
  const [first, last] = [reports[0], reports.at(-1)]
  const published =
    !first || !last
      ? ''
      : first === last
        ? say.report(t.reportTitle(last.report), t.local(last.report.publisher))
        : say.reports(first.year, last.year)
  return say.source([ownNote(files, t), published].filter(Boolean))
}
