import { BarChart, HeatmapChart, ParallelChart, ScatterChart } from 'echarts/charts'
import { GridComponent, ParallelComponent, VisualMapPiecewiseComponent } from 'echarts/components'
import { use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

/** The parts of ECharts that the lab's charts are made of; fetched when the first of them comes near the window. */
use([
  BarChart,
  HeatmapChart,
  ParallelChart,
  ScatterChart,
  GridComponent,
  ParallelComponent,
  VisualMapPiecewiseComponent,
  SVGRenderer,
])

export { init, type EChartsType } from 'echarts/core'
