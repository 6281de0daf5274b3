/**
 * Draws the pictures that stand for the pages of a pack's site where links are shared. They need a Chromium: without one the
 * site is built without pictures, and says so. Does nothing without ATLAS_PACK: those of the bundled pages are kept.
 */
import { count } from '@/locales/english'
import { drawPictures } from './drawPictures'
import { sharePictures } from './sharePictures'
import { site } from './site'
import { siteFacts } from './siteFacts'
import { say } from './terminal'

/** Most units that get a picture each: a thousand would take a quarter of an hour. */
const MOST_UNITS = 400

async function draw(): Promise<void> {
  const { pack } = siteFacts()
  if (!pack) return
  const pictures = await sharePictures(pack, MOST_UNITS)
  try {
    await drawPictures(pictures, site.publicDir)
    console.log(say(`og：已画${pictures.length}张图`, `og: ${count(pictures.length, 'picture')} drawn`))
  } catch (error) {
    const why = String(error).slice(0, 120)
    console.warn(
      say(
        `没有找到 Chromium，分享链接时没有配图（${why}）`,
        `no Chromium: shared links have no picture (${why})`,
      ),
    )
  }
}

await draw()
