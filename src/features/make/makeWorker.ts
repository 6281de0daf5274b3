import { parsePack } from '@/dataset/packFile'
import type { RawPack } from '@/dataset/packSchema'
import { DatasetError, type Problem } from '@/dataset/problems'
import { loadScripts } from '@/dataset/read/text'
import type { MakeAnswer, MakeRequest } from './makeMessages'
import type { Source } from './model'
import { outcomeOf, packOf } from './outcome'
import { failureOf, readFile } from './readFile'

/*
 * Reads files and makes the atlas of them apart from the page, which stays responsive; to cancel, the page ends the
 * worker. Nothing is sent anywhere.
 */

const page = globalThis as unknown as {
  onmessage: (event: MessageEvent<MakeRequest>) => void
  postMessage: (answer: MakeAnswer) => void
}

const sources = new Map<string, Source>()

/** Least share of work between two reports. */
const STEP = 0.02

function reporter(): (share: number) => void {
  let told = 0
  return (share) => {
    if (share < told + STEP) return
    told = share
    page.postMessage({ type: 'progress', share })
  }
}

const yearIn = ({ path }: Problem) => Number(/^editions\/(\d+)$/.exec(path)?.[1])

/** The pack without the ranks of the years named: they can't be true together with the other figures. */
function withoutRanks(pack: RawPack, years: ReadonlySet<number>): RawPack {
  return {
    ...pack,
    editions: pack.editions.map((edition) => {
      if (!years.has(edition.year) || !edition.tables) return edition
      const tables = edition.tables.flatMap((table) => {
        const kept = table.columns.flatMap(({ what }, at) => (what === 'rank' ? [] : [at]))
        if (!kept.length) return []
        const rows = table.rows.map((row) => [row[0]!, ...kept.map((at) => row[at + 1]!)])
        return [{ ...table, columns: kept.map((at) => table.columns[at]!), rows }]
      })
      return { ...edition, tables }
    }),
  }
}

/** What is wrong with a pack; nothing where it can be shown. */
function problemsOf(pack: RawPack, progress: (share: number) => void): readonly Problem[] {
  try {
    parsePack(pack, progress)
    return []
  } catch (error) {
    if (error instanceof DatasetError) return error.problems
    throw error
  }
}

function build(request: Extract<MakeRequest, { type: 'build' }>): void {
  const progress = reporter()
  let pack = packOf(request.draft, sources, (place) => request.numbered[place - 1]!)
  let problems = problemsOf(pack, progress)
  const years = new Set(problems.map(yearIn).filter(Boolean))
  if (years.size) {
    pack = withoutRanks(pack, years)
    problems = problemsOf(pack, progress)
  }
  const { id } = request
  page.postMessage({ type: 'built', id, text: JSON.stringify(pack), problems, unranked: [...years] })
}

async function answer(request: MakeRequest): Promise<void> {
  switch (request.type) {
    case 'read':
      return page.postMessage({ type: 'found', found: await readFile(request.file, reporter()) })
    case 'source':
      return void sources.set(request.id, request.source)
    case 'outcome': {
      await loadScripts()
      const { id, draft, drawn, numbered } = request
      const outcome = outcomeOf(draft, sources, drawn, (place) => numbered[place - 1]!)
      return page.postMessage({ type: 'outcome', id, outcome })
    }
    case 'build':
      await loadScripts()
      return build(request)
  }
}

page.onmessage = async ({ data }) => {
  try {
    await answer(data)
  } catch (error) {
    page.postMessage({ type: 'failed', failure: failureOf(error) })
  }
}
