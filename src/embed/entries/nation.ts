import NationWidget from '@/components/embed/NationWidget.vue'
import { createWidgetApp } from './widgetApp'

createWidgetApp(NationWidget).mount('#app')
