import type { messages as zh } from './tableFile.zh'

export const messages: typeof zh = {
  basisOf: (label) => `${label} (basis)`,
  sourcesOf: (label) => `${label} (sources)`,
  basis: { printed: 'printed', derived: 'derived', bounded: 'bounded', unknown: 'not published' },
  own: 'own data',
  simulated: 'simulated, not official',
  join: '; ',
}
