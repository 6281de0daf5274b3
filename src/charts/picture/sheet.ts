import type { Drawing, Figure } from './drawing'
import { qrCode } from './qr'
import { sourceLine, type Story } from './storySources'
import { placed, shape, type Shape } from './tree'
import { textWidth } from './words'

/** Badges of figures that aren't official, as one row. */
export function markBadges({ e, set, palette }: Drawing, { marks }: Story, size: number): Figure {
  let x = 0
  const shapes = marks.flatMap((mark): Shape[] => {
    const text = e.marks[mark]
    // Estimates are for letters of plain weight.
    const width = textWidth(text, size) * 1.08 + size * 1.2
    const at = x
    x += width + size * 0.6
    return [
      shape('rect', {
        x: at,
        width,
        height: size * 1.8,
        fill: palette.color['notice-ground'],
        stroke: palette.color.notice,
      }),
      set.line(text, at + size * 0.6, size * 1.26, { size, color: 'notice', weight: 600 }),
    ]
  })
  return { shapes, height: marks.length ? size * 2.4 : 0 }
}

/** Edition, the one large sentence, what is missing. */
export function sheetHead(
  drawing: Drawing,
  story: Story,
  width: number,
  { sentence, small }: { sentence: number; small: number },
): Figure {
  const badges = markBadges(drawing, story, small)
  const edition = drawing.set.block(story.edition, 0, badges.height, width, {
    size: small,
    color: 'ink-soft',
  })
  let y = badges.height + edition.height
  const title = drawing.set.block(story.sentence, 0, y, width, {
    size: sentence,
    serif: true,
    weight: 600,
    leading: 1.38,
  })
  y += title.height
  const lead = story.lead
    ? drawing.set.block(story.lead, 0, y + 4, width, { size: small, color: 'ink-soft' })
    : undefined
  return {
    shapes: [...badges.shapes, ...edition.shapes, ...title.shapes, ...(lead?.shapes ?? [])],
    height: y + (lead ? lead.height + 4 : 0),
  }
}

/** Source, date of the data, address and its QR code, below a rule. */
export function sheetFoot(
  drawing: Drawing,
  story: Story,
  width: number,
  { size, code, notes = [] }: { size: number; code: number; notes?: string[] },
): Figure {
  const { t, set, link, palette } = drawing
  const room = link ? width - code - size * 2 : width
  const address = link ? [link.replace(/^https?:\/\//, '')] : []
  const texts = [
    ...notes,
    sourceLine(story, drawing) + (t.lang === 'zh' ? '。' : '.'),
    ...(link ? [] : [t.site.title]),
  ]
  let y = size
  const shapes: Shape[] = [
    shape('path', { d: `M0 0H${width}`, stroke: palette.color.rule, 'stroke-width': 1 }),
  ]
  for (const text of texts) {
    const block = set.block(text, 0, y, room, { size, color: 'ink-soft' })
    shapes.push(...block.shapes)
    y += block.height
  }
  for (const text of address) {
    const block = set.block(`${t.site.title} · ${decodeURI(text)}`, 0, y, room, { size, most: 2 })
    shapes.push(...block.shapes)
    y += block.height
  }
  if (link) shapes.push(placed(width - code, size * 0.7, [qrCode(link, code, palette)]))
  return { shapes, height: Math.max(y, link ? code + size * 0.7 : 0) }
}
