import { ImportError } from '@/dataset/read/model'
import { parseJson } from '@/dataset/read/json'
import { limits } from '@/dataset/read/limits'
import { parsePack } from '@/dataset/packFile'
import { DatasetError, problem } from '@/dataset/problems'
import type { PackAnswer, PackRequest } from './packMessages'

/* Fetches and reads a pack apart from the page: a large one takes seconds. Nothing is sent anywhere. */

async function blobOf(request: PackRequest): Promise<Blob | undefined> {
  if ('file' in request) return request.file
  const response = await fetch(request.url, { credentials: 'omit', redirect: 'error' }).catch(() => undefined)
  return response?.ok ? response.blob() : undefined
}

async function read(request: PackRequest): Promise<PackAnswer> {
  const blob = await blobOf(request)
  if (!blob) return { failure: 'unreachable' }
  if (blob.size > limits.bytes) return { failure: 'tooLarge' }
  try {
    return { pack: parsePack(parseJson(await blob.text())) }
  } catch (error) {
    if (error instanceof DatasetError) return { problems: error.problems }
    if (!(error instanceof ImportError)) throw error
    const place = Object.values(error.values).join(' ').slice(0, 120)
    return {
      problems: [
        problem(place, 'JSON 写法有误，或含有不允许的键', 'broken JSON, or a key that is not allowed'),
      ],
    }
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<PackRequest>) =>
  self.postMessage(await read(data)),
)
