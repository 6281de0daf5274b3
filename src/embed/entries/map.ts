import MapWidget from '@/embed/widgets/MapWidget.vue'
import { createWidgetApp } from './widgetApp'

createWidgetApp(MapWidget).mount('#app')
