import type { Treated } from '@/domain/score/treat'

const list = (items: readonly string[], count = items.length) =>
  items.join('、') + (count > items.length ? `等${count}个` : '')
const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`

/** Texts of the steps of the handbook. */
export const messages = {
  list,
  note: '按经合组织、欧盟联合研究中心《复合指标编制手册》（2008）的次序，各步默认不做；每步之下写明它改动了什么。',
  none: '不做',
  unit: '地区的最低数据完备率',
  group: '组内的最低数据完备率（缺失由同组分担时）',
  share: (least: number, mean: number) => `现有数据：完备率最低${percent(least)}，平均${percent(mean)}。`,
  screened: (names: readonly string[], count: number) =>
    count ? `剔除${count}个：${list(names, count)}。` : '没有剔除任何地区。',
  denominate: '除以分母（人口、面积等）',
  noDenominators: '数据里没有分母列。',
  denominated: (names: readonly string[], count: number) =>
    count ? `${count}个指标已除以分母：${list(names, count)}。` : '没有指标写明分母。',
  impute: '填补缺失',
  mean: '平均值',
  median: '中位数',
  within: '按组',
  everyone: '全体',
  estimates: (count: number, names: readonly string[], places: number) =>
    count ? `填补${count}个值，均标“估算”，涉及${list(names, places)}。` : '没有可以填补的缺失。',
  missing: (count: number): string => (count ? `缺失${count}个值，未填补。` : '没有缺失。'),
  treat: '处理极端值',
  treatRule: '偏度与峰度都超限的指标，先缩尾，仍超限再变换',
  skewness: '偏度限',
  kurtosis: '峰度限',
  winsorise: '至多缩尾（个）',
  otherwise: '仍超限时',
  otherwises: { '': '不变换', log: '取对数', boxCox: 'Box-Cox 变换' },
  treated: (count: number): string => (count ? `处理了${count}个指标：` : '没有指标超限。'),
  treatedHow: (name: string, { method, places, before, after, within }: Treated) =>
    `${name}：${method === 'winsorise' ? `缩尾${places.length}个值` : method === 'log' ? '取对数' : 'Box-Cox'}，偏度${before.skewness.toFixed(2)}→${after.skewness.toFixed(2)}，峰度${before.kurtosis.toFixed(2)}→${after.kurtosis.toFixed(2)}${within ? '' : '，仍超限'}`,
  range: '换算后的区间',
  rangeFrom: '区间下端',
  rangeTo: '区间上端',
  rangeNote: '几何、调和平均要求大于0：可用1至100。',
  reference: '参照地区',
  choose: '（请选）',
  levels: '各层的合成',
  level: (level: number, names: readonly string[]) =>
    level === 0 ? '总分' : `第${level}层（${list(names.slice(0, 3), names.length)}）`,
  power: '幂平均的指数',
  directions: (count: number) => `越低越好的指标${count}个，已反向。`,
}
