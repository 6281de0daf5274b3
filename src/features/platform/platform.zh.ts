import type { CapabilityStatus, PlatformStatement } from '@/domain/platform'
import { figureKey } from '@/domain/platformFigures'
import { plain, type Mark } from '@/locales/mark'

/** What the sentence says of a capability, for those it may name. */
const built: Record<string, (n: string) => string> = {
  intensive: (n) => `${n}个初步建成集约化平台`,
  identity: (n) => `${n}个建立统一身份认证`,
  eLicence: (n) => `${n}个建成电子证照库`,
}

/** 2016-08-01 → 2016年8月1日 */
function day(text: string): string {
  const [year, month, date] = text.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

export const messages = {
  sentence: ({ year, units, done }: PlatformStatement, mark: Mark = plain) => {
    const parts = Object.entries(built).flatMap(([id, say]) => {
      const found = done.find(({ capability }) => capability === id)
      if (!found) return []
      return [say(mark(found.count, figureKey('level', `${id}.${found.level}`, year)))]
    })
    return `${year}年底，${units}个单位中${parts.join('，')}。`
  },
  lead: (from: string, to: string, capabilities: number, naming: number) =>
    `数据采集于${day(from)}至${day(to)}。报告讲了${capabilities}项能力，每项都印个数，只有${naming}项点名；没有点名不等于没有。`,
  description: (sentence: string) =>
    `${sentence}省级政务服务平台的建设情况：每项能力的地图和个数、逐单位清单、历年全国数字、用户数和移动端。`,

  picker: '选择一项能力',
  pickerCount: (known: number, of: number) => (known ? `可判断${known}/${of}` : '只有个数'),
  map: {
    label: (year: number, capability: string) => `${year}年中国地图，颜色表示“${capability}”`,
    area: (name: string, status: string) => `${name}，${status}`,
    unnamed: '未点名，无法判断',
    no: '没有',
    hint: '点选一个单位，看它属于哪一类、为什么。',
    countOnly: '这一项报告只印个数，没有点名，画不成地图。每格一个单位，不代表哪一个。',
    province: (name: string) => `${name}的全部数字`,
  },
  rest: (n: number) => `其余${n}个未提及`,
  restMisfit: '各数的统计范围未说明',
  nobody: '未点名',
  follows: (names: string) => `未点名，由其余各类推得：${names}`,
  partly: (named: number, rest: number) => `下列${named}个之外，其余${rest}个未点名`,
  sums: '合计',
  ofWhich: '其中：',
  before: (year: number, before: number) => `${year}年${before}个`,

  rows: '全部能力',
  rowsNote: '每格是一个单位，全条是全部单位；点状表示个数没有说到的单位。数字可点开看原文和出处。',
  misfits: '对不上的数字',
  misfitsNote: '报告或新闻稿印出的几个数彼此不合，照印，不改。',

  checklist: {
    heading: '逐单位清单',
    caption: (year: number) => `${year}年各单位能力清单`,
    note: '✓ 表示已有（后面写明到哪一级），— 表示没有，“未点名”表示报告只印个数，这个单位可能有也可能没有。',
    unit: '单位',
    short: {
      intensive: '集约化平台',
      coverage: '覆盖层级',
      identity: '身份认证',
      identityMode: '认证模式',
      eLicence: '电子证照库',
      unifiedCode: '统一赋码',
      unifiedApproval: '统一审批',
      unifiedQuery: '统一查询',
      lists: '清单与指南',
      hall: '实体大厅',
    } as Record<string, string>,
    level: {
      'coverage.fourLevels': '四级',
      'unifiedQuery.fourLevels': '四级',
      'identity.personsAndEntities': '自然人和法人',
      'lists.linked': '关联发布',
      'lists.published': '清单已公布',
      'eLicence.built': '已建成',
    } as Record<string, string>,
    status: {
      yes: '✓ 已有',
      underway: '在建',
      planned: '计划',
      no: '— 没有',
      unnamed: '未点名',
    } satisfies Record<CapabilityStatus, string>,
    yes: (level: string) => `✓ ${level}`,
    counted: (names: string) => `${names}：报告只印个数，对所有单位都是“未点名”。`,
  },

  facts: {
    heading: '历年全国数字',
    caption: '全国数字，按评估年度',
    year: '年度',
    what: '事项',
    value: '数字',
    unit: '单位',
    note: '说明',
    approximate: '约数',
    series: (name: string) => `另一系列：${name}`,
    joint: '；',
  },

  users: {
    heading: '用户数',
    note: '三个人群各画各的，共用一把尺；不同人群、不同口径不连线，中间缺年份也不连线。方点是注册用户，圆点是实名用户或使用者；空心点是由两个印出的数字相减得到的。没有月份的点画在当年正中。',
    measure: { registered: '注册', realName: '实名', users: '使用' },
    derived: '推算',
    chart: (name: string) => `${name}，按年的点图，数字见下方列表`,
  },

  apps: {
    heading: '移动端',
    caption: '各单位政务服务移动端名称',
    note: '名称出自不同年份的名单、新闻和报告专栏标题，不代表今天的名称。',
    unit: '单位',
    name: '名称',
    city: '所属城市',
    mark: '标记',
    remark: '说明',
    notFound: '未找到',
    notFoundNote: '没有找到任何出处印有名称，不等于没有移动端。',
    own: '全省',
    joint: '、',
    disputed: '出处不一',
    weak: '弱来源',
    special: '专项系统',
    box: (n: number) => `专栏${n}`,
  },

  notices: {
    capability: (given: string, used: string) => `没有名为“${given}”的能力，改为显示“${used}”。`,
  },
}
