import RegionWidget from '@/components/embed/RegionWidget.vue'
import { createWidgetApp } from './widgetApp'

createWidgetApp(RegionWidget).mount('#app')
