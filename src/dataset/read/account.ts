import { cellAddress } from './address'
import { isBlank, seen, type NotRead, type Sheet } from './model'

/** Not-read cells that are listed; of a sheet with more the first are. */
const LISTED_CELLS = 20_000

/** Keeps account of every cell of a sheet: read, or left for a reason. What is neither has been overlooked. */
export class Account {
  private readonly width: number
  private readonly state: Uint8Array
  private readonly left: NotRead[] = []

  constructor(private readonly sheet: Sheet) {
    this.width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)
    this.state = new Uint8Array(this.width * sheet.rows.length)
  }

  /** The address of a cell in the file, also where rows and columns were exchanged. */
  at(row: number, column: number): string {
    return this.sheet.turned ? cellAddress(column, row) : cellAddress(row, column)
  }

  read(row: number, column: number): void {
    this.state[row * this.width + column] = 1
  }

  /** Says that a cell was not read; the first reason counts. */
  leave(row: number, column: number, why: NotRead['why']): void {
    const at = row * this.width + column
    const cell = this.sheet.rows[row]?.[column]
    if (this.state[at] || isBlank(cell)) return
    this.state[at] = 2
    if (this.left.length < LISTED_CELLS) this.left.push({ at: this.at(row, column), text: seen(cell), why })
  }

  leaveRow(row: number, why: NotRead['why']): void {
    this.sheet.rows[row]?.forEach((_, column) => this.leave(row, column, why))
  }

  /** Cells with content that are neither read nor left: listed as outside of the table. */
  close(): { notRead: NotRead[]; outside: string[] } {
    const outside: string[] = []
    this.sheet.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (this.state[row * this.width + column] || isBlank(cell)) return
        outside.push(this.at(row, column))
        this.leave(row, column, 'outside')
      }),
    )
    return { notRead: this.left, outside }
  }
}
