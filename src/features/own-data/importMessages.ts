import type { Dataset } from '@/dataset'
import type { Choices, FileProblem, Values } from '@/dataset/read/model'
import type { Preview, Result } from '@/dataset/read/preview'
import type { Problem } from '@/dataset/problems'

/** What the page asks of the worker that reads files: one file, then decisions about it, then its figures. */
export type ImportRequest =
  | { type: 'read'; id: string; file: File; dataset: Dataset; thisYear: number }
  | { type: 'choose'; choices: Choices; wins: 'own' | 'published' }
  | { type: 'take' }

/** What the worker answers; the figures only when they are asked for. */
export type ImportAnswer =
  | { type: 'progress'; share: number }
  | { type: 'preview'; preview: Preview }
  /** The file holds the structure of indicators and no figures: its rows, head first. */
  | { type: 'structure'; rows: string[][] }
  | { type: 'failed'; code: FileProblem; values: Values; problems: readonly Problem[] }
  | { type: 'taken'; result: Result }
