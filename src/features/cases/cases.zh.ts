import type { CaseStatement } from '@/domain/cases'
import { plain, type Mark } from '@/locales/mark'

export const messages = {
  sentence: ({ year, boxes, units, cities, general }: CaseStatement, all: number, mark: Mark = plain) =>
    `《报告（${year + 1}）》有${mark(boxes, '#boxes')}个专栏，其中${mark(boxes - general.length, '#boxes')}个介绍各地做法，涉及${units === all ? `全部${all}个地区` : `${mark(units, '#boxes')}个地区`}和${mark(cities, '#boxes')}个重点城市。`,
  lead: (report: string, [first, last]: [number, number]) =>
    `出自${report}目录，专栏在第${first}至${last}页。本站只列目录中的标题和页码，不转载正文。`,
  description: (sentence: string) => `${sentence}按区域、地区和类别查找，附页码。`,
  kinds: '各类专栏数',
  count: (n: number) => `${n}个`,
  filters: '筛选',
  region: '区域',
  unit: '地区',
  kind: '类别',
  text: '文字',
  practices: '专栏以外',
  all: '全部',
  found: (n: number, of: number) => (n === of ? `共${of}个` : `${of}个中的${n}个`),
  clear: '显示全部',
  none: '没有同时符合这几个条件的专栏。',
  list: '专栏',
  general: '全国',
  generalNote: (boxes: string, names: string) =>
    `专栏${boxes}在“${names}”一节，介绍全国一体化平台的整体情况，不属于任何地区或城市。`,
  box: (n: number) => `专栏${n}`,
  page: (n: number) => `第${n}页`,
  city: (city: string, province: string) => `${city}（${province}）`,
  table: {
    heading: '表格',
    caption: (year: number) => `《报告（${year}）》的专栏`,
    box: '专栏',
    title: '标题',
    kind: '类别',
    unit: '地区',
    city: '城市',
    region: '区域',
    page: '页码',
    none: '无',
  },
  notices: {
    region: (given: string) =>
      `没有名为“${given}”的区域，已显示全部。可用 huabei、dongbei、huadong、huazhong、huanan、xinan、xibei。`,
    unit: (given: string) => `没有名为“${given}”的地区，已显示全部。地区用拼音，如 zhejiang。`,
    kind: (given: string) =>
      `没有名为“${given}”的类别，已显示全部。可用 model、practice、development、region、contactless、window、merged、platform、hall。`,
  },
}
