import NationWidget from '@/embed/widgets/NationWidget.vue'
import { createWidgetApp } from './widgetApp'

createWidgetApp(NationWidget).mount('#app')
