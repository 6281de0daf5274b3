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
  /** Characters of a cell; longer ones are cut. */
  cellCharacters: 400,
  /** Problems of one kind listed one by one; the rest are counted. */
  problems: 200,
} as const
