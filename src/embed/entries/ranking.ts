import RankingWidget from '@/embed/widgets/RankingWidget.vue'
import { createWidgetApp } from './widgetApp'

createWidgetApp(RankingWidget).mount('#app')
