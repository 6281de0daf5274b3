import type { Refusal } from '@/domain/score/columns'

/** Why a scheme gives no scores, and what to do. */
export const messages = {
  heading: '这个方案无法评分',
  others: (count: number) => `另有${count}处同类问题。`,
  remedies: {
    range: '换算到1至100再合成',
    scale: '改用极差法',
    noWeight: '把这些项的权重设为0',
    share: '由同组其余指标分担权重',
    all: '改为按全体填补',
    undivided: '不作除法',
    untransformed: '只缩尾，不变换',
    byHand: '改回手动权重',
    arithmetic: '改用算术平均',
  },
  text: {
    noWeight: (name) => `“${name}”之内的权重全是0：至少给一项大于0的权重。`,
    constant: (name) => `“${name}”各地数值相同，无法按差距换算：换一种换算方法，或把它的权重设为0。`,
    needsGoalposts: (name) => `“${name}”没有固定的上下限：换一种换算方法，或把它的权重设为0。`,
    needsLimits: (name) => `“${name}”有缺失，而可能范围不明：缺失处理改为其他两种之一。`,
    needsExact: (name) => `“${name}”有只知范围的数值，无法计算标准分：换一种换算方法。`,
    needsPositive: (name) => `“${name}”有不大于0的数值，此法只适用于正数：改用算术平均或其他换算方法。`,
    needsSeveral: (name) => `“${name}”只有一个地区有数值，无法比较：换一种换算方法。`,
    needsReference: (name) =>
      `没有选定参照地区，或其“${name}”没有数值：选一个有数值的参照地区，或换一种换算方法。`,
    needsTarget: (name) => `“${name}”没有目标值：补上目标值，或换一种换算方法。`,
    needsThresholds: (name) => `“${name}”没有档线：补上档线，或换一种换算方法。`,
    needsDenominator: (name) => `“${name}”要除以的数（人口、面积等）不在数据里：补上这一列，或不作除法。`,
    needsGrouping: (name) =>
      `填补“${name}”的缺失要按组进行，而数据里没有这一分组：补上分组列，或按全体填补。`,
    needsComparisons: (name) => `“${name}”之内还有未作的两两比较：补全比较，或换一种赋权方法。`,
    treatedScale: (name) =>
      `“${name}”经对数或 Box-Cox 变换后，上下限、目标值、档线不再适用：换一种换算方法，或不作变换。`,
    empty: (name) => `“${name}”全部没有数值：把它的权重设为0。`,
  } satisfies Record<Refusal['code'], (name: string) => string>,
}
