import JSZip from 'jszip'

const typesPath = '[Content_Types].xml'
const deckType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** Rewrites one part of a package. */
async function rewrite(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const part = zip.file(path)
  if (part) zip.file(path, change(await part.async('string')))
}

/** Takes parts that are not there off the list of parts. */
const listOnlyParts = (zip: JSZip) =>
  rewrite(zip, typesPath, (xml) =>
    xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (entry, path: string) =>
      zip.file(path) ? entry : '',
    ),
  )

/** Takes out of a chart the axes that it names and doesn't have. */
function withoutOrphanAxes(xml: string): string {
  const axes = xml.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"\/>/g)
  const known = new Set(Array.from(axes, ([, id]) => id))
  return xml.replace(/<c:axId val="(\d+)"\/>/g, (named, id: string) => (known.has(id) ? named : ''))
}

/** Takes the table out of a chart's workbook: its range is misspelt, and the sheet doesn't name it. */
async function withoutTables(bytes: Uint8Array): Promise<Uint8Array> {
  const book = await JSZip.loadAsync(bytes)
  book.remove('xl/tables')
  book.remove('xl/worksheets/_rels')
  await listOnlyParts(book)
  return book.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/**
 * A presentation as PowerPoint opens it without offering to repair it. What pptxgenjs writes lists a slide master for each
 * slide, names a third axis in flat charts, and keeps broken tables in the workbooks behind them.
 */
export async function mendDeck(bytes: ArrayBuffer): Promise<Blob> {
  const zip = await JSZip.loadAsync(bytes)
  await listOnlyParts(zip)
  for (const { name } of zip.file(/^ppt\/charts\/[^/]+\.xml$/)) await rewrite(zip, name, withoutOrphanAxes)
  for (const part of zip.file(/^ppt\/embeddings\/.+\.xlsx$/))
    zip.file(part.name, await withoutTables(await part.async('uint8array')))
  return zip.generateAsync({ type: 'blob', compression: 'DEFLATE', mimeType: deckType })
}
