import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { chromiumArgs, findChromium } from '../../tests/chromium'
import { coloursIn, palettePng } from './palettePng'
import { manifestPath, readManifest, sharePictures } from './sharePictures'
import { say } from './terminal'

/*
 * `npm run og`: draws the pictures that stand for pages where links are shared into public/og/. Only those whose drawing
 * has changed; `--all` draws every one. Needs a Chromium, which a build must not: the files are kept in the repository.
 */

/** Few enough for a small file, enough for soft edges of letters beside the colours that mean something. */
const colours = 16

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

async function run(): Promise<void> {
  const known = existsSync(file(manifestPath)) && !process.argv.includes('--all') ? readManifest() : {}
  const pictures = await sharePictures()
  const stale = pictures.filter(
    ({ path, hash }) => known[path] !== hash || !existsSync(file(`public${path}`)),
  )
  if (stale.length) {
    const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
    const page = await browser.newPage()
    for (const { path, svg, width, height } of stale) {
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
      const target = file(`public${path}`)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, palettePng(Buffer.from(pixels, 'base64'), width, height, coloursIn(svg), colours))
    }
    await browser.close()
  }
  const manifest = Object.fromEntries(pictures.map(({ path, hash }) => [path, hash]))
  writeFileSync(file(manifestPath), `${JSON.stringify(manifest, null, 2)}\n`)
  console.log(
    say(
      `分享图片：${pictures.length}张中重画${stale.length}张`,
      `og: ${stale.length} of ${pictures.length} pictures drawn`,
    ),
  )
}

await run()
