import { readFileSync } from 'node:fs'
import { putInForce } from '@/locales/scale'
import { lookOf } from '@/locales/scaleOf'
import { parseMarkup } from '@/charts/picture/tree'
import { paletteOf } from '@/charts/picture/palette'
import type { Facts, PictureContext } from '@/charts/picture/facts'
import type { Dataset } from '@/dataset'
import type { Pack } from '@/dataset/pack'
import { assess } from '@/domain/assess'
import { dataDate } from '@/domain/exportKinds'
import type { Assessment } from '@/domain/model'
import { messages as exportEn } from '@/locales/pages/export.en'
import { messages as exportZh } from '@/locales/pages/export.zh'
import { loadMessages, type Locale } from '@/locales'
import { overlay } from '@/locales/overlay'
import { site } from './site'

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]))

/** The facts of a dataset as pictures ask for them; each year is assessed once. */
export function factsOf(dataset: Dataset): Facts {
  const made = new Map<string, Assessment>()
  function assessed(year: number, population: 'nation' | 'cities'): Assessment {
    const key = population + year
    const edition = editionOf(year)
    const units = population === 'nation' ? dataset.units : dataset.cities
    const assessment = made.get(key) ?? assess(edition, units, dataset.regions, population)
    made.set(key, assessment)
    return assessment
  }
  function editionOf(year: number) {
    const edition = dataset.editions.get(year)
    if (!edition) throw new RangeError(`No edition of ${year}`)
    return edition
  }
  return {
    years: [...dataset.editions.keys()],
    units: byId(dataset.units),
    cities: byId(dataset.cities),
    regions: byId(dataset.regions),
    areas: byId(dataset.unassessed),
    sources: dataset.sources,
    edition: editionOf,
    assessment: (year) => assessed(year, 'nation'),
    cityAssessment: (year) => assessed(year, 'cities'),
  }
}

/** What pictures made on the command line are drawn with; the map must have been built. */
export async function pictureContextOf(
  facts: Facts,
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
