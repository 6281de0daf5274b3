import { subject } from '../subject/zh'

const marks = { simulated: '模拟，非官方', own: '含本机数据，非官方' }

const joined = (items: string[]) => items.join('、')

export const messages = {
  marks,
  /** Parts of a page that a picture can show. */
  parts: { map: '地图', ranking: '排名', history: '历年', members: '成员', positions: '排位' },
  title: {
    map: (year: number, measure: string) => `${year}年地图，颜色表示${measure}`,
    ranking: (year: number) => `${year}年排名`,
  },
  dataDate: (date: string) => `数据截至${date}`,
  approval: '审图号：',
  scan: '扫码打开此图',
  legendBands: (year: number) => `${year}年等级`,
  method: '排位：分数更高的地区数加1（1、2、2、4）。范围：只能确定到这里。斜体：推算。“·”：名次未见公布。',
  axis: '横轴60至100，细线为分界值65、80、90',
  meanLine: '竖线：区域平均值',
  historyNote: '圆点：确知。色条：只知上下限。点状底：未见公布。虚竖线：评估方法可能有变，指数不跨线相连。',
  pairNote: (n: number) =>
    n
      ? `连线：两年排位都确知的${n}个地区；虚线为下降。只知范围的不连。`
      : '没有地区两年的排位都确知，因此不连线。',
  cityGround: '底图不着色：各地区另有一图。',
  texture: '纹理：实底为非常高，密斜线为高，疏斜线为中，点为低；两种纹理并列为可能的几个等级。',
  openColumn: '未见公布',
  figures: {
    index: '总体指数',
    band: '等级',
    position: (n: number) => `排位（${n}个地区）`,
    place: (region: string, n: number) => `${region}区内（${n}个）`,
    mean: '区域平均值',
    placeOfMean: (n: number) => `平均值在${subject.countedRegions(String(n))}中`,
    members: '成员',
    get aboveMean() {
      return `高于${subject.mean}值`
    },
  },
  at: ([best, worst]: readonly [number, number]) =>
    best === worst ? `第${best}位` : `第${best}至${worst}位`,
  tied: '并列',
  derived: '推算',
  computed: '计算所得',
  unknown: '未见公布',
  region: (name: string) => `在${name}`,
  overYears: '历年',
  onMap: '在地图上',
  sources: '来源',
  moreSources: (n: number) => `另有${n}个来源，见网址。`,
  table: {
    year: '年份',
    index: '指数',
    band: '等级',
    position: '排位',
    rank: '报告名次',
    unit: '地区',
    mean: '平均值',
  },
  printedRank: (rank: number, standing: 'used' | 'setAside' | 'weak') =>
    ({ used: `第${rank}`, setAside: `第${rank}（未采用）`, weak: `第${rank}（来源可靠性较低）` })[standing],
  methodBreak: (text: string, year: number) => `${year}年起评估方法与此前可能不同：${text}`,
  brief: '一页简报',

  /** Pictures of simulated scores. */
  simulated: {
    first: (names: string[], count: number, certain: boolean): string => {
      const who = `${joined(names)}${names.length < count ? `等${count}个地区` : ''}`
      if (!certain) return `按所选权重模拟，${who}都可能居首`
      return `按所选权重模拟，${who}${count > 1 ? '并列' : ''}居首`
    },
    weight: (name: string, share: number) => `${name} ${share}%`,
    scheme: (weights: string[], more: boolean, normalisation: string, aggregation: string, missing: string) =>
      `权重：${joined(weights)}${more ? '等' : ''}。尺度换算：${normalisation}；合成：${aggregation}；缺失：${missing}。`,
    undrawn: (count: number) => `另有${count}个未画出。`,
  },

  menu: {
    heading: '导出与分享',
    content: '内容',
    scale: '清晰度',
    scaleOf: (n: number) => `${n}×`,
    png: 'PNG 图片',
    svg: 'SVG 矢量图',
    card: '分享卡1200×630',
    poster: '竖版海报1080×1920',
    print: '打印A4一页简报',
    printPage: '打印本页',
    deck: 'PowerPoint 幻灯片',
    script: 'PowerPoint：大屏讲稿全部画面',
    wall: '在大屏上放映',
    copy: '复制链接',
    share: '用系统分享…',
    working: '正在生成……',
    saved: (name: string) => `已保存${name}`,
    copied: '链接已复制',
    shared: '已交给系统分享',
    notShared: '系统没有接受分享。可以再试，或先保存分享卡、复制链接。',
    printing: '已打开打印窗口',
    copyFailed: (link: string) => `浏览器不允许复制，请手动复制：${link}`,
    failed: '没有生成成功。请重试，或改用 SVG。',
    tooLarge: (limit: number) => `浏览器画不出这么大的图，请改用${limit}× 或 SVG。`,
  },

  deck: {
    notes: '备注',
    chartIndex: (year: number) => `${year}年已公布的指数`,
    unknownUnits: (names: string) => `未见公布或只知范围，未画柱：${names}`,
    continued: '（续）',
    ranges: '范围以文字列在表中，图中留空。',
    breaks: (years: number[]) => `${years.join('、')}年起评估方法可能不同，见备注。`,
    notesSources: '来源：',
    view: (link: string) => `原图：${link}`,
  },
  file: 'zhengwu-ditu',
}

export type ExportMessages = typeof messages
