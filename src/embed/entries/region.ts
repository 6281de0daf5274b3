import RegionWidget from '@/embed/widgets/RegionWidget.vue'
import { createWidgetApp } from './widgetApp'

createWidgetApp(RegionWidget).mount('#app')
