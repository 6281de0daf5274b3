export const messages = { start: '朗读', stop: '停止朗读' }

export type ReadAloudMessages = typeof messages
