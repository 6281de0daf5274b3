/** What of a link was left out. */
export const messages = {
  unknownSet: (given: string) => `链接中的指标集“${given}”不存在，改用默认的。`,
  badWeights: (given: string) => `链接中的权重“${given}”有无法识别的部分，已忽略。`,
  unknownMethod: (given: string) => `链接中的方法“${given}”不存在，改用默认的。`,
  badSteps: (given: string) => `链接中的步骤“${given}”有无法识别的部分，已忽略。`,
  unknownPlace: (given: string) => `链接中的地区“${given}”有无法识别或多余的，已忽略。`,
  badNumber: (given: string) => `链接中的数“${given}”不在允许范围内，改用默认值。`,
  badPin: (given: string) => `链接中的对照方案“${given}”无法识别，已忽略。`,
}
