import { bandRanges } from '@/domain/bands'
import type { Drawing } from './drawing'
import type { RegionId, UnitId } from '@/domain/model'
import { isOpen } from '@/domain/order'
import { regionPlace } from '@/domain/statements/regionPage'
import { isTelling, isWhole } from '@/locales/format'
import { placeInRegion } from './parts'

/** A figure in large letters: what it is, the value in words or digits, how it is known. */
export interface LargeFigure {
  label: string
  value: string
  note?: string
  known: boolean
}

/** Index, band, position and place in the region of a unit. */
export function unitFigures(drawing: Drawing, id: UnitId, year: number): LargeFigure[] {
  const { facts, t, e, nameOf } = drawing
  const { units, order } = facts.assessment(year)
  const row = units.get(id)
  const region = facts.regions.get(facts.units.get(id)?.region ?? '')
  if (!row || !region) throw new RangeError(`No unit ${id} in ${year}`)
  const known = !isWhole(row.index)
  const placed = !isOpen(row, units.size)
  const place = placeInRegion(drawing, id, year)
  return [
    {
      label: e.figures.index,
      value: t.interval(row.index),
      note:
        row.indexBasis === 'derived'
          ? e.derived
          : known && row.index.lo !== row.index.hi
            ? t.kind.bounded
            : undefined,
      known,
    },
    {
      label: e.figures.band,
      value: t.bands(row.bands),
      note: row.bands.length > 1 && row.bands.length < 4 ? t.kind.bounded : undefined,
      known: row.bands.length < 4,
    },
    {
      label: e.figures.position(units.size),
      value: placed ? e.at(row.position) : e.unknown,
      note: order.level(id).length ? e.tied : undefined,
      known: placed,
    },
    {
      label: e.figures.place(nameOf(region.id), region.members.length),
      value: place ? e.at(place) : e.unknown,
      known: place !== undefined,
    },
  ]
}

/** Mean, place of the mean, number of members of a region. */
export function regionFigures({ facts, t, e }: Drawing, id: RegionId, year: number): LargeFigure[] {
  const assessment = facts.assessment(year)
  const region = assessment.regions.get(id)
  if (!region) throw new RangeError(`No region ${id} in ${year}`)
  const place = regionPlace(id, facts.edition(year), assessment)
  const n = assessment.regions.size
  const telling = isTelling(region.mean)
  const placed = !(place[0] === 1 && place[1] === n)
  return [
    {
      label: e.figures.mean,
      value: telling ? t.interval(region.mean) : e.unknown,
      note: telling && region.meanBasis !== 'printed' ? e.computed : undefined,
      known: telling,
    },
    { label: e.figures.placeOfMean(n), value: placed ? e.at(place) : e.unknown, known: placed },
    { label: e.figures.members, value: t.nation.units(region.size), known: true },
  ]
}

/** How many units each band has in the country; bounds where only those are known. */
export function nationFigures({ facts, t, e }: Drawing, year: number): LargeFigure[] {
  const { nation } = facts.assessment(year)
  return bandRanges(facts.edition(year).bands, nation).map(({ band, least, most, open }) => {
    const count = least === most ? least : `${least}–${most}`
    return { label: t.local(band.name), value: open ? e.unknown : t.nation.count(count), known: !open }
  })
}
