import TimelineWidget from '@/embed/widgets/TimelineWidget.vue'
import { createWidgetApp } from './widgetApp'

createWidgetApp(TimelineWidget).mount('#app')
