const list = (items: string[]) => items.join('、')
const span = ([from, to]: [number, number]) => (from === to ? `第${from}位` : `第${from}—${to}位`)

/** Texts of the panels that look closely at places, fetched with them. */
export const messages = {
  closer: '细看',
  place: {
    choose: '地区',
    rival: '对照地区',
    none: '（未选）',
    heading: (name: string) => `${name}的位次有多牢靠`,
    nth: span,
    now: (position: string, size: number) => `现权重下居第${position}位，共${size}个。`,
    drawn: (low: number, high: number) => `随机权重下，5%—95%的范围是${span([low, high])}。`,
    reach: (best: [number, number], worst: [number, number]) =>
      `任意权重下，最好可到${best[0] === best[1] ? span(best) : `${span([best[1], best[1]])}（不会好于第${best[0]}位）`}，最差可到${worst[0] === worst[1] ? span(worst) : `${span([worst[0], worst[0]])}（不会差于第${worst[1]}位）`}。`,
    over: (names: string, count: number) =>
      count ? `任何权重下都不落后于${count}个：${names}。` : '没有任何一个地区是它在一切权重下都不落后的。',
    under: (names: string, count: number) => (count ? `任何权重下都不领先于${count}个：${names}。` : ''),
    sharesNote: (bounded: boolean): string =>
      bounded
        ? '各位次：随机权重中可能居此位的比例（有只知范围的数值，合计可超过100%）'
        : '各位次：随机权重中居此位的比例',
    sensitivity: '只动一项权重，同组其余按比例',
    weight: '权重',
    share: '现占',
    stable: '位次不变的范围',
    becomes: '由0到100%时的位次',
    atOnce: '一动就变',
    more: (names: string[], count: number) => (count > names.length ? `${list(names)}等` : list(names)),
    gaps: '缺失由同组分担时，各地的权重不同，先后随权重的变化没有简单的临界点。改用另两种缺失处理即可查看。',
  },

  pair: {
    heading: (a: string, b: string) => `${a}与${b}`,
    always: (a: string, b: string) => `任何权重下，${a}都在${b}之前：每项都更高。`,
    neverBehind: (a: string, b: string) => `任何权重下，${a}都不落后于${b}：每项都不低，有的更高。`,
    depends: (a: string, b: string) => `${a}与${b}谁在前，取决于权重。`,
    unscored: '两地中有不评分的，无从比较。',
    tipping: '临界点：只动一项权重（占同组的比例），谁肯定在前',
    ahead: (name: string) => `${name}在前`,
    never: '不会',
  },

  whatIf: {
    heading: (name: string) => `${name}：最小改进`,
    note: '其他地区和上下限都不变。“同时”指各项提高同样多的点数，到顶为止（最大改进量最小）。数值按两位小数进到足够为止。',
    ranks: '按名次归一时，进退取决于他人，没有最小改进可言：请换一种归一方法。',
    which: '可以改进的指标',
    noGoal: '请选一个对照地区作为目标。',
    band: (name: string) => `进入“${name}”`,
    pass: (name: string) => `超过${name}`,
    alone: (name: string) => `只改进${name}`,
    spread: '同时改进',
    points: '点',
    reached: '已经达到。',
    beyond: '即使到顶也达不到。',
    short: '单独改进仍不够的',
    names: (names: string[]) => `${list(names)}。`,
    step: (name: string, from: string, to: string, unit: string) => `${name}由${from}提到${to}${unit}`,
    steps: (steps: string[], above: boolean) => `${steps.join('；')}${above ? '，再多一点即超过' : ''}。`,
  },

  total: {
    heading: '哪些权重与印出的总分相容',
    printed: '报告印出的总体指数',
    own: '现权重的加权和',
    equal: '等权重的加权和',
    verdict: (fits: boolean): string => (fits ? '相容' : '不相容'),
    caption: '各分项与相容权重的范围',
    dimension: '分项',
    value: '印出值',
    range: '相容的权重',
    picture: '图示',
    none: '无',
    note: (step: number) =>
      `印出的数都四舍五入到${step}，总分与分项的真值各在半步之内。若总体指数是各分项的算术加权平均、各地权重相同，则权重必在这些范围里；每个范围都能单独达到，但不能任意组合。全部按分数精确计算。`,
  },
}
