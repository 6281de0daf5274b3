/** What runs in the head of every page, before anything is painted. */
import './boot'
import { coverPage } from './composables/packCover'

void coverPage()
