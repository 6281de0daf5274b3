import type { MeanDistance } from '@/domain/meanDistance'
import { subject } from '../subject/zh'

/** Texts of the card about the units chosen on the map or in the list. */
export const messages = {
  label: '已选地区',
  /** Points above or below the mean of the nation, as {@link MeanDistance}. */
  mean: ({ above, least, most }: MeanDistance) =>
    `${above ? '高于' : '低于'}${subject.mean}值${least === most ? `约${least}` : `${least}至${most}`}分`,
  since: (year: number, band: string) => `${year}年起一直为“${band}”`,
  get mine() {
    return `我的${subject.unit}`
  },
  position: (places: string) => `排位第${places}`,
  page: '详情',
  neighbours: '与相邻地区比较',
  compare: '比较所选',
  share: '分享',
  shared: '已复制链接',
  shareFailed: '浏览器没有允许复制。请打开“详情”，复制地址栏中的网址。',
  close: '关闭',
  several: '按住 Shift 点选可多选',
}
export type UnitCardMessages = typeof messages
