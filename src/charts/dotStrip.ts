import type { Interval } from '@/domain/model'
import { stripX } from './strip'

/** Marks of some units in front of all on one axis of index values. */
export interface DotStrip {
  /** Ticks of all whose index is exactly known, as one path. */
  all: string
  members: { id: string; x: number; width: number; label: number; lane: number }[]
  /** Number of lanes that the names need, one above the other. */
  lanes: number
  /** How many of all, and which members, are not drawn since their index is not known well enough. */
  missing: { all: number; members: string[] }
}

export interface DotItem {
  id: string
  index: Interval
  member: boolean
  /** Width of its name in the units of the axis. */
  nameWidth: number
}

/** Widest bounds, in points, that are drawn as a mark of their own. */
const widest = 2

/**
 * @param width length of the axis; what lies below the scale stands at 0
 * @param top where the ticks of all begin and how long they are
 */
export function dotStrip(items: readonly DotItem[], width: number, top: number, length: number): DotStrip {
  const x = (value: number) => Math.round((stripX(value) * width) / 10) / 10
  const drawable = items.filter(({ index }) => index.hi - index.lo <= widest)
  const middle = ({ index }: DotItem) => (x(index.lo) + x(index.hi)) / 2
  const lanes: number[] = []
  const members = drawable
    .filter((item) => item.member)
    .sort((a, b) => middle(a) - middle(b))
    .map((item) => {
      const half = item.nameWidth / 2
      const label = Math.min(width - half, Math.max(half, middle(item)))
      const free = lanes.findIndex((end) => end <= label - half)
      const lane = free < 0 ? lanes.length : free
      lanes[lane] = label + half + 6
      return { id: item.id, x: x(item.index.lo), width: x(item.index.hi) - x(item.index.lo), label, lane }
    })
  return {
    all: drawable.map((item) => `M${Math.round(middle(item) * 10) / 10} ${top}v${length}`).join(''),
    members,
    lanes: lanes.length,
    missing: {
      all: items.length - drawable.length,
      members: items.filter((item) => item.member && !drawable.includes(item)).map((item) => item.id),
    },
  }
}
