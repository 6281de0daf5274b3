import type { Problem } from '@/dataset/problems'
import type { Draft, Source, Words } from './model'
import type { Outcome } from './outcome'
import type { Failure, FoundFile } from './readFile'

/** Words of the page that become part of an atlas: what bands without a name are called, by their number. */
export type Numbered = readonly Words[]

/** What the page asks: one file read, in a worker of its own; or what a draft comes to, of sources that were sent before. */
export type MakeRequest =
  | { type: 'read'; file: File }
  | { type: 'source'; id: string; source: Source }
  | { type: 'outcome'; id: number; draft: Draft; drawn: string; numbered: Numbered }
  | { type: 'build'; id: number; draft: Draft; numbered: Numbered }

export type MakeAnswer =
  | { type: 'progress'; share: number }
  | { type: 'found'; found: FoundFile }
  | { type: 'failed'; failure: Failure }
  | { type: 'outcome'; id: number; outcome: Outcome }
  /**
   * The pack as the text of its file, or why the draft comes to none that can be shown; and the years whose ranks were
   * left out, since they can't be true together with the other figures.
   */
  | { type: 'built'; id: number; text: string; problems: readonly Problem[]; unranked: number[] }
