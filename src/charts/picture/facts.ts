import type { Messages } from '@/locales'
import type { ExportMessages } from '@/locales/pages/export.zh'
import type { Atlas } from '@/domain/atlas'
import type { BandId, RegionId, UnitId } from '@/domain/model'
import type { PlaceId } from '@/domain/score/model'
import type { Scoring } from '@/domain/score/score'
import type { Measure } from '../fill'
import type { Firmness } from '../firmness'
import type { Palette } from './palette'
import type { Shape } from './tree'

/** Figures that are not official: computed with the reader's weights, or read from the reader's file. */
export type Mark = 'simulated' | 'own'

/** What a picture shows: the view of a page. */
export type PictureView =
  | {
      kind: 'overview'
      year: number
      measure: Measure
      units: readonly UnitId[]
      region: RegionId | null
      bands: readonly BandId[]
    }
  | { kind: 'province'; id: UnitId; year: number }
  | { kind: 'region'; id: RegionId; year: number }
  | { kind: 'units'; units: readonly UnitId[]; years: readonly number[] }
  | { kind: 'change'; from: number; to: number }
  | { kind: 'cities'; year: number }
  | ScorePicture

/** A set under the reader's scheme: everything in it is simulated. */
export interface ScorePicture {
  kind: 'score'
  scoring: Scoring
  firmness: ReadonlyMap<PlaceId, Firmness>
  selected: readonly PlaceId[]
  /** Whether any of the places stands on the map. */
  onMap: boolean
  /** Whether the page's address shows the same; it never carries a reader's own data. */
  linked: boolean
}

/** What slides can be made of. */
export type DeckView = Exclude<PictureView, ScorePicture>

/** Everything that a picture is made of beside its view. */
export interface PictureContext {
  facts: Atlas
  t: Messages
  e: ExportMessages
  nameOf: (id: string) => string
  palette: Palette
  /** The map's markup, see {@link parseMarkup}. */
  map: Shape
  /** Where the key cities stand on the map. */
  cityPoints: Readonly<Record<UnitId, readonly number[]>>
  /** Address that shows the same view; absent where the site's address isn't known. */
  link?: string
  /** Day on which the facts last changed (2026-11-30); absent where they are a pack's, which are as old as their file. */
  date?: string
  /** 审图号 that was granted for this map; without one the slot stays empty. */
  approval?: string
}

/** A finished picture. */
export interface Picture {
  svg: Shape
  width: number
  height: number
}
