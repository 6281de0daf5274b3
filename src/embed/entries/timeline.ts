import TimelineWidget from '@/components/embed/TimelineWidget.vue'
import { createWidgetApp } from './widgetApp'

createWidgetApp(TimelineWidget).mount('#app')
