import { dataDate } from '@/domain/exportKinds'
import { deskFor, pictureOf, type Desk, type Figure } from './desk'
import type { Picture, PictureView, Studio } from './facts'
import { regionFigures, unitFigures, type LargeFigure } from './figures'
import { countryMap, dimmedIn } from './parts'
import { qrCode } from './qr'
import { markBadges } from './sheet'
import { storyOf, type Story } from './story'
import { placed, shape, type Shape } from './tree'
import { fit, textWidth } from './words'

/** Views that have a card. */
export type CardView = PictureView & { kind: 'overview' | 'province' | 'region' }

/** The size a figure can have in a room of this width. */
const sizeFor = (text: string, most: number, width: number): number =>
  Math.min(most, Math.floor((most * width) / (textWidth(text, most) * 1.08)))

/** Large figures in a grid: label above, value, how it is known. */
export function figureGrid(
  desk: Desk,
  width: number,
  figures: readonly LargeFigure[],
  look: { columns: number; label: number; value: number },
): Figure {
  const { set } = desk
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
export function nameOfView(view: CardView, { t, nameOf }: Studio): string {
  return view.kind === 'overview' ? t.site.title : nameOf(view.id)
}

export function figuresOf(desk: Desk, view: CardView): LargeFigure[] {
  if (view.kind === 'province') return unitFigures(desk, view.id, view.year)
  return view.kind === 'region' ? regionFigures(desk, view.id, view.year) : []
}

/** What the map of a card marks and pales. */
export function cardMapLook(desk: Desk, view: CardView) {
  return {
    year: view.year,
    measure: view.kind === 'overview' ? view.measure : ('band' as const),
    selected: view.kind === 'province' ? [view.id] : view.kind === 'overview' ? view.units : [],
    dimmed: view.kind === 'province' ? new Set<string>() : dimmedIn(desk, view),
  }
}

function cardFoot(desk: Desk, story: Story, width: number): Shape[] {
  const { set, e, t } = desk
  const line = `${story.source}${t.lang === 'zh' ? '。' : '. '}${e.dataDate(dataDate)}`
  return [
    shape('path', { d: `M0 0H${width}`, stroke: desk.palette.color.rule }),
    set.line(fit(line, 15, width), 0, 26, { size: 15, color: 'ink-soft' }),
    set.line(
      fit(
        `${t.site.title} · ${t.map.taiwan} · ${t.map.hongKongMacao} · ${e.approval}${desk.approval ?? '＿＿＿＿＿＿'}`,
        15,
        width,
      ),
      0,
      50,
      {
        size: 15,
        color: 'ink-soft',
      },
    ),
  ]
}

/**
 * A card of 1200 × 630 that stands for a province, a region or the country where a link is shared: name, sentence, large
 * figures, the whole map. With the studio's link it carries a QR code.
 */
export function shareCard(view: CardView, studio: Studio): Picture {
  const desk = deskFor(studio, 'c')
  const { set } = desk
  const story = storyOf(view, desk)
  const [width, height, margin] = [1200, 630, 48]
  const inner = width - 2 * margin
  const left = 506
  const figures = figuresOf(desk, view)
  const badges = markBadges(desk, 18)
  const edition = set.block(story.edition, 0, badges.height, left, { size: 17, color: 'ink-soft' })
  let y = badges.height + edition.height + 4
  const name = nameOfView(view, desk)
  const size = sizeFor(name, figures.length ? 64 : 46, left)
  const shapes: Shape[] = [
    ...badges.shapes,
    ...edition.shapes,
    set.line(name, 0, y + size * 0.98, { size, serif: true, weight: 600 }),
  ]
  y += size * 1.36
  const sentence = set.block(story.sentence, 0, y, left, {
    size: figures.length ? 21 : 26,
    leading: 1.45,
    most: figures.length ? 5 : 7,
    serif: !figures.length,
    weight: figures.length ? 400 : 600,
  })
  shapes.push(...sentence.shapes)
  y += sentence.height + 22
  if (figures.length)
    shapes.push(placed(0, y, figureGrid(desk, left, figures, { columns: 2, label: 16, value: 40 }).shapes))
  else if (story.lead) {
    const lead = set.block(story.lead, 0, y, left, { size: 18, color: 'ink-soft', most: 4 })
    shapes.push(...lead.shapes)
  }
  const legend = 13
  const mapWidth = 590
  const map = countryMap(desk, mapWidth, { ...cardMapLook(desk, view), names: false, legend })
  const code = desk.link ? 64 : 0
  return pictureOf(desk, { width, height }, story.sentence, [
    placed(margin, margin - 10, shapes),
    placed(width - margin - mapWidth, (height - 72 - map.height) / 2, map.shapes),
    placed(margin, height - 72, cardFoot(desk, story, inner - (code ? code + 24 : 0))),
    ...(desk.link
      ? [placed(width - margin - code, height - 72, [qrCode(desk.link, code, desk.palette)])]
      : []),
  ])
}
