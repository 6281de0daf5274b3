import type { PictureContext } from '@/charts/picture/facts'
import { paletteOf } from '@/charts/picture/palette'
import { parseMarkup } from '@/charts/picture/tree'
import { siteConfig } from '@/composables/siteConfig'
import { approvalOf } from '@/dataset/config'
import type { Pack } from '@/dataset/pack'
import { sitePack } from '@/dataset/site'
import type { Atlas } from '@/domain/atlas'
import { dataDate } from '@/domain/exportKinds'
import type { KioskQuery } from '@/domain/kiosk'
import mapUrl from '@/generated/map.svg?url'
import cityPoints from '@/generated/cityPoints.json'
import type { Messages } from '@/locales'
import type { Notice, ViewState } from '@/stores/viewCodec'
import tokens from '@/styles/tokens.css?raw'

/** Reads a query as the view store does. */
export type ParseView = (query: KioskQuery) => { view: ViewState; notices: Notice[] }

/** What the page knows of the moment a picture is made. */
export interface PageContext {
  facts: Atlas
  t: Messages
  nameOf: (id: string) => string
  /** The pack on show instead of the bundled facts. */
  pack: Pack | null
  parse: ParseView
}

/**
 * The map's markup: as it stands in the page, else fetched; that of a pack is laid out once.
 * @throws TypeError or Error where it can't be had
 */
async function mapMarkup({ pack, nameOf }: PageContext): Promise<string> {
  if (pack && pack !== sitePack) return (await import('@/components/map/packMap')).packMarkup(pack, nameOf)
  const present = document.querySelector('.china-map svg.china')
  if (present) return present.outerHTML
  const response = await fetch(mapUrl)
  if (!response.ok) throw new TypeError(`Not reached: ${mapUrl}`)
  return response.text()
}

let drawn: { pack: Pack | null; map: ReturnType<typeof parseMarkup> } | undefined

/** Everything that pictures of this moment are drawn with. @throws TypeError where the map can't be had */
export async function loadPictureContext(pageContext: PageContext): Promise<PictureContext> {
  const { facts, t, nameOf, pack } = pageContext
  if (drawn?.pack !== pack) drawn = { pack, map: parseMarkup(await mapMarkup(pageContext)) }
  const { messages: e } =
    t.lang === 'en' ? await import('@/locales/pages/export.en') : await import('@/locales/pages/export.zh')
  return {
    facts,
    t,
    e,
    nameOf,
    palette: paletteOf(tokens),
    map: drawn.map,
    cityPoints: cityPoints as Record<string, number[]>,
    link: location.href.replace(/#.*$/, ''),
    date: pack ? pack.date : dataDate,
    approval: approvalOf((await siteConfig()).config, pack),
  }
}
