import type { Subject } from './model'

/** The bundled assessment in Chinese. A pack's site has its own words in place of these, see `src/cli/packInPlace.ts`. */
export const subject: Subject = {
  title: '政务服务能力地图',
  tagline: '省级政府在线政务服务能力调查评估，逐年逐省：公布的数字，以及由此推算的结果（均有标注）',
  description:
    '31个省级政府和新疆生产建设兵团在线政务服务能力的年度评估地图：指数、等级、名次、七大区域，每个数字都有来源，或注明如何推算。',
  all: '全国',
  everyone: '全国',
  amongAll: '在全国之中',
  mean: '全国平均',
  aboveMean: '高于平均值',
  regions: '七大区域',
  everyRegion: '七大区域',
  otherRegions: '其他六个区域',
  countedRegions: (n) => `${n}大区域`,
  unit: '省份',
  units: '各省',
  named: (name) => name,
  inFull: (name) => name,
  unitPage: (name) => `${name}政务服务能力`,
  regionPage: (name) => `${name}地区政务服务能力`,
  fill: '如持有完整报告，可在“数据与方法”载入，页面随之补全（不上传）。',
  map: {
    label: (year, measure) => `${year}年中国地图，颜色表示${measure}`,
    hint: '方向键移到相邻省份，字母键按拼音跳转，回车选中，Esc 取消。',
    corps: '新疆生产建设兵团没有单独的行政区域，以菱形标在乌鲁木齐。',
    taiwan: '台湾省资料暂缺',
    hongKongMacao: '香港、澳门未参评',
    inset: '南海诸岛',
    approval: '（由网站发布者依法送审后填写）',
    origin: '底图：国家地理信息公共服务平台（天地图），经简化',
    failed: '地图没有加载成功，排名和表格照常可用。重新打开页面可再试。',
  },
  axis: '横轴60至100，细线为分界值65、80、90',
  limits: '细竖线为分界值65、80、90。',
  search: {
    placeholder: '省、市、大区，如 浙江、沪、hz',
    none: '没有找到。可试全名、简称（京、沪）、拼音、首字母，或页面名称、专栏标题里的词。',
    region: '大区',
  },
  unknownUnit: (given) => `“${given}”中有无法识别的地区，已忽略。地区用拼音，如 zhejiang~guangdong。`,
  unknownRegion: (given) =>
    `没有名为“${given}”的区域，未突出任何区域。可用 huabei、dongbei、huadong、huazhong、huanan、xinan、xibei。`,
  regionHint: '地址里的区域用拼音，如 huabei、xinan。您找的可能是：',
  retold: { one: '，以及报道它的政府网站和媒体', several: '，以及报道它们的政府网站和媒体' },
  sources:
    '数字出自国家行政学院（2016、2017年）、中央党校（国家行政学院）（2018年起）电子政务研究中心的各年报告，以及报道它们的政府网站和媒体。',
}
