/** What the atlas takes from a reader's file at most; beyond it a file is refused before it is read in full. */
export const limits = {
  /** Bytes of the file as it is. */
  bytes: 20 * 1024 * 1024,
  /** Bytes of all parts of a workbook that are read, once unpacked. */
  unpackedBytes: 40 * 1024 * 1024,
  /** Parts of a workbook. */
  entries: 1000,
  rows: 200_000,
  columns: 256,
  /** Cells with content, of all sheets together. */
  cells: 1_000_000,
  /** Texts that the cells of a workbook share. */
  texts: 300_000,
  /** Cells of a web page or a workbook in one file of markup, which is read whole. */
  markupCells: 300_000,
  /** Characters of a line of separated values: of cells that are not cut yet. */
  lineCharacters: 1_000_000,
  /** Characters of a cell; longer ones are cut. */
  cellCharacters: 400,
  /** Problems of one kind listed one by one; the rest are counted. */
  problems: 200,
} as const
