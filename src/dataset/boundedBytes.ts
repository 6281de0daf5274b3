/**
 * The bytes of a response; undefined, and the rest not fetched, once there are more than `limit`.
 * @throws TypeError where the network fails
 */
export async function boundedBytes({ body }: Response, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = body?.getReader()
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    chunks.push(next.value)
    size += next.value.length
    if (size > limit) {
      await reader?.cancel()
      return undefined
    }
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
