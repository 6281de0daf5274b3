import { existsSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readManifest, sharePictures } from '@/cli/sharePictures'

describe('pictures for shared links', () => {
  it('are those of the data and texts as they are now; `npm run og` draws them anew', async () => {
    const pictures = await sharePictures()
    const stale = pictures.filter(({ path, hash }) => readManifest()[path] !== hash).map(({ path }) => path)
    expect(stale).toEqual([])
    expect(pictures).toHaveLength(80)
    expect(Object.keys(readManifest()).sort()).toEqual(pictures.map(({ path }) => path).sort())
  })

  it('are there, and small', async () => {
    for (const path of Object.keys(readManifest())) {
      const file = `public${path}`
      expect(existsSync(file), file).toBe(true)
      expect(statSync(file).size, file).toBeLessThan(40_000)
    }
  })
})
