import type { BaseIssue } from 'valibot'
import type { LocalText } from '@/domain/model'

/** One thing wrong with a file: where it stands, what it is and what to do about it. */
export interface Problem {
  /** Place in the file: `editions/2019: claims[12].value`. */
  path: string
  problem: LocalText
}

/** Thrown when a file can't be taken as data. Holds every problem found (at most 50), in the order of the file. */
export class DatasetError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, problem }) => `${path}: ${problem.en}`).join('\n'))
    this.name = 'DatasetError'
    this.problems = problems
  }
}

/** How many problems one error lists at most. */
export const PROBLEM_LIMIT = 50

export function problem(path: string, zh: string, en: string): Problem {
  return { path, problem: { zh, en } }
}

/** Writes a path of keys as `claims[12].value`, after `place` where one is given. */
export function writePath(keys: readonly unknown[], place = ''): string {
  const inside = keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
  if (!place) return inside || '/'
  return inside ? `${place}: ${inside}` : place
}

/** Cuts a value taken from a file so that an error message stays short. */
function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** Puts an issue of the schema into words that name the remedy. */
export function describeIssue(issue: BaseIssue<unknown>): LocalText {
  const key = String(issue.path?.at(-1)?.key ?? '')
  const got = shown(issue.received)
  const need = shown(issue.expected ?? '')
  switch (issue.type) {
    case 'strict_object':
      if (issue.expected === 'never')
        return {
          zh: `未知的键“${key}”，请删除或改正拼写`,
          en: `unknown key "${key}"; remove it or correct its spelling`,
        }
      if (issue.expected === 'Object')
        return { zh: `应为对象，现为 ${got}`, en: `must be an object, is ${got}` }
      return { zh: `缺少“${key}”，请补上`, en: `"${key}" is missing; add it` }
    case 'variant':
      return {
        zh: `“${key}”的值 ${got} 不在可用之列：${issue.expected}`,
        en: `${got} is not a known "${key}"; use one of ${issue.expected}`,
      }
    case 'picklist':
      return { zh: `${got} 不在可用之列：${need}`, en: `${got} is not allowed; use one of ${need}` }
    case 'min_value':
    case 'max_value':
      return { zh: `数值 ${got} 超出范围，应 ${need}`, en: `${got} is out of range; must be ${need}` }
    case 'min_length':
    case 'max_length':
      return { zh: `长度为 ${got}，应 ${need}`, en: `has length ${got}; must be ${need}` }
    case 'integer':
      return { zh: `${got} 应为整数`, en: `${got} must be a whole number` }
    case 'regex':
    case 'url':
      return {
        zh: `${got} 的写法不对，应形如 ${issue.message}`,
        en: `${got} is malformed; write it like ${issue.message}`,
      }
    default:
      return { zh: `应为 ${need}，现为 ${got}`, en: `must be ${need}, is ${got}` }
  }
}
