import type { MapLayout } from './layout'

/** Units whose names a phone has no room for; a tap names them. */
const crowded = ['110000', '120000', '310000', '640000', '660000', '810000', '820000']

/** Right and down, in units of the map. */
type Shift = readonly [x: number, y: number]

/**
 * How far names step aside on the wall, where they are large. English names are longer than their provinces and make way
 * for each other: found by a search over all places near a province for those where no two names touch; a browser test
 * holds that.
 */
const wallShifts: Record<'zh' | 'en', Record<string, Shift>> = {
  zh: { '140000': [-18, 4], '820000': [-16, 6] },
  en: {
    '110000': [28, 8],
    '120000': [26, 4],
    '130000': [8, -12],
    '140000': [12, 0],
    '150000': [-4, -20],
    '210000': [8, 12],
    '230000': [4, 0],
    '320000': [24, -4],
    '330000': [40, -8],
    '340000': [4, 12],
    '350000': [16, 12],
    '360000': [-4, -8],
    '370000': [20, 12],
    '410000': [4, -8],
    '420000': [4, 12],
    '450000': [-12, 24],
    '500000': [-16, 12],
    '510000': [0, -8],
    '520000': [0, 8],
    '610000': [-8, 16],
    '620000': [8, 0],
    '640000': [-8, 4],
    '710000': [-24, 0],
    '820000': [0, 8],
  },
}

const rule = (selector: string, value: string) => `${selector}{${value}}\n`

/** The proportions of the map's two layouts, for every style sheet that sets it; names that a phone leaves out. */
export function mapStyles({ landscape, portrait }: Pick<MapLayout, 'landscape' | 'portrait'>): string {
  const proportions = `--map-landscape:${landscape.aspect};--map-portrait:${portrait.aspect};--map-growth:${portrait.scale}`
  const hidden = crowded.map((id) => `[data-id='${id}']`).join(',')
  return (
    rule(':root', proportions) +
    rule(
      '@media (max-width:700px)',
      rule(`.china-map:where(:not(.wall-picture *)) .label:is(${hidden})`, 'display:none'),
    )
  )
}

/** Where names stand on the wall. */
export const wallLabelStyles = (): string =>
  Object.entries(wallShifts)
    .flatMap(([lang, shifts]) =>
      Object.entries(shifts).map(([id, [x, y]]) =>
        rule(`.wall-picture:lang(${lang}) .label[data-id='${id}']`, `transform:translate(${x}px,${y}px)`),
      ),
    )
    .join('')
