import { readFileSync } from 'node:fs'
import type { Pack } from '@/dataset/pack'
import { parsePack } from '@/dataset/packFile'
import { DatasetError, type Problem } from '@/dataset/problems'
import { decodeText } from '@/dataset/read/encoding'
import { parseJson } from '@/dataset/read/json'
import { ImportError } from '@/dataset/read/model'
import { importProblem } from '@/locales/importProblem'

/** Reads a pack from a file, as the page does. @throws Error where there is no such file */
export function readPackFile(file: string): { pack: Pack } | { problems: readonly Problem[] } {
  const bytes = new Uint8Array(readFileSync(file))
  try {
    return { pack: parsePack(parseJson(decodeText(bytes).text)) }
  } catch (error) {
    if (error instanceof DatasetError) return { problems: error.problems }
    if (error instanceof ImportError) return { problems: [importProblem('JSON', error)] }
    throw error
  }
}

/** One line a problem: place, what it is, what to do. */
export const problemLines = (problems: readonly Problem[], lang: 'zh' | 'en'): string[] =>
  problems.map(({ path, problem }) => `${path}: ${problem[lang]}`)
