/** A program under measurement. Expressions are evaluated in its page. */
export interface Program {
  name: string
  path: string
  /** Whether the map stands in the page, to be painted with the frame at hand. */
  drawn: string
  /** Whether the map answers pointer and keyboard. */
  ready: string
  /** Changes the year to that of an index 0…n-1 at once. */
  change: string
  /** Selector of what the pointer sweeps over. */
  map: string
}

const peer = (name: string, path: string): Program => ({
  name,
  path: `/bench/${path}/`,
  drawn: 'window.benchDrawn === true',
  ready: 'window.benchReady === true',
  change: '(year) => window.bench.change(year)',
  map: '#map',
})

/** The atlas' SVG is parsed to its end. */
const wholeSvg = `(() => {
  const svg = document.querySelector('svg.china')
  return !!svg && (document.readyState !== 'loading' || !!(svg.nextSibling ?? svg.parentNode.nextSibling))
})()`

export const atlas: Program = {
  name: 'atlas',
  path: '/',
  drawn: wholeSvg,
  ready: "!!document.querySelector('.china-map .area[role=button]')",
  change: `(() => {
    const slider = document.querySelector('[role=slider]')
    let at = [...document.querySelectorAll('.tick')].findIndex((tick) => tick.classList.contains('current'))
    return async (year) => {
      const key = year > at ? 'ArrowRight' : 'ArrowLeft'
      for (; at !== year; at += year > at ? 1 : -1)
        slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      await Promise.resolve(); await Promise.resolve(); await Promise.resolve()
    }
  })()`,
  map: '.china-map svg.china',
}

export const programs: Program[] = [
  atlas,
  { ...peer('static page, same SVG', 'static'), drawn: wholeSvg, ready: wholeSvg, change: '' },
  { ...peer('whole page by hand', 'hand'), drawn: wholeSvg },
  peer('D3 + SVG by hand', 'd3'),
  peer('Leaflet', 'leaflet'),
  peer('Highcharts Maps', 'highcharts'),
  peer('Observable Plot', 'plot'),
  peer('ECharts canvas', 'echarts'),
  peer('Vega-Lite', 'vega'),
  peer('Plotly', 'plotly'),
]
