import { renderToString } from 'vue/server-renderer'
import MapWidget from '@/embed/widgets/MapWidget.vue'
import NationWidget from '@/embed/widgets/NationWidget.vue'
import ProvinceWidget from '@/embed/widgets/ProvinceWidget.vue'
import RankingWidget from '@/embed/widgets/RankingWidget.vue'
import RegionWidget from '@/embed/widgets/RegionWidget.vue'
import TimelineWidget from '@/embed/widgets/TimelineWidget.vue'
import type { Widget } from '../protocol'
import { createWidgetApp } from './widgetApp'

const components = {
  map: MapWidget,
  ranking: RankingWidget,
  province: ProvinceWidget,
  region: RegionWidget,
  timeline: TimelineWidget,
  nation: NationWidget,
}

/** Markup of a widget's default view. */
export const renderWidget = (widget: Widget): Promise<string> =>
  renderToString(createWidgetApp(components[widget]))
