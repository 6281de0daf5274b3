import { unitHistory, type YearOfUnit } from '@/domain/history'
import type { Claim, Source, SourceId, UnitId } from '@/domain/model'
import { citiesStatement } from '@/domain/statements/cities'
import { compareUnits, compareYears } from '@/domain/statements/compare'
import { overviewStatement } from '@/domain/statements/overview'
import { regionPageStatement } from '@/domain/statements/regionPage'
import { isOwnClaim, speaksOf } from '@/domain/shownSources'
import { unitStatement } from '@/domain/statements/unit'
import { messages as citiesEn } from '@/locales/pages/cities.en'
import { messages as citiesZh } from '@/locales/pages/cities.zh'
import { messages as compareEn } from '@/locales/pages/compare.en'
import { messages as compareZh } from '@/locales/pages/compare.zh'
import { messages as provinceEn } from '@/locales/pages/province.en'
import { messages as provinceZh } from '@/locales/pages/province.zh'
import { messages as regionEn } from '@/locales/pages/region.en'
import { messages as regionZh } from '@/locales/pages/region.zh'
import type { PictureView, PictureContext } from './facts'
import { scoreStory } from './scoreStory'
import { shownIn, sourcing, type Story } from './storySources'

const pages = {
  zh: { province: provinceZh, region: regionZh, compare: compareZh, cities: citiesZh },
  en: { province: provinceEn, region: regionEn, compare: compareEn, cities: citiesEn },
}

/** A unit in every edition. */
export const historyOf = ({ facts }: PictureContext, id: UnitId): YearOfUnit[] =>
  unitHistory(id, facts.years.map(facts.edition), facts.assessment)

function editionLine({ facts, t }: PictureContext, year: number): string {
  const edition = facts.edition(year)
  return `${t.assessedYear(year, edition.report.year)} · ${t.local(edition.indexName)}`
}

/**
 * The words of a view; `all` where a province or a region is shown over all years.
 * @throws RangeError for a unit, region or year that the facts don't hold
 */
export function storyOf(view: PictureView, context: PictureContext, all = false): Story {
  const { facts, t, nameOf, e } = context
  const p = pages[t.lang]
  const at = (year: number) => ({ edition: facts.edition(year), assessment: facts.assessment(year) })
  const told = (
    years: readonly number[],
    about: readonly string[],
    rest: Pick<Story, 'sentence' | 'lead' | 'file'>,
  ): Story => ({
    edition: 'year' in view ? editionLine(context, view.year) : p.compare.span(years[0]!, years.at(-1)!),
    ...sourcing(shownIn(context, years, view.kind === 'cities'), context),
    years,
    about,
    ...rest,
    file: `${e.file}-${rest.file}`,
  })
  switch (view.kind) {
    case 'overview': {
      const { edition, assessment } = at(view.year)
      const statement = overviewStatement(edition, assessment)
      return told([view.year], ['nation'], {
        sentence: t.overview.sentence(statement, nameOf),
        lead: t.overview.gap(statement),
        file: String(view.year),
      })
    }
    case 'province': {
      const unit = facts.units.get(view.id)
      const region = unit && facts.regions.get(unit.region)
      if (!unit || !region) throw new RangeError(`No unit ${view.id}`)
      const { edition, assessment } = at(view.year)
      return told(all ? facts.years : [view.year], [view.id], {
        sentence: p.province.sentence(unitStatement(view.id, region, edition, assessment), nameOf),
        file: `${unit.slug}-${view.year}`,
      })
    }
    case 'region': {
      const region = facts.regions.get(view.id)
      if (!region) throw new RangeError(`No region ${view.id}`)
      const { edition, assessment } = at(view.year)
      return told(all ? facts.years : [view.year], [view.id, ...region.members], {
        sentence: p.region.sentence(regionPageStatement(region, edition, assessment), nameOf),
        file: `${region.slug}-${view.year}`,
      })
    }
    case 'units': {
      const comparison = compareUnits(view.units, view.years.map(at))
      return told(view.years, view.units, {
        sentence: p.compare.unitsTitle(comparison, nameOf),
        lead: p.compare.chartNote,
        file: view.units.map((id) => facts.units.get(id)?.slug ?? id).join('-'),
      })
    }
    case 'change': {
      const { from, to } = view
      const between = facts.years.filter((year) => year > from && year <= to).map(facts.edition)
      const comparison = compareYears(at(from), at(to), between)
      return told([from, to], ['nation'], {
        sentence: p.compare.yearsTitle(comparison),
        lead: [
          e.pairNote(comparison.exact.length),
          ...comparison.breaks.map((each) => p.compare.breakNote(each.year, t.local(each.text))),
        ].join(t.lang === 'zh' ? '' : ' '),
        file: `${from}-${to}`,
      })
    }
    case 'score':
      return scoreStory(view, context)
    case 'cities': {
      const statement = citiesStatement(facts.cityAssessment(view.year))
      return told([view.year], ['cities'], {
        sentence: p.cities.sentence(statement, nameOf),
        lead: p.cities.gap(statement),
        file: `cities-${view.year}`,
      })
    }
  }
}

/** Sources that speak of the view's subjects in its years: reports first, then newest first. */
export function sourcesOf({ facts }: PictureContext, { years, about, files }: Story): Source[] {
  const subjects = new Set(about)
  const isShown = (claim: Claim) =>
    speaksOf(claim, subjects) ||
    (isOwnClaim(claim, facts.sources) && files.includes(facts.sources.get(claim.source)!.title.zh))
  const ids = new Set<SourceId>(
    years.flatMap((year) =>
      facts
        .edition(year)
        .claims.filter((claim) => !claim.weak && isShown(claim))
        .map((claim) => claim.source),
    ),
  )
  const order = ({ reliability }: Source) => ['report', 'primary', 'press', 'own'].indexOf(reliability) >>> 0
  return [...ids]
    .map((id) => facts.sources.get(id))
    .filter((source) => source !== undefined)
    .sort((a, b) => order(a) - order(b) || (b.date ?? '').localeCompare(a.date ?? ''))
}
