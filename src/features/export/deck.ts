import type Pptx from 'pptxgenjs'
import type { DeckChart, DeckTable } from '@/charts/picture/deckFigures'
import { deckPlan, type DeckSlide, type DeckStep } from '@/charts/picture/deckPlan'
import type { Palette, Token } from '@/charts/picture/palette'
import type { PictureContext } from '@/charts/picture/facts'
import { textWidth } from '@/charts/picture/words'
import { pngBlob } from '@/composables/exportFile'

type Slide = Pptx.Slide

/** Inches. */
const page = { width: 13.333, height: 7.5 }
const margin = 0.5
const inner = page.width - 2 * margin
const top = 1.72
const bottom = 6.78

/** The colour as PowerPoint names it. */
const hex = ({ color }: Palette, token: Token): string => color[token].replace('#', '').toUpperCase()

async function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('Not readable.'))
    reader.readAsDataURL(blob)
  })
}

interface Box {
  x: number
  y: number
  w: number
  h: number
}

function addChart(pptx: Pptx, slide: Slide, chart: DeckChart, box: Box, palette: Palette): void {
  const bar = chart.kind === 'bar'
  const ink = hex(palette, 'ink')
  const tokens: Token[] = ['step-8', 'step-5', 'notice', 'ink-faint', 'seal']
  slide.addChart(
    bar ? pptx.ChartType.bar : pptx.ChartType.line,
    chart.series.map(({ name, values }) => ({ name, labels: chart.labels, values: values as number[] })),
    {
      ...box,
      altText: chart.title,
      showTitle: true,
      title: chart.title,
      titleFontSize: 12,
      titleColor: ink,
      chartColors: (bar ? (['step-7'] as Token[]) : tokens).map((token) => hex(palette, token)),
      ...(bar && { barDir: 'bar' as const, barGapWidthPct: 35 }),
      ...(!bar && {
        lineSize: 2,
        lineDataSymbol: 'circle' as const,
        lineDataSymbolSize: 8,
        displayBlanksAs: 'gap',
      }),
      showLegend: chart.series.length > 1,
      legendPos: 'b',
      legendFontSize: 11,
      valAxisMinVal: chart.from,
      valAxisMaxVal: chart.to,
      valAxisLabelFontSize: 10,
      valAxisLabelColor: hex(palette, 'ink-soft'),
      valGridLine: bar ? { style: 'none' } : { color: hex(palette, 'hairline'), size: 0.5 },
      catAxisLabelFrequency: '1',
      // The library's types know one order of axes only; both are in the format.
      ...(chart.reversed && { valAxisOrientation: 'maxMin' as 'minMax', catAxisLabelPos: 'high' as const }),
      ...(bar && { catAxisOrientation: 'maxMin' as 'minMax', valAxisHidden: true }),
      catAxisLabelFontSize: bar
        ? Math.max(7, Math.min(11, Math.floor((box.h * 48) / chart.labels.length)))
        : 11,
      catAxisLabelColor: ink,
      showValue: true,
      dataLabelFormatCode: chart.digits ? '0.00' : '0',
      dataLabelFontSize: bar ? Math.max(7, Math.min(10, Math.floor((box.h * 48) / chart.labels.length))) : 10,
      dataLabelColor: ink,
      ...(!bar && { dataLabelPosition: chart.reversed ? ('r' as const) : ('t' as const) }),
    },
  )
}

/** Columns as wide as their longest text asks for, in type of a size, in points, at which as good as none breaks. */
function columnsOf(
  { head, rows }: DeckTable,
  w: number,
  largest: number,
): { colW: number[]; fontSize: number } {
  const sides = 1.6
  const asked = head.map(
    (text, at) =>
      Math.max(...[text, ...rows.map((row) => row[at] ?? '')].map((each) => textWidth(each, 1.1))) + sides,
  )
  const all = asked.reduce((sum, each) => sum + each)
  return {
    colW: asked.map((each) => (each / all) * w),
    fontSize: Math.max(8, Math.min(largest, Math.floor((w * 72) / all))),
  }
}

function addTable(slide: Slide, table: DeckTable, box: Box, palette: Palette, unknown: string): void {
  const long = table.rows.length > 16
  const perColumn = long ? Math.ceil(table.rows.length / 2) : table.rows.length
  const gap = 0.3
  const parts = long ? [table.rows.slice(0, perColumn), table.rows.slice(perColumn)] : [table.rows]
  const w = (box.w - gap * (parts.length - 1)) / parts.length
  const { colW, fontSize } = columnsOf(table, w, long ? 10 : 12)
  const rowH = Math.min(0.36, box.h / (perColumn + 1))
  const line = { type: 'solid' as const, pt: 0.5, color: hex(palette, 'hairline') }
  const none = { type: 'none' as const }
  parts.forEach((rows, at) => {
    const head = table.head.map((text) => ({
      text,
      options: {
        bold: true,
        color: hex(palette, 'ink-soft'),
        border: [none, none, line, none] as [typeof none, typeof none, typeof line, typeof none],
      },
    }))
    const body = rows.map((row) =>
      row.map((text) => ({
        text,
        options: {
          color: hex(palette, text === unknown ? 'ink-faint' : 'ink'),
          border: [none, none, line, none] as [typeof none, typeof none, typeof line, typeof none],
        },
      })),
    )
    slide.addTable([head, ...body], {
      x: box.x + at * (w + gap),
      y: box.y,
      w,
      colW,
      rowH,
      fontSize,
      margin: [0.01, 0.05, 0.01, 0.05],
      valign: 'middle',
    })
  })
}

