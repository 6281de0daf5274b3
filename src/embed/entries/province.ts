import ProvinceWidget from '@/embed/widgets/ProvinceWidget.vue'
import { createWidgetApp } from './widgetApp'

createWidgetApp(ProvinceWidget).mount('#app')
