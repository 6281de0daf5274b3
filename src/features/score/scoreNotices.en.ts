import type { messages as zh } from './scoreNotices.zh'

export const messages: typeof zh = {
  unknownSet: (given) => `There is no indicator set “${given}”; the default is shown.`,
  badWeights: (given) => `Part of the weights “${given}” could not be read and was ignored.`,
  unknownMethod: (given) => `There is no method “${given}”; the default is used.`,
  badSteps: (given) => `Part of the steps “${given}” in the link could not be read and was ignored.`,
  unknownPlace: (given) => `“${given}” has unknown names or too many; those were ignored.`,
  badNumber: (given) => `The number “${given}” is out of range; the default is used.`,
  badPin: (given) => `The reference scheme “${given}” could not be read and was ignored.`,
}
