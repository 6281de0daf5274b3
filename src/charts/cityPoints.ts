import type { UnitId } from '@/domain/model'

/** Which side of its point a city's name stands on, where the right is taken. */
const nameSides: Record<UnitId, 'left' | 'above' | 'below'> = {
  '140100': 'left',
  '320100': 'above',
  '340100': 'left',
  '370100': 'left',
  '330100': 'below',
  '360100': 'left',
  '430100': 'left',
  '440100': 'left',
  '450100': 'left',
  '530100': 'left',
  '510100': 'left',
  '620100': 'below',
  '630100': 'left',
  '640100': 'above',
}

/** Where the name of a city stands beside its point: letters of `size`, in the units of the point. */
export function namePlace(
  id: UnitId,
  size: number,
): { dx: number; dy: number; anchor: 'start' | 'middle' | 'end' } {
  switch (nameSides[id]) {
    case 'left':
      return { dx: -12, dy: size * 0.3, anchor: 'end' }
    case 'above':
      return { dx: 0, dy: -12, anchor: 'middle' }
    case 'below':
      return { dx: 0, dy: size + 9, anchor: 'middle' }
    default:
      return { dx: 12, dy: size * 0.3, anchor: 'start' }
  }
}
