import type { ReadAloudMessages } from './readAloud.zh'

export const messages: ReadAloudMessages = { start: 'Read aloud', stop: 'Stop reading' }
