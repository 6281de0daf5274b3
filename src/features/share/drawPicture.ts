import type { Measure } from '@/charts/fill'
import { viewPicture, type Part } from '@/charts/picture/viewPicture'
import type { Picture, PictureView, PictureContext } from '@/charts/picture/facts'
import { storyOf } from '@/charts/picture/story'
import { loadPictureContext, type PageContext } from '@/components/picture/pictureContext'
import type { RegionId, UnitId } from '@/domain/model'
import type { Widget } from '@/embed/protocol'

/** What a still picture of a widget shows. */
export interface Still {
  widget: Widget
  year: number
  measure: Measure
  units: readonly UnitId[]
  region: RegionId | null
  /** The unit and the region that widgets of one of them speak of. */
  unit: UnitId
  ownRegion: RegionId
  /** Address of the same view. */
  link: string
}

/** The view and the part of it that come nearest to a widget. */
function sceneOf({ widget, year, measure, units, region, unit, ownRegion }: Still): [PictureView, Part] {
  if (widget === 'province' || widget === 'timeline') return [{ kind: 'province', id: unit, year }, 'history']
  if (widget === 'region') return [{ kind: 'region', id: ownRegion, year }, 'members']
  const view = { kind: 'overview' as const, year, measure, units, region, bands: [] }
  return [view, widget === 'ranking' ? 'ranking' : 'map']
}

/** The picture and, where it holds figures of the reader's, the line that names their file. @throws TypeError where the map can't be had */
export async function drawPicture(
  still: Still,
  pageContext: PageContext,
): Promise<{ picture: Picture; source?: string }> {
  const context: PictureContext = { ...(await loadPictureContext(pageContext)), link: still.link }
  const [view, part] = sceneOf(still)
  const { files, source } = storyOf(view, context, part === 'history')
  return { picture: viewPicture(view, part, context), ...(files.length && { source }) }
}
