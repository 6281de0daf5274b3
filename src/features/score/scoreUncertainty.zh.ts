import type { Choice } from '@/domain/score/uncertaintySpec'
import { messages as score } from '@/locales/pages/score.zh'
import { messages as steps } from './scoreSteps.zh'
import { messages as weigh } from './scoreWeigh.zh'

const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`
const choices: Record<Choice, string> = {
  normalisation: '尺度换算',
  aggregation: '合成',
  weighting: '赋权方法',
  impute: '填补缺失',
  treat: '处理极端值',
}
const factorName = (factor: string) => (factor === 'weights' ? '权重' : choices[factor as Choice])
const options: Record<Choice, Readonly<Record<string, string>>> = {
  normalisation: score.method.normalisations,
  aggregation: score.method.aggregations,
  weighting: { ...weigh.methods, given: '自带或手动' },
  impute: { none: steps.none, mean: steps.mean, median: steps.median },
  treat: { none: steps.none, winsorise: '只缩尾', log: '缩尾，再取对数', boxCox: '缩尾，再作 Box-Cox 变换' },
}

/** Texts of the analysis in which methods and weights vary together. */
export const messages = {
  heading: '方法与权重一起变动',
  note: '每项至少勾两种做法，每次抽取各取其一，权重同时随机偏离；据此看每个地区的排位如何分布，是哪项选择在起作用。',
  choices,
  option: (choice: Choice, option: string) => options[choice][option] ?? option,
  weights: '权重也变动',
  concentration: '集中度（越大越近）',
  draws: '抽取（每个样本）',
  seed: '随机数种子',
  run: '开始计算',
  running: '计算进度',
  stop: '停止',
  nothing: '先让权重变动，或在某项中勾两种做法。',
  broken: '此浏览器无法在后台计算。',
  shift: (mean: number, draws: number) =>
    `${draws.toLocaleString('zh-CN')}次抽取：排位平均移动${mean.toFixed(2)}位。`,
  sensitivity: '各项选择对平均移动的作用（索博尔指数）',
  sensitivityNote:
    '一阶：单独解释的方差份额；总：连同与其他选择的交互（Saltelli等 2010）。是估计值，抽取少时可略小于0或大于1。',
  factor: '选择',
  factorName,
  first: '一阶',
  total: '总',
  totalOf: (factor: string) => `总指数：${factorName(factor)}`,
  ranks: '各地区排位的分布',
  drawn: '只有权重变动时排位的分布',
  range: (from: number, to: number) => `${percent(from)}至${percent(to)}`,
  tip: (name: string, position: number, share: number) => `${name}：第${position}位，${percent(share)}`,
  nominal: '所选方案',
  low: '5%分位',
  middle: '中位',
  high: '95%分位',
}
