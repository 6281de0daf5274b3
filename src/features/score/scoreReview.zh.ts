const fixed = (value: number, decimals = 2) => (Number.isFinite(value) ? value.toFixed(decimals) : '—')

/** Texts of what a reviewer asks of an index. */
export const messages = {
  fixed,
  estimate: '估算',
  range: (from: number, to: number) => `${from}至${to}`.replaceAll('-', '−'),
  standing: (name: string, position: number, among: number) => `${name}（${position}/${among}）`,
  parts: {
    contributions: '得分构成、强项与弱项',
    profile: '各组得分，按区间筛选',
    review: '相关、一致性与实际影响',
    uncertainty: '方法与权重一起变动，排位有多稳',
  },
  unit: {
    parts: (parts: readonly { name: string; points: number }[]) =>
      `得分＝${parts.map(({ name, points }) => `${name} ${fixed(points, 1)}`).join(' ＋ ')}。`,
    explain: '逐项看得分构成',
    firm: '权重变动时的排位',
  },
  chart: {
    keys: '方向键逐个查看，回车选定。',
    broken: '图形无法载入，数字见表。',
    tableOf: (heading: string) => `${heading}（表格）`,
    table: '以表格查看',
  },
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
    peer: '对照',
    toPeer: (name: string) => `距${name}`,
    strengths: (names: readonly string[]) => `相对较强：${names.join('、')}。`,
    weaknesses: (names: readonly string[]) => `相对较弱：${names.join('、')}。`,
    chart: (name: string) => `${name}各指标的贡献，与对照地区并列`,
    tip: (indicator: string, place: string, value: number) => `${place}，${indicator}：${fixed(value)}分`,
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
    tip: (row: string, column: string, value: number) => `${row}与${column}：r = ${fixed(value)}`,
    note: '皮尔逊相关。选一格，下面的散点图即画这两项。',
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
  scatter: {
    heading: '两项对照',
    axis: ['横轴', '纵轴'],
    label: (x: string, y: string) => `${x}与${y}的散点图`,
    correlation: (r: number, count: number) => `${count}个地区，r = ${fixed(r)}。`,
    tip: (name: string, x: number, y: number) => `${name}：${fixed(x, 1)}，${fixed(y, 1)}`,
    note: '换算后的尺度，越高越好。点选一个地区，处处标出。',
  },
  profile: {
    heading: '各组得分，按区间筛选',
    groups: '各组',
    filter: '筛选',
    ends: ['区间下端', '区间上端'],
    clear: '取消筛选',
    hint: '在轴上拖出区间，或填上下端：区间外的地区在排位和地图上淡出。',
    left: (count: number, all: number) => `${all}个地区中有${count}个在区间内。`,
    label: (group: string) => `“${group}”各项得分的平行坐标`,
  },
}
