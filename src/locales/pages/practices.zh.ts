export const messages = {
  heading: '报告专栏以外的做法',
  intro:
    '据《报告（2017）》的第三方节选和《中国经济周刊》2021年的报道，多在2022年以前，由本站概述，「」内是原文。',
  provinceHeading: '报告专栏以外的做法',
  found: (n: number, of: number) => (n === of ? `共${of}条` : `${of}条中的${n}条`),
  none: '没有符合这几个条件的做法。',
  year: (year: number, undated: boolean) => (undated ? `${year}年刊出，起始年份未见公布` : `${year}年`),
  sources: '来源',
  map: (n: number) => `中国地图，突出显示的${n}个地区有下列做法`,
  hint: '突出显示的地区有下列做法，点选打开它的页面。',
  area: (name: string, n: number) => (n ? `${name}：${n}条` : `${name}：来源中没有`),
  all: '全部做法与专栏',
}
