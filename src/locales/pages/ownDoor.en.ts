import type { messages as zh } from './ownDoor.zh'

export const messages: typeof zh = {
  dropHere: 'Let go to read it, on this device only',
  open: 'Open your own data',
  hint: 'XLSX, XLS, ODS, CSV, JSON: read on this device only, never uploaded.',
}
