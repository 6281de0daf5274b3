/** What the atlas takes from a reader's file at most; beyond it a file is refused before it is read in full. */
export const limits = {
  /** Bytes of the file as it is. */
  bytes: 20 * 1024 * 1024,
  /** Bytes of a workbook or of one of its parts once unpacked. */
  unpackedBytes: 400 * 1024 * 1024,
  /** Parts of a workbook. */
  entries: 1000,
  /** How many times larger than its packed form an unpacked part may be, once it is larger than a megabyte. */
  ratio: 200,
  rows: 200_000,
  columns: 256,
  /** Rows times columns. */
  cells: 8_000_000,
  /** Characters of a cell; longer ones are cut. */
  cell: 400,
  /** Problems of one kind listed one by one; the rest are counted. */
  problems: 200,
} as const
