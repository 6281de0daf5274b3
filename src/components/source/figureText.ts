import { printedTitle, type CaseBook } from '@/domain/cases'
import type { LocalText, Unit, UnitId } from '@/domain/model'
import { capabilityStatus, type Capability, type Platform } from '@/domain/platform'
import type { Figure } from '@/domain/platformFigures'
import type { Messages } from '@/locales'
import type { messages as zh } from '@/locales/pages/figures.zh'

type Words = typeof zh

/** One thing a source says: its words, where they stand. */
interface Citation {
  sources: string[]
  quote?: string
  note?: LocalText
  page?: string
}

/** All that the panel tells of a figure. */
export interface FigureStory {
  heading: string
  /** The edition or year it belongs to, if any. */
  edition?: string
  value: string
  basis: 'printed' | 'derived' | 'unknown'
  lines: string[]
  flags: string[]
  /** A contradiction between what is printed. */
  misfit?: LocalText
  citations: Citation[]
}

export interface FigureContext {
  platform: Platform
  book: CaseBook
  units: readonly Unit[]
  t: Messages
  words: Words
  nameOf: (id: string) => string
}

const compact = (items: (string | false | undefined)[]) => items.filter((item) => typeof item === 'string')

function cite(item: { source: string; also?: string[]; quote?: string; note?: LocalText }): Citation {
  return { sources: [item.source, ...(item.also ?? [])], quote: item.quote, note: item.note }
}

/** Why a unit is said to have a capability, or why it can't be told. */
function statusLines(capability: Capability, unit: UnitId, ids: UnitId[], { t, words }: FigureContext) {
  const { panel } = words
  const { levels, possible, status, basis } = capabilityStatus(capability, unit, ids)
  const namesOf = (chosen: typeof capability.levels) => chosen.map((level) => t.local(level.name)).join(' / ')
  if (status === 'no') return [panel.statusNo]
  if (status !== 'unnamed') {
    const inferred = capability.levels.some(
      (level) => levels.includes(level.id) && level.units?.includes(unit) && level.inferred,
    )
    if (basis === 'named') return [panel.statusNamed]
    return [inferred ? panel.statusInferred : panel.statusRest]
  }
  const silent = capability.levels.some((level) => level.silent?.includes(unit))
  const excluded = capability.levels.filter((level) => level.complete && !possible.includes(level.id))
  const open = capability.levels.filter(
    (level) => possible.includes(level.id) && !level.silent?.includes(unit),
  )
  return compact([
    silent && panel.statusSilent,
    open.length > 0 && panel.statusOpen(namesOf(open)),
    excluded.length > 0 && panel.statusNotOn(namesOf(excluded)),
  ])
}

/** What stands behind a figure of the platforms or the boxes, in the page's language. */
export function figureStory(figure: Figure, context: FigureContext): FigureStory {
  const { platform, book, units, t, words, nameOf } = context
  const { panel } = words
  const edition = (year: number) => t.assessedYear(year, year + 1)
  const base = { basis: 'printed' as const, flags: [], edition: edition(platform.year) }
  const ids = units.map(({ id }) => id)
  switch (figure.what) {
    case 'level': {
      const { capability, level } = figure
      const { change, share, count, units: named } = level
      return {
        ...base,
        heading: panel.level(t.local(capability.name), t.local(level.name)),
        value: panel.count(count, units.length),
        lines: compact([
          share !== undefined && panel.shareOf(share),
          named ? panel.named(named.length, count) : panel.unnamed,
          named !== null && t.list(named.map(nameOf)),
          change && panel.change(change.since, change.added, count, change.before),
        ]),
        flags: compact([level.inferred && t.source.inferred]),
        citations: [cite(level)],
      }
    }
    case 'sum': {
      const { capability, sum } = figure
      const parts = capability.levels.filter(({ id }) => sum.levels.includes(id)).map(({ count }) => count)
      const total = parts.reduce((all, count) => all + count, 0)
      return {
        ...base,
        heading: panel.level(t.local(capability.name), t.local(sum.name)),
        value: words.units(sum.count),
        lines: [panel.sum(parts.join(' + '), total, sum.count)],
        misfit: sum.misfit,
        citations: [cite(sum)],
      }
    }
    case 'status': {
      const { capability, unit } = figure
      const { status, basis, levels, possible } = capabilityStatus(capability, unit, ids)
      const sure = capability.levels.filter(({ id }) => levels.includes(id))
      const about = sure.length
        ? sure
        : capability.levels.filter(({ id, units: named }) => possible.includes(id) || named)
      return {
        ...base,
        heading: panel.level(nameOf(unit), t.local(capability.name)),
        value: sure.length ? sure.map((level) => t.local(level.name)).join(' / ') : words.status[status],
        basis: basis === 'named' ? 'printed' : basis === 'open' ? 'unknown' : 'derived',
        lines: statusLines(capability, unit, ids, context),
        citations: about.map(cite),
      }
    }
    case 'fact': {
      const { fact } = figure
      return {
        ...base,
        edition: panel.year(fact.year),
        heading: t.local(fact.what),
        value: [words.factValue(fact), words.factUnit(fact)].join(t.lang === 'zh' ? '' : ' ').trim(),
        lines: compact([
          fact.approximate && panel.approximate,
          fact.printed && panel.printed(fact.printed),
          fact.series && panel.series(t.local(fact.series)),
        ]),
        citations: [cite(fact)],
      }
    }
    case 'users': {
      const { point } = figure
      const { difference, basis } = point
      return {
        ...base,
        edition: undefined,
        heading: panel.level(t.local(point.metric), words.userTime(point)),
        value: words.userValue(point),
        basis,
        lines: compact([
          point.approximate && panel.approximate,
          difference && (basis === 'derived' ? panel.derivedUsers : panel.secondWay),
          difference && panel.difference(difference.of, difference.less, point.value),
          difference && t.local(difference.how),
          point.shareOfRegistered !== undefined && panel.shareOfRegistered(point.shareOfRegistered),
          point.series && panel.series(t.local(point.series)),
        ]),
        citations: [cite(point)],
      }
    }
    case 'app': {
      const { app } = figure
      return {
        ...base,
        edition: undefined,
        heading: panel.level(nameOf(app.city ?? app.unit), panel.app),
        value: app.name,
        lines: compact([app.box !== undefined && panel.inBox(app.box)]),
        flags: compact([
          app.disputed && panel.disputed,
          app.special && panel.special,
          app.weak && panel.weak,
        ]),
        citations: [cite(app)],
      }
    }
    case 'case': {
      const { box } = figure
      return {
        ...base,
        edition: edition(book.year),
        heading: panel.box(box.box),
        value: box.title,
        lines: [panel.title(printedTitle(box, book, units))],
        citations: [{ ...cite(box), page: panel.page(box.page) }],
      }
    }
  }
}
