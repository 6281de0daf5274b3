/** Messages for the person at the terminal, in one language. */

/** Chinese where the environment's language is (`LC_ALL`, `LC_MESSAGES`, `LANG`: zh_CN.UTF-8), else English. */
export const lang: 'zh' | 'en' = /^zh/i.test(
  process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '',
)
  ? 'zh'
  : 'en'

export const say = <T>(zh: T, en: T): T => (lang === 'zh' ? zh : en)

/** What is wrong with the files or arguments given: the message is the whole answer, without a stack. */
export class UsageError extends Error {}

/** A file that cannot be read, with the reason of the system. */
export function unreadable(file: string, error: unknown): UsageError {
  const why = error instanceof Error ? error.message : String(error)
  return new UsageError(
    say(
      `${file}：无法读取（${why}）。请检查路径与权限。`,
      `${file}: cannot be read (${why}). Check path and permissions.`,
    ),
  )
}

/** Runs a command; a `UsageError` ends it with status 1 and its message on standard error. */
export function command(run: () => void): void {
  try {
    run()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