/** Where picture, chart and table of a slide stand: one takes the width, two share it. */
function boxesOf({ picture, chart, table }: DeckSlide): { picture?: Box; chart?: Box; table?: Box } {
  const h = bottom - top - 0.3
  const whole = { x: margin, y: top, w: inner, h }
  const left = picture ? Math.min(7.4, (h * picture.width) / picture.height) : inner * 0.52
  const right = { x: margin + left + 0.35, y: top, w: inner - left - 0.35, h }
  if (picture)
    return {
      picture: { x: margin, y: top, w: left, h: (left * picture.height) / picture.width },
      chart: right,
      table: right,
    }
  if (chart && table) return { chart: { x: margin, y: top, w: left, h }, table: right }
  return { chart: whole, table: whole }
}

async function addSlide(pptx: Pptx, plan: DeckSlide, { palette, e, t }: PictureContext): Promise<void> {
  const slide = pptx.addSlide()
  const lang = t.htmlLang
  slide.background = { color: hex(palette, 'paper') }
  const small = { fontSize: 11, color: hex(palette, 'ink-soft'), margin: 0, lang }
  const head = [plan.caption, plan.edition].filter(Boolean).join(' · ')
  slide.addText(head, {
    x: margin,
    y: 0.3,
    w: plan.marks.length ? inner - 4 : inner,
    h: 0.3,
    ...small,
    fontSize: head.length > 60 ? 11 : 12,
    fit: 'shrink',
  })
  if (plan.marks.length)
    slide.addText(plan.marks.join(' · '), {
      x: page.width - margin - 3.9,
      y: 0.28,
      w: 3.9,
      h: 0.34,
      align: 'center',
      bold: true,
      fontSize: 12,
      color: hex(palette, 'notice'),
      fill: { color: hex(palette, 'notice-ground') },
      line: { color: hex(palette, 'notice'), width: 1 },
      lang,
    })
  slide.addText(plan.title, {
    x: margin,
    y: 0.62,
    w: inner,
    h: 0.98,
    fontSize: plan.title.length > (t.lang === 'zh' ? 60 : 130) ? 18 : 22,
    bold: true,
    color: hex(palette, 'ink'),
    valign: 'top',
    margin: 0,
    lang,
    fit: 'shrink',
  })
  const boxes = boxesOf(plan)
  if (plan.picture && boxes.picture)
    slide.addImage({
      data: await dataUrl(await pngBlob(plan.picture, 1.6)),
      altText: plan.title,
      ...boxes.picture,
    })
  if (plan.chart && boxes.chart) addChart(pptx, slide, plan.chart, boxes.chart, palette)
  if (plan.table && boxes.table) addTable(slide, plan.table, boxes.table, palette, e.unknown)
  if (plan.aside)
    slide.addText(plan.aside, { x: margin, y: bottom - 0.28, w: inner, h: 0.28, ...small, fontSize: 10 })
  slide.addShape(pptx.ShapeType.line, {
    x: margin,
    y: bottom + 0.06,
    w: inner,
    h: 0,
    line: { color: hex(palette, 'rule'), width: 0.75 },
  })
  const address = plan.link
    ? `${t.site.title} · ${decodeURI(plan.link.replace(/^https?:\/\//, ''))}`
    : t.site.title
  slide.addText(
    [
      { text: plan.source, options: { breakLine: true } },
      { text: address, options: plan.link ? { hyperlink: { url: plan.link } } : {} },
    ],
    { x: margin, y: bottom + 0.12, w: inner, h: 0.46, ...small, fontSize: 10, valign: 'top' },
  )
  slide.addNotes(plan.notes)
}

/**
 * A presentation of some views: one slide each, with charts and tables that stay editable and the sources in the speaker's
 * notes; with `tables` the full table follows each view of many units.
 */
export async function deckBlob(
  steps: readonly DeckStep[],
  context: PictureContext,
  tables = false,
): Promise<Blob> {
  const { default: PptxGenJS } = await import('pptxgenjs')
  const pptx = new PptxGenJS()
  pptx.layout = 'LAYOUT_WIDE'
  pptx.title = context.t.site.title
  const face = context.t.lang === 'zh' ? 'Microsoft YaHei' : 'Calibri'
  pptx.theme = { headFontFace: face, bodyFontFace: face }
  for (const plan of deckPlan(steps, context, tables)) await addSlide(pptx, plan, context)
  const { mendDeck } = await import('./mendDeck')
  return mendDeck((await pptx.write({ outputType: 'arraybuffer' })) as ArrayBuffer)
}
