const list = (items: string[]) => items.join('、')
const span = ([from, to]: [number, number]) => (from === to ? `第${from}位` : `第${from}至${to}位`)

/** Texts of the panels that look closely at places, fetched with them. */
export const messages = {
  more: (count: number) => `显示全部${count}行`,
  closer: '细看',
  place: {
    choose: '地区',
    rival: '对照地区',
    none: '（未选）',
    heading: (name: string) => `${name}的排位是否稳定`,
    nth: span,
    now: (position: string, size: number) =>
      `当前权重下排在第${position.replace('–', '至')}位，共${size}个。`,
    drawn: (low: number, high: number) => `随机权重中，中间九成的结果：${span([low, high])}。`,
    reach: (best: [number, number], worst: [number, number]) =>
      `任意权重下，最高可到${best[0] === best[1] ? span(best) : `${span([best[1], best[1]])}（不会高于第${best[0]}位）`}，最低可到${worst[0] === worst[1] ? span(worst) : `${span([worst[0], worst[0]])}（不会低于第${worst[1]}位）`}。`,
    over: (names: string, count: number) =>
      count ? `任何权重下都不落后于${count}个：${names}。` : '换用不同的权重，可能落后于其他任何一个地区。',
    under: (names: string, count: number) => (count ? `任何权重下都不领先于${count}个：${names}。` : ''),
    sharesNote: (bounded: boolean): string =>
      bounded
        ? '各排位：随机权重中可能居此位的比例（有只知范围的数值，合计可超过100%）'
        : '各排位：随机权重中居此位的比例',
    sensitivity: '只调整一项权重（同组其余按比例增减）',
    weight: '权重',
    share: '当前占比',
    stable: '排位不变的范围',
    becomes: '由0到100%时的排位',
    atOnce: '稍有变动即改变',
    more: (names: string[], count: number) => (count > names.length ? `${list(names)}等` : list(names)),
    gaps: '缺失由同组分担时，各地的权重不同，先后随权重变化没有简单的临界点。改用另两种缺失处理即可查看。',
  },

  pair: {
    heading: (a: string, b: string) => `${a}与${b}`,
    always: (a: string, b: string) => `任何权重下，${a}都在${b}之前：每项都更高。`,
    neverBehind: (a: string, b: string) => `任何权重下，${a}都不落后于${b}：每项都不低，有的更高。`,
    depends: (a: string, b: string) => `${a}与${b}谁在前，取决于权重。`,
    unscored: '两地中有不评分的，无法比较。',
    tipping: '临界点：只调整一项权重（占同组的比例）时，一定在前的一方',
    ahead: (name: string) => `${name}在前`,
    never: '不会',
  },

  whatIf: {
    heading: (name: string) => `${name}：最小改进`,
    note: '其他地区和上下限都不变。“同时”指各项提高相同的分数，直至满分。数值向上取到两位小数，差距很小时多取几位；所需分数少的在前。',
    ranks: '按名次换算尺度时，升降取决于其他地区，没有最小改进：请换一种换算方法。',
    which: (chosen: number, all: number) => `可以改进的指标（${chosen}/${all}）`,
    noGoal: '请选一个对照地区作为目标。',
    band: (name: string) => `进入“${name}”`,
    pass: (name: string) => `超过${name}`,
    alone: (name: string) => `只改进${name}`,
    spread: '同时改进',
    points: '分',
    reached: '已经达到。',
    beyond: '即使满分也达不到。',
    enough: '单独改进也够的',
    short: '单独改进仍不够的',
    names: (names: string[], count: number) =>
      `${list(names)}${names.length < count ? `等${count}项` : ''}。`,
    step: (name: string, from: string, to: string, unit: string) =>
      `${name}由${from}提到${to}${/^[A-Za-z]/.test(unit) ? ' ' : ''}${unit}`,
    steps: (steps: string[], above: boolean) => `${steps.join('；')}${above ? '，稍多即超过' : ''}。`,
  },

  total: {
    heading: '哪些权重与公布的总分相容',
    printed: '公布的总体指数',
    own: '当前权重的加权和',
    equal: '等权重的加权和',
    verdict: (fits: boolean): string => (fits ? '相容' : '不相容'),
    caption: '各分项与相容权重的范围',
    dimension: '分项',
    value: '公布值',
    range: '相容的权重',
    picture: '图示',
    none: '无',
    note: (step: number) =>
      `公布的数都四舍五入到${step}，总分与分项的真值各在半步之内。若总体指数是各分项的算术加权平均、各地权重相同，则权重一定在这些范围里；每个范围都能单独达到，但不能任意组合。全部按分数精确计算。`,
  },
}
