import type { Weighting } from '@/domain/score/model'

/** Texts of weights from data and from comparisons. */
export const messages = {
  note: '各种方法给出的权重（占同组的比例）。选用一种即取代手动权重；之后再调整某组的滑块，该组改为手动。',
  group: '组',
  node: '项',
  now: '当前',
  caption: (group: string) => `“${group}”之内各法的权重`,
  methods: {
    equal: '等权',
    entropy: '熵权法',
    critic: 'CRITIC',
    pca: '主成分',
    influence: '等影响',
    ahp: '层次分析（AHP）',
  } satisfies Record<Weighting, string>,
  formulas: {
    equal: 'w = 1/n。',
    entropy:
      'p = x / Σx，e = −Σ p ln p / ln m，w ∝ 1 − e（Shannon 1948；Zeleny 1982）。各地差别越大，权重越大。',
    critic: 'w ∝ σ Σ (1 − r)：标准差乘以与其余指标的不相关程度（Diakoulaki、Mavrotas、Papayannakis 1995）。',
    pca: '第一主成分载荷的平方（OECD/JRC 手册，2008，第6步）。地区少于指标数的5倍时不稳。',
    influence:
      'w 使同组每一项与加权平均的相关相等（据Becker、Saisana、Paruolo、Vandecasteele 2017）；不给权重也相关更高的一项取0。',
    ahp: '两两比较矩阵的主特征向量；一致性比率 CR = (λ − n) / ((n − 1) RI)，不超过0.1可接受（Saaty 1980）。',
  } satisfies Record<Weighting, string>,
  byHand: '手动或指标集自带',
  use: (method: string) => `改用${method}`,
  useHand: '改回手动',
  explained: (share: number) => `第一主成分解释方差的${(share * 100).toFixed(1)}%。`,
  few: (places: number, indicators: number) =>
    `只有${places}个地区、${indicators}项：少于5倍，主成分不稳，仅供参考。`,
  compare: '作两两比较……',
  ahpHeading: (group: string) => `“${group}”之内的两两比较`,
  ahpNote: '左右两项，哪一项更重要，重要多少倍。',
  pair: (a: string, b: string) => `${a}比${b}`,
  times: (value: number): string =>
    value === 1 ? '同样重要' : value > 1 ? `前者重要${value}倍` : `后者重要${Math.round(1 / value)}倍`,
  ratio: (value: number): string =>
    Number.isNaN(value)
      ? '项数超过15，没有随机一致性指标可比。'
      : `一致性比率 CR = ${value.toFixed(3)}：${value <= 0.1 ? '可以接受。' : '超过0.1，前后不一致，请复核。'}`,
  apply: '采用这些比较',
  close: '关闭',
}
