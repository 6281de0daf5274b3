import type { messages as zh } from './notFound.zh'
import { subject } from '../subject/en'

export const messages: typeof zh = {
  title: 'There is no such page',
  get description() {
    return `There is no page at this address. Go on from the overview, a ${subject.unit} or a region.`
  },
  lead: 'There is no page at this address: it may be misspelt, or the page may have been renamed.',
  near: 'You may be looking for',
  home: 'Overview',
  get list() {
    return `${subject.units} and regions`
  },
}
