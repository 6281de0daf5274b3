import type { messages as zh } from './bundled.zh'

export const messages: typeof zh = {
  file: 'Provinces (map of this site)',
  take: 'Use the provinces of this site’s map',
  hint: '31 provinces with Hong Kong, Macao and Taiwan, the South China Sea islands, the dash line and other borders; their source is saved with the map and must stay. A map review number of this site does not cover a new map: where the law asks for a review, have it reviewed before you publish.',
  failed: 'The map of the site could not be loaded. Check the network and try again.',
}
