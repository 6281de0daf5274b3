import { plural } from '../english'
import { subject } from '../subject/en'
import type { UnitCardMessages } from './unitCard.zh'

export const messages: UnitCardMessages = {
  get label() {
    return `Selected ${plural(2, subject.unit)}`
  },
  mean: ({ above, least, most }) =>
    `${least === most ? `About ${least}` : `${least} to ${most}`} points ${above ? 'above' : 'below'} the ${subject.mean}`,
  since: (year, band) => `${band} in every year since ${year}`,
  get mine() {
    return `My ${subject.unit}`
  },
  position: (places) => `position ${places}`,
  page: 'Details',
  neighbours: 'Compare with neighbours',
  compare: 'Compare these',
  share: 'Share',
  shared: 'Link copied',
  shareFailed: 'The browser did not allow copying. Open “Details” and copy the address from there.',
  close: 'Close',
  several: 'Hold Shift to choose several',
}
