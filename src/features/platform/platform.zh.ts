import type { CapabilityStatus, PlatformStatement } from '@/domain/platform'
import { figureKey } from '@/domain/platformFigures'
import { days } from '@/locales/chinese'
import { plain, type Mark } from '@/locales/mark'

/** What the sentence says of a capability, for those it may name. */
const built: Record<string, (n: string) => string> = {
  intensive: (n) => `${n}个初步建成集约化平台`,
  identity: (n) => `${n}个建立统一身份认证`,
  eLicence: (n) => `${n}个建成电子证照库`,
}

export const messages = {
  sentence: ({ year, units, done }: PlatformStatement, mark: Mark = plain) => {
    const parts = Object.entries(built).flatMap(([id, say]) => {
      const found = done.find(({ capability }) => capability === id)
      if (!found) return []
      return [say(mark(found.count, figureKey('level', `${id}.${found.level}`, year)))]
    })
    return `${year}年底，${units}个地区中${parts.join('，')}。`
  },
  lead: (from: string, to: string, capabilities: number, naming: number) =>
    `数据采集于${days(from, to)}。报告涉及${capabilities}项能力，均给出数量，仅${naming}项列出地区；未列名不等于没有。`,
  description: (sentence: string) =>
    `${sentence}省级政务服务平台的建设情况：每项能力的地图和数量、逐地区清单、历年全国数字、用户数和移动端。`,

  picker: '选择一项能力',
  pickerCount: (known: number, of: number) => (known ? `可判断${known}/${of}` : '只有数量'),
  map: {
    label: (year: number, capability: string) => `${year}年中国地图，颜色表示“${capability}”`,
    area: (name: string, status: string) => `${name}，${status}`,
    unnamed: '未列名，无法判断',
    no: '没有',
    hint: '点选一个地区，看它属于哪一类、为什么。',
    countOnly: '报告只给出数量，未列地区，无法作图。每格代表一个地区，但不对应具体地区。',
    province: (name: string) => `${name}的全部数字`,
  },
  rest: (n: number) => `其余${n}个未提及`,
  restMisfit: '各数的统计范围未说明',
  nobody: '未列名',
  follows: (names: string) => `未列名，由其余各类推算：${names}`,
  partly: (named: number, rest: number) => `下列${named}个之外，其余${rest}个未列名`,
  sums: '合计',
  ofWhich: '其中：',
  before: (year: number, before: number) => `${year}年${before}个`,

  rows: '全部能力',
  rowsNote: '每格代表一个地区，整条为全部地区；点状表示数量未涉及的地区。点数字看原文和来源。',
  misfits: '相互不一致的数字',
  misfitsNote: '报告或新闻稿中的几个数相互不一致，按原文列出，不作改动。',

  checklist: {
    heading: '逐地区清单',
    caption: (year: number) => `${year}年各地区能力清单`,
    note: '✓ 表示已有（后面写明到哪一级），— 表示没有，“未列名”表示报告只给出数量，该地区可能有也可能没有。',
    unit: '地区',
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
      unnamed: '未列名',
    } satisfies Record<CapabilityStatus, string>,
    yes: (level: string) => `✓ ${level}`,
    counted: (names: string) => `${names}：报告只给出数量，各地区均为“未列名”。`,
  },

  facts: {
    heading: '历年全国数字',
    caption: '全国数字，按评估年度',
    year: '年度',
    what: '事项',
    value: '数字',
    unit: '计量单位',
    note: '说明',
    approximate: '约数',
    series: (name: string) => `另一系列：${name}`,
    joint: '；',
  },

  users: {
    heading: '用户数',
    note: '三类用户分别作图，纵轴相同；口径不同或中间缺年份的不连线。方点：注册用户；圆点：实名用户或使用者；空心点：两个公布数字之差。没有月份的点画在当年正中。',
    measure: { registered: '注册', realName: '实名', users: '使用' },
    derived: '推算',
    chart: (name: string) => `${name}，按年的点图，数字见下方列表`,
  },

  apps: {
    heading: '移动端',
    caption: '各地区政务服务移动端名称',
    note: '名称出自不同年份的名单、新闻和报告专栏标题，不代表今天的名称。',
    unit: '地区',
    name: '名称',
    city: '所属城市',
    mark: '标记',
    remark: '说明',
    notFound: '未找到',
    notFoundNote: '所收来源中没有名称，不等于没有移动端。',
    own: '全省',
    joint: '、',
    disputed: '来源不一致',
    weak: '来源可靠性较低',
    special: '专项系统',
    box: (n: number) => `专栏${n}`,
  },

  notices: {
    capability: (given: string, used: string) => `没有名为“${given}”的能力，改为显示“${used}”。`,
  },
}
