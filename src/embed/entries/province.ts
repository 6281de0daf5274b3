import ProvinceWidget from '@/components/embed/ProvinceWidget.vue'
import { createWidgetApp } from './widgetApp'

createWidgetApp(ProvinceWidget).mount('#app')
