import { drawingFor, pictureOf, type Drawing, type Figure } from './drawing'
import type { Picture, PictureView, PictureContext } from './facts'
import { nationFigures, regionFigures, unitFigures, type LargeFigure } from './figures'
import { approvalLine, mapAspect } from './mapFigure'
import { countryMap, dimmedIn } from './parts'
import { qrCode } from './qr'
import { markBadges } from './sheet'
import { storyOf } from './story'
import { sourceLine, type Story } from './storySources'
import { placed, shape, type Shape } from './tree'
import { fit, textWidth } from './words'

/** Views that have a card. */
export type CardView = PictureView & { kind: 'overview' | 'province' | 'region' }

/** The size a figure can have in a room of this width. */
const sizeFor = (text: string, most: number, width: number): number =>
  Math.min(most, Math.floor((most * width) / (textWidth(text, most) * 1.08)))

/** Large figures in a grid: label above, value, how it is known. */
export function figureGrid(
  drawing: Drawing,
  width: number,
  figures: readonly LargeFigure[],
  look: { columns: number; label: number; value: number },
): Figure {
  const { set } = drawing
  const gap = look.label * 1.4
  const cell = (width - gap * (look.columns - 1)) / look.columns
  const height = look.label * 1.5 + look.value * 1.3 + look.label * 1.3
  const shapes = figures.flatMap((figure, at): Shape[] => {
    const x = (at % look.columns) * (cell + gap)
    const y = Math.floor(at / look.columns) * (height + look.label * 0.6)
    const most = figure.known ? look.value : look.value * 0.8
    const size = sizeFor(figure.value, most, cell)
    return [
      set.line(fit(figure.label, look.label, cell), x, y + look.label, {
        size: look.label,
        color: 'ink-soft',
      }),
      set.line(figure.value, x, y + look.label * 1.5 + look.value * 0.92, {
        size,
        serif: true,
        weight: 600,
        color: figure.known ? 'ink' : 'ink-faint',
      }),
      ...(figure.note
        ? [
            set.line(figure.note, x, y + look.label * 1.5 + look.value * 1.3 + look.label * 0.6, {
              size: look.label * 0.86,
              color: 'ink-soft',
            }),
          ]
        : []),
    ]
  })
  const rows = Math.ceil(figures.length / look.columns)
  return { shapes, height: rows * height + (rows - 1) * look.label * 0.6 }
}

/** Name at the head of a card. */
export function nameOfView(view: CardView, { t, nameOf }: PictureContext): string {
  return view.kind === 'overview' ? t.site.title : nameOf(view.id)
}

export function figuresOf(drawing: Drawing, view: CardView): LargeFigure[] {
  if (view.kind === 'province') return unitFigures(drawing, view.id, view.year)
  return view.kind === 'region'
    ? regionFigures(drawing, view.id, view.year)
    : nationFigures(drawing, view.year)
}

/** What the map of a card marks and pales. */
export function cardMapLook(drawing: Drawing, view: CardView) {
  return {
    year: view.year,
    measure: view.kind === 'overview' ? view.measure : ('band' as const),
    selected: view.kind === 'province' ? [view.id] : view.kind === 'overview' ? view.units : [],
    dimmed: view.kind === 'province' ? new Set<string>() : dimmedIn(drawing, view),
  }
}

/** Where the map begins at the highest. */
const TOP = 28

/** Source, date, and what must be said beside the map, in at most four lines. */
function cardFoot(drawing: Drawing, story: Story, width: number): Figure {
  const { set, t, palette } = drawing
  const said = [t.site.title, t.map.taiwan, t.map.hongKongMacao, approvalLine(drawing, '＿＿＿＿＿＿')]
    .filter(Boolean)
    .join(' · ')
  const first = set.block(sourceLine(story, drawing), 0, 8, width, { size: 14, color: 'ink-soft', most: 2 })
  const second = set.block(said, 0, 8 + first.height, width, { size: 14, color: 'ink-soft', most: 2 })
  return {
    shapes: [
      shape('path', { d: `M0 0H${width}`, stroke: palette.color.rule }),
      ...first.shapes,
      ...second.shapes,
    ],
    height: 8 + first.height + second.height,
  }
}

/**
 * A card of 1200 × 630 that stands for a province, a region or the country where a link is shared: name, sentence, large
 * figures, the whole map. With the context's link it carries a QR code.
 */
export function shareCard(view: CardView, context: PictureContext): Picture {
  const drawing = drawingFor(context, 'c')
  const { set } = drawing
  const story = storyOf(view, drawing)
  const [width, height, margin] = [1200, 630, 48]
  const inner = width - 2 * margin
  const left = 506
  const figures = figuresOf(drawing, view)
  const badges = markBadges(drawing, story, 18)
  const edition = set.block(story.edition, 0, badges.height, left, { size: 17, color: 'ink-soft' })
  let y = badges.height + edition.height + 4
  const name = nameOfView(view, drawing)
  const size = sizeFor(name, view.kind === 'overview' ? 46 : 64, left)
  const shapes: Shape[] = [
    ...badges.shapes,
    ...edition.shapes,
    set.line(name, 0, y + size * 0.98, { size, serif: true, weight: 600 }),
  ]
  y += size * 1.36
  const sentence = set.block(story.sentence, 0, y, left, { size: 21, leading: 1.45, most: 5 })
  shapes.push(...sentence.shapes)
  y += sentence.height + 22
  shapes.push(placed(0, y, figureGrid(drawing, left, figures, { columns: 2, label: 16, value: 40 }).shapes))
  const legend = 13
  const code = drawing.link ? 72 : 0
  const foot = cardFoot(drawing, story, inner - (code ? code + 24 : 0))
  const below = height - 26 - Math.max(foot.height, code)
  const mapWidth = Math.min(590, (below - TOP - 3 * legend) * mapAspect(drawing.map))
  const map = countryMap(drawing, mapWidth, { ...cardMapLook(drawing, view), names: false, legend })
  return pictureOf(drawing, { width, height }, story.sentence, [
    placed(margin, margin - 10, shapes),
    placed(width - margin - mapWidth, Math.max(TOP, (below - map.height) / 2), map.shapes),
    placed(margin, below, foot.shapes),
    ...(drawing.link
      ? [placed(width - margin - code, below, [qrCode(drawing.link, code, drawing.palette)])]
      : []),
  ])
}
