import type { CapabilityStatus, PlatformFact, UserPoint } from '@/domain/platform'

/** 1.07亿, 358万, 1403: exact, as the reports write large numbers. */
function amount(value: number): string {
  if (value >= 1e8) return `${value / 1e8}亿`
  if (value >= 1e4) return `${value / 1e4}万`
  return String(value)
}

const about = { over: '超', nearly: '近' }

/** Words for figures of the platforms and the boxes, on their pages and in the source panel. */
export const messages = {
  amount,
  /** Label of an axis: 0, 4亿. */
  axis: (value: number) => (value ? amount(value) : '0'),
  /** 超5万, 近73%, 1/4 */
  factValue: ({ value, approximate, unit }: PlatformFact) =>
    `${approximate ? about[approximate] : ''}${typeof value === 'number' ? amount(value) : value}${unit?.zh === '%' ? '%' : ''}`,
  factUnit: ({ unit }: PlatformFact) => (!unit || unit.zh === '%' ? '' : unit.zh),
  userValue: ({ value, approximate }: UserPoint) =>
    `${approximate ? about[approximate] : ''}${amount(value)}`,
  userTime: ({ year, date }: UserPoint) => (date ? `${year}年${Number(date.slice(5))}月` : `${year}年`),
  units: (n: number) => `${n}个`,
  share: (n: number) => `${n}%`,
  status: {
    yes: '已有',
    underway: '在建',
    planned: '计划中',
    no: '没有',
    unnamed: '未列名',
  } satisfies Record<CapabilityStatus, string>,
  levels: (names: string[]) => names.join('、'),

  panel: {
    year: (year: number) => `评估年度${year}年`,
    level: (capability: string, level: string) => `${capability} · ${level}`,
    count: (n: number, of: number) => `${of}个地区中${n}个`,
    shareOf: (n: number) => `原文占比${n}%`,
    named: (n: number, count: number) =>
      n === count ? `${n}个全部列出` : `列出${n}个，其余${count - n}个未列名`,
    unnamed: '只给出数量，未列地区。',
    change: (since: number, added: number, count: number, before: number) =>
      `比${since}年增加${added}个；${since}年${before}个＝${count}－${added}，为推算，原文未列。`,
    sum: (parts: string, total: number, count: number) =>
      total === count ? `${parts}＝${count}` : `${parts}＝${total}，与${count}不符`,
    misfit: '数字不一致',
    statusNamed: '报告列出该地区。',
    statusInferred: '报告未在该数旁列出地区，由另一处文字对应，见说明。',
    statusRest: '报告的各类数量合计正好是全部地区，其他各类都已列全，该地区只能属于这一类。',
    statusNested: '已达到更高一级，因此也达到这一级。',
    statusNo: '这些级别的名单都已列全，其中没有该地区。',
    statusOpen: (names: string) => `可能属于“${names}”，报告只给出数量，未列地区，无法判断。`,
    statusNotOn: (names: string) => `“${names}”已全部列出，其中没有该地区。`,
    statusSilent: '这个数字不涉及该地区，无法判断。',
    approximate: '原文是约数。',
    printed: (words: string) => `原文写法：${words}`,
    series: (name: string) => `出自另一系列：${name}`,
    derivedUsers: '由两个公布的数字相减得到，原文未列。',
    secondWay: '另一算法得数相同。',
    difference: (of: number, less: number, value: number) =>
      `${amount(of)}－${amount(less)}＝${amount(value)}`,
    shareOfRegistered: (n: number) => `占同年注册用户的${n}%（原文）`,
    app: '移动端名称',
    special: '专项系统，不是综合移动端',
    disputed: '来源不一致',
    weak: '来源可靠性较低',
    inBox: (n: number) => `《报告（2022）》专栏${n}的标题中有此名`,
    box: (n: number) => `专栏${n}`,
    page: (n: number) => `第${n}页`,
    title: (text: string) => `目录中的标题：${text}`,
    missing: '没有这个数字。',
  },
}
