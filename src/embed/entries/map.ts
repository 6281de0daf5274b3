import MapWidget from '@/components/embed/MapWidget.vue'
import { createWidgetApp } from './widgetApp'

createWidgetApp(MapWidget).mount('#app')
