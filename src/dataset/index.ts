import type { CaseBook } from '@/domain/cases'
import type { City, Edition, Region, Source, SourceId, UnassessedArea, Unit } from '@/domain/model'
import type { Platform } from '@/domain/platform'
import type { PracticeBook } from '@/domain/practices'
import type { Findings, Series } from '@/domain/series'
import { normaliseEdition, type RawEdition } from './normalise'

/** Everything the atlas knows before any inference: who is assessed, what is published, and who says so. */
export interface Dataset {
  /** The 32 units in administrative order, 兵团 last. */
  units: Unit[]
  /** Areas of the map that the series does not assess. */
  unassessed: UnassessedArea[]
  /** The seven regions in the order of the reports, 华北 to 西北. */
  regions: Region[]
  /** The 32 key cities in the order of their codes. */
  cities: City[]
  sources: Map<SourceId, Source>
  /** By assessed year, ascending. */
  editions: Map<number, Edition>
  /** Present where `platform.json` was read too: the overview does without, see `bundledPlatform.ts`. */
  platform?: Platform
  /** Present where `cases.json` was read too, see `bundledCases.ts`. */
  cases?: CaseBook
  /** Present where their files were read too, see `bundledSeries.ts` and `bundledPractices.ts`. */
  series?: Series
  findings?: Findings
  practices?: PracticeBook
}

/** The contents of the data files, in their shapes but not yet linked. */
export interface RawParts {
  units: { units: Unit[]; unassessed: UnassessedArea[] }
  regions: Region[]
  cities: City[]
  sources: Source[]
  editions: RawEdition[]
  platform?: Platform
  cases?: CaseBook
  series?: Series
  findings?: Findings
  practices?: PracticeBook
}

/** The same, of unknown shape: what is given to `parseDataset`. */
export type RawFiles = { [K in keyof RawParts]: unknown } & { editions: unknown[] }

/**
 * Joins the parts of a dataset: normalises the editions (see `normaliseEdition`) and keys sources by id, editions by
 * year. Trusts its input: what does not come from the repository's own checked files goes through `parse.ts` first.
 */
export function linkDataset(parts: RawParts): Dataset {
  const editions = parts.editions.map(normaliseEdition).sort((a, b) => a.year - b.year)
  return {
    units: parts.units.units,
    unassessed: parts.units.unassessed,
    regions: parts.regions,
    cities: parts.cities,
    sources: new Map(parts.sources.map((source) => [source.id, source])),
    editions: new Map(editions.map((edition) => [edition.year, edition])),
    ...(parts.platform && { platform: parts.platform }),
    ...(parts.cases && { cases: parts.cases }),
    ...(parts.series && { series: parts.series }),
    ...(parts.findings && { findings: parts.findings }),
    ...(parts.practices && { practices: parts.practices }),
  }
}
