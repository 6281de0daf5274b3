import { indexClasses } from '@/locales/scale'
import type { BandId, Basis, Edition, Interval, LocalText, Reliability } from '@/domain/model'
import type { OverviewStatement } from '@/domain/statements/overview'
import { bandNames as names } from './bandNames'
import { list, tight } from './chinese'
import { formatIndex, formatInterval, formatRange, isTelling } from './format'
import { plain, type Mark } from './mark'
import { subject } from './subject/zh'

type Names = (id: string) => string
type ReportTitle = Pick<Edition['report'], 'title' | 'english'>

const bandNames = names.zh

function overviewSentence(statement: OverviewStatement, nameOf: Names, mark: Mark = plain): string {
  const { year, coverage, leaders, mean, bandCounts } = statement
  const nation = (what: string) => `${year}/nation/${what}`
  const parts: string[] = []
  const first = list(leaders.units.map(nameOf))
  if (leaders.units.length) {
    const index = leaders.index !== undefined && formatIndex(leaders.index)
    const value = index ? `以${mark(index, `${year}/${leaders.units[0]}/index`)}` : ''
    parts.push(leaders.units.length > 1 ? `${first}${value}并列第一` : `${first}${value}居首`)
  }
  const [best = '', second = ''] = statement.bands
  if (bandCounts[best] !== undefined && second)
    parts.push(
      `${coverage.units}个地区中${mark(bandCounts[best], nation(`bandCount/${best}`))}个为“${bandNames[best]}”`,
    )
  else if (statement.highOrBetter !== undefined)
    parts.push(
      `${coverage.units}个地区中${mark(statement.highOrBetter, nation(`bandCount/${second}`))}个达到“${bandNames[second]}”以上`,
    )
  if (mean.printed !== undefined && !mean.doubtful)
    parts.push(`${subject.mean}${mark(formatIndex(mean.printed), nation('mean'))}`)
  if (statement.aboveMean !== undefined)
    parts.push(`${mark(statement.aboveMean, nation('aboveMean'))}个地区${subject.aboveMean}`)
  const few =
    coverage.index === coverage.units
      ? `${coverage.units}个地区的指数都已知`
      : coverage.index * 2 > coverage.units
        ? `${coverage.units}个地区中已知${coverage.index}个的指数`
        : coverage.index || coverage.rank || coverage.band
          ? '只有零星数字'
          : '未见公布任何地区的数字'
  return `${year}年，${parts.join('，') || few}。`
}

/** 为83.84、在83.84至83.87之间 */
function between(bounds: Interval, behind: string, mark: Mark): string {
  const text = formatInterval(bounds, '未见公布')
  return text.includes('–') ? `在${mark(text.replace('–', '至'), behind)}之间` : `为${mark(text, behind)}`
}

/** One line on what the edition leaves unpublished, or nothing. */
function overviewGap(statement: OverviewStatement, mark: Mark = plain): string {
  const { coverage, mean } = statement
  const missing: string[] = []
  if (coverage.index === 0) missing.push('各地区指数未见公布')
  else if (coverage.index < coverage.units)
    missing.push(`${coverage.units - coverage.index}个地区的指数未见公布`)
  if (coverage.position === 0 && coverage.rank === 0) missing.push('名次未见公布')
  else if (coverage.rank < coverage.units && coverage.position < coverage.units)
    missing.push(`有名次的地区只有${coverage.rank}个`)
  if (mean.printed === undefined && isTelling(mean.bounds))
    missing.push(
      `${subject.mean}值未见公布，按已知指数推算${between(mean.bounds, `${statement.year}/nation/mean`, mark)}`,
    )
  return missing.length ? `${missing.join('；')}。` : '各地区的指数和名次均有公布。'
}

