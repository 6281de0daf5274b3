import type { messages as zh } from './tableFile.zh'

export const messages: typeof zh = {
  basisOf: (label) => `${label} (basis)`,
  sourcesOf: (label) => `${label} (sources)`,
  basis: { printed: 'published', derived: 'derived', bounded: 'range only', unknown: 'not found' },
  own: 'your data',
  simulated: 'simulated, not official',
  join: '; ',
}
