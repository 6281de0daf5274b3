import type { DeckStep } from '@/charts/picture/deckPlan'
import type { DeckView } from '@/charts/picture/facts'
import { siteConfig } from '@/composables/siteConfig'
import { kioskQuery, readScript, type KioskScript } from '@/domain/kiosk'
import { tour } from '@/domain/kioskTour'
import type { Messages } from '@/locales'
import { messages as en } from '@/locales/pages/screen.en'
import { messages as zh } from '@/locales/pages/screen.zh'
import type { ViewState } from '@/stores/viewCodec'
import type { PageContext, ParseView } from '@/components/picture/pictureContext'

export interface SiteScript {
  script: KioskScript
  /** Whether it is the publisher's own. */
  own: boolean
}

/** The picture that says most of what a step shows: a unit chosen, a region in focus, else the country. */
function pictureOf({ year, measure, units, region, bands }: ViewState): DeckView {
  const unit = units.at(-1)
  if (unit && units.length === 1) return { kind: 'province', id: unit, year }
  if (region && !units.length) return { kind: 'region', id: region, year }
  return { kind: 'overview', year, measure, units, region, bands }
}

/**
 * The steps of a script as slides; steps of which there is no picture are left out.
 * @param base address of the site, for the links on the slides
 */
export function scriptSteps(
  { script, own }: SiteScript,
  parse: ParseView,
  lang: Messages['lang'],
  base: string,
): DeckStep[] {
  return script.steps.flatMap(({ link, caption, notes }) => {
    const query = kioskQuery(link)
    if (typeof query === 'string') return []
    return [
      {
        view: pictureOf(parse(query).view),
        // The script that ships speaks of what the wall shows beside the map.
        caption: own ? caption?.[lang] : undefined,
        notes: notes?.[lang],
        link: new URL(link.replace(/^\//, ''), base).href,
      },
    ]
  })
}

/** The script of the wall: the publisher's where there is one, else the one that ships. */
export async function siteScript(
  { facts }: Pick<PageContext, 'facts'>,
  parse: ParseView,
): Promise<SiteScript> {
  const { kiosk: configured } = (await siteConfig()).config
  const own = configured && readScript(configured, (query) => !parse(query).notices.length).script
  if (own) return { script: own, own: true }
  return { script: tour(facts, zh.tour, en.tour), own: false }
}
