import type { Agreement } from '@/domain/score/compare'
import { defaultPower, depth, leaves, type Aggregation, type Weighting } from '@/domain/score/model'
import type { Scoring } from '@/domain/score/score'
import { messages as score } from '@/locales/pages/score.zh'
import { messages as weigh } from './scoreWeigh.zh'

const three = (value: number) => (Number.isFinite(value) ? value.toFixed(3) : '—')

const weightsText = (weighting: Weighting | undefined) =>
  weighting ? `权重由${weigh.methods[weighting]}确定` : '权重为指标集自带或手动设定'

/** Texts of the scheme as a file, and of methods to paste. */
export const messages = {
  download: '下载方案（JSON）',
  load: '载入方案',
  loaded: (file: string) => `已采用方案“${file}”。`,
  notJson: (file: string) => `“${file}”不是合法的 JSON，未采用。`,
  wrong: (file: string) => `“${file}”不适用于这套指标，未采用。请改正以下各处：`,
  unknown: (path: string, id: string) => `${path}：这套指标里没有“${id}”`,
  file: 'scheme',
  whole: { simulated: '模拟', version: '版本', scheme: '方案（JSON）' },
  note: '方案文件含决定结果的全部设置（数据除外），与 npm run score 通用，格式见 docs/scheme.schema.json。',
  compare: '与对照方案相比',
  agreement: ({ places, spearman, kendall, meanShift }: Agreement) =>
    `${places.length}个地区：斯皮尔曼 ρ = ${three(spearman)}，肯德尔 τ = ${three(kendall)}，排位平均移动${meanShift.toFixed(2)}。`,
  methods: '方法说明（可直接引用）',
  copy: '复制',
  copied: '已复制。',
  language: '中文',
  paragraph({ set, scheme, scores, preparation, blocked }: Scoring): string {
    const aggregation = (kind: Aggregation) =>
      score.method.aggregations[kind] +
      (kind === 'generalised' ? `，指数${scheme.power ?? defaultPower}` : '')
    const levels = scheme.levels?.length
      ? `自总分向下各层依次为${scheme.levels.map(aggregation).join('、')}`
      : aggregation(scheme.aggregation)
    const { treat, impute, minimum, range } = scheme
    const lowered = leaves(set.root).filter(({ direction }) => direction === 'lower').length
    return [
      `指标体系含${leaves(set.root).length}个指标、${depth(set.root)}层，对${scores.length}个地区评分${blocked.length ? `，${blocked.length}个因数据缺失不评分` : ''}`,
      ...(lowered ? [`${lowered}个指标越低越好，已反向`] : []),
      ...(minimum?.unit
        ? [`数据完备率低于${minimum.unit * 100}%的地区不计，剔除${preparation.screened.length}个`]
        : []),
      ...(scheme.denominate ? [`${preparation.denominated.length}个指标先除以分母`] : []),
      ...(impute
        ? [
            `缺失以${impute.within ? `同组（${impute.within}）` : '全体'}${impute.by === 'mean' ? '平均值' : '中位数'}填补，共${preparation.estimates.length}个估算值`,
          ]
        : []),
      ...(treat
        ? [
            `偏度绝对值不小于${treat.skewness}且峰度不小于${treat.kurtosis}的指标至多缩尾${treat.winsorise}个值${treat.otherwise ? `，仍超限者${treat.otherwise === 'log' ? '取对数' : '作 Box-Cox 变换'}` : ''}，共处理${preparation.treated.length}个指标`,
          ]
        : []),
      `尺度换算用${score.method.normalisations[scheme.normalisation]}${range ? `，区间${range[0]}至${range[1]}` : ''}`,
      weightsText(scheme.weighting),
      `合成：${levels}`,
      `缺失：${score.method.policies[scheme.missing]}`,
      '步骤依据《复合指标编制手册》（OECD、欧盟联合研究中心，2008）。结果是模拟，非官方，由本图集的评分实验室算出。',
    ].join('；')
  },
}
