import JSZip from 'jszip'
import PptxGenJS from 'pptxgenjs'
import { expect, it } from 'vitest'
import { mendDeck } from '@/features/export/mendDeck'
import { packageFaults } from '../officePackage'

/** A deck as the library writes it: a bar chart, a line chart with a gap, a table, a link and notes. */
async function written(): Promise<ArrayBuffer> {
  const deck = new PptxGenJS()
  const box = { x: 1, y: 1, w: 4, h: 3 }
  const bars = deck.addSlide()
  bars.addChart(
    deck.ChartType.bar,
    [{ name: 'index', labels: ['浙江', '广东'], values: [96.73, 96.73] }],
    box,
  )
  bars.addText('link', { ...box, hyperlink: { url: 'https://example.org/?a=1&b=2' } })
  bars.addNotes('notes')
  const lines = deck.addSlide()
  const series = [
    { name: 'a', labels: ['2015', '2016'], values: [1, null as unknown as number] },
    { name: 'b', labels: ['2015', '2016'], values: [2, 3] },
  ]
  lines.addChart(deck.ChartType.line, series, box)
  lines.addTable([[{ text: 'a' }, { text: 'b' }]], box)
  return (await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer
}

it('leaves nothing to repair in a deck, and all that it shows', async () => {
  const bytes = await written()
  // What the library leaves is worth mending: the check sees it.
  const before = (await packageFaults(bytes)).join('\n')
  expect(before).toMatch(/slideMaster2/)
  expect(before).toMatch(/no axis/)
  expect(before).toMatch(/range A1/)
  const mended = await (await mendDeck(bytes)).arrayBuffer()
  expect(await packageFaults(mended)).toEqual([])
  const [old, zip] = await Promise.all([JSZip.loadAsync(bytes), JSZip.loadAsync(mended)])
  expect(Object.keys(zip.files).sort()).toEqual(Object.keys(old.files).sort())
  const chart = await zip.file('ppt/charts/chart2.xml')!.async('string')
  expect(chart.match(/<c:ser>/g)).toHaveLength(2)
  expect(await zip.file('ppt/slides/slide2.xml')!.async('string')).toBe(
    await old.file('ppt/slides/slide2.xml')!.async('string'),
  )
})
