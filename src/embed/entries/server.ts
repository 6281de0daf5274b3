import { renderToString } from 'vue/server-renderer'
import MapWidget from '@/components/embed/MapWidget.vue'
import NationWidget from '@/components/embed/NationWidget.vue'
import ProvinceWidget from '@/components/embed/ProvinceWidget.vue'
import RankingWidget from '@/components/embed/RankingWidget.vue'
import RegionWidget from '@/components/embed/RegionWidget.vue'
import TimelineWidget from '@/components/embed/TimelineWidget.vue'
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
