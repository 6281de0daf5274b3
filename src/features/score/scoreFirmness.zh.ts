const thousands = (value: number) => value.toLocaleString('zh-CN')

/** Texts of random weightings. */
export const messages = {
  spread: '随机权重偏离所选权重的程度',
  preset: (value: number) =>
    `${{ 5: '很远', 20: '较远', 50: '适中', 200: '较近', 1000: '很近' }[value] ?? ''}（集中度${value}）`,
  other: (value: number) => `集中度${value}`,
  seed: '随机数种子（相同则结果可重现）',
  waiting: '等待计算。',
  broken: '此浏览器无法在后台计算，稳健范围不显示。',
  status: {
    running: (draws: number, total: number) => `已抽${thousands(draws)}／${thousands(total)}次……`,
    done: (draws: number) => `共抽${thousands(draws)}次。`,
    stopped: (draws: number, total: number) =>
      `停在${thousands(draws)}／${thousands(total)}次，以下为此前结果。`,
  },
  settled: (exact: number, all: number) => ` 任意权重下的排位已确定${exact}／${all}个。`,
  stop: '停止',
  again: '重新计算',
}
