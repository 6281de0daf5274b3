import type { messages as zh } from './notFound.zh'

export const messages: typeof zh = {
  title: 'There is no such page',
  description: 'There is no page at this address. Go on from the overview, a province or a region.',
  lead: 'There is no page at this address: it may be misspelt, or the page may have been renamed.',
  near: 'You may be looking for',
  home: 'Overview of the country',
  list: 'Provinces and regions',
}
