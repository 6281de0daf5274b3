import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumArgs, findChromium } from './chromium'
import { coloursIn, palettePng } from './palettePng'
import type { SharePicture } from './sharePictures'

/** Few enough for a small file, enough for soft edges of letters beside the colours that mean something. */
const colours = 16

/** Writes pictures as PNG below a folder. @throws Error where no Chromium is found */
export async function drawPictures(pictures: readonly SharePicture[], folder: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
  const page = await browser.newPage()
  for (const { path, svg, width, height } of pictures) {
    const pixels = await page.evaluate(
      async ([text, w, h]) => {
        const image = new Image()
        image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
        await image.decode()
        const canvas = Object.assign(document.createElement('canvas'), { width: w, height: h })
        const context = canvas.getContext('2d')!
        context.drawImage(image, 0, 0, w, h)
        const { data } = context.getImageData(0, 0, w, h)
        let binary = ''
        for (let at = 0; at < data.length; at += 32_768)
          binary += String.fromCharCode(...data.subarray(at, at + 32_768))
        return btoa(binary)
      },
      [svg, width, height] as const,
    )
    const target = `${folder}${path}`
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, palettePng(Buffer.from(pixels, 'base64'), width, height, coloursIn(svg), colours))
  }
  await browser.close()
}
