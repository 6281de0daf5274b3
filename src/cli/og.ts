import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawPictures } from './drawPictures'
import { manifestPath, readManifest, sharePictures } from './sharePictures'
import { say } from './terminal'

/*
 * `npm run og`: draws the pictures that stand for pages where links are shared into public/og/. Only those whose drawing
 * has changed; `--all` draws every one. Needs a Chromium, which a build must not: the files are kept in the repository.
 */

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

async function run(): Promise<void> {
  const known = existsSync(file(manifestPath)) && !process.argv.includes('--all') ? readManifest() : {}
  const pictures = await sharePictures()
  const stale = pictures.filter(
    ({ path, hash }) => known[path] !== hash || !existsSync(file(`public${path}`)),
  )
  if (stale.length) await drawPictures(stale, file('public'))
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
