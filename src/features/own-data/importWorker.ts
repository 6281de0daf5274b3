import { ImportError, type Choices } from '@/dataset/read/model'
import { previewOf, type Result } from '@/dataset/read/preview'
import { limits } from '@/dataset/read/limits'
import { readContent, type Content } from '@/dataset/read/open'
import { isStructureAlone, structureRows } from '@/dataset/read/structureSheet'
import type { ImportAnswer, ImportRequest } from './importMessages'

/*
 * Reads a reader's file apart from the page, which stays responsive; to cancel, the page ends the worker. Nothing leaves
 * it but what was understood, and the figures once the reader has agreed.
 */

const page = globalThis as unknown as {
  onmessage: (event: MessageEvent<ImportRequest>) => void
  postMessage: (answer: ImportAnswer, transfer?: Transferable[]) => void
}

type Opened = Extract<ImportRequest, { type: 'read' }>

let opened: Opened | undefined
let content: Content | undefined
let result: Result | undefined

/** Least share of work between two reports. */
const step = 0.02

async function open(request: Opened): Promise<void> {
  opened = request
  const { file } = request
  if (file.size > limits.bytes)
    throw new ImportError('tooLarge', { size: Math.ceil(file.size / 2 ** 20), limit: limits.bytes / 2 ** 20 })
  let told = 0
  content = await readContent(new Uint8Array(await file.arrayBuffer()), file.name, (share) => {
    if (share < told + step) return
    told = share
    page.postMessage({ type: 'progress', share })
  })
  page.postMessage({ type: 'progress', share: 1 })
  if (isStructureAlone(content)) page.postMessage({ type: 'structure', rows: structureRows(content)! })
  else show({}, 'own')
}

function show(choices: Choices, wins: 'own' | 'published'): void {
  if (!opened || !content) return
  const { id, file, dataset, thisYear } = opened
  const read = previewOf(content, dataset, { id, file: file.name, wins }, thisYear, choices)
  result = read.result
  page.postMessage({ type: 'preview', preview: read.preview })
}

function take(): void {
  if (!result) return
  const transfer =
    'indicators' in result ? result.indicators.values.map(({ buffer }) => buffer as ArrayBuffer) : []
  page.postMessage({ type: 'taken', result }, transfer)
}

function fail(error: unknown): void {
  const known = error instanceof ImportError
  if (!known) console.error(error)
  page.postMessage({
    type: 'failed',
    code: known ? error.code : 'binary',
    values: known ? error.values : {},
    problems: known ? error.problems : [],
  })
}

page.onmessage = async ({ data }) => {
  try {
    if (data.type === 'read') await open(data)
    else if (data.type === 'choose') show(data.choices, data.wins)
    else take()
  } catch (error) {
    fail(error)
  }
}
