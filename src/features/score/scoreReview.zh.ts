const fixed = (value: number, decimals = 2) => (Number.isFinite(value) ? value.toFixed(decimals) : '—')

/** Texts of what a reviewer asks of an index. */
export const messages = {
  fixed,
  estimate: '估算',
  contributions: {
    heading: (place: string) => `${place}的得分由什么构成`,
    place: '地区',
    total: (total: string) => `各项贡献之和＝总分${total}。`,
    none: '该地区不评分，或这种合成方法没有可加的贡献。',
    note: '贡献按换算后的尺度计，依欧拉定理分解；排位：更高的个数加1，由强到弱排列。',
    indicator: '指标',
    raw: '原值',
    position: '排位',
    part: '贡献',
    share: '占比',
    toBest: '距最高',
  },
  correlation: {
    heading: '相关与一致性',
    group: '组',
    nodes: '比较',
    children: '直接下级',
    leaves: '全部指标',
    caption: (group: string) => `“${group}”之内的相关系数（换算后）`,
    withGroup: '与本组',
    withTotal: '与总分',
    alpha: (alpha: number, standardised: number) =>
      `克隆巴赫 α = ${fixed(alpha)}，标准化 α = ${fixed(standardised)}（Cronbach 1951）。0.7以上通常视为各项衡量同一方面。`,
    negative: (count: number): string =>
      count
        ? `有${count}项与总分负相关：得分越高，这一项反而越低，请检查方向或归组。`
        : '没有与总分负相关的项。',
    note: '皮尔逊相关；深色接近1或−1，负值带下划线。',
  },
  influence: {
    heading: '权重与实际影响',
    caption: '各指标的权重、与总分的相关、占总分方差的份额',
    indicator: '指标',
    share: '占总权重',
    correlation: '与总分相关',
    influence: '占总分方差',
    note: '各层都是算术平均时，末列合计100%。权重相等而影响悬殊，说明相关与离散程度在起作用（Paruolo、Saisana、Saltelli 2013）。',
  },
}
