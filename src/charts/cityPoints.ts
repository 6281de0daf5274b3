import type { UnitId } from '@/domain/model'

/** Which side of its point a city's name stands on, where the right is taken. */
export const nameSides: Record<UnitId, 'left' | 'above' | 'below'> = {
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
