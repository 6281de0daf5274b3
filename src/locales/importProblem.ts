import type { ImportError } from '@/dataset/read/model'
import { problem, type Problem } from '@/dataset/problems'
import { messages as en } from './pages/owndata.en'
import { messages as zh } from './pages/owndata.zh'

/** Why a file can't be read, as a problem of what it was to be: a pack, the configuration. */
export const importProblem = (path: string, { code, values }: ImportError): Problem =>
  problem(path, zh.file(code, values), en.file(code, values))
