import { readFileSync } from 'node:fs'
import { putInForce } from '@/locales/scale'
import { lookOf } from '@/locales/scaleOf'
import { parseMarkup } from '@/charts/picture/tree'
import { paletteOf } from '@/charts/picture/palette'
import type { PictureContext } from '@/charts/picture/facts'
import type { Pack } from '@/dataset/pack'
import type { Atlas } from '@/domain/atlas'
import { dataDate } from '@/domain/exportKinds'
import { messages as exportEn } from '@/locales/pages/export.en'
import { messages as exportZh } from '@/locales/pages/export.zh'
import { loadMessages, type Locale } from '@/locales'
import { overlay } from '@/locales/overlay'
import { site } from './site'

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** What pictures made on the command line are drawn with; the map must have been built. */
export async function pictureContextOf(
  facts: Atlas,
  locale: Locale,
  pack: Pack | null = null,
): Promise<PictureContext> {
  if (pack) putInForce(lookOf(facts.years.map(facts.edition)))
  const t = overlay(await loadMessages(locale), {}, pack)
  return {
    facts,
    t,
    e: locale === 'en' ? exportEn : exportZh,
    nameOf: (id) => {
      const named =
        facts.units.get(id) ?? facts.cities.get(id) ?? facts.regions.get(id) ?? facts.areas.get(id)
      return named ? (locale === 'en' ? named.english : named.name) : id
    },
    palette: paletteOf(file('src/styles/tokens.css')),
    map: parseMarkup(
      pack ? readFileSync(`${site.generated}/map.svg`, 'utf8') : file('src/generated/map.svg'),
    ),
    cityPoints: {},
    date: pack ? pack.date : dataDate,
    ...(pack?.approval !== undefined && { approval: pack.approval }),
  }
}
