import RankingWidget from '@/components/embed/RankingWidget.vue'
import { createWidgetApp } from './widgetApp'

createWidgetApp(RankingWidget).mount('#app')
