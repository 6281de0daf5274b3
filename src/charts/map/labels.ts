import type { MapLayout } from './layout'
import type { Point } from './projection'

/** A province as data/geo/provinces.meta.json lists it; points are degrees [longitude, latitude]. */
export interface ProvinceMeta {
  adcode: string
  name: string
  fullName: string
  /** Seat of the provincial government. */
  center: Point
  /** Where its name stands. */
  cp: Point
}

export const CORPS = '660000'
/** In place of a unit's id at the label of the inset; no unit's id has this sign. */
export const INSET = '@inset'
/** From one line of a label to the next, and from its place to its first line, for labels of one or two lines; em. */
export const LABEL_LINE = 1.1
export const firstLine = (lines: readonly string[]) => 0.37 - (lines.length - 1) * LABEL_LINE

/** A marker beside its place: units of the viewBox. */
const CORPS_OFFSET: Point = [13, -11]
/** Half the diagonal of the diamond: 11 px across on a map 900 px wide. */
export const CORPS_RADIUS = 7.5

type Anchor = 'start' | 'middle' | 'end'

export interface Label {
  id: string
  text: string
  at: Point
  anchor: Anchor
}

/** Names that stand elsewhere than at the province's own point, clear of each other and of islets; degrees. */
const MOVED: Record<string, { at: Point; anchor?: Anchor }> = {
  '120000': { at: [117.85, 38.52], anchor: 'start' },
  '130000': { at: [115.3, 38.2] },
  '310000': { at: [122.2, 31.43], anchor: 'start' },
  '320000': { at: [119.75, 33.1] },
  '330000': { at: [119.75, 29.1] },
  '350000': { at: [117.9, 26.25] },
  '610000': { at: [108.85, 33.75] },
  '710000': { at: [120.45, 23.4], anchor: 'start' },
  '810000': { at: [114.55, 22.12], anchor: 'start' },
  '820000': { at: [113.72, 21.25] },
}

/** Targets for units of a few pixels: a circle in degrees and units, clear of the neighbours' names and targets. */
const TARGETS: Record<string, { at: Point; radius: number }> = {
  '110000': { at: [116.45, 40.15], radius: 15 },
  '120000': { at: [117.42, 39.2], radius: 12 },
  '310000': { at: [121.5, 31.15], radius: 13 },
  '810000': { at: [114.35, 22.25], radius: 9 },
  '820000': { at: [113.45, 22.05], radius: 8 },
}

export interface Target {
  id: string
  at: Point
  radius: number
}

export function hitTargets({ toMap }: MapLayout): Target[] {
  return Object.entries(TARGETS).map(([id, { at, radius }]) => ({ id, at: toMap(at), radius }))
}

/** Centre of the diamond that stands for the corps: beside its seat, so that it leaves the city's own dot free. */
export function corpsCentre({ toMap }: MapLayout, seat: Point): Point {
  const [x, y] = toMap(seat)
  return [x + CORPS_OFFSET[0], y + CORPS_OFFSET[1]]
}

/** The names of the 34 provinces and of the corps, in the order of `provinces`. */
export function mapLabels(layout: MapLayout, provinces: ProvinceMeta[], seat: Point): Label[] {
  const [x, y] = corpsCentre(layout, seat)
  return [
    ...provinces.map(({ adcode, name, cp }): Label => {
      const { at, anchor } = MOVED[adcode] ?? { at: cp }
      return { id: adcode, text: name, at: layout.toMap(at), anchor: anchor ?? 'middle' }
    }),
    { id: CORPS, text: '兵团', at: [x + CORPS_RADIUS + 4, y], anchor: 'start' },
  ]
}

/** Where a tooltip or a line points to: in the middle of a small unit's target, else where its name stands. */
export function anchorPoints(
  layout: MapLayout,
  provinces: ProvinceMeta[],
  seat: Point,
): Record<string, Point> {
  const names = mapLabels(layout, provinces, seat).map(({ id, at }) => [id, at] as const)
  const targets = hitTargets(layout).map(({ id, at }) => [id, at] as const)
  return { ...Object.fromEntries([...names, ...targets]), [CORPS]: corpsCentre(layout, seat) }
}
