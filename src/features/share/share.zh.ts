import { pageSubject } from '@/locales/subject/pages.zh'
import { subject } from '@/locales/subject/zh'

export type SnippetForm = 'script' | 'frame' | 'picture'

export const messages = {
  title: '分享与嵌入',
  get description() {
    return `把${subject.title}的地图、排名、${subject.unit}卡片等放进自己的网站：生成嵌入代码，当场预览，一键复制。`
  },
  heading: '把地图集放进自己的网页',
  lead: '选择内容，查看预览，复制代码。嵌入的内容不用 Cookie、不读取所在网页、不向第三方发送请求。',
  step: { what: '内容', how: '样式', code: '代码', preview: '预览' },
  widget: {
    label: '组件',
    map: '地图',
    ranking: '排名',
    get province() {
      return `${subject.unit}卡片`
    },
    region: '区域',
    timeline: '历年变化',
    get nation() {
      return `${subject.all}数字`
    },
  },
  year: '评估年度',
  unit: '地区',
  measure: '地图颜色',
  noUnit: '不突出地区',
  region: '区域',
  noRegion: '不突出区域',
  theme: {
    label: '配色',
    light: '浅色',
    dark: '深色',
    auto: '随系统',
    transparent: '透明底',
  },
  lang: { label: '语言', 'zh-CN': '中文', en: 'English' },
  controls: {
    label: '操作',
    none: '无',
    min: '可选年份',
    full: '全部',
  },
  pin: (day: string) => `注明数据日期${day}，日后数据更新时提示读者`,
  form: {
    label: '代码形式',
    script: '脚本',
    frame: '仅 iframe',
    picture: '静态图',
  } satisfies Record<SnippetForm | 'label', string>,
  about: {
    script: '自动适应高度，可用属性和事件与网页联动。需要网站允许外部脚本。',
    frame: '不需要脚本。外框高度按各宽度下的内容计算；读者换年份后若内容变长，框内可滚动。',
    picture: '一张 SVG 图片：先下载，与网页放在一起，再贴代码。不能操作，也不随数据更新。',
  } satisfies Record<SnippetForm, string>,
  heights: (each: readonly { width: number; height: number }[]) =>
    `各宽度下的高度（像素）：${each.map(({ width, height }) => `宽${width}，高${height}`).join('；')}。`,
  measuring: '正在测量各宽度的高度……',
  unmeasured: '未能测得高度，可改用脚本，或稍后再试。',
  copy: '复制代码',
  copied: '已复制',
  selected: '浏览器不允许自动复制：代码已选中，请按 Ctrl+C（Mac 上 ⌘C）。',
  download: '下载 SVG',
  drawing: '正在绘图……',
  undrawn: '图未能生成，请重新打开页面再试。',
  get pictureOnly() {
    return `静态图有四种：地图、排名、${subject.unit}历年、区域成员；${subject.all}数字用地图代替。`
  },
  get pictureSource() {
    return `来源：${subject.title}，公布的数字及由此推算的结果。`
  },
  widths: '预览宽度',
  full: '整宽',
  needsScript: '生成代码和预览需要启用脚本。下面的说明可以直接参照。',
  parameters: {
    heading: '参数',
    name: '名称',
    values: '可取的值',
    meaning: '含义',
    rows: () =>
      [
        ['year', pageSubject.example.year, '评估年度'],
        [
          'units',
          pageSubject.example.units,
          `地区，用 ~ 连接，最多五个；${subject.unit}卡片和历年变化用最后一个`,
        ],
        ['region', pageSubject.example.regions, '突出的区域；区域组件显示它'],
        ['measure', 'band, index, position', '地图颜色'],
        ['theme', 'light, dark, auto, transparent', '配色，默认浅色'],
        ['lang', 'zh-CN, en', '语言'],
        ['controls', 'none, min, full', '读者可操作的程度，默认可选年份'],
        ['data', '2026-11-22', '数据日期；与现有数据不同时提示读者'],
      ] as [string, string, string][],
    note: '直接用作 /embed/<组件> 的查询参数，或 <gov-atlas> 的属性。写错的值不会留下空白：组件里有一行提示，并按默认值显示。',
  },
}
