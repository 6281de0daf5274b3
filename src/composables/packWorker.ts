import { boundedBytes } from '@/dataset/boundedBytes'
import { decodeText } from '@/dataset/read/encoding'
import { ImportError } from '@/dataset/read/model'
import { parseJson } from '@/dataset/read/json'
import { limits } from '@/dataset/read/limits'
import { parsePack } from '@/dataset/packFile'
import { DatasetError } from '@/dataset/problems'
import { importProblem } from '@/locales/importProblem'
import type { PackAnswer, PackMessage, PackRequest } from './packMessages'

/* Fetches and reads a pack apart from the page: a large one takes seconds. Nothing is sent anywhere. */

/** Share of the work that is done once the file is at hand, and once its JSON is parsed. */
const fetched = 0.1
const parsed = 0.3

const say = (message: PackMessage) => self.postMessage(message)

async function bytesOf(request: PackRequest): Promise<Uint8Array | PackAnswer> {
  if ('file' in request) {
    if (request.file.size > limits.bytes) return { failure: 'tooLarge' }
    return new Uint8Array(await request.file.arrayBuffer())
  }
  try {
    const response = await fetch(request.url, { credentials: 'omit', redirect: 'error' })
    if (!response.ok) return { failure: 'unreachable' }
    return (await boundedBytes(response, limits.bytes)) ?? { failure: 'tooLarge' }
  } catch {
    return { failure: 'unreachable' }
  }
}

async function read(request: PackRequest): Promise<PackAnswer> {
  const bytes = await bytesOf(request)
  if (!(bytes instanceof Uint8Array)) return bytes
  try {
    say({ progress: fetched })
    const value = parseJson(decodeText(bytes).text)
    say({ progress: parsed })
    return { pack: parsePack(value, (share) => say({ progress: parsed + (1 - parsed) * share })) }
  } catch (error) {
    if (error instanceof DatasetError) return { problems: error.problems }
    if (!(error instanceof ImportError)) throw error
    return { problems: [importProblem('JSON', error)] }
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<PackRequest>) => say(await read(data)))
