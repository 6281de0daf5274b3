import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { shareCard, type CardView } from '@/charts/picture/card'
import type { Atlas } from '@/domain/atlas'
import { assessedAtlas } from '@/domain/assessedAtlas'
import { serialise } from '@/charts/picture/tree'
import { bundledDataset } from '@/dataset/bundled'
import type { Pack } from '@/dataset/pack'
import { openingYear } from '@/domain/coverage'
import { newestMeanYear, regionHistory } from '@/domain/history'
import { locales } from '@/locales'
import { ogImage } from '@/composables/ogImage'
import { pictureContextOf } from './pictureContext'

/** One picture for a page's head. */
export interface SharePicture {
  /** Path on the site, which is the path below public/ too. */
  path: string
  svg: string
  width: number
  height: number
  /** Hash of the drawing: a file made from another one is out of date. */
  hash: string
}

/** What was drawn when the files were made: hash by path. */
export const manifestPath = 'public/og/manifest.json'

export const readManifest = (): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../${manifestPath}`, import.meta.url), 'utf8')) as Record<
    string,
    string
  >

/** Every page that has a picture, with the view that its card shows. */
function views(facts: Atlas): [path: string, view: CardView][] {
  const year = openingYear(facts.years, facts.assessment)
  const editions = facts.years.map(facts.edition)
  return [
    ['/', { kind: 'overview', year, measure: 'band', units: [], region: null, bands: [] }],
    ...[...facts.units.values()].map(({ id, slug }): [string, CardView] => [
      `/province/${slug}`,
      { kind: 'province', id, year },
    ]),
    ...[...facts.regions.values()].map(({ id, slug }): [string, CardView] => [
      `/region/${slug}`,
      { kind: 'region', id, year: newestMeanYear(regionHistory(id, editions, facts.assessment)) },
    ]),
  ]
}

/**
 * The pictures of all pages in each language, as the data and texts have them now; those of a pack where one is given.
 * @param mostUnits with more units than that they get none: each picture holds the whole map
 */
export async function sharePictures(pack: Pack | null = null, mostUnits = Infinity): Promise<SharePicture[]> {
  const facts = assessedAtlas(pack?.dataset ?? bundledDataset())
  const pictures: SharePicture[] = []
  for (const locale of pack?.languages ?? locales) {
    const context = await pictureContextOf(facts, locale, pack)
    for (const [page, view] of views(facts)) {
      if (view.kind === 'province' && facts.units.size > mostUnits) continue
      const { svg, width, height } = shareCard(view, context)
      const text = serialise(svg)
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
      pictures.push({ path: ogImage(page, locale)!, svg: text, width, height, hash })
    }
  }
  return pictures
}
