import type { UnitCardMessages } from './unitCard.zh'

export const messages: UnitCardMessages = {
  label: 'Places chosen',
  mean: ({ above, least, most }) =>
    `${least === most ? `About ${least}` : `${least} to ${most}`} points ${above ? 'above' : 'below'} the national mean`,
  since: (year, band) => `${band} in every year since ${year}`,
  mine: 'My province',
  position: (places) => `position ${places}`,
  page: 'Details',
  neighbours: 'Compare with neighbours',
  compare: 'Compare these',
  share: 'Share',
  shared: 'Link copied',
  close: 'Close',
  several: 'Hold Shift to choose several',
}
