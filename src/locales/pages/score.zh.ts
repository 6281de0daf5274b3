import type { Aggregation, MissingPolicy, Normalisation } from '@/domain/score/model'
import type { Refusal } from '@/domain/score/columns'

const list = (items: string[]) => items.join('、')
const thousands = (value: number) => value.toLocaleString('zh-CN')

export const messages = {
  heading: '评分',
  title: '评分实验室：用自己的权重，看名次有多牢靠',
  lead: '权重由你来定。报告没有公布权重，这里算出的分数和位次都是模拟，不是官方结果。',
  description:
    '用自己的权重给公布过的事实评分：地图、位次、权重变动时的稳健范围、两地先后的临界点、最小改进；结果均为模拟，非官方。',
  mark: '模拟，非官方',
  own: '本机数据',
  noScript: '调整权重需要启用脚本。',

  path: (group: string, name: string) => `${group}：${name}`,
  set: '指标集',
  setSource: (year: number) => `事实出自评估年度${year}年的报告`,
  ownSource: (file: string) => `出自本机文件“${file}”，不会离开本机`,
  packSource: (title: string, publisher: string) => `出自数据包“${title}”（${publisher}）`,
  structure: '方向与分组',
  ownData: '载入自己的数据',
  noSets: '这个数据包没有可以评分的指标。可以载入自己的指标表。',
  computing: '正在计算……',

  weights: {
    heading: '权重',
    legend: '各项权重',
    within: (name: string) => `“${name}”之内`,
    slider: (name: string) => `${name}，权重滑块`,
    typed: (name: string) => `${name}，权重数值`,
    value: (weight: number, share: string) => `权重${weight}，占${share}`,
    refused: (most: number) => `权重须是0到${thousands(most)}之间的数，已恢复原值。`,
    note: '任何非负数都可以，同组按比例折成百分比。',
    search: (count: number) => `在${count}个指标中查找`,
    nothing: '没有找到。',
    unfold: '展开到',
    level: (level: number) => `第${level}层`,
    count: (count: number) => `${count}项`,
    lock: (name: string) => `锁定“${name}”所占的比例`,
    held: '其余各项都已锁定，比例不能再变。',
    equal: '等权',
    equalIn: (name: string) => `“${name}”之内等权`,
    equalAll: '全部等权',
    equalled: '未锁定的各项已改为等权。',
    undo: '撤销',
    reset: '恢复默认',
    pin: '钉住此方案作对照',
    unpin: '取下对照方案',
    pinned: '对照方案',
    swap: '与对照方案互换',
  },

  method: {
    normalisation: '归一',
    aggregation: '合成',
    missing: '缺失',
    normalisations: {
      none: '不归一，按原值',
      minMax: '极差法（最低0，最高100）',
      goalposts: '固定上下限',
      zScore: '标准分',
      rank: '名次（严格更差者所占比例）',
      percentile: '百分位（并列取中）',
      borda: '波达计分（并列各半）',
      distance: '与最佳之比',
      reference: '与参照地区之比',
      target: '与目标值之比',
      thresholds: '达到的档线',
      sum: '占总和之比',
      vector: '向量归一',
    } satisfies Record<Normalisation, string>,
    aggregations: {
      arithmetic: '算术平均',
      geometric: '几何平均',
      harmonic: '调和平均',
      generalised: '幂平均',
      copeland: '科普兰法（两两比较）',
      topsis: 'TOPSIS（与最优、最劣的距离）',
    } satisfies Record<Aggregation, string>,
    policies: {
      block: '缺一项即不评分',
      renormalise: '由同组其余指标分担权重',
      bounds: '按可能范围，得出分数区间',
    } satisfies Record<MissingPolicy, string>,
    source: '方法依据：经合组织、欧盟联合研究中心《复合指标编制手册》（2008），第5—7步。',
  },

  parts: {
    steps: '手册的其余步骤',
    weigh: '由数据或比较定权重',
    file: '方案文件与方法说明',
    review: '相关、一致性与贡献',
  },

  refusals: {
    heading: '这个方案算不出分数',
    text: {
      noWeight: (name) => `“${name}”之内的权重全是0：至少给一项大于0的权重。`,
      constant: (name) => `“${name}”各地数值相同，无法按差距归一：换一种归一方法，或把它的权重设为0。`,
      needsGoalposts: (name) => `“${name}”没有固定的上下限：换一种归一方法，或把它的权重设为0。`,
      needsLimits: (name) => `“${name}”有缺失，而可能范围不明：缺失处理改为其他两种之一。`,
      needsExact: (name) => `“${name}”有只知范围的数值，标准分无从计算：换一种归一方法。`,
      needsPositive: (name) => `“${name}”有不大于0的数值，此法只适用于正数：改用算术平均或其他归一方法。`,
      needsSeveral: (name) => `“${name}”只有一处有数值，无从比较：换一种归一方法。`,
      needsReference: (name) =>
        `没有选定参照地区，或它的“${name}”没有数值：选一个有数值的参照地区，或换一种归一方法。`,
      needsTarget: (name) => `“${name}”没有目标值：补上目标值，或换一种归一方法。`,
      needsThresholds: (name) => `“${name}”没有档线：补上档线，或换一种归一方法。`,
      needsDenominator: (name) => `“${name}”要除以的数（人口、面积等）不在数据里：补上这一列，或不作除法。`,
      needsGrouping: (name) =>
        `填补“${name}”的缺失要按组进行，而数据里没有这一分组：补上分组列，或按全体填补。`,
      needsComparisons: (name) => `“${name}”之内还有未作的两两比较：补全比较，或换一种赋权方法。`,
      treatedScale: (name) =>
        `“${name}”经对数或Box-Cox变换后，上下限、目标值、档线不再适用：换一种归一方法，或不作变换。`,
      empty: (name) => `“${name}”没有一处有数值：把它的权重设为0。`,
    } satisfies Record<Refusal['code'], (name: string) => string>,
  },

  map: {
    label: '模拟得分地图（非官方）',
    hint: '指向或点选一个地区；按住 Shift 再选一个来对照。',
    area: (name: string, score: string, position: string) => `${name}，模拟得分${score}，第${position}位`,
    unscored: (name: string) => `${name}：数据有缺失，按所选处理方式不评分。`,
    bounded: '只知范围：条纹为两端',
    without: '不评分',
  },

  ranking: {
    heading: '模拟位次',
    estimated: (count: number) => `含估算${count}项`,
    estimate: (value: string) => `${value}（估算）`,
    leaders: '现在的前几位',
    caption: '模拟得分与位次，非官方',
    note: '位次＝1＋得分严格更高者的个数，只知范围时为区间。黑框：现权重下的位次；深条：随机权重下5%—95%的范围；浅条：任意权重下可达的范围。左端为第1位。',
    position: '位次',
    dense: '名次（并列不跳号）',
    place: '地区',
    code: '代码',
    score: '模拟得分',
    band: '所在档次',
    firm: '稳健范围',
    range: '5%—95%',
    reach: '可达',
    within: (range: string) => `在${range}之内`,
    pinned: '对照方案位次',
    printed: (year: number) => `${year}年报告等级`,
    all: (count: number) => `显示全部${count}个`,
    blocked: (names: string[], count: number) =>
      `${count}个因缺失不评分：${list(names)}${names.length < count ? '等' : ''}。`,
  },

  robustness: {
    heading: '权重变动',
    spread: '随机权重离所选权重',
    preset: (value: number) =>
      `${{ 5: '很远', 20: '较远', 50: '适中', 200: '较近', 1000: '很近' }[value] ?? ''}（集中度${value}）`,
    other: (value: number) => `集中度${value}`,
    seed: '种子',
    note: (deviation: string) => `狄利克雷分布；占20%的权重，标准差约${deviation}个百分点。`,
    waiting: '等待计算。',
    broken: '此浏览器无法在后台计算，稳健范围从缺。',
    status: {
      running: (draws: number, total: number) => `已抽${thousands(draws)}／${thousands(total)}次…`,
      done: (draws: number) => `共抽${thousands(draws)}次。`,
      stopped: (draws: number, total: number) =>
        `停在${thousands(draws)}／${thousands(total)}次，以下为此前结果。`,
    },
    stop: '停止',
    again: '重新计算',
  },

  notices: {
    unknownSet: (given: string) => `链接中的指标集“${given}”不存在，改用默认的。`,
    badWeights: (given: string) => `链接中的权重“${given}”有看不懂的部分，已忽略该部分。`,
    unknownMethod: (given: string) => `链接中的方法“${given}”不存在，改用默认的。`,
    badSteps: (given: string) => `链接中的步骤“${given}”有看不懂的部分，已忽略该部分。`,
    unknownPlace: (given: string) => `链接中的地区“${given}”有不认识或多余的，已忽略。`,
    badNumber: (given: string) => `链接中的数“${given}”不在允许范围内，改用默认值。`,
    badPin: (given: string) => `链接中的对照方案“${given}”看不懂，已忽略。`,
  },
}
