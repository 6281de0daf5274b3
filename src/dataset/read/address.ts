/** Letters of a column as spreadsheets write them: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** The place of a cell as spreadsheets write it, from row and column counted from 0: (11, 1) → `B12`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`
}

/** Row and column, both from 0, of an address like `B12`; undefined for anything else. */
export function parseAddress(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? []
  if (!letters || !digits || digits === '0') return undefined
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}

/** First and last cell of a range like `B2:C5`; undefined for anything else. */
export function parseRange(range: string) {
  const [from, to] = range.split(':').map(parseAddress)
  return from && to && { from, to }
}