export const messages = {
  lang: 'zh' as 'zh' | 'en',
  htmlLang: 'zh-CN',
  local: (text: LocalText): string => tight(text.zh),
  list,
  reportTitle: ({ title }: ReportTitle): string => `《${title}》`,
  withNote: (text: string, note: string) => `${text}（${note}）`,

  site: {
    get title() {
      return subject.title
    },
    get tagline() {
      return subject.tagline
    },
    get description() {
      return subject.description
    },
    home: '总览',
    skip: '跳到主要内容',
    otherLanguage: 'English',
    otherLanguageLabel: '切换到英文版',
    main: '主要导航',
    menu: '栏目',
    breadcrumbs: '所在位置',
    pages: {
      compare: '比较',
      cities: '重点城市',
      platform: '平台建设',
      cases: '案例',
      score: '评分',
      data: '数据与方法',
      screen: '大屏',
    },
  },
  textSize: { label: '大字', hint: '长辈版：大字、大按钮、深色文字' },
  theme: { label: '配色', auto: '随系统', light: '浅色', dark: '深色' },
  year: (year: number) => `${year}年`,
  /** 2022-09-08, 2022-09, 2022 → 2022年9月8日, 2022年9月, 2022年 */
  date: (iso: string): string =>
    iso
      .split('-')
      .map((part, at) => `${Number(part)}${'年月日'[at]}`)
      .join(''),
  dated: (year: number, text: string) => `${year}年：${text}`,
  assessedYear: (year: number, report: number) => `评估年度：${year}年（《报告（${report}）》）`,

  measure: {
    label: '地图颜色表示',
    band: '等级',
    index: '指数',
    position: '排位',
  },

  kind: {
    unpublished: '未见公布',
    notAssessed: '未参评',
    noData: '资料暂缺',
    noIndicator: '无此指标',
    bounded: '仅知范围',
  },
  basis: {
    printed: '来源公布',
    derived: '由已公布的数字推算',
    bounded: '仅知范围',
    unknown: '未见公布',
  } satisfies Record<Basis, string>,

  overview: {
    sentence: overviewSentence,
    gap: overviewGap,
    citiesOnly: '这一年的来源只讲到重点城市。',
    get fill() {
      return subject.fill
    },
  },

  nation: {
    get nation() {
      return subject.all
    },
    cities: '重点城市',
    mean: '指数平均值',
    get aboveMean() {
      return subject.aboveMean
    },
    units: (n: number) => `${n}个地区`,
    count: (n: number | string) => `${n}个`,
    bands: '等级分布',
    previous: (year: number, value: string) => `${year}年${value}`,
    noPrevious: '此前未见公布',
    methodBreak: '方法可能有变，不直接相比',
    dimensions: '分项指数平均值',
  },

  map: {
    label: (year: number, measure: string) => subject.map.label(year, measure),
    get hint() {
      return subject.map.hint
    },
    area: (name: string, band: string, index: string, position: string) =>
      `${name}，等级${band}，指数${index}，排位${position}`,
    get corps() {
      return subject.map.corps
    },
    get taiwan() {
      return subject.map.taiwan
    },
    get hongKongMacao() {
      return subject.map.hongKongMacao
    },
    get inset() {
      return subject.map.inset
    },
    approval: '审图号：',
    get approvalEmpty() {
      return subject.map.approval
    },
    get origin() {
      return subject.map.origin
    },
    legend: '图例，可按等级筛选',
    showAll: '全部显示',
    several: '可能属于几个等级',
    only: '只知上下限',
    unknown: '未见公布',
    none: '未参评或资料暂缺',
    get failed() {
      return subject.map.failed
    },
    absent: '这份数据包没有带地图；排名和表格照常可用。',
    steps: {
      get index() {
        return indexClasses()
      },
      position: '排位（左端靠后，右端靠前）',
    },
  },

  ranking: {
    heading: '排名',
    position: '排位',
    unit: '地区',
    index: '指数',
    rank: '报告名次',
    rankHead: '报告名次',
    positionHead: '排位',
    since: (year: number) => `较${year}年`,
    rankShort: (rank: number) => `报告第${rank}`,
    places: (places: number, since: number) =>
      places === 0
        ? `与${since}年持平`
        : places > 0
          ? `比${since}年上升${places}位`
          : `比${since}年下降${-places}位`,
    note: '排位：分数更高的地区数加1，并列占位（1、2、2、4）。报告名次：并列不占名次（1、2、2、3）。“3–5”：只能确定在这一范围；“>90”“65–80”：由等级推算。',
    tie: '并列',
    range: (best: number, worst: number) => `第${best}至${worst}位`,
    at: (position: number) => `第${position}位`,
    get axis() {
      return subject.axis
    },
  },

  regions: {
    get heading() {
      return subject.regions
    },
    members: (n: number) => `${n}个地区`,
    mean: '区域平均值',
    meanUnknown: '区域平均值未见公布',
    meanComputed: '由各地区指数计算；所收来源中没有区域平均值',
    best: '区内最高',
    bestUnknown: '无法判断',
    improved: '进步最大',
    improvedNone: '没有地区排位上升',
    progressNamed: '报告列为进步',
    focus: (name: string) => `在地图上突出${name}`,
    unfocus: (name: string) => `取消突出${name}`,
    focused: (name: string) => `正在突出${name}`,
  },

  timeline: {
    label: '评估年度',
    play: '播放',
    pause: '暂停',
    previous: '上一年',
    next: '下一年',
    value: (year: number, report: number) => `${year}年（${report}年报告）`,
    coverage: (index: number, rank: number, band: number, n: number) =>
      `有指数${index}/${n}，有名次${rank}/${n}，有等级${band}/${n}`,
    coverageShort: (n: number, of: number) => `${n}/${of}`,
    legend: '柱高：公布指数的地区数；浅色：有名次或等级的地区数',
    break: '方法可能有变',
    renamed: '指数更名',
    hint: '左右方向键换年，也可直接键入年份',
    gap: ([first, last]: readonly [number, number]) =>
      `${first === last ? first : `${first}—${last}`}年没有数据`,
    stopped: (year: number) => `停在${year}年`,
  },

  search: {
    label: '查找地区',
    get placeholder() {
      return subject.search.placeholder
    },
    results: (n: number) => (n ? `${n}个结果` : '没有找到'),
    get none() {
      return subject.search.none
    },
    guess: '没有找到这个名称，是不是要找：',
    city: (province: string) => `重点城市，见${province}`,
    other: (province: string) => `未列入重点城市，见${province}`,
    page: '页面',
    case: '专栏',
    get region() {
      return subject.search.region
    },
    clear: '清除',
  },

  selection: {
    heading: '已选地区',
    clear: '取消选择',
    page: (name: string) => `${name}详情`,
    compare: '比较所选地区',
    several: '按住 Shift 可多选',
  },

  source: {
    hint: '查看来源',
    heading: (about: string, what: string) => `${about} · ${what}`,
    close: '关闭',
    sources: '来源',
    reasons: '推理过程',
    conflicts: '来源之间的矛盾',
    noClaims: (sources: number) => `所收的${sources}个来源中没有这个数字。`,
    what: {
      index: '指数',
      band: '等级',
      position: '排位',
      unit: '指数、等级和排位',
      mean: '指数平均值',
      get aboveMean() {
        return `${subject.aboveMean}的地区数`
      },
      bandCount: '等级内地区数',
      dimension: '分项平均值',
    },
    weak: '可靠性较低的来源，只列出，不用于推算',
    inferred: '由原文推算',
    setAside: '按原文列出，不用于推算',
    also: (titles: string) => `同见：${titles}`,
    open: '打开原文',
    entry: '来源条目',
    copy: '复制引用',
    copied: '引用已复制',
    copyByHand: '引用（浏览器不允许自动复制，请手动复制）',
    asOf: (date: string) => `数据截至${date}`,
    reliability: {
      report: '报告',
      primary: '政府网站',
      press: '媒体',
      repost: '转载',
      mirror: '转载（原文未见）',
      weak: '可靠性较低的来源',
      own: '本机数据',
    } satisfies Record<Reliability, string>,
    claim: {
      index: (v: number) => `指数${formatIndex(v)}`,
      rank: (v: number) => `报告名次第${v}`,
      rankWithin: (v: number) => `居前${v}名`,
      band: (b: BandId) => `等级“${bandNames[b]}”`,
      notBand: (b: BandId) => `等级不是“${bandNames[b]}”`,
      mean: (v: number) => `平均值${formatIndex(v)}`,
      get meanAtLeast() {
        return `区域平均值达到${subject.mean}`
      },
      get meanBelow() {
        return `区域平均值低于${subject.mean}`
      },
      regionOrder: (groups: string) => `区域平均值由高到低：${groups}`,
      aboveMeanCount: (v: number) => `${v}个地区${subject.aboveMean}`,
      aboveMeanShare: (v: number) => `占比${v}%`,
      bandCount: (bands: BandId[], v: number) =>
        `${bands.map((b) => `“${bandNames[b]}”`).join('和')}共${v}个地区`,
      bandShare: (b: BandId, v: number) => `“${bandNames[b]}”占${v}%`,
      bandMembers: (b: BandId, names: string) => `“${bandNames[b]}”的全部地区：${names}`,
      top: (v: number, names: string) => `前${v}名：${names}`,
      order: (names: string) => `由高到低：${names}`,
      dimension: (name: string, v: number) => `${name}平均值${formatIndex(v)}`,
      dimensionRank: (name: string, v: number) => `${name}第${v}名`,
      dimensionRankWithin: (names: string, v: number, count?: number) =>
        count ? `${names}中有${count}项在前${v}名` : `${names}均在前${v}名`,
      lowerMean: (than: number, v: number, dimension: string) =>
        `${dimension || '平均值'}低于${than}年的${formatIndex(v)}`,
      betterRank: (than: number) => `名次好于${than}年`,
      growth: (since: number, v: number, dimension: string) => `${dimension}比${since}年增长${v}%`,
      group: (words: string) => `列为“${words}”`,
      groups: {
        model: '典型示范',
        first: '第一方阵',
        progress: '进步',
        slow: '进展缓慢',
        lagging: '发展滞后',
      },
    },
  },

  notices: {
    heading: '链接中有无法识别的内容',
    unknownYear: (given: string, used: string) =>
      `没有年份“${given}”的数据，改为显示${used}。可选的年份见时间轴。`,
    unknownMeasure: (given: string, used: string) =>
      `没有名为“${given}”的颜色指标，改为显示${used}。可用 band、index、position。`,
    unknownUnit: (given: string) => subject.unknownUnit(given),
    tooManyUnits: (given: string) => `“${given}”中的地区超过五个，只取前五个。`,
    unknownRegion: (given: string) => subject.unknownRegion(given),
    unknownBand: (given: string) =>
      `“${given}”中有无法识别的等级，已忽略。可用 ${Object.keys(bandNames).join('、')}。`,
    dismiss: '知道了',
  },

  faults: {
    load: '有一部分没有加载出来：网络可能中断，或者网站刚刚更新。屏幕上已有的内容照常可用。',
    program: '程序出错。屏幕上已有的内容照常可用；如有不对，请重新载入。',
    part: '这一部分未能显示，其余内容照常可用。',
    retry: '再试一次',
    reload: '重新载入',
    reset: '重置离线内容',
  },

  band: bandNames,
  index: (value: number) => formatIndex(value),
  interval: (interval: Parameters<typeof formatInterval>[0]) => formatInterval(interval, '未见公布'),
  positionRange: formatRange,
  bands: (ids: BandId[]) =>
    ids.length >= Object.keys(bandNames).length ? '未见公布' : ids.map((id) => bandNames[id]).join(' / '),

  sourceLine: {
    own: (files: string[], more: number) =>
      `本机数据${list(files.map((file) => `“${file}”`))}${more ? `等${files.length + more}个文件` : ''}（非官方）`,
    report: (title: string, publisher: string) => `${publisher}${title}${subject.retold.one}`,
    reports: (from: number, to: number) => `${from}—${to}年度各评估报告${subject.retold.several}`,
    source: (parts: string[]) => `来源：${parts.join('；')}`,
  },
  footer: {
    share: '分享与嵌入',
    make: '制作自己的图集',
    get sources() {
      return subject.sources
    },
    rule: '每个数字都有来源，或由有来源的数字推算得出并注明理由；只能确定范围的，给出范围；其余写“未见公布”。',
    privacy: '不收集任何信息，不使用 Cookie，不向第三方发送请求。',
  },
  exporting: { label: '导出', failed: '导出功能没有加载成功，请检查网络后重试。' },
  table: { csv: '下载此表（CSV）' },
  notFound: { heading: '没有这个页面', text: '地址可能有误。', home: '回到总览' },
}

/** Every text of the interface in one language; a missing or misnamed one does not compile. */
export type Messages = typeof messages
